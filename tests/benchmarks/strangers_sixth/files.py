"""Which papers are drawn, of whom, through which machine; and which lie together in one envelope."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from functools import partial

from tests.benchmarks.strangers_fifth.care.files import Part
from tests.benchmarks.strangers_sixth import (
    benefits,
    charts,
    claims,
    court,
    dense,
    insurers,
    liens,
    police,
    slips,
    statements,
    studies,
    sundry,
    work,
)

NOTE, BILL, IMAGE, SURGERY, LIEN, PAID = "chart_note", "medical_bill", "imaging_report", "operative_report", "lien_notice", "explanation_of_benefits"
LETTER, MAIL, ASKED, SUIT, SWORN = "claim_letter", "correspondence", "served_discovery", "pleading", "affidavit"
WAGES, STUB, W2, POLICY, CRASH, LOG = "wage_verification", "pay_stub", "w2", "declarations", "crash_report", "payment_ledger"


def _clinics() -> dict[str, list[Part]]:
    er = "03/20/2026 14:06  HRMH HIM  8455550160"
    return {
        "mr-101.pdf": [Part(NOTE, partial(charts.bone_and_joint, at=at), "bettina") for at in range(4)],
        "mr-102.pdf": [Part(NOTE, charts.chiropractic_first, "osvaldo", "bw200", before=(slips.COVER_CHIRO,)), *(Part(NOTE, partial(charts.chiropractic_daily, at=at), "osvaldo", "bw200") for at in range(4))],
        "mr-103.pdf": [Part(NOTE, charts.emergency, "maeve", "fax", before=(slips.COVER_ER,), header=er), Part(IMAGE, studies.neck_ct, "maeve", "fax", header=er), Part(IMAGE, studies.ribs_and_hip, "maeve", "fax", header=er), Part(BILL, statements.hospital_itemised, "maeve", "fax", header=er)],
        "mr-104.pdf": [Part(BILL, claims.teche_long, "tyrell", "bw300"), Part(BILL, claims.teche_short, "tyrell", "bw300"), Part(BILL, claims.acadian_twelve, "tyrell", "bw300")],
        "mr-105.pdf": [Part(BILL, claims.juniper_first, "linh"), Part(BILL, claims.juniper_second, "linh"), Part(BILL, claims.cascade_stay, "linh"), Part(BILL, statements.radiology_bill, "linh")],
        "mr-113.pdf": [Part(IMAGE, studies.shoulder_mri, "bettina"), Part(IMAGE, studies.neck_mri, "bettina"), Part(BILL, statements.imaging_bill, "bettina"), Part(SURGERY, studies.shoulder_scope, "bettina", "gray200")],
        "mr-115.pdf": [Part("unknown", sundry.clinic_questionnaire, "maeve", "worn"), Part(NOTE, charts.therapy_evaluation, "maeve", "worn"), Part(NOTE, partial(charts.therapy_daily, at=0), "maeve", "worn"), Part(NOTE, partial(charts.therapy_daily, at=1), "maeve", "worn"), Part(BILL, claims.hudson_eight, "maeve", "worn"), Part(PAID, benefits.no_fault_review, "maeve", "bw200")],
        "mr-116.pdf": [Part(NOTE, charts.admission, "tyrell"), Part(SURGERY, studies.cervical_fusion, "tyrell"), Part(NOTE, charts.discharged, "tyrell"), Part(BILL, claims.surgical_stay, "tyrell")],
        "mr-117.pdf": [Part(NOTE, charts.family_visit, "linh", "bw300", before=(slips.PATCH,)), Part(IMAGE, studies.upper_back_mri, "linh", "bw300", before=(slips.PATCH,), after=(slips.BLANK,)), Part(BILL, statements.radiology_bill, "linh", "bw300", before=(slips.PATCH,)), Part(CRASH, police.washington, "linh", "bw300", before=(slips.PATCH,))],
        "mr-122.pdf": [Part(NOTE, partial(charts.pain_visit, at=0), "clement"), Part(SURGERY, partial(studies.epidural, at=0), "clement"), Part(NOTE, partial(charts.pain_visit, at=1), "clement"), Part(SURGERY, partial(studies.epidural, at=1), "clement"), Part(BILL, statements.surgery_center, "clement")],
        "mr-125.pdf": [Part(NOTE, dense.emergency, "henrik", "bw300"), Part(IMAGE, dense.wrist_films, "henrik", "bw300"), Part(NOTE, dense.hand_visit, "henrik", "bw300"), Part(BILL, dense.account, "henrik", "bw300")],
        "mr-121.pdf": [*(Part(BILL, partial(statements.monthly, at=at), "paloma", "gray200") for at in range(3)), Part(BILL, statements.ambulance, "paloma", "gray200")],
        "mr-124.pdf": [Part(NOTE, charts.rehabilitation, "rufus", "skew"), Part(NOTE, partial(charts.home_health, at=0), "rufus", "skew"), Part(NOTE, partial(charts.home_health, at=1), "rufus", "skew", (0, 2)), Part(LIEN, liens.medicaid, "rufus", "skew"), Part("letter_of_protection", liens.protection, "rufus", "skew")],
    }


def _payers() -> dict[str, list[Part]]:
    return {
        "mr-106.pdf": [Part(LIEN, liens.conditional_payment, "augusto", "gray200", stamp=("FEB 24 2026", 480, 700)), Part(MAIL, court.firm_to_medicare, "augusto", "gray200"), Part(PAID, benefits.medicare_summary, "augusto", "gray200")],
        "mr-107.pdf": [Part(PAID, benefits.member_statement, "keisha"), Part(PAID, partial(benefits.member_statement, later=True), "keisha"), Part(PAID, benefits.remittance, "keisha"), Part(BILL, claims.dogwood_emergency, "keisha")],
        "mr-111.pdf": [Part(LIEN, liens.hospital_lien, "sunniva", "bw300", before=(slips.divider("LIENS", "0087-B"),)), Part(LIEN, liens.plan_lien, "sunniva", "bw300", before=(slips.divider("LIENS", "0087-B"),)), Part(BILL, claims.elk_nine, "sunniva", "bw300", before=(slips.divider("BILLING", "0087-B"),))],
        "mr-110.pdf": [Part(LETTER, insurers.pip_letter, "clement", before=(slips.COVER_PIP,)), Part(POLICY, insurers.sawgrass_declarations, "clement"), Part(LOG, insurers.pip_log, "clement")],
        "mr-118.pdf": [Part(LETTER, insurers.bay_received, "augusto"), Part(LETTER, insurers.bay_asks, "augusto"), Part("repair_estimate", sundry.estimate, "augusto"), Part("photograph", sundry.pictures, "augusto", "color150"), Part(LETTER, insurers.bay_offers, "augusto")],
    }


def _incidents() -> dict[str, list[Part]]:
    return {
        "mr-109.pdf": [Part(CRASH, police.california, "paloma", "bw200", after=(slips.BLANK,)), Part(POLICY, insurers.goldcrest_declarations, "paloma", "bw200"), Part(LETTER, insurers.slope_denies, "paloma", "bw200", stamp=("FEB 04 2026", 470, 690))],
        "mr-120.pdf": [Part(CRASH, police.minnesota, "henrik", bates=("MQ", 1)), Part(SWORN, court.bystander, "henrik", bates=("MQ", 1)), Part(POLICY, insurers.lakeland_declarations, "henrik", bates=("MQ", 1)), Part(LETTER, insurers.prairie_reserves, "henrik", bates=("MQ", 1))],
        "mr-114.pdf": [Part("intake_form", sundry.firm_intake, "osvaldo", "color150"), Part("retainer", sundry.retainer, "osvaldo", "color150"), Part("authorization", sundry.release, "osvaldo", "color150"), Part(CRASH, police.texas, "osvaldo", "bw200")],
    }


def _employers() -> dict[str, list[Part]]:
    return {
        "mr-108.pdf": [Part(MAIL, court.firm_letter, "henrik", "bw200"), Part(WAGES, work.north_shore_verification, "henrik", "bw200"), *(Part(STUB, partial(work.mill_stub, at=at), "henrik", "bw200", ((0,), (2,), (0,), (1,))[at]) for at in range(4))],
        "mr-123.pdf": [Part(WAGES, work.outfitters_letter, "sunniva"), *(Part(STUB, partial(work.outfitters_stub, at=at), "sunniva") for at in range(3)), *(Part(W2, partial(work.withheld, at=at), "sunniva", "gray200") for at in range(2))],
    }


def _court() -> dict[str, list[Part]]:
    return {
        "mr-112.pdf": [Part(MAIL, court.farnsworth_letter, "rufus"), Part(ASKED, court.ohio_documents, "rufus"), Part(ASKED, court.ohio_questions, "rufus")],
        "mr-119.pdf": [Part(SUIT, court.complaint, "keisha", "coarse", before=(slips.exhibit("A"),), header="02/20/2026 09:30  MARBURY QUINT  7175550134"), Part(SUIT, court.summons, "keisha", "coarse", header="02/20/2026 09:30  MARBURY QUINT  7175550134"), Part(SWORN, court.served_by, "keisha", "coarse", header="02/20/2026 09:30  MARBURY QUINT  7175550134"), Part(ASKED, court.georgia_admissions, "keisha")],
    }


def _singles() -> dict[str, list[Part]]:
    return {
        "ms-201.pdf": [Part(WAGES, work.fax_back, "clement", "fax", header="04/17/2026 08:12  PELICAN ST FISH  7275550118")],
        "ms-202.pdf": [Part(WAGES, work.district_memo, "paloma", bates=("DEL-", 61))],
        "ms-203.pdf": [Part(CRASH, police.florida, "clement")],
        "ms-204.pdf": [Part(NOTE, charts.walk_in, "sunniva", "bw200", (1,))],
        "ms-205.pdf": [Part(IMAGE, studies.knee_films, "sunniva")],
        "ms-206.pdf": [Part(IMAGE, studies.vein_study, "rufus", "gray200")],
        "ms-207.pdf": [Part(BILL, statements.chiropractic_account, "osvaldo", "skew")],
        "ms-208.pdf": [Part(LIEN, liens.provider_lien, "osvaldo")],
        "ms-209.pdf": [Part(LOG, insurers.medpay_ledger, "sunniva")],
        "ms-210.pdf": [Part(SUIT, court.case_conference, "paloma")],
        "ms-211.pdf": [Part(SWORN, court.custodian, "osvaldo")],
        "ms-212.pdf": [Part(MAIL, court.delacroix_letter, "clement")],
        "ms-213.pdf": [Part("authorization", sundry.gulf_release, "clement", "gray300")],
        "ms-214.jpg": [Part("unknown", sundry.towing, "osvaldo", "phone")],
        "ms-215.pdf": [Part("unknown", sundry.lease, "linh")],
        "ms-216.pdf": [Part(BILL, claims.elk_form, "clement", "worn")],
    }


FILES: dict[str, list[Part]] = {**_clinics(), **_payers(), **_incidents(), **_employers(), **_court(), **_singles()}
