"""Copies within other papers: rows of a page that two documents have, each counted once; and bills sent anew."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from decimal import Decimal

from casefile.citations import Cite
from casefile.documents import FiledDocument
from casefile.identity import same_organisation
from casefile.misprints import misread_day
from casefile.records.medical import Charge, MedicalBill
from casefile.vocabulary import Vocabulary

Row = tuple[str, str]
"""A document's id and where the row stands in its record: "charges[3]"."""

_ROW = re.compile(r"^(\w+\[\d+\])")


def copied_rows(documents: Iterable[FiledDocument]) -> dict[Row, str]:
    """Return the rows that another document has from the same page, with the document that counts them.

    A page of an earlier document may stand in a longer one: both are filed, and the longer one counts the row,
    because it names provider and payer; of two equally long the earlier one. A row that the other document does not
    show is counted where it is shown.
    """
    usable = {one.id: one for one in documents if one.held is None and one.duplicate_of is None}
    copied: dict[Row, str] = {}
    for later in usable.values():
        for repeat in later.repeats:
            earlier = usable.get(repeat.document)
            if earlier is None or earlier.id == later.id:
                continue
            counts, leaves = (later, earlier) if later.page_count > earlier.page_count else (earlier, later)
            pages = (repeat.page, repeat.there) if counts is later else (repeat.there, repeat.page)
            copied.update((row, counts.id) for row in _in_both(counts, pages[0], leaves, pages[1]))
    return copied


def row_of(cite: Cite) -> Row:
    """Return the row that a value stands in; a value of no row is one of its own."""
    found = _ROW.match(cite.path)
    return (cite.document, found.group(1) if found else cite.path)


def newer_copies(documents: Iterable[FiledDocument], recorded: Container[dt.date] = ()) -> dict[str, str]:
    """Return the bills that were sent again with a later date, each with the one before it.

    They are from one provider about the same charges, each of which is counted once; the newest one's balance holds.
    Days may be misprinted on one of the two where a row at least is the same and all else is alike, row for row;
    two days that are both `recorded` are two visits, as the ledger counts them.
    """
    bills = [
        (one.record.statement_date, one.id, one.record)
        for one in documents
        if isinstance(one.record, MedicalBill) and one.held is None and one.duplicate_of is None
    ]
    dated = sorted((bill for bill in bills if bill[0] and bill[2].charges), key=lambda bill: bill[:2])
    newest: list[tuple[str, MedicalBill]] = []
    copies: dict[str, str] = {}
    for _, name, record in dated:
        at = next((at for at, (_, older) in enumerate(newest) if _is_sent_again(older, record, recorded)), None)
        if at is None:
            newest.append((name, record))
        else:
            copies[name] = newest[at][0]
            newest[at] = (name, record)
    return copies


def _is_sent_again(older: MedicalBill, newer: MedicalBill, recorded: Container[dt.date]) -> bool:
    if older.statement_date == newer.statement_date or older.form != newer.form:
        return False
    if not older.provider_name or not newer.provider_name:
        return False
    if older.account_number and newer.account_number and older.account_number != newer.account_number:
        return False
    alike = _charges(older) == _charges(newer) or _is_redated(older, newer, recorded)
    return alike and same_organisation(older.provider_name, newer.provider_name)


def _is_redated(older: MedicalBill, newer: MedicalBill, recorded: Container[dt.date]) -> bool:
    """Tell whether two bills are alike row for row but for days misprinted on one of them."""
    if len(older.charges) != len(newer.charges):
        return False
    rows = list(zip(older.charges, newer.charges, strict=True))
    same = [one.date_of_service == two.date_of_service for one, two in rows]
    return any(same) and all(
        _is_row_again(one, two) and (equal or _is_misprinted(one.date_of_service, two.date_of_service, recorded))
        for (one, two), equal in zip(rows, same, strict=True)
    )


def _is_row_again(one: Charge, two: Charge) -> bool:
    named = one.code is not None or one.description == two.description
    marked = one.modifiers == two.modifiers or not one.modifiers or not two.modifiers  # a reprint may lack them
    return named and marked and (one.code, one.amount) == (two.code, two.amount)


def _is_misprinted(one: dt.date | None, two: dt.date | None, recorded: Container[dt.date]) -> bool:
    if one is None or two is None or (one in recorded and two in recorded):
        return False
    return misread_day(one, two)


def _charges(bill: MedicalBill) -> Counter[tuple[object, ...]]:
    return Counter((charge.date_of_service, charge.code, charge.amount) for charge in bill.charges)


def _in_both(counts: FiledDocument, page: int, leaves: FiledDocument, there: int) -> Iterator[Row]:
    """Yield the rows of the one document's page that the other has from its own page too."""
    known = Counter(figures for _, figures in _rows(counts, page))
    for row, figures in _rows(leaves, there):
        if known[figures]:
            known[figures] -= 1
            yield (leaves.id, row)


def _rows(document: FiledDocument, page: int) -> Iterator[tuple[str, tuple[object, ...]]]:
    """Yield the rows that were read from a page, with the days and amounts of each."""
    on_page = _rows_on(document, page)
    for field in type(document.record).model_fields:
        value = getattr(document.record, field)
        if isinstance(value, tuple):
            for at, item in enumerate(value):
                name = f"{field}[{at}]"
                if name in on_page and isinstance(item, Vocabulary) and (figures := _figures(item)):
                    yield name, (field, *figures)


def _rows_on(document: FiledDocument, page: int) -> frozenset[str]:
    pages: dict[str, set[int]] = {}
    for path, source in document.sources.items():
        if found := _ROW.match(path):
            pages.setdefault(found.group(1), set()).add(source.page)
    return frozenset(row for row, stands in pages.items() if stands == {page})


def _figures(item: Vocabulary) -> tuple[object, ...]:
    found = tuple((name, value) for name, value in item if isinstance(value, Decimal | dt.date))
    return found if any(isinstance(value, Decimal) for _, value in found) else ()
