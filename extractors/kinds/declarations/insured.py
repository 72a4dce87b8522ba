"""Who is insured, under which number, from when to when."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from extractors.found import Found
from extractors.kinds.declarations.wordings import ENDS, INSURED, OTHER, PERIOD, POLICY, STARTS
from extractors.layout import Label, Row, Token, below, beside, labels, rest, under
from extractors.names import in_case
from extractors.people import person
from extractors.spans import Span, cells, find, part
from extractors.tokens import dates, is_masked

_RUNNING = re.compile(r"\bpolicy (?:no|number|num)\b\.?:?|\bpolicy ?#", re.IGNORECASE)
_NO_NAME = re.compile(
    r"\b(?:policy|address|coverage|limit|premium|page|agent|period|mailing|vehicle"
    r"|(?:excluded|rated|listed|covered|principal|occasional) (?:drivers?|operators?))\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][A-Za-z.'\u2019&,\- ]+")
_TERM = (80, 400)  # days that a policy runs
_UP_TO = re.compile(r"(?:\b(?:to|through|thru|until|-)|\u2013|[A-Z][a-z]{2}\.?|[A-Z]{3})$")
_BETWEEN = re.compile(r"(?:to|through|thru|until|[-\u2013\u2014]|and|expires?|ends?)\b|^[-\u2013\u2014]$", re.I)
_LINES = 4  # rows below a caption in which the days of the period stand


def put_policy_number(found: Found, rows: Sequence[Row]) -> None:
    """Put the number beside or below its caption, else the one that follows "Policy No." in a row."""
    captioned = (span for label in labels(rows, *POLICY) for span in (beside(label), below(rows, label)))
    running = (_behind(row.span, words) for row in rows for _, words in find(row.span, _RUNNING))
    tokens = (_number(span) for span in (*captioned, *running) if span is not None)
    found.take("policy_number", next((token for token in tokens if token is not None), None))


def _behind(span: Span, words: Span) -> Span | None:
    return part(span, lambda word: word.box.x0 >= words.words[-1].box.x1)


def _number(span: Span) -> Token[str] | None:
    """Return the number at the start of the words, over its parts: "PAP 0012345 03"."""
    kept = []
    for word in cells(span)[0].words:
        printed = word.text.strip(".,;")
        piece = re.fullmatch(r"[A-Z0-9][A-Z0-9\-/]*", printed) is not None and (
            re.search(r"\d", printed) or len(printed) <= 4 or re.fullmatch(r"[A-Z]{1,4}(?:-[A-Z]{1,4})+", printed)
        )
        if not piece or is_masked(printed):
            break
        kept.append(word)
    while kept and not re.search(r"\d", kept[-1].text):
        kept.pop()
    if not kept or dates(Span(span.page, tuple(kept))):
        return None
    return Token(" ".join(word.text for word in kept).strip(" .,;"), Span(span.page, tuple(kept)))


def put_named_insured(found: Found, rows: Sequence[Row]) -> None:
    """Put the name beside or below its caption, else the one that the caption stands behind."""
    for label in labels(rows, *INSURED):
        for spans in ((_first(beside(label)),), tuple(_block(rows, label))):
            named = _joined([span for span in spans if span is not None])
            if named is not None and _is_name(named):
                found.put("named_insured", in_case(named.text.strip(" .,;:")), named)
                return
    for label in labels(rows, *INSURED):
        words = label.row.span.words[: label.first]
        first = cells(Span(label.row.span.page, words))[0] if words else None
        if first is not None and person(first) is not None:
            found.put("named_insured", in_case(first.text.strip(" .,;:")), first)
            return


def _block(rows: Sequence[Row], label: Label) -> Iterator[Span]:
    """Yield the lines of the caption's column below it, the address's too."""
    for span in islice(under(rows, label), 3):
        if (first := _first(span)) is not None:
            yield first


def _first(span: Span | None) -> Span | None:
    """Return the first cell without an address that follows on the line: "Hezekiah Brandt, 12 Sunflower Ct, ..."."""
    if span is None:
        return None
    cell = cells(span)[0]
    street = next((at for at, word in enumerate(cell.words) if at and re.match(r"\d|P\.?O\.", word.text)), None)
    if street is not None and cell.words[street - 1].text.endswith(","):
        return Span(cell.page, cell.words[:street])
    return cell


def _joined(lines: Sequence[Span]) -> Span | None:
    """Return the first line, with the next where an "and" joins them: two people insured."""
    ends = len(lines) > 1 and re.search(r"(?:\band|&|,)$", lines[0].text, re.IGNORECASE)
    if ends or (len(lines) > 1 and re.match(r"(?:and|&) [A-Z]", lines[1].text, re.IGNORECASE)):
        return lines[0].joined(lines[1])
    return lines[0] if lines else None


def _is_name(span: Span) -> bool:
    text = cells(span)[0].text.strip(" ;:")
    plain = text.lower().rstrip("s:.")
    named = _NAME.fullmatch(text) is not None and text.lower() not in OTHER and plain not in OTHER
    return named and not _NO_NAME.search(text) and len(text) < 70


def put_period(found: Found, rows: Sequence[Row]) -> None:
    """Put both days: together beside their caption, else beside captions of their own, else as a term in a row."""
    for label in labels(rows, *PERIOD):
        near = [row.span for row in rows if 1 <= row.number - label.row.number <= _LINES - 1]
        own = [span for span in (rest(label), *near) if span is not None and span.page is label.row.span.page]
        days = [day for span in own for day in dates(span)]
        if len(days) >= 2 and days[0].value < days[1].value:
            _put_days(found, days[0], days[1])
            return
    if (pair := _side_by_side(rows)) is not None:
        _put_days(found, *pair)
        return
    for path, phrases in (("period_start", STARTS), ("period_end", ENDS)):
        spans = [span for label in labels(rows, *phrases) for span in (beside(label), below(rows, label))]
        found.take(path, next((day for span in spans if span is not None for day in dates(span)), None))
    if found.get("period_start") is None and found.get("period_end") is None:
        _put_term(found, rows)
    if found.get("period_start") is None and found.get("period_end") is None:
        _put_backwards(found, rows)


def _side_by_side(rows: Sequence[Row]) -> tuple[Token[dt.date], Token[dt.date]] | None:
    """Return the days under the captions of first and last day where both stand in one row: "FROM", "TO"."""
    for start in labels(rows, *STARTS):
        end = next((label for label in labels([start.row], *ENDS) if label.first >= start.end), None)
        spans = [below(rows, label) for label in (start, end) if label is not None]
        days = [next(iter(dates(span)), None) if span is not None else None for span in spans]
        if len(days) == 2 and days[0] is not None and days[1] is not None and days[0].value < days[1].value:
            return days[0], days[1]
    return None


def _put_backwards(found: Found, rows: Sequence[Row]) -> None:
    """Put two days beside the caption of the period though the later stands first; that they do is told by a check."""
    for label in labels(rows, *PERIOD):
        span = rest(label)
        days = dates(span) if span is not None else ()
        if span is not None and len(days) == 2 and _BETWEEN.search(_between(span, days[0], days[1])):
            _put_days(found, days[0], days[1])
            return


def _between(span: Span, first: Token[dt.date], second: Token[dt.date]) -> str:
    """Return the words from the one day to the other."""
    words = [word.text for word in span.words if first.span.box.x1 <= word.box.x0 < second.span.box.x0]
    return " ".join(words)


def _put_term(found: Found, rows: Sequence[Row]) -> None:
    """Put two days that a policy's term apart stand in one cell, over the line that the cell wraps."""
    for row in rows:
        for cell in cells(row.span):
            days = dates(cell) or ()
            if len(days) == 1 and _UP_TO.search(cell.text):
                lower = _cell_under(rows, row, cell)
                days = dates(cell.joined(lower)) if lower is not None else days
            if len(days) == 2 and _TERM[0] <= (days[1].value - days[0].value).days <= _TERM[1]:
                _put_days(found, days[0], days[1])
                return


def _cell_under(rows: Sequence[Row], row: Row, cell: Span) -> Span | None:
    lower = [other for other in rows if other.number > row.number and other.span.page is cell.page][:2]
    parts = [one for other in lower for one in cells(other.span) if abs(one.box.x0 - cell.box.x0) < cell.height]
    return parts[0] if parts else None


def _put_days(found: Found, start: Token[dt.date], end: Token[dt.date]) -> None:
    found.take("period_start", start)
    found.take("period_end", end)
