"""Payment ledgers of a first-party cover: what a carrier paid under medical payments or personal injury protection."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from casefile.documents import Extraction
from casefile.money import total
from casefile.records.insurance import CoverageKind, PaymentLedger
from extractors.found import Found
from extractors.layout import Row, Token, rows_of, value, values
from extractors.letterhead import letterhead
from extractors.names import cased, in_capitals, name
from extractors.spans import Pages, Span, covering, find
from extractors.tables import Table, TableRow, above, outside, tables
from extractors.tokens import amount, amounts, boxed_date, boxed_dates, numbered, trimmed
from extractors.wrapping import merged

KIND = "payment_ledger"
_COLUMNS = {
    "date": (
        "check dt", "chk date", "chk dt", "ck date", "pay dt", "trans dt", "draft dt", "eff date",
        "paid on", "date paid", "payment date", "check date", "date", "issued", "issue date", "paid date",
        "date of payment", "date issued", "process date", "processed", "date processed", "pay date",
        "payment issued", "posted", "pmt date", "trans date", "transaction date", "issued on", "check issued",
        "payment issue date", "issue dt", "paid dt", "pmt dt", "date of check", "eft date", "check/eft date",
        "draft date", "payment date/time",
    ),
    "payee": (
        "payee", "paid to", "provider", "payee name", "provider/payee", "pay to", "payee/provider", "vendor",
        "provider name", "payable to", "paid to/provider", "recipient", "provider of service", "medical provider",
        "name of payee", "payee / provider", "payment to", "medical provider/payee", "treating provider", "facility",
        "provider/facility", "claimant/payee",
    ),
    "served": (
        "svc dt", "serv dt", "service dt", "dos dt", "srv date", "dt of svc", "date of svc", "dates of svc",
        "service date", "date of service", "dos", "service dates", "dates of service", "service from", "from",
        "date(s) of service", "svc date", "dos from", "from dos", "service period", "treatment date",
        "treatment dates", "serv date", "first service", "svc from", "serv from", "service", "treatment date(s)",
        "date of treatment", "dates of treatment", "svc dates", "serv dates", "benefit period", "period",
        "loss period",
    ),
    "through": ("to", "through", "thru", "dos to", "service to", "to dos", "svc to", "serv to", "last service"),
    "billed": (
        "billed", "amount billed", "charges", "submitted", "billed amount", "charged", "amt billed", "charge",
        "submitted amount", "amount charged", "bill amount", "amount submitted", "billed charges", "total billed",
        "bill amt", "billed amt", "amount of bill", "total charges", "provider charge", "amount claimed",
        "claimed", "invoice amount", "amt charged", "submitted charges", "total charge",
    ),
    "allowed": (
        "allowed", "amount allowed", "approved", "eligible", "allowed amount", "recommended", "reduction",
        "reduced", "adjusted", "reductions", "audit reduction", "disallowed", "denied", "not covered", "deductible",
        "copay", "adjustment", "ppo reduction", "amt allowed", "allowance", "fee schedule", "fee sched",
        "fee sched red",
        "fee schedule reduction", "bill review reduction", "adjustments", "write-off", "coinsurance",
        "80% of allowed",
        "amount denied", "amount reduced", "fee schedule amount", "savings", "interest",
    ),
    "paid": (
        "paid", "amount paid", "payment", "payment amount", "check amount", "amount", "paid amount", "amt paid",
        "net paid", "benefit paid", "benefits paid", "total paid", "net payment", "pmt amt", "payment amt",
        "net payment amount", "payment total", "amt issued", "med pay payment", "medpay payment", "pip payment",
        "net amount", "pmt amount", "payment amount issued", "amount of payment", "amount issued",
        "issued amount", "draft amount", "medpay paid", "pip paid", "paid amt",
    ),
    "remaining": (
        "bal of limit", "limit bal", "rem limit", "bal", "bal remaining", "remaining bal", "avail", "avail limit",
        "limit rem", "rem bal", "bal left", "balance available", "available balance", "limits avail", "bal avail",
        "remaining", "balance", "remaining limit", "benefits remaining", "available", "limit remaining",
        "remaining balance", "balance remaining", "remaining benefits", "limits remaining", "remaining benefit",
        "available limit", "benefit balance", "limit balance", "coverage remaining", "remaining coverage",
        "running balance", "limit left", "benefits left", "left", "balance of limit", "remaining amount",
        "amount remaining",
        "balance left", "limits left", "coverage left",
    ),
    "running": (
        "cumulative", "cumulative paid", "paid to date", "running total", "cumulative total", "total to date",
        "cumulative payments", "ytd paid", "aggregate paid",
    ),
    "check": (
        "check", "check no", "check number", "check #", "draft", "draft no", "reference", "ck #", "eft",
        "payment no", "check/eft", "trans no", "check/eft no", "payment id", "draft #", "ref", "ref no", "no", "#",
        "line",
    ),
    "text": (
        "description", "type", "coverage", "benefit", "status", "category", "expense type",
        "payment type", "notes", "remarks", "comments", "explanation", "memo", "treatment", "reason",
    ),
}  # fmt: skip
_MONEY = ("paid", "billed", "remaining", "allowed")
_WRAPS = ("payee", "text", "served", "date")
_TOTAL = re.compile(r"\b(?:sub|grand )?totals?\b|\bsum\b", re.IGNORECASE)
_PAID = (
    "total paid", "total payments", "total paid to date", "amount paid to date", "paid to date",
    "total benefits paid", "benefits paid", "total amount paid", "payments to date", "total med pay paid",
    "total medpay paid", "total pip paid", "amount paid", "total payments to date", "total medical paid",
    "total issued", "benefits paid to date", "total indemnity paid", "sum of payments", "paid",
)  # fmt: skip
_LIMIT = (
    "coverage limit", "limit per person", "policy limit", "limit", "limits", "per person limit",
    "medical payments limit", "medpay limit", "pip limit", "benefit limit", "coverage limits", "each person",
    "limit of liability", "med pay limit", "policy limits", "per person", "limit of coverage", "total limit",
    "available limit", "each person limit", "maximum benefit", "pip policy limit", "aggregate limit",
    "medical limit", "original limit", "pip medical limit", "basic limit", "basic pip limit", "no-fault limit",
    "medical payments limit per person", "coverage amount", "pip coverage limit", "total coverage", "maximum limit",
)  # fmt: skip
_LEFT = (
    "remaining", "remaining limit", "benefits remaining", "limit remaining", "remaining benefits",
    "balance remaining", "limits remaining", "remaining balance", "amount remaining", "remaining coverage",
    "available balance", "benefits available", "coverage remaining", "remaining benefit", "remaining limits",
    "balance", "remaining available", "available", "available benefits", "remaining medpay", "limit balance",
    "pip remaining", "medpay remaining", "current remaining limit", "balance of limit", "limit left",
    "benefits left", "available limit remaining",
    "remaining policy limit", "remaining medical limit", "total remaining", "unused limit", "balance of benefits",
)  # fmt: skip
_CLAIM = (
    "claim number", "claim no", "claim #", "claim id", "claim nbr", "claim", "our claim number", "our claim no",
    "file number",
    "claim num", "file no", "our file number", "our file no", "our file", "claim no./file no", "our claim",
    "company claim number",
)  # fmt: skip
_COVERAGE = (
    "coverage",
    "coverage type",
    "line of coverage",
    "benefit type",
    "coverage code",
    "type of coverage",
    "line of business",
    "cov",
)
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
_SUM = r"(?P<sum>\$ ?\d[\d,]*(?:\.\d{2})?)"
_LIMIT_IS = re.compile(rf"\blimits?\b(?! remaining)[^.$\d]{{0,60}}?\b(?:is|are|of) {_SUM}", re.IGNORECASE)
_PAID_IS = re.compile(
    rf"\b(?:paid|payments?)\b[^.$\d]{{0,40}}?\b(?:is|are|of|totals?|totall?ing|come to|amount to) {_SUM}", re.IGNORECASE
)
_LEFT_IS = re.compile(rf"\b(?:remaining|left)\b[^.$\d]{{0,40}}?\b(?:is|are|of) {_SUM}", re.IGNORECASE)


def extract(pages: Pages) -> Extraction:
    """Return the ledger: each payment, what it comes to, and what is left of the limit."""
    found = Found(pages)
    found_tables = tables(pages, _COLUMNS, needed=[["paid"], ["payee", "served", "date"]], least=3)
    rows = [row for table in found_tables for row in merged(table, _has_money, _WRAPS) if _has_money(row)]
    payments = [row for row in rows if not _is_total(row) and _is_payment(row)]
    for row in payments:
        _put_payment(row, found)
    _put_sums(outside(rows_of(pages), found_tables, payments), rows, found)
    _put_head(pages, rows_of(pages), found_tables, found)
    return found.extraction(PaymentLedger)


def _put_payment(row: TableRow, found: Found) -> None:
    path = found.row("payments")
    for column, field in (("date", "date"), ("served", "date_of_service")):
        cell = row.get(column)
        found.take(f"{path}.{field}", boxed_date(cell) if cell is not None else None)
    payee = row.get("payee")
    found.put(f"{path}.payee", trimmed(payee) if payee is not None else None, payee)
    found.take(f"{path}.billed", _money(row, "billed"))
    found.take(f"{path}.paid", _money(row, "paid"))


def _put_sums(rows: Sequence[Row], listed: Sequence[TableRow], found: Found) -> None:
    ends = [row for row in listed if _is_total(row)]
    summed = next((token for row in reversed(ends) if (token := _money(row, "paid")) is not None), None)
    if summed is None:
        summed = _agreeing(ends, listed)
    found.take("total_paid", value(rows, _PAID, amount) or _said(rows, _PAID_IS) or summed)
    found.take("limit", value(rows, _LIMIT, amount) or _said(rows, _LIMIT_IS))
    running = [token for row in listed if (token := _money(row, "remaining")) is not None]
    found.take("remaining", value(rows, _LEFT, amount) or next(reversed(running), None) or _said(rows, _LEFT_IS))


def _said(rows: Sequence[Row], pattern: re.Pattern[str]) -> Token[Decimal] | None:
    """Return the sum that a line of a sentence says, as in "The amount remaining is $789.60"."""
    for row in rows:
        for match, _ in find(row.span, pattern):
            return amount(covering(row.span, match.start("sum"), match.end("sum")))
    return None


def _agreeing(ends: Sequence[TableRow], listed: Sequence[TableRow]) -> Token[Decimal] | None:
    """Return the lone amount of a total row that stands under no caption, where the payments come to it."""
    paid = total(token.value for row in listed if _is_payment(row) and (token := _money(row, "paid")) is not None)
    lone = [found[0] for row in ends if len(found := amounts(row.span)) == 1]
    return next((token for token in lone if token.value == paid), None)


def _put_head(pages: Pages, rows: Sequence[Row], found_tables: Sequence[Table], found: Found) -> None:
    capitals = in_capitals(pages)
    apart = outside(rows, found_tables, ())
    named = value(apart, ("carrier", "insurer", "insurance company", "company"), name)
    carrier = letterhead(pages, above(apart, found_tables)).name or named
    found.take("carrier", cased(carrier, capitals=capitals))
    found.take("claim_number", value(apart, _CLAIM, numbered))
    coverage = _coverage(apart, pages)
    if coverage is not None:
        found.infer("coverage", coverage.value, coverage.span)


def _coverage(rows: Sequence[Row], pages: Pages) -> Token[CoverageKind] | None:
    """Return the cover that the ledger is of: the one that its caption names, else the first that is named."""
    captioned = list(values(rows, _COVERAGE, _named_coverage))
    if captioned:
        return captioned[0]
    return next((token for page in pages if page.words and (token := _named_coverage(Span(page, page.words)))), None)


def _named_coverage(span: Span) -> Token[CoverageKind] | None:
    named = [Token(kind, words) for kind, pattern in _KINDS for _, words in find(span, pattern)[:1]]
    return min(named, key=lambda token: span.words.index(token.span.words[0]), default=None)


def _money(row: TableRow, column: str) -> Token[Decimal] | None:
    cell = row.get(column)
    found = amounts(cell) if cell is not None else ()
    return found[-1] if found else None


def _has_money(row: TableRow) -> bool:
    return any(_money(row, column) is not None for column in _MONEY)


def _is_payment(row: TableRow) -> bool:
    """Tell whether the row is a payment: an amount paid, and a day or a payee."""
    days = [cell for column in ("date", "served") if (cell := row.get(column)) is not None and boxed_dates(cell)]
    payee = row.get("payee")
    named = payee is not None and bool(re.search(r"[A-Za-z]{2}", payee.text)) and not _TOTAL.search(payee.text)
    return _money(row, "paid") is not None and bool(days or (named and _money(row, "billed") is not None))


def _is_total(row: TableRow) -> bool:
    return bool(_TOTAL.search(row.span.text)) and not any(
        (cell := row.get(column)) is not None and boxed_dates(cell) for column in ("date", "served")
    )
