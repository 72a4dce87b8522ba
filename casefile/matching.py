"""Whose paper it is: a document against a matter's client, and unsorted papers against all matters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from casefile.identity import same_organisation
from casefile.matter import Client, Matter
from casefile.names import Likeness, compare
from casefile.said import Named, Said, bare, together

Whose = Literal["client", "other", "unsaid"]
Seen = Mapping[str, frozenset[str]]
"""Bare numbers on filed papers, each with the matters that have it."""

_PERSONAL = frozenset({"patient", "employee"})
_OF_LOSS = frozenset({"date of loss", "claim number", "policy number", "case number", "report number"})
_OF_PERSON = frozenset({"birth date", "member number", "account number"})
_GENERATION = 15  # years between a parent and a child: not one misread figure
_BEGINNING, _ADDED = 8, 3  # a long number may go on with a few signs: a claim's number and the exposure's
_MOST_NAMED = 3


class Fit(NamedTuple):
    """A document beside a matter: whose it is, what agrees and what contradicts, and where somebody else is named."""

    whose: Whose
    agrees: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    likeness: Likeness = "none"

    @property
    def names_client(self) -> bool:
        """Whether a name on the paper is the client's."""
        return "name" in self.agrees


class Candidate(NamedTuple):
    """A matter that a paper may belong to, with what agrees and what contradicts."""

    number: str
    agrees: tuple[str, ...]
    contradicts: tuple[str, ...]


class Match(NamedTuple):
    """The matter that a file surely belongs to, if one does, and all that it may belong to, the likeliest first."""

    certain: str | None
    found: tuple[Candidate, ...]

    @property
    def candidates(self) -> tuple[str, ...]:
        """The numbers of the matters that the file may belong to."""
        return tuple(sorted(candidate.number for candidate in self.found))


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


def whose(said: Said, matter: Matter, seen: Seen | None = None) -> Whose:
    """Return whose a document in the matter's folder is: the client's, somebody else's, or unsaid."""
    return fit(said, matter, seen).whose


def match(
    documents: Sequence[Said],
    matters: Sequence[Matter],
    seen: Seen | None = None,
    sources: Mapping[str, Sequence[str]] | None = None,
) -> Match:
    """Return which matter a file surely belongs to, and which it may.

    Certain is a matter that one of the documents fits by two things of its own, or by a number that no other matter
    has, nothing contradicting; each other document must fit it too, or fit no matter at all (a stranger's in the
    packet). A name alone never does, nor does a number that several matters share.
    """
    board = _Board(matters, seen or {}, sources or {})
    single = [board.best(said) for said in dict.fromkeys(documents)]
    sure = {one.certain for one in single if one.certain}
    if not sure:
        whole = board.best(together(documents))
        if len(documents) > 1 and not _fits_each(whole.certain, single):
            whole = whole._replace(certain=None)
        return whole._replace(found=_merged([whole, *single]))
    agreed = len(sure) == 1 and _fits_each(next(iter(sure)), single)
    return Match(next(iter(sure)) if agreed else None, _merged(single))


def reasons(found: Sequence[Candidate]) -> str:
    """Return the candidates with their reasons in words: "2026-0101 (name and birth date agree)"."""
    named = [f"{one.number} ({_reason(one)})" for one in found[:_MOST_NAMED]]
    more = [f"{len(found) - _MOST_NAMED} more"] if len(found) > _MOST_NAMED else []
    return " or ".join([*named, *more])


