"""Sentences of a record's long texts: the record's own words, with the heading that they stand under."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_END = re.compile(r"[.!?][\"\u201d')]*(?=\s+[\"\u201c'(]?[A-Z0-9])")
_NO_END = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|St|No|Nos|no|nos|vs|v|approx|Inc|Co|Jr|Sr|Ave|Blvd|Rd|Hwy|Ste|fig|Fig|cf|e\.g|i\.e|a\.m|p\.m"
    r"|M\.D|D\.C|Ph\.D|Transp|Stat|Rev|Mo|Fla|Tex|Cal|Civ|Proc|Veh|Prac|Rem|Sec|Subd|[A-Z])\.|^\d{1,2}\.)$"
)
# A title in capitals in the run of the words: lines that were joined.
_TITLE = re.compile(
    r"(?<!\S)((?=[^a-z:]*[A-Z]{4})[A-Z][A-Z0-9/&\-]*(?: (?:-|[A-Z0-9][A-Z0-9/&\-]*|\([^)]{1,40}\)))*:)\s+(?=\S)"
)
_LABEL = re.compile(r"^([A-Z][A-Za-z /&\-]{1,38}?)(?: \([^)]*\))?:\s+(?=\S)")
_HEADING = re.compile(r"^[A-Z][A-Z0-9 ,/&()\-.]{3,60}(?:\([^)]*\))?:?$")
_HEADING_WITH_NAME = re.compile(r"^[A-Z][A-Z0-9 ]{3,}(?:\([^)]{1,40}\))?(?: - [A-Z ]+)?:$")


class Sentence(NamedTuple):
    """One sentence, verbatim; `heading` is the title or label that it stands under, "" for none."""

    text: str
    heading: str = ""


@functools.lru_cache(maxsize=8192)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text, in order; titles and labels are kept beside them."""
    return tuple(_under_headings(_pieces(_TITLE.sub(r"\n\1\n", text))))


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
        if not piece.endswith(".") and (_HEADING.match(piece) or _HEADING_WITH_NAME.match(piece)):
            heading = piece.rstrip(":")
            continue
        label = _LABEL.match(piece)
        if label:
            heading = label[1]
        yield Sentence(piece, heading)
