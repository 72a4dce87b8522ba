"""The worksheet on general damages: live formulas over the file's figures, for the firm alone."""

import datetime as dt
import io
import re
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from casefile.case import CaseFile
from casefile.ledger import build_ledger
from casefile.wages import work_out_wages
from generators.documents.settlement_demand import DemandOptions, build
from generators.general_damages import general_damages_worksheet
from generators.places import walk
from tests.unit.generators.sample import sample_case, sample_desk


@pytest.fixture(scope="module")
def case():
    return sample_case()


@pytest.fixture(scope="module")
def sheet(case):
    return general_damages_worksheet(case, sample_desk(case))


def test_it_starts_from_the_figures_of_the_ledger_and_the_wage_report(case, sheet):
    cells = load_workbook(io.BytesIO(sheet)).active
    assert cells["B5"].value == pytest.approx(float(build_ledger(case).totals.claimed))
    assert cells["B6"].value == pytest.approx(float(work_out_wages(case).total))


def test_what_is_worked_out_is_a_formula(sheet):
    cells = load_workbook(io.BytesIO(sheet)).active
    assert [cells[place].value for place in ("B7", "C16", "E16", "B28")] == [
        "=B5+B6", "=B16*$B$5", "=C16+$B$7", '=IF(B27="","",B7+B27)',
    ]  # fmt: skip


def test_the_formulas_come_to_what_a_calculator_says(sheet):
    cells = load_workbook(io.BytesIO(sheet)).active
    assert worked_out(cells, "B7") == Decimal("19272.54")
    assert worked_out(cells, "C16") == Decimal("16399.11")
    assert worked_out(cells, "E17") == Decimal("52070.76")
    assert worked_out(cells, "B11") == 157
    assert worked_out(cells, "C22") == Decimal("30772.00")


def worked_out(cells, place):
    """Return what a cell comes to: sums, differences and products of cells, under conditions that hold."""
    value = cells[place].value
    if not isinstance(value, str) or not value.startswith("="):
        return value.date() if isinstance(value, dt.datetime) else Decimal(str(value))
    formula = re.sub(r"^=IF\(.*?\),\"\",(.*)\)$", r"=\1", value)[1:].replace("$", "")
    left, sign, right = re.fullmatch(r"(\w+)([-+*])(\w+)", formula).groups()
    one, two = worked_out(cells, left), worked_out(cells, right)
    result = {"+": lambda: one + two, "-": lambda: one - two, "*": lambda: one * two}[sign]()
    return result.days if isinstance(result, dt.timedelta) else result


def test_nothing_of_it_stands_in_the_letter(case):
    (built,) = build(case, DemandOptions(general_damages="180000.00"), sample_desk(case))
    text = "\n".join(place.text for place in walk(built.docx)).lower()
    assert "multipl" not in text
    assert "per diem" not in text
    assert "196.00" not in text


def test_a_matter_without_bills_and_pay_has_none(case):
    assert general_damages_worksheet(CaseFile(matter=case.matter), sample_desk(case)) is None


def test_the_same_case_gives_the_same_bytes(case, sheet):
    assert general_damages_worksheet(case, sample_desk(case)) == sheet


def test_what_the_formulas_come_to_is_kept_beside_them_for_programs_that_only_show_it(sheet):
    kept = load_workbook(io.BytesIO(sheet), data_only=True).active
    assert {place: kept[place].value for place in ("B7", "B11", "C16", "E17", "C22", "B28", "C23")} == {
        "B7": 19272.54, "B11": 157, "C16": 16399.11, "E17": 52070.76, "C22": 30772, "B28": None, "C23": None,
    }  # fmt: skip
    formulas = load_workbook(io.BytesIO(sheet)).active
    assert all(
        kept[cell.coordinate].value is not None or '""' in str(cell.value)
        for row in formulas.iter_rows()
        for cell in row
        if cell.data_type == "f"
    )
