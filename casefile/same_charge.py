"""Same charge: what two lines of different papers must share to show one charge, the surest likeness first."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from casefile.mentions import Mention
from casefile.misprints import misread_day, swapped_amount

Same = Callable[[Mention, Mention], bool]


def _exactly(one: Mention, two: Mention) -> bool:
    return _same_day_and_amount(one, two) and one.code == two.code and one.modifiers == two.modifiers


def _same_code(one: Mention, two: Mention) -> bool:
    return _same_day_and_amount(one, two) and one.code == two.code


def _one_code_unknown(one: Mention, two: Mention) -> bool:
    return _same_day_and_amount(one, two) and (
        one.code is None or two.code is None or _is_revenue(one.code) != _is_revenue(two.code)
    )


def _one_day_unknown(one: Mention, two: Mention) -> bool:
    unknown = one.date is None or two.date is None
    return unknown and one.amount == two.amount and one.code == two.code


def other_amount(one: Mention, two: Mention) -> bool:
    """Tell whether two lines are alike in day, code and modifiers, whatever their amounts."""
    return (
        one.code is not None
        and one.date is not None
        and one.date == two.date
        and one.code == two.code
        and one.modifiers == two.modifiers
    )


def misprinted_amount(one: Mention, two: Mention) -> bool:
    """Tell whether two lines of a day are one charge whose amount is misprinted on one paper; their codes allow it."""
    together = one.date is not None and one.date == two.date and _codes_allow(one, two)
    long = min(len(f"{each.amount:.2f}") for each in (one, two)) >= _LONG_AMOUNT
    return together and (abs(one.amount - two.amount) <= _FEW_CENTS or (long and swapped(one, two)))


def _within_the_days(one: Mention, two: Mention) -> bool:
    """Tell whether a line's day lies within those of another's charge for several days."""
    if one.date is None or two.date is None or one.amount != two.amount or not _codes_allow(one, two):
        return False
    return one.date <= two.date <= (one.through or one.date) or two.date <= one.date <= (two.through or two.date)


def _codes_allow(one: Mention, two: Mention) -> bool:
    return (
        one.code is None or two.code is None or one.code == two.code or _is_revenue(one.code) != _is_revenue(two.code)
    )


def swapped(one: Mention, two: Mention) -> bool:
    """Tell whether the codes allow one charge, and one amount is the other with two neighbouring digits swapped."""
    return _codes_allow(one, two) and swapped_amount(one.amount, two.amount)


_FEW_CENTS = Decimal("0.10")
_LONG_AMOUNT = len("100.00")
TIERS: tuple[Same, ...] = (_exactly, _same_code, _one_code_unknown, _within_the_days, _one_day_unknown)


def _same_day_and_amount(one: Mention, two: Mention) -> bool:
    return one.date == two.date and one.amount == two.amount


def _is_revenue(code: str) -> bool:
    """Tell whether the code is a hospital's revenue code: four digits."""
    return len(code) == 4 and code.isdigit()


def dated_otherwise(one: Mention, two: Mention) -> bool:
    """Tell whether two lines of one form are alike but for a day that is misprinted on one of the papers."""
    return (
        _alike_but_for_the_day(one, two)
        and one.rank == two.rank
        and one.date is not None
        and two.date is not None
        and misread_day(one.date, two.date)
    )


def same_account(one: Mention, two: Mention) -> bool:
    """Tell whether two papers can be of one account: neither says that it is of another."""
    return one.account is None or two.account is None or one.account == two.account


def _alike_but_for_the_day(one: Mention, two: Mention) -> bool:
    modifiers = one.modifiers == two.modifiers or not one.modifiers or not two.modifiers  # a reprint may lack them
    alike = one.amount == two.amount and one.code == two.code and modifiers
    return alike and one.bill and two.bill and (one.code is not None or one.description == two.description)
