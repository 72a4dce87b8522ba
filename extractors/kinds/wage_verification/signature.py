"""Who signed an employer's letter or memorandum, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.found import Found
from extractors.kinds.wage_verification.form import signer
from extractors.layout import Row, Token, labels, rest
from extractors.people import person
from extractors.tokens import dates

_CLOSING = re.compile(
    r"(?:sincerely|very truly|yours |respectfully|regards|(?:kind|best|warm) regards|cordially|truly yours"
    r"|thank you,?$|thanks,?$)",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:manager|director|owner|co-owner|president|vice president|secretary|treasurer|payroll|administrator"
    r"|controller|supervisor|bookkeeper|human resources|hr|officer|partner|clerk|accountant|coordinator|foreman"
    r"|superintendent|principal|specialist|representative|generalist|comptroller|proprietor|executive|assistant|analyst|chief"
    r"|benefits|personnel|member|head of|lead)\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"(?:signed|dated|executed)\b", re.IGNORECASE)
_FOOT = 7  # rows of the end in which a signature stands
_BELOW = 6
_OTHER_DAYS = ("hire_date", "absence_start", "absence_end")
_HEAD = 0.4  # share of a page's height in which a letter's day stands


def put_signature(found: Found, rows: Sequence[Row]) -> None:
    """Put the name under the closing, else of a memorandum's sender or at the foot, and the day at the head."""
    closing = next((row.number for row in rows if _CLOSING.match(row.span.text)), None)
    if closing is not None:
        for row in rows:
            if closing < row.number <= closing + _BELOW:
                found.take("signed_by", signer(row.span))
    sender = _sender(rows) or _at_foot(rows)
    if closing is None and sender is None and found.get("signed_by") is None:
        return
    found.take("signed_by", sender)
    for row in rows:
        if _SIGNED.match(row.span.text) and len(days := dates(row.span)) == 1:
            found.take("signed_on", days[0])
    last = closing if closing is not None else rows[-1].number
    head = [row.span for row in rows if row.number < last and row.span.box.y0 < _HEAD * row.span.page.height]
    told = {found.get(path) for path in _OTHER_DAYS}
    alone = (day for span in head for day in dates(span) if len(day.span.words) >= len(span.words) - 1)
    own = [day for day in alone if day.value not in told]
    if own:
        found.take("signed_on", own[0])


def _sender(rows: Sequence[Row]) -> Token[str] | None:
    """Return who a memorandum is from."""
    spans = (rest(label) for label in labels(rows, "from") if label.span.text.endswith(":"))
    return next((token for span in spans if span is not None and (token := signer(span)) is not None), None)


def _at_foot(rows: Sequence[Row]) -> Token[str] | None:
    """Return the name at the end with a post behind its comma, or in the row below it."""
    foot = rows[-_FOOT:]
    for row, following in pairwise([*foot, None]):
        if row is None:
            continue
        _, comma, post = row.span.text.partition(",")
        if comma and _POST.search(post) and (token := signer(row.span)) is not None:
            return token
        below = following.span.text if following is not None else ""
        if _POST.search(below) and len(below.split()) <= _BELOW and (token := person(row.span)) is not None:
            return token
    return None
