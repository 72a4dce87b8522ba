"""Joins: clues for and against a cut in what two pages share: heads, days, captions, numbered rows, tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from extractors.gathered import Gathered, Side
from extractors.sheets import Sheet

_SAME_ROW, _LIKE_ROW = 92, 85  # how alike rows are, of 100
_DIGITS = re.compile(r"\d")
_SAME_VALUE = 85
_MONTH = re.compile(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b"
)
_ROWS = 6
_FEW_CAPTIONS = 3
_EDGE = 6.0  # points by which the last column of a table moves at most
_EARLY = 0.7  # share of a page's height above which a page ends early
_FIRST, _LATE = 2, 5  # the last rank of sections that begin a note or a report, and the first of those that end it


def joins(so_far: Gathered, last: Side, side: Side) -> Iterator[tuple[str, float]]:
    """Yield what the pages so far and the next one share that speaks for or against a cut between them."""
    one, two = last.marks.sheet, side.marks.sheet
    yield from _of_days(so_far, two)
    yield from _of_rows(so_far, one, two)
    yield from _of_stated(so_far, last, side)
    yield from _of_captions(so_far, two)
    yield from _of_runs(one, two)


def _of_days(so_far: Gathered, two: Sheet) -> Iterator[tuple[str, float]]:
    """The days at the head: those of the pages before bind, others part."""
    if not two.days:
        return
    if not so_far.days:
        yield "day at head", 1
    elif two.days <= so_far.days:
        yield "known day", 1
    elif two.days <= so_far.said_days:
        yield "said day", 1
    else:
        yield ("new day", 1) if two.days.isdisjoint(so_far.days) else ("one new day", 1)


def _of_rows(so_far: Gathered, one: Sheet, two: Sheet) -> Iterator[tuple[str, float]]:
    """The first rows: those that headed pages before, and those that did with other figures."""
    again = changed = 0
    other_day = not two.days <= so_far.days
    for row in two.top[:_ROWS]:
        nearest = max(
            so_far.tops, key=lambda top: fuzz.ratio(_unfigured(top), _unfigured(row)) + fuzz.ratio(top, row), default=""
        )
        figures = _DIGITS.findall(row)
        likeness = fuzz.ratio(_unfigured(nearest), _unfigured(row))
        if likeness >= _SAME_ROW and _DIGITS.findall(nearest) == figures:
            again += 1
        elif likeness >= _LIKE_ROW and len(figures) >= 4:
            changed += 1
    yield "letterhead again", so_far.pages > 1 and two.top[:1] == so_far.first_row != one.top[:1]
    yield "rows again", min(again, 4) / 4
    yield "rows changed", min(changed, 2) / 2
    yield "rows again only", again > 0 and not changed and not other_day


def _unfigured(row: str) -> str:
    """Return the row with all figures, and names of months, alike."""
    return _DIGITS.sub("0", _MONTH.sub("0", row))


def _of_stated(so_far: Gathered, last: Side, side: Side) -> Iterator[tuple[str, float]]:
    """What is stated behind the same captions, and whose name the page begins with."""
    stated = side.marks.sheet.stated
    common = [caption for caption in stated if caption in so_far.stated]
    other = sum(fuzz.ratio(stated[caption], so_far.stated[caption]) < _SAME_VALUE for caption in common)
    if common:
        yield ("stated otherwise", min(1.0, other / 3)) if other else ("stated again", min(1.0, len(common) / 3))
    foot = side.marks.sheet.foot[-2:]
    yield "foot again", any(len(row) > 3 and row in last.marks.sheet.foot for row in foot)
    name = (so_far.person or "").lower()
    first = side.marks.sheet.top[:1]
    yield "named first", bool(name) and any(fuzz.token_set_ratio(name, row) >= _SAME_ROW for row in first)


def _of_captions(so_far: Gathered, two: Sheet) -> Iterator[tuple[str, float]]:
    """What rows are called: the captions of the first page stand on the first page of the next of its sort too."""
    own = {caption for caption in two.captions if caption not in so_far.tops}
    if len(own) >= _FEW_CAPTIONS and len(so_far.captions) >= _FEW_CAPTIONS:
        yield "captions again", len(own & so_far.captions) / min(len(own), len(so_far.captions))
    if two.first_section and so_far.section:
        begins = two.first_section <= _FIRST
        again = begins or (two.first_section < so_far.section and so_far.section >= _LATE)
        yield ("sections again", 1) if again else ("sections go on", two.first_section >= so_far.section)


def _of_runs(one: Sheet, two: Sheet) -> Iterator[tuple[str, float]]:
    """What runs over the edge: numbered rows, a table, a sentence; a page that ends early is a last one."""
    if one.last_item and two.first_item:
        yield "items go on", two.first_item == one.last_item + 1 and one.last_item > 1
        yield "items again", two.first_item == 1 and one.last_item > 1
    if one.last_letter and two.first_letter and ord(two.first_letter) == ord(one.last_letter) + 1:
        yield "items go on", 1
    if one.last_row and two.first_row and one.last_row.cells == two.first_row.cells:
        aligned = abs(one.last_row.right - two.first_row.right) <= _EDGE
        yield ("table goes on", 1) if aligned and not one.totalled else ("table again", 1)
    yield "totalled", one.totalled
    yield "broken off", one.broken
    yield "ends early", max(0.0, _EARLY - one.lowest) / _EARLY
