"""Inline marks inside a printed text: claims, links, gaps, notes, weight and slant, pictures.

A view is made of plain strings, so that a firm's template needs nothing but `{{ name }}`. What a string
must carry beside its words travels inside it as private-use characters, which no input may hold (`clean`
takes them out) and which `generators.marking` turns into Word's own structures.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, NamedTuple

OPEN, MID, CLOSE, BREAK, TAB = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
Mark = Literal["c", "l", "g", "n", "i", "b", "p"]
_MARKS: dict[str, Mark] = {"c": "c", "l": "l", "g": "g", "n": "n", "i": "i", "b": "b", "p": "p"}
_TOKEN = re.compile(
    r"\ue000(?P<mark>[clgnibp])(?P<payload>[^\ue000-\ue004]*)\ue001|(?P<close>\ue002)|(?P<break>\ue003)"
    r"|(?P<tab>\ue004)|(?P<text>[^\ue000-\ue004]+)"
)
_ANY_MARK = re.compile("[\ue000-\ue004]")
_NOTE = re.compile(r"\ue000n\ue001.*?\ue002", re.DOTALL)
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff"
    "\ue000-\uf8ff\ud800-\udfff]"
)
_UNSEEN = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200c\u200d\u3164\ufe0e\ufe0f\uffa0"


class Token(NamedTuple):
    """One step of a marked text: a mark opens, the last one closes, a break, a tab, or words."""

    step: Literal["open", "close", "break", "tab", "text"]
    mark: Mark | None = None
    content: str = ""


def clean(text: str) -> str:
    """Return foreign text without control, direction and private-use characters; lines end in breaks."""
    if text.isascii() and text.isprintable():
        return text
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _FORBIDDEN.sub("", plain).replace("\x85", " ").replace("\n", BREAK).replace("\t", TAB)


def never_printed(sign: str) -> bool:
    """Tell whether a sign is one that generated texts never hold: control, direction, without width."""
    return _FORBIDDEN.match(sign) is not None


def is_unseen(sign: str) -> bool:
    """Tell whether a sign is one that nobody sees and that a paper may hold: a soft hyphen, a joiner."""
    return sign in _UNSEEN


def cited(claim: str, text: str) -> str:
    """Return the text bound to the claim of that id."""
    return f"{OPEN}c{claim}{MID}{text}{CLOSE}"


def link(address: str, text: str) -> str:
    """Return the text as a live link."""
    return f"{OPEN}l{clean(address)}{MID}{text}{CLOSE}"


def gap(sentence: str) -> str:
    """Return a visible gap that blocks release: "[CONFIRM: ...]", highlighted."""
    return f"{OPEN}g{MID}[CONFIRM: {sentence}]{CLOSE}"


def note(sentence: str) -> str:
    """Return a note for the firm alone: a Word comment at this place, nothing in the text."""
    return f"{OPEN}n{MID}{plain(sentence)}{CLOSE}"


def italic(text: str) -> str:
    """Return the text slanted, as names of cases are."""
    return f"{OPEN}i{MID}{text}{CLOSE}"


def bold(text: str) -> str:
    """Return the text in heavy type."""
    return f"{OPEN}b{MID}{text}{CLOSE}"


def pictured(name: str) -> str:
    """Return the place of the picture of that name; a reader of the words alone sees nothing."""
    return f"{OPEN}p{clean(name)}{MID}{CLOSE}"


def tokens(text: str) -> tuple[Token, ...]:
    """Return the steps of a marked text, in order."""
    return tuple(_token(match) for match in _TOKEN.finditer(text))


def is_marked(text: str) -> bool:
    """Tell whether the text holds any mark."""
    return OPEN in text or BREAK in text or TAB in text


def plain(text: str) -> str:
    """Return the words alone, as a reader sees them: without marks and without notes."""
    if _ANY_MARK.search(text) is None:
        return text
    seen = _NOTE.sub("", text)
    return "".join(_seen(token) for token in tokens(seen))


def _seen(token: Token) -> str:
    return {"text": token.content, "break": "\n", "tab": "\t"}.get(token.step, "")


def _token(match: re.Match[str]) -> Token:
    if match["mark"]:
        return Token("open", _MARKS[match["mark"]], match["payload"])
    if match["close"]:
        return Token("close")
    if match["break"]:
        return Token("break")
    return Token("tab") if match["tab"] else Token("text", content=match["text"])
