"""Days that head the charges of a visit: "Visit 3 January 2, 2026 L. Nygaard, PTA", then its charges without a day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.records.medical import MedicalBill
from extractors.found import source_of
from extractors.spans import Pages, Span, rows_on
from extractors.tokens import amounts, dates

_OTHER_DAY = re.compile(
    r"\b(?:birth|born|dob|injur\w*|accident|loss|incident|statement|due|print\w*|page|paid|payments?|received|posted"
    r"|balance|adjust\w*|forward|through|admi\w+|discharg\w+|next|onset)\b",
    re.IGNORECASE,
)
_LEAST = 2
"""Days that head charges, at least: one alone is the paper's."""
_BEFORE = 4
"""Words that may stand before the day of a visit: "Visit 12 of", "Date of service"."""


class _Head(NamedTuple):
    page: int
    top: float
    day: dt.date
    span: Span


def with_headed_days(extraction: Extraction, pages: Pages) -> Extraction:
    """Return the bill whose charges have no day with those that head them, where every one of them has such a head."""
    bill = extraction.record
    if not isinstance(bill, MedicalBill) or any(one.date_of_service for one in bill.charges):
        return extraction
    heads = sorted(_heads(pages, bill), key=lambda head: head[:2])
    own = [_above(heads, extraction.sources.get(f"charges[{at}].amount")) for at in range(len(bill.charges))]
    found = [head for head in own if head is not None]
    if len(found) < len(own) or len({head.day for head in found}) < _LEAST:
        return extraction
    charges = tuple(
        one.model_copy(update={"date_of_service": head.day}) for one, head in zip(bill.charges, found, strict=True)
    )
    told = {f"charges[{at}].date_of_service": source_of(head.span) for at, head in enumerate(found)}
    return extraction._replace(
        record=bill.model_copy(update={"charges": charges}), sources={**extraction.sources, **told}
    )


def _heads(pages: Pages, bill: MedicalBill) -> Iterator[_Head]:
    """Yield the rows that give one day, near their beginning, and no amount; not those of another day."""
    others = {bill.statement_date, bill.patient_dob}
    for page in pages:
        for row in rows_on(page):
            days = dates(row)
            if len(days) != 1 or days[0].value in others or amounts(row) or _OTHER_DAY.search(row.text):
                continue
            first = days[0].span.words[0]
            if sum(word.box.x0 < first.box.x0 for word in row.words) <= _BEFORE:
                yield _Head(page.number, row.box.y0, days[0].value, days[0].span)


def _above(heads: list[_Head], source: Source | None) -> _Head | None:
    """Return the last head above a charge, on its page or one before."""
    if source is None or source.box is None:
        return None
    place = (source.page, source.box.y0)
    return next((head for head in reversed(heads) if head[:2] < place), None)
