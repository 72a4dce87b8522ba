import numpy as np
import pytest

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.pages import Box
from casefile.records.employment import WageVerification
from casefile.records.insurance import ClaimLetter
from casefile.records.litigation import ServedDiscovery
from casefile.records.medical import ImagingReport
from casefile.records.registry import KIND_BY_NAME
from extractors.classes import (
    FIELDS,
    ClassWeights,
    Told,
    Trust,
    classified,
    field_signs,
    learned_classes,
    paper_signs,
    weighed,
)
from extractors.evidence import glance
from tests.pages import pages_of

TRUST = Trust(1.0, 2.0, 0.0)
DENIED = "BLUESTEM CASUALTY\nAfter review we must decline to pay anything.\nThe insured bears no fault."


def glances_of(text):
    return [glance(page) for page in pages_of(text)]


def weights(classes, trust=TRUST, **signs):
    """Weights by which a word speaks for one class each."""
    table = np.array([[float(name == one) * 9.0 for name in classes] for one in signs.values()])
    return ClassWeights(
        classes, {f"w {word}": at for at, word in enumerate(signs)}, table, np.zeros(len(classes)), trust
    )


LETTERS = weights(("denial", "offer", "other"), decline="denial", pay="denial")


def read(model, shown=(), **known):
    box = Box(72, 72, 200, 84)
    names = [*known, *(f"x{at}" for at in range(2))]
    sources = {name: Source(page=1, box=box if name in shown else None, text="x") for name in names}
    return Extraction(model(**known), sources)


def classify(text=DENIED, known=LETTERS, **values):
    told = read(ClaimLetter, **values)
    return classified("claim_letter", told, glances_of(text), {"letter_type": known})


def test_an_empty_class_is_told_by_the_words_of_the_paper():
    done = classify()
    assert done.record.letter_type == "denial"
    assert (done.sources["letter_type"].method, done.sources["letter_type"].box) == ("inferred", None)
    assert done.problems == ()


def test_a_class_that_is_not_likely_enough_stays_empty():
    assert classify("BLUESTEM CASUALTY\nThe weather was fine.").record.letter_type is None


def test_a_class_that_is_not_certain_is_named_to_a_person_with_its_page():
    unsure = LETTERS._replace(table=LETTERS.table / 9)
    done = classify(known=unsure)
    assert done.record.letter_type == "denial"
    (problem,) = done.problems
    assert problem.code == "likely"
    assert problem.pages == (1,)
    assert problem.sentence.endswith("letter_type (page 1)")


def test_a_class_that_words_told_the_reader_stands_unless_another_is_far_likelier():
    far = LETTERS._replace(trust=Trust(1.0, 1.0, 0.0))
    near = LETTERS._replace(trust=Trust(1.0, 30.0, 0.0))
    overruled = classify(known=far, letter_type="offer", shown=["letter_type"])
    assert overruled.record.letter_type == "denial"
    assert [problem.code for problem in overruled.problems] == ["likely"]
    assert classify(known=near, letter_type="offer", shown=["letter_type"]).record.letter_type == "offer"


@pytest.mark.parametrize(("shown", "given"), [((), "denial"), (("letter_type",), "offer")])
def test_a_class_that_no_words_told_the_reader_gives_way_sooner(shown, given):
    unsure = LETTERS._replace(table=LETTERS.table / 9, trust=Trust(1.0, 0.0, 0.0))
    assert classify(known=unsure, letter_type="offer", shown=shown).record.letter_type == given


def test_a_class_of_the_reader_s_that_was_never_learned_stands():
    assert classify(letter_type="request").record.letter_type == "request"


def test_nothing_is_told_of_a_paper_of_which_the_readers_found_nothing():
    empty = Extraction(ClaimLetter(), {})
    assert classified("claim_letter", empty, glances_of(DENIED), {"letter_type": LETTERS}) == empty


def test_a_modality_that_its_reader_gives_stands():
    known = {"modality": weights(("mri", "ct"), decline="ct")}
    told = read(ImagingReport, modality="mri")
    assert classified("imaging_report", told, glances_of(DENIED), known).record.modality == "mri"


def test_a_rate_has_a_unit_only_where_a_rate_was_found():
    known = {"pay_rate_unit": weights(("hour", "year"), hourly="hour")}
    text = "Hourly wage"
    without, rated = read(WageVerification), read(WageVerification, pay_rate="18.50")
    assert classified("wage_verification", without, glances_of(text), known).record.pay_rate_unit is None
    assert classified("wage_verification", rated, glances_of(text), known).record.pay_rate_unit == "hour"


def test_a_manner_of_service_is_told_only_where_a_row_speaks_of_one():
    known = {"service_method": weights(("mail", "personal"), boxes="mail")}
    silent, spoken = "Photographs of the boxes.", "Photographs of the boxes.\nSent by e-mail"
    told = read(ServedDiscovery)
    assert classified("served_discovery", told, glances_of(silent), known).record.service_method is None
    assert classified("served_discovery", told, glances_of(spoken), known).record.service_method == "mail"


def test_what_is_ticked_and_what_is_not_are_told_apart():
    shown = paper_signs(glances_of("[ ] Hand delivery [X] Overnight carrier"))
    assert "x overnight" in shown
    assert "x hand" not in shown


def test_the_size_of_a_value_and_the_words_of_its_row_tell_its_unit():
    pages = glances_of("Paid 18.50 hourly\nSigned by us")
    box = pages[0].look.page.words[1].box
    told = Extraction(WageVerification(pay_rate="18.50"), {"pay_rate": Source(page=1, box=box, text="18.50")})
    shown = field_signs("pay_rate_unit", told, pages)
    assert {"s 3", "r hourly", "q paid"} <= set(shown)
    assert "r signed" not in shown


def test_the_reader_s_word_counts_more_where_words_show_it():
    even = np.zeros(2)
    trust = Trust(1.0, 2.0, 0.5)
    shown, guessed = (weighed(("a", "b"), even, Told("a", shown), trust)["a"] for shown in (True, False))
    assert shown > guessed > 0.5


def test_the_weights_that_come_with_the_package_are_of_classes_that_the_records_have():
    kept = learned_classes()
    assert set(kept) == {name for names in FIELDS.values() for name in names}
    for kind, names in FIELDS.items():
        for name in names:
            for value in kept[name].classes:
                KIND_BY_NAME[kind].record.model_validate({name: value})
