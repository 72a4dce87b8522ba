"""The parties of a crash report: each block of boxes under its own number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.pages import Box, Page, Word
from extractors.captioned import Filled
from extractors.found import Found
from extractors.layout import Row, Token
from extractors.names import in_case
from extractors.people import person
from extractors.spans import Span, find
from extractors.tokens import is_masked

_MARK = re.compile(
    r"\b(?P<what>party|unit|vehicle|veh|driver|operator)(?: ?(?:no|num|number|#)\.?)? ?[:#]? ?(?P<n>[1-9l|])\b",
    re.IGNORECASE,
)
_ON_FOOT = re.compile(
    r"(?:\[ ?x ?\]|\u2612|\u2611|\bx) ?(?P<role>pedestrian|bicyclist|pedalcyclist|cyclist)", re.IGNORECASE
)
_ROLE = re.compile(
    r"\b(?:role|person type|unit type|type)\b:? (?P<role>driver|pedestrian|bicyclist|passenger|owner)", re.IGNORECASE
)
_DASHES = frozenset("-\u2013\u2014")
_ABOVE = 1.5  # how far above its number a party's first boxes begin, in heights of print
_VEHICLE = ("year", "make", "model", "color")
_COLOUR_CODE = re.compile(r"(?!RED|TAN)[A-Z]{2,3}$")
_NOTHING = re.compile(r"^(?:none|unk(?:nown)?|n/?a|same|no insurance|uninsured|-+)$", re.IGNORECASE)


class Block(NamedTuple):
    """Where a party's boxes stand: its number, its page and the area under the number."""

    number: int
    page: Page
    area: Box


class Party(NamedTuple):
    """What a block states."""

    role: Token[str] | None
    name: Token[str] | None
    vehicle: Token[str] | None
    insurer: Token[str] | None
    policy: Token[str] | None


def read(found: Found, rows: Sequence[Row], boxes: Sequence[Filled]) -> None:
    """Put the parties, in the order of their numbers; a block without a name or a vehicle is none."""
    parties = [_party(block, boxes, rows) for block in blocks(rows)]
    named = [party for party in parties if party.name is not None or party.vehicle is not None]
    capitals = all(party.name is None or party.name.value.isupper() for party in named)
    for party in named:
        path = found.row("parties")
        if party.role is not None:
            found.infer(f"{path}.role", party.role.value, party.role.span)
        for field in ("name", "vehicle", "insurer", "policy"):
            token = getattr(party, field)
            if token is not None:
                value = in_case(token.value) if capitals and field != "policy" else token.value
                found.put(f"{path}.{'policy_number' if field == 'policy' else field}", value, token.span)


def blocks(rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return the blocks of the first page that has numbers of parties: down to the next number, or side by side."""
    marks = list(_marks(rows))
    if not marks:
        return ()
    page = marks[0][1].page
    first: dict[int, Span] = {}
    for number, span in marks:
        if span.page is page and number not in first:
            first[number] = span
    return tuple(_block(number, span, list(first.values())) for number, span in sorted(first.items()))


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
    return len(following) == 2 and all(word.text[:1].islower() for word in following)


def _block(number: int, span: Span, others: Sequence[Span]) -> Block:
    height = span.height
    beside = [other.box.x0 for other in others if other.box.x0 > span.box.x1 and _level(span, other)]
    below = [other.box.y0 for other in others if other.box.y0 > span.box.y1 + height]
    left = span.box.x0 - 2 * height if any(_level(span, other) for other in others if other is not span) else 0.0
    top = span.box.y0 - _ABOVE * height
    bottom = min([y - _ABOVE * height for y in below], default=span.page.height)
    return Block(number, span.page, Box(left, top, min(beside, default=span.page.width) - height, bottom))


def _level(one: Span, two: Span) -> bool:
    return abs(one.box.y0 - two.box.y0) < 1.5 * one.height


def _party(block: Block, boxes: Sequence[Filled], rows: Sequence[Row]) -> Party:
    own = [box for box in boxes if box.caption.row.span.page is block.page and _within(box.caption.box, block.area)]
    name = next((token for box in own if box.name == "name" for row in box.rows if (token := person(row))), None)
    vehicle = _vehicle(own)
    return Party(
        role=_role(block, rows, vehicle) if name is not None or vehicle is not None else None,
        name=name,
        vehicle=vehicle,
        insurer=_text(own, "insurer"),
        policy=_text(own, "policy"),
    )


def _within(box: Box, area: Box) -> bool:
    return area.x0 <= box.x0 < area.x1 and area.y0 <= box.y0 < area.y1


def _vehicle(own: Sequence[Filled]) -> Token[str] | None:
    """Return year, make, model and colour as one; a colour's code is left out."""
    filled = [box for name in _VEHICLE for box in own if box.name == name and box.rows][: len(_VEHICLE)]
    spans = [box.rows[0] for box in filled if box.name != "color" or not _COLOUR_CODE.match(box.rows[0].text)]
    spans = [span for span in spans if not is_masked(span.text) and not _NOTHING.match(span.text)]
    if not any(re.search(r"[A-Za-z]{3}", span.text) for span in spans):
        return None
    words: tuple[Word, ...] = tuple(word for span in spans for word in span.words if re.search(r"\w", word.text))
    return Token(" ".join(word.text.strip(",|[]") for word in words), Span(spans[0].page, words))


def _text(own: Sequence[Filled], name: str) -> Token[str] | None:
    for box in own:
        if box.name == name and box.rows:
            words = tuple(word for word in box.rows[0].words if re.search(r"\w", word.text))
            span = Span(box.rows[0].page, words) if words else None
            if span is not None and not is_masked(span.text) and not _NOTHING.match(span.text):
                return Token(span.text.strip(" .,|"), span)
    return None


def _role(block: Block, rows: Sequence[Row], vehicle: Token[str] | None) -> Token[str] | None:
    """Return the role that is ticked or written; with a vehicle of one's own, a driver."""
    for row in rows:
        if row.span.page is block.page and block.area.y0 <= row.span.box.y0 < block.area.y1:
            for pattern in (_ROLE, _ON_FOOT):
                for match, span in find(row.span, pattern):
                    return Token(match["role"].lower(), span)
    return Token("driver", vehicle.span) if vehicle is not None else None
