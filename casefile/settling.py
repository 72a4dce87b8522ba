"""Settling: who wrote off, paid and still owes how much of one provider's charges."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from casefile.accounts import LedgerCharge, PaidBy, ProviderAccount, Visit, merge_paid
from casefile.benefits import Benefit
from casefile.billing import Bill
from casefile.charges import as_ledger_charge
from casefile.dossiers import Dossier
from casefile.money import ZERO, Money, format_money
from casefile.places import Places
from casefile.problems import Problem
from casefile.statements import PatientSide, patient_side
from casefile.sums import NOTHING, Sum, add_up, sum_of


class Settled(NamedTuple):
    """What payers did with one day's charges, and what is doubtful about it."""

    adjusted: Sum
    paid: tuple[PaidBy, ...]
    problems: tuple[Problem, ...]


def settle(dossier: Dossier, places: Places) -> tuple[ProviderAccount, tuple[Problem, ...]]:
    """Return the provider's account, and what in it does not tie out."""
    lines = {line: dossier.charges_of(line) for line in dossier.benefits}
    visits, problems = _visits(dossier, lines, places)
    spread = _settled([line for line, own in lines.items() if len(_days(dossier, own)) > 1], places)
    side = patient_side(dossier, lines, places)
    account = _account(dossier, visits, spread, side)
    found = (*problems, *spread.problems, *side.problems, *_doubts(dossier, account, places))
    return account, found


def _account(dossier: Dossier, visits: Sequence[Visit], spread: Settled, side: PatientSide) -> ProviderAccount:
    billed = add_up(visit.billed for visit in visits)
    adjusted = add_up([*(visit.adjusted for visit in visits), spread.adjusted, side.adjusted])
    paid = merge_paid([*(part for visit in visits for part in visit.paid), *spread.paid, *side.paid])
    settled = adjusted.amount + add_up(part.paid for part in paid).amount + side.patient_paid.amount
    balance = billed.amount - settled
    bills = sorted(dossier.bills, key=_newest_first)
    return ProviderAccount(
        provider=dossier.practice.name,
        npi=dossier.practice.npi,
        address=next((bill.address for bill in bills if bill.address), None),
        phone=next((bill.phone for bill in bills if bill.phone), None),
        on_lien=dossier.on_lien,
        visits=tuple(visits),
        billed=billed,
        adjusted=adjusted,
        paid=paid,
        patient_paid=side.patient_paid,
        outstanding=max(balance, ZERO),
        credit=max(-balance, ZERO),
        documents=tuple(sorted(bill.document for bill in bills)),
    )


def _visits(
    dossier: Dossier, lines: dict[Benefit, tuple[int, ...]], places: Places
) -> tuple[list[Visit], list[Problem]]:
    by_day: dict[dt.date | None, list[LedgerCharge]] = {}
    for at in dossier.counted:
        charge = as_ledger_charge(dossier.gathered.charges[at])
        by_day.setdefault(charge.date, []).append(charge)
    visits: list[Visit] = []
    problems: list[Problem] = []
    for day in sorted(by_day, key=lambda one: one or dt.date.max):
        own = [line for line, charges in lines.items() if _days(dossier, charges) == {day}]
        settled = _settled(own, places)
        problems += settled.problems
        charges = tuple(by_day[day])
        billed = sum_of(charge.billed for charge in charges)
        visits.append(Visit(date=day, charges=charges, billed=billed, adjusted=settled.adjusted, paid=settled.paid))
    return visits, problems


def _days(dossier: Dossier, charges: Sequence[int]) -> set[dt.date | None]:
    return {dossier.gathered.charges[at].first.date for at in charges}


def _settled(lines: Sequence[Benefit], places: Places) -> Settled:
    """Return what all payers did. A payer's better paper speaks: explanation, then ledger, then lien notice."""
    by_payer: dict[str, list[Benefit]] = {}
    for line in lines:
        by_payer.setdefault(line.payer, []).append(line)
    problems: list[Problem] = []
    paid, adjusted = [], []
    for payer, own in sorted(by_payer.items()):
        speaking = _speaking(own, places, problems)
        adjusted.append(add_up(line.adjusted for line in speaking))
        figures = [line.paid for line in speaking if line.paid and line.paid.amount != 0]
        if figures:
            paid.append(PaidBy(payer=payer, kind=own[0].kind, paid=sum_of(figures)))
    return Settled(_one_adjustment(adjusted, places, problems), tuple(paid), tuple(problems))


def _speaking(lines: Sequence[Benefit], places: Places, problems: list[Problem]) -> list[Benefit]:
    by_paper = {paper: [line for line in lines if line.paper == paper] for paper in ("benefits", "ledger", "lien")}
    told = [own for own in by_paper.values() if own]
    speaking = _without_old_versions(told[0], places, problems)
    amount = _paid(speaking)
    for other in told[1:]:
        if _paid(other) != amount:
            problems.append(_disagreement(speaking, other, places))
    return speaking


def _without_old_versions(lines: Sequence[Benefit], places: Places, problems: list[Problem]) -> list[Benefit]:
    """Keep one of two explanations of the same charge that a payer sent without reversing either."""
    kept: list[Benefit] = []
    for line in sorted(lines, key=lambda one: (-one.paid_amount, one.document)):
        twin = next((one for one in kept if _explains_again(one, line)), None)
        if twin is None:
            kept.append(line)
            continue
        problems.append(_disagreement([twin], [line], places))
    return kept


