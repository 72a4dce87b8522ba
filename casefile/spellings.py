"""The letters of names: words in plain letters, first names that stand for one another, misread and cut off ones."""

from __future__ import annotations

import importlib.resources
import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "æ": "ae", "Æ": "AE", "đ": "d", "œ": "oe"})
_DIGITS = str.maketrans("013458", "oleasb")
_GLYPHS = (("rn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "u"), ("l", "i"), ("j", "i"))
_LOOK_ALIKE = ("eflt", "ijlt", "odqcg", "hmn", "uvy", "bpr")
_ORDINALS = frozenset({"2nd", "3rd"})
_SHORTEST, _ALIKE = 5, 85
_CUT_OFF = 8  # letters from which a name that ends early was cut by the field it stands in


@lru_cache(maxsize=1)
def given_names() -> dict[str, frozenset[int]]:
    """Return the first names that are known, each with the families of names that it belongs to."""
    lines = importlib.resources.files("casefile").joinpath("given_names.txt").read_text("utf-8").splitlines()
    families: dict[str, set[int]] = {}
    for family, line in enumerate(line for line in lines if line and not line.startswith("#")):
        for word in line.split():
            families.setdefault(_folded(word), set()).add(family)
    return {name: frozenset(members) for name, members in families.items()}


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name in small plain letters."""
    joined = re.sub(r"(?<=\b\w)\.(?=\w\b)", " ", re.sub(r"['\u2019`]", "", name))
    return tuple(word for word in re.findall(r"[a-z0-9]+", _folded(joined)) if re.search(r"[a-z]", word))


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"\w+", lambda word: _lettered(word[0]), plain)


def _lettered(word: str) -> str:
    """Return a word with the figures in it that are misread letters as letters."""
    letters = sum(sign.isalpha() for sign in word)
    misread = letters >= 2 and letters > len(word) - letters and word not in _ORDINALS
    return word.translate(_DIGITS) if misread else word


def first_names_agree(one: str, two: str) -> str:
    """Return how two first names agree: "same", "short" (an initial, a short form), "slip", or "" where they do not."""
    if one == two:
        return "same"
    if 1 in {len(one), len(two)}:
        return "short" if one[0] == two[0] else ""
    known = given_names()
    families = known.get(one, frozenset()) & known.get(two, frozenset())
    if families:
        return "short"
    if one in known and two in known:
        return ""
    short, long = sorted((one, two), key=len)
    if 3 <= len(short) < len(long) - 1 and long.startswith(short) and short not in known:
        return "short"
    return "slip" if _is_first_slip(one, two) else ""


def _is_first_slip(one: str, two: str) -> bool:
    """Tell whether one first name is the other misread; "Daniel" and "Daniela" are two people."""
    if glyphs(one) == glyphs(two):
        return True
    ends = {one[-1], two[-1]} & set("aoe") and one[-1] != two[-1]
    if min(len(one), len(two)) < _SHORTEST or ends:
        return False
    return OSA.distance(one, two) == 1 or (min(len(one), len(two)) >= _CUT_OFF and OSA.distance(one, two) == 2)


def look_alike(one: str, two: str) -> bool:
    """Tell whether two initials are of letters that a scan takes for one another."""
    return len(one) == len(two) == 1 and any(one in letters and two in letters for letters in _LOOK_ALIKE)


def is_slip(one: str, two: str) -> bool:
    """Tell whether one last name is the other misread, or cut off by the field that it stands in."""
    if glyphs(one) == glyphs(two):
        return True
    short, long = sorted((one, two), key=len)
    if len(short) < _SHORTEST:
        return False
    if long.startswith(short):
        return len(short) >= _CUT_OFF
    return fuzz.ratio(one, two) >= _ALIKE


@lru_cache(maxsize=16384)
def glyphs(word: str) -> str:
    """Return the word in letters that a scan does not confuse."""
    for printed, one in _GLYPHS:
        word = word.replace(printed, one)
    return word
