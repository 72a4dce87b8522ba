"""Charges told by their shape: lines with a procedure code and an amount, in whatever order, whatever heads them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.money import total
from casefile.pages import Word
from extractors.codes import CODE, procedure
from extractors.layout import Row, Token
from extractors.spans import Span
from extractors.tables import TableRow
from extractors.tokens import amounts, dates

_ALIGNED = 9.0  # edges of one column differ by no more, in points
_APART = 0.75  # white on both sides of a figure that is a cell of its own, in heights of print
_GLUED = re.compile(rf"\(?(?:{CODE.pattern})\)?(?:-[A-Z0-9]{{2}}){{0,2}}[:,.]?")
_LEADER = re.compile(r"\.{3,}|\u2026|_{4,}")
_UNITS = re.compile(r"[1-9]\d{0,2}(?:\.0{1,2})?")
_STATE = re.compile(r"[A-Z]{2},?")
_NO_CODE = re.compile(
    r"(?:no|nr|number|num|box|check|ck|chk|rx|acct|account|id|invoice|zip|suite|ste|route|hwy)\W*$|#$", re.I
)
_MODIFIER = re.compile(
    r"2[1-7]|5[0-9]|6[26]|7[3-9]|8[0-2]|9[0-9]|G[PONTAYZ]|[RL]T|KX|NU|RR|UE|TC|Q[KXZSYW56]|AA|AD|X[ESPU]|C[QO]|AT"
    r"|J[WZ]|F[1-9AS]|T[1-9A]|E[1-4]|SG|GC|SA|AS"
)
_TRIP = re.compile(r"[DEGHIJNPRSX]{2}")  # where an ambulance fetched and brought the patient


class Line(NamedTuple):
    """A printed line with a procedure code: its parts, and its amounts in order."""

    code: Word
    amounts: tuple[Token[Decimal], ...]
    words: tuple[Word, ...]
    span: Span


def shaped_rows(rows: Sequence[Row]) -> tuple[TableRow, ...]:
    """Return the lines with a procedure code as rows of charges, where it is plain which amount is the charge.

    Of several amounts in a line the charge stands in the column that comes to an amount printed elsewhere. The
    lines between them come without cells: one may name the day of the visit that those under it are of.
    """
    lines = [line for row in rows if (line := _line(row.span)) is not None]
    chosen = _column(lines, _others(rows, [line.span for line in lines]))
    charged = {
        line.span.words[0].box: _table_row(line, token) for line, token in zip(lines, chosen, strict=bool(chosen))
    }
    none: dict[str, Span] = {}
    kept = (charged.get(row.span.words[0].box, TableRow(row.span.page, none, row.span)) for row in rows)
    return tuple(kept) if charged else ()


def comes_out(listed: Sequence[TableRow], rows: Sequence[Row]) -> bool:
    """Tell whether two charges or more come to an amount that the paper prints outside their own lines."""
    charged = [found[-1].value for row in listed if (cell := row.get("amount")) and (found := amounts(cell))]
    return len(charged) > 1 and total(charged) in _others(rows, [row.span for row in listed])


def _others(rows: Sequence[Row], own: Sequence[Span]) -> set[Decimal]:
    """Return the amounts that stand in none of the lines."""
    taken = {(span.page.number, word.box) for span in own for word in span.words}
    others = [row for row in rows if (row.span.page.number, row.span.words[0].box) not in taken]
    return {abs(token.value) for row in others for token in amounts(row.span)}


def _line(span: Span) -> Line | None:
    """Return the line with a code that the words are, or None."""
    found = amounts(span)
    if not found:
        return None
    figured = [*(token.span for token in found if not _runs_on(span, token)), *(token.span for token in dates(span))]
    taken = {word.box for own in figured for word in own.words}
    words = _unled(tuple(word for word in span.words if word.box not in taken))
    code = code_among(words, span)
    return Line(code, found, words, span) if code is not None else None


def code_among(words: Sequence[Word], span: Span) -> Word | None:
    """Return the first of a line's words that is a procedure code, and no ZIP code or number of something else."""
    for place, word in enumerate(words):
        before = words[place - 1].text if place else ""
        plain = word.text.strip("\"'.,;:")
        coded = _GLUED.fullmatch(plain) or (span.method == "ocr" and procedure(Span(span.page, (word,))) is not None)
        if coded and not _STATE.fullmatch(before) and not _NO_CODE.search(before):
            return word
    return None


