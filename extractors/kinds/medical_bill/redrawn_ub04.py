"""UB-04 hospital bills on a grid of the office's own: locators by their captions, revenue lines by their order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from casefile.npi import is_npi
from casefile.pages import Page, Word
from extractors.codes import code_system, diagnoses
from extractors.forms import Cell
from extractors.found import Found
from extractors.kinds.medical_bill.boxes import (
    account,
    block,
    boxed_amounts,
    boxed_day,
    boxed_days,
    nine_digits,
    without_presence,
)
from extractors.kinds.medical_bill.claim_boxes import ClaimBoxes, cell_of, span_of
from extractors.kinds.medical_bill.claim_captions import CAPTIONS_UB04, PRINT_UB04
from extractors.kinds.medical_bill.revenue_lines import RevenueLine, charged_at, revenue_line
from extractors.layout import Token
from extractors.names import in_case
from extractors.spans import Span
from extractors.tokens import ein, npi, text, trimmed

MOST = 10**7  # no sum of a hospital bill is as high; ten figures are a number of the provider
_COLUMNS = 1.7  # white between two columns, in heights of print: that of a typewriter's words is less
_HEADS = ("revenue", "description", "procedure", "served", "units", "charges", "uncovered")
_CLAIM = re.compile(r"\bclaim(?: ?(?:no|number|num|#))?[.:#]* *([A-Z0-9][A-Z0-9\-]*\d[A-Z0-9\-]*)", re.IGNORECASE)


def read(pages: Sequence[Page], found: Found) -> bool:
    """Put what the hospital bill says, and tell whether it has a revenue line."""
    forms = [ClaimBoxes(page, CAPTIONS_UB04, PRINT_UB04, frozenset()) for page in pages]
    lines = [line for form in forms for line in _revenue_lines(form)]
    if not lines:
        return False
    for line in lines:
        _charge(line, found)
    for form in forms:
        _parties(form, found)
        _diagnoses(form, found)
    for form in reversed(forms):
        _sums(form, found)
    return True


def _revenue_lines(form: ClaimBoxes) -> Iterator[RevenueLine]:
    heads = [caption for key in _HEADS if (caption := form.caption(key))]
    ends = [caption.box.y0 for key in ("created", "payer", "prior") if (caption := form.caption(key))]
    if not heads:
        return
    for row in form.rows_between(min(head.box.y1 for head in heads), min(ends, default=form.page.height)):
        line = revenue_line(row)
        if line is not None and line.revenue.value.lstrip("0") != "1" and not re.search(r"\bTOTALS?\b", row.text):
            yield line


def _charge(line: RevenueLine, found: Found) -> None:
    path = found.row("charges")
    found.put(f"{path}.revenue_code", line.revenue.value, line.revenue.span)
    code = line.code or line.revenue
    found.take(f"{path}.code", code)
    found.infer(f"{path}.code_system", code_system(code.value) if line.code else "REV", code.span)
    for modifier in line.modifiers:
        found.append(f"{path}.modifiers", modifier.value, modifier.span)
    if line.description is not None:
        found.put(f"{path}.description", trimmed(line.description), line.description)
    if line.day is not None:
        days = boxed_days(_cell(line.day), ())
        found.take(f"{path}.date_of_service", next(iter(days), None))
    found.take(f"{path}.units", line.units)
    found.take(f"{path}.amount", line.amount)


def _cell(span: Span) -> Cell:
    return cell_of(span.page, span.words)


def _parties(form: ClaimBoxes, found: Found) -> None:
    name, address, number = block(_provider(form))
    _take_name(found, "provider_name", name)
    _take_name(found, "provider_address", address)
    found.take("provider_phone", number)
    for line in form.lines("patient")[:1]:
        words = tuple(p.word for p in line.words if re.search(r"[A-Za-z]", p.word.text))
        words = words[1:] if len(words) > 2 and re.fullmatch(r"[ab]\.?", words[0].text) else words
        _take_name(found, "patient_name", text(Span(line.page, words)) if words else None)
    found.take("patient_dob", boxed_day(form.cell("born")))
    for line in form.lines("control")[:1]:
        found.take("account_number", account(line))
    tax = span_of(form.lines("tax"))
    found.take("provider_tax_id", ein(tax) or nine_digits(tax) if tax is not None else None)
    token = npi(span) if (span := span_of(form.lines("npi"))) is not None else None
    found.take("provider_npi", token if token is not None and is_npi(token.value) else None)
    for line in form.lines("remarks"):
        if match := _CLAIM.search(line.text):
            found.put("claim_number", match[1], line.span)


def _provider(form: ClaimBoxes) -> list[Cell]:
    """Return the rows of locator 1, which has no caption: left of the pay-to address, above the patient's name."""
    below = [caption.box.y0 for key in ("patient", "address", "born") if (caption := form.caption(key))]
    right = [one.left for key in ("control", "record", "tax", "bill type") if (one := form.caption(key))]
    if not below or not right:
        return []
    rows = [
        Cell(row.page, tuple(placed for placed in row.words if placed.x < min(right) - 2))
        for row in form.rows_between(0, min(below) - 2)
    ]
    rows = [row for row in rows if row.words and len(row.text) > 2]
    rows = [*map(_unnumbered, rows[:1]), *rows[1:]]
    edge = _second_column([[placed.word for placed in row.words] for row in rows])
    first = [Cell(row.page, tuple(p for p in row.words if p.word.box.x0 < edge - 2)) for row in rows]
    return [row for row in first if row.words]


