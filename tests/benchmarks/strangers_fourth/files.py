"""Which papers are drawn, of whom, and what machine each went through; and which are sent together."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.benchmarks.strangers_fourth import (
    benefits,
    bills,
    court,
    cover,
    crashes,
    forms,
    liens,
    notes,
    papers,
    studies,
    ub,
    work,
)
from tests.benchmarks.strangers_fourth.case import KOWAL, Paper, Person, sheet

Draw = Callable[[Person], Paper]


class Part(NamedTuple):
    """One document: of whom, through which machine, and in an envelope the sheets before and after it."""

    name: str
    kind: str
    draw: Draw
    who: str
    way: str = "text"
    turns: tuple[int, ...] = (0,)
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


BLANK = sheet("&nbsp;")
COVER = sheet(f"<div style='border:3px solid #000;padding:20px'><h1>Fax transmittal</h1><p>From: Medical records, St. Brendan Parish Hospital</p><p>To: {KOWAL}</p><p>Sheets including this one: 7</p><p>Comments: per your request</p></div><p>The documents with this transmittal are confidential.</p>", "", "14pt/1.6 'Liberation Sans'", "1in")

SINGLES = [
    Part("bill-claim-spine", "medical_bill", forms.claim_spine, "ivo", "desk"), Part("bill-claim-walk-in", "medical_bill", forms.claim_walk_in, "noor"), Part("bill-claim-hospital", "medical_bill", ub.hospital_claim, "benedict", "gray"),
    Part("bill-itemized", "medical_bill", bills.hospital_itemized, "wendell", "copy"), Part("bill-ambulance", "medical_bill", bills.ambulance, "latoya"), Part("bill-pharmacy", "medical_bill", bills.pharmacy, "dashiell"),
    Part("bill-therapy", "medical_bill", bills.therapy_statement, "soledad", "fax"), Part("bill-group", "medical_bill", bills.group_statement, "marguerite"), Part("bill-braces", "medical_bill", bills.brace_invoice, "noor", "copy"),
    Part("bill-superbill", "medical_bill", bills.acupuncture_superbill, "ivo", "gray"), Part("bill-reading", "medical_bill", bills.reading_bill, "wendell"),
    Part("benefits-landscape", "explanation_of_benefits", benefits.landscape_benefits, "marguerite"), Part("benefits-review", "explanation_of_benefits", benefits.explanation_of_review, "ivo", "copy"), Part("benefits-voucher", "explanation_of_benefits", benefits.advice_to_provider, "benedict", "gray"), Part("benefits-advantage", "explanation_of_benefits", benefits.advantage_summary, "benedict"),
    Part("ledger-register", "payment_ledger", benefits.medpay_register, "noor"), Part("ledger-letter", "payment_ledger", benefits.pip_exhausted, "ivo", "copy"), Part("ledger-inquiry", "payment_ledger", benefits.claim_notes_printout, "soledad", "fax"),
    Part("note-emergency", "chart_note", notes.emergency_columns, "wendell", "copy"), Part("note-progress", "chart_note", notes.office_export, "marguerite"), Part("note-surgeon-letter", "chart_note", notes.surgeon_letter, "benedict", "gray"), Part("note-chiropractic", "chart_note", notes.chiropractic_boxes, "latoya", "worn"),
    Part("note-therapy", "chart_note", notes.therapy_progress, "soledad"), Part("note-neurology", "chart_note", notes.neurology_note, "noor"), Part("note-discharge", "chart_note", notes.discharge, "wendell", "fax"),
    Part("imaging-knee", "imaging_report", studies.mri_knee, "noor", "gray"), Part("imaging-neck", "imaging_report", studies.ct_neck, "benedict"), Part("imaging-films", "imaging_report", studies.spine_films, "latoya", "copy"), Part("imaging-ultrasound", "imaging_report", studies.shoulder_ultrasound, "benedict"),
    Part("operation-knee", "operative_report", studies.knee_surgery, "noor", "copy"), Part("operation-epidural", "operative_report", studies.epidural, "wendell"), Part("operation-shoulder", "operative_report", studies.manipulation, "benedict", "worn"),
    Part("pay-check", "pay_stub", work.stub_check, "marguerite", "copy"), Part("pay-app", "pay_stub", work.stub_app, "ivo"), Part("pay-salaried", "pay_stub", work.stub_salaried, "wendell", "fax"), Part("pay-tips", "pay_stub", work.stub_tips, "soledad", "phone"),
    Part("w2-state-copy", "w2", work.w2_copy_two, "marguerite", "gray"), Part("w2-service", "w2", work.w2_service, "ivo"),
    Part("wages-letter", "wage_verification", work.wages_letter, "ivo"), Part("wages-blank", "wage_verification", work.wages_blank, "latoya", "desk"), Part("wages-insurer", "wage_verification", work.wages_insurer, "noor", "copy", (1,)), Part("wages-shop", "wage_verification", work.wages_email, "dashiell"),
    Part("policy-ohio", "declarations", cover.policy_two_cars, "marguerite", "copy"), Part("policy-home", "declarations", cover.policy_home, "soledad"), Part("policy-pennsylvania", "declarations", cover.policy_short, "benedict", "gray"),
    Part("letter-first", "claim_letter", cover.acknowledgement, "latoya"), Part("letter-offer", "claim_letter", cover.offer, "ivo", "copy"), Part("letter-denial", "claim_letter", cover.denial, "noor", "gray"), Part("letter-request", "claim_letter", cover.request, "soledad"), Part("letter-reservation", "claim_letter", cover.reservation, "soledad", "worn"), Part("letter-limits", "claim_letter", cover.limits_disclosed, "dashiell"),
    Part("lien-advantage", "lien_notice", liens.advantage, "benedict", "copy"), Part("lien-medicaid", "lien_notice", liens.medicaid, "latoya"), Part("lien-hospital", "lien_notice", liens.hospital, "wendell", "gray"), Part("lien-veterans", "lien_notice", liens.veterans, "dashiell", "fax"), Part("lien-health-plan", "lien_notice", liens.health_plan, "noor"), Part("lien-compensation", "lien_notice", liens.compensation, "ivo"), Part("lien-vendor", "lien_notice", liens.plan_vendor, "marguerite", "desk"),
    Part("crash-california", "crash_report", crashes.california, "soledad", "copy"), Part("crash-ohio", "crash_report", crashes.ohio, "marguerite"), Part("crash-washington", "crash_report", crashes.washington, "ivo", "gray"), Part("crash-carolina", "crash_report", crashes.carolina, "dashiell"),
    Part("discovery-california", "served_discovery", court.special_california, "soledad", "copy"), Part("discovery-illinois", "served_discovery", court.rule_213, "latoya"), Part("discovery-washington", "served_discovery", court.production_washington, "ivo", "copy"), Part("discovery-pennsylvania", "served_discovery", court.admissions_pennsylvania, "benedict"), Part("discovery-colorado", "served_discovery", court.pattern_colorado, "noor", "gray"), Part("discovery-carolina", "served_discovery", court.interrogatories_carolina, "dashiell"),
    Part("pleading-petition", "pleading", papers.petition, "wendell", "copy"), Part("pleading-motion", "pleading", papers.motion, "benedict"), Part("affidavit-custodian", "affidavit", papers.custodian, "noor", "copy"), Part("affidavit-driver", "affidavit", papers.no_insurance, "dashiell"),
    Part("authorization-hospital", "authorization", papers.release_hospital, "latoya", "gray"), Part("authorization-employer", "authorization", papers.release_tax, "soledad"), Part("retainer-agreement", "retainer", papers.fee_agreement, "ivo", "copy"), Part("retainer-letter", "retainer", papers.engagement, "latoya"),
    Part("protection-lawyer", "letter_of_protection", papers.protection, "noor"), Part("protection-clinic", "letter_of_protection", papers.assignment, "soledad", "fax"), Part("estimate-dealer", "repair_estimate", papers.estimate_dealer, "marguerite", "copy"), Part("estimate-garage", "repair_estimate", papers.estimate_small, "ivo"),
    Part("correspondence-preserve", "correspondence", papers.preservation, "noor", "desk"), Part("correspondence-client", "correspondence", papers.status_to_client, "soledad"), Part("photograph-bruise", "photograph", papers.photo_bruise, "latoya", "jpg"), Part("photograph-door", "photograph", papers.photo_door, "ivo", "jpg"), Part("other-power", "unknown", papers.power_bill, "noor", "copy"), Part("other-school", "unknown", papers.recital, "soledad"),
]

ENVELOPES = {
    "envelope-records": [Part("", "chart_note", notes.emergency_columns, "dashiell", "copy", before=(COVER,)), Part("", "imaging_report", studies.ct_neck, "dashiell", "copy"), Part("", "operative_report", studies.epidural, "dashiell", "copy"), Part("", "medical_bill", bills.reading_bill, "dashiell", "copy")],
    "envelope-bills": [Part("", "medical_bill", bills.hospital_itemized, "benedict", "copy", after=(BLANK,)), Part("", "medical_bill", bills.ambulance, "benedict", "copy"), Part("", "explanation_of_benefits", benefits.advice_to_provider, "latoya", "copy"), Part("", "lien_notice", liens.hospital, "benedict", "copy")],
    "envelope-employer": [Part("", "wage_verification", work.wages_email, "wendell", "gray"), Part("", "pay_stub", work.stub_check, "wendell", "gray"), Part("", "w2", work.w2_copy_two, "wendell", "gray", (2,))],
    "envelope-claim": [Part("", "claim_letter", cover.limits_disclosed, "latoya"), Part("", "declarations", cover.policy_short, "latoya"), Part("", "crash_report", crashes.washington, "latoya", "copy"), Part("", "payment_ledger", benefits.pip_exhausted, "latoya"), Part("", "repair_estimate", papers.estimate_dealer, "latoya")],
    "envelope-counsel": [Part("", "pleading", papers.motion, "soledad"), Part("", "served_discovery", court.interrogatories_carolina, "noor"), Part("", "affidavit", papers.no_insurance, "noor"), Part("", "served_discovery", court.admissions_pennsylvania, "marguerite"), Part("", "authorization", papers.release_tax, "soledad"), Part("", "correspondence", papers.preservation, "noor")],
}
