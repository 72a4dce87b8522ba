"""Mended values: what other values of the paper show to be misread is read anew, or withdrawn where it cannot be.

A rate of pay that is no rate where another printed figure times the hours is the gross pay; days of posting taken for
days of service; a balance read off the words of the payment; a payment that no row of payments names; a scanned day
of service before the patient was born; a diagnosis that charges point at and that stands beside the others.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.money import ZERO, to_cents, total
from casefile.pages import Box
from casefile.problems import Problem
from casefile.records.employment import PayStub
from casefile.records.medical import MedicalBill
from extractors.checks.identifiers import is_diagnosis
from extractors.codes import diagnoses
from extractors.found import source_of
from extractors.layout import Token
from extractors.likely import CODE
from extractors.mended_sums import TAKEN
from extractors.spans import Pages, Span, rows_on
from extractors.tokens import amounts

_RATE = re.compile(r"\$?(\d{1,3}\.\d{2,4})")
_CREDITED = re.compile(
    r"\bpa?y?mts?\b|\bpayments?\b|\bpaid\b|\btendered\b|\brec(?:eive|'?)d\b|\bcollected\b|\bdeposit"
    r"|\bcredit card\b|\bcash\b",
    re.IGNORECASE,
)
_NOT_PAID = re.compile(r"\bdue\b|\bbalance\b|\bowe|\bplease\b|\bif paid\b|\btotal charges\b", re.IGNORECASE)
_GROSS = re.compile(r"\bgross\b|\btotal (?:earnings|pay|wages)\b", re.IGNORECASE)
_OF_YEAR = re.compile(r"\by\W{0,2}t\W{0,2}d\b|\byear\b|\bto date\b", re.IGNORECASE)
_ADJUSTED = re.compile(
    r"\badj(?:ust\w*|\b)|\bwrit(?:e|ten)[ -]?offs?\b|\bdiscounts?\b|\ballowances?\b|\bcontractual\b|\bcourtesy\b",
    re.IGNORECASE,
)
_CENT = Decimal("0.01")
_CENTS_APART = 1.5  # white before cents in a box of their own, in heights of print

_New = Mapping[str, tuple[object, Source | None]]


def mended_values(kind: str, extraction: Extraction, pages: Pages) -> Extraction:
    """Return the extraction with what is plainly misread read anew or withdrawn, and named."""
    record = extraction.record
    if kind == "pay_stub" and isinstance(record, PayStub):
        return _with(extraction, dict(_rate(record, pages)) or dict(_gross(record, pages)))
    if kind == "medical_bill" and isinstance(record, MedicalBill):
        extraction = _served_not_posted(extraction, record)
        extraction = _with(extraction, dict(_sums(record, extraction.sources, pages)))
        extraction = _born_later(extraction)
        return _with_pointed(extraction, pages)
    return extraction


def _with(extraction: Extraction, new: _New) -> Extraction:
    """Return the extraction with the values, or without those that are none now, and a doubt that names them."""
    if not new:
        return extraction
    record = extraction.record.model_copy(update={path: value for path, (value, _) in new.items()})
    gone = {path: one for path, one in extraction.sources.items() if path in new}
    sources = {path: one for path, one in extraction.sources.items() if path not in new}
    taken = {path: source for path, (_, source) in new.items() if source is not None}
    left = {path: one for path, one in gone.items() if path not in taken}
    problems = (
        *_named("read so because the paper's sums then come out; compare with the page", taken),
        *_named("what stands where these are looked for is hardly their value; read them on the page", left),
    )
    return Extraction(record, {**sources, **taken}, (*extraction.problems, *problems))


def _named(said: str, told: Mapping[str, Source]) -> Iterator[Problem]:
    if told:
        named = ", ".join(f"{path} (page {source.page})" for path, source in told.items())
        yield Problem(code=CODE, sentence=f"{said}: {named}", pages=tuple(sorted({one.page for one in told.values()})))


def _rate(stub: PayStub, pages: Pages) -> Iterator[tuple[str, tuple[object, Source | None]]]:
    """Yield the one printed figure that times the hours is the gross pay, where the rate makes it far more."""
    if stub.pay_rate is None or not stub.hours or stub.gross_pay is None or stub.pay_rate >= stub.gross_pay:
        return
    if stub.pay_rate * stub.hours <= stub.gross_pay:
        return  # more may have been earned, never less
    found = [
        (Decimal(match[1]), Span(row.page, (word,)))
        for page in pages
        for row in rows_on(page)
        for word in row.words
        if (match := _RATE.fullmatch(word.text)) and to_cents(Decimal(match[1]) * stub.hours) == stub.gross_pay
    ]
    if len({rate for rate, _ in found}) == 1 and found[0][0] != stub.hours:
        rate, span = found[0]
        plain = rate.quantize(_CENT) if rate == rate.quantize(_CENT) else rate
        yield "pay_rate", (plain, source_of(span, sure=TAKEN))


def _gross(stub: PayStub, pages: Pages) -> Iterator[tuple[str, tuple[object, Source | None]]]:
    """Yield what the hours at the rate come to where a row says that it is the gross pay, and not the year's."""
    if stub.pay_rate is None or not stub.hours or stub.gross_pay is None or stub.overtime_hours or stub.other_pay:
        return
    earned = to_cents(stub.pay_rate * stub.hours)
    if earned >= stub.gross_pay or (stub.net_pay is not None and earned < stub.net_pay):
        return
    found = [
        token
        for page in pages
        for row in rows_on(page)
        if _GROSS.search(row.text) and not _OF_YEAR.search(row.text)
        for token in amounts(row)
        if token.value == earned
    ]
    if len(found) == 1:
        yield "gross_pay", (earned, source_of(found[0].span, sure=TAKEN))


