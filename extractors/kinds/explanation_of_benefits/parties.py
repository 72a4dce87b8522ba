"""Who an explanation of benefits names: who pays, for whom, whose services."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from extractors.kinds.explanation_of_benefits.wordings import (
    CAPTIONS,
    CLAIM,
    GROUP,
    MEMBER,
    MEMBER_NAME,
    PATIENT,
    PAYER,
    PROVIDER,
)
from extractors.layout import Row, Token, labels, rest, value, values
from extractors.letterhead import UPPER_PART, addresses, letterhead, over_date, pieces
from extractors.names import name
from extractors.organisations import organisation
from extractors.people import person
from extractors.spans import Pages, Span, cells, covering, find, plain
from extractors.tokens import date, phone, text
from extractors.wrapped_names import whole

_CAPTIONS = frozenset(
    plain(caption) for caption in (*MEMBER, *GROUP, *CLAIM, *PATIENT, *MEMBER_NAME, *PROVIDER, *CAPTIONS)
)
_FOR = ("notice for", "benefits for dependent", "benefits for your dependent")
_NETWORK = re.compile(r"\((?:in|out|non|par|not)\b", re.IGNORECASE)
_RELATION = re.compile(
    r"\((?:self|spouse|child|dependent|subscriber|member|insured|son|daughter|husband|wife)\b", re.IGNORECASE
)
_UNMARKED = re.compile(
    r"^(?i:patient|claimant|dependent|injured party)(?i: name)? (?P<value>[A-Z][\w.'\-]*(?: [A-Z][\w.'\-]*){1,3}?)"
    r"(?=, ?(?i:self|spouse|child|dependent|son|daughter|husband|wife)\b"
    r"| (?i:subscriber|member|insured|group|claim|relationship|date of birth|dob) ?(?i:id|no|number|name|#|:|\d)?)"
)
_PLACE = re.compile(r", [A-Z][\w.'\-]+(?: [A-Z][\w.'\-]+){0,2}, [A-Z]{2}(?: \d{5}(?:-\d{4})?)?[.,]?$")
_RELATED = re.compile(
    r"(?:self|spouse|child|dependent|dep|subscriber|member|insured|son|daughter|husband|wife|sponsor|beneficiary)[,;.]?",
    re.IGNORECASE,
)
_PAYS = re.compile(
    r"\b(?:health ?plan|insurance|mutual|casualty|indemnity|assurance|benefit (?:fund|plan|trust)|benefits?|fund|trust"
    r"|administrators?|medicare|medicaid|blue|hmo|ppo|plan)\b",
    re.IGNORECASE,
)
_TREATS = re.compile(
    r"\b(?:therapy|clinic|hospital|medical cent(?:er|re)|physicians?|orthop\w+|chiropractic|radiology|imaging|surgery"
    r"|surgical|ambulance|associates|rehab\w*|pharmacy|laborator\w+|acupuncture|dental|p\.?c\.?|llp|md|dc|pllc)\b\.?",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"\b(?:explanation|benefits explained|remittance|advice|voucher|notice|statement|review|summary|claim|payment"
    r"|your|number|date|page|bill|medicare number)\b",
    re.IGNORECASE,
)
_SERVED_BY = re.compile(
    r"\b(?i:claim for|claims? from|services? (?:from|by|provided by)|details:|care (?:from|by)|provided by|billed by"
    r"|visit (?:to|with)|seen by|from provider)(?i: the)?:? (?=[A-Z])"
)


def payer(pages: Pages, rows: Sequence[Row], head: Sequence[Row]) -> Token[str] | None:
    """Return who pays: the letterhead, unless that is the provider it writes to; else as captioned."""
    if (medicare := _medicare(rows)) is not None:
        return medicare
    found = letterhead(pages, over_date(head)).name or letterhead(pages, head).name
    if found is not None and _TREATS.search(found.value) and not _PAYS.search(found.value):
        found = next(_payers(head), found)
    return (_under_logo(head, found) if found is not None else None) or value(rows, PAYER, name)


def patient(rows: Sequence[Row]) -> Token[str] | None:
    """Return for whom the services were: as captioned, else the member, else whom the paper is sent to."""
    captioned = value(rows, PATIENT, _person) or _unmarked(rows)
    found = captioned or value(rows, MEMBER_NAME, _person) or _addressed(rows)
    return whole(rows, found or value(rows, ("name",), person)) or next(_sent_to(rows, person), None)


def provider(rows: Sequence[Row], paid_by: Token[str] | None) -> Token[str] | None:
    """Return whose services they were; several are none."""
    captioned = [token for one in values(rows, PROVIDER, _named) if (token := whole(rows, one)) is not None]
    if captioned:
        return only(captioned)
    said = [token for row in rows for token in _served_by(row)]
    if said:
        return only(said)
    own = paid_by.value.lower() if paid_by is not None else ""
    sent = (token for token in _sent_to(rows, organisation) if token.value.lower() != own)
    return next((token for token in sent if _TREATS.search(token.value)), None) or only(list(_claim_heads(rows)))


def only(tokens: Sequence[Token[str]]) -> Token[str] | None:
    """Return the one value that is printed, however often; several are none."""
    return tokens[0] if len({token.value.lower() for token in tokens}) == 1 else None


def _payers(head: Sequence[Row]) -> Iterator[Token[str]]:
    """Return the words at the head that are the name of one who pays."""
    for row in head:
        for piece in pieces(row.span) if row.span.box.y0 < UPPER_PART * row.span.page.height else ():
            if _PAYS.search(piece.text) and not _TITLED.search(piece.text) and not re.search(r"[:\d]", piece.text):
                yield Token(piece.text.strip(" .,;"), piece)


def _under_logo(head: Sequence[Row], found: Token[str]) -> Token[str]:
    """Return the name with the line below it that says what it is, where a logo is one word: "northgate"."""
    if len(found.span.words) > 1 or _PAYS.search(found.value):
        return found
    for row in head:
        for piece in pieces(row.span):
            gap = piece.box.y0 - found.span.box.y1
            level = abs(piece.box.x0 - found.span.box.x0) < found.span.height and 0 <= gap < found.span.height
            if level and piece.page is found.span.page and _PAYS.search(piece.text) and not _TITLED.search(piece.text):
                return Token(f"{found.value} {piece.text.strip(' .,;')}", found.span.joined(piece))
    return found


def _served_by(row: Row) -> Iterator[Token[str]]:
    """Return whom the words over a claim name: "Details: Holmgate Shoulder & Sport PC (in network)"."""
    for match, _ in find(row.span, _SERVED_BY):
        token = _named(cells(covering(row.span, match.end(), len(row.span.text)))[0])
        if token is not None and organisation(token.span) is not None:
            yield token


def _claim_heads(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Return the providers that head their claims, each with its telephone number on the line under a day."""
    for above, row in pairwise(rows):
        day = date(above.span)
        if day is None or phone(row.span) is None or len(day.span.words) != len(above.span.words):
            continue
        if (token := organisation(_without_phone(row.span))) is not None:
            yield token


