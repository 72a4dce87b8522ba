"""A cited box read anew: the words of one page of an original that lie in it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from casefile.errors import NotFoundError
from casefile.pages import Box, Page, Word
from extractors.reading import media
from extractors.reading.containers import parts_of
from extractors.reading.limits import Limits
from extractors.reading.looks import look_at
from extractors.reading.opening import opened, page_at

_EDGE = 1.0
"""Points by which the middle of a word may lie outside the box."""
_OVERLAP = 0.5


def reread(source: Path | bytes, page: int, box: Box, *, password: str | None = None, member: str | None = None) -> str:
    """Return the words of that page (from 1) that lie in the box, row by row; read the way the file was read.

    `member` names the part of an e-mail or archive that has the page.

    Raises:
        NotFoundError: the file has no such page or part, or cannot be read.
    """
    return words_in(page_of(source, page, password=password, member=member), box)


def words_in(page: Page, box: Box | None) -> str:
    """Return the page's words that lie in the box, row by row; all of them where there is no box."""
    return " ".join(word.text for line in page.lines for word in line.words if box is None or _lies_in(word, box))


def page_of(source: Path | bytes, page: int, *, password: str | None = None, member: str | None = None) -> Page:
    """Return that page (from 1) of an original, read anew; the last pages asked for are at hand.

    Raises:
        NotFoundError: the file has no such page or part, or cannot be read.
    """
    return _page(source, page, password, member)


@lru_cache(maxsize=32)
def _page(source: Path | bytes, number: int, password: str | None, member: str | None) -> Page:
    limits = Limits()
    if member is not None:
        source = _part(source, password, member, limits)
    look = look_at(source, password, limits)
    if look.page is not None and number == 1:
        return look.page
    if not 1 <= number <= len(look.facts):
        raise NotFoundError(f"file {look.sha256[:12]}: there is no page {number} to read")
    with opened(source, look.media_type, password, limits) as pages:
        return page_at(pages, number - 1, look.facts[number - 1])


def _part(source: Path | bytes, password: str | None, name: str, limits: Limits) -> bytes:
    """Return the bytes of the part of that name, wherever in the container it stands."""
    content = source if isinstance(source, bytes) else source.read_bytes()
    containers = [content]
    for _ in range(limits.nesting):
        parts = [
            part
            for held in containers
            if (kind := media.media_type(held)) in media.CONTAINERS
            for part in parts_of(held, kind, password, limits)
        ]
        for part in parts:
            if part.name == name and part.refusal is None:
                return part.content
        containers = [part.content for part in parts]
    raise NotFoundError("the file has no part of that name")


def _lies_in(word: Word, box: Box) -> bool:
    """Tell whether the middle of the word, or half of it, lies in the box."""
    if word.box.y1 < box.y0 - _EDGE or word.box.y0 > box.y1 + _EDGE:
        return False  # nearly all words of a page
    if Box(box.x0 - _EDGE, box.y0 - _EDGE, box.x1 + _EDGE, box.y1 + _EDGE).holds(word.x, word.y):
        return True
    across = min(word.box.x1, box.x1) - max(word.box.x0, box.x0)
    down = min(word.box.y1, box.y1) - max(word.box.y0, box.y0)
    area = (word.box.x1 - word.box.x0) * (word.box.y1 - word.box.y0)
    return across > 0 and down > 0 and across * down >= _OVERLAP * area
