"""What a notice of lien says in sentences: the sum it claims, by when it wants an answer, the day of the loss."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from casefile.dates import parse_date
from extractors.layout import Token
from extractors.spans import Pages, Span, covering, find
from extractors.tokens import amount, date

_SUM = r"\$ ?\d[\d,]*(?:\.\d{2})?"
_CLAIMS = tuple(
    re.compile(pattern + rf"[^.$]{{0,60}}?(?P<sum>{_SUM})", re.IGNORECASE)
    for pattern in (
        r"\b(?:lien|claim) (?:in|for|is|of)(?: the)?(?: total| current| full)?(?: sum| amount)?",
        r"\bamount (?:claimed|now claimed|due and owing|claimed to be due|of (?:the )?claim)\b[^$.]{0,40}",
        r"\b(?:payments?|benefits|lien|interest) (?:now )?total(?:s|ing|ed)?\b",
        r"\bcurrent (?:lien|conditional payment|claim|payment) (?:amount )?is\b",
        r"\bamount of (?:our|the|its|this|said|such) (?:lien|claim|reimbursement)",
        r"\b(?:asserts?|claims?|has|holds?) (?:a|its|our) (?:statutory |first |valid )?(?:lien|claim|right)\b"
        r"[^.$]{0,80}",
        r"\b(?:identified|made|paid)(?= \$[\d,.]+ in conditional payments)",
        r"\bconditional payments?\b[^$]{0,160}?\b(?:total|amount|of|in)\w*",
        r"\b(?:past[- ]due|arrears|arrearage|arrearages|overdue|owes|owed)\b[^.$]{0,90}",
        r"\b(?:reimburse|repay|reimbursement|repayment)\w*\b[^.$]{0,90}",
        r"\b(?:has|have|had) (?:paid|made|provided|expended)\b[^.$]{0,110}",
        r"\b(?:lien|balance|charges)\b[^.$]{0,90}\b(?:amounts? to|totals?|is|are|of)",
    )
)
_ASKS = re.compile(
    r"\b(?:respond|response|reply|let us know|notify|advise|submit|contact|in writing|dispute|provide|return|answer"
    r"|forward|send|due)\b[^.]{0,170}?\b(?:by|no later than|on or before|before|until|not later than|due(?: on| by)?)"
    r"(?: the close of business on)? (?=[A-Z0-9])",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:no later than|on or before|not later than|by)(?= (?:[A-Z][a-z]+ \d|\d{1,2}/))[^.]{0,30}", re.IGNORECASE
)
_UNTIL = re.compile(
    r"\b(?:you|your office|counsel|we) (?:have|has|will have) (?:up )?until (?=[A-Z0-9])|\bdeadline (?:to|for)"
    r" [^.]{0,50}? is (?=[A-Z0-9])"
    r"|\bbefore (?=[A-Z][a-z]+ \d{1,2}, \d{4},? (?:we|this|the case|a demand|interest))"
    r"|\b(?:answer|reply|respond|response)(?: is (?:due|requested|required))? by (?=[A-Z0-9])",
    re.IGNORECASE,
)
_LOSS = re.compile(
    r"\bdate of (?:the |said )?(?:accident|injur\w+|incident|loss|event)[^:.]{0,40}(?::|\bis|\bwas) ?(?=[A-Z0-9])|"
    r"\b(?:injur\w+|accident|incident|collision|loss|crash|event|occurr\w+|sustained)\b[^.]{0,60}?"
    r"\b(?:on|of|dated|about|occurred)(?: or about)? (?=[A-Z0-9])",
    re.IGNORECASE,
)
_SPEAKS = re.compile(
    r"\bliens?\b|\bsubrogat\w+|\bconditional payments?\b|\bright of (?:reimbursement|recovery)\b", re.IGNORECASE
)
_SWORN = re.compile(
    r"\b(?:dated|executed|signed|sworn to (?:and|&) subscribed|subscribed (?:and|&) sworn(?: to)?)"
    r"(?: (?:and acknowledged )?before me,?)?"
    r"(?: this (?P<day>\d{1,2})(?:st|nd|rd|th)? day of (?P<month>[A-Z][a-z]+),? (?P<year>\d{4})"
    r"| (?:on|this) (?=[A-Z0-9]))",
    re.IGNORECASE,
)


def claimed_sum(pages: Pages) -> Token[Decimal] | None:
    """Return the sum that a sentence says is claimed, the plainest wording first."""
    said = list(texts(pages))
    for pattern in _CLAIMS:
        for text in said:
            for match, _ in find(text, pattern):
                token = amount(covering(text, match.start("sum"), match.end("sum")))
                if token is not None and token.value > 0:
                    return token
    return None


def answer_due(pages: Pages) -> Token[dt.date] | None:
    """Return the day by which the notice asks for an answer."""
    return _day_before(pages) or _day_after(pages, (_ASKS, _BEFORE))


def day_of_loss(pages: Pages) -> Token[dt.date] | None:
    """Return the day on which a sentence says that the injury was sustained."""
    return _day_after(pages, (_LOSS,))


def claims(pages: Pages) -> bool:
    """Tell whether the paper speaks of a claim on a recovery at all, a sum or none."""
    return any(find(text, _SPEAKS) for text in texts(pages))


def sworn_day(pages: Pages) -> Token[dt.date] | None:
    """Return the day on which a sworn notice was signed: "Dated this 3rd day of May, 2026"."""
    for text in texts(pages):
        for match, words in find(text, _SWORN):
            if match["year"] is None:
                return date(covering(text, match.end(), min(match.end() + 28, len(text.text))))
            day = parse_date(f"{match['month']} {match['day']}, {match['year']}")
            if day is not None:
                return Token(day, words)
    return None


def letter_day(pages: Pages) -> Token[dt.date] | None:
    """Return the day that stands alone on a line at the head of the letter."""
    for page in pages[:1]:
        for line in page.lines:
            span = Span(page, line.words)
            token = date(span)
            if token is not None and len(token.span.words) == len(span.words) and span.box.y0 < 0.45 * page.height:
                return token
    return None


def _day_before(pages: Pages) -> Token[dt.date] | None:
    """Return the day up to which a sentence gives time: "You have until May 3, 2026 to respond"."""
    for text in texts(pages):
        for match, _ in find(text, _UNTIL):
            token = date(covering(text, match.end(), min(match.end() + 28, len(text.text))))
            if token is not None:
                return token
    return None


def _day_after(pages: Pages, patterns: Sequence[re.Pattern[str]]) -> Token[dt.date] | None:
    for pattern in patterns:
        for text in texts(pages):
            for match, _ in find(text, pattern):
                start = match.end() if pattern is not _BEFORE else match.start()
                token = date(covering(text, start, min(start + 28, len(text.text))))
                if token is not None:
                    return token
    return None


def texts(pages: Pages) -> Iterator[Span]:
    """Return the words of each page as one text."""
    return (Span(page, page.words) for page in pages if page.words)
