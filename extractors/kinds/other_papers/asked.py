"""Boxes of an authorization that ask who may release what is wanted, and who may have it, in whatever words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.kinds.other_papers.named import party
from extractors.layout import Row, Token
from extractors.spans import Span, cells, covering

_WHO = (
    r"persons?|providers?|facilit(?:y|ies)|entit(?:y|ies)|organi[sz]ations?|individuals?|hospital|doctor|firm|recipient"
    r"|agency"
)
_DOES = r"releas|disclos|furnish|receiv|obtain|provid|send|us(?:e|ing)|mak(?:e|ing)"
_ASKS = re.compile(
    rf"(?:\d{{1,2}}[.)a-z]* )?"
    rf"(?:(?:full )?names?\b[\w /,&()]{{0,60}}?\b(?:{_WHO})|(?:the )?(?:{_WHO})(?: or (?:{_WHO}))?)\b"
    rf"[\w /,&()]{{0,70}}?\b(?:{_DOES})\w*\b[\w /,&()]{{0,60}}(?P<colon>:)?",
    re.IGNORECASE,
)
_LONGEST = 16  # words of what is asked
_DEPTH = 2.2  # how far below the words the answer may stand, in heights of print


def asked(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Yield who is named behind or under the words that ask for a person or an organisation that gives or gets."""
    for row in rows:
        for cell in cells(row.span):
            match = _ASKS.match(cell.text)
            if match is None or len(match.group().split()) > _LONGEST:
                continue
            behind = cell.text[match.end() :].strip()
            if behind and not match["colon"]:
                continue
            span = covering(cell, match.end(), len(cell.text)) if behind else _under(rows, row, cell)
            token = party(span) if span is not None and span.words else None
            if token is not None:
                yield token


def _under(rows: Sequence[Row], row: Row, cell: Span) -> Span | None:
    """Return the cell that begins under the words, in the next row."""
    for other in rows:
        if other.number <= row.number or other.span.page is not cell.page:
            continue
        for below in cells(other.span):
            near = below.box.y0 - cell.box.y1 < _DEPTH * cell.height
            if near and abs(below.box.x0 - cell.box.x0) < 2 * cell.height:
                return below
        return None
    return None
