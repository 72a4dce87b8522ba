import datetime as dt

import pytest

from casefile.chronology import build_chronology
from casefile.chronology_report import shape
from casefile.ledger import build_ledger
from casefile.matter import Incident
from casefile.records.medical import ClinicalSummary, Diagnosis, OperativeReport, SummaryEncounter
from casefile.records.other import OtherPaper
from tests.papers import CLINIC, a_bill, a_case, a_charge, a_note, an_image, filed, the_sample


def chronology_of(*papers, bills=False, **changes):
    case = a_case(*papers, **changes)
    return build_chronology(case, build_ledger(case) if bills else None)


def the_encounter(*papers, **options):
    (encounter,) = chronology_of(*papers, **options).encounters
    return encounter


def gaps(*papers, **options):
    return [(gap.start.isoformat(), gap.end.isoformat(), gap.days) for gap in chronology_of(*papers, **options).gaps]


def test_the_samples_gap_of_nineteen_days_is_found():
    case = the_sample()
    chronology = build_chronology(case, build_ledger(case))
    (gap,) = [gap for gap in chronology.gaps if gap.start == dt.date(2026, 4, 29)]
    assert (gap.end, gap.last_free_day, gap.free_days) == (dt.date(2026, 5, 19), dt.date(2026, 5, 18), 19)


def test_a_note_is_told_in_its_own_words():
    encounter = the_encounter(
        a_note(
            chief_complaint="Neck pain.",
            findings="Spasm",
            diagnoses=(Diagnosis(code="S13.4XXA", description="Sprain"), Diagnosis(code="M54.2")),
            plan="Therapy.",
            work_status="Off work.",
            provider_name="Daniel R. Ortega, MD",
        )
    )
    assert encounter.summary == (
        "Chief complaint: Neck pain. Findings: Spasm. Diagnosis: Sprain. Diagnosis code: S13.4XXA; M54.2. "
        "Plan: Therapy. Work status: Off work."
    )
    assert (encounter.provider, encounter.clinician, encounter.kind) == (CLINIC, "Daniel R. Ortega, MD", "office_visit")


def test_every_part_of_a_summary_has_its_place():
    encounter = the_encounter(a_note(plan="Therapy."))
    assert [quote.cite.path for quote in encounter.quotes] == ["plan"]


def test_a_note_that_says_nothing_is_still_an_encounter():
    assert the_encounter(a_note()).summary == ""


def test_a_note_without_facility_is_its_clinicians():
    assert (
        the_encounter(a_note(facility=None, provider_name="D. Ortega, MD", note_type=None)).provider == "D. Ortega, MD"
    )


@pytest.mark.parametrize(
    ("words", "summary"),
    [
        ({"impression": "Protrusion.", "findings": "Long."}, "Body part: Cervical spine. Impression: Protrusion."),
        ({"findings": "Long."}, "Body part: Cervical spine. Findings: Long."),
    ],
)
def test_a_report_of_imaging_is_told_by_its_impression_or_findings(words, summary):
    encounter = the_encounter(an_image(**words))
    assert (encounter.kind, encounter.summary) == ("mri", summary)


def test_imaging_of_another_kind_is_imaging():
    assert the_encounter(an_image(modality="other")).kind == "imaging"


def test_an_operation_is_told_by_its_procedure():
    record = OperativeReport(surgeon="A. Vale, MD", date_of_service=dt.date(2026, 4, 1), procedure="Injection")
    encounter = the_encounter(filed(record, "operative_report"))
    assert (encounter.provider, encounter.kind, encounter.summary) == (
        "A. Vale, MD",
        "operation",
        "Procedure: Injection.",
    )


def test_a_clinical_summary_has_an_encounter_for_each_that_is_dated():
    rows = (SummaryEncounter(date=dt.date(2026, 3, 1), type="Office visit"), SummaryEncounter(type="Undated"))
    encounter = the_encounter(filed(ClinicalSummary(author=CLINIC, encounters=rows), "clinical_summary"))
    assert (encounter.provider, encounter.summary) == (CLINIC, "Encounter: Office visit.")


