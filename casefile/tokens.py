"""Tokens: words as two readings of one page are compared, letters that look like figures taken for these."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from itertools import compress
from operator import itemgetter
from typing import NamedTuple

from casefile.dates import parse_date
from casefile.pages import Word

_DROPPED = string.punctuation.replace("|", "") + "\u201c\u201d\u2018\u2019\u2013\u2014\u2022\u00b7\u00b0\u00a7"
_FOLDED = str.maketrans(
    string.ascii_lowercase + "doqilzsgbDOQILZSGB|", string.ascii_uppercase + "000112568" * 2 + "1", _DROPPED
)
_TEXT = itemgetter(0)
_DIGITS_ALONE = {code: None for code in range(128) if chr(code) not in string.digits + "\n"}
_DIGIT = re.compile(r"\d")
_LETTERS_AROUND = re.compile(r"^[A-Z]*(.*?)[A-Z]*$")


class Token(NamedTuple):
    """A word with what is compared of it: letters and digits alone, `O` as `0` and the like.

    A figure has two letters or digits at least, a digit among them.
    """

    key: str
    word: Word
    is_figure: bool


def compared(words: Sequence[Word]) -> tuple[Sequence[Word], list[str], list[bool]]:
    """Return the words that have a letter or a digit, what is compared of each, and whether it is a figure.

    Tokens are made of these where they are needed: making them of every word takes longer than all the rest.
    """
    texts = list(map(_TEXT, words))
    keys = folded(texts)
    marks = are_figures(keys, texts)
    if "" in keys:
        words, marks = list(compress(words, keys)), list(compress(marks, keys))
        keys = list(filter(None, keys))
    return words, keys, marks


def are_figures(keys: Sequence[str], texts: Sequence[str]) -> list[bool]:
    """Tell of each word whether it is a figure."""
    return [bool(digits) and len(key) > 1 for digits, key in zip(_digits_of(texts), keys, strict=True)]


def figures_of(keys: Sequence[str], texts: Sequence[str]) -> list[str]:
    """Return the keys of the words that are figures."""
    return [key for key in compress(keys, _digits_of(texts)) if len(key) > 1]


def _digits_of(texts: Sequence[str]) -> Sequence[object]:
    """Return for each word something that is true if it has a digit."""
    joined = "\n".join(texts)
    digits = joined.translate(_DIGITS_ALONE).split("\n")  # at once: twice as fast as one by one
    if len(digits) == len(texts) and joined.isascii():
        return digits
    return list(map(_DIGIT.search, texts))


def folded(texts: Sequence[str]) -> list[str]:
    """Return the letters and digits of each text, capital, letters that look like digits as these."""
    keys = "\n".join(texts).translate(_FOLDED).split("\n")  # at once: ten times faster than one by one
    return keys if len(keys) == len(texts) else [text.translate(_FOLDED) for text in texts]


def may_be(one: str, other: str) -> bool:
    """Tell whether the one is the other with letters about it that are dust or part of the next word: "T991"."""
    bare, same = _LETTERS_AROUND.sub(r"\1", one), _LETTERS_AROUND.sub(r"\1", other)
    return bool(bare) and bare == same and bare in {one, other}


def is_misprint(text: str) -> bool:
    """Tell whether a word with a digit is no figure as it stands, so that it was surely misread."""
    plain = text.strip(".,;:()*#$")
    if "/" in plain and plain.count("/") == 2 and plain.replace("/", "").isdigit():
        return parse_date(plain) is None
    return bool(re.search(r"\d[\]\[|}{\\'\"]|[|\]\[}{\\]\d|\d/\d+\d{5}$", plain))


def same_day(one: str, other: str) -> bool:
    """Tell whether both words are one day, however it is written."""
    day = parse_date(one.strip(".,;:()"))
    return day is not None and day == parse_date(other.strip(".,;:()"))
