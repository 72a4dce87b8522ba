"""Medical codes as printed: procedures (CPT, HCPCS), revenue codes, diagnoses (ICD-10-CM)."""

from __future__ import annotations

import itertools
import re
from typing import Literal

from casefile.pages import Word
from extractors.layout import Token
from extractors.spans import Span, find

CodeSystem = Literal["CPT", "HCPCS", "REV"]
CODE = re.compile(r"\d{4}[0-9FTUM]|[A-V]\d{4}")
_REVENUE = re.compile(r"\d{3,4}")
_LOOKS = {
    "O": "0", "Q": "0", "D": "0", "@": "0", "o": "0", "l": "1", "I": "1", "|": "1", "!": "1", "S": "5", "Z": "2",
    "B": "08", "G": "06", "g": "9", "T": "7",
}  # fmt: skip
# The ranges in which HCPCS codes are given out, so that a misread code that can be but one is mended.
_HCPCS = (
    ("A0021", "A0999"), ("A2001", "A2035"), ("A4206", "A7527"), ("A8000", "A8004"), ("A9150", "A9999"),
    ("B4034", "B9999"), ("C1713", "C9901"), ("D0120", "D9999"), ("E0100", "E2633"), ("E8000", "E8002"),
    ("G0008", "G9999"), ("H0001", "H2041"), ("J0120", "J9999"), ("K0001", "K1036"), ("L0112", "L9900"),
    ("M0075", "M1426"), ("P2028", "P9615"), ("Q0035", "Q9999"), ("R0070", "R0076"), ("S0012", "S9999"),
    ("T1000", "T5999"), ("U0001", "U0005"), ("V2020", "V5364"),
)  # fmt: skip
_ICD = re.compile(
    r"(?<![A-Z0-9])(?<![A-Z0-9]-)([A-TV-Z]\d[0-9AB])"
    r"[ .,]{0,3}(\d[0-9A-Z]{0,3}|X[0-9A-Z]{1,3}|A\d?)?(?![A-Z0-9])"
)
_STROKED = re.compile(r"[A-L0-9O]?[.,]?[1LI\]\[/]*(?=[A-TV-Z]\d[0-9A-Z]+$)")


def procedure(span: Span | None) -> Token[str] | None:
    """Return the first procedure code in the words, scanned letters mended where only one code can be meant."""
    for word in span.words if span is not None else ():
        printed = word.text.strip(".,;:_'\"()")
        if span is not None and (code := _mended(printed) if span.method == "ocr" else _shaped(printed)):
            return Token(code, Span(span.page, (word,)))
    return None


def code_system(code: str) -> CodeSystem:
    """Return the code set that a code is of, by its shape; one of three or four digits is a revenue code."""
    if _REVENUE.fullmatch(code):
        return "REV"
    return "HCPCS" if code[0].isalpha() else "CPT"


def diagnoses(span: Span) -> tuple[Token[str], ...]:
    """Return the ICD-10-CM codes in the words, each with its dot, in the order printed."""
    upper = Span(span.page, tuple(_plain(word, scanned=span.method == "ocr") for word in span.words))
    return tuple(Token(with_dot(match[1] + (match[2] or "")), _same(span, words)) for match, words in find(upper, _ICD))


def with_dot(code: str) -> str:
    """Return an ICD-10-CM code with the dot after its third place."""
    plain = code.replace(".", "")
    return plain if len(plain) <= 3 else f"{plain[:3]}.{plain[3:]}"


def _shaped(printed: str) -> str | None:
    return printed if CODE.fullmatch(printed) else None


def _mended(printed: str) -> str | None:
    if CODE.fullmatch(printed):
        return printed
    if len(printed) != 5 or sum(sign.isdigit() for sign in printed) < 3:
        return None
    choices = [_LOOKS.get(sign, sign) for sign in printed]
    if printed[0] in "ABCEGHJKLMPQRTV":
        choices[0] = printed[0]
    codes = {"".join(signs) for signs in itertools.product(*choices)}
    given_out = [code for code in codes if CODE.fullmatch(code) and _is_given_out(code)]
    return given_out[0] if len(given_out) == 1 else None


def _is_given_out(code: str) -> bool:
    return code.isdigit() or any(first <= code <= last for first, last in _HCPCS)


def _plain(word: Word, *, scanned: bool) -> Word:
    """Return the word in capitals; on scans without the label and the stroke that stand before a code."""
    printed = word.text.upper()
    if scanned:
        if re.fullmatch(r"[O0-9]{1,4}", printed):
            printed = printed.replace("O", "0")
        printed = re.sub(r"^S?[$\u00a7](?=\d\d[.,]?\d{1,3}[A-Z]?\W*$)", "S", printed)
        printed = re.sub(r"^[5$](?=\d[0-9A-Z][.,]?\d?[0-9X]*X[A-Z]\W*$|\d\d[.,]\d{3}[A-Z]\W*$)", "S", printed)
        printed = re.sub(r"^([A-TV-Z])([OIL])(?=[0-9])", lambda m: m[1] + ("0" if m[2] == "O" else "1"), printed)
        printed = (
            _STROKED.sub(lambda match: " " * len(match[0]), printed, count=1) if not _ICD.match(printed) else printed
        )
    return word._replace(text=printed)


def _same(span: Span, words: Span) -> Span:
    boxes = {word.box for word in words.words}
    return Span(span.page, tuple(word for word in span.words if word.box in boxes))
