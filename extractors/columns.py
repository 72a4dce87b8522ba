"""Columns: a page whose text runs in two columns under a head in one, put in the order it is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, islice, pairwise
from math import inf

from extractors.spans import Span, cells, part

_LEFT, _RIGHT, _STEP = 0.2, 0.8, 3.0  # shares of a page's width between which a gutter runs, and steps of the search
_GUTTER = 1.2  # width of a gutter at least, in heights of print
_COLUMN_LEFT, _COLUMN_RIGHT = 0.35, 0.65  # the same for two columns of text
_APART, _CAPTIONS = 0.2, 3  # share of each side's rows with nothing beside them, and captions of a column of facts
_CAPTION = re.compile(
    r"(?:patient(?: name)?|name|born|dob|date of birth|birth ?date|mrn?(?: no\.?)?|chart no\.?|age|sex|gender"
    r"|visit(?: date)?|date(?: of (?:visit|service|exam|study))?|(?:study|exam|service|encounter) date|seen(?: by)?"
    r"|provider|physician|doctor|therapist|requested by|referred by|ordered by|referring (?:physician|provider)"
    r"|status|study|exam|procedure|accession(?: no\.?)?|account(?: no\.?)?|insurance|payer|allergies"
    r"|(?:current )?med(?:ication)?s|vitals?(?: signs)?|(?:past )?(?:medical )?history|problems?(?: list)?|pharmacy"
    r"|social(?: history)?|family(?: history)?|location|facility|department|employer|occupation|immunizations"
    r"|smoking(?: status)?|attending|surgeon|pcp):?",
    re.IGNORECASE,
)
_ROWS = 8  # rows with words on both sides at least
_PROSE, _LONG = 3, 6  # rows of each column that are text, and the words that make one so
_EDGE = 0.6  # share of a column's rows that begin at its edge
_WHOLE = 0.85  # share of its rows that are of one cell: a table's are of several
_HEADED, _HEADINGS = 5, 2  # rows of columns that headings tell, and headings that stand alone in each
_UNPARTED = 0.7  # share of the rows of such a column that are of one cell
_CLOSE = 1.0  # how far a row begins from its column's edge at most, in heights of print


Heads = Callable[[str], bool]
"""Tells whether some printed words are a heading of the paper's text."""


def _no_heads(_: str) -> bool:
    return False


def in_columns(rows: Sequence[Span], heads: Heads = _no_heads) -> tuple[Span, ...]:
    """Return the rows in reading order: where a page has two columns, those of the left before those of the right.

    Columns are told by text that runs down both, by facts beside a text, or by headings alone at both their edges.
    """
    return tuple(row for _, own in groupby(rows, key=lambda row: id(row.page)) for row in _read(list(own), heads))


def _read(rows: list[Span], heads: Heads) -> Iterator[Span]:
    band = max(_bands(rows, heads), key=lambda band: band[1] - band[0], default=None)
    if band is None:
        yield from rows
        return
    start, end, gutter = band
    end = _foot(rows, start, end, gutter)
    yield from rows[:start]
    for side in (_left, _right):
        yield from (piece for row in rows[start:end] if (piece := side(row, gutter)) is not None)
    yield from rows[end:]


def _foot(rows: Sequence[Span], start: int, end: int, gutter: float) -> int:
    """Return where the columns end: a row apart below them, on one side alone, is the page's foot."""
    while end - start > _ROWS:
        last, above = rows[end - 1], rows[end - 2]
        alone = _left(last, gutter) is None or _right(last, gutter) is None
        if not alone or last.box.y0 - above.box.y1 < _CLOSE * last.height:
            break
        end -= 1
    return end


def _bands(rows: Sequence[Span], heads: Heads) -> Iterator[tuple[int, int, float]]:
    """Return the runs of rows that a gutter divides, each with the gutter's place."""
    if len(rows) < _HEADED:
        return
    width = rows[0].page.width
    free = [_free(row) for row in rows]
    reach = [(min(word.x for word in row.words), max(word.x for word in row.words)) for row in rows]
    facts = _states_facts(rows)
    edges = (_LEFT, _RIGHT) if facts else (_COLUMN_LEFT, _COLUMN_RIGHT)
    gutter, last = (edge * width for edge in edges)
    while gutter < last:
        start = 0
        for at in range(len(rows) + 1):
            if at == len(rows) or not any(left <= gutter <= right for left, right in free[at]):
                both = sum(left < gutter <= right for left, right in reach[start:at])
                if at - start >= _ROWS and _divides(rows[start:at], gutter, both, facts=facts):
                    yield start, at, gutter
                elif at - start >= _HEADED and (first := _headed_from(rows[start:at], gutter, heads)) is not None:
                    yield start + first, at, gutter
                start = at + 1
        gutter += _STEP


