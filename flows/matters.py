"""Matters: opened from an intake form, shown whole."""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

from casefile.copies import newer_copies
from casefile.errors import UnusableInput
from casefile.keys import original_key
from casefile.matter import Matter, surname
from extractors.intake import read_intake
from flows.attesting import lay_statement_form
from flows.wiring import House


class Opened(NamedTuple):
    """A matter after its form came in: whether it is new, and where its records are dropped."""

    number: str
    new: bool
    folder: str


def open_matter(house: House, form: bytes) -> Opened:
    """Open the matter that the form states and make its drop folder; the same form again changes nothing.

    Unsorted files that wait are matched again, also after a crash between the two.

    Raises:
        UnusableInput: the form is wrong, or names staff that the settings do not have.
        ConflictError: another form opened a matter under this number.
    """
    matter = read_intake(form)
    check_staff(house, matter)
    sha256 = hashlib.sha256(form).hexdigest()
    house.store.put_new(original_key(sha256), form)
    new = house.cases.matters.open(matter, sha256)
    folder = house.drop.ensure_matter_folder(matter.number, surname(matter.client.name))
    lay_statement_form(house, matter.number)
    if new:
        house.cases.trail.append(house.now(), "intake", "system", "open", matter.number, {"form": sha256})
    match_again(house)
    return Opened(matter.number, new, house.drop.where(folder))


def match_again(house: House) -> None:
    """Have the unsorted files that wait filed again: one may belong to a matter that was not there before."""
    waiting = [file.id for file in house.cases.files.of_matter(None) if file.status == "waiting"]
    if waiting:
        house.cases.files.reopen(waiting)


def check_staff(house: House, matter: Matter) -> None:
    """Refuse a form that names staff whom the settings do not have, or in another role.

    Raises:
        UnusableInput: the text names the positions on the form.
    """
    known = {(member.name.casefold(), member.role) for member in house.settings.staff}
    strangers = [
        str(place) for place, person in enumerate(matter.staff, 1) if (person.name.casefold(), person.role) not in known
    ]
    if strangers:
        raise UnusableInput(
            f"staff entry {', '.join(strangers)} of the form does not stand in the firm's settings with that role: "
            "correct the form, or let the admin add the person to [[staff]] in "
            f"{house.settings.home / 'matterflow.toml'}"
        )


def show_matter(house: House, number: str) -> dict[str, Any]:
    """Return the intake form's keys with documents, drafts and open questions."""
    case = house.cases.filings.load_case(number)
    newer = newer_copies(case.documents)
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
