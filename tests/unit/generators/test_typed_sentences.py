"""Sentences that people type into the demand of the sample matter: what may stand, and what must be named."""

from __future__ import annotations

import pytest

from generators.edited_places import Edited, edited_places
from generators.places import Place
from tests.benchmarks.attacks import Target
from tests.benchmarks.edited_digits import bars

RIGHT = (
    "Liability is clear, and your insured's carelessness was the sole cause of this collision.",
    "Please send your answer to this office within ten days.",
    "No surgery was needed, and none is claimed.",
    "Dr. Ortega's findings are not in dispute.",
    "Ms. Quintanilla-Reyes did everything that her doctors asked of her.",
    "Your insured entered the intersection on a red light [Ex. 1, MQR-000002].",
    "She was seen by Dr. Ortega on 10 March 2026 [Ex. 8, MQR-000074].",
    "The films alone were billed at $1,980.00 [Ex. 6, MQR-000056].",
    "We ask for payment of the policy limits within thirty days of this letter.",
    "She did not lose consciousness and has never had a seizure.",
    "A jury in Fresno County will hear this from the officer, the witness and our client.",
    "The first of these reasons is the plainest.",
    "One driver ran a red light; the other had a green one.",
    "Hannah Liu, PT, DPT treated her with patience.",
    "There is no second opinion to the contrary.",
    "In May the therapy had to wait for the health plan.",
    "Twelve jurors will see the photographs.",
    "Your insured may not shift the blame to a driver who had the green light.",
    "If the offer lapses, we will file suit in sixty days.",
    "Her medical expenses of $27,920.50 stand uncontested.",
    "The officer cited your insured at the scene [Ex. 1, MQR-000001].",
    "Nobody disputes that the light was green for Ms. Quintanilla-Reyes.",
    "Kindly confirm receipt of this letter within five business days.",
    "She had no neck complaint, no injury and no surgery before this collision.",
    "Dr. Castellanos read the films without any interest in the outcome.",
    "The physical therapists at Bright River Physical Therapy did their best.",
    "We reserve the right to amend this demand as treatment continues.",
    "An excess verdict is a real risk for your insured, and you have been told of it.",
    "Two wrongs do not make a right, and your insured committed the first.",
    "The impact threw her body to the right, and she hurt at once.",
    "Her earnings stopped, and no one made them whole.",
    "Your company took the premium; it now owes the protection.",
    "Her cervical disc protrusion will not go away.",
    "Your insured was one hundred percent at fault.",
    "We demand the policy limits of $100,000.",
    "Please call me by 5:00 p.m. on Friday.",
    "Neither the police nor any witness found fault with her.",
    "The sprain of her neck was real, and it was painful.",
    "It takes two seconds to look at a light.",
    "Dr. Ortega and Dr. Halvorsen agree on the cause.",
    "She did not break any bone.",
    "The two-year statute of limitations is far off.",
    "A jury may well award three times the specials.",
    "Her pain is ten times worse than it need have been.",
)
WRONG = (
    "She paid four thousand two hundred dollars to a nanny.",
    "Your insured was driving 55 mph.",
    "He was going fifty-five miles an hour when he struck her.",
    "She went to 24 therapy appointments.",
    "She has undergone three surgeries.",
    "She missed twelve weeks of work.",
    "She returned to the clinic on the third of March.",
    "She was seen again on March third.",
    "A second study cost nineteen hundred dollars.",
    "She received two epidural injections.",
    "She could not lift her arm for a month and a half.",
    "Dr. Weiss recommended a fusion.",
    "She was treated at Quarry Medical Center for a week.",
    "Her rotator cuff was torn.",
    "She lost twenty-one days of work.",
    "The repair came to $8,412.77 [Ex. 6, MQR-000057].",
    "She was seen by Dr. Ortega on 11 March 2026 [Ex. 8, MQR-000074].",
    "The collision of 15 February 2026 changed her life.",
    "On the twenty-first of April, 2026 she went back to Ortega Orthopaedics.",
    "She has had a dozen sessions of acupuncture.",
    "Your claim 44-0917-264 covers this loss.",
    "She was seen by Dr. Ortega on 10 March 2026 [Ex. 3, MQR-000074].",
    "She was out of work for fifty-three days.",
    "Her future care will cost thirty-five thousand dollars.",
    "Dr. Ortega saw her 14 times.",
    "She was examined on May 5, 2026 by an orthopedist.",
    "He ran the light at fifty miles per hour.",
    "Nurse Kelly Brandt, R.N. noted a concussion.",
    "She spent two nights at Fresno Community Hospital.",
    "The ER visit alone ran to $12,000.",
    "She was hospitalized for several days.",
    "Her left wrist was fractured.",
    "Ortega Orthopaedics saw her on 10 April 2027.",
    "She paid 800 dollars for a brace.",
    "She was seen by Dr. Ortega on 10 March 2026 [Ex. 8, MQR-000077].",
    "The ambulance billed $1,650.00 [Ex. 3, MQR-000019].",
    "The report has the number 26-10443.",
    "She underwent a spinal fusion.",
    "She lost 296 hours of work.",
    "The accident on February 24, 2026 was your insured's doing.",
)


@pytest.fixture(scope="module")
def letter():
    target = Target()
    return target, edited_places(target.docx, target.docx)


def barred(letter: tuple[Target, tuple[Edited, ...]], sentence: str) -> tuple[str, ...]:
    """Return what bars the letter with the sentence as a new paragraph at its end."""
    target, places = letter
    return bars(target, (*places, Edited((), (Place("p999", sentence, ()),))))


@pytest.mark.parametrize("sentence", RIGHT)
def test_argument_and_facts_that_their_page_bears_out_may_stand(letter, sentence: str):
    assert barred(letter, sentence) == ()


@pytest.mark.parametrize("sentence", WRONG)
def test_a_fact_that_nothing_bears_out_is_named(letter, sentence: str):
    assert any("p999" in said for said in barred(letter, sentence))
