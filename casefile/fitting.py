"""Whose paper a document is, beside one matter: what agrees, what contradicts, which pages name somebody else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from casefile.identity import same_organisation
from casefile.matter import Client, Matter
from casefile.names import ONE_PERSON, Likeness, compare
from casefile.said import Named, Said, bare

Whose = Literal["client", "other", "unsaid"]
Seen = Mapping[str, frozenset[str]]
"""Bare account numbers on filed papers, each with the matters that have it."""

_RANK: tuple[Likeness, ...] = ("same", "alike", "near", "renamed", "garbled", "kin", "other", "none")
_NAMES = frozenset({"name", "guardian"})
_PERSONAL = frozenset({"patient", "employee"})
_GENERATION = 15  # years between a parent and a child: not one misread figure
_BEGINNING, _ADDED = 8, 3  # a long number may go on with a few signs: a claim's number and the exposure's


class Fit(NamedTuple):
    """A document beside a matter: whose it is, what agrees and what contradicts, and where somebody else is named."""

    whose: Whose
    agrees: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    likeness: Likeness = "none"

    @property
    def names_client(self) -> bool:
        """Whether a name on the paper is the client's, or the client's guardian's."""
        return not _NAMES.isdisjoint(self.agrees)


def fit(said: Said, matter: Matter, seen: Seen | None = None, sources: Sequence[str] = ()) -> Fit:
    """Return whose a document is, beside a matter: the client's, somebody else's, or unsaid.

    A birth date that agrees outweighs another last name (a former name) and never another first name (a twin).
    `seen` are numbers on papers filed already, `sources` the providers and employers of the matter's papers.
    """
    numbers = _agreeing(said, matter, seen or {})
    lost = matter.incident.date_of_loss
    if lost is not None and lost in said.lost:
        numbers = ("date of loss", *numbers)
    known = (*sources, *(employer.name for employer in matter.client.employers))
    if any(same_organisation(one, other) for one in said.sources for other in known):
        numbers = (*numbers, "provider or employer")
    found = _of_persons(said, matter, numbers)
    contradicts = found.contradicts
    if lost is not None and said.lost and lost not in said.lost:
        contradicts = (*contradicts, "date of loss")
    return found._replace(agrees=(*found.agrees, *numbers), contradicts=contradicts)


def nearer(one: Fit, other: Fit) -> bool:
    """Tell whether a paper that names the client of the one matter names that of the other in a nearer spelling."""
    both = one.names_client and other.names_client and other.whose != "other"
    return both and _RANK.index(other.likeness) < _RANK.index(one.likeness)


def whose(said: Said, matter: Matter, seen: Seen | None = None) -> Whose:
    """Return whose a document in the matter's folder is: the client's, somebody else's, or unsaid."""
    return fit(said, matter, seen).whose


def _of_persons(said: Said, matter: Matter, numbers: tuple[str, ...]) -> Fit:
    """Return whose the paper is by the persons it names: those it is about, else those who claim, else any."""
    about = [person for person in said.people if person.role in _PERSONAL]
    fits = [(person, _of_person(person, said, matter.client, numbers)) for person in about]
    strange = [(person, one) for person, one in fits if one.whose == "other"]
    if strange:
        pages = tuple(sorted({person.page for person, _ in strange if person.page is not None}))
        return _joined([one for _, one in strange])._replace(whose="other", pages=pages)
    if said_so := [one for _, one in fits if one.whose == "client"]:
        return _joined(said_so)
    claiming = [person.name for person in said.people if person.role == "claimant"]
    named = [*claiming, *(person.name for person in said.people if person.role == "named")]
    guardian = [matter.client.guardian.name] if matter.client.guardian else []
    adverse = [party.name for party in matter.adverse_parties]
    against = ("adverse party",) if _likenesses(named, adverse) & ONE_PERSON else ()
    for word, known in (("name", names_of(matter.client)), ("guardian", guardian)):
        alike = _likenesses(named, known)
        if alike & ONE_PERSON:
            return Fit("client", (word, *against), likeness=min(alike, key=_RANK.index))
    expected = [*names_of(matter.client), *guardian, *adverse]
    if any(_is_stranger(name, expected) for name in claiming):
        return Fit("other", against, ("name",), likeness="other")
    return Fit("unsaid", against)


def _is_stranger(name: str, expected: Sequence[str]) -> bool:
    return _likenesses([name], expected) <= {"kin", "other", "renamed", "garbled"}


def names_of(client: Client) -> tuple[str, ...]:
    """Return the client's names, former ones among them."""
    return (client.name, *client.former_names)


