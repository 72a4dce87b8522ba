"""Parties one after the other: each from its unit's number to the next, whatever stands between in which order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.kinds.crash_report.columned import columned
from extractors.kinds.crash_report.roles import told_role
from extractors.kinds.crash_report.shapes import (
    CAPTIONS,
    insurer_at,
    name_at,
    policy_at,
    vehicle_in,
)
from extractors.kinds.crash_report.stream import Item, Stream
from extractors.kinds.crash_report.units import Unit
from extractors.kinds.crash_report.vehicle import is_trim
from extractors.layout import Token

_KINDS = {
    "u": re.compile(r"unit|u"),
    "t": re.compile(r"tu"),
    "v": re.compile(r"vehicle|veh|v"),
    "p": re.compile(r"party"),
    "d": re.compile(r"driver|operator|motorist|opr|d|drv"),
    "i": re.compile(r"p"),
}
_GLUED = re.compile(r"(?P<what>unit|veh|tu|v|u|d|p)\.?#?-?0{0,2}(?P<n>[1-9])", re.IGNORECASE)
_FIGURE = re.compile(r"#?0{0,2}(?P<n>[1-9])|(?P<letter>[ABC])|\((?P<inner>[ABC1-9])\)", re.IGNORECASE)
_WORDS = {"one": 1, "two": 2, "three": 3, "a": 1, "b": 2, "c": 3}
_SIGNS = frozenset(("#", "no", "number", "num", "nbr", ":", "-", "no."))
_LEADS = frozenset(("traffic", "motor", "contributing", "other", "your"))
_ENDS = re.compile(
    r"(?:narrative|description|remarks|synopsis|diagram|sketch|officer|investigat\w+|violations?|citations?|charges?"
    r"|passengers?(?:/| ?&| and)|occupants?|witness\w*|injur(?:ed|ies)|property|cited|cites?|enforcement|summons"
    r"|arrests?|primary|reporting|reported|prepare\w*|supervisor|what|if you|do not|this|towed:|tow:|damage to"
    r"|persons? inj|people|others?|events|opinion|statement|reviewed|signature|names of)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"was|were|is|had|has|struck|stated|said|failed|pulled|turned|on|and|then|did|came|in|at|to|who|which|that|with|hit"
    r"|a|complained|slowed|stopped|crossed|merged|exiting|entered|left|following|drove|advised|ran|only|by|of|slid",
)
_NAMING = frozenset(
    re.findall(
        r"\S+",
        "driver operator motorist opr drv name oper pedestrian ped bicyclist cyclist motorcyclist pedalcyclist nam"
        " owner/driver driver/operator driver/motorist operator/ped party person driver/owner opr/ped",
    )
)
_SKIPPED = frozenset(
    re.findall(
        r"\S+",
        """
    1 2 3 name last first middle mi m.i m suffix initial of vehicle driver operator motorist non-motorist full print
    printed
    exactly as on license x ped pedestrian drv person veh unit and or no class type role information info
    legal last/first/mi last/first/middle last,first,mi lastname firstname phone ped/operator operator/ped
    """,
    )
)
_OTHERS = re.compile(
    r"(?:owner|owned|owner's|registered|reg|lessee|passengers?|pass|pas|occupants?|witness\w*|officer|violator|tow\w*"
    r"|agent|contact|injured|emergency|supervisor)\b",
    re.IGNORECASE,
)
_INSURING = frozenset(("insurance", "insurer", "ins", "insured", "carrier", "insurers"))
_INSURANCE = frozenset(
    re.findall(
        r"\S+",
        """
    & code company co carrier name by with as given and no number policy pol not agent verified x yes in effect
    provider card shown liability auto info information motor vehicle whether is or of insurance ins insurer
    verification company/policy co/policy company/agent current
    """,
    )
)
_POLICY = frozenset(("policy", "pol", "plcy", "binder"))
_POLICIES = frozenset(re.findall(r"\S+", "& no number num nbr id policy pol insurance n is"))
_MOST = 14  # rows of the last party at most


class Stretch(NamedTuple):
    """What is told of one party."""

    number: int
    role: Token[str] | None
    name: Token[str] | None
    unit: Unit

    @property
    def weight(self) -> int:
        """How much is told: the values that are known."""
        fields = (self.name, self.unit.vehicle, self.unit.insurer, self.unit.policy)
        return sum(field is not None for field in fields)


class _Mark(NamedTuple):
    kind: str
    number: int
    first: int
    last: int


def stretches(stream: Stream) -> tuple[Stretch, ...]:
    """Return the parties by the kind of number under which most is told."""
    found: dict[str, dict[int, _Mark]] = {}
    for mark in _marks(stream):
        known = found.setdefault(mark.kind, {})
        if mark.number == len(known) + 1:
            known[mark.number] = mark
    readings = [_read(stream, list(known.values())) for known in found.values() if len(known) > 1]
    return max(readings, key=lambda reading: sum(one.weight for one in reading), default=())


def _marks(stream: Stream) -> Iterator[_Mark]:
    for at, item in enumerate(stream.items):
        first = at == 0 or stream.items[at - 1].cell != item.cell or stream.items[at - 1].bare in _LEADS
        if first and (mark := _mark(stream.items, at)) is not None and not _tells(stream.items, mark):
            yield mark


def _mark(items: Sequence[Item], at: int) -> _Mark | None:
    item = items[at]
    enclosed = re.fullmatch(r"\((?P<n>[1-9])\)", item.text)
    if enclosed is not None:
        return _Mark("(", int(enclosed["n"]), at, at)
    glued = _GLUED.fullmatch(item.text.strip(":.-"))
    kind = next(
        (kind for kind, shape in _KINDS.items() if shape.fullmatch(glued["what"].lower() if glued else item.bare)), None
    )
    if kind is None:
        return None
    if glued is not None:
        return _Mark(kind, int(glued["n"]), at, at)
    last = at + 1
    while (
        last < len(items)
        and last < at + 3
        and items[last].row == item.row
        and items[last].text.lower().strip(".:") in _SIGNS | {""}
    ):
        last += 1
    if last >= len(items) or items[last].row != item.row:
        return None
    figure = (
        _FIGURE.fullmatch(items[last].text.rstrip(":.,-")) if items[last].bare not in ("one", "two", "three") else None
    )
    if figure is None:
        return _Mark(kind, _WORDS[items[last].bare], at, last) if items[last].bare in ("one", "two", "three") else None
    letter = figure["letter"] or figure["inner"] or ""
    if figure["letter"] and kind not in "pvu":
        return None
    return _Mark(kind, int(figure["n"] or (letter if letter.isdecimal() else _WORDS[letter.lower()])), at, last)


def _tells(items: Sequence[Item], mark: _Mark) -> bool:
    """Tell whether a sentence goes on behind the number."""
    after = items[mark.last + 1 : mark.last + 2]
    return bool(after) and after[0].row == items[mark.last].row and _VERB.fullmatch(after[0].text.lower()) is not None


def _read(stream: Stream, marks: Sequence[_Mark]) -> tuple[Stretch, ...]:
    rows = [stream.items[mark.first].row for mark in marks]
    if len(set(rows)) < len(rows):
        return ()
    found = []
    for mark, end in zip(marks, [*(mark.first for mark in marks[1:]), len(stream.items)], strict=True):
        items = stream.items[mark.last + 1 : _end(stream, mark, end)]
        found.append(_stretch(stream, mark, items))
    return tuple(found)


def _end(stream: Stream, mark: _Mark, end: int) -> int:
    """Return where the party ends: at the next, or at a row that begins something else."""
    own = stream.items[mark.first].row
    for row in range(own + 1, min(len(stream.rows), own + _MOST)):
        if stream.starts[row] >= end:
            return end
        if (
            _ENDS.match(stream.rows[row].text.lstrip("0123456789. "))
            or stream.rows[row].page is not stream.rows[own].page
        ):
            return stream.starts[row]
    return min(end, stream.starts[min(len(stream.rows), own + _MOST)])


def _stretch(stream: Stream, mark: _Mark, items: Sequence[Item]) -> Stretch:
    boxed = columned(stream, items)
    role = told_role(stream, items)
    company = role is not None and role.value == "parked"
    name = boxed.name or _name(stream, items, company=company)
    if company and name is None:
        name = boxed.owner or _owner(stream, items)
    vehicle = boxed.vehicle or vehicle_in(stream, items)
    insurer, policy = _insured(stream, items)
    return Stretch(mark.number, role, name, Unit(vehicle, boxed.insurer or insurer, boxed.policy or policy))


def _name(stream: Stream, items: Sequence[Item], *, company: bool) -> Token[str] | None:
    """Return the name behind the word for who drove, else the first of the party's that no other word claims."""
    starts = [0] if items else []
    starts += [
        at
        for at, item in enumerate(items)
        if item.bare in _NAMING and not _claimed(items, at) and not _likened(items, at)
    ]
    for at in starts:
        place = _past(items, at, _SKIPPED | _NAMING)
        if place < len(items) and not _claimed(items, place):
            token = name_at(stream, items[place:], company=company)
            if token is not None:
                return token
    for at, item in enumerate(items):
        begins = at == 0 or items[at - 1].cell != item.cell
        if begins and re.match(r"\A[^\W\d_]{2}[^,\n]*,", item.text) and not _claimed(items, at):
            token = name_at(stream, items[at:], company=company)
            if token is not None:
                return token
    return None


