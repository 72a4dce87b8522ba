"""The claims of an explanation of benefits: their numbers, and the day that heads a claim's lines."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.kinds.explanation_of_benefits.parties import only
from extractors.kinds.explanation_of_benefits.wordings import CLAIM, DAY, PROVIDER
from extractors.layout import Row, Token, labels, value, values
from extractors.spans import Span, covering, find
from extractors.tables import TableRow
from extractors.tokens import amounts, date, identifier, phone

_AMOUNT = re.compile(r"\$?[\d,]+\.\d\d")
_PLACED = re.compile(r"[A-Za-z]{3}.*, [A-Z][A-Za-z .]+,? [A-Z]{2}(?:,? \d{5}(?:-\d{4})?)?$")
_TOTAL_OF = re.compile(
    r"\btotals? (?:for|of) (?:this )?claim ?(?:number|no\.?|#)? ?#?(?P<value>[A-Z0-9][\w\-]*)", re.IGNORECASE
)


def claim_number(rows: Sequence[Row]) -> Token[str] | None:
    """Return the claim's number: as captioned, else as its total names it; several are none."""
    captioned = list(values(rows, CLAIM, _claim))
    return only(captioned) if captioned else only(_of_totals(rows))


def several_claims(rows: Sequence[Row]) -> list[Token[str]]:
    """Return the numbers of the claims where the paper explains more than one."""
    first: dict[str, Token[str]] = {}
    for token in values(rows, CLAIM, _claim):
        first.setdefault(token.value, token)
    return list(first.values()) if len(first) > 1 else []


def day_over(rows: Sequence[Row], line: TableRow) -> Token[dt.date] | None:
    """Return the day of the claim that the line stands in: captioned above it, else alone over its provider."""
    page, top = line.page, line.span.box.y0
    over = [row for row in rows if row.span.page is page and row.span.box.y1 <= top]
    captioned = value(over, DAY, date)
    if captioned is not None:
        return captioned
    alone = [token for row, under in pairwise(over) if (token := _alone(row)) is not None and _heads_claim(under)]
    return alone[-1] if alone else None


def _alone(row: Row) -> Token[dt.date] | None:
    token = date(row.span)
    return token if token is not None and len(token.span.words) == len(row.span.words) else None


def _heads_claim(row: Row) -> bool:
    """Tell whether the row names a claim or who provided it, with a telephone number or a place behind the name."""
    placed = _PLACED.search(row.span.text) is not None
    return placed or phone(row.span) is not None or bool(labels([row], *CLAIM, *PROVIDER))


def _claim(span: Span) -> Token[str] | None:
    """Return a claim's number; the amount behind "Claim total" is none."""
    token = identifier(span)
    return token if token is not None and not _AMOUNT.fullmatch(token.value) else None


def _of_totals(rows: Sequence[Row]) -> list[Token[str]]:
    """Return the numbers that total rows name, over two rows where the number ends in a dash."""
    found = []
    for row, under in pairwise([*rows, None]):
        for match, _ in find(row.span, _TOTAL_OF) if row is not None else ():
            words = covering(row.span, *match.span("value"))  # type: ignore[union-attr]
            token = Token(match["value"], words)
            if token.value.endswith("-") and under is not None and not amounts(under.span):
                rest = Span(under.span.page, under.span.words[:1])
                token = Token(token.value + rest.text, words.joined(rest))
            if sum(sign.isdigit() for sign in token.value) > 3:
                found.append(token)
    return found
