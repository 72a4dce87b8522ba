"""Repeats: the same charge on two bills."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from casefile.dates import format_short
from casefile.documents import Document, FiledDocument
from casefile.identity import same_organisation
from casefile.money import format_money
from casefile.problems import Problem
from casefile.records.medical import MedicalBill

_Key = tuple[dt.date, str, tuple[str, ...], Decimal]


def repeats(documents: Sequence[Document | FiledDocument]) -> tuple[Problem, ...]:
    """Return a problem for each two bills of one provider that have charges in common.

    A charge is the same with the same day, code, modifiers and amount. A document that is filed as the
    duplicate of another is not compared: it is known to repeat it.
    """
    bills = [
        (document, document.record)
        for document in documents
        if isinstance(document.record, MedicalBill) and getattr(document, "duplicate_of", None) is None
    ]
    return tuple(problem for one, two in combinations(bills, 2) for problem in _between(one, two))


def _between(
    one: tuple[Document | FiledDocument, MedicalBill], two: tuple[Document | FiledDocument, MedicalBill]
) -> Iterator[Problem]:
    (first, bill), (second, other) = one, two
    if not (bill.provider_name and other.provider_name and same_organisation(bill.provider_name, other.provider_name)):
        return
    theirs = list(_keys(other))
    shared = [key for key in _keys(bill) if key in theirs]
    if not shared:
        return
    day, code, _, amount = shared[0]
    count = "the charge" if len(shared) == 1 else f"{len(shared)} charges, the first"
    verb = "stands" if len(shared) == 1 else "stand"
    yield Problem(
        code="billed_twice",
        sentence=f"{count} of {format_short(day)}, {code}, {format_money(amount)}, {verb} on two bills of "
        f"{bill.provider_name} ({_told(first)}; {_told(second)})",
        pages=tuple(sorted({*_pages(first), *_pages(second)})),
    )


def _keys(bill: MedicalBill) -> Iterator[_Key]:
    for charge in bill.charges:
        if charge.date_of_service is not None and charge.code is not None and charge.amount is not None:
            yield charge.date_of_service, charge.code, charge.modifiers, charge.amount


def _pages(document: Document | FiledDocument) -> range:
    return range(document.pages[0], document.pages[1] + 1)


def _told(document: Document | FiledDocument) -> str:
    first, last = document.pages
    where = f"page {first}" if first == last else f"pages {first} to {last}"
    record = document.record
    dated = getattr(record, "statement_date", None)
    return f"{where}, dated {format_short(dated)}" if isinstance(dated, dt.date) else where
