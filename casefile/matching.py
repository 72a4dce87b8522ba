"""Which matter a file belongs to: its papers against all matters, and the reasons in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from casefile.fitting import Fit, Seen, fit, nearer
from casefile.matter import Client, Matter
from casefile.names import compare
from casefile.said import Said, together

_OF_LOSS = frozenset({"date of loss", "claim number", "policy number", "case number", "report number"})
_NUMBERS_OF_LOSS = _OF_LOSS - {"date of loss"}
_OF_PERSON = frozenset({"birth date", "member number", "account number"})
_NEVER_ALONE = frozenset({"date of loss", "birth date", "member number"})
_MOST_NAMED = 3


class Candidate(NamedTuple):
    """A matter that a paper may belong to, with what agrees and what contradicts."""

    number: str
    agrees: tuple[str, ...]
    contradicts: tuple[str, ...]


class Match(NamedTuple):
    """The matter that a file surely belongs to, if one does, and all that it may belong to, the likeliest first.

    `each` is the matter that each of its documents surely belongs to by itself. `known` are the account numbers on its
    papers that matters were known to have.
    """

    certain: str | None
    found: tuple[Candidate, ...]
    each: tuple[str | None, ...] = ()
    known: Seen = MappingProxyType({})

    def awaits(self, waiting: Iterable[Said]) -> Seen:
        """Return the numbers on papers that no matter surely fits, each with the matters known to have it."""
        numbers = together(waiting).numbers
        return {number: frozenset(self.known.get(number, ())) for number in sorted(numbers)}

    @property
    def candidates(self) -> tuple[str, ...]:
        """The numbers of the matters that the file may belong to."""
        return tuple(sorted(candidate.number for candidate in self.found))


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
    by_what_is_said = {said: board.best(said) for said in dict.fromkeys(documents)}
    single = list(by_what_is_said.values())
    sure = {one.certain for one in single if one.certain}
    if not sure:
        whole = board.best(together(documents))
        if len(documents) > 1 and not _fits_each(whole.certain, single):
            whole = whole._replace(certain=None)
        return whole._replace(found=_merged([whole, *single]))
    agreed = len(sure) == 1 and _fits_each(next(iter(sure)), single)
    each = tuple(by_what_is_said[said].certain for said in documents)
    return Match(next(iter(sure)) if agreed else None, _merged(single), each)


def reasons(found: Sequence[Candidate]) -> str:
    """Return the candidates with their reasons in words: "2026-0101 (name and birth date agree)"."""
    named = [f"{one.number} ({_reason(one)})" for one in found[:_MOST_NAMED]]
    more = [f"{len(found) - _MOST_NAMED} more"] if len(found) > _MOST_NAMED else []
    return " or ".join([*named, *more])


def listed(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: "name, birth date and claim number"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def _reason(one: Candidate) -> str:
    if one.agrees == ("name",) and not one.contradicts:
        return "only the name agrees"
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
        fits = {
            number: fit(said, one, self._seen, self._sources.get(number, ())) for number, one in self._matters.items()
        }
        fitting = {number: one for number, one in fits.items() if _may(one)}
        sure = [number for number, one in fitting.items() if _is_sure(one, number, fits)]
        alone = [number for number in sure if self._stands_alone(number, fits)]
        certain = alone[0] if len(alone) == 1 else None
        found = [Candidate(number, one.agrees, one.contradicts) for number, one in fitting.items()]
        found += [
            Candidate(number, one.agrees, one.contradicts)
            for number, one in fits.items()
            if not fitting and one.whose == "other" and len(one.agrees) > 1
        ]
        return Match(certain, tuple(sorted(found, key=_likeliest)))

    def _stands_alone(self, number: str, fits: Mapping[str, Fit]) -> bool:
        return all(self._outdone(rival, number, fits) for rival in fits if rival != number)

    def _outdone(self, rival: str, number: str, fits: Mapping[str, Fit]) -> bool:
        """Tell whether what the paper has of this matter's own leaves the rival no claim to it."""
        mine, theirs = set(fits[number].agrees), set(fits[rival].agrees)
        if (theirs - mine) & _NUMBERS_OF_LOSS:
            return False
        if not _may(fits[rival]):
            return True
        if fits[number].likeness == "near" and nearer(fits[number], fits[rival]):
            return False
        if fits[rival].contradicts or ("name" in mine and "name" not in theirs and not theirs - mine - {"guardian"}):
            return True
        if mine & _OF_LOSS and not theirs & _OF_LOSS:
            return True
        own = (mine - theirs) & _OF_PERSON
        return bool(own) and _are_two(self._matters[number].client, self._matters[rival].client)


def _is_sure(one: Fit, number: str, fits: Mapping[str, Fit]) -> bool:
    """Tell whether two things agree, or a number that no other matter has, and nothing contradicts."""
    if one.contradicts:
        return False
    if one.names_client:
        beside = set(one.agrees) - {"name", "guardian", "adverse party"}
        return bool(beside) and (beside != {"provider or employer"} or one.likeness == "same")
    own = set(one.agrees) & (_OF_LOSS | _OF_PERSON) - _NEVER_ALONE
    rivals = [set(rival.agrees) for other, rival in fits.items() if other != number]
    elsewhere = "adverse party" not in one.agrees and any("adverse party" in rival for rival in rivals)
    return one.whose != "other" and bool(own) and not elsewhere and not any(own & rival for rival in rivals)


def _may(one: Fit) -> bool:
    """Tell whether a paper may belong to the matter: it names one of its people, or has a number of the matter's."""
    telling = set(one.agrees) & (_OF_LOSS | _OF_PERSON | {"adverse party"}) - _NEVER_ALONE
    return one.whose != "other" and (one.names_client or bool(telling))


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
