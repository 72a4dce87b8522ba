"""Letters: their date, what they are about, their sentences, and who signed them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.pages import Word
from extractors import pleading
from extractors.layout import Token
from extractors.people import person
from extractors.spans import Pages, Span, cells, covering, find, lines_of, part
from extractors.tokens import date, phone

EMAIL = re.compile(r"(?<![\w.@])[A-Za-z0-9][\w.+\-]*@[A-Za-z0-9][\w\-]*(?:\.[\w\-]+)+")
_GREETING = re.compile(
    r"(?:dear|to whom it may concern|gentlemen|ladies and gentlemen|good (?:morning|afternoon))\b", re.IGNORECASE
)
_RE = re.compile(r"(?:re|subject|regarding)\s*[:.]", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:sincerely|very truly|yours (?:very )?truly|truly yours|respectfully"
    r"|(?:(?:best|kind|warm|kindest|warmest) )?regards|cordially|warmly|best(?: wishes)?,?$"
    r"|faithfully|with (?:kind|best|warm|appreciation)|thank you,?$|thanks,?$|yours,?)",
    re.IGNORECASE,
)
_AFTERWORD = re.compile(
    r"(?:enclosures?|encl?\.?s?|cc|c\.c\.|bcc|attachments?|via|for your protection|any person who)\b", re.IGNORECASE
)
_ABOUT = re.compile(
    r"[A-Z \-'/&]*\b(?:RESERVATION OF RIGHTS|DENIAL|DISCLAIMER|DECLINATION|OFFER|SETTLEMENT|ACKNOWLEDGE?MENT"
    r"|POLICY LIMITS|REQUEST|STATUS)\b[A-Z \-'/&]*"
)  # a heading in capitals that says what the letter does
_NO_DATE = re.compile(
    r"loss|accident|incident|birth|dob|dol|service|effective|policy|due|received|injury|fax", re.IGNORECASE
)
_FIRM = re.compile(
    r"insurance|mutual|casualty|indemnity|assurance|compan|group|claims?\b|department|unit|services|llc|inc\b|corp"
    r"|p\.?o\.? box|\bllp\b|adjust|representative|specialist|examiner|manager|supervisor|analyst|associate|counsel"
    r"|region",
    re.IGNORECASE,
)
_DESIGNATION = re.compile(
    r"(?:(?:AIC(?:-M)?|CPCU|SCLA|AINS|ARM|JD|J\.D\.|CCLA|AIS|AU|CLU|RPLU|SCLP|CIC|CISR|ALMI|ACS|FCLS|CFE|LPCS|CCP|PCLA|MBA"
    r"|CRM|CLCS|WCLA|CCLS|AIC-[A-Z])\b,? ?)+$"
)
_EXTENSION = re.compile(r"(?<= )(?P<ext>\(?(?:ext(?:ension|n)?\b\.?:?|x\.?) ?#?\d{1,6}\)?)", re.IGNORECASE)
_LAWYER = re.compile(r"\besq|attorney|\blaw\b|counsel|\bP\.?C\b|LLP|PLLC", re.IGNORECASE)
_FAX = re.compile(r"\b(?:fax|facsimile|f)\b[.: ]*$", re.IGNORECASE)
_REACHED = re.compile(r"(?:call|contact|reach|telephone|phone|direct|e-?mail|write)\b.{0,60}$", re.IGNORECASE)
_DEEP = 10  # rows of a signature block
_OFFICE = 8  # words of the line under a name that says its office or number
_OFFICES = re.compile(
    r"\b(?:representative|adjust[eo]r|specialist|examiner|manager|supervisor|analyst|associate|consultant|director"
    r"|professional|handler|counsel|attorney|paralegal|administrator|coordinator|officer|assistant|president)\b"
    r"|\d{3}[-. )]+\d{3}[-. ]\d{4}|@",
    re.IGNORECASE,
)


class Letter(NamedTuple):
    """A letter's parts: the rows above the greeting, those of the text, those of the signature."""

    head: tuple[Span, ...]
    text: tuple[Span, ...]
    signature: tuple[Span, ...]

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the text."""
        return tuple(pleading.sentences(self.text))

    @property
    def reference(self) -> tuple[Span, ...]:
        """The words from "Re:" down to the greeting as one text, where they run over more rows than one."""
        start = next((at for at, row in enumerate(self.head) if _RE.match(row.text)), None)
        rows = [row for row in self.head[start:] if row.page is self.head[start].page] if start is not None else []
        rows = rows[:-1] if rows and _GREETING.match(rows[-1].text) else rows
        return (Span(rows[0].page, tuple(word for row in rows for word in row.words)),) if len(rows) > 1 else ()


class Signer(NamedTuple):
    """Who signed, with the telephone number and the e-mail address of that person."""

    name: Token[str] | None
    phone: Token[str] | None
    email: Token[str] | None


def letter(pages: Pages) -> Letter:
    """Return the letter in its parts; without a greeting all of it is text, without a closing there is no signature."""
    rows = tuple(lines_of(pages))
    greeting = next((at for at, row in enumerate(rows) if _GREETING.match(row.text)), None)
    start = greeting + 1 if greeting is not None else 0
    closings = [at for at in range(start, len(rows)) if _CLOSING.match(rows[at].text) and len(rows[at].words) <= 4]
    closing = closings[-1] if closings else _unclosed(rows, start)
    head = rows[:start] if greeting is not None else _top(rows)
    signature = rows[closing + 1 : closing + 1 + _DEEP] if closing is not None else ()
    return Letter(head, rows[start:closing], _signed(signature))


def _unclosed(rows: Sequence[Span], start: int) -> int | None:
    """Return the row before the name that ends a letter without a closing: its office or a number is told with it."""
    for at in range(len(rows) - 1, max(start, len(rows) - _DEEP), -1):
        behind = rows[at].text.partition(",")[2]
        below = [row for row in rows[at + 1 : at + 4] if row.page is rows[at].page]
        told = [span.text for span in below if len(span.words) <= _OFFICE] + [behind]
        if any(_OFFICES.search(text) for text in told) and _person(rows[at]) is not None:
            return at - 1
    return None


def _top(rows: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(row for row in rows if row.page is rows[0].page and row.box.y0 < 0.45 * row.page.height)


def _signed(rows: Sequence[Span]) -> tuple[Span, ...]:
    end = next((at for at, row in enumerate(rows) if _AFTERWORD.match(row.text)), len(rows))
    return tuple(rows[:end])


def written_on(parts: Letter) -> Token[dt.date] | None:
    """Return the day of the letter: the first above its greeting that is no other event's."""
    for row in parts.head:
        for cell in cells(row):
            token = date(cell)
            if token is not None and not _NO_DATE.search(row.text[: row.text.find(token.span.text)]):
                return token
    return None


