"""Names of persons: how alike two printed ones are, in the many ways that papers spell them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz import fuzz

from casefile.spellings import first_names_agree, given_names, glyphs, is_slip, look_alike, words_of

Likeness = Literal["same", "alike", "near", "renamed", "kin", "garbled", "other", "none"]
"""How alike two names are: `same`, `alike` (a short form, an initial, one of two last names), `near` (a letter or two
misread, or the last name first), `renamed` (another last name), `kin` (another first name, or a junior and his
senior), `garbled`; `none`: one is no whole name."""
_GARBLED, _ALIKE = 78, 75
ONE_PERSON: frozenset[Likeness] = frozenset({"same", "alike", "near"})

_ORDER: tuple[Likeness, ...] = ("same", "alike", "near", "kin", "renamed", "garbled", "other", "none")
TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "sra", "sr.", "hon"})
CREDENTIALS = frozenset(
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
SUFFIXES = {
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
PARTICLES = frozenset(
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
    if _have_nothing_in_common(first, second):
        found: set[Likeness] = {"other"}
    else:
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
    return compare(first, second) in ONE_PERSON


@lru_cache(maxsize=4096)  # a firm's clients, each compared with every paper that nobody sorted
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
        if len(words_of(bare)) > 1:
            yield bare
            continue
        for way in _ways(whole):
            if not way.turned and bare:
                yield f"{bare}, {' '.join(way.given)}"
                yield f"{' '.join(way.last)}, {bare}"


def _ways(printed: str) -> Iterator[PersonName]:
    if len(printed.split()) < 2 and "," not in printed:  # "Echeverria-Knox" is a last name alone
        return
    parts = [list(words_of(part)) for part in printed.split(",")]
    suffix = next((SUFFIXES[word] for part in parts for word in part[-2:] if word in SUFFIXES), "")
    parts = [part for part in map(_without_suffix, parts) if part]
    if len(parts) > 1 and not _are_credentials(parts[1], parts[0]):
        behind = [word for part in parts[1:] for word in part if word not in TITLES]
        if behind:
            yield PersonName(_without_degree(behind), tuple(parts[0]), suffix)
        return
    words = _without_degree([word for word in (parts[0] if parts else []) if word not in TITLES])
    for count in range(1, min(3, len(words) - 1) + 1):
        if _can_be_last(words[-count:]):
            yield PersonName(words[:-count], words[-count:], suffix)
    for count in range(1, min(2, len(words) - 1) + 1):
        if _can_be_last(words[:count]):
            yield PersonName(words[count:], words[:count], suffix, turned=True)


def _can_be_last(words: Sequence[str]) -> bool:
    """Tell whether the words can be a last name: no initial among them, and only its last one a first name as well."""
    return all(len(word) > 1 for word in words) and not any(
        word in given_names() and words[at - 1 if at else 0] not in PARTICLES for at, word in enumerate(words[:-1])
    )


def _without_suffix(words: Sequence[str]) -> list[str]:
    return [word for at, word in enumerate(words) if word not in SUFFIXES or (at == 0 and len(words) > 1)]


def _without_degree(words: Sequence[str]) -> tuple[str, ...]:
    kept = list(words)
    while len(kept) > 2 and kept[-1] in CREDENTIALS:
        kept.pop()
    return tuple(kept)


def _are_credentials(words: Sequence[str], before: Sequence[str]) -> bool:
    return len(before) > 1 and all(word in CREDENTIALS for word in words)


def _compared(one: PersonName, two: PersonName) -> Likeness:
    last, given = _last(one.last, two.last), _given(one.given, two.given)
    if last and given:
        if one.suffix and two.suffix and one.suffix != two.suffix:
            return "kin"
        if "slip" in {last, given} or one.turned or two.turned:
            return "near"
        return "same" if last == given == "same" and one.suffix == two.suffix else "alike"
    if one.turned or two.turned:
        return "other"
    if last:
        return "kin"
    return "renamed" if given == "same" and len(one.given[0]) > 1 < len(two.given[0]) else "other"


def _last(one: Sequence[str], two: Sequence[str]) -> str:
    """Return how two last names agree: "same", "part", "slip", or "" where they do not."""
    if "".join(one) == "".join(two) or sorted(one) == sorted(two):
        return "same"
    short, long = sorted((_without_particles(each) for each in (one, two)), key=len)
    if set(short) <= set(long):
        return "part"
    misread = all(any(word == other or is_slip(word, other) for other in long) for word in short)
    return "slip" if misread or is_slip("".join(one), "".join(two)) else ""


def _without_particles(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in PARTICLES] or list(words)


def _given(one: Sequence[str], two: Sequence[str]) -> str:
    """Return how two rows of first names agree: "same", "short", "slip", or "" where they do not."""
    if one == two:
        return "same"
    if "".join(one) == "".join(two):  # "Yeseniam" is Yesenia M.; "Roberta" is not Robert A.
        whole = all(len(word) > 1 for word in (*one, *two))
        return "same" if whole else "" if {one[0], two[0]} <= given_names().keys() else "slip"
    first = first_names_agree(one[0], two[0])
    joined = next((how for a, b in ((one, two), (two, one)) if (how := _joined(a, b))), "")
    if not first and joined:
        return joined
    if not first:
        middle = any(len(a) > 2 and a == b for a, b in ((one[0], each) for each in two[1:]))
        return "short" if middle or any(len(two[0]) > 2 and two[0] == each for each in one[1:]) else ""
    further = list(zip(one[1:], two[1:], strict=False))
    if joined or all(first_names_agree(a, b) for a, b in further):
        return first
    return "slip" if all(first_names_agree(a, b) or look_alike(a, b) for a, b in further) else ""


def _joined(one: Sequence[str], two: Sequence[str]) -> str:
    """Return "same" where a first name in two words is printed as one: "Mary Ann", "Maryann"."""
    return "same" if len(one) > 1 < len(one[1]) and "".join(one[:2]) == two[0] else ""


def _have_nothing_in_common(first: str, second: str) -> bool:
    """Tell whether no word of one name is like a word of the other: most of a firm's clients are told apart by this."""
    theirs = [glyphs(word) for word in words_of(second) if len(word) > 1]
    return not any(
        fuzz.partial_ratio(glyphs(word), other) >= _ALIKE
        for word in words_of(first)
        if len(word) > 1
        for other in theirs
    )


def _is_garbled(first: str, second: str) -> bool:
    one, two = (" ".join(sorted(words_of(name))) for name in (first, second))
    return bool(one) and fuzz.ratio(glyphs(one), glyphs(two)) >= _GARBLED
