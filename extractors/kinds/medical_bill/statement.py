"""Statements of account, superbills and invoices: charges from tables, the rest from captions."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeVar

from extractors.codes import diagnoses
from extractors.found import Found
from extractors.kinds.medical_bill.blocks import block_rows
from extractors.kinds.medical_bill.captioned import claim_form, put_biller
from extractors.kinds.medical_bill.charges import put_charges
from extractors.kinds.medical_bill.entries import Entry, entries, entries_of, statement_tables
from extractors.kinds.medical_bill.loose import looks_like_bill, loose_rows
from extractors.kinds.medical_bill.patient import CAPTIONS, bracketed_account, patient, unlabelled_patient
from extractors.kinds.medical_bill.shaped import comes_out, shaped_rows
from extractors.kinds.medical_bill.sums import put_sums, sums_of
from extractors.kinds.medical_bill.superbill import ticked_rows
from extractors.kinds.medical_bill.tied import tied
from extractors.kinds.medical_bill.wordings import (
    ACCOUNT,
    BORN,
    CALLS,
    CLAIM,
    DATED,
    DIAGNOSIS,
    LIEN,
    NPI,
    PAYEES,
    STRIP,
    SURELY_DATED,
    SURELY_DIAGNOSED,
    TAX,
    TITLED_ACCOUNT,
)
from extractors.layout import Label, Row, Token, labels, rest, rows_of, under, value
from extractors.letterhead import Letterhead, at_foot, letterhead
from extractors.lone import lone_date
from extractors.names import cased, in_capitals, name
from extractors.spans import Pages, Span, cells, plain
from extractors.strips import strip_lines, strip_values
from extractors.tables import Table, above, outside
from extractors.ticked import is_list
from extractors.tokens import amount, boxed_date, date, ein, identifier, npi, numbered, phone


def _whole_number(span: Span) -> Token[str] | None:
    """Return the number, one that is cut at its dash put together again."""
    first, *others = span.words
    if first.text.endswith("-") and len(others) == 1 and re.fullmatch(r"[A-Z0-9\-]*\d[A-Z0-9\-]*", others[0].text):
        return Token(first.text + others[0].text, span)
    return numbered(span)


_USUAL = ("statement_date", "account_number", "balance_due", "patient_name", "patient_dob")
Kept = TypeVar("Kept")
_STRIPPED: Mapping[str, Callable[[Span], Token[Any] | None]] = MappingProxyType(
    {
        "statement_date": date, "account_number": _whole_number, "balance_due": amount, "claim_number": identifier,
        "total_charges": amount, "total_payments": amount, "total_adjustments": amount, "patient_dob": boxed_date,
        "patient_name": name,
    }
)  # fmt: skip


def read(pages: Pages, found: Found) -> str:
    """Put what a statement of account says, or a claim form drawn as one, and return which form it is.

    A paper without a charge, a total or a balance says nothing.
    """
    ticked, marked = ticked_rows(rows_of(pages))
    found_tables = _without_strips(pages, statement_tables(pages)) if not ticked else ()
    listed = list(entries_of(ticked)) if ticked else [entry for table in found_tables for entry in entries(table)]
    listed = _without_page_heads(listed, above(rows_of(pages), found_tables))
    if not ticked:
        listed = _told_by_shape(rows_of(pages), listed, headed=bool(found_tables))
    charges = [entry for entry in listed if entry.sort == "charge"]
    inside = [entry.row for entry in listed if entry.sort not in {"total", "other"}]
    rows = outside(rows_of(pages), found_tables, inside)
    put_charges(rows, charges, found, _bare_date(rows) if ticked else None)
    put_sums(tied(rows, listed, sums_of(rows, listed)), listed, found)
    for token in marked:
        found.append("diagnosis_codes", token.value, token.span)
    for entry in charges if not marked else ():
        _put_diagnosis(entry.row.get("diagnosis"), found)
    form = claim_form(rows_of(pages))
    if not found.is_empty:
        if form is not None:
            put_biller(rows, found)
            _put_creation(listed, found)
        _put_head(pages, rows, above(rows, found_tables), found)
    return form or "statement"


def _told_by_shape(rows: Sequence[Row], listed: list[Entry], *, headed: bool) -> list[Entry]:
    """Return the entries, those told by their shape where the table has none or does not come to a printed sum."""
    charged = [entry.row for entry in listed if entry.sort == "charge"]
    if comes_out(charged, rows):
        return listed
    shaped = list(entries_of(shaped_rows(rows)))
    loose = list(entries_of(loose_rows(rows))) if not headed and looks_like_bill(rows) else []
    for way in (shaped, list(entries_of(block_rows(rows))), loose):
        if comes_out([entry.row for entry in way], rows):
            own = {entry.row.span.words[0].box for entry in way}
            kept = [one for one in listed if one.sort != "charge" and one.row.span.words[0].box not in own]
            return [*way, *kept]
    return listed if charged or headed else shaped or loose or listed


def _without_strips(pages: Pages, found: Sequence[Table]) -> tuple[Table, ...]:
    """Return the tables but for a strip of the statement's own captions: "Statement Date", "Account", "Amount"."""
    bare = [table for table in found if not table.names & {"description", "code", "rev"}]
    if not bare:
        return tuple(found)
    strips = strip_lines(pages, STRIP, ("statement_date", "account_number"))
    lines = {(line.page.number, line.box.y0) for line in strips}
    left_out = [table for table in bare if all((cap.page.number, cap.box.y0) in lines for cap in table.captions)]
    return tuple(table for table in found if table not in left_out)