@pytest.mark.parametrize("paper", [a_note(None), filed(OtherPaper(), "chart_note")])
def test_what_has_no_day_has_no_place_in_the_order(paper):
    assert chronology_of(paper).encounters == ()


def test_encounters_stand_by_day():
    chronology = chronology_of(a_note("2026-04-01"), a_note("2026-03-01"))
    assert [one.date.month for one in chronology.encounters] == [3, 4]


def test_a_second_copy_of_a_note_is_one_encounter():
    assert len(chronology_of(a_note(plan="Rest."), a_note(name="copy", plan="Rest.")).encounters) == 1


def test_what_lies_before_the_loss_is_marked():
    chronology = chronology_of(a_note("2022-05-11"), a_note("2026-03-01"))
    assert [one.before_loss for one in chronology.encounters] == [True, False]
    assert [one.date.year for one in chronology.since_loss] == [2026]


def test_without_a_date_of_loss_nothing_is_before_it():
    assert not the_encounter(a_note("2022-05-11"), incident=Incident()).before_loss


def test_a_visit_that_only_a_bill_shows_is_told_as_such():
    encounter = the_encounter(a_bill(a_charge(description="Office visit")), bills=True)
    assert (encounter.kind, encounter.summary, encounter.document) == ("billed visit", "Billed: Office visit.", None)
    assert encounter.quotes[0].cite.path == "charges[0].description"


def test_a_bill_without_words_is_told_without_words():
    assert the_encounter(a_bill(a_charge()), bills=True).summary == ""


def test_a_visit_with_its_note_is_no_second_one():
    assert len(chronology_of(a_note(), a_bill(a_charge()), bills=True).encounters) == 1


def test_more_than_fourteen_days_without_visit_are_a_gap():
    assert gaps(a_note("2026-02-14"), a_note("2026-03-01"), a_note("2026-03-15")) == [("2026-02-14", "2026-03-01", 15)]


def test_the_days_from_the_loss_to_the_first_visit_are_a_gap():
    assert gaps(a_note("2026-03-10")) == [("2026-02-14", "2026-03-10", 24)]


def test_care_of_something_else_does_not_end_a_gap():
    assert gaps(a_note("2026-02-20", facility="Blackstone Family Dental"), a_note("2026-03-05")) == [
        ("2026-02-14", "2026-03-05", 19)
    ]


def test_a_log_of_many_visits_leaves_no_gap_within():
    log = a_note("2026-02-16", date_through=dt.date(2026, 4, 28))
    assert gaps(log) == []


def test_a_log_whose_visits_are_billed_has_the_gaps_between_these():
    log = a_note("2026-02-16", date_through=dt.date(2026, 4, 10))
    bill = a_bill(*(a_charge(on=on) for on in ("2026-02-16", "2026-03-05", "2026-04-10")))
    assert gaps(log, bill, bills=True) == [("2026-02-16", "2026-03-05", 17), ("2026-03-05", "2026-04-10", 36)]


def test_without_date_of_loss_gaps_lie_between_visits_alone():
    assert gaps(a_note("2026-02-14"), a_note("2026-03-10"), incident=Incident()) == [("2026-02-14", "2026-03-10", 24)]


def test_the_report_has_the_documented_keys():
    case = a_case(a_note("2026-03-10", plan="Rest."))
    told = shape(case, build_chronology(case))
    assert told["gaps"] == [{"from": "2026-02-14", "to": "2026-03-10", "days": 24, "long": False, "why": None}]
    assert {"date", "provider", "kind", "summary"} <= set(told["chronology"][0])


def test_the_report_of_the_sample_names_what_stands_out():
    case = the_sample()
    told = shape(case, build_chronology(case, build_ledger(case)))
    assert [(one["days"], one["long"], bool(one["why"])) for one in told["gaps"]] == [
        (16, False, False),
        (20, False, True),
        (46, True, True),
    ]
    assert {one["what"] for one in told["not_in_file"]} >= {"CT of the neck", "primary care"}
    assert [one["provider"] for one in told["earlier_injuries"]] == ["Clovis Urgent Care"] * 2
    assert told["later_injuries"] == []
    assert {one["from"] for one in told["repeated"]} >= {"2026-03-10"}
