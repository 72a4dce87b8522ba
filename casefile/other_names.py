"""Papers in another name: those that name somebody else than the client, until a person says whose they are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from rapidfuzz.distance import OSA

from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.fitting import Seen, fit, names_of
from casefile.matter import Matter
from casefile.names import ONE_PERSON, Likeness, compare
from casefile.said import Said, account_of, said_by
from casefile.spellings import given_names, glyphs, words_of

OTHER_NAME = "other_name"
"""Why such a paper is held: it stays out until somebody says whose it is."""
IS_IT_OURS = "is this our client? It is set aside until somebody says so on the review sheet"
_ABOUT = {"patient": "the patient", "employee": "the employee", "claimant": "the claimant"}
_SHORTEST = 3
_LETTERS_A_SLIP = 4
"""Of so many letters of a first name one may be misread."""
_MAY_BE_CLIENT: frozenset[Likeness] = frozenset({"renamed", "garbled", "none", *ONE_PERSON})


def kept_apart(documents: Sequence[FiledDocument], matter: Matter) -> tuple[FiledDocument, ...]:
    """Return the documents, those in another name held; what a person vouched for is not judged.

    A name that may be the client's with another last name, or misread beyond knowing, is no other name: it is asked
    about and counted. A first name of its own, or a birth date of its own, makes it another's.
    """
    known: dict[Said, bool] = {}
    said = {
        paper.id: said_by(paper.record)
        for paper in documents
        if paper.held is None and not paper.vouched and _is_about_somebody(paper)
    }
    seen = _accounts(documents, said, matter)
    strange = set()
    for name, one in said.items():
        if one not in known:
            known[one] = _is_of_another(one, matter, seen)
        if known[one]:
            strange.add(name)
    if not strange:
        return tuple(documents)
    return tuple(one.model_copy(update={"held": OTHER_NAME}) if one.id in strange else one for one in documents)


def in_other_names(documents: Sequence[FiledDocument]) -> tuple[FiledDocument, ...]:
    """Return the papers that are held because they name somebody else, without repeats."""
    return tuple(one for one in documents if one.held == OTHER_NAME and one.duplicate_of is None)


def person_named(paper: FiledDocument) -> tuple[str, str]:
    """Return whom a paper is about, as it prints the name, and as what: "the patient"."""
    for person in said_by(paper.record).people:
        if person.role in _ABOUT:
            return person.name, _ABOUT[person.role]
    return "somebody else", "the patient"


def whose_is_it(paper: FiledDocument) -> str:
    """Return the question that a person settles, with the two ways to settle it."""
    name, role = person_named(paper)
    born = getattr(paper.record, "patient_dob", None)
    of_birth = f", born {format_date(born)}," if isinstance(born, dt.date) else ""
    return (
        f'it names "{name}"{of_birth} as {role}, and the intake form has the client otherwise: is this our client? '
        'If it is, answer "yes" on the review sheet, or add the name to the intake form; if not, choose the matter '
        'that it belongs to under "Right matter", or send it back. Until then it is set aside whole'
    )


def _is_about_somebody(paper: FiledDocument) -> bool:
    return any(getattr(paper.record, f"{role}_name", None) for role in _ABOUT)


def _accounts(documents: Sequence[FiledDocument], said: Mapping[str, Said], matter: Matter) -> Seen:
    """Return the account numbers of papers that name the client; one that stands on another's paper tells nothing."""
    found: dict[str, frozenset[str]] = {}
    fits: dict[Said, bool] = {}
    for paper in documents:
        if paper.id in said and (number := account_of(paper.record)):
            one = said[paper.id]
            if one not in fits:
                fits[one] = fit(one, matter).names_client
            if fits[one]:
                found[number] = frozenset({matter.number})
    return found


def _is_of_another(said: Said, matter: Matter, seen: Seen) -> bool:
    found = fit(said, matter, seen)
    if found.whose != "other":
        return False
    if "birth date" in found.contradicts:
        return True
    guardian = [matter.client.guardian.name] if matter.client.guardian else []
    known = [*names_of(matter.client), *guardian]
    named = [person.name for person in said.people if person.role in _ABOUT]
    if any(compare(name, one) in ONE_PERSON for name in named for one in guardian):
        return False
    return not any(_may_be_one(name, one) for name in named for one in known)


def _may_be_one(printed: str, known: str) -> bool:
    """Tell whether a name may be the known one: with another last name, garbled, or its first name misread or cut."""
    likeness = compare(printed, known)
    if likeness in _MAY_BE_CLIENT:
        return True
    (mine, own), (theirs, last) = _ends(known), _ends(printed)
    if len(mine) < _SHORTEST or len(theirs) < _SHORTEST:
        return False
    if mine == theirs:
        return True
    one_last = likeness == "kin" or _is_misread(own, last)
    return one_last and theirs not in given_names() and (_is_misread(mine, theirs) or mine.startswith(theirs))


def _is_misread(one: str, other: str) -> bool:
    return OSA.distance(glyphs(one), glyphs(other)) <= len(one) // _LETTERS_A_SLIP


def _ends(printed: str) -> tuple[str, str]:
    """Return the first and the last name, one word of each: "Last, First" is told by its comma."""
    last, _, given = printed.partition(",")
    words = words_of(given) or words_of(last)
    return (words[0], (words_of(last) or words)[-1]) if words else ("", "")
