"""The cells of a visit's row: the record's words bound to their pages, and what an earlier note has already."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import groupby

from casefile.citations import Cite
from generators.claimbook import ClaimBook, Printed
from generators.documents.chronology.view import VisitRow
from generators.excerpts import bare_end
from generators.markup import bold, italic
from generators.names import cased
from generators.visit_lines import Part, Piece, VisitLine

_LABELS = {"procedure": "Done:", "billed": "Billed:", "plan": "Plan:", "work status": "Work:"}
_DASH = "\u2013"


def short_day(day: object) -> str:
    """Return the day as the table prints it: "14 Feb 2026"."""
    return f"{day.day} {day:%b} {day.year}" if isinstance(day, dt.date) else str(day)


def row_of(book: ClaimBook, line: VisitLine, notes: str) -> VisitRow:
    """Return the row of a visit; `notes` are the comments for the firm that stand at it."""
    care = [_labelled(book, line, part) for label in _LABELS for part in line.part(label)]
    return VisitRow(
        date=day_of(book, line) + notes,
        provider=_provider(book, line),
        complaint=_joined(book, line.part("complaint")),
        findings=_joined(book, line.part("findings")),
        diagnoses=_joined(book, line.part("diagnosis")),
        care=" ".join(one for one in care if one),
        where=_where(book, line),
    )


def day_of(book: ClaimBook, line: VisitLine) -> str:
    """Return the day of a visit, of a run of visits the first and the last."""
    first = book.record(line.day.document, line.day.path, short_day)
    last = book.held(line.day.document, "date_through", short_day) if line.through else None
    return f"{first} to {last}" if last else first


def day_claim(book: ClaimBook, line: VisitLine) -> Printed | None:
    """Return the day of a visit as a claim to count with."""
    return book.held(line.day.document, line.day.path, short_day)


def provider_name(book: ClaimBook, line: VisitLine) -> str:
    """Return the provider's name as a paper of the visit prints it."""
    for document in (*line.papers, line.day.document):
        for path in ("facility", "provider_name", "surgeon", "author"):
            if named := book.held(document, path, cased):
                return named
    return "provider not named"


def _provider(book: ClaimBook, line: VisitLine) -> str:
    name = provider_name(book, line)
    people = [one for piece in line.people if (one := book.held(piece.cite.document, piece.cite.path, cased))]
    named = [one for one in people if getattr(name, "words", name).casefold() != one.words.casefold()]
    kind = line.kind_words if line.kind_words.isupper() else line.kind_words.lower()
    said = "" if kind in getattr(name, "words", name).lower() else f", {kind}"
    return f"{bold(name)}{said}" + (f" ({'; '.join(named)})" if named else "")


def _labelled(book: ClaimBook, line: VisitLine, part: Part) -> str:
    said = _part(book, part)
    label = f"{line.kind_words}:" if line.kind == "imaging" and part.label == "procedure" else _LABELS[part.label]
    return f"{italic(label)} {said}." if said else ""


def _joined(book: ClaimBook, parts: Iterable[Part]) -> str:
    return " ".join(f"{said}." for part in parts if (said := _part(book, part)))


def _part(book: ClaimBook, part: Part) -> str:
    """Return the words of a part with the page where its paper has several; what is repeated, by its day."""
    said = _words(book, part.pieces)
    again = _as_on(book, part)
    if said and again:
        return f"{said}; in part {again}"
    return said or again


def _words(book: ClaimBook, pieces: Sequence[Piece]) -> str:
    told: list[str] = []
    for document, same in groupby(pieces, key=lambda piece: piece.cite.document):
        held = [(piece, words) for piece in same if (words := _held(book, piece))]
        told += _with_codes(held)
        paper = book.document(document)
        if held and paper.page_count > 1:
            pages = dict.fromkeys(book.short_page(document, piece.cite.path, piece.text) for piece, _ in held)
            told[-1] += f" [{', '.join(pages)}]"
    return "; ".join(told)


def _held(book: ClaimBook, piece: Piece) -> str:
    words = book.held(piece.cite.document, piece.cite.path, piece.text if piece.cut else bare_end(piece.text))
    return f"{words} \u2026" if words and piece.cut else words or ""


def _with_codes(held: Sequence[tuple[Piece, str]]) -> list[str]:
    """Return the diagnoses, each with its code in brackets after its words."""
    told: list[str] = []
    last = ""
    for piece, words in held:
        row = piece.cite.path.rsplit(".", 1)[0]
        if piece.code and told and last == row:
            told[-1] = f"{told[-1]} ({words})"
        else:
            told.append(words)
        last = row
    return told


def _as_on(book: ClaimBook, part: Part) -> str:
    if part.as_on is None or part.of is None:
        return ""
    path = "date_of_service" if "[" not in part.of.path else _beside(part.of)
    day = book.held(part.of.document, path, short_day) or book.held(part.of.document, "date_of_service", short_day)
    return f"as on {day}" if day else "as before"


def _beside(cite: Cite) -> str:
    row, _, field = cite.path.rpartition(".")
    return f"{row}.date_of_service" if field and row.startswith("charges") else "date_of_service"


def _where(book: ClaimBook, line: VisitLine) -> str:
    """Return the pages of the visit; of one that a log lists, the page of the log that names its day."""
    if line.papers and not (line.listed and line.through is None):
        return "; ".join(book.pages(document) for document in line.papers)
    for document in line.papers:
        if page := book.papers.page_naming(book.document(document), line.date):
            return book.page(document, page)
    return book.at(line.day.document, line.day.path)
