"""Service lines of claim forms told by their order, and the choice between readings that the total makes.

Item 24 of the CMS-1500 keeps its order whatever the grid: days, place, code, modifiers, pointers, dollars, cents,
units (NUCC 1500 Reference Instruction Manual). A line may leave a choice of amounts; the total settles it.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.money import parse_money
from casefile.pages import Page, Word
from extractors.codes import procedure
from extractors.forms import Cell
from extractors.kinds.medical_bill.boxes import boxed_days
from extractors.layout import Token
from extractors.spans import Span

MANY = 4096  # choices between the lines' amounts beyond which none is tried
_MODIFIER = re.compile(r"[A-Z][A-Z0-9]|\d[A-Z0-9]")
_POINTERS = re.compile(r"(?:[A-L],?){1,4}|[1-4](?:,?[1-4]){0,3}")
_MISREAD = str.maketrans("OQDolI!", "0000111")
_PARTED = re.compile(
    r"\$? ?(\d{1,3}(?:,\d{3})+|\d{1,6})[ .|]+(\d{2})"
    r"(?:[ |\[\](){}iIl!]+([1-9]\d{0,2}(?:\.\d+)?)|([1-9])|\d{2,3})?(?: |$)"
)
_RUN_ON = re.compile(r"\$? ?(\d{3,8})(?: +([1-9]\d{0,2}))?(?: |$)")
_WHOLE = re.compile(r"\$?\d[\d,]*\.\d{2}(?!\d)")
_CENTS = re.compile(r"\d{2}(?!\d)|00\d|\d{2}\|")
_CENTS_AND_MORE = re.compile(r"\d{2}[|\d]{0,3}$")
_PROVIDER = re.compile(r"\d{10}")


class Reading(NamedTuple):
    """One way to read a line's charge: its amount and its units, and whether dollars and cents stand apart."""

    amount: Token[Decimal]
    units: Token[Decimal] | None
    sure: bool


class Edges(NamedTuple):
    """Where the columns of pointers and of charges begin on the page, as far as their captions are there."""

    pointers: float | None = None
    charges: float | None = None


class ServiceLine(NamedTuple):
    """What a service line says; of the `readings` of its charge the likeliest comes first."""

    days: tuple[Token[dt.date], ...]
    code: Token[str]
    modifiers: tuple[Token[str], ...]
    pointers: Token[str] | None
    readings: tuple[Reading, ...]


def service_line(row: Cell, edges: Edges) -> ServiceLine | None:
    """Return the line, or None where the words are none."""
    words = [placed.word for placed in row.words]
    place, code = _code(row.page, words)
    if code is None:
        return None
    before, after = row.words[:place], words[place + 1 :]
    days = _days(Cell(row.page, before))
    named, charged = _parted(after, edges.charges)
    readings = _readings(row.page, charged)
    if not (readings and place) and not (len(days) > 1 and after):
        return None
    modifiers, pointers = _named(row.page, named, edges.pointers)
    return ServiceLine(days, code, modifiers, pointers, readings)


def settled(lines: Sequence[ServiceLine], totals: Sequence[Decimal]) -> tuple[list[Reading | None], bool]:
    """Return one reading a line, and whether they make up one of the totals: the first that do, else the likeliest."""
    choices = [line.readings for line in lines]
    likeliest = [next(iter(readings), None) for readings in choices]
    count = 1
    for readings in choices:
        count *= len(readings)
    if not lines or not totals or not 0 < count <= MANY:
        return likeliest, False
    for group in itertools.product(*choices):
        if sum(reading.amount.value for reading in group) in totals:
            return list(group), True
    return likeliest, False


def _code(page: Page, words: Sequence[Word]) -> tuple[int, Token[str] | None]:
    for place, word in enumerate(words):
        if place and len(word.text.strip(".,;:_'\"()|")) == 5 and (code := procedure(Span(page, (word,)))) is not None:
            return place, code
    return 0, None


def _days(cell: Cell) -> tuple[Token[dt.date], ...]:
    """Return the days before the code; the number of the line, and place of service, are no part of them."""
    for start in (0, 1):
        days = boxed_days(Cell(cell.page, cell.words[start:]), (), ahead=True)
        if days:
            return days[:2]
    return ()


