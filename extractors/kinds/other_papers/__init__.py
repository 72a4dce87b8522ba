"""Papers that are filed by their kind: the title, date, names and amount, and nothing more, are taken from them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from casefile.documents import Extraction
from casefile.identity import same_organisation, same_person
from casefile.records.other import OtherPaper
from extractors.cues import KindReader
from extractors.found import Found
from extractors.kinds.other_papers.cues import CUES
from extractors.layout import Row, Token, labels, rows_of, values
from extractors.letterhead import letterhead
from extractors.looks import Heading, headings, said
from extractors.names import in_case, name
from extractors.people import person
from extractors.spans import Pages, Span, find
from extractors.tokens import amount, date, dates

_DATES = (
    "date of estimate", "estimate date", "date written", "date taken", "date signed", "signed on", "dated",
    "date of report", "inspection date", "letter date", "date executed", "date",
)  # fmt: skip
_TAKEN = re.compile(r"\b(?:taken|signed|dated|executed|sworn|filed)\b.{0,40}", re.IGNORECASE)
_NO_DAY_OF_IT = re.compile(r"birth|dob|loss|accident|injury|incident", re.IGNORECASE)
_AMOUNTS = (
    "grand total", "net cost of repairs", "total cost of repairs", "total repair cost", "gross total",
    "settlement amount", "adjusted total", "total loss value", "amount of lien", "total amount", "outstanding balance",
    "total",
)  # fmt: skip
_NAMES = (
    "patient name", "name of patient", "printed name", "print name", "name printed", "owner", "insured", "claimant",
    "client", "client name", "patient", "employee", "insurance company", "insurer", "affiant", "declarant", "custodian",
    "taken by", "photographer",
)  # fmt: skip
_FIRM = re.compile(
    r"(?:[A-Z][\w&'.\-]+,? |(?:of|and|&|the) ){1,6}"
    r"(?:LLP|LLC|L\.L\.P\.|P\.C\.|PLLC|Inc\.?|Corp\.?|Corporation|Company|Mutual|Hospital|Medical Center)"
)
_BY = re.compile(r"\b(?:by|from) (?P<name>[A-Z][\w'\-]+(?: [A-Z]\.)?(?: [A-Z][\w'\-]+){1,2})")
_MOST_NAMES = 8
_WITH_SENDER = frozenset(("repair_estimate", "letter_of_protection", "correspondence", "retainer"))
_SENDER_ROWS = 8  # rows from which a paper has a letterhead to speak of
_WITH_AMOUNT = frozenset(("repair_estimate", "letter_of_protection"))


def reader(kind: str) -> KindReader:
    """Return the reader of one of these kinds."""
    return KindReader(kind, CUES[kind], _extract_as(kind))


def extract(pages: Pages, kind: str) -> Extraction:
    """Return the paper's title, date, names and amount."""
    found = Found(pages)
    rows = rows_of(pages)
    title = _title(pages, CUES[kind].titles) if kind in CUES else None
    if title is not None:
        span = title.parts[0] if len(title.parts) == 1 else title.parts[0].joined(title.parts[1])
        found.put("title", in_case(span.text.strip(" .:-")), span)
    found.take("date", next(_days(rows), None))
    if kind in _WITH_AMOUNT:
        found.take("amount", next(values(rows, _AMOUNTS, amount), None))
    for token in _names(pages if kind in _WITH_SENDER else (), rows):
        found.append("names", token.value, token.span)
    return found.extraction(OtherPaper)


def _extract_as(kind: str) -> Callable[[Pages], Extraction]:
    return lambda pages: extract(pages, kind)


def _title(pages: Pages, titles: Sequence[str]) -> Heading | None:
    """Return the heading of the first printed page that is most nearly one of the titles."""
    page = next((page for page in pages if not page.blank), None)
    if page is None:
        return None
    wanted = [said(title) for title in titles]
    shares = [
        (len(title) / len(heading.text), len(title), -heading.place, number, heading)
        for number, heading in enumerate(headings(page))
        for title in wanted
        if f" {title} " in f" {heading.text} " and heading.display
    ]
    return max(shares, key=lambda share: share[:4])[4] if shares else None


def _days(rows: Sequence[Row]) -> Iterator[Token[dt.date]]:
    """Return the days that may be the paper's own, the likeliest first; never a birth or a loss."""
    free = [row for row in rows if not _NO_DAY_OF_IT.search(row.span.text)]
    yield from (day for row in free for _, span in find(row.span, _TAKEN) if (day := date(span)) is not None)
    yield from (day for row in free for day in dates(row.span) if len(day.span.words) == len(row.span.words))
    for label in labels(rows, *_DATES):
        if not _NO_DAY_OF_IT.search(label.row.span.text):
            yield from _beside_or_above(rows, label.row, label.span)
    yield from values(free, _DATES, date)


def _beside_or_above(rows: Sequence[Row], row: Row, caption: Span) -> Iterator[Token[dt.date]]:
    """Return the day right of a caption, or on the line over it where a person signs."""
    yield from (day for day in dates(row.span) if 0 <= day.span.box.x0 - caption.box.x1 < 12 * caption.height)
    above = [other for other, this in pairwise(rows) if this is row and other.span.page is row.span.page]
    yield from (day for other in above for day in dates(other.span) if _over(day.span, caption))


def _over(one: Span, two: Span) -> bool:
    slack = 4 * two.height
    return one.box.x0 < two.box.x1 + slack and two.box.x0 < one.box.x1 + slack


def _names(pages: Pages, rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Return the people and firms that the paper names, each once."""
    head = letterhead(pages).name if pages else None
    found: list[Token[str]] = []
    candidates = [head] if head is not None and len(rows) > _SENDER_ROWS else []
    candidates += list(values(rows, _NAMES, _party))
    candidates += [Token(match.group("name"), span) for row in rows for match, span in find(row.span, _BY)]
    candidates += [Token(match.group(), span) for row in rows for match, span in find(row.span, _FIRM)]
    for token in candidates:
        if len(found) < _MOST_NAMES and not any(_same(token.value, other.value) for other in found):
            found.append(token._replace(value=in_case(token.value)))
    yield from found


def _party(span: Span) -> Token[str] | None:
    """Return a person, or what its last word shows to be a firm."""
    found = person(span)
    whole = name(span)
    if found is not None or whole is None:
        return found
    named = re.sub(r" ?\([^)]*\)$", "", whole.value)
    return Token(named, whole.span) if _FIRM.match(named) else None


def _same(one: str, two: str) -> bool:
    return same_person(one, two) or same_organisation(one, two)
