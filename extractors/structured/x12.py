"""X12: segments and elements, with or without an envelope, whatever the separators are."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.dates import parse_date

_START = re.compile(r"(?:ISA|GS|ST|BHT|BPR|CLP)(?P<separator>[^A-Za-z0-9\s])")
_KNOWN = "BPR|BHT|TRN|NM1|N1|N3|N4|REF|DTM|DTP|HL|CLP|CLM|SVC|SV1|SV2|LX|GS|ST|SE|PER|CUR|GE|IEA|PRV|SBR"
_COMPONENTS = re.compile(r"(?:^|[^A-Z])(?:HC|AD|NU|ABK|BK|ABF|IV)([:>^|\\;])")
_MOST = 500_000  # segments


class Segment(NamedTuple):
    """One segment: its name, its elements from 1, and its text as it stands in the file."""

    name: str
    elements: tuple[str, ...]
    text: str
    component: str

    def get(self, number: int) -> str:
        """Return the element of that number, or nothing where there is none."""
        return self.elements[number - 1].strip() if 0 < number <= len(self.elements) else ""

    def parts(self, number: int) -> tuple[str, ...]:
        """Return the components of the element of that number."""
        return tuple(part.strip() for part in self.get(number).split(self.component)) if self.get(number) else ()


def segments(text: str) -> tuple[Segment, ...]:
    """Return the segments of an interchange or of a bare transaction set; nothing where the text is neither."""
    body = text.lstrip("\ufeff \t\r\n")
    start = _START.match(body)
    if start is None:
        return ()
    separator = start["separator"]
    terminator, component = _envelope(body, separator) if body.startswith("ISA") else _guessed(body, separator)
    if terminator not in "\r\n":
        body = re.sub(r"[\r\n]+", "", body)  # some senders cut the file into rows of eighty signs
    pieces = body.split(terminator)[:_MOST]
    found = (_segment(piece.strip("\r\n\t "), separator, component) for piece in pieces)
    return tuple(segment for segment in found if segment is not None)


def transactions(found: Sequence[Segment]) -> Iterator[tuple[str, tuple[Segment, ...]]]:
    """Yield each transaction set with the number of its kind ("835", "837"); without ST all is one set."""
    starts = [place for place, segment in enumerate(found) if segment.name == "ST"]
    if not starts and found:
        yield _guessed_kind(found), tuple(found)
    for start, end in pairwise([*starts, len(found)]):
        yield found[start].get(1), tuple(found[start:end])


def name(segment: Segment) -> str | None:
    """Return the name that an NM1 segment gives: of a person first name first, of an organisation as it stands."""
    last, first, middle, suffix = (segment.get(number) for number in (3, 4, 5, 7))
    return " ".join(part for part in (first, middle, last, suffix) if part) or None


def in_capitals(found: Sequence[Segment]) -> bool:
    """Tell whether every name in the segments stands in capitals, so that they say nothing of a name."""
    names = "".join(part for segment in found if segment.name in ("NM1", "N1") for part in segment.elements)
    return names == names.upper()


def day(text: str) -> dt.date | None:
    """Return the day of "20260214", "260214" or of the start of "20260214-20260216"."""
    digits = text.split("-")[0].strip()
    if re.fullmatch(r"\d{8}", digits):
        return parse_date(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")
    return parse_date(f"20{digits[:2]}-{digits[2:4]}-{digits[4:]}") if re.fullmatch(r"\d{6}", digits) else None


def last_day(text: str) -> dt.date | None:
    """Return the day on which a range ends, or None where the text is no range."""
    first, dash, last = text.partition("-")
    return day(last) if dash and last.strip() != first.strip() else None


def _segment(piece: str, separator: str, component: str) -> Segment | None:
    head, *elements = piece.split(separator)
    if not re.fullmatch(r"[A-Z][A-Z0-9]{1,2}", head.strip()):
        return None
    return Segment(head.strip(), tuple(elements), piece, component)


def _envelope(body: str, separator: str) -> tuple[str, str]:
    """Return the terminator and the component separator that the ISA segment declares in its last places."""
    parts = body.split(separator, 16)
    tail = parts[16] if len(parts) > 16 else ""
    if len(tail) < 2 or tail[0].isalnum():
        return _guessed(body, separator)
    return tail[1], tail[0]


def _guessed(body: str, separator: str) -> tuple[str, str]:
    """Return the mark before the second segment's name, and the one after a qualifier such as HC."""
    ends = re.search(rf"([^A-Za-z0-9\s{re.escape(separator)}])\s*(?:{_KNOWN}){re.escape(separator)}", body)
    components = _COMPONENTS.search(body)
    return (ends[1] if ends else "\n", components[1] if components else ":")


def _guessed_kind(found: Sequence[Segment]) -> str:
    names = {segment.name for segment in found}
    if names & {"CLP", "SVC"}:
        return "835"
    return "837" if "CLM" in names else ""
