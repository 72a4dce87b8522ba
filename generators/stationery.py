"""What every letter of the firm has: its letterhead, the day, who signs, and how lists and gaps read."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.case import CaseFile
from casefile.drafts import Person
from casefile.identity import same_person
from casefile.matter import surname
from generators.claimbook import ClaimBook
from generators.markup import gap, note

_TITLES = {"F": "Ms.", "M": "Mr."}


def date_line(book: ClaimBook) -> str:
    """Return the day of the draft."""
    day = book.attorney(book.desk.today, book.desk.person.id)
    return day + note("The day of this draft. Put in the day of sending.")


def short_name(book: ClaimBook) -> str:
    """Return the client as a text goes on: "Ms. Quintanilla-Reyes", or the full name."""
    client = book.case.matter.client
    title = _TITLES.get((client.sex or "").upper()[:1])
    if title is None:
        return book.intake("client.name")
    return book.intake("client.name", f"{title} {surname(client.name)}")


def attorney_of(case: CaseFile, book: ClaimBook) -> Person | None:
    """Return who signs: the licensed attorney named on the matter, else who drafts, else the only one there is."""
    licensed = book.desk.attorneys(case.matter.jurisdiction.state)
    named = [one.name for one in case.matter.staff if one.role == "attorney"]
    on_it = [one for one in licensed if any(one.name == name or same_person(one.name, name) for name in named)]
    choices = on_it or [one for one in licensed if one.id == book.desk.person.id] or list(licensed)
    return choices[0] if on_it or len(choices) == 1 else None


def signature(book: ClaimBook, person: Person | None) -> tuple[str, ...]:
    """Return the attorney's block; the attorney signs, never we."""
    if person is None:
        state = book.case.matter.jurisdiction.state
        return (gap(f"an attorney of the firm who is licensed in {state} and signs this letter"),)
    return (
        "____________________________",
        book.settings(f"staff.{person.id}.name"),
        book.settings("firm.name"),
        f"Attorneys for {book.intake('client.name')}",
    )


def listed(asks: Sequence[str]) -> tuple[str, ...]:
    """Return the items of a list, each with its stop."""
    return (*(f"{ask};" for ask in asks[:-1]), *(f"{ask}." for ask in asks[-1:]))


def ask_attorney(what: str) -> str:
    """Return the gap that the attorney must fill."""
    return gap(f"attorney: {what}")


def series(parts: Sequence[str]) -> str:
    """Return the parts as a reader lists them: "a, b and c"."""
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)