def _served_not_posted(extraction: Extraction, bill: MedicalBill) -> Extraction:
    """Return the bill with the days of service that stand behind the days of posting, where all rows have them so."""
    both = [charge for charge in bill.charges if charge.date_of_service and charge.date_through]
    turned = [
        one for one in both if one.date_through and one.date_of_service and one.date_through < one.date_of_service
    ]
    if len(both) < 2 or len(turned) < len(both):
        return extraction
    charges = tuple(
        charge.model_copy(
            update={"date_of_service": charge.date_through or charge.date_of_service, "date_through": None}
        )
        for charge in bill.charges
    )
    sources = dict(extraction.sources)
    for at in range(len(charges)):
        served = sources.pop(f"charges[{at}].date_through", None)
        if served is not None:
            sources[f"charges[{at}].date_of_service"] = served
    return Extraction(bill.model_copy(update={"charges": charges}), sources, extraction.problems)


def _sums(
    bill: MedicalBill, sources: Mapping[str, Source], pages: Pages
) -> Iterator[tuple[str, tuple[object, Source | None]]]:
    """Yield the payment that makes the balance come out, or the balance as none where its words are the payment's."""
    if bill.total_charges is None or bill.balance_due is None:
        return
    over = bill.balance_due - bill.total_charges + total((bill.total_payments, bill.total_adjustments))
    if over == ZERO or over + total((bill.previous_balance,)) == ZERO:
        return
    if _is_balance(bill, sources):
        yield "total_charges", (None, None)
        return
    paid, left = (sources.get(path) for path in ("total_payments", "balance_due"))
    if paid is not None and left is not None and _are_same(paid, left):
        yield "balance_due", (None, None)
    elif bill.total_payments is None and over < ZERO and not (bill.insurance_payments or bill.patient_payments):
        found = list(_credited(-over, pages))
        if len(found) == 1:
            yield "total_payments", (-over, source_of(found[0].span, sure=TAKEN))
    elif bill.total_adjustments is None and over < ZERO:
        taken_off = list(_taken_off(-over, pages))
        if len(taken_off) == 1:
            yield "total_adjustments", (-over, source_of(taken_off[0], sure=TAKEN))


def _is_balance(bill: MedicalBill, sources: Mapping[str, Source]) -> bool:
    """Tell whether the sum of the charges stands on the balance's words, and the balance is what credits leave."""
    billed, left = sources.get("total_charges"), sources.get("balance_due")
    if billed is None or left is None or not _are_same(billed, left):
        return False
    charged = total(charge.amount for charge in bill.charges)
    return bill.balance_due == charged - total((bill.total_payments, bill.total_adjustments)) != charged


