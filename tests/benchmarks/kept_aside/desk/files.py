"""Which papers are drawn, of whom, and what machine each went through; and which lie together in one file."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.benchmarks.kept_aside.desk import (
    asked,
    court,
    dense,
    letters,
    office,
    pay,
    policies,
    roads,
    shop,
    strays,
    sundry,
    taxes,
    work,
)
from tests.benchmarks.kept_aside.desk.case import AGUIRRE, Paper, Person, sheet


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
    header: str = "04/17/2026 14:22  HARBOR PRINT SHIP  8455550177"


BLANK = sheet("&nbsp;")
SLIP = sheet(f"<div class=c style='margin-top:3in'><b style='font-size:24pt'>{AGUIRRE}</b><p>SCAN BATCH SEPARATOR &mdash; do not file</p><p style=\"font:40pt 'FreeMono'\">||| || |||| | || |||</p></div>")


def _work() -> dict[str, list[Part]]:
    stub, year, wages = "pay_stub", "w2", "wage_verification"
    return {
        "doucette-a1.pdf": [Part(stub, pay.statement_of_hours, "marisela")],
        "mbeki-hall-a1.pdf": [Part(stub, pay.ledger_program, "theron", "bw200")],
        "osterhaus-a1.pdf": [Part(stub, pay.payslip_of_many_tables, "junia")],
        "loomis-a1.pdf": [Part(stub, pay.salaried_web, "bastian")],
        "greenleaf-a1.pdf": [Part(stub, pay.slip_from_a_dot_printer, "philippa", "gray300", (2,))],
        "img_5141.jpg": [Part(year, taxes.copy_b, "junia", "phone")],
        "mbeki-hall-a2.pdf": [Part(year, taxes.service_summary, "theron")],
        "doucette-a2.pdf": [Part(year, taxes.no_state, "marisela", "bw300", (1,))],
        "doucette-a3.pdf": [Part(wages, work.letter_in_prose, "marisela")],
        "mbeki-hall-a3.pdf": [Part(wages, work.new_york_report, "theron", "bw300", stamp=("JAN 05 2026", 480, 60))],
        "tereshkova-a1.pdf": [Part(wages, work.firm_form_by_hand, "lucinda", "gray200")],
        "greenleaf-a2.pdf": [Part(wages, work.florida_salary, "philippa", "fax", header="10/15/2025 08:50  HERON KEY YACHT  7725550119")],
    }


def _cover() -> dict[str, list[Part]]:
    policy, letter = "declarations", "claim_letter"
    return {
        "loomis-b1.pdf": [Part(policy, policies.one_car_list, "bastian")],
        "tereshkova-b1.pdf": [Part(policy, policies.two_cars_matrix, "lucinda", "bw200", bates=("LT", 7))],
        "rutherford-b1.pdf": [Part(policy, policies.umbrella, "amadi", "skew")],
        "karlsson-b1.pdf": [Part(policy, policies.motorcycle_card, "dov")],
        "mbeki-hall-b1.pdf": [Part(policy, policies.house, "theron", "fax", header="11/20/2025 16:31  GRANGE AGENCY  8455550108")],
        "doucette-b2.pdf": [Part(letter, letters.first_word, "marisela", stamp=("JAN 27 2026", 300, 620))],
        "mbeki-hall-b2.pdf": [Part(letter, letters.offer_in_prose, "theron", "bw300")],
        "osterhaus-b2.pdf": [Part(letter, letters.no_liability, "junia", "bw200", (2,))],
        "greenleaf-b2.pdf": [Part(letter, letters.more_wanted, "philippa", "gray200")],
        "rutherford-b2.pdf": [Part(letter, letters.rights_kept, "amadi", "worn")],
        "karlsson-b2.pdf": [Part(letter, letters.limits_told, "dov")],
    }


def _road() -> dict[str, list[Part]]:
    crash, mend = "crash_report", "repair_estimate"
    return {
        "doucette-c1.pdf": [Part(crash, roads.texas, "marisela", bates=("MBL", 101))],
        "mbeki-hall-c1.pdf": [Part(crash, roads.new_york, "theron", "bw300")],
        "osterhaus-c1.pdf": [Part(crash, roads.ohio, "junia", "bw300")],
        "rutherford-c1.pdf": [Part(crash, roads.virginia, "amadi")],
        "karlsson-c1.pdf": [Part(crash, roads.deputy_narrative, "dov", "coarse", header="03/11/2026 09:40  TALUS CO SHERIFF RECORDS")],
        "doucette-c2.pdf": [Part(mend, shop.by_lines, "marisela")],
        "rutherford-c2.pdf": [Part(mend, shop.supplement, "amadi", "bw200")],
        "img_5120.jpg": [Part(mend, shop.garage_note, "dov", "phone")],
    }


def _court() -> dict[str, list[Part]]:
    served, plea, oath = "served_discovery", "pleading", "affidavit"
    return {
        "rutherford-d1.pdf": [Part(served, asked.federal_production, "amadi")],
        "doucette-d1.pdf": [Part(served, asked.texas_interrogatories, "marisela", "bw300")],
        "greenleaf-d1.pdf": [Part(served, asked.florida_admissions, "philippa", bates=("PG-", 40))],
        "loomis-d1.pdf": [Part(served, asked.california_special, "bastian", "bw200")],
        "tereshkova-d1.pdf": [Part(served, asked.georgia_production, "lucinda", "gray200", stamp=("AUG 05 2026", 480, 60))],
        "mbeki-hall-d2.pdf": [Part(plea, court.new_york_complaint, "theron")],
        "tereshkova-d2.pdf": [Part(plea, court.georgia_answer, "lucinda", "skew")],
        "loomis-d2.pdf": [Part(plea, court.stipulation, "bastian", "bw300", stamp=("NOV 09 2026", 470, 80))],
        "doucette-d3.pdf": [Part(oath, court.billing_custodian, "marisela", "gray200")],
        "osterhaus-d3.pdf": [Part(oath, court.neighbour, "junia")],
    }


def _office() -> dict[str, list[Part]]:
    letter, release, fee, asks, stray = "correspondence", "authorization", "retainer", "intake_form", "unknown"
    return {
        "doucette-e1.pdf": [Part(letter, office.keep_the_film, "marisela")],
        "mbeki-hall-e1.pdf": [Part(letter, office.clinic_writes, "theron", "gray300")],
        "loomis-e1.pdf": [Part(letter, office.other_side_writes, "bastian")],
        "osterhaus-e2.pdf": [Part(release, office.health_release, "junia", "color150")],
        "greenleaf-e2.pdf": [Part(release, office.wages_release, "philippa")],
        "doucette-e3.pdf": [Part(fee, office.fee_of_three_stages, "marisela", "bw200")],
        "mbeki-hall-e3.pdf": [Part(fee, office.letter_of_engagement, "theron")],
        "osterhaus-e4.pdf": [Part(asks, office.questions_by_hand, "junia", "gray200")],
        "karlsson-e4.pdf": [Part(asks, office.questions_of_a_portal, "dov")],
        "mbeki-hall-e5.pdf": [Part(stray, strays.fax_cover, "theron", "coarse")],
        "osterhaus-e5.pdf": [Part(stray, strays.postcard, "junia", "color150")],
        "img_5133.jpg": [Part(stray, strays.parking_receipts, "theron", "phone")],
        "rutherford-e5.pdf": [Part(stray, strays.library_card, "amadi")],
    }


def _dense() -> dict[str, list[Part]]:
    return {
        "karlsson-d1.pdf": [Part("served_discovery", dense.colorado_interrogatories, "dov", "bw200")],
        "rutherford-a1.pdf": [Part("pay_stub", dense.hospital_stub, "amadi", "bw300")],
        "tereshkova-b2.pdf": [Part("claim_letter", dense.total_loss_sum, "lucinda")],
        "rutherford-b3.pdf": [Part("declarations", dense.fleet_of_a_family, "amadi")],
        "osterhaus-c2.pdf": [Part("repair_estimate", dense.estimate_of_many_lines, "junia", "bw200")],
        "mbeki-hall-b3.pdf": [Part("claim_letter", sundry.benefits_cut, "theron")],
        "farquhar-b1.pdf": [Part("declarations", sundry.traders_policy, "ondine")],
        "farquhar-d3.pdf": [Part("affidavit", sundry.unsworn_statement, "ondine")],
        "karlsson-a2.pdf": [Part("w2", sundry.portal_list, "dov")],
        "greenleaf-d2.pdf": [Part("pleading", sundry.appearance, "philippa")],
        "tereshkova-e1.pdf": [Part("correspondence", sundry.client_mails, "lucinda")],
        "karlsson-a3.pdf": [Part("wage_verification", dense.printed_mail, "dov")],
    }


def _packets() -> dict[str, list[Part]]:
    return {
        "incoming-0522.pdf": [
            Part("wage_verification", work.new_york_report, "imre", "bw200", before=(SLIP,)), Part("pay_stub", pay.ledger_program, "imre", "bw200"), Part("w2", taxes.service_summary, "imre", "bw200", after=(BLANK,)), Part("crash_report", roads.new_york, "imre", "bw200"),
        ],
        "mail-20260611.pdf": [
            Part("claim_letter", letters.first_word, "quilla"), Part("crash_report", roads.texas, "quilla"), Part("repair_estimate", shop.by_lines, "quilla"), Part("wage_verification", work.letter_in_prose, "quilla"),
        ],
        "scan-20260130.pdf": [
            Part("intake_form", office.questions_by_hand, "cyprian", "gray200"), Part("retainer", office.letter_of_engagement, "cyprian", "gray200"), Part("authorization", office.health_release, "cyprian", "gray200", (2,)), Part("unknown", strays.parking_receipts, "cyprian", "gray200"),
        ],
        "incoming-1012.pdf": [
            Part("correspondence", office.other_side_writes, "ondine"), Part("served_discovery", asked.california_special, "ondine"), Part("pleading", court.stipulation, "ondine", "bw200"),
        ],
    }


FILES: dict[str, list[Part]] = {**_work(), **_cover(), **_road(), **_court(), **_office(), **_dense(), **_packets()}