def _sent_to(rows: Sequence[Row], parse: Callable[[Span], Token[str] | None]) -> Iterator[Token[str]]:
    """Return who stands over the street of an address at the head of the paper."""
    front = [row for row in rows if row.span.page is rows[0].span.page and row.span.box.y0 < 0.4 * row.span.page.height]
    for place in addresses(front):
        for row in front:
            for piece in pieces(row.span):
                gap = place.span.box.y0 - piece.box.y1
                level = abs(piece.box.x0 - place.span.box.x0) < 2 * piece.height
                near = level and -0.3 * piece.height < gap < 1.2 * piece.height
                if near and (token := parse(_without_phone(piece))) is not None:
                    yield token


def _without_phone(span: Span) -> Span:
    number = phone(span)
    words = tuple(word for word in span.words if number is None or word.box.x1 <= number.span.box.x0)
    return Span(span.page, words) if words else span


def _named(span: Span) -> Token[str] | None:
    """Return the words as a name, unless they are the caption of another cell; "(in-network)" is no part of it."""
    end = next((place for place, word in enumerate(span.words) if _NETWORK.match(word.text)), len(span.words))
    cell = _without_place(Span(span.page, span.words[:end]) if end else span)
    return name(cell) if plain(cells(cell)[0].text) not in _CAPTIONS else None


def _without_place(span: Span) -> Span:
    """Return a name without the town and state behind it: "Mesa Bone & Spine, Mesa, NM"."""
    match = _PLACE.search(span.text)
    return covering(span, 0, match.start()) if match is not None and match.start() else span


def _person(span: Span) -> Token[str] | None:
    """Return the words as a name without the relation to the member: "Ana Ruiz (self)"."""
    end = next((place for place, word in enumerate(span.words) if _RELATION.match(word.text)), len(span.words))
    behind = (place for place, word in enumerate(span.words) if place and _RELATED.fullmatch(word.text))
    end = min(end, next((at for at in behind if span.words[at - 1].text.endswith((",", "-", "/"))), end))
    return _named(Span(span.page, span.words[:end])) if end else None


def _unmarked(rows: Sequence[Row]) -> Token[str] | None:
    """Return the patient of a row of captions without colons: "Patient Ana Ruiz, dependent Subscriber ID A12"."""
    found = (match for row in rows for match in find(row.span, _UNMARKED))
    spans = (covering(span, *match.span("value")) for match, span in found)
    return next((token for span in spans if (token := person(span)) is not None), None)


def _addressed(rows: Sequence[Row]) -> Token[str] | None:
    """Return whom a Medicare summary notice is for, or the dependent of the member who is named in the title."""
    spans = (rest(notice) for notice in labels(rows, *_FOR, anywhere=True))
    return next((token for span in spans if span is not None and (token := person(span)) is not None), None)


def _medicare(rows: Sequence[Row]) -> Token[str] | None:
    """Return the payer of a Medicare summary notice, which names itself in its title alone."""
    title = next(iter(labels(rows, "medicare summary notice", anywhere=True)), None)
    return text(Span(title.span.page, title.span.words[:1])) if title is not None else None
