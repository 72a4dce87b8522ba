from casefile.case import CaseFile
from casefile.problems import Problem
from generators.documents.settlement_demand import DemandOptions
from generators.places import walk
from generators.registry import document_named
from tests.unit.generators.sample import sample_case, sample_desk

DOUBT = Problem(
    code="likely",
    sentence="taken by likeness, under no caption that is known; compare with the page: location (page 5)",
)


def place_told(*problems):
    case = sample_case()
    (report,) = (one for one in case.documents if one.kind == "crash_report")
    read = {"location": report.sources["location"].model_copy(update={"text": "SUBJECT"})}
    changed = {
        "record": report.record.model_copy(update={"location": "SUBJECT"}),
        "sources": {**report.sources, **read},
        "problems": problems,
    }
    crash = CaseFile(matter=case.matter, documents=(report.model_copy(update=changed),))
    (built,) = document_named("settlement-demand").build(crash, DemandOptions(), sample_desk(crash))
    return next(place.text for place in walk(built.docx) if "investigated" in place.text)


def test_a_place_that_was_taken_by_likeness_alone_is_told_as_the_intake_form_has_it():
    assert "SUBJECT" not in place_told(DOUBT)
    assert "SUBJECT" in place_told()
