"""The ledger's workbook: its formulas come to the ledger's figures, its links lead to pages, its words stay words."""

from decimal import Decimal

import pytest

from casefile.ledger import build_ledger
from generators.ledger.workbook import ledger_workbook
from tests.papers import a_bill, a_case, a_charge, a_line, an_eob
from tests.sheets import Sheets
from tests.unit.generators.sample import sample_case, sample_desk

CASE = sample_case()
DESK = sample_desk(CASE, page_link=lambda document, page: f"file:///papers/{document}.pdf#page={page}")


@pytest.fixture(scope="module")
def sheets():
    return Sheets(ledger_workbook(CASE, DESK))


def test_every_formula_comes_to_the_value_that_is_kept_beside_it(sheets):
    found = list(sheets.all_formulas())
    assert len(found) > 300
    assert [at for at in found if sheets.value(*at) != sheets.kept_value(*at)] == []


def test_the_totals_of_the_summary_are_the_ledgers(sheets):
    heads = [cell.value for cell in sheets.formulas["Summary"][4]]
    row = sheets.formulas["Summary"].max_row
    total = next(at for at in range(row, 4, -1) if sheets.formulas["Summary"].cell(at, 2).value == "Total")
    found = {
        head: sheets.value("Summary", sheets.formulas["Summary"].cell(total, at).coordinate)
        for at, head in enumerate(heads, 1)
    }
    totals = build_ledger(CASE).totals
    assert (found["Billed"], found["Adjusted"], found["Paid by client"], found["Outstanding"], found["Claimed"]) == (
        totals.billed,
        totals.adjusted,
        totals.patient_paid,
        totals.outstanding,
        totals.claimed,
    )
    assert found["Check"] == 0


def test_every_charge_is_linked_to_its_page(sheets):
    sheet = sheets.formulas["Charges"]
    column = next(cell.column for cell in sheet[4] if cell.value == "Page")
    links = [sheet.cell(row, column).hyperlink for row in range(5, sheet.max_row)]
    assert all(link and link.target.startswith("file:///papers/") for link in links)


def test_the_same_case_gives_the_same_bytes():
    assert ledger_workbook(CASE, DESK) == ledger_workbook(CASE, DESK)


def test_a_matter_without_charges_has_no_workbook():
    assert ledger_workbook(a_case(), DESK) is None


def test_a_name_that_begins_like_a_formula_stays_a_name():
    case = a_case(a_bill(a_charge(description="=1+1"), provider="=cmd|' /C calc'!A0"))
    found = Sheets(ledger_workbook(case, sample_desk(case)))
    cells = [cell for row in found.formulas["Charges"].iter_rows() for cell in row if str(cell.value).startswith("=")]
    assert {cell.value for cell in cells if cell.data_type == "s"} >= {"=1+1", "=cmd|' /C calc'!A0"}


def test_a_credit_stands_as_a_negative_balance_and_the_row_adds_up():
    case = a_case(a_bill(a_charge()), an_eob(a_line(paid="70.00", share="0.00")))
    found = Sheets(ledger_workbook(case, sample_desk(case)))
    heads = {cell.value: cell.column_letter for cell in found.formulas["Summary"][4]}
    assert found.value("Summary", f"{heads['Outstanding']}5") == Decimal("-10.00")
    assert found.value("Summary", f"{heads['Check']}5") == 0


def test_two_providers_of_one_name_are_not_added_together():
    case = a_case(
        a_bill(a_charge("100.00"), provider="Mercy Clinic", provider_npi="1003000126"),
        a_bill(a_charge("40.00"), provider="Mercy Clinic North", provider_npi="1104800002"),
    )
    found = Sheets(ledger_workbook(case, sample_desk(case)))
    heads = {cell.value: cell.column_letter for cell in found.formulas["Summary"][4]}
    assert {found.value("Summary", f"{heads['Billed']}{row}") for row in (5, 6)} == {Decimal(100), Decimal(40)}
