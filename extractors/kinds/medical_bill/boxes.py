"""What is typed into the boxes of claim forms: amounts and dates in parts, codes, names, addresses."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal

from casefile.dates import parse_date
from casefile.money import parse_money
from casefile.pages import Word
from extractors.layout import Token
from extractors.spans import Span, find
from extractors.tokens import dates, identifier, is_masked, phone

_AMOUNT = re.compile(r"(?<![\d.])(-?\(?\d{1,3}(?:,\d{3})+|-?\(?\d+) ?[.,/ ] ?(\d{2})\)?(?!\d)|(?<![\d.])(\d+)(?![\d.])")
_MISREAD = str.maketrans("OQDo@lI|!SZ", "00000111152")
_CODE = re.compile(r"\d{5}|\d{4}[FTUM]|[A-V]\d{4}")
_ICD = re.compile(r"(?<![A-Z0-9])([A-TV-Z]\d[0-9AB])[ .,]{0,3}(\d[0-9A-Z]{0,3}|X[0-9A-Z]{1,3})?(?![A-Z0-9])")
_LABEL = re.compile(r"^(?:[A-Lo8][.,]?|[1-4I][.,])$")


def boxed_amount(span: Span | None, *, cents: float | None = None) -> Token[Decimal] | None:
    """Return the amount of a box that is divided for dollars and cents ("185 00", "185.00", "$ 185").

    Whole figures without cents count as dollars; a figure that runs on into the cents ("18500") does not
    say where they begin, unless `cents` gives the page's x of the dividing stroke.
    """
    if span is None:
        return None
    digits = span if span.method != "ocr" else _mended(span)
    for match, words in find(digits, _AMOUNT):
        printed = f"{match[1]}.{match[2]}" if match[1] else match[3]
        if not match[1] and cents is not None and words.box.x1 > cents + 0.35 * words.height and len(printed) > 2:
            printed = f"{printed[:-2]}.{printed[-2:]}"
        if (value := parse_money(printed.replace("(", ""))) is not None:
            return Token(value, _same(span, words))
    return None


def boxed_days(span: Span | None) -> Token[dt.date] | None:
    """Return the day whose parts stand in boxes: "02 14 26", "021426", "02 14 2026", "2/14/26"."""
    if span is None:
        return None
    if strokes := dates(span):
        return strokes[0]
    words = tuple(
        word for word in span.words if re.search(r"\d", word.text) and not re.search(r"[A-Za-z]{2}", word.text)
    )
    if not words:
        return None
    figures = "".join(re.sub(r"\D", "", word.text) for word in words)
    day = _day(figures, scanned=span.method == "ocr")
    return Token(day, Span(span.page, words)) if day else None


def procedure(span: Span | None) -> Token[str] | None:
    """Return the procedure code that a cell begins with, letters misread for digits mended."""
    for word in span.words if span else ():
        printed = word.text.strip(".,;:_'\"‘")
        if span is not None and span.method == "ocr" and len(printed) == 5:
            tail = printed[1:].translate(_MISREAD)
            printed = (printed[0] if printed[0] in "ABCEGHJKLMPQRTV" else printed[0].translate(_MISREAD)) + tail
        if span is not None and _CODE.fullmatch(printed):
            return Token(printed, Span(span.page, (word,)))
    return None


def code_system(code: str) -> str:
    """Return the code set that a procedure code is of by its shape."""
    return "HCPCS" if code[0].isalpha() else "CPT"


def modifiers(words: Sequence[Word], page_of: Span) -> tuple[Token[str], ...]:
    """Return the two-letter modifiers among the words."""
    cleaned = ((word, word.text.strip(".,;:-_").upper()) for word in words)
    return tuple(
        Token(text, Span(page_of.page, (word,)))
        for word, text in cleaned
        if re.fullmatch(r"[A-Z0-9]{2}", text) and not is_masked(text)
    )


def diagnoses(span: Span) -> tuple[Token[str], ...]:
    """Return the ICD-10-CM codes in the words, each with its dot, in the order printed."""
    return tuple(
        Token(with_dot(match[1] + (match[2] or "")), words)
        for match, words in find(_upper(span), _ICD)
        if words.box.x1 - words.box.x0 < 14 * words.height
    )


def with_dot(code: str) -> str:
    """Return an ICD-10-CM code with the dot after its third place."""
    plain = code.replace(".", "")
    return plain if len(plain) <= 3 else f"{plain[:3]}.{plain[3:]}"


def block(rows: Sequence[Span]) -> tuple[Token[str] | None, Token[str] | None, Token[str] | None]:
    """Return name, address and telephone of a block of rows: name first, then the lines of the address."""
    number = next((token for row in rows if (token := phone(row)) is not None), None)
    taken = {id(word) for word in number.span.words} if number else set()
    lines = [kept for row in rows if (kept := _without(row, taken)) is not None]
    lines = [line for line in lines if re.search(r"[A-Za-z]{2}", line.text)]
    if not lines:
        return None, None, number
    name = Token(lines[0].text.strip(" .,;:|"), lines[0])
    if len(lines) == 1:
        return name, None, number
    words = tuple(word for line in lines[1:] for word in line.words)
    address = ", ".join(line.text.strip(" .,;:|") for line in lines[1:])
    return name, Token(address, Span(rows[0].page, words)), number


def account(span: Span | None) -> Token[str] | None:
    """Return an identifier as printed, its parts that stand close together as one."""
    if span is None:
        return None
    words = tuple(word for word in span.words if re.search(r"[A-Za-z0-9]", word.text))
    if not words or not any(re.search(r"\d", word.text) for word in words):
        return None
    whole = Span(span.page, words)
    printed = whole.text.strip(" .,:;|_")
    return Token(printed, whole) if not is_masked(printed) and len(words) <= 3 else identifier(whole)


def _day(figures: str, *, scanned: bool) -> dt.date | None:
    day = parse_date(figures) if len(figures) in {6, 8} else None
    if day is not None and (len(figures) == 6 or 1900 <= day.year < 2100):
        return day
    # A stroke between two boxes is read as a one: "02|14|26" becomes "02114126", "02|14|2026" "0211412026".
    if scanned and len(figures) in {8, 10} and figures[2] == figures[5] == "1":
        return parse_date(figures[:2] + figures[3:5] + figures[6:])
    return None


def _mended(span: Span) -> Span:
    return Span(span.page, tuple(_figure(word) for word in span.words))


def _figure(word: Word) -> Word:
    if sum(sign.isdigit() for sign in word.text) * 2 < len(word.text) and word.text not in {"OO", "O0", "0O", "oo"}:
        return word
    return word._replace(text=word.text.translate(_MISREAD))


def _same(span: Span, words: Span) -> Span:
    boxes = {word.box for word in words.words}
    return Span(span.page, tuple(word for word in span.words if word.box in boxes))


def _upper(span: Span) -> Span:
    return Span(span.page, tuple(word._replace(text=word.text.upper()) for word in span.words))


def _without(row: Span, taken: set[int]) -> Span | None:
    words = tuple(word for word in row.words if id(word) not in taken and re.search(r"[A-Za-z0-9]", word.text))
    return Span(row.page, words) if words else None