def _likened(items: Sequence[Item], at: int) -> bool:
    """Tell whether the word ends "same as driver"."""
    return at > 0 and items[at - 1].bare in ("as", "than", "not")


def _owner(stream: Stream, items: Sequence[Item]) -> Token[str] | None:
    """Return whose the vehicle is: of a parked one its party."""
    for at, item in enumerate(items):
        if item.bare in ("owner", "owner's"):
            place = _past(items, at, _SKIPPED | {"owner", "registered"})
            if (token := name_at(stream, items[place:], company=True)) is not None:
                return token
    return None


def _past(items: Sequence[Item], at: int, words: frozenset[str]) -> int:
    """Return the place behind the words of a caption, in the same row or in the cell beside it."""
    row = items[at].row
    place = at
    while place < len(items) and items[place].row == row:
        parts = [part for part in re.split(r"[,/\-]", items[place].bare) if part]
        known = all(part in words or bool(re.fullmatch(r"m\.?i", part)) for part in parts) or items[place].bare in words
        if not known:
            return place
        place += 1
    return place if place < len(items) and items[place].row == row else len(items)


def _claimed(items: Sequence[Item], at: int) -> bool:
    """Tell whether the words before it in its cell, or the cell before, say that it is somebody else's."""
    before = [item for item in items[max(0, at - 8) : at] if item.row == items[at].row]
    own = [item for item in before if item.cell == items[at].cell] or before[-6:]
    recent: list[str] = []
    for item in reversed(own):
        recent.append(item.bare)
        if _OTHERS.fullmatch(item.bare):
            return True
        if item.bare in ("driver", "operator") and recent[-2:-1] != ["as"] and len(recent) > 1:
            break
    return bool(_OTHERS.fullmatch(items[at].bare))


