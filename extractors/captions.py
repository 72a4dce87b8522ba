"""The caption of a court paper: court, case number, the parties on both sides, the paper's title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.pages import Word
from extractors.layout import Token
from extractors.names import in_case
from extractors.spans import Span, cells, find

_COURT = re.compile(r"\bCOURT\b", re.IGNORECASE)
_NO_COURT = re.compile(
    r"court use|clerk|courthouse|court reporter|court order|court rule|rules of court|e-?filed", re.IGNORECASE
)
_MORE_COURT = re.compile(
    r"\b(?:county|district|circuit|division|department|parish|borough|judicial|branch|commonwealth"
    r"|state of|in and for|for the|of the|florida|texas|new york|california|at law)\b|^(?:of|for|in|and)(?: the)?$",
    re.IGNORECASE,
)
_JOINS = re.compile(r"\|(?:of|for|in|and)\b|\b(?:of|the|for|and|judicial)\|", re.IGNORECASE)
_CASE = re.compile(
    r"\b(?:case|cause|index|docket|(?:civil )?action(?: file)?|file|civil case)\s*(?:no|number|num|#)s?\b\.?\s*[:#]*"
    r"|^(?:no|case|c\.?a\.? no)\b\.?\s*:",
    re.IGNORECASE,
)
_BARE_CASE = re.compile(r"no\.?:?(?= ?[\dA-Z]*\d[\w:\-]{3,})", re.IGNORECASE)
_NUMBER_WORD = re.compile(r"[A-Z0-9][A-Z0-9:/.\-()]*", re.IGNORECASE)
_SIDE_MARK = re.compile(r"[)§:|(}\]x_\-\u2013—=*.]+|s§|§§", re.IGNORECASE)
_PLAINTIFF = re.compile(
    r"\b(?:plaintiff|petitioner|claimant)(?:s|\(s\))?\b[ ,./;]*(?:[a-z\-]*cross-defendants?[ ,.]*)?$", re.IGNORECASE
)
_DEFENDANT = re.compile(r"\b(?:defendant|respondent)(?:s|\(s\))?\b[ ,./;]*$", re.IGNORECASE)
_VERSUS = re.compile(r"(?:v\.?s?\.?|versus|[-\u2013—_ ]*against[-\u2013—_ ]*)", re.IGNORECASE)
_NO_NAME = re.compile(r"attorneys? for|telephone|county of|county,|@|e-?mail|district of|division", re.IGNORECASE)
_CAPACITY = re.compile(r",? +an? individual\b", re.IGNORECASE)
_TITLE = re.compile(
    r"interrogator|requests? (?:for|to|no)|demand (?:for|to)|notice (?:to admit|to produce|for discovery)|complaint"
    r"|bill of particulars|motion|answer to|subpoena|notice of|stipulation|summons",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(r"\b(?:inc|corp|co|ltd|jr|sr|esq|[a-z])\.$", re.IGNORECASE)
_SMALL = frozenset(("of", "the", "for", "in", "and"))
_LEAST_MARKS = 4  # marks one under the other that divide a caption
_DEEP = 7  # rows that a party's name takes at most
_OPPOSED = re.compile(r"(.{1,120}?) +v\.?s?\.? +(.+)", re.IGNORECASE)
_SHORT_TITLE = re.compile(r"short title(?: of case)?\s*:?\s*(.{1,120}?) +v\.?s?\.? +(.+)", re.IGNORECASE)


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
    divide = _divide(front)
    plaintiff, defendant = _parties(front, divide)
    return Caption(_court(front), _case_number(front), plaintiff, defendant, title(front, divide))


def _unruled(rows: Sequence[Span]) -> list[Span]:
    """Return the rows with the column of marks between the parties and the title as such, however it was misread."""
    short = [word for row in rows for word in row.words if len(word.text) == 1 and _in_middle(word, row.page.width)]
    column = [word for word in short if sum(abs(word.x - other.x) < 4 for other in short) >= _LEAST_MARKS]
    return [
        Span(row.page, tuple(word._replace(text=")") if word in column else word for word in row.words)) for row in rows
    ]


def _in_middle(word: Word, width: float) -> bool:
    return 0.3 * width < word.x < 0.65 * width


def ordinary_case(printed: str) -> str:
    """Return a printed name with its words in capitals as ordinary print has them: "Defendant Dale Brannock"."""
    runs = re.sub(
        r"(?<!\d)[A-Z][A-Z'\u2019.,&\-]+(?: +[A-Z][A-Z'\u2019.,&\-]*)*(?![a-z])", lambda run: _cased(run[0]), printed
    )
    return re.sub(r"(\d)(ST|ND|RD|TH)\b", lambda run: run[1] + run[2].lower(), runs)


def tidy(name: str) -> str:
    """Return a name without the marks that end it in its sentence; "Inc." and initials keep their point."""
    bare = name.strip(" ,;:'\u2019")
    return bare if _ABBREVIATED.search(bare) else bare.rstrip(" .,;:'\u2019")


def _cased(run: str) -> str:
    if re.match(r"DOES?\b", run):
        return run
    cased = in_case(run)
    return re.sub(r"\bDoes(?=$| [\d,])", "DOES", cased)


def _court(rows: Sequence[Span]) -> Token[str] | None:
    for place, row in enumerate(rows):
        for cell in cells(row, 1.5):
            if _COURT.search(cell.text) and not _NO_COURT.search(cell.text) and _heads(cell.text):
                return _court_from(cell, rows[place + 1 : place + 12])
    return None


def _heads(printed: str) -> bool:
    """Tell whether words are set as a heading: in capitals, or each with a capital."""
    words = [word for word in re.findall(r"[A-Za-z]+", printed) if word.lower() not in _SMALL]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _court_from(cell: Span, following: Sequence[Span]) -> Token[str]:
    cell = _unmarked(cell)
    span, foot, text = cell, cell.box.y1, cell.text.strip(" ,")
    reach = (3.2 if cell.box.x0 < 0.45 * cell.page.width else 9.0) * cell.height
    for row in following:
        if row.box.y0 - foot > reach:
            break
        more = next((piece for piece in map(_unmarked, cells(row, 1.5)) if _below(cell, piece)), None)
        if more is None:
            continue
        named = _heads(more.text) or more.text.isupper()
        if _CASE.search(more.text) or not _MORE_COURT.search(more.text) or not named:
            break
        joined = _JOINS.search(f"{text}|{more.text}")
        text = f"{text}{' ' if joined else ', '}{more.text.strip(' ,')}"
        span, foot = span.joined(more), more.box.y1
    name = re.sub(r"^in the (?=\w)| of$", "", ordinary_case(text), flags=re.IGNORECASE)
    return Token(name[0].upper() + name[1:], span)


def _below(upper: Span, lower: Span) -> bool:
    return min(upper.box.x1, lower.box.x1) - max(upper.box.x0, lower.box.x0) > 0.3 * (lower.box.x1 - lower.box.x0)


def _unmarked(span: Span) -> Span:
    """Return the span without the marks that divide a caption in two."""
    words = tuple(word for word in span.words if not _is_mark(word))
    return Span(span.page, words or span.words)


def _is_mark(word: Word) -> bool:
    return _SIDE_MARK.fullmatch(word.text) is not None


def _case_number(rows: Sequence[Span]) -> Token[str] | None:
    for place, row in enumerate(rows):
        for label in _case_labels(row):
            beside = tuple(word for word in row.words if word.box.x0 > label.words[-1].box.x0)
            beneath = (_right_of(other, label.box.x0 - 12) for other in rows[place + 1 : place + 3])
            spans = (Span(row.page, beside), *(span for span in beneath if span is not None))
            token = next((token for span in spans if (token := _number(span)) is not None), None)
            if token is not None:
                return _whole(token, rows[place + 1 : place + 3], label.box.x0 - 12)
    return None


def _case_labels(row: Span) -> Iterator[Span]:
    """Yield the captions of a case number: "Case No.", "Index No."; a bare "No." only where a cell begins."""
    yield from (label for _, label in find(row, _CASE))
    for cell in cells(_unmarked(row)):
        match = _BARE_CASE.match(cell.text)
        if match is not None:
            yield Span(cell.page, cell.words[:1])


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
        if _is_mark(word) and not words:
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


def _divide(rows: Sequence[Span]) -> float | None:
    """Return where the left half of the caption ends: at its marks, or before the case number, or None."""
    if not rows:
        return None
    width = rows[0].page.width
    marks = [word.box.x0 for row in rows for word in row.words if _is_mark(word) and _in_middle(word, width)]
    if len(marks) >= 3:
        return sorted(marks)[len(marks) // 2]
    right = [words.box.x0 for row in rows for _, words in find(row, _CASE) if words.box.x0 > 0.38 * width]
    return right[0] - 2 if right else None


def _left(row: Span, divide: float | None) -> Span | None:
    edge = divide if divide is not None else 0.58 * row.page.width
    words = tuple(word for word in row.words if word.box.x0 < edge and not _is_mark(word))
    return Span(row.page, words) if words else None


def _parties(rows: Sequence[Span], divide: float | None) -> tuple[Token[str] | None, Token[str] | None]:
    left = [_left(row, divide) for row in rows]
    versus = next((i for i, cell in enumerate(left) if cell is not None and _VERSUS.fullmatch(cell.text)), None)
    if versus is None:
        return _short_title(rows)
    sides = [cell for cell in left[max(0, versus - _DEEP) : versus] if cell is not None]
    against = [cell for cell in left[versus + 1 : versus + 1 + _DEEP] if cell is not None]
    return _upper_name(sides), _lower_name(against)


def _upper_name(cells_above: Sequence[Span]) -> Token[str] | None:
    """Return the name above "Plaintiff", up to the court's name or a gap; a misread "Plaintiff" is passed over."""
    above = list(reversed(cells_above))
    role = next((place for place, cell in enumerate(above) if _PLAINTIFF.search(cell.text)), None)
    name: list[Span] = []
    if role is not None and _PLAINTIFF.sub("", above[role].text).strip(" ,"):
        name.append(_before(above[role], _PLAINTIFF))
    for cell in above[role + 1 :] if role is not None else above:
        if _ends_upward(cell) or (name and name[-1].box.y0 - cell.box.y1 > 2.6 * cell.height):
            break
        if name or role is not None or re.match(r"[A-Z]{2}|[A-Z][a-z]+ [A-Z]", cell.text):
            name.append(cell)
    return _name(list(reversed(name)))


