"""Papers that are filed by their kind: the title, date, names and amount, and nothing more, are taken from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from casefile.documents import Extraction
from casefile.records.other import OtherPaper
from extractors.cues import KindReader
from extractors.found import Found
from extractors.kinds.other_papers.cues import CUES
from extractors.kinds.other_papers.days import paper_days
from extractors.kinds.other_papers.parties import named_parties
from extractors.kinds.other_papers.sums import paper_sum
from extractors.layout import rows_of
from extractors.looks import Heading, headings, said
from extractors.names import in_case
from extractors.spans import Pages

_LETTERS = frozenset(("letter_of_protection", "correspondence", "retainer", "unknown"))
_OPENS = re.compile(r"(?:dear|to whom it may concern|gentlemen|ladies and gentlemen)\b", re.IGNORECASE)


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
    letter = kind in _LETTERS and any(_OPENS.match(row.span.text) for row in rows)
    found.take("date", next(paper_days(rows, letter=letter), None))
    found.take("amount", paper_sum(kind, rows))
    for token in named_parties("correspondence" if kind == "unknown" and letter else kind, pages, rows):
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
