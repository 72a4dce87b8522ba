"""The heads of a table of coverages: which column says what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from casefile.pages import Word
from extractors.spans import Span, cells

Role = Literal["coverage", "limit", "deductible", "aside", "premium", "vehicle", "total", "person", "accident"]
_FIGURE = re.compile(r"\$ ?\d|\d,\d{3}|\d\.\d\d")
PRICED: tuple[Role, ...] = ("premium", "vehicle", "total")
_HEAD: dict[Role, re.Pattern[str]] = {
    "coverage": re.compile(
        r"(?:your )?(?:policy )?coverages?\*?(?: and limits?| description| type| part| name|/limits?| provided)?"
        r"|types? of (?:coverage|insurance|protection)|description|insurance provided|protection|coverage\(s\)"
        r"|description of coverage|kind of insurance",
        re.IGNORECASE,
    ),
    "limit": re.compile(
        r"(?:your )?(?:policy )?limits?(?: of (?:liability|insurance|coverage))?(?: per .*| each .*)?"
        r"|amount of (?:insurance|coverage)|limits?(?: and/or |/| or | and )deductibles?|liability limits?"
        r"|coverage (?:limits?|amount)|maximum(?: limit)?|limits? ?\(\$\)|your limits?",
        re.IGNORECASE,
    ),
    "deductible": re.compile(
        r"(?:your |policy )?deductibles?(?: amount)?|deduct\.?|ded\.?(?: amt)?|less deductible", re.IGNORECASE
    ),
    "aside": re.compile(r"underlying limit", re.IGNORECASE),
    "premium": re.compile(
        r"(?:annual |six[- ]month |6[- ]month |12[- ]month |term |full[- ]term |your |policy |total |current )?"
        r"(?:premiums?|prem\.?)(?: \(?\$?\)?)?|cost|rate|(?:six|6|12|twelve)[- ]month|annual|charges?"
        r"|premium amount",
        re.IGNORECASE,
    ),
    "vehicle": re.compile(
        r"(?:premium )?(?:(?:veh(?:icle)?|unit|auto|car)\.? ?#?|#)\d{1,2}(?: premium)?", re.IGNORECASE
    ),
    "total": re.compile(r"totals?(?: premium)?|(?:all|both)(?: vehicles| autos| cars)?", re.IGNORECASE),
    "person": re.compile(
        r"(?:limits? )?(?:each|per|any one|ea\.?) (?:person|individual)(?: limit)?|person", re.IGNORECASE
    ),
    "accident": re.compile(
        r"(?:limits? )?(?:each|per|any one|ea\.?) (?:accident|occurrence|loss|acc\.?|occ\.?|incident)(?: limit)?"
        r"|accident|occurrence",
        re.IGNORECASE,
    ),
}
_WORDS: tuple[tuple[Role, str], ...] = (
    (
        "aside",
        r"underlying|prior|previous|former|symbols?|basis|exposure|per mo(?:nth)?\b|/mo\b|monthly",
    ),
    ("limit", r"\blimits?\b.*\bded|person.*(?:accident|occurrence)|(?:accident|occurrence).*person|\bpers?/acc"),
    ("deductible", r"retention|retained|\bsir\b|\bded(?:uct(?:ible)?)?s?\b|you pay first|you pay$"),
    ("vehicle", r"\b(?:v|veh|vehicle|unit|auto|car|au)\.? ?#?\d{1,2}\b"),
    ("total", r"\btotals?\b|\b(?:all|both) (?:vehicles|units|autos|cars)"),
    ("premium", r"\bprem(?:ium)?s?\b|\bcosts?\b|\bcharges?\b|\bprice"),
    ("person", r"\b(?:person|individual)\b"),
    ("accident", r"\b(?:accident|occurrence|crash|collision)\b(?!.*\bany one)"),
    ("limit", r"\b(?:limits?|lmts?|lim)\b|\bmost (?:we|it) (?:will )?pays?\b|amounts? of (?:insurance|coverage)"),
    ("coverage", r"\b(?:coverages?|cvgs?|covg?s?|protections?|what it is called)\b"),
)
_WORDED = tuple((role, re.compile(shape, re.IGNORECASE)) for role, shape in _WORDS)
"""What the words of a caption speak of, however it is worded; the first that fits."""
_NUMBERED = re.compile(r"^\d{1,2}[.)]? (?=[A-Za-z])")
_CAPTION = 10  # words of a caption at most


class Column(NamedTuple):
    """A column: what it says, and where its caption stands."""

    role: Role
    left: float
    right: float


def columns_of(row: Span, above: Span | None = None) -> tuple[Column, ...]:
    """Return the columns that the row heads, or nothing where it is no head of a table of coverages.

    A caption may begin in the row above: "Prior term" / "premium".
    """
    own = _columns(row)
    if not own or above is None or not _columns(above) or not 0 <= row.box.y0 - above.box.y1 < row.height:
        return own
    upper = _captions(above)
    joined = [_with_upper(cell, upper) for cell in _captions(row)]
    alone = [cell for cell in upper if not any(_over(cell, other) for other in _captions(row))]
    found = [
        Column(role, at.box.x0, at.box.x1) for at, role in (*joined, *((cell, _role(cell)) for cell in alone)) if role
    ]
    return tuple(sorted(found, key=lambda column: column.left))


def _with_upper(cell: Span, upper: Sequence[Span]) -> tuple[Span, Role | None]:
    """Return the caption's place with what it says together with the words above it."""
    above = [other for other in upper if _over(other, cell)]
    words = tuple(word for part in (*above, cell) for word in part.words)
    return cell, _role(Span(cell.page, words))


