"""Which papers are drawn, of whom, and what machine each went through; and which lie together in one file."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.benchmarks.strangers_fifth.care import (
    benefits,
    claims,
    dense,
    hospital,
    ledgers,
    liens,
    notes,
    others,
    studies,
    unruly,
)
from tests.benchmarks.strangers_fifth.care.case import Paper, Person


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
    header: str = "02/19/2026 10:41  TIDEWELL RECORDS  3605550100"


def _bills() -> dict[str, list[Part]]:
    kind = "medical_bill"
    return {
        "echeverria-01.pdf": [Part(kind, hospital.detail_by_department, "rosalba")],
        "okonjo-01.pdf": [Part(kind, hospital.typed_in_capitals, "desmond", "bw200")],
        "maccready-01.pdf": [Part(kind, hospital.guarantor_statement, "ailsa", "gray200")],
        "villanueva-01.pdf": [Part(kind, hospital.outpatient_claim, "tamsin")],
        "szymanski-01.pdf": [Part(kind, hospital.inpatient_claim, "leopold", "bw300")],
        "yellowhorse-01.pdf": [Part(kind, hospital.short_hospital_invoice, "curtis")],
        "echeverria-02.pdf": [Part(kind, claims.surgeon_claim, "rosalba", "color150")],
        "szymanski-02.pdf": [Part(kind, claims.anesthesia_claim, "leopold")],
        "okonjo-02.pdf": [Part(kind, claims.old_form, "desmond", "bw200")],
        "img_2207.jpg": [Part(kind, claims.encounter_form, "curtis", "phone")],
        "abernathy-01.pdf": [Part(kind, ledgers.chiropractic_ledger, "ngozi", bates=("IDC ", 17))],
        "maccready-02.pdf": [Part(kind, ledgers.therapy_by_visit, "ailsa", stamp=("MAR 06 2026", 150, 190))],
        "pakulski-01.pdf": [Part(kind, ledgers.prescription_profile, "hyun")],
        "echeverria-03.pdf": [Part(kind, ledgers.fire_ambulance, "rosalba", "skew")],
        "villanueva-02.pdf": [Part(kind, ledgers.dental_ledger, "tamsin")],
        "pakulski-02.pdf": [Part(kind, ledgers.clinic_statement, "hyun")],
        "okonjo-03.pdf": [Part(kind, ledgers.radiology_notice, "desmond", "fax")],
        "abernathy-02.pdf": [Part(kind, ledgers.emergency_doctors, "ngozi", "worn")],
        "echeverria-04.pdf": [Part(kind, ledgers.surgery_center, "rosalba")],
        "szymanski-10.pdf": [Part(kind, dense.whole_stay, "leopold", "bw300")],
        "pakulski-11.pdf": [Part(kind, dense.claim_of_two_sheets, "hyun", "bw300")],
        "szymanski-09.pdf": [Part(kind, unruly.nursing_stay, "leopold", "bw200")],
        "abernathy-09.pdf": [Part(kind, unruly.dropped_form, "ngozi", "bw200")],
        "img_3311.jpg": [Part(kind, unruly.receipts, "ailsa", "phone")],
        "yellowhorse-06.pdf": [Part(kind, unruly.summary_by_department, "curtis")],
        "okonjo-04.pdf": [Part(kind, ledgers.pain_clinic_screen, "desmond", "bw200", (1,))],
    }


def _care() -> dict[str, list[Part]]:
    note, study, operation = "chart_note", "imaging_report", "operative_report"
    return {
        "echeverria-05.pdf": [Part(note, notes.emergency, "rosalba", bates=("HQ-", 212))],
        "okonjo-05.pdf": [Part(note, notes.urgent_care, "desmond", "bw200", stamp=("11/19/25", 480, 740))],
        "maccready-03.pdf": [Part(note, notes.therapy_evaluation, "ailsa")],
        "yellowhorse-02.pdf": [Part(note, notes.surgeon_consultation, "curtis")],
        "okonjo-06.pdf": [Part(note, notes.pain_follow_up, "desmond", bates=("OKONJO_", 133))],
        "szymanski-03.pdf": [Part(note, notes.discharge, "leopold", "bw300")],
        "villanueva-03.pdf": [Part(note, notes.sports_physical, "tamsin", "color150")],
        "pakulski-03.pdf": [Part(note, notes.telephone_encounter, "hyun")],
        "maccready-04.pdf": [Part(note, notes.primary_visit, "ailsa", "skew")],
        "yellowhorse-08.pdf": [Part(note, dense.veterans_chart, "curtis")],
        "echeverria-12.pdf": [Part(note, dense.hospital_review_note, "rosalba", "bw200", bates=("HQ-", 290))],
        "pakulski-09.pdf": [Part(note, unruly.therapy_flow_sheet, "hyun")],
        "abernathy-10.pdf": [Part(study, unruly.report_by_letter, "ngozi")],
        "pakulski-04.pdf": [Part(study, studies.lumbar_mri, "hyun")],
        "echeverria-06.pdf": [Part(study, studies.head_ct, "rosalba", "coarse", header="12/09/2025 08:15  SAGUARO RIM HIM  5205550111")],
        "okonjo-07.pdf": [Part(study, studies.wrist_films, "desmond")],
        "abernathy-04.pdf": [Part(study, studies.abdomen_ultrasound, "ngozi", "gray300")],
        "szymanski-04.pdf": [Part(study, studies.bone_scan, "leopold", "bw200", (2,))],
        "echeverria-07.pdf": [Part(operation, studies.cervical_fusion, "rosalba", bates=("HQ-", 305))],
        "szymanski-05.pdf": [Part(operation, studies.hip_nail, "leopold", "bw200")],
        "okonjo-08.pdf": [Part(operation, studies.branch_blocks, "desmond")],
    }


def _payers() -> dict[str, list[Part]]:
    paid, ledger, lien = "explanation_of_benefits", "payment_ledger", "lien_notice"
    return {
        "echeverria-08.pdf": [Part(paid, benefits.member_statement, "rosalba")],
        "szymanski-06.pdf": [Part(paid, benefits.medicare_notice, "leopold")],
        "pakulski-05.pdf": [Part(paid, benefits.review_of_charges, "hyun")],
        "abernathy-05.pdf": [Part(paid, benefits.remittance, "ngozi")],
        "yellowhorse-03.pdf": [Part(paid, benefits.tricare_explanation, "curtis", "bw300")],
        "villanueva-04.pdf": [Part(paid, benefits.dental_benefits, "tamsin")],
        "okonjo-09.pdf": [Part(paid, benefits.auto_review, "desmond", "fax", header="12/11/2025 11:20  ERIE BASIN MUTUAL  4195550135")],
        "maccready-10.pdf": [Part(paid, dense.wide_review, "ailsa", "bw200", (3,))],
        "maccready-09.pdf": [Part(paid, unruly.benefits_in_blocks, "ailsa")],
        "yellowhorse-07.pdf": [Part(ledger, unruly.payments_in_prose, "curtis", stamp=("03/02/2026", 450, 640))],
        "pakulski-10.pdf": [Part(lien, unruly.disputed_notice, "hyun", "gray200")],
        "pakulski-06.pdf": [Part(ledger, benefits.no_fault_log, "hyun", bates=("PAK000", 41))],
        "okonjo-10.pdf": [Part(ledger, benefits.medpay_letter, "desmond", "worn", stamp=("FEB 02 2026", 470, 690))],
        "maccready-05.pdf": [Part(ledger, benefits.claim_screen, "ailsa")],
        "villanueva-05.pdf": [Part(ledger, benefits.florida_log, "tamsin", stamp=("JAN 09 2026", 450, 300))],
        "echeverria-09.pdf": [Part(lien, liens.recorded_hospital, "rosalba", "gray200")],
        "szymanski-07.pdf": [Part(lien, liens.conditional_payments, "leopold", bates=("SZYM ", 88))],
        "abernathy-06.pdf": [Part(lien, liens.plan_subrogation, "ngozi", stamp=("APR 13 2026", 490, 590))],
        "yellowhorse-04.pdf": [Part(lien, liens.veterans, "curtis", "fax", header="03/19/2026 09:01  VA OGC MESA ALTA  5055550191")],
        "echeverria-10.pdf": [Part(lien, liens.health_plan_statement, "rosalba", stamp=("FEB 27 2026", 470, 625))],
        "pakulski-07.pdf": [Part(lien, liens.advantage_contractor, "hyun")],
    }


def _rest() -> dict[str, list[Part]]:
    promise, photo, release = "letter_of_protection", "photograph", "authorization"
    return {
        "echeverria-11.pdf": [Part(promise, liens.protection_of_center, "rosalba")],
        "okonjo-11.pdf": [Part(promise, liens.protection_memo, "desmond", "coarse", header="11/27/2025 15:44  HATHERSAGE QUILL PC  3605550166")],
        "img_0931.jpg": [Part(photo, others.photo_floor, "leopold", "phone")],
        "img_1040.jpg": [Part(photo, others.photo_cast, "rosalba", "phone")],
        "maccready-06.pdf": [Part(photo, others.photo_sheet, "ailsa")],
        "pakulski-08.pdf": [Part(release, others.hand_release, "hyun", "gray200")],
        "szymanski-08.pdf": [Part(release, others.medicare_release, "leopold")],
        "yellowhorse-05.pdf": [Part("unknown", others.dog_certificate, "curtis", "bw200")],
        "maccready-07.pdf": [Part("unknown", others.hotel_folio, "ailsa")],
    }


def _packets() -> dict[str, list[Part]]:
    header = "12/30/2025 13:10  SHORELINE MEDICAL CENTER  7325550181"
    return {
        "packet-0219.pdf": [
            Part("chart_note", others.shore_emergency, "hyun", "fax", before=(others.COVER,), header=header), Part("imaging_report", others.shore_films, "hyun", "fax", header=header),
            Part("medical_bill", others.shore_bill, "hyun", "fax", header=header), Part("lien_notice", others.shore_lien, "hyun", "fax", header=header),
        ],
        "incoming-0304.pdf": [
            Part("lien_notice", liens.provider_assertion, "ngozi", "bw200", before=(others.SEPARATOR,)), Part("letter_of_protection", liens.protection_form, "ngozi", "bw200"), Part("chart_note", others.first_chiropractic, "ngozi", "bw200"),
            Part("chart_note", notes.chiropractic_soap, "ngozi", "bw200"), Part("medical_bill", ledgers.chiropractic_ledger, "ngozi", "bw200"),
        ],
        "scan-20260322.pdf": [
            Part("medical_bill", unruly.stacked_services, "desmond", "bw300"), Part("chart_note", unruly.hand_clinic_note, "desmond", "bw300"), Part("operative_report", unruly.epidural, "desmond", "bw300", (2,)),
            Part("lien_notice", unruly.clinic_lien, "desmond", "bw300"), Part("medical_bill", claims.old_form, "desmond", "bw300"),
        ],
        "incoming-0187.pdf": [
            Part("operative_report", others.knee_arthroscopy, "tamsin"), Part("medical_bill", hospital.outpatient_claim, "tamsin", "bw200"), Part("explanation_of_benefits", benefits.dental_benefits, "tamsin", "gray200", after=(others.BLANK,)), Part("lien_notice", liens.medicaid_recovery, "tamsin", "bw200"),
        ],
    }


FILES: dict[str, list[Part]] = {**_bills(), **_care(), **_payers(), **_rest(), **_packets()}
