"""Which papers are drawn, of whom, and what machine each went through; and which are sent together."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.benchmarks.strangers_third import (
    benefits,
    bills,
    claims,
    dense,
    employment,
    filed,
    forms,
    insurance,
    litigation,
    notes,
    reports,
)
from tests.benchmarks.strangers_third.case import GROUP, Paper, Person, page

Draw = Callable[[Person], Paper]


class Part(NamedTuple):
    """One document of an envelope, with the sheets that go before and after it."""

    kind: str
    draw: Draw
    who: str
    way: str = "text"
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    turns: tuple[int, ...] = (0,)


BLANK = page("&nbsp;")
FAX = page(f"<h1 style='font-size:40pt;border-bottom:6px solid #000'>FAX</h1><table style='font-size:14pt'><tr><td>To:<td>{GROUP}<tr><td>From:<td>Medical records desk<tr><td>Pages:<td>5 with this cover<tr><td>Re:<td>Records you asked for</table><p style='margin-top:60px'>CONFIDENTIAL. If this fax reached you by mistake, call the sender and destroy it.</p>", "", "13pt 'Liberation Sans'")
SEPARATOR = page("<div style='text-align:center;margin-top:220px'><div style='border:8px solid #000;padding:40px;font-size:34pt;font-weight:bold'>SCAN SEPARATOR<br>NEW DOCUMENT</div><p style='font:60pt \"Liberation Mono\";letter-spacing:-8px'>|||&nbsp;||&nbsp;|||&nbsp;|&nbsp;||</p></div>")



def stamped(draw: Draw, after: int) -> Draw:
    """Return the drawing of the same paper with the firm's stamp of the day that it came, low on its first sheet."""

    def drawn(p: Person) -> Paper:
        paper = draw(p)
        return Paper(f"{paper.body}<div class=stamp style='right:60px;top:8.2in'>RECEIVED<br>{p.day(after):%b %d %Y}</div>", paper.record)

    return drawn


