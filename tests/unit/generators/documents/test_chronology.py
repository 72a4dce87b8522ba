"""The medical chronology: a row a visit, said once, with its page; what is for the firm alone stands in comments."""

import datetime as dt
import io

import pytest
from docx import Document

from casefile.case import CaseFile
from casefile.errors import UnusableInput
from casefile.law.rules import rule_by_id
from casefile.records.medical import ChartNote, Diagnosis
from generators.claimbook import settings_value
from generators.documents.chronology import ChronologyOptions, build
from generators.draft_marks import release_docx
from generators.places import walk
from generators.verification import Origins, verify
from tests.unit.generators.papers import edited
from tests.unit.generators.sample import filed, reread, sample_case, sample_desk, sample_matter

SPASM = "Palpable spasm of the left cervical paraspinal muscles with guarding."


@pytest.fixture(scope="module")
def case():
    return sample_case()


@pytest.fixture(scope="module")
def built(case):
    (made,) = build(case, ChronologyOptions(), sample_desk(case))
    return made


def a_note(day, name, **fields):
    """A note of one page as it would be filed."""
    record = ChartNote(facility="Ortega Orthopaedics", note_type="office_visit", date_of_service=day, **fields)
    return filed(name, {"kind": "chart_note", "pages": [1, 1], "record": record.model_dump(mode="json")})


def of(*notes, **options):
    case = CaseFile(matter=sample_matter(), documents=notes)
    (made,) = build(case, ChronologyOptions(**options), sample_desk(case))
    return made


def rows(built):
    """Return the rows of the table of visits, band rows as one cell."""
    table = Document(io.BytesIO(built.docx)).tables[2]
    return [list(dict.fromkeys(cell.text for cell in row.cells)) for row in table.rows][1:]


def comments(built):
    return [comment.text for comment in Document(io.BytesIO(built.docx)).comments]


def origins(case):
    desk = sample_desk(case)
    return Origins(
        reread=lambda sha, page, box: reread(case, sha, page, box),
        bates=desk.bates,
        rule=rule_by_id,
        signed_off=desk.signed_off,
        settings=lambda key: settings_value(desk, key),
        matter=case.matter,
    )


def test_every_figure_date_and_name_holds(case, built):
    assert verify(built.docx, built.claims, origins(case)) == ()
    assert built.gaps == ()


@pytest.mark.parametrize(
    ("old", "new"), [("46", "47"), ("14 Feb 2026", "15 Feb 2026"), ("S13.4XXA", "S13.4XXD"), ("5/5 right", "4/5 right")]
)
def test_a_changed_figure_is_found(case, built, old, new):
    assert verify(edited(built.docx, old, new), built.claims, origins(case)) != ()


def test_each_visit_is_one_row_between_the_day_of_the_loss_and_the_long_gaps(built):
    told = rows(built)
    bands = [row[0] for row in told if len(row) == 1]
    assert bands[:2] == ["Before the date of loss", "Date of loss: 14 February 2026"]
    assert bands[2].startswith(
        "No visit for 45 days between 5 Jun 2026 and 21 Jul 2026. The record of 5 Jun 2026 says: \u201cDis"
    )
    assert (len(bands), len(told)) == (3, 49)


def test_what_an_earlier_note_says_is_named_and_not_printed_again():
    first = a_note(dt.date(2026, 3, 10), "one", findings=f"{SPASM} Grip 20 kg.", diagnoses=(Diagnosis(code="M54.2"),))
    later = a_note(dt.date(2026, 3, 27), "two", findings=f"{SPASM} Grip 25 kg.", diagnoses=(Diagnosis(code="M54.2"),))
    made = of(first, later)
    assert [place.text for place in walk(made.docx) if SPASM.rstrip(".") in place.text] == [
        f"{SPASM.rstrip('.')}; Grip 20 kg."
    ]
    assert rows(made)[-1][2:4] == ["", "Grip 25 kg; in part as on 10 Mar 2026."]
    assert "as on 10 Mar 2026." in rows(made)[-1]


def test_objective_findings_stand_first():
    note = a_note(dt.date(2026, 3, 10), "one", findings="She looks well. Mood is good. Spasm of the left neck muscles.")
    assert "Spasm of the left neck muscles; She looks well." in rows(of(note))[-1]


def test_what_is_for_the_firm_alone_is_a_comment_and_goes_when_it_is_released(built):
    assert any("CT of the neck: done, and no report" in one for one in comments(built))
    assert any("stiff neck" in one for one in comments(built))
    released = release_docx(built.docx)
    assert "CT of the neck" not in "".join(place.text for place in walk(released))
    assert list(Document(io.BytesIO(released)).comments) == []


def test_since_the_loss_leaves_earlier_visits_out(case):
    (made,) = build(case, ChronologyOptions(visits="since-loss"), sample_desk(case))
    assert not any("2022" in place.text for place in walk(made.docx))


def test_a_file_without_visits_is_said_to_have_none():
    with pytest.raises(UnusableInput, match="shows a visit"):
        of()


def test_the_same_case_gives_the_same_bytes(case, built):
    (again,) = build(case, ChronologyOptions(), sample_desk(case))
    assert again.docx == built.docx
