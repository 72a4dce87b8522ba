"""The police agency of a crash report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.captioned import Filled, named
from extractors.layout import Row, Token
from extractors.names import in_case
from extractors.spans import Span, cells, covering

_AGENCY = re.compile(
    r"\b(?:police (?:department|dept\.?|bureau)|sheriff'?s?'? (?:office|department|dept\.?)|highway patrol|state police"
    r"|department of public safety|state patrol|(?:division|department|bureau) of police|metropolitan police|constable"
    r"|public safety department|state highway patrol|police)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"prepare|review|officer|investigat|department|agency|report by", re.IGNORECASE)
_CELL = 1.6  # widest space within an agency's name, in heights of its print: it is often typewritten
_GENERIC = re.compile(
    r"(?:sheriff'?s?'? |police |public safety )?(?:office|department|dept|division|patrol|bureau|police)", re.IGNORECASE
)
_BEHIND = re.compile(r"[ ,\-]+(?:case|report|incident|ori|ncic|badge|no\.|#|agency|phone|tel|page)\b.*$", re.IGNORECASE)
_UPPER = 0.25  # share of the first page's height in which the agency stands
_LAST = re.compile(r"(?:police )?(?:department|dept|office|division|patrol|bureau)", re.IGNORECASE)
_WORDS = 4  # words before "Police Department" that a name has at most


def agencies(rows: Sequence[Row], boxes: Sequence[Filled]) -> Iterator[Token[str]]:
    """Yield the agency that the form names, the one at its head, then the one beside who prepared it."""
    captioned = [_whole(box, rows) for box in named(boxes, "agency")]
    yield from (token for token in captioned if _AGENCY.search(token.value))
    for row in rows:
        if row.span.page is rows[0].span.page and row.span.box.y0 < _UPPER * row.span.page.height:
            for cell in cells(row.span, _CELL):
                if _AGENCY.search(cell.text) and 1 < len(cell.words) <= 7 and _is_name(cell.text):
                    yield Token(in_case(cell.text.strip(" .,")), cell)
    yield from (token for token in captioned if not re.search(r"\d{3}", token.value))
    for row in rows:
        if _CLOSING.search(row.span.text) and (token := _inside(row.span)) is not None:
            yield token


def _wrapped(box: Filled, rows: Sequence[Row]) -> Span | None:
    """Return the "Sheriff's Office" that a narrow cell has in a row of its own under a value beside its caption."""
    own, left = box.rows[0], box.caption.box.x0
    for row in rows:
        near = row.span.page is own.page and 0 < row.span.box.y0 - own.box.y0 < 2 * own.height
        for cell in cells(row.span, _CELL) if near else ():
            if abs(cell.box.x0 - left) < own.height and _GENERIC.fullmatch(cell.text.strip(" .,")):
                return cell
    return None


def _whole(box: Filled, rows: Sequence[Row]) -> Token[str]:
    """Return what the box says, with the "Department" that a narrow one has in a row of its own."""
    span = box.rows[0]
    if len(box.rows) > 1 and _LAST.fullmatch(box.rows[1].text.strip(" .,")):
        span = span.joined(box.rows[1])
    elif _AGENCY.search(span.text) is None and (below := _wrapped(box, rows)) is not None:
        span = span.joined(below)
    end = _BEHIND.search(span.text)
    span = covering(span, 0, end.start()) if end is not None and end.start() > 0 else span
    return Token(in_case(span.text.strip(" .,:")), span)


def _is_name(text: str) -> bool:
    return ":" not in text and re.search(r"\breport\b|\bform\b|\bagency\b", text, re.IGNORECASE) is None


def _inside(row: Span) -> Token[str] | None:
    """Return an agency's name among other words: the capitalised words before "Police Department"."""
    match = _AGENCY.search(row.text)
    if match is None or " " not in match.group():
        return None
    before = row.text[: match.start()].split()
    start = len(before)
    while start > 0 and len(before) - start < _WORDS and re.fullmatch(r"[A-Z][A-Za-z'\-]+", before[start - 1]):
        start -= 1
    if start == len(before):
        return None
    begin = len(" ".join(before[:start])) + (1 if start else 0)
    span = covering(row, begin, match.end())
    return Token(in_case(span.text.strip(" .,")), span)
