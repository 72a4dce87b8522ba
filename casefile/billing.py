"""Billing: what providers' own papers show (claim forms, statements, clinical summaries with claims)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from casefile.citations import Cite, Figure
from casefile.documents import FiledDocument
from casefile.mentions import Mention
from casefile.money import Money, total
from casefile.providers import Sighting
from casefile.records.medical import Charge, ClinicalSummary, MedicalBill
from casefile.said import account_of

CLAIM_FORMS = frozenset({"cms1500", "ub04", "x12_837"})
_CLAIM_RANK, _STATEMENT_RANK, _SUMMARY_RANK = 0, 1, 2


class Bill(NamedTuple):
    """One bill: its charges as mentions and its sums as figures. A claim form goes to a payer."""

    document: str
    provider: Sighting
    claim_form: bool
    dated: dt.date | None
    address: str | None
    phone: str | None
    diagnoses: tuple[str, ...]
    mentions: tuple[Mention, ...]
    charged: Figure | None = None
    payments: Figure | None = None
    patient_payments: Figure | None = None
    insurance_payments: Figure | None = None
    adjustments: Figure | None = None
    balance: Figure | None = None
    on_lien: bool = False

    @property
    def lines_total(self) -> Money:
        """The sum of the lines."""
        return total(mention.amount for mention in self.mentions)


def read_bills(documents: Iterable[FiledDocument]) -> tuple[Bill, ...]:
    """Return the bills among the documents, in the order of their ids."""
    found = (_bill(document) for document in sorted(documents, key=lambda one: one.id))
    return tuple(bill for bill in found if bill is not None)


def _bill(document: FiledDocument) -> Bill | None:
    record = document.record
    if isinstance(record, MedicalBill):
        return _medical_bill(document.id, record)
    if isinstance(record, ClinicalSummary) and record.charges:
        provider = Sighting(record.author, None, bill=True)
        mentions = tuple(_mentions(document.id, record.charges, provider, _SUMMARY_RANK))
        codes = tuple(found.code for found in record.diagnoses if found.code)
        return Bill(
            document=document.id,
            provider=provider,
            claim_form=False,
            dated=None,
            address=None,
            phone=None,
            diagnoses=codes,
            mentions=mentions,
        )
    return None


def _medical_bill(document: str, record: MedicalBill) -> Bill:
    provider = Sighting(record.provider_name, record.provider_npi, bill=True)
    claim_form = record.form in CLAIM_FORMS
    rank = _CLAIM_RANK if claim_form else _STATEMENT_RANK
    mentions = tuple(_mentions(document, record.charges, provider, rank, record))

    def sum_of(field: str, amount: Money | None) -> Figure | None:
        return None if amount is None else Figure(amount=amount, cite=Cite(document=document, path=field))

    charged = sum_of("total_charges", record.total_charges)
    return Bill(
        document=document,
        provider=provider,
        claim_form=claim_form,
        dated=record.statement_date,
        address=record.provider_address,
        phone=record.provider_phone,
        diagnoses=record.diagnosis_codes,
        mentions=mentions or tuple(_undivided(document, provider, rank, charged)),
        charged=charged,
        payments=sum_of("total_payments", _size(record.total_payments)),
        patient_payments=sum_of("patient_payments", _size(record.patient_payments)),
        insurance_payments=sum_of("insurance_payments", _size(record.insurance_payments)),
        adjustments=sum_of("total_adjustments", _size(record.total_adjustments)),
        balance=sum_of("balance_due", record.balance_due),
        on_lien=bool(record.on_lien),
    )


def _mentions(
    document: str, charges: Iterable[Charge], provider: Sighting, rank: int, bill: MedicalBill | None = None
) -> Iterator[Mention]:
    for place, charge in enumerate(charges):
        if charge.amount is None:
            continue
        yield Mention(
            document=document,
            rank=rank,
            bill=True,
            provider=provider.name,
            npi=provider.npi,
            date=charge.date_of_service,
            code=charge.code,
            modifiers=tuple(sorted(charge.modifiers)),
            description=charge.description,
            units=charge.units,
            billed=Figure(amount=charge.amount, cite=Cite(document=document, path=f"charges[{place}].amount")),
            revenue_code=charge.revenue_code,
            through=charge.date_through,
            dated=bill.statement_date if bill else None,
            diagnoses=pointed_at(charge.diagnosis_pointers, bill.diagnosis_codes) if bill else (),
            account=account_of(bill) if bill else None,
        )


def pointed_at(pointers: str | None, codes: Sequence[str]) -> tuple[str, ...]:
    """Return the diagnoses that a line of a claim form points at: by letters ("AC") on paper, by numbers in an 837."""
    signs = re.findall(r"[A-La-l]|\d+", pointers or "")
    places = (int(sign) - 1 if sign.isdigit() else ord(sign.upper()) - ord("A") for sign in signs)
    return tuple(codes[place] for place in places if 0 <= place < len(codes))


def _undivided(document: str, provider: Sighting, rank: int, charged: Figure | None) -> Iterator[Mention]:
    """Return the one charge that a bill without lines shows: its total, on a day that it does not say."""
    if charged is not None and charged.amount != 0:
        yield Mention(
            document=document,
            rank=rank,
            bill=True,
            provider=provider.name,
            npi=provider.npi,
            date=None,
            code=None,
            modifiers=(),
            description=None,
            units=None,
            billed=charged,
        )


def _size(amount: Money | None) -> Money | None:
    """Return payments and adjustments as amounts taken off, whichever sign the bill prints."""
    return None if amount is None else abs(amount)
