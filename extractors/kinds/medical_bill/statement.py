"""Statements of account, superbills and invoices: charges from tables, the rest from captions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from extractors.codes import diagnoses
from extractors.found import Found
from extractors.kinds.medical_bill.captioned import claim_form, put_biller
from extractors.kinds.medical_bill.charges import put_charges
from extractors.kinds.medical_bill.entries import Entry, entries, entries_of, statement_tables
from extractors.kinds.medical_bill.loose import looks_like_bill, loose_rows
from extractors.kinds.medical_bill.sums import put_sums
from extractors.kinds.medical_bill.superbill import ticked_rows
from extractors.kinds.medical_bill.wordings import (
    ACCOUNT,
    BILL_TO,
    BORN,
    CLAIM,
    DATED,
    DIAGNOSIS,
    LIEN,
    NPI,
    PATIENT,
    PAYEES,
    TAX,
)
from extractors.layout import Label, Row, Token, labels, rest, rows_of, under, value
from extractors.letterhead import Letterhead, letterhead
from extractors.names import cased, in_capitals, name
from extractors.spans import Pages, Span
from extractors.tables import above, outside
from extractors.tokens import boxed_date, date, ein, identifier, npi, phone

_LAW = re.compile(r"\b(?:LLP|law|attorneys?|esq\.?|insurance|mutual|casualty)\b", re.IGNORECASE)


def read(pages: Pages, found: Found) -> str:
    """Put what a statement of account says, or a claim form drawn as one, and return which form it is.

    A paper without a charge, a total or a balance says nothing.
    """
    ticked, marked = ticked_rows(rows_of(pages))
    found_tables = statement_tables(pages) if not ticked else ()
    listed = list(entries_of(ticked)) if ticked else [entry for table in found_tables for entry in entries(table)]
    if not found_tables and not ticked and looks_like_bill(rows_of(pages)):
        listed = list(entries_of(loose_rows(rows_of(pages))))
    charges = [entry for entry in listed if entry.sort == "charge"]
    inside = [entry.row for entry in listed if entry.sort not in {"total", "other"}]
    rows = outside(rows_of(pages), found_tables, inside)
    put_charges(rows, charges, found)
    put_sums(rows, listed, found)
    for token in marked:
        found.append("diagnosis_codes", token.value, token.span)
    form = claim_form(rows_of(pages))
    if not found.is_empty:
        if form is not None:
            put_biller(rows, found)
            _put_creation(listed, found)
        _put_head(pages, rows, above(rows, found_tables), found)
    return form or "statement"


def _put_creation(listed: Sequence[Entry], found: Found) -> None:
    """Put the day on which a hospital bill was made: it stands in the line of its total."""
    for entry in listed:
        if entry.sort == "total" and entry.days:
            found.take("statement_date", entry.days[0])


def _put_head(pages: Pages, rows: Sequence[Row], head: Sequence[Row], found: Found) -> None:
    capitals = in_capitals(pages)
    sender = letterhead(pages, head) if found.get("provider_name") is None else Letterhead(None, None, None)
    found.take("provider_name", cased(sender.name or value(rows, PAYEES, name), capitals=capitals))
    found.take("provider_address", cased(sender.address, capitals=capitals))
    found.take("provider_phone", sender.phone or value(rows, ("phone", "telephone", "tel", "ph"), phone))
    found.take("provider_npi", value(rows, NPI, npi))
    found.take("provider_tax_id", value(rows, TAX, ein))
    found.take("patient_name", cased(_patient(rows), capitals=capitals))
    found.take("patient_dob", value(rows, BORN, boxed_date))
    found.take("account_number", value(rows, ACCOUNT, identifier))
    found.take("claim_number", value(rows, CLAIM, _claim_number))
    found.take("statement_date", value(rows, DATED, date) or _bare_date(rows))
    for token in _diagnoses(rows) if not found.count("diagnosis_codes") else ():
        found.append("diagnosis_codes", token.value, token.span)
    lien = next(iter(labels(rows, *LIEN, anywhere=True)), None)
    if lien is not None:
        found.infer("on_lien", True, lien.span)  # noqa: FBT003 - the record's field is a yes or no


def _bare_date(rows: Sequence[Row]) -> Token[dt.date] | None:
    """Return the day behind a caption that says "Date:" and no more."""
    for label in labels(rows, "date"):
        span = rest(label) if label.span.text.endswith(":") else None
        if span is not None and (token := date(span)) is not None:
            return token
    return None


def _claim_number(span: Span) -> Token[str] | None:
    """Return the number without a claim form's qualifier before it (Y4)."""
    qualified = len(span.words) > 1 and re.fullmatch(r"[A-Z]\d", span.words[0].text)
    return identifier(Span(span.page, span.words[1:]) if qualified else span)


def _patient(rows: Sequence[Row]) -> Token[str] | None:
    named = value(rows, PATIENT, name)
    if named is not None:
        return named
    for label in labels(rows, *BILL_TO):
        for span in (rest(label), *under(rows, label)):
            person = name(_unlabelled(span)) if span is not None else None
            if person is not None:
                if len(person.span.words) > 1 and not _LAW.search(person.value):
                    return person
                break
    return None


def _unlabelled(span: Span) -> Span:
    """Return the words behind a caption such as "Name:"."""
    place = next((i for i, word in enumerate(span.words) if word.text.endswith(":")), -1)
    return Span(span.page, span.words[place + 1 :] or span.words)


def _diagnoses(rows: Sequence[Row]) -> list[Token[str]]:
    found: dict[str, Token[str]] = {}
    for label in labels(rows, *DIAGNOSIS):
        for span in _with_following(rows, label):
            for token in diagnoses(span):
                found.setdefault(token.value, token)
    return list(found.values())


def _with_following(rows: Sequence[Row], label: Label) -> list[Span]:
    """Return the words beside a caption and the rows under it for as long as they hold codes."""
    spans = [span for span in (rest(label),) if span is not None]
    for span in under(rows, label):
        if not diagnoses(span):
            break
        spans.append(span)
    return spans
