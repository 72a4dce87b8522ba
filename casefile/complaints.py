"""What is wrong with an answer that people gave, in plain words: where it stands, what is wrong, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_CURES: Mapping[str, str] = {
    "missing": "is missing: fill it in",
    "extra_forbidden": "is not one of the names known here: remove it or correct it",
    "decimal": "is no amount: write it as 60000.00",
    "date": "is no date: write it as 2026-11-25",
    "datetime": "is no moment: write it as 2026-11-25 14:30",
    "time": "is no time of day: write it as 14:30",
    "int": "is no whole number: write it in digits, such as 3",
    "float": "is no number: write it in digits, such as 1.5",
    "bool": "is neither yes nor no: write true or false",
    "string_pattern_mismatch": "is not written as it must be: follow the example in the manual",
    "string": "is no text: write it in words",
    "list": "is no list: write one entry a line",
    "tuple": "is no list: write one entry a line",
    "dict": "does not have the parts that it should have: fill in each of them",
    "model": "does not have the parts that it should have: fill in each of them",
    "url": "is no address: write it as the system gives it",
}
_LIMITS: Mapping[str, tuple[str, str]] = {
    "greater_than": ("gt", "must be above {}"),
    "greater_than_equal": ("ge", "must be {} or more"),
    "less_than": ("lt", "must be below {}"),
    "less_than_equal": ("le", "must be {} or less"),
    "too_short": ("min_length", "has too few entries: at least {}"),
    "too_long": ("max_length", "has too many entries: at most {}"),
    "string_too_short": ("min_length", "is too short: at least {} signs"),
    "string_too_long": ("max_length", "is too long: at most {} signs"),
}
_MORE_THAN_CENTS = frozenset({"decimal_max_places", "decimal_max_digits", "decimal_whole_digits"})


def complaint(where: str, error: Mapping[str, Any]) -> str:
    """Return the sentence on one error of a model: `where` is the answer's place as people know it.

    What was given is not repeated: it may be a patient's.
    """
    kind, context = str(error["type"]), error.get("ctx") or {}
    if kind in _LIMITS and _LIMITS[kind][0] in context:
        key, words = _LIMITS[kind]
        return f"{where} {words.format(context[key])}"
    if kind in _MORE_THAN_CENTS:
        return f"{where} has too many digits: write it as 60000.00"
    if kind in {"literal_error", "enum"}:
        return f"{where} is none of the choices: write one of {_choices(context)}"
    if kind == "value_error":
        return f"{where}: {str(error['msg']).removeprefix('Value error, ')}"
    cure = _CURES.get(kind) or _CURES.get(kind.split("_")[0])
    return f"{where} {cure or 'can not be read: write it as the example beside it, or leave it out'}"


def _choices(context: Mapping[str, Any]) -> str:
    """Return the choices as people type them: without marks."""
    return str(context.get("expected", "those that the form offers")).replace("'", "").replace(" or ", ", ")
