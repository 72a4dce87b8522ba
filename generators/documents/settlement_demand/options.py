"""What a settlement demand may be told when it is triggered."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from casefile.money import Money
from casefile.vocabulary import Vocabulary

Variant = Literal["open", "policy-limits", "time-limited", "underinsured"]
Manner = Literal["email", "fax", "certified", "mail", "overnight"]


def _apart(given: object) -> object:
    """Return "email, certified" as its parts."""
    return [part.strip() for part in given.split(",") if part.strip()] if isinstance(given, str) else given


class DemandOptions(Vocabulary):
    """The kind of demand, and what the attorney sets: the amount, the general damages, the days, how it is sent."""

    variant: Variant = "open"
    amount: Annotated[Money, Field(gt=0)] | None = None
    general_damages: Annotated[Money, Field(ge=0)] | None = None
    expires: dt.date | None = None
    payment_by: dt.date | None = None
    sent_by: Annotated[tuple[Manner, ...], BeforeValidator(_apart)] = ()
