"""The last four digits of the employee's Social Security number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.grids import cell_below
from extractors.kinds.pay_stub.wordings import SSN
from extractors.layout import Label, Row, Token, beside, labels
from extractors.numbers import last_four, whole_ssn
from extractors.spans import Span, part

_NUMBERED = re.compile(r"\d|[Xx*#\u2022]{2}")
_ENDING = re.compile(r"[Xx*#\u2022]*-\d{4}")
_WIDE = 4.0  # how far right of its caption a number of which a scan lost the covered part begins, in its lengths


def social_security(rows: Sequence[Row]) -> Token[str] | None:
    """Return the last four digits beside or below the caption, else of a number that its shape shows to be one.

    Where what stands beside the caption is a number, covered or not, what stands below it is another's.
    """
    for label in labels(rows, *SSN):
        span = beside(label)
        numbered = span is not None and _NUMBERED.search(span.text)
        token = last_four(span) if span is not None and numbered else _below(rows, label)
        if token is not None:
            return token
    return whole_ssn(rows)


def _below(rows: Sequence[Row], label: Label) -> Token[str] | None:
    cell = cell_below(rows, label)
    if cell is not None:
        token = last_four(cell)
        return token if token is not None and token.span.words[0] in _leading(cell) else None
    return _ending(rows, label)


def _leading(cell: Span) -> tuple[object, ...]:
    """Return the words of a number that the cell begins with: the first, and those that its lines wrap."""
    return cell.words if all(_NUMBERED.search(word.text) for word in cell.words) else cell.words[:1]


def _ending(rows: Sequence[Row], label: Label) -> Token[str] | None:
    """Return the end of a number that alone was read in the line below: "-4596" of "***-**-4596"."""
    following = [row for row in rows if row.number == label.row.number + 1 and row.span.page is label.row.span.page]
    reach = label.box.x1 + _WIDE * (label.box.x1 - label.box.x0)
    for row in following:
        span = part(row.span, lambda word: label.box.x0 <= word.box.x0 < reach and bool(_ENDING.fullmatch(word.text)))
        if span is not None:
            return last_four(span)
    return None
