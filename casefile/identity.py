"""Who is who: whether two printed names mean one organisation; of persons, see names."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from casefile.names import same_person

__all__ = ("common_name", "organisation_words", "same_organisation", "same_person", "within_organisation")

_LEGAL_WORDS = """
    inc incorporated llc llp lp pc pllc pa apc plc corp corporation co company ltd the a an and of at
    insurance
"""
_CREDENTIAL_WORDS = """
    md do dc dpt pt rn np pa pac fnp dds dmd phd psyd lac ot otr emt emtp aprn crna dr mr mrs ms
    miss prof
"""
_SPELLING_PAIRS = """
    amb=ambulance assoc=associates assn=association centre=center chiro=chiropractic clin=clinic
    ctr=center cntr=center dept=department emer=emergency emerg=emergency er=emergency grp=group hlth=health
    hosp=hospital ins=insurance intl=international med=medical mem=memorial mut=mutual natl=national
    ortho=orthopedics orthopaedics=orthopedics orthopaedic=orthopedics orthopedic=orthopedics
    phys=physical pln=plan rehab=rehabilitation st=saint surg=surgery svc=service svcs=service services=service
    ther=therapy univ=university
"""
# What an organisation does: a name short of words still means it when it has one of them.
_TRADE_WORDS = """
    ambulance center chiropractic clinic dental emergency hospital health imaging laboratory
    medical mutual orthopedics pharmacy physical physicians plan radiology rehabilitation service
    surgery therapy
"""
_LEGAL = frozenset(_LEGAL_WORDS.split())
_CREDENTIALS = frozenset(_CREDENTIAL_WORDS.split())
_TRADES = frozenset(_TRADE_WORDS.split())
_SPELLINGS = dict(pair.split("=") for pair in _SPELLING_PAIRS.split())


@functools.lru_cache(maxsize=8192)
def same_organisation(first: str, second: str) -> bool:
    """Tell whether two printed names mean one organisation.

    Legal forms, abbreviations, misread letters and added words (a place, a department) do not matter;
    a word that each has and the other lacks does.
    """
    short, long = sorted((organisation_words(first), organisation_words(second)), key=len)
    if not short:
        return False
    left, over = _unmatched(short, long)
    if left or not over:
        return not left
    return len(short) >= 3 or (len(short) == 2 and not _TRADES.isdisjoint(short))


def within_organisation(short_name: str, long_name: str) -> bool:
    """Tell whether all words of a short name stand in a longer one: a hint, not proof."""
    short, long = organisation_words(short_name), organisation_words(long_name)
    return bool(short) and not _unmatched(short, long)[0]


@functools.lru_cache(maxsize=8192)
def organisation_words(name: str) -> tuple[str, ...]:
    """Return the words of an organisation's name that tell it from others, in one spelling."""
    words = (_SPELLINGS.get(word, word) for word in _words(name))
    return tuple(word for word in words if word not in _LEGAL and word not in _CREDENTIALS)


def common_name(names: Iterable[str]) -> str:
    """Return the spelling to print: the most frequent, then mixed case, the longest, the first.

    Raises:
        ValueError: there are no names.
    """
    counted = tuple(names)
    return min(set(counted), key=lambda name: (-counted.count(name), name.isupper(), -len(name), name))


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    joined = re.sub(r"(?<=\b\w)\.(?=\w\b)", "", plain.replace("'", "").replace("&", " and "))
    return re.findall(r"[a-z0-9]+", joined)


def _unmatched(short: Sequence[str], long: Sequence[str]) -> tuple[list[str], list[str]]:
    over = list(long)
    left = []
    for word in short:
        match = next((other for other in over if _same_word(word, other)), None)
        if match is None:
            left.append(word)
        else:
            over.remove(match)
    return left, over


def _same_word(one: str, two: str) -> bool:
    if one == two:
        return True
    short, long = sorted((one, two), key=len)
    if len(short) >= 4 and long.startswith(short):
        return True
    return len(short) >= 5 and not one.isdigit() and fuzz.ratio(one, two) >= 85
