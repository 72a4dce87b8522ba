"""Mentions: lines of papers that show a charge."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import NamedTuple

from casefile.citations import Figure
from casefile.money import Money

_ROW = re.compile(r"\[(\d+)\]")


class Mention(NamedTuple):
    """One line of one paper that shows a charge; `bill` tells a provider's bill from a payer's.

    `through` is the last day of a line for several; `dated` the paper's day; `diagnoses` those that the line points at;
    `account` the number, bare, under which the provider keeps the client.
    """

    document: str
    rank: int
    bill: bool
    provider: str | None
    npi: str | None
    date: dt.date | None
    code: str | None
    modifiers: tuple[str, ...]
    description: str | None
    units: Decimal | None
    billed: Figure
    revenue_code: str | None = None
    through: dt.date | None = None
    dated: dt.date | None = None
    diagnoses: tuple[str, ...] = ()
    account: str | None = None

    @property
    def row(self) -> int | None:
        """The number of the line on its paper; None for a figure that stands in no line."""
        found = _ROW.search(self.billed.cite.path)
        return int(found[1]) if found else None

    @property
    def amount(self) -> Money:
        """The amount charged."""
        return self.billed.amount
