"""Pages within the bounds that readers count on, whatever a file drew: pages, words and rows that end, real boxes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate

from casefile.pages import Box, Line, Page, Word

_LONGEST_WORD = 200  # letters; web addresses stay below
_LONGEST_ROW = 2500  # letters; a paragraph that a file of text has on one row stays below
MOST_LETTERS = 60_000  # of a page, a space after each word counted; a letter sheet full of the finest print has fewer
_LEAST = 0.1  # points of a box, so that it has an inside


def bounded(page: Page) -> Page:
    """Return the page with endless words cut, endless rows parted, flat boxes grown; a sound page as it is.

    A page with more letters than a page has keeps its first rows, and a doubt that tells of the others.
    """
    return _shortened(page if _is_sound(page) else _mended(page))


def _mended(page: Page) -> Page:
    lines = tuple(part for line in page.lines for part in _parted(_words(line.words, page)))
    return page._replace(lines=lines, words=tuple(_words(page.words, page)))


def _shortened(page: Page) -> Page:
    """Return the page with the rows that stay within the most letters, its words then row by row."""
    ends = list(accumulate(sum([len(word.text) + 1 for word in line.words]) for line in page.lines))
    if not ends or ends[-1] <= MOST_LETTERS:
        return page
    lines = tuple(line for line, end in zip(page.lines, ends, strict=True) if end <= MOST_LETTERS)
    words = tuple(word for line in lines for word in line.words)
    return page._replace(lines=lines, words=words, doubts=(*page.doubts, _told(ends[-1])))


def _told(letters: int) -> str:
    return (
        f"It holds {letters:,} letters, more than a page has; values were taken from its first {MOST_LETTERS:,} alone, "
        "so read the rest of it yourself."
    )


def _is_sound(page: Page) -> bool:
    if any(sum([len(word.text) for word in line.words]) > _LONGEST_ROW for line in page.lines):
        return False
    if not all(len(word.text) <= _LONGEST_WORD and _has_inside(word.box) for word in page.words):
        return False
    return _is_whole("".join([word.text for word in page.words]))


def _has_inside(box: Box) -> bool:
    return box.x1 - box.x0 >= _LEAST / 2 and box.y1 - box.y0 >= _LEAST / 2


def _is_whole(text: str) -> bool:
    """Tell whether the text has no half of a character, which no file can be written with."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _words(words: Iterable[Word], page: Page) -> Iterator[Word]:
    for word in words:
        box = word.box if _has_inside(word.box) else _grown(word.box, page)
        text = word.text if _is_whole(word.text) else word.text.encode("utf-8", "replace").decode()
        for start in range(0, len(text), _LONGEST_WORD):
            yield Word(text[start : start + _LONGEST_WORD], box, word.confidence)


def _grown(box: Box, page: Page) -> Box:
    """Return the box with an inside, on its page where there is room."""
    x0 = max(0.0, min(box.x0, page.width - _LEAST))
    y0 = max(0.0, min(box.y0, page.height - _LEAST))
    return Box(x0, y0, max(box.x1, x0 + _LEAST), max(box.y1, y0 + _LEAST))


def _parted(words: Iterable[Word]) -> Iterator[Line]:
    row: list[Word] = []
    letters = 0
    for word in words:
        letters += len(word.text)
        if row and letters > _LONGEST_ROW:
            yield Line(tuple(row))
            row, letters = [], len(word.text)
        row.append(word)
    if row:
        yield Line(tuple(row))
