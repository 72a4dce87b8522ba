"""The head of a clinical paper: whose it is and where it comes from, and the rows that are its text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import partial

from extractors.abreast import one_after_another
from extractors.columns import in_columns
from extractors.endings import ends_report
from extractors.found import Found
from extractors.headings import HEAD, OTHER, Wordings, key_of
from extractors.layout import Row, Token, labels, values
from extractors.letterhead import pieces
from extractors.names import cased, in_capitals
from extractors.passages import passages
from extractors.people import is_credential, person
from extractors.places import read_place
from extractors.spans import Pages, Span, cells
from extractors.tokens import date
from extractors.wrapped_names import whole

_PATIENT = (
    "patient name", "name of patient", "patient's name", "patient", "pt name", "pt", "client name",
    "resident name", "patient name (last, first)", "re", "name", "patient / dob", "client", "patient's full name",
    "name (last, first)", "name (last, first, mi)", "pt.", "patient full name", "examinee", "claimant",
    "injured worker",
    "patient name/id", "legal name", "full name", "regarding",
)  # fmt: skip
BIRTH = (
    "date of birth", "dob", "d.o.b.", "birth date", "birthdate", "birth dt", "born", "dob/age", "dob / age", "dob/sex",
    "birth", "date of birth / age", "d.0.b.", "d0b", "birthday", "bdate", "b-date", "date of birth/age",
    "dob / sex", "dob (age)", "age / dob", "age/dob", "d.o.b", "dob/age/sex", "dob & age",
)  # fmt: skip
_BANNER = 0.35  # share of a page's height in which a banner with the patient's name stands
_NO_NAME = re.compile(r"^(?:dear|dr\.?|attn|cc|from|to|thank|page)\b|:$", re.IGNORECASE)
TITLE = re.compile(
    r"\b(?:complaint|notes?|reports?|summary|records?|forms?|evaluation|visits?|exam(?:ination)?|consult(?:ation)?|chart"
    r"|cent(?:er|re)|clinic"
    r"|hospital|department|services?|room|therapy|imaging|radiology|associates|group|plan|care|medicine|studies"
    r"|study|results?"
    r"|mri|ct|x-?ray|chiropractic|follow|up|initial|progress|emergency|encounter|letter|statement|spine"
    r"|confidential)\b",
    re.IGNORECASE,
)
_INVERTED = re.compile(r"^[A-Z][\w'\-]+(?: [A-Z][\w'\-]+)?, [A-Z]")
_SEX = re.compile(r"(?:M|F|male|female)[|,;/]?", re.IGNORECASE)
_HEADING = 5  # words of a heading that stands alone in its column, at most
_RUNNING_HEAD = 0.1  # share of a page's height in which its running head stands
_NUMBERED = re.compile(r"\b(?:page|pg\.?):? ?\d{1,3}(?: ?(?:of|/) ?\d{1,3})?\)?$", re.IGNORECASE)
_FOOT_ROWS = 4  # rows of a page's foot at most


def body(pages: Pages, known: Wordings) -> tuple[Span, ...]:
    """Return the rows that are read, without the heads of later pages, and signatures at the feet of earlier ones.

    `known` are the headings of the paper's text, which tell its columns.
    """
    first = min((page.number for page in pages), default=0)
    key = partial(_key, known=known)
    read = list(one_after_another(in_columns(passages(pages), lambda printed: key(printed) is not None), key))
    rows = [row for row in read if row.page.number == first or not _runs_over(row)]
    last = max((row.page.number for row in rows), default=0)
    return tuple(
        row for at, row in enumerate(rows) if row.page.number == last or not (ends_report(row) and _is_foot(rows, at))
    )


def _key(printed: str, known: Wordings) -> str | None:
    """Return the key of the words if they are a heading of the paper's text and nothing else."""
    bare = printed.rstrip(" :")
    if len(bare.split()) > _HEADING or ":" in bare:
        return None
    key = key_of(bare, known, scanned=False)
    return None if key in {OTHER, HEAD} else key


def _runs_over(row: Span) -> bool:
    """Tell whether the row, at the head of its page, is numbered: it names whose the page is, and says nothing else."""
    return row.box.y1 < _RUNNING_HEAD * row.page.height and _NUMBERED.search(row.text) is not None


