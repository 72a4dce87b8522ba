"""Everybody named in a crash report: in boxes and tables of persons, and behind the word for their role."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from extractors.captioned import Filled
from extractors.kinds.crash_report.blocks import Block, Form
from extractors.layout import Row, Token
from extractors.people import person
from extractors.spans import Pages, Span, cells, covering, part
from extractors.tables import Table, TableRow, tables

_COLUMNS = {
    "name": ("name", "name: last, first, middle", "name (last, first, middle)", "name / d.o.b. / address",
             "full name", "name (first, middle, last)", "name / address", "name last, first, middle", "person name",
             "names of all involved", "name: last, first, middle. enter driver first",
             "name: last, first, middle. enter driver or primary person for this unit on first line", "person's name",
             "occupant name", "witness name", "name and address"),
    "unit": ("unit #", "unit no", "unit", "unit number", "veh #", "vehicle #", "vehicle no", "veh no", "party number",
             "party #", "party no", "veh", "unit num."),
    "role": ("type", "person type", "description", "prsn type", "prsn. type", "role", "person role", "status",
             "involvement"),
    "witness": ("witness #", "witness", "witness only"),
    "passenger": ("passenger #", "passenger", "passenger only"),
    "other": ("age", "sex", "date of birth", "dob", "injury", "injury severity", "address", "city & state", "phone",
              "position", "contact phone", "person #", "person no", "seat", "injury sev.", "person num.",
              "seating", "saft", "inj",
              "prsn. num.", "dl state / number", "telephone", "gender", "city / state / zip", "seating position",
              "safety equip", "ejected", "taken to", "offense charged", "citation number", "fl statute number",
              "charge", "seat position"),
}  # fmt: skip
_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("driver", re.compile(r"^(?:d|drv|drvr|driver|operator|motorist|1 ?-? ?driver)\b", re.IGNORECASE)),
    ("passenger", re.compile(r"^(?:p|pass|passenger|occupant|occ|2 ?-? ?passenger)s?\b", re.IGNORECASE)),
    ("witness", re.compile(r"^(?:w|wit|witness)(?:es)?\b", re.IGNORECASE)),
    ("pedestrian", re.compile(r"^(?:ped|pedestrian|pedes-?trian)s?\b", re.IGNORECASE)),
    ("bicyclist", re.compile(r"^(?:bicyclist|pedalcyclist|pedal ?cyclist|cyclist|bike)s?\b", re.IGNORECASE)),
    ("owner", re.compile(r"^owner\b", re.IGNORECASE)),
)
_UNIT = r"(?:(?:of|in|from|on) )?(?:v|veh(?:icle)?|unit|party|p|u)\.? ?(?:no\.? ?|#)?-?[0o]*(?P<unit>\d)"
_INLINE = re.compile(
    r"^(?:person record |non-?motorist |occupant )?"
    r"(?:(?:v|veh(?:icle)?|unit|u)\.? ?#?-?[0o]*(?P<before>\d)[ ,\-\u2013:]*)?"
    r"(?P<role>driver|operator|pedestrian|bicyclist|pedalcyclist|cyclist|passenger|occupant|witness)(?:\(?(?:es|s)\)?)?"
    r"(?: name)?(?: ?(?:#|no\.?|number)? ?(?P<own>\d{1,2})(?!\d))?"
    rf"(?:,? ?[(\-\u2013]? ?{_UNIT}\)?)?"
    r"(?P<mark>\s*[:;]| ?-)?(?: (?P<rest>\S.*))?$",
    re.IGNORECASE,
)
_SEATED = re.compile(
    r"^(?:\d{1,2}[.)] )?(?:(?:in )?(?:v|veh(?:icle)?|unit|u)\.? ?#?-?[0o]*(?P<unit>\d)[^:]{0,40}[:\-] ?)?"
    r"(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:front|rear|left|right|middle|center|seat|back|none|listed|unknown|transported|treated|restraint|belt"
    r"|occupant|passengers?|witness(?:es)?|driver|vehicle|unit|statement|report|narrative)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r",? *\b(?:injury|dob|d\.o\.b|date of birth|age|sex|address|phone|tel|unit|vehicle|seat|position|ph)\b.*$"
    r"|,? *\(?\d.*$",
    re.IGNORECASE,
)
_ALONE = re.compile(r"(?:passengers?|witness(?:es)?|pedestrians?|bicyclists?|occupants?)[ :]*", re.IGNORECASE)
_OVER = ("passenger", "witness", "pedestrian", "motorist")  # roles that a heading over a table names
_SPECKS = 2  # words of a row that may be only a scan's dirt
_LISTED = 6  # people under one heading at most
_TICK = re.compile(r"[xX\u2612\u2611\u2713\d]{1,2}")


class Person(NamedTuple):
    """Somebody, in which role, in which unit."""

    role: str | None
    name: Token[str]
    unit: int | None
    place: Span
    within: bool = False  # named in the unit's own block, not by its number elsewhere


def persons(pages: Pages, rows: Sequence[Row], form: Form) -> tuple[Person, ...]:
    """Return everybody that tables and roles name, each once."""
    captions = {id(word) for box in form.boxes for word in box.caption.span.words}
    found: list[Person] = []
    columns = [box for box in form.boxes if box.name == "name"]
    for one in (*_tabled(pages, captions, form.blocks, columns), *_boxed(form), *_told(rows)):
        if not any(_same(one.name.value, other.name.value) for other in found):
            found.append(one)
    return tuple(found)


def _same(one: str, other: str) -> bool:
    return sorted(re.findall(r"\w+", one.lower())) == sorted(re.findall(r"\w+", other.lower()))


def _tabled(
    pages: Pages, captions: Collection[int], blocks: Sequence[Block], columns: Sequence[Filled]
) -> Iterator[Person]:
    for table in tables(pages, _COLUMNS, needed=(("name",),), least=2):
        heading = _heading(table)
        if re.search(r"owner|officer|preparer", table.captions[0].text, re.IGNORECASE):
            continue
        if heading is None and table.names.isdisjoint(("unit", "role", "witness", "passenger")):
            continue
        ended: set[int] = set()
        for row in table.rows:
            part = max((at for at, line in enumerate(table.captions) if _precedes(line, row.span)), default=0)
            if part in ended or any(id(word) in captions for word in row.span.words):
                ended.add(part)
                continue
            one = _of_row(row, heading, blocks, columns)
            if one is not None:
                yield one
            elif len(row.span.words) > _SPECKS:
                ended.add(part)


def _precedes(line: Span, row: Span) -> bool:
    return line.page.number < row.page.number or (line.page is row.page and line.box.y0 < row.box.y0)


def _heading(table: Table) -> str | None:
    """Return the role that the heading over a table names, if it names one."""
    head = table.captions[0]
    above = [line for line in head.page.lines if head.box.y0 - 4 * head.height < line.words[0].box.y0 < head.box.y0 - 2]
    roles = {role for line in above for role in _OVER if _names(role, line.text)}
    if len(roles) != 1:
        return None
    role = roles.pop()
    return "driver" if role == "motorist" else role


def _names(role: str, text: str) -> bool:
    words = {"passenger": r"passenger|occupant", "motorist": r"(?<!non-)(?<!non )motorist"}
    return re.search(words.get(role, role), text, re.IGNORECASE) is not None


def _of_row(row: TableRow, heading: str | None, blocks: Sequence[Block], columns: Sequence[Filled]) -> Person | None:
    cell = row.get("name")
    name = _name(row, columns) or (person(cell) if cell is not None else None)
    if name is None:
        return None
    cell = name.span
    number = row.get("unit")
    match = re.search(r"[1-9]|^[Iil|]$", number.text) if number is not None else None
    stated = (match[0] if match[0].isdecimal() else "1") if match is not None else None
    unit = int(stated) if stated is not None else _unit_at(cell, blocks)
    return Person(_role(row) or heading, name, unit, row.span, stated is None and unit is not None)


def _name(row: TableRow, columns: Sequence[Filled]) -> Token[str] | None:
    """Return the name under the form's own caption, which keeps to its rules where a column is only guessed."""
    above = [box for box in columns if box.caption.row.span.page is row.page and box.caption.box.y1 <= row.span.box.y1]
    last = max(above, key=lambda box: box.caption.box.y0, default=None)
    if last is None:
        return None
    own = part(row.span, lambda word: last.area.x0 <= word.x < last.area.x1)
    return person(own) if own is not None else None


