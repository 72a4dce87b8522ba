"""Units compared in columns: their numbers over the columns, the captions at the left, a row a caption."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casefile.pages import Box
from extractors.captioned import Filled
from extractors.kinds.crash_report.blocks import Block
from extractors.spans import Span, part

_LEAST = 2  # captions left of the columns


def compared(boxes: Sequence[Filled], blocks: Sequence[Block]) -> tuple[tuple[Filled, ...], dict[int, int]]:
    """Return the boxes with those of compared units cut into the columns, and whose each of these is."""
    own = _columns(blocks)
    if not own:
        return tuple(boxes), {}
    left, top = own[0].mark.box.x0, own[0].mark.box.y1
    page = own[0].mark.page
    beside = [
        box
        for box in boxes
        if box.caption.row.span.page is page and box.caption.box.x1 <= left and box.caption.box.y0 > top
    ]
    cut = [(box, list(_cut(box, own))) for box in beside]
    cut = [(box, pieces) for box, pieces in cut if pieces]
    if len({box.caption.row.number for box, _ in cut}) < _LEAST:
        return tuple(boxes), {}
    gone = {id(box) for box, _ in cut}
    pieces = [piece for _, found in cut for piece in found]
    kept = tuple(box for box in boxes if id(box) not in gone)
    return (*kept, *(box for _, box in pieces)), {id(box): number for number, box in pieces}


def _columns(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks whose numbers stand side by side, from the left."""
    level = [block for block in blocks if block.mark.page is blocks[0].mark.page]
    level = [block for block in level if abs(block.mark.box.y0 - level[0].mark.box.y0) < level[0].mark.height]
    return sorted(level, key=lambda block: block.mark.box.x0) if len(level) > 1 else []


def _cut(box: Filled, own: Sequence[Block]) -> Iterator[tuple[int, Filled]]:
    """Yield what stands right of the caption under each number."""
    edges = [block.mark.box.x0 - 2 * block.mark.height for block in own] + [box.caption.row.span.page.width]
    for block, left, right in zip(own, edges, edges[1:], strict=False):
        span = _between(box, left, right)
        if span is not None:
            yield block.number, Filled(box.name, box.caption, Box(left, box.area.y0, right, box.area.y1), (span,))


def _between(box: Filled, left: float, right: float) -> Span | None:
    caption = box.caption
    return (
        part(
            Span(caption.row.span.page, caption.row.span.words[caption.end :]), lambda word: left <= word.box.x0 < right
        )
        if caption.end < len(caption.row.span.words)
        else None
    )
