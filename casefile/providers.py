"""Providers: which printed names and NPIs mean one practice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from casefile.capitals import cased
from casefile.identity import (
    common_name,
    organisation_words,
    same_organisation,
    within_organisation,
)
from casefile.npi import is_npi


class Sighting(NamedTuple):
    """A provider as one paper names it; `bill` is set where the paper is the provider's own bill."""

    name: str | None
    npi: str | None = None
    bill: bool = False

    @property
    def key(self) -> str | None:
        """The NPI where its check digit holds: one misread or misprinted tells nobody apart."""
        return self.npi if self.npi and is_npi(self.npi) else None


class Practice(NamedTuple):
    """One provider: the name to print, its NPI where one is known, all the sightings of it."""

    name: str
    npi: str | None
    sightings: frozenset[Sighting]
    billing: bool


UNNAMED = "provider not named"


def practices(sightings: Iterable[Sighting]) -> tuple[Practice, ...]:
    """Return the providers that the sightings name; the order given changes nothing.

    One NPI whose check digit holds is one provider. Names alone are one provider where they mean one organisation,
    unless each has such an NPI of its own and the names differ. A short name goes to the one provider whose name
    holds it.
    """
    seen = sorted(sightings, key=lambda one: (one.name or "", one.npi or "", one.bill))
    groups = _joined(sorted(set(seen), key=lambda one: (one.name or "", one.npi or "", one.bill)))
    return tuple(_practice(group, seen) for group in _with_short_names(groups))


def find(known: Sequence[Practice], name: str | None, npi: str | None = None) -> Practice | None:
    """Return the provider that a paper names; None where none or several can be meant."""
    for practice in known:
        if any(one.name == name and one.npi == npi for one in practice.sightings):
            return practice
    fitting = [one for one in known if any(_same(Sighting(name, npi), seen) for seen in one.sightings)]
    if not fitting and name:
        fitting = [one for one in known if within_organisation(name, one.name)]
    return fitting[0] if len(fitting) == 1 else None


def _joined(sightings: Sequence[Sighting]) -> list[list[Sighting]]:
    groups: list[list[Sighting]] = []
    for sighting in sightings:
        touching = [group for group in groups if any(_same(sighting, one) for one in group)]
        merged = [sighting, *(one for group in touching for one in group)]
        groups = [group for group in groups if group not in touching]
        groups.append(merged)
    return groups


def _with_short_names(groups: list[list[Sighting]]) -> list[list[Sighting]]:
    """Put a group of short names without an NPI into the one other group whose names hold them."""
    kept = list(groups)
    for group in groups:
        if any(one.key or one.bill for one in group):
            continue
        homes = [other for other in kept if other is not group and _stands_within(group, other)]
        if len(homes) == 1:
            kept.remove(group)
            homes[0].extend(group)
    return kept


def _same(one: Sighting, two: Sighting) -> bool:
    keys = (one.key, two.key)
    if keys[0] and keys[0] == keys[1]:
        return True
    if one.name is None or two.name is None:
        return one.name is two.name and keys[0] == keys[1]
    if all(keys):
        return organisation_words(one.name) == organisation_words(two.name)
    return same_organisation(one.name, two.name)


def _stands_within(group: Sequence[Sighting], other: Sequence[Sighting]) -> bool:
    return any(within_organisation(a.name or "", b.name or "") for a in group for b in other)


def _practice(group: Sequence[Sighting], seen: Sequence[Sighting]) -> Practice:
    own = [one for one in seen if one in group]
    names = [one.name for one in own if one.name and one.bill] or [one.name for one in own if one.name]
    npis = [one.npi for one in own if one.npi]
    return Practice(
        name=cased(_printed(names, [one.name for one in own if one.name])) if names else UNNAMED,
        npi=min(set(npis), key=lambda npi: (not is_npi(npi), -npis.count(npi), npi)) if npis else None,
        sightings=frozenset(group),
        billing=any(one.bill for one in group),
    )


def _printed(names: Sequence[str], all_names: Sequence[str]) -> str:
    """Return the name to print; where the bills are all in capitals, another paper's spelling of it if it has one."""
    name = common_name(names)
    spellings = [other for other in all_names if organisation_words(other) == organisation_words(name)]
    mixed = [other for other in spellings if not other.isupper()]
    return common_name(mixed) if name.isupper() and mixed else name
