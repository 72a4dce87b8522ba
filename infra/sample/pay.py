"""What the client earned, pay day by pay day, through the end of 2025 to the loss."""

import dataclasses
import datetime as dt
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
RATE = Decimal("24.50")
OLD_RATE = Decimal("23.50")
FIRST_PERIOD = dt.date(2024, 12, 22)
PRE_TAX_MEDICAL = Decimal("48.00")
DEFERRED_SHARE = Decimal("0.04")
HOLIDAYS = {
    dt.date(2024, 12, 25), dt.date(2025, 1, 1), dt.date(2025, 2, 17), dt.date(2025, 3, 31),
    dt.date(2025, 4, 18), dt.date(2025, 5, 26), dt.date(2025, 7, 4), dt.date(2025, 9, 1),
    dt.date(2025, 11, 27), dt.date(2025, 12, 25), dt.date(2026, 1, 1),
}  # fmt: skip
VACATIONS = {dt.date(2025, 6, 8): 40, dt.date(2025, 8, 3): 16}
EARLY_OVERTIME = "56748956478675867478576"
WEEKLY_OVERTIME = {
    dt.date(2025, 11, 9): (4, 5),
    dt.date(2025, 11, 23): (2, 6),
    dt.date(2025, 12, 7): (6, 7),
    dt.date(2025, 12, 21): (3, 1),
    dt.date(2026, 1, 4): (4, 4),
    dt.date(2026, 1, 18): (5, 3),
    dt.date(2026, 2, 1): (4, 2),
}


def cents(amount: Decimal) -> Decimal:
    """Round half up to the cent."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def money(amount: Decimal) -> str:
    """Write an amount with separators and two places."""
    return f"{amount:,.2f}"


@dataclasses.dataclass(frozen=True)
class Payday:
    """One pay period: hours, money and the year to date after it."""

    start: dt.date
    rate: Decimal
    hours: dict[str, Decimal]
    weeks: tuple[int, int] | None
    earned: dict[str, Decimal]
    taken: dict[str, Decimal]
    year: dict[str, Decimal]

    @property
    def end(self) -> dt.date:
        """The Saturday that ends the period."""
        return self.start + dt.timedelta(days=13)

    @property
    def paid_on(self) -> dt.date:
        """The Friday after the period."""
        return self.start + dt.timedelta(days=19)

    @property
    def gross(self) -> Decimal:
        """All that was earned in the period."""
        return sum(self.earned.values(), Decimal(0))

    @property
    def net(self) -> Decimal:
        """What reached the bank."""
        return self.gross - sum(self.taken.values(), Decimal(0))

    def to_date(self, *names: str) -> Decimal:
        """Add up the named lines of the year to date."""
        return sum((self.year[name] for name in names), Decimal(0))


EARNINGS = ("Regular", "Overtime", "Holiday", "Vacation")


def paydays() -> list[Payday]:
    """Work out every pay day from January 2025 to February 2026."""
    found: list[Payday] = []
    year: dict[str, Decimal] = {}
    for number in range(30):
        start = FIRST_PERIOD + dt.timedelta(days=14 * number)
        paid_on = start + dt.timedelta(days=19)
        if found and found[-1].paid_on.year != paid_on.year:
            year = {}
        found.append(_payday(start, paid_on.year, number, year))
        year = found[-1].year
    return found


def _payday(start: dt.date, tax_year: int, number: int, before: dict[str, Decimal]) -> Payday:
    """Work out one period on top of the year so far."""
    rate = OLD_RATE if number < 13 else RATE
    weeks = WEEKLY_OVERTIME.get(start)
    overtime = sum(weeks) if weeks else int(EARLY_OVERTIME[number])
    days = {start + dt.timedelta(days=day) for day in range(14)}
    holiday, vacation = 8 * len(days & HOLIDAYS), VACATIONS.get(start, 0)
    hours = {
        "Regular": Decimal(80 - holiday - vacation),
        "Overtime": Decimal(overtime),
        "Holiday": Decimal(holiday),
        "Vacation": Decimal(vacation),
    }
    earned = {name: cents(hours[name] * rate * (Decimal("1.5") if name == "Overtime" else 1)) for name in EARNINGS}
    year = {name: before.get(name, Decimal(0)) + amount for name, amount in earned.items()}
    taken = _withheld(sum(earned.values(), Decimal(0)), tax_year, before, year)
    year |= {name: before.get(name, Decimal(0)) + amount for name, amount in taken.items()}
    return Payday(start, rate, hours, weeks, earned, taken, year)


def _withheld(
    gross: Decimal, tax_year: int, before: dict[str, Decimal], year: dict[str, Decimal]
) -> dict[str, Decimal]:
    """Work out taxes so that the year's total is the statutory share of the year's wages."""
    deferred = cents(gross * DEFERRED_SHARE)
    periods = (before.get("Medical pre-tax", Decimal(0)) / PRE_TAX_MEDICAL) + 1
    covered = sum((year[name] for name in EARNINGS), Decimal(0)) - PRE_TAX_MEDICAL * periods
    taxed = gross - PRE_TAX_MEDICAL - deferred
    disability = Decimal("0.012") if tax_year == 2025 else Decimal("0.013")
    shares = {
        "Social Security tax": Decimal("0.062"),
        "Medicare tax": Decimal("0.0145"),
        "CA SDI": disability,
    }
    federal = cents((taxed - Decimal("596.00")) * Decimal("0.1120"))
    state = cents((taxed - Decimal("415.00")) * Decimal("0.0294"))
    return {
        "Federal income tax": federal,
        **{name: cents(covered * share) - before.get(name, Decimal(0)) for name, share in shares.items()},
        "CA income tax": state,
        "Medical pre-tax": PRE_TAX_MEDICAL,
        "401(k) deferral": deferred,
    }
