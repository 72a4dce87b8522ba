"""CMS-1500 claim forms (02/12, 08/05 and the old 12/90), with the form's print or without it."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from casefile.pages import Box, Page
from extractors.codes import code_system, diagnoses, procedure
from extractors.forms import LETTER, Anchor, Cell, FilledForm, fill, laid_on, laid_where_it_makes_sense, middle, shows
from extractors.found import Found
from extractors.kinds.medical_bill.boxes import (
    account,
    block,
    boxed_amount,
    boxed_amounts,
    boxed_day,
    boxed_days,
    initialled,
    modifiers,
    nine_digits,
    pointers,
    units,
)
from extractors.kinds.medical_bill.slipped import Ordered, in_order
from extractors.layout import Token
from extractors.names import in_case
from extractors.spans import Span, find
from extractors.tokens import ein, npi

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
        ("federal tax i.d. number", 34, 667), ("patient's account no", 185, 667),
        ("accept assignment", 292, 667), ("total charge", 386, 667), ("amount paid", 465, 667),
        ("signature of physician or supplier", 34, 691), ("service facility location information", 185, 691),
        ("billing provider info & ph #", 387, 691),
        ("relate items 1 2 3 or 4 to item 24e by line", 175, 451), ("patient status", 247, 163),
        ("name and address of facility where services were", 185, 691),
        ("physician's supplier's billing name address zip code", 387, 691), ("please print or type", 265, 755),
    )
)  # fmt: skip
SIGNS = ("health insurance claim form", "billing provider info & ph #", "insured's policy group or feca number")

NAME = Box(20, 121, 237, 135)
BORN = Box(238, 121, 324, 136)
CLAIM_ID = Box(376, 265, 592, 280)
DIAGNOSES = Box(20, 452.5, 374, 496)
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
MANY = 12  # lines beyond which no choice between amounts is tried
OLD = frozenset(("relate items 1 2 3 or 4 to item 24e by line", "patient status", "reserved for local use"))
_PRINT = re.compile(r"PIN ?#|GRP ?#|& ?PHONE ?#|ZIP CODE", re.IGNORECASE)
DAYS, CODE, MODIFIERS = (22, 173.2), (194, 248), (248, 331)
POINTER, CHARGE, UNITS = (331, 374.5), (374.5, 439), (439, 469)
DAY_STROKES = (43.6, 65.2, 86.8, 108.4, 130, 151.6)
BORN_STROKES, CENTS = (262, 284), 418.0
TOTAL_CENTS, PAID_CENTS, BALANCE_CENTS = 428.8, 505.0, 572.0
STEP, MOST_TYPED, SENSIBLE = 12, 260, 12
_BARE_LINE = re.compile(r"^\W*\d{2} ?\d{2} ?\d{2}.*\b(?:\d{4}[0-9FTUM]|[A-V]\d{4})\b.*\d ?\d{2}\b")
FULL, CLEARLY, SLIP = 12, 3, 12
BOTH_DAYS = 6  # figures of two days, typed part by part
MODIFIER_WIDE = 21.0  # one of the four places for modifiers
_LETTERS = re.compile(r"(?=[A-L]{1,4}$)A?B?C?D?E?F?G?H?I?J?K?L?")
DOLLAR_SIGN = 10.0  # the printed dollar sign stands within this of the left edge of its box


def filled(page: Page) -> FilledForm | None:
    """Return the page placed on the form, or None where it is no such form."""
    form = fill(page, ANCHORS) if shows(page, SIGNS) else None
    if form is not None and form.captions & set(SIGNS):
        return _back_in_boxes(form)
    return _without_print(page)


def _back_in_boxes(form: FilledForm) -> FilledForm:
    """Return the form with its typing moved to where clearly more boxes make sense, as a slipped printer leaves it."""
    if _sense_of_boxes(form) >= FULL:
        return form
    sense = _sense(form)
    slips = [(dx, dy) for dy in range(-SLIP, SLIP + 1, 3) for dx in range(-SLIP, SLIP + 1, 4)]
    scored = [(_sense(form.slipped(dx, dy)), -abs(dx) - abs(dy), dx, dy) for dx, dy in slips]
    best = max(scored)[0]
    if best < sense + CLEARLY:
        return form
    return form.slipped(*middle([(dx, dy) for score, _, dx, dy in scored if score == best]))


def _without_print(page: Page) -> FilledForm | None:
    """Return a page on which the typing stands without the form, moved to where most of its boxes make sense."""
    if len(page.words) > MOST_TYPED:
        return None
    typing = laid_on(page)
    rows = (typing.cell(Box(0, top, LETTER[0], top + STEP)) for top in range(480, 680, STEP))
    if not any(_BARE_LINE.search(row.text) for row in rows):
        return None
    return laid_where_it_makes_sense(page, _sense, SENSIBLE)


def _sense(form: FilledForm) -> int:
    """Return how many boxes hold what belongs into them."""
    lines = list(_service_lines(form))
    in_lines = (
        2 * min(len(lines), 3),
        sum(boxed_amount(line.between(*CHARGE), CENTS) is not None for line in lines),
        sum(units(line.between(*UNITS)) is not None for line in lines),
        sum(pointers(line.between(*POINTER)) is not None for line in lines),
    )
    return sum(in_lines) + _sense_of_boxes(form)


def _sense_of_boxes(form: FilledForm) -> int:
    """Return how many boxes above and below the service lines hold what belongs into them."""
    number = form.cell(NPI).span
    name_cell, billing = form.cell(NAME), form.cell(BILLING)
    tax = form.cell(TAX_ID).span
    return sum(
        (
            2 * (boxed_day(form.cell(BORN), BORN_STROKES) is not None),
            2 * (boxed_amount(_sum_cell(form, TOTAL), TOTAL_CENTS) is not None),
            2 * (number is not None and npi(number) is not None),
            2 * (tax is not None and (ein(tax) or nine_digits(tax)) is not None),
            2 * (bool(name_cell.words) and not re.search(r"\d", name_cell.text)),
            len(form.rows(BILLING)) >= 2 and bool(re.search(r"\d{5}", billing.text)),
            boxed_day(form.cell(SIGNED)) is not None,
            boxed_amount(_sum_cell(form, PAID), PAID_CENTS) is not None,
            _phone(form.cell(PHONE).span) is not None,
        )
    )


def read(forms: Sequence[FilledForm], found: Found) -> bool:
    """Put what the claim forms of one claim say; that they are such forms is sure, even where they are blank."""
    _charges(forms, found)
    for form in forms:
        _party(form, found)
        _diagnoses(form, found)
        _identifiers(form, found)
    for form in reversed(forms):
        _totals(form, found)
    return True


def _charges(forms: Sequence[FilledForm], found: Found) -> None:
    """Put the service lines; where a scan leaves a choice between amounts, those that make up the total."""
    lines = [line for form in forms for line in _service_lines(form)]
    choices = [boxed_amounts(line.between(*CHARGE), CENTS) for line in lines]
    billed = next(
        (token for form in reversed(forms) if (token := boxed_amount(_sum_cell(form, TOTAL), TOTAL_CENTS))), None
    )
    amounts = _adding_up(choices, billed)
    slipped = _slipped(lines, amounts, billed)
    for line, charge, order in zip(lines, amounts, slipped, strict=True):
        path = found.row("charges")
        days = _line_days(line)
        for name, day in zip(("date_of_service", "date_through"), days, strict=False):
            found.take(f"{path}.{name}", day)
        if (code := procedure(line.between(*CODE).span)) is not None:
            found.take(f"{path}.code", code)
            found.infer(f"{path}.code_system", code_system(code.value), code.span)
        modified, pointed = (order.modifiers, order.pointers) if order else _modified(line)
        for modifier in modified:
            found.append(f"{path}.modifiers", modifier.value, modifier.span)
        found.take(f"{path}.diagnosis_pointers", pointed)
        found.take(f"{path}.units", order.units if order else units(line.between(*UNITS)))
        found.take(f"{path}.amount", order.amount if order else charge)


def _modified(line: Cell) -> tuple[tuple[Token[str], ...], Token[str] | None]:
    """Return a line's modifiers and pointers; letters that stand short of an empty box of pointers are its own.

    Modifiers fill their four places from the left, so that one in a later place with none before it is none.
    """
    pointed = pointers(line.between(*POINTER))
    before = line.between(*MODIFIERS)
    if pointed is not None or not before.words:
        return modifiers(before), pointed
    last = before.words[-1]
    place = int((last.x - MODIFIERS[0]) / MODIFIER_WIDE)
    others = modifiers(Cell(line.page, before.words[:-1]))
    if not _LETTERS.fullmatch(last.word.text) or len(others) >= place:
        return modifiers(before), None
    return others, pointers(Cell(line.page, (last,)))


def _slipped(
    lines: Sequence[Cell], amounts: Sequence[Token[Decimal] | None], billed: Token[Decimal] | None
) -> list[Ordered] | list[None]:
    """Return the lines told by their order, where that alone makes up the total: the typing stands beside its boxes."""
    none = [None] * len(lines)
    if billed is None or sum(token.value for token in amounts if token) == billed.value:
        return none
    codes = [procedure(line.between(*CODE).span) for line in lines]
    told = [in_order(line, code) for line, code in zip(lines, codes, strict=True) if code is not None]
    whole = [order for order in told if order is not None]
    fits = len(whole) == len(lines) and sum(order.amount.value for order in whole) == billed.value
    return whole if fits else none


def _adding_up(
    choices: Sequence[tuple[Token[Decimal], ...]], billed: Token[Decimal] | None
) -> list[Token[Decimal] | None]:
    """Return one amount a line: the likeliest ones, or the first choice of all that comes to the total."""
    likeliest = [next(iter(readings), None) for readings in choices]
    known = [readings[:2] for readings in choices if readings]
    if billed is None or len(known) != len(choices) or len(known) > MANY:
        return likeliest
    fitting = (group for group in itertools.product(*known) if sum(token.value for token in group) == billed.value)
    group = next(fitting, None)
    return list(group) if group is not None else likeliest


def _service_lines(form: FilledForm) -> Iterator[Cell]:
    """Return the lines that show two of day, procedure code and charge; supplements in the shaded halves do not."""
    for row in form.rows(SERVICES):
        shown = (
            _line_days(row),
            procedure(row.between(*CODE).span),
            boxed_amounts(row.between(*CHARGE), CENTS),
        )
        if sum(map(bool, shown)) >= 2:
            yield row


def _line_days(line: Cell) -> tuple[Token[dt.date], ...]:
    """Return the days of a service line; the line's own printed number may stand on their row."""
    cell = line.between(*DAYS)
    first, *others = cell.words or (None,)
    if first is not None and len(others) >= BOTH_DAYS and re.fullmatch(r"[1-6]", first.word.text):
        cell = Cell(cell.page, tuple(others))
    return boxed_days(cell, DAY_STROKES, ahead=True)


