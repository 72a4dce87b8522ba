"""Captions that stand in a row above the values: one party's within its own rows, or a party a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.kinds.crash_report.insurance import parted
from extractors.kinds.crash_report.roles import role_of
from extractors.kinds.crash_report.shapes import insurer_at, name_at, policy_at, vehicle_in
from extractors.kinds.crash_report.stream import Item, Stream, bare
from extractors.kinds.crash_report.vehicle import described
from extractors.layout import Token
from extractors.spans import Span, cells

_WORDS = frozenset(
    re.findall(
        r"\S+",
        """
    name last first middle mi m initial suffix driver drivers operator motorist opr nam veh vehicle yr year mak make mod
    model color colour style insurance ins co company carrier insurer insured by policy pol no nbr num number unit party
    type typ role person status involved phone plate lic license licence state dob age sex inj injury address exp owner
    same as seq information info and of the or code tag reg vin pos seat sobriety not agent claim parties involvement
    telephone birth date damage towed ped pedestrian involved x o ' desc description veh/yr s injuries insured/by id
    """,
    )
)
_COLUMNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("both", re.compile(r"\b(?:ins\w*|carrier|co|company|name)\.? ?(?:/|&|and|,) ?pol\w*", re.IGNORECASE)),
    ("policy", re.compile(r"\bpol(?:icy)?\b", re.IGNORECASE)),
    (
        "other",
        re.compile(r"\b(?:phone|address|exp|plate|tag|licen[sc]e|lic|vin|dob|birth|claim|code)\b", re.IGNORECASE),
    ),
    ("insurer", re.compile(r"\b(?:insur\w*|ins|carrier)\b", re.IGNORECASE)),
    ("vehicle", re.compile(r"\b(?:yr|year|mak|make|model)\b|\b(?:veh|vehicle)\b(?! (?:no|#|num))", re.IGNORECASE)),
    ("role", re.compile(r"\b(?:role|type|typ|status|involvement|involved unit|person type)\b", re.IGNORECASE)),
    ("name", re.compile(r"\b(?:name|nam|driver|operator|opr|motorist|last)\b", re.IGNORECASE)),
    ("person", re.compile(r"\b(?:person|party|parties|who)\b", re.IGNORECASE)),
)
_OWNER = re.compile(r"owner", re.IGNORECASE)
_DRIVER = re.compile(r"driver|operator", re.IGNORECASE)
_PHONE = re.compile(r"name ?/ ?phone", re.IGNORECASE)
_ALONE = frozenset(("both", "policy", "insurer", "vehicle", "name"))  # columns whose caption may stand alone
_MOST = 12  # rows under one row of captions at most


class Columned(NamedTuple):
    """What stands under the captions of a party."""

    role: str | None = None
    name: Token[str] | None = None
    vehicle: Token[str] | None = None
    insurer: Token[str] | None = None
    policy: Token[str] | None = None
    owner: Token[str] | None = None
    row: Span | None = None


class _Column(NamedTuple):
    name: str
    left: float
    right: float


def columned(stream: Stream, items: Sequence[Item]) -> Columned:
    """Return what stands under rows of captions among a party's own rows."""
    found = Columned()
    rows = sorted({item.row for item in items})
    for row in rows:
        columns = _columns(stream.rows[row]) or _column_alone(stream.rows[row])
        below = row + 1
        if columns and below in rows and not (_columns(stream.rows[below]) or _column_alone(stream.rows[below])):
            one = _of_row(stream, below, columns)
            found = _joined(found, one)
    return found


def _joined(found: Columned, one: Columned) -> Columned:
    """Return what was found with what the next rows add."""
    return Columned(
        found.role or one.role,
        found.name or one.name,
        found.vehicle or one.vehicle,
        found.insurer or one.insurer,
        found.policy or one.policy,
        found.owner or one.owner,
        found.row or one.row,
    )


def rosters(stream: Stream) -> Iterator[tuple[Columned, ...]]:
    """Yield the parties of each table that has one a row, its passengers and witnesses left out."""
    for at, row in enumerate(stream.rows):
        columns = _columns(row)
        names = {column.name for column in columns}
        if len(names & {"name", "vehicle", "insurer", "policy", "both", "role"}) < 3 or "name" not in names:
            continue
        found = []
        for below in range(at + 1, min(len(stream.rows), at + 1 + _MOST)):
            span = stream.rows[below]
            if span.page is not row.page or len(cells(span)) < 2 or _columns(span):
                break
            one = _of_row(stream, below, columns)
            if one.name is None and one.vehicle is None:
                break
            ridden = one.role is not None and one.role in ("passenger", "witness", "other")
            if not ridden and (one.vehicle or one.insurer or one.role):
                found.append(one)
        if found:
            yield tuple(found)


