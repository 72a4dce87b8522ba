"""The two sides of a court paper's caption: who stands above "v.", who below it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from rapidfuzz import fuzz

from casefile.pages import Word
from extractors.layout import Token
from extractors.party_names import ordinary_case, tidy
from extractors.spans import Span, cells

SIDE_MARK = re.compile(r"[)§:|(}\]{\[x_\-\u2013—=*.~]+|s§|§§|[-_=]+ ?[Xx/]", re.IGNORECASE)
_VERSUS = re.compile(
    r"[vVyY¥][vV]?[.,:]?\s?[sS5]?[.,:]?|[-\u2013—_ ]*v[.]?[-\u2013—_ ]*|versus|[-\u2013—_~ .]*against[-\u2013—_~ .]*",
    re.IGNORECASE,
)
_ROLES = {
    "plaintiff": re.compile(
        r"\b(?:plaintiff|petitioner|claimant)(?:s|\(s\))?(?:[/ \-]+[a-z\-]*(?:defendant|respondent)s?)?[ ,./;]*$", re.I
    ),
    "defendant": re.compile(
        r"\b(?:defendant|respondent)(?:s|\(s\))?(?:[/ \-]+[a-z\-]*(?:plaintiff|petitioner|claimant)s?)?[ ,./;]*$", re.I
    ),
}
_LABELLED = {
    "plaintiff": re.compile(
        r"(?:plaintiff|petitioner)(?:s|\(s\))?(?: ?/ ?(?:petitioner|plaintiff)(?:s|\(s\))?)?\s*[:;]\s*(?P<who>\S.*)?$",
        re.I,
    ),
    "defendant": re.compile(
        r"(?:defendant|respondent)(?:s|\(s\))?(?: ?/ ?(?:respondent|defendant)(?:s|\(s\))?)?\s*[:;]\s*(?P<who>\S.*)?$",
        re.I,
    ),
}
_NO_NAME = re.compile(
    r"attorneys? for|counsel for|telephone|facsimile|county of|county,|@|e-?mail|district of|\bdivision\b|\bcourt\b"
    r"|^state of|^commonwealth of|^division|^for the|\bjudicial\b|\bss[.:]"
    r"|^(?:case|cause|index|docket|file|(?:civil )?action(?: file)?|civil(?: case)?|court file|suit) ?(?:n[o0]|num|#)"
    r"|^civil action\b|\bcounty\W*$|\bparish\W*$"
    r"|\bbar (?:no|number|#)|\bSBN\b|^fax|^dept",
    re.IGNORECASE,
)
_CAPACITY = re.compile(
    r",? +(?:an? +(?:[A-Za-z.]+ +){0,4}?"
    r"(?:individual|corporation|limited +liability +compan(?:y|ies)|company|partnership|LLC|LLP"
    r"|association|public +entity|municipality|trust|man|woman|person|widow|widower|resident)s?"
    r"|husband and wife|wife and husband|a married couple|individuals)\b(?=\s*(?:[,;.]|and\b|$))",
    re.IGNORECASE,
)
_SHORT_TITLE = re.compile(r"short title(?: of case)?\s*:?\s*(.{1,120}?) +v\.?s?\.? +(.+)", re.IGNORECASE)
_OPPOSED = re.compile(r"(.{1,120}?) +v\.?s?\.? +(.+)", re.IGNORECASE)
_DEEP = 8  # rows that a party's name takes at most
_SHORT_NAME = 3  # rows of a name in a caption without roles at most
_ALIKE = 84.0  # how alike a misread "Plaintiff" and the word are, of 100
_APART = 1.6  # space that divides two halves of a row, in heights of its print
_LEFT = 0.58  # share of a page's width that the parties keep to where no mark divides the caption
Names = tuple["Token[str] | None", "Token[str] | None"]


def is_mark(word: Word) -> bool:
    """Tell whether a word is one of the marks that divide a caption in two."""
    return SIDE_MARK.fullmatch(word.text) is not None


def names(rows: Sequence[Span], divide: float | None, court: Collection[int]) -> Names:
    """Return plaintiff and defendant; `divide` is the edge between the halves, `court` has the court's own words."""
    left = [_left(row, divide) for row in rows]
    closed = [
        (cell is not None and any(id(word) in court for word in cell.words)) or _across(row, divide)
        for row, cell in zip(rows, left, strict=True)
    ]
    versus = next((at for at, cell in enumerate(left) if cell is not None and _VERSUS.fullmatch(cell.text)), None)
    if versus is None:
        return _labelled(rows) or _by_roles(left, closed) or _short_title(rows)
    if (labelled := _labelled(rows)) is not None:
        return labelled
    below = [left[at] for at in range(versus + 1, min(len(left), versus + 1 + _DEEP)) if not closed[at]]
    return _upper_name(_upward(left, closed, versus), left[versus]), _lower_name(below)


def _left(row: Span, divide: float | None) -> Span | None:
    if divide is not None:
        words = tuple(word for word in row.words if word.box.x0 < divide and not is_mark(word))
        return Span(row.page, words) if words else None
    first = next((cell for cell in cells(row, 2.5) if cell.box.x0 < _LEFT * row.page.width), None)
    words = tuple(word for word in first.words if not is_mark(word)) if first is not None else ()
    return Span(row.page, words) if words else None