def _role(row: TableRow) -> str | None:
    for said in (row.get("role"), row.get("unit")):
        if said is None:
            continue
        role = next((role for role, shape in _ROLES if shape.match(said.text.strip())), None)
        if role is not None:
            return role
    for name in ("witness", "passenger"):
        ticked = row.get(name)
        if ticked is not None and _TICK.fullmatch(ticked.text.strip("[]() ")):
            return name
    return None


def _unit_at(cell: Span, blocks: Sequence[Block]) -> int | None:
    return next((block.number for block in blocks if block.holds(cell.page, cell.box)), None)


def _told(rows: Sequence[Row]) -> Iterator[Person]:
    """Yield people behind their role, as in "Witness: Ferdinand Okoro", or in the rows under it."""
    for place, row in enumerate(rows):
        parts = cells(row.span, 2.5)
        for cell, after in zip(parts, (*parts[1:], None), strict=True):
            match = _INLINE.match(cell.text)
            if match is not None and match["rest"]:
                yield from _behind(cell, match)
            elif match is not None and after is not None:
                yield from _beside(cell, match, after)
            elif _ALONE.fullmatch(cell.text) and len(parts) == 1:
                yield from _under(cell, rows[place + 1 : place + 1 + _LISTED])


def _behind(cell: Span, match: re.Match[str]) -> Iterator[Person]:
    loud = match["role"].isupper() and re.match(r"[A-Z][a-z]", match["rest"]) is not None
    if not match["mark"] and not loud:
        return
    start = match.start("rest")
    for listed in match["rest"].split(";"):
        name = _named(cell, start, start + len(listed))
        start += len(listed) + 1
        if name is not None and (one := _of_role(match, name, cell)) is not None:
            yield one


