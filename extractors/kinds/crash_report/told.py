"""Parties of a letter or a log that tells them in sentences: each by its vehicle, who drove it, who insures it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.kinds.crash_report.makes import MAKES
from extractors.kinds.crash_report.shapes import insurer_at, name_at, policy_at, vehicle_in
from extractors.kinds.crash_report.stream import Item, Stream
from extractors.kinds.crash_report.units import Party, Unit
from extractors.layout import Token

_BEFORE, _AFTER = 22, 45  # words before and behind a vehicle that tell of its party
_NEAR = 14  # words between a vehicle and "driven by"
_TITLES = frozenset(("mr", "mrs", "ms", "miss"))
_NOBODY = re.compile(
    r"(?:officer|deputy|sergeant|sgt|ofc|cpl|lt|trooper|witness|passenger|registered|owned|owner|attn|street|road|ave"
    r"|insurance|insured|with|from|card|claimant|re|dear|cc|of|at|near)",
    re.IGNORECASE,
)
_INSURING = (
    ("insured", "with"), ("insured", "by"), ("insurance", "given", "as"), ("insurance", "as"), ("card", "from"),
    ("card", "read"), ("card", "shown"), ("gave", "us"), ("was", "with"), ("carrier",), ("insurance",), ("insurer",),
)  # fmt: skip
_BEHIND = frozenset(("policy", "number", "no", "pol", "num", "under", "with", ""))
_ON_FOOT = frozenset(("pedestrian", "walking"))
_LINKS = frozenset(("in", "on", "operating", "driving", "drove", "riding", "rode", "with", "was", "owned"))
_PLACE = re.compile(
    r"\b(?:ave(?:nue)?|st(?:reet)?|r(?:oa)?d|pike|ln|lane|blvd|hwy|highway|ramp|ct|court|way|dr(?:ive)?|pkwy|route)\.?$"
    r"|(?-i:\b[A-Z]{2}$)",
    re.IGNORECASE,
)
_CLOSE = 7  # words from a name's first to the vehicle right behind it
_NO_UNIT = Unit(None, None, None)


def told(stream: Stream) -> list[Party]:
    """Return the parties that sentences tell of, none where no vehicle has a driver."""
    items = stream.flowing()
    places = list(_vehicles(stream, items))
    found = []
    starts = [start for start, _, _ in places]
    for (start, end, vehicle), nearest in zip(places, [0, *(end for _, end, _ in places)], strict=False):
        until = next((other for other in starts if other > start), len(items))
        after = items[end : min(until, end + _AFTER)]
        name = _driven_by(stream, after) or _before(stream, items[max(nearest, start - _BEFORE) : start])
        if name is not None:
            found.append(Party(None, name, Unit(vehicle, *_insured(stream, after))))
    return [*found, *_on_foot(stream, items)] if found else []


def _vehicles(stream: Stream, items: Sequence[Item]) -> Iterator[tuple[int, int, Token[str]]]:
    """Yield each vehicle with the places where it begins and ends."""
    at = 1
    while at < len(items):
        vehicle = vehicle_in(stream, items[at - 1 : at + 6]) if items[at].bare in MAKES else None
        if vehicle is None or vehicle.span.words[0] is not items[at - 1].word:
            at += 1
            continue
        end = at - 1 + len(vehicle.span.words)
        yield at - 1, end, vehicle
        at = end + 1


def _driven_by(stream: Stream, items: Sequence[Item]) -> Token[str] | None:
    for at, item in enumerate(items[:_NEAR]):
        if item.bare in ("operated", "driven", "occupied") and items[at + 1 : at + 2] and items[at + 1].bare == "by":
            return name_at(stream, _untitled(items[at + 2 :]))
    return None


def _untitled(items: Sequence[Item]) -> Sequence[Item]:
    return items[1:] if items and items[0].bare in _TITLES else items


def _before(stream: Stream, items: Sequence[Item]) -> Token[str] | None:
    """Return the last name of the sentence before a vehicle, of which no word says that it is somebody else's."""
    for at in range(len(items) - 2, -1, -1):
        if items[at].text.endswith(".") and items[at].text[:1].islower():
            return None
        if not _begins_name(items, at):
            continue
        claimed = any(_NOBODY.fullmatch(one.bare) for one in items[max(0, at - 2) : at])
        token = name_at(stream, items[at:])
        linked = len(items) - at < _CLOSE or any(one.text in _LINKS for one in items[at + 1 :])
        if (
            token is not None
            and linked
            and not claimed
            and not _NOBODY.fullmatch(items[at].bare)
            and not _PLACE.search(token.value)
        ):
            return token
    return None


def _begins_name(items: Sequence[Item], at: int) -> bool:
    before = items[at - 1] if at else None
    inner = before is not None and before.text[:1].isupper() and before.text[-1] not in ".,;:"
    titled = before is not None and before.bare in _TITLES
    return items[at].text[:1].isupper() and items[at].bare not in _TITLES and (titled or not inner)


def _insured(stream: Stream, items: Sequence[Item]) -> tuple[Token[str] | None, Token[str] | None]:
    said = [item.bare for item in items]
    for cue in _INSURING:
        for at in range(len(items)):
            if tuple(said[at : at + len(cue)]) != cue:
                continue
            insurer, count = insurer_at(stream, items[at + len(cue) :])
            if insurer is not None:
                return insurer, _number(stream, items[at + len(cue) + count :])
    return None, None


def _number(stream: Stream, items: Sequence[Item]) -> Token[str] | None:
    behind = list(items[:8])
    while behind and behind[0].bare in _BEHIND:
        behind = behind[1:]
    return policy_at(stream, behind)


def _on_foot(stream: Stream, items: Sequence[Item]) -> Iterator[Party]:
    """Yield who is told to have walked or to have ridden a bicycle."""
    for at, item in enumerate(items):
        cycling = item.bare == "bicycle" and at + 1 < len(items) and items[at + 1].bare in ("is", "was")
        walking = item.bare in _ON_FOOT and item.text.endswith(",")
        if cycling or walking:
            name = name_at(stream, items[at + 1 + cycling :])
            if name is not None:
                role = Token("bicyclist" if cycling else "pedestrian", stream.span([item]))
                yield Party(role, name, _NO_UNIT)
