"""Where a crash happened: the road with its block, the one that it crosses, the town."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.captioned import Filled, named
from extractors.found import Found
from extractors.layout import GAP, Token
from extractors.names import in_case
from extractors.spans import Span, cells
from extractors.tokens import is_masked

_TICKED = re.compile(r"(?:yes|no|none|n/?a|x)", re.IGNORECASE)
_BLOCK = re.compile(r"\d{1,6}(?: ?(?:blk|block))?", re.IGNORECASE)
_TOWN = re.compile(r"[A-Za-z][A-Za-z.'\- ]{2,40}")
_CELL = 1.6


def read(found: Found, boxes: Sequence[Filled], blocks: Sequence[Span]) -> None:
    """Put where it happened; `blocks` are the numbers of the parties, under which towns are those of addresses."""
    empty = [box for box in boxes if box.name == "on" and not box.rows]
    whole = next((token for box in boxes if box.name == "at" and (token := _within_value(box, empty))), None)
    if whole is not None:
        found.take("location", Token(in_case(whole.value), whole.span))
        return
    asked = _asked_together(boxes)
    on = asked or _first(boxes, "on")
    if on is None:
        return
    at = (
        None
        if asked is not None
        else next((token for box in named(boxes, "at") if (token := _street(box.rows[0])) and _near(token, on)), None)
    )
    town = _town(boxes, on, blocks)
    if town is not None and _far(boxes, on, town):
        town = None
    block = next((row for box in named(boxes, "block") for row in box.rows[:1] if _BLOCK.fullmatch(row.text)), None)
    text, span = in_case(on.value), on.span
    if block is not None and block.page is on.span.page and not on.value[0].isdigit():
        text, span = f"{block.text} {text}", block.joined(span)
    if at is not None:
        text, span = f"{text} at {in_case(at.value)}", span.joined(at.span)
    if town is not None and _adds(town.value, text, crossing=at is not None):
        text, span = f"{text}, {in_case(town.value)}", span.joined(town.span)
    found.put("location", text, _as_printed(span))


def _asked_together(boxes: Sequence[Filled]) -> Token[str] | None:
    """Return what stands under a caption that asks for both roads: "CRASH OCCURRED ON / AT INTERSECTION WITH"."""
    for box, other in pairwise(boxes):
        words = box.caption.row.span.words
        between = [word.text for word in words[box.caption.end : other.caption.first]]
        slashed = between == ["/"] or (not between and other.caption.span.text.startswith("/"))
        if (box.name, other.name) == ("on", "at") and box.caption.row is other.caption.row and slashed:
            rows = [one.rows[0] for one in (box, other) if one.rows]
            if rows and abs(rows[0].box.y0 - rows[-1].box.y0) < rows[0].height:
                return _street(rows[0] if len(rows) == 1 else rows[0].joined(rows[1]))
    return None


def _as_printed(span: Span) -> Span:
    """Return the words in the order in which the page has them: a form may name the town before the road."""
    own = {id(word) for word in span.words}
    words = tuple(word for line in span.page.lines for word in line.words if id(word) in own)
    return Span(span.page, words) if len(words) == len(span.words) else span


def _first(boxes: Sequence[Filled], name: str) -> Token[str] | None:
    return next((token for box in named(boxes, name) for row in box.rows[:1] if (token := _street(row))), None)


def _street(span: Span) -> Token[str] | None:
    printed = span.text.strip(" .,:|")
    printed = re.sub(r"^(?:yes|no) (?=\S)", "", printed, flags=re.IGNORECASE)
    named_road = re.search(r"[A-Za-z]{2}", printed) is not None and not _TICKED.fullmatch(printed)
    return Token(printed, span) if named_road and not is_masked(printed) else None


def _near(token: Token[str], other: Token[str]) -> bool:
    return (
        token.span.page is other.span.page and abs(token.span.box.y0 - other.span.box.y0) < 0.2 * token.span.page.height
    )


def _within_value(box: Filled, above: Sequence[Filled]) -> Token[str] | None:
    """Return the cell in which the words of the caption only join two roads: "5TH ST AT OR NEAR OAK AVE"."""
    label = box.caption
    words = label.row.span.words
    over = [other for other in above if -2 < label.box.y0 - other.caption.box.y1 < 3 * label.span.height]
    if not over or not label.first > 0 or label.end >= len(words) or label.span.text.endswith(":"):
        return None
    near = [
        GAP * label.span.height > two.box.x0 - one.box.x1
        for one, two in ((words[label.first - 1], words[label.first]), (words[label.end - 1], words[label.end]))
    ]
    if not all(near) or words[label.first - 1].text.endswith(":"):
        return None
    cell = next(cell for cell in cells(label.row.span, _CELL) if any(word is words[label.first] for word in cell.words))
    return Token(cell.text.strip(" ."), cell)


def _town(boxes: Sequence[Filled], on: Token[str], blocks: Sequence[Span]) -> Token[str] | None:
    page = on.span.page
    tops = [span.box.y0 for span in blocks if span.page is page]
    for box in named(boxes, "city"):
        row = box.rows[0]
        of_party = any(top - 20 <= row.box.y0 for top in tops) and not row.box.y0 > on.span.box.y0 - 40
        if row.page is page and not of_party and _TOWN.fullmatch(row.text.strip(" .,")):
            return Token(row.text.strip(" .,"), row)
    return None


def _far(boxes: Sequence[Filled], on: Token[str], town: Token[str]) -> bool:
    """Tell whether other boxes stand between the town's and the place's: the form asks them apart."""
    above, below = _caption_row(boxes, town.span), _caption_row(boxes, on.span)
    return above < below and any(above < box.caption.row.number < below for box in boxes)


def _caption_row(boxes: Sequence[Filled], span: Span) -> int:
    own = (box for box in boxes if any(row.words[0] is span.words[0] for row in box.rows))
    return next((box.caption.row.number for box in own), 0)


def _adds(town: str, text: str, *, crossing: bool) -> bool:
    """Tell whether the town is not yet in the words; a place written out in one box is complete as it stands."""
    return town.lower() not in text.lower() and (crossing or "," not in text)
