"""Whether words typed over a name name somebody else: "Dr. Ortega" over "Daniel R. Ortega, M.D." does not."""

from __future__ import annotations

import re

from generators.agreement import squeeze

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019](?!s\b)[^\W\d_]+)*")
_TITLES = frozenset(
    ("mr", "mrs", "ms", "dr", "md", "dc", "do", "pt", "dpt", "rn", "np", "pa", "phd", "the", "of", "and", "s")
)
_SHORT = 3
"""Letters of a word that names join by ("of", "and")."""
_LONGEST = 80
"""Letters of a name at most; what is longer is a passage."""


def is_other_name(words: str, name: str) -> bool:
    """Tell whether words are a name, and another than `name`, of which neither is a part of the other.

    Where `name` is none (a description, a passage) no words are another name.
    """
    old, new = _WORD.findall(name.replace(".", "")), _WORD.findall(words.replace(".", ""))
    if len(name) > _LONGEST or not _is_name(old) or not any(word[0].isupper() for word in new):
        return False
    bare = [{word.lower() for word in said} - _TITLES for said in (old, new)]
    initials = "".join(word[0] for word in old if word[0].isupper())
    if not bare[1] or bare[0] <= bare[1] or bare[1] <= bare[0] or squeeze(words) == initials.lower():
        return False
    return squeeze(words) != squeeze(name)


def _is_name(words: list[str]) -> bool:
    long = [word for word in words if len(word) > _SHORT]
    return bool(long) and all(word[0].isupper() for word in long)
