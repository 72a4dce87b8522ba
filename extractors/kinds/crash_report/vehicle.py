"""A vehicle as a crash report describes it: year, make and model, without its colour, body and plate."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.pages import Word
from extractors.layout import Token
from extractors.spans import Span
from extractors.tokens import is_masked

PARTS = ("year", "make", "model")
_YEAR = re.compile(r"(?:19[5-9]|20[0-4])\d")
_COLOURS = frozenset(
    (
        "WHI",
        "WHT",
        "BLK",
        "BLU",
        "GRY",
        "GRAY",
        "GREY",
        "SIL",
        "SLV",
        "RED",
        "GRN",
        "GREEN",
        "BRO",
        "BRN",
        "BROWN",
        "TAN",
        "GLD",
        "GOLD",
        "YEL",
        "YELLOW",
        "ORG",
        "ORANGE",
        "PUR",
        "PURPLE",
        "MAR",
        "MAROON",
        "BGE",
        "BEIGE",
        "DBL",
        "LBL",
        "DGR",
        "LGR",
        "WHITE",
        "BLACK",
        "BLUE",
        "SILVER",
        "TEAL",
        "BRONZE",
        "BURGUNDY",
        "CHARCOAL",
        "COPPER",
        "CRM",
        "CREAM",
        "TURQUOISE",
        "PINK",
    )
)
_BODIES = frozenset(
    (
        "4D",
        "2D",
        "SDN",
        "SD",
        "SUV",
        "PK",
        "P4",
        "SUBN",
        "4DR",
        "2DR",
        "4DSD",
        "SEDAN",
        "COUPE",
        "HATCHBACK",
        "PICKUP",
        "TK",
        "VN",
        "VAN",
        "MC",
        "SU",
        "UT",
        "CP",
    )
)
_AFTER = re.compile(
    r"(?:plate|tag|lic\w*|vin|reg\w*|color|colour|ins\w*|policy|owner|style|body|type|state|damage|towed|driver|operator|phone)\b.*",
    re.IGNORECASE,
)
_NO_VALUE = re.compile(r"^(?:same as|see )", re.IGNORECASE)
NOTHING = re.compile(r"^(?:none|unk(?:nown)?|n/?a|same|no insurance|uninsured|not stated|-+)$", re.IGNORECASE)
"""What stands in a box that is left open."""


def is_trim(word: str) -> bool:
    """Tell whether a word behind the model is the vehicle's colour or its body."""
    return word.strip(",|[]/").upper() in _COLOURS | _BODIES


def described(words: Sequence[Word], span: Span) -> Token[str] | None:
    """Return the vehicle that the words describe, without colour, body and what stands about its plate behind it."""
    kept: list[Word] = []
    for word in words:
        bare = word.text.strip(",|[]/")
        if _AFTER.fullmatch(bare) and kept:
            break
        if re.search(r"\w", bare) and not (_YEAR.fullmatch(bare) and any(_YEAR.fullmatch(one.text) for one in kept)):
            kept.append(word)
    year = next((at for at, word in enumerate(kept) if _YEAR.fullmatch(word.text.strip(",|[]/"))), None)
    if year and not any(
        re.search(r"[A-Za-z]{3}", word.text) and not re.search(r"\d", word.text) for word in kept[:year]
    ):
        kept = kept[year:]
    while len(kept) > len(PARTS) and re.search(r"\d{4}|\d-\d", kept[-1].text) and not _YEAR.fullmatch(kept[-1].text):
        kept.pop()
    while len(kept) > 1 and (bare := kept[-1].text.strip(",|[]/").upper()) in _COLOURS | _BODIES:
        kept.pop()
    text = " ".join(word.text.strip(",|[]/") for word in kept)
    if is_masked(text) or not re.search(r"[A-Za-z]{3}", text) or NOTHING.match(text) or _NO_VALUE.match(text):
        return None
    return Token(text, Span(span.page, tuple(kept)))
