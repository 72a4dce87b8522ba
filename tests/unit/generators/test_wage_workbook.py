"""The wage loss's workbook: its formulas, worked out anew, come to the loss; each day and figure leads to its page."""

import datetime as dt
import io
import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import openpyxl
import pytest

from casefile.wages import work_out_wages
from generators.wages.workbook import wage_workbook
from tests.papers import a_case, a_note, a_stub, a_verification
from tests.unit.generators.sample import sample_case, sample_desk

NOTE = a_note("2026-02-14", off_work_end=dt.date(2026, 2, 18))
STUBS = tuple(
    a_stub(
        (dt.date(2025, 11, 9) + dt.timedelta(days=14 * number)).isoformat(),
        (dt.date(2025, 11, 22) + dt.timedelta(days=14 * number)).isoformat(),
        gross="2394.00",
        overtime="8",
        overtime_rate=Decimal("36.75"),
        other_pay=Decimal("140.00"),
        employer_name="Fig Garden Foods, Inc.",
    )
    for number in range(7)
)
SALARY = {"pay_rate": Decimal(78001), "pay_rate_unit": "year", "employer_name": "Kearney Park School"}
CASES = {
    "the sample": sample_case(),
    "hours, tips and overtime": a_case(a_verification(hours_missed=Decimal("31.5")), NOTE, *STUBS),
    "days for hours": a_case(a_verification(hours_missed=None, days_missed=Decimal(4)), NOTE, *STUBS),
    "a salary by hours": a_case(a_verification(hours_missed=Decimal(21), **SALARY)),
    "a salary by days": a_case(
        a_verification(hours_missed=None, days_missed=Decimal(11), **{**SALARY, "hours_per_week": None})
    ),
    "two employers": a_case(a_verification(leave_used_hours=Decimal(8)), a_verification("two", **SALARY), NOTE, *STUBS),
    "the employer's figure alone": a_case(a_verification(pay_rate=None, wages_lost=Decimal("500.00"))),
}


