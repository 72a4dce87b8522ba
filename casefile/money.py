"""Money: exact decimals with two places, never a float."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Annotated

from pydantic import AfterValidator

CENT = Decimal("0.01")
ZERO = Decimal("0.00")
_LONGEST = 15  # digits before the point; what has more is no sum of money
_AMOUNT = re.compile(r"^\(?-?\s*(?:US)?\$?\s*-?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?-?\)?\s*(?:CR)?$")


def to_cents(amount: Decimal) -> Decimal:
    """Return the amount with exactly two places, rounded half up (the way a person rounds money).

    Raises:
        ValueError: the amount is not a finite number, or longer than any sum of money.
    """
    if not amount.is_finite():
        raise ValueError("money must be a finite number")
    if amount.adjusted() >= _LONGEST:
        raise ValueError(f"money has at most {_LONGEST} digits before the point")
    return _rounded(amount)


def _rounded(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def _exact(amount: Decimal) -> Decimal:
    cents = to_cents(amount)
    if cents != amount:
        raise ValueError("money has at most two decimal places")
    return cents


Money = Annotated[Decimal, AfterValidator(_exact)]
"""A decimal with two places; in JSON a string such as "1234.50"."""


def parse_money(text: str) -> Decimal | None:
    """Return the amount that a printed figure states, or None when it is not one amount.

    Takes "$1,234.50", "1234.5", "(12.00)" and "12.00-" (negative), "12.00 CR" (negative). Never raises.
    """
    stripped = text.strip().replace("\u2212", "-").replace("\u2013", "-")
    if not _AMOUNT.match(stripped):
        return None
    negative = stripped.startswith("(") or "-" in stripped or stripped.endswith("CR")
    digits = re.sub(r"[^\d.]", "", stripped)
    try:
        amount = to_cents(Decimal(digits))
    except (InvalidOperation, ValueError):
        return None
    return -amount if negative else amount


def format_money(amount: Decimal) -> str:
    """Return the amount as letters print it inside tables: "1,234.50", negative with a leading minus."""
    return f"{_rounded(amount):,.2f}"


def format_dollars(amount: Decimal) -> str:
    """Return the amount as letters print it in sentences: "$1,234.50"."""
    cents = _rounded(amount)
    return f"-${-cents:,.2f}" if cents < 0 else f"${cents:,.2f}"


def total(amounts: Iterable[Decimal | None]) -> Decimal:
    """Return the exact sum of the amounts that are known."""
    return _rounded(sum((amount for amount in amounts if amount is not None), ZERO))
