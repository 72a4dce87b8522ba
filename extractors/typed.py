"""Typed pages: text without page geometry, laid out as a typewriter would, so that the readers of pages read it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence

from casefile.pages import Box, Line, Page, Word

_ADVANCE, _PITCH, _HEIGHT = 6.0, 12.0, 9.0
_ROWS, _LETTERS = 60, 50_000  # rows and letters of a page; longer text goes on to the next
_MARGIN = 6  # columns and rows left free
_MARKDOWN = re.compile(r"^\s{0,3}(?:#{1,6}\s+|[-*+]\s+|>\s?)|\*\*|__|`|(?<!\s)\s+\\?$")
_COLUMN_GAP = 4
_LONGEST = 2500  # letters of a row
_WIDEST = 300  # letters that a column is widened to for one cell


def typed_pages(text: str) -> tuple[Page, ...]:
    """Return the pages of a text: a tab begins a column that stands apart, marks of Markdown are left out."""
    return tuple(_page(number, part) for number, part in enumerate(_parts(_rows(text)), 1))


def _parts(rows: Sequence[str]) -> Iterator[list[str]]:
    """Yield the rows page by page."""
    part: list[str] = []
    letters = 0
    for row in rows:
        letters += len(row)
        if len(part) == _ROWS or (part and letters > _LETTERS):
            yield part
            part, letters = [], len(row)
        part.append(row)
    yield part


def _rows(text: str) -> list[str]:
    """Return the printed rows: of rows with tabs that follow one another, the columns stand under one another."""
    rows: list[str] = []
    table: list[list[str]] = []
    for printed in text.split("\n"):
        if "\t" in printed:
            table.append([cell.strip() for cell in printed.split("\t")])
            continue
        rows += [*_aligned(table), *_wrapped(_MARKDOWN.sub("", printed).rstrip())]
        table = []
    return [*rows, *_aligned(table)]


def _wrapped(row: str) -> Iterator[str]:
    """Yield the row, cut at its spaces where it is longer than any paragraph."""
    start = 0
    while len(row) - start > _LONGEST:
        end = row.rfind(" ", start + 1, start + _LONGEST) + 1 or start + _LONGEST
        yield row[start:end].rstrip()
        start = end
    yield row[start:]


def _aligned(table: Sequence[Sequence[str]]) -> list[str]:
    widths = [_COLUMN_GAP] * max((len(row) for row in table), default=0)
    for row in table:
        for at, cell in enumerate(row):
            widths[at] = max(widths[at], min(len(cell), _WIDEST) + _COLUMN_GAP)
    aligned = ("".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip() for row in table)
    return [part for row in aligned for part in _wrapped(row)]


def _page(number: int, rows: Sequence[str]) -> Page:
    lines = [line for at, row in enumerate(rows) if (line := _line(at, row)) is not None]
    words = tuple(word for line in lines for word in line.words)
    width = max([612.0, *(word.box.x1 + _MARGIN * _ADVANCE for word in words)])
    digest = hashlib.sha256("\n".join(rows).encode("utf-8", "surrogatepass")).hexdigest()
    height = (_ROWS + 2 * _MARGIN) * _PITCH
    return Page(number, width, height, words, tuple(lines), "structured", digest, blank=not words)


def _line(at: int, row: str) -> Line | None:
    top = (at + _MARGIN) * _PITCH
    words = tuple(
        Word(match.group(), Box(_x(match.start()), top, _x(match.end()), top + _HEIGHT))
        for match in re.finditer(r"\S+", row)
    )
    return Line(words) if words else None


def _x(column: int) -> float:
    return (column + _MARGIN) * _ADVANCE
