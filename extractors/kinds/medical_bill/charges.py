"""Charge lines of statements: days, codes, modifiers, units, amounts."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

from casefile.pages import Word
from extractors.codes import code_system, procedure
from extractors.found import Found
from extractors.kinds.medical_bill.entries import Entry
from extractors.kinds.medical_bill.wordings import SERVICED
from extractors.layout import Row, Token, values
from extractors.spans import Span, covering
from extractors.tokens import boxed_dates, dates, trimmed


def put_charges(
    rows: Sequence[Row], charges: Sequence[Entry], found: Found, visited: Token[dt.date] | None = None
) -> None:
    """Put each charge with the day, code and words of its row; a day printed once above its rows holds for them.

    `visited` is the day of the visit where the paper is about one and says no other day of service.
    """
    served = list(values(rows, SERVICED, _one_day))
    common = served[0] if len({token.value for token in served}) == 1 else visited if not served else None
    day: Token[dt.date] | None = None
    usual = _usual_units(charges)
    for entry in charges:
        path = found.row("charges")
        through = entry.row.get("through")
        # Under a day printed once the cells are empty; a day that cannot be read is no day.
        undated = entry.row.get("date") is None and entry.row.get("posted") is None
        day = day if undated and not entry.days else next(iter(entry.days), None)
        found.take(f"{path}.date_of_service", day or common)
        later = boxed_dates(through) if through is not None else entry.days[1:]
        found.take(f"{path}.date_through", next(iter(later), None))
        _code(entry, path, found)
        found.take(f"{path}.units", _usual(entry, usual) or _units(entry.row.get("units")))
        found.take(f"{path}.diagnosis_pointers", _pointers(entry.row.get("pointer")))
        found.take(f"{path}.amount", entry.amount)


def _one_day(span: Span) -> Token[dt.date] | None:
    """Return the day of the words; a period is no day of a charge."""
    days = dates(span)
    return days[0] if len({token.value for token in days}) == 1 else None


def _code(entry: Entry, path: str, found: Found) -> None:
    described = entry.row.get("description")
    code, left = _coded(entry.row.get("code"))
    rev = entry.row.get("rev")
    revenue = Token(rev.text, rev) if rev is not None and re.fullmatch(r"0?\d{3}", rev.text) else None
    if code is None and rev is None:
        revenue = _revenue(entry.row.get("code"))
    if code is None and described is not None and (revenue is None or rev is not None):
        code, described, left = _leading(described)
    if revenue is not None:
        found.put(f"{path}.revenue_code", revenue.value, revenue.span)
    if code is not None:
        found.put(f"{path}.code", code.value, code.span)
        found.infer(f"{path}.code_system", code_system(code.value), code.span)
    elif revenue is not None:
        found.put(f"{path}.code", revenue.value, revenue.span)
        found.infer(f"{path}.code_system", "REV", revenue.span)
    modifier = entry.row.get("modifiers") or left or _before_pointers(entry.row.get("pointer"))
    for word in modifier.words if modifier is not None else ():
        printed = word.text.strip(",;-()").upper()
        if re.fullmatch(r"[A-Z0-9]{2}", printed):
            found.append(f"{path}.modifiers", printed, Span(entry.row.page, (word,)))
    if described is None and code is not None:
        described = _before_code(entry.row.get("code"), code)
    if described is not None and entry.row.get("units") is None:
        described = _counted(described, path, found)
    if described is not None:
        found.put(f"{path}.description", trimmed(described), described)


def _revenue(cell: Span | None) -> Token[str] | None:
    """Return the revenue code that ends the column of codes, with the nought that leads it, behind words at most."""
    if cell is None:
        return None
    *before, last = cell.words
    if any(re.search(r"\d", word.text) for word in before) or re.fullmatch(r"0\d{3}", last.text) is None:
        return None
    return Token(last.text, Span(cell.page, (last,)))


def _counted(described: Span, path: str, found: Found) -> Span:
    """Put the units that end the words of a service, "Manual therapy x2", and return the words without them."""
    match = _TIMES.search(described.text)
    if match is None:
        return described
    found.put(f"{path}.units", Decimal(match["units"]), covering(described, *match.span("units")))
    return covering(described, 0, match.start())


def _before_code(cell: Span | None, code: Token[str]) -> Span | None:
    """Return the words before the code where the column of the procedure's name goes by "Procedure" too."""
    before = itertools.takewhile(lambda word: word not in code.span.words, cell.words if cell is not None else ())
    words = tuple(before)
    named = any(re.search(r"[A-Za-z]{3}", word.text) for word in words)
    return Span(cell.page, words) if cell is not None and named else None


