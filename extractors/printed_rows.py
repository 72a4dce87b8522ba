"""Printed rows: the rows of a paper's pages with the signs of what they are, and of what each value in them is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.pages import Box
from extractors.candidates import Candidate, Sort, values_in
from extractors.likely import hashed, signs_of
from extractors.names import in_capitals
from extractors.spans import Pages, Span
from extractors.standing import Cell, Grid, head_over, standing

LISTS: Mapping[str, tuple[str, Mapping[str, Sort]]] = {
    "medical_bill": ("charges", {
        "date_of_service": "date", "date_through": "date", "code": "identifier", "description": "words",
        "units": "number", "amount": "number",
    }),
    "explanation_of_benefits": ("lines", {
        "date_of_service": "date", "code": "identifier", "description": "words", "billed": "number",
        "allowed": "number", "adjustment": "number", "paid": "number", "patient_responsibility": "number",
    }),
    "payment_ledger": ("payments", {
        "date": "date", "payee": "words", "date_of_service": "date", "billed": "number", "paid": "number",
    }),
    "lien_notice": ("items", {
        "date_of_service": "date", "provider_name": "words", "billed": "number", "paid": "number",
    }),
    "declarations": ("coverages", {
        "name": "words", "limit_per_person": "number", "limit_per_accident": "number", "deductible": "number",
        "premium": "number",
    }),
}  # fmt: skip
"""The list of each kind, and the sorts of its rows' fields."""
_SORTS: frozenset[Sort] = frozenset(("date", "number", "identifier", "words"))
_MOST_CELLS, _MOST_SUMS, _MOST_DAYS, _MOST_FIGURES, _MOST_PLACE = 9, 6, 3, 8, 6
_SHAPE, _LABEL, _HEAD = 8, 3, 4


class PrintedRow(NamedTuple):
    """A printed row: its words, its signs by hash, its values by sort with theirs, and the reader's row there."""

    span: Span
    signs: NDArray[np.uint32]
    shown: Mapping[Sort, Sequence[Candidate]]
    hashes: Mapping[Sort, tuple[NDArray[np.uint32], NDArray[np.int64]]]
    told: int | None


def printed_rows(kind: str, extraction: Extraction, pages: Pages) -> list[PrintedRow]:
    """Return the rows of the pages that have a figure in them, top to bottom."""
    capitals = in_capitals(pages)
    own = own_rows(LISTS[kind][0], extraction.sources)
    whole = Counter(number for number, _, _ in own)
    by_page: dict[int, list[tuple[int, Box]]] = {}
    for number, shown, box in own:
        by_page.setdefault(shown, []).append((number, box))
    found: list[PrintedRow] = []
    for place, page in enumerate(pages):
        grid = Grid(page, min(place, 2), last=place == len(pages) - 1)
        for at, row in enumerate(grid.rows):
            if any(sign.isdigit() for cell in row for sign in cell.text):
                span = Span(page, tuple(word for cell in row for word in cell.span.words))
                told = _told(span, by_page.get(page.number, ()), whole)
                if len(told) < 2:  # a printed row that holds several of the list is the reader's alone
                    found.append(_printed_row(grid, at, span, next(iter(told), None), capitals=capitals))
    return found


def own_rows(name: str, sources: Mapping[str, Source]) -> list[tuple[int, int, Box]]:
    """Return of every value of the reader's rows the row's number, the page and the box."""
    pattern = re.compile(rf"{name}\[(\d+)\]")
    matched = ((pattern.match(path), source) for path, source in sources.items())
    return [(int(match[1]), source.page, Box(*source.box)) for match, source in matched if match and source.box]


def _printed_row(grid: Grid, at: int, span: Span, told: int | None, *, capitals: bool) -> PrintedRow:
    row = grid.rows[at]
    shown: dict[Sort, list[Candidate]] = {}
    for cell in row:
        values = list(values_in(cell, _SORTS, capitals=capitals))
        if not values:
            continue
        where = standing(cell, grid)
        for value in values:
            signs = (*value.signs, *where.signs(value.token.span))
            shown.setdefault(value.sort, []).append(Candidate(value.sort, value.token, signs))
    shown = {sort: list(_placed(values)) for sort, values in shown.items()}
    hashed_signs = hashed(_row_signs(grid, at, shown))
    hashes = {sort: signs_of(values) for sort, values in shown.items()}
    bare = {sort: [one._replace(signs=()) for one in values] for sort, values in shown.items()}  # many rows are kept
    return PrintedRow(span, hashed_signs, bare, hashes, told)


def _placed(values: Sequence[Candidate]) -> Iterator[Candidate]:
    """Return the values with signs of their place among those of their sort in the row."""
    order = sorted({one.token.span.box.x0 for one in values})
    count = len(order)
    for one in values:
        at = order.index(one.token.span.box.x0)
        first, last = min(at, _MOST_PLACE), min(count - 1 - at, _MOST_PLACE)
        of = min(count, _MOST_FIGURES)
        signs = (f"in row {first}", f"from end {last}", f"of {of}", f"in row {first} of {of}")
        yield one._replace(signs=(*one.signs, *signs))


def _row_signs(grid: Grid, at: int, shown: Mapping[Sort, Sequence[Candidate]]) -> list[str]:
    row = grid.rows[at]
    days, figures = (len({one.token.span.box.x0 for one in shown.get(sort, ())}) for sort in ("date", "number"))
    sums = sum("cents" in one.signs or "dollar" in one.signs for one in shown.get("number", ()))
    signs = [
        f"cells {min(len(row), _MOST_CELLS)}",
        f"days {min(days, _MOST_DAYS)}",
        f"figures {min(figures, _MOST_FIGURES)}",
        f"sums {min(sums, _MOST_SUMS)}",
        f"days {min(days, 2)} sums {min(sums, 4)} cells {min(len(row), 6)}",
        f"shape {_shape(row)[:_SHAPE]}",
    ]
    signs += [f"says:{word}" for cell in row for word in cell.said]
    signs += [f"first:{word}" for word in row[0].said[:_LABEL]]
    signs += [f"under:{word}" for word in grid.headings[at]]
    for cell in row:
        head, _ = head_over(cell, grid)
        signs += [f"head:{word}" for word in head.said[-_HEAD:]] if head is not None else []
    signs += ["as before"] if at and _shape(grid.rows[at - 1]) == _shape(row) else []
    signs += ["as next"] if at + 1 < len(grid.rows) and _shape(grid.rows[at + 1]) == _shape(row) else []
    return list(dict.fromkeys(signs))


def _shape(row: Sequence[Cell]) -> str:
    return "".join("9" if any(sign.isdigit() for sign in cell.text) else "a" for cell in row)


def _told(span: Span, own: Sequence[tuple[int, Box]], whole: Mapping[int, int]) -> frozenset[int]:
    """Return the numbers of the reader's rows that have most of their values, of which own are here, on this row."""
    box = span.box
    here = Counter(number for number, other in own if box.y0 <= (other.y0 + other.y1) / 2 <= box.y1)
    return frozenset(number for number, count in here.items() if 2 * count > whole[number])
