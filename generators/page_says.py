"""Whether the words of a page, as it was read, say a value whole: 400.00 is not said by a page that says 2,400.00."""

from __future__ import annotations

import re
from functools import lru_cache

from generators.agreement import as_date, reads, squeeze
from generators.worded_figures import DAY_OF_YEAR, says_day

_REFERENCE = 7
"""Digits from which a number may be a claim's or a policy's, which has strokes."""
_NUMBER = re.compile(r"-?(\d+)(?:\.(\d+))?")


def page_says(text: str, value: str) -> bool:
    """Tell whether a text says a value as `same_as` gives it: an amount, a day with or without its year, other words.

    The comma of thousands, the point before cents and the signs between the letters of a code may be read as others.
    """
    if not text or not value:
        return False
    if as_date(value) is not None:
        return reads(text, value)
    if DAY_OF_YEAR.fullmatch(value):
        return says_day(text, value)
    return _whole(value).search(text) is not None


@lru_cache(maxsize=4096)
def _whole(value: str) -> re.Pattern[str]:
    number = _NUMBER.fullmatch(value)
    if number is None:
        signs = r"[\W_]*".join(squeeze(value))
        return re.compile(rf"(?<![^\W_]){signs}(?![^\W_])", re.IGNORECASE)
    dollars = (r"[,. -]?" if len(number[1]) >= _REFERENCE else r"[,. ]?").join(number[1])
    if not number[2]:
        return re.compile(rf"(?<![\w.,])0*{dollars}(?:\.00)?(?!\w|[.,]\d)")
    cents = rf"[., |]{{1,3}}{number[2]}"
    cents = f"(?:{cents})?" if not number[2].strip("0") else cents
    return re.compile(rf"(?<![\d.,]){dollars}{cents}(?!\d|[.,]\d)")
