"""Looks: what a page shows at a glance, made ready for weighing: its words, its headings, hints of layout."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from casefile.pages import Page
from extractors.cues import Hint
from extractors.spans import Span, cells, rows_on
from extractors.ticked import items

HEADING_WORDS = 12  # a title of one row has at most so many words
_TOP = 0.55  # share of a page's height in which titles are looked for
_MEND = 84.0  # how alike a misread word is to the word of a cue it stands for, of 100
_SURE = 0.9  # words read with more confidence are taken as they are
_TOKEN = re.compile(r"[a-z0-9]+")
_MONEY_END = re.compile(r"\(?-?\$? ?[\d,]+\.\d{2}\)?-?$")
_SUBJECT = re.compile(r"^(?:re|subject|regarding) ?: *", re.IGNORECASE)
_FIGURE = re.compile(r"\(?-?\$? ?[\d,]*\.\d{2}\)?-?|\d{5}|[A-Z]\d{2}\.\w{1,4}")
_SALUTATION = re.compile(r"^(?:dear\b|to whom it may concern|ladies and gentlemen|attention:|re:|re\b)", re.IGNORECASE)
_MAIL = re.compile(r"^(?:from|to|sent|date|subject|cc): ", re.IGNORECASE)
_MAIL_ROWS = 12
_CLOSING = re.compile(
    r"^(?:sincerely|very truly|yours |respectfully,|(?:(?:kind|best|warm|kindest|warmest) )?regards|cordially"
    r"|warmly|best,|best wishes|faithfully|thank you,|thanks,|with (?:kind|best|warm|appreciation))",
    re.IGNORECASE,
)
_COVER = re.compile(
    r"^(?:(?:fax|facsimile)(?: (?:cover(?: sheet| page| letter)?|transmittal|transmission|message))?(?: sheet| form)?"
    r"|(?:records? (?:release |request )?)?(?:cover (?:sheet|page)|transmittal(?: sheet| form| cover sheet)?)"
    r"|(?:document |page |batch |file |job |scan(?:ner|ning)? )?separator(?: (?:sheet|page))?(?: .*)?"
    r"|patch (?:code )?(?:t|[1-6]|i{1,3}|iv|vi?)|slip ?sheet"
    r"|(?:start|begin|beginning|end) of (?:document|batch|file|records?))$"
)
_SLIP = re.compile(r"^(?:exhibit|tab|attachment|section|appendix) (?:[a-z]|\d{1,3}|[ivx]{1,4})(?: .*)?$")
_MAIL_SLIP = re.compile(
    r"^(?:(?:incoming|inbound|outgoing|new|todays|daily|scanned) (?:mail|correspondence|documents?|fax(?:es)?)"
    r"|(?:mail|correspondence|documents|records|faxes) (?:received|in|intake|batch)|mail ?room|received by mail)"
    r"(?: \d.*)?$"
)
_RECORDS_SLIP = tuple(
    re.compile(pattern)
    for pattern in (
        r" (?:request|work order|order|job|batch|box|control|tracking|ticket)(?: (?:no|id|number))? [a-z]{0,3}\d",
        r" (?:inserted|placed|added|generated) by (?:the |our |a )?(?:\w+ ){0,2}(?:service|vendor|scanner|mail ?room)"
        r"| (?:no|not(?: an?)?) (?:original )?part of (?:the|this) (?:\w+ )?(?:record|file|chart|document|original)",
        r" (?:page count|pages? to follow|(?:no|number) of pages|total pages|\d+ pages"
        r"|pages (?:incl\w*|scanned|attached|follow\w*)) ",
        r" (?:records? (?:from|of|type|enclosed)|(?:document|doc|record) type|type of (?:records?|documents?)|facility"
        r"|provider|custodian|source) ",
        r" (?:scan(?:ned|ner)?|imaged|indexed|operator|bar ?code|separator|divider|slip ?sheet|incoming|cover) ",
    )
)
"""What the slip says that a copy service or a mail room puts before records: two of these at least."""
_RECORDS_SLIP_WORDS = 40
_SLIP_WORDS = 15  # a sheet between exhibits has so many words at most
_AMOUNT = re.compile(r"\d\.\d\d\b")
_HEAD_ROWS = 5
_PICTURED = 0.3  # share of a page that is shaded where it is a picture
_CAPTION, _CAPTIONS = 8, 100  # words of a page that is all picture at most, and of one that is none
_FEW = 70  # words of a page that is mostly a picture, at most


class Heading(NamedTuple):
    """Words that stand as a heading: normalised, how far down the page (0 to 1), whether they look like one.

    `parts` are its printed rows.
    """

    text: str
    place: float
    display: bool
    parts: tuple[Span, ...]


class Look(NamedTuple):
    """A page at a glance. `spoken` has its words, lower case, single spaces around; `joined` has no spaces.

    `head` has the words of its first rows, where a letterhead stands.

    `opens` and `closes` say whether a letter begins on it (its salutation) and ends (its closing).
    """

    page: Page
    spoken: str
    joined: str
    head: str
    headings: tuple[Heading, ...]
    hints: Mapping[Hint, float]
    opens: bool
    closes: bool


def said(text: str) -> str:
    """Return the words of a text as they are compared: lower case, letters and digits, single spaces."""
    return " ".join(_TOKEN.findall(text.lower().replace("'", "").replace("\u2019", "")))


def is_cover(one: Look) -> bool:
    """Tell whether the page only covers what follows: a fax's cover sheet, a separator, a sheet between exhibits."""
    if any(_COVER.match(heading.text) for heading in one.headings):
        return True
    if one.page.pictured >= _PICTURED or one.opens:
        return False
    if _is_records_slip(one):
        return True
    slip = len(one.page.words) <= _SLIP_WORDS
    return slip and any(_SLIP.match(heading.text) or _MAIL_SLIP.match(heading.text) for heading in one.headings)


