"""Candidates: every day, figure, number and name on a document's first pages and its last, with signs of its place."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Literal, NamedTuple

from casefile.pages import Box, Word
from casefile.records.registry import KIND_BY_NAME
from extractors import tokens
from extractors.layout import Token
from extractors.names import cased, in_capitals
from extractors.naming import names_in
from extractors.spans import Pages, Span, find
from extractors.standing import Cell, Grid, shape, standing

Sort = Literal["date", "number", "identifier", "phone", "email", "clock", "year", "state", "last4", "words"]
SORTS: tuple[tuple[Sort, re.Pattern[str]], ...] = (
    ("last4", re.compile(r"ssn_last4")),
    ("year", re.compile(r"tax_year")),
    ("state", re.compile(r"state")),
    ("clock", re.compile(r"time")),
    ("email", re.compile(r".*_email")),
    ("phone", re.compile(r".*_phone")),
    ("identifier", re.compile(r"(?!set_).*_number|member_id|provider_npi|provider_tax_id|employer_ein")),
    ("words", re.compile(
        r".*_name|surgeon|lienholder|carrier|agency|facility|named_insured|signed_by|plaintiff|defendant|.*_party"
        r"|job_title|location|body_part|procedure|anesthesia|.*operative_diagnosis|court")),
    ("date", re.compile(r"date|date_.*|.*_date|.*_on|.*_dob|period_.*|absence_.*|response_due")),
    ("number", re.compile(
        r"total_.*|amount|amount_.*|balance_due|.*_pay|ytd_gross|wages|wages_lost|.*_tax|.*_wages|remaining|limit"
        r"|pay_rate|hours|hours_.*|days_missed|leave_used_hours")),
)  # fmt: skip
"""The sort of value that a field holds, by the field's name."""
FIRST_PAGES = 3  # of a document, beside its last
_STATE = re.compile(
    r"(?<![A-Za-z])(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]"
    r"|UT|V[AT]|W[AIVY])(?![A-Za-z])"
)
_CLOCK = re.compile(r"(?<![\d:])((?:[01]?\d|2[0-3])):?([0-5]\d)(?: ?(?:hrs?|([ap])\.?m\.?))?(?![\d:/-])", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d/-])20[12]\d(?![\d/-])")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LAST_FOUR = re.compile(
    r"(?:(?:[Xx*#\u2022]{2,3}|\d{3})[ -]?(?:[Xx*#\u2022]{2}|\d\d)[ -]?|[Xx*#]{1,5}-?|(?<![\d-]))(\d{4})(?![\d/-])"
)
_NUMBER = re.compile(r"(?=\S*\d)[A-Za-z0-9][A-Za-z0-9\-/.&]{2,}")
_CODE = re.compile(r"([A-Z]?\d{4,5}[A-Z]?)[-/]\w{2}(?!\w)")  # a procedure with its modifier
_GROUP = re.compile(r"(?=.*[A-Z0-9])[A-Z0-9\-/]{1,10}[.,]?")
_MOST_GROUPS, _GROUP_DIGITS, _GROUP_LENGTH = 4, 4, 24
_EDGES = ".,;:#()"
_PRESENT = 2012  # a day before this year is hardly of the case: a birth
_FIRST_YEAR, _LAST_YEAR = 1930, 2030  # of six digits that are a day
_MOST_TIMES, _MOST_PLACES, _FROM_LAST = 3, 4, 3


class Candidate(NamedTuple):
    """A value that stands on a page: its sort, its words, and signs of what it may be the value of."""

    sort: Sort
    token: Token[object]
    signs: tuple[str, ...]


class Value(NamedTuple):
    """A value in a cell: its sort, its words, and signs of how it looks."""

    sort: Sort
    token: Token[object]
    signs: tuple[str, ...]


@cache
def fields_of(kind: str) -> Mapping[str, Sort]:
    """Return the scalar fields of a kind's record that hold a value of some sort."""
    found = {name: next((sort for sort, names in SORTS if names.fullmatch(name)), None) for name in _fields(kind)}
    return {name: sort for name, sort in found.items() if sort is not None}


