"""Which papers are drawn, of whom, through which machine; and which lie together in one file."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary import (
    bills,
    claims,
    clinics,
    emergency,
    hospital,
    liens,
    longer,
    payers,
    promises,
    stay,
    structured,
    studies,
    supplies,
    therapy,
)
from tests.benchmarks.kept_aside.infirmary.case import FIRM, FIRM_AT, web
from tests.benchmarks.kept_aside.machine import Part

_BILL, _PAID, _NOTE, _STUDY, _SURGERY, _LIEN, _PROMISE = "medical_bill", "explanation_of_benefits", "chart_note", "imaging_report", "operative_report", "lien_notice", "letter_of_protection"


def _bills() -> dict[str, list[Part]]:
    return {
        "diarrassouba-01.pdf": [Part(_BILL, claims.emergency_physicians, "amadou")],
        "petrosyan-01.pdf": [Part(_BILL, claims.spine_surgeon, "anahit", "bw300")],
        "fonoti-01.pdf": [Part(_BILL, claims.emergency_outpatient, "tevita")],
        "klinkhammer-01.pdf": [Part(_BILL, claims.inpatient, "roswitha", "bw200")],
        "macaraeg-01.pdf": [Part(_BILL, hospital.by_department, "imelda")],
        "mulcahy-01.pdf": [Part(_BILL, hospital.needle_print, "padraig", "bw200")],
        "mulcahy-02.pdf": [Part(_BILL, bills.coupon_statement, "padraig", "gray200")],
        "bellweather-01.pdf": [Part(_BILL, bills.running_ledger, "deshawn", "fax", header="02/03/2026 16:41  KCPT BILLING  9015550172")],
        "fonoti-02.pdf": [Part(_BILL, bills.ambulance, "tevita", "skew")],
        "img_8814.jpg": [Part(_BILL, bills.superbill, "jisoo", "phone")],
        "diarrassouba-02.pdf": [Part(_BILL, supplies.pharmacy, "amadou")],
        "macaraeg-02.pdf": [Part(_BILL, supplies.braces, "imelda")],
        "klinkhammer-02.pdf": [Part(_BILL, supplies.laboratory, "roswitha", "bw200", (1,))],
    }


def _paid() -> dict[str, list[Part]]:
    return {
        "diarrassouba-03.pdf": [Part(_PAID, payers.plan_letter, "amadou")],
        "klinkhammer-03.pdf": [Part(_PAID, payers.medicare_notice, "roswitha", "bw300")],
        "fonoti-03.pdf": [Part(_PAID, payers.auto_review, "tevita")],
        "mulcahy-03.pdf": [Part(_PAID, payers.comp_review, "padraig", "gray200")],
        "petrosyan-02.pdf": [Part(_PAID, payers.union_fund, "anahit", "fax", header="12/04/2025 09:12  STAGEHANDS TRUST")],
    }


def _notes() -> dict[str, list[Part]]:
    return {
        "diarrassouba-04.pdf": [Part(_NOTE, emergency.provider_note, "amadou")],
        "bellweather-02.pdf": [Part(_NOTE, emergency.ticked_sheet, "deshawn", "bw200")],
        "mulcahy-04.pdf": [Part(_NOTE, emergency.before_surgery, "padraig", "bw200", (2,))],
        "img_8820.jpg": [Part(_NOTE, emergency.walk_in, "anahit", "phone")],
        "img_8823.jpg": [Part(_NOTE, emergency.work_slip, "padraig", "phone")],
        "diarrassouba-05.pdf": [Part(_NOTE, clinics.family_visit, "amadou")],
        "mulcahy-05.pdf": [Part(_NOTE, clinics.consult_letter, "padraig", "bw300")],
        "echeverria-01.pdf": [Part(_NOTE, clinics.concussion_visit, "lourdes")],
        "macaraeg-03.pdf": [Part(_NOTE, clinics.pain_consult, "imelda")],
        "fonoti-04.pdf": [Part(_NOTE, therapy.evaluation, "tevita")],
        "bellweather-03.pdf": [Part(_NOTE, therapy.flow_sheet, "deshawn", "gray200")],
        "petrosyan-03.pdf": [Part(_NOTE, therapy.adjustment_card, "anahit", "fax", header="10/02/2025 12:30  GROVE AND VINE")],
    }


def _studies() -> dict[str, list[Part]]:
    return {
        "diarrassouba-06.pdf": [Part(_STUDY, studies.neck_mri, "amadou")],
        "fonoti-05.pdf": [Part(_STUDY, studies.head_ct, "tevita", "fax", header="02/11/2026 08:02  BVMC RADIOLOGY")],
        "echeverria-02.pdf": [Part(_STUDY, studies.shoulder_sound, "lourdes")],
        "mulcahy-06.pdf": [Part(_SURGERY, studies.knee_scope, "padraig", "bw300")],
    }


def _claims() -> dict[str, list[Part]]:
    return {
        "echeverria-03.pdf": [Part(_LIEN, liens.conditional_notice, "lourdes")],
        "baek-01.pdf": [Part(_LIEN, liens.self_funded, "jisoo")],
        "baek-02.pdf": [Part(_BILL, longer.two_forms, "jisoo", "bw200")],
        "echeverria-04.pdf": [Part(_LIEN, longer.long_listing, "lourdes")],
        "echeverria-05.pdf": [Part(_NOTE, longer.chart_export, "lourdes")],
        "fonoti-08.pdf": [Part(_PAID, longer.long_benefits, "tevita", "bw300")],
        "ravenel-02.pdf": [Part(_BILL, stay.long_stay, "thelonius", "bw200")],
        "ravenel-01.pdf": [Part(_LIEN, liens.advantage_plan, "thelonius")],
        "fonoti-06.pdf": [Part(_LIEN, liens.child_support, "tevita")],
        "mulcahy-07.pdf": [Part(_LIEN, liens.compensation, "padraig", "bw200")],
        "macaraeg-04.pdf": [Part(_LIEN, liens.hospital_lien, "imelda", "bw300")],
        "petrosyan-04.pdf": [Part(_PROMISE, promises.firm_letter, "anahit")],
        "macaraeg-05.pdf": [Part(_PROMISE, promises.doctor_form, "imelda", "bw200", (2,))],
        "petrosyan-05.xml": [Part("clinical_summary", structured.care_document, "anahit", "structured")],
        "fonoti-07.json": [Part("clinical_summary", structured.bundle, "tevita", "structured")],
    }


_BLANK = web("<p>&nbsp;</p>")
_COVER = web(f"<div style='border:3px solid #000;padding:20px'><h1>FAX</h1><table style='font-size:14pt'><tr><td>To:</td><td>{FIRM}</td></tr><tr><td>From:</td><td>Silver Lode Medical Center, health information</td></tr><tr><td>Date:</td><td>07/30/2025</td></tr><tr><td>Pages:</td><td>4, this one counted</td></tr><tr><td>Re:</td><td>Records you asked for</td></tr></table><p class=sm style='margin-top:60px'>This fax holds protected health information. If it is not for you, call the sender and shred it. {FIRM_AT}</p></div>", "td{padding:8px}")


def _packets() -> dict[str, list[Part]]:
    fax = "07/30/2025 13:17  SLMC HIM  7755550121"
    return {
        "mail-0311.pdf": [Part(_BILL, claims.day_surgery, "padraig"), Part(_BILL, bills.anesthesia, "padraig"), Part(_STUDY, studies.knee_mri, "padraig"), Part(_NOTE, clinics.spoken_visit, "padraig")],
        "scan-5207.pdf": [Part(_NOTE, therapy.many_visits, "tevita", "bw200"), Part(_BILL, claims.therapist, "tevita", "bw200", after=(_BLANK,)), Part(_LIEN, liens.uniformed, "tevita", "bw200")],
        "upload-0118.pdf": [Part(_BILL, hospital.by_day, "deshawn"), Part(_NOTE, clinics.ortho_cast, "deshawn"), Part(_PROMISE, promises.therapy_letter, "deshawn")],
        "fax-0730.pdf": [Part(_NOTE, emergency.stay_note, "imelda", "fax", before=(_COVER,), header=fax), Part(_SURGERY, studies.tibia_plate, "imelda", "fax", header=fax), Part(_BILL, supplies.lien_account, "imelda", "fax", header=fax)],
        "records-2290.pdf": [Part(_NOTE, clinics.after_injection, "anahit"), Part(_SURGERY, studies.neck_epidural, "anahit"), Part(_LIEN, liens.practice_lien, "anahit"), Part(_BILL, bills.visits_account, "anahit")],
        "batch-0919.pdf": [Part(_SURGERY, studies.hip_nail, "roswitha", "bw200"), Part(_NOTE, emergency.discharge, "roswitha", "bw200", (2,)), Part(_LIEN, liens.conditional_letter, "roswitha", "gray200")],
        "incoming-0506.pdf": [Part(_STUDY, studies.wrist_films, "deshawn", "bw200", (3,)), Part(_NOTE, therapy.hand_therapy, "deshawn", "skew"), Part(_PAID, payers.remittance, "deshawn", "bw200"), Part(_LIEN, liens.medicaid, "deshawn", "bw200", stamp=("APR 06 2026", 470, 700))],
        "scan-5318.pdf": [Part(_NOTE, clinics.video_visit, "amadou", "bw200"), Part(_LIEN, liens.insured_plan, "amadou", "bw200"), Part(_BILL, bills.reading_bill, "lourdes", "bw300")],
        "portal-0217.pdf": [Part(_PAID, payers.portal_claim, "jisoo"), Part(_BILL, hospital.portal_statement, "jisoo"), Part(_NOTE, therapy.spine_examination, "jisoo")],
    }


FILES: dict[str, list[Part]] = {**_bills(), **_paid(), **_notes(), **_studies(), **_claims(), **_packets()}
