"""Whose a file's papers are: its matter, by what they say and what is known, and papers of other people among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from casefile.documents import Document
from casefile.fitting import Fit, fit, nearer, numbers_of, with_beginnings
from casefile.matching import Candidate, Match, listed, match, reasons
from casefile.matter import Matter
from casefile.said import Said
from connectors.base import CaseStore

ALARMED = "attorney"
"""The role that is told of a wrong patient: papers that came by mistake are a matter of professional duty."""

_ANCHORS = frozenset({"birth date", "claim number", "case number", "report number", "account number"})


class Belonging:
    """What is known of all matters, looked up when a paper asks; good for one file."""

    def __init__(self, cases: CaseStore) -> None:
        self._cases = cases

    @cached_property
    def _matters(self) -> tuple[Matter, ...]:
        return self._cases.matters.list()

    def find(self, documents: Sequence[Document]) -> Match:
        """Return which matter an unsorted file surely belongs to, and which it may."""
        said = [document.of_whom for document in documents]
        return self._match(said)

    def _match(self, said: Sequence[Said]) -> Match:
        seen = self._seen(said)
        found = match(said, self._matters, seen)
        if found.certain is None and found.found and all(one.agrees == ("name",) for one in found.found):
            known = {one.number: sorted(self._cases.filings.sources(one.number)) for one in found.found}
            found = match(said, self._matters, seen, known)
        return found._replace(known=seen)

    def judge(self, document: Document, matter: Matter) -> Fit:
        """Return whose a document in a matter is; one that surely fits another matter better is somebody else's."""
        said = document.of_whom
        found = fit(said, matter, self._seen([said]))
        if found.whose == "other" or not _ANCHORS.isdisjoint(found.agrees) or not (said.people or said.numbers):
            return found
        there = self._match([said]).certain if self._points_elsewhere(said, matter) else None
        if there == matter.number or (there is None and not self._is_nearer_another(said, found, matter)):
            return found
        return Fit("other", found.agrees, found.contradicts, likeness=found.likeness)

    def _points_elsewhere(self, said: Said, matter: Matter) -> bool:
        """Tell whether the paper has a day of loss or a number that is not this matter's and may be another's."""
        if said.lost and matter.incident.date_of_loss not in said.lost:
            return True
        having = [*self._seen([said]).values()]
        having += [found for number in with_beginnings(said.numbers) if (found := self._by_number.get(number))]
        return any(matter.number not in found for found in having)

    @cached_property
    def _by_number(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for matter in self._matters:
            for number in numbers_of(matter):
                found.setdefault(number, set()).add(matter.number)
        return {number: frozenset(matters) for number, matters in found.items()}

    def _is_nearer_another(self, said: Said, found: Fit, matter: Matter) -> bool:
        """Tell whether the one person that the paper is about is another client in a nearer spelling."""
        if len([person for person in said.people if person.role == "claimant"]) > 1:
            return False
        if found.likeness == "same" or all(person.role == "named" for person in said.people):
            return False
        return any(nearer(found, fit(said, other)) for other in self._matters if other.number != matter.number)

    def elsewhere(self, document: Document, matter: Matter) -> tuple[Candidate, ...]:
        """Return the other matters that a document may belong to."""
        return tuple(one for one in self._match([document.of_whom]).found if one.number != matter.number)

    def _seen(self, said: Sequence[Said]) -> Mapping[str, frozenset[str]]:
        return self._cases.filings.matters_with(sorted(frozenset().union(*(one.numbers for one in said))))


DROP_IT = "drop it into the right matter's folder"


def unmatched(found: Match, cure: str = DROP_IT) -> str:
    """Return why a file or a paper waits for a person to say whose it is, and what to do."""
    if found.found:
        return f"it may belong to matter {reasons(found.found)}: {cure}"
    return f"no open matter has the name, birth date or claim number that it shows: {cure}"


def pages_in_words(pages: tuple[int, int]) -> str:
    """Return a document's pages in words: "page 3", "pages 3-7"."""
    return f"pages {pages[0]}-{pages[1]}" if pages[0] < pages[1] else f"page {pages[0]}"


def alarm(where: str, number: str, found: Fit, elsewhere: Sequence[Candidate]) -> str:
    """Return the alarm over a paper in a matter that names somebody else: why it is held, and what to do."""
    against = f"{listed(found.contradicts)} contradict{'s' if len(found.contradicts) == 1 else ''}"
    agree = f"{listed(found.agrees)} agree{'s' if len(found.agrees) == 1 else ''}" if found.agrees else ""
    why = ", ".join(filter(None, (against if found.contradicts else "", agree)))
    kept = f"{where} names somebody else than the client of {number}" + (f" ({why})" if why else "")
    if elsewhere:
        kept += f" and may belong to matter {reasons(elsewhere)}"
    return f"{kept}: it is kept out of the matter's reports; " + (
        "say where it belongs" if elsewhere else "tell the attorney and send it back"
    )
