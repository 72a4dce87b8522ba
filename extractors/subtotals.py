"""Subtotals: a sum that only a part of a list comes to, as each claim on an explanation of benefits has one.

The rows of such sums are called alike ("Claim total"), and their figures together are what all lines come to.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from casefile.citations import Source
from casefile.money import total
from casefile.pages import Box
from extractors.looks import said
from extractors.spans import Pages, Span, rows_on
from extractors.tokens import amounts


def is_subtotal(source: Source | None, whole: Decimal, pages: Pages) -> bool:
    """Tell whether the figure is in one of several rows of one name whose figures together are the whole."""
    own = _row_of(source, pages)
    if source is None or source.box is None or own is None:
        return False
    figures = amounts(own)
    name, at = _name(own), next((at for at, one in enumerate(figures) if _stands_on(one.span, source)), None)
    if not name or at is None:
        return False
    parts = [found[at].value for row in _called(name, pages) if len(found := amounts(row)) == len(figures)]
    return len(parts) > 1 and total(parts) == whole


def _row_of(source: Source | None, pages: Pages) -> Span | None:
    if source is None:
        return None
    rows = (row for page in pages if page.number == source.page for row in rows_on(page))
    return next((row for row in rows if _stands_on(row, source)), None)


def _stands_on(span: Span, source: Source) -> bool:
    box = Box(*source.box) if source.box is not None else None
    return box is not None and span.box.holds((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)


def _name(row: Span) -> str:
    """Return the words before the first figure."""
    figures = amounts(row)
    at = row.words.index(figures[0].span.words[0]) if figures else 0
    return said(" ".join(word.text for word in row.words[:at]))


def _called(name: str, pages: Pages) -> Iterator[Span]:
    for page in pages:
        for row in rows_on(page):
            if row.text[:1].lower() == name[:1] and _name(row) == name:
                yield row
