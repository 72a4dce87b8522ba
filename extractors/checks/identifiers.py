"""Identifiers: numbers with check digits, and codes against their shapes and published sets."""

from __future__ import annotations

import functools
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

from stdnum.exceptions import ValidationError
from stdnum.us import ein as stdnum_ein

from casefile.npi import is_npi
from casefile.problems import Problem
from casefile.records.base import BaseRecord
from casefile.records.employment import W2
from casefile.records.insurance import Declarations, LienNotice
from casefile.records.medical import ChartNote, ClinicalSummary, MedicalBill
from extractors.checks.places import Sources, problem
from extractors.codes import CODE, code_system
from extractors.vins import SIGNS, is_vin

_ICD_SHAPE = re.compile(r"[A-TV-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4})?")
_MODIFIER = re.compile(r"[A-Z0-9]{2}")


def identifiers(record: BaseRecord, sources: Sources) -> Iterator[Problem]:
    """Return the identifiers of the record that cannot be what they are given as."""
    if isinstance(record, MedicalBill):
        yield from _provider(record, sources)
        yield from _charges(record, sources)
    if isinstance(record, W2) and record.employer_ein is not None:
        yield from _ein(record.employer_ein, "employer_ein", sources)
    if isinstance(record, Declarations):
        for number, vehicle in enumerate(record.vehicles):
            if vehicle.vin is not None and not _is_vin(vehicle.vin):
                sentence = f"{vehicle.vin} is no vehicle identification number: its check digit does not hold"
                yield problem("vin", sentence, sources, f"vehicles[{number}].vin")
    for path, code in _diagnoses(record):
        if not is_diagnosis(code):
            yield problem("diagnosis_code", f"{code} is not in the published list of ICD-10-CM codes", sources, path)


def is_diagnosis(code: str) -> bool:
    """Tell whether the code is one of the ICD-10-CM codes published now or in the years that papers still come from."""
    plain = code.replace(".", "")
    return bool(_ICD_SHAPE.fullmatch(code)) and (plain in _published() or plain in _former())


def _provider(bill: MedicalBill, sources: Sources) -> Iterator[Problem]:
    if bill.provider_npi is not None and not is_npi(bill.provider_npi):
        sentence = f"{bill.provider_npi} is no National Provider Identifier: its check digit does not hold"
        yield problem("npi", sentence, sources, "provider_npi")
    if bill.provider_tax_id is not None:
        yield from _ein(bill.provider_tax_id, "provider_tax_id", sources)


def _charges(bill: MedicalBill, sources: Sources) -> Iterator[Problem]:
    known = set("ABCDEFGHIJKL"[: len(bill.diagnosis_codes)]) | set("123456789"[: len(bill.diagnosis_codes)])
    for number, charge in enumerate(bill.charges):
        path = f"charges[{number}]"
        if charge.code is not None and not _is_code(charge.code, charge.code_system):
            sentence = (
                f"the code of charge line {number + 1}, {charge.code}, has the shape of no {charge.code_system} code"
            )
            yield problem("procedure_code", sentence, sources, f"{path}.code")
        for modifier in charge.modifiers:
            if not _MODIFIER.fullmatch(modifier):
                sentence = f"the modifier of charge line {number + 1}, {modifier}, has not two signs"
                yield problem("modifier", sentence, sources, f"{path}.modifiers")
        lost = set(re.sub(r"[^A-L1-9]", "", charge.diagnosis_pointers or "")) - known
        if lost and bill.diagnosis_codes:
            sentence = (
                f"charge line {number + 1} points at diagnosis {', '.join(sorted(lost))}, which the bill does not list"
            )
            yield problem("pointer", sentence, sources, f"{path}.diagnosis_pointers", "diagnosis_codes")


def _is_code(code: str, system: str | None) -> bool:
    if system == "REV":
        return re.fullmatch(r"\d{3,4}", code) is not None
    return CODE.fullmatch(code) is not None and (system is None or code_system(code) == system)


def _ein(number: str, path: str, sources: Sources) -> Iterator[Problem]:
    try:
        stdnum_ein.validate(number.replace(" ", ""))
    except ValidationError:
        sentence = f"{number} is no employer identification number: nine digits, the first two a prefix in use"
        yield problem("ein", sentence, sources, path)


def _is_vin(number: str) -> bool:
    """Tell whether the ninth sign is the check digit; before 1981 a number had fewer signs and none."""
    signs = number.upper()
    return len(signs) < SIGNS or is_vin(signs)


def _diagnoses(record: BaseRecord) -> Iterator[tuple[str, str]]:
    if isinstance(record, MedicalBill):
        yield from ((f"diagnosis_codes[{n}]", code) for n, code in enumerate(record.diagnosis_codes))
    if isinstance(record, LienNotice):
        codes = ((i, n, code) for i, item in enumerate(record.items) for n, code in enumerate(item.diagnosis_codes))
        first: dict[str, str] = {}
        for i, n, code in codes:
            first.setdefault(code, f"items[{i}].diagnosis_codes[{n}]")
        yield from ((path, code) for code, path in first.items())
    if isinstance(record, ChartNote | ClinicalSummary):
        for n, diagnosis in enumerate(record.diagnoses):
            if diagnosis.code is not None and re.match(r"[A-TV-Z]\d", diagnosis.code):
                yield f"diagnoses[{n}].code", diagnosis.code


@functools.cache
def _published() -> frozenset[str]:
    """Return the published codes, from the list that simple_icd_10_cm carries.

    Importing the package builds the whole tree of the classification, which takes seconds and is not needed.
    """
    package = importlib.util.find_spec("simple_icd_10_cm")
    places = package.submodule_search_locations if package is not None else None
    lists = sorted(Path(places[0]).glob("data/code-list-*.txt")) if places else []
    return frozenset(lists[-1].read_text(encoding="utf-8").split()) if lists else frozenset()


@functools.cache
def _former() -> frozenset[str]:
    """Return the codes that earlier issues had and the current one has not."""
    rows = (Path(__file__).parents[1] / "former_diagnoses.txt").read_text(encoding="ascii").splitlines()
    return frozenset(row[:6] + seventh for row in rows if not row.startswith("#") for seventh in row[6:].strip())