def _lower_name(cells_below: Sequence[Span]) -> Token[str] | None:
    name: list[Span] = []
    for cell in cells_below:
        if _DEFENDANT.search(cell.text):
            if _DEFENDANT.sub("", cell.text).strip(" ,"):
                name.append(_before(cell, _DEFENDANT))
            return _name(name)
        name.append(cell)
    return None


def _before(cell: Span, role: re.Pattern[str]) -> Span:
    match = role.search(cell.text)
    start = match.start() if match else len(cell.text)
    kept, place = [], 0
    for word in cell.words:
        if place < start:
            kept.append(word)
        place += len(word.text) + 1
    return Span(cell.page, tuple(kept))


def _ends_upward(cell: Span) -> bool:
    printed = cell.text
    return any(shape.search(printed) for shape in (_COURT, _CASE, _NO_NAME))


def _name(spans: Sequence[Span]) -> Token[str] | None:
    if not spans:
        return None
    span = Span(spans[0].page, tuple(word for cell in spans for word in cell.words))
    printed = _CAPACITY.sub("", span.text)
    name = tidy(ordinary_case(printed))
    return Token(name, span) if re.search("[A-Za-z]", name) else None


def _short_title(rows: Sequence[Span]) -> tuple[Token[str] | None, Token[str] | None]:
    """Return the parties that a form names in one row: "SHORT TITLE: Doe v. Roe", or in the row under its caption."""
    for above, row in pairwise([None, *rows]):
        named = above is not None and re.search(r"short title", above.text, re.IGNORECASE) is not None
        match = _SHORT_TITLE.search(row.text) if row is not None else None
        match = match or (_OPPOSED.match(row.text) if row is not None and named else None)
        if row is not None and match is not None:
            return _piece(row, match, 1), _piece(row, match, 2)
    return None, None


def _piece(row: Span, match: re.Match[str], group: int) -> Token[str]:
    start, end = match.span(group)
    words, place = [], 0
    for word in row.words:
        if place < end and place + len(word.text) > start:
            words.append(word)
        place += len(word.text) + 1
    return Token(ordinary_case(match[group].strip(" ,")), Span(row.page, tuple(words)))


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
        tuple(word for word in row.words if word.x < divide and not _is_mark(word)),
        tuple(word for word in row.words if word.x >= divide and not _is_mark(word)),
    )
    crossing = any(word.box.x0 < divide < word.box.x1 for word in row.words)
    if crossing or not all(sides) or sides[1][0].box.x0 - sides[0][-1].box.x1 < row.height:
        return [row] if not any(_is_mark(word) for word in row.words) else [Span(row.page, s) for s in sides if s]
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
