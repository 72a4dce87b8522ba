"""The year that a form W-2 is for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.layout import Row, Token, labels, values
from extractors.spans import Span, find
from extractors.tokens import dates

_YEAR = re.compile(
    r"(?<![\d.,/\-$#])(?:199|20[0-4])\d(?![\d/\-]|[.,]\d)|(?<![\d.,/\-$#])(?<!\d )2 ?0 [0-4] ?\d(?![\d/\-]|[.,]\d)"
)
_YEAR_CAPTIONS = ("tax year", "for tax year", "calendar year", "year", "for calendar year", "for the year", "tax yr")
_BESIDE_YEAR = ("wage and tax statement", "wage and tax", "form w-2", "w-2")


def years(rows: Sequence[Row]) -> list[Token[int]]:
    """Return the years that a caption of their own names, else those printed on the form's title or near it."""
    return _captioned_years(rows) or _years(rows)


def _captioned_years(rows: Sequence[Row]) -> list[Token[int]]:
    """Return the years that a caption of their own names."""
    return list(values(rows, _YEAR_CAPTIONS, _year))


def _year(span: Span) -> Token[int] | None:
    dated = {word for day in dates(span) for word in day.span.words}
    years = [Token(int(match.group().replace(" ", "")), words) for match, words in find(span, _YEAR)]
    return next((year for year in years if not dated & set(year.span.words)), None)


def _years(rows: Sequence[Row]) -> list[Token[int]]:
    """Return the years printed on the form's title, or else near it."""
    own: list[Token[int]] = []
    near: list[Token[int]] = []
    for label in labels(rows, *_BESIDE_YEAR, anywhere=True):
        distance = 3 * label.span.height
        for row in rows:
            if row.span.page is label.row.span.page and _close(row, label.row, distance):
                token = _year(row.span)
                (own if row is label.row else near).extend([token] if token is not None else [])
    return own or near


def _close(one: Row, two: Row, distance: float) -> bool:
    return abs(one.span.box.y0 - two.span.box.y0) <= distance