def _fields(kind: str) -> Iterator[str]:
    for name, field in KIND_BY_NAME[kind].record.model_fields.items():
        if "tuple" not in str(field.annotation).lower():
            yield name


def candidates(pages: Pages, sorts: frozenset[Sort]) -> tuple[Candidate, ...]:
    """Return the values of these sorts on the document's first pages and its last, in reading order."""
    shown = [*pages[:FIRST_PAGES], *pages[max(FIRST_PAGES, len(pages) - 1) :]]
    capitals = in_capitals(shown)
    found: list[Candidate] = []
    for place, page in enumerate(shown):
        grid = Grid(page, min(place, 2), last=place == len(shown) - 1)
        for cell in grid.cells:
            values = list(values_in(cell, sorts, capitals=capitals))
            if values:
                where = standing(cell, grid)
                found += [Candidate(one.sort, one.token, (*one.signs, *where.signs(one.token.span))) for one in values]
    return tuple(_compared(found))


def values_in(cell: Cell, sorts: frozenset[Sort], *, capitals: bool) -> Iterator[Value]:
    """Return the values of these sorts in a cell, with signs of how they look."""
    if cell.numeric:
        days = list(_days(cell.span)) if sorts & {"date", "number", "identifier"} else []
        taken = frozenset(word.box for day in days if "compact" not in day.signs for word in day.token.span.words)
        if "date" in sorts:
            yield from days
        if "number" in sorts:
            yield from _figures(cell.span, taken)
        if "identifier" in sorts:
            yield from _identifiers(cell.span, taken)
        for sort, pattern, read in _SHAPES:
            if sort in sorts:
                yield from (Value(sort, Token(*read(match, span)), ()) for match, span in find(cell.span, pattern))
        if "phone" in sorts:
            yield from _phones(cell.span)
    if "email" in sorts and "@" in cell.text:
        yield from (Value("email", Token(match.group(), span), ()) for match, span in find(cell.span, _EMAIL))
    if "state" in sorts:
        for match, span in find(cell.span, _STATE):
            yield Value("state", Token(match.group(), span), ("only" if match.group() == cell.text else "amid",))
    if "words" in sorts:
        for token, signs in names_in(cell.span):
            yield Value("words", Token[object](*(cased(token, capitals=capitals) or token)), signs)


def _days(span: Span) -> Iterator[Value]:
    found = [one for one in tokens.dates(span) if one.span.words]
    for one in found:
        yield Value("date", Token[object](*one), (f"looks {shape(one.span.text)}", _age(one.value)))
    for one in () if found else tokens.boxed_dates(span):
        if one.span.words and _FIRST_YEAR < one.value.year < _LAST_YEAR:
            yield Value("date", Token[object](*one), ("compact", _age(one.value)))


def _age(day: dt.date) -> str:
    return "old" if day.year < _PRESENT else "new"


def _figures(span: Span, taken: frozenset[Box]) -> Iterator[Value]:
    for one in tokens.amounts(span, bare=True):
        if not one.span.words or any(word.box in taken for word in one.span.words):
            continue
        printed, value = one.span.text, abs(one.value)
        signs = [f"looks {shape(printed)}", f"size {len(str(int(value)))}"]
        signs += ["dollar"] if "$" in printed else []
        signs.append("cents" if re.search(r"\.\d\d\b", printed) else "bare")
        signs += ["zero"] if not value else ["negative"] if one.value < 0 else []
        yield Value("number", Token[object](value, one.span), tuple(signs))


