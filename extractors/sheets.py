"""Sheets: what a page shows that ties it to the one before: its head and foot, its days, its captions, its tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from extractors.layout import Row
from extractors.looks import said
from extractors.spans import cells
from extractors.stamps import is_stamp

_TOP_ROWS, _DAY_ROWS, _FOOT_ROWS, _STATED_ROWS = 8, 10, 6, 12
_DAY_WORDS, _DAY_PLACE = 14, 0.4  # words of a row that can state the day of a paper, and how far down it stands
_FIRST_WORDS, _FIRST_ROWS = 20, 4  # and of one of the first rows
_SIGNED = re.compile(r"sign(?:ed|ature)|sworn|notary|witness|dated|executed|/s/", re.IGNORECASE)
_BODY_END = 0.91  # share of a page's height below which only a foot stands
_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_DAY = re.compile(
    r"\b(?P<m>\d{1,2})[/-](?P<d>\d{1,2})[/-](?P<y>\d{4}|\d\d)\b"
    r"|\b(?P<Y>20\d\d)-(?P<M>\d\d)-(?P<D>\d\d)\b"
    r"|\b(?P<name>[A-Z][A-Za-z]{2,8})\.? (?P<nd>\d{1,2}),? (?P<ny>\d{4})\b"
    r"|\b(?P<ed>\d{1,2})[ -](?P<ename>[A-Z][A-Za-z]{2,8})[ -](?P<ey>\d{4})\b"
)
_NO_DAY = re.compile(
    r"(?:birth|born|dob|d\.o\.b\.?|injury|loss|accident|onset|doi|dol|printed|print|faxed|received|scanned|run)"
    r"[^A-Za-z]{0,4}(?:date|on|dt)?[^A-Za-z0-9]{0,4}$",
    re.IGNORECASE,
)
_NUMBERING = re.compile(
    r"\b(?:page|pg|sheet|p)\b[.:#\s]{0,3}[\dlI|]{1,4}(?:\s*(?:of|/)\s*[\dlI|]{1,4})?(?![\w/])"
    r"|(?:^|\s)[-(]?\s?\d{1,3}\s?(?:of|/)\s?\d{1,3}\s?[-)]?$|^\W*\d{1,3}\W*$",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"^(?:(?:interrogatory|request|question|item|paragraph)\b\D{0,30})?(?P<at>\d{1,3})(?:[.):]|\s|$)", re.IGNORECASE
)
_LETTERED = re.compile(r"^(?:(?:(?i:section|part)) )?(?P<at>[A-K])[.):] (?=[A-Z][A-Za-z]+(?: |$))")
_LETTERED_WORDS = 7  # of the heading of a lettered section at most
_MONEY = re.compile(r"\(?-?\$?\s?\d[\d,]*\.\d{2}\)?-?(?:CR)?")
_DATE_CELL = re.compile(r"\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?: ?[-/] ?\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)?")
_CODE = re.compile(r"(?:[A-Z]?\d{4,5}[A-Z]?|\d{3,8})(?:[- ][A-Z0-9]{2})?")
_CAPTION = re.compile(r"^(?P<words>[A-Za-z][A-Za-z /&'.#()-]{1,40}?)\s*:")
_CAPTION_WORDS = 5
_SERVICE = re.compile(r"(?:\b\d{1,2}[ /-]\d{1,2}[ /-]\d{2,4}\b|\b\d{6}\b).*?\b(?:\d{5}|[A-Z]\d{4})\b")
_DIAGNOSIS = re.compile(r"\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4}|[0-9A-Z]{0,4})\b")
_SECTIONS = tuple(
    re.compile(rf"(?:{names})(?: ?[:-]|$| (?=[A-Z0-9]))", re.IGNORECASE)
    for names in (
        r"(?-i:S|CC|HPI)",
        r"chief complaints?|reasons? for (?:visit|consult(?:ation)?|exam)|subjective|presenting problem|indications?"
        r"|history of (?:the )?present illness|clinical (?:history|indications?|information)"
        r"|pre-?operative diagnos[ei]s",
        r"(?:past (?:medical |surgical )?|social |family )history|review of systems|medications|allergies|technique",
        r"objective|(?-i:O)|physical exam(?:ination)?|exam(?:ination)?|findings|description of (?:the )?procedure"
        r"|mental status",
        r"assessments?|impressions?|diagnos[ei]s|conclusions?",
        r"plan(?: of care)?|treatment plan|recommendations?|disposition",
    )
)
"""The sections of a note, of a report of imaging or of an operation, in their order."""
_DEAR = re.compile(r"(?:dear|to whom it may concern|ladies and gentlemen)\b", re.IGNORECASE)
_SUBJECT = re.compile(r"(?:re:|re\b|attention:)", re.IGNORECASE)
_PROSE_WORDS, _REACH = 7, 0.8
_ENDS = (".", "!", "?", ":", ";")


class Shape(NamedTuple):
    """How a row of a table is made: what each cell is, and where its last cell ends."""

    cells: str
    right: float


class Sheet(NamedTuple):
    """What ties a page to others.

    `top` and `foot` are its rows at the edges without page numbers and the line of a fax, as compared; `days` those at
    its head that are no day of birth or of loss; `captions` what its rows are called; `items` the numbers of
    its first and last numbered row, `letters` those of its lettered sections; `opens` the row that makes it a
    letter; `lowest` how far down its text goes.
    """

    top: tuple[str, ...]
    foot: tuple[str, ...]
    days: frozenset[str]
    all_days: frozenset[str]
    stated: Mapping[str, str]
    signed: frozenset[str]
    captions: frozenset[str]
    first_section: int
    last_section: int
    first_item: int | None
    last_item: int | None
    first_letter: str
    last_letter: str
    first_row: Shape | None
    last_row: Shape | None
    services: int
    diagnoses: frozenset[str]
    lowest: float
    salutes: str
    broken: bool
    totalled: bool


def sheet(rows: Sequence[Row]) -> Sheet:
    """Return what the rows of one page show."""
    shown = [row for row in rows if not is_stamp(row.span.text)]
    texts = [row.span.text for row in shown]
    height = shown[0].span.page.height if shown else 1.0
    body = [row for row in shown if row.span.box.y0 <= _BODY_END * height and unnumbered(row.span.text)]
    shapes = [shape for row in shown if (shape := _shape(row)) is not None]
    ranks = [rank for text in texts if (rank := _rank(text))]
    items = [int(found["at"]) for text in texts if (found := _ITEM.match(text))]
    letters = [at for text in texts if (at := _letter(text))]
    return Sheet(
        top=tuple(filter(None, map(unnumbered, texts[:_TOP_ROWS]))),
        foot=tuple(filter(None, map(unnumbered, texts[-_FOOT_ROWS:]))),
        days=frozenset(day for row in shown[:_DAY_ROWS] if _is_head(row) for day in days_in(row.span.text)),
        all_days=frozenset(day for text in texts for day in days_in(text)),
        stated=dict(_stated(shown[:_STATED_ROWS])),
        signed=frozenset(day for text in texts[-_FOOT_ROWS:] for day in days_in(text)),
        captions=frozenset(_captions(texts)),
        first_section=min(ranks, default=0),
        last_section=max(ranks, default=0),
        first_item=items[0] if items else None,
        last_item=items[-1] if len(items) > 1 and items[-1] == items[-2] + 1 else None,
        first_letter=letters[0] if letters else "",
        last_letter=letters[-1] if letters else "",
        first_row=shapes[0] if shapes else None,
        last_row=shapes[-1] if shapes else None,
        services=sum(_SERVICE.search(text) is not None for text in texts),
        diagnoses=frozenset(_DIAGNOSIS.findall(" ".join(texts))),
        lowest=max((row.span.box.y1 for row in body), default=0.0) / height,
        salutes=_salutes(texts),
        broken=bool(body) and _is_broken(body),
        totalled=any(re.match(r"(?:grand |sub)?total", text, re.IGNORECASE) for text in texts[-12:]),
    )


def _letter(text: str) -> str:
    """Return the letter of the section that the row is the heading of: "C. The accident"."""
    found = _LETTERED.match(text) if len(text.split()) <= _LETTERED_WORDS else None
    return found["at"].upper() if found is not None else ""


def _salutes(texts: Sequence[str]) -> str:
    """Return the row by which a page is a letter, as compared: its salutation, or else its subject."""
    for pattern in (_DEAR, _SUBJECT):
        for text in texts:
            if pattern.match(text):
                return said(text)
    return ""


def _rank(text: str) -> int:
    """Return where in a report or a note a section stands that the row begins, from 1; 0 where it begins none."""
    return next((rank for rank, pattern in enumerate(_SECTIONS, 1) if pattern.match(text)), 0)


def unnumbered(text: str) -> str:
    """Return the words of a row as compared, without the number of the page."""
    return said(_NUMBERING.sub(" ", text))


def days_in(text: str) -> Iterator[str]:
    """Yield the days of a row, those of birth, of loss and of printing left out, as year, month and day."""
    for found in _DAY.finditer(text):
        if not _NO_DAY.search(text[: found.start()]):
            day = _normal(found)
            if day:
                yield day


def _normal(found: re.Match[str]) -> str:
    part = found.groupdict()
    if part["m"]:
        month, day, year = int(part["m"]), int(part["d"]), int(part["y"])
    elif part["Y"]:
        month, day, year = int(part["M"]), int(part["D"]), int(part["Y"])
    else:
        month, apart = divmod(_MONTHS.find((part["name"] or part["ename"])[:3].lower()), 3)
        month = 0 if apart else month + 1
        day, year = int(part["nd"] or part["ed"]), int(part["ny"] or part["ey"])
    return f"{year % 100:02}{month:02}{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""


def _stated(rows: Iterable[Row]) -> Iterator[tuple[str, str]]:
    """Yield what stands at the head behind captions with a colon, with the caption, both as compared."""
    for row in rows:
        parted = cells(row.span)
        for at, cell in enumerate(parted):
            caption, colon, value = cell.text.partition(":")
            if colon and not value.strip() and at + 1 < len(parted):
                value = parted[at + 1].text
            if colon and said(value) and 0 < len(caption.split()) <= _CAPTION_WORDS:
                yield said(caption), said(value)


def _is_head(row: Row) -> bool:
    """Tell whether a row can state the day of a paper: no prose, signature or row of a table."""
    text, page = row.span.text, row.span.page
    if (
        len(row.span.words) > (_FIRST_WORDS if row.number < _FIRST_ROWS else _DAY_WORDS)
        or row.span.box.y0 > _DAY_PLACE * page.height
    ):
        return False
    return not text.endswith(".") and not _SIGNED.search(text) and _shape(row) is None


def _captions(texts: Iterable[str]) -> Iterator[str]:
    """Yield what rows are called: the words before a colon, or a short row without figures."""
    for text in texts:
        found = _CAPTION.match(text)
        if found is not None and len(found["words"].split()) <= _CAPTION_WORDS:
            yield said(found["words"])
        elif len(text.split()) <= _CAPTION_WORDS and not any(sign.isdigit() for sign in text):
            yield said(text)


def _shape(row: Row) -> Shape | None:
    """Return how a row of a table with an amount is made."""
    parted = cells(row.span)
    if len(parted) < 3 or not _MONEY.fullmatch(parted[-1].text):
        return None
    return Shape("".join(_sort(cell.text) for cell in parted), parted[-1].box.x1)


def _sort(text: str) -> str:
    if _MONEY.fullmatch(text):
        return "m"
    if _DATE_CELL.fullmatch(text):
        return "d"
    if _CODE.fullmatch(text):
        return "c"
    return "n" if text.isdigit() else "t"


def _is_broken(body: Sequence[Row]) -> bool:
    """Tell whether the last row is of prose, reaches the margin and ends no sentence."""
    last = body[-1].span
    right = max(row.span.box.x1 for row in body)
    left = min(row.span.box.x0 for row in body)
    full = last.box.x1 - left >= _REACH * (right - left)
    return full and len(last.words) >= _PROSE_WORDS and len(cells(last)) == 1 and not last.text.endswith(_ENDS)