SINGLES: list[tuple] = [
    ("bill-surgeon-form", "medical_bill", forms.claim_surgeon, "thessaly", "gray"), ("bill-therapist-form", "medical_bill", forms.claim_therapist, "jarvis", "text"), ("bill-hospital-form", "medical_bill", forms.hospital_claim, "henrietta", "copy"),
    ("bill-hospital-detail", "medical_bill", bills.hospital_detail, "thessaly", "desk", 0, 2), ("bill-emergency-doctors", "medical_bill", bills.doctors_statement, "emeric", "text"), ("bill-ambulance", "medical_bill", bills.ambulance, "priscilla", "fax"),
    ("bill-pharmacy", "medical_bill", bills.pharmacy, "cormac", "gray"), ("bill-chiropractor", "medical_bill", bills.chiropractor, "seun", "text"), ("bill-encounter-form", "medical_bill", bills.encounter_slip, "yesenia", "copy"),
    ("bill-imaging-balance", "medical_bill", bills.balance_letter, "thessaly", "text"), ("bill-therapy-ledger", "medical_bill", bills.therapy_text, "cormac", "txt"),
    ("bill-visits-ledger", "medical_bill", dense.visits_ledger, "priscilla", "copy"), ("bill-columns", "medical_bill", dense.columns_statement, "priscilla", "gray"), ("benefits-union", "explanation_of_benefits", dense.union_benefits, "priscilla", "text"), ("note-pain-export", "chart_note", dense.pain_export, "priscilla", "text"),
    ("policy-commercial", "declarations", dense.commercial_policy, "priscilla", "copy"), ("crash-florida", "crash_report", dense.crash_florida, "priscilla", "worn"), ("discovery-federal", "served_discovery", dense.questions_federal, "priscilla", "copy"), ("lien-health-plan", "lien_notice", dense.health_plan_lien, "thessaly", "desk"),
    ("benefits-health-plan", "explanation_of_benefits", benefits.member_notice, "thessaly", "text"), ("benefits-medicare", "explanation_of_benefits", stamped(benefits.medicare_summary, 97), "henrietta", "gray"), ("benefits-remittance", "explanation_of_benefits", benefits.remittance, "jarvis", "fax"), ("benefits-no-fault", "explanation_of_benefits", benefits.pip_explanation, "seun", "worn"),
    ("ledger-pip-log", "payment_ledger", benefits.pip_log, "priscilla", "text"), ("ledger-medpay-screen", "payment_ledger", benefits.medpay_screen, "thessaly", "copy"), ("ledger-no-fault-letter", "payment_ledger", benefits.pip_letter, "cormac", "gray"),
    ("note-emergency", "chart_note", notes.emergency, "emeric", "text"), ("note-primary-care", "chart_note", notes.primary_care, "cormac", "gray"), ("note-urgent-care", "chart_note", notes.urgent_care, "yesenia", "fax"), ("note-therapy-daily", "chart_note", notes.therapy_daily, "cormac", "copy"), ("note-therapy-evaluation", "chart_note", notes.therapy_evaluation, "jarvis", "docx"),
    ("note-chiropractic", "chart_note", stamped(notes.chiropractic_form, 60), "seun", "worn"), ("note-surgeon", "chart_note", notes.surgeon_consultation, "thessaly", "text"), ("note-admission", "chart_note", notes.admission, "seun", "desk", 2), ("note-discharge", "chart_note", notes.discharge, "jarvis", "text"),
    ("imaging-ct-head", "imaging_report", reports.ct_head, "emeric", "copy"), ("imaging-mri-shoulder", "imaging_report", reports.mri_shoulder, "thessaly", "text"), ("imaging-knee", "imaging_report", reports.knee_film, "henrietta", "fax"), ("imaging-mri-neck", "imaging_report", reports.neck_mri, "seun", "text"), ("imaging-ultrasound", "imaging_report", reports.ultrasound, "cormac", "worn"),
    ("operation-fusion", "operative_report", reports.fusion, "seun", "text"), ("operation-wrist", "operative_report", reports.wrist_plate, "jarvis", "gray"), ("operation-blocks", "operative_report", reports.facet_blocks, "emeric", "copy"),
    ("pay-biweekly", "pay_stub", employment.stub_biweekly, "thessaly", "text"), ("pay-online", "pay_stub", employment.stub_online, "cormac", "text"), ("pay-weekly", "pay_stub", employment.stub_weekly, "emeric", "copy"), ("pay-slip-photo", "pay_stub", employment.stub_text, "priscilla", "phone"),
    ("w2-georgia", "w2", employment.w2_copy_c, "thessaly", "text"), ("w2-texas", "w2", employment.w2_texas, "emeric", "gray"),
    ("wages-insurer-form", "wage_verification", stamped(employment.wages_form, 47), "thessaly", "copy"), ("wages-letter", "wage_verification", employment.wages_letter, "cormac", "docx"), ("wages-no-fault", "wage_verification", employment.wages_no_fault, "seun", "desk"), ("wages-memo", "wage_verification", employment.wages_memo, "priscilla", "text"),
    ("policy-georgia", "declarations", insurance.policy_georgia, "thessaly", "text"), ("policy-new-york", "declarations", insurance.policy_new_york, "seun", "copy"), ("policy-minnesota", "declarations", insurance.policy_minnesota, "cormac", "text"), ("policy-umbrella", "declarations", insurance.policy_umbrella, "jarvis", "gray"),
    ("letter-acknowledgement", "claim_letter", insurance.acknowledgement, "thessaly", "text"), ("letter-offer", "claim_letter", stamped(insurance.offer, 196), "emeric", "gray"), ("letter-denial", "claim_letter", insurance.denial, "henrietta", "copy"), ("letter-reservation", "claim_letter", insurance.reservation, "jarvis", "desk"), ("letter-request", "claim_letter", insurance.request, "priscilla", "docx"), ("letter-limits", "claim_letter", insurance.limits, "yesenia", "text"), ("letter-offer-table", "claim_letter", insurance.offer_sheet, "cormac", "fax"),
    ("lien-medicare", "lien_notice", claims.medicare, "henrietta", "copy"), ("lien-medicaid", "lien_notice", stamped(claims.medicaid, 101), "jarvis", "gray"), ("lien-erisa", "lien_notice", claims.erisa, "jarvis", "text"), ("lien-hospital", "lien_notice", claims.hospital, "thessaly", "worn"), ("lien-compensation", "lien_notice", claims.compensation, "emeric", "text"), ("lien-support", "lien_notice", claims.support, "yesenia", "coarse"),
    ("crash-texas", "crash_report", claims.crash_texas, "emeric", "gray"), ("crash-georgia", "crash_report", claims.crash_georgia, "thessaly", "text"), ("crash-minnesota", "crash_report", claims.crash_minnesota, "cormac", "copy"), ("crash-new-york", "crash_report", claims.crash_new_york, "seun", "text"),
    ("discovery-texas", "served_discovery", litigation.production_texas, "emeric", "text"), ("discovery-georgia", "served_discovery", litigation.interrogatories_georgia, "thessaly", "gray"), ("discovery-arizona", "served_discovery", litigation.admissions_arizona, "henrietta", "copy"), ("discovery-massachusetts", "served_discovery", litigation.interrogatories_massachusetts, "jarvis", "txt"), ("discovery-california", "served_discovery", litigation.form_interrogatories, "yesenia", "text"),
    ("pleading-complaint", "pleading", litigation.complaint, "cormac", "text"), ("pleading-answer", "pleading", litigation.answer, "seun", "copy"), ("affidavit-costs", "affidavit", litigation.records_affidavit, "emeric", "gray"), ("affidavit-witness", "affidavit", litigation.witness_affidavit, "thessaly", "text"),
    ("authorization-medical", "authorization", filed.medical_release, "seun", "desk", 1), ("authorization-payroll", "authorization", filed.payroll_release, "emeric", "text"), ("retainer-contract", "retainer", filed.fee_contract, "thessaly", "gray"), ("retainer-form", "retainer", filed.retainer_form, "seun", "text"),
    ("protection-letter", "letter_of_protection", filed.protection, "thessaly", "copy"), ("protection-form", "letter_of_protection", filed.doctors_lien, "seun", "worn"), ("estimate-insurer", "repair_estimate", filed.estimate_software, "thessaly", "text"), ("estimate-shop", "repair_estimate", filed.estimate_shop, "emeric", "phone"),
    ("correspondence-representation", "correspondence", filed.letter_of_representation, "seun", "docx"), ("correspondence-counsel", "correspondence", filed.letter_of_opponent, "emeric", "text"), ("correspondence-client", "correspondence", filed.client_letter, "henrietta", "desk"),
    ("photograph-phone", "photograph", filed.photo_plain, "thessaly", "jpg"), ("photograph-dated", "photograph", filed.photo_dated, "seun", "jpg"), ("photograph-sheet", "photograph", filed.photo_sheet, "emeric", "text"),
    ("other-towing", "unknown", filed.tow_bill, "thessaly", "copy"), ("other-vaccination", "unknown", filed.vaccination, "cormac", "gray"), ("other-weather", "unknown", filed.weather, "thessaly", "text"),
]