class Reckoner:
    """Works the formulas of a workbook out anew, exactly."""

    def __init__(self, xlsx):
        self.book = openpyxl.load_workbook(io.BytesIO(xlsx))
        self.kept = openpyxl.load_workbook(io.BytesIO(xlsx), data_only=True)

    def value(self, sheet, at):
        cell = self.book[sheet][at]
        if cell.data_type != "f":
            return Fraction(str(cell.value)) if isinstance(cell.value, int | float) else cell.value
        text = re.sub(r"'([^']+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)", r'_R("\1","\2",\3,\4)', cell.value[1:])
        text = re.sub(r"(?<![\w\"])([A-Z]{1,2}\d+)(?![\w\"])", r'_V("\1")', text)
        text = re.sub(r"(?<![\w\".])(\d+)(?![\w\".])", r"_F(\1)", text)
        names = {
            "_F": Fraction,
            "_V": lambda other: self.value(sheet, other) or Fraction(0),
            "_R": lambda named, column, first, last: [
                self.value(named, f"{column}{row}") for row in range(int(first), int(last) + 1)
            ],
            "ROUND": lambda number, places: Fraction(
                (Decimal(number.numerator) / Decimal(number.denominator)).quantize(
                    Decimal(1).scaleb(-int(places)), ROUND_HALF_UP
                )
            ),
            "INT": lambda number: Fraction(number.numerator // number.denominator),
            "SUMIFS": lambda amounts, *where: sum((one or 0 for one in picked(amounts, where)), Fraction(0)),
            "COUNTIFS": lambda *where: Fraction(len(picked(where[0], where))),
        }
        return eval(text, {"__builtins__": {}}, names)  # noqa: S307 - formulas that we wrote


def picked(values, where):
    pairs = list(zip(where[::2], where[1::2], strict=True))
    return [one for at, one in enumerate(values) if all(column[at] == wanted for column, wanted in pairs)]


def book_of(case):
    desk = sample_desk(case, page_link=lambda document, page: f"file:///papers/{document}.pdf#page={page}")
    return Reckoner(wage_workbook(case, desk))


def steps(book):
    """Return the summary's values by what they are; of several employers the last."""
    sheet = book.book["Summary"]
    return {
        sheet.cell(row, 1).value.strip(): book.value("Summary", f"B{row}")
        for row in range(4, sheet.max_row + 1)
        if sheet.cell(row, 1).value and sheet.cell(row, 2).value is not None
    }


@pytest.fixture(scope="module")
def sample():
    return book_of(CASES["the sample"])


@pytest.mark.parametrize("name", CASES)
def test_every_formula_comes_to_what_is_kept_beside_it(name):
    book = book_of(CASES[name])
    for sheet in book.book:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"):
            kept = book.kept[sheet.title][cell.coordinate].value
            assert float(book.value(sheet.title, cell.coordinate)) == pytest.approx(kept, abs=1e-9), cell.value


@pytest.mark.parametrize("name", CASES)
def test_the_totals_are_those_of_the_report(name):
    wages = work_out_wages(CASES[name])
    found = steps(book_of(CASES[name]))
    assert (found["Regular pay lost"], found["Wage loss"]) == (Fraction(wages.base), Fraction(wages.total))
    if wages.overtime:
        assert found["Overtime lost"] == Fraction(wages.overtime)


def test_the_worked_figure_is_reckoned_step_by_step(sample):
    found = steps(sample)
    assert [
        found[one]
        for one in (
            "Pay for an hour",
            "Regular hours missed",
            "of them paid leave used",
            "of them unpaid",
            "Regular pay lost",
            "Overtime hours a week",
            "by the average",
            "Overtime lost",
            "Wage loss",
        )
    ] == [Fraction(one) for one in ("24.50", "296", "40", "256", "7252", "4", "29.6", "1087.80", "8339.80")]


def test_days_are_counted_by_what_bears_them_out(sample):
    found = steps(sample)
    assert [
        found[one]
        for one in (
            "Weekdays of the absence",
            "with an off-work note",
            "without one, treated that day",
            "that nothing bears out",
            "what these are worth",
        )
    ] == [39, 28, 4, 7, 1372]


def test_each_day_leads_to_the_page_that_bears_it_out(sample):
    sheet = sample.book["Days"]
    rows = {row[2].value.date().isoformat(): row for row in sheet.iter_rows(min_row=5, max_row=43)}
    assert [rows["2026-02-17"][5].value, rows["2026-02-23"][5].value, rows["2026-03-02"][5].value] == [
        "off-work note",
        "nothing",
        "treated that day",
    ]
    assert rows["2026-02-17"][6].hyperlink.target.startswith("file:///papers/")
    assert rows["2026-02-23"][6].hyperlink is None


def test_the_hours_that_no_paper_dates_are_told(sample):
    words = " ".join(str(cell.value) for row in sample.book["Days"].iter_rows(min_row=44) for cell in row if cell.value)
    assert "312 scheduled hours, the employer counts 296 missed. 16 hours were worked, or were no workdays" in words
    assert "40 hours of paid leave were used; the letter does not say on which days" in words


def test_a_stub_whose_pay_does_not_add_up_stands_out():
    wrong = a_stub("2026-01-18", "2026-01-31", gross="2400.00", overtime="8", overtime_rate=Decimal("36.75"))
    book = book_of(a_case(a_verification(), wrong))
    assert book.value("Pay periods", "L5") == Fraction("146.00")


def test_leave_is_counted_once():
    found = steps(book_of(a_case(a_verification(leave_used_hours=Decimal(8)))))
    assert (found["Regular pay lost"], found["of them unpaid"]) == (784, 24)


def test_what_is_in_doubt_stands_under_the_sums():
    book = book_of(a_case(a_verification(leave_used_hours=Decimal(40))))
    words = [row[0].value for row in book.book["Summary"].iter_rows() if row[0].value]
    assert any("40 hours of leave used and only 32 missed" in one for one in words)


def test_without_an_employers_letter_there_is_no_workbook():
    assert wage_workbook(a_case(*STUBS), sample_desk(a_case(*STUBS))) is None


def test_the_same_case_gives_the_same_bytes():
    case = CASES["two employers"]
    assert wage_workbook(case, sample_desk(case)) == wage_workbook(case, sample_desk(case))


def test_it_is_set_up_for_paper(sample):
    for sheet in sample.book:
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)
