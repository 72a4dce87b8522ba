"""The patient of a statement: behind or below a caption, else the person to whom it is addressed."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from extractors.kinds.medical_bill.wordings import BILL_TO, BORN, PATIENT, STRIP
from extractors.layout import Label, Row, Token, below, beside, labels, rest, under
from extractors.letterhead import addresses
from extractors.names import name
from extractors.people import person
from extractors.spans import Span, cells, covering, find, plain

_TITLE = re.compile(
    r"(?:(?:account|billing|itemized|transaction|information|info|data|details?|demographics?|ledger|statements?|name"
    r"|bill|history|copy|summary|services?|receipt|invoice|id|no|number|address|type|status|control|balance|and|of"
    r"|accounting|portal|section|use|only|charges|payments?|financial|encounter|visit)\W*\s*)+",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?:\b(?:ledger|statements?|billing details|details|bill|charges|account|history|services|invoice|prescriptions?"
    r"|record|profile|superbill|receipt|expenses|treatment|care)(?: rendered| of account| provided)?,? (?:for|of|to)"
    r"|^re|\bpatient"
    r"|your client|our patient) ?:? ?(?=[A-Z])(?P<who>[^:;|]{5,40})",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"\b(?:hospital|medical|clinic|center|health|imaging|radiology|therapy|physicians?|surg\w+|orthop\w+|chiropractic"
    r"|pharmacy|ambulance|associates|group|services?|department|office|billing|company|inc|pllc|pc|professional|account"
    r"|service|insurance|accident|injury|suite|street|road|avenue|drug|store|family|spine|care)\b",
    re.IGNORECASE,
)
_TREATS = re.compile(  # who treats, by title or degree
    r"^(?:Dr|Doctor)\b"
    r"|[, ](?:M\.?D|D\.?C|D\.?O|D\.?D\.?S|D\.?M\.?D|D\.?P\.?T|D\.?P\.?M|L\.?Ac|P\.?T|R\.?N|N\.?P|PA-C|Ph\.?D)\.?$"
)
_PLACE = re.compile(r"\b[A-Z]{2},? +\d{5}\b|^\d+[A-Z]? [A-Z][a-z]|, [A-Z]{2}$|\bBox \d", re.IGNORECASE)
_NEXT = re.compile(r" (?:pt|patient|pt\.)$", re.IGNORECASE)  # what begins the next caption: "Pt DOB:"
_BRACKETED = re.compile(
    r"\((?:acct\.?|account|chart|id|no\.?)? ?#? ?(?P<number>(?=[A-Z\-]*\d)[A-Z0-9\-]{4,})\)", re.IGNORECASE
)
_ADDRESS_ROWS = 4  # rows of a name and an address over a date of birth
_UPPER = 0.5  # share of the first page in which the addressee stands
CAPTIONS = frozenset(plain(phrase) for group in STRIP.values() for phrase in group)
"""Captions as they are compared, which are nobody's name."""
_LAW = re.compile(r"\b(?:LLP|law|attorneys?|esq\.?|insurance|mutual|casualty)\b", re.IGNORECASE)


def patient(rows: Sequence[Row]) -> Token[str] | None:
    """Return the patient's name."""
    for label in labels(rows, *PATIENT):
        first = beside(label)
        if first is not None and _TITLE.fullmatch(first.text):
            continue
        for span in (_with_first_name(label, first), below(rows, label)):
            if span is not None and (token := _named(span)) is not None:
                return token
    for label in labels(rows, *BILL_TO):
        for span in (rest(label), *under(rows, label)):
            person = name(_unlabelled(span)) if span is not None else None
            if person is not None:
                if len(person.span.words) > 1 and not _LAW.search(person.value):
                    return person
                break
    return None


def unlabelled_patient(rows: Sequence[Row]) -> Token[str] | None:
    """Return the patient that no caption names: in a title, beside a date of birth, or to whom the bill is sent."""
    return _in_title(rows) or _beside_birth(rows) or _addressee(rows)


def _in_title(rows: Sequence[Row]) -> Token[str] | None:
    """Return whom a title or a line "Re:" names: "Ledger for: Jane Roe", "Re: Jane Roe (account B44)"."""
    for row in rows:
        for match, _ in find(row.span, _TITLED):
            words = covering(row.span, match.start("who"), match.end("who"))
            if (token := _person(words)) is not None:
                return token
    return None


