"""Entries that share a row of a list: parted by strokes, by commas between illnesses, by the codes they begin with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.spans import Span, cells

_ILLNESS = re.compile(
    r"\b(?:fractures?|fx|strain|sprain|contusions?|abrasions?|lacerations?|lac|disease|syndrome|injur(?:y|ies)|pain|tears?"
    r"|concussion|dislocation|headaches?|migraines?|hematoma|hemorrhage|\w+thorax|failure|whiplash|disorder|spasms?"
    r"|burns?|wound|bite|instability|dysfunction|deficit|stress|abuse|shock|hernia\w*|\w+(?:itis|osis|pathy|emia|algia"
    r"|hyphema|plegia|paresis|ectomy)|hyphema|retinae|edema|effusion|hypertension|diabetes)\b",
    re.IGNORECASE,
)
_FLAG = re.compile(
    r"[YNUWA]|yes|no|active|new|resolved|chronic|\d{1,3}% .*|(?:onset:? )?[\d/.\-]{6,}(?: - ?[\d/.\-]+)?|onset",
    re.IGNORECASE,
)
_APART = 1.2  # space between cells of a row, in heights of print


def stroked(row: Span) -> tuple[Span, ...]:
    """Return the row cut at each stroke that stands alone between its words."""
    cuts = [at for at, word in enumerate(row.words) if word.text == "/" and 0 < at < len(row.words) - 1]
    bounds = [-1, *cuts, len(row.words)]
    return tuple(Span(row.page, row.words[start + 1 : end]) for start, end in pairwise(bounds))


def illnesses(row: Span) -> tuple[Span, ...]:
    """Return the row cut at its commas where an illness is named on each side of every one of them."""
    cuts = [at for at, word in enumerate(row.words, 1) if word.text.endswith(",") and at < len(row.words)]
    parts = tuple(Span(row.page, row.words[start:end]) for start, end in pairwise([0, *cuts, len(row.words)]))
    return parts if all(_ILLNESS.search(part.text) and len(part.words) > 1 for part in parts) else (row,)


def unflagged(row: Span) -> Span:
    """Return the row of a table without the cells behind its first that are but a flag or a date."""
    first, *others = cells(row, _APART)
    kept = [first, *(cell for cell in others if not _FLAG.fullmatch(cell.text))]
    return Span(row.page, tuple(word for cell in kept for word in cell.words)) if len(kept) <= len(others) else row


def coded(row: Span, code: re.Pattern[str]) -> tuple[Span, ...]:
    """Return the row cut before each code where it begins with one and holds more, and tells no sentences."""
    starts = [at for at, word in enumerate(row.words) if code.fullmatch(word.text.rstrip(",;"))]
    told = any(re.search(r"[a-z]\.$", word.text) for word in row.words[:-1])
    if len(starts) < 2 or starts[0] != 0 or told:
        return (row,)
    return tuple(Span(row.page, row.words[start:end]) for start, end in pairwise([*starts, len(row.words)]))


def each(rows: Sequence[Span]) -> list[Span]:
    """Return the rows cut at their strokes."""
    return [part for row in rows for part in stroked(row)]
