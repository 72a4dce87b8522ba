"""Records of insurance, liens and the incident."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from casefile.money import Money
from casefile.records.base import BaseRecord
from casefile.vocabulary import Vocabulary

CoverageKind = Literal[
    "bodily_injury",
    "property_damage",
    "uninsured_motorist",
    "underinsured_motorist",
    "medical_payments",
    "personal_injury_protection",
    "umbrella",
    "other",
]
LienType = Literal[
    "medicare",
    "medicare_advantage",
    "medicaid",
    "health_plan",
    "erisa_plan",
    "hospital",
    "provider",
    "workers_compensation",
    "tricare_va",
    "child_support",
    "other",
]


class CoverageLine(Vocabulary):
    """One coverage of a declarations page; a `stacked` limit is that of one vehicle."""

    name: str | None = None
    coverage: CoverageKind | None = None
    limit_per_person: Money | None = None
    limit_per_accident: Money | None = None
    deductible: Money | None = None
    premium: Money | None = None
    stacked: bool | None = None


class Vehicle(Vocabulary):
    """One insured vehicle."""

    year: int | None = None
    make: str | None = None
    model: str | None = None
    vin: str | None = None


class Declarations(BaseRecord):
    """A policy's declarations page; `rejected_coverages` are named on it as not carried."""

    carrier: str | None = None
    policy_number: str | None = None
    named_insured: str | None = None
    period_start: dt.date | None = None
    period_end: dt.date | None = None
    coverages: tuple[CoverageLine, ...] = ()
    rejected_coverages: tuple[str, ...] = ()
    vehicles: tuple[Vehicle, ...] = ()


class ClaimLetter(BaseRecord):
    """A carrier's letter about a claim."""

    carrier: str | None = None
    letter_type: Literal["acknowledgement", "offer", "denial", "request", "reservation_of_rights", "other"] | None = (
        None
    )
    date: dt.date | None = None
    claim_number: str | None = None
    adjuster_name: str | None = None
    adjuster_phone: str | None = None
    adjuster_email: str | None = None
    insured_name: str | None = None
    claimant_name: str | None = None
    date_of_loss: dt.date | None = None
    amount_offered: Money | None = None
    limit_per_person: Money | None = None


class LedgerPayment(Vocabulary):
    """One payment of a first-party payment ledger."""

    date: dt.date | None = None
    payee: str | None = None
    date_of_service: dt.date | None = None
    billed: Money | None = None
    paid: Money | None = None


class PaymentLedger(BaseRecord):
    """A PIP or MedPay payment ledger."""

    carrier: str | None = None
    claim_number: str | None = None
    coverage: CoverageKind | None = None
    payments: tuple[LedgerPayment, ...] = ()
    total_paid: Money | None = None
    limit: Money | None = None
    remaining: Money | None = None


class LienItem(Vocabulary):
    """One line of a lienholder's claim."""

    date_of_service: dt.date | None = None
    provider_name: str | None = None
    diagnosis_codes: tuple[str, ...] = ()
    billed: Money | None = None
    paid: Money | None = None


class LienNotice(BaseRecord):
    """A lienholder's notice or itemisation."""

    lienholder: str | None = None
    lien_type: LienType | None = None
    lienholder_address: str | None = None
    reference_number: str | None = None
    claimant_name: str | None = None
    date_of_loss: dt.date | None = None
    date: dt.date | None = None
    amount_claimed: Money | None = None
    items: tuple[LienItem, ...] = ()
    response_due: dt.date | None = None


class CrashParty(Vocabulary):
    """One party of a crash report."""

    role: str | None = None
    name: str | None = None
    vehicle: str | None = None
    insurer: str | None = None
    policy_number: str | None = None


class CrashReport(BaseRecord):
    """An agency's traffic collision report."""

    agency: str | None = None
    report_number: str | None = None
    date: dt.date | None = None
    time: str | None = None
    location: str | None = None
    parties: tuple[CrashParty, ...] = ()
    citations: tuple[str, ...] = ()
    narrative: str | None = None
