"""The head of a clinical paper: whose it is, who wrote it, where and when."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from extractors.found import Found
from extractors.layout import Label, Row, Token, below, beside, labels, rest, value, values
from extractors.letterhead import letterhead
from extractors.names import cased, in_capitals
from extractors.organisations import organisation
from extractors.passages import passages
from extractors.people import is_credential, person
from extractors.spans import Pages, Span, cells, plain
from extractors.tokens import date, dates

T = TypeVar("T")
_PATIENT = (
    "patient name", "name of patient", "patient's name", "patient", "pt name", "pt", "client name",
    "resident name", "patient name (last, first)", "re", "name", "patient / dob", "client",
)  # fmt: skip
_BIRTH = (
    "date of birth", "dob", "d.o.b.", "birth date", "birthdate", "birth dt", "born", "dob/age", "dob / age", "dob/sex",
    "birth", "date of birth / age",
)  # fmt: skip
_SERVICE = (
    "date of service", "date of visit", "visit date", "service date", "encounter date", "date of exam",
    "exam date", "date of examination", "examination date", "date of evaluation", "evaluation date",
    "date of consultation", "consultation date", "date of procedure", "procedure date", "date of surgery",
    "surgery date", "date of operation", "date of study", "study date", "exam performed", "dos", "visit",
    "date seen", "date of encounter", "dates of visits", "dates of service", "date of treatment", "treatment date",
    "date/time of visit", "date of report", "service dt", "appointment date", "date of initial visit",
    "date of note", "note date", "exam", "date of exam/visit", "exam dt", "visit dt",
)  # fmt: skip
_ARRIVED = (
    "date of admission", "admission date", "admit date", "admitted", "arrival date", "arrival", "date of arrival",
    "adm date", "date admitted", "admission",
)  # fmt: skip
_LEFT = ("date of discharge", "discharge date", "discharged", "disch date", "date discharged", "dc date")
_REPORTED = ("report date",)
_PROVIDER = (
    "provider", "provider name", "rendering provider", "treating provider", "treating physician",
    "attending physician", "attending provider", "attending", "ed physician", "emergency physician",
    "examining physician", "seen by", "physician", "physician name", "consulting physician", "consultant",
    "clinician", "therapist", "treating therapist", "evaluating therapist", "chiropractor", "doctor",
    "treating doctor", "examiner", "author", "performed by", "interpreting physician", "interpreting radiologist",
    "radiologist", "reading physician", "read by", "interpreted by", "reported by", "surgeon", "primary surgeon",
    "attending surgeon", "practitioner", "nurse",
)  # fmt: skip
_NOT_THE_PROVIDER = (
    "referring physician", "referring provider", "referred by", "primary care", "primary care physician",
    "primary care provider", "assistant", "assistant surgeon", "anesthesiologist", "ordering physician",
    "ordering provider", "family physician", "requesting physician", "referring doctor", "ref physician",
    "referring md", "pcp", "physician signature", "provider signature", "provider phone", "provider npi",
    "provider address", "provider's pt id",
)  # fmt: skip
_NO_PLACE = re.compile(
    r"\b(?:notes?|report|summary|consultation|evaluation|examination|records?|form|visit|history|chart|plan|findings"
    r"|impression|exam|study|statement|letter|status|release)$",
    re.IGNORECASE,
)
_FACILITY = ("facility", "facility name", "clinic", "hospital", "practice", "location", "clinic name", "site")
_SIGNED = re.compile(
    r"(?:electronically|digitally)? ?(?:signed|authenticated|verified|finalized|dictated|interpreted|transcribed)"
    r"(?: electronically| and approved| and finalized)?(?: by| by:|:)+ *",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"^\W*(?:(?:electronically |digitally |e-)?(?:signed|dictated|interpreted|authenticated|verified)\b"
    r"|diplomate\b|board[- ]certified\b|provider signature\b|signature\b)",
    re.IGNORECASE,
)
_NAME_WORDS = 7  # words of a signature's name with its credentials at most
_OTHER_DAY = re.compile(
    r"birth|dob|d\.o\.b|injur|accident|loss|incident|print|fax|refer|onset|received|released|surgery|last|next|return"
    r"|expires|authoriz|policy|request",
    re.IGNORECASE,
)
_CARE = re.compile(
    r"\b(?:hospital|medical|clinic|cent(?:er|re)|health(?:care)?|regional|memorial|imaging|radiology|therapy|rehab\w*"
    r"|physicians?|surg\w+|orthop\w+|chiropractic|associates|institute|spine|pain|neurology|urgent care|wellness)\b",
    re.IGNORECASE,
)
_TOP_ROWS = 3
_UPPER, _HEAD = 0.4, 0.3  # shares of the first page's height in which the heads stand
_AT_THE_END = 14  # rows at the end of a paper among which its signature stands


def body(pages: Pages) -> tuple[Span, ...]:
    """Return the rows that are read, without signatures and what stands with them."""
    return tuple(row for row in passages(pages) if not _SIGNATURE.match(row.text) and not _signs(row))


def _signs(row: Span) -> bool:
    """Tell whether a row is a name with its credentials alone."""
    token = signer(row) if len(row.words) <= _NAME_WORDS and ":" not in row.text else None
    return token is not None and any(is_credential(word.text) for word in token.span.words)


def read_patient(found: Found, pages: Pages, rows: Sequence[Row]) -> None:
    """Put the patient's name and date of birth."""
    capitals = in_capitals(pages)
    for token in values(rows, _PATIENT, person, depth=1.8):
        found.take("patient_name", cased(token, capitals=capitals))
    found.take("patient_dob", next(values(rows, _BIRTH, date, depth=1.8), None))


