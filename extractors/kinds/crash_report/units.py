"""The units of a crash report: each vehicle with its insurer, in blocks of boxes or rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.captioned import Filled
from extractors.kinds.crash_report.blocks import Block, Form
from extractors.kinds.crash_report.vehicle import NOTHING, PARTS, described
from extractors.layout import Row, Token
from extractors.spans import Pages, Span, cells, find
from extractors.tables import TableRow, tables
from extractors.tokens import is_masked

_CELL = 2.2  # widest space within what is filled in, in heights of print
_INLINE = re.compile(
    r"^(?:vehicle|veh|unit|v)\.? ?(?:#|no\.?)? ?0?(?P<n>[1-9])\b[ :.\-]*(?P<what>(?:19|20)\d\d [A-Za-z].*)$",
    re.IGNORECASE,
)
_COLUMNS = {
    "unit": ("unit no", "unit #", "unit", "unit number", "veh no", "veh #", "vehicle no", "vehicle #", "vehicle"),
    "year": ("year", "yr", "veh year", "model year"),
    "make": ("make", "veh make", "vehicle make"),
    "model": ("model", "veh model", "vehicle model"),
    "vehicle": ("vehicle description", "year / make / model", "year make model", "vehicle year make model"),
    "insurer": ("insurance company", "insurance carrier", "insurance", "insurer", "insurance co", "carrier"),
    "policy": ("policy number", "policy no", "policy #", "policy"),
    "plate": ("plate", "plate #", "license plate", "plate number", "tag", "vin", "state", "color", "body", "style"),
    "driver": ("driver", "driver name", "operator", "name", "owner", "owner name"),
}


class Unit(NamedTuple):
    """A vehicle and who insures it."""

    vehicle: Token[str] | None
    insurer: Token[str] | None
    policy: Token[str] | None


def units(rows: Sequence[Row], form: Form, pages: Pages) -> dict[int, Unit]:
    """Return the units by their numbers: of the blocks, of rows such as "VEHICLE 01 2012 Jeep Liberty", of tables."""
    found = {block.number: _of_block(block, form, rows) for block in form.blocks}
    described = sum(unit.vehicle is not None for unit in found.values())
    if described > 1 and described == len(found):
        return found
    listed = dict(_tabled(pages))
    return {**found, **listed} if len(listed) > described else found


def _of_block(block: Block, form: Form, rows: Sequence[Row]) -> Unit:
    inside = form.of(block.number)
    return Unit(
        _vehicle(inside) or _inline(block, rows), text_of(inside, "insurer"), text_of(inside, "policy", identifier=True)
    )


def _inline(block: Block, rows: Sequence[Row]) -> Token[str] | None:
    for row in rows:
        for match, span in find(row.span, _INLINE):
            if row.span.page is block.mark.page and int(match["n"]) == block.number:
                words = span.words[-len(match["what"].split()) :]
                return described(words, span)
    return None


def _vehicle(own: Sequence[Filled]) -> Token[str] | None:
    """Return year, make and model as one."""
    whole = [box for box in own if box.name == "vehicle" and box.rows]
    parts = [box for name in PARTS for box in own if box.name == name and box.rows]
    for filled in ([*[box for box in parts if box.name == "year"][:1], *whole] if whole else [], _first_each(parts)):
        words = tuple(word for box in filled for word in cells(box.rows[0], _CELL)[0].words)
        if words and (token := described(words, filled[0].rows[0])) is not None:
            return token
    return None


def _first_each(parts: Sequence[Filled]) -> list[Filled]:
    return [next(box for box in parts if box.name == name) for name in PARTS if any(box.name == name for box in parts)]


def text_of(own: Sequence[Filled], name: str, *, identifier: bool = False) -> Token[str] | None:
    """Return what stands in the first filled box of that name."""
    for box in own:
        if box.name == name and box.rows and (token := _value(box.rows[0], identifier=identifier)) is not None:
            return token
    return None


def _value(row: Span, *, identifier: bool) -> Token[str] | None:
    words = tuple(word for word in row.words if re.search(r"\w", word.text) or word.text == "&")
    span = Span(row.page, words) if words else None
    if span is None or is_masked(span.text) or NOTHING.match(span.text.strip(" .,|")):
        return None
    if identifier and not re.search(r"\d", span.text):
        return None
    return Token(span.text.strip(" .,|"), span) if identifier or re.search(r"[A-Za-z]{2}", span.text) else None


def _tabled(pages: Pages) -> Iterator[tuple[int, Unit]]:
    """Yield the units of tables with a row a unit."""
    for table in tables(pages, _COLUMNS, needed=(("unit",), ("make", "vehicle", "model")), least=3):
        for place, row in enumerate(table.rows, 1):
            number = row.get("unit")
            match = re.fullmatch(r"(?:unit|veh\w*|v)?\.? ?#?0?([1-9])", number.text.strip(), re.I) if number else None
            misread = match is None and number is not None and len(number.text) < 3 and number.method == "ocr"
            if (match is None and not misread) or (unit := _of_row(row)).vehicle is None:
                break
            yield int(match[1]) if match is not None else place, unit


def _of_row(row: TableRow) -> Unit:
    cells = [row.get("vehicle")] if row.get("vehicle") is not None else [row.get(name) for name in PARTS]
    spans = [cell for cell in cells if cell is not None]
    words = tuple(word for span in spans for word in span.words)
    insurer, policy = row.get("insurer"), row.get("policy")
    return Unit(
        described(words, row.span) if words else None,
        _value(insurer, identifier=False) if insurer is not None else None,
        _value(policy, identifier=True) if policy is not None else None,
    )
