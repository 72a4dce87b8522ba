"""Papers that are filed by kind with little taken from them."""

from __future__ import annotations

import datetime as dt

from casefile.money import Money
from casefile.records.base import BaseRecord


class OtherPaper(BaseRecord):
    """A photograph, authorization, retainer, letter of protection, estimate, pleading, affidavit or letter."""

    date: dt.date | None = None
    names: tuple[str, ...] = ()
    amount: Money | None = None
    title: str | None = None
