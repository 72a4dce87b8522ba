"""Passages: a document's rows in the order they are read, without the heads and feet that run through its pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz import fuzz

from casefile.pages import Page, Word
from extractors.spans import Pages, Span, plain, rows_on

_HEAD, _FOOT = 0.24, 0.9  # shares of a page's height above and below which heads and feet run
_SAME = 88.0  # how alike two rows are that run through, of 100
_PAGE_NUMBER = re.compile(r"\b(?:page|pg)\.? ?[\dlI|]+(?: ?(?:of|/) ?[\dlI|]+)?\b", re.IGNORECASE)
_POUNDS = re.compile(r"(?<=\d )[I|]b(?=s?\b)|(?<=\d)Ib(?=s?\b)")
_SPECK = 3  # letters of the longest row that is only a scan's dirt


def passages(pages: Pages) -> tuple[Span, ...]:
    """Return the rows that are read, top to bottom, column by column where prose stands in columns."""
    shown = [page for page in pages if not page.blank]
    return tuple(
        row
        for number, page in enumerate(shown)
        for row in _rows(page)
        if not _runs_through(row, page, shown[:number], shown[number + 1 :]) and not _is_speck(row)
    )


def prose_of(rows: Sequence[Span]) -> str:
    """Return the rows as running text, the pounds of a scan read as such: "20 Ib" is "20 lb"."""
    text = " ".join(row.text for row in rows)
    return _POUNDS.sub("lb", text) if any(row.method == "ocr" for row in rows) else text


def first_words(rows: Sequence[Span]) -> Span | None:
    """Return the words of the rows, those on the page where they begin."""
    if not rows:
        return None
    page = rows[0].page
    return Span(page, tuple(word for row in rows if row.page is page for word in row.words))


def _rows(page: Page) -> Iterator[Span]:
    """Return the page's rows; where the words were put in another order, the rows that they make in that."""
    if [id(word) for line in page.lines for word in line.words] == [id(word) for word in page.words]:
        yield from rows_on(page)
        return
    row: list[Word] = list(page.words[:1])
    for before, word in pairwise(page.words):
        if word.box.x0 < before.box.x0 or abs(word.y - before.y) > 0.6 * (before.box.y1 - before.box.y0):
            yield Span(page, tuple(row))
            row = []
        row.append(word)
    if row:
        yield Span(page, tuple(row))


def _runs_through(row: Span, page: Page, before: Sequence[Page], after: Sequence[Page]) -> bool:
    """Tell whether a row is a foot, or a head that stands on a page before as well."""
    if row.box.y0 > _FOOT * page.height and (_PAGE_NUMBER.search(row.text) or _stands_on(row, [*before, *after])):
        return True
    return row.box.y0 < _HEAD * page.height and (bool(_PAGE_NUMBER.fullmatch(row.text)) or _stands_on(row, before))


def _stands_on(row: Span, pages: Sequence[Page]) -> bool:
    own = plain(re.sub(r"\d", "0", row.text))
    return any(
        fuzz.ratio(own, plain(re.sub(r"\d", "0", line.text))) >= _SAME
        for page in pages
        for line in page.lines
        if abs(line.box.y0 / page.height - row.box.y0 / row.page.height) < 0.04
    )


def _is_speck(row: Span) -> bool:
    return row.method == "ocr" and len(plain(row.text)) <= _SPECK and row.confidence < 0.7 and len(row.words) == 1
