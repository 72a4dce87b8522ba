"""Services of an explanation of benefits that stand as cards: a service, and under it what was paid in captions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extractors.codes import CODE
from extractors.kinds.explanation_of_benefits.benefits import Line
from extractors.kinds.explanation_of_benefits.wordings import AMOUNTS, COLUMNS, DAY
from extractors.layout import Label, Row, beside, labels, rows_from, value
from extractors.spans import Span, part
from extractors.tables import TableRow
from extractors.tokens import amount, amounts, date

_LEAST = 2  # cards that show that they are some
_OVER, _UNDER = 4, 8  # rows of a card over what was billed, and from there on, at most
_CLOSE = 2.2  # white between the rows of a card at most, in heights of print
_TOLD = 2  # amounts in captions that a card has at least
_NAMES = re.compile(r"^(?:services?|procedure|treatment|description|what was done|care)(?: \d)?:? ", re.IGNORECASE)


class _Place(NamedTuple):
    """Where a card stands: the caption of what was billed, and the edges of its column."""

    label: Label
    left: float
    right: float


def carded(rows: Sequence[Row]) -> tuple[Line, ...]:
    """Return each card that names a service by its code and what was billed and paid of it; one alone is none."""
    found = [line for place in _places(rows) if (line := _line(_column(rows, place))) is not None]
    return tuple(found) if len(found) >= _LEAST else ()


def _places(rows: Sequence[Row]) -> Iterator[_Place]:
    billed = [label for label in labels(rows, *COLUMNS["billed"]) if _is_answered(label)]
    for row in {label.row.number: label.row for label in billed}.values():
        own = [label for label in billed if label.row is row]
        edges = [0.0, *(label.box.x0 - label.span.height for label in own[1:]), row.span.page.width]
        yield from (_Place(label, left, right) for label, (left, right) in zip(own, pairwise(edges), strict=True))


def _is_answered(label: Label) -> bool:
    behind = beside(label)
    return behind is not None and amount(behind) is not None


def _column(rows: Sequence[Row], place: _Place) -> tuple[Row, ...]:
    """Return the rows of the card in its column: from the one with its code, down as far as captions have amounts."""
    page = place.label.row.span.page
    cut = [part(row.span, lambda word: place.left <= word.x < place.right) for row in rows if row.span.page is page]
    own = [span for span in cut if span is not None]
    at = next(at for at, span in enumerate(own) if place.label.span.words[0] in span.words)
    first = next((back for back in range(at, max(-1, at - _OVER - 1), -1) if _code(own[back]) is not None), None)
    if first is None or any(amounts(span) for span in own[first:at]):
        return ()
    end = at + 1
    while end < min(len(own), at + _UNDER) and _goes_on(own[end - 1], own[end]):
        end += 1
    return rows_from(own[first:end])


def _goes_on(above: Span, row: Span) -> bool:
    return bool(amounts(row)) and row.box.y0 - above.box.y1 < _CLOSE * row.height


def _code(span: Span) -> int | None:
    """Return the place of the procedure code among the words, in brackets or bare."""
    bare = (word.text.strip("()[],;:") for word in span.words)
    return next((at for at, text in enumerate(bare) if CODE.fullmatch(text) and re.search(r"\d{4}", text)), None)


def _line(card: Sequence[Row]) -> Line | None:
    if not card:
        return None
    first = card[0].span
    at = _code(first)
    found = {name: token.span for name in AMOUNTS if (token := value(card, COLUMNS[name], amount))}
    if at is None or len(found) < _TOLD or "billed" not in found:
        return None
    coded = first.words[at]._replace(text=first.words[at].text.strip("()[],;:"))
    cells = {**found, "code": Span(first.page, (coded,))}
    days = (value(card, (*DAY, *COLUMNS["date"]), date), *(date(row.span) for row in card))
    day = next((one for one in days if one is not None), None)
    if day is not None:
        cells["date"] = day.span
    start = len(match.group().split()) if (match := _NAMES.match(first.text)) else 0
    dated = day.span.words if day is not None else ()
    words = [word for place, word in enumerate(first.words) if place >= start and place != at and word not in dated]
    if any(re.search(r"[A-Za-z]{3}", word.text) for word in words):
        cells["description"] = Span(first.page, tuple(words))
    whole = Span(first.page, tuple(word for row in card for word in row.span.words))
    return Line(TableRow(first.page, cells, whole), frozenset(cells))