def _likenesses(names: Sequence[str], known: Sequence[str]) -> set[Likeness]:
    return {compare(name, other) for name in names for other in known} - {"none"}


def _of_person(person: Named, said: Said, client: Client, numbers: tuple[str, ...]) -> Fit:
    """Return whether the person that the paper is about is the client."""
    alike = min((compare(person.name, name) for name in names_of(client)), key=_RANK.index)
    anywhere = list(said.born) if person.role == "patient" and person.page is None else []
    born = [person.born] if person.born else anywhere
    birth = _birth(born, client.date_of_birth)
    if person.page is None and alike in ONE_PERSON and client.date_of_birth in said.born:
        birth = "agrees"  # the record took a guarantor's day for the patient's
    agrees = ("birth date",) if birth == "agrees" else ()
    against = ("birth date",) if birth in {"contradicts", "slip"} else ()
    if alike == "none" or (person.page is not None and birth == "agrees" and alike == "other"):
        return Fit("other" if birth == "contradicts" else "unsaid", agrees, against)
    if alike in ONE_PERSON:
        return Fit("other" if birth == "contradicts" else "client", ("name", *agrees), against, likeness=alike)
    owned = birth == "agrees" or not {"account number", "member number"}.isdisjoint(numbers)
    if (alike == "renamed" and owned and not against) or (alike == "garbled" and birth == "agrees"):
        return Fit("client", ("name", *agrees), likeness="alike")
    against = ("first name" if alike == "kin" else "last name" if alike == "renamed" else "name", *against)
    return Fit("other", agrees, against, likeness=alike)


def _joined(fits: Sequence[Fit]) -> Fit:
    likeness = min((one.likeness for one in fits), key=_RANK.index)
    return Fit(
        fits[0].whose,
        tuple(dict.fromkeys(word for one in fits for word in one.agrees)),
        tuple(dict.fromkeys(word for one in fits for word in one.contradicts)),
        likeness=likeness,
    )


def _birth(born: Sequence[dt.date], known: dt.date | None) -> Literal["agrees", "slip", "contradicts", "unsaid"]:
    if known is None or not born:
        return "unsaid"
    if known in born:
        return "agrees"
    return "slip" if any(_is_slip(day, known) for day in born) else "contradicts"


def _is_slip(born: dt.date, known: dt.date) -> bool:
    """Tell whether two dates differ in one figure or in the order of day and month; not by a generation."""
    if (born.year, born.month, born.day) == (known.year, known.day, known.month):
        return True
    figures = sum(a != b for a, b in zip(born.isoformat(), known.isoformat(), strict=True))
    return figures == 1 and abs(born.year - known.year) < _GENERATION


def _agreeing(said: Said, matter: Matter, seen: Seen) -> tuple[str, ...]:
    """Return which kinds of numbers on the paper are the matter's."""
    said_cut = with_beginnings(said.numbers)
    words = [
        word
        for word, number in _known_numbers(matter)
        if (plain := bare(number)) and (plain in said_cut or not said.numbers.isdisjoint(_beginnings(plain)))
    ]
    if any(seen.get(number) == frozenset({matter.number}) for number in said.numbers):
        words.append("account number")
    return tuple(dict.fromkeys(words))


def numbers_of(matter: Matter) -> frozenset[str]:
    """Return the matter's own numbers, bare."""
    return frozenset(filter(None, (bare(number) for _, number in _known_numbers(matter))))


@lru_cache(maxsize=4)
def with_beginnings(numbers: frozenset[str]) -> frozenset[str]:
    """Return the numbers on a paper, and each long one without its last signs."""
    return numbers | frozenset(part for number in numbers for part in _beginnings(number))


def _beginnings(number: str) -> Iterator[str]:
    return (number[:end] for end in range(max(_BEGINNING, len(number) - _ADDED), len(number)))


def _known_numbers(matter: Matter) -> Iterator[tuple[str, str]]:
    client = matter.client
    for word, number in (
        ("case number", matter.case_number),
        ("report number", matter.incident.report_number),
        ("member number", client.member_id),
        ("member number", client.medicare_number),
        ("member number", client.medicaid_id),
    ):
        if number:
            yield word, number
    covers = [(one.claim_number, one.policy_number) for one in matter.adverse_parties]
    covers += [(one.claim_number, one.policy_number) for one in matter.own_coverage]
    for claim, policy in covers:
        if claim:
            yield "claim number", claim
        if policy:
            yield "policy number", policy
