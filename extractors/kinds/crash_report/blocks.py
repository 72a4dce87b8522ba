"""The blocks of a crash report: where the boxes of each party stand, under its number or side by side."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from casefile.pages import Box, Page
from extractors.captioned import Filled, named
from extractors.kinds.crash_report.numbered import FIGURE, figure
from extractors.layout import Row
from extractors.spans import Span, find

_MARK = re.compile(rf"\b(?P<what>party|unit|vehicle|veh|driver|operator|motorist){FIGURE}", re.IGNORECASE)
_HEAD = re.compile(r"^(?:traffic |motor )?(?:unit|vehicle|veh\.?)(?: (?:no\.?|#))?(?= [A-Z])", re.IGNORECASE)
_OTHERS = re.compile(r"(?:passengers?|witness(?:es)?|occupants?|other persons)\b[^.:]{0,40}$", re.IGNORECASE)
_LINES = 4  # rows from the head of a unit's boxes to the number below it
_DASHES = frozenset("-\u2013\u2014")
_HEADING = 8  # words of a row that heads a party on a later page, at most
_HEADS = 0.5  # the same where the number is a heading that nothing stands beside
_ABOVE = 1.5  # how far above its number a party's first boxes begin, in heights of print
_VERB = re.compile(
    r"was|were|is|had|has|struck|stated|said|failed|pulled|turned|on|and|then|complained|did|came|in|at|to|who|which|that|with"
    r"|caused|made|hit|rear|collided|travel\w+|attempt\w+|crossed|entered|applied|advised|told|sustained|stopped|drove|changed",
    re.IGNORECASE,
)


class Block(NamedTuple):
    """Where a party's boxes stand: its number, and the areas under the number, each on its page."""

    number: int
    areas: tuple[tuple[Page, Box], ...]
    mark: Span

    def holds(self, page: Page, box: Box) -> bool:
        """Tell whether a box of the form belongs to the party."""
        return any(
            page is own and area.x0 <= box.x0 < area.x1 and area.y0 <= box.y0 < area.y1 for own, area in self.areas
        )


class Form(NamedTuple):
    """The boxes of a report and the blocks that they stand in; `owners` are units that a box's own caption numbers."""

    boxes: tuple[Filled, ...]
    blocks: tuple[Block, ...]
    owners: Mapping[int, int]

    def of(self, number: int) -> list[Filled]:
        """Return the boxes of a unit: those that name it, and those that stand in its block."""
        return [box for box in self.boxes if self._unit(box) == number]

    def _unit(self, box: Filled) -> int | None:
        stated = next((self.owners[id(word)] for word in box.caption.span.words if id(word) in self.owners), None)
        stated = self.owners.get(id(box), stated)
        page, place = box.caption.row.span.page, box.caption.box
        return stated or next((block.number for block in self.blocks if block.holds(page, place)), None)


def blocks(rows: Sequence[Row], boxes: Sequence[Filled]) -> tuple[Block, ...]:
    """Return the blocks of the parties: each down to the next number, or side by side."""
    marks = list(_marks(rows))
    captioned = _numbered_boxes(boxes) if len({number for number, _ in marks}) < 2 else []
    if len({number for number, _ in captioned}) > len({number for number, _ in marks}):
        return _blocks(captioned)
    headed = _headed(rows) if len({number for number, _ in marks}) < 2 else []
    if len({number for number, _ in headed}) > len({number for number, _ in marks}):
        return _blocks(headed, [row.span for row in rows if _OTHERS.match(row.span.text)])
    return _blocks(marks)


