"""Dates as records, letters and pleadings print them."""

from __future__ import annotations

import calendar
import datetime as dt
import re

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_NUMERIC = re.compile(r"^(\d{1,2})\s*[/\-. ]\s*(\d{1,2})\s*[/\-. ]\s*(\d{4}|\d{2})$")
_ISO = re.compile(r"^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$")
_MONTH_FIRST = re.compile(r"^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:[,.]\s*|\s+)(\d{4})$")
_DAY_FIRST = re.compile(
    r"^(\d{1,2})(?:st|nd|rd|th)?(?: day of)?[ \-]+([A-Za-z]{3,9})\.?,?(?: A\.?D\.?,?)?[ \-]+(\d{4}|\d{2})$",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"^(\d{2})(\d{2})(\d{4}|\d{2})$")


def parse_date(text: str) -> dt.date | None:
    """Return the day that a printed American date states, or None when it is not one existing day.

    Takes 02/14/2026, 2/14/26, 2026-02-14, 2026/02/14, February 14, 2026, 14 Feb 2026, 14th day of February, 2026,
    02142026 and 02 14 26. Two-digit years are 1930 to 2029. Never raises.
    """
    stripped = re.sub(r"\s+", " ", text.strip().strip(".,;:"))
    if match := _ISO.match(stripped):
        return _day(int(match[1]), int(match[3]), int(match[4]))
    if match := _NUMERIC.match(stripped) or _COMPACT.match(stripped):
        return _day(_year(match[3]), int(match[1]), int(match[2]))
    if match := _MONTH_FIRST.match(stripped):
        return _day(int(match[3]), _month(match[1]), int(match[2]))
    if match := _DAY_FIRST.match(stripped):
        return _day(_year(match[3]), _month(match[2]), int(match[1]))
    return None


def format_date(day: dt.date) -> str:
    """Return the day as letters print it: "14 February 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1].capitalize()} {day.year}"


def format_short(day: dt.date) -> str:
    """Return the day as tables print it: "02/14/2026"."""
    return day.strftime("%m/%d/%Y")


def months_after(day: dt.date, months: int) -> dt.date:
    """Return the same day so many months later; the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return 1900 + int(digits) if int(digits) >= 30 else 2000 + int(digits)


def _month(name: str) -> int:
    matches = [index for index, month in enumerate(_MONTHS, 1) if month.startswith(name.lower())]
    if not matches and name.lower() == "sept":
        return 9
    return matches[0] if len(matches) == 1 else 0


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
