"""Units in a table with a row a unit: its driver, its vehicle, who insures it, each in a cell that may be wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.kinds.crash_report.insurance import parted
from extractors.kinds.crash_report.vehicle import NOTHING, PARTS, described
from extractors.layout import Token
from extractors.people import person
from extractors.spans import Pages, Span
from extractors.tables import Table, TableRow, tables
from extractors.tokens import is_masked

_COLUMNS = {
    "unit": ("unit no", "unit #", "unit", "unit number", "unit num", "veh no", "veh #", "vehicle no", "vehicle #",
             "veh", "vehicle number", "v", "v #", "party", "party #", "party no", "unit / veh", "no", "#"),
    "either": ("vehicle",),
    "year": ("year", "yr", "veh year", "vehicle year", "model year"),
    "make": ("make", "veh make", "vehicle make", "make / model", "make and model", "make & model"),
    "model": ("model", "veh model", "vehicle model"),
    "vehicle": ("vehicle description", "year / make / model", "year make model", "vehicle year make model",
                "vehicle (year / make / model)", "vehicle year / make / model", "vehicle (yr / make / model)",
                "yr / make / model", "year, make, model", "year / make / model / color", "description of vehicle"),
    "insurer": ("insurance company", "insurance carrier", "insurance", "insurer", "insurance co", "carrier",
                "ins co", "ins company", "insured by", "insurance company name", "ins carrier", "name of insurer"),
    "policy": ("policy number", "policy no", "policy #", "policy", "ins policy no", "insurance policy number"),
    "both": ("insurance / policy", "insurance / policy no", "insurer / policy", "insurance and policy",
             "insurance / policy number", "insurer / policy no", "insurance / policy #", "insurance company / policy",
             "insurer and policy", "insurance & policy", "insurance company / policy number", "carrier / policy"),
    "role": ("role", "type", "person type", "involvement", "status"),
    "plate": ("plate", "plate #", "license plate", "plate number", "plate / state", "tag", "vin", "state", "color",
              "body", "style", "license", "damage", "towed", "injury", "seat", "age", "dob", "date of birth",
              "address"),
    "driver": ("driver", "driver name", "driver's name", "operator", "operator name", "name of driver", "name",
               "driver / operator", "name of operator", "party name", "person"),
    "owner": ("owner", "owner name", "registered owner"),
}  # fmt: skip
_NUMBER = re.compile(r"(?:unit|veh(?:icle)?|v|u|d|p|party)?[ .#\-]*0?(?P<n>[1-9])[.):]?", re.IGNORECASE)
_CLOSE = 2.0  # white between the lines of one row, in heights of print


class Listed(NamedTuple):
    """A row of the table."""

    number: int
    driver: Token[str] | None
    vehicle: Token[str] | None
    insurer: Token[str] | None
    policy: Token[str] | None


def listed(pages: Pages) -> tuple[Listed, ...]:
    """Return the units of every table that has one a row."""
    needed = (("unit", "either"), ("make", "vehicle", "model", "either"))
    return tuple(one for table in tables(pages, _COLUMNS, needed=needed, least=3) for one in _units(table))


def _units(table: Table) -> Iterator[Listed]:
    counted = "unit" in table.names
    number = "unit" if counted else "either"
    for place, row in enumerate(_wrapped(table.rows, number), 1):
        cell = row.get(number)
        match = _NUMBER.fullmatch(cell.text.strip()) if cell is not None else None
        misread = match is None and cell is not None and len(cell.text) < 3 and cell.method == "ocr"
        if (match is None and not misread) or (one := _unit(row, place, counted=counted)).vehicle is None:
            return
        yield one._replace(number=int(match["n"])) if match is not None else one


def _wrapped(rows: Sequence[TableRow], number: str) -> list[TableRow]:
    """Return the rows, each with the lines below it that go on in its cells."""
    found: list[TableRow] = []
    foot = 0.0
    for row in rows:
        follows = bool(found) and row.page is found[-1].page and row.span.box.y0 - foot < _CLOSE * row.span.height
        if follows and row.get(number) is None and all(name in found[-1].cells for name in row.cells):
            before = found[-1]
            cells = {name: _joined(cell, row.get(name)) for name, cell in before.cells.items()}
            found[-1] = TableRow(before.page, cells, before.span.joined(row.span))
        else:
            found.append(row)
        foot = row.span.box.y1
    return found


def _joined(cell: Span, below: Span | None) -> Span:
    return cell.joined(below) if below is not None else cell


def _unit(row: TableRow, place: int, *, counted: bool) -> Listed:
    whole = row.get("vehicle") or (row.get("either") if counted else None)
    spans = [cell for cell in ([whole] if whole is not None else [row.get(name) for name in PARTS]) if cell is not None]
    words = tuple(word for span in spans for word in span.words)
    name, both = row.get("driver"), row.get("both") or row.get("insurer")
    insurer, policy = parted(both, both="both" in row.cells) if both is not None else (None, None)
    return Listed(
        place,
        person(name) if name is not None else None,
        described(words, row.span) if words else None,
        insurer or stated(row.get("insurer"), identifier=False),
        policy or stated(row.get("policy"), identifier=True),
    )


def stated(span: Span | None, *, identifier: bool) -> Token[str] | None:
    """Return what a box states, None where it is masked, left open or says that there is nothing."""
    words = tuple(word for word in span.words if re.search(r"\w", word.text) or word.text == "&") if span else ()
    if span is None or not words:
        return None
    own = Span(span.page, words)
    text = re.sub(r"(?<=\w-) (?=\d)", "", own.text.strip(" .,|"))
    if is_masked(text) or NOTHING.match(text) or not re.search(r"\d" if identifier else r"[A-Za-z]{2}", text):
        return None
    return Token(text, own)
