"""Joined codes: a procedure with its modifiers in one box of a form ("9928425", "73030RT") is a code and modifiers."""

from __future__ import annotations

import re

from casefile.documents import Extraction
from casefile.records.medical import ExplanationOfBenefits, MedicalBill
from extractors.codes import CODE, code_system

_JOINED = re.compile(rf"({CODE.pattern})((?:2[2-7]|3[23]|5[0-9]|6[236]|7[6-9]|8[0-2]|9[0-9]|[A-Z][A-Z0-9])+)")
_MOST_DIGITS = 7  # of a code with a modifier of digits: more are some other number


def with_codes_apart(extraction: Extraction) -> Extraction:
    """Return the extraction with the modifiers that stand on their procedures' codes apart from them."""
    record = extraction.record
    if isinstance(record, MedicalBill):
        name, rows = "charges", [charge.model_dump() for charge in record.charges]
    elif isinstance(record, ExplanationOfBenefits):
        name, rows = "lines", [line.model_dump() for line in record.lines]
    else:
        return extraction
    sources = dict(extraction.sources)
    parted = False
    for at, row in enumerate(rows):
        match = _JOINED.fullmatch(row["code"] or "")
        if match is None or (match[0].isdigit() and len(match[0]) > _MOST_DIGITS):
            continue
        parted = True
        row["code"] = match[1]
        if name == "charges":
            row["code_system"] = code_system(match[1])
            row["modifiers"] = row["modifiers"] or re.findall("..", match[2])
            if (source := sources.get(f"{name}[{at}].code")) is not None:
                for place in range(len(row["modifiers"])):
                    sources.setdefault(f"{name}[{at}].modifiers[{place}]", source)
    if not parted:
        return extraction
    made = type(record).model_validate(record.model_dump() | {name: rows})
    return Extraction(made, sources, extraction.problems)