def _identifiers(span: Span, taken: frozenset[Box]) -> Iterator[Value]:
    run: list[Word] = []
    for at, word in enumerate((*span.words, None)):
        masked = word is not None and at > 0 and tokens.is_masked(span.words[at - 1].text)
        if word is not None and word.box not in taken and not masked:
            printed = word.text.strip(_EDGES)
            if _NUMBER.fullmatch(printed) and not tokens.is_masked(printed):
                digits = sum(sign.isdigit() for sign in printed)
                signs = (f"looks {shape(printed)}", f"long {min(len(printed), 14)}", f"digits {digits}")
                yield Value("identifier", Token[object](printed, Span(span.page, (word,))), signs)
                if coded := _CODE.match(printed):
                    yield Value("identifier", Token[object](coded[1], Span(span.page, (word,))), ("modified",))
            if _GROUP.fullmatch(word.text):
                run.append(word)
                if not word.text.endswith((",", ".")):
                    continue
        yield from _grouped(Span(span.page, tuple(run)))
        run = []


def _grouped(run: Span) -> Iterator[Value]:
    """Return the numbers printed in several groups at the end of a run of them: "330 447 190"."""
    for at in range(max(0, len(run.words) - _MOST_GROUPS), len(run.words) - 1):
        part = Span(run.page, run.words[at:])
        printed = part.text.strip(".,")
        enough = sum(sign.isdigit() for sign in printed) >= _GROUP_DIGITS and len(printed) < _GROUP_LENGTH
        if enough and any(sign.isdigit() for sign in part.words[-1].text) and not tokens.is_masked(printed):
            signs = (f"looks {shape(printed)}", f"groups {len(part.words)}", f"first {len(part.words[0].text)}")
            yield Value("identifier", Token[object](printed, part), signs)


def _phones(span: Span) -> Iterator[Value]:
    for match, words in find(span, tokens.PHONE):
        fax = tokens.FAX.search(span.text[: match.start()]) is not None
        token = tokens.phone(words)
        if token is not None:
            yield Value("phone", Token[object](token.value, words), ("fax" if fax else "no fax",))


def _clock(match: re.Match[str], span: Span) -> tuple[object, Span]:
    hour = int(match[1]) % 12 + 12 * (match[3] in "Pp") if match[3] else int(match[1])
    return f"{hour:02d}:{match[2]}", span


_SHAPES: tuple[tuple[Sort, re.Pattern[str], Callable[[re.Match[str], Span], tuple[object, Span]]], ...] = (
    ("last4", _LAST_FOUR, lambda match, span: (match[1], span)),
    ("year", _YEAR, lambda match, span: (int(match.group()), span)),
    ("clock", _CLOCK, _clock),
)


def _compared(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Return the candidates with signs of how each stands among the others of its sort."""
    times = Counter((one.sort, one.token.value) for one in found)
    places = _places(found)
    sums = sorted({one.token.value for one in found if _is_sum(one)}, reverse=True)  # type: ignore[type-var]
    days = {one.token.value for one in found if isinstance(one.token.value, dt.date)}
    ends = [("earliest", min(days)), ("latest", max(days))] if days else []
    for one in found:
        value = one.token.value
        signs = [f"times {min(times[one.sort, value], _MOST_TIMES)}"]
        if one.sort != "words":
            place, behind = places[one.sort, value]
            signs += [f"nth {min(place, _MOST_PLACES)}", f"nth last {min(behind, _FROM_LAST)}"]
        if _is_sum(one):
            signs += [f"sum {rank}" for rank in range(2) if rank < len(sums) and sums[rank] == value]
        if one.sort == "date":
            signs += [name for name, day in ends if day == value]
        yield Candidate(one.sort, one.token, (*one.signs, *signs))


def _is_sum(one: Candidate) -> bool:
    return one.sort == "number" and ("cents" in one.signs or "dollar" in one.signs)


def _places(found: Sequence[Candidate]) -> Mapping[tuple[Sort, object], tuple[int, int]]:
    """Return of each value how many others of its sort stand before it, and behind it."""
    order: dict[Sort, dict[object, None]] = {}
    for one in found:
        if one.sort != "words":
            order.setdefault(one.sort, {})[one.token.value] = None
    return {
        (sort, value): (at, len(values) - 1 - at) for sort, values in order.items() for at, value in enumerate(values)
    }
