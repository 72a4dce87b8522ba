"""An employer's form: its boxes and blanks by their captions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from extractors.captioned import Filled, above, filled, named
from extractors.found import Found
from extractors.kinds.wage_verification.lines import are_over, put_over
from extractors.kinds.wage_verification.units import ticked, unit
from extractors.kinds.wage_verification.wordings import CAPTIONS
from extractors.layout import Label, Row, Token, rest
from extractors.numbers import quantity, rate
from extractors.organisations import organisation
from extractors.people import person
from extractors.spans import Span, cells
from extractors.tokens import amount, date, dates, dates_torn, text

_VERB = re.compile(r"is|was|were|are|has|had|will|comes?|totals?|totall?ed|began|ended|of|for|by")
_TOTAL = re.compile(r"(?:grand )?totals?\b(?!.*:)", re.IGNORECASE)
_SUMMED = frozenset(("days_missed", "hours_missed", "wages_lost"))
_TABLE = 3  # cells of a table's last row at least: its name and two sums
_BELOW_A_LINE = frozenset(("signed_by", "signed_on"))


def read(found: Found, rows: Sequence[Row]) -> None:
    """Put what the form's boxes state."""
    boxes = boxes_of(rows)
    for path, parse in _PARSERS.items():
        _put(found, boxes, rows, path, parse)
    _absence(found, boxes)
    _average(found, boxes)
    _unit(found, boxes)


def boxes_of(rows: Sequence[Row]) -> list[Filled]:
    """Return the form's boxes by their captions."""
    return [box for box in filled(rows, CAPTIONS, deepest=4.5) if not _in_sentence(box.caption)]


def read_over(found: Found, rows: Sequence[Row]) -> bool:
    """Put what stands over the captions of a form that prints them under its lines; tell whether it is such a form."""
    boxes = boxes_of(rows)
    under = are_over(boxes, rows, _PARSERS)
    if under:
        put_over(found, boxes, rows, _PARSERS)
    return under


def _put(
    found: Found,
    boxes: Sequence[Filled],
    rows: Sequence[Row],
    path: str,
    parse: Callable[[Span], Token[Any] | None],
) -> None:
    for box in _own(boxes, path):
        if path in _SUMMED and (total := _under_total(rows, box)) is not None:
            found.take(path, parse(total))
        signed = path in _BELOW_A_LINE and not box.caption.span.text.endswith(":")
        places = [*above(rows, box), *box.rows] if signed else box.rows
        for row in places:
            found.take(path, parse(row))


def _under_total(rows: Sequence[Row], box: Filled) -> Span | None:
    """Return what stands under the caption of a column, in the row that totals the table; None without such a row."""
    caption, page = box.caption.span.box, box.caption.row.span.page
    below = (row.span for row in rows if row.span.page is page and row.span.box.y0 > caption.y1)
    total = next((span for span in below if _TOTAL.match(span.text)), None)
    if total is None or len(parts := cells(total)) < _TABLE:
        return None
    under = [part for part in parts[1:] if part.box.x0 < caption.x1 and part.box.x1 > caption.x0]
    return under[0] if len(under) == 1 else None


def _in_sentence(caption: Label) -> bool:
    """Tell whether a verb goes on with the words, so that they are part of a sentence: "annual salary was"."""
    words = caption.row.span.words[caption.end : caption.end + 1]
    return not caption.span.text.endswith(":") and any(_VERB.fullmatch(word.text) for word in words)


def _own(boxes: Sequence[Filled], path: str) -> list[Filled]:
    """Return the boxes for the value: the day of the signature from the foot up, a signature after a printed name."""
    own = [box for box in boxes if box.name == path]
    if path == "signed_by":
        return own + [box for box in boxes if box.name == "signature" and box.caption.span.text.endswith(":")]
    return own[::-1] if path == "signed_on" else own


def _absence(found: Found, boxes: Sequence[Filled]) -> None:
    """Put the two days of "02/17/2026 to 04/10/2026"."""
    for box in named(boxes, "absence"):
        days = [day for row in box.rows for day in dates(row)]
        if len(days) == 2 and days[0].value <= days[1].value:
            found.take("absence_start", days[0])
            found.take("absence_end", days[1])


def _unit(found: Found, boxes: Sequence[Filled]) -> None:
    for name in ("pay_rate_unit", "pay_rate"):
        for box in named(boxes, name):
            line = rest(box.caption)
            found.take("pay_rate_unit", unit(box.span) if box.span is not None else None)
            found.take("pay_rate_unit", ticked(line) if line is not None else None)
            if name == "pay_rate" and found.get("pay_rate") is not None:
                found.take("pay_rate_unit", unit(box.caption.span))


def _average(found: Found, boxes: Sequence[Filled]) -> None:
    """Put an average wage, paid for what its caption says, where the form asks for no other rate."""
    for box in named(boxes, "average_wage") if found.get("pay_rate") is None else ():
        for row in box.rows:
            token = rate(row) if found.get("pay_rate") is None else None
            if token is not None:
                found.take("pay_rate", token)
                found.take("pay_rate_unit", unit(box.caption.span) or unit(row))


def _day(span: Span) -> Token[dt.date] | None:
    days = dates(span) or dates_torn(span)
    return days[0] if len(days) == 1 else date(span)


def signer(span: Span) -> Token[str] | None:
    """Return a person's name without the position after a comma."""
    comma = next((at for at, word in enumerate(span.words) if word.text.endswith(",")), len(span.words) - 1)
    return person(Span(span.page, span.words[: comma + 1])) or person(span)


def _title(span: Span) -> Token[str] | None:
    """Return a job's title: words without a figure."""
    token = None if re.search(r"\d|:", span.text) else text(span)
    return mended(token) if token is not None else None


def mended(token: Token[str]) -> Token[str]:
    """Return a title with the grade that a scan has misread at its end: "Technician IL" is Technician II."""
    if token.span.method != "ocr":
        return token
    return Token(re.sub(r"(?<= )(?:I[Ll]|[Il|]{2})$", "II", token.value), token.span)


_PARSERS: Mapping[str, Callable[[Span], Token[Any] | None]] = MappingProxyType(
    {
        "employer_name": organisation,
        "employee_name": person,
        "job_title": _title,
        "hire_date": _day,
        "pay_rate": rate,
        "hours_per_week": quantity,
        "absence_start": _day,
        "absence_end": _day,
        "days_missed": quantity,
        "hours_missed": quantity,
        "wages_lost": amount,
        "leave_used_hours": quantity,
        "overtime_hours_missed": quantity,
        "overtime_rate": rate,
        "signed_by": signer,
        "signed_on": _day,
    }
)
