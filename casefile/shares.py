"""Shares: dividing an amount without losing a cent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from casefile.money import ZERO, Money


def pro_rata(amount: Money, weights: Sequence[Decimal | Fraction]) -> tuple[Money, ...]:
    """Return the amount divided in proportion to the weights, leftover cents by largest remainder.

    The parts add up to the amount. Equal remainders go in order. Weights that are all nothing give the whole
    to the first.

    Raises:
        ValueError: there are no weights, or one is negative.
    """
    if not weights or any(weight < 0 for weight in weights):
        raise ValueError("an amount is divided by weights of which none is negative")
    exact = [Fraction(weight) for weight in weights]
    whole = sum(exact)
    if not whole:
        return (amount, *(ZERO for _ in weights[1:]))
    cents = int(abs(Fraction(amount)) * 100)
    parts = [cents * weight / whole for weight in exact]
    floors = [int(part) for part in parts]
    by_remainder = sorted(range(len(parts)), key=lambda at: (floors[at] - parts[at], at))
    for at in by_remainder[: cents - sum(floors)]:
        floors[at] += 1
    sign = -1 if amount < 0 else 1
    return tuple(_from_cents(sign * floor) for floor in floors)


def round_cents(exact: Fraction) -> Money:
    """Return the exact amount in cents, rounded half up (away from zero, as a person rounds)."""
    sign = -1 if exact < 0 else 1
    doubled = abs(exact) * 200
    cents = (doubled.numerator // doubled.denominator + 1) // 2
    return _from_cents(sign * cents)


def _from_cents(cents: int) -> Money:
    """Return the amount exactly, however large: arithmetic on decimals would round it to 28 digits."""
    return Decimal(f"{cents}E-2")
