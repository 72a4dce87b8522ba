"""Statements: what a provider's own totals say that payers' papers do not, above all what the client paid."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from casefile.accounts import PaidBy, Posting
from casefile.benefits import Benefit
from casefile.billing import Bill
from casefile.citations import Figure
from casefile.dossiers import Dossier
from casefile.money import ZERO, Money, format_money, total
from casefile.payers import Settled
from casefile.places import Places
from casefile.problems import Problem
from casefile.sums import NOTHING, Sum, add_up, sum_of


class PatientSide(NamedTuple):
    """What the client paid, and what a statement adds to the payers' papers."""

    patient_paid: Sum = NOTHING
    adjusted: Sum = NOTHING
    paid: tuple[PaidBy, ...] = ()
    problems: tuple[Problem, ...] = ()
    postings: tuple[Posting, ...] = ()


class Standing(NamedTuple):
    """One bill that speaks for some charges: the figures of payers that its totals can be held against."""

    bill: Bill
    charges: frozenset[int]
    explained: tuple[Figure, ...]
    adjusted: Sum
    share: Money
    explains: bool


def patient_side(dossier: Dossier, settled: Sequence[Settled], places: Places) -> PatientSide:
    """Return what the newest statements (or claim forms, where there is none) say of payments and write-offs."""
    standings = _standings(dossier, settled)
    sides = [_side(standing, dossier, places) for standing in standings]
    return PatientSide(
        patient_paid=add_up(side.patient_paid for side in sides),
        adjusted=add_up(side.adjusted for side in sides),
        paid=tuple(part for side in sides for part in side.paid),
        problems=tuple(problem for side in sides for problem in side.problems),
        postings=tuple(
            posting
            for standing, side in zip(standings, sides, strict=True)
            for posting in _postings(side, dossier.figures_of(standing.charges))
        ),
    )


def _postings(side: PatientSide, charges: tuple[Figure, ...]) -> Iterable[Posting]:
    if side.patient_paid.figures:
        yield Posting(what="patient_paid", amount=side.patient_paid, charges=charges)
    if side.adjusted.figures:
        yield Posting(what="adjusted", amount=side.adjusted, charges=charges)
    for part in side.paid:
        yield Posting(what="paid", payer=part.payer, amount=part.paid, charges=charges)


def _standings(dossier: Dossier, settled: Sequence[Settled]) -> list[Standing]:
    """Return the bills that speak, none of them about a charge that a newer or better one speaks about."""
    found: list[Standing] = []
    spoken: set[int] = set()
    paying = _about((line for one in settled for line in one.paying), dossier)
    adjusting = _about((line for one in settled for line in one.adjusting), dossier)
    shown = [(bill, _charges_on(bill, dossier)) for bill in dossier.bills]
    for bill, charges in sorted(shown, key=_speaks_first):
        if charges and spoken.isdisjoint(charges) and _says_something(bill):
            found.append(_standing(bill, charges, paying, adjusting))
            spoken |= charges
    return found


_About = Mapping[int, Sequence[tuple[int, Benefit]]]
"""The lines of payers by the charges that each is about, each with its place in their order."""


def _about(lines: Iterable[Benefit], dossier: Dossier) -> _About:
    found: dict[int, list[tuple[int, Benefit]]] = {}
    for place, line in enumerate(lines):
        for at in dossier.charges_of(line):
            found.setdefault(at, []).append((place, line))
    return found


def _lines_about(charges: frozenset[int], about: _About) -> list[Benefit]:
    """Return the lines that are about any of the charges, each once, in their order."""
    found = dict(one for at in charges for one in about.get(at, ()))
    return [found[place] for place in sorted(found)]


def _standing(bill: Bill, charges: frozenset[int], all_paying: _About, all_adjusting: _About) -> Standing:
    paying, adjusting = _lines_about(charges, all_paying), _lines_about(charges, all_adjusting)
    return Standing(
        bill=bill,
        charges=charges,
        explained=tuple(line.paid for line in paying if line.paid and line.paid.amount != 0),
        adjusted=add_up(line.adjusted for line in adjusting),
        share=total(line.share.amount for line in paying if line.share),
        explains=bool(paying),
    )


def _side(standing: Standing, dossier: Dossier, places: Places) -> PatientSide:
    patient = _patient_paid(standing)
    plan = _unexplained_insurance(standing)
    adjusted = _extra_adjustment(standing)
    problems = [
        *_payment_doubts(standing, patient, dossier, places),
        *_balance_doubt(standing, patient, adjusted, dossier, places),
    ]
    return PatientSide(patient, adjusted, plan, tuple(problems))


