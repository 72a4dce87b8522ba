"""The units of a crash report: each vehicle with its insurer, in blocks of boxes or rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.pages import Box, Page
from extractors.captioned import Filled, named
from extractors.kinds.crash_report.vehicle import NOTHING, PARTS, described
from extractors.layout import Row, Token
from extractors.spans import Pages, Span, cells, find
from extractors.tables import TableRow, tables
from extractors.tokens import is_masked

_MARK = re.compile(
    r"\b(?P<what>party|unit|vehicle|veh|driver|operator)(?: ?(?:no|num|number|#)\.?)? ?[:#]? ?0?(?P<n>[1-9l|])\b",
    re.IGNORECASE,
)
_DASHES = frozenset("-\u2013\u2014")
_ABOVE = 1.5  # how far above its number a party's first boxes begin, in heights of print
_CELL = 2.2  # widest space within what is filled in, in heights of print
_INLINE = re.compile(
    r"^(?:vehicle|veh|unit|v)\.? ?(?:#|no\.?)? ?0?(?P<n>[1-9])\b[ :.\-]*(?P<what>(?:19|20)\d\d [A-Za-z].*)$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"was|were|is|had|has|struck|stated|said|failed|pulled|turned|on|and|then|complained|did|came|in|at|to|who|which|that|with"
    r"|caused|made|hit|rear|collided|travel\w+|attempt\w+|crossed|entered|applied|advised|told|sustained|stopped|drove|changed",
    re.IGNORECASE,
)
_COLUMNS = {
    "unit": ("unit no", "unit #", "unit", "unit number", "veh no", "veh #", "vehicle no", "vehicle #", "vehicle"),
    "year": ("year", "yr", "veh year", "model year"),
    "make": ("make", "veh make", "vehicle make"),
    "model": ("model", "veh model", "vehicle model"),
    "vehicle": ("vehicle description", "year / make / model", "year make model", "vehicle year make model"),
    "insurer": ("insurance company", "insurance carrier", "insurance", "insurer", "insurance co", "carrier"),
    "policy": ("policy number", "policy no", "policy #", "policy"),
    "plate": ("plate", "plate #", "license plate", "plate number", "tag", "vin", "state", "color", "body", "style"),
    "driver": ("driver", "driver name", "operator", "name", "owner", "owner name"),
}


class Block(NamedTuple):
    """Where a party's boxes stand: its number, its page and the areas under the number."""

    number: int
    page: Page
    areas: tuple[Box, ...]
    mark: Span

    def holds(self, page: Page, box: Box) -> bool:
        """Tell whether a box of the form belongs to the party."""
        return page is self.page and any(
            area.x0 <= box.x0 < area.x1 and area.y0 <= box.y0 < area.y1 for area in self.areas
        )


class Unit(NamedTuple):
    """A vehicle and who insures it."""

    vehicle: Token[str] | None
    insurer: Token[str] | None
    policy: Token[str] | None


def blocks(rows: Sequence[Row], boxes: Sequence[Filled]) -> tuple[Block, ...]:
    """Return the blocks of the first page that has numbers of parties: down to the next number, or side by side."""
    marks = list(_marks(rows))
    captioned = _numbered_boxes(boxes) if len({number for number, _ in marks}) < 2 else []
    if len({number for number, _ in captioned}) > len({number for number, _ in marks}):
        return _blocks(captioned)
    if not marks:
        return ()
    first: dict[int, Span] = {}
    for number, span in marks:
        if span.page is marks[0][1].page and number not in first:
            first[number] = span
    return _blocks(list(first.items()))


def _blocks(marks: Sequence[tuple[int, Span]]) -> tuple[Block, ...]:
    page = marks[0][1].page
    spans = [span for _, span in marks if span.page is page]
    found: dict[int, list[Span]] = {}
    for number, span in marks:
        if span.page is page:
            found.setdefault(number, []).append(span)
    return tuple(
        Block(number, page, tuple(_area(span, spans) for span in own), own[0]) for number, own in sorted(found.items())
    )


def _numbered_boxes(boxes: Sequence[Filled]) -> list[tuple[int, Span]]:
    """Return the numbers that stand in boxes such as "UNIT #"."""
    own = [(box, box.rows[0]) for box in named(boxes, "unit")]
    return [
        (int(row.text[-1]) if row.text[-1].isdecimal() else 1, box.caption.span)
        for box, row in own
        if re.fullmatch(r"0?[1-9]|[Iil|]", row.text)
    ]


def _marks(rows: Sequence[Row]) -> Iterator[tuple[int, Span]]:
    """Return the numbers of parties that stand as captions: the first kind of word that two rows begin with."""
    found: dict[str, list[tuple[int, Span]]] = {}
    for row in rows:
        for match, span in find(row.span, _MARK):
            beginning = row.span.words[0] is span.words[0] or _apart(row.span, span) or _titles(row.span, span)
            if beginning and not _in_sentence(row.span, span):
                number = int(match["n"]) if match["n"].isdecimal() else 1
                found.setdefault(match["what"].lower()[:3], []).append((number, span))
    several = [marks for marks in found.values() if len({number for number, _ in marks}) > 1]
    yield from several[0] if several else next(iter(found.values()), [])


def _apart(row: Span, span: Span) -> bool:
    at = next(place for place, word in enumerate(row.words) if word is span.words[0])
    return span.words[0].box.x0 - row.words[at - 1].box.x1 > 1.5 * span.height


