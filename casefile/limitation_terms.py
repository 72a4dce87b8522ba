"""Limitation terms: the claims that a period runs on, what a rule says of it, and the date that comes of it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from casefile.dates import months_after
from casefile.public_bodies import Body
from casefile.vocabulary import Vocabulary

Claim = Literal["injury", "death", "property", "uninsured", "public_notice", "public_suit", "no_fault"]
LAST_YEAR = 2200
"""A date after this year is a slip of the pen: nothing is counted from it."""
CLAIM_WORDS: dict[Claim, str] = {
    "injury": "suit for personal injury",
    "death": "suit for wrongful death",
    "property": "suit for damage to property",
    "uninsured": "claim for uninsured motorist benefits",
    "public_notice": "notice of claim to a public entity",
    "public_suit": "suit against a public entity",
    "no_fault": "application for no-fault benefits",
}


class Period(Vocabulary):
    """A length of time: years and months by the calendar, then days."""

    years: int = 0
    months: int = 0
    days: int = 0

    def after(self, day: dt.date) -> dt.date:
        """Return the last day of the period that begins after the day."""
        return months_after(day, self.years * 12 + self.months) + dt.timedelta(days=self.days)

    @property
    def words(self) -> str:
        """The period as people say it: "1 year and 90 days"."""
        parts = ((self.years, "year"), (self.months, "month"), (self.days, "day"))
        return " and ".join(f"{number} {what}{'' if number == 1 else 's'}" for number, what in parts if number)


class LimitationTerms(Period):
    """What a rule on a limitation says; `other` is another reading, `before_suit_days` what must pass before suit.

    `by_care` is met by the first care that the file shows.
    """

    claim: Claim
    counted_from: Literal["loss", "death", "denial"] = "loss"
    other: Period | None = None
    types: tuple[str, ...] = ()
    not_types: tuple[str, ...] = ()
    bodies: tuple[Body, ...] = ()
    before_suit_days: int | None = None
    rolls: bool = False
    what: str | None = None
    by_care: bool = False


class TollingTerms(Vocabulary):
    """What a rule on minors says: the period runs from that birthday, but not for some claims."""

    until_age: int
    not_for: tuple[Claim, ...] = ()


class Limitation(Vocabulary):
    """One date by which something must be filed or told.

    `due` is the earliest reading, `acceptable` all of them; None where it cannot be told. `running` is False where
    the file says that it was done (`why_not`). `question` is what a person must answer before it counts. `says` is the
    rule in its own words.
    """

    claim: Claim
    what: str
    due: dt.date | None = None
    acceptable: tuple[dt.date, ...] = ()
    running: bool = True
    why_not: str | None = None
    rule: str | None = None
    cite: str = ""
    mark: str | None = None
    says: str = ""
    steps: tuple[str, ...] = ()
    basis: str | None = None
    question: str | None = None
    confirm: tuple[str, ...] = ()

    @property
    def needs_attorney(self) -> bool:
        """Whether an attorney must look at it before it is relied on."""
        return self.due is None or len(self.acceptable) > 1 or bool(self.confirm) or self.question is not None
