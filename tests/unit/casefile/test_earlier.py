import datetime as dt

import pytest

from casefile.earlier import earlier_mentions, prior_conditions, signs_of_wear
from casefile.matter import Incident
from casefile.records.medical import Diagnosis, OperativeReport
from casefile.regions import names_region, regions_named
from tests.papers import a_case, a_note, an_image, filed, the_sample


def quotes(found):
    return [one.quote for one in found]


def test_the_samples_old_stiff_neck_is_found():
    found = earlier_mentions(the_sample())
    assert {(one.organisation, one.date) for one in found} == {("Clovis Urgent Care", dt.date(2022, 5, 11))}
    assert any("stiff neck after sleeping" in one.quote for one in found)


def test_the_samples_worn_disc_is_found():
    assert quotes(signs_of_wear(the_sample())) == ["C6-C7: mild degenerative change without root contact."]


def test_a_sentence_on_an_injured_part_before_the_loss_is_found_with_its_place():
    (one,) = earlier_mentions(a_case(a_note("2022-05-11", history="Cough. Stiff neck after sleeping. No fever.")))
    assert (one.quote, one.cite.path) == ("Stiff neck after sleeping.", "history")


def test_a_sound_finding_says_nothing_against_the_client():
    assert earlier_mentions(a_case(a_note("2022-05-11", findings="Neck supple. Cervical spine normal."))) == ()


def test_a_sentence_on_another_part_is_not_found():
    assert earlier_mentions(a_case(a_note("2022-05-11", history="Sprained ankle."))) == ()


def test_an_earlier_diagnosis_and_condition_of_the_part_are_found():
    note = a_note(
        "2022-05-11",
        diagnoses=(Diagnosis(code="M54.2", description="Cervicalgia"), Diagnosis(code="M54.2")),
        prior_conditions=("whiplash 2015", "asthma"),
    )
    assert quotes(earlier_mentions(a_case(note))) == ["Cervicalgia", "whiplash 2015"]


def test_earlier_imaging_and_operations_are_read_too():
    image = an_image("2022-05-11", impression="Disc bulge, cervical.")
    operation = filed(
        OperativeReport(date_of_service=dt.date(2022, 6, 1), preoperative_diagnosis="Cervical stenosis"),
        "operative_report",
    )
    assert len(earlier_mentions(a_case(image, operation))) == 2


def test_without_a_date_of_loss_nothing_is_earlier():
    assert earlier_mentions(a_case(a_note("2022-05-11", history="Stiff neck."), incident=Incident())) == ()


def test_a_prior_condition_that_a_later_note_lists_is_found():
    note = a_note(prior_conditions=("Neck sprain 2015", "asthma"))
    assert quotes(prior_conditions(a_case(note, an_image()))) == ["Neck sprain 2015"]


def test_findings_tell_of_wear_where_no_impression_is():
    assert quotes(signs_of_wear(a_case(an_image(findings="Osteophytes at C5-C6. No fracture.")))) == [
        "Osteophytes at C5-C6."
    ]


@pytest.mark.parametrize(
    ("texts", "regions"),
    [
        (("neck", "left arm"), ("neck", "arm")),
        (("Lower back",), ("back",)),
        (("right knee", "head"), ("knee", "head")),
        ((), ()),
        (("soul",), ()),
    ],
)
def test_the_regions_that_words_name(texts, regions):
    assert regions_named(texts) == regions


@pytest.mark.parametrize(
    ("text", "named"),
    [("Low back pain", True), ("Come back in a week", False), ("Went back to work", False), ("L4-L5 bulge", True)],
)
def test_a_back_is_a_part_of_the_body_and_not_a_direction(text, named):
    assert names_region(text, ("back",)) is named