def _columns(row: Span) -> list[_Column]:
    """Return the columns that a row of captions has; none where the row is no row of captions."""
    found: list[_Column] = []
    parts = cells(row)
    captions = 0
    for cell in parts:
        words = re.findall(r"[A-Za-z]+", cell.text)
        known = sum(word.lower() in _WORDS for word in words)
        if not words or known < len(words) or cell.text.endswith(":"):
            found.append(_Column("other", cell.box.x0, cell.box.x1))
            continue
        captions += 1
        name = next((name for name, shape in _COLUMNS if shape.search(cell.text)), "other")
        if _PHONE.search(cell.text):
            name = "name"
        if _OWNER.search(cell.text) and not _DRIVER.search(cell.text):
            name = "owner"
        found.append(_Column(name, cell.box.x0, cell.box.x1))
    if captions < 2 or captions < 0.6 * len(parts):
        return []
    if any(column.name == "name" for column in found):
        found = [column._replace(name="role") if column.name == "person" else column for column in found]
    else:
        found = [column._replace(name="name") if column.name == "person" else column for column in found]
    if {column.name for column in found} <= {"other", "role", "owner"}:
        return []
    return found


def _column_alone(row: Span) -> list[_Column]:
    """Return the column of a caption that stands alone in its row, "Driver" over the name; none where it is none."""
    words = re.findall(r"[A-Za-z]+", row.text)
    if row.text.endswith(":") or len(cells(row)) > 1 or not all(word.lower() in _WORDS for word in words):
        return []
    name = next((name for name, shape in _COLUMNS if shape.search(row.text)), "other") if words else "other"
    named = name in _ALONE and re.search(r"\d", row.text) is None and not _OWNER.search(row.text)
    return [_Column(name, row.box.x0, row.box.x1)] if named else []


def _of_row(stream: Stream, row: int, columns: Sequence[_Column]) -> Columned:
    items = stream.items[stream.starts[row] : stream.starts[row + 1]]
    under: dict[int, list[Item]] = {}
    for cell in sorted({item.cell for item in items}):
        span = stream.cells[cell]
        place = _column(span, columns)
        under.setdefault(place, []).extend(item for item in items if item.cell == cell)
    role = name = vehicle = insurer = policy = owner = None
    for place, own in sorted(under.items()):
        column = columns[place].name
        if column == "name" and name is None:
            name = name_at(stream, own, company=True)
        elif column == "vehicle" and vehicle is None:
            vehicle = vehicle_in(stream, own) or _told(stream, own)
        elif column == "insurer" and insurer is None:
            insurer, _ = insurer_at(stream, own)
        elif column == "policy" and policy is None:
            policy = policy_at(stream, own)
        elif column == "both" and insurer is None:
            insurer, policy = parted(stream.span(own), both=True)
            insurer = insurer or insurer_at(stream, own)[0]
        elif column == "owner" and owner is None:
            owner = name_at(stream, own, company=True)
        elif column == "role" and role is None:
            role = _role(own)
    return Columned(role, name, vehicle, insurer, policy, owner, stream.rows[row])


def _told(stream: Stream, items: Sequence[Item]) -> Token[str] | None:
    span = stream.span(items)
    if not re.search(r"(?:19|20)\d\d", span.text) or not re.search(r"[A-Za-z]{3}", span.text):
        return None
    return described(span.words, span)


def _role(items: Sequence[Item]) -> str | None:
    roles = [role for item in items if (role := role_of(item.text)) is not None]
    if roles:
        return roles[0]
    return None if all(re.fullmatch(r"\W*\d*\W*|unit|veh", bare(item.text)) for item in items) else "other"


def _column(span: Span, columns: Sequence[_Column]) -> int:
    """Return the column that the cell stands in: the one it lies under most, else the last that begins left of it."""
    shared = [min(span.box.x1, column.right) - max(span.box.x0, column.left) for column in columns]
    best = max(range(len(columns)), key=lambda at: shared[at])
    if shared[best] > 0:
        return best
    left = [at for at, column in enumerate(columns) if column.left <= span.box.x0 + span.height]
    return left[-1] if left else 0
