"""Which papers are drawn, of whom, and what machine each went through; and which are sent together."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from tests.benchmarks.strangers_fifth.claim import (
    absences,
    asked,
    damage,
    data,
    firm,
    letters,
    pay,
    police,
    policies,
    served,
    taxes,
)
from tests.benchmarks.strangers_fifth.claim.case import ZOLLER, Paper, Person, Record, sheet

Draw = Callable[[Person], Paper]


class Part(NamedTuple):
    """One document: of whom, through which machine, and in an envelope the sheets before and after it."""

    name: str
    kind: str
    draw: Draw
    who: str
    way: str = "text"
    turns: tuple[int, ...] = (0,)
    head: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


SINGLES = [
    Part("k101", "w2", taxes.four_on_a_sheet, "ottilie"), Part("k102", "w2", taxes.typewritten, "winifred", "gray"), Part("k103", "w2", taxes.two_up, "ramiro", "crisp"), Part("k104", "w2", taxes.portal_list, "tavita"),
    Part("k111", "pay_stub", pay.earnings_statement, "ottilie"), Part("k112", "pay_stub", pay.boxed_on_the_left, "ramiro"), Part("k113", "pay_stub", pay.web_stub, "delphine"), Part("k114", "pay_stub", pay.voucher_below_check, "casimir", "gray"),
    Part("k115", "pay_stub", pay.payslip_of_a_system, "tavita"), Part("k116", "pay_stub", pay.time_clock_firm, "imogen", "fax", head="10/14/2025 16:02  NORTH COUNTRY STORE 14   518 555 0147"), Part("k117", "pay_stub", pay.stationers_pad, "marcus", "phone"), Part("k118", "pay_stub", pay.landscape_strip, "roland", "bitonal"),
    Part("k121", "wage_verification", absences.school_district, "ramiro"), Part("k122", "wage_verification", absences.captions_below, "ottilie", "gray"), Part("k123", "wage_verification", absences.memorandum, "casimir"), Part("k124", "wage_verification", absences.lawyers_two_columns, "delphine", "bitonal", (3,)),
    Part("k125", "wage_verification", absences.questions_by_fax, "josephine", "fax", head="MAR-02-2026 09:41  FROM:COTTER SLOANE   TO:16175550199"), Part("k126", "wage_verification", absences.e_mail, "imogen"), Part("k127", "wage_verification", absences.thirteen_weeks, "roland", "gray"),
    Part("k131", "served_discovery", asked.federal, "leandro"), Part("k132", "served_discovery", asked.uniform_form, "ottilie"), Part("k133", "served_discovery", asked.portal_production, "marcus"), Part("k134", "served_discovery", asked.texas_admissions, "ramiro", "fax", head="04-23-26 08:15AM  PRAIRIE OAK LITIGATION   830 555 0106"),
    Part("k135", "served_discovery", served.numbered_paper, "tavita"), Part("k136", "served_discovery", served.michigan_blanks, "winifred", "gray"), Part("k137", "served_discovery", served.new_york_demand, "imogen", "skewed"), Part("k138", "served_discovery", served.california_form, "calla", "crisp"),
    Part("k141", "crash_report", police.new_jersey, "ottilie", "crisp"), Part("k142", "crash_report", police.illinois, "casimir"), Part("k143", "crash_report", police.michigan, "winifred"), Part("k144", "crash_report", police.arizona, "leandro"),
    Part("k145", "crash_report", police.florida, "marcus"), Part("k146", "crash_report", police.georgia, "delphine", "recopied"), Part("k147", "crash_report", police.small_town, "tavita", "pale"), Part("k148", "crash_report", police.pennsylvania, "roland", "skewed"),
    Part("k151", "declarations", policies.coverage_summary, "ramiro"), Part("k152", "declarations", policies.lettered, "casimir", "crisp"), Part("k153", "declarations", policies.jersey_options, "ottilie"), Part("k154", "declarations", policies.michigan_choice, "winifred", "fax", head="12/30/2025 TUE 11:20  THUMB BAY FARMERS  9895550120"), Part("k155", "declarations", policies.hauler, "marcus"),
    Part("k161", "claim_letter", letters.two_handlers, "ottilie"), Part("k162", "claim_letter", letters.rights_reserved, "marcus", "crisp"), Part("k163", "claim_letter", letters.lapsed, "leandro", "fax", head="JAN-31-2026 08:55 SAGUARO CASUALTY 6025550110"), Part("k164", "claim_letter", letters.evaluated, "imogen"),
    Part("k165", "claim_letter", letters.used_up, "marcus", "pale"), Part("k166", "claim_letter", letters.total_loss, "casimir", "fine"), Part("k167", "claim_letter", letters.subrogation, "leandro"),
    Part("k171", "repair_estimate", damage.first_system, "ottilie"), Part("k172", "repair_estimate", damage.second_system, "tavita"), Part("k173", "repair_estimate", damage.third_system, "delphine"), Part("k174", "repair_estimate", damage.shops_pad, "marcus", "phone"),
    Part("k181", "pleading", firm.complaint, "marcus"), Part("k182", "pleading", firm.answer, "casimir", "gray"), Part("k183", "pleading", firm.dismissal, "winifred", "recopied"), Part("k184", "letter_of_protection", firm.imaging_lien, "marcus", "skewed"),
    Part("k185", "retainer", firm.jersey_retainer, "ottilie", "bitonal"), Part("k186", "retainer", firm.one_page_retainer, "casimir"), Part("k187", "authorization", firm.medical_release, "imogen"), Part("k188", "authorization", firm.tax_consent, "tavita", "fax", (2,), "03-20-2026 13:31 OSTRANDER LAW 5415550190"),
    Part("k191", "affidavit", firm.records_oath, "ramiro"), Part("k192", "affidavit", firm.witness_oath, "delphine"), Part("k193", "correspondence", firm.representation, "marcus"), Part("k194", "correspondence", firm.between_counsel, "casimir"), Part("k195", "correspondence", firm.client_writes, "ottilie", "gray"),
]

BLANK = sheet("&nbsp;")
FAX_COVER = sheet(f"<h1 style='font-size:34pt'>FAX</h1><hr><p>TO: {ZOLLER}<br>FROM: Heartland Standard Insurance, file copy service<br>PAGES WITH THIS COVER: 8<br>RE: copy of file as requested</p><hr><p>If you receive this in error, please telephone 309-555-0180.</p>", "", "14pt/1.7 'Liberation Sans'", "1in")

ENVELOPES = {
    "k201": [Part("", "claim_letter", letters.more_needed, "casimir", "crisp", before=(FAX_COVER,)), Part("", "claim_letter", letters.low_offer, "casimir", "crisp"), Part("", "declarations", policies.desert_card, "casimir", "crisp"), Part("", "crash_report", police.deputy, "casimir", "crisp"), Part("", "repair_estimate", damage.third_system, "casimir", "crisp", after=(BLANK,))],
    "k202": [Part("", "correspondence", firm.enclosing, "josephine", "bitonal"), Part("", "served_discovery", served.massachusetts_questions, "josephine", "bitonal"), Part("", "served_discovery", served.massachusetts_facts, "josephine", "bitonal"), Part("", "pleading", firm.short_answer, "josephine", "bitonal")],
    "k203": [Part("", "wage_verification", absences.two_sheets, "josephine", "gray"), Part("", "pay_stub", pay.monthly_slip, "josephine", "gray"), Part("", "pay_stub", pay.month_before, "josephine", "gray"), Part("", "w2", taxes.typewritten, "josephine", "gray", (1,))],
    "k204": [Part("", "correspondence", firm.representation, "marcus"), Part("", "claim_letter", letters.rights_reserved, "marcus"), Part("", "declarations", policies.hauler, "marcus"), Part("", "crash_report", police.florida, "marcus"), Part("", "wage_verification", absences.short_note, "marcus", "bitonal")],
}


def structured() -> Iterator[tuple[str, str, bytes, Record]]:
    """Yield the files that are data instead of paper: name, kind, content, record."""
    yield from data.files()
