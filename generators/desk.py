"""What a document is made at: the firm, its people, the day, the Bates numbers, the law as signed off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import NamedTuple

from casefile.claims import Claim
from casefile.drafts import Firm, Person
from casefile.problems import Problem


class Desk(NamedTuple):
    """Everything beside the case file that a document may depend on; nothing else is looked up.

    `bates` numbers each page of a file by (SHA-256, page). `signed_off` says who signed a rule off and when, by
    the rule's id. `person` triggers the draft; `staff` is everybody in the settings. `templates` are the firm's
    own Word templates by name ("settlement-demand"); the ones shipped stand in for the rest. `page_text` gives
    the words of a page of a file, as kept, so that an excerpt is cited by the page that it stands on.
    `page_link` gives the address at which people's programs open a filed document (its id) at a page of the file that
    it came in; None where there is none. `page_picture` gives that page as a JPEG, fit to stand in a letter.
    `newest_draft` gives the newest version of a document by its name: which one it is in words, and its Word file.
    """

    firm: Firm
    person: Person
    staff: tuple[Person, ...]
    today: dt.date
    bates: Mapping[tuple[str, int], str]
    signed_off: Mapping[str, str] = {}
    templates: Mapping[str, bytes] = {}
    page_text: Callable[[str, int], str] | None = None
    page_link: Callable[[str, int], str | None] = lambda document, page: None  # noqa: ARG005
    page_picture: Callable[[str, int], bytes | None] = lambda document, page: None  # noqa: ARG005
    newest_draft: Callable[[str], tuple[str, bytes] | None] = lambda document: None  # noqa: ARG005

    def attorneys(self, state: str) -> tuple[Person, ...]:
        """Return the firm's attorneys who are licensed in the state."""
        return tuple(person for person in self.staff if person.role == "attorney" and state in person.licensed_in)


class Exhibit(NamedTuple):
    """One tab of the binder: its number, its title, the ids of its documents in order."""

    label: str
    title: str
    documents: tuple[str, ...]


class FirmPaper(NamedTuple):
    """A paper that goes with a draft and to the firm alone: its file among the reports, its title, its bytes."""

    name: str
    title: str
    body: bytes


class Built(NamedTuple):
    """A document that was made: the Word file, where everything in it comes from, and what a person must settle.

    `name` is its folder among the matter's generated papers ("settlement-demand", "lien-letters/<holder>"). `gaps`
    block release. `exhibits` is what goes into the binder, empty where there is none.
    `firm_papers` are work product: they are laid with the reports and never go out. `required` names what a statute
    asks of the document and nothing in it meets yet, `required_gaps` the gaps that stand for these.
    """

    name: str
    docx: bytes
    claims: tuple[Claim, ...]
    gaps: tuple[str, ...]
    problems: tuple[Problem, ...]
    exhibits: tuple[Exhibit, ...] = ()
    firm_papers: tuple[FirmPaper, ...] = ()
    required: tuple[str, ...] = ()
    required_gaps: tuple[str, ...] = ()
