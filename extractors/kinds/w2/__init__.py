"""Forms W-2, by the captions of their boxes; several copies of one form are one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from casefile.documents import Extraction
from casefile.money import ZERO
from casefile.records.employment import W2
from extractors.captioned import Filled, filled, named
from extractors.found import Found
from extractors.kinds.w2.wordings import CAPTIONS
from extractors.kinds.w2.wordings import CUES as CUES
from extractors.layout import Row, Token, labels, rows_of, values
from extractors.names import cased, in_capitals
from extractors.numbers import last_four
from extractors.organisations import organisation
from extractors.people import person
from extractors.spans import Pages, Span, find
from extractors.tokens import amounts, ein

T = TypeVar("T")
KIND = "w2"
_MONEY = ("wages", "federal_tax", "social_security_wages", "medicare_wages", "state_wages")
_YEAR = re.compile(
    r"(?<![\d.,/\-$#])(?:199|20[0-4])\d(?![\d/\-]|[.,]\d)|(?<![\d.,/\-$#])20 [0-4] ?\d(?![\d/\-]|[.,]\d)"
)
_YEAR_CAPTIONS = ("tax year", "for tax year", "calendar year", "year", "for calendar year", "for the year", "tax yr")
_TAXED = {
    "social_security_wages": ("social_security_tax", Decimal("0.062")),
    "medicare_wages": ("medicare_tax", Decimal("0.0145")),
}
"""The tax that is a fixed share of the wages in a box."""
_ALIKE = {"wages": ("state_wages",), "state_wages": ("wages",)}
_ROUNDING = Decimal("0.02")
_APART = 2.0  # white between the amounts of two boxes, in heights of print
_BESIDE_YEAR = ("wage and tax statement", "wage and tax", "form w-2", "w-2")
_TOWN = re.compile(r", ?[A-Z]{2}(?: \d{5}(?:-\d{4})?)?$")
_STATE = re.compile(
    r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]"
    r"|W[AIVY])\b"
)


def extract(pages: Pages) -> Extraction:
    """Return the form on the pages, from all its copies together."""
    found = Found(pages)
    rows = rows_of(pages)
    boxes = filled(rows, CAPTIONS)
    capitals = in_capitals(pages)
    _agree(found, "tax_year", _captioned_years(rows) or _years(rows))
    _agree(found, "ssn_last4", _each(boxes, "ssn", last_four))
    _agree(found, "employer_ein", _each(boxes, "ein", ein))
    for path, parse in (("employer_name", organisation), ("employee_name", _person)):
        names = _each(boxes, path.removesuffix("_name"), parse)
        _agree(found, path, (cased(token, capitals=capitals) for token in names))
    for path in _MONEY:
        said = _each(boxes, path, _box_amount)
        _agree(found, path, said, proof=_proof(path, boxes))
    _agree(found, "state", _each(boxes, "state", _state) or _each(boxes, "state_number", _state))
    return found.extraction(W2)


def _each(boxes: Sequence[Filled], name: str, parse: Callable[[Span], Token[T] | None]) -> list[Token[T]]:
    """Return what each copy says in that box: the first of its rows that can be it."""
    said = [[token for row in box.rows if (token := parse(row)) is not None] for box in named(boxes, name)]
    return [tokens[0] for tokens in said if tokens]


def _box_amount(span: Span) -> Token[Decimal] | None:
    """Return the amount of a box: the last, or the first where another stands apart as in the next box."""
    found = amounts(span)
    apart = any(two.span.box.x0 - one.span.box.x1 > _APART * span.height for one, two in pairwise(found))
    return (found[0] if apart else found[-1]) if found else None


def _proof(path: str, boxes: Sequence[Filled]) -> Callable[[Decimal], bool]:
    """Return what tells whether an amount of wages is the one that the tax withheld, or another box, bears out."""
    box, share = _TAXED.get(path, ("", ZERO))
    taxes = {token.value for token in _each(boxes, box, _box_amount)}
    alike = {token.value for other in _ALIKE.get(path, ()) for token in _each(boxes, other, _box_amount)}

    def proves(amount: Decimal) -> bool:
        return amount in alike or any(abs(amount * share - tax) <= _ROUNDING for tax in taxes if share)

    return proves


def _agree(
    found: Found, path: str, tokens: Iterable[Token[T] | None], *, proof: Callable[[T], bool] | None = None
) -> None:
    """Put what most copies say, or what the proof bears out; a copy that says something else is a doubt."""
    said = [token for token in tokens if token is not None]
    counted = Counter(token.value for token in said)
    if not counted:
        return
    most = max(counted.values())
    leading = [value for value, times in counted.items() if times == most]
    proven = [value for value in leading if proof is not None and proof(value)]
    value = (proven or leading)[0]
    found.take(path, next(token for token in said if token.value == value))
    if most * 2 <= len(said) and len(proven) != 1:
        others = ", ".join(str(other) for other in counted)
        pages = (token.span.page.number for token in said)
        found.doubt("copies-differ", f"the copies of the form differ in {path.replace('_', ' ')}: {others}", *pages)


def _captioned_years(rows: Sequence[Row]) -> list[Token[int]]:
    """Return the years that a caption of their own names."""
    return list(values(rows, _YEAR_CAPTIONS, _year))


def _year(span: Span) -> Token[int] | None:
    years = [Token(int(match.group().replace(" ", "")), words) for match, words in find(span, _YEAR)]
    return years[0] if years else None


def _years(rows: Sequence[Row]) -> list[Token[int]]:
    """Return the years printed on the form's title, or else near it."""
    own: list[Token[int]] = []
    near: list[Token[int]] = []
    for label in labels(rows, *_BESIDE_YEAR, anywhere=True):
        distance = 3 * label.span.height
        for row in rows:
            if row.span.page is label.row.span.page and _close(row, label.row, distance):
                token = _year(row.span)
                (own if row is label.row else near).extend([token] if token is not None else [])
    return own or near


def _close(one: Row, two: Row, distance: float) -> bool:
    return abs(one.span.box.y0 - two.span.box.y0) <= distance


def _person(span: Span) -> Token[str] | None:
    """Return a person's name; a town and its state are none."""
    return None if _TOWN.search(span.text) else person(span)


def _state(span: Span) -> Token[str] | None:
    return next((Token(match.group(), words) for match, words in find(span, _STATE)), None)
