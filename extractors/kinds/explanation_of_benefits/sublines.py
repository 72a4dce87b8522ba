"""Second lines under a service: its code, its day or its provider, set below the words that describe it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from casefile.pages import Box
from extractors.codes import CODE
from extractors.layout import Token
from extractors.spans import covering, find
from extractors.tables import Table, TableRow
from extractors.tokens import amounts, date

_CODED = re.compile(
    r"(?:\b(?:(?:billing|procedure|service|proc|cpt|hcpcs) )?(?:codes?|cpt|hcpcs|procedure|proc)\b[:.#]?(?: no\.?)?"
    r"|\(|^)"
    rf" ?(?P<code>{CODE.pattern})(?![\d.,])",
    re.IGNORECASE,
)
_FILLING = re.compile(
    r"[\s\u00b7\u2022|,;:()\-\u2013]|\b(?:on|dates?|of|service|dos|mod(?:ifier)?s?|[A-Z0-9]{2})\b", re.IGNORECASE
)


class Subline(NamedTuple):
    """What a second line says of the service above it."""

    code: Token[str] | None
    day: Token[dt.date] | None


NOTHING = Subline(None, None)
Place = tuple[int, Box]


def parted(table: Table, starts: Callable[[TableRow], bool]) -> tuple[Table, dict[Place, Subline]]:
    """Return the table without the second lines of its services, and what these say by the place of the service."""
    kept: list[TableRow] = []
    said: dict[Place, Subline] = {}
    service: TableRow | None = None
    for row in table.rows:
        told = _told(row) if service is not None and row.page is service.page and not amounts(row.span) else None
        if service is not None and told is not None:
            before = said.get(_place(service), NOTHING)
            said[_place(service)] = Subline(before.code or told.code, before.day or told.day)
            continue
        kept.append(row)
        service = row if starts(row) else service
    return table._replace(rows=tuple(kept)), said


def under(row: TableRow, said: Mapping[Place, Subline]) -> Subline:
    """Return what the second lines under a row say, its wrapped words joined or not."""
    return next((said[key] for word in row.span.words if (key := (row.page.number, word.box)) in said), NOTHING)


def _place(row: TableRow) -> Place:
    return row.page.number, row.span.words[-1].box


def _told(row: TableRow) -> Subline | None:
    """Return the code and the day that are all that the line says."""
    coded = next(iter(find(row.span, _CODED)), None)
    day = date(row.span)
    printed = row.span.text
    for words in (coded[0].group() if coded is not None else "", day.span.text if day is not None else ""):
        printed = printed.replace(words, " ")
    if (coded is None and day is None) or _FILLING.sub("", printed):
        return None
    match = coded[0] if coded is not None else None
    code = Token(match["code"], covering(row.span, *match.span("code"))) if match is not None else None
    return Subline(code, day)
