"""What is typed into the boxes of claim forms: amounts and days in parts, codes, names, addresses."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.dates import parse_date
from casefile.money import parse_money
from casefile.pages import Word
from extractors.checks.identifiers import is_diagnosis
from extractors.codes import with_dot
from extractors.forms import Cell
from extractors.layout import Token
from extractors.spans import Span
from extractors.tokens import dates, identifier, is_masked, phone, text

STROKE = 3.4  # a sign whose middle lies this near to a printed stroke may be the stroke itself, in points
_MISREAD = str.maketrans("OQDo@lI|!iSZ", "000001111152")
_WHOLE_CODE = re.compile(r"(?P<code>[A-TV-Z]\d[A-Z0-9]{5})[YNUW1]")
_WITH_PRESENCE = re.compile(r"[A-Z]\d[0-9A-Z.]{1,6}[YNUW]")
_WITH_NOUGHTS = re.compile(r"(?<![^ ,])(?:0|(?=\S*[A-Za-z])[A-Za-z0'.-]+)(?![^ ,.])")
_PARTED = re.compile(r"^\D*((?:\d{1,3}(?:,\d{3})+|\d+))[^\d,]+(\d{2})\D*$|^\D*((?:\d{1,3}(?:,\d{3})+|\d+))\D*$")
_ZIP = re.compile(r"(?:^|\b[A-Z]{2}[., ]{1,3})\d{5}(?:[- ]?\d{4})?[ .,;:]*$", re.IGNORECASE)


class Sign(NamedTuple):
    """One sign of a typed word with its middle across the form."""

    text: str
    x: float


def boxed_amounts(cell: Cell, stroke: float) -> tuple[Token[Decimal], ...]:
    """Return what the box may say whose dollars and cents are parted by a printed stroke, the likeliest first.

    "185 00", "185.00" and "185|00" say one thing. A scan may have read the stroke as a figure: "1857 00".
    """
    words = tuple(placed for placed in cell.words if re.search(r"\d|^[oO]{2}$", placed.word.text))
    if not words:
        return ()
    span = Cell(cell.page, words).span
    scanned = cell.page.method == "ocr"
    printed = " ".join(_figures(placed.word.text, scanned=scanned) for placed in words)
    match = _PARTED.match(printed)
    if span is None or match is None:
        return ()
    if match[1]:
        readings = [f"{match[1]}.{match[2]}"]
    else:
        readings = _unparted(match[3].replace(",", ""), _signs(Cell(cell.page, words)), stroke, scanned=scanned)
    values = (parse_money(reading) for reading in readings)
    return tuple(Token(value, span) for value in values if value is not None)


def boxed_amount(cell: Cell, stroke: float) -> Token[Decimal] | None:
    """Return the likeliest amount of a box with a stroke before the cents."""
    return next(iter(boxed_amounts(cell, stroke)), None)


def boxed_days(cell: Cell, strokes: Sequence[float], *, ahead: bool = False) -> tuple[Token[dt.date], ...]:
    """Return the days whose parts stand in boxes: "02 14 26", "021426", "02 14 2026", "2/14/26".

    `strokes` are the printed strokes between the boxes: a one that stands on a stroke is the stroke, where
    the figures make a day without it alone. The days of a service line stand `ahead` of a place of two figures.
    """
    span = cell.span
    if span is None:
        return ()
    if plain := dates(span):
        return plain
    words = tuple(placed for placed in cell.words if re.search(r"\d", placed.word.text))
    signs = [sign for sign in _signs(Cell(cell.page, words)) if sign.text.isdecimal()]
    for left in _without_strokes(signs, strokes) if cell.page.method == "ocr" else [signs]:
        days = _days("".join(sign.text for sign in left), ahead=ahead)
        if days:
            part = Cell(cell.page, words).span
            return tuple(Token(day, part) for day in days if part is not None)
    return ()


def boxed_day(cell: Cell, strokes: Sequence[float] = ()) -> Token[dt.date] | None:
    """Return the one day of a cell."""
    return next(iter(boxed_days(cell, strokes)), None)


def modifiers(cell: Cell) -> tuple[Token[str], ...]:
    """Return the two-sign modifiers of a cell."""
    cleaned = ((placed.word, placed.word.text.strip(".,;:-_/").upper()) for placed in cell.words)
    return tuple(
        Token(text, Span(cell.page, (word,)))
        for word, text in cleaned
        if re.fullmatch(r"[A-Z0-9]{2}", text) and not is_masked(text)
    )


def pointers(cell: Cell) -> Token[str] | None:
    """Return the diagnosis pointers of a cell, as printed without spaces."""
    words = tuple(p.word for p in cell.words if re.fullmatch(r"[A-L,]+|[1-9,]+", p.word.text.upper()))
    if not words:
        return None
    printed = "".join(word.text for word in words)
    if cell.page.method == "ocr":  # no letter points twice
        printed = "".join(dict.fromkeys(printed.upper()))
    return Token(printed, Span(cell.page, words))


def units(cell: Cell) -> Token[Decimal] | None:
    """Return the number of units in a cell; a one may be scanned as a letter."""
    for placed in cell.words:
        printed = placed.word.text.strip(".,;:_")
        if cell.page.method == "ocr" and printed in {"l", "I", "i", "il", "!"}:
            printed = "1"
        if re.fullmatch(r"(?!00$)\d{1,4}(?:\.\d+)?", printed):  # 00 are the cents of the box beside it
            return Token(Decimal(printed), Span(cell.page, (placed.word,)))
    return None


def block(rows: Sequence[Cell]) -> tuple[Token[str] | None, Token[str] | None, Token[str] | None]:
    """Return name, address and telephone of a block of rows: name first, then the lines of the address."""
    spans = [span for row in rows if (span := row.span) is not None]
    number = next((token for span in spans if (token := phone(span) or _ten_digits(span)) is not None), None)
    taken = number.span.words if number else ()
    lines = [line for span in spans if (line := _without(span, taken)) is not None]
    if not lines:
        return None, None, number
    above = _lines_of_name(lines)
    name = Token(" ".join(line.text.strip(" .,;:") for line in lines[:above]), _joined(lines[:above]))
    if len(lines) == above:
        return name, None, number
    placed = _to_its_zip(lines[above:])
    return name, Token(", ".join(line.text.strip(" .,;:") for line in placed), _joined(placed)), number


def _to_its_zip(lines: Sequence[Span]) -> Sequence[Span]:
    """Return the lines of an address: it ends with its postal code, and what follows is the form's own foot."""
    last = next((at for at, line in enumerate(lines) if _ZIP.search(line.text)), len(lines) - 1)
    return lines[: last + 1]


