"""Which reading of the parties holds: that of the form's boxes, of the parties' own rows, of a table, of prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.kinds.crash_report.columned import Columned, rosters
from extractors.kinds.crash_report.stream import Stream
from extractors.kinds.crash_report.stretches import Stretch, stretches
from extractors.kinds.crash_report.told import told
from extractors.kinds.crash_report.units import Party, Unit
from extractors.layout import Token
from extractors.spans import Pages

_CAPTION = re.compile(
    r"\b(?:unit|prsn|driver|passengers?|witness\w*|towed|dob|policy|pol|plate|vin|color|parked|exp|phone)\b"
    r"|\[ ?x? ?\]|:",
    re.IGNORECASE,
)
_NO_POLICY = re.compile(
    r"\b(?:dob|color|colour|exp|inj|age|begin|verified|phone|plate|dot)\b|\d{3}-555-|\b[A-Z]\. |[a-z]{5}|\d/\d+/\d|,",
    re.IGNORECASE,
)
_SAME_AS = re.compile(
    r"same as (?:driver|operator)|(?:if )?(?:not|other than) (?:the )?(?:driver|operator)", re.IGNORECASE
)
_DRIVES = re.compile(r"\b(?:driver|operator|motorist|name of (?:driver|operator))\b|/")
_SHORT = 2  # words of a vehicle whose model is missing
_ON_FOOT = frozenset(("pedestrian", "bicyclist", "parked"))
_RIDING = frozenset(("passenger", "witness"))


def chosen(parties: Sequence[Party], pages: Pages) -> list[Party]:
    """Return the parties of the fullest reading, what others read of the same parties with them."""
    own = [_sound(party) for party in parties]
    stream = Stream(pages)
    others = [[_of_stretch(one) for one in stretches(stream) if one.weight]]
    others.append([_in_role(party) for party in told(stream)])
    others += [[_of_row(row) for row in roster] for roster in rosters(stream)]
    base = [party for party in own if _role(party) not in _RIDING]
    best = max(others, key=_weight)
    if _weight(best) > _weight(base):
        riders = [party for party in own if _role(party) in _RIDING and not any(_alike(party, one) for one in best)]
        return [*(_completed(party, base) for party in best), *riders]
    return [_completed(party, best) for party in own]


def _weight(parties: Sequence[Party]) -> int:
    return sum(
        field is not None
        for party in parties
        for field in (party.name, party.unit.vehicle, party.unit.insurer, party.unit.policy)
    )


def _role(party: Party) -> str | None:
    return party.role.value if party.role is not None else None


def _sound(party: Party) -> Party:
    """Return the party without an insurer or a number in which the caption of another value stands."""
    unit = party.unit
    insurer = unit.insurer if unit.insurer is not None and not _CAPTION.search(unit.insurer.value) else None
    policy = unit.policy if unit.policy is not None and not _NO_POLICY.search(unit.policy.value) else None
    name = party.name if party.name is None or _role(party) == "parked" or not _is_owner(party.name) else None
    return party._replace(name=name, unit=unit._replace(insurer=insurer, policy=policy))


def _is_owner(name: Token[str]) -> bool:
    """Tell whether the words before a name in its row ask for the owner and nobody else."""
    first = name.span.words[0].box
    level = [word for word in name.span.page.words if abs(word.y - (first.y0 + first.y1) / 2) < 0.4 * name.span.height]
    before = " ".join(word.text for word in sorted(level, key=lambda word: word.x) if word.box.x1 <= first.x0)
    asked = _SAME_AS.sub("", before).lower()
    return "owner" in asked and not _DRIVES.search(asked[asked.rindex("owner") :])


def _of_stretch(one: Stretch) -> Party:
    return _in_role(Party(one.role, one.name, one.unit))


def _of_row(one: Columned) -> Party:
    unit = Unit(one.vehicle, one.insurer, one.policy)
    role = Token(one.role, one.row) if one.role is not None and one.row is not None else None
    return _in_role(Party(role, one.name, unit))


def _in_role(party: Party) -> Party:
    """Return the party as a driver where nothing else is said of somebody with a vehicle."""
    place = party.unit.vehicle or party.name
    if party.role is not None or place is None or (party.unit.vehicle is None and party.unit.insurer is None):
        return party
    return party._replace(role=Token("driver", place.span))


def _completed(party: Party, others: Sequence[Party]) -> Party:
    """Return the party with what another reading says of the same one and this does not."""
    other = next((one for one in others if _alike(party, one)), None)
    if other is None:
        return party
    unit = Unit(
        _longer(party.unit.vehicle, other.unit.vehicle),
        _longer(party.unit.insurer, other.unit.insurer),
        party.unit.policy or other.unit.policy,
    )
    role = other.role if _role(other) in _ON_FOOT and _role(party) in ("driver", None) else party.role or other.role
    return Party(role, party.name or other.name, unit)


def _longer(one: Token[str] | None, other: Token[str] | None) -> Token[str] | None:
    """Return the words of which the other reading has lost the first or, of two, the last."""
    if one is None or other is None:
        return one or other
    mine, theirs = one.value.lower(), other.value.lower()
    cut = theirs.endswith(f" {mine}") or (theirs.startswith(f"{mine} ") and len(mine.split()) <= _SHORT)
    return other if cut else one


def _alike(one: Party, other: Party) -> bool:
    """Tell whether both readings mean the same party: none of their values differs and one is the same."""
    pairs = list(_pairs(one, other))
    return any(pairs) and (pairs[0] if one.name is not None and other.name is not None else True)


def _pairs(one: Party, other: Party) -> Iterator[bool]:
    for mine, theirs in (
        (one.name, other.name),
        (one.unit.vehicle, other.unit.vehicle),
        (one.unit.insurer, other.unit.insurer),
        (one.unit.policy, other.unit.policy),
    ):
        if mine is not None and theirs is not None:
            yield _plain(mine.value) == _plain(theirs.value) or bool(set(_ids(mine)) & set(_ids(theirs)))


def _ids(token: Token[str]) -> list[int]:
    return [id(word) for word in token.span.words]


def _plain(text: str) -> str:
    return "".join(sorted(re.findall(r"\w+", text.lower())))
