"""What records repeat, mention and contradict, each with a planted case and a harmless one that looks like it."""

import datetime as dt

import pytest

from casefile.chronology import Gap
from casefile.copyforward import copied_notes, repeated_sentences
from casefile.disagreements import disagreements
from casefile.earlier import earlier_mentions, later_injuries, told_earlier
from casefile.gap_reasons import reason_of
from casefile.matter import Incident
from casefile.records.medical import ChartNote, Diagnosis
from casefile.unfiled import unfiled
from tests.papers import a_bill, a_case, a_charge, a_note, an_image, filed

SPASM = "Palpable spasm of the left cervical paraspinal muscles with guarding."


def repeats(*papers):
    return [one.text for one in repeated_sentences(a_case(*papers))]


def codes(*papers, **changes):
    return [one.code for one in disagreements(a_case(*papers, **changes))]


def missing(*papers):
    return [(one.kind, one.what, one.state) for one in unfiled(a_case(*papers))]


def test_a_sentence_of_an_earlier_note_of_the_provider_is_named_as_repeated():
    case = a_case(a_note("2026-03-10", findings=SPASM), a_note("2026-03-27", findings=f"{SPASM} Grip 20 kg."))
    (one,) = repeated_sentences(case)
    assert (one.text, one.date, one.of_date, one.cite.path) == (
        SPASM,
        dt.date(2026, 3, 27),
        dt.date(2026, 3, 10),
        "findings",
    )
    (note,) = copied_notes(case, [one])
    assert (note.sentences, note.of_all, note.of_date) == (1, 1, dt.date(2026, 3, 10))


@pytest.mark.parametrize(
    "later",
    [
        "Palpable spasm of the left cervical paraspinal muscle with guarding",
        "palpable  spasm of the left cervical para-spinal muscles, with guarding.",
    ],
)
def test_a_sentence_near_enough_word_for_word_is_repeated(later):
    assert repeats(a_note("2026-03-10", findings=SPASM), a_note("2026-03-27", findings=later)) == [later]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Neck pain is 7/10 with rotation to the left side.", "Neck pain is 5/10 with rotation to the left side."),
        (SPASM, SPASM.replace("left", "right")),
        (
            "There is tenderness over the C5 and C6 facet joints.",
            "There is no tenderness over the C5 and C6 facet joints.",
        ),
        ("Spurling's test is positive on that side today.", "Spurling's test is negative on that side today."),
    ],
)
def test_a_changed_figure_side_or_denial_is_another_sentence(earlier, later):
    assert repeats(a_note("2026-03-10", findings=earlier), a_note("2026-03-27", findings=later)) == []


def test_another_provider_that_says_the_same_does_not_repeat():
    assert (
        repeats(a_note("2026-03-10", findings=SPASM), a_note("2026-03-27", facility="Halvorsen", findings=SPASM)) == []
    )


def test_a_sentence_within_one_note_or_one_too_short_is_no_repeat():
    assert repeats(a_note(findings=f"{SPASM} {SPASM}"), a_note("2026-03-27", findings="Gait ok.")) == []


def test_a_study_without_its_report_is_missing():
    assert missing(a_note(plan="MRI of the lumbar spine ordered.")) == [("study", "MRI of the back", "ordered")]


@pytest.mark.parametrize(
    "papers",
    [
        (a_note("2026-02-20", plan="Obtain MRI of the cervical spine."), an_image("2026-03-02")),
        (a_note("2026-03-10", history="MRI of the neck on 03/02/2026 showed a protrusion."), an_image("2026-03-02")),
        (a_note(plan="No MRI is needed; not indicated."),),
        (a_note(plan="Ice and rest."),),
    ],
)
def test_a_study_that_is_on_file_or_not_wanted_is_not_missing(papers):
    assert missing(*papers) == []


@pytest.mark.parametrize(
    ("note", "found"),
    [
        (
            {"history": "An MRI of the neck in 2019, dated 05/02/2019, was normal."},
            ("study", "MRI of the neck", "done"),
        ),
        ({"procedures": ("XR left shoulder, 3 views",)}, ("study", "X-ray of the shoulder", "done")),
        (
            {"plan": "If no better, EMG of the left arm."},
            ("study", "EMG or nerve conduction study of the arm", "considered"),
        ),
        ({"plan": "Referred to pain management."}, ("referral", "pain management", "ordered")),
        ({"plan": "Follow up with her primary care physician in 3 days."}, ("referral", "primary care", "ordered")),
    ],
)
def test_what_is_mentioned_and_not_on_file_is_told_with_its_state(note, found):
    assert missing(a_note(**note), an_image("2026-03-02")) == [found]


