"""CMS-1500 claim forms on a grid of the office's own: boxes by their captions, service lines by their order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from casefile.npi import is_npi
from casefile.pages import Page
from extractors.codes import code_system, diagnoses
from extractors.forms import Cell
from extractors.found import Found
from extractors.kinds.medical_bill.boxes import account, block, boxed_amounts, boxed_day, initialled, nine_digits
from extractors.kinds.medical_bill.claim_boxes import Caption, ClaimBoxes, span_of
from extractors.kinds.medical_bill.claim_captions import PRINT_1500, TOLD_1500, captions_1500
from extractors.kinds.medical_bill.claim_lines import Edges, ServiceLine, service_line, settled
from extractors.layout import Token
from extractors.names import in_case
from extractors.spans import Span, find
from extractors.tokens import ein, npi, phone

_HEAD_DEEP = 36.0  # the captions of item 24 lie within this of each other, in points


def read(pages: Sequence[Page], found: Found) -> bool:
    """Put what the claim form says, and tell whether it has a service line."""
    forms = [ClaimBoxes(page, captions_1500(), PRINT_1500, TOLD_1500) for page in pages]
    lines = [line for form in forms for line in _service_lines(form)]
    if not lines:
        return False
    _charges(lines, forms, found)
    for form in forms:
        _party(form, found)
        _numbers(form, found)
    return True


def _service_lines(form: ClaimBoxes) -> Iterator[ServiceLine]:
    services = form.last_caption("services")
    pointers, charges = (_of_lines(form.last_caption(key), services) for key in ("pointers", "charges"))
    heads = [caption for caption in (services, charges, pointers) if caption is not None]
    end = form.caption("federal tax i.d. number") or form.caption("total charge")
    if not heads:
        return
    edges = Edges(pointers.left - 4 if pointers else None, charges.left - 2 if charges else None)
    foot = end.box.y0 if end is not None else form.page.height
    for row in form.rows_between(min(head.box.y1 for head in heads), foot):
        if (line := service_line(row, edges)) is not None:
            yield line


def _of_lines(caption: Caption | None, services: Caption | None) -> Caption | None:
    """Return a caption of the service lines; one far above them is another box's, as "$ CHARGES" of item 20 is."""
    if caption is None or services is None or services.box.y0 - caption.box.y1 < _HEAD_DEEP:
        return caption
    return None


def _charges(lines: Sequence[ServiceLine], forms: Sequence[ClaimBoxes], found: Found) -> None:
    totals = [token for form in reversed(forms) for token in _sums(form, "total charge")]
    readings, fits = settled(lines, [token.value for token in totals])
    for line, reading in zip(lines, readings, strict=True):
        path = found.row("charges")
        for name, day in zip(("date_of_service", "date_through"), line.days, strict=False):
            found.take(f"{path}.{name}", day)
        found.take(f"{path}.code", line.code)
        found.infer(f"{path}.code_system", code_system(line.code.value), line.code.span)
        for modifier in line.modifiers:
            found.append(f"{path}.modifiers", modifier.value, modifier.span)
        found.take(f"{path}.diagnosis_pointers", line.pointers)
        if reading is not None:
            found.take(f"{path}.units", reading.units)
            found.take(f"{path}.amount", reading.amount if reading.sure or fits else None)
    added = sum((reading.amount.value for reading in readings if reading is not None), Decimal(0))
    found.take("total_charges", next((token for token in totals if token.value == added), next(iter(totals), None)))
    for path, key in (("total_payments", "amount paid"), ("balance_due", "balance due")):
        for form in reversed(forms):
            found.take(path, next(iter(_sums(form, key)), None))


def _sums(form: ClaimBoxes, key: str) -> tuple[Token[Decimal], ...]:
    """Return what the box of a sum may say; where nothing parts dollars from cents both readings."""
    for line in form.lines(key):
        words = tuple(placed for placed in line.words if re.search(r"\d|^[oO]{2}$", placed.word.text))
        if readings := boxed_amounts(Cell(line.page, words), float("-inf")):
            return readings
    return ()