def _party(form: FilledForm, found: Found) -> None:
    name_cell = form.cell(NAME).span
    _take_name(found, "patient_name", initialled(name_cell) if name_cell is not None else None)
    found.take("patient_dob", boxed_day(form.cell(BORN), BORN_STROKES))
    phone = _phone(form.cell(PHONE).span)
    rows = [row for row in _without(form, phone).rows(BILLING) if not _PRINT.search(row.text)]
    name, address, number = block(rows)
    _take_name(found, "provider_name", name)
    _take_name(found, "provider_address", address)
    found.take("provider_phone", phone or number)


def _without(form: FilledForm, token: Token[str] | None) -> FilledForm:
    """Return the form without the words of a value: a telephone typed low stands on the row of the name below it."""
    taken = {id(word) for word in token.span.words} if token is not None else set()
    return form._replace(words=tuple(placed for placed in form.words if id(placed.word) not in taken))


def _diagnoses(form: FilledForm, found: Found) -> None:
    # The older forms number their four diagnoses down two columns, the newer letter theirs along the rows.
    boxes = (DIAGNOSES._replace(x1=HALF), DIAGNOSES._replace(x0=HALF)) if _is_old(form) else (DIAGNOSES,)
    rows = [_with_figures(row) for box in boxes for row in form.rows(box)]
    for token in _once([token for row in rows if (span := row.span) is not None for token in diagnoses(span)]):
        found.append_new("diagnosis_codes", token.value, token.span)