def _is_foot(rows: Sequence[Span], at: int) -> bool:
    """Tell whether only a few rows stand below on the page."""
    return sum(row.page is rows[at].page for row in rows[at:]) <= _FOOT_ROWS


def read_patient(found: Found, pages: Pages, rows: Sequence[Row]) -> None:
    """Put the patient's name and date of birth: as captioned, else from the banner that has both without a caption."""
    capitals = in_capitals(pages)
    for token in values(rows, _PATIENT, patient, depth=1.8):
        found.take("patient_name", cased(whole(rows, token), capitals=capitals))
    found.take("patient_dob", next(values(rows, BIRTH, date, depth=1.8), None))
    if found.get("patient_name") is None:
        found.take("patient_name", cased(next(named_beside(upper(rows)), None), capitals=capitals))
    if found.get("patient_name") is None or found.get("patient_dob") is None:
        for name, born in _divided(rows):
            found.take("patient_name", cased(name, capitals=capitals))
            found.take("patient_dob", born)


def patient(span: Span) -> Token[str] | None:
    """Return the words as a patient's name: a person's, without a doctor's degree, up to the sex: "Ann Roe, F"."""
    token = person(_without_sex(span))
    if token is not None and not any(
        is_credential(word.text) and not _is_suffix(word.text) for word in token.span.words
    ):
        return token
    return None


def _without_sex(span: Span) -> Span:
    """Return the words up to the sex that stands after a comma."""
    words = span.words
    ends = (at for at in range(2, len(words)) if words[at - 1].text.endswith(",") and _SEX.fullmatch(words[at].text))
    end = next(ends, None)
    return Span(span.page, words[:end]) if end is not None and end > 2 else span


def _is_suffix(word: str) -> bool:
    return word.strip(".,").lower() in {"jr", "sr", "ii", "iii", "iv", "ms", "mr", "mrs"}


def upper(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of a page's upper part, where a banner with the patient's name stands."""
    return [row for row in rows if row.span.box.y0 < _BANNER * row.span.page.height]


def named_beside(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Return the names that stand left of a date of birth among the rows, or in the row above it."""
    for label in labels(rows, *BIRTH, anywhere=True):
        place = rows.index(label.row)
        before = Span(label.row.span.page, label.row.span.words[: label.first])
        above = [rows[place - 1].span] if place > 0 else []
        lines = ([before] if before.words else []) + above
        under = rows[place + 1].span if place + 1 < len(rows) else None
        found = [
            token for line in lines for cell in pieces(line) if (token := _named(_with_below(cell, under))) is not None
        ]
        yield from sorted(found, key=lambda token: not _INVERTED.match(token.value))[:1]


def _divided(rows: Sequence[Row]) -> Iterator[tuple[Token[str], Token[dt.date]]]:
    """Return name and day of birth that stand side by side before the sex: "Ann Roe | Jan 31, 1957 | F"."""
    for row in rows:
        if row.span.box.y0 >= _BANNER * row.span.page.height:
            return
        found = pieces(row.span)
        for one, two, three in zip(found, found[1:], found[2:], strict=False):
            name, born = _named(one), date(two)
            whole = born is not None and len(born.span.words) == len(two.words)
            if name is not None and born is not None and whole and _SEX.fullmatch(three.words[0].text):
                yield name, born


def _with_below(cell: Span, under: Span | None) -> Span:
    """Return a cell that ends with a comma with what stands below it: a name that is wrapped."""
    if under is None or not cell.text.endswith(",") or len(cell.words) > 2 or under.page is not cell.page:
        return cell
    first = cells(under)[0]
    return cell.joined(first) if abs(first.box.x0 - cell.box.x0) < cell.height and len(first.words) <= 2 else cell


def _named(cell: Span) -> Token[str] | None:
    """Return a cell that is a patient's name alone, what stands in brackets behind it left out."""
    opened = next((at for at, word in enumerate(cell.words) if word.text.startswith(("(", "#", "["))), len(cell.words))
    words = cell.words[:opened]
    if not 2 <= len(words) <= 5 or _NO_NAME.search(cell.text) or TITLE.search(cell.text):
        return None
    return patient(Span(cell.page, words))


def read_facility(found: Found, pages: Pages, rows: Sequence[Row]) -> None:
    """Put the place's name."""
    found.take("facility", read_place(pages, rows))
