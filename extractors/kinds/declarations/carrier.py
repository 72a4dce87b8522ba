"""Which company insures: by the sentence that says so, by the letterhead, by its caption."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from extractors.captions import tidy
from extractors.found import Found
from extractors.kinds.declarations.wordings import CARRIER
from extractors.layout import Row, Token, below, beside, labels, rows_of
from extractors.letterhead import letterhead
from extractors.names import in_case
from extractors.prose import Prose
from extractors.spans import Pages, Span, cells

_NO_CARRIER = re.compile(
    r"^(?:your )?(?:personal )?(?:auto|automobile|car|vehicle)(?: insurance)?$|declarations?|policy|\bpage\b"
    r"|coverage|summary|premium|insured|agent|agency|renewal|certificate|vehicle|\bd/?b/?a\b",
    re.IGNORECASE,
)
_FORMS = (
    r"(?:(?i:insurance|casualty|mutual|indemnity|assurance|surety|reciprocal|underwriters|fire)(?i: and| &)? ?){1,3}"
    r"(?:(?i:company|co\.?|exchange|group|association|corp(?:oration|\.)?|society))?(?i:,? (?:inc\.?|of [a-z ]{4,20}))?"
)
_INSURER = re.compile(rf"(?:[A-Z][\w&.'\-]*,? |of |and |& ){{1,6}}{_FORMS}")
_SAYS = re.compile(
    r"(?:(?:is|are|coverage|insurance|policy|and) )?(?:underwritten|provided|issued|insured|written|afforded) "
    r"(?:by|in|through)(?: the)?:? "
    r"(?P<name>(?:[A-Z][\w&.'\-]*,? |of |and |the |& ){1,8}?(?i:company|exchange|association|corporation|co\.|mutual"
    r"|insurance|indemnity)(?i:,? (?:inc\.?|a stock company))?)(?=[,.;(]|$| [a-z(]| [A-Z][a-z]+ )"
)
_CONTINUES = re.compile(
    r"(?:insurance|casualty|indemnity|assurance|mutual|fire|surety)?(?: and| &)? ?(?:insurance |casualty |indemnity )?"
    r"(?:company|co\.?|exchange|association|corporation|group)(?:,? inc\.?)?",
    re.IGNORECASE,
)
_COMPANY = re.compile(r"insurance|mutual|casualty|indemnity|assurance|company|exchange", re.IGNORECASE)
_HEAD = 0.3  # share of the first page in which an insurer's name is looked for


def put_carrier(found: Found, pages: Pages, rows: Sequence[Row]) -> None:
    """Put the company: who is said to provide the coverage, else who the letterhead or a caption names."""
    said = _said(rows)
    if said is not None:
        found.take("carrier", said)
        return
    best = _headed(pages, rows)
    if best is None or not _COMPANY.search(best.text):
        best = next(_companies(pages), best)
    if best is None:
        best = next((span for span in _captioned(rows) if _COMPANY.search(span.text)), None)
    if best is not None:
        found.put("carrier", tidy(in_case(best.text)), best)


def _said(rows: Sequence[Row]) -> Token[str] | None:
    """Return the company of "Coverage underwritten by Beacon Home & Auto Insurance Company"."""
    for row in rows:
        for cell in cells(row.span, _SENTENCE):
            prose = Prose([cell])
            for match, _ in prose.find(_SAYS):
                words = prose.span(*match.span("name"))
                if words is not None and not re.search(r"\b(?:agent|agency|broker)", match["name"], re.IGNORECASE):
                    return Token(tidy(in_case(match["name"].strip(" ,"))), words)
    return None


_SENTENCE = 3.0  # white within a sentence, in heights of print


def _headed(pages: Pages, rows: Sequence[Row]) -> Span | None:
    """Return the company of the letterheads of all pages that agree with the first, the one read best."""
    heads = [head.name for page in pages if (head := letterhead([page])).name is not None]
    names = [token for token in heads if not _NO_CARRIER.search(token.value)]
    alike = [token for token in names if fuzz.ratio(token.value.lower(), names[0].value.lower()) > 70]
    best = max(alike, key=lambda token: token.span.confidence, default=None)
    return _whole(rows, best.span) if best is not None else None


def _whole(rows: Sequence[Row], name: Span) -> Span:
    """Return the name with the line below it that is but its end: "Prairie Home Mutual" / "Insurance Company"."""
    for row in rows:
        gap = row.span.box.y0 - name.box.y1
        if row.span.page is name.page and -0.2 * name.height < gap < name.height:
            for cell in cells(row.span):
                level = abs(cell.box.x0 - name.box.x0) < name.height
                if level and _CONTINUES.fullmatch(cell.text) and cell.words[0] not in name.words:
                    return name.joined(cell)
    return name


def _captioned(rows: Sequence[Row]) -> Iterator[Span]:
    for label in labels(rows, *CARRIER):
        span = beside(label) or below(rows, label)
        if span is not None:
            yield span


def _companies(pages: Pages) -> Iterator[Span]:
    """Yield the cells at the head of the first page that name an insurer by what it is called."""
    for row in rows_of(pages[:1]):
        for cell in cells(row.span) if row.span.box.y0 < _HEAD * row.span.page.height else ():
            if _INSURER.fullmatch(cell.text) and not _NO_CARRIER.search(cell.text):
                yield cell
