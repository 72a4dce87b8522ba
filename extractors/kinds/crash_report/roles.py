"""The role of a party as its words or its ticks tell it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.kinds.crash_report.stream import Item, Stream
from extractors.layout import Token

_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("passenger", re.compile(r"pas|pass|passenger|occ|occupant|rider|psgr", re.IGNORECASE)),
    ("witness", re.compile(r"wit|wtn|witness", re.IGNORECASE)),
    ("pedestrian", re.compile(r"ped|pedestrian|pedestrians", re.IGNORECASE)),
    ("bicyclist", re.compile(r"bicyclist|cyclist|pedalcyclist|pedalcycle|bicycle|pedal|bike", re.IGNORECASE)),
    ("parked", re.compile(r"parked|parked/unoccupied|driverless|unoccupied", re.IGNORECASE)),
    ("motorcyclist", re.compile(r"motorcyclist", re.IGNORECASE)),
    ("driver", re.compile(r"d|drv|drvr|driver|operator|opr|oper|motorist|driver/\w+|\w+/driver", re.IGNORECASE)),
)
_TICK = re.compile(r"\[?[xX]\]|\u2612|\u2611")
_BOX = re.compile(r"\[|\[?[xX]\]|\[\]|\u2610|\u2612|\u2611|\]")
_TYPE = frozenset(("type", "role", "class"))


def role_of(word: str) -> str | None:
    """Return the role that a word names."""
    bare = word.strip(" .,:;()[]#-\u2013*")
    return next((role for role, shape in _ROLES if shape.fullmatch(bare)), None)


def told_role(stream: Stream, items: Sequence[Item]) -> Token[str] | None:
    """Return the role that is ticked among a party's words, else one that opens a cell of its first rows."""
    ticked = _ticked(stream, items)
    if ticked is not None:
        return ticked
    if any(_TICK.fullmatch(item.text) and item.row == items[0].row for item in items):
        items = [item for item in items if item.row > items[0].row]
    for at, item in enumerate(items):
        role = role_of(item.text)
        opens = at == 0 or items[at - 1].cell != item.cell or items[at - 1].bare in _TYPE
        if role is not None and role not in ("passenger", "witness") and opens and item.row <= items[0].row + 1:
            boxed = at + 1 < len(items) and _BOX.fullmatch(items[at + 1].text)
            if not boxed and len(item.bare) > 1:
                return Token(role, stream.span([item]))
    return None


def _ticked(stream: Stream, items: Sequence[Item]) -> Token[str] | None:
    """Return the role whose box is ticked; whether boxes stand before or behind their words the row's first tells."""
    for at, item in enumerate(items):
        if not _TICK.fullmatch(item.text):
            continue
        row = [one for one in items if one.row == item.row]
        first_box = next(place for place, one in enumerate(row) if _BOX.fullmatch(one.text))
        first_role = next((place for place, one in enumerate(row) if role_of(one.text) and len(one.bare) > 1), None)
        if first_role is None:
            continue
        before = first_box > first_role
        near = items[max(0, at - 2) : at][::-1] if before else items[at + 1 : at + 2]
        for one in near:
            role = role_of(one.text) if one.row == item.row and len(one.bare) > 1 else None
            if role is not None:
                return Token(role, stream.span([one]))
    return None
