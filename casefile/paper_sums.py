"""Paper sums: what a billing paper's own lines come to, beside the totals that it prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.citations import Cite, Figure
from casefile.documents import FiledDocument
from casefile.money import ZERO, Money, total
from casefile.records.insurance import LienNotice, PaymentLedger
from casefile.records.medical import BenefitLine, ExplanationOfBenefits, MedicalBill

_EXPLAINED = (
    ("billed", "total_billed", "amounts billed"),
    ("allowed", "total_allowed", "amounts allowed"),
    ("adjustment", "total_adjustment", "write-offs"),
    ("paid", "total_paid", "payments"),
    ("patient_responsibility", "total_patient_responsibility", "patient's shares"),
)
_PARTS = ("adjustment", "paid", "patient_responsibility")
_OWN_NOTICES = frozenset({"provider", "hospital"})


class Stated(NamedTuple):
    """The lines of one paper in one column, and the total that it prints: `rows` are where the lines stand."""

    document: str
    what: str
    lines: Money
    amounts: tuple[Money, ...]
    rows: tuple[Cite, ...]
    total: Figure
    total_is: str


def paper_sums(case: CaseFile) -> tuple[Stated, ...]:
    """Return each printed total of the usable billing papers with what its lines come to, by paper."""
    papers = case.of_kind("medical_bill", "explanation_of_benefits", "payment_ledger", "lien_notice")
    return tuple(stated for paper in sorted(papers, key=lambda one: one.id) for stated in _of(paper))


def _of(paper: FiledDocument) -> Iterator[Stated]:
    record = paper.record
    if isinstance(record, MedicalBill):
        rows = [(charge.amount, f"charges[{at}].amount") for at, charge in enumerate(record.charges)]
        yield from _stated(paper.id, "charge lines", rows, record.total_charges, "total_charges", "total")
        yield from _balance(paper.id, record)
    elif isinstance(record, ExplanationOfBenefits):
        yield from _explained(paper.id, record)
    elif isinstance(record, PaymentLedger):
        rows = [(payment.paid, f"payments[{at}].paid") for at, payment in enumerate(record.payments)]
        yield from _stated(paper.id, "payments", rows, record.total_paid, "total_paid", "total")
    elif isinstance(record, LienNotice):
        column = "billed" if record.lien_type in _OWN_NOTICES else "paid"
        items = [(getattr(item, column), f"items[{at}].{column}") for at, item in enumerate(record.items)]
        yield from _stated(paper.id, "items", items, record.amount_claimed, "amount_claimed", "amount claimed")


def _explained(document: str, record: ExplanationOfBenefits) -> Iterator[Stated]:
    for column, field, what in _EXPLAINED:
        rows = [(getattr(line, column), f"lines[{at}].{column}") for at, line in enumerate(record.lines)]
        yield from _stated(document, what, rows, getattr(record, field), field, "total")
    yield from _across(document, record)


def _across(document: str, record: ExplanationOfBenefits) -> Iterator[Stated]:
    """Hold write-off, payment and patient's share of the lines against their amounts billed: those that are off."""
    whole = [(at, line) for at, line in enumerate(record.lines) if None not in _parts(line) and line.billed is not None]
    for at, line in whole:
        if total(_parts(line)) != line.billed:
            rows = [(getattr(line, column), f"lines[{at}].{column}") for column in _PARTS]
            what = f"write-off, payment and patient's share of line {at + 1}"
            yield from _stated(document, what, rows, line.billed, f"lines[{at}].billed", "amount billed of that line")


def _parts(line: BenefitLine) -> tuple[Money | None, ...]:
    return tuple(getattr(line, column) for column in _PARTS)


def _balance(document: str, record: MedicalBill) -> Iterator[Stated]:
    """Hold a statement's balance against its own figures, where it prints what was charged and what was taken off."""
    if record.balance_due is None or record.total_charges is None:
        return
    off = [_size(record.total_payments), _size(record.total_adjustments)]
    if record.total_payments is None:
        off = [_size(record.patient_payments), _size(record.insurance_payments), _size(record.total_adjustments)]
    rows = [(record.total_charges, "total_charges"), *((-one, "total_charges") for one in off if one)]
    if record.previous_balance and record.previous_balance != record.total_charges:
        rows.append((record.previous_balance, "previous_balance"))
    yield from _stated(
        document, "charges less payments and adjustments", rows, record.balance_due, "balance_due", "balance"
    )


def _stated(
    document: str, what: str, rows: Iterable[tuple[Money | None, str]], printed: Money | None, path: str, total_is: str
) -> Iterator[Stated]:
    known = [(amount, at) for amount, at in rows if amount is not None]
    if printed is None or not known:
        return
    amounts = tuple(amount for amount, _ in known)
    yield Stated(
        document=document,
        what=what,
        lines=total(amounts),
        amounts=amounts,
        rows=tuple(Cite(document=document, path=at) for _, at in known),
        total=Figure(amount=printed, cite=Cite(document=document, path=path)),
        total_is=total_is,
    )


def _size(amount: Money | None) -> Money:
    return abs(amount) if amount else ZERO