def listed(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: "name, birth date and claim number"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def _reason(one: Candidate) -> str:
    agree = f"{listed(one.agrees)} agree{'s' if len(one.agrees) == 1 else ''}" if one.agrees else ""
    against = f"{listed(one.contradicts)} contradict{'s' if len(one.contradicts) == 1 else ''}"
    return "; ".join(filter(None, (agree, against if one.contradicts else "")))


class _Board:
    """All matters, for papers to be held against."""

    def __init__(self, matters: Sequence[Matter], seen: Seen, sources: Mapping[str, Sequence[str]]) -> None:
        self._matters = {matter.number: matter for matter in matters}
        self._seen, self._sources = seen, sources

    def best(self, said: Said) -> Match:
        """Return the matters that one document fits, and the one that it surely does."""
        fits = {number: fit(said, one, self._seen, self._sources.get(number, ())) for number, one in self._matters.items()}
        fitting = {number: one for number, one in fits.items() if _may(one)}
        sure = [number for number, one in fitting.items() if self._is_sure(one, number, fitting)]
        certain = sure[0] if len(sure) == 1 and self._stands_alone(sure[0], fitting) else None
        found = [Candidate(number, one.agrees, one.contradicts) for number, one in fitting.items()]
        found += [
            Candidate(number, one.agrees, one.contradicts)
            for number, one in fits.items()
            if not fitting and one.whose == "other" and len(one.agrees) > 1
        ]
        return Match(certain, tuple(sorted(found, key=_likeliest)))

    def _is_sure(self, one: Fit, number: str, fitting: Mapping[str, Fit]) -> bool:
        if one.contradicts:
            return False
        if one.names_client:
            beside = set(one.agrees) - {"name"}
            return bool(beside) and (beside != {"provider or employer"} or one.likeness == "same")
        own = set(one.agrees) & (_OF_LOSS | _OF_PERSON) - {"date of loss", "birth date"}
        others = [set(other.agrees) for rival, other in fitting.items() if rival != number]
        return one.whose != "other" and bool(own) and not any(own & other for other in others)

    def _stands_alone(self, number: str, fitting: Mapping[str, Fit]) -> bool:
        return all(self._outdone(rival, number, fitting) for rival in fitting if rival != number)

    def _outdone(self, rival: str, number: str, fitting: Mapping[str, Fit]) -> bool:
        """Tell whether what the paper has of this matter's own leaves the rival no claim to it."""
        mine, theirs = set(fitting[number].agrees), set(fitting[rival].agrees)
        if fitting[rival].contradicts or ("name" in mine and "name" not in theirs and not theirs - mine):
            return True
        if mine & _OF_LOSS and not theirs & _OF_LOSS:
            return True
        return bool((mine - theirs) & _OF_PERSON) and _are_two(self._matters[number].client, self._matters[rival].client)


def _may(one: Fit) -> bool:
    """Tell whether a paper may belong to the matter: it names the client, or has a number of the matter's."""
    numbered = set(one.agrees) & (_OF_LOSS | _OF_PERSON) - {"date of loss", "birth date"}
    return one.whose != "other" and (one.names_client or bool(numbered))


def _are_two(one: Client, two: Client) -> bool:
    """Tell whether two clients are surely two persons."""
    born = (one.date_of_birth, two.date_of_birth)
    return (None not in born and born[0] != born[1]) or compare(one.name, two.name) in {"kin", "other"}


def _fits_each(number: str | None, single: Sequence[Match]) -> bool:
    return number is not None and all(not one.found or number in one.candidates for one in single)


def _merged(matches: Sequence[Match]) -> tuple[Candidate, ...]:
    found: dict[str, Candidate] = {}
    for one in (candidate for match_ in matches for candidate in match_.found):
        known = found.get(one.number, Candidate(one.number, (), ()))
        found[one.number] = Candidate(
            one.number,
            tuple(dict.fromkeys((*known.agrees, *one.agrees))),
            tuple(dict.fromkeys((*known.contradicts, *one.contradicts))),
        )
    return tuple(sorted(found.values(), key=_likeliest))


def _likeliest(one: Candidate) -> tuple[int, int, str]:
    return (len(one.contradicts), -len(one.agrees), one.number)


def _of_persons(said: Said, matter: Matter, numbers: tuple[str, ...]) -> Fit:
    """Return whose the paper is by the persons it names: those it is about, else those who claim, else any."""
    about = [person for person in said.people if person.role in _PERSONAL]
    if about:
        fits = [(person, _of_person(person, said, matter.client, numbers)) for person in about]
        strange = [(person, one) for person, one in fits if one.whose == "other"]
        pages = tuple(sorted({person.page for person, _ in strange if person.page is not None}))
        if strange:
            return _joined([one for _, one in strange])._replace(whose="other", pages=pages)
        said_so = [one for _, one in fits if one.whose == "client"]
        return _joined(said_so) if said_so else Fit("unsaid")
    claiming = [person.name for person in said.people if person.role == "claimant"]
    guardian = [matter.client.guardian.name] if matter.client.guardian else []
    known = [*names_of(matter.client), *guardian]
    alike = _likenesses([*claiming, *(person.name for person in said.people if person.role == "named")], known)
    if alike & {"same", "alike"}:
        return Fit("client", ("name",), likeness="same" if "same" in alike else "alike")
    others = [*known, *(party.name for party in matter.adverse_parties)]
    strangers = [name for name in claiming if _likenesses([name], others) <= {"kin", "other", "renamed", "garbled"}]
    if strangers:
        return Fit("other", contradicts=("name",), likeness="other")
    return Fit("unsaid")


def names_of(client: Client) -> tuple[str, ...]:
    """Return the client's names, former ones among them."""
    return (client.name, *client.former_names)


def _likenesses(names: Sequence[str], known: Sequence[str]) -> set[Likeness]:
    return {compare(name, other) for name in names for other in known} - {"none"}


def _of_person(person: Named, said: Said, client: Client, numbers: tuple[str, ...]) -> Fit:
    """Return whether the person that the paper is about is the client."""
    alike = min((compare(person.name, name) for name in names_of(client)), key=_RANK.index)
    born = [person.born] if person.born else list(said.born) if person.role == "patient" else []
    birth = _birth(born, client.date_of_birth)
    agrees = ("birth date",) if birth == "agrees" else ()
    against = ("birth date",) if birth in {"contradicts", "slip"} else ()
    if alike == "none":
        return Fit("unsaid" if birth != "contradicts" else "other", agrees, against)
    if alike in {"same", "alike"}:
        whose = "other" if birth == "contradicts" else "client"
        return Fit(whose, ("name", *agrees), against, likeness=alike)
    owned = birth == "agrees" or not {"account number", "member number"}.isdisjoint(numbers)
    if (alike == "renamed" and owned and not against) or (alike == "garbled" and birth == "agrees"):
        return Fit("client", ("name", *agrees), likeness="alike")
    against = ("first name" if alike == "kin" else "last name" if alike == "renamed" else "name", *against)
    return Fit("other", agrees, against, likeness=alike)


_RANK: tuple[Likeness, ...] = ("same", "alike", "renamed", "garbled", "kin", "other", "none")


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
    cut = {number[:end] for number in said.numbers for end in range(max(_BEGINNING, len(number) - _ADDED), len(number))}
    words = [
        word
        for word, number in _known_numbers(matter)
        if (plain := bare(number))
        and (
            plain in said.numbers
            or plain in cut
            or any(plain[:end] in said.numbers for end in range(max(_BEGINNING, len(plain) - _ADDED), len(plain)))
        )
    ]
    if any(seen.get(number) == frozenset({matter.number}) for number in said.numbers):
        words.append("account number")
    return tuple(dict.fromkeys(words))


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
    for cover in (*matter.adverse_parties, *matter.own_coverage):
        if cover.claim_number:
            yield "claim number", cover.claim_number
        if cover.policy_number:
            yield "policy number", cover.policy_number
