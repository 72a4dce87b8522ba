"""An employer's form whose captions stand under their lines: each value over its caption."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from extractors.captioned import Filled, above
from extractors.found import Found
from extractors.kinds.wage_verification.units import unit
from extractors.layout import Row, Token
from extractors.spans import Span, cells

_FIGURES = frozenset(
    ("hire_date", "pay_rate", "hours_per_week", "absence_start", "absence_end", "days_missed", "hours_missed",
     "wages_lost", "leave_used_hours")
)  # fmt: skip
_LEAST = 3
_APART = 2.0  # white between two lines beside each other, in heights of print
Parsers = Mapping[str, Callable[[Span], Token[Any] | None]]


def over(rows: Sequence[Row], box: Filled) -> Span | None:
    """Return the words on the line over the caption, up to those of the next line beside it."""
    lines = above(rows, box)
    return cells(lines[-1], _APART)[0] if lines else None


def are_over(boxes: Sequence[Filled], rows: Sequence[Row], parsers: Parsers) -> bool:
    """Tell whether the values stand over their captions: more figures and days read so than in the boxes below."""
    asked = [box for box in boxes if box.name in _FIGURES]
    upper = lower = 0
    for box in asked:
        if box.caption.span.text.endswith(":"):
            return False
        line, parse = over(rows, box), parsers[box.name]
        upper += line is not None and parse(line) is not None
        lower += any(parse(row) is not None for row in box.rows)
    return upper >= _LEAST and upper > lower


def put_over(found: Found, boxes: Sequence[Filled], rows: Sequence[Row], parsers: Parsers) -> None:
    """Put what stands over the captions."""
    for box in boxes:
        line = over(rows, box)
        if line is not None and box.name in parsers:
            found.take(box.name, parsers[box.name](line))
        if line is not None and box.name == "pay_rate_unit":
            found.take("pay_rate_unit", unit(line))