def _is_records_slip(one: Look) -> bool:
    """Tell whether the page says, in a few words without an amount, what records follow it."""
    if len(one.page.words) > _RECORDS_SLIP_WORDS or _AMOUNT.search(one.page.text):
        return False
    return sum(pattern.search(one.spoken) is not None for pattern in _RECORDS_SLIP) >= 2


def look(page: Page, vocabulary: Sequence[str] = ()) -> Look:
    """Return what the page shows; words that a scan misread are mended to the words of the vocabulary."""
    rows = [_mended(row, vocabulary) for row in rows_on(page)]
    spoken = " ".join(filter(None, (said(row.text) for row in rows)))
    mail = sum(bool(_MAIL.match(row.text)) for row in rows[:_MAIL_ROWS]) >= 3
    opens = mail or any(_SALUTATION.match(row.text) for row in rows)
    parted = [cells(row) for row in rows]
    closes = any(_CLOSING.match(cell.text) for row in parted[-30:] for cell in row)
    hints = _hints(page, rows, parted, letter=1.0 if mail else 0.5 * (opens + closes))
    head = " ".join(said(row.text) for row in rows[:_HEAD_ROWS])
    titles = _headings(page, rows, parted)
    return Look(page, f" {spoken} ", spoken.replace(" ", ""), f" {head} ", titles, hints, opens, closes)


def _mended(row: Span, vocabulary: Sequence[str]) -> Span:
    if row.method != "ocr" or not vocabulary:
        return row
    known = tuple(vocabulary)
    words = tuple(
        word._replace(text=_nearest(word.text.lower(), known))
        if word.confidence < _SURE and len(word.text) >= 5
        else word
        for word in row.words
    )
    return Span(row.page, words)


@functools.lru_cache(maxsize=20_000)
def _nearest(word: str, vocabulary: tuple[str, ...]) -> str:
    near = process.extractOne(word, vocabulary, scorer=fuzz.ratio, score_cutoff=_MEND)
    return near[0] if near is not None else word


