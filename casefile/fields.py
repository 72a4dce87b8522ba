"""Fields in plain words: "charges[2].amount" is "charge line 3: amount", and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple, get_args

from casefile.dates import format_short, parse_date
from casefile.money import format_dollars
from casefile.paths import Scalar
from casefile.records.registry import KIND_BY_NAME
from casefile.vocabulary import Vocabulary

NEW_ROW = "new"
"""What stands for the number of a row that a person adds: "new", or "new 2" for a second one."""

_TABLES = {
    "charges": "charge line",
    "lines": "benefit line",
    "payments": "payment",
    "items": "lien item",
    "encounters": "visit",
    "diagnoses": "diagnosis",
    "parties": "party",
    "coverages": "coverage",
    "vehicles": "vehicle",
    "requests": "request",
    "diagnosis_codes": "diagnosis code",
    "procedures": "procedure",
    "medications": "medication",
    "prior_conditions": "earlier condition",
    "citations": "section of law cited",
    "rejected_coverages": "coverage rejected",
    "claim_numbers": "claim number",
    "names": "name",
    "modifiers": "modifier",
}
_FIELDS = {
    "form": "type of form",
    "provider_npi": "provider's NPI",
    "provider_tax_id": "provider's tax ID",
    "provider_name": "provider's name",
    "provider_address": "provider's address",
    "provider_phone": "provider's telephone",
    "patient_name": "patient's name",
    "patient_dob": "patient's date of birth",
    "payer_name": "payer's name",
    "employer_name": "employer's name",
    "employer_ein": "employer's identification number",
    "employee_name": "employee's name",
    "claimant_name": "claimant's name",
    "insured_name": "insured's name",
    "adjuster_name": "adjuster's name",
    "adjuster_phone": "adjuster's telephone",
    "adjuster_email": "adjuster's e-mail",
    "ssn_last4": "last four digits of the social security number",
    "ytd_gross": "gross pay, year to date",
    "date_through": "last day",
    "on_lien": "treated on a lien",
    "absence_start": "first day of the absence",
    "absence_end": "last day of the absence",
    "period_start": "first day of the period",
    "period_end": "last day of the period",
    "off_work_start": "first day off work",
    "off_work_end": "last day off work",
    "hire_date": "date hired",
    "vin": "VIN",
    "pay_rate_unit": "unit of the rate of pay",
    "service_date": "date it was served",
    "service_method": "how it was served",
    "total_patient_responsibility": "total left to the patient",
    "patient_responsibility": "left to the patient",
}
_STEP = re.compile(r"([A-Za-z_]\w*)(?:\[(\+?\d+)\])?")
_LONGEST = 400
_NAMED = re.compile(r"(?<![\w.\]])([a-z][a-z_0-9]*(?:\[\d+\])?(?:\.[a-z_0-9]+(?:\[\d+\])?)*) \(page(?= \d+\)(?:,|$))")


class Field(NamedTuple):
    """A field of a kind of paper: its words, the table whose rows have it (or none), its name within."""

    words: str
    table: str | None
    name: str | None

    def path(self, line: str) -> str:
        """Return the path of the field, in that line of its table: "3" is the third, "+7" one that is added."""
        if self.table is None:
            return self.name or ""
        index = line if line.startswith("+") else str(int(line) - 1)
        return f"{self.table}[{index}]" + (f".{self.name}" if self.name else "")


def field_words(path: str) -> str:
    """Return what a person calls the field: "total charges", "charge line 3: amount"."""
    parts = []
    for name, index in _STEP.findall(path):
        plain = _FIELDS.get(name, name.replace("_", " "))
        if not index:
            parts.append(plain)
        elif index.startswith("+"):
            parts.append(f"{_TABLES.get(name, plain)} that is added")
        else:
            parts.append(f"{_TABLES.get(name, plain)} {int(index) + 1}")
    return ": ".join(parts)


@cache
def fields_of(kind: str) -> Mapping[str, Field]:
    """Return the fields of a kind of paper that a person may fill in, by their words."""
    found: list[Field] = []
    for name, info in KIND_BY_NAME[kind].record.model_fields.items():
        row = _row_of(info.annotation)
        plain = _TABLES.get(name, name.replace("_", " "))
        if row is None:
            found.append(Field(field_words(name), None, name))
        elif issubclass(row, Vocabulary):
            columns = [inner for inner, each in row.model_fields.items() if _row_of(each.annotation) is None]
            found += [Field(f"{plain}: {field_words(inner)}", name, inner) for inner in columns]
        else:
            found.append(Field(plain, name, None))
    return {field.words: field for field in found}


def shown(path: str, value: Scalar | None) -> str:
    """Return the value as a person reads it: $1,385.00, 02/14/2026, yes; nothing where there is none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    if (day := parse_date(text)) is not None and re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return format_short(day)
    if is_money(path) and re.fullmatch(r"-?\d+\.\d\d", text):
        return format_dollars(Decimal(text))
    if re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)+", text):
        return text.replace("_", " ")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} ..."


def in_words(sentence: str) -> str:
    """Return a doubt's sentence with the fields that it names in plain words: "charge line 3: amount (page 1)"."""
    return _NAMED.sub(lambda found: f"{field_words(found[1])} (page", sentence)


def typed(text: str) -> str:
    """Return what a person typed as records take it: "yes" is "True"."""
    plain = " ".join(text.split())
    return {"yes": "True", "no": "False"}.get(plain.casefold(), text.strip())


def is_money(path: str) -> bool:
    """Tell whether the field holds an amount of money."""
    name = path.rpartition(".")[2].partition("[")[0]
    return bool(_MONEY.search(name))


_MONEY = re.compile(
    r"amount|total|paid|billed|allowed|adjustment|balance|payments?$|responsibility|wages|_pay$|gross|tax$|limit"
    r"|remaining|deductible|premium|rate$|claimed|offered"
)


def _row_of(annotation: object) -> type | None:
    """Return what the rows of a field are made of; None for a field that is no list."""
    inner = get_args(annotation)
    if len(inner) != 2 or inner[1] is not Ellipsis:
        return None
    row = inner[0]
    return row if isinstance(row, type) else None
