"""Forms W-2, by the captions of their boxes; several copies of one form are one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from casefile.documents import Extraction
from casefile.records.employment import W2
from extractors.captioned import Filled, filled, named
from extractors.cues import Cues
from extractors.found import Found
from extractors.layout import Row, Token, labels, rows_of
from extractors.names import cased, in_capitals
from extractors.numbers import last_four
from extractors.organisations import organisation
from extractors.people import person
from extractors.spans import Pages, Span, find
from extractors.tokens import ein, last_amount

T = TypeVar("T")
KIND = "w2"
CUES = Cues(
    titles=(
        "wage and tax statement", "w 2 wage and tax statement", "form w 2", "form w 2 wage and tax statement", "w 2",
        "corrected wage and tax statement", "form w 2c",
    ),
    phrases={
        "wages tips other compensation": 2.5, "wages tips other comp": 2.5, "federal income tax withheld": 1.5,
        "social security wages": 1.5, "social security tax withheld": 1.5, "medicare wages and tips": 1.5,
        "medicare tax withheld": 1.5, "employer identification number": 0.8, "allocated tips": 1.2,
        "dependent care benefits": 1.2, "nonqualified plans": 1.2, "employers state id number": 1.0,
        "state wages tips etc": 1.2, "locality name": 1.0, "omb no 1545 0008": 2.0, "1545 0008": 1.5,
        "statutory employee": 1.0, "retirement plan": 0.5, "third party sick pay": 0.8,
        "wage and tax statement": 1.5, "see instructions for box 12": 1.0, "to be filed with employees": 0.8,
        "for employees records": 0.8, "control number": 0.4, "net pay": -1.5, "pay period": -1.5, "dear": -1.5,
    },
    layout={"letter": -3.0},
)  # fmt: skip
_CAPTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ssn": ("a employee's social security number", "employee's social security number", "employee's soc sec no",
                "employee's ssa number", "a employee's ssa number"),
        "omb": ("omb no 1545-0008", "omb no"),
        "ein": ("b employer identification number (ein)", "employer identification number (ein)",
                "employer identification number", "employer id number", "employer's fed id number",
                "employer's federal id number", "b employer's fed id number"),
        "employer": ("c employer's name address and zip code", "employer's name address and zip code",
                     "employer's name", "c employer's name", "employer's name and address"),
        "control": ("d control number", "control number"),
        "employee": ("e employee's first name and initial last name suff",
                     "employee's first name and initial last name", "e employee's name address and zip code",
                     "employee's name address and zip code", "employee's first name and initial",
                     "e/f employee's name address and zip code", "employee's name", "e employee's name"),
        "employee_address": ("f employee's address and zip code", "employee's address and zip code"),
        "wages": ("1 wages tips other compensation", "wages tips other compensation", "1 wages tips other comp",
                  "wages tips other comp", "wages tips and other compensation"),
        "federal_tax": ("2 federal income tax withheld", "federal income tax withheld", "federal income tax"),
        "social_security_wages": ("3 social security wages", "social security wages"),
        "social_security_tax": ("4 social security tax withheld", "social security tax withheld"),
        "medicare_wages": ("5 medicare wages and tips", "medicare wages and tips"),
        "medicare_tax": ("6 medicare tax withheld", "medicare tax withheld"),
        "social_security_tips": ("7 social security tips", "social security tips"),
        "allocated_tips": ("8 allocated tips", "allocated tips"),
        "dependent_care": ("10 dependent care benefits", "dependent care benefits"),
        "nonqualified": ("11 nonqualified plans", "nonqualified plans"),
        "codes": ("12a see instructions for box 12", "see instructions for box 12", "12a code", "12a"),
        "codes_b": ("12b code", "12b"),
        "codes_c": ("12c code", "12c"),
        "codes_d": ("12d code", "12d"),
        "statutory": ("statutory employee", "13 statutory employee"),
        "other": ("14 other",),
        "state": ("15 state",),
        "state_number": ("employer's state id number", "employer's state id no", "employer's state id"),
        "state_wages": ("16 state wages tips etc", "state wages tips etc", "16 state wages tips", "state wages tips"),
        "state_tax": ("17 state income tax", "state income tax", "17 state income", "state income"),
        "local_wages": ("18 local wages tips etc", "local wages tips etc", "local wages tips", "18 local wages"),
        "local_tax": ("19 local income tax", "local income tax", "19 local tax", "19 local income", "local income"),
        "title": ("form w-2 wage and tax statement", "wage and tax statement", "form w-2",
                  "department of the treasury internal revenue service", "department of the treasury"),
        "locality": ("20 locality name", "locality name"),
    }
)  # fmt: skip
_MONEY = ("wages", "federal_tax", "social_security_wages", "medicare_wages", "state_wages")
_YEAR = re.compile(r"(?<!\d)(?:19|20) ?\d ?\d(?!\d)")
_BESIDE_YEAR = ("wage and tax statement", "wage and tax", "form w-2", "w-2")
_TOWN = re.compile(r", ?[A-Z]{2}(?: \d{5}(?:-\d{4})?)?$")
_STATE = re.compile(r"\b[A-Z]{2}\b")


def extract(pages: Pages) -> Extraction:
    """Return the form on the pages, from all its copies together."""
    found = Found(pages)
    rows = rows_of(pages)
    boxes = filled(rows, _CAPTIONS)
    capitals = in_capitals(pages)
    _agree(found, "tax_year", _years(rows))
    _agree(found, "ssn_last4", _each(boxes, "ssn", last_four))
    _agree(found, "employer_ein", _each(boxes, "ein", ein))
    for path, parse in (("employer_name", organisation), ("employee_name", _person)):
        names = _each(boxes, path.removesuffix("_name"), parse)
        _agree(found, path, (cased(token, capitals=capitals) for token in names))
    for path in _MONEY:
        _agree(found, path, _each(boxes, path, last_amount))
    _agree(found, "state", _each(boxes, "state", _state))
    return found.extraction(W2)


def _each(boxes: Sequence[Filled], name: str, parse: Callable[[Span], Token[T] | None]) -> list[Token[T]]:
    """Return what each copy says in that box: the first of its rows that can be it."""
    said = [[token for row in box.rows if (token := parse(row)) is not None] for box in named(boxes, name)]
    return [tokens[0] for tokens in said if tokens]


def _agree(found: Found, path: str, tokens: Iterable[Token[T] | None]) -> None:
    """Put what most copies say; a copy that says something else is a doubt."""
    said = [token for token in tokens if token is not None]
    counted = Counter(token.value for token in said)
    if not counted:
        return
    value, times = max(counted.items(), key=lambda entry: entry[1])
    found.take(path, next(token for token in said if token.value == value))
    if times * 2 <= len(said):
        others = ", ".join(str(other) for other in counted)
        pages = (token.span.page.number for token in said)
        found.doubt("copies-differ", f"the copies of the form differ in {path.replace('_', ' ')}: {others}", *pages)


def _years(rows: Sequence[Row]) -> list[Token[int]]:
    """Return the years printed beside the form's title."""
    found = []
    for label in labels(rows, *_BESIDE_YEAR, anywhere=True):
        height = label.span.height
        near = [row.span for row in rows if row.span.page is label.row.span.page and _close(row, label.row, 3 * height)]
        for span in near:
            found += [Token(int(match.group().replace(" ", "")), words) for match, words in find(span, _YEAR)]
    return found


def _close(one: Row, two: Row, distance: float) -> bool:
    return abs(one.span.box.y0 - two.span.box.y0) <= distance


def _person(span: Span) -> Token[str] | None:
    """Return a person's name; a town and its state are none."""
    return None if _TOWN.search(span.text) else person(span)


def _state(span: Span) -> Token[str] | None:
    return next((Token(match.group(), words) for match, words in find(span, _STATE)), None)
