"""Printed names: where they end, and the case they are written in."""

from __future__ import annotations

import re

from casefile.pages import Word
from extractors.layout import Token
from extractors.spans import Pages, Span
from extractors.tokens import text

_KEPT = frozenset(
    re.findall(
        r"\w+",
        "LLC LLP LP PC PLLC PA APC MD DO DC DPT PT RN NP FNP DDS DMD"
        " PHD USA US PO HMO PPO DME MRI CT ER NE NW SE SW II III IV",
    )
)
_SMALL = frozenset(("of", "and", "the", "for", "at", "in", "on", "to"))
_CAPTION_WORDS = frozenset(
    ("date", "dob", "d.o.b", "birth", "account", "acct", "statement", "sex", "mrn", "chart", "phone", "ph", "tel",
     "address", "ssn", "dos", "claim", "member", "policy", "gender", "age", "invoice", "page")
)  # fmt: skip
_DIGIT, _DIVIDING = re.compile(r"\d"), frozenset("|•-/")
_CAPITALS = 0.9  # share of capital letters above which a text stands in capitals


def name(span: Span) -> Token[str] | None:
    """Return the words as a name, up to the first word with a digit or a dividing mark."""
    words: list[Word] = []
    for word in span.words:
        if ends_name(word.text) or (words and is_caption_word(word.text)):
            break
        words.append(word)
    return text(Span(span.page, tuple(words))) if words else None


def ends_name(printed: str) -> bool:
    """Tell whether a name ends before the word: it has a digit, or is a dividing mark."""
    return _DIGIT.search(printed) is not None or printed in _DIVIDING


def is_caption_word(printed: str) -> bool:
    """Tell whether the word behind a name begins the caption of something else."""
    return printed.lower().strip(".:,#(") in _CAPTION_WORDS


def in_capitals(pages: Pages) -> bool:
    """Tell whether a document is typed in capitals throughout, so that they say nothing of a name."""
    letters = list(filter(str.isalpha, "".join([word.text for page in pages for word in page.words])))
    return bool(letters) and sum(map(str.isupper, letters)) / len(letters) >= _CAPITALS


def in_case(printed: str) -> str:
    """Return a name that stands in capitals as ordinary print has it: "McDonald", "Quintanilla-Reyes", "LLC"."""
    if printed != printed.upper() or not re.search(r"[A-Z]{2}", printed):
        return printed
    cased = " ".join(_word_in_case(word, first=place == 0) for place, word in enumerate(printed.split()))
    return re.sub(r"\b[A-Z][a-z](?=,? \d{5})", lambda state: state[0].upper(), cased)


def cased(token: Token[str] | None, *, capitals: bool) -> Token[str] | None:
    """Return the name in ordinary case where its document stands in capitals throughout."""
    return Token(in_case(token.value), token.span) if token is not None and capitals else token


def _word_in_case(word: str, *, first: bool) -> str:
    bare = re.sub(r"[.,()]", "", word)
    if bare in _KEPT or re.search(r"\d", word) or re.fullmatch(r"(?:[A-Z]\.){2,},?", word):
        return word
    if bare.lower() in _SMALL and not first:
        return word.lower()
    return re.sub(r"[A-Z]+", _part_in_case, word)


def _part_in_case(match: re.Match[str]) -> str:
    part = match.group()
    if part == "S" and match.string[: match.start()].endswith("'"):
        return "s"
    mc = re.fullmatch(r"(MC)([A-Z]{3,})", part)
    return f"Mc{mc[2].capitalize()}" if mc else part.capitalize()