def _without_page_heads(listed: Sequence[Entry], head: Sequence[Row]) -> list[Entry]:
    """Return the entries but for what stands at the head of the first page too: later pages repeat it."""
    first = head[0].span.page if head else None
    printed = {row.span.text for row in head if row.span.page is first}
    return [entry for entry in listed if entry.row.page is first or entry.row.span.text not in printed]


def _put_diagnosis(cell: Span | None, found: Found) -> None:
    """Put the diagnoses that stand in a column of the charges' own."""
    known = {found.get(f"diagnosis_codes[{place}]") for place in range(found.count("diagnosis_codes"))}
    for token in diagnoses(cell) if cell is not None else ():
        if token.value not in known:
            found.append("diagnosis_codes", token.value, token.span)
            known.add(token.value)


def _put_creation(listed: Sequence[Entry], found: Found) -> None:
    """Put the day on which a hospital bill was made: it stands in the line of its total."""
    for entry in listed:
        if entry.sort == "total" and entry.days:
            found.take("statement_date", entry.days[0])


def _put_head(pages: Pages, rows: Sequence[Row], head: Sequence[Row], found: Found) -> None:
    capitals = in_capitals(pages)
    whose = patient(rows)
    sender = letterhead(pages, head) if found.get("provider_name") is None else Letterhead(None, None, None)
    if sender.name is not None and whose is not None and plain(sender.name.value) == plain(whose.value):
        sender = at_foot(rows)
    found.take("provider_name", cased(sender.name or value(rows, PAYEES, name), capitals=capitals))
    found.take("provider_address", cased(sender.address, capitals=capitals))
    found.take("provider_phone", sender.phone or value(rows, CALLS, phone) or _in_text(rows, CALLS, phone))
    found.take("provider_npi", value(rows, NPI, npi) or _in_text(rows, NPI, npi))
    found.take("provider_tax_id", value(rows, TAX, ein) or _in_text(rows, TAX, ein))
    found.take("patient_name", cased(whose, capitals=capitals))
    found.take("patient_dob", value(rows, BORN, boxed_date) or _in_text(rows, BORN, _at_once))
    account = value(rows, (*ACCOUNT, *TITLED_ACCOUNT), numbered)
    found.take("account_number", account or bracketed_account(rows))
    found.take("claim_number", value(rows, CLAIM, _claim_number))
    dated = value(rows, DATED, date) or _bare_date(rows) or _in_text(rows, SURELY_DATED, _at_once)
    found.take("statement_date", dated or lone_date(head, CAPTIONS))
    _put_strips(pages, found)
    if found.get("patient_name") is None:
        found.take("patient_name", cased(unlabelled_patient(rows), capitals=capitals))
    told = found.count("diagnosis_codes") or is_list([row.span for row in rows])
    for token in _diagnoses(rows) if not told else ():
        found.append("diagnosis_codes", token.value, token.span)
    lien = next(iter(labels(rows, *LIEN, anywhere=True)), None)
    if lien is not None:
        found.infer("on_lien", True, lien.span)  # noqa: FBT003 - the record's field is a yes or no


