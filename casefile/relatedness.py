"""Relatedness: why a charge plainly does not belong to the injury. What is not plain is not judged here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple

from casefile.billing import pointed_at
from casefile.case import CaseFile, worked_out_once
from casefile.dates import format_date
from casefile.identity import organisation_words
from casefile.impossible_days import Impossible, why_impossible
from casefile.records.medical import (
    ChartNote,
    ClinicalSummary,
    ExplanationOfBenefits,
    ImagingReport,
    MedicalBill,
    OperativeReport,
)

MEDICAL_KINDS = ("medical_bill", "chart_note", "imaging_report", "operative_report", "clinical_summary")
# Trades, and the body parts whose injury makes them related all the same.
_TRADES: dict[str, frozenset[str]] = {
    "dental": frozenset({"tooth", "teeth", "jaw", "mouth", "face", "dental", "tmj"}),
    "dentistry": frozenset({"tooth", "teeth", "jaw", "mouth", "face", "dental", "tmj"}),
    "orthodontics": frozenset({"tooth", "teeth", "jaw", "mouth", "face", "dental", "tmj"}),
    "optometry": frozenset({"eye", "eyes", "face", "vision", "head"}),
    "dermatology": frozenset({"skin", "face", "scar", "burn", "laceration"}),
    "fertility": frozenset({"pelvis", "abdomen"}),
}
# ICD-10-CM chapters and categories that an accident does not bring about by itself.
_PLAIN_CATEGORIES = (
    *("J0", "J1", "J2", "J3", "J4", "E0", "E1", "E7", "H6", "I10", "K0", "L7", "N39"),
    *("Z00", "Z01", "Z12", "Z23"),
)
_INJURY_CHAPTERS = ("S", "T", "V", "W", "X", "Y")


class Reason(NamedTuple):
    """Why a charge is left out: a code for machines and a clause for people."""

    code: Literal["before_loss", "unrelated", "to_come", "before_birth"]
    words: str


def _never(_day: dt.date | None) -> Impossible | None:
    return None


class Relatedness(NamedTuple):
    """What the matter's injury is: the day, the parts of the body, the diagnoses of the papers on it.

    `impossible` says why no service can have been on a day.
    """

    loss: dt.date | None
    parts: frozenset[str]
    categories: frozenset[str]
    impossible: Callable[[dt.date | None], Impossible | None] = _never

    def why_not(
        self, date: dt.date | None, provider: str | None, codes: Iterable[str], diagnoses: Sequence[str]
    ) -> Reason | None:
        """Return why the charge does not belong to the injury, or None where that is not plain."""
        if never := self.impossible(date):
            return Reason(never.code, never.words)
        if self.loss and date and date < self.loss:
            return Reason("before_loss", f"the service is before the date of loss, {format_date(self.loss)}")
        return self._other_trade(provider, codes) or self._other_illness(diagnoses)

    def may_be(self, day: dt.date) -> bool:
        """Tell whether a service of the injury can have been on the day."""
        return self.why_not(day, None, (), ()) is None

    def _other_trade(self, provider: str | None, codes: Iterable[str]) -> Reason | None:
        words = set(organisation_words(provider or ""))
        if any(_is_dental(code) for code in codes):
            words.add("dental")
        for trade, parts in _TRADES.items():
            if trade in words and self.parts.isdisjoint(parts):
                return Reason("unrelated", f"{trade} care, and the injury is to other parts of the body")
        return None

    def _other_illness(self, diagnoses: Sequence[str]) -> Reason | None:
        plain = [code for code in diagnoses if code.startswith(_PLAIN_CATEGORIES)]
        if diagnoses and len(plain) == len(diagnoses) and self.categories.isdisjoint(map(category, diagnoses)):
            return Reason("unrelated", f"its only diagnoses ({', '.join(diagnoses)}) are not of the injury")
        return None


@worked_out_once
def relatedness(case: CaseFile) -> Relatedness:
    """Return what the matter's papers say the injury is."""
    loss = case.matter.incident.date_of_loss
    parts = frozenset(
        word.lower() for part in case.matter.injured_body_parts for word in part.replace(",", " ").split()
    )
    told = (group for document in case.of_kind(*MEDICAL_KINDS) for group in _diagnoses_together(document.record))
    injury = (codes for codes in map(set, told) if any(code.startswith(_INJURY_CHAPTERS) for code in codes))
    categories = frozenset(category(code) for codes in injury for code in codes)
    return Relatedness(loss, parts, categories, lambda day: why_impossible(day, case))


def category(code: str) -> str:
    """Return the category of an ICD-10-CM code: its first three characters."""
    return code.replace(".", "")[:3].upper()


def _diagnoses_together(record: object) -> Iterable[Iterable[str]]:
    """Return the diagnoses that a paper names together: a claim form line by line, where its lines say which."""
    if isinstance(record, MedicalBill):
        pointed = [pointed_at(charge.diagnosis_pointers, record.diagnosis_codes) for charge in record.charges]
        return pointed if any(pointed) else [record.diagnosis_codes]
    return [_diagnoses(record)]


def _diagnoses(record: object) -> Iterable[str]:
    if isinstance(record, ChartNote | ClinicalSummary):
        return [found.code for found in record.diagnoses if found.code]
    return ()


def treating(record: object) -> tuple[str, ...]:
    """Return the names of the practice and the clinician that a clinical record states."""
    if isinstance(record, ChartNote | ImagingReport):
        names = (record.facility, record.provider_name)
    elif isinstance(record, OperativeReport):
        names = (record.facility, record.surgeon)
    elif isinstance(record, MedicalBill | ExplanationOfBenefits):
        names = (record.provider_name, None)
    else:
        names = (None, None)
    return tuple(name for name in names if name)


def _is_dental(code: str) -> bool:
    """Tell whether the code is a dental procedure code (CDT): D and four digits."""
    return len(code) == 5 and code[0] == "D" and code[1:].isdigit()
