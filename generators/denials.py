"""What a sentence denies: "no surgery was needed" tells of none."""

from __future__ import annotations

import re

_NOT = re.compile(
    r"(?:\b(?:no|not|never|without|nor|neither|denie[sd]|denying)|n['\u2019]t)\b"
    r"(?! (?:only|just|merely|until|yet|longer|doubt|question|wonder|surprisingly)\b)"
    r"(?: (?!(?:from|after|because|until|since|despite|but|and)\b)[\w'\u2019-]+){0,4} $",
    re.IGNORECASE,
)


def is_denied(text: str, at: int) -> bool:
    """Tell whether what stands at a place of a text is denied there: "never had a seizure", not "not only a sprain"."""
    return _NOT.search(text[:at]) is not None
