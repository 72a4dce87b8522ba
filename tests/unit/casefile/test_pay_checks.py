"""Pay papers against one another, the days of an absence one by one, and pay of no hourly rate."""

import datetime as dt
from decimal import Decimal

import pytest

from casefile.records.employment import W2
from casefile.wages import shape, work_out_wages
from tests.papers import a_bill, a_case, a_charge, a_note, a_stub, a_verification, filed

STUBS = tuple(
    a_stub(
        (dt.date(2025, 11, 9) + dt.timedelta(days=14 * number)).isoformat(),
        (dt.date(2025, 11, 22) + dt.timedelta(days=14 * number)).isoformat(),
        overtime="8",
        overtime_rate=Decimal("36.75"),
        employer_name="Fig Garden Foods, Inc.",
        other_pay=Decimal("140.00"),
    )
    for number in range(7)
)
SIDE_JOB = tuple(
    a_stub(
        stub.record.period_start.isoformat(),
        stub.record.period_end.isoformat(),
        hours="40",
        overtime="20",
        rate="18.00",
        overtime_rate=Decimal("27.00"),
        employer_name="Shaw Avenue Grill",
    )
    for stub in STUBS
)
NOTE = a_note("2026-02-14", off_work_end=dt.date(2026, 2, 21))


def wages_of(*papers, **changes):
    return work_out_wages(a_case(*papers, **changes))


def codes(*papers):
    return {problem.code for problem in wages_of(*papers, NOTE).problems}


def a_w2(wages, year=2025, employer="Fig Garden Foods, Inc."):
    return filed(W2(tax_year=year, employer_name=employer, wages=Decimal(wages)), "w2")


def test_the_worked_figure():
    """24.50 for 296 hours, 40 of them paid leave, and 29.6 hours of overtime at time and a half: 8,339.80."""
    wages = wages_of(a_verification(hours_missed=Decimal(296), leave_used_hours=Decimal(40)), *STUBS)
    assert (wages.base, wages.overtime, wages.total) == (Decimal("7252.00"), Decimal("1087.80"), Decimal("8339.80"))


def test_the_overtime_of_another_employer_is_not_averaged_in():
    (loss,) = wages_of(a_verification(hours_missed=Decimal(296)), *SIDE_JOB, *STUBS).losses
    assert loss.overtime.weekly == 4


def test_two_employers_are_two_losses_that_add_up():
    second = a_verification("grill", employer_name="Shaw Avenue Grill", pay_rate=Decimal(18), hours_missed=Decimal(10))
    wages = wages_of(a_verification(hours_missed=Decimal(296)), second, *STUBS)
    assert [loss.base for loss in wages.losses] == [Decimal("7252.00"), Decimal("180.00")]
    assert wages.total == Decimal("8519.80")


def test_a_salary_and_days_without_weekly_hours_go_by_the_260th_of_a_year():
    letter = {"pay_rate": Decimal(78000), "pay_rate_unit": "year", "hours_per_week": None, "hours_missed": None}
    (loss,) = wages_of(a_verification(days_missed=Decimal(12), **letter)).losses
    assert (loss.unit, loss.rate.value, loss.base, loss.day_worth) == (
        "day",
        300,
        Decimal("3600.00"),
        Decimal("300.00"),
    )
    assert "wages-unknown" not in {problem.code for problem in loss.problems}


def test_each_day_names_the_paper_that_bears_it_out():
    visit, bill = a_note("2026-02-24"), a_bill(a_charge(on="2026-02-25"))
    absence = {"absence_start": dt.date(2026, 2, 20), "absence_end": dt.date(2026, 2, 26)}
    (loss,) = wages_of(a_verification(**absence), NOTE, visit, bill).losses
    assert [
        (day.date.day, day.note and day.note.document, day.treatment and day.treatment.document) for day in loss.days
    ] == [
        (20, NOTE.id, None),
        (23, None, None),
        (24, None, visit.id),
        (25, None, bill.id),
        (26, None, None),
    ]
    assert {day.scheduled for day in loss.days} == {Decimal(8)}


def test_tips_are_averaged_and_stand_beside_the_total():
    """140.00 in two weeks are 70.00 a week; four days are 0.8 weeks: 56.00."""
    (loss,) = wages_of(a_verification(), *STUBS).losses
    assert (loss.other.weekly, loss.other.amount) == (70, Decimal("56.00"))
    assert loss.total == loss.base + loss.overtime.amount
    assert shape(wages_of(a_verification(), *STUBS))["employers"][0]["other_pay"] == "56.00"


@pytest.mark.parametrize("stubs", [STUBS[:3], SIDE_JOB])
def test_too_few_stubs_or_none_with_tips_show_none(stubs):
    (loss,) = wages_of(a_verification(), *stubs).losses
    assert loss.other is None


@pytest.mark.parametrize(
    ("papers", "code"),
    [
        ((a_verification(leave_used_hours=Decimal(40)),), "leave-exceeds-hours"),
        ((a_verification(days_missed=Decimal(5), leave_used_hours=Decimal(8)),), "hours-and-days-differ"),
        ((a_verification(leave_used_hours=Decimal(8), wages_lost=Decimal("588.00")),), "leave-miscounted"),
        ((a_verification(leave_used_hours=Decimal(8), wages_lost=Decimal("980.00")),), "leave-miscounted"),
        ((a_verification(hire_date=dt.date(2026, 3, 1)),), "hired-later"),
        ((a_verification(), a_stub("2026-01-04", "2026-01-17", rate="23.00")), "rates-differ"),
        ((a_verification(absence_end=dt.date(2026, 3, 31)), a_stub("2026-03-01", "2026-03-14")), "paid-meanwhile"),
        ((a_verification(hire_date=dt.date(2019, 8, 5)), a_w2("21400.00")), "year-differs"),
        ((a_verification(), a_note("2026-02-18", work_status="Working full duty.")), "back-at-work"),
        ((a_verification(), a_w2("9000.00", employer="Shaw Avenue Grill")), "employer-unverified"),
        ((a_verification(), a_stub("2026-03-01", "2026-03-14", hours="52")), "reduced-hours"),
    ],
)
def test_a_planted_contradiction_of_pay_papers_is_found(papers, code):
    assert code in codes(*papers)


@pytest.mark.parametrize(
    "papers",
    [
        (a_verification(leave_used_hours=Decimal(8), wages_lost=Decimal("784.00")),),
        (a_verification(days_missed=Decimal(4)),),
        (a_verification(), a_stub("2026-01-04", "2026-01-17")),
        (a_verification(leave_used_hours=Decimal(24)), a_stub("2026-02-17", "2026-02-20", hours="24")),
        (a_verification(hire_date=dt.date(2019, 8, 5)), a_w2("52731.12")),
        (a_verification(hire_date=dt.date(2025, 8, 5)), a_w2("21400.00")),
        (a_verification(), a_note("2026-02-18", work_status="Off work until 2/21; then full duty.")),
        (a_verification(), a_note("2026-02-18", work_status="Released to usual work on February 23, 2026.")),
        (a_verification(), a_note("2026-03-18", work_status="Working full duty.")),
        (a_verification(), a_stub("2026-03-01", "2026-03-14", hours="76")),
        (a_verification(), a_stub("2026-08-01", "2026-08-14", hours="52")),
    ],
)
def test_pay_papers_that_agree_raise_no_doubt(papers):
    assert codes(*papers) == set()
