"""Files and pages damaged in every way that a seed gives: bytes turned, cut, doubled; words lost, altered, moved."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from casefile.pages import Box, Line, Page, Word

Bytes = Callable[[random.Random, bytes], bytes]

_TOKENS = (
    b"99999999999999999999", b"-1", b"0", b"<<", b">>", b"[", b"]", b"endobj", b"stream", b"/Kids", b"1 0 R",
    b"\x00" * 40, b"\xff\xfe", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"{}", b"null", b'""', b"~", b"*",
    b"ST*837*1~", b"\\ud800", b"1e999", b"NaN", b"=1+1", b"\r\n\r\n", b"PK\x03\x04",
)  # fmt: skip
_TEXTS = (
    "", "0", "-", "$0.00", "$999,999,999,999.99", "13/45/2026", "00/00/0000", "02/29/2025", "99999-9999", "Total",
    "Page", "\u0000", "\ufffd", "\u200b", "\u0661\u0662", "12\u00b2", "\u2460", "\u00bd", "Page i", "IV",
    "(((((", ")", "|", "\\", "[x]", "XXX-XX-XXXX", "1.", "A", ":",
    "NaN", "1e9", "12/31/9999", "01/01/0001", "S13.4XXA", "99213", "-$1.00", "($5.00)", "100/300", "W" * 400,
)  # fmt: skip


def damaged(content: bytes, seed: int) -> bytes:
    """Return the file with one to six damages."""
    dice = random.Random(seed)  # noqa: S311 - damage that can be had again
    for _ in range(dice.randint(1, 6)):
        content = dice.choice(_DAMAGES)(dice, content)
    return content


def _turned(dice: random.Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(dice.choice((1, 4, 40))):
        if changed:
            changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def _cut(dice: random.Random, content: bytes) -> bytes:
    first, last = _stretch(dice, content)
    return content[:first] + content[last:]


def _ended(dice: random.Random, content: bytes) -> bytes:
    return content[: dice.randint(0, len(content))]


def _doubled(dice: random.Random, content: bytes) -> bytes:
    first, last = _stretch(dice, content)
    return content[:last] + content[first:last] * dice.choice((1, 3)) + content[last:]


def _put_in(dice: random.Random, content: bytes) -> bytes:
    place = dice.randint(0, len(content))
    return content[:place] + dice.choice(_TOKENS) + content[place:]


def _figure_changed(dice: random.Random, content: bytes) -> bytes:
    """Write another figure over one of the file's own: lengths, offsets and counts are what readers trust."""
    places = [place for place in range(len(content)) if content[place : place + 1].isdigit()]
    if not places:
        return content
    place = dice.choice(places)
    return content[:place] + dice.choice(_TOKENS[:3]) + content[place + 1 :]


def _moved(dice: random.Random, content: bytes) -> bytes:
    first, last = _stretch(dice, content)
    rest = content[:first] + content[last:]
    place = dice.randint(0, len(rest))
    return rest[:place] + content[first:last] + rest[place:]


def _stretch(dice: random.Random, content: bytes) -> tuple[int, int]:
    first = dice.randint(0, len(content))
    return first, min(len(content), first + dice.choice((1, 8, 100, 2000)))


_DAMAGES: tuple[Bytes, ...] = (_turned, _cut, _ended, _doubled, _put_in, _figure_changed, _moved)


def misread(pages: Sequence[Page], seed: int) -> tuple[Page, ...]:
    """Return the pages as a poor recognition might give them, or as no sane one would."""
    dice = random.Random(seed)  # noqa: S311
    rate = dice.choice((0.01, 0.05, 0.3))
    kept = [page for page in pages if dice.random() > rate / 2] or list(pages[:1])
    return tuple(_misread(dice, page, rate)._replace(number=number) for number, page in enumerate(kept, 1))


def _misread(dice: random.Random, page: Page, rate: float) -> Page:
    lines = [_line(dice, line, rate) for line in page.lines if dice.random() > rate / 2]
    if dice.random() < rate:
        dice.shuffle(lines)
    lines = [line for line in lines if line.words]
    return page._replace(lines=tuple(lines), words=tuple(word for line in lines for word in line.words))


def _line(dice: random.Random, line: Line, rate: float) -> Line:
    words: list[Word] = []
    for word in line.words:
        if dice.random() > rate:
            words.append(word)
            continue
        words.extend(dice.choice(_SLIPS)(dice, word))
    return Line(tuple(word for word in words if word.text.strip()))


def _altered(dice: random.Random, word: Word) -> list[Word]:
    text = list(word.text)
    text[dice.randrange(len(text))] = dice.choice("0O1lI5S8B.,:;$-/ \u00a7e")
    return [word._replace(text="".join(text).strip())]


def _replaced(dice: random.Random, word: Word) -> list[Word]:
    return [word._replace(text=dice.choice(_TEXTS))]


def _shifted(dice: random.Random, word: Word) -> list[Word]:
    wide, high = word.box.x1 - word.box.x0, word.box.y1 - word.box.y0
    x0 = min(max(0.0, word.box.x0 + dice.uniform(-200, 200)), 612.0 - wide)
    y0 = min(max(0.0, word.box.y0 + dice.uniform(-12, 12)), 792.0 - high)
    return [word._replace(box=Box(x0, y0, x0 + wide, y0 + high))]


def _halved(dice: random.Random, word: Word) -> list[Word]:
    at = dice.randint(0, len(word.text))
    middle = (word.box.x0 + word.box.x1) / 2
    return [
        Word(word.text[:at], word.box._replace(x1=middle), word.confidence),
        Word(word.text[at:], word.box._replace(x0=middle), 0.3),
    ]


_SLIPS = (_altered, _replaced, _shifted, _halved, lambda dice, word: [], lambda dice, word: [word, word])
