"""Lists to tick: which codes of a form have a mark in their box, and what stands behind each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.pages import Word
from extractors.spans import Span

LEAST = 3
"""A page with so many codes that have a box before or behind them is a list to tick."""
_CODE = re.compile(r"\(?(?:\d{4}[0-9FT]|[A-V]\d{4}|[A-TV-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4})?)(?:-[A-Z0-9]{2})?\)?[:.]?")
_BOXED = re.compile(r"[\[\](){}|IilxX1!_@\u2713\u2714\u2611\u2612\u221a\u2610\u25a1\u25a0\u25a2]{1,4}|\u25a1|\u2610")
_TICK = re.compile(r"[xX\u2713\u2714\u2611\u2612\u221a\u25a0]")
_LONE = re.compile(r"[Il1]?[xX]{1,2}[Il1]?|[\u2713\u2714\u221a\u25a0\u2611\u2612]")
_BOX = re.compile(r"[\[\](){}_\u2610\u25a1\u25a2]")
_GLUED = re.compile(r"([\[({][^\[\](){}]{0,2}[\])}]|[\u2610\u2611\u2612\u25a1])(\w.*)")


class Item(NamedTuple):
    """A code of the list: whether it is ticked, its word, and the words behind it up to the next item."""

    ticked: bool
    code: Word
    words: tuple[Word, ...]
    row: Span


def is_list(rows: Sequence[Span]) -> bool:
    """Tell whether the page is a list to tick, whether anything on it is ticked or not."""
    return sum(1 for row in rows for _ in _items(row)) >= LEAST


def items(rows: Sequence[Span]) -> tuple[Item, ...]:
    """Return the codes that have a box, or none where the page is no list to tick."""
    found = [item for row in rows for item in _items(row)]
    return tuple(found) if len(found) >= LEAST and any(item.ticked for item in found) else ()


def _items(row: Span) -> Iterator[Item]:
    words = [part for word in row.words for part in _parts(word)]
    places = [place for place, word in enumerate(words) if _CODE.fullmatch(word.text)]
    starts = [_mark_before(words, place) for place in places]
    for number, (place, start) in enumerate(zip(places, starts, strict=True)):
        end = starts[number + 1] if number + 1 < len(places) else len(words)
        mark = "".join(word.text for word in words[start:place])
        behind = place + 1
        if not _is_mark(mark):
            while behind < end and _BOXED.fullmatch(words[behind].text) and behind - place <= 3:
                behind += 1
            mark = "".join(word.text for word in words[place + 1 : behind])
        if _is_mark(mark):
            whole = Span(row.page, tuple(words[min(start, place) : end]))
            yield Item(bool(_TICK.search(mark)), words[place], tuple(words[behind:end]), whole)


def _mark_before(words: Sequence[Word], place: int) -> int:
    """Return where the box before a code begins: it may be cut into bracket, tick and bracket."""
    start = place
    while start > 0 and place - start < 3 and _BOXED.fullmatch(words[start - 1].text):
        start -= 1
    return start


def _is_mark(text: str) -> bool:
    return bool(_BOX.search(text)) or bool(_LONE.fullmatch(text))


def _parts(word: Word) -> tuple[Word, ...]:
    """Return a box and the code that is printed close behind it as two words."""
    match = _GLUED.fullmatch(word.text)
    if match is None or not _CODE.fullmatch(match[2]):
        return (word,)
    cut = word.box.x0 + (word.box.x1 - word.box.x0) * len(match[1]) / len(word.text)
    return (
        Word(match[1], word.box._replace(x1=cut), word.confidence),
        Word(match[2], word.box._replace(x0=cut), word.confidence),
    )