def _with_figures(cell: Cell) -> Cell:
    """Return the words that can be part of a code; scanned lines of the form leave words without figures."""
    words = (placed for placed in cell.words if re.search(r"\d|^[Oo]$|^X[0-9A-Z]{1,3}$", placed.word.text))
    return Cell(cell.page, tuple(words))


def _is_old(form: FilledForm) -> bool:
    """Tell whether the form is one with four numbered diagnoses (12/90, 08/05)."""
    return bool(form.captions & OLD)


def _once(tokens: Sequence[Token[str]]) -> tuple[Token[str], ...]:
    first: dict[str, Token[str]] = {}
    for token in tokens:
        first.setdefault(token.value, token)
    return tuple(first.values())


def _identifiers(form: FilledForm, found: Found) -> None:
    if (span := form.cell(NPI).span) is not None:
        found.take("provider_npi", npi(span))
    if (span := form.cell(TAX_ID).span) is not None:
        found.take("provider_tax_id", ein(span) or nine_digits(span))
    found.take("account_number", account(form.cell(ACCOUNT)))
    if "employer's name or school name" not in form.captions:
        found.take("claim_number", _claim_id(form.cell(CLAIM_ID)))


def _totals(form: FilledForm, found: Found) -> None:
    found.take("total_charges", boxed_amount(_sum_cell(form, TOTAL), TOTAL_CENTS))
    found.take("total_payments", boxed_amount(_sum_cell(form, PAID), PAID_CENTS))
    found.take("balance_due", boxed_amount(_sum_cell(form, BALANCE), BALANCE_CENTS))


def _sum_cell(form: FilledForm, box: Box) -> Cell:
    """Return the words of a box for a sum without the printed dollar sign, which a scan may show as a figure."""
    words = form.cell(box).words
    return Cell(form.page, tuple(p for p in words if len(p.word.text) > 1 or p.x > box.x0 + DOLLAR_SIGN))


def _claim_id(cell: Cell) -> Token[str] | None:
    """Return the claim number of box 11b without its qualifier (Y4)."""
    words = tuple(placed for placed in cell.words if re.search(r"\w", placed.word.text))
    if len(words) > 1 and re.fullmatch(r"[A-Z][A-Z0-9]", words[0].word.text):
        words = words[1:]
    return account(Cell(cell.page, words))


def _phone(span: Span | None) -> Token[str] | None:
    """Return the telephone number in the two boxes above the billing provider; the brackets are the form's."""
    if span is None:
        return None
    for match, words in find(span, re.compile(r"(?<!\d)(\d{3})[ )]{0,4}(\d{3})[- .]?(\d{4})(?!\d)")):
        return Token(f"({match[1]}) {match[2]}-{match[3]}", words)
    return None


def _take_name(found: Found, path: str, token: Token[str] | None) -> None:
    if token is not None:
        found.put(path, in_case(token.value), token.span)
