import datetime as dt
import io
import re

import pytest
from openpyxl import load_workbook

from casefile.matter import AdverseParty
from casefile.readiness import build_readiness
from casefile.readiness.firm import FirmRow, by_urgency, firm_row
from generators.desk import Desk
from generators.firm_readiness import firm_workbook
from generators.readiness_page import readiness_page
from tests.unit.generators.sample import sample_case, sample_desk

TODAY = dt.date(2026, 11, 24)


def page(desk: Desk | None = None, **changes):
    case = sample_case(**changes)
    return readiness_page(case, desk or sample_desk(case, today=TODAY)).decode()


@pytest.fixture(scope="module")
def sample():
    return page()


def test_the_page_lists_what_is_missing_with_who_and_the_request(sample):
    assert "Valley Star Ambulance: no records" in sample
    assert "the chart of 14 February 2026" in sample
    assert "REQUEST FOR MEDICAL RECORDS AND ITEMISED BILLS" in sample
    assert "matterflow generate records-request --matter 2026-0142 --to &#34;Valley Star Ambulance&#34;" in sample
    assert "matterflow generate lien-letters --matter 2026-0142 --holder &#34;Halvorsen Chiropractic&#34;" in sample


def test_the_page_asks_the_network_for_nothing(sample):
    assert re.findall(r"https?://|<script|<img|<link", sample) == []
    assert "default-src 'none'" in sample


def test_the_page_has_the_limitations_with_their_rules(sample):
    assert "Code Civ. Proc. 335.1 (V)" in sample
    assert "does not run" in sample


def test_pages_are_links_where_people_can_open_them():
    case = sample_case()
    desk = sample_desk(
        case, today=TODAY, page_link=lambda document, page: f"file:///records/{document}.pdf#page={page}"
    )
    assert 'href="file:///records/' in page(desk)


def test_what_a_paper_says_is_text_and_never_markup():
    told = page(adverse_parties=[{"name": "City of <b>Fresno</b>"}])
    assert "City of &lt;b&gt;Fresno" in told
    assert "<b>Fresno" not in told


def test_the_same_file_gives_the_same_page(sample):
    assert page() == sample


def a_row(number, days=None, **changes):
    given = {"matter": number, "client": "Ruiz", "stage": "treating", "state": "CA", "ready": False, "missing": 3}
    due = TODAY + dt.timedelta(days=days) if days is not None else None
    return FirmRow.model_validate({**given, "due": due, "days_left": days, **changes})


def test_the_most_urgent_matter_comes_first():
    rows = [
        a_row("5", since_treatment=10),
        a_row("4", since_treatment=90),
        a_row("3", 400),
        a_row("2", 12),
        a_row("1", past=("suit for personal injury",)),
        a_row("0", 12, untold=("suit for personal injury",)),
    ]
    assert [row.matter for row in by_urgency(rows)] == ["0", "1", "2", "3", "4", "5"]


def test_a_matters_line_counts_what_is_open():
    case = sample_case(case_number=None, adverse_parties=(AdverseParty(name="City of Fresno").model_dump(),))
    row = firm_row(case.matter, build_readiness(case, TODAY))
    assert (row.client, row.state, row.ready) == ("Quintanilla-Reyes", "CA", False)
    assert (row.limitation, row.due, row.days_left) == ("suit for personal injury", dt.date(2028, 2, 14), 447)
    assert row.past == ("notice of claim to a public entity",)
    assert row.untold == ("suit against a public entity",)
    assert row.is_urgent
    assert row.since_treatment == 126


def test_the_dashboards_line_has_counts_and_no_name_and_no_date():
    shown = a_row("2026-0142", 12, limitation="suit for personal injury").counts()
    assert shown["days to the next limitation"] == 12
    assert "Ruiz" not in str(shown)
    assert "2026-12" not in str(shown)


def test_the_firms_workbook_is_sorted_as_given_and_marks_what_is_late():
    rows = [a_row("1", past=("suit for personal injury",)), a_row("2", 400, client="=1+1")]
    body = firm_workbook(rows, TODAY)
    sheet = load_workbook(io.BytesIO(body)).active
    assert sheet["A1"].value == "Readiness of the firm, 24 November 2026: 2 open matters, 0 ready for a demand"
    assert [sheet.cell(row, 1).value for row in (4, 5)] == ["1", "2"]
    assert sheet["L4"].value == "past: suit for personal injury"
    assert sheet["A4"].fill.fgColor.rgb.endswith("F8D7DA")
    assert (sheet["B5"].value, sheet["B5"].data_type) == ("=1+1", "s")
    assert body == firm_workbook(
        [a_row("1", past=("suit for personal injury",)), a_row("2", 400, client="=1+1")], TODAY
    )


def test_a_firm_without_matters_has_a_workbook_that_says_so():
    assert "0 open matters" in load_workbook(io.BytesIO(firm_workbook([], TODAY))).active["A1"].value
