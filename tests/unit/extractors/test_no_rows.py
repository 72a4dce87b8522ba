"""A total among the lines, a claim's total line and a driver listed again are no rows; a count is no description."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.pages import Box
from casefile.records.insurance import CrashParty, CrashReport
from casefile.records.medical import BenefitLine, Charge, ExplanationOfBenefits, MedicalBill
from extractors.no_rows import without_rows_that_are_none

DAY = dt.date(2026, 2, 14)


def source(words: str) -> Source:
    return Source(page=1, box=Box(0, 0, 9, 9), text=words)


def line(billed: str, **known: object) -> BenefitLine:
    return BenefitLine(billed=Decimal(billed), **known)


def test_a_line_without_day_and_code_that_totals_the_others_is_none():
    lines = (line("30.00"), line("10.00", date_of_service=DAY), line("20.00", date_of_service=DAY))
    sources = {f"lines[{at}].billed": source(str(one.billed)) for at, one in enumerate(lines)}
    done = without_rows_that_are_none(Extraction(ExplanationOfBenefits(lines=lines), sources))
    assert done.record.lines == lines[1:]
    assert {path: one.text for path, one in done.sources.items()} == {
        "lines[0].billed": "10.00", "lines[1].billed": "20.00",
    }  # fmt: skip


def test_a_line_with_its_day_stays_though_the_others_come_to_it():
    lines = (line("30.00", date_of_service=DAY), line("10.00"), line("20.00"))
    assert without_rows_that_are_none(Extraction(ExplanationOfBenefits(lines=lines), {})).record.lines == lines


def test_the_total_line_of_a_hospitals_claim_is_no_charge():
    charges = (Charge(code="0450", amount=Decimal(5)), Charge(code="0001", amount=Decimal(5)))
    assert without_rows_that_are_none(Extraction(MedicalBill(charges=charges), {})).record.charges == charges[:1]


def test_a_count_or_a_mark_is_no_description_and_words_are():
    charges = tuple(Charge(description=words) for words in ("2", "-", "X-ray 2 views", "Réglage"))
    sources = {f"charges[{at}].description": source(one.description or "") for at, one in enumerate(charges)}
    done = without_rows_that_are_none(Extraction(MedicalBill(charges=charges), sources))
    assert [one.description for one in done.record.charges] == [None, None, "X-ray 2 views", "Réglage"]
    assert list(done.sources) == ["charges[2].description", "charges[3].description"]


def test_a_driver_listed_again_among_those_in_the_vehicle_is_one_party():
    parties = (
        CrashParty(role="driver", name="Ostrow, Doyle F", vehicle="2013 Buick"),
        CrashParty(role="passenger", name="Doyle Ostrow"),
        CrashParty(role="passenger", name="Ostrow, Lena"),
        CrashParty(role="passenger", name="Ostrow"),
    )
    done = without_rows_that_are_none(Extraction(CrashReport(parties=parties), {}))
    assert [one.name for one in done.record.parties] == ["Ostrow, Doyle F", "Ostrow, Lena", "Ostrow"]
