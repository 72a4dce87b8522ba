"""Which papers are drawn, of whom, through which machine; and which lie together in one file."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary import bills, claims, hospital, payers, supplies
from tests.benchmarks.kept_aside.machine import Part

_BILL, _PAID = "medical_bill", "explanation_of_benefits"


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


FILES: dict[str, list[Part]] = {**_bills(), **_paid()}