def _runs_on(span: Span, token: Token[Decimal]) -> bool:
    """Tell whether an amount follows a word of a sentence closely: "11.3 miles at $24.00"."""
    place = next((at for at, word in enumerate(span.words) if word.box == token.span.words[0].box), 0)
    before = span.words[place - 1] if place else None
    close = before is not None and token.span.words[0].box.x0 - before.box.x1 <= _APART * span.height
    return close and before is not None and re.fullmatch(r"at|@|x|per|of", before.text, re.IGNORECASE) is not None


def _unled(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words without the dots that lead to an amount, and what a scan made of them."""
    for place, word in enumerate(words):
        if (match := _LEADER.search(word.text)) is not None:
            kept = (word._replace(text=word.text[: match.start()]),) if match.start() else ()
            return words[:place] + kept
    return words


def _column(lines: Sequence[Line], printed: set[Decimal]) -> list[Token[Decimal]]:
    """Return the charge of each line: its one amount, or that in the column whose sum is printed."""
    if len(lines) < 2:
        return []
    if all(len(line.amounts) == 1 for line in lines):
        return [line.amounts[0] for line in lines]
    edges = sorted({token.span.box.x1 for line in lines for token in line.amounts})
    columns: list[list[Token[Decimal] | None]] = [[_at(line, edge) for line in lines] for edge in edges]
    columns += [[line.amounts[place] for line in lines] for place in (-1, 0)]
    for column in columns:
        chosen = [token for token in column if token is not None]
        if len(chosen) == len(lines) and total(token.value for token in chosen) in printed:
            return chosen
    return []


def _at(line: Line, edge: float) -> Token[Decimal] | None:
    return next((token for token in line.amounts if abs(token.span.box.x1 - edge) <= _ALIGNED), None)


def _table_row(line: Line, charge: Token[Decimal]) -> TableRow:
    page = line.span.page
    at = line.words.index(line.code)
    parts: dict[str, Sequence[Word]] = {"code": [line.code], "amount": charge.span.words}
    if (days := dates(line.span)) and days[0].span.words:
        parts["date"] = [word for day in days for word in day.span.words]
    modifiers = list(_modifiers(line, at))
    units = [word for word in line.words if word not in modifiers and _is_units(line.span, word)][:1]
    parts |= {"modifiers": modifiers, "units": units}
    taken = [line.code, *modifiers, *units, *charge.span.words]
    rest = [word for word in line.words if not any(word is other for other in taken)]
    parts["description"] = [word for word in rest if re.search(r"[A-Za-z0-9&]", word.text) and not _is_sign(line, word)]
    named = any(re.search(r"[A-Za-z]{2}", word.text) for word in parts["description"])
    if not named:
        parts["description"] = []
    return TableRow(page, {name: Span(page, tuple(own)) for name, own in parts.items() if own}, line.span)


def _modifiers(line: Line, at: int) -> Iterator[Word]:
    """Yield the modifiers that follow the code."""
    trip = line.code.text.startswith("A0")
    for word in line.words[at + 1 : at + 5]:
        plain = word.text.strip(",;-()")
        if not (_MODIFIER.fullmatch(plain) or (trip and _TRIP.fullmatch(plain))):
            return
        yield word


def _is_sign(line: Line, word: Word) -> bool:
    """Tell whether a letter stands in a cell of its own: the sort of the line, "C" for a charge, and no word of it."""
    return re.fullmatch(r"[A-Z]", word.text) is not None and _stands_apart(line.span, word)


def _is_units(span: Span, word: Word) -> bool:
    """Tell whether a small figure stands in a cell of its own."""
    return _UNITS.fullmatch(word.text) is not None and _stands_apart(span, word)


def _stands_apart(span: Span, word: Word) -> bool:
    """Tell whether white parts a word from both its neighbours."""
    place = next(at for at, other in enumerate(span.words) if other.box == word.box)
    before = span.words[place - 1] if place else None
    after = span.words[place + 1] if place + 1 < len(span.words) else None
    far = _APART * span.height
    return (before is None or word.box.x0 - before.box.x1 > far) and (after is None or after.box.x0 - word.box.x1 > far)
