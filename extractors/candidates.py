"""Candidates: every day, amount, number and name on a document's pages, with the signs of where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from casefile.pages import Word
from casefile.records.registry import KIND_BY_NAME
from extractors import tokens
from extractors.layout import Token
from extractors.organisations import organisation
from extractors.people import person
from extractors.spans import Pages, Span, cells, covering, lines_of

Sort = Literal["date", "amount", "identifier", "phone", "name"]
SORTS: tuple[tuple[Sort, re.Pattern[str]], ...] = (
    ("identifier", re.compile(r".*_number|member_id")),
    ("phone", re.compile(r".*_phone")),
    ("name", re.compile(
        r".*_name|surgeon|lienholder|carrier|agency|facility|named_insured|signed_by|plaintiff|defendant|.*_party")),
    ("date", re.compile(r"date|date_.*|.*_date|.*_on|.*_dob|period_.*|absence_.*|response_due")),
    ("amount", re.compile(
        r"total_.*|amount_.*|balance_due|.*_pay|ytd_gross|wages|wages_lost|.*_tax|.*_wages|remaining")),
)  # fmt: skip
"""The sort of value that a field holds, by the field's name."""
FIRST_PAGES = 3  # of a document, beside its last
_REACH, _DEPTH = 3, 2.5  # rows that a caption stands above its value at most, and heights of the print
_CAPTION = 6  # words of a caption that are looked at
_LONGEST_NAME = 9
_NUMBER = re.compile(r"(?=\S*\d)[A-Za-z0-9][A-Za-z0-9\-/.]{3,}")
_EDGES = ",.;:#()"
_WORD = re.compile(r"[a-z]+|#")
_TELLING = frozenset((
    "insurance", "company", "hospital", "clinic", "center", "medical", "group", "police", "department", "llc", "inc",
    "pllc", "pc", "court", "mutual", "casualty", "health", "plan", "radiology", "orthopedics", "chiropractic",
    "therapy", "physicians", "services",
))  # fmt: skip
_PARTS_DOWN = 8  # of a page's height


class Candidate(NamedTuple):
    """A value that stands on a page: its sort, its words, and signs of what it may be the value of."""

    sort: Sort
    token: Token[object]
    signs: tuple[str, ...]


def fields_of(kind: str) -> Mapping[str, Sort]:
    """Return the scalar fields of a kind's record that hold a value of some sort."""
    found = {name: next((sort for sort, names in SORTS if names.fullmatch(name)), None) for name in _fields(kind)}
    return {name: sort for name, sort in found.items() if sort is not None}


def _fields(kind: str) -> Iterator[str]:
    for name, field in KIND_BY_NAME[kind].record.model_fields.items():
        if "tuple" not in str(field.annotation).lower():
            yield name


def candidates(pages: Pages, sorts: frozenset[Sort]) -> tuple[Candidate, ...]:
    """Return the values of these sorts on the document's first pages and its last, in reading order."""
    shown = [*pages[:FIRST_PAGES], *pages[max(FIRST_PAGES, len(pages) - 1) :]]
    found: list[Candidate] = []
    for place, page in enumerate(shown):
        rows = [cells(row) for row in lines_of([page])]
        signs = (f"page {min(place, 2)}", *(("last page",) if place == len(shown) - 1 else ()))
        for number, row in enumerate(rows):
            for at, cell in enumerate(row):
                found += _of_cell(cell, _Around(row[at - 1] if at else None, rows, number, signs), sorts)
    return tuple(found)


class _Around(NamedTuple):
    """What stands around a cell: the cell to its left, the rows of its page, its row's number, signs of the page."""

    left: Span | None
    rows: Sequence[Sequence[Span]]
    row: int
    signs: tuple[str, ...]

    def above(self, cell: Span) -> Span | None:
        """Return the nearest cell over this one."""
        for row in reversed(self.rows[max(0, self.row - _REACH) : self.row]):
            for other in row:
                beside = min(other.box.x1, cell.box.x1) > max(other.box.x0, cell.box.x0)
                if beside and cell.box.y0 - other.box.y1 < _DEPTH * cell.height:
                    return other
        return None


def _of_cell(cell: Span, around: _Around, sorts: frozenset[Sort]) -> Iterator[Candidate]:
    values = [(sort, token) for sort, token in _values(cell, sorts) if token.span.words]
    if not values:
        return
    above = around.above(cell)
    for sort, token in values:
        start = cell.words.index(token.span.words[0])
        end = min(len(cell.words), start + len(token.span.words))
        signs = [*_before(cell.words[:start], around.left, above), *_after(cell.words[end : end + 2])]
        signs += [f"down {int(cell.box.y0 / cell.page.height * _PARTS_DOWN)}", *around.signs]
        if around.row < 4 and "page 0" in around.signs:
            signs.append(f"row {around.row}")
        if sort == "name":
            signs += _of_name(token)
        yield Candidate(sort, token, tuple(signs))


def _values(cell: Span, sorts: frozenset[Sort]) -> Iterator[tuple[Sort, Token[object]]]:
    if "date" in sorts:
        yield from (("date", Token[object](*one)) for one in tokens.dates(cell))
    if "amount" in sorts:
        yield from (("amount", Token[object](abs(one.value), one.span)) for one in tokens.amounts(cell))
    if "phone" in sorts and (phone := tokens.phone(cell)) is not None:
        yield "phone", Token[object](*phone)
    if "identifier" in sorts:
        yield from (("identifier", one) for one in _numbers(cell))
    if "name" in sorts:
        yield from (("name", one) for one in _names(cell))


def _numbers(cell: Span) -> Iterator[Token[object]]:
    for word in cell.words:
        printed = word.text.strip(_EDGES)
        if _NUMBER.fullmatch(printed) and not tokens.is_masked(printed):
            yield Token(printed, Span(cell.page, (word,)))


def _names(cell: Span) -> Iterator[Token[object]]:
    """Return the cell, and what stands behind a colon in it, as names of people or organisations."""
    colon = re.search(r":\s+(?=\S)", cell.text)
    for part in (cell, *((covering(cell, colon.end(), len(cell.text)),) if colon else ())):
        found = person(part) or organisation(part)
        if found is not None and found.span.words and len(found.value.split()) <= _LONGEST_NAME:
            yield Token(found.value, found.span)


def _before(words: Sequence[Word], left: Span | None, above: Span | None) -> Iterator[str]:
    """Return signs of the words before a value in its cell; where it begins the cell, of the cells around it."""
    printed = " ".join(word.text for word in words)
    if words:
        yield from _caption("before", printed)
        yield "in a row"
        if printed.endswith(":"):
            yield "colon"
        return
    if left is not None:
        yield from _caption("left", left.text)
    if above is not None:
        yield from _caption("above", above.text)
    if left is None and above is None:
        yield "alone"


def _caption(side: str, printed: str) -> Iterator[str]:
    said = _WORD.findall(printed.lower())[-_CAPTION:]
    yield from (f"{side}:{word}" for word in said)
    if said:
        yield f"{side} last:{said[-1]}"
        yield f"{side} pair:{' '.join(said[-2:])}"


def _after(words: Sequence[Word]) -> Iterator[str]:
    yield from (f"after:{re.sub('[^a-z]', '', word.text.lower())}" for word in words)


def _of_name(token: Token[object]) -> Iterator[str]:
    said = _WORD.findall(str(token.value).lower())
    yield from (f"says:{word}" for word in said if word in _TELLING)
    yield "a person" if person(token.span) is not None else "no person"
    if said:
        yield f"ends:{said[-1]}"