def written_to(parts: Letter) -> Token[str] | None:
    """Return the person to whose street a letter is addressed; a lawyer or a firm is none."""
    for row, under in pairwise(parts.head):
        cell, below = cells(row)[0], cells(under)[0]
        if not re.match(r"\d+[A-Z]? \w|P\.? ?O\.? ?Box", below.text, re.IGNORECASE) or _LAWYER.search(cell.text):
            continue
        token = _person(cell)
        if token is not None and re.match(r"(?:Mr|Mrs|Ms|Miss)\.? ", token.value):
            token = Token(token.value.split(" ", 1)[1], token.span)
        if token is not None and not _FIRM.search(row.text):
            return token
    return None


def subject(parts: Letter) -> Span | None:
    """Return the words of the subject line: those after "Re:", else a heading in capitals above the greeting."""
    for at, row in enumerate(parts.head):
        match = re.match(r"(?:re|subject|regarding)\s*[:.]", row.text, re.IGNORECASE)
        if match is None:
            continue
        words = tuple(word for word in row.words if word.box.x0 > row.words[0].box.x1)
        if words and not re.match(r"[A-Za-z' ]{3,25}:", " ".join(word.text for word in words)):
            return Span(row.page, words)
        return parts.head[at + 1] if not words and at + 1 < len(parts.head) else None
    return next((row for row in reversed(parts.head) if _ABOUT.fullmatch(row.text.strip(" .:-"))), None)


