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
from casefile.pages import Box
from casefile.records.employment import W2
from extractors.captioned import Filled, filled, named
from extractors.found import Found
from extractors.kinds.w2.numbered import numbered, numbered_states
from extractors.kinds.w2.parties import employee, employers
from extractors.kinds.w2.wordings import CAPTIONS
from extractors.kinds.w2.wordings import CUES as CUES
from extractors.kinds.w2.years import years
from extractors.layout import Token, rows_of, rows_within
from extractors.names import cased, in_capitals
from extractors.numbers import last_four
from extractors.spans import Pages, Span, find
from extractors.tokens import amounts, ein

T = TypeVar("T")
KIND = "w2"
_MONEY = ("wages", "federal_tax", "social_security_wages", "medicare_wages", "state_wages")
_TAXED = {
    "social_security_wages": ("social_security_tax", Decimal("0.062")),
    "medicare_wages": ("medicare_tax", Decimal("0.0145")),
}
"""The tax that is a fixed share of the wages in a box."""
_ALIKE = {"wages": ("state_wages",), "state_wages": ("wages",)}
_ROUNDING = Decimal("0.02")
_FEW = 2
_STATE_WIDTH = 12.0  # how wide the box of the state is at most, in heights of the captions' print
_APART = 2.0  # white between the amounts of two boxes, in heights of print
_ENDINGS = {
    "social_security": (
        (r"\bwages", "social_security_wages"), (r"\btax|withheld", "social_security_tax"),
        (r"\btips", "social_security_tips"),
    ),
    "medicare": ((r"\bwages", "medicare_wages"), (r"\btax|withheld", "medicare_tax")),
}  # fmt: skip
_STATE = re.compile(
    r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]"
    r"|W[AIVY])\b"
)


def extract(pages: Pages) -> Extraction:
    """Return the form on the pages, from all its copies together."""
    found = Found(pages)
    rows = rows_of(pages)
    boxes = [_resolved(box) for box in filled(rows, CAPTIONS)]
    _agree(found, "tax_year", years(rows))
    _agree(found, "ssn_last4", _each(boxes, "ssn", last_four))
    _agree(found, "employer_ein", _each(boxes, "ein", ein))
    _put_names(found, boxes, capitals=in_capitals(pages))
    for path in _MONEY:
        said = _each(boxes, path, _box_amount)
        _agree(found, path, said, proof=_proof(path, boxes))
    if all(found.get(path) is None for path in _MONEY):
        for path, token in numbered(rows).items():
            found.take(path, token)
    states = _each(boxes, "state", _state) or _each(boxes, "state_number", _state) or _beside_number(boxes)
    states = states or numbered_states(rows)
    _agree(found, "state", states)
    return found.extraction(W2)


def _put_names(found: Found, boxes: Sequence[Filled], *, capitals: bool) -> None:
    """Put the two names; of many copies of which no two say the same name none is read well."""
    employees = _each(boxes, "employee", employee) or _each(boxes, "employee_address", employee)
    for path, names in (("employer_name", employers(boxes)), ("employee_name", employees)):
        copies = len(named(boxes, path.removesuffix("_name")))
        said = [token for name in names if (token := cased(name, capitals=capitals)) is not None]
        if copies <= _FEW or len({token.value for token in said}) < len(said):
            _agree(found, path, said)


def _resolved(box: Filled) -> Filled:
    """Return the box with its own name where a narrow caption is cut after "Social security": "wages" stands below."""
    endings = _ENDINGS.get(box.name)
    if endings is None:
        return box
    said = " ".join([box.caption.span.text, *(row.text for row in box.rows[:2])]).lower()
    name = next((name for words, name in endings if re.search(words, said)), None)
    return box._replace(name=name) if name is not None else box


def _each(boxes: Sequence[Filled], name: str, parse: Callable[[Span], Token[T] | None]) -> list[Token[T]]:
    """Return what each copy says in that box: the first of its rows that can be it."""
    said = [[token for row in box.rows if (token := parse(row)) is not None] for box in named(boxes, name)]
    return [tokens[0] for tokens in said if tokens]


def _beside_number(boxes: Sequence[Filled]) -> list[Token[str]]:
    """Return the states left of the employer's state numbers, where "15" and "State" stand on two lines."""
    found = []
    for box in named(boxes, "state_number"):
        area = box.area
        left = Box(area.x0 - _STATE_WIDTH * box.caption.span.height, area.y0, area.x0, area.y1)
        beside = rows_within(box.caption.row.span.page, left)
        found += [token for span in beside if (token := _state(span)) is not None][:1]
    return found


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
        scanned = any(token.span.method == "ocr" for token in said)
        code, how = ("faint", "are read differently on the scan") if scanned else ("copies-differ", "differ")
        found.doubt(code, f"the copies of the form {how} in {path.replace('_', ' ')}: {others}", *pages)


def _state(span: Span) -> Token[str] | None:
    return next((Token(match.group(), words) for match, words in find(span, _STATE)), None)