def _patient_paid(standing: Standing) -> Sum:
    """Return what the client paid: as printed; else all payments less what payers' papers explain.

    A claim form is written before the plan pays, so its payments are the client's where they fit the share
    that the plan left to the client.
    """
    bill, explained = standing.bill, total(figure.amount for figure in standing.explained)
    if bill.patient_payments:
        return sum_of([bill.patient_payments])
    if bill.payments is None or bill.payments.amount == 0:
        return NOTHING
    if bill.insurance_payments:
        return sum_of([bill.payments], [bill.insurance_payments])
    before_plan = bill.claim_form and ZERO < bill.payments.amount <= standing.share
    if before_plan or not standing.explained:
        return sum_of([bill.payments])
    if bill.payments.amount < explained:
        return NOTHING
    return sum_of([bill.payments], standing.explained)


def _unexplained_insurance(standing: Standing) -> tuple[PaidBy, ...]:
    """Return what the statement says insurance paid, where no payer's paper tells of it."""
    figure = standing.bill.insurance_payments
    if figure is None or figure.amount == 0 or standing.explained:
        return ()
    return (PaidBy(payer="insurer not named", kind="other", paid=sum_of([figure])),)


def _extra_adjustment(standing: Standing) -> Sum:
    """Return what the provider wrote off beyond the payers' write-offs."""
    figure = standing.bill.adjustments
    if figure is None or figure.amount <= standing.adjusted.amount:
        return NOTHING
    return sum_of([figure]) - standing.adjusted


def _payment_doubts(standing: Standing, patient: Sum, dossier: Dossier, places: Places) -> list[Problem]:
    bill, name = standing.bill, dossier.practice.name
    if bill.payments is None or bill.payments.amount == 0:
        return []
    explained = total(figure.amount for figure in standing.explained)
    nobodys = patient.amount == bill.payments.amount and not standing.explains and not bill.patient_payments
    before_plan = bill.claim_form and not dossier.own_coverage and bill.payments.amount < bill.lines_total
    if nobodys and not before_plan:
        sentence = (
            f"{name}: payments of {places.figure(bill.payments)} are counted as the client's, because no explanation "
            "of benefits is in the file; confirm who paid."
        )
        return [Problem(code="payer-unknown", sentence=sentence, pages=places.pages([bill.payments]))]
    if bill.payments.amount < explained and not bill.claim_form:
        sentence = (
            f"{name}: the statement shows payments of {places.figure(bill.payments)}, payers' papers "
            f"{format_money(explained)}; ask the provider for a current statement."
        )
        return [Problem(code="statement-behind", sentence=sentence, pages=places.pages([bill.payments]))]
    return []


def _balance_doubt(standing: Standing, patient: Sum, adjusted: Sum, dossier: Dossier, places: Places) -> list[Problem]:
    """Hold the statement's balance against what is left of its charges."""
    bill = standing.bill
    if bill.balance is None or bill.claim_form:
        return []
    billed = total(dossier.gathered.charges[at].first.amount for at in standing.charges)
    settled = standing.adjusted.amount + adjusted.amount + patient.amount
    left = billed - settled - total(figure.amount for figure in standing.explained)
    insured = _unexplained_insurance(standing)
    left -= total(part.paid.amount for part in insured)
    if left == bill.balance.amount:
        return []
    return [
        Problem(
            code="balance-differs",
            sentence=f"{dossier.practice.name}: the statement's balance is {places.figure(bill.balance)}, its charges "
            f"less what was written off and paid leave {format_money(left)}; ask the provider which holds.",
            pages=places.pages([bill.balance]),
        )
    ]


def _charges_on(bill: Bill, dossier: Dossier) -> frozenset[int]:
    placed = dossier.gathered.placed
    on_it = {at for mention in bill.mentions for at in placed.get(mention.billed, ())}
    return frozenset(at for at in on_it if dossier.counts(at))


def _says_something(bill: Bill) -> bool:
    return any((bill.payments, bill.patient_payments, bill.insurance_payments, bill.adjustments, bill.balance))


def _speaks_first(shown: tuple[Bill, frozenset[int]]) -> tuple[bool, int, int, str]:
    """Order statements before claim forms, then the newest, then the one about more charges."""
    bill, charges = shown
    dated = bill.dated.toordinal() if bill.dated else 0
    return (bill.claim_form, -dated, -len(charges), bill.document)
