"""Marks: what a page says of its own place in a document, and of whose document it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from casefile.pages import Page, Word
from extractors.fronts import Front, front
from extractors.layout import Row, Token, rows_of, value
from extractors.looks import said
from extractors.people import person
from extractors.sheets import Sheet, sheet
from extractors.spans import Span, cells
from extractors.stamps import is_stamp
from extractors.tokens import boxed_date, identifier

T = TypeVar("T")
_TOP = 0.42  # share of a page's height in which it says whose it is
_HEAD_ROWS = 3
_NUMBERING = re.compile(
    r"\b(?:page|pg)\b[.:#\s]{0,3}(?P<k>(?-i:[\dlI|]{1,4}))(?:\s*(?:of|/)\s*(?P<n>(?-i:[\dlI|]{1,4})))?(?![\w/])",
    re.IGNORECASE,
)
_IN_TOTAL = re.compile(
    r"^\W*[0OD]{2,3}[1lI]\b.{0,40}?\bpage\s*(?P<k>(?-i:[\dlI|]{1,3}))\s*of\s*(?P<n>(?-i:[\dlI|]{1,3}))\b",
    re.IGNORECASE,
)  # the last line of a hospital's claim form
_OF_FORM = re.compile(r"page (?P<k>\d{1,2}) of (?P<n>\d{1,2})\b", re.IGNORECASE)  # in a box of a form
_BARE = re.compile(r"^[-(\s]*(?P<k>\d{1,3})\s*of\s*(?P<n>\d{1,3})[-)\s]*$", re.IGNORECASE)
_AT_END = re.compile(r"(?:^|\s)(?P<k>\d{1,2}) of (?P<n>\d{1,2})$", re.IGNORECASE)
_ALONE = re.compile(r"^[-\s]*(?P<k>\d{1,3})[-\s]*$")
_CONTINUED = re.compile(r"\b(?:continued|cont'?d|contd)\b", re.IGNORECASE)
_REFERENCE = re.compile(r"#?(?P<number>(?=(?:[^\d\s]*\d){5}|\S*[A-Z](?:[^\d\s]*\d){4})[A-Z0-9][A-Z0-9\-/]{6,})[.,;)]?")
_NO_REFERENCE = re.compile(
    r"\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|(?:1-)?\d{3}-\d{3}-\d{4}|\d{5}-\d{4}|[\dX]{3}-[\dX]{2}-\d{4}|\d{4}-\d{4}"
)
_MISREAD = str.maketrans("lI|", "111")

_LABELS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "claim": ("claim number", "claim no", "claim #", "claim id", "icn", "claim"),
        "account": (
            "account number",
            "account no",
            "account #",
            "acct no",
            "acct #",
            "patient account",
            "pat cntl #",
            "patient control number",
            "patient control no",
            "pat cntl no",
        ),
        "visit": (
            "encounter",
            "encounter number",
            "visit number",
            "visit no",
            "accession",
            "accession number",
            "accession no",
            "accession #",
            "acc #",
            "acc no",
            "exam #",
            "exam no",
            "bill id",
        ),
        "paper": ("advice no", "advice number", "check no", "check number", "invoice number", "invoice no", "voucher"),
        "reference": (
            "reference number",
            "reference no",
            "reference",
            "ref no",
            "our reference",
            "our file",
            "file number",
            "case id",
        ),
        "policy": ("policy number", "policy no"),
        "report": ("local report number", "report number", "crash number", "case number", "case no", "cause no"),
    }
)
_DAYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "service": (
            "date of service",
            "date of visit",
            "visit date",
            "service date",
            "encounter date",
            "date of exam",
            "exam date",
            "date of examination",
            "date of evaluation",
            "date of consultation",
            "date of procedure",
            "date of surgery",
            "dos",
            "date seen",
            "date of treatment",
            "treatment date",
            "session date",
            "date of note",
            "note date",
            "date",
        ),
        "statement": ("statement date", "bill date", "invoice date", "billing date"),
        "pay": ("pay date", "check date", "payment date", "deposit date"),
        "period": ("period ending", "period end", "pay period ending", "pay period end", "pay end date"),
    }
)
_PEOPLE = ("patient name", "name of patient", "patient", "member", "employee", "employee name", "claimant")


class Numbering(NamedTuple):
    """A page's number, and of how many where it says so."""

    number: int
    of: int | None