def _lines_of_name(lines: Sequence[Span]) -> int:
    """Return over how many lines the name runs: two where the first is full and the street follows the second."""
    if len(lines) < 4 or re.search(r"\d|\bBOX\b", lines[1].text.upper()) or not re.search(r"\d", lines[2].text):
        return 1
    widest = max(line.box.x1 for line in lines)
    return 2 if lines[0].box.x1 == widest and len(lines[1].words) == 1 else 1


def _joined(lines: Sequence[Span]) -> Span:
    return Span(lines[0].page, tuple(word for line in lines for word in line.words))


def _ten_digits(span: Span) -> Token[str] | None:
    """Return a telephone number typed as ten digits alone on its line."""
    figures = [word for word in span.words if re.search(r"\w", word.text)]
    if len(figures) == 1 and re.fullmatch(r"[2-9]\d{2}[2-9]\d{6}", figures[0].text):
        return Token(figures[0].text, Span(span.page, tuple(figures)))
    return None


def initialled(span: Span) -> Token[str] | None:
    """Return the name of a box; noughts that a scan shows among its letters, or one alone, are the letter O."""
    token = text(span)
    if token is None or span.method != "ocr":
        return token
    return Token(_WITH_NOUGHTS.sub(lambda word: word[0].replace("0", "O"), token.value), token.span)


def without_presence(word: Word) -> Word:
    """Return a diagnosis without the letter behind it that says whether it was present on admission: "S2241XAY".

    The letter has a box of its own, which typing or a scan may leave close to the code.
    """
    if (match := _WHOLE_CODE.fullmatch(word.text)) is not None:
        return word._replace(text=match["code"])
    code = word.text[:-1]
    glued = (
        _WITH_PRESENCE.fullmatch(word.text) and not is_diagnosis(with_dot(word.text)) and is_diagnosis(with_dot(code))
    )
    return word._replace(text=code) if glued else word


