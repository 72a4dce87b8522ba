"""Printed names taken apart: the runs of letters of a row, and what of them can be a person's first or last name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from casefile.names import PARTICLES, SUFFIXES, TITLES
from casefile.pages import Word
from casefile.spellings import first_names_agree, given_names, glyphs, is_slip, words_of

_TOKEN = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_POSSESSIVE = re.compile(r"['\u2019]s$", re.IGNORECASE)
_ENDS = re.compile(r"[;:)!?]")
_NEAR, _STEP = 2.0, 2.5
"""Heights of a letter across, and from row to row, within which words stand together."""
_SHORTEST, _RUN_TOGETHER = 3, 6
"""Letters of a misread first name, and of a whole name without its spaces, from which it is looked for."""


class TakenName(NamedTuple):
    """A name taken apart: its first name, and all further ones that are written out."""

    first: str
    rest: tuple[str, ...]
    initials: frozenset[str]

    @property
    def run_together(self) -> tuple[str, ...]:
        """The name in capitals without spaces, in both orders; none where it is so short that it may stand in words."""
        last = self.rest[-1] if self.rest else ""
        forms = {self.first + last, last + self.first, self.first + "".join(self.rest)}
        return tuple(sorted(form.upper() for form in forms if len(form) >= _RUN_TOGETHER and last))


class Token(NamedTuple):
    """A run of letters: in plain small ones, as printed, what follows it within its word, and the word."""

    plain: str
    printed: str
    tail: str
    word: Word

    @property
    def ends(self) -> bool:
        """Whether a name cannot go on behind it."""
        return bool(_ENDS.search(self.tail)) or ("." in self.tail and len(self.plain) > 1)


Row = Sequence[Token]


def plain_tokens(text: str) -> frozenset[str]:
    """Return the runs of letters of a text, in plain small letters."""
    return frozenset(_plain(match[0]) for match in _TOKEN.finditer(text)) - {""}


def tokens_of(line: Iterable[Word]) -> Iterator[Token]:
    """Yield the runs of letters of a row of words."""
    for word in line:
        found = list(_TOKEN.finditer(word.text))
        for at, match in enumerate(found):
            following = found[at + 1].start() if at + 1 < len(found) else len(word.text)
            yield Token(_plain(match[0]), match[0], word.text[match.end() : following], word)


@lru_cache(maxsize=16384)
def _plain(printed: str) -> str:
    return "".join(words_of(_POSSESSIVE.sub("", printed)))


def taken_names(names: Iterable[str]) -> tuple[TakenName, ...]:
    """Return the names taken apart, each once."""
    taken = (_taken(name) for name in names)
    return tuple(dict.fromkeys(name for name in taken if name is not None))


def _taken(printed: str) -> TakenName | None:
    head, _, behind = printed.partition(",")
    turned = f"{behind} {head}" if set(words_of(behind)) - SUFFIXES.keys() else head
    words = [word for word in words_of(turned) if word not in SUFFIXES and word not in TITLES]
    if not words:
        return None
    known = given_names()
    if printed.isupper() and turned == printed and words[0] not in known and known.keys() & set(words[1:2]):
        words = [*words[1:], words[0]]  # "RUIZ DANA M"
    rest = tuple(word for word in words[1:] if len(word) > 1 and word not in PARTICLES)
    return TakenName(words[0], rest, frozenset(word[0] for word in words[1:]))


@lru_cache(maxsize=65536)
def kind_of(token: str, name: TakenName) -> str:
    """Return how a token is the first name of somebody: "same", "like" (a short form, misread), or ""."""
    if len(token) < 2:
        return ""
    if token == name.first or (len(token) >= _SHORTEST and glyphs(token) == glyphs(name.first)):
        return "same"
    return "like" if len(name.first) > 1 and first_names_agree(token, name.first) else ""


@lru_cache(maxsize=65536)
def is_like(token: str, word: str) -> bool:
    """Tell whether a token is a last or middle name, as it is or misread."""
    return token == word or (len(token) > 1 and is_slip(token, word))


def _height(token: Token) -> float:
    return token.word.box.y1 - token.word.box.y0


def near(one: Token, other: Token) -> bool:
    """Tell whether two tokens of a row stand together, as the words of a name do."""
    return other.word.box.x0 - one.word.box.x1 <= _NEAR * max(_height(one), _height(other))


def begins_segment(row: Row, at: int) -> bool:
    """Tell whether a token stands first in its cell or column, or behind a label."""
    return at == 0 or not near(row[at - 1], row[at]) or ":" in row[at - 1].tail


def ends_segment(row: Row, at: int) -> bool:
    """Tell whether a token stands last in its cell or column."""
    return at + 1 == len(row) or not near(row[at], row[at + 1])


def continues(upper: Row, end: int, lower: Row, start: int) -> bool:
    """Tell whether the line that begins at a token of the lower row is the next of the one that ends in the upper."""
    begin = end
    while not begins_segment(upper, begin):
        begin -= 1
    first, last, following = upper[begin], upper[end], lower[start]
    down = following.word.y - last.word.y
    across = following.word.box.x0
    high = max(_height(last), _height(following))
    return 0 < down <= _STEP * high and first.word.box.x0 - _NEAR * 3 * high <= across <= last.word.box.x1