ENVELOPES: list[tuple[str, list[Part]]] = [
    ("envelope-hospital", [Part("chart_note", notes.emergency, "yesenia", "copy"), Part("imaging_report", reports.ct_head, "yesenia", "copy"), Part("medical_bill", bills.hospital_detail, "yesenia", "copy", after=(BLANK,)), Part("medical_bill", bills.doctors_statement, "yesenia", "copy")]),
    ("envelope-fax", [Part("chart_note", notes.urgent_care, "seun", "fax", before=(FAX,)), Part("chart_note", notes.therapy_daily, "seun", "fax"), Part("operative_report", reports.facet_blocks, "seun", "fax"), Part("medical_bill", bills.chiropractor, "seun", "fax")]),
    ("envelope-wages", [Part("w2", employment.w2_four_up, "seun", "gray"), Part("pay_stub", employment.stub_weekly, "jarvis", "gray", turns=(1,)), Part("wage_verification", employment.wages_no_fault, "jarvis", "gray")]),
    ("envelope-insurer", [Part("claim_letter", insurance.acknowledgement, "henrietta"), Part("declarations", insurance.policy_georgia, "henrietta", "gray"), Part("payment_ledger", benefits.pip_log, "henrietta"), Part("crash_report", claims.crash_georgia, "henrietta", "copy"), Part("repair_estimate", filed.estimate_software, "henrietta")]),
    ("envelope-liens", [Part("lien_notice", claims.medicare, "priscilla", "copy"), Part("lien_notice", claims.erisa, "priscilla", "copy", before=(SEPARATOR,)), Part("explanation_of_benefits", benefits.member_notice, "priscilla", "desk", before=(SEPARATOR,)), Part("letter_of_protection", filed.protection, "priscilla", "copy", before=(SEPARATOR,)), Part("authorization", filed.medical_release, "priscilla", "copy", turns=(2,)), Part("retainer", filed.fee_contract, "priscilla", "copy")]),
    ("envelope-court", [Part("pleading", litigation.complaint, "emeric"), Part("served_discovery", litigation.interrogatories_georgia, "emeric"), Part("affidavit", litigation.witness_affidavit, "emeric", "worn"), Part("served_discovery", litigation.production_texas, "emeric")]),
]