def _over(upper: Span, lower: Span) -> bool:
    return upper.box.x0 < lower.box.x1 and lower.box.x0 < upper.box.x1


def _columns(row: Span) -> tuple[Column, ...]:
    if _FIGURE.search(row.text):
        return ()
    found = []
    for cell in _captions(row):
        if (role := _headed(cell)) is not None:
            found.append(Column(role, cell.box.x0, cell.box.x1))
        else:
            found += _run_together(cell)
    glued = len(found) > len(_captions(row))
    roles = {column.role for column in found}
    priced = roles & {*PRICED, "limit", "deductible", "person"}
    if not glued and len(found) < len(_captions(row)) and len(worded := _worded(row)) > len(found):
        return worded
    return tuple(found) if len(found) >= (3 if glued else 2) and priced else ()


def _worded(row: Span) -> tuple[Column, ...]:
    """Return the columns of a row of which each cell speaks of what a table of coverages has, in words of its own."""
    found: list[Column] = []
    for cell in _captions(row):
        role = _role(cell)
        if len(cell.words) > _CAPTION or (len(cell.words) > 4 and cell.text.endswith(".")):
            return ()
        if role is not None:
            found.append(Column(role, cell.box.x0, cell.box.x1))
    roles = {column.role for column in found}
    limited = roles & {"limit", "person", "accident", "deductible"}
    whole = len(found) >= len(_captions(row)) - 1 and len(found) > 1
    return tuple(found) if whole and limited and roles & {"coverage", *PRICED} else ()


def _captions(row: Span) -> list[Span]:
    """Return the cells, cut as well where a scan shows the stroke between two columns."""
    found: list[Span] = []
    for cell in cells(row):
        held: list[Word] = []
        for word in (*cell.words, None):
            if word is not None and word.text != "|":
                held.append(word)
            elif held:
                found.append(Span(cell.page, tuple(held)))
                held = []
    return found


def _headed(cell: Span) -> Role | None:
    return next(
        (role for role, shape in _HEAD.items() if shape.fullmatch(_NUMBERED.sub("", cell.text).strip(" :"))), None
    )


def _role(cell: Span) -> Role | None:
    return _headed(cell) or next((role for role, shape in _WORDED if shape.search(cell.text)), None)


def _run_together(cell: Span) -> list[Column]:
    """Return the columns of a cell that is nothing but captions that stand close to one another."""
    found: list[Column] = []
    words = cell.words
    while words:
        ends = range(len(words), 0, -1)
        end = next((end for end in ends if _headed(Span(cell.page, words[:end])) is not None), None)
        role = _headed(head := Span(cell.page, words[:end])) if end is not None else None
        if role is None:
            return []
        found.append(Column(role, head.box.x0, head.box.x1))
        words = words[end:]
    return found if len({column.role for column in found}) == len(found) else []
