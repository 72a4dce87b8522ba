"""What a settlement demand may be told when it is triggered."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from casefile.money import Money
from casefile.vocabulary import Vocabulary

Variant = Literal["open", "policy-limits", "time-limited", "underinsured"]


class DemandOptions(Vocabulary):
    """The kind of demand, and what the attorney sets: the amount, the general damages, the day that it expires."""

    variant: Variant = "open"
    amount: Annotated[Money, Field(gt=0)] | None = None
    general_damages: Annotated[Money, Field(ge=0)] | None = None
    expires: dt.date | None = None