def _parted(after: Sequence[Word], edge: float | None) -> tuple[list[Word], list[Word]]:
    """Return the words of modifiers and pointers, and those of charge and units, without the renderer's number."""
    kept = list(itertools.takewhile(lambda word: not _PROVIDER.search(word.text), after))
    for place, word in enumerate(kept):
        figures = re.sub(r"[$,.|]", "", _figures(word.text))
        beyond = edge is None or word.box.x1 > edge
        whole = _WHOLE.match(word.text) is not None
        long = len(figures) > 2 or "." in word.text or "$" in word.text
        shape = _CENTS if edge is None else _CENTS_AND_MORE
        cents = place + 1 < len(kept) and shape.match(kept[place + 1].text) is not None
        if beyond and (whole or (figures.isdigit() and (long or cents))) and not _follow_letters(kept[place + 1 :]):
            return kept[:place], kept[place:]
    return kept, []


def _follow_letters(words: Sequence[Word]) -> bool:
    """Tell whether pointers by letter follow, so that what stands before them is a modifier still."""
    return any(re.fullmatch(r"[A-L]{1,4}", word.text) and not word.box.x0 - words[0].box.x0 > 90 for word in words[:3])


def _named(page: Page, words: Sequence[Word], edge: float | None) -> tuple[tuple[Token[str], ...], Token[str] | None]:
    """Return modifiers and pointers: the pointers stand last, under their caption where it is known."""
    texts = [(word, word.text.strip(".;:_|-/'\"()").upper()) for word in words]
    texts = [(word, text) for word, text in texts if text]
    pointed = [(word, text) for word, text in texts if edge is not None and word.x > edge and _POINTERS.fullmatch(text)]
    if edge is None or not pointed:
        last = texts[-1:] if texts and _POINTERS.fullmatch(texts[-1][1]) else []
        pointed = last if edge is None or all(text.isalpha() and len(text) == 1 for _, text in last) else []
    held = {id(word) for word, _ in pointed}
    modifiers = tuple(
        Token(text, Span(page, (word,))) for word, text in texts if id(word) not in held and _MODIFIER.fullmatch(text)
    )
    span = Span(page, tuple(word for word, _ in pointed)) if pointed else None
    printed = "".join(text for _, text in pointed)
    if page.method == "ocr":  # no letter points twice
        printed = "".join(dict.fromkeys(printed))
    return modifiers, Token(printed, span) if span is not None else None


def _readings(page: Page, words: Sequence[Word]) -> tuple[Reading, ...]:
    """Return the ways to read charge and units, which a scan may have run together: "148 001" is 148.00 and 1."""
    texts = [_figures(word.text) for word in words]
    printed = " ".join(texts)
    span = Span(page, tuple(words)) if words else None
    if span is None:
        return ()
    found: list[tuple[str, str | None, bool]] = []
    if match := _PARTED.match(printed):
        found.append((f"{match[1]}.{match[2]}", match[3] or match[4], True))
    if match := _RUN_ON.match(printed):
        found.append((f"{match[1][:-2]}.{match[1][-2:]}", match[2], False))
        found.append((match[1], match[2], False))
    readings = (_reading(page, words, texts, one) for one in found)
    return tuple(reading for reading in readings if reading is not None)


def _reading(
    page: Page, words: Sequence[Word], texts: Sequence[str], one: tuple[str, str | None, bool]
) -> Reading | None:
    value = parse_money(one[0])
    if value is None or value <= 0:
        return None
    used = 1 + (len(texts[0]) < len(one[0].replace(",", "")) - (0 if "." in texts[0] else 1))
    amount = Token(value, Span(page, tuple(words[:used])))
    if one[1] is None:
        return Reading(amount, None, one[2])
    holder = next((word for word, text in zip(words[1:], texts[1:], strict=True) if text == one[1]), None)
    holder = holder or words[min(used, len(words)) - 1]
    return Reading(amount, Token(Decimal(one[1]), Span(page, (holder,))), one[2])


def _figures(printed: str) -> str:
    """Return a word with letters read as the digits they look like, where it is a figure at all."""
    bare = re.sub(r"(?<=\d)/(?=\d\d\b)", "|", printed.strip(";:_'\"[](){}"))
    mended = bare.translate(_MISREAD)
    digits = sum(sign.isdigit() for sign in mended)
    return mended if 2 * digits >= len(mended) else bare
