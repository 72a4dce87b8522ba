"""Lettered notes: the letters S, O, A and P before the parts of a note, as printed and as a scan misreads them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from extractors.spans import Span

_ORDER = "SOAP"
_MARKED = re.compile(r"[\[(]?([SOAP0])(?:[\])]?[:;]|[\])][:.]?|[.\-]|/)")
_MISREAD = {
    "S": re.compile(r"Ss|[S5\u00a7$][:;.,]?"),
    "O": re.compile(r"Os|[O0QDC\u00a9][:;.,]?|\(?[)o][:;]"),
    "A": re.compile(r"As|[A4][:;.,]?"),
    "P": re.compile(r"Ps|[PF][:;.,]?"),
}
_ENOUGH, _IN_ORDER = 2, 3  # letters with a colon from which a note is lettered, and of those with any mark
_TOLD = 7  # words of the row that an "S:" without further letters begins: no sex or size is told at such length
_WIDE = 0.9  # space after a letter without a mark, in heights of print


def letters(rows: Sequence[Span], bare: Mapping[str, str]) -> Mapping[int, str]:
    """Return the keys of the letters that are headings, by the identity of the word."""
    if not bare:
        return {}
    strict = {row.words[0].text for row in rows} & {f"{letter}:" for letter in bare}
    marked = [match[1] for row in rows if (match := _MARKED.fullmatch(row.words[0].text))]
    told = any(row.words[0].text == "S:" and len(row.words) > _TOLD for row in rows)
    margin = _margin(rows)
    if len(strict) < _ENOUGH and not told and not margin and not _run(marked) >= _IN_ORDER:
        return {}
    found: dict[int, str] = {}
    expected = "S"
    for row in rows:
        letter = margin.get(id(row.words[0])) or _letter(row, expected, bare)
        letter = letter if letter in bare else None
        if letter is not None:
            found[id(row.words[0])] = bare[letter]
            expected = _ORDER[(_ORDER.index(letter) + 1) % len(_ORDER)]
    return found


def _margin(rows: Sequence[Span]) -> Mapping[int, str]:
    """Return the letters without marks in a margin of their own, in their order, by the identity of the word."""
    lone = [row for row in rows if len(row.words) > 1 and row.words[0].text in {*_ORDER, "0"} and _is_apart(row)]
    found: dict[int, str] = {}
    for first in (row for row in lone if row.words[0].text == "S"):
        column = [row for row in lone if row.page is first.page and _in_column(row, first)]
        if _run([row.words[0].text for row in column]) == len(_ORDER) == len(column):
            found |= {id(row.words[0]): row.words[0].text.replace("0", "O") for row in column}
    return found


def _in_column(row: Span, first: Span) -> bool:
    edges = ((one.words[0].box.x0, one.words[1].box.x0) for one in (row, first))
    (left, text), (first_left, first_text) = edges
    return abs(left - first_left) < first.height and abs(text - first_text) < first.height


def _letter(row: Span, expected: str, bare: Mapping[str, str]) -> str | None:
    """Return the letter that the row begins with: one with a mark, or that which must come next, misread."""
    first = row.words[0].text
    match = _MARKED.fullmatch(first)
    if match is not None and match[1] in bare and (first.endswith(":") or match[1] == expected):
        return match[1]
    if expected not in bare or not _MISREAD[expected].fullmatch(first):
        return None
    if first.isalpha() and len(first) == 1:
        return expected if len(row.words) > 1 and _is_apart(row) else None
    return expected if row.method == "ocr" and (not first.isalnum() or first in {"Ss", "Os", "Ps"}) else None


def _is_apart(row: Span) -> bool:
    return row.words[1].box.x0 - row.words[0].box.x1 > _WIDE * row.height


def _run(marked: Sequence[str]) -> int:
    """Return how many of the letters follow one another in their order."""
    expected = 0
    for letter in marked:
        if expected < len(_ORDER) and letter.replace("0", "O") == _ORDER[expected]:
            expected += 1
    return expected