def read_facility(found: Found, pages: Pages, rows: Sequence[Row]) -> None:
    """Put the place's name: as captioned, else as the letterhead has it."""
    upper = [row for row in rows if row.span.box.y0 < _UPPER * row.span.page.height]
    token = value(upper, _FACILITY, _place, depth=1.8) if upper else None
    head = letterhead([page for page in pages if not page.blank][:1]).name
    if token is None and head is not None and not _NO_PLACE.search(head.value):
        token = _in_full(rows, head)
    found.take("facility", cased(token or _at_the_top(rows), capitals=in_capitals(pages)))


def read_stay(found: Found, rows: Sequence[Row]) -> None:
    """Put the last day where the paper states a run of visits or a stay, and the first where it was admitted."""
    for days in _ranges(rows, _SERVICE):
        if len(days) > 1 and days[-1].value > days[0].value:
            found.take("date_of_service", days[0])
            found.take("date_through", days[-1])
    came = next(values(rows, (*_SERVICE, *_ARRIVED), date, depth=1.8), None)
    left = next(values(rows, _LEFT, date, depth=1.8), None)
    if left is not None and came is not None and left.value > came.value:
        found.take("date_through", left)


def read_day(found: Found, rows: Sequence[Row]) -> None:
    """Put the day of service: as captioned, else of admission, else of the report, else the only one at the head."""
    for days in _ranges(rows, _SERVICE):
        found.take("date_of_service", days[0])
    for captions in (_ARRIVED, _REPORTED):
        found.take("date_of_service", next(values(rows, captions, date, depth=1.8), None))
    upper = [row for row in rows if row.span.box.y0 < _HEAD * row.span.page.height]
    found.take("date_of_service", _only_day(upper))


def read_provider(found: Found, pages: Pages, rows: Sequence[Row], path: str = "provider_name") -> None:
    """Put who wrote the paper: as captioned, else as signed."""
    token = next(_captioned(rows), None) or next(_signatures(rows), None)
    found.take(path, cased(token, capitals=in_capitals(pages)))


