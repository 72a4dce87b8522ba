"""Forms of one sheet: whether one after another is a claim of its own, the same claim gone on, or a copy."""

from __future__ import annotations

import re

from extractors.layout import below, labels, rest, rows_of
from extractors.looks import Look
from extractors.marks import Marks

_SAME_COPY = 0.7  # share of amounts in common from which two pages are copies of one form
_MONEY = re.compile(r"\d[\d,]*\.\d{2}")
_TOTAL = re.compile(r"\d[\d,]*[. ]\d{2}\b")  # cents stand in a box of their own
_FORM_LINES = 6  # a claim form has so many lines for services
_SAME_DIAGNOSES = 0.6  # share of diagnoses in common from which they are those of one claim


def is_one_claim(last: Marks, marks: Marks) -> bool:
    """Tell whether a claim goes on upon a second form: the first is full, and all that names the claim is the same."""
    one, two = last.sheet, marks.sheet
    if one.services < _FORM_LINES or last.references.isdisjoint(marks.references):
        return False
    if one.signed and two.signed and one.signed.isdisjoint(two.signed):
        return False
    fewest = min(len(one.diagnoses), len(two.diagnoses))
    return not fewest or len(one.diagnoses & two.diagnoses) >= _SAME_DIAGNOSES * fewest


def is_totalled(look: Look) -> bool:
    """Tell whether a claim form states its total: what follows it is another claim."""
    rows = rows_of([look.page])
    return any(
        _TOTAL.search(span.text) is not None
        for label in labels(rows, "total charge", "totals", anywhere=True)
        for span in (rest(label), below(rows, label))
        if span is not None
    )


def same_amounts(one: Look, two: Look) -> bool:
    """Tell whether most amounts of the page with fewer stand on the other as well."""
    first, second = (set(_MONEY.findall(look.page.text)) for look in (one, two))
    return bool(first) and len(first & second) >= _SAME_COPY * min(len(first), len(second))
