"""UB-04 (CMS-1450) hospital bills, of one page or several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casefile.pages import Box, Page
from extractors.codes import code_system, diagnoses, procedure
from extractors.forms import LETTER, Anchor, Cell, FilledForm, fill, laid_on, laid_where_it_makes_sense, shows
from extractors.found import Found
from extractors.kinds.medical_bill.boxes import (
    account,
    block,
    boxed_amount,
    boxed_day,
    modifiers,
    nine_digits,
    units,
    without_presence,
)
from extractors.kinds.medical_bill.revenue_lines import parted
from extractors.layout import Token
from extractors.names import in_case
from extractors.spans import Span, find
from extractors.tokens import ein, npi, text

# Left edge and middle of each caption in points of the form.
ANCHORS = tuple(
    Anchor(*place)
    for place in (
        ("3a pat cntl #", 387.5, 27.5), ("b med rec #", 387.5, 39.5), ("4 type of bill", 541.5, 27.5),
        ("type of bill", 550, 27.5), ("5 fed tax no", 387.5, 51.5), ("6 statement covers period", 459.5, 51.5),
        ("statement covers period", 467, 51.5), ("8 patient name", 23.5, 75.5), ("9 patient address", 241.5, 75.5),
        ("10 birthdate", 23.5, 99.5), ("11 sex", 81.5, 99.5), ("12 admission date", 101.5, 99.5),
        ("29 acdt state", 527.5, 99.5), ("31 occurrence", 23.5, 121.5), ("32 occurrence", 97.5, 121.5),
        ("33 occurrence", 171.5, 121.5), ("34 occurrence", 245.5, 121.5), ("35 occurrence span", 319.5, 121.5),
        ("36 occurrence span", 437.5, 121.5), ("39 value codes", 301.5, 147.5), ("40 value codes", 398, 147.5),
        ("41 value codes", 494.7, 147.5), ("42 rev cd", 23.5, 186), ("43 description", 54.5, 186),
        ("44 hcpcs / rate / hipps code", 234.5, 186), ("44 hcpcs / rates / hipps rate codes", 234.5, 186),
        ("44 hcpcs / accommodation rate / hipps code", 234.5, 186), ("44 hcpcs / rates", 234.5, 186),
        ("45 serv date", 346.5, 186), ("46 serv units", 397.5, 186), ("47 total charges", 454.5, 186),
        ("48 non-covered charges", 524.5, 186), ("48 non-covered", 524.5, 186), ("creation date", 262, 463),
        ("50 payer name", 23.5, 473.5), ("51 health plan id", 191.5, 473.5), ("54 prior payments", 331.5, 473.5),
        ("55 est amount due", 397.5, 473.5), ("58 insured's name", 23.5, 519.5),
        ("60 insured's unique id", 225.5, 519.5), ("61 group name", 361.5, 519.5),
        ("62 insurance group no", 477.5, 519.5), ("63 treatment authorization codes", 23.5, 565.5),
        ("64 document control number", 201.5, 565.5), ("65 employer name", 401.5, 565.5),
        ("69 admit dx", 23.5, 637.5), ("70 patient reason dx", 109.5, 637.5), ("71 pps code", 301.5, 637.5),
        ("74 principal procedure", 23.5, 659.5), ("76 attending", 331.5, 659.5), ("77 operating", 331.5, 683.5),
        ("80 remarks", 23.5, 707.5), ("ub-04 cms-1450", 22, 758),
        ("nubc national uniform billing committee", 430, 758),
    )
)  # fmt: skip
SIGNS = frozenset(
    ("42 rev cd", "4 type of bill", "type of bill", "ub-04 cms-1450", "6 statement covers period", "46 serv units",
     "statement covers period", "creation date")
)  # fmt: skip

PROVIDER = Box(20, 25, 204, 72)
ACCOUNT = Box(412, 24, 541, 36)
TAX_ID = Box(386, 57, 458, 72)
PATIENT = Box(28, 84, 240, 96.5)
BORN = Box(20, 103, 81, 118.5)
LINES = Box(20, 191, 592, 456)
SUMS = Box(20, 455, 592, 469)
SUMS_LOW = Box(20, 469, 592, 486)
PRIOR = Box(330, 480, 396, 518)
DUE = Box(396, 480, 468, 518)
NPI = Box(480, 468, 592, 484)
NPI_BELOW = Box(480, 478, 592, 493)
DIAGNOSES = Box(40, 607, 554, 634.5)
REMARKS = Box(20, 708, 190, 752)
REVENUE, DESCRIPTION, PROCEDURE = (20, 53), (53, 233), (233, 345)
DAY, UNITS, CHARGE = (345, 396), (396, 453), (453, 523)
CENTS = 500.0
FULL, CLEARLY, SLIP = 6, 2, 12
STEP, MOST_TYPED, LEAST_LINES, MOST_LINES, SENSIBLE = 12, 260, 2, 4, 10
_BARE_LINE = re.compile(r"^\W*0\d{3}\b.*\d ?\d{2}\W*$")
_BARE_TOTAL = re.compile(r"^\W*0001\b.*\d ?\d{2}\W*$")
_REVENUE = re.compile(r"\d{3,4}")
_CLAIM = re.compile(r"\bclaim(?: ?(?:no|number|num|#))?[.:#]* *([A-Z0-9][A-Z0-9\-]*\d[A-Z0-9\-]*)", re.IGNORECASE)


def filled(page: Page) -> FilledForm | None:
    """Return the page placed on the form, or None where it is no such form."""
    form = fill(page, ANCHORS) if shows(page, tuple(SIGNS)) else None
    if form is not None and form.captions & SIGNS:
        return _back_in_boxes(form)
    return _without_print(page)


def _without_print(page: Page) -> FilledForm | None:
    """Return a page on which the typing stands without the form, moved to where most of its boxes make sense."""
    if len(page.words) > MOST_TYPED:
        return None
    typing = laid_on(page)
    rows = [typing.cell(Box(0, top, LETTER[0], top + STEP)).text for top in range(170, 500, STEP)]
    if sum(_BARE_LINE.search(row) is not None for row in rows) < LEAST_LINES or not any(map(_BARE_TOTAL.search, rows)):
        return None
    return laid_where_it_makes_sense(page, _sense_of_all, SENSIBLE)


def _sense_of_all(form: FilledForm) -> int:
    """Return how many boxes and lines hold what belongs into them, and in the shape in which it is typed."""
    named = form.rows(PROVIDER)[:1]
    shaped = (
        2 * (re.fullmatch(r"\d{8}", form.cell(BORN).text) is not None),
        re.fullmatch(r"\S*\d\S*", form.cell(ACCOUNT).text) is not None,
        2 * any(re.fullmatch(r"[A-Z][A-Z .,&'-]{3,}", row.text) is not None for row in named),
    )
    lines = sum(units(line.between(*UNITS)) is not None for line in _revenue_lines(form))
    return _sense(form) + sum(shaped) + min(lines, MOST_LINES)


def _back_in_boxes(form: FilledForm) -> FilledForm:
    """Return the form with its typing moved to where clearly more boxes make sense, as a slipped printer leaves it."""
    sense = _sense(form)
    if sense >= FULL:
        return form
    slips = [(dx, dy) for dy in range(-SLIP, SLIP + 1, 3) for dx in range(-SLIP, SLIP + 1, 4)]
    scored = [(_sense(form.slipped(dx, dy)), -abs(dx) - abs(dy), dx, dy) for dx, dy in slips]
    best, _, dx, dy = max(scored)
    return form.slipped(dx, dy) if best >= sense + CLEARLY else form


def _sense(form: FilledForm) -> int:
    """Return how many boxes hold what belongs into them."""
    tax, patient = form.cell(TAX_ID).span, form.cell(PATIENT)
    number = next((span for box in (NPI, NPI_BELOW) if (span := form.cell(box).span) is not None), None)
    sums = [row for row in form.rows(SUMS) if _is_sum(row)]
    return sum(
        (
            boxed_day(form.cell(BORN)) is not None,
            tax is not None and ein(tax) is not None,
            number is not None and npi(number) is not None,
            bool(patient.words) and not re.search(r"\d", patient.text),
            account(form.cell(ACCOUNT)) is not None,
            any(boxed_amount(row.between(*CHARGE), CENTS) is not None for row in sums),
            bool(re.search(r"\d{5}", " ".join(row.text for row in form.rows(PROVIDER)[1:4]))),
        )
    )


def read(forms: Sequence[FilledForm], found: Found) -> bool:
    """Put what a hospital bill says; its first page names the parties, its last has the sums."""
    for form in forms:
        for line in _revenue_lines(form):
            _charge(line, found)
    for form in forms:
        _party(form, found)
        _diagnoses(form, found)
    for form in reversed(forms):
        _sums(form, found)
    return True


def _revenue_lines(form: FilledForm) -> Iterator[Cell]:
    """Return the lines with a revenue code and a charge; the total under 0001 is none of them."""
    for row in form.rows(LINES):
        code = _revenue(row)
        if code is not None and code.value.lstrip("0") != "1" and boxed_amount(row.between(*CHARGE), CENTS):
            yield row


def _charge(line: Cell, found: Found) -> None:
    path = found.row("charges")
    revenue, cell = _revenue(line), line.between(*PROCEDURE)
    found.take(f"{path}.revenue_code", revenue)
    if (code := procedure(cell.span)) is not None:
        behind = tuple(placed for placed in cell.words if placed.word not in code.span.words)
        for modifier in modifiers(Cell(cell.page, behind)):
            found.append(f"{path}.modifiers", modifier.value, modifier.span)
    else:
        code, glued = next((pair for placed in cell.words if (pair := parted(cell.page, placed.word))[0]), (None, ()))
        for modifier in glued:
            found.append(f"{path}.modifiers", modifier.value, modifier.span)
    if (billed := code or revenue) is not None:
        found.take(f"{path}.code", billed)
        found.infer(f"{path}.code_system", code_system(code.value) if code else "REV", billed.span)
    described = line.between(*DESCRIPTION).span
    found.take(f"{path}.description", text(described) if described is not None else None)
    found.take(f"{path}.date_of_service", boxed_day(line.between(*DAY)))
    found.take(f"{path}.units", units(line.between(*UNITS)))
    found.take(f"{path}.amount", boxed_amount(line.between(*CHARGE), CENTS))


def _revenue(line: Cell) -> Token[str] | None:
    """Return the revenue code of a line; the number of the line stands left of it, smaller."""
    words = [placed.word for placed in line.between(*REVENUE).words if _REVENUE.fullmatch(placed.word.text)]
    return Token(words[-1].text, Span(line.page, (words[-1],))) if words else None


def _party(form: FilledForm, found: Found) -> None:
    name, address, number = block(form.rows(PROVIDER)[:5])
    _take_name(found, "provider_name", name)
    _take_name(found, "provider_address", address)
    found.take("provider_phone", number)
    patient = form.cell(PATIENT).span
    _take_name(found, "patient_name", _without_letter(patient) if patient is not None else None)
    found.take("patient_dob", boxed_day(form.cell(BORN)))
    found.take("account_number", account(form.cell(ACCOUNT)))
    if (span := form.cell(TAX_ID).span) is not None:
        found.take("provider_tax_id", ein(span) or nine_digits(span))
    for box in (NPI, NPI_BELOW):
        if (span := form.cell(box).span) is not None:
            found.take("provider_npi", npi(span))
    if (remarks := form.cell(REMARKS).span) is not None:
        for match, words in find(remarks, _CLAIM):
            found.put("claim_number", match[1], Span(words.page, words.words[-1:]))


def _diagnoses(form: FilledForm, found: Found) -> None:
    known = {found.get(f"diagnosis_codes[{place}]") for place in range(found.count("diagnosis_codes"))}
    for row in form.rows(DIAGNOSES):
        coded = tuple(without_presence(placed.word) for placed in row.words)
        for token in diagnoses(Span(row.page, coded)) if coded else ():
            if token.value not in known:
                found.append("diagnosis_codes", token.value, token.span)
                known.add(token.value)


def _sums(form: FilledForm, found: Found) -> None:
    rows = [row for row in (*form.rows(SUMS), *form.rows(LINES), *form.rows(SUMS_LOW)) if _is_sum(row)]
    for row in rows:
        found.take("total_charges", boxed_amount(row.between(*CHARGE), CENTS))
        found.take("statement_date", boxed_day(row.between(*DAY)))
    found.take("total_payments", boxed_amount(form.cell(PRIOR), PRIOR.x1))
    due = boxed_amount(form.cell(DUE), DUE.x1)  # of the payer; what is left of the whole only where some is paid
    found.take("balance_due", due if due is not None and due.value != found.get("total_charges") else None)


def _is_sum(row: Cell) -> bool:
    code = _revenue(row)
    return (code is not None and code.value.lstrip("0") == "1") or bool(re.search(r"\bTOTALS?\b", row.text))


def _without_letter(span: Span) -> Token[str] | None:
    """Return the patient's name without the letter that the form prints before it."""
    words = span.words[1:] if len(span.words) > 2 and re.fullmatch(r"[ab]\.?", span.words[0].text) else span.words
    named = tuple(word for word in words if re.search(r"[A-Za-z]", word.text))
    return text(Span(span.page, named)) if named else None


def _take_name(found: Found, path: str, token: Token[str] | None) -> None:
    if token is not None:
        found.put(path, in_case(token.value), token.span)
