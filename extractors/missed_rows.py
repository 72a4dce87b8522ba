"""Missed rows: printed rows that stand as a list's rows do, with a day or a code and an amount in its column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.money import parse_money
from casefile.pages import Box, Page
from extractors.codes import code_system, procedure
from extractors.layout import Token
from extractors.spans import Pages, Span, rows_on
from extractors.tokens import amounts, boxed_dates

_NONE = re.compile(
    r"\btotals?\b|\bsub-?total|\bbalance\b|\bpa?y?mts?\b|\bpayments?\b|\bpaid\b|\badj(?:ust\w*)?\b|\bforward\b|\bprior\b"
    r"|\bprevious\b|\bdue\b|\bdeposit\b|\bwrite[ -]?off|\bdiscount|\bco-?pay|\bdeductible\b|\brefund\b|\bage[sd]?\b"
    r"|\bcurrent\b.*\b30\b|\blimit\b|\bremaining\b",
    re.IGNORECASE,
)
_MONEY = frozenset(("amount", "billed", "allowed", "adjustment", "paid", "patient_responsibility"))
_WORDS = ("description", "provider_name", "payee")
_DAYS = {"charges": "date_of_service", "lines": "date_of_service", "items": "date_of_service", "payments": "date"}
_FIGURE = re.compile(r"(?<!\d)(?:\d{1,3}(?:,\d{3})+|\d+)[.,]\d\d$")
_SPREAD = 0.6  # of the height of print that a column's edge may be off


class Row(NamedTuple):
    """A row that was missed: its values with their words, and what they tell besides."""

    values: Mapping[str, Token[Any]]
    told: Mapping[str, str]


class Listed(NamedTuple):
    """Where a list stands on the pages: what was read on each page, of each row, and from where to where columns go."""

    name: str
    on_page: Mapping[int, Sequence[Box]]
    of_row: Mapping[int, Sequence[Source]]
    columns: Mapping[str, tuple[float, float]]


def listed(extraction: Extraction, name: str, total: str) -> Listed:
    """Return where the list stands, and its sum."""
    row = re.compile(rf"{name}\[(\d+)\]\.(\w+)")
    on_page: dict[int, list[Box]] = {}
    of_row: dict[int, list[Source]] = {}
    columns: dict[str, tuple[float, float]] = {}
    for path, source in extraction.sources.items():
        match = row.match(path)
        if source.box is None or (match is None and path != total):
            continue
        box = Box(*source.box)
        on_page.setdefault(source.page, []).append(box)
        if match is not None:
            of_row.setdefault(int(match[1]), []).append(source)
            first, last = columns.get(match[2], (box.x0, box.x1))
            columns[match[2]] = min(first, box.x0), max(last, box.x1)
    return Listed(name, on_page, of_row, columns)


def missed(own: Listed, pages: Pages) -> Iterator[Row]:
    """Yield the rows that are like those of the list and of which no value was read, nor the sum."""
    first, last = min(own.on_page, default=0), max(own.on_page, default=0)
    for page in pages:
        if first <= page.number <= last:
            boxes = own.on_page.get(page.number, ())
            for span in rows_on(page):
                row = None if _is_read(span, boxes) else _row(span, own)
                if row is not None:
                    yield row


def row_of(own: Listed, pages: Mapping[int, Page], at: int) -> Span | None:
    """Return the printed row that a row of the list was read from: where its first value stands."""
    places = [(source.page, Box(*source.box)) for source in own.of_row.get(at, ()) if source.box is not None]
    number, box = min(places, key=lambda place: (place[0], place[1].y0), default=(0, None))
    if box is None or number not in pages:
        return None
    return next((span for span in rows_on(pages[number]) if _is_read(span, (box,))), None)


def cell_of(own: Listed, span: Span, column: str) -> Token[Decimal] | None:
    """Return the figure that dirt kept from being read in the column of the row."""
    edges = own.columns.get(column)
    words = [word for word in span.words if edges is not None and _over(word.box, edges, span.height)]
    if len(words) != 1 or (match := _FIGURE.search(words[0].text)) is None:
        return None
    figure = match.group()
    value = parse_money(figure[:-3].replace(",", "") + "." + figure[-2:])
    return Token(value, Span(span.page, (words[0],))) if value is not None else None


def _over(box: Box, edges: tuple[float, float], height: float) -> bool:
    slack = _SPREAD * height
    return box.x0 >= edges[0] - 3 * slack and box.x1 <= edges[1] + slack


def _is_read(span: Span, boxes: Sequence[Box]) -> bool:
    area = span.box
    return any(area.y0 <= (box.y0 + box.y1) / 2 <= area.y1 for box in boxes)


def _row(span: Span, own: Listed) -> Row | None:
    """Return what the row says in the columns of the list; none where it has neither a day nor a code."""
    name, columns = own.name, own.columns
    days, code = boxed_dates(span), procedure(span)
    if (not days and code is None) or _NONE.search(span.text):
        return None
    values: dict[str, Token[Any]] = {}
    tokens = amounts(span)
    for field in _MONEY & columns.keys():
        under = [token for token in tokens if _over(token.span.box, columns[field], span.height)]
        if len(under) == 1:
            values[field] = under[0]
    if not values:
        return None
    if days:
        values[_DAYS[name]] = days[0]
    told: dict[str, str] = {}
    if code is not None and name in ("charges", "lines"):
        values["code"] = code
        told = {"code_system": code_system(code.value)} if name == "charges" else {}
    for field in columns.keys() & set(_WORDS):
        words = tuple(word for word in span.words if _over(word.box, columns[field], 4 * span.height))
        taken = {word for token in values.values() for word in token.span.words}
        if words and not taken & set(words):
            values[field] = Token(Span(span.page, words).text, Span(span.page, words))
    return Row(values, told)
