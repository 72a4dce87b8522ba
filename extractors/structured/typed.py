"""Plain text and Markdown as a page: a word's place in the text is its place on the page."""

from __future__ import annotations

import hashlib
import re

from casefile.pages import Box, Line, Page, Word

ADVANCE, PITCH, HEIGHT = 6.0, 12.0, 9.0
LONGEST = 400_000  # characters; what follows would be no letter and no declarations page
_MARKS = re.compile(r"^\s{0,3}#{1,6}\s+|\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|`")
_BULLET = re.compile(r"^(\s*)[-*+]\s+")
_MARKDOWN = re.compile(r"^#{1,6} \S|\*\*\S", re.MULTILINE)


def typed_page(text: str) -> Page:
    """Return the text as one page, without the marks of Markdown; it has no geometry but the typewriter's."""
    printed = text[:LONGEST].expandtabs(8)
    marked = _MARKDOWN.search(printed) is not None
    lines = []
    for row, typed in enumerate(printed.splitlines()):
        bare = _MARKS.sub("", _BULLET.sub(r"\1", typed)) if marked else typed
        words = tuple(_word(match, row) for match in re.finditer(r"\S+", bare))
        if words:
            lines.append(Line(words))
    words = tuple(word for line in lines for word in line.words)
    width = max([612.0, *(line.box.x1 for line in lines)])
    height = max([792.0, *(line.box.y1 for line in lines[-1:])])
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Page(1, width, height, words, tuple(lines), "structured", digest, blank=not words)


def _word(match: re.Match[str], row: int) -> Word:
    top = row * PITCH
    return Word(match.group(), Box(match.start() * ADVANCE, top, match.end() * ADVANCE, top + HEIGHT))
