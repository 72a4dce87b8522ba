import datetime as dt
from decimal import Decimal

import pytest

from casefile.matter import Client, Employer, Incident
from casefile.records.medical import ClinicalSummary, SummaryEncounter
from casefile.records.other import OtherPaper
from casefile.wages import shape, work_out_wages
from tests.papers import (
    CLIENT,
    a_bill,
    a_case,
    a_charge,
    a_line,
    a_note,
    a_source,
    a_statement,
    a_stub,
    a_verification,
    an_eob,
    an_image,
    filed,
    the_sample,
)

# Fourteen weeks before the loss, four hours of overtime a week.
STUBS = tuple(
    a_stub(
        (dt.date(2025, 11, 9) + dt.timedelta(days=14 * number)).isoformat(),
        (dt.date(2025, 11, 22) + dt.timedelta(days=14 * number)).isoformat(),
        overtime="8",
        overtime_rate=Decimal("36.75"),
    )
    for number in range(7)
)


def wages_of(*papers, **changes):
    return work_out_wages(a_case(*papers, **changes))


def the_loss(*papers, **changes):
    (loss,) = wages_of(*papers, **changes).losses
    return loss


def codes(wages):
    return {problem.code for problem in wages.problems}


def days(*numbers):
    return tuple(dt.date(2026, 2, number) for number in numbers)


@pytest.fixture(scope="module")
def sample():
    return shape(work_out_wages(the_sample()))["wage"]


def test_the_samples_lost_pay_is_that_of_the_demand(sample):
    assert (sample["base"], sample["overtime"], sample["total"]) == ("7252.00", "1087.80", "8339.80")


def test_the_samples_eleven_days_without_note_hold_four_of_treatment(sample):
    assert len(sample["days_without_note"]) == 11
    assert sample["undocumented_days"] == [
        "2026-02-23",
        "2026-02-24",
        "2026-02-25",
        "2026-02-26",
        "2026-02-27",
        "2026-03-03",
        "2026-03-05",
    ]


def test_lost_pay_is_rate_times_hours_with_leave_inside():
    loss = the_loss(a_verification(hours_missed=Decimal(296), leave_used_hours=Decimal(40)))
    assert (loss.base, loss.unpaid_hours, loss.leave_hours.value) == (Decimal("7252.00"), Decimal(256), Decimal(40))


def test_a_salary_is_divided_by_its_weeks_and_hours():
    loss = the_loss(a_verification(pay_rate=Decimal(52000), pay_rate_unit="year", hours_missed=Decimal(10)))
    assert (loss.rate.value, loss.base) == (Decimal("25.0000"), Decimal("250.00"))


def test_a_salary_that_divides_unevenly_is_rounded_at_the_end_alone():
    loss = the_loss(a_verification(pay_rate=Decimal(4000), pay_rate_unit="month", hours_missed=Decimal(296)))
    assert loss.base == Decimal("6830.77")


def test_a_weekly_rate_is_divided_by_the_weekly_hours():
    loss = the_loss(a_verification(pay_rate=Decimal(800), pay_rate_unit="week", hours_missed=Decimal(3)))
    assert loss.base == Decimal("60.00")


def test_days_missed_stand_for_hours_where_these_are_not_printed():
    loss = the_loss(a_verification(hours_missed=None, days_missed=Decimal(37)))
    assert (loss.hours.value, loss.hours.cite.path, loss.base) == (Decimal(296), "days_missed", Decimal("7252.00"))


@pytest.mark.parametrize(
    "lacking",
    [
        {"pay_rate": None},
        {"hours_missed": None},
        {"hours_missed": None, "days_missed": Decimal(3), "hours_per_week": None},
        {"pay_rate_unit": "year", "hours_per_week": None},
    ],
)
def test_where_rate_or_hours_are_unknown_the_employers_figure_stands_and_is_told(lacking):
    wages = wages_of(a_verification(wages_lost=Decimal("500.00"), **lacking))
    assert (wages.base, "wages-unknown" in codes(wages)) == (Decimal("500.00"), True)


def test_a_verification_that_says_nothing_comes_to_nothing_known():
    loss = the_loss(a_verification(pay_rate=None, hours_missed=None))
    assert (loss.total, loss.unpaid_hours, loss.day_worth) == (None, None, None)
    assert shape(wages_of(a_verification(pay_rate=None, hours_missed=None)))["wage"]["total"] is None


def test_the_employers_figure_that_differs_is_told():
    assert "wages-differ" in codes(wages_of(a_verification(wages_lost=Decimal("800.00"))))


def test_an_unsigned_verification_without_dates_is_told():
    wages = wages_of(a_verification(signed_by=None, absence_start=None))
    assert codes(wages) == {"unsigned", "absence-unknown"}


def test_a_verification_in_order_raises_no_doubt():
    note = a_note("2026-02-14", off_work_end=dt.date(2026, 2, 21))
    assert codes(wages_of(a_verification(wages_lost=Decimal("784.00")), note)) == set()