def _beside_birth(rows: Sequence[Row]) -> Token[str] | None:
    """Return the name left of a date of birth, or in the cells close above it."""
    for label in labels(rows, *BORN):
        before = Span(label.row.span.page, label.row.span.words[: label.first])
        pieces = list(reversed(cells(before))) if before.words else []
        above = [cell for row in _close_above(rows, label.row) for cell in cells(row.span) if _over(cell, label)]
        for piece in (*pieces[:1], *pieces[:0:-1], *(above if not pieces else ())):
            if (token := _person(piece)) is not None:
                return token
    return None


def _close_above(rows: Sequence[Row], row: Row) -> list[Row]:
    """Return the rows above one, the nearest first, up to a wide white."""
    found: list[Row] = []
    below = row.span
    for other in reversed(rows):
        if other.number >= row.number or other.span.page is not row.span.page:
            continue
        if below.box.y0 - other.span.box.y1 > 1.3 * below.height or len(found) >= _ADDRESS_ROWS:
            break
        found.append(other)
        below = other.span
    return found


def _over(cell: Span, label: Label) -> bool:
    return abs(cell.box.x0 - label.box.x0) < label.span.height


def _addressee(rows: Sequence[Row]) -> Token[str] | None:
    """Return the person over a postal address in the upper half of the first page: bills go to whom they are of."""
    first = rows[0].span.page if rows else None
    upper = [row for row in rows if row.span.page is first and row.span.box.y0 < _UPPER * row.span.page.height]
    for place in addresses(upper):
        top = min(place.span.words, key=lambda word: word.box.y0)
        column = [word for word in place.span.words if abs(word.box.y0 - top.box.y0) < 3]
        left = min(word.box.x0 for word in column)
        over = [
            cell
            for row in upper
            for cell in cells(row.span)
            if abs(cell.box.x0 - left) < 6 and 0 < top.box.y0 - cell.box.y0 < 2.2 * max(cell.height, 6)
        ]
        for cell in over[-1:]:
            if (token := _person(cell)) is not None:
                return token
    return None


def _person(span: Span) -> Token[str] | None:
    """Return the words before a bracket as a person's name, without what comes before it as an account does."""
    if _PLACE.search(span.text) or _TREATS.search(span.text):
        return None
    words = list(itertools.takewhile(lambda word: not word.text.startswith("("), span.words))
    while words and re.search(r"\d|:$|^(?:patient|client|pt\.?)$", words[0].text, re.IGNORECASE):
        words = words[1:]
    token = person(Span(span.page, tuple(words))) if words else None
    firm = token is None or _LAW.search(token.value) or _TRADE.search(token.value)
    return None if token is None or firm or _TITLE.search(token.value.split()[0]) else token


def bracketed_account(rows: Sequence[Row]) -> Token[str] | None:
    """Return the number in brackets behind the patient's name: "Patient: Jane Roe (#4410)"."""
    for label in labels(rows, *PATIENT):
        behind = rest(label)
        own = cells(behind)[0] if behind is not None else None
        for match, span in find(own, _BRACKETED) if own is not None else ():
            return Token(match["number"], span)
    return None


def _with_first_name(label: Label, last: Span | None) -> Span | None:
    """Return the cell with the words behind it where it ends in the comma of a last name: "DOE,   JANE Q"."""
    behind = rest(label)
    if last is None or behind is None or not last.words[-1].text.endswith(","):
        return last
    words = list(last.words)
    for word in behind.words[len(last.words) : len(last.words) + 2]:
        if word.box.x0 - words[-1].box.x1 > 2 * last.height or not word.text[0].isalpha() or ":" in word.text:
            break
        words.append(word)
    return Span(last.page, tuple(words))


def _named(span: Span) -> Token[str] | None:
    """Return the words as a person's name, unless they are the rest of a title: "PATIENT   LEDGER"."""
    token = name(span)
    if token is None or _TITLE.fullmatch(token.value) or any(plain(cell.text) in CAPTIONS for cell in cells(span)):
        return None
    return Token(_NEXT.sub("", token.value), token.span)


def _unlabelled(span: Span) -> Span:
    """Return the words behind a caption such as "Name:"."""
    place = next((i for i, word in enumerate(span.words) if word.text.endswith(":")), -1)
    return Span(span.page, span.words[place + 1 :] or span.words)
