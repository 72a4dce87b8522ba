"""Whose a document's pages are: each page by itself, by the names, birth dates and numbers that it bears."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from casefile.pages import Page, Word
from casefile.said import Named, Role, Said, bare
from casefile.spellings import given_names, words_of
from extractors.clinical import BIRTH, TITLE, named_beside, patient
from extractors.layout import Row, rows_of, values
from extractors.marks import Marks
from extractors.spans import Pages, Span
from extractors.tokens import date

_PATIENT = (
    "patient name", "name of patient", "patient's name", "patient", "pt name", "patient full name",
    "patient's full name", "patient name (last, first)", "resident name", "examinee", "injured worker",
    "patient's name (last name, first name, middle initial)", "dependent",
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
_RUNNING_HEAD, _RUNNING_FOOT = 0.14, 0.9
_NUMBERED = re.compile(
    r"\b(?:page|pg|mrn?|mr ?no|med(?:ical)? rec(?:ord)?|fin|chart|acct|account|visit|enc(?:ounter)?|dos|unit no)\b",
    re.IGNORECASE,
)
_LATER = re.compile(r"\bpage[ #:]*(?:[2-9]|\d\d)", re.IGNORECASE)
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
    for at, page in enumerate(pages):
        rows = rows_of([page])
        lost += [token.value for token in values(rows, _LOSS, date, depth=1.8)]
        edges = [row for row in rows if _is_at_edge(row, page)]
        days = list(dict.fromkeys(_born(edges))) if kind in _OF_CARE else []
        born += days
        found = list(_named(kind, edges, page, days[0] if len(days) == 1 else None))
        if kind in _OF_CARE and not any(person.name for person in found):
            names = _in_running_head(rows, is_later=at > 0)
            found = [Named(role="patient", name=name, page=page.number) for name in names] or found
        people += found
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


def _in_running_head(rows: Sequence[Row], *, is_later: bool) -> list[str]:
    """Return the person in the running head or foot of a later page, beside a number of the page or the chart."""
    for row in rows:
        page, text = row.span.page, row.span.text
        runs = row.span.box.y1 <= _RUNNING_HEAD * page.height or row.span.box.y0 >= _RUNNING_FOOT * page.height
        if not runs or not (is_later or _LATER.search(text)) or not _NUMBERED.search(text) or _OF_OTHERS.search(text):
            continue
        for words in _stretches(row.span.words):
            token = patient(Span(page, words))
            if token is not None and _is_person(token.value) and _is_surely_person(token.value):
                return [token.value]
    return []


def _stretches(words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    """Yield the runs of words between figures, marks and words of headings."""
    run: list[Word] = []
    for word in words:
        if re.search(r"[\d|:#]", word.text) or _NUMBERED.search(word.text) or TITLE.search(word.text):
            yield tuple(run)
            run = []
        else:
            run.append(word)
    yield tuple(run)


def _is_surely_person(name: str) -> bool:
    """Tell whether a name that nothing captions is turned about a comma, or has an initial or a known first name."""
    if re.search(r", [A-Z]{2}$", name):  # a town and its state
        return False
    known = any(len(word) == 1 or word in given_names() for word in words_of(name))
    return known or re.fullmatch(r"[^,\d]+, ?[^,\d]+", name) is not None


def _captioned(
    role: Role, phrases: Sequence[str], rows: Sequence[Row], page: Page, born: dt.date | None
) -> Iterator[Named]:
    for token in values(rows, phrases, patient, depth=1.8):
        if _is_person(token.value):
            yield Named(role=role, name=token.value, page=page.number, born=born)


def _is_person(name: str) -> bool:
    return not (_NO_PERSON.search(name) or TITLE.search(name))
