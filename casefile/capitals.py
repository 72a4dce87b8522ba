"""Names that a form prints in capitals, as people write them; initials and short forms stay as they are."""

from __future__ import annotations

import re
from functools import lru_cache

_AS_THEY_ARE = frozenset(
    {
        *(
            "MD",
            "DO",
            "DC",
            "DPT",
            "PT",
            "OT",
            "RN",
            "NP",
            "PA",
            "PA-C",
            "OTR",
            "ATC",
            "DDS",
            "DMD",
            "DPM",
            "PHD",
            "LAC",
        ),
        *("LLC", "LLP", "PLLC", "PC", "LP", "APC", "II", "III", "IV", "USA", "US", "VA", "DBA", "TPA", "PPO", "HMO"),
        *("ER", "ED", "MRI", "CT", "EMG", "ENT", "ICU", "EMS", "GYN", "ASC", "DME", "HHS", "CMS", "BCRC"),
        *("UCSF", "UCLA", "UCSD", "UCI", "USC", "NYU", "UPMC", "UNC", "UAB", "UTMB", "HCA", "CVS", "AAA", "USAA"),
        *("AARP", "GEICO", "CSAA", "AIG", "CHP", "PD", "NYPD", "LAPD", "DPS", "AMR", "ATI"),
    }
)
_SHORT = frozenset({"DR", "MR", "MRS", "MS", "ST", "MT", "FT", "JR", "SR", "LTD", "BLVD", "RD", "HWY"})
"""Words without a vowel that are no initials."""
_SMALL = frozenset(("of", "the", "and", "for", "at", "in", "on"))
_INITIALS = re.compile(r"[^AEIOUY\W\d]{2,5}")


@lru_cache(maxsize=16384)
def cased(name: object) -> str:
    """Return the name; one all in capitals with capitals at the beginnings of its words alone.

    "UCSF", "LLC" and other initials stay: those that are known, and words without a vowel.
    """
    text = str(name)
    if not text.isupper():
        return text
    return re.sub(r"[^\s,/()]+", lambda match: _word(match[0], first=match.start() == 0), text)


def _word(word: str, *, first: bool) -> str:
    bare = word.strip(".")
    if bare in _AS_THEY_ARE or re.search(r"\d|\w\.\w", word) or (_INITIALS.fullmatch(bare) and bare not in _SHORT):
        return word
    if not first and word.lower() in _SMALL:
        return word.lower()
    parts = re.split(r"([\-'\u2019&.])", word)
    return "".join(_part(part, after="".join(parts[:at])) for at, part in enumerate(parts))


def _part(part: str, *, after: str) -> str:
    if not part.isalpha():
        return part
    if after[-1:] in {"'", "\u2019"} and len(part) == 1 and len(after) > 2:
        return part.lower()  # "ST. MARY'S"
    if after[-1:] in {"-", "&"} and part in _AS_THEY_ARE:
        return part
    found = re.fullmatch(r"MC([A-Z]{3,})", part)
    return f"Mc{found[1].capitalize()}" if found else part.capitalize()
