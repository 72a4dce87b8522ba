"""Every figure, date and code in a text: whatever holds a digit must have a claim, unless it is structure."""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from casefile.claims import Claim
from generators.markup import is_unseen, never_printed
from generators.places import Place, walk

FigureKind = Literal["money", "percentage", "date", "time", "code", "bates", "number"]
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?"
)
_FORMS: tuple[tuple[FigureKind, str], ...] = (
    ("bates", r"\b[A-Z]{2,6}-\d{6,}\b"),
    ("date", rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}(?:,?\s+\d{{4}})?\b"),
    ("date", rf"\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?\b"),
    ("date", rf"\b{_MONTH},?\s+\d{{4}}\b"),
    ("date", r"\b\d{4}-\d{2}-\d{2}\b"),
    ("date", r"\b\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})\b"),
    ("time", r"\b\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?"),
    ("money", r"(?:-\s?)?\$\s?\d[\d,]*(?:\.\d+)?"),
    ("money", r"-?\b\d{1,3}(?:,\d{3})+(?:\.\d+)?\b"),
    ("percentage", r"\b\d+(?:\.\d+)?\s?(?:%|per\s?cent\b)"),
    ("money", r"(?<![\w.])-?\d+\.\d{2}\b(?!\.?\d)"),
    ("code", r"\b[A-TV-Z]\d[0-9AB]\.[0-9A-Z]{1,4}\b"),
    ("code", r"\b[A-V]\d{4}\b"),
    ("number", r"[\w&#+][\w&/#+.,:()\-'*]*\d[\w/\-.,:()'*]*|\d[\w/\-.,:()'*]*"),
)
_ANY = re.compile("|".join(f"(?P<f{index}>{form})" for index, (_, form) in enumerate(_FORMS)))
_STRUCTURE = re.compile(
    r"^\s*(?:\d{1,2}[.)]|\(\d{1,2}\))(?=\s+\D)"  # the number of a heading or list item
    r"|\b(?:Ex(?:hibit)?s?\.?|Tab)\s\d+(?:\s?(?:,|to|and|through|[-\u2013])\s?\d+)*(?![\w.]*\d)",
    re.IGNORECASE,
)
_ODD = re.compile(r"[^\x20-\x7e\n\t]")


class Figure(NamedTuple):
    """A figure, date or code as it stands in a text."""

    start: int
    end: int
    text: str
    kind: FigureKind


class Unclaimed(NamedTuple):
    """A figure that no claim covers, and where it stands."""

    where: str
    figure: Figure

    def __str__(self) -> str:
        """Return the sentence that a person reads."""
        return f"{self.where}: {self.figure.text!r} ({self.figure.kind}) has no claim"


def find(text: str) -> tuple[Figure, ...]:
    """Return every figure, date and code of the text, in order; numbers of headings, lists and exhibits are none."""
    structure = [match.span() for match in _STRUCTURE.finditer(text)]
    found = (_figure(match) for match in _ANY.finditer(text))
    return tuple(
        figure for figure in found if any(sign.isdigit() for sign in figure.text) and not _within(figure, structure)
    )


def standing_alone(places: Iterable[Place], claims: Sequence[Claim]) -> Mapping[str, frozenset[str]]:
    """Return the figures that may stand at each place by their words alone: those of claims with no bookmark there."""
    bound = {(place.where, span.claim) for place in places for span in place.spans}
    alone: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        for where in claim.where.split():
            if (where, claim.id) not in bound:
                alone[where].update({claim.text, *(figure.text for figure in find(claim.text))})
    return {where: frozenset(texts) for where, texts in alone.items()}


def odd_signs(place: Place) -> Iterator[str]:
    """Yield what no generated text holds: signs that nobody sees, and digits of other scripts outside claims."""
    for match in _ODD.finditer(place.text):
        sign, covered = match[0], any(span.start <= match.start() < span.end for span in place.spans)
        if never_printed(sign) or (not covered and is_unseen(sign)):
            yield f"a sign that nobody sees (U+{ord(sign):04X})"
        elif not covered and unicodedata.numeric(sign, None) is not None:
            yield f"the figure {sign!r} (U+{ord(sign):04X}, {unicodedata.name(sign, 'unnamed').lower()}) has no claim"


def unclaimed(docx: bytes, claims: Sequence[Claim]) -> tuple[Unclaimed, ...]:
    """Return every figure, date and code of the finished file that no claim covers at its place."""
    known = {claim.id for claim in claims}
    return tuple(Unclaimed(place.where, figure) for place in walk(docx) for figure in bare_figures(place, known))


def bare_figures(place: Place, known: Container[str]) -> tuple[Figure, ...]:
    """Return the figures of one place that stand outside the words of every known claim.

    Each digit of a figure must lie in some claim: a range may be two of them.
    """
    covered = bytearray(len(place.text))
    for span in place.spans:
        if span.claim in known:
            covered[span.start : span.end] = b"\x01" * (span.end - span.start)
    return tuple(
        figure
        for figure in find(place.text)
        if any(place.text[at].isdigit() and not covered[at] for at in range(figure.start, figure.end))
    )


def _figure(match: re.Match[str]) -> Figure:
    kind = _FORMS[int((match.lastgroup or "f0")[1:])][0]
    text = match[0].rstrip(".,:;'*-(")
    if text.count(")") > text.count("("):
        text = text.rstrip(")").rstrip(".,")
    return Figure(match.start(), match.start() + len(text), text, kind)


def _within(figure: Figure, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the figure lies in one of the spans, which are in order and apart."""
    at = bisect.bisect_right(spans, figure.start, key=lambda span: span[0]) - 1
    return at >= 0 and figure.end <= spans[at][1]