def test_workdays_without_note_or_treatment_are_undocumented():
    note = a_note("2026-02-17", off_work_end=dt.date(2026, 2, 17))
    assert the_loss(a_verification(), note).undocumented_days == days(18, 19, 20)


@pytest.mark.parametrize(
    "treatment",
    [
        a_note("2026-02-18"),
        an_image("2026-02-18"),
        a_bill(a_charge(on="2026-02-18")),
        an_eob(a_line(on="2026-02-18")),
        filed(ClinicalSummary(encounters=(SummaryEncounter(date=dt.date(2026, 2, 18)),)), "clinical_summary"),
        filed(OtherPaper(), "chart_note"),
    ],
)
def test_treatment_on_the_day_documents_it(treatment):
    expected = days(17, 18, 19, 20) if isinstance(treatment.record, OtherPaper) else days(17, 19, 20)
    assert the_loss(a_verification(), treatment).undocumented_days == expected


def test_weekends_are_no_workdays():
    loss = the_loss(a_verification(absence_start=dt.date(2026, 2, 20), absence_end=dt.date(2026, 2, 23)))
    assert loss.days_without_note == days(20, 23)


def test_a_holiday_is_no_workday_where_the_employer_counts_so():
    absence = {"absence_start": dt.date(2025, 12, 24), "absence_end": dt.date(2025, 12, 26)}
    counted = the_loss(a_verification(days_missed=Decimal(2), **absence))
    uncounted = the_loss(a_verification(days_missed=Decimal(3), **absence))
    assert (len(counted.days_without_note), len(uncounted.days_without_note)) == (2, 3)


def test_an_absence_in_no_possible_order_has_no_days():
    loss = the_loss(a_verification(absence_end=dt.date(2026, 1, 1)))
    assert loss.days_without_note == ()


def test_overtime_is_the_average_before_the_loss_over_the_weeks_missed():
    """Four hours a week over fourteen weeks; 296 hours are 7.4 weeks: 29.6 hours at 24.50 and a half more."""
    overtime = the_loss(a_verification(hours_missed=Decimal(296)), *STUBS).overtime
    assert (overtime.weekly, overtime.weekly_text, overtime.hours, overtime.amount) == (
        4,
        "4",
        Decimal("29.60"),
        Decimal("1087.80"),
    )


def test_overtime_hours_that_the_employer_states_are_those():
    stated = a_verification(hours_missed=Decimal(296), overtime_hours_missed=Decimal("10"))
    overtime = the_loss(stated, *STUBS).overtime
    assert (overtime.hours, overtime.amount, overtime.stated.path) == (
        Decimal("10.00"),
        Decimal("367.50"),
        "overtime_hours_missed",
    )


def test_the_employers_overtime_rate_gives_the_multiplier_where_no_stub_does():
    stated = a_verification(overtime_hours_missed=Decimal(10), overtime_rate=Decimal("49.00"))
    assert the_loss(stated).overtime.multiplier == Decimal(2)


def test_overtime_follows_from_hours_and_gross_pay_where_it_is_not_printed():
    """88 hours at 24.50 are 2,156.00; 98.00 more is half a rate for 8 hours."""
    stubs = [
        a_stub(stub.record.period_start.isoformat(), stub.record.period_end.isoformat(), gross="2254.00")
        for stub in STUBS
    ]
    overtime = the_loss(a_verification(hours_missed=Decimal(296)), *stubs).overtime
    assert (overtime.weekly, overtime.multiplier, overtime.periods[0].cite) == (4, Decimal("1.5"), None)


def test_stubs_without_any_overtime_show_none():
    stubs = [
        a_stub(stub.record.period_start.isoformat(), stub.record.period_end.isoformat(), "80", gross="1960.00")
        for stub in STUBS
    ]
    assert the_loss(a_verification(), *stubs).overtime is None


@pytest.mark.parametrize("unclear", [{"gross": "2200.33"}, {"gross": None}, {"hours": None, "gross": "2254.00"}])
def test_a_stub_whose_overtime_cannot_be_told_shows_none(unclear):
    stub = a_stub("2026-01-04", "2026-01-17", **unclear)
    assert the_loss(a_verification(), *STUBS[:6], stub).overtime is None


def test_stubs_after_the_loss_or_without_their_period_show_nothing():
    late, undated = a_stub("2026-02-22", "2026-03-07", overtime="80"), a_stub(None, None, overtime="80")
    misfiled, turned = filed(OtherPaper(), "pay_stub"), a_stub("2026-01-17", "2026-01-04", overtime="80")
    overtime = the_loss(a_verification(), *STUBS, late, undated, misfiled, turned).overtime
    assert overtime.weekly == 4


def test_too_few_weeks_of_stubs_show_no_habit():
    assert the_loss(a_verification(), *STUBS[:3]).overtime is None


def test_two_multipliers_are_none():
    stub = a_stub("2026-02-01", "2026-02-14", overtime="8", overtime_rate=Decimal("49.00"))
    assert the_loss(a_verification(), *STUBS[:6], stub).overtime is None


