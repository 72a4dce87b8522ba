"""Which papers are drawn, of whom, through which machine; and which lie together in one file."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.benchmarks.strangers_seventh.care import (
    bills,
    dense,
    liens,
    notes,
    payers,
    structured,
    studies,
)
from tests.benchmarks.strangers_seventh.care.case import Paper, Person, sheet


class Part(NamedTuple):
    """One document: of whom, through which machine, and the sheets that lie before and after it."""

    kind: str
    draw: Callable[[Person], Paper]
    who: str
    way: str = "text"
    turns: tuple[int, ...] = (0,)
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    stamp: tuple[str, float, float] | None = None
    bates: tuple[str, int] | None = None
    header: str = "04/14/2026 09:26  FROM: 4195550172 TFCH HIM"


BLANK = sheet("<p>&nbsp;</p>")


def _bills() -> dict[str, list[Part]]:
    kind = "medical_bill"
    return {
        "ostrander-1.pdf": [Part(kind, bills.orthopedic_claim, "delphine", "bw300")],
        "hargrave-1.pdf": [Part(kind, bills.pain_claim, "lucius")],
        "barnowski-1.pdf": [Part(kind, bills.chiropractic_claim, "wojtek", "gray200", (2,))],
        "ostrander-2.pdf": [Part(kind, bills.emergency_form, "delphine")],
        "hargrave-2.pdf": [Part(kind, bills.inpatient_form, "lucius", "bw300")],
        "birchall-1.pdf": [Part(kind, bills.hospital_detail, "thaddeus", "bw200", bates=("TB", 12))],
        "thorvald-1.pdf": [Part(kind, bills.therapy_account, "anneke")],
        "odukoya-1.pdf": [Part(kind, bills.physician_statement, "shanice", "fax", header="12/15/2025 10:08  PASSAGE EMERG BILLING")],
        "castellon-1.pdf": [Part(kind, bills.imaging_invoice, "ramiro", stamp=("DEC 19 2025", 470, 120))],
        "quansah-1.pdf": [Part(kind, bills.pharmacy_profile, "mirabel", "bw200")],
        "birchall-2.pdf": [Part(kind, bills.ambulance_bill, "thaddeus", "skew")],
        "img_6207.jpg": [Part(kind, bills.superbill, "mirabel", "phone")],
        "barnowski-2.pdf": [Part(kind, bills.guarantor_statement, "wojtek")],
    }


def _care() -> dict[str, list[Part]]:
    note, study, operation = "chart_note", "imaging_report", "operative_report"
    return {
        "ostrander-3.pdf": [Part(note, notes.emergency_chart, "delphine")],
        "ostrander-4.pdf": [Part(note, notes.orthopedic_visit, "delphine", "gray200")],
        "birchall-3.pdf": [Part(note, notes.consult_letter, "thaddeus", "bw300")],
        "thorvald-2.pdf": [Part(note, notes.therapy_daily, "anneke", bates=("AT-", 61))],
        "barnowski-3.pdf": [Part(note, notes.chiropractic_daily, "wojtek", "bw200", (1,))],
        "hargrave-3.pdf": [Part(note, notes.discharge, "lucius", "fax", header="12/22/2025 13:40  GSMC MEDICAL RECORDS  9415550103")],
        "quansah-2.pdf": [Part(note, notes.walk_in_visit, "mirabel")],
        "img_6211.jpg": [Part(note, notes.work_slip, "shanice", "phone")],
        "birchall-4.pdf": [Part(note, notes.activity_form, "thaddeus")],
        "castellon-2.pdf": [Part(study, studies.neck_mri, "ramiro")],
        "ostrander-5.pdf": [Part(study, studies.head_scan, "delphine", "fax", header="01/20/2026 08:12  TFCH RADIOLOGY  4195550173")],
        "barnowski-4.pdf": [Part(study, studies.back_films, "wojtek", stamp=("MAR 03 2026", 470, 90))],
        "hargrave-4.pdf": [Part(study, studies.knee_ultrasound, "lucius", "skew")],
        "hargrave-5.pdf": [Part(operation, studies.hip_nailing, "lucius", "bw200")],
        "hargrave-6.pdf": [Part(operation, studies.facet_block, "lucius")],
        "quansah-3.pdf": [Part(operation, studies.wrist_pinning, "mirabel", "gray300")],
    }


def _payers() -> dict[str, list[Part]]:
    paid, ledger = "explanation_of_benefits", "payment_ledger"
    return {
        "ostrander-6.pdf": [Part(paid, payers.plan_summary, "delphine")],
        "ostrander-7.pdf": [Part(paid, payers.clinic_remittance, "delphine", "bw200")],
        "barnowski-5.pdf": [Part(paid, payers.auto_review, "wojtek", "gray200")],
        "hargrave-7.pdf": [Part(paid, payers.medicare_notice, "lucius")],
        "hargrave-8.pdf": [Part(ledger, payers.pip_log, "lucius", "bw300")],
        "barnowski-6.pdf": [Part(ledger, payers.medpay_letter, "wojtek")],
        "birchall-5.pdf": [Part(ledger, payers.no_fault_screen, "thaddeus", bates=("TB", 80))],
        "ostrander-8.edi": [Part("medical_bill", structured.institutional_claim, "delphine", "structured")],
        "ostrander-9.835": [Part(paid, structured.remittance, "delphine", "structured")],
        "quansah-8.json": [Part("clinical_summary", structured.bundle, "mirabel", "structured")],
    }


def _claims() -> dict[str, list[Part]]:
    lien = "lien_notice"
    return {
        "hargrave-9.pdf": [Part(lien, liens.conditional_payments, "lucius", "gray200", stamp=("APR 02 2026", 480, 640))],
        "quansah-4.pdf": [Part(lien, liens.medicaid_lien, "mirabel")],
        "ostrander-10.pdf": [Part(lien, liens.plan_recovery, "delphine")],
        "castellon-3.pdf": [Part(lien, liens.hospital_filing, "ramiro", "bw200")],
        "odukoya-2.pdf": [Part(lien, liens.comp_carrier, "shanice", "skew")],
        "thorvald-3.pdf": [Part(lien, liens.clinic_lien, "anneke")],
        "odukoya-3.pdf": [Part("authorization", liens.health_release, "shanice", "gray300")],
        "ostrander-11.pdf": [Part("authorization", liens.wage_and_health_release, "delphine")],
        "castellon-4.pdf": [Part("letter_of_protection", liens.promise, "ramiro")],
        "hargrave-10.pdf": [Part("letter_of_protection", liens.agreement, "lucius", "bw200", (2,))],
        "ostrander-12.pdf": [Part("unknown", liens.fax_sheet, "delphine", "fax")],
        "thorvald-4.pdf": [Part("unknown", liens.exercise_sheet, "anneke")],
    }


def _dense() -> dict[str, list[Part]]:
    return {
        "castellon-5.pdf": [Part("medical_bill", dense.long_stay, "ramiro", "bw200")],
        "odukoya-4.pdf": [Part("medical_bill", dense.long_stay, "shanice")],
        "thorvald-5.pdf": [Part("chart_note", dense.therapy_evaluation, "anneke", "bw200")],
        "thorvald-6.pdf": [Part("payment_ledger", dense.crowded_log, "anneke", "bw300", bates=("AT-", 90))],
        "odukoya-5.xml": [Part("clinical_summary", structured.care_document, "shanice", "structured")],
    }


def _envelopes() -> dict[str, list[Part]]:
    header = "12/30/2025 15:02  GSMC MEDICAL RECORDS  9415550103"
    return {
        "incoming-1107.pdf": [Part("chart_note", notes.emergency_chart, "shanice", "bw200"), Part("medical_bill", bills.hospital_detail, "shanice", "bw200", after=(BLANK,)), Part("imaging_report", studies.head_scan, "shanice", "bw200"), Part("chart_note", notes.orthopedic_visit, "shanice", "bw200")],
        "packet-2271.pdf": [Part("medical_bill", bills.therapy_account, "mirabel"), Part("chart_note", notes.therapy_daily, "mirabel"), Part("lien_notice", liens.clinic_lien, "mirabel"), Part("explanation_of_benefits", payers.plan_summary, "mirabel"), Part("medical_bill", bills.guarantor_statement, "mirabel")],
        "fax-0030.pdf": [Part("operative_report", studies.hip_nailing, "ramiro", "fax", header=header), Part("chart_note", notes.discharge, "ramiro", "fax", header=header), Part("medical_bill", bills.inpatient_form, "ramiro", "fax", header=header)],
        "scan-4418.pdf": [Part("lien_notice", liens.conditional_payments, "thaddeus", "bw200"), Part("payment_ledger", payers.pip_log, "thaddeus", "gray200"), Part("chart_note", notes.consult_letter, "anneke", "bw200"), Part("imaging_report", studies.neck_mri, "anneke", "bw200", (2,)), Part("letter_of_protection", liens.promise, "anneke", "bw200")],
        "upload-0915.pdf": [Part("imaging_report", studies.back_films, "delphine"), Part("operative_report", studies.facet_block, "delphine"), Part("medical_bill", bills.pain_claim, "delphine"), Part("lien_notice", liens.plan_recovery, "delphine", "bw300"), Part("payment_ledger", payers.no_fault_screen, "delphine")],
        "batch-0611.pdf": [Part("chart_note", dense.therapy_evaluation, "wojtek", "bw200"), Part("medical_bill", dense.long_stay, "wojtek", "bw200"), Part("payment_ledger", dense.crowded_log, "wojtek"), Part("chart_note", notes.walk_in_visit, "mirabel", "bw200")],
    }


FILES: dict[str, list[Part]] = {**_bills(), **_care(), **_payers(), **_claims(), **_dense(), **_envelopes()}
