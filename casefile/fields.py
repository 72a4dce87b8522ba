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
from casefile.wording import field_name

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
_STEP = re.compile(r"([A-Za-z_]\w*)(?:\[(\+?\d+)\])?")
_LONGEST = 400


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
        plain = field_name(name)
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
