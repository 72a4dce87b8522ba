"""Sentences out of a record's long texts: always the record's own words, with the heading that they stand under."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_END = re.compile(r"[.!?][\"\u201d')]*(?=\s+[\"\u201c'(]?[A-Z0-9])")
_ITEM = re.compile(r"\s+(?=\d{1,2}[.)]\s+[A-Z])")
_NO_END = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|St|No|Nos|no|nos|vs|v|approx|Inc|Co|Jr|Sr|Ave|Blvd|Rd|Hwy|Ste|fig|Fig|cf|e\.g|i\.e|a\.m|p\.m"
    r"|M\.D|D\.C|Ph\.D|[A-Z])\.|^\d{1,2}\.)$"
)
# A title in capitals in the run of the words: lines that were joined.
_TITLE = re.compile(
    r"(?<!\S)((?=[^a-z:]*[A-Z]{4})[A-Z][A-Z0-9/&\-]*(?: (?:-|[A-Z0-9][A-Z0-9/&\-]*|\([^)]{1,40}\)))*:)\s+(?=\S)"
)
_LABEL = re.compile(r"^([A-Z][A-Za-z /&\-]{1,38}?)(?: \([^)]*\))?:\s+(?=\S)")
_HEADING = re.compile(r"^[A-Z][A-Z0-9 ,/&()\-.]{3,60}(?:\([^)]*\))?:?$")
_HEADING_WITH_NAME = re.compile(r"^[A-Z][A-Z0-9 ]{3,}(?:\([^)]{1,40}\))?(?: - [A-Z ]+)?:$")
_EPONYMS = frozenset(
    ("Spurling", "Spurling's", "Hoffmann", "Hawkins", "Neer", "Lachman", "McMurray", "Phalen", "Tinel", "Romberg", "I")
)
_FORM_LABELS = re.compile(
    r"^(?:General|Neck|Back|Head|Palpation|Inspection|Extremities|Musculoskeletal|Neuro|Neurologic|Sensation|Provocation"
    r"|Left shoulder|Right shoulder|Shoulder|Knee|Exam|Examination|Findings)$",
    re.IGNORECASE,
)


class Sentence(NamedTuple):
    """One sentence, verbatim; `heading` is the title or label that it stands under, "" for none."""

    text: str
    heading: str = ""


def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text, in order; titles and labels are kept beside them."""
    return tuple(_under_headings(_pieces(_TITLE.sub(r"\n\1\n", text))))


def follows(told: Sequence[Sentence], earlier: Sentence, later: Sentence) -> bool:
    """Tell whether a sentence comes right after another in a text; what does not is quoted with dots between."""
    return any((one, two) == (earlier, later) for one, two in pairwise(told))


def without_label(sentence: Sentence) -> str:
    """Return the sentence without the label of the form before it ("Neck: tender" gives "tender")."""
    label = _LABEL.match(sentence.text)
    return sentence.text[label.end() :] if label and _FORM_LABELS.match(label[1]) else sentence.text


def without_number(text: str) -> str:
    """Return an item of a list without its number ("1. C5-C6" gives "C5-C6")."""
    return re.sub(r"^\d{1,2}[.)]\s+", "", text)


def lower_first(text: str) -> str:
    """Return the words with a small first letter, unless they begin with a name, a code or initials."""
    first = re.split(r"[\s,.;:]", text, maxsplit=1)[0]
    keeps = first in _EPONYMS or not (first[1:].islower() or len(first) == 1)
    return text if keeps else text[:1].lower() + text[1:]


def bare_end(text: str) -> str:
    """Return the words without the stop at their end."""
    return text.rstrip().rstrip(".;,")


def items(text: str) -> tuple[str, ...]:
    """Return the numbered items of a text ("1. ... 2. ..."), each whole; a text without numbers is one item."""
    return tuple(item.strip() for line in text.splitlines() for item in _ITEM.split(line) if item.strip())


def _pieces(text: str) -> Iterator[str]:
    for line in text.splitlines():
        start = 0
        for end in _END.finditer(line):
            piece = line[start : end.end()].strip()
            if not _NO_END.search(piece):
                yield piece
                start = end.end()
        if line[start:].strip():
            yield line[start:].strip()


def _under_headings(pieces: Iterable[str]) -> Iterator[Sentence]:
    heading = ""
    for piece in pieces:
        if not piece:
            continue
        if _HEADING.match(piece) or _HEADING_WITH_NAME.match(piece):
            heading = piece.rstrip(":")
            continue
        label = _LABEL.match(piece)
        if label:
            heading = label[1]
        yield Sentence(piece, heading)
