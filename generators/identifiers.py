"""Identifiers that do not go out: where on a page they stand, of what kind, and what may be shown in their place."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Literal, NamedTuple, get_args

from casefile.pages import Box, Word, surround
from generators.minor_names import NOBODY, Minors, initials_of, pieces

IdentifierKind = Literal[
    "ssn",
    "account",
    "card",
    "driver_licence",
    "medicare",
    "medicaid",
    "health_plan",
    "birth_date",
    "minor_name",
    "medical_record",
]
KINDS: tuple[IdentifierKind, ...] = get_args(IdentifierKind)
UNLESS_SAID: tuple[IdentifierKind, ...] = tuple(kind for kind in KINDS if kind != "medical_record")
"""The kinds that do not go out unless a firm names others: who pays a bill finds it by the number of the record."""
WORDS = {
    "ssn": "Social Security or taxpayer number",
    "account": "financial account number",
    "card": "payment card number",
    "driver_licence": "driver's licence number",
    "medicare": "Medicare number",
    "medicaid": "Medicaid number",
    "health_plan": "health plan member number",
    "birth_date": "date of birth",
    "minor_name": "name of a minor",
    "medical_record": "medical record number",
}
_LIKE_DIGIT = "0-9OoIlSBZ"
_SHAPES: tuple[tuple[IdentifierKind, re.Pattern[str]], ...] = (
    (
        "ssn",
        re.compile(
            rf"(?<![\w-])[{_LIKE_DIGIT}]{{3}}\s?[-\u2013.~]\s?[{_LIKE_DIGIT}]{{2}}\s?[-\u2013.~]\s?[{_LIKE_DIGIT}]{{4}}"
            r"(?:-?[A-Z]\d?)?(?![\w-])"
        ),
    ),
    (
        "medicare",
        re.compile(
            r"(?<![\w-])[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[-\s]?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[-\s]?"
            r"[AC-HJKMNP-RT-Y]{2}\d{2}(?![\w-])"
        ),
    ),
    ("card", re.compile(r"(?<![\d-])(?:\d{4}[- ]){3}\d{4}(?![\d-])|(?<![\d-])\d{4}[- ]\d{6}[- ]\d{5}(?![\d-])")),
)
_NUMBER = r"(?:\s*(?:I\.?\s?D\.?|No\.?|Number|Num\.?|Nbr\.?|#|Code))"
_CODE = r"[A-Z0-9][A-Z0-9\-]"
_LABELLED: tuple[tuple[IdentifierKind, str, str], ...] = (
    (
        "ssn",
        rf"\b(?:SSN|S\.S\.N\.?|Soc(?:ial|\.)?\s*Sec(?:urity|\.)?|ITIN|Tax\s?payer\s*I\.?D){_NUMBER}*",
        r"\d{3}[\s\-.]?\d{2}[\s\-.]?\d{4}",
    ),
    (
        "account",
        rf"\b(?:(?:bank|checking|savings|deposit(?:ed)?(?:\s+to)?)\s+(?:account|acct\.?)|IBAN"
        rf"|(?:routing|ABA|transit)(?:\s*/?\s*(?:routing|transit))?){_NUMBER}*",
        r"[A-Z]{0,4}\d[\d\- ]{4,}\d",
    ),
    (
        "card",
        rf"\b(?:credit|debit|visa|master\s?card|amex|discover)\s*(?:card)?{_NUMBER}*",
        r"\d(?:[ -]?\d){11,18}",
    ),
    (
        "driver_licence",
        rf"\b(?:(?:driver|operator)(?:'?s|s')?\s*(?:license|licence|lic\.?)|D\.?L\.?|OLN|CDL){_NUMBER}*",
        r"(?=[A-Z0-9\-]{0,20}\d{4})[A-Z]{0,3}\d[A-Z0-9\-]{4,}",
    ),
    (
        "medicare",
        rf"\b(?:Medicare{_NUMBER}+|MBI{_NUMBER}*|HICN{_NUMBER}*)",
        rf"(?=[A-Z0-9\-]{{0,9}}\d[A-Z0-9\-]{{0,9}}\d[A-Z0-9\-]{{0,9}}\d){_CODE}{{8,}}",
    ),
    (
        "medicaid",
        rf"\b(?:Medicaid|Medi-?Cal|AHCCCS)(?:\s*(?:recipient|beneficiary|client|member))?{_NUMBER}+",
        rf"(?=[A-Z0-9\-]{{0,20}}\d{{4}}){_CODE}{{6,}}",
    ),
    (
        "health_plan",
        r"\b(?:member|subscriber|enrollee|insured(?:'?s|s')?|policy\s?holder(?:'?s)?)\s*"
        r"(?:I\.?\s?D\.?|identification)(?:\s*(?:No\.?|Number|#))?",
        rf"(?=[A-Z0-9\-]{{0,20}}\d{{4}}){_CODE}{{5,}}",
    ),
    (
        "medical_record",
        rf"\b(?:M\.?R\.?N\b\.?{_NUMBER}*|(?:M\.?R\.?|(?:medical|med\.?|health)\s*rec(?:ords?|\.)?|chart)"
        r"\s*(?:I\.?\s?D\.?|No\.|No(?=\s*[:#]|\s+\d)|Number|Num\.|Nbr\.?|#))",
        rf"(?<![\w/.])(?=(?:[A-Z\-]*\d){{4}}){_CODE}{{2,}}(?![/\w])",
    ),
    (
        "birth_date",
        r"\b(?:D\.?O\.?B\.?|(?:date\s+of\s+birth|birth\s*date|born)(?:\s+on)?)(?!\w)",
        r"\d{1,2}[/.\-]\d{1,2}[/.\-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}",
    ),
)
_LABELS = tuple((kind, re.compile(label, re.IGNORECASE), re.compile(value)) for kind, label, value in _LABELLED)
_SAME_LINE, _BELOW, _ASIDE = 40, 26.0, 90.0
"""Signs after a label, points beneath it and to its right within which its value stands."""
LONG = 8
"""Letters and digits from which a number is looked for on every page: a shorter one may be part of an amount."""
_OF_ANOTHER = re.compile(
    r"\b(?:date|d\.?o\.?[sil]\b|service|visit|loss|injur|accident|encounter|admi[ts]|discharg|print|sign|exam|seen|issued"
    r"|effective|today)|^\s*[:_].*[a-z.]\s*:\s*$",
    re.IGNORECASE | re.DOTALL,
)
"""What stands between a label and a value that another label names: that label, or the first left blank."""
_LEFT_BLANK = frozenset({"birth_date", "medical_record"})
"""The kinds whose values look like those of other labels."""
_EXPLAINED, _TWO_LABELS = re.compile(r"\([^()]*\)"), re.compile(r"\s*/")
_BETWEEN = re.compile(r"[\W_]+")
_MASKED = re.compile(r"[Xx*#\u2022]{2,}")
_SHOWN = 4


class Found(NamedTuple):
    """An identifier on a page: its kind, its words as they stand, the box to be burnt in."""

    kind: IdentifierKind
    text: str
    box: Box

    @property
    def secret(self) -> str:
        """Its letters and digits alone."""
        return squeezed(self.text)

    @property
    def shown(self) -> str:
        """What may stand in its place: the last four, the year, initials; of numbers of health programs nothing."""
        if self.kind == "minor_name":
            return initials_of(self.text)
        if self.kind == "birth_date":
            year = re.search(r"(?<!\d)\d{4}(?!\d)", self.text)
            return year[0] if year else "redacted"
        if self.kind == "ssn":
            digits = re.sub(r"\D", "", self.text)
            return f"xxx-xx-{digits[-_SHOWN:]}" if len(digits) == 9 else "redacted"
        return f"x{self.secret[-_SHOWN:]}" if self.kind in {"account", "card"} else "redacted"


def squeezed(text: str) -> str:
    """Return the letters and digits alone, in capitals."""
    return _BETWEEN.sub("", text.upper())


def holds_one(text: str, secrets: Collection[str]) -> bool:
    """Tell whether words hold a secret: a whole word is it, or a long one runs over words of a line."""
    whole = {squeezed(word) for word in text.split()}
    long = [secret for secret in secrets if len(secret) >= LONG]
    return not whole.isdisjoint(secrets) or any(
        secret in line for line in map(squeezed, text.splitlines() if long else ()) for secret in long
    )


def suspects(text: str, kinds: Collection[IdentifierKind]) -> bool:
    """Tell whether the words of a page may hold an identifier of the kinds; quick, and never false where one is."""
    return any(kind in kinds and shape.search(text) for kind, shape in _SHAPES) or any(
        kind in kinds and label.search(text) for kind, label, _ in _LABELS
    )


def tells_birth(text: str, births: Collection[dt.date]) -> bool:
    """Tell whether the words of a page may state one of the days of birth; quick, and never false where one does."""
    return any(str(day.year) in text or _forms_of(day).search(text) for day in births)


@lru_cache(maxsize=100)
def _forms_of(day: dt.date) -> re.Pattern[str]:
    """Return what a day looks like in letters, forms and claims: 05/09/1988, 05 | 09 | 1988, 05091988, May 9, 1988."""
    month, number, year, short = f"0?{day.month}", f"0?{day.day}", f"{day.year}", f"{day.year % 100:02}"
    apart, close = r"[\s/.|\-\u2013]{1,4}", r"\s?[/.\-\u2013]\s?"
    name = calendar.month_name[day.month]
    named = rf"(?:{name}|{name[:4]}\.?|{name[:3]}\.?)"
    nth = rf"{number}(?:st|nd|rd|th)?"
    forms = (
        rf"{month}{apart}{number}{apart}{year}",
        rf"{month}{close}{number}{close}'?{short}",
        rf"{year}{apart}{month}{apart}{number}",
        f"{day:%m%d%Y}|{day:%Y%m%d}",
        rf"{named}\s*{nth},?\s*{year}",
        rf"{nth}(?:\s+(?:day\s+)?of)?[\s\-]+{named},?[\s\-]+{year}",
    )
    return re.compile(rf"(?<![\d/])(?:{'|'.join(forms)})(?!\d)", re.IGNORECASE)


def find(
    lines: Sequence[Sequence[Word]],
    kinds: Collection[IdentifierKind],
    known: Collection[str] = (),
    births: Collection[dt.date] = (),
    minors: Minors = NOBODY,
) -> list[Found]:
    """Return the identifiers on a page of those rows of words, each once.

    `known` are secrets found elsewhere; `births` are days of birth that are known, looked for whatever stands beside
    them: a form's label may lie on another row of a scan. `minors` are those whose names do not go out.
    """
    found: list[Found] = []
    for at, line in enumerate(lines):
        found.extend(_by_shape(line, kinds))
        found.extend(_by_label(line, lines[at + 1 : at + 6], kinds))
        found.extend(_known(line, known))
        found.extend(_of_birth(line, births))
    found.extend(Found("minor_name", one.text, surround(one.words)) for one in pieces(lines, minors))
    return _distinct(found)


def _by_shape(line: Sequence[Word], kinds: Collection[IdentifierKind]) -> Iterator[Found]:
    text = _text(line)
    for kind, shape in _SHAPES:
        for match in shape.finditer(text) if kind in kinds else ():
            digits = sum(sign.isdigit() for sign in match[0])
            if (kind != "ssn" or digits >= 6) and (kind != "card" or _luhn(match[0])):
                yield _found(kind, line, match.start(), match.end())


def _by_label(
    line: Sequence[Word], beneath: Sequence[Sequence[Word]], kinds: Collection[IdentifierKind]
) -> Iterator[Found]:
    text = _text(line)
    for kind, label, value in _LABELS:
        if kind not in kinds:
            continue
        for match in label.finditer(text):
            after = value.search(text, match.end(), match.end() + _SAME_LINE)
            if after and kind in _LEFT_BLANK and _is_of_another(text[match.end() : after.start()]):
                after = None
            if after and not _MASKED.search(text[match.end() : after.end()]):
                yield _found(kind, line, after.start(), after.end())
            elif not after:
                yield from _under(kind, surround(_within(line, match.start(), match.end())), beneath, value)


def _under(
    kind: IdentifierKind, label: Box, beneath: Sequence[Sequence[Word]], value: re.Pattern[str]
) -> Iterator[Found]:
    """Yield the value in the cell of a form under its label."""
    for line in beneath:
        cell = [
            word
            for word in line
            if label.y0 < word.y <= label.y1 + _BELOW
            and label.x0 - 40 <= word.box.x0 <= max(label.x1, label.x0 + _ASIDE)
        ]
        match = value.search(_text(cell))
        if cell and match and not _MASKED.search(_text(cell)):
            if kind not in _LEFT_BLANK or not _is_of_another(f": {_text(cell)[: match.start()]}"):
                yield _found(kind, cell, match.start(), match.end())
            return


def _is_of_another(between: str) -> bool:
    """Tell whether the words between a label and a day or number name it otherwise.

    Of two labels that a stroke joins ("DOB/DOS: ...") the first day is the birth.
    """
    return not _TWO_LABELS.match(between) and bool(_OF_ANOTHER.search(_EXPLAINED.sub("", between)))


def _known(line: Sequence[Word], known: Collection[str]) -> Iterator[Found]:
    """Yield the words of a row that hold a secret found elsewhere, in one piece or over several words."""
    plain = [squeezed(word.text) for word in line]
    joined = "".join(plain)
    for secret in known:
        at = joined.find(secret)
        if at >= 0:
            ends = list(accumulate(map(len, plain)))
            touched = [word for word, end, own in zip(line, ends, plain, strict=True) if own and end > at]
            touched = touched[: 1 + sum(end < at + len(secret) for end in ends if end > at)]
            yield Found("account", _text(touched), surround(touched))


def _of_birth(line: Sequence[Word], births: Collection[dt.date]) -> Iterator[Found]:
    """Yield the days of birth on a row."""
    text = _text(line)
    for day in births:
        for match in _forms_of(day).finditer(text):
            yield _found("birth_date", line, match.start(), match.end())


def _text(line: Sequence[Word]) -> str:
    return " ".join(word.text for word in line)


def _within(line: Sequence[Word], start: int, end: int) -> list[Word]:
    """Return the words of a row that a stretch of its text touches."""
    place, touched = 0, []
    for word in line:
        if place < end and place + len(word.text) > start:
            touched.append(word)
        place += len(word.text) + 1
    return touched


def _found(kind: IdentifierKind, line: Sequence[Word], start: int, end: int) -> Found:
    return Found(kind, _text(line)[start:end], surround(_within(line, start, end)))


def _distinct(found: Sequence[Found]) -> list[Found]:
    """Return each place once: the first kind that was found there."""
    kept: list[Found] = []
    for one in found:
        if not any(_covers(other.box, one.box) for other in kept):
            kept = [other for other in kept if not _covers(one.box, other.box)]
            kept.append(one)
    return kept


def _covers(outer: Box, inner: Box) -> bool:
    return outer.x0 <= inner.x0 and outer.y0 <= inner.y0 and outer.x1 >= inner.x1 and outer.y1 >= inner.y1


def _luhn(text: str) -> bool:
    digits = [int(sign) for sign in reversed(text) if sign.isdigit()]
    doubled = [digit if at % 2 == 0 else sum(divmod(2 * digit, 10)) for at, digit in enumerate(digits)]
    return sum(doubled) % 10 == 0
