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
    payers,
    studies,
    supplies,
    therapy,
)
from tests.benchmarks.kept_aside.machine import Part

_BILL, _PAID, _NOTE, _STUDY, _SURGERY = "medical_bill", "explanation_of_benefits", "chart_note", "imaging_report", "operative_report"


def _bills() -> dict[str, list[Part]]:
    return {
        "diarrassouba-01.pdf": [Part(_BILL, claims.emergency_physicians, "amadou")],
        "petrosyan-01.pdf": [Part(_BILL, claims.spine_surgeon, "anahit", "bw300")],
        "fonoti-01.pdf": [Part(_BILL, claims.emergency_outpatient, "tevita")],
        "klinkhammer-01.pdf": [Part(_BILL, claims.inpatient, "roswitha", "bw200")],
        "macaraeg-01.pdf": [Part(_BILL, hospital.by_department, "imelda")],
        "mulcahy-01.pdf": [Part(_BILL, hospital.needle_print, "padraig", "bw200")],
        "baek-01.pdf": [Part(_BILL, hospital.portal_statement, "jisoo")],
        "mulcahy-02.pdf": [Part(_BILL, bills.coupon_statement, "padraig", "gray200")],
        "bellweather-01.pdf": [Part(_BILL, bills.running_ledger, "deshawn", "fax", header="02/03/2026 16:41  KCPT BILLING  9015550172")],
        "fonoti-02.pdf": [Part(_BILL, bills.ambulance, "tevita", "skew")],
        "echeverria-01.pdf": [Part(_BILL, bills.reading_bill, "lourdes", "bw300")],
        "img_8814.jpg": [Part(_BILL, bills.superbill, "jisoo", "phone")],
        "petrosyan-02.pdf": [Part(_BILL, bills.visits_account, "anahit")],
        "diarrassouba-02.pdf": [Part(_BILL, supplies.pharmacy, "amadou")],
        "macaraeg-02.pdf": [Part(_BILL, supplies.braces, "imelda")],
        "klinkhammer-02.pdf": [Part(_BILL, supplies.laboratory, "roswitha", "bw200", (1,))],
    }


def _paid() -> dict[str, list[Part]]:
    return {
        "diarrassouba-03.pdf": [Part(_PAID, payers.plan_letter, "amadou")],
        "klinkhammer-03.pdf": [Part(_PAID, payers.medicare_notice, "roswitha", "bw300")],
        "bellweather-02.pdf": [Part(_PAID, payers.remittance, "deshawn", "bw200")],
        "fonoti-03.pdf": [Part(_PAID, payers.auto_review, "tevita")],
        "mulcahy-03.pdf": [Part(_PAID, payers.comp_review, "padraig", "gray200")],
        "petrosyan-03.pdf": [Part(_PAID, payers.union_fund, "anahit", "fax", header="12/04/2025 09:12  STAGEHANDS TRUST")],
    }


def _notes() -> dict[str, list[Part]]:
    return {
        "diarrassouba-04.pdf": [Part(_NOTE, emergency.provider_note, "amadou")],
        "bellweather-03.pdf": [Part(_NOTE, emergency.ticked_sheet, "deshawn", "bw200")],
        "klinkhammer-04.pdf": [Part(_NOTE, emergency.discharge, "roswitha")],
        "mulcahy-04.pdf": [Part(_NOTE, emergency.before_surgery, "padraig", "bw200", (2,))],
        "img_8820.jpg": [Part(_NOTE, emergency.walk_in, "anahit", "phone")],
        "img_8823.jpg": [Part(_NOTE, emergency.work_slip, "padraig", "phone")],
        "diarrassouba-05.pdf": [Part(_NOTE, clinics.family_visit, "amadou")],
        "mulcahy-05.pdf": [Part(_NOTE, clinics.consult_letter, "padraig", "bw300")],
        "echeverria-02.pdf": [Part(_NOTE, clinics.concussion_visit, "lourdes")],
        "macaraeg-03.pdf": [Part(_NOTE, clinics.pain_consult, "imelda")],
        "diarrassouba-06.pdf": [Part(_NOTE, clinics.video_visit, "amadou", "bw200")],
        "fonoti-04.pdf": [Part(_NOTE, therapy.evaluation, "tevita")],
        "bellweather-04.pdf": [Part(_NOTE, therapy.flow_sheet, "deshawn", "gray200")],
        "baek-02.pdf": [Part(_NOTE, therapy.spine_examination, "jisoo")],
        "petrosyan-04.pdf": [Part(_NOTE, therapy.adjustment_card, "anahit", "fax", header="10/02/2025 12:30  GROVE AND VINE")],
        "bellweather-05.pdf": [Part(_NOTE, therapy.hand_therapy, "deshawn", "skew")],
    }


def _studies() -> dict[str, list[Part]]:
    return {
        "diarrassouba-07.pdf": [Part(_STUDY, studies.neck_mri, "amadou")],
        "fonoti-05.pdf": [Part(_STUDY, studies.head_ct, "tevita", "fax", header="02/11/2026 08:02  BVMC RADIOLOGY")],
        "bellweather-06.pdf": [Part(_STUDY, studies.wrist_films, "deshawn", "bw200", (3,))],
        "echeverria-03.pdf": [Part(_STUDY, studies.shoulder_sound, "lourdes")],
        "mulcahy-06.pdf": [Part(_SURGERY, studies.knee_scope, "padraig", "bw300")],
        "macaraeg-04.pdf": [Part(_SURGERY, studies.tibia_plate, "imelda")],
    }


FILES: dict[str, list[Part]] = {**_bills(), **_paid(), **_notes(), **_studies()}