def test_a_study_that_two_notes_mention_is_one():
    notes = a_note("2026-03-01", history="MRI of the knee was done."), a_note("2026-03-09", history="MRI of the knee.")
    (one,) = unfiled(a_case(*notes))
    assert (one.date, len(one.mentions)) == (dt.date(2026, 3, 1), 2)


@pytest.mark.parametrize(
    "visit",
    [
        a_note("2026-03-20", facility="Valley Pain Management"),
        a_bill(a_charge(on="2026-03-20"), provider="Valley Pain Management"),
    ],
)
def test_a_referral_that_a_visit_or_bill_follows_is_not_missing(visit):
    assert missing(a_note("2026-03-10", plan="Referral to pain management."), visit) == []


def test_who_referred_the_client_is_no_referral():
    assert missing(a_note(history="Referred by Dr. Lee of neurology.")) == []


NECK = a_note("2026-03-10", name="neck", chief_complaint="Neck pain 6/10.")


@pytest.mark.parametrize(
    ("papers", "code"),
    [
        ((a_note(diagnoses=(Diagnosis(description="Sprain of right arm"),)),), "side"),
        (
            (a_note(chief_complaint="Pain in the right arm."), a_note("2026-03-12", chief_complaint="Left arm pain.")),
            "side",
        ),
        (
            (a_note(history="She was rear-ended at a light."), a_note("2026-03-12", history="She was T-boned.")),
            "mechanism",
        ),
        ((a_note(history="Belted driver."), a_note("2026-03-12", history="Restrained passenger.")), "mechanism"),
        (
            (a_note(history="No loss of consciousness."), a_note("2026-03-12", history="She lost consciousness.")),
            "mechanism",
        ),
        ((a_note(history="Airbags deployed."), a_note("2026-03-12", history="No airbag deployment.")), "mechanism"),
        ((NECK, a_note("2026-03-12", history="Patient denies neck pain.")), "denies-pain"),
        ((NECK, a_note("2026-03-12", findings="Patient is asymptomatic today.")), "denies-pain"),
        ((NECK, a_note("2026-03-12", history="Denies pain.")), "denies-pain"),
        ((a_note(history="Motor vehicle collision on 02/12/2026."),), "accident-day"),
        ((a_note("2026-03-10", history="Seen three months after the collision."),), "time-since"),
    ],
)
def test_a_planted_contradiction_is_found(papers, code):
    assert codes(*papers) == [code]


@pytest.mark.parametrize(
    "papers",
    [
        (a_note(findings="Left arm weak; right arm normal. Biceps 1+ left, 2+ right."),),
        (a_note(history="Right hand dominant. Left arm pain."),),
        (a_note(history="She was rear-ended."), a_note("2026-03-12", history="Struck from behind.")),
        (a_note(history="No loss of consciousness."), a_note("2026-03-12", history="Denies loss of consciousness.")),
        (NECK, a_note("2026-03-12", history="Denies chest pain.")),
        (NECK, a_note("2026-03-12", history="Denies neck pain before the accident, none prior.")),
        (NECK, a_note("2026-06-12", history="Denies neck pain.")),
        (a_note(history="Motor vehicle collision on 02/14/2026. MRI on 03/02/2026."),),
        (a_note("2026-03-28", history="Seen six weeks after the collision."),),
        (a_note(history="She was in a prior accident on 05/05/2019."),),
    ],
)
def test_what_only_looks_like_a_contradiction_is_none(papers):
    assert codes(*papers) == []


def test_a_note_in_capitals_is_read_too():
    assert codes(NECK, a_note("2026-03-12", history="PATIENT DENIES NECK PAIN. DOI 01/14/2026.")) == [
        "denies-pain",
        "accident-day",
    ]


@pytest.mark.parametrize(
    ("papers", "code"),
    [
        ((a_note(chief_complaint="Right arm pain.", history="Left arm numb."),), "side"),
        (
            (a_note(history="Belted driver."), a_note("2026-03-12", history="She slipped and fell in a store.")),
            "mechanism",
        ),
        ((NECK, a_note("2026-03-12", findings="Neck: no complaints of pain.")), "denies-pain"),
        ((NECK, a_note("2026-03-12", history="Does not complain of neck pain.")), "denies-pain"),
        ((a_note(history="One year after the accident."),), "time-since"),
        (
            (a_note(history="Denies LOC."), a_note("2026-03-12", history="+ loss of consciousness at scene.")),
            "mechanism",
        ),
        (
            (a_note(history="She was T-boned."), a_note("2026-03-12", history="Struck from behind by another car.")),
            "mechanism",
        ),
    ],
)
def test_what_is_hidden_in_other_words_is_found_too(papers, code):
    assert codes(*papers) == [code]


