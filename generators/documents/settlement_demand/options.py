"""What a settlement demand may be told when it is triggered."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from casefile.money import Money
from casefile.vocabulary import Vocabulary

Variant = Literal["open", "policy-limits", "time-limited", "underinsured"]


class DemandOptions(Vocabulary):
    """The kind of demand, and what the attorney sets: the amount, the general damages, the day that it expires."""

    variant: Variant = "open"
    amount: Money | None = None
    general_damages: Money | None = None
    expires: dt.date | None = None
