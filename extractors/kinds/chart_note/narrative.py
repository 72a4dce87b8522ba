"""The running text of a note: complaint, history, findings, plan."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.entries import is_table_row
from extractors.found import Found
from extractors.passages import first_words, prose_of
from extractors.prose import Prose
from extractors.sections import OTHER, Section, all_under, under
from extractors.spans import Span, cells

_COMPLAINS = re.compile(
    r"\b(?:c/o|complain(?:s|ed|ing) of|chief complaint of|presents? (?:today )?(?:with|for|complaining of))"
    r" (?P<what>[^.;]{3,120}?)(?= since\b| for the (?:past|last)\b| after\b| following\b|[.;]|$)",
    re.IGNORECASE,
)
_SENTENCE = 7  # words from which a row without a heading reads as a sentence
_SIGNATURE = re.compile(r"signed|^\W*\S+$|time in \d|authenticated|dictated", re.IGNORECASE)


def read(found: Found, parts: Sequence[Section]) -> None:
    """Put the texts under their headings."""
    for path, keys in (
        ("chief_complaint", ("complaint",)),
        ("history", ("history", "course")),
        ("findings", ("findings",)),
        ("plan", ("plan", "both")),
    ):
        _put(found, path, _texts(parts, keys))
    _without_heading(found, parts)
    _complaint_in_history(found, parts)


def _texts(parts: Sequence[Section], keys: Sequence[str]) -> tuple[Span, ...]:
    """Return the rows of the first of the sections that has text; findings go on after a table or on the next page."""
    for key in keys:
        rows = tuple(row for row in all_under(parts, key) if not is_table_row(row))
        if rows:
            return rows
    return ()


def _put(found: Found, path: str, rows: Sequence[Span]) -> None:
    kept = list(rows)
    while kept and _SIGNATURE.search(kept[-1].text) and len(kept[-1].words) <= 8 and len(kept) > 1:
        kept.pop()
    if kept:
        found.put(path, prose_of(kept), first_words(kept))


def _without_heading(found: Found, parts: Sequence[Section]) -> None:
    """Take sentences that stand before any heading as the history, where none has that heading."""
    if found.get("history") is None and parts and parts[0].key == OTHER:
        body = [row for row in parts[0].rows if len(cells(row)) == 1]
        start = next((at for at, row in enumerate(body) if _reads_on(body, at)), None)
        if start is not None:
            _put(found, "history", body[start:])


def _reads_on(rows: Sequence[Span], at: int) -> bool:
    """Tell whether sentences begin on the row: it is long, and another long one follows."""
    return len(rows[at].words) >= _SENTENCE and at + 1 < len(rows) and ":" not in rows[at].words[0].text


def _complaint_in_history(found: Found, parts: Sequence[Section]) -> None:
    history = under(parts, "history") or (parts[0].rows if parts else ())
    prose = Prose(history)
    for match, _ in prose.find(_COMPLAINS):
        found.put("chief_complaint", match["what"].strip(), prose.span(*match.span("what")))
