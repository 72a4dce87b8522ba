"""Names of persons: how alike two printed ones are, in the many ways that papers spell them."""

from __future__ import annotations

import importlib.resources
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

Likeness = Literal["same", "alike", "renamed", "kin", "garbled", "other", "none"]
"""How alike two names are: `same`, `alike` (a short form, an initial, one of two last names, a slip), `renamed`
(another last name), `kin` (another first name, or a junior and his senior), `garbled`; `none`: one is no whole name."""

_ORDER: tuple[Likeness, ...] = ("same", "alike", "kin", "renamed", "garbled", "other", "none")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "sra", "sr.", "hon"})
_CREDENTIALS = frozenset(
    [
        "md",
        "do",
        "dc",
        "dpt",
        "pt",
        "rn",
        "np",
        "pa",
        "pac",
        "fnp",
        "dds",
        "dmd",
        "phd",
        "psyd",
        "lac",
        "ot",
        "otr",
        "emt",
        "emtp",
        "aprn",
        "crna",
        "esq",
        "lcsw",
        "lpn",
        "lvn",
    ]
)
_SUFFIXES = {
    "jr": "2",
    "junior": "2",
    "ii": "2",
    "2nd": "2",
    "sr": "1",
    "senior": "1",
    "iii": "3",
    "3rd": "3",
    "iv": "4",
}
_PARTICLES = frozenset(
    [
        "de",
        "la",
        "las",
        "los",
        "del",
        "der",
        "den",
        "van",
        "von",
        "da",
        "dos",
        "du",
        "le",
        "el",
        "al",
        "y",
        "st",
        "san",
        "santa",
        "mc",
        "mac",
    ]
)
_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "æ": "ae", "Æ": "AE", "đ": "d", "œ": "oe"})
_DIGITS = str.maketrans("013458", "oleasb")
_GLYPHS = (("rn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "u"), ("l", "i"), ("j", "i"))
_ROLE = re.compile(
    r"^\W*(?:(?:the )?estate of|in re|decedent)\s+|,?\s*\(?\b(?:a minor|minor child|deceased|individually)\b.*$"
    r"|,?\s+(?:by and through|through (?:his|her|their)|c/o)\b.*$",
    re.IGNORECASE,
)
_ALIAS = re.compile(
    r"\W+(?:a\.?/?k\.?/?a\.?|f\.?/?k\.?/?a\.?|n\.?/?k\.?/?a\.?|née|nee|born|formerly|also known as|formerly known as"
    r"|now known as|now|maiden name)\b[.:]?\s+",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"[(\"\u201c\u2018']\s*([^\W\d_][\w'\-]+(?: [\w'\-]+)?)\s*[)\"\u201d\u2019']")
_SHORTEST, _ALIKE, _GARBLED = 5, 85, 78
_CUT_OFF = 8  # letters from which a name that ends early was cut by the field it stands in


class PersonName(NamedTuple):
    """One way to take a printed name apart; `turned`: its last name first, and no comma says so."""

    given: tuple[str, ...]
    last: tuple[str, ...]
    suffix: str
    turned: bool = False


def compare(first: str, second: str) -> Likeness:
    """Return how alike two printed names are, in the best way to take them apart; the order does not matter."""
    one, two = _taken_apart(first), _taken_apart(second)
    if not one or not two:
        return "none"
    found = {_compared(a, b) for a in one for b in two if not (a.turned and b.turned)}
    best: Likeness = min(found, key=_ORDER.index, default="none")
    if best in {"other", "renamed"} and _is_garbled(first, second):
        return "garbled"
    half = best == "other" and any(all(way.turned for way in ways) for ways in (one, two))
    return "none" if half else best


def same_person(first: str, second: str) -> bool:
    """Tell whether two printed names can mean one person.

    "Last, First M." and "First Middle Last" are one; an initial or a short form stands for a name; a part of a
    double last name stands for it; a misread letter is forgiven; a junior is not his senior.
    """
    return compare(first, second) in {"same", "alike"}


@lru_cache(maxsize=1)
def given_names() -> dict[str, frozenset[int]]:
    """Return the first names that are known, each with the families of names that it belongs to."""
    lines = importlib.resources.files("casefile").joinpath("given_names.txt").read_text("utf-8").splitlines()
    families: dict[str, set[int]] = {}
    for family, line in enumerate(line for line in lines if line and not line.startswith("#")):
        for word in line.split():
            families.setdefault(_folded(word), set()).add(family)
    return {name: frozenset(members) for name, members in families.items()}


def _taken_apart(printed: str) -> tuple[PersonName, ...]:
    """Return every way to take the name apart, of each name that it gives: "Ana Ruiz, née Soto" gives two."""
    return tuple(dict.fromkeys(way for name in _names_in(printed) for way in _ways(name)))


def _names_in(printed: str) -> Iterator[str]:
    plain = _ROLE.sub("", _ROLE.sub("", printed.strip()))
    head, *others = _ALIAS.split(plain)
    for aside in _ASIDE.findall(head):
        others.append(aside)
    whole = re.sub(r"\s+", " ", _ASIDE.sub(" ", head)).strip(" ,(")
    yield whole
    for other in others:
        bare = other.strip(" ,().\"'")
        if len(_words(bare)) > 1:
            yield bare
            continue
        for way in _ways(whole):
            if not way.turned and bare:
                yield f"{bare}, {' '.join(way.given)}"
                yield f"{' '.join(way.last)}, {bare}"


def _ways(printed: str) -> Iterator[PersonName]:
    if len(printed.split()) < 2 and "," not in printed:  # "Echeverria-Knox" is a last name alone
        return
    parts = [_words(part) for part in printed.split(",")]
    suffix = next((_SUFFIXES[word] for part in parts for word in part[-2:] if word in _SUFFIXES), "")
    parts = [part for part in map(_without_suffix, parts) if part]
    if len(parts) > 1 and not _are_credentials(parts[1], parts[0]):
        behind = [word for part in parts[1:] for word in part if word not in _TITLES]
        if behind:
            yield PersonName(_without_degree(behind), tuple(parts[0]), suffix)
        return
    words = _without_degree([word for word in (parts[0] if parts else []) if word not in _TITLES])
    for count in range(1, min(3, len(words) - 1) + 1):
        if _can_be_last(words[-count:]):
            yield PersonName(words[:-count], words[-count:], suffix)
    for count in range(1, min(2, len(words) - 1) + 1):
        if _can_be_last(words[:count]):
            yield PersonName(words[count:], words[:count], suffix, turned=True)


def _can_be_last(words: Sequence[str]) -> bool:
    """Tell whether the words can be a last name: no initial among them, and only its last one a first name as well."""
    return all(len(word) > 1 for word in words) and not any(
        word in given_names() and words[at - 1 if at else 0] not in _PARTICLES for at, word in enumerate(words[:-1])
    )


def _without_suffix(words: Sequence[str]) -> list[str]:
    return [word for at, word in enumerate(words) if word not in _SUFFIXES or (at == 0 and len(words) > 1)]


def _without_degree(words: Sequence[str]) -> tuple[str, ...]:
    kept = list(words)
    while len(kept) > 2 and kept[-1] in _CREDENTIALS:
        kept.pop()
    return tuple(kept)


def _are_credentials(words: Sequence[str], before: Sequence[str]) -> bool:
    return len(before) > 1 and all(word in _CREDENTIALS for word in words)


def _words(name: str) -> list[str]:
    joined = re.sub(r"(?<=\b\w)\.(?=\w\b)", " ", re.sub(r"['\u2019`]", "", name))
    return [word for word in re.findall(r"[a-z0-9]+", _folded(joined)) if re.search(r"[a-z]", word)]


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"\w+", lambda word: _lettered(word[0]), plain)


def _lettered(word: str) -> str:
    """Return a word with the figures in it that are misread letters as letters."""
    letters = sum(sign.isalpha() for sign in word)
    return word.translate(_DIGITS) if letters >= 2 and letters > len(word) - letters and word not in _SUFFIXES else word


def _compared(one: PersonName, two: PersonName) -> Likeness:
    last, given = _last(one.last, two.last), _given(one.given, two.given)
    if last and given:
        if one.suffix and two.suffix and one.suffix != two.suffix:
            return "kin"
        whole = last == given == "same" and not (one.turned or two.turned) and one.suffix == two.suffix
        return "same" if whole else "alike"
    if one.turned or two.turned:
        return "other"
    if last:
        return "kin"
    return "renamed" if given in {"same", "short"} and len(one.given[0]) > 1 < len(two.given[0]) else "other"


def _last(one: Sequence[str], two: Sequence[str]) -> str:
    """Return how two last names agree: "same", "part", "slip", or "" where they do not."""
    if "".join(one) == "".join(two) or sorted(one) == sorted(two):
        return "same"
    if _is_slip("".join(one), "".join(two)):
        return "slip"
    short, long = sorted(
        ([word for word in each if word not in _PARTICLES] or list(each) for each in (one, two)), key=len
    )
    within = all(any(word == other or _is_slip(word, other) for other in long) for word in short)
    return "part" if within else ""


def _given(one: Sequence[str], two: Sequence[str]) -> str:
    """Return how two rows of first names agree: "same", "short", "slip", or "" where they do not."""
    if "".join(one) == "".join(two):
        return "same"
    first = _first(one[0], two[0])
    joined = next((how for a, b in ((one, two), (two, one)) if (how := _joined(a, b))), "")
    if not first and joined:
        return joined
    if not first:
        middle = any(len(a) > 2 and a == b for a, b in ((one[0], each) for each in two[1:]))
        return "short" if middle or any(len(two[0]) > 2 and two[0] == each for each in one[1:]) else ""
    clash = any(not _first(a, b) for a, b in zip(one[1:], two[1:], strict=False))
    return "" if clash and not joined else first


def _joined(one: Sequence[str], two: Sequence[str]) -> str:
    """Return "same" where a first name in two words is printed as one: "Mary Ann", "Maryann"."""
    return "same" if len(one) > 1 and "".join(one[:2]) == two[0] else ""


def _first(one: str, two: str) -> str:
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
    return "slip" if _is_first_slip(one, two) else ""


def _is_first_slip(one: str, two: str) -> bool:
    """Tell whether one first name is the other misread; "Daniel" and "Daniela" are two people."""
    if _glyphs(one) == _glyphs(two):
        return True
    ends = {one[-1], two[-1]} & set("aoe") and one[-1] != two[-1]
    if min(len(one), len(two)) < _SHORTEST or ends:
        return False
    return OSA.distance(one, two) == 1 or (min(len(one), len(two)) >= _CUT_OFF and OSA.distance(one, two) == 2)


def _is_slip(one: str, two: str) -> bool:
    """Tell whether one last name is the other misread, or cut off by the field that it stands in."""
    if _glyphs(one) == _glyphs(two):
        return True
    short, long = sorted((one, two), key=len)
    if len(short) < _SHORTEST:
        return False
    if long.startswith(short):
        return len(short) >= _CUT_OFF
    return fuzz.ratio(one, two) >= _ALIKE


def _glyphs(word: str) -> str:
    """Return the word in letters that a scan does not confuse."""
    for printed, one in _GLYPHS:
        word = word.replace(printed, one)
    return word


def _is_garbled(first: str, second: str) -> bool:
    one, two = (" ".join(sorted(_words(name))) for name in (first, second))
    return bool(one) and fuzz.ratio(_glyphs(one), _glyphs(two)) >= _GARBLED