def _party(form: ClaimBoxes, found: Found) -> None:
    for path, key in (("patient_name", "patient's name"),):
        for line in form.lines(key)[:1]:
            _take_name(found, path, _named(line))
    found.take("patient_dob", boxed_day(form.cell("patient's birth date")))
    lines = form.lines("billing provider info & ph #")
    rows = [Cell(row.page, row.words) for row in lines if not re.search(r"\d{10}|^a[.,]? ?N?P", row.text)]
    caption = form.caption("billing provider info & ph #")
    if caption is not None:
        rows = [row for row in rows if row.words[0].y > caption.box.y1 + 1]
    name, address, number = block(rows)
    _take_name(found, "provider_name", name)
    _take_name(found, "provider_address", address)
    whole = span_of([form.beside("billing provider info & ph #"), *lines])
    if whole is not None:
        found.take("provider_phone", phone(whole) or _boxed_phone(whole) or number)
    _npi(form, found)


def _npi(form: ClaimBoxes, found: Found) -> None:
    """Put the number under the billing provider's name, at the foot of the form."""
    caption = form.caption("billing provider info & ph #")
    if caption is None:
        return
    below = form.rows_between(caption.box.y1, form.page.height)
    span = span_of([Cell(row.page, tuple(p for p in row.words if p.x > caption.left)) for row in below])
    token = npi(span) if span is not None else None
    found.take("provider_npi", token if token is not None and is_npi(token.value) else None)


def _numbers(form: ClaimBoxes, found: Found) -> None:
    for token in _diagnoses(form):
        found.append_new("diagnosis_codes", token.value, token.span)
    tax = form.cell("federal tax i.d. number").span
    if tax is not None:
        found.take("provider_tax_id", ein(tax) or nine_digits(tax))
    for line in form.lines("patient's account no")[:2]:
        found.take("account_number", account(line))
    for line in form.lines("other claim id")[:1]:
        found.take("claim_number", _claim_id(line))


def _diagnoses(form: ClaimBoxes) -> list[Token[str]]:
    """Return the codes of box 21 in the order of their letters or numbers, which run across or down."""
    found: dict[str, tuple[str, int, Token[str]]] = {}
    for line in form.lines("diagnosis or nature of illness or injury"):
        words = tuple(p for p in line.words if re.search(r"\d|^[Oo]$|^X[0-9A-Z]{1,3}$", p.word.text))
        span = Cell(line.page, words).span
        for token in diagnoses(span) if span is not None else ():
            found.setdefault(token.value, (_mark(line, token), len(found), token))
    marks = [mark for mark, _, _ in found.values()]
    ordered = all(marks) and len(set(marks)) == len(marks)
    return [token for _, _, token in sorted(found.values(), key=lambda one: one[0] if ordered else "")]


def _mark(line: Cell, token: Token[str]) -> str:
    """Return the number before a code of the older forms, or nothing."""
    before = [placed for placed in line.words if placed.word.box.x1 <= token.span.box.x0 + 1]
    match = re.fullmatch(r"([1-4])[.)]?", before[-1].word.text) if before else None
    return match[1] if match else ""


def _named(line: Cell) -> Token[str] | None:
    words = tuple(p.word for p in line.words if re.fullmatch(r"[^\d]*[A-Za-z][^\d]*|0", p.word.text))
    return initialled(Span(line.page, words)) if any(word.text != "0" for word in words) else None


def _claim_id(line: Cell) -> Token[str] | None:
    words = tuple(placed for placed in line.words if re.search(r"\w", placed.word.text))
    if len(words) > 1 and re.fullmatch(r"[A-Z][A-Z0-9]", words[0].word.text):
        words = words[1:]
    return account(Cell(line.page, words))


def _boxed_phone(span: Span) -> Token[str] | None:
    for match, words in find(span, re.compile(r"(?<!\d)(\d{3})[ )]{1,4}(\d{3})[- .]?(\d{4})(?!\d)")):
        return Token(f"({match[1]}) {match[2]}-{match[3]}", words)
    return None


def _take_name(found: Found, path: str, token: Token[str] | None) -> None:
    if token is not None:
        found.put(path, in_case(token.value), token.span)
