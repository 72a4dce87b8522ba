"""Payment ledgers of a first-party cover: what a carrier paid under medical payments or personal injury protection."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from casefile.documents import Extraction
from casefile.records.insurance import CoverageKind, PaymentLedger
from extractors.found import Found
from extractors.kinds.payment_ledger.records import recorded
from extractors.kinds.payment_ledger.rows import (
    by_content,
    first_day,
    has_money,
    is_payment,
    is_refused,
    is_total,
    money,
)
from extractors.kinds.payment_ledger.sums import put_sums
from extractors.kinds.payment_ledger.wordings import CLAIM, COLUMNS, COVERAGE
from extractors.layout import Row, Token, rows_of, value, values
from extractors.letterhead import letterhead
from extractors.names import cased, in_capitals, name
from extractors.spans import Pages, Span, find
from extractors.tables import Table, TableRow, above, outside, tables
from extractors.tokens import numbered, trimmed
from extractors.wrapping import merged

KIND = "payment_ledger"
_INSURER = re.compile(
    r"^(?:[A-Z][A-Z&.'\-]* ){1,5}(?:INSURANCE|MUTUAL|CASUALTY|INDEMNITY|ASSURANCE|RECIPROCAL|EXCHANGE)"
    r"(?: (?:INSURANCE|COMPANY|CO\.?|EXCHANGE|GROUP|ASSOCIATION|CORPORATION|CORP\.?|INC\.?|LLC|OF AMERICA))*(?= |$)"
)
_WIDE = 2.0  # white between the words of a name in typewriter print at most, in heights of print
_WRAPS = ("payee", "text", "served", "date")
_KINDS: tuple[tuple[CoverageKind, re.Pattern[str]], ...] = (
    (
        "medical_payments",
        re.compile(
            r"\bmed(?:ical|\.)?[- ]?pay(?:ments?|s)?\b|\bmedical expense coverage\b|\bMPC\b|\bauto med\b", re.IGNORECASE
        ),
    ),
    (
        "personal_injury_protection",
        re.compile(r"\bpersonal injury protection\b|\bP\.?I\.?P\b|\bno[- ]fault\b", re.IGNORECASE),
    ),
    ("uninsured_motorist", re.compile(r"\buninsured motorist\b|\bUM\b", re.IGNORECASE)),
    ("underinsured_motorist", re.compile(r"\bunderinsured motorist\b|\bUIM\b", re.IGNORECASE)),
)


def extract(pages: Pages) -> Extraction:
    """Return the ledger: each payment, what it comes to, and what is left of the limit."""
    found = Found(pages)
    found_tables = tables(pages, COLUMNS, needed=[["paid"], ["payee", "served", "date"]], least=3, told=by_content)
    rows = [row for table in found_tables for row in merged(table, has_money, _WRAPS) if has_money(row)]
    payments = [row for row in rows if not is_total(row) and is_payment(row)]
    if not payments:
        rows = payments = [row for row in recorded(rows_of(pages)) if not is_refused(row)]
    for row in payments:
        _put_payment(row, found)
    apart = outside(rows_of(pages), found_tables, payments)
    put_sums(apart, rows, found)
    _put_head(pages, outside(apart, found_tables, ()), _above(apart, found_tables, payments), found)
    return found.extraction(PaymentLedger)


def _put_payment(row: TableRow, found: Found) -> None:
    path = found.row("payments")
    for column, field in (("date", "date"), ("served", "date_of_service")):
        cell = row.get(column)
        found.take(f"{path}.{field}", first_day(cell) if cell is not None else None)
    payee = row.get("payee")
    found.put(f"{path}.payee", trimmed(payee) if payee is not None else None, payee)
    found.take(f"{path}.billed", money(row, "billed"))
    found.take(f"{path}.paid", money(row, "paid"))


def _above(rows: Sequence[Row], found_tables: Sequence[Table], payments: Sequence[TableRow]) -> Sequence[Row]:
    """Return the rows above the payments."""
    if found_tables or not payments:
        return above(rows, found_tables)
    first = payments[0]
    return [row for row in rows if row.span.page is first.page and row.span.box.y0 < first.span.words[0].box.y0]


def _put_head(pages: Pages, apart: Sequence[Row], head: Sequence[Row], found: Found) -> None:
    capitals = in_capitals(pages)
    named = value(apart, ("carrier", "insurer", "insurance company", "company"), name)
    carrier = _spelled_out(head) or letterhead(pages, head).name or named
    found.take("carrier", cased(carrier, capitals=capitals))
    found.take("claim_number", value(apart, CLAIM, numbered))
    coverage = _coverage(apart, pages)
    if coverage is not None:
        found.infer("coverage", coverage.value, coverage.span)


def _spelled_out(head: Sequence[Row]) -> Token[str] | None:
    """Return the insurer that the first row names in capitals, set wider apart than a name is."""
    first = head[0].span if head else None
    for match, span in find(first, _INSURER) if first is not None else ():
        near = all(two.box.x0 - one.box.x1 <= _WIDE * span.height for one, two in pairwise(span.words))
        if near and len(span.words) > 2:
            return Token(match.group().strip(), span)
    return None


def _coverage(rows: Sequence[Row], pages: Pages) -> Token[CoverageKind] | None:
    """Return the cover that the ledger is of: the one that its caption names, else the first that is named."""
    captioned = list(values(rows, COVERAGE, _named_coverage))
    if captioned:
        return captioned[0]
    return next((token for page in pages if page.words and (token := _named_coverage(Span(page, page.words)))), None)


def _named_coverage(span: Span) -> Token[CoverageKind] | None:
    named = [Token(kind, words) for kind, pattern in _KINDS for _, words in find(span, pattern)[:1]]
    return min(named, key=lambda token: span.words.index(token.span.words[0]), default=None)
