"""Every kind of document: its record, its folder, and the words that people see. One line a kind."""

from __future__ import annotations

from typing import Literal, NamedTuple

from casefile.records.base import BaseRecord
from casefile.records.employment import W2, PayStub, WageVerification
from casefile.records.insurance import (
    ClaimLetter,
    CrashReport,
    Declarations,
    LienNotice,
    PaymentLedger,
)
from casefile.records.litigation import ServedDiscovery
from casefile.records.medical import (
    ChartNote,
    ClinicalSummary,
    ExplanationOfBenefits,
    ImagingReport,
    MedicalBill,
    OperativeReport,
)
from casefile.records.other import OtherPaper

Folder = Literal["medical", "employment", "insurance", "liens", "incident", "litigation", "correspondence", "other"]


class Kind(NamedTuple):
    """A kind of document: name in data, folder in storage, words for people, the record it is read into."""

    name: str
    folder: Folder
    words: str
    record: type[BaseRecord]


KINDS: tuple[Kind, ...] = (
    Kind("medical_bill", "medical", "medical bill", MedicalBill),
    Kind("explanation_of_benefits", "medical", "explanation of benefits", ExplanationOfBenefits),
    Kind("chart_note", "medical", "chart note", ChartNote),
    Kind("imaging_report", "medical", "imaging report", ImagingReport),
    Kind("operative_report", "medical", "operative report", OperativeReport),
    Kind("clinical_summary", "medical", "clinical summary", ClinicalSummary),
    Kind("pay_stub", "employment", "pay stub", PayStub),
    Kind("w2", "employment", "W-2", W2),
    Kind("wage_verification", "employment", "wage verification", WageVerification),
    Kind("declarations", "insurance", "declarations page", Declarations),
    Kind("claim_letter", "insurance", "claim letter", ClaimLetter),
    Kind("payment_ledger", "insurance", "payment ledger", PaymentLedger),
    Kind("lien_notice", "liens", "lien notice", LienNotice),
    Kind("letter_of_protection", "liens", "letter of protection", OtherPaper),
    Kind("crash_report", "incident", "crash report", CrashReport),
    Kind("photograph", "incident", "photograph", OtherPaper),
    Kind("repair_estimate", "incident", "repair estimate", OtherPaper),
    Kind("served_discovery", "litigation", "served discovery", ServedDiscovery),
    Kind("pleading", "litigation", "pleading", OtherPaper),
    Kind("affidavit", "litigation", "affidavit", OtherPaper),
    Kind("correspondence", "correspondence", "letter", OtherPaper),
    Kind("authorization", "correspondence", "authorization", OtherPaper),
    Kind("retainer", "correspondence", "retainer", OtherPaper),
    Kind("intake_form", "correspondence", "intake form", OtherPaper),
    Kind("unknown", "other", "paper of unknown kind", OtherPaper),
)

KIND_BY_NAME = {kind.name: kind for kind in KINDS}