def _put_strips(pages: Pages, found: Found) -> None:
    """Put what stands under captions that are set over two lines, side by side: "Statement / Date"."""
    if all(found.get(path) is not None for path in _USUAL):
        return
    for strip in strip_values(pages, STRIP):
        for path, parse in _STRIPPED.items():
            found.take(path, parse(strip[path]) if path in strip else None)


def _bare_date(rows: Sequence[Row]) -> Token[dt.date] | None:
    """Return the day behind a caption that says "Date:" and no more."""
    for label in labels(rows, "date"):
        before = label.row.span.words[label.first - 1] if label.first else None
        if before is not None and label.box.x0 - before.box.x1 < label.span.height:
            continue  # "Admit Date:"
        span = rest(label) if label.span.text.endswith(":") else None
        if span is not None and (token := date(span)) is not None:
            return token
    return None


def _in_text(
    rows: Sequence[Row], phrases: Sequence[str], parse: Callable[[Span], Token[Kept] | None]
) -> Token[Kept] | None:
    """Return the number behind the phrase in running text, as in a remark at the foot: "Federal Tax ID 38-6004417."."""
    behind = (rest(label) for label in labels(rows, *phrases, anywhere=True))
    return next((token for span in behind if span is not None and (token := parse(span)) is not None), None)


def _at_once(span: Span) -> Token[dt.date] | None:
    """Return the day that the words begin with, before any other caption."""
    words = tuple(itertools.takewhile(lambda word: ":" not in word.text, span.words[:3]))
    return date(Span(span.page, words)) if words else None


def _claim_number(span: Span) -> Token[str] | None:
    """Return the number without a claim form's qualifier before it (Y4)."""
    qualified = len(span.words) > 1 and re.fullmatch(r"[A-Z]\d", span.words[0].text)
    return numbered(Span(span.page, span.words[1:]) if qualified else span)


def _diagnoses(rows: Sequence[Row]) -> list[Token[str]]:
    found: dict[str, Token[str]] = {}
    for label in labels(rows, *DIAGNOSIS):
        for span in _with_following(rows, label):
            for token in diagnoses(span):
                found.setdefault(token.value, token)
    sure = labels(rows, *SURELY_DIAGNOSED, anywhere=True) if not found else ()
    for behind in (behind for label in sure if (behind := rest(label)) is not None):
        for token in diagnoses(behind):
            found.setdefault(token.value, token)
    return list(found.values())


def _up_to_caption(span: Span | None) -> Span | None:
    """Return the words up to the next cell that holds a caption: "M54.2   Claim No.: 55-2291"."""
    own = itertools.takewhile(lambda cell: ":" not in cell.text, cells(span) if span is not None else ())
    words = tuple(word for cell in own for word in cell.words)
    return Span(span.page, words) if span is not None and words else None


def _with_following(rows: Sequence[Row], label: Label) -> list[Span]:
    """Return the words beside a caption and the rows under it for as long as they hold codes."""
    spans = [span for span in (_up_to_caption(rest(label)),) if span is not None]
    for span in under(rows, label):
        if not diagnoses(span):
            break
        spans.append(span)
    return spans