def _across(row: Span, divide: float | None) -> bool:
    """Tell whether the row's words pass the edge between the halves: it is no row of either."""
    if divide is None or any(is_mark(word) and abs(word.x - divide) < 12 for word in row.words):
        return False
    if any(word.box.x0 < divide - 3 and word.box.x1 > divide + 6 and word.text.strip("_-") for word in row.words):
        return True
    return any(
        one.box.x1 <= divide + 3 and two.box.x0 >= divide - 3 and two.box.x0 - one.box.x1 < _APART * row.height
        for one, two in pairwise(row.words)
    )


def _role_of(cell: Span, role: str) -> Span | None:
    """Return the words before the role that ends the cell, which may be none; None where no role ends it."""
    match = _ROLES[role].search(cell.text)
    last = re.sub(r"[^a-z]", "", cell.words[-1].text.lower())
    if match is None and not (len(last) > 5 and max(fuzz.ratio(last, role), fuzz.ratio(last, f"{role}s")) >= _ALIKE):
        return None
    start = match.start() if match is not None else len(cell.text) - len(cell.words[-1].text)
    kept, place = [], 0
    for word in cell.words:
        if place < start:
            kept.append(word)
        place += len(word.text) + 1
    return Span(cell.page, tuple(kept))


def _upper_name(upward: Sequence[Span], versus: Span | None) -> Token[str] | None:
    """Return the name above "Plaintiff", up to the court's name or a gap."""
    role = next((at for at, cell in enumerate(upward) if _role_of(cell, "plaintiff") is not None), None)
    name: list[Span] = []
    if role is not None and (rest := _role_of(upward[role], "plaintiff")) is not None and rest.words:
        name.append(rest)
    for cell in upward[role + 1 :] if role is not None else upward:
        edge = name[-1] if name else (upward[role] if role is not None else versus)
        if _NO_NAME.search(cell.text) or (name and edge is not None and edge.box.y0 - cell.box.y1 > 2.6 * cell.height):
            break
        if name or role is not None or re.match(r"[A-Z]{2}|[A-Z][a-z]+ [A-Z]", cell.text):
            name.append(cell)
    return _name(list(reversed(name)))


def _upward(left: Sequence[Span | None], closed: Sequence[bool], below: int) -> list[Span]:
    """Return the cells above a row, the nearest first, up to the court's name or a row that is no party's."""
    found: list[Span] = []
    for cell, ends in zip(reversed(left[max(0, below - _DEEP) : below]), reversed(closed[:below]), strict=False):
        if ends and found:
            break
        if cell is not None and not ends:
            found.append(cell)
    return found


def _lower_name(below: Iterable[Span | None]) -> Token[str] | None:
    name: list[Span] = []
    for cell in below:
        if cell is None:
            continue
        if (rest := _role_of(cell, "defendant")) is not None:
            return _name([*name, rest] if rest.words else name)
        if name and _NO_NAME.search(cell.text):
            return None
        name.append(cell)
    return _unroled(name)


def _unroled(cells: Sequence[Span]) -> Token[str] | None:
    """Return the name under "v." in a caption that prints no roles: its rows in capitals, up to a gap."""
    name: list[Span] = []
    for cell in cells:
        if (
            not cell.text.isupper()
            or _NO_NAME.search(cell.text)
            or (name and cell.box.y0 - name[-1].box.y1 > cell.height)
        ):
            break
        name.append(cell)
    return _name(name) if len(name) <= _SHORT_NAME else None


def _by_roles(left: Sequence[Span | None], closed: Sequence[bool]) -> Names | None:
    """Return the names over "Plaintiff" and "Defendant" where no "v." was read between them."""
    at = {
        role: next((place for place, cell in enumerate(left) if cell is not None and _alone(cell, role)), None)
        for role in ("plaintiff", "defendant")
    }
    first, second = at["plaintiff"], at["defendant"]
    if first is None or second is None or not first < second <= first + _DEEP:
        return None
    between = [cell for cell in left[first + 1 : second + 1] if cell is not None and len(cell.text) > 3]
    return _upper_name(_upward(left, closed, first + 1), None), _lower_name(between)


def _alone(cell: Span, role: str) -> bool:
    rest = _role_of(cell, role)
    return rest is not None and len(cell.words) <= 2 and len(rest.words) <= 1


def _labelled(rows: Sequence[Span]) -> Names | None:
    """Return the names behind "Plaintiff:" and "Defendant:", as boxed captions have them."""
    found = {role: _behind(rows, shape) for role, shape in _LABELLED.items()}
    return (found["plaintiff"], found["defendant"]) if all(found.values()) else None


def _behind(rows: Sequence[Span], shape: re.Pattern[str]) -> Token[str] | None:
    pieces = [cell for row in rows for cell in cells(row, 2.5)]
    for cell, below in pairwise([*pieces, None]):
        match = shape.match(cell.text.lstrip("[|(l")) if cell is not None else None
        if cell is None or match is None:
            continue
        if match["who"]:
            printed = match["who"].split()
            return _name([Span(cell.page, cell.words[-len(printed) :])])
        if below is not None and not any(other.match(below.text) for other in _LABELLED.values()):
            return _name([below])
    return None


def _name(spans: Sequence[Span]) -> Token[str] | None:
    if not spans:
        return None
    span = Span(spans[0].page, tuple(word for cell in spans for word in cell.words))
    name = tidy(
        ordinary_case(
            re.sub(r",(?= and\b)", "", _CAPACITY.sub("", span.text)) if _CAPACITY.search(span.text) else span.text
        )
    )
    return Token(name, span) if re.search("[A-Za-z]", name) else None


def _short_title(rows: Sequence[Span]) -> Names:
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
