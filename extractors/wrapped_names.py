"""Names that a grid's cell wraps onto the next line: "Delaware Valley Spine" over "LLC", "Ann R." over "Bramwell"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.layout import Row, Token
from extractors.letterhead import FORM
from extractors.people import is_credential
from extractors.spans import Span, cells

_CLOSE = 0.9  # white between the lines of one cell, in heights of print, at most
_GOES_ON = re.compile(r"(?:&|\band|\bof|\bthe|\bfor|-)$", re.IGNORECASE)
_INITIAL = re.compile(r"^[A-Z][a-z]\S* [A-Z]\.?$")
_NAMES = re.compile(r"[A-Z][\w.'\u2019\-]*(?: [A-Z][\w.'\u2019\-]*)?")


def whole(rows: Sequence[Row], name: Token[str] | None) -> Token[str] | None:
    """Return the name with the line below it in its cell where it cannot end on its own: the legal form, a surname."""
    if name is None:
        return None
    below = _below(rows, name.span)
    if below is None:
        return name
    if all(is_credential(word.text) for word in below.words) and name.span.text.endswith(","):
        return Token(f"{name.value.rstrip(' ,')}, {below.text.strip(' ,;')}", name.span.joined(below))
    if not (FORM.fullmatch(below.text) or _may_go_on(name.value, below.text)):
        return name
    space = "" if name.value.endswith("-") else " "
    return Token(f"{name.value}{space}{below.text.strip(' ,;')}", name.span.joined(below))


def _may_go_on(name: str, below: str) -> bool:
    if _GOES_ON.search(name):
        return re.match(r"[A-Z]", below) is not None and not re.search(r"[:\d]", below)
    return (" " not in name or _INITIAL.search(name) is not None) and _NAMES.fullmatch(below) is not None


def _below(rows: Sequence[Row], name: Span) -> Span | None:
    """Return the cell of the next row that begins where the name or its cell does, under a row of captions."""
    first, height = name.words[0], name.height
    own = next((row for row in rows if row.span.page is name.page and first in row.span.words), None)
    if own is None or first is own.span.words[0]:
        return None
    beside = cells(own.span)
    starts = (first.box.x0, *(cell.box.x0 for cell in beside if first in cell.words and len(beside) > 1))
    for row in rows:
        if row.number <= own.number:
            continue
        if row.span.page is name.page and row.span.box.y0 - name.box.y1 < _CLOSE * height:
            for cell in cells(row.span):
                if any(abs(cell.box.x0 - start) < 0.5 * height for start in starts):
                    return cell
        if row.number > own.number + 1:
            return None
    return None
