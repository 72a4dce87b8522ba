"""Misprints: whether one day or amount is another one typed or read wrongly."""

from __future__ import annotations

import datetime as dt
import functools
from decimal import Decimal


def swapped_amount(one: Decimal, two: Decimal) -> bool:
    """Tell whether one amount is the other with two neighbouring digits swapped."""
    return _are_swapped(f"{one:.2f}", f"{two:.2f}")


def swapped_day(one: dt.date, two: dt.date) -> bool:
    """Tell whether one day is the other with two neighbouring digits swapped, or day and month: 03/12 and 03/21."""
    turned = (one.year, one.month, one.day) == (two.year, two.day, two.month)
    return one != two and (turned or _are_swapped(_printed(one), _printed(two)))


@functools.lru_cache(maxsize=4096)
def swapped_days(day: dt.date) -> tuple[dt.date, ...]:
    """Return every day for which `swapped_day` tells that it is the other one."""
    printed = _printed(day)
    texts = {_with_swapped(printed, at) for at in range(len(printed) - 1)}
    found = [one for text in texts if (one := _as_day(text))]
    turned = _as_day(f"{day.day:02d}/{day.month:02d}/{day.year}")
    return tuple(sorted({one for one in (*found, turned) if one and swapped_day(day, one)}))


def _with_swapped(text: str, at: int) -> str:
    return f"{text[:at]}{text[at + 1]}{text[at]}{text[at + 2 :]}"


def _as_day(text: str) -> dt.date | None:
    try:
        month, day, year = map(int, text.split("/"))
        return dt.date(year, month, day)
    except ValueError:
        return None


def misread_day(one: dt.date, two: dt.date) -> bool:
    """Tell whether two days differ in one digit, or in the order of two."""
    return swapped_day(one, two) or len(_unlike(_printed(one), _printed(two))) == 1


def _printed(day: dt.date) -> str:
    return f"{day:%m/%d/%Y}"


def _unlike(left: str, right: str) -> list[int]:
    return [at for at, (mine, theirs) in enumerate(zip(left, right, strict=False)) if mine != theirs]


def _are_swapped(left: str, right: str) -> bool:
    unlike = _unlike(left, right)
    if len(left) != len(right) or len(unlike) != 2:
        return False
    first, second = unlike
    neighbours = not left[first + 1 : second].strip(".")
    return neighbours and left[first] == right[second] and left[second] == right[first]
