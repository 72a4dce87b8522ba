"""CMS-1500 claim forms (02/12, 08/05 and the old 12/90), with the form's print or without it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.pages import Box, Page, Word
from extractors.forms import Anchor, FilledForm, fill
from extractors.found import Found
from extractors.kinds.medical_bill.boxes import (
    account,
    block,
    boxed_amount,
    boxed_days,
    code_system,
    diagnoses,
    modifiers,
    procedure,
)
from extractors.layout import Token
from extractors.names import in_case
from extractors.spans import Span, find
from extractors.tokens import ein, npi, text

# Left edge and middle of each caption without its number, in points of the form as the NUCC prints it.
ANCHORS = tuple(
    Anchor(*place)
    for place in (
        ("health insurance claim form", 22, 62), ("insured's i.d. number", 385, 92),
        ("patient's name", 31, 115), ("patient's birth date", 247, 115), ("insured's name", 384, 115),
        ("patient's address", 31, 139), ("patient relationship to insured", 247, 139),
        ("insured's address", 384, 139), ("zip code", 24, 187), ("zip code", 377, 187),
        ("telephone", 122, 187), ("telephone", 470, 187), ("other insured's name", 31, 211),
        ("is patient's condition related to", 250, 211),
        ("insured's policy group or feca number", 386, 211),
        ("other insured's policy or group number", 31, 235), ("employment", 247, 235),
        ("auto accident", 247, 259), ("other accident", 247, 283), ("other claim id", 383, 259),
        ("employer's name or school name", 383, 259), ("insured's date of birth", 383, 235),
        ("insurance plan name or program name", 383, 283), ("insurance plan name or program name", 31, 307),
        ("is there another health benefit plan", 383, 307), ("reserved for nucc use", 31, 259),
        ("reserved for nucc use", 31, 283), ("reserved for nucc use", 247, 163),
        ("dates patient unable to work in current occupation", 387, 379),
        ("date of current", 33, 379), ("hospitalization dates related to current services", 387, 403),
        ("additional claim information", 34, 427), ("reserved for local use", 34, 427),
        ("outside lab", 387, 427), ("diagnosis or nature of illness or injury", 34, 451),
        ("resubmission code", 387, 451), ("prior authorization number", 387, 475),
        ("date(s) of service", 38, 504), ("procedures services or supplies", 198, 504),
        ("federal tax i.d. number", 34, 667), ("patient's account no", 185, 667),
        ("accept assignment", 292, 667), ("total charge", 386, 667), ("amount paid", 465, 667),
        ("signature of physician or supplier", 34, 691), ("service facility location information", 185, 691),
        ("billing provider info & ph #", 387, 691), ("please print or type", 265, 755),
    )
)  # fmt: skip
SIGNS = ("health insurance claim form", "billing provider info & ph #", "insured's policy group or feca number")

NAME = Box(20, 121, 237, 135)
BORN = Box(238, 121, 324, 136)
CLAIM_ID = Box(376, 265, 592, 280)
DIAGNOSES = Box(20, 456.5, 374, 496)
SERVICES = Box(18, 518, 594, 664)
TAX_ID = Box(20, 673, 130, 688)
ACCOUNT = Box(173, 673, 281, 688)
TOTAL = Box(374, 672, 453, 688)
PAID = Box(453, 672, 521, 688)
BALANCE = Box(521, 672, 594, 688)
SIGNED = Box(90, 712, 172, 749)
BILLING = Box(375, 697, 592, 736)
PHONE = Box(470, 686, 594, 701)
NPI = Box(375, 736, 481, 750)
HALF = 197.0
FROM, TO, CODE, MODIFIERS = (20, 87), (87, 152), (195, 248), (248, 331)
POINTER, CHARGE, UNITS = (331, 374.5), (374.5, 439), (439, 469)
MIDDLES = 24.0  # height of a service line; typing stands in its lower half


class _Line(NamedTuple):
    """The typed words of one service line, with their places on the form."""

    page: Page
    words: tuple[tuple[float, Word], ...]

    def between(self, column: tuple[float, float]) -> Span | None:
        words = tuple(word for x, word in self.words if column[0] <= x < column[1])
        return Span(self.page, words) if words else None


def filled(page: Page) -> FilledForm | None:
    """Return the page placed on the form, or None where it is no such form."""
    form = fill(page, ANCHORS)
    if form is not None and form.captions & set(SIGNS):
        return form
    return None


def read(forms: Sequence[FilledForm], found: Found) -> None:
    """Put what the claim forms of one claim say."""
    for form in forms:
        _charges(form, found)
    for form in forms:
        _party(form, found)
        _diagnoses(form, found)
        _identifiers(form, found)
    for form in reversed(forms):
        _totals(form, found)


def _charges(form: FilledForm, found: Found) -> None:
    for line in _service_lines(form):
        row = found.row("charges")
        start, end = boxed_days(line.between(FROM)), boxed_days(line.between(TO))
        found.take(f"{row}.date_of_service", start)
        found.take(f"{row}.date_through", end)
        if (code := procedure(line.between(CODE))) is not None:
            found.take(f"{row}.code", code)
            found.infer(f"{row}.code_system", code_system(code.value), code.span)
        if (cell := line.between(MODIFIERS)) is not None:
            for number, token in enumerate(modifiers(cell.words, cell)):
                found.take(f"{row}.modifiers[{number}]", token)
        found.take(f"{row}.diagnosis_pointers", _pointers(line.between(POINTER)))
        found.take(f"{row}.amount", boxed_amount(line.between(CHARGE)))
        found.take(f"{row}.units", _units(line.between(UNITS)))


def _service_lines(form: FilledForm) -> Iterator[_Line]:
    """Return the lines with a procedure code, and a charge or a day; what stands in the shaded half is none."""
    inside = sorted((word for word in form.words if SERVICES.holds(word.x, word.y)), key=lambda word: word.y)
    codes = [
        word for word in inside if CODE[0] <= word.x < CODE[1] and procedure(Span(form.page, (word.word,))) is not None
    ]
    for code in codes:
        near = sorted((w for w in inside if abs(w.y - code.y) <= MIDDLES / 4), key=lambda word: word.x)
        line = _Line(form.page, tuple((word.x, word.word) for word in near))
        if boxed_amount(line.between(CHARGE)) or boxed_days(line.between(FROM)):
            yield line


def _party(form: FilledForm, found: Found) -> None:
    _put_name(found, "patient_name", _words(form.within(NAME)))
    found.take("patient_dob", boxed_days(form.within(BORN)))
    rows = [row for row in form.rows(BILLING) if not re.search(r"PIN ?#|GRP ?#", row.text)]
    name, address, number = block(rows)
    _put_name(found, "provider_name", name)
    _put_name(found, "provider_address", address)
    found.take("provider_phone", _phone(form.within(PHONE)) or number)


def _diagnoses(form: FilledForm, found: Found) -> None:
    # The older forms number their four diagnoses down two columns, the newer letter theirs along the rows.
    columns = any(
        re.fullmatch(r"[1-4]\.", placed.word.text) for placed in form.words if DIAGNOSES.holds(placed.x, placed.y)
    )
    boxes = (DIAGNOSES._replace(x1=HALF), DIAGNOSES._replace(x0=HALF)) if columns else (DIAGNOSES,)
    tokens = [token for box in boxes for row in form.rows(box) for token in diagnoses(row)]
    for token in _once(tokens):
        found.append("diagnosis_codes", token.value, token.span)


def _once(tokens: Sequence[Token[str]]) -> tuple[Token[str], ...]:
    first: dict[str, Token[str]] = {}
    for token in tokens:
        first.setdefault(token.value, token)
    return tuple(first.values())


def _identifiers(form: FilledForm, found: Found) -> None:
    if (cell := form.within(NPI)) is not None:
        found.take("provider_npi", npi(cell))
    if (cell := form.within(TAX_ID)) is not None:
        found.take("provider_tax_id", ein(cell) or _nine_digits(cell))
    found.take("account_number", account(form.within(ACCOUNT)))
    found.take("statement_date", boxed_days(form.within(SIGNED)))
    if "employer's name or school name" not in form.captions:
        found.take("claim_number", _claim_id(form.within(CLAIM_ID)))


def _totals(form: FilledForm, found: Found) -> None:
    for path, box in (("total_charges", TOTAL), ("total_payments", PAID), ("balance_due", BALANCE)):
        found.take(path, boxed_amount(form.within(box)))


def _claim_id(span: Span | None) -> Token[str] | None:
    """Return the claim number of box 11b without its qualifier (Y4)."""
    if span is None:
        return None
    words = tuple(word for word in span.words if re.search(r"\w", word.text))
    if len(words) > 1 and re.fullmatch(r"[A-Z][A-Z0-9]", words[0].text):
        words = words[1:]
    return account(Span(span.page, words)) if words else None


def _pointers(span: Span | None) -> Token[str] | None:
    if span is None:
        return None
    words = tuple(word for word in span.words if re.fullmatch(r"[A-L,]+|[1-9,]+", word.text.upper()))
    return Token("".join(word.text for word in words), Span(span.page, words)) if words else None


def _units(span: Span | None) -> Token[Decimal] | None:
    if span is None:
        return None
    return next(
        (
            Token(Decimal(word.text), Span(span.page, (word,)))
            for word in span.words
            if re.fullmatch(r"\d{1,4}(?:\.\d+)?", word.text)
        ),
        None,
    )


def _phone(span: Span | None) -> Token[str] | None:
    """Return the telephone number in the two boxes above the billing provider; the brackets are the form's."""
    if span is None:
        return None
    for match, words in find(span, re.compile(r"(?<!\d)(\d{3})[ )]{0,4}(\d{3})[- .]?(\d{4})(?!\d)")):
        return Token(f"({match[1]}) {match[2]}-{match[3]}", words)
    return None


def _nine_digits(span: Span) -> Token[str] | None:
    return next(
        (Token(word.text, Span(span.page, (word,))) for word in span.words if re.fullmatch(r"\d{9}", word.text)),
        None,
    )


def _words(span: Span | None) -> Token[str] | None:
    return text(span) if span is not None else None


def _put_name(found: Found, path: str, token: Token[str] | None) -> None:
    if token is not None:
        found.put(path, in_case(token.value), token.span)