class Marks(NamedTuple):
    """What a page says of itself: numberings, person, numbers and days by what they number, whether it goes on.

    `references` are all figures that can number a claim, a case or an account, whatever they are called; `headed` are
    those in its first rows.
    """

    numberings: tuple[Numbering, ...]
    person: str | None
    numbers: Mapping[str, str]
    letterhead: str
    continued: bool
    references: frozenset[str]
    headed: frozenset[str]
    sheet: Sheet
    front: Front


def marks(page: Page) -> Marks:
    """Return the marks of the page."""
    rows = rows_of([page])
    top = [row for row in rows if row.span.box.y0 <= _TOP * page.height]
    numbers = {family: found for family, phrases in _LABELS.items() if (found := _number(top, phrases, identifier))}
    numbers |= {family: found for family, phrases in _DAYS.items() if (found := _number(top, phrases, boxed_date))}
    whose = value(top, _PEOPLE, person, depth=1.8) if top else None
    edge = [row.span.text for row in (*rows[:5], *rows[-3:])]
    return Marks(
        numberings=_numberings(_unstamped(rows)),
        person=whose.value if whose is not None else None,
        numbers=numbers,
        letterhead=" ".join(said(row.span.text) for row in _unstamped(rows)[:_HEAD_ROWS]),
        continued=any(_CONTINUED.search(text) for text in edge),
        references=frozenset(_references(page.words)),
        headed=frozenset(_references(word for row in _unstamped(rows)[:_HEAD_ROWS] for word in row.span.words)),
        sheet=sheet(rows),
        front=front(rows),
    )


def _unstamped(rows: Sequence[Row]) -> list[Row]:
    """Return the rows without what is printed over the pages of a whole file."""
    return [row for row in rows if not is_stamp(row.span.text)]


def _references(words: Iterable[Word]) -> Iterator[str]:
    for word in words:
        match = _REFERENCE.fullmatch(word.text)
        if match is not None and not _NO_REFERENCE.fullmatch(match["number"]):
            yield match["number"]


def _number(rows: Sequence[Row], phrases: Sequence[str], parse: Callable[[Span], Token[T] | None]) -> str | None:
    found = value(rows, phrases, parse, depth=1.8) if rows else None
    return str(found.value) if found is not None else None


def _numberings(rows: Sequence[Row]) -> tuple[Numbering, ...]:
    """Return the numberings at the page's head and foot, those of how many pages first."""
    found: list[Numbering] = []
    for row in (*rows[:8], *rows[-4:]):
        found += [_numbering(match) for match in _NUMBERING.finditer(row.span.text)]
    for row in rows:
        found += [_numbering(match) for match in [_OF_FORM.match(row.span.text)] if match]
        found += [_numbering(match) for match in _IN_TOTAL.finditer(row.span.text)]
    for row in (*rows[:2], *rows[-2:]):
        found += [_numbering(match) for match in _AT_END.finditer(row.span.text)]
        parted = cells(row.span)
        alone = [match for cell in parted if (match := _ALONE.match(cell.text))] if row is rows[-1] else []
        found += [_numbering(match) for cell in parted if (match := _BARE.match(cell.text))]
        found += map(_numbering, alone if len(alone) == 1 else ())  # several are figures of a scale or a table
    possible = [one for one in dict.fromkeys(found) if one.number and (one.of is None or one.number <= one.of)]
    return tuple(sorted(possible, key=lambda one: one.of is None))


def _numbering(match: re.Match[str]) -> Numbering:
    printed = match.groupdict()
    count = printed.get("n")
    return Numbering(_figure(printed["k"]), _figure(count) if count else None)


def _figure(printed: str) -> int:
    return int(printed.translate(_MISREAD))
