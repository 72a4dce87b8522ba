"""What the client stated to the firm: answers to interrogatories about facts that no paper shows.

A statement is no record: it is printed as what plaintiff states, with its day, and the client still verifies the
responses. What witnesses told the firm is never given here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from casefile.attested import SPEAKERS, Said, Topic, said_about, standing
from casefile.dates import format_date
from casefile.money import format_dollars
from generators.documents.discovery_response.facts import Facts, text
from generators.documents.discovery_response.view import Part
from generators.markup import note
from generators.testimony import attested, inner


def client_said(facts: Facts, topics: Sequence[Topic]) -> tuple[Said, ...]:
    """Return what stands of the client's statements about the topics."""
    return tuple(one for one in said_about(facts.case.statements, *topics) if one.by.speaker == "client")


def stated(facts: Facts, topics: Sequence[Topic]) -> Iterator[Part]:
    """Return each thing that the client stated about the topics, as stated and not yet verified."""
    for one in client_said(facts, topics):
        words = attested(facts.book, one, printed=inner(one.told.words or ""))
        if words is None:
            continue
        day = facts.book.stated(one.by, f"attested.{one.by.id}.said_on", one.by.said_on, _day)
        figures = "".join(f"; {said}" for said in (_amount(facts, one), _time(facts, one)) if said)
        where = f"per plaintiff's statement of {day}, not yet verified"
        yield text(f"Plaintiff states: \u201c{words}\u201d{figures} ({where}).{_warning(one)}")


def of_others(facts: Facts) -> str:
    """Return a note on the statements of others that the firm took down: whether they are named is the attorney's."""
    others = [one for one in standing(facts.case.statements) if one.speaker not in {"client", "attorney"}]
    told = "; ".join(f"{SPEAKERS[one.speaker]}, {format_date(one.said_on)}, {one.how}" for one in others)
    return note(f"Statements that the firm took down (work product; not named here): {told}.") if told else ""


def _amount(facts: Facts, one: Said) -> str | None:
    return attested(facts.book, one, "amount", format_dollars)


def _time(facts: Facts, one: Said) -> str | None:
    begins, ends = (attested(facts.book, one, field, _day) for field in ("begins", "ends"))
    if begins and ends:
        return f"from {begins} to {ends}"
    return f"from {begins}" if begins else f"until {ends}" if ends else None


def _warning(one: Said) -> str:
    signed = "" if one.by.signed_on else " It is not signed."
    return note(
        f"From the client's statement, {one.by.how}; no paper bears it out.{signed} What a client tells the firm is "
        "privileged until it is served: recast or keep, and let the client verify it."
    )


def _day(value: object) -> str:
    return format_date(value) if isinstance(value, dt.date) else str(value)