def signer(parts: Letter) -> Signer:
    """Return who signed: from the signature, and what is missing there from the text that says how to reach them."""
    name = next((token for row in parts.signature if (token := _person(row)) is not None), None)
    number = next((token for row in parts.signature if (token := _phone(row)) is not None), None)
    mail = next((token for row in parts.signature if (token := _email(row)) is not None), None)
    for sentence in parts.sentences:
        number = number or _reached(sentence, _phone(sentence))
        mail = mail or _reached(sentence, _email(sentence))
    return Signer(name, number, mail)


def writer_at_head(parts: Letter, name: Token[str] | None) -> Signer:
    """Return how the signer is reached as the lines under the same name at the head of the letter say."""
    named = ((at, cell) for at, row in enumerate(parts.head) for cell in cells(row) if name and name.value in cell.text)
    at, own = next(named, (None, None))
    below = parts.head[at : at + _DEEP // 2] if at is not None else ()
    edge = own.box.x0 - own.height if own is not None and own.words[0] is not below[0].words[0] else 0.0
    rows = [side for row in below if (side := part(row, lambda word: word.box.x0 >= edge)) is not None]
    number = next((token for row in rows if (token := _phone(row)) is not None), None)
    mail = next((token for row in rows if (token := _email(row)) is not None), None)
    return Signer(name, number, mail)


def _person(row: Span) -> Token[str] | None:
    """Return the person that the row names: up to a comma, without the mark of an electronic signature."""
    words: list[Word] = []
    for word in cells(row)[0].words:
        if not words and re.fullmatch(r"/?s/|by:?", word.text, re.IGNORECASE):
            continue
        words.append(word)
        if word.text.endswith(","):
            break
    span = Span(row.page, tuple(words))
    if not words or _FIRM.search(span.text) or re.search(r"\d|@", span.text):
        return None
    token = person(span)
    if token is None:
        return None
    rest = Span(row.page, row.words[row.words.index(words[-1]) + 1 :])
    match = _DESIGNATION.match(rest.text) if rest.words and words[-1].text.endswith(",") else None
    if match is None:
        return Token(token.value.rstrip(","), token.span)
    behind = covering(rest, 0, match.end())
    return Token(f"{token.value.rstrip(',')}, {match.group().rstrip(' ,')}", token.span.joined(behind))


def _phone(span: Span) -> Token[str] | None:
    """Return the first number that is not a fax."""
    rest = span
    while (token := phone(rest)) is not None:
        before = rest.text[: rest.text.find(token.span.words[0].text)]
        if not _FAX.search(before):
            return _with_extension(span, token)
        following = rest.words[rest.words.index(token.span.words[-1]) + 1 :]
        if not following:
            return None
        rest = Span(rest.page, following)
    return None


def _with_extension(span: Span, token: Token[str]) -> Token[str]:
    """Return the number with the extension that is printed behind it."""
    at = span.words.index(token.span.words[-1])
    behind = Span(span.page, span.words[at : at + 4])
    match = _EXTENSION.search(behind.text)
    if match is None:
        return token
    words = covering(behind, match.start("ext"), match.end("ext"))
    return Token(f"{token.value} {match['ext'].strip('() ')}", token.span.joined(words))


def _email(span: Span) -> Token[str] | None:
    return next((Token(match.group(), words) for match, words in find(span, EMAIL)), None)


def _reached(sentence: Span, token: Token[str] | None) -> Token[str] | None:
    """Return the token where the sentence says that the writer is reached by it."""
    if token is None:
        return None
    before = sentence.text[: sentence.text.find(token.span.words[0].text)]
    told = _REACHED.search(before) is not None and re.search(r"\b(?:me|my|the undersigned|direct)\b", sentence.text)
    return token if told else None
