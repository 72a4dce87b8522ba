"""Whose a document's pages are: each page by itself, by the names, birth dates and numbers that it bears."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from casefile.pages import Page
from casefile.said import Named, Role, Said, bare
from extractors.clinical import BIRTH, TITLE, named_beside, patient
from extractors.layout import Row, rows_of, values
from extractors.marks import Marks
from extractors.spans import Pages
from extractors.tokens import date

_PATIENT = (
    "patient name", "name of patient", "patient's name", "patient", "pt name", "patient full name",
    "patient's full name", "patient name (last, first)", "resident name", "examinee", "injured worker",
)  # fmt: skip
_LOOSE = (
    "name",
    "client",
    "client name",
    "pt",
    "pt.",
    "resident",
    "re",
    "name (last, first)",
    "patient / dob",
    "pt name/dob",
)
_EMPLOYEE = ("employee name", "employee", "name of employee")
_CLAIMANT = ("claimant", "claimant name", "your client", "our patient", "injured party", "injured person")
_LOSS = (
    "date of loss", "date of accident", "date of injury", "loss date", "accident date", "injury date", "d/o/l",
    "d/o/i", "dol", "doi", "doa", "date of incident", "date of collision",
)  # fmt: skip
_HEAD, _FOOT = 0.45, 0.88  # shares of a page's height above and below which it says whose it is
_OF_CARE = frozenset(
    ("chart_note", "imaging_report", "operative_report", "clinical_summary", "medical_bill", "explanation_of_benefits")
)
_OF_WORK = frozenset(("pay_stub", "w2", "wage_verification"))
_OF_CLAIM = frozenset(("claim_letter", "payment_ledger", "lien_notice"))
_NO_PERSON = re.compile(
    r"\b(?:inc|llc|corp|co|dr|ave|blvd|st|rd|ln|p\.?o|case|id|no|num|unit|dob|mrn|acct|dept|pta|emp|hosp|univ|dear|our"
    r"|file|counsel|exchange|partners|laborator(?:y|ies)|general|limited|interventional|loss|annex)\b|^[\w'\-]+ \w\.?$",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:insured|subscriber|guarantor|policy ?holder|responsible|spouse|husband|wife|father|mother|parents?|guardian"
    r"|emergency|next of kin|relationship|employer|contact|physician|provider|doctor|attorney|adjuster|driver|owner)\b",
    re.IGNORECASE,
)


def said_on(kind: str, pages: Pages, marks: Iterable[Marks]) -> Said:
    """Return what a document's pages say of whose they are: whom each names as the one it is about, all numbers."""
    people: list[Named] = []
    born: list[dt.date] = []
    lost: list[dt.date] = []
    for page in pages:
        rows = rows_of([page])
        lost += [token.value for token in values(rows, _LOSS, date, depth=1.8)]
        edges = [row for row in rows if _is_at_edge(row, page)]
        days = list(dict.fromkeys(_born(edges))) if kind in _OF_CARE else []
        born += days
        people += _named(kind, edges, page, days[0] if len(days) == 1 else None)
    numbers = (bare(number) for one in marks for number in one.references)
    return Said(
        people=tuple(dict.fromkeys(people)),
        born=tuple(dict.fromkeys(born)),
        lost=tuple(dict.fromkeys(lost)),
        numbers=frozenset(filter(None, numbers)),
    )


def _is_at_edge(row: Row, page: Page) -> bool:
    return row.span.box.y0 <= _HEAD * page.height or row.span.box.y0 >= _FOOT * page.height


def _own(rows: Sequence[Row]) -> list[Row]:
    """Return the rows that speak of nobody but the patient."""
    return [row for row in rows if not _OF_OTHERS.search(row.span.text)]


def _born(rows: Sequence[Row]) -> list[dt.date]:
    return [token.value for token in values(_own(rows), BIRTH, date, depth=1.8)]


def _named(kind: str, rows: Sequence[Row], page: Page, born: dt.date | None) -> Iterator[Named]:
    """Return whom a page is about: as captioned, else who stands beside a birth date."""
    if kind in _OF_WORK:
        yield from _captioned("employee", _EMPLOYEE, rows, page, None)
    if kind in _OF_CLAIM:
        yield from _captioned("claimant", _CLAIMANT, rows, page, None)
    if kind not in _OF_CARE:
        return
    found = list(_captioned("patient", _PATIENT, rows, page, born))
    if not found and kind != "explanation_of_benefits":  # whose "name" is the member's
        found = list(_captioned("patient", _LOOSE, _own(rows), page, born))
    if not found and born is not None:
        beside = (token.value for token in named_beside(_own(rows)))
        found = [Named(role="patient", name=name, page=page.number, born=born) for name in beside if _is_person(name)]
    if not found and born is not None:
        found = [Named(role="patient", name="", page=page.number, born=born)]
    yield from found


def _captioned(
    role: Role, phrases: Sequence[str], rows: Sequence[Row], page: Page, born: dt.date | None
) -> Iterator[Named]:
    for token in values(rows, phrases, patient, depth=1.8):
        if _is_person(token.value):
            yield Named(role=role, name=token.value, page=page.number, born=born)


def _is_person(name: str) -> bool:
    return not (_NO_PERSON.search(name) or TITLE.search(name))
