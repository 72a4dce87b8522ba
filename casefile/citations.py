"""Where a value was read: page, box, words, confidence, method; and how a report points at it."""

from __future__ import annotations

import datetime as dt

from casefile.money import Money
from casefile.pages import Box, Method
from casefile.vocabulary import Vocabulary


class Source(Vocabulary):
    """The place of one value in its file, in the shape of the records contract.

    `box` is None for structured input and for a class that the whole document decides. `said_by` and `said_on`
    say whose word a corrected value is (its method is "correction"): a staff id and a day.
    """

    page: int
    box: Box | None
    text: str
    confidence: float = 1.0
    method: Method = "text"
    said_by: str | None = None
    said_on: dt.date | None = None


class Cite(Vocabulary):
    """A pointer to a value of a filed document: its id and the path in its record ("charges[0].amount")."""

    document: str
    path: str


class Figure(Vocabulary):
    """An amount with the place it was read from."""

    amount: Money
    cite: Cite
