"""What people said, as documents print it: in their words, as theirs, with the day; never as a record."""

from __future__ import annotations

import datetime as dt
import re

from casefile.attested import SPEAKERS, Said
from casefile.dates import format_date
from generators.claimbook import ClaimBook, Formatter, Printed
from generators.markup import note


def attested(
    book: ClaimBook, said: Said, field: str = "words", printed: str | Formatter | None = None
) -> Printed | None:
    """Return what a person said ("words", "begins", "ends", "amount") as printed; None where they did not say it."""
    return book.stated(said.by, f"{said.key}.{field}", getattr(said.told, field), printed)


def testimony(book: ClaimBook, said: Said, client: str) -> str:
    """Return the sentence on what a person said, "As our client states (in writing, 3 November 2026): ...".

    `client` is how the client is called. That the statement is not signed stands in a note for the firm.
    """
    words = attested(book, said, printed=inner(said.told.words or ""))
    day = book.stated(said.by, f"attested.{said.by.id}.said_on", said.by.said_on, _day)
    if said.by.speaker == "client":
        who = f"As {client} states"
    else:
        name = book.stated(said.by, f"attested.{said.by.id}.said_by", said.by.said_by)
        who = f"As {name}, {SPEAKERS[said.by.speaker]}, states"
    doubt = "" if said.by.signed_on else note("This statement is not signed; have it signed before it is relied on.")
    return f"{who} ({said.by.how}, {day}): \u201c{words}\u201d{doubt}"


def _day(value: object) -> str:
    return format_date(value) if isinstance(value, dt.date) else str(value)


def inner(text: str) -> str:
    """Return words that will stand between quotation marks, with single marks inside."""
    return re.sub(r"[\"\u201c\u201d]([^\"\u201c\u201d]+)[\"\u201c\u201d]", "\u2018\\1\u2019", text)