def _titles(row: Span, span: Span) -> bool:
    """Tell whether the number ends a heading after its dash: "VEHICLE, DRIVER & PERSONS - UNIT 1"."""
    at = next(place for place, word in enumerate(row.words) if word is span.words[0])
    return row.text.isupper() and row.words[at - 1].text in _DASHES and row.words[-1] is span.words[-1]


def _in_sentence(row: Span, span: Span) -> bool:
    """Tell whether running text follows the number: "Party 1 said that"."""
    at = next(place for place, word in enumerate(row.words) if word is span.words[-1])
    following = row.words[at + 1 : at + 3]
    told = bool(following) and _VERB.fullmatch(following[0].text) is not None
    return told or (len(following) == 2 and all(word.text[:1].islower() for word in following))


def _area(span: Span, others: Sequence[Span]) -> Box:
    height = span.height
    beside = [other.box.x0 for other in others if other.box.x0 > span.box.x1 and _level(span, other)]
    below = [other.box.y0 for other in others if other.box.y0 > span.box.y1 + height]
    left = span.box.x0 - 2 * height if any(_level(span, other) for other in others if other is not span) else 0.0
    top = span.box.y0 - _ABOVE * height
    bottom = min([y - _ABOVE * height for y in below], default=span.page.height)
    return Box(left, top, min(beside, default=span.page.width) - height, bottom)


def _level(one: Span, two: Span) -> bool:
    return abs(one.box.y0 - two.box.y0) < 1.5 * one.height


def units(rows: Sequence[Row], boxes: Sequence[Filled], own: Sequence[Block], pages: Pages) -> dict[int, Unit]:
    """Return the units by their numbers: of the blocks, of rows such as "VEHICLE 01 2012 Jeep Liberty", of tables."""
    found = {block.number: _of_block(block, boxes, rows) for block in own}
    described = sum(unit.vehicle is not None for unit in found.values())
    if described > 1 and described == len(found):
        return found
    listed = dict(_tabled(pages))
    return {**found, **listed} if len(listed) > described else found


def _of_block(block: Block, boxes: Sequence[Filled], rows: Sequence[Row]) -> Unit:
    inside = [box for box in boxes if block.holds(box.caption.row.span.page, box.caption.box)]
    return Unit(
        _vehicle(inside) or _inline(block, rows), text_of(inside, "insurer"), text_of(inside, "policy", identifier=True)
    )


def _inline(block: Block, rows: Sequence[Row]) -> Token[str] | None:
    for row in rows:
        for match, span in find(row.span, _INLINE):
            if row.span.page is block.page and int(match["n"]) == block.number:
                words = span.words[-len(match["what"].split()) :]
                return described(words, span)
    return None


def _vehicle(own: Sequence[Filled]) -> Token[str] | None:
    """Return year, make and model as one."""
    whole = [box for box in own if box.name == "vehicle" and box.rows]
    parts = [box for name in PARTS for box in own if box.name == name and box.rows]
    for filled in ([*[box for box in parts if box.name == "year"][:1], *whole] if whole else [], _first_each(parts)):
        words = tuple(word for box in filled for word in cells(box.rows[0], _CELL)[0].words)
        if words and (token := described(words, filled[0].rows[0])) is not None:
            return token
    return None


def _first_each(parts: Sequence[Filled]) -> list[Filled]:
    return [next(box for box in parts if box.name == name) for name in PARTS if any(box.name == name for box in parts)]


def text_of(own: Sequence[Filled], name: str, *, identifier: bool = False) -> Token[str] | None:
    """Return what stands in the first filled box of that name."""
    for box in own:
        if box.name == name and box.rows and (token := _value(box.rows[0], identifier=identifier)) is not None:
            return token
    return None


def _value(row: Span, *, identifier: bool) -> Token[str] | None:
    words = tuple(word for word in row.words if re.search(r"\w", word.text) or word.text == "&")
    span = Span(row.page, words) if words else None
    if span is None or is_masked(span.text) or NOTHING.match(span.text.strip(" .,|")):
        return None
    if identifier and not re.search(r"\d", span.text):
        return None
    return Token(span.text.strip(" .,|"), span) if identifier or re.search(r"[A-Za-z]{2}", span.text) else None


def _tabled(pages: Pages) -> Iterator[tuple[int, Unit]]:
    """Yield the units of tables with a row a unit."""
    for table in tables(pages, _COLUMNS, needed=(("unit",), ("make", "vehicle", "model")), least=3):
        for place, row in enumerate(table.rows, 1):
            number = row.get("unit")
            match = re.fullmatch(r"(?:unit|veh\w*|v)?\.? ?#?0?([1-9])", number.text.strip(), re.I) if number else None
            misread = match is None and number is not None and len(number.text) < 3 and number.method == "ocr"
            if (match is None and not misread) or (unit := _of_row(row)).vehicle is None:
                break
            yield int(match[1]) if match is not None else place, unit


def _of_row(row: TableRow) -> Unit:
    cells = [row.get("vehicle")] if row.get("vehicle") is not None else [row.get(name) for name in PARTS]
    spans = [cell for cell in cells if cell is not None]
    words = tuple(word for span in spans for word in span.words)
    insurer, policy = row.get("insurer"), row.get("policy")
    return Unit(
        described(words, row.span) if words else None,
        _value(insurer, identifier=False) if insurer is not None else None,
        _value(policy, identifier=True) if policy is not None else None,
    )