def test_a_contradiction_names_both_places():
    one, two = a_note(history="She was rear-ended at a light."), a_note("2026-03-12", history="She was T-boned.")
    (found,) = disagreements(a_case(one, two))
    assert [said.cite.document for said in found.said] == [one.id, two.id]
    assert found.said[0].quote == "She was rear-ended at a light."


@pytest.mark.parametrize(
    ("quote", "is_told"),
    [
        ("Chronic neck pain, strength intact.", True),
        ("Neck pain for two weeks, in no acute distress.", True),
        ("Neck supple, full range.", False),
        ("Denies neck pain.", False),
    ],
)
def test_trouble_before_the_loss_is_told_beside_what_is_normal(quote, is_told):
    found = earlier_mentions(a_case(a_note("2022-05-11", history=quote)))
    assert bool(found) is is_told


def test_advice_is_no_earlier_trouble():
    assert earlier_mentions(a_case(a_note("2022-05-11", plan="Return if stiff neck with headache."))) == ()


@pytest.mark.parametrize(
    ("quote", "is_told"),
    [
        ("She has a history of neck pain since 2019.", True),
        ("Prior MVA in 2018 with whiplash.", True),
        ("PMH: cervical strain 2016.", True),
        ("Neck strain noted 03/02/2016 to 2026.", False),
        ("No prior neck pain.", False),
        ("Denies any previous neck injury.", False),
        ("Neck pain since the accident.", False),
    ],
)
def test_trouble_before_the_loss_that_a_later_note_tells_of(quote, is_told):
    assert bool(told_earlier(a_case(a_note("2026-03-10", history=quote)))) is is_told


@pytest.mark.parametrize(
    ("quote", "is_told"),
    [
        ("She slipped on the stairs last week and her neck is worse.", True),
        ("She was in another motor vehicle accident on 04/01/2026.", True),
        ("Re-injured the neck lifting a box.", True),
        ("No new injury.", False),
        ("Denies any new accident or fall.", False),
        ("Twisted her ankle.", False),
        ("She fell asleep.", False),
    ],
)
def test_an_injury_since_the_loss_is_told(quote, is_told):
    assert bool(later_injuries(a_case(a_note("2026-04-10", history=quote)))) is is_told


@pytest.mark.parametrize(
    ("quote", "is_told"),
    [
        ("She slipped on a wet floor at the store.", False),
        ("She slipped on a wet floor on 2/14/2026.", False),
        ("She fell again last week.", True),
        ("She slipped on the stairs on 4/2.", True),
        ("She was hit by a shopping cart on 4/2, neck sore since.", True),
    ],
)
def test_of_a_fall_another_fall_is_told_by_its_time(quote, is_told):
    incident = Incident(date_of_loss=dt.date(2026, 2, 14), type="premises")
    assert bool(later_injuries(a_case(a_note("2026-04-10", history=quote), incident=incident))) is is_told


def test_the_records_say_why_there_was_a_gap():
    gap = Gap(start=dt.date(2026, 4, 29), end=dt.date(2026, 6, 10), days=42)
    why = a_note("2026-06-10", history="She was waiting for authorization. Pain is back.")
    planned = a_note("2026-04-29", plan="Discharged to home program.")
    assert reason_of(a_case(planned, why), gap).quote == "She was waiting for authorization."
    assert reason_of(a_case(planned, a_note("2026-06-10")), gap).quote == "Discharged to home program."
    assert reason_of(a_case(a_note("2026-06-10", history="Pain is back.")), gap) is None


def test_a_plan_authorised_at_a_later_visit_is_no_reason_for_the_gap_before():
    gap = Gap(start=dt.date(2026, 2, 14), end=dt.date(2026, 3, 2), days=16)
    later = a_note("2026-03-16", plan="Sixteen visits authorized by the plan.")
    assert reason_of(a_case(later), gap) is None
    missed = a_note("2026-03-16", history="She was not seen for two weeks: no ride.")
    assert reason_of(a_case(missed), gap).quote.startswith("She was not seen")


def test_a_note_without_a_day_tells_nothing():
    undated = filed(ChartNote(history="Denies neck pain. MRI of the knee done. Fell again."), "chart_note")
    case = a_case(undated, NECK)
    assert (repeated_sentences(case), unfiled(case), disagreements(case)) == ((), (), ())