def test_the_newest_thirteen_weeks_are_averaged():
    old = a_stub("2025-09-14", "2025-09-27", overtime="40", overtime_rate=Decimal("36.75"))
    assert the_loss(a_verification(), *STUBS, old).overtime.weekly == 4


def test_overtime_of_a_stub_is_counted_once_whoever_copies_it():
    copy = a_stub("2026-02-01", "2026-02-14", overtime="8", overtime_rate=Decimal("36.75"), net_pay=Decimal("1.00"))
    assert the_loss(a_verification(), *STUBS, copy).overtime.weekly == 4


@pytest.mark.parametrize("changes", [{"incident": Incident()}])
def test_without_a_date_of_loss_there_is_no_before(changes):
    assert the_loss(a_verification(), *STUBS, **changes).overtime is None


def test_hours_of_no_known_week_are_no_weeks_missed():
    assert the_loss(a_verification(hours_per_week=None), *STUBS).overtime is None


def test_the_newest_verification_of_an_employer_speaks_and_employers_add_up():
    old = a_verification(name="old", hours_missed=Decimal(8), signed_on=dt.date(2026, 4, 1))
    new = a_verification(hours_missed=Decimal(16), signed_on=dt.date(2026, 5, 1))
    second = a_verification(employer_name="Cedar Books", pay_rate=Decimal(10), hours_missed=Decimal(10))
    wages = wages_of(old, new, second)
    assert (len(wages.losses), wages.base) == (2, Decimal("492.00"))


def test_pay_papers_without_a_verification_are_told():
    assert codes(wages_of(STUBS[0])) == {"no-verification"}


def test_an_employed_client_without_pay_papers_is_told():
    client = Client(name=CLIENT, employers=(Employer(name="Fig Garden Foods, Inc."),))
    assert codes(wages_of(client=client)) == {"no-verification"}


def test_a_client_without_employer_has_no_lost_pay_to_doubt():
    wages = wages_of()
    assert (wages.total, wages.overtime, codes(wages)) == (None, None, set())


def test_the_worth_of_a_workday_is_told():
    assert the_loss(a_verification()).day_worth == Decimal("196.00")


def test_what_is_misfiled_as_a_verification_tells_nothing():
    assert wages_of(filed(OtherPaper(), "wage_verification")).losses == ()


LONG = {"absence_start": dt.date(2026, 2, 17), "absence_end": dt.date(2026, 4, 10), "hours_missed": Decimal(296)}
SHEET = {"absence_end": a_source(2), "hours_missed": a_source(3)}


def unexplained(*papers, code="hours-unexplained", **changes):
    return [problem for problem in wages_of(*papers, **changes).problems if problem.code == code]


def test_hours_that_are_not_those_of_the_days_missed_are_told_with_both_pages():
    (problem,) = unexplained(a_verification(**LONG).model_copy(update={"sources": SHEET}))
    assert "39 workdays, 312 hours" in problem.sentence
    assert "296 hours missed" in problem.sentence
    assert problem.pages == (2, 3)


@pytest.mark.parametrize(
    "changes",
    [
        {"hours_missed": Decimal(312)},
        {"hours_missed": None, "days_missed": Decimal(37)},
        {"hours_per_week": None},
        {"absence_start": dt.date(2026, 5, 18), "absence_end": dt.date(2026, 5, 29), "hours_missed": Decimal(72)},
    ],
)
def test_hours_that_the_days_or_a_holiday_among_them_explain_are_not_told(changes):
    assert unexplained(a_verification(**(LONG | changes))) == []


def test_a_statement_that_names_the_days_worked_explains_the_hours():
    words = a_statement("work", "I worked on two days to hand over.")
    told = words.told[0].model_copy(update={"begins": dt.date(2026, 2, 19), "ends": dt.date(2026, 2, 20)})
    said = words.model_copy(update={"told": (told,)})
    assert unexplained(a_verification(**LONG), statements=(said,)) == []


def test_an_older_paper_of_the_employer_with_other_hours_is_told_with_both_pages():
    letter = a_verification(**LONG, signed_on=dt.date(2026, 6, 1)).model_copy(update={"sources": SHEET})
    sheet = a_verification(name="sheet", **(LONG | {"hours_missed": Decimal(312), "signed_on": dt.date(2026, 5, 1)}))
    (problem,) = unexplained(letter, sheet.model_copy(update={"pages": (7, 7)}), code="letters-differ")
    assert "296 hours missed" in problem.sentence
    assert "312 (wage verification" in problem.sentence
    assert problem.pages == (3, 7)


def test_a_letter_on_an_absence_that_went_on_since_contradicts_nothing():
    older = a_verification(name="older", **(LONG | {"absence_end": dt.date(2026, 3, 13), "hours_missed": Decimal(152)}))
    assert unexplained(a_verification(**LONG, signed_on=dt.date(2026, 6, 1)), older, code="letters-differ") == []
