"""The steps of one employer's wage loss: each a figure of a paper with its page, or a formula over the steps before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from casefile.citations import Cite
from casefile.formulas import evaluate_exact
from casefile.money import ZERO
from casefile.overtime import Overtime
from casefile.shares import round_cents
from casefile.wages import WEEKS_A_YEAR, WORKDAYS_A_YEAR, YEARLY, WageLoss
from generators.spreadsheets import Formula, Link, Table, Value
from generators.wages.view import DAYS, HOURS, NOTE, NOTHING, PERIODS, TREATED, YES, View, day

RATE = "#,##0.00##"
LETTER = "employer's letter"
Rows = Mapping[str, int]
"""Where the named steps before have come to stand."""


class Step(NamedTuple):
    """A step: what it is, its value, how it is come by, its page; `name` is what later steps call it.

    `shown` is how a plain figure is shown where it is no money; `total` sets the step off.
    """

    what: str
    value: Value
    how: str = ""
    page: Link = Link("")
    name: str = ""
    shown: str = ""
    total: bool = False


class Steps:
    """The steps of one employer's loss."""

    def __init__(self, view: View, number: int, loss: WageLoss, days: Table, periods: Table | None) -> None:
        self.view, self.number, self.loss, self.days, self.periods = view, number, loss, days, periods
        self.record = view.letter(loss)

    def all(self, rows: Rows) -> Iterator[Step]:
        """Yield the steps in order; `rows` is filled in by who writes them, step by step."""
        yield from self._time()
        yield from self._regular(rows)
        if self.loss.overtime:
            yield from self._overtime(self.loss.overtime, rows)
        if self.loss.total is not None:
            parts = "+".join(f"B{rows[name]}" for name in ("base", "overtime") if name in rows)
            value = Formula(f"ROUND({parts},2)", self.loss.total)
            yield Step("Wage loss", value, "regular pay and overtime", name="total", total=True)
        yield from self._other()
        yield from self._proof(rows)

    def _at(self, path: str) -> Link:
        return self.view.page(Cite(document=self.loss.verification, path=path))

    def _figure(self, what: str, path: str, name: str, how: str = LETTER) -> Step:
        """Return a figure of the employer's letter that is no money."""
        return Step(what, getattr(self.record, path), how, self._at(path), name, HOURS)

    def _time(self) -> Iterator[Step]:
        if self.loss.absence:
            start, end = self.loss.absence
            yield Step("First day missed", start, LETTER, self._at("absence_start"))
            yield Step("Last day missed", end, LETTER, self._at("absence_end"))

    def _regular(self, rows: Rows) -> Iterator[Step]:
        rate, hours = self.loss.rate, self.loss.hours
        if rate is None or hours is None:
            if self.loss.base is not None:
                how = "as the employer states it; the letter does not give both rate and hours"
                yield Step("Regular pay lost", self.loss.base, how, self._at("wages_lost"), "base", total=True)
            return
        if self.record.hours_per_week and self.loss.unit == "hour":
            yield self._figure("Hours a week", "hours_per_week", "week")
        yield from self._rate(_places(evaluate_exact(rate.formula, {})), rows)
        yield from self._hours(_places(evaluate_exact(hours.formula, {})), hours.cite.path, rows)
        words = "days missed" if self.loss.unit == "day" else "hours missed"
        value = Formula(f"ROUND(B{rows['rate']}*B{rows['hours']},2)", self.loss.base or ZERO)
        yield Step("Regular pay lost", value, f"rate x {words}", name="base", total=True)

    def _rate(self, value: Decimal, rows: Rows) -> Iterator[Step]:
        unit = self.record.pay_rate_unit or "hour"
        stated = Step(
            f"Pay for {'an' if unit == 'hour' else 'a'} {unit}", self.record.pay_rate, LETTER, self._at("pay_rate")
        )
        if unit == "hour":
            yield stated._replace(name="rate")
            return
        yield stated._replace(name="pay")
        if self.loss.unit == "day":
            formula = f"B{rows['pay']}*{YEARLY[unit]}/{WORKDAYS_A_YEAR}"
            how = f"a year's pay over {WORKDAYS_A_YEAR} workdays"
            yield Step("Pay for a day", Formula(formula, value, RATE), how, name="rate")
            return
        formula = f"B{rows['pay']}*{YEARLY[unit]}/({WEEKS_A_YEAR}*B{rows['week']})"
        how = f"a year's pay over {WEEKS_A_YEAR} weeks of those hours"
        yield Step("Pay for an hour", Formula(formula, value, RATE), how, name="rate")

    def _hours(self, value: Decimal, path: str, rows: Rows) -> Iterator[Step]:
        if self.loss.unit == "day":
            yield self._figure("Workdays missed", "days_missed", "hours")
            return
        if path == "days_missed":
            yield self._figure("Workdays missed", "days_missed", "days")
            formula = Formula(f"B{rows['days']}*B{rows['week']}/5", value, HOURS)
            yield Step("Regular hours missed", formula, "days x hours a week / 5", name="hours")
        else:
            yield self._figure("Regular hours missed", "hours_missed", "hours")
        if self.loss.leave_hours and self.loss.unpaid_hours is not None:
            how = "within the hours missed: leave used is a loss, and is counted once"
            yield self._figure("   of them paid leave used", "leave_used_hours", "leave", how)
            unpaid = Formula(f"B{rows['hours']}-B{rows['leave']}", self.loss.unpaid_hours, HOURS)
            yield Step("   of them unpaid", unpaid, "hours missed less leave used")

    def _overtime(self, overtime: Overtime, rows: Rows) -> Iterator[Step]:
        if overtime.periods and self.periods:
            average = self._average(self.periods, "Overtime hours", overtime.weekly)
            how = f"average of the {overtime.weeks_averaged} weeks before the loss, sheet {PERIODS}"
            yield Step("Overtime hours a week", average, how, name="weekly")
        if "weekly" in rows and "week" in rows:
            weeks = Formula(f"B{rows['hours']}/B{rows['week']}", _places(overtime.weeks_missed), HOURS)
            yield Step("Weeks missed", weeks, "hours missed / hours a week", name="weeks")
            hours = _places(overtime.weekly * overtime.weeks_missed)
            lost = Formula(f"B{rows['weekly']}*B{rows['weeks']}", hours, HOURS)
            by_average = Step("Overtime hours missed", lost, "average x weeks missed", name="lost")
            yield by_average._replace(what="   by the average", name="") if overtime.stated else by_average
        if overtime.stated is not None:
            yield self._figure("Overtime hours missed", "overtime_hours_missed", "lost")
        how = "times the rate, as the stubs show or the letter"
        yield Step("Overtime is paid at", overtime.multiplier, how, name="times", shown=HOURS)
        # The report works overtime out from the rate in four places.
        formula = f"ROUND(B{rows['lost']}*ROUND(B{rows['rate']},4)*B{rows['times']},2)"
        value = Formula(formula, overtime.amount)
        yield Step("Overtime lost", value, "hours x rate x multiplier", name="overtime", total=True)

    def _average(self, table: Table, heading: str, value: Fraction) -> Formula:
        """Return the average a week of what the averaged pay periods of this employer show."""
        where = f'{table.column("No.", PERIODS)},{self.number},{table.column("Averaged", PERIODS)},"{YES}"'
        total, days = table.column(heading, PERIODS), table.column("Days", PERIODS)
        return Formula(f"SUMIFS({total},{where})/INT(SUMIFS({days},{where})/7)", _places(value), HOURS)

    def _other(self) -> Iterator[Step]:
        other = self.loss.other
        if other is None or self.periods is None:
            return
        average = self._average(self.periods, "Other pay", other.weekly).text
        value = Formula(f"ROUND({average}*{self._count()}/5,2)", other.amount)
        how = "tips, bonuses, commissions: average a week x weekdays missed / 5; in no total, ask the employer"
        yield Step("Beside it: pay of no hourly rate", value, how, self.view.page(other.figures[-1].cite))

    def _proof(self, rows: Rows) -> Iterator[Step]:
        days = self.loss.days
        if not days:
            return
        noted, bare = sum(one.note is not None for one in days), len(self.loss.undocumented_days)
        yield Step("Weekdays of the absence", Formula(self._count(), len(days), "0"), f"sheet {DAYS}")
        yield Step("   with an off-work note", Formula(self._count(NOTE), noted, "0"))
        treated = Formula(self._count(TREATED), len(days) - noted - bare, "0")
        yield Step("   without one, treated that day", treated)
        yield Step("   that nothing bears out", Formula(self._count(NOTHING), bare, "0"), _span(self.loss), name="bare")
        if bare and "rate" in rows and (self.loss.unit == "day" or "week" in rows):
            a_day = f"B{rows['rate']}" if self.loss.unit == "day" else f"B{rows['rate']}*B{rows['week']}/5"
            worth = Formula(f"ROUND(B{rows['bare']}*{a_day},2)", self._worth(bare))
            yield Step("   what these are worth", worth, "days x a day's regular pay; part of the loss above")

    def _count(self, wanted: str = "") -> str:
        proof = f',{self.days.column("Borne out by", DAYS)},"{wanted}"' if wanted else ""
        return f"COUNTIFS({self.days.column('No.', DAYS)},{self.number}{proof})"

    def _worth(self, days: int) -> Decimal:
        if self.loss.rate is None:
            return ZERO
        a_day = self.loss.rate.formula
        if self.loss.unit == "hour":
            a_day = f"({a_day}) * {self.record.hours_per_week:f} / 5"
        return round_cents(evaluate_exact(f"{days} * ({a_day})", {}))


def _span(loss: WageLoss) -> str:
    days = loss.undocumented_days
    return f"{day(days[0])} to {day(days[-1])}" if len(days) > 1 else day(days[0]) if days else ""


def _places(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)
