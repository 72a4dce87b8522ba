"""Whether a value's source is a place on its page, and whether the words there say the value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from rapidfuzz import fuzz

from casefile.citations import Source
from casefile.pages import Page

_OVERHANG = 1.5  # points that a box may stand over the edge of its page
_SAYS = 80.0


def is_valid(source: Source | None, pages: Mapping[int, Page]) -> bool:
    """Tell whether the source names a page of the file and, where it has a box, one that lies on the page."""
    if source is None:
        return False
    if source.box is None or not pages:
        return True
    page = pages.get(source.page)
    if page is None:
        return False
    x0, y0, x1, y1 = source.box
    return -_OVERHANG <= x0 < x1 <= page.width + _OVERHANG and -_OVERHANG <= y0 < y1 <= page.height + _OVERHANG


def says(source: Source, value: Any, pages: Mapping[int, Page]) -> bool:
    """Tell whether the words of the page within the box, or the source's text without one, say the value."""
    if source.method == "inferred":
        return True
    return _same(str(value), _printed(source, pages))


def printed_at(source: Source | None, pages: Mapping[int, Page]) -> str:
    """Return the source's words, how sure they are, and the whole row that they stand in."""
    if source is None:
        return " without a source"
    told = f" from {source.text!r}, {source.method} {source.confidence:.2f}"
    page = pages.get(source.page)
    if source.box is None or page is None:
        return told
    _, y0, _, y1 = source.box
    row = sorted((word for word in page.words if y0 - 1 <= word.y <= y1 + 1), key=lambda word: word.x)
    return f"{told}, page {source.page}: {' '.join(word.text for word in row)}"


def _printed(source: Source, pages: Mapping[int, Page]) -> str:
    page = pages.get(source.page)
    if source.box is None or page is None or page.fields:
        return source.text
    x0, y0, x1, y1 = source.box
    within = [word.text for word in page.words if x0 - 1 <= word.x <= x1 + 1 and y0 - 1 <= word.y <= y1 + 1]
    return " ".join(within)


def _same(value: str, printed: str) -> bool:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return str(int(value[8:])) in re.findall(r"[1-9]\d?", printed) or value[8:] in _signs(printed)
    wanted, shown = _signs(value.removesuffix(".00")), _signs(printed)
    return (
        wanted in shown or fuzz.partial_ratio(wanted, shown) >= _SAYS or fuzz.token_set_ratio(value, printed) >= _SAYS
    )


def _signs(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", text.casefold())