def _beside(cell: Span, match: re.Match[str], after: Span) -> Iterator[Person]:
    """Yield who stands in the cell right of a role that fills its own."""
    name = _named(after, 0, len(after.text))
    one = _of_role(match, name, cell) if name is not None else None
    if one is not None:
        yield one


def _of_role(match: re.Match[str], name: Token[str], cell: Span) -> Person | None:
    """Return somebody in the role; a driver only of a unit that is named."""
    role = next(role for role, shape in _ROLES if shape.match(match["role"]))
    number = match["unit"] or match["before"] or (match["own"] if role == "driver" else None)
    if role == "driver" and number is None:
        return None
    return Person(role, name, int(number) if number else None, cell)


def _named(span: Span, start: int, end: int) -> Token[str] | None:
    """Return the name that begins at a place in the words, without what is said about the person."""
    printed = span.text[start:end]
    start += len(printed) - len(printed.lstrip())
    rest = _ENDS.sub("", printed.strip())
    if not rest or _NOBODY.search(rest):
        return None
    return person(covering(span, start, start + len(rest)))


def _under(heading: Span, rows: Sequence[Row]) -> Iterator[Person]:
    """Yield who is listed in the rows under a role, the unit before the name or none."""
    role = next((role for role, shape in _ROLES if shape.match(heading.text)), None)
    foot = heading.box.y1
    for row in rows:
        span = row.span
        near = span.page is heading.page and span.box.y0 - foot < 3 * span.height
        if role is None or not near or abs(span.box.x0 - heading.box.x0) > 30:
            return
        match = _SEATED.match(span.text)
        name = _named(span, match.start("rest"), len(span.text)) if match is not None else None
        if match is None or name is None:
            return
        foot = span.box.y1
        yield Person(role, name, int(match["unit"]) if match["unit"] else None, span)


def _boxed(form: Form) -> Iterator[Person]:
    """Yield who stands in boxes whose captions name a role: "WITNESS NAME"."""
    for box in form.boxes:
        role = box.name.removesuffix(" name")
        if role in _OVER or role == "bicyclist":
            for row in box.rows:
                name = _named(row, 0, len(row.text))
                if name is not None:
                    yield Person(role, name, None, row)
