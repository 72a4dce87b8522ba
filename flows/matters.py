"""Matters: opened from an intake form, shown whole."""

from __future__ import annotations

import hashlib
from collections.abc import Set
from typing import Any, NamedTuple

from casefile.copies import newer_copies
from casefile.errors import ConflictError, UnusableInput
from casefile.identity import same_person
from casefile.keys import original_key
from casefile.matter import Matter, StaffOnMatter, surname
from casefile.recorded_days import all_recorded
from extractors.intake import read_intake
from flows.attesting import lay_statement_form
from flows.wiring import House

_LONGEST_NAME = 60


class Opened(NamedTuple):
    """A matter after its form came in: whether it is new, or stated anew, and where its records are dropped."""

    number: str
    new: bool
    folder: str
    amended: bool = False


def open_matter(house: House, form: bytes) -> Opened:
    """Open the matter that the form states and make its drop folder; the same form again changes nothing.

    A later form of the same client under the same number states the matter anew: what came to be known is filled in.

    Unsorted files that wait are matched again, also after a crash between the two.

    Raises:
        UnusableInput: the form is wrong, or names staff that the settings do not have.
        ConflictError: a form of another client opened a matter under this number, or this is an earlier form of it.
    """
    matter = read_intake(form)
    check_staff(house, matter)
    sha256 = hashlib.sha256(form).hexdigest()
    house.store.put_new(original_key(sha256), form)
    try:
        new, amended = house.cases.matters.open(matter, sha256), False
    except ConflictError:
        _amend(house, matter, sha256)
        new, amended = False, True
    folder = house.drop.ensure_matter_folder(matter.number, surname(matter.client.name))
    lay_statement_form(house, matter.number)
    if new:
        house.cases.trail.append(house.now(), "intake", "system", "open", matter.number, {"form": sha256})
    match_again(house)
    return Opened(matter.number, new, house.drop.where(folder), amended)


def _amend(house: House, matter: Matter, sha256: str) -> None:
    """Let a later form of the same client state the matter; the trail keeps which form it takes the place of."""
    standing, before = house.cases.matters.get(matter.number), house.cases.matters.form_of(matter.number)
    if not _of_one_client(standing, matter):
        raise ConflictError(
            f"matter {matter.number} is open already, for another client by name, date of birth or date of loss; "
            "give the new matter its own number, or correct the form"
        )
    if any(entry.details.get("was") == sha256 for entry in house.cases.trail.entries(matter.number)):
        raise ConflictError(
            f"this is an earlier form of matter {matter.number}, and a later one stands; fill in a copy of the later "
            "one and drop that"
        )
    if matter.stage == Matter.model_fields["stage"].default:
        matter = matter.model_copy(update={"stage": standing.stage})
    house.cases.trail.append(house.now(), "intake", "system", "amend", matter.number, {"form": sha256, "was": before})
    house.cases.matters.amend(matter, sha256, in_place_of=before)


def _of_one_client(standing: Matter, form: Matter) -> bool:
    """Tell whether both are about one client's one case: the name, and the birth or the loss."""
    born, lost = standing.client.date_of_birth, standing.incident.date_of_loss
    same_day = (born is not None and born == form.client.date_of_birth) or (
        lost is not None and lost == form.incident.date_of_loss
    )
    return same_day and same_person(standing.client.name, form.client.name)


def match_again(house: House) -> None:
    """Have the unsorted files that wait filed again: one may belong to a matter that was not there before."""
    waiting = [file.id for file in house.cases.files.of_matter(None) if file.status == "waiting"]
    if waiting:
        house.cases.files.reopen(waiting)


def check_staff(house: House, matter: Matter) -> None:
    """Refuse a form that names staff whom the settings do not have, or in another role.

    Raises:
        UnusableInput: the text names the people of the firm, and nobody else.
    """
    known: dict[str, set[str]] = {}
    for member in house.settings.staff:
        known.setdefault(_folded(member.name), set()).add(member.role)
    strangers = [
        _as_named(person, known.get(_folded(person.name), set()))
        for person in matter.staff
        if person.role not in known.get(_folded(person.name), ())
    ]
    if strangers:
        raise UnusableInput(
            f"the form names staff whom the firm's settings do not have in that role: {', '.join(strangers)}; "
            "correct their names or roles on the form, or let the admin add them to [[staff]] in "
            f"{house.settings.home / 'matterflow.toml'} and start Matterflow again"
        )


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _as_named(person: StaffOnMatter, roles: Set[str]) -> str:
    """Return who a form names in which role, and the roles that the settings have that name in."""
    there = f" (there as {' and '.join(_words(role) for role in sorted(roles))})" if roles else ""
    return f"{' '.join(person.name.split())[:_LONGEST_NAME]} as {_words(person.role)}{there}"


def _words(role: str) -> str:
    return role.replace("_", " ")


def show_matter(house: House, number: str) -> dict[str, Any]:
    """Return the intake form's keys with documents, drafts and open questions."""
    case = house.cases.filings.load_case(number)
    newer = newer_copies(case.documents, all_recorded(case))
    shown: dict[str, Any] = case.matter.model_dump(mode="json")
    shown["documents"] = [
        {
            "id": document.id,
            "kind": document.kind,
            "file": document.file,
            "pages": list(document.pages),
            "confidence": document.confidence,
            "storage_key": document.storage_key,
            "held": document.held,
            "duplicate_of": document.duplicate_of,
            "newer_copy_of": newer.get(document.id),
            "repeats": [{"page": one.page, "of": f"{one.file} page {one.there}"} for one in document.repeats],
        }
        for document in case.documents
    ]
    shown["drafts"] = [
        {"document": draft.document, "version": draft.version, "state": draft.state, "gaps": len(draft.gaps)}
        for draft in house.cases.drafts.list(number)
    ]
    shown["open_questions"] = [question.sentence for question in house.cases.filings.questions(number) if question.open]
    return shown
