"""The running text of a note: complaint, history, findings, plan."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from extractors.entries import is_table_row
from extractors.found import Found
from extractors.kinds.chart_note.wordings import HEAD
from extractors.passages import first_words, prose_of
from extractors.prose import Prose
from extractors.sections import Section, all_under, under
from extractors.spans import Span, cells

_COMPLAINS = re.compile(
    r"\b(?:c/o|complain(?:s|ed|ing) of|chief complaint of|presents? (?:today )?(?:with|for|complaining of))"
    r" (?P<what>[^.;]{3,120}?)(?= since\b| for the (?:past|last)\b| after\b| following\b|[.;]|$)",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"[A-Z][A-Za-z /\-]{2,40}:")
_LEADS_IN = re.compile(
    r"^(?:the )?(?:patient|pt)? ?(?:presents?|here|seen|being seen) (?:today )?(?:with|for)\W*$", re.IGNORECASE
)
_APART, _SHORT = 3.0, 4  # space before a caption beside another, in heights of print, and its words at most
_SENTENCE = 7  # words from which a row without a heading reads as a sentence
_SIGNATURE = re.compile(r"signed|^\W*\S+$|time in \d|authenticated|dictated", re.IGNORECASE)


_DEGREE = r"(?:M\.?D|D\.?O|PA-?C?|NP|FNP(?:-C)?|APRN|D\.?C|DPT|PT|OTR/L|RN|LPN|LPC|LCSW|CNM)"
_CLOSING = re.compile(
    rf"(?:[A-Z][\w.'\-]*,? ){{1,4}}{_DEGREE}\b\.?(?:$|[ ,]*(?:/|\d|for [A-Z]|e-?sig|cosign|signed|[A-Z]))"
    rf"|(?:{_DEGREE}(?:/{_DEGREE})?|Resident|Attending|Scribe|Supervisor)(?:: [A-Z]| [A-Z]\. ?[A-Z])"
    r"|(?:DICT|TRANS|DD|DT) \d|(?:Time spent|Total time|Transfer of care)\b"
)  # a row with which a signature begins, and what only the office needs
_CODED = re.compile(r"\b[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}\W*$")


def read(found: Found, parts: Sequence[Section]) -> None:
    """Put the texts under their headings."""
    for path, keys in (
        ("chief_complaint", ("complaint",)),
        ("history", ("history", "course")),
        ("findings", ("findings",)),
        ("plan", ("plan", "both", "after")),
    ):
        rows = tuple(row for row in _texts(parts, keys) if not _LEADS_IN.match(row.text))
        _put(found, path, _up_to_caption(_below(parts, rows)) if path == "chief_complaint" else rows)
    _without_heading(found, parts)
    _complaint_in_history(found, parts)


def _texts(parts: Sequence[Section], keys: Sequence[str]) -> tuple[Span, ...]:
    """Return the rows of the first of the sections that has text; findings go on after a table or on the next page."""
    for key in keys:
        rows = tuple(row for row in all_under(parts, key) if not is_table_row(row))
        if rows:
            return _after_diagnoses(rows) if key == "both" else rows
    return ()


def _after_diagnoses(rows: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return what stands behind coded diagnoses that come first, each on a row; where they are mixed, all."""
    start = next((at for at, row in enumerate(rows) if not _CODED.search(row.text)), len(rows))
    return rows[start:] if start < len(rows) and not any(_CODED.search(row.text) for row in rows[start:]) else rows


def _below(parts: Sequence[Section], rows: Sequence[Span]) -> Sequence[Span]:
    """Return what stands below the complaint's heading where another caption stands beside it, over its own text."""
    at = next((at for at, part in enumerate(parts) if part.rows and rows and part.rows[0] == rows[0]), None)
    heading = parts[at].heading if at is not None else None
    if at is None or heading is None or heading.text.endswith(":"):
        return rows
    caption, *others = parts[at].rows
    apart = caption.box.x0 - heading.box.x1 > _APART * heading.height and len(caption.words) <= _SHORT
    if caption.box.y0 >= heading.box.y1 or not apart:
        return rows
    text = others[0] if others else next((part.heading for part in parts[at + 1 : at + 2]), None)
    if text is None or text.page is not heading.page or abs(text.box.x0 - heading.box.x0) >= text.height:
        return rows
    left = tuple(word for word in text.words if word.box.x1 < caption.box.x0)
    beside = len(left) < len(text.words) if others else bool(parts[at + 1].rows)
    return cells(Span(text.page, left))[:1] if left and beside else rows


def _up_to_caption(rows: Sequence[Span]) -> tuple[Span, ...]:
    """Return the rows before the first that has a caption of its own: "Prior level of function: independent."."""
    return tuple(itertools.takewhile(lambda row: row is rows[0] or not _CAPTION.match(row.text), rows))


def _put(found: Found, path: str, rows: Sequence[Span]) -> None:
    closing = next((at for at, row in enumerate(rows) if at and _CLOSING.match(row.text)), len(rows))
    kept = list(rows[:closing])
    while kept and _SIGNATURE.search(kept[-1].text) and len(kept[-1].words) <= 8 and len(kept) > 1:
        kept.pop()
    if kept:
        found.put(path, prose_of(kept), first_words(kept))


def _without_heading(found: Found, parts: Sequence[Section]) -> None:
    """Take the sentences before the first heading as the history, where none has that heading."""
    first = next((at for at, part in enumerate(parts) if part.heading is not None and part.key != HEAD), len(parts))
    body = [row for part in parts[:first] for row in part.rows if len(cells(row)) == 1]
    start = next((at for at, row in enumerate(body) if _reads_on(body, at)), None)
    if start is not None:
        _put(found, "history", body[start:])


def _reads_on(rows: Sequence[Span], at: int) -> bool:
    """Tell whether sentences begin on the row: it is long, and so is the next, or it ends a sentence."""
    row = rows[at]
    more = at + 1 < len(rows) and len(rows[at + 1].words) >= _SENTENCE // 2
    return len(row.words) >= _SENTENCE and ":" not in row.words[0].text and (more or row.text.endswith("."))


def _complaint_in_history(found: Found, parts: Sequence[Section]) -> None:
    prose = Prose(under(parts, "history") or tuple(row for part in parts if part.key == HEAD for row in part.rows))
    for match, _ in prose.find(_COMPLAINS):
        found.put("chief_complaint", match["what"].strip(), prose.span(*match.span("what")))