_TIMES = re.compile(r"(?<=[A-Za-z).])(?<!\b[mM][gGlLmM]) \(?[x\u00d7] ?(?P<units>[1-9]\d?)(?: units?)?\)?$")
_CODE_WORD = re.compile(r"\(?(?:CPT|HCPCS|code|proc(?:edure)?)\W*", re.IGNORECASE)
_CODE = re.compile(r"\(?(\d{4}[0-9FTUM]|[A-V]\d{4})\)?(?:-?([A-Z0-9]{2}(?:-[A-Z0-9]{2}){0,3}))?[:,]?")


def _coded(cell: Span | None) -> tuple[Token[str] | None, Span | None]:
    """Return the procedure code of a cell, and what else stands in it."""
    for place, word in enumerate(cell.words if cell is not None else ()):
        match = _CODE.fullmatch(word.text.strip("\"'.,;:"))
        if cell is not None and not match and (token := procedure(Span(cell.page, (word,)))) is not None:
            match = _CODE.fullmatch(token.value)
        if cell is not None and match:
            others = cell.words[place + 1 :]
            if match[2]:
                others = (*_hyphened(word, match[2]), *others)
            return Token(match[1], Span(cell.page, (word,))), Span(cell.page, others) if others else None
    return None, None


def _hyphened(word: Word, printed: str) -> tuple[Word, ...]:
    """Return the modifiers that a word prints behind its code, each as a word: "97140-59-GP"."""
    return tuple(word._replace(text=modifier) for modifier in printed.split("-"))


def _leading(described: Span) -> tuple[Token[str] | None, Span, Span | None]:
    """Return the procedure code that a description begins or ends with, the description without it, its modifier."""
    words = described.words
    for place in (0, len(words) - 1, 1):
        if place >= len(words) or len(words) < 2 or (place == 1 and not _CODE_WORD.fullmatch(words[0].text)):
            continue
        zip_code = place > 0 and re.fullmatch(r"[A-Z]{2},?", words[place - 1].text) is not None
        match = _CODE.fullmatch(words[place].text) if not zip_code else None
        if match is None:
            continue
        others = [word for at, word in enumerate(words) if at != place and not _names_code(words, at, place)]
        if others and place < 2 and others[0].text in {"-", ":", "\u2013"}:
            others = others[1:]
        if others:
            modifier = Span(described.page, _hyphened(words[place], match[2])) if match[2] else None
            token = Token(match[1], Span(described.page, (words[place],)))
            return token, Span(described.page, tuple(others)), modifier
    return None, described, None


def _names_code(words: Sequence[Word], at: int, place: int) -> bool:
    """Tell whether a word says of the next that it is a code: "CPT 62321"."""
    return at == place - 1 and _CODE_WORD.fullmatch(words[at].text) is not None


def _before_pointers(cell: Span | None) -> Span | None:
    """Return modifiers that stand before the pointers, where the modifiers have no caption of their own."""
    words = tuple(itertools.takewhile(lambda word: re.search(r"\d", word.text), cell.words)) if cell is not None else ()
    return Span(cell.page, words) if cell is not None and 0 < len(words) < len(cell.words) else None


def _pointers(cell: Span | None) -> Token[str] | None:
    words = (
        tuple(word for word in cell.words if re.fullmatch(r"[A-L,]+|[1-9,]+", word.text)) if cell is not None else ()
    )
    return Token("".join(word.text for word in words), Span(cell.page, words)) if cell is not None and words else None


def _usual_units(charges: Sequence[Entry]) -> dict[tuple[str, Decimal], Decimal]:
    """Return the units that most scanned lines with one code and one amount have, where two or more agree."""
    counts: dict[tuple[str, Decimal], Counter[Decimal]] = {}
    for entry in charges:
        units = _units(entry.row.get("units"))
        if (same := _same(entry)) is not None and units is not None:
            counts.setdefault(same, Counter())[units.value] += 1
    usual = {same: count.most_common(2) for same, count in counts.items()}
    return {
        same: most[0][0]
        for same, most in usual.items()
        if most[0][1] > 1 and (len(most) == 1 or most[0][1] > most[1][1])
    }


def _usual(entry: Entry, usual: Mapping[tuple[str, Decimal], Decimal]) -> Token[Decimal] | None:
    """Return the usual units of such a line for a cell that a scan misread."""
    cell, same = entry.row.get("units"), _same(entry)
    return Token(usual[same], cell) if cell is not None and same is not None and same in usual else None


def _same(entry: Entry) -> tuple[str, Decimal] | None:
    code = entry.row.get("code")
    scanned = entry.row.page.method == "ocr"
    return (code.text, entry.amount.value) if scanned and code is not None and entry.amount is not None else None


def _units(cell: Span | None) -> Token[Decimal] | None:
    for word in cell.words if cell is not None else ():
        if cell is not None and re.fullmatch(r"\d{1,4}(?:\.\d{1,2})?", word.text):
            return Token(Decimal(word.text), Span(cell.page, (word,)))
    return None
