"""Arithmetic: lines against totals, charges less taken against the balance, pay against rate and hours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from casefile.money import ZERO, format_money, to_cents, total
from casefile.problems import Problem
from casefile.records.base import BaseRecord
from casefile.records.employment import PayStub, WageVerification
from casefile.records.insurance import LienNotice, PaymentLedger
from casefile.records.medical import BenefitLine, ExplanationOfBenefits, MedicalBill
from extractors.checks.places import Sources, problem, where

_COLUMNS = (
    ("billed", "total_billed", "billed"),
    ("allowed", "total_allowed", "allowed"),
    ("adjustment", "total_adjustment", "taken off"),
    ("paid", "total_paid", "paid"),
    ("patient_responsibility", "total_patient_responsibility", "left to the patient"),
)


_ABSURD = Decimal(10) ** 12  # dollars that nobody earns: rate or hours are no such figures


def arithmetic(record: BaseRecord, sources: Sources) -> Iterator[Problem]:
    """Return the sums of the record that do not come out."""
    if isinstance(record, MedicalBill):
        yield from _bill(record, sources)
    elif isinstance(record, ExplanationOfBenefits):
        yield from _benefits(record, sources)
    elif isinstance(record, PaymentLedger):
        yield from _ledger(record, sources)
    elif isinstance(record, LienNotice):
        yield from _lien(record, sources)
    elif isinstance(record, PayStub):
        yield from _pay(record, sources)
    elif isinstance(record, WageVerification):
        yield from _wages(record, sources)


def _bill(bill: MedicalBill, sources: Sources) -> Iterator[Problem]:
    amounts = [charge.amount for charge in bill.charges]
    yield from _lines(amounts, bill.total_charges, "charge", "charges", "total_charges", sources)
    taken = (bill.total_payments, bill.total_adjustments)
    if bill.total_charges is None or bill.balance_due is None or taken == (None, None):
        return
    left = bill.total_charges - total(taken)
    if bill.balance_due not in (left, left + (bill.previous_balance or ZERO)):
        parts = [
            f"{words} {format_money(value)}"
            for words, value in (("adjustments of", bill.total_adjustments), ("payments of", bill.total_payments))
            if value is not None
        ]
        yield problem(
            "balance",
            f"charges of {format_money(bill.total_charges)} less {' and '.join(parts)} leave {format_money(left)}, "
            f"the balance reads {format_money(bill.balance_due)}{_on(sources, 'balance_due')}",
            sources, "total_charges", "total_adjustments", "total_payments", "balance_due",
        )  # fmt: skip


def _benefits(paper: ExplanationOfBenefits, sources: Sources) -> Iterator[Problem]:
    whole = _is_adjusted_as_a_whole(paper)
    for column, path, words in _COLUMNS:
        if whole and column in ("adjustment", "paid"):
            continue
        amounts = [getattr(line, column) for line in paper.lines]
        yield from _lines(amounts, getattr(paper, path), words, "lines", path, sources, column=column)
    yield from _rows(paper, sources, _off_allowed, "allowed", "{0} billed less {1} taken off is not {2} allowed")
    yield from _rows(paper, sources, _off_share, "share", "{0} allowed less {1} paid is not {2}, the patient's share")


def _is_adjusted_as_a_whole(paper: ExplanationOfBenefits) -> bool:
    """Tell whether the lines are paid too much by what was taken off the whole claim (CAS in an 835s loop 2100)."""
    if paper.total_paid is None or paper.total_adjustment is None:
        return False
    paid_more = total(line.paid for line in paper.lines) - paper.total_paid
    return paid_more > 0 and paid_more == paper.total_adjustment - total(line.adjustment for line in paper.lines)


def _ledger(ledger: PaymentLedger, sources: Sources) -> Iterator[Problem]:
    amounts = [payment.paid for payment in ledger.payments]
    yield from _lines(amounts, ledger.total_paid, "payment", "payments", "total_paid", sources)
    if ledger.limit is None or ledger.total_paid is None or ledger.remaining is None:
        return
    left = ledger.limit - ledger.total_paid
    if left != ledger.remaining:
        yield problem(
            "remaining",
            f"a limit of {format_money(ledger.limit)} less {format_money(ledger.total_paid)} paid leaves "
            f"{format_money(left)}, the ledger reads {format_money(ledger.remaining)}{_on(sources, 'remaining')}",
            sources, "limit", "total_paid", "remaining",
        )  # fmt: skip


def _lien(lien: LienNotice, sources: Sources) -> Iterator[Problem]:
    """Compare the items with the amount claimed: what was paid, what was billed, or that less what was paid of it."""
    paid, billed = [item.paid for item in lien.items], [item.billed for item in lien.items]
    if lien.amount_claimed in (total(billed), total(billed) - total(paid)):
        return
    amounts = paid if any(amount is not None for amount in paid) else billed
    yield from _lines(amounts, lien.amount_claimed, "item", "items", "amount_claimed", sources, reads="amount claimed")


def _pay(stub: PayStub, sources: Sources) -> Iterator[Problem]:
    yield from _gross(stub, sources)
    for less, more, words in (
        ("gross_pay", "ytd_gross", "the gross pay of the period, {0}, is more than that of the year to date, {1}"),
        ("net_pay", "gross_pay", "the net pay, {0}, is more than the gross pay, {1}"),
    ):
        low, high = getattr(stub, less), getattr(stub, more)
        if low is not None and high is not None and low > high:
            yield problem(less, words.format(format_money(low), format_money(high)), sources, less, more)


def _gross(stub: PayStub, sources: Sources) -> Iterator[Problem]:
    """Compare the gross pay with the hours at their rates; a rate that is more than the pay is not by the hour."""
    if stub.pay_rate is None or stub.hours is None or stub.gross_pay is None or stub.other_pay:
        return
    if stub.pay_rate >= stub.gross_pay or stub.pay_rate * stub.hours >= _ABSURD:
        return
    ways = list(_ways(stub.pay_rate, stub.hours, stub.overtime_hours or ZERO, stub.overtime_rate))
    slack = _slack(stub.pay_rate, stub.hours)
    if any(abs(earned - stub.gross_pay) <= slack for earned, _ in ways):
        return
    earned, said = ways[0]
    yield problem(
        "gross_pay",
        f"{said} come to {format_money(earned)}, the gross pay reads {format_money(stub.gross_pay)}"
        f"{_on(sources, 'gross_pay')}",
        sources, "pay_rate", "hours", "gross_pay",
    )  # fmt: skip


def _ways(rate: Decimal, hours: Decimal, overtime: Decimal, paid_at: Decimal | None) -> Iterator[tuple[Decimal, str]]:
    """Yield what may have been earned; overtime at no printed rate is at time and a half, among the hours or not."""
    if not overtime:
        yield to_cents(rate * hours), f"{hours} hours at {rate}"
    elif paid_at is not None:
        regular = hours - overtime
        yield (
            to_cents(rate * regular + paid_at * overtime),
            f"{regular} hours at {rate} and {overtime} hours at {paid_at}",
        )
    else:
        half = rate * overtime / 2
        said = f"{hours} hours at {rate}, {overtime} of them at time and a half,"
        yield to_cents(rate * hours + half), said
        yield to_cents(rate * (hours + overtime) + half), said


def _slack(rate: Decimal, hours: Decimal) -> Decimal:
    """Return by how much the pay may differ because hours (86.67) or a salary's rate (40.8654) are printed rounded."""
    slack = ZERO
    if hours * 4 % 1:
        slack += rate * Decimal("0.005")
    if rate != to_cents(rate):
        slack += hours * Decimal("0.00005")
    return slack