def _unnumbered(row: Cell) -> Cell:
    """Return the row without the locators' own numbers, 1 and 2."""
    words = row.words[1:] if re.fullmatch(r"[1lI]", row.words[0].word.text) and len(row.words) > 1 else row.words
    return Cell(row.page, tuple(p for place, p in enumerate(words) if p.word.text != "2" or not place))


def _second_column(rows: Sequence[Sequence[Word]]) -> float:
    """Return where the words of a second column begin: behind a white at one place in most rows, crossed by none."""
    words = [word for row in rows for word in row]
    left = min((word.box.x0 for word in words), default=0.0)
    starts = sorted(
        word.box.x0
        for row in rows
        for before, word in pairwise(row)
        if word.box.x0 > left + 60 and word.box.x0 - before.box.x1 > _COLUMNS * (word.box.y1 - word.box.y0)
    )
    for start in starts:
        alike = sum(abs(other - start) < 3 for other in starts)
        crossed = any(word.box.x0 < start - 4 and word.box.x1 > start + 1 for word in words)
        if alike >= 2 and not crossed:
            return start
    return float("inf")


def _diagnoses(form: ClaimBoxes, found: Found) -> None:
    """Put the codes of locator 67: between the payers and the physicians, but for the admitting and reason codes."""
    tops = [caption.box.y1 for key in ("authorization", "member", "payer") if (caption := form.last_caption(key))]
    feet = [caption.box.y0 for key in ("operation", "attending", "remarks") if (caption := form.caption(key))]
    if not tops:
        return
    others = {
        id(p.word) for key in ("admitting", "reason", "group code") for line in form.lines(key) for p in line.words
    }
    known = {found.get(f"diagnosis_codes[{place}]") for place in range(found.count("diagnosis_codes"))}
    for row in form.rows_between(max(tops), min(feet, default=form.page.height)):
        words = tuple(without_presence(p.word) for p in row.words if id(p.word) not in others)
        for token in diagnoses(Span(row.page, words)) if words else ():
            if token.value not in known:
                found.append("diagnosis_codes", token.value, token.span)
                known.add(token.value)


def _sums(form: ClaimBoxes, found: Found) -> None:
    heads = [caption.box.y1 for key in _HEADS if (caption := form.caption(key))]
    ends = [caption.box.y0 for key in ("payer", "prior") if (caption := form.caption(key))]
    for row in form.rows_between(min(heads, default=0.0), min(ends, default=form.page.height)):
        words = [placed.word for placed in row.words]
        if not (re.fullmatch(r"0{2,3}1", words[0].text) or re.search(r"\bTOTALS?\b", row.text.upper())):
            continue
        charged = charged_at(row.page, words)
        found.take("total_charges", charged[2] if charged is not None else None)
        day = next((word for word in words if re.fullmatch(r"\d{6}|\d{8}", word.text)), None)
        found.take("statement_date", boxed_day(_cell(Span(row.page, (day,)))) if day is not None else None)
    for path, key in (("total_payments", "prior"), ("balance_due", "due")):
        for line in form.lines(key)[:1]:
            readings = boxed_amounts(line, float("-inf"))
            same = key == "due" and bool(readings) and readings[0].value == found.get("total_charges")
            found.take(path, readings[0] if readings and readings[0].value < MOST and not same else None)


def _take_name(found: Found, path: str, token: Token[str] | None) -> None:
    if token is not None:
        found.put(path, in_case(token.value), token.span)