def _headed(rows: Sequence[Row]) -> list[tuple[int, Span]]:
    """Return the numbers that stand by themselves below "UNIT" at the left of the unit's boxes, counted from one."""
    found: list[tuple[int, Span]] = []
    for at, row in enumerate(rows):
        match = next(iter(find(row.span, _HEAD)), None)
        if match is None or (found and match[1].page is not found[0][1].page):
            continue
        below = (other.span for other in rows[at + 1 : at + _LINES] if other.span.page is row.span.page)
        number = len(found) + 1
        if any(span.words[0].text == str(number) and _is_under(span.words[0].box, match[1]) for span in below):
            found.append((number, match[1]))
    return found


def _is_under(box: Box, head: Span) -> bool:
    return head.box.x0 - head.height <= box.x0 and box.x1 <= head.box.x1 + head.height


def _blocks(marks: Sequence[tuple[int, Span]], ends: Sequence[Span] = ()) -> tuple[Block, ...]:
    found: dict[int, list[Span]] = {}
    for number, span in marks:
        found.setdefault(number, []).append(span)
    spans = [*(span for _, span in marks), *ends]
    return tuple(
        Block(number, tuple((span.page, _area(span, spans)) for span in own), own[0])
        for number, own in sorted(found.items())
    )


def _numbered_boxes(boxes: Sequence[Filled]) -> list[tuple[int, Span]]:
    """Return the numbers that stand in boxes such as "UNIT #"."""
    own = [(box, box.rows[0]) for box in named(boxes, "unit")]
    marks = [(figure(row.text[-1]), box.caption.span) for box, row in own if re.fullmatch(r"0?[1-9]|[Iil|]", row.text)]
    return [mark for mark in marks if mark[1].page is marks[0][1].page]


def _marks(rows: Sequence[Row]) -> list[tuple[int, Span]]:
    """Return the numbers of parties that stand as captions, the first of each kind of word.

    Where a kind of word numbers several, kinds that number one are none; a later page goes on counting.
    """
    found: dict[str, dict[int, Span]] = {}
    for row in rows:
        for match, span in find(row.span, _MARK):
            beginning = row.span.words[0] is span.words[0] or _apart(row.span, span) or _titles(row.span, span)
            kind, number = match["what"].lower()[:3], figure(match["n"])
            known = found.setdefault(kind, {})
            if (
                beginning
                and number not in known
                and not _in_sentence(row.span, span)
                and _goes_on(known, number, row, span)
            ):
                known[number] = span
    several = [marks for marks in found.values() if len(marks) > 1]
    chosen = several or [marks for marks in found.values() if marks][:1]
    return [mark for marks in chosen for mark in marks.items()]


def _goes_on(known: Mapping[int, Span], number: int, row: Row, span: Span) -> bool:
    """Tell whether the number stands on the page of the first, or heads the next party on a later page."""
    first = next(iter(known.values()), None)
    if first is None or first.page is row.span.page:
        return True
    return number == max(known) + 1 and row.span.words[0] is span.words[0] and len(row.span.words) <= _HEADING


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
    others = [other for other in others if other.page is span.page]
    beside = [other.box.x0 for other in others if other.box.x0 > span.box.x1 and _level(span, other)]
    below = [_top(other, others) for other in others if other.box.y0 > span.box.y1 + height]
    left = span.box.x0 - 2 * height if any(_level(span, other) for other in others if other is not span) else 0.0
    top = _top(span, others)
    bottom = min(below, default=span.page.height)
    return Box(left, top, min(beside, default=span.page.width) - height, bottom)


def _top(span: Span, others: Sequence[Span]) -> float:
    """Return where the boxes under a number begin."""
    return span.box.y0 - (_ABOVE if _is_amid(span, others) else _HEADS) * span.height


def _is_amid(span: Span, others: Sequence[Span]) -> bool:
    """Tell whether boxes stand beside the number: it is none of a heading's."""
    own = {id(word) for other in others for word in other.words}
    return any(abs(word.box.y0 - span.box.y0) < 1.2 * span.height and id(word) not in own for word in span.page.words)


def _level(one: Span, two: Span) -> bool:
    return abs(one.box.y0 - two.box.y0) < 1.5 * one.height
