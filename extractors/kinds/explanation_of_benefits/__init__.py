"""Explanations of benefits and remittance advice on paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from casefile.documents import Extraction
from casefile.records.medical import ExplanationOfBenefits
from extractors.found import Found
from extractors.kinds.explanation_of_benefits.benefits import benefit_lines, benefit_tables, put_lines, put_totals
from extractors.kinds.explanation_of_benefits.cards import carded
from extractors.kinds.explanation_of_benefits.claims import claim_number, day_over, several_claims
from extractors.kinds.explanation_of_benefits.parties import patient, payer, provider
from extractors.kinds.explanation_of_benefits.wordings import GROUP, MEMBER, MEMBER_CARD, TOTALS
from extractors.layout import Label, Row, Token, labels, rest, rows_of, value
from extractors.names import cased, in_capitals
from extractors.spans import Pages, Span, cells, typed_space
from extractors.tables import above, outside
from extractors.tokens import amount, dates, identifier, text

KIND = "explanation_of_benefits"
_PREFIX = re.compile(r"(?!NO\b|ID\b|NUM\b)[A-Z]{2,4}")
_GROUP = re.compile(r"\d{2,}(?:-\d{1,3})?")
_LOCAL = re.compile(r"(?:LOCAL|Local|Lodge|LODGE|District|DISTRICT|Council|COUNCIL)(?: (?:Union|UNION|No\.?))? \d{1,5}")
_LEAST_DIGITS = 6  # of the number of a card
_CARDS = 2  # services in tables from which there are no cards
_WITHIN = 1.3  # space between the groups of a number, in heights of print


def extract(pages: Pages) -> Extraction:
    """Return the benefits that the pages explain, of one claim or of several."""
    found = Found(pages)
    found_tables = benefit_tables(pages)
    lines = list(benefit_lines(found_tables))
    if sum(not line.is_total for line in lines) < _CARDS:
        lines = list(carded(rows_of(pages))) or lines
    rows = outside(rows_of(pages), found_tables, [line.row for line in lines if not line.is_total])
    put_lines([line._replace(over=day_over(rows, line.row)) for line in lines], found)
    put_totals(lines, found)
    several = several_claims(rows)
    for path, phrases in TOTALS.items():
        if not several:
            found.take(path, _sized(value(rows, phrases, amount)))
    _put_head(pages, rows, above(rows, found_tables), found)
    for token in several:
        found.append("claim_numbers", token.value, token.span)
    return found.extraction(ExplanationOfBenefits)


def _put_head(pages: Pages, rows: Sequence[Row], head: Sequence[Row], found: Found) -> None:
    capitals = in_capitals(pages)
    paid_by = payer(pages, rows, head)
    found.take("payer_name", cased(paid_by, capitals=capitals))
    found.take("member_id", value(rows, MEMBER, _card_number) or _card_beside(rows))
    found.take("group_number", value(rows, GROUP, identifier) or value(rows, GROUP, _local))
    found.take("patient_name", cased(patient(rows), capitals=capitals))
    found.take("claim_number", claim_number(rows))
    found.take("provider_name", cased(provider(rows, paid_by), capitals=capitals))


def _local(span: Span) -> Token[str] | None:
    """Return a union's group: "LOCAL 618"."""
    cell = cells(span)[0]
    return text(cell) if _LOCAL.fullmatch(cell.text) else None


def _of_member(label: Label) -> bool:
    """Tell whether an "ID" stands in the row of the member, whose it is."""
    before = " ".join(word.text for word in label.row.span.words[: label.first])
    return re.search(r"\b(?:member|subscriber|participant|enrollee|insured)\b", before, re.IGNORECASE) is not None


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
    words, space = list(token.span.words), max(_WITHIN * span.height, typed_space(span))
    for word in span.words[span.words.index(words[-1]) + 1 :]:
        if not _GROUP.fullmatch(word.text) or word.box.x0 - words[-1].box.x1 > space:
            break
        words.append(word)
    whole = Span(span.page, tuple(words))
    return Token(whole.text.strip(".,:;|_#()"), whole)


def _card_beside(rows: Sequence[Row]) -> Token[str] | None:
    """Return the number of a card where nothing but it stands beside a caption that may also be over a name."""
    for label in (*labels(rows, *MEMBER_CARD), *(label for label in labels(rows, "id") if _of_member(label))):
        span = rest(label)
        words = list(span.words[:1]) if span is not None else []
        for word in span.words[1:] if span is not None else ():
            if word.text.endswith(":") or word.box.x0 - words[-1].box.x1 > _WITHIN * label.span.height:
                break
            words.append(word)
        cell = Span(label.row.span.page, tuple(words)) if words else None
        token = _card_number(cell) if cell is not None else None
        digits = sum(sign.isdigit() for sign in token.value) if token is not None else 0
        if cell is not None and token is not None and digits >= _LEAST_DIGITS and len(token.span.words) == len(words):
            return token
    return None


def _sized(token: Token[Decimal] | None) -> Token[Decimal] | None:
    return Token(abs(token.value), token.span) if token is not None else None
