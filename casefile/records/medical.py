"""Records of care: bills, explanations of benefits, chart notes, reports, clinical summaries."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from casefile.money import Money
from casefile.records.base import BaseRecord
from casefile.vocabulary import Vocabulary


class Charge(Vocabulary):
    """One charge line of a bill; a hospital line goes by its procedure code and keeps the revenue code beside it."""

    date_of_service: dt.date | None = None
    date_through: dt.date | None = None
    code: str | None = None
    code_system: Literal["CPT", "HCPCS", "REV"] | None = None
    revenue_code: str | None = None
    modifiers: tuple[str, ...] = ()
    diagnosis_pointers: str | None = None
    description: str | None = None
    units: Decimal | None = None
    amount: Money | None = None


class MedicalBill(BaseRecord):
    """A CMS-1500, UB-04, itemised statement, superbill, balance statement or X12 837."""

    form: Literal["cms1500", "ub04", "statement", "x12_837"] | None = None
    provider_name: str | None = None
    provider_address: str | None = None
    provider_phone: str | None = None
    provider_npi: str | None = None
    provider_tax_id: str | None = None
    patient_name: str | None = None
    patient_dob: dt.date | None = None
    account_number: str | None = None
    claim_number: str | None = None
    statement_date: dt.date | None = None
    diagnosis_codes: tuple[str, ...] = ()
    charges: tuple[Charge, ...] = ()
    total_charges: Money | None = None
    total_payments: Money | None = None
    patient_payments: Money | None = None
    insurance_payments: Money | None = None
    total_adjustments: Money | None = None
    previous_balance: Money | None = None
    balance_due: Money | None = None
    on_lien: bool | None = None


class BenefitLine(Vocabulary):
    """One service line of an explanation of benefits."""

    date_of_service: dt.date | None = None
    code: str | None = None
    description: str | None = None
    provider_name: str | None = None
    billed: Money | None = None
    allowed: Money | None = None
    adjustment: Money | None = None
    paid: Money | None = None
    patient_responsibility: Money | None = None


class ExplanationOfBenefits(BaseRecord):
    """An explanation of benefits, remittance advice or X12 835.

    One of several claims has no one number: `claim_numbers` names them all, the totals are those of all.
    """

    payer_name: str | None = None
    member_id: str | None = None
    group_number: str | None = None
    claim_number: str | None = None
    claim_numbers: tuple[str, ...] = ()
    patient_name: str | None = None
    provider_name: str | None = None
    lines: tuple[BenefitLine, ...] = ()
    total_billed: Money | None = None
    total_allowed: Money | None = None
    total_adjustment: Money | None = None
    total_paid: Money | None = None
    total_patient_responsibility: Money | None = None


class Diagnosis(Vocabulary):
    """A diagnosis as the note states it: code, words, or both."""

    code: str | None = None
    description: str | None = None


NoteType = Literal[
    "emergency",
    "office_visit",
    "consultation",
    "therapy",
    "chiropractic",
    "discharge_summary",
    "history_and_physical",
    "other",
]


class ChartNote(BaseRecord):
    """A note of one encounter (or, for a therapy log, of a run of visits)."""

    note_type: NoteType | None = None
    facility: str | None = None
    provider_name: str | None = None
    patient_name: str | None = None
    patient_dob: dt.date | None = None
    date_of_service: dt.date | None = None
    date_through: dt.date | None = None
    chief_complaint: str | None = None
    history: str | None = None
    findings: str | None = None
    diagnoses: tuple[Diagnosis, ...] = ()
    procedures: tuple[str, ...] = ()
    medications: tuple[str, ...] = ()
    plan: str | None = None
    work_status: str | None = None
    off_work_start: dt.date | None = None
    off_work_end: dt.date | None = None
    prior_conditions: tuple[str, ...] = ()


class ImagingReport(BaseRecord):
    """A radiologist's report."""

    facility: str | None = None
    provider_name: str | None = None
    patient_name: str | None = None
    patient_dob: dt.date | None = None
    date_of_service: dt.date | None = None
    modality: Literal["xray", "mri", "ct", "ultrasound", "other"] | None = None
    body_part: str | None = None
    findings: str | None = None
    impression: str | None = None


class OperativeReport(BaseRecord):
    """A surgeon's report of an operation or procedure."""

    facility: str | None = None
    surgeon: str | None = None
    patient_name: str | None = None
    patient_dob: dt.date | None = None
    date_of_service: dt.date | None = None
    preoperative_diagnosis: str | None = None
    postoperative_diagnosis: str | None = None
    procedure: str | None = None
    anesthesia: str | None = None
    findings: str | None = None


class SummaryEncounter(Vocabulary):
    """One encounter of a clinical summary."""

    date: dt.date | None = None
    date_through: dt.date | None = None
    type: str | None = None
    provider_name: str | None = None
    facility: str | None = None


class ClinicalSummary(BaseRecord):
    """A C-CDA document or a FHIR R4 bundle."""

    patient_name: str | None = None
    patient_dob: dt.date | None = None
    author: str | None = None
    encounters: tuple[SummaryEncounter, ...] = ()
    diagnoses: tuple[Diagnosis, ...] = ()
    procedures: tuple[str, ...] = ()
    medications: tuple[str, ...] = ()
    charges: tuple[Charge, ...] = ()