def headings(page: Page) -> tuple[Heading, ...]:
    """Return what can be a title in the upper part of the page."""
    rows = rows_on(page)
    return _headings(page, rows, [cells(row) for row in rows])


def _headings(page: Page, rows: Sequence[Span], parted: Sequence[tuple[Span, ...]]) -> tuple[Heading, ...]:
    """Return the short cells of the upper part, and those that stand under one another joined as well."""
    body = _body_height(rows)
    top = [found for row, found in zip(rows, parted, strict=True) if row.box.y0 <= _TOP * page.height]
    stacks = [[cell for cell in _titling_cells(found) if len(cell.words) <= HEADING_WORDS] for found in top]
    single = [_heading(page, (cell,), body) for stack in stacks for cell in stack]
    double = [
        _heading(page, (above, under), body)
        for one, two in itertools.pairwise(stacks)
        for above in one
        for under in two
        if _wrapped(above, under)
    ]
    return tuple(heading for heading in (*single, *double) if heading.text)


def _titling_cells(found: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return a row's cells, none where it is a row of a table: many cells, or one that is an amount or a code."""
    tabular = len(found) > 4 or (len(found) > 1 and any(_FIGURE.fullmatch(cell.text) for cell in found))
    return () if tabular else found


def _heading(page: Page, parts: Sequence[Span], body: float) -> Heading:
    printed = _SUBJECT.sub("", " ".join(part.text for part in parts))
    if not printed:
        return Heading("", 0.0, display=False, parts=tuple(parts))
    subject = _SUBJECT.match(parts[0].text) is not None
    large = min(part.height for part in parts) >= 1.18 * body
    display = subject or large or _capitalised(printed)
    return Heading(said(printed), parts[0].box.y0 / page.height, display, tuple(parts))


def _wrapped(above: Span, under: Span) -> bool:
    """Tell whether two cells are rows of one title: close, of one size, one over the other."""
    close = under.box.y0 - above.box.y1 <= 1.1 * above.height
    alike = 0.75 <= under.height / above.height <= 1.33
    return close and alike and under.box.x0 < above.box.x1 and above.box.x0 < under.box.x1


def _capitalised(printed: str) -> bool:
    """Tell whether the words are written as a title is: in capitals, or each with one."""
    words = [word for word in re.findall(r"[A-Za-z][A-Za-z'\-]*", printed) if len(word) > 3]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _body_height(rows: Iterable[Span]) -> float:
    heights = sorted(word.box.y1 - word.box.y0 for row in rows for word in row.words)
    return heights[len(heights) // 2] if heights else 1.0


def _hints(
    page: Page, rows: Sequence[Span], parted: Sequence[tuple[Span, ...]], *, letter: float
) -> Mapping[Hint, float]:
    return {
        "letter": letter,
        "numbered_lines": float(_pleading_numbers(rows) >= 12),
        "money_table": min(1.0, sum(bool(_MONEY_END.search(row.text)) for row in rows) / 6),
        "few_words": 0.0 if page.blank else max(0.0, 1 - len(page.words) / _FEW),
        "picture": _picture(page),
        "ticks": float(bool(items(rows))),
        "form": min(1.0, sum(_is_caption(cell) for row in parted for cell in row) / 25),
    }


def _picture(page: Page) -> float:
    """Return how far the page is a picture: a shaded one, and few words beside it."""
    if page.pictured < _PICTURED:
        return 0.0
    return max(0.0, min(1.0, (_CAPTIONS - len(page.words)) / (_CAPTIONS - _CAPTION)))


def _pleading_numbers(rows: Sequence[Span]) -> int:
    """Return how many rows begin with the number that follows the one before."""
    count = 0
    for row in rows:
        count += row.words[0].text == str(count + 1)
    return count


def _is_caption(cell: Span) -> bool:
    text = cell.text
    return len(cell.words) <= 5 and (text.endswith(":") or bool(re.match(r"\d{1,2}[a-z]?\.? +[A-Z]", text)))