def _are_same(one: Source, other: Source) -> bool:
    """Tell whether one stands on the words of the other, or is the cents ("00") of the dollars right before it."""
    if one.page != other.page or one.box is None or other.box is None:
        return False
    x, y = (other.box[0] + other.box[2]) / 2, (other.box[1] + other.box[3]) / 2
    area, high = Box(*one.box), other.box[3] - other.box[1]
    cents = other.text == "00" and area.y0 <= y <= area.y1 and 0 <= other.box[0] - area.x1 < _CENTS_APART * high
    return area.holds(x, y) or cents


def _credited(amount: Decimal, pages: Pages) -> Iterator[Token[Decimal]]:
    """Yield the figure where a row of few words says that it was paid."""
    for page in pages:
        for row in rows_on(page):
            if _CREDITED.search(row.text) and not _NOT_PAID.search(row.text):
                yield from (one for one in amounts(row) if abs(one.value) == amount)


def _taken_off(amount: Decimal, pages: Pages) -> Iterator[Span]:
    """Yield the figure of those digits, whatever stands for its point, where a row says that it was taken off."""
    digits = re.sub(r"\D", "", f"{amount:.2f}")
    for page in pages:
        for row in rows_on(page):
            if _ADJUSTED.search(row.text):
                same = (word for word in row.words if re.sub(r"\D", "", word.text) == digits)
                yield from (Span(page, (word,)) for word in same)


def _born_later(extraction: Extraction) -> Extraction:
    """Return the bill without scanned days of service before the birth, where other services lie after it."""
    bill: Any = extraction.record
    born = bill.patient_dob
    days = [charge.date_of_service for charge in bill.charges if charge.date_of_service]
    if born is None or not any(day >= born for day in days):
        return extraction
    gone = [
        f"charges[{at}].{field}"
        for at, charge in enumerate(bill.charges)
        for field in ("date_of_service", "date_through")
        if _is_before(getattr(charge, field), born)
        and (source := extraction.sources.get(f"charges[{at}].{field}")) is not None
        and source.method == "ocr"
    ]
    if not gone:
        return extraction
    charges = tuple(
        charge.model_copy(update={path.rpartition(".")[2]: None for path in gone if path.startswith(f"charges[{at}].")})
        for at, charge in enumerate(bill.charges)
    )
    left = {path: extraction.sources[path] for path in gone}
    sources = {path: source for path, source in extraction.sources.items() if path not in left}
    named = _named("what stands where these are looked for is hardly their value; read them on the page", left)
    return Extraction(bill.model_copy(update={"charges": charges}), sources, (*extraction.problems, *named))


def _is_before(day: dt.date | None, born: dt.date) -> bool:
    return day is not None and day < born


def _with_pointed(extraction: Extraction, pages: Pages) -> Extraction:
    """Return the bill with the diagnoses beside those that were read, where charges point at more than there are."""
    bill: Any = extraction.record
    pointers = re.sub(r"[^A-L1-9]", "", "".join(charge.diagnosis_pointers or "" for charge in bill.charges))
    furthest = max(("ABCDEFGHIJKL".find(sign) + 1 or int(sign) for sign in pointers), default=0)
    listed = len(bill.diagnosis_codes)
    if not 0 < listed < furthest:
        return extraction
    places = [one for path, one in extraction.sources.items() if path.startswith("diagnosis_codes[") and one.box]
    found = {
        token.value: token
        for page in pages
        for row in rows_on(page)
        if any(one.page == page.number and one.box and _is_on(row, Box(*one.box)) for one in places)
        for token in diagnoses(row)
        if token.value not in bill.diagnosis_codes and is_diagnosis(token.value)
    }
    if len(found) != furthest - listed:
        return extraction
    taken = {
        f"diagnosis_codes[{listed + at}]": source_of(token.span, sure=TAKEN) for at, token in enumerate(found.values())
    }
    record = bill.model_copy(update={"diagnosis_codes": (*bill.diagnosis_codes, *found)})
    named = _named("read so because charges point at it; compare with the page", taken)
    return Extraction(record, {**extraction.sources, **taken}, (*extraction.problems, *named))


def _is_on(row: Span, box: Box) -> bool:
    return row.box.y0 <= (box.y0 + box.y1) / 2 <= row.box.y1