def _wages(letter: WageVerification, sources: Sources) -> Iterator[Problem]:
    if letter.pay_rate is None or letter.pay_rate_unit != "hour" or letter.wages_lost is None:
        return
    if letter.hours_missed is None or letter.pay_rate * letter.hours_missed >= _ABSURD:
        return
    overtime = (letter.overtime_hours_missed or ZERO) * (letter.overtime_rate or ZERO)
    used = (letter.leave_used_hours or ZERO) * letter.pay_rate
    lost = to_cents(letter.pay_rate * letter.hours_missed)
    known = {lost, to_cents(lost + overtime), to_cents(lost - used), to_cents(lost + overtime - used)}
    if letter.wages_lost not in known:
        yield problem(
            "wages_lost",
            f"{letter.hours_missed} hours at {letter.pay_rate} come to {format_money(lost)}, the wages lost read "
            f"{format_money(letter.wages_lost)}{_on(sources, 'wages_lost')}",
            sources, "pay_rate", "hours_missed", "wages_lost",
        )  # fmt: skip


def _lines(
    amounts: Sequence[Decimal | None],
    printed: Decimal | None,
    words: str,
    rows: str,
    path: str,
    sources: Sources,
    *,
    column: str | None = None,
    reads: str = "total",
) -> Iterator[Problem]:
    """Compare the lines of a column with the total that the paper prints."""
    known = [amount for amount in amounts if amount is not None]
    if printed is None or not known or total(known) == printed:
        return
    unread = len(amounts) - len(known)
    missing = f" ({unread} more without a readable amount)" if unread else ""
    named = f"{words} line" if column is None else "line"
    what = f" {words}" if column is not None else ""
    opens = unread and 0 <= total(known) <= printed  # the rest may stand in the lines that were not read
    count = f"the {len(known)} {named}s add" if len(known) > 1 else f"the one {named} comes"
    up = " up" if len(known) > 1 else ""
    yield problem(
        "faint" if opens else "total",
        f"{count}{up} to {format_money(total(known))}{what}{missing}{_on(sources, rows)}, the {reads} reads "
        f"{format_money(printed)}{_on(sources, path)}",
        sources, rows, path,
    )  # fmt: skip


