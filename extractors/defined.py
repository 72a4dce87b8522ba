"""Definitions of served discovery without a heading of their own: run in behind the word, or told by quoted terms."""

# ruff: noqa: E501, a wording stands in one piece
from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.spans import Span, covering

_RUN_IN = re.compile(
    r"(?:sec(?:tion|\.)? ?\d{1,2}\.? ?|[IVXA-Z\d]{1,4}[.)] ?)?(?P<word>definitions?)\b(?: and instructions)?[.:\s\u2014\-]+"
    r"(?P<rest>[A-Z(\"\u201c].{12,})$",
    re.IGNORECASE,
)
_MEANS = r"(?:shall |will )?(?:means?\b|refers?\b|includes?\b|is (?:defined|synonymous)\b|are\b|is\b)"
_QUOTED = re.compile(
    rf"(?:[A-Z\d]{{1,2}}[.)] )?(?:(?:as used|in) [^\"]{{3,40}} )?(?:the (?:terms?|words?|pronouns?) )?"
    rf"[\"\u201c][^\"\u201d]{{2,40}}[\"\u201d],?(?: (?:and|or|as used \w+)[^.;]{{0,60}}?)? {_MEANS}",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?:instructions?|interrogator(?:y|ies)|requests?|demands?|questions?|documents?|you are (?:hereby )?requested|please)\b"
    r"(?! (?:means?|shall|refers?|includes?))|\d{1,3}\.0 |pursuant to|[\[(] ?[xX]? ?[\])] ",
    re.IGNORECASE,
)
_MARKED = re.compile(r"[A-Z\d]{1,2}[.)] ")


def defined_in_line(rows: Sequence[Span]) -> tuple[Span, ...]:
    """Return the rows of the definitions behind the word in its row, else of the sentences that define quoted terms."""
    for place, row in enumerate(rows):
        run_in = _RUN_IN.match(row.text)
        if run_in is not None and not re.match(r"[a-z]", run_in["rest"]):
            return (covering(row, run_in.start("rest"), len(row.text)), *_until_end(rows[place + 1 :]))
        if _QUOTED.match(row.text):
            mark = _MARKED.match(row.text)
            own = covering(row, mark.end(), len(row.text)) if mark is not None and _single(rows[place + 1 :]) else row
            return (own, *_until_end(rows[place + 1 :]))
    return ()


def _single(following: Sequence[Span]) -> bool:
    """Tell whether no other marked paragraph of definitions follows."""
    return not any(_MARKED.match(row.text) and _QUOTED.match(row.text) for row in following)


def _until_end(rows: Sequence[Span]) -> tuple[Span, ...]:
    end = next((at for at, row in enumerate(rows) if _ENDS.match(row.text) and not _QUOTED.match(row.text)), len(rows))
    return tuple(rows[:end])