def nine_digits(span: Span) -> Token[str] | None:
    """Return a tax number typed without its dash, as the boxes of claim forms want it."""
    return next((Token(w.text, Span(span.page, (w,))) for w in span.words if re.fullmatch(r"\d{9}", w.text)), None)


def account(cell: Cell) -> Token[str] | None:
    """Return an identifier as printed; its parts, where it has several, are one; a lone figure numbers the box."""
    words = tuple(placed.word for placed in cell.words if re.search(r"[A-Za-z0-9]", placed.word.text))
    if not any(re.search(r"\d", word.text) for word in words) or len("".join(word.text for word in words)) == 1:
        return None
    whole = Span(cell.page, words)
    printed = whole.text.strip(" .,:;_")
    return Token(printed, whole) if not is_masked(printed) and len(words) <= 3 else identifier(whole)


def _figures(printed: str, *, scanned: bool) -> str:
    """Return a scanned figure with letters read as digits."""
    digits = sum(sign.isdigit() for sign in printed)
    return (
        printed.translate(_MISREAD) if scanned and (digits * 2 >= len(printed) or printed.lower() == "oo") else printed
    )


def _signs(cell: Cell) -> list[Sign]:
    signs = []
    for placed in cell.words:
        step = 2 * placed.half / len(placed.word.text)
        printed = _figures(placed.word.text, scanned=cell.page.method == "ocr")
        signs += [Sign(sign, placed.x - placed.half + (place + 0.5) * step) for place, sign in enumerate(printed)]
    return signs


def _unparted(figures: str, signs: Sequence[Sign], stroke: float, *, scanned: bool) -> list[str]:
    """Return the readings of figures that run on: with cents beyond the stroke, or dollars alone."""
    places = [sign.x for sign in signs if sign.text.isdecimal()]
    whole = f"{figures[:-2]}.{figures[-2:]}" if len(figures) > 2 else figures
    if len(figures) < 3 or places[-1] < stroke:
        return [figures]
    if scanned and len(figures) > 3 and abs(places[-3] - stroke) < STROKE and figures[-3] in "147":
        return [f"{figures[:-3]}.{figures[-2:]}", whole]
    return [whole, f"{figures[:-3]}.{figures[-2:]}"] if scanned and len(figures) > 3 else [whole]


def _without_strokes(signs: Sequence[Sign], strokes: Sequence[float]) -> list[list[Sign]]:
    """Return the signs as they are, then without those ones that stand on strokes, the surest first."""
    near = {
        place: min((abs(sign.x - stroke) for stroke in strokes), default=99.0)
        for place, sign in enumerate(signs)
        if sign.text == "1"
    }
    doubtful = sorted((place for place in near if near[place] < STROKE), key=lambda place: near[place])[:6]
    left_out = [set(group) for count in range(len(doubtful) + 1) for group in itertools.combinations(doubtful, count)]
    return [[sign for place, sign in enumerate(signs) if place not in group] for group in left_out]


def _days(figures: str, *, ahead: bool) -> list[dt.date]:
    """Return the one day or the first and last day that the figures state."""
    lengths = {6: (6,), 8: (6,) if ahead else (8,), 12: (6,), 14: (6,) if ahead else (), 16: (8,)}
    if ahead:
        lengths |= {10: (8,), 18: (8,)}
    for width in lengths.get(len(figures), ()):
        parts = [figures[start : start + width] for start in range(0, len(figures) - width + 1, width)]
        days = [day for part in parts if (day := parse_date(part)) is not None and 1900 <= day.year < 2100]
        if len(days) == len(parts) and days == sorted(days):
            return days
    return []


def _without(span: Span, taken: Sequence[Word]) -> Span | None:
    words = tuple(word for word in span.words if word not in taken and re.search(r"[A-Za-z0-9]", word.text))
    return Span(span.page, words) if len("".join(re.findall(r"[A-Za-z]", "".join(w.text for w in words)))) > 1 else None
