"""Superbills: of the services and diagnoses that are printed, those that are ticked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.pages import Word
from extractors.codes import diagnoses, procedure
from extractors.layout import Row, Token
from extractors.spans import Span
from extractors.tables import TableRow
from extractors.ticked import Item, items
from extractors.tokens import amounts

_MODIFIER = re.compile(r"\(?-?(2[1-7]|5[0-9]|7[6-9]|8[0-2]|9[0159]|[A-Z][A-Z0-9])\)?")
_UNITS = re.compile(r"[xX]?(\d{1,3})")


def ticked_rows(rows: Sequence[Row]) -> tuple[tuple[TableRow, ...], tuple[Token[str], ...]]:
    """Return the ticked services as rows of charges, and the ticked diagnoses; nothing where no list is ticked."""
    marked = [item for item in items([row.span for row in rows]) if item.ticked]
    services = [item for item in marked if procedure(Span(item.row.page, (item.code,))) is not None]
    named = [token for item in marked if item not in services for token in diagnoses(_code(item))[:1]]
    return tuple(_row(item) for item in services), tuple(named)


def _code(item: Item) -> Span:
    return Span(item.row.page, (item.code,))


def _row(item: Item) -> TableRow:
    page = item.row.page
    words = list(item.words)
    found = amounts(Span(page, tuple(words))) if words else ()
    amount = found[-1].span.words if found else ()
    before = words[: words.index(amount[0])] if amount else words
    parts: dict[str, Sequence[Word]] = {"code": [item.code], "amount": amount}
    if before and _MODIFIER.fullmatch(before[0].text) and before[0].text.upper() == before[0].text:
        parts["modifiers"] = before[:1]
        before = before[1:]
    if amount and before and (match := _UNITS.fullmatch(before[-1].text)) and len(before) > 1:
        parts["units"] = [before[-1]._replace(text=match[1])]
        before = before[:-1]
    parts["description"] = [word for word in before if re.search(r"\w", word.text)]
    return TableRow(page, {name: Span(page, tuple(own)) for name, own in parts.items() if own}, item.row)