def _insured(stream: Stream, items: Sequence[Item]) -> tuple[Token[str] | None, Token[str] | None]:
    insurer, policy = _unasked(stream, items)
    if insurer is not None:
        return insurer, policy
    others = any(item.bare.split("/")[0] in _INSURING - {"carrier"} for item in items)
    insuring = _INSURING - ({"carrier"} if others else frozenset())
    for at, item in enumerate(items):
        resp = item.bare == "resp" and at + 1 < len(items) and items[at + 1].bare in ("name", "num")
        if insurer is None and (item.bare.split("/")[0] in insuring or (resp and items[at + 1].bare == "name")):
            place = _past(items, at, _INSURANCE | _INSURING | {"resp"})
            insurer, count = insurer_at(stream, items[place:])
            if insurer is not None and policy is None:
                policy = _policy_behind(stream, items[place + count :], items[place].row)
        if policy is None and (item.bare in _POLICY or (resp and items[at + 1].bare == "num")):
            place = _past(items, at, _POLICIES | {"resp"})
            policy = policy_at(stream, items[place:])
    return insurer, policy


def _unasked(stream: Stream, items: Sequence[Item]) -> tuple[Token[str] | None, Token[str] | None]:
    """Return insurer and number that follow the vehicle without a caption, parted by commas or in cells."""
    vehicle = vehicle_in(stream, items)
    last = vehicle.span.words[-1] if vehicle is not None else None
    at = next((at for at, item in enumerate(items) if item.word is last), None)
    if at is None or at + 1 >= len(items) or items[at + 1].row != items[at].row:
        return None, None
    if items[at].text[-1] not in ",;" and items[at].cell == items[at + 1].cell:
        return None, None
    insurer, count = insurer_at(stream, items[at + 1 :])
    policy = _policy_behind(stream, items[at + 1 + count :], items[at].row) if insurer is not None else None
    plain = insurer is None or len(insurer.value.split()) < 2 or is_trim(insurer.value.split()[0])
    return (None, None) if plain or policy is None else (insurer, policy)


def _policy_behind(stream: Stream, items: Sequence[Item], row: int) -> Token[str] | None:
    """Return the number that follows the insurer's name in its row."""
    behind = [item for item in items[:8] if item.row == row]
    while behind and (behind[0].bare in _POLICY | _POLICIES or not re.search(r"\w", behind[0].text)):
        behind = behind[1:]
    return policy_at(stream, behind) if behind and behind[0].bare not in CAPTIONS else None
