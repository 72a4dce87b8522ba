"""Explanations of benefits and remittance advice on paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from casefile.documents import Extraction
from casefile.records.medical import ExplanationOfBenefits
from extractors.found import Found
from extractors.kinds.explanation_of_benefits.benefits import benefit_lines, benefit_tables, put_lines, put_totals
from extractors.kinds.explanation_of_benefits.wordings import (
    CAPTIONS,
    CLAIM,
    GROUP,
    MEMBER,
    MEMBER_NAME,
    PATIENT,
    PAYER,
    PROVIDER,
    TOTALS,
)
from extractors.layout import Row, Token, labels, rest, rows_of, value, values
from extractors.letterhead import letterhead
from extractors.names import cased, in_capitals, name
from extractors.people import person
from extractors.spans import Pages, Span, cells, plain
from extractors.tables import above, outside
from extractors.tokens import amount, dates, identifier, text

KIND = "explanation_of_benefits"
_CAPTIONS = frozenset(
    plain(caption) for caption in (*MEMBER, *GROUP, *CLAIM, *PATIENT, *MEMBER_NAME, *PROVIDER, *CAPTIONS)
)
_PREFIX = re.compile(r"(?!NO\b|ID\b|NUM\b)[A-Z]{2,4}")
_GROUP = re.compile(r"\d{2,}(?:-\d{1,3})?")
_LOCAL = re.compile(r"(?:LOCAL|Local|Lodge|LODGE|District|DISTRICT|Council|COUNCIL)(?: (?:Union|UNION|No\.?))? \d{1,5}")
_AMOUNT = re.compile(r"\$?[\d,]+\.\d\d")
_NETWORK = re.compile(r"\((?:in|out|non|par|not)\b", re.IGNORECASE)
_RELATION = re.compile(
    r"\((?:self|spouse|child|dependent|subscriber|member|insured|son|daughter|husband|wife)\b", re.IGNORECASE
)


def extract(pages: Pages) -> Extraction:
    """Return the benefits that the pages explain, of one claim or of several."""
    found = Found(pages)
    found_tables = benefit_tables(pages)
    lines = list(benefit_lines(found_tables))
    rows = outside(rows_of(pages), found_tables, [line.row for line in lines if not line.is_total])
    put_lines(lines, found)
    put_totals(lines, found)
    several = _several_claims(rows)
    for path, phrases in TOTALS.items():
        if not several:
            found.take(path, _sized(value(rows, phrases, amount)))
    _put_head(pages, rows, above(rows, found_tables), found)
    for token in several:
        found.append("claim_numbers", token.value, token.span)
    return found.extraction(ExplanationOfBenefits)


def _put_head(pages: Pages, rows: Sequence[Row], head: Sequence[Row], found: Found) -> None:
    capitals = in_capitals(pages)
    payer = letterhead(pages, head).name or value(rows, PAYER, name) or _medicare(rows)
    found.take("payer_name", cased(payer, capitals=capitals))
    found.take("member_id", value(rows, MEMBER, _card_number))
    found.take("group_number", value(rows, GROUP, identifier) or value(rows, GROUP, _local))
    patient = value(rows, PATIENT, _person) or value(rows, MEMBER_NAME, _person) or _addressed(rows)
    patient = patient or value(rows, ("name",), person)
    found.take("patient_name", cased(patient, capitals=capitals))
    found.take("claim_number", _only(list(values(rows, CLAIM, _claim))))
    found.take("provider_name", cased(_only(list(values(rows, PROVIDER, _named))), capitals=capitals))


def _named(span: Span) -> Token[str] | None:
    """Return the words as a name, unless they are the caption of another cell; "(in-network)" is no part of it."""
    end = next((place for place, word in enumerate(span.words) if _NETWORK.match(word.text)), len(span.words))
    cell = Span(span.page, span.words[:end]) if end else span
    return name(cell) if plain(cells(cell)[0].text) not in _CAPTIONS else None


def _person(span: Span) -> Token[str] | None:
    """Return the words as a name without the relation to the member: "Ana Ruiz (self)"."""
    end = next((place for place, word in enumerate(span.words) if _RELATION.match(word.text)), len(span.words))
    return _named(Span(span.page, span.words[:end])) if end else None


def _local(span: Span) -> Token[str] | None:
    """Return a union's group: "LOCAL 618"."""
    cell = cells(span)[0]
    return text(cell) if _LOCAL.fullmatch(cell.text) else None


def _claim(span: Span) -> Token[str] | None:
    """Return a claim's number; the amount behind "Claim total" is none."""
    token = identifier(span)
    return token if token is not None and not _AMOUNT.fullmatch(token.value) else None


def _card_number(span: Span) -> Token[str] | None:
    """Return the number of a member's card, in its groups and with the letters that lead it: "ABC 123 45 6789"."""
    token = identifier(span)
    if token is None or dates(span):
        return None
    token = _with_groups(span, token)
    place = span.words.index(token.span.words[0])
    if place != 1 or not _PREFIX.fullmatch(span.words[0].text):
        return token
    whole = Span(span.page, (span.words[0], *token.span.words))
    return Token(f"{span.words[0].text} {token.value}", whole)


def _with_groups(span: Span, token: Token[str]) -> Token[str]:
    """Return the number with the groups of digits that follow it a space apart: "W2218 40977"."""
    words = list(token.span.words)
    for word in span.words[span.words.index(words[-1]) + 1 :]:
        if not _GROUP.fullmatch(word.text) or word.box.x0 - words[-1].box.x1 > span.height:
            break
        words.append(word)
    whole = Span(span.page, tuple(words))
    return Token(whole.text.strip(".,:;|_#()"), whole)


def _addressed(rows: Sequence[Row]) -> Token[str] | None:
    """Return whom a Medicare summary notice is for."""
    notice = next(iter(labels(rows, "notice for", anywhere=True)), None)
    span = rest(notice) if notice is not None else None
    return name(span) if span is not None else None


def _medicare(rows: Sequence[Row]) -> Token[str] | None:
    """Return the payer of a Medicare summary notice, which names itself in its title alone."""
    title = next(iter(labels(rows, "medicare summary notice", anywhere=True)), None)
    return text(Span(title.span.page, title.span.words[:1])) if title is not None else None


def _only(tokens: Sequence[Token[str]]) -> Token[str] | None:
    """Return the one value that is printed, however often; several are none."""
    return tokens[0] if len({token.value.lower() for token in tokens}) == 1 else None


def _several_claims(rows: Sequence[Row]) -> list[Token[str]]:
    first: dict[str, Token[str]] = {}
    for token in values(rows, CLAIM, _claim):
        first.setdefault(token.value, token)
    return list(first.values()) if len(first) > 1 else []


def _sized(token: Token[Decimal] | None) -> Token[Decimal] | None:
    return Token(abs(token.value), token.span) if token is not None else None