def _explains_again(one: Benefit, two: Benefit) -> bool:
    """Tell whether two papers explain one charge differently (in one paper they are two charges)."""
    return (
        one.paper == "benefits"
        and one.document != two.document
        and one.billed is not None
        and two.billed is not None
        and one.billed.amount == two.billed.amount > 0
        and (one.date, one.code) == (two.date, two.code)
    )


def _disagreement(one: Sequence[Benefit], two: Sequence[Benefit], places: Places) -> Problem:
    figures = [line.paid for line in (*one, *two) if line.paid]
    first = " + ".join(places.figure(line.paid) for line in one if line.paid) or "nothing"
    second = " + ".join(places.figure(line.paid) for line in two if line.paid) or "nothing"
    day = one[0].date.isoformat() if one[0].date else "a day not printed"
    return Problem(
        code="payer-disagrees",
        sentence=f"{one[0].payer} for {one[0].provider.name or 'a provider not named'}, {day}: one paper says that "
        f"{first} was paid, another {second}; the first is counted. Ask the payer which holds.",
        pages=places.pages(figures),
    )


def _paid(lines: Iterable[Benefit]) -> Money:
    return sum((line.paid_amount for line in lines), ZERO)


def _one_adjustment(adjusted: Sequence[Sum], places: Places, problems: list[Problem]) -> Sum:
    """Return the write-off of a visit: of several payers' the largest, since each states the whole of it."""
    stated = [one for one in adjusted if one.amount != 0]
    if not stated:
        return NOTHING
    largest = max(stated, key=lambda one: one.amount)
    if len(stated) > 1:
        amounts = " and ".join(format_money(one.amount) for one in stated)
        problems.append(
            Problem(
                code="two-adjustments",
                sentence=f"Two payers each state a write-off for one visit ({amounts}); the larger is counted.",
                pages=places.pages(figure for one in stated for figure in one.figures),
            )
        )
    return largest


def _doubts(dossier: Dossier, account: ProviderAccount, places: Places) -> list[Problem]:
    """Return what a person should look at: a credit, amounts that differ, bills that do not add up."""
    found = [
        Problem(
            code="amounts-differ",
            sentence=f"{account.provider}: one charge is billed as {places.figure(one.billed)} and as "
            f"{places.figure(two.billed)}; the first is counted.",
            pages=places.pages([one.billed, two.billed]),
        )
        for one, two in dossier.gathered.conflicts
    ]
    if account.credit:
        found.append(_credit(account, places))
    found += [problem for bill in dossier.bills if (problem := _lines_and_total(account, bill, places))]
    return [*found, *_billed_twice(dossier, account, places), *_unbilled(dossier, account, places)]


def _credit(account: ProviderAccount, places: Places) -> Problem:
    settled = account.billed.amount + account.credit
    figures = [figure for part in account.paid for figure in part.paid.figures]
    return Problem(
        code="credit",
        sentence=f"{account.provider}: {format_money(settled)} is written off and paid for charges of "
        f"{format_money(account.billed.amount)}; a credit of {format_money(account.credit)} may be due back "
        f"({'; '.join(sorted({places.words(figure.cite) for figure in figures}))}).",
        pages=places.pages(figures),
    )


def _lines_and_total(account: ProviderAccount, bill: Bill, places: Places) -> Problem | None:
    if bill.charged is None or bill.charged.amount == bill.lines_total:
        return None
    return Problem(
        code="lines-do-not-add-up",
        sentence=f"{account.provider}: the lines of the {places.paper(bill.document)} add up to "
        f"{format_money(bill.lines_total)}, its total reads {places.figure(bill.charged)}; the lines are counted.",
        pages=places.pages([bill.charged]),
    )


def _billed_twice(dossier: Dossier, account: ProviderAccount, places: Places) -> list[Problem]:
    """Return the charges that two claim forms show; a claim form and a statement of it are no doubt."""
    forms = {bill.document for bill in dossier.bills if bill.claim_form}
    twice = [
        [mention.billed for mention in dossier.gathered.charges[at].mentions if mention.document in forms]
        for at in dossier.counted
    ]
    return [
        Problem(
            code="billed-twice",
            sentence=f"{account.provider}: one charge is billed twice, {' and '.join(map(places.figure, figures))}; "
            "it is counted once.",
            pages=places.pages(figures),
        )
        for figures in twice
        if len(figures) > 1
    ]


def _unbilled(dossier: Dossier, account: ProviderAccount, places: Places) -> list[Problem]:
    charges = [dossier.gathered.charges[at] for at in dossier.counted]
    figures = [charge.first.billed for charge in charges if not any(one.bill for one in charge.mentions)]
    if not figures:
        return []
    return [
        Problem(
            code="no-bill",
            sentence=f"{account.provider}: {', '.join(map(places.figure, figures))} stands on the payer's paper "
            "alone; ask the provider for the bill.",
            pages=places.pages(figures),
        )
    ]


def _newest_first(bill: Bill) -> tuple[int, str]:
    return (-(bill.dated.toordinal() if bill.dated else 0), bill.document)
