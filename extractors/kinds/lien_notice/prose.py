"""What a notice of lien says in sentences: the sum it claims, by when it wants an answer, the day of the loss."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from casefile.dates import parse_date
from extractors.layout import Token
from extractors.spans import Pages, Span, cells, covering, find, lines_of, rows_on
from extractors.tokens import amount, date

_HEAD, _TOP = 0.45, 0.2  # share of the first page that is the head of a letter, and its letterhead
_SUM = r"\$ ?\d[\d,]*(?:\.\d{2})?"
_CLAIM = r"(?:liens?|claims?|charge|interest|privilege|right of (?:recovery|reimbursement)|debt|demand)"
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
        rf"\b{_CLAIM} (?:now |currently |presently |today |to date )?(?:stands?|is|amounts?|comes|runs|totals?)"
        r"(?: (?:today|now|currently|presently|at|to|up))*",
        rf"\b{_CLAIM} (?:to date|as of [\w ,/]{{4,20}}|at present|so far) (?:is|of|totals?|stands at|amounts to)",
        r"\b(?:benefits|payments|expenses|sums|amounts|bills|charges)\b(?: \w+){0,6}? (?:come|amount|add up|stand|run"
        r"|are|were|total)(?: to| at)?(?: date)?",
        rf"\b{_CLAIM} (?:on|upon|against) [^.$]{{0,120}}?\bin the (?:sum|amount) of",
        r"\b(?:unreimbursed|unpaid|outstanding|due and owing|must be (?:re)?paid|we are owed|is owed|must receive"
        r"|(?:entitled|seeks?|seeking|asks?|asking) (?:to )?(?:recover(?:y)?|reimbursement|repayment))\b[^.$]{0,90}",
    )
)
_ASKS = re.compile(
    r"\b(?:respond|response|reply|let us know|notify|advise|submit|contact|in writing|dispute|provide|return|answer"
    r"|forward|send|due)\b[^.]{0,170}?"
    r"\b(?:by|nlt|no later than|on or before|before|until|not later than|due(?: on| by)?)"
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
    r"|\b(?:answer|reply|respond|response)(?: is (?:due|requested|required))? by (?=[A-Z0-9])"
    r"|\b(?:answer|reply|respond to|return|confirm|acknowledge|sign)\b[^.;]{0,60}? (?:by|nlt|before|no later than)"
    r" (?=(?:[A-Z][a-z]+ )?\d)",
    re.IGNORECASE,
)
_LOSS = re.compile(
    r"\bdate of (?:the |said )?(?:accident|injur\w+|incident|loss|event)[^:.]{0,40}(?::|\bis|\bwas) ?(?=[A-Z0-9])|"
    r"\b(?:injur\w+|accident|incident|collision|loss|crash|event|occurr\w+|sustained)\b[^.]{0,60}?"
    r"\b(?:on|of|dated|about|occurred)(?: or about)? (?=[A-Z0-9])",
    re.IGNORECASE,
)
_SPEAKS = re.compile(
    r"\bliens?\b|\bsubrogat\w+|\bconditional payments?\b|\bright of (?:reimbursement|recovery)\b"
    r"|\bentitled to (?:recover|reimbursement|repayment)|\breimburse\w*|\bthird[- ]part(?:y|ies)\b"
    r"|\b(?:recovery|collection) (?:act|unit|rights?|claim)\b|\bclaim of the united states\b|\bmust be repaid\b",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"\b(?:sent|mailed|served|posted|given)\b[^.]{0,50}? (?:on|this) (?=(?:[A-Z][a-z]+ )?\d)", re.IGNORECASE
)
_SWORN = re.compile(
    r"\b(?:dated|executed|signed|witness my hand|sworn to (?:and|&) subscribed"
    r"|subscribed (?:and|&) sworn(?: to)?|(?=this))"
    r"(?: (?:and acknowledged )?before me,?)?"
    r"(?: ?\bthis (?P<day>\d{1,2})(?:st|nd|rd|th)? day of (?P<month>[A-Z][a-z]+),? (?P<year>\d{4})"
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


def sent_day(pages: Pages) -> Token[dt.date] | None:
    """Return the day on which a line at the head says that the notice was sent: "Sent by certified mail on"."""
    head = list(lines_of(pages[:1]))
    for row in head:
        for match, _ in find(row, _SENT) if row.box.y0 < _HEAD * row.page.height else ():
            if (token := date(covering(row, match.end(), min(match.end() + 28, len(row.text))))) is not None:
                return token
    return None


def day_beside(pages: Pages) -> Token[dt.date] | None:
    """Return the day that fills a cell at the right of the letterhead's own lines."""
    for page in pages[:1]:
        for row in rows_on(page):
            *left, last = cells(row)
            token = date(last) if left and last.box.y0 < _TOP * page.height and last.box.x0 > 0.5 * page.width else None
            words = " ".join(cell.text for cell in left)
            if token is not None and len(token.span.words) == len(last.words) and not re.search(r"[:\d]|\bdate", words):
                return token
    return None


def letter_day(pages: Pages) -> Token[dt.date] | None:
    """Return the day that stands alone on a line at the head of the letter."""
    for page in pages[:1]:
        for line in page.lines:
            span = Span(page, line.words)
            token = date(span)
            if token is not None and len(token.span.words) == len(span.words) and span.box.y0 < _HEAD * page.height:
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
