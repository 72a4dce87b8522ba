"""Which papers are drawn, of whom, through which machine; and which lie together in one file."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.desk.files import Part
from tests.benchmarks.strangers_seventh.claim import (
    courts,
    desks,
    extras,
    policies,
    streets,
    wages,
)

STUB, YEAR, WAGES, POLICY, LETTER, CRASH, MEND = "pay_stub", "w2", "wage_verification", "declarations", "claim_letter", "crash_report", "repair_estimate"

SINGLE: dict[str, list[Part]] = {
    "castellano-01.pdf": [Part(STUB, wages.cheque_over_stub, "wren")],
    "quiroga-01.pdf": [Part(STUB, wages.union_stub, "emmett", "bw200")],
    "lindgren-01.pdf": [Part(STUB, wages.portal_stub, "saoirse")],
    "wexford-01.pdf": [Part(STUB, wages.cheque_over_stub, "tobiah", "gray300", (2,))],
    "achterberg-01.pdf": [Part(YEAR, wages.boxed_year, "delphine")],
    "oyelaran-01.pdf": [Part(YEAR, wages.boxed_year, "gideon", "bw300")],
    "lindgren-02.pdf": [Part(WAGES, wages.answer_letter, "saoirse")],
    "castellano-02.pdf": [Part(WAGES, wages.insurer_form, "wren", "gray200")],
    "oyelaran-02.pdf": [Part(WAGES, wages.insurer_form, "gideon", "fax", header="02/28/2026 10:12  CARDINAL GREENHOUSES")],
    "castellano-03.pdf": [Part(POLICY, policies.two_limits, "wren")],
    "quiroga-03.pdf": [Part(POLICY, policies.capitals, "emmett", "bw200")],
    "wexford-03.pdf": [Part(POLICY, policies.excess, "tobiah")],
    "achterberg-03.pdf": [Part(POLICY, policies.two_limits, "delphine", "skew")],
    "castellano-04.pdf": [Part(LETTER, policies.got_it, "wren")],
    "achterberg-04.pdf": [Part(LETTER, policies.offer, "delphine", "bw300")],
    "wexford-04.pdf": [Part(LETTER, policies.refusal, "tobiah")],
    "quiroga-04.pdf": [Part(LETTER, policies.send_more, "emmett", "gray200", (1,))],
    "oyelaran-04.pdf": [Part(LETTER, policies.reserved, "gideon", "coarse", header="02/23/2026 15:55  WICKFORD STD CLAIMS")],
    "achterberg-05.pdf": [Part(CRASH, streets.illinois, "delphine", "bw300")],
    "lindgren-05.pdf": [Part(CRASH, streets.washington, "saoirse")],
    "wexford-05.pdf": [Part(CRASH, streets.carolina, "tobiah")],
    "wexford-06.pdf": [Part(MEND, streets.body_shop, "tobiah")],
    "img_2207.jpg": [Part(MEND, streets.insurer_sheet, "saoirse", "phone")],
}

COURT: dict[str, list[Part]] = {
    "achterberg-07.pdf": [Part("served_discovery", courts.questions, "delphine")],
    "castellano-07.pdf": [Part("served_discovery", courts.questions, "wren", "bw200")],
    "lindgren-07.pdf": [Part("served_discovery", courts.papers_wanted, "saoirse", "gray200")],
    "quiroga-07.pdf": [Part("served_discovery", courts.admit, "emmett")],
    "castellano-08.pdf": [Part("pleading", courts.complaint, "wren")],
    "quiroga-08.pdf": [Part("pleading", courts.answer, "emmett", "skew")],
    "oyelaran-09.pdf": [Part("affidavit", courts.witness, "gideon", "bw300")],
    "lindgren-09.pdf": [Part("affidavit", courts.declared, "saoirse")],
    "castellano-10.pdf": [Part("correspondence", desks.keep_it, "wren")],
    "quiroga-10.pdf": [Part("correspondence", desks.counsel_writes, "emmett", "gray300")],
    "wexford-11.pdf": [Part("authorization", desks.release, "tobiah", "bw200")],
    "oyelaran-11.pdf": [Part("authorization", desks.job_release, "gideon")],
    "lindgren-12.pdf": [Part("retainer", desks.fee, "saoirse")],
    "wexford-12.pdf": [Part("retainer", desks.fee, "tobiah", "worn")],
    "achterberg-13.pdf": [Part("intake_form", desks.asked_first, "delphine", "color150")],
    "castellano-14.pdf": [Part("unknown", desks.parts_flyer, "wren")],
    "quiroga-14.pdf": [Part("unknown", desks.recipe, "emmett", "gray200", (2,))],
}

FURTHER: dict[str, list[Part]] = {
    "img_2231.jpg": [Part("photograph", extras.the_car, "wren", "phone")],
    "img_2232.jpg": [Part("photograph", extras.the_car, "saoirse", "phone")],
    "achterberg-02.pdf": [Part(WAGES, extras.salaried_letter, "delphine")],
    "lindgren-03.pdf": [Part(POLICY, extras.two_cars, "saoirse", "bw300")],
    "oyelaran-08.pdf": [Part("pleading", extras.motion, "gideon")],
    "wexford-02.pdf": [Part(STUB, extras.small_shop, "tobiah", "gray200")],
}

PACKETS: dict[str, list[Part]] = {
    "inbox-0318.pdf": [Part(LETTER, policies.got_it, "gideon"), Part("served_discovery", courts.papers_wanted, "gideon"), Part(CRASH, streets.carolina, "gideon"), Part(MEND, streets.body_shop, "gideon")],
    "tray-0402.pdf": [Part(STUB, wages.portal_stub, "emmett", "bw200"), Part(STUB, wages.union_stub, "wren", "bw200"), Part(YEAR, wages.boxed_year, "emmett", "bw200"), Part(WAGES, wages.answer_letter, "emmett", "bw200")],
    "batch-0511.pdf": [Part("intake_form", desks.asked_first, "wren", "gray200"), Part("retainer", desks.fee, "wren", "gray200"), Part("authorization", desks.release, "wren", "gray200", (2,))],
    "post-0609.pdf": [Part("pleading", courts.complaint, "tobiah"), Part("served_discovery", courts.questions, "tobiah"), Part("correspondence", desks.counsel_writes, "tobiah")],
}

FILES: dict[str, list[Part]] = {**SINGLE, **COURT, **FURTHER, **PACKETS}
