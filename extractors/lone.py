"""Days that stand alone: at the head of a letter or a statement, without a caption of their own."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Sequence

from extractors.layout import Row, Token
from extractors.spans import Span, cells, plain
from extractors.tokens import date

_OTHER = re.compile(
    r"birth|born|dob|injur|accident|loss|admi|disch|service|due|visit|exam|study|treat|seen|onset|fill|:$",
    re.IGNORECASE,
)
_NEAR = 2.4  # what stands so near above may be the caption, in heights of print


def lone_date(rows: Sequence[Row], captions: Container[str]) -> Token[dt.date] | None:
    """Return the one day that is a cell of its own, with no caption beside it or above it; of several none."""
    found: dict[dt.date, Token[dt.date]] = {}
    for row in rows:
        parts = cells(row.span)
        for place, cell in enumerate(parts):
            token = date(cell)
            if token is None or len(token.span.words) != len(cell.words):
                continue
            near = [*parts[max(0, place - 1) : place], *_above(rows, cell)]
            if not any(_OTHER.search(one.text) or plain(one.text) in captions for one in near):
                found.setdefault(token.value, token)
    return next(iter(found.values())) if len(found) == 1 else None


def _above(rows: Sequence[Row], cell: Span) -> list[Span]:
    """Return the cells close above, over the same part of the page."""
    box = cell.box
    return [
        other
        for row in rows
        if row.span.page is cell.page and 0 < box.y0 - row.span.box.y0 <= box.y1 - box.y0 + _NEAR * cell.height
        for other in cells(row.span)
        if other.box.x0 < box.x1 and other.box.x1 > box.x0
    ]
