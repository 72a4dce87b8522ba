"""Which papers are drawn, of whom, and what machine each went through; and which lie together in one file."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.benchmarks.kept_aside.ward import (
    bills,
    forms,
    further,
    lengthy,
    liens,
    notes,
    payers,
    structured,
    studies,
)
from tests.benchmarks.kept_aside.ward.case import Paper, Person, sheet

COVER = sheet("<h1>FAX TRANSMISSION</h1><p>Llano Verde Medical Center, Health Information Management</p><table class='w box'><tr><td>To<td>Ramsdell &amp; Ortiz<tr><td>Number<td>512-555-0127<tr><td>Sheets<td>6<tr><td>Message<td>Records and bill as asked in your letter</table><p class=sm>Confidential. If this came to you by mistake please call 830-555-0190.</p>", font="13pt/1.5 'Liberation Sans'")
BLANK = sheet("<p>&nbsp;</p>")


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
    header: str = "03/16/2026 14:22  FROM: 8305550190 LVMC HIM"


def _bills() -> dict[str, list[Part]]:
    kind = "medical_bill"
    return {
        "dragomir-a.pdf": [Part(kind, forms.spine_office, "sunniva")],
        "kvistad-a.pdf": [Part(kind, forms.therapy_claims, "anders", "bw200")],
        "castaneda-a.pdf": [Part(kind, forms.emergency_group, "raymundo", "gray200")],
        "benavides-a.pdf": [Part(kind, forms.border_emergency, "xiomara")],
        "applewhite-a.pdf": [Part(kind, forms.rib_stay, "gideon", "bw300")],
        "thibodeaux-a.pdf": [Part(kind, bills.account_detail, "mireille", bates=("HQ ", 118))],
        "fusco-a.pdf": [Part(kind, bills.county_ambulance, "bernadette", "skew")],
        "castaneda-b.pdf": [Part(kind, bills.adjusting_ledger, "raymundo")],
        "img_4410.jpg": [Part(kind, bills.parents_statement, "tobiah", "phone")],
        "thibodeaux-b.pdf": [Part(kind, bills.past_due, "mireille", "fax", header="03/26/2026 09:14  RIGOLET BAY RADIOLOGY  2255550140")],
        "dragomir-b.pdf": [Part(kind, bills.chemist_printout, "sunniva")],
        "applewhite-b.pdf": [Part(kind, bills.brace_invoice, "gideon", "gray300", stamp=("FEB 09 2026", 470, 120))],
        "benavides-b.pdf": [Part(kind, bills.sleep_time, "xiomara")],
        "fusco-b.pdf": [Part(kind, bills.walk_in_slip, "bernadette", "gray200", (3,))],
    }


def _payers() -> dict[str, list[Part]]:
    paid, ledger = "explanation_of_benefits", "payment_ledger"
    return {
        "thibodeaux-c.pdf": [Part(paid, payers.member_summary, "mireille")],
        "applewhite-c.pdf": [Part(paid, payers.summary_notice, "gideon", "bw200")],
        "kvistad-b.pdf": [Part(paid, payers.bill_review, "anders", "bw300", (1,))],
        "benavides-c.pdf": [Part(paid, payers.provider_voucher, "xiomara")],
        "okereke-a.pdf": [Part(paid, payers.student_plan, "tobiah", "worn")],
        "fusco-c.pdf": [Part(ledger, payers.no_fault_ledger, "bernadette")],
        "castaneda-c.pdf": [Part(ledger, payers.medpay_accounting, "raymundo", "gray200", stamp=("FEB 13 2026", 480, 700))],
        "kvistad-c.pdf": [Part(ledger, payers.pip_screen, "anders", "bw200")],
        "applewhite-d.pdf": [Part(ledger, payers.exhaustion_log, "gideon", "coarse", header="03/06/2026 11:31  KMM FPB  7175550160")],
    }


def _care() -> dict[str, list[Part]]:
    note, study, operation = "chart_note", "imaging_report", "operative_report"
    return {
        "dragomir-c.pdf": [Part(note, notes.emergency_chart, "sunniva", bates=("DRAG", 31))],
        "benavides-d.pdf": [Part(note, notes.bone_doctor_letter, "xiomara", "gray200")],
        "castaneda-d.pdf": [Part(note, notes.spine_soap, "raymundo", "bw200")],
        "kvistad-d.pdf": [Part(note, notes.therapy_note, "anders")],
        "fusco-d.pdf": [Part(note, notes.walk_in_note, "bernadette", "fax", header="02/20/2026 16:03  FERRY ST WALK IN  6315550107")],
        "applewhite-e.pdf": [Part(note, notes.leaving_hospital, "gideon", "bw300")],
        "okereke-b.pdf": [Part(note, notes.child_visit, "tobiah")],
        "benavides-e.pdf": [Part(study, studies.shoulder_scan, "xiomara")],
        "applewhite-f.pdf": [Part(study, studies.chest_scan, "gideon", "coarse", header="02/02/2026 08:40  MHH RADIOLOGY  6105550173")],
        "okereke-c.pdf": [Part(study, studies.wrist_film, "tobiah", "skew")],
        "thibodeaux-d.pdf": [Part(study, studies.leg_veins, "mireille", bates=("HQ ", 240))],
        "fusco-e.pdf": [Part(study, studies.back_scan, "bernadette", "bw200", (2,))],
        "benavides-f.pdf": [Part(operation, studies.cuff_repair, "xiomara")],
        "dragomir-d.pdf": [Part(operation, studies.neck_injection, "sunniva", "gray300")],
        "thibodeaux-e.pdf": [Part(operation, studies.knee_scope, "mireille", "bw200")],
    }


def _rest() -> dict[str, list[Part]]:
    lien, promise = "lien_notice", "letter_of_protection"
    return {
        "benavides-g.pdf": [Part(lien, liens.county_filing, "xiomara", "bw200")],
        "thibodeaux-f.pdf": [Part(lien, liens.recovery_contractor, "mireille", stamp=("APR 06 2026", 300, 60))],
        "applewhite-g.pdf": [Part(lien, liens.contractor_for_medicare, "gideon")],
        "okereke-d.pdf": [Part(lien, liens.state_medicaid, "tobiah", "fax", header="02/10/2026 10:05  HCPF TORT RECOVERY  3035550199")],
        "dragomir-e.pdf": [Part(lien, liens.surgeons_lien, "sunniva", "gray200")],
        "fusco-f.pdf": [Part(lien, liens.comp_carrier, "bernadette")],
        "benavides-h.pdf": [Part(promise, liens.promise_by_letter, "xiomara")],
        "castaneda-e.pdf": [Part(promise, liens.promise_by_form, "raymundo", "gray200")],
        "fusco-g.pdf": [Part(promise, liens.promise_by_fax, "bernadette", "fax", header="02/11/2026 15:47  FEDORCHAK AMES PC  6315550180")],
        "thibodeaux-g.pdf": [Part("unknown", liens.leaflet, "mireille")],
        "applewhite-h.pdf": [Part("unknown", liens.fax_cover, "gideon", "fax", header="03/02/2026 14:12  MHH HIM  6105550174")],
        "img_5127.jpg": [Part("unknown", liens.visitor_rules, "bernadette", "phone")],
    }


def _long() -> dict[str, list[Part]]:
    return {
        "applewhite-i.pdf": [Part("medical_bill", lengthy.whole_stay, "gideon", "bw300")],
        "kvistad-e.pdf": [Part("medical_bill", lengthy.therapy_account, "anders", "bw200", bates=("AK", 77))],
        "kvistad-f.pdf": [Part("payment_ledger", lengthy.carried_log, "anders")],
        "castaneda-f.pdf": [Part("chart_note", lengthy.trauma_chart, "raymundo", "bw200")],
        "benavides-i.pdf": [Part("explanation_of_benefits", lengthy.hospital_voucher, "xiomara")],
        "dragomir-f.pdf": [Part("lien_notice", lengthy.plan_listing, "sunniva", "bw300", stamp=("02/17/26", 480, 668))],
        "thibodeaux-h.pdf": [Part("explanation_of_benefits", further.administrator, "mireille")],
        "thibodeaux-i.pdf": [Part("chart_note", further.before_surgery, "mireille", bates=("HQ ", 251))],
        "kvistad-g.pdf": [Part("operative_report", further.disc_removal, "anders")],
        "thibodeaux-j.pdf": [Part("imaging_report", further.neck_scan, "mireille")],
        "applewhite-j.pdf": [Part("lien_notice", further.group_lien, "gideon")],
        "castaneda-g.pdf": [Part("payment_ledger", further.reversed_ledger, "raymundo")],
        "applewhite-k.pdf": [Part("letter_of_protection", further.promise_with_figure, "gideon")],
        "benavides-k.pdf": [Part("medical_bill", further.department_summary, "xiomara")],
        "dragomir-g.pdf": [Part("medical_bill", further.specialist_ledger, "sunniva")],
        "castaneda-h.pdf": [Part("chart_note", further.first_chiropractic, "raymundo", "gray200")],
        "okereke-e.edi": [Part("medical_bill", structured.clinic_claim, "tobiah", "structured")],
        "benavides-j.835": [Part("explanation_of_benefits", structured.surgeon_remittance, "xiomara", "structured")],
    }


def _envelopes() -> dict[str, list[Part]]:
    header = "03/16/2026 14:22  LVMC HEALTH INFORMATION  8305550190"
    return {
        "packet-0316.pdf": [
            Part("operative_report", studies.cuff_repair, "xiomara", "fax", before=(COVER,), header=header), Part("medical_bill", forms.border_emergency, "xiomara", "fax", header=header),
            Part("lien_notice", liens.county_filing, "xiomara", "fax", header=header), Part("imaging_report", studies.shoulder_scan, "xiomara", "fax", header=header),
        ],
        "scan-20260407.pdf": [
            Part("letter_of_protection", liens.promise_by_form, "raymundo", "bw300"), Part("chart_note", notes.spine_soap, "raymundo", "bw300", after=(BLANK,)), Part("medical_bill", bills.adjusting_ledger, "raymundo", "bw300", (2,)), Part("payment_ledger", payers.medpay_accounting, "raymundo", "bw300"), Part("medical_bill", forms.emergency_group, "raymundo", "bw300"),
        ],
        "incoming-0412.pdf": [
            Part("lien_notice", liens.recovery_contractor, "mireille"), Part("operative_report", studies.knee_scope, "mireille", "bw200"), Part("medical_bill", bills.past_due, "mireille", "gray200"), Part("unknown", liens.leaflet, "mireille", "bw200"),
        ],
        "mail-0127.pdf": [Part("chart_note", notes.therapy_note, "anders"), Part("chart_note", lengthy.next_visit, "anders"), Part("medical_bill", forms.therapy_claims, "anders"), Part("explanation_of_benefits", payers.bill_review, "anders")],
    }


FILES: dict[str, list[Part]] = {**_bills(), **_payers(), **_care(), **_rest(), **_long(), **_envelopes()}