def _captioned(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Return the people beside or below a caption of who treats; who only refers or is informed is none of them."""
    others = {plain(phrase) for phrase in _NOT_THE_PROVIDER}
    for label in labels(rows, *_PROVIDER, *_NOT_THE_PROVIDER):
        if plain(label.span.text) not in others:
            yield from value_at(rows, label, signer)


def value_at(rows: Sequence[Row], label: Label, parse: Callable[[Span], Token[T] | None]) -> Iterator[Token[T]]:
    """Return what stands right of the caption, or below it where nothing does."""
    for span in (beside(label), below(rows, label, depth=1.6)):
        if span is not None and not span.text.endswith(":") and (token := parse(span)) is not None:
            yield token
            return


def signer(span: Span) -> Token[str] | None:
    """Return a person's name with its credentials, without what follows them."""
    found = person(span)
    if found is not None:
        return found
    words = span.words
    for end in range(len(words), 1, -1):
        if is_credential(words[end - 1].text) and (token := person(Span(span.page, words[:end]))) is not None:
            return token
    return None


def _signatures(rows: Sequence[Row]) -> Iterator[Token[str]]:
    for row in reversed(rows):
        match = _SIGNED.search(row.span.text)
        if match is not None and (token := signer(_from(row.span, match.end()))) is not None:
            yield token
    for row in reversed(rows[-_AT_THE_END:]):
        for cell in cells(row.span):
            token = signer(cell)
            if token is not None and any(is_credential(word.text) for word in token.span.words):
                yield token


def _from(span: Span, place: int) -> Span:
    start = 0
    words = []
    for word in span.words:
        if start >= place:
            words.append(word)
        start += len(word.text) + 1
    return Span(span.page, tuple(words) or span.words[-1:])


def _ranges(rows: Sequence[Row], phrases: Sequence[str]) -> Iterator[tuple[Token[dt.date], ...]]:
    """Return the one or two days beside each caption, or the one below it."""
    for label in labels(rows, *phrases):
        days = _days_at(label)
        if not days:
            below = value(rows[label.row.number - rows[0].number :], [label.span.text], date, depth=1.8)
            days = (below,) if below is not None else ()
        if days:
            yield days[:2]


def _days_at(label: Label) -> tuple[Token[dt.date], ...]:
    cell, line = beside(label), rest(label)
    if cell is None or line is None:
        return ()
    days = dates(cell)
    through = len(days) == 1 and re.match(r".{6,20}? ?(?:-|\u2013|to|through|thru) ?\d", line.text)
    return dates(line)[:2] if through else days[:2]


def _only_day(upper: Sequence[Row]) -> Token[dt.date] | None:
    """Return the day at the head of the paper where it is the only one that is not of something else."""
    free = [cell for row in upper for cell in cells(row.span) if not _OTHER_DAY.search(cell.text)]
    found = [day for cell in free for day in dates(cell)]
    return found[0] if len({day.value for day in found}) == 1 else None


def _at_the_top(rows: Sequence[Row]) -> Token[str] | None:
    """Return the first words of the paper where they are a place's that gives care."""
    for row in rows[:_TOP_ROWS]:
        for cell in cells(row.span):
            token = organisation(cell) if ":" not in cell.text else None
            if token is not None and _CARE.search(token.value) and not _NO_PLACE.search(token.value):
                return token
    return None


def _in_full(rows: Sequence[Row], name: Token[str]) -> Token[str]:
    """Return a letterhead's name with the words before it that are of the same print."""
    wanted = [word.text for word in name.span.words]
    longest = name.span
    for row in (row.span for row in rows if row.span.box.y0 < _HEAD * row.span.page.height):
        for at in range(len(row.words) - len(wanted) + 1):
            if [word.text for word in row.words[at : at + len(wanted)]] == wanted:
                grown = _grown(row, at, at + len(wanted))
                longest = grown if len(grown.words) > len(longest.words) else longest
    return name if longest is name.span else Token(longest.text, longest)


def _grown(row: Span, start: int, end: int) -> Span:
    height = Span(row.page, row.words[start:end]).height
    while start > 0:
        word, first = row.words[start - 1], row.words[start]
        alike = 0.55 <= (word.box.y1 - word.box.y0) / height <= 1.6
        if not alike or first.box.x0 - word.box.x1 > 2.2 * height or not word.text[:1].isalpha():
            break
        start -= 1
    return Span(row.page, row.words[start:end])


def _place(span: Span) -> Token[str] | None:
    found = organisation(span)
    return found if found is not None and len(found.value.split()) > 1 else None
