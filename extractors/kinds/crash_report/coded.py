"""Sections of law behind the word for a citation, in whatever row: "CITED: V1 DRIVER 811.260 FAIL TO OBEY"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.kinds.crash_report.stream import Item, Stream
from extractors.spans import Span

_CUE = re.compile(
    r"citations?|cited|cites?|cit|charges?|violations?|summons(?:es)?|tickets?|enforcement|offenses?|criminal|traffic"
    r"|summons/charges?|arrests?|section|violation\(s",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"\d{1,4}[A-Z]?(?:[-.:/]\d*[A-Za-z]?\d+[A-Za-z]?){1,4}(?:\([A-Za-z0-9]{1,4}\))*|\d{3,5}(?:\.\d+)?(?:\([A-Za-z0-9]{1,3}\))+"
)
_NO_CODE = re.compile(
    r"\d{1,2}/\d{1,2}/\d{2,4}|\d{3}-(?:\d{3}-)?\d{4}|(?:[01]?\d|2[0-3]):[0-5]\d|\d/\d|\d{2}-\d{5,}"
    r"|(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])-(?:\d{2}|\d{4})"
)
_LAW = re.compile(r"[A-Z]{2,6}|[A-Z][a-z]{0,3}\.[A-Za-z.]*|ILCS|Pa\.C\.S\.|[A-Z]\.[A-Z.]+")
_SUFFIX = frozenset(("VC", "VTL", "CVC", "TC"))
_STOP = re.compile(
    r"cited|cites?|citations?|tickets?|notice|unit|issued|infraction|number|driver|operator|u\d|v\d|d\d|yes|on|local|court"
    r"|code|name|offense",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"#|(?=.*\d)[A-Z]{0,2}\d{4,}[A-Z]?|[A-Z]?(?=.*\d)[A-Z0-9]{6,}|\d{4,}")
_LONGEST = 8
_WIDE = 1.3  # white between two boxes, in heights of print
_FACTOR = re.compile(r"factor|vc section|hazardous", re.IGNORECASE)


def coded(stream: Stream) -> Iterator[tuple[str, Span]]:
    """Yield each section that stands behind a word for citations that begins a cell, with the words of its offence."""
    for at, row in enumerate(stream.rows):
        items = stream.items[stream.starts[at] : stream.starts[at + 1]]
        if len(items) < 2 or _FACTOR.search(row.text) or not any(_CODE.search(item.text) for item in items):
            continue
        cue = next((place for place, item in enumerate(items) if _is_cue(items, place)), None)
        if cue is None or re.search(r"\bcited:? ?(?:\[ ?\] ?yes|no\b)", row.text, re.IGNORECASE):
            continue
        yield from _in_row(stream, items[cue + 1 :])


def _is_cue(items: Sequence[Item], at: int) -> bool:
    begins = (
        at == 0 or items[at - 1].cell != items[at].cell or items[at - 1].bare in ("traffic", "violation", "statute")
    )
    capital = items[at].text[:1].isupper()
    return begins and capital and _CUE.fullmatch(items[at].bare) is not None


def _in_row(stream: Stream, items: Sequence[Item]) -> Iterator[tuple[str, Span]]:
    at = 0
    while at < len(items):
        bare = items[at].text.strip(",;:()" if "(" not in items[at].text[1:] else ",;:")
        if not _CODE.fullmatch(bare) or _NO_CODE.fullmatch(bare):
            at += 1
            continue
        if at and (items[at - 1].text.endswith("#") or items[at - 1].text.lower() in ("no.", "number")):
            at += 1
            continue
        first, end = _begin(items, at), _end(items, at)
        kept = items[first:end]
        yield stream.span(kept).text.strip(" ,;:-/"), stream.span(kept)
        at = end


def _begin(items: Sequence[Item], at: int) -> int:
    """Return where the name of the law begins: "625 ILCS 5/11-904", "RCW 46.61.145"."""
    first = at
    for _ in range(2):
        before = items[first - 1] if first else None
        if (
            before is None
            or before.row != items[at].row
            or not _LAW.fullmatch(before.text)
            or _CUE.fullmatch(before.bare)
            or _STOP.fullmatch(before.bare)
        ):
            break
        first -= 1
    if first and first < at and re.fullmatch(r"\d{1,3}", items[first - 1].text):
        first -= 1
    return first


def _end(items: Sequence[Item], at: int) -> int:
    """Return where the words of the offence end."""
    end = at + 1
    while end < len(items) and end < at + _LONGEST:
        item, before = items[end], items[end - 1]
        high = item.word.box.y1 - item.word.box.y0
        if item.word.box.x0 - before.word.box.x1 > _WIDE * high or before.text[-1] in ",;":
            break
        if item.text not in _SUFFIX and (
            _STOP.fullmatch(item.bare) or _NUMBER.fullmatch(item.text) or item.text == "/"
        ):
            break
        end += 1
    return end
