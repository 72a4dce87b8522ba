"""Whether two writings say the same: a printed text and a canonical value, a value and the words on a page."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections import Counter
from decimal import Decimal, InvalidOperation

from casefile.dates import parse_date
from generators.names import initials

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_DATE = re.compile(
    r"\d{1,2}\s*[/\-.]\s*\d{1,2}\s*[/\-.]\s*(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2} +\d{1,2} +(?:\d{4}|\d{2})\b"
    r"|\b\d{8}\b|\b\d{6}\b|[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{1,2}(?:st|nd|rd|th)?[ \-]+[A-Za-z]{3,9}\.?,?[ \-]+\d{4}"
)
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_PARTIAL = re.compile(r"(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?(?:\s+(\d{1,2}))?(?:,?\s+(\d{4}))?")
_TIME = re.compile(r"(\d{1,2}):?(\d{2})\s*([ap])?\.?\s*m?", re.IGNORECASE)
_WEEKDAY = re.compile(r"^([A-Z][a-z]+day),?\s+")
_JOINING = frozenset(("at", "and", "of", "the", "in", "on", "near", "to"))
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof", "md", "do", "dc", "pt", "dpt", "the"})


_NOT_SQUEEZED = re.compile(r"[^0-9a-z]+")
_PASSAGE = 8
"""Words from which a quote is a passage."""


def squeeze(text: str) -> str:
    """Return the letters and digits alone, in lower case: what OCR's spacing and punctuation cannot change."""
    if text.isascii():
        return _NOT_SQUEEZED.sub("", text.lower())
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in plain if sign.isalnum())


def as_date(value: str) -> dt.date | None:
    """Return the day that a canonical value is, or None where it is none."""
    try:
        return dt.date.fromisoformat(value) if len(value) == 10 else None
    except ValueError:
        return None


def as_number(value: str) -> Decimal | None:
    """Return the number that a canonical value is, or None where it is none."""
    try:
        return Decimal(value) if re.fullmatch(r"-?\d+(?:\.\d+)?", value) else None
    except InvalidOperation:
        return None


def prints(text: str, value: str) -> bool:
    """Tell whether a printed text says the canonical value, whole or (a date, a name) in part."""
    day, number = as_date(value), as_number(value)
    if day is not None:
        return _prints_date(text, day)
    if number is not None and _NUMBER.search(text):
        return _prints_number(text, number)
    return _prints_words(text, value)


def reads(page: str, value: str) -> bool:
    """Tell whether the words on a page say the canonical value."""
    day, number = as_date(value), as_number(value)
    if day is not None:
        return _reads_date(page, day)
    if number is not None and _reads_number(page, number):
        return True
    return _within(value, page) or _within(page, value) or _has_words(page, value)


def contains(page: str, quote: str) -> bool:
    """Tell whether the page's words hold the quote, however they are spaced.

    A passage read off a skewed scan may have its rows in another order: all its words must be there.
    """
    if squeeze(quote) in squeeze(page):
        return True
    words = Counter(_words(quote))
    return words.total() >= _PASSAGE and words <= Counter(_words(page))


def holds(box: str, quote: str) -> bool:
    """Tell whether the words in a box hold the quote: in one piece, or each of its words in their order.

    A value may be put together from the entries of a form, with the captions of the form between them.
    """
    if contains(box, quote):
        return True
    words, rest = _words(quote), iter(_words(box))
    return len(words) > 1 and all(word in rest for word in words)


def _prints_date(text: str, day: dt.date) -> bool:
    weekday = _WEEKDAY.match(text)
    if weekday and weekday[1] != f"{day:%A}":
        return False
    whole = parse_date(_WEEKDAY.sub("", text))
    if whole is not None:
        return whole == day
    match = _PARTIAL.fullmatch(text.strip())
    if not match:
        return text.strip() == f"{day.month}/{day.day}"
    number, month, year = match[1] or match[3], match[2].lower(), match[4]
    named = month != "" and _MONTHS[day.month - 1].startswith(month.removesuffix("t") if month == "sept" else month)
    return named and (number is None or int(number) == day.day) and (year is None or int(year) == day.year)


def _prints_number(text: str, number: Decimal) -> bool:
    found = _NUMBER.findall(text)
    negative = text.lstrip("$ ").startswith(("-", "\u2212")) or (text.startswith("(") and text.endswith(")"))
    printed = Decimal(found[0].replace(",", "")) if len(found) == 1 else None
    return printed is not None and (-printed if negative else printed) == number


def _prints_words(text: str, value: str) -> bool:
    if _within(text, value):
        return True
    if re.fullmatch(r"(?:[A-Z]\.\s?)+", text) and text.strip() == initials(value):
        return True
    times = _time(text), _time(value)
    if times[0] is not None and times[0] == times[1]:
        return True
    words = [word for word in _words(text) if word not in _TITLES]
    return bool(words) and set(words) <= set(_words(value))


def _reads_date(page: str, day: dt.date) -> bool:
    return parse_date(page) == day or any(parse_date(found) == day for found in _DATE.findall(page))


def _reads_number(page: str, number: Decimal) -> bool:
    """Tell whether the page shows the number: plain, as dollars and cents apart, or a limit in thousands.

    The line that a claim form prints between dollars and cents is often read as a stroke-like sign.
    """
    amount = abs(number)
    found = [Decimal(digits.replace(",", "")) for digits in _NUMBER.findall(page)]
    cents = f"{amount:.2f}".replace(".", "")
    return (
        amount in found
        or re.sub(r"\D", "", page) in (cents, cents.removesuffix("00"))
        or re.fullmatch(rf"\$?{cents[:-2]}[71Il|/!]{cents[-2:]}", re.sub(r"[\s,]", "", page)) is not None
        or ("/" in page and amount in [value * 1000 for value in found])
    )


def _within(part: str, whole: str) -> bool:
    squeezed = squeeze(part)
    return bool(squeezed) and squeezed in squeeze(whole)


def _has_words(page: str, value: str) -> bool:
    """Tell whether the page has every word of the value, in whatever order the form prints them."""
    squeezed = squeeze(page)
    words = [word for word in _words(value) if word not in _JOINING]
    return bool(words) and all(word in squeezed for word in words)


def _words(text: str) -> list[str]:
    return [squeezed for word in re.split(r"[\s,;/]+", text) if (squeezed := squeeze(word))]


def _time(text: str) -> tuple[int, int] | None:
    match = _TIME.fullmatch(text.strip().rstrip("."))
    if not match:
        return None
    hour, afternoon = int(match[1]), (match[3] or "").lower()
    if afternoon:
        hour = hour % 12 + (12 if afternoon == "p" else 0)
    return hour, int(match[2])
