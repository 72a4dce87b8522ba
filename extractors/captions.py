"""The caption of a court paper: court, case number, the parties on both sides, the paper's title."""

# ruff: noqa: E501, a wording stands in one piece
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.pages import Word
from extractors import caption_parties
from extractors.caption_parties import is_mark
from extractors.layout import Token
from extractors.party_names import ordinary_case as ordinary_case
from extractors.party_names import tidy as tidy
from extractors.spans import Span, cells, covering, find

_COURT = re.compile(r"\bCOURT\b", re.IGNORECASE)
_NO_COURT = re.compile(
    r"court use|interrogator|clerk|courthouse|court reporter|court order|court rule|rules of court|e-?filed"
    r"|^\d{1,5} (?!\w*(?:st|nd|rd|th)\b)|\b[a-z]{2},? \d{5}\b|court,? (?:suite|ste|unit|apt)\b",
    re.IGNORECASE,
)
_EMPTY_BOX = re.compile(r"[\[(] ?[\])]")  # beside a court that a form offers
_BEHIND_COURT = re.compile(
    r"[,;]? +(?:(?:case|cause|docket|index|civil action|file)\b(?: n[o0]\b)?|n[o0]\.|c\.?a\.? n[o0])[.:#]* *(?=\S*\d|cv\b).*$"
    r"|[,;]? +court use only.*$",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(r"\b(?:of|for|the|in|and)$", re.IGNORECASE)
_MORE_COURT = re.compile(
    r"\b(?:county|district|circuit|division|department|parish|borough|judicial|branch|commonwealth"
    r"|state of|in and for|for the|of the|florida|texas|new york|california|at law)\b"
    r"|^(?:of|for|in|and)(?: the)?$|^at [a-z]+$",
    re.IGNORECASE,
)
_JOINS = re.compile(r"\|(?:of|for|in|and)\b|\b(?:of|the|for|and|judicial)\|", re.IGNORECASE)
_CASE = re.compile(
    r"\b(?:case|cause|index|docket|(?:civil )?action(?: file)?|(?:district |superior )?court file|file|civil(?:"
    r" case)?|c\.? ?a\.?|suit)\s*"
    r"(?:n[o0]|number|num|#)s?\b[.,]?\s*[:;#]*|^(?:n[o0]|case|docket|cause)\b[.,]?\s*[:;]",
    re.IGNORECASE,
)
_BARE_CASE = re.compile(r"n[o0][.,]?:? ?(?=[\dA-Z]*\d[\w:\-]{3,})", re.IGNORECASE)
_FEDERAL = re.compile(r"\b\d:\d\d-?(?:cv|CV)-?\d{3,6}(?:-[A-Z]{2,4}){0,2}\b")
_NUMBER_WORD = re.compile(r"[A-Z0-9][A-Z0-9:/.\-()]*", re.IGNORECASE)
_TITLE = re.compile(
    r"interrogator|requests? (?:for|to|no)|demand (?:for|to)|notice (?:to admit|to produce|for discovery)|complaint"
    r"|bill of particulars|motion|answer to|subpoena|notice of|stipulation|summons",
    re.IGNORECASE,
)
_SMALL = frozenset(("of", "the", "for", "in", "and"))
_LEAST_MARKS = 4  # marks one under the other that divide a caption


class Caption(NamedTuple):
    """What a caption says, each with its words."""

    court: Token[str] | None
    case_number: Token[str] | None
    plaintiff: Token[str] | None
    defendant: Token[str] | None
    title: Span | None


def caption(rows: Sequence[Span]) -> Caption:
    """Return the caption that stands on the first page of the rows."""
    front = _unruled([row for row in rows if row.page.number == rows[0].page.number] if rows else [])
    court = _court(front)
    divide = _divide(front, court)
    own = {id(word) for word in court.span.words} if court is not None else set()
    plaintiff, defendant = caption_parties.names(front, divide, own)
    return Caption(court, _case_number(front), plaintiff, defendant, title(front, divide))


def _unruled(rows: Sequence[Span]) -> list[Span]:
    """Return the rows with the column of marks between the parties and the title as such, however it was misread."""
    short = [word for row in rows for word in _short(row) if _in_middle(word, row.page.width)]
    column = {id(word) for word in short if sum(_one_below_other(word, other) for other in short) >= _LEAST_MARKS}
    return [
        Span(row.page, tuple(word._replace(text=")") if id(word) in column else word for word in row.words))
        for row in rows
    ]


def _short(row: Span) -> Iterator[Word]:
    """Yield the row's words of one letter, and on a scan those of two or three that stand apart from what precedes."""
    for before, word in pairwise([None, *row.words]):
        if word is None or len(word.text) > (3 if row.method == "ocr" else 1):
            continue
        if len(word.text) == 1 or before is None or word.box.x0 - before.box.x1 > row.height:
            yield word


def _one_below_other(word: Word, other: Word) -> bool:
    return abs(word.x - other.x) < 4 or (abs(word.box.x0 - other.box.x0) < 3 and not word.text.isdigit())


def _in_middle(word: Word, width: float) -> bool:
    return 0.3 * width < word.x < 0.65 * width


def _court(rows: Sequence[Span]) -> Token[str] | None:
    named = [
        (place, cell)
        for place, row in enumerate(rows)
        for cell in cells(row, 1.5)
        if _COURT.search(cell.text) and not _NO_COURT.search(cell.text) and _heads(cell.text)
    ]
    plain = ((place, cell) for place, cell in named if _EMPTY_BOX.search(cell.text) is None)
    first = next(plain, None) or next(iter(named), None)
    return _court_from(first[1], rows[first[0] + 1 : first[0] + 12]) if first is not None else None


def _heads(printed: str) -> bool:
    """Tell whether words are set as a heading: in capitals, or each with a capital."""
    words = [word for word in re.findall(r"[A-Za-z]+", printed) if word.lower() not in _SMALL]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _court_from(cell: Span, following: Sequence[Span]) -> Token[str]:
    cell = _court_alone(_unmarked(cell))
    span, foot, text = cell, cell.box.y1, cell.text.strip(" ,")
    reach = (3.2 if cell.box.x0 < 0.45 * cell.page.width else 9.0) * cell.height
    for row in following:
        if row.box.y0 - foot > reach:
            break
        more = next((piece for piece in map(_unmarked, cells(row, 1.5)) if _below(cell, piece)), None)
        if more is None:
            continue
        named = _heads(more.text) or more.text.isupper()
        goes_on = _MORE_COURT.search(more.text) or _UNFINISHED.search(text)
        if _CASE.search(more.text) or not goes_on or not named:
            break
        joined = _JOINS.search(f"{text}|{more.text}")
        text = f"{text}{' ' if joined else ', '}{more.text.strip(' ,')}"
        span, foot = span.joined(more), more.box.y1
    name = re.sub(r"^in the (?=\w)| of$", "", ordinary_case(text), flags=re.IGNORECASE)
    return Token(name[0].upper() + name[1:], span)


def _court_alone(cell: Span) -> Span:
    """Return the words of the court without the number of the case behind it."""
    behind = _BEHIND_COURT.search(cell.text)
    return (
        covering(cell, 0, behind.start()) if behind is not None and _COURT.search(cell.text[: behind.start()]) else cell
    )


def _below(upper: Span, lower: Span) -> bool:
    return min(upper.box.x1, lower.box.x1) - max(upper.box.x0, lower.box.x0) > 0.3 * (lower.box.x1 - lower.box.x0)


def _unmarked(span: Span) -> Span:
    """Return the span without the marks that divide a caption in two."""
    words = tuple(word for word in span.words if not is_mark(word))
    return Span(span.page, words or span.words)


def _case_number(rows: Sequence[Span]) -> Token[str] | None:
    for place, row in enumerate(rows):
        for label in _case_labels(row):
            beside = (*_in_word(label), *(word for word in row.words if word.box.x0 > label.words[-1].box.x0))
            beneath = (_right_of(other, label.box.x0 - 12) for other in rows[place + 1 : place + 3])
            spans = (Span(row.page, beside), *(span for span in beneath if span is not None))
            token = next((token for span in spans if (token := _number(span)) is not None), None)
            if token is not None:
                return _whole(token, rows[place + 1 : place + 3], label.box.x0 - 12)
    return next((Token(match[0], words) for row in rows for match, words in find(row, _FEDERAL)), None)


def _case_labels(row: Span) -> Iterator[Span]:
    """Yield the captions of a case number: "Case No.", "Index No."; a bare "No." only where a cell begins."""
    yield from (label for _, label in find(row, _CASE))
    for cell in cells(_unmarked(row)):
        match = _BARE_CASE.match(cell.text)
        if match is not None:
            yield Span(cell.page, cell.words[:1])


def _in_word(label: Span) -> tuple[Word, ...]:
    """Return what follows "No." in one word with it: "No.CV2025-011983"."""
    last = label.words[-1]
    rest = re.sub(r"^.*?n[o0][.,]?:?", "", last.text, flags=re.IGNORECASE)
    return (last._replace(text=rest),) if rest != last.text and len(re.findall(r"\d", rest)) > 3 else ()


def _right_of(row: Span, edge: float) -> Span | None:
    words = tuple(word for word in row.words if word.box.x0 >= edge)
    return Span(row.page, words) if words else None


def _whole(token: Token[str], following: Sequence[Span], edge: float) -> Token[str]:
    """Return a number that was cut at its dash with what stands under it."""
    under = next((span for row in following if (span := _right_of(row, edge)) is not None), None)
    if not token.value.endswith("-") or under is None or not re.match(r"\d", under.words[0].text):
        return token
    rest = Span(under.page, under.words[:1])
    return Token(token.value + rest.text.strip(".,;"), token.span.joined(rest))


def _number(span: Span) -> Token[str] | None:
    """Return the number that the words begin with: parts with digits, and capitals among them."""
    words: list[Word] = []
    for word in span.words:
        if is_mark(word) and not words:
            continue
        printed = word.text.strip(",;")
        far = words and word.box.x0 - words[-1].box.x1 > 1.5 * span.height
        numbered = re.search(r"\d", printed) is not None or (printed.isupper() and len(printed) < 6)
        if far or not numbered or not _NUMBER_WORD.fullmatch(printed):
            break
        words.append(word)
    while words and not re.search(r"\d", words[-1].text) and len(words[-1].text) > 3:
        words.pop()
    if not any(re.search(r"\d", word.text) for word in words):
        return None
    return Token(" ".join(word.text for word in words).strip(".,;"), Span(span.page, tuple(words)))


def _divide(rows: Sequence[Span], court: Token[str] | None) -> float | None:
    """Return where the left half of the caption ends: at its marks, before the case number or the court, or None."""
    if not rows:
        return None
    width = rows[0].page.width
    marks = [word.box.x0 for row in rows for word in row.words if _divides(word, width)]
    if len(marks) >= 3:
        return sorted(marks)[len(marks) // 2]
    right = [words.box.x0 for row in rows for words in _case_labels(row) if words.box.x0 > 0.45 * width]
    right = [edge for edge in right if sum(_begins_at(row, edge) for row in rows) > 1 or _beside(rows, edge)]
    if court is not None and court.span.words[0].box.x0 > 0.45 * width:
        right.append(court.span.words[0].box.x0)
    return min(right) - 2 if right else None


def _divides(word: Word, width: float) -> bool:
    return len(word.text) <= 3 and is_mark(word) and _in_middle(word, width)


def _begins_at(row: Span, edge: float) -> bool:
    return any(abs(cell.box.x0 - edge) < 40 for cell in cells(row, 2))


def _beside(rows: Sequence[Span], edge: float) -> bool:
    """Tell whether a row that begins a cell at the edge has another left of it."""
    return any(_begins_at(row, edge) and row.words[0].box.x0 < 0.4 * row.page.width for row in rows)


def title(rows: Sequence[Span], divide: float | None = None) -> Span | None:
    """Return the words of the paper's title: the heading that names what it is, over all its rows."""
    pieces = [piece for row in rows for piece in _title_cells(row, divide)]
    for place, piece in enumerate(pieces):
        if _TITLE.search(piece.text) and _shouts(piece.text):
            return _grown(pieces, place)
    return next((piece for piece in pieces if _TITLE.search(piece.text) and _heads(piece.text)), None)


def _title_cells(row: Span, divide: float | None) -> list[Span]:
    if divide is None:
        return [row]
    sides = (
        tuple(word for word in row.words if word.x < divide and not is_mark(word)),
        tuple(word for word in row.words if word.x >= divide and not is_mark(word)),
    )
    crossing = any(word.box.x0 < divide < word.box.x1 for word in row.words)
    if crossing or not all(sides) or sides[1][0].box.x0 - sides[0][-1].box.x1 < row.height:
        return [row] if not any(is_mark(word) for word in row.words) else [Span(row.page, s) for s in sides if s]
    return [Span(row.page, side) for side in sides if side]


def _grown(pieces: Sequence[Span], place: int) -> Span:
    """Return the piece with the pieces above and below it that go on in its column, in capitals."""
    span = pieces[place]
    for step in (-1, 1):
        edge, at = pieces[place], place + step
        while 0 <= at < len(pieces):
            piece = pieces[at]
            at += step
            gap = piece.box.y0 - edge.box.y1 if step > 0 else edge.box.y0 - piece.box.y1
            if gap > 1.9 * edge.height:
                break
            if not _column(edge, piece):
                continue
            if not _shouts(piece.text) or _CASE.search(piece.text) or _COURT.search(piece.text):
                break
            if step < 0 and _MORE_COURT.search(piece.text):
                break
            span = span.joined(piece) if step > 0 else piece.joined(span)
            edge = piece
    return span


def _column(one: Span, other: Span) -> bool:
    return _below(one, other) or _below(other, one)


def _shouts(printed: str) -> bool:
    letters = [sign for sign in printed if sign.isalpha()]
    return len(letters) > 2 and sum(sign.isupper() for sign in letters) > 0.8 * len(letters)
