"""Pages drawn from typed text: a word's place in the text is its place on the page."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence

from casefile.pages import Box, Line, Method, Page, Word

ADVANCE, PITCH, HEIGHT = 6.0, 12.0, 9.0


def page_of(
    text: str,
    *,
    number: int = 1,
    method: Method = "text",
    confidence: float = 1.0,
    size: tuple[float, float] = (612.0, 792.0),
) -> Page:
    """Return a page with the text typed on it, ten characters to 60 points, from the top left corner."""
    lines = []
    for row, typed in enumerate(text.strip("\n").split("\n")):
        top = row * PITCH
        words = tuple(
            Word(
                match.group(),
                Box(match.start() * ADVANCE, top, match.end() * ADVANCE, top + HEIGHT),
                confidence,
            )
            for match in re.finditer(r"\S+", typed)
        )
        if words:
            lines.append(Line(words))
    return _page(lines, number, method, size)


def pages_of(*texts: str, method: Method = "text") -> tuple[Page, ...]:
    """Return the pages of a document, one for each text, numbered from 1."""
    return tuple(page_of(text, number=number, method=method) for number, text in enumerate(texts, 1))


def page_at(
    placed: Iterable[tuple[float, float, str]],
    *,
    number: int = 1,
    method: Method = "text",
    advance: float = ADVANCE,
    height: float = HEIGHT,
    size: tuple[float, float] = (612.0, 792.0),
) -> Page:
    """Return a page with each text typed from its x, its baseline standing at y."""
    words = [
        Word(
            match.group(),
            Box(x + match.start() * advance, y - height, x + match.end() * advance, y),
        )
        for x, y, typed in placed
        for match in re.finditer(r"\S+", typed)
    ]
    return _page(_rows(words), number, method, size)


def _rows(words: Sequence[Word]) -> list[Line]:
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.y):
        height = word.box.y1 - word.box.y0
        if rows and word.y - rows[-1][0].y <= 0.45 * height:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [Line(tuple(sorted(row, key=lambda word: word.box.x0))) for row in rows]


def _page(lines: Sequence[Line], number: int, method: Method, size: tuple[float, float]) -> Page:
    words = tuple(word for line in lines for word in line.words)
    digest = hashlib.sha256(f"{number} {words}".encode()).hexdigest()
    return Page(number, *size, words, tuple(lines), method, digest, blank=not words)
