"""Which papers are drawn, of whom, through which machine; and which lie together in one file."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.kept_aside.exchange import (
    advices,
    court,
    lanes,
    ledgers,
    letters,
    liens,
    office,
    policies,
    replies,
    roads,
    served,
    streets,
    stubs,
    work,
)
from tests.benchmarks.kept_aside.exchange.case import BLANK, cover
from tests.benchmarks.kept_aside.machine import Part


def _pay() -> dict[str, list[Part]]:
    stub, verified = "pay_stub", "wage_verification"
    return {
        "haddadin-1.pdf": [Part(stub, stubs.bureau, "noor")],
        "makoa-1.pdf": [Part(stub, stubs.web_service, "keola")],
        "ostrowski-1.pdf": [Part(stub, advices.people_system, "meilin")],
        "trujillo-1.pdf": [Part(stub, advices.cloud_bureau, "alfonso", "skew")],
        "figueiredo-1.pdf": [Part(stub, advices.county_books, "ines")],
        "img_2291.jpg": [Part(stub, advices.kitchen_till, "hana", "phone")],
        "whitcombe-1.pdf": [Part(verified, work.office_mail, "darnell")],
        "figueiredo-2.pdf": [Part(verified, work.carrier_form, "ines", "fax", header="09/17/2025 11:40  FROM: 8135550109 HERON CO PAYROLL")],
    }


def _insurers() -> dict[str, list[Part]]:
    dec, letter, log = "declarations", "claim_letter", "payment_ledger"
    return {
        "haddadin-2.pdf": [Part(dec, policies.three_cars, "noor")],
        "makoa-2.pdf": [Part(dec, policies.two_cars, "keola")],
        "raghavan-1.pdf": [Part(dec, policies.household, "sunita")],
        "whitcombe-2.pdf": [Part(dec, policies.business, "darnell", "gray200", (0,), stamp=("MAR 16 2026", 470, 60))],
        "raghavan-2.pdf": [Part(letter, letters.offer, "sunita")],
        "trujillo-2.pdf": [Part(letter, letters.denial, "alfonso", "bw200", stamp=("DEC 23 2025", 500, 640))],
        "whitcombe-3.pdf": [Part(letter, replies.reservation, "darnell", "bw300")],
        "wrenfield-1.pdf": [Part(letter, replies.limits_tender, "tobias")],
        "figueiredo-3.pdf": [Part(log, ledgers.florida_log, "ines")],
        "raghavan-3.pdf": [Part(log, ledgers.new_york_log, "sunita", "gray200", (2,))],
        "ostrowski-2.pdf": [Part(log, ledgers.medical_payments, "meilin")],
    }


def _roads() -> dict[str, list[Part]]:
    kind = "crash_report"
    return {
        "haddadin-3.pdf": [Part(kind, roads.texas, "noor")],
        "makoa-3.pdf": [Part(kind, roads.california, "keola", "bw300")],
        "figueiredo-4.pdf": [Part(kind, roads.florida, "ines")],
        "raghavan-4.pdf": [Part(kind, streets.new_york, "sunita", "bw300")],
        "ostrowski-3.pdf": [Part(kind, lanes.illinois, "meilin")],
        "kovalenko-1.pdf": [Part(kind, lanes.new_jersey, "hana", "gray200", (1,))],
    }


def _law() -> dict[str, list[Part]]:
    served_on, lien = "served_discovery", "lien_notice"
    return {
        "wrenfield-2.pdf": [Part(served_on, served.interrogatories, "tobias")],
        "makoa-4.pdf": [Part(served_on, served.form_interrogatories, "keola", "bw200")],
        "haddadin-4.pdf": [Part(served_on, served.productions, "noor")],
        "ostrowski-4.pdf": [Part(lien, liens.health_plan, "meilin")],
        "trujillo-3.pdf": [Part(lien, liens.medicare, "alfonso", "bw300")],
        "img_2304.jpg": [Part("photograph", office.picture, "darnell", "phone")],
        "haddadin-5.pdf": [Part("repair_estimate", office.estimate, "noor")],
        "img_2310.jpg": [Part("repair_estimate", office.shop_bid, "darnell", "phone")],
        "whitcombe-4.pdf": [Part("pleading", court.complaint, "darnell")],
        "stray-1.pdf": [Part("unknown", court.gym, "hana", "gray200")],
    }


def _envelopes() -> dict[str, list[Part]]:
    stub, fax = "pay_stub", "11/17/2025 08:55  FROM: 4095550166 CULPEPPER INS"
    return {
        "envelope-noor.pdf": [Part("claim_letter", letters.acknowledgement, "noor", "fax", before=(cover("Castellane &amp; Idowu", "Lone Prairie County Mutual, BI Unit 4", "Claim LP-25-6640918", 4, date(2025, 11, 17)),), header=fax), Part("payment_ledger", ledgers.texas_screen, "noor", "fax", header=fax), Part("lien_notice", liens.hospital, "noor", "fax", header=fax)],
        "envelope-tobias.pdf": [Part("crash_report", streets.ohio, "tobias", "bw300"), Part("declarations", policies.umbrella, "tobias", "bw300", after=(BLANK,)), Part(stub, stubs.small_bureau, "tobias", "bw300"), Part("w2", work.four_copies, "tobias", "bw300")],
        "envelope-ines.pdf": [Part("claim_letter", letters.request, "ines", "bw200"), Part("declarations", policies.florida_car, "ines", "bw200"), Part("served_discovery", served.admissions, "ines", "bw200")],
        "envelope-sunita.pdf": [Part("pay_stub", advices.clock_firm, "sunita"), Part("w2", work.wage_statement, "sunita"), Part("wage_verification", work.no_fault_report, "sunita"), Part("pleading", court.answer, "sunita")],
        "envelope-meilin.pdf": [Part("claim_letter", replies.own_carrier, "meilin", "gray200"), Part("wage_verification", work.hospital_letter, "meilin", "gray200"), Part("authorization", office.payroll_release, "meilin", "gray200"), Part("affidavit", court.no_insurance, "meilin", "gray200")],
        "envelope-hana.pdf": [Part("retainer", office.fee_agreement, "hana"), Part("correspondence", court.client_note, "hana"), Part("unknown", court.menu, "hana")],
        "envelope-darnell.pdf": [Part("authorization", office.hipaa, "darnell", "bw200", bates=("WHIT", 118)), Part("affidavit", court.witness_affidavit, "darnell", "bw200", bates=("WHIT", 119)), Part("crash_report", streets.georgia, "darnell", "bw200", bates=("WHIT", 120)), Part(stub, stubs.bookkeeping, "darnell", "bw200", bates=("WHIT", 121))],
        "envelope-keola.pdf": [Part("claim_letter", replies.other_matter, "keola"), Part("payment_ledger", ledgers.by_provider, "keola", "skew"), Part("correspondence", court.scheduling, "keola")],
        "haddadin-6.pdf": [Part("photograph", office.photo_sheet, "noor")],
    }


FILES: dict[str, list[Part]] = {**_pay(), **_insurers(), **_roads(), **_law(), **_envelopes()}