_Parts = tuple[Decimal, Decimal, Decimal]


def _off_allowed(line: BenefitLine) -> _Parts | None:
    if line.billed is None or line.adjustment is None or line.allowed is None or _is_excluded(line):
        return None
    return line.billed, line.adjustment, line.allowed


def _is_excluded(line: BenefitLine) -> bool:
    """Tell whether the plan covers nothing of the service: the patient owes all that is not taken off."""
    if line.billed is None or line.allowed or line.paid:
        return False
    return line.patient_responsibility == line.billed - (line.adjustment or ZERO)


def _off_share(line: BenefitLine) -> _Parts | None:
    if line.allowed is None or line.paid is None or line.patient_responsibility is None or _is_excluded(line):
        return None
    return line.allowed, line.paid, line.patient_responsibility


def _rows(
    paper: ExplanationOfBenefits,
    sources: Sources,
    parts_of: Callable[[BenefitLine], _Parts | None],
    code: str,
    words: str,
) -> Iterator[Problem]:
    """Name the lines that do not come out where as many others do: there a figure is misread or misprinted."""
    checked = [(number, parts) for number, line in enumerate(paper.lines) if (parts := parts_of(line)) is not None]
    wrong = [(number, parts) for number, parts in checked if parts[0] - parts[1] != parts[2]]
    if not wrong or 2 * len(wrong) > len(checked):
        return
    for number, parts in wrong:
        path = f"lines[{number}]"
        said = words.format(*(format_money(part) for part in parts))
        yield problem(f"line_{code}", f"line {number + 1}{_on(sources, path)}: {said}", sources, path)


def _on(sources: Sources, *paths: str) -> str:
    place = where(sources, *paths)
    return f" ({place})" if place else ""
