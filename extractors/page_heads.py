"""Heads of pages that tell whether another paper begins: a court's caption, the day of a visit, a hospital's claim."""

from __future__ import annotations

import re

from extractors.looks import Look

_COURT = re.compile(r"\bcourts?\b")
_ROLES = frozenset(
    f"{role}{ending}"
    for role in ("plaintiff", "defendant", "petitioner", "respondent", "claimant")
    for ending in ("", "s")
)
_COURT_PLACE, _ROLE_PLACE, _DAY_PLACE = 0.22, 0.45, 0.2
_DAY = re.compile(r"(?:\d{1,2} \d{1,2} (?:\d{4}|\d\d)|[a-z]{3,9} \d{1,2} \d{4}|\d{4} \d{2} \d{2})")
_DAY_AFTER_TITLE = re.compile(r"(?:[a-z]+ ){1,5}(?P<day>\d{1,2} \d{1,2} \d{4}|[a-z]{3,9} \d{1,2} \d{4})")
_NO_TITLE = re.compile(r"\b(?:born|birth|dob|d o b|injury|loss|accident|printed|faxed|received|page|scanned)\b")
_HOSPITAL = frozenset((" nubc ", " rev cd "))


def is_captioned(look: Look) -> bool:
    """Tell whether a court's caption heads the page: the court, and below it the role of a party, each by itself."""
    court = any(one.display and one.place <= _COURT_PLACE and _COURT.search(one.text) for one in look.headings)
    return court and any(one.place <= _ROLE_PLACE and one.text in _ROLES for one in look.headings)


def day_alone(look: Look) -> str | None:
    """Return the one day that stands by itself at the head of the page, or behind its title; none where two do."""
    days = {
        day
        for one in look.headings
        if one.place <= _DAY_PLACE and not _NO_TITLE.search(one.text)
        for day in _day(one.text)
    }
    return days.pop() if len(days) == 1 else None


def _day(text: str) -> tuple[str, ...]:
    if _DAY.fullmatch(text):
        return (text,)
    behind = _DAY_AFTER_TITLE.fullmatch(text)
    return (behind["day"],) if behind is not None else ()


def is_hospital_claim(phrases: frozenset[str]) -> bool:
    """Tell whether these are phrases of a hospital's claim form, whose head bears the number of the stay."""
    return not _HOSPITAL.isdisjoint(phrases)