def _headed_from(rows: Sequence[Span], gutter: float, heads: Heads) -> int | None:
    """Return from which row on headings stand alone at the edges of both columns, or None where they do not."""
    width = rows[0].page.width
    if not _COLUMN_LEFT * width <= gutter < _COLUMN_RIGHT * width:
        return None
    sides = [[(at, piece) for at, row in enumerate(rows) if (piece := side(row, gutter))] for side in (_left, _right)]
    headed = [[(at, piece) for at, piece in side if heads(piece.text)] for side in sides]
    if any(len(found) < _HEADINGS for found in headed):
        return None
    first = min(at for found in headed for at, _ in found)
    for side, found in zip(sides, headed, strict=True):
        own = [piece for at, piece in side if at >= first]
        edge = min(piece.box.x0 for piece in own)
        along = sum(piece.box.x0 - edge <= _CLOSE * piece.height for _, piece in found)
        whole = sum(len(cells(piece, _GUTTER)) == 1 for piece in own)
        if along < _HEADINGS or whole < _UNPARTED * len(own):
            return None
    return first


def _free(row: Span) -> tuple[tuple[float, float], ...]:
    """Return where a gutter may run through the row: beside its words, and through white that is wide enough."""
    words = sorted((word.box.x0, word.box.x1) for word in row.words)
    wide = _GUTTER * row.height
    inner = [(one[1], two[0]) for one, two in pairwise(words) if two[0] - one[1] >= wide]
    return ((-inf, words[0][0]), *inner, (max(end for _, end in words), inf))


def _states_facts(rows: Sequence[Span]) -> bool:
    """Tell whether enough captions of facts stand in cells of their own for a column of them."""
    found = (row for row in rows if any(_CAPTION.fullmatch(cell.text) for cell in cells(row, _GUTTER)))
    return len(list(islice(found, _CAPTIONS))) == _CAPTIONS


def _divides(rows: Sequence[Span], gutter: float, both: int, *, facts: bool) -> bool:
    """Tell whether the gutter divides the rows, of which so many stand on both of its sides."""
    width = rows[0].page.width
    middle = _COLUMN_LEFT * width <= gutter < _COLUMN_RIGHT * width
    return (middle and both >= _ROWS and _are_columns(rows, gutter)) or (facts and _has_sidebar(rows, gutter))


def _has_sidebar(rows: Sequence[Span], gutter: float) -> bool:
    """Tell whether text runs down one side and short facts under captions of their own down the other.

    The two are set apart: many rows of each have nothing beside them, as captions before their texts would have.
    """
    sides = [[side(row, gutter) for row in rows] for side in (_left, _right)]
    alone = [sum(one is None for one in other) for other in reversed(sides)]
    text, facts = sides if gutter > rows[0].page.width / 2 else sides[::-1]
    own, beside = [piece for piece in text if piece], [piece for piece in facts if piece]
    if len(own) < _ROWS or len(beside) < _ROWS or not _is_text(own):
        return False
    apart = all(
        count >= _APART * sum(piece is not None for piece in side) for count, side in zip(alone, sides, strict=True)
    )
    edge = min(piece.box.x0 for piece in beside)
    along = sum(piece.box.x0 - edge <= _CLOSE * piece.height for piece in beside)
    captions = sum(bool(_CAPTION.fullmatch(piece.text)) for piece in beside)
    return apart and along >= _EDGE * len(beside) and captions >= _CAPTIONS


def _are_columns(rows: Sequence[Span], gutter: float) -> bool:
    """Tell whether text runs down both sides, each along an edge; captions beside their values do not."""
    sides = [[piece for row in rows if (piece := side(row, gutter)) is not None] for side in (_left, _right)]
    return all(_is_text(side) for side in sides)


def _is_text(pieces: Sequence[Span]) -> bool:
    edge = min(piece.box.x0 for piece in pieces)
    along = sum(piece.box.x0 - edge <= _CLOSE * piece.height for piece in pieces)
    whole = sum(len(cells(piece, _GUTTER)) == 1 for piece in pieces)
    long = sum(len(piece.words) >= _LONG for piece in pieces)
    return along >= _EDGE * len(pieces) and whole >= _WHOLE * len(pieces) and long >= _PROSE


def _left(row: Span, gutter: float) -> Span | None:
    return part(row, lambda word: word.x < gutter)


def _right(row: Span, gutter: float) -> Span | None:
    return part(row, lambda word: word.x >= gutter)
