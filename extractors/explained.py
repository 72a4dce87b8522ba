"""Explained: a sum that does not come out where the paper itself prints what lies between, to the cent.

A statement's balance holds what earlier statements left; a ledger's total what was paid before its first line; pay
is made of hours at several rates, premiums and tips. A figure of that sort that is printed and is just the
difference is the reason, and the paper is not wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from casefile.money import ZERO, to_cents, total
from casefile.problems import Problem
from casefile.records.base import BaseRecord
from casefile.records.employment import PayStub, WageVerification
from casefile.records.insurance import LienNotice, PaymentLedger
from casefile.records.medical import BenefitLine, ExplanationOfBenefits, MedicalBill
from extractors.spans import Pages, Span, rows_on
from extractors.tokens import amounts

CARRIED = re.compile(
    r"\b(?:previous|prior|beginning|opening|starting|last|old|earlier|unpaid)\b.{0,30}"
    r"\b(?:balance|statement|weeks?|months?|total|payments?|paid|bills?|charges)\b"
    r"|\bbal(?:ance)?\.? (?:brought |carried )?(?:forward|fwd)\b|\b(?:brought|carried|b(?:al)?)[ /]?(?:forward|fwd)\b"
    r"|\bpaid (?:\w+ )?(?:before|previously|prior)\b|\bpreviously paid\b|\bbefore this\b|\bprior (?:mo|yr|pmts?)\b"
    r"|\bforwarded\b",
    re.IGNORECASE,
)
_DEDUCTED = re.compile(
    r"\btax|\bfica\b|\bmed(?:icare)?\b|\bss\b|\bfed\b|\bfit\b|\bsit\b|\bwith|\bnet\b|\bdeduct|\binsur|\b40[13]|\bhealth"
    r"|\bdental|\bunion|\bdues|\bgarnish|\byear|\bytd\b|\bto date\b",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"\bpa?y?mts?\b|\bpayments?\b|\bpaid\b|\breceived\b|\bcredits?\b|\badj(?:ust\w*|\b)|\bwrit(?:e|ten)[ -]?offs?\b"
    r"|\bdiscounts?\b|\bco-?pays?\b|\ballowances?\b|\bcourtesy\b|\bcontractual\b",
    re.IGNORECASE,
)
_REDUCED = re.compile(
    r"\bless\b|\bprocurement\b|\breduc\w+|\b(?:attorney|legal).{0,12}(?:fees?|costs?)\b|\bdiscount|\bunrelated\b"
    r"|\bnot related\b|\bexcluded\b|\bremoved\b|\bwaive|\bwrit(?:e|ten)[ -]?off|\bcredit|\breceived\b|\brecovered\b",
    re.IGNORECASE,
)
_OVERTIME = re.compile(
    r"\bo\.? ?/?t\b|\bover ?time\b|\btime and (?:a|one)[ -]half\b|\bpremium (?:hours|rate)\b", re.IGNORECASE
)
_MOST_CREDITS = 8  # rows of credits that are added up together
_FIGURE = re.compile(r"(?<![\w.,/:\-$])\d{1,3}(?:\.\d{1,4})?(?![\w.,/:\-]|\.\d)")
_HALF = Decimal("0.5")
_CENTS = Decimal("0.01")
_MOST_PARTS = 6
_MOST_PRINTED = 500  # amounts that columns are looked for among


class _Amount(NamedTuple):
    """A printed amount: its value, its words, its row."""

    value: Decimal
    span: Span
    row: Span


def unexplained(problems: Sequence[Problem], record: BaseRecord, pages: Pages) -> tuple[Problem, ...]:
    """Return the problems without those of sums whose difference the paper itself prints the reason of."""
    return tuple(problem for problem in problems if not _is_explained(problem.code, record, pages))


def _is_explained(code: str, record: BaseRecord, pages: Pages) -> bool:
    if code == "gross_pay" and isinstance(record, PayStub):
        return _is_earned(record.pay_rate, record.hours, record.gross_pay, record.net_pay, pages)
    if code == "wages_lost" and isinstance(record, WageVerification):
        lost = (record.pay_rate, record.hours_missed, record.wages_lost)
        return _is_earned(*lost, None, pages) or _is_lessened(*lost, pages) or _is_of_overtime(*lost, pages)
    if code == "line_share" and isinstance(record, ExplanationOfBenefits):
        return all(_is_shared(line, pages) for line in record.lines)
    if code == "remaining" and isinstance(record, PaymentLedger):
        if record.limit is None or record.total_paid is None or record.remaining is None:
            return False
        return _is_carried(record.limit - record.total_paid - record.remaining, pages)
    if code == "total" and isinstance(record, PaymentLedger) and record.total_paid is not None:
        return _is_carried(record.total_paid - total(payment.paid for payment in record.payments), pages)
    if code == "total" and isinstance(record, MedicalBill) and record.total_charges is not None:
        return _is_carried(record.total_charges - total(charge.amount for charge in record.charges), pages)
    if code == "balance" and isinstance(record, MedicalBill):
        return _is_carried(_over(record), pages) or _is_credited(record, pages)
    if code == "total" and isinstance(record, LienNotice) and record.amount_claimed is not None:
        return _stands_beside(record.amount_claimed, record, pages) or _is_reduced(record, pages)
    return False


def _over(bill: MedicalBill) -> Decimal:
    """Return by how much the balance is over what the charges less the credits leave."""
    taken = total((bill.total_payments, bill.total_adjustments))
    return (bill.balance_due or ZERO) - (bill.total_charges or ZERO) + taken


def _is_carried(difference: Decimal, pages: Pages) -> bool:
    """Tell whether the difference is printed behind words that say that it was carried from before."""
    if difference <= ZERO:
        return False
    for page in pages:
        for row in rows_on(page):
            for one in amounts(row, bare=True):
                if one.value == difference and CARRIED.search(_before(row, one.span)):
                    return True
    return False


def _before(row: Span, figure: Span) -> str:
    """Return the words before the figure in its row, from the amount before it on."""
    at = row.words.index(figure.words[0])
    return Span(row.page, row.words[:at]).text if at else ""


def _stands_beside(claimed: Decimal, lien: LienNotice, pages: Pages) -> bool:
    """Tell whether what the items come to is printed in the row of the amount claimed, which is less than it."""
    billed = total(item.billed for item in lien.items)
    for page in pages:
        for row in rows_on(page):
            values = [one.value for one in amounts(row)]
            if claimed in values and billed in values and claimed < billed and billed - claimed in values:
                return True
    return False


def _is_credited(bill: MedicalBill, pages: Pages) -> bool:
    """Tell whether rows that say what was paid or taken off come to what the balance is less by.

    Some bills print what each payer paid and no sum of it.
    """
    known = {bill.total_charges, bill.total_payments, bill.total_adjustments, bill.balance_due}
    found = [
        abs(figures[-1].value)
        for page in pages
        for row in rows_on(page)
        if (figures := amounts(row)) and _CREDIT.search(_before(row, figures[0].span)) and len(figures) == 1
    ]
    parts = [value for value in found if value and value not in known][:_MOST_CREDITS]
    sums = (total(some) for count in range(1, len(parts) + 1) for some in combinations(parts, count))
    return _over(bill) < ZERO and -_over(bill) in sums


def _is_reduced(lien: LienNotice, pages: Pages) -> bool:
    """Tell whether the paper prints what its items come to and, in words, what is taken off it or stands before it."""
    claimed = lien.amount_claimed or ZERO
    rows = [(row, amounts(row)) for page in pages for row in rows_on(page)]
    printed = {one.value for _, found in rows for one in found}
    for whole in {total(item.paid for item in lien.items), total(item.billed for item in lien.items)}:
        less = [one for row, found in rows for one in found if _REDUCED.search(_before(row, one.span))]
        if whole > claimed and whole in printed and any(abs(one.value) == whole - claimed for one in less):
            return True
        if whole and claimed > whole and _is_carried(claimed - whole, pages):
            return True
    return False


def _is_of_overtime(rate: Decimal | None, hours: Decimal | None, lost: Decimal | None, pages: Pages) -> bool:
    """Tell whether hours at a higher rate, in rows that say overtime, make up what is lost beside those at the rate."""
    if rate is None or hours is None or lost is None:
        return False
    more = lost - to_cents(rate * hours)
    rows = [row for page in pages for row in rows_on(page) if _OVERTIME.search(row.text)]
    rates = {one.value for row in rows for one in amounts(row) if rate < one.value <= 3 * rate}
    counts = {Decimal(match.group()) for row in rows for match in _FIGURE.finditer(row.text)}
    return more > ZERO and any(to_cents(count * higher) == more for count in counts for higher in rates)


def _is_earned(
    rate: Decimal | None, hours: Decimal | None, gross: Decimal | None, net: Decimal | None, pages: Pages
) -> bool:
    """Tell whether the paper prints what was earned beside the hours at the rate."""
    if rate is None or hours is None or gross is None:
        return False
    printed = [_Amount(one.value, one.span, row) for page in pages for row in rows_on(page) for one in amounts(row)]
    more = gross - to_cents(rate * hours)
    if more > ZERO and any(one.value == more and not _DEDUCTED.search(_before(one.row, one.span)) for one in printed):
        return True
    figures = {
        Decimal(match.group()) for page in pages for row in rows_on(page) for match in _FIGURE.finditer(row.text)
    }
    return (
        _is_with_overtime(rate, hours, gross, figures)
        or _is_of_products(gross, pages)
        or any(_is_run(run, gross, net, rate, figures) for run in (*_by_row(printed), *_by_column(printed)))
    )


def _is_lessened(rate: Decimal | None, hours: Decimal | None, lost: Decimal | None, pages: Pages) -> bool:
    """Tell whether the paper prints what was paid all the same, or a day's or a week's wage and how many were lost."""
    if rate is None or hours is None or lost is None:
        return False
    less = to_cents(rate * hours) - lost
    rows = [row for page in pages for row in rows_on(page)]
    printed = {one.value for row in rows for one in amounts(row)} - {rate, lost}
    if less > ZERO and less in printed:
        return True
    figures = {Decimal(match.group()) for row in rows for match in _FIGURE.finditer(row.text)}
    wages = [wage for wage in printed if rate < wage < lost]
    return any(to_cents(wage * figure) == lost for wage in wages for figure in figures if figure > 1)


def _is_shared(line: BenefitLine, pages: Pages) -> bool:
    """Tell whether the line comes out, or what lies between is printed in its row: what another plan paid."""
    if line.allowed is None or line.paid is None or line.patient_responsibility is None:
        return True
    between = line.allowed - line.paid - line.patient_responsibility
    parts = {line.allowed, line.paid, line.patient_responsibility, between}
    rows = (row for page in pages for row in rows_on(page))
    return between == ZERO or any(parts <= {one.value for one in amounts(row)} for row in rows)


def _is_with_overtime(rate: Decimal, hours: Decimal, gross: Decimal, figures: set[Decimal]) -> bool:
    """Tell whether the pay is the hours at the rate with some of them, as printed, at time and a half."""
    extra = (gross / rate - hours) / _HALF if rate else ZERO
    over = extra.quantize(_CENTS)
    return ZERO < over < hours and abs(rate * (hours + over * _HALF) - gross) <= _CENTS and over in figures


def _is_of_products(gross: Decimal, pages: Pages) -> bool:
    """Tell whether the amounts that hours at a rate in their row make come to the pay, each counted once."""
    found: list[Decimal] = []
    for page in pages:
        for row in rows_on(page):
            found += _products(row)
    once = list(dict.fromkeys(found))
    return len(found) > 1 and gross in (total(found), total(once))


def _products(row: Span) -> Iterator[Decimal]:
    """Yield the amounts of the row that the two figures before them make, as "40.00 @ 23.10 | 924.00" does."""
    figures = [_number(word.text) for word in row.words]
    known = [(at, value) for at, value in enumerate(figures) if value is not None and value]
    for (_, one), (_, two), (_, made) in zip(known, known[1:], known[2:], strict=False):
        if made > max(one, two) and abs(one * two - made) <= _CENTS * _HALF and min(one, two) != 1:
            yield made


def _number(word: str) -> Decimal | None:
    """Return the figure of a word, hours and minutes as hours: "6:30" is 6.5."""
    plain = word.strip("$@x=,;()").replace(",", "")
    if re.fullmatch(r"\d{1,3}:[0-5]\d", plain):
        hours, minutes = plain.split(":")
        return Decimal(hours) + Decimal(minutes) / 60
    return Decimal(plain) if re.fullmatch(r"\d{1,6}(?:\.\d{1,4})?", plain) else None


def _by_row(printed: Sequence[_Amount]) -> Iterator[list[_Amount]]:
    rows: dict[int, list[_Amount]] = {}
    for one in printed:
        rows.setdefault(id(one.row), []).append(one)
    yield from rows.values()


def _by_column(printed: Sequence[_Amount]) -> Iterator[list[_Amount]]:
    """Yield the amounts that stand over one another, at their left or their right edge, top to bottom."""
    if len(printed) > _MOST_PRINTED:
        return
    for edge in (0, 2):
        for start, one in enumerate(printed):
            column = [one]
            for other in printed[start + 1 :]:
                near = abs(other.span.box[edge] - one.span.box[edge]) < one.span.height
                if near and other.span.page is one.span.page and other.row is not column[-1].row:
                    column.append(other)
            yield column


def _is_run(run: Sequence[_Amount], gross: Decimal, net: Decimal | None, rate: Decimal, figures: set[Decimal]) -> bool:
    """Tell whether amounts that follow on come to the pay, hours at the rate among them and the net pay not."""
    for start in range(len(run)):
        parts: list[Decimal] = []
        for one in run[start : start + _MOST_PARTS]:
            if one.value == net or one.value == gross:
                break
            parts.append(one.value)
            if len(parts) > 1 and sum(parts) == gross:
                return any(abs(rate * figure - part) <= _CENTS * _HALF for part in parts for figure in figures)
    return False
