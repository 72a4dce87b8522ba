"""Settling: who wrote off, paid and still owes how much of one provider's charges."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from casefile.accounts import LedgerCharge, Posting, ProviderAccount, Visit, merge_paid
from casefile.benefits import Benefit
from casefile.billing import Bill
from casefile.charges import as_ledger_charge
from casefile.dates import format_date
from casefile.dossiers import Dossier
from casefile.mentions import Mention
from casefile.money import format_money
from casefile.npi import is_npi
from casefile.payers import Settled, settle_lines
from casefile.places import Places
from casefile.problems import Problem
from casefile.statements import PatientSide, patient_side
from casefile.sums import add_up, sum_of


def settle(dossier: Dossier, places: Places) -> tuple[ProviderAccount, tuple[Problem, ...]]:
    """Return the provider's account, and what in it does not tie out."""
    by_days = _lines_by_days(dossier)
    settled = {days: settle_lines(lines, places) for days, lines in by_days.items()}
    spread = [one for days, one in settled.items() if len(days) > 1]
    visits = _visits(dossier, settled)
    side = patient_side(dossier, tuple(settled.values()), places)
    postings = (*_postings(dossier, settled.values()), *side.postings)
    account = _account(dossier, visits, spread, side).model_copy(update={"postings": postings})
    found = [problem for one in settled.values() for problem in one.problems]
    return account, (*found, *side.problems, *_doubts(dossier, account, places))


def _lines_by_days(dossier: Dossier) -> dict[frozenset[dt.date | None], list[Benefit]]:
    """Return the payers' lines by the days of the charges that they are about."""
    lines = [(line, frozenset(dossier.charges_of(line))) for line in dossier.benefits]
    explained: dict[int, list[tuple[str, frozenset[int]]]] = {}
    for line, charges in lines:
        for at in charges if line.paper == "benefits" else ():
            explained.setdefault(at, []).append((line.payer, charges))
    by_days: dict[frozenset[dt.date | None], list[Benefit]] = {}
    for line, charges in lines:
        days = frozenset(dossier.gathered.charges[at].first.date for at in charges)
        if days and not (line.paper == "lien" and _is_told_better(line.payer, charges, explained)):
            by_days.setdefault(days, []).append(line)
    return by_days


def _is_told_better(
    payer: str, charges: frozenset[int], explained: Mapping[int, Sequence[tuple[str, frozenset[int]]]]
) -> bool:
    """Tell whether an explanation of benefits, found by its charges, covers the charges of a lien notice's line.

    One in another name counts too: the notice is taken for the payer's recovery agent's.
    """
    covering = (one for at in charges for one in explained.get(at, ()))
    return any(other != payer or told > charges for other, told in covering)


def _account(
    dossier: Dossier, visits: Sequence[Visit], spread: Sequence[Settled], side: PatientSide
) -> ProviderAccount:
    billed = add_up(visit.billed for visit in visits)
    adjusted = add_up([*(visit.adjusted for visit in visits), *(one.adjusted for one in spread), side.adjusted])
    by_payers = [*(visit.paid for visit in visits), *(one.paid for one in spread), side.paid]
    paid = merge_paid(part for parts in by_payers for part in parts)
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
        outstanding=balance,
        documents=tuple(sorted(bill.document for bill in bills)),
    )


def _postings(dossier: Dossier, settled: Iterable[Settled]) -> Iterator[Posting]:
    """Yield what payers did, entry by entry, with the charges that each is about."""
    for one in settled:
        for line in one.adjusting:
            if line.adjusted.figures:
                charges = dossier.figures_of(dossier.charges_of(line))
                yield Posting(what="adjusted", amount=line.adjusted, charges=charges)
        for line in one.paying:
            if line.paid and line.paid.amount != 0:
                charges = dossier.figures_of(dossier.charges_of(line))
                yield Posting(what="paid", payer=line.payer, amount=sum_of([line.paid]), charges=charges)


def _visits(dossier: Dossier, settled: Mapping[frozenset[dt.date | None], Settled]) -> list[Visit]:
    by_day: dict[dt.date | None, list[LedgerCharge]] = {}
    for at in dossier.counted:
        charge = as_ledger_charge(dossier.gathered.charges[at])
        by_day.setdefault(charge.date, []).append(charge)
    return [
        _visit(day, by_day[day], settled.get(frozenset({day})))
        for day in sorted(by_day, key=lambda one: one or dt.date.max)
    ]


def _visit(day: dt.date | None, charges: Sequence[LedgerCharge], settled: Settled | None) -> Visit:
    billed = sum_of(charge.billed for charge in charges)
    if settled is None:
        return Visit(date=day, charges=tuple(charges), billed=billed)
    return Visit(date=day, charges=tuple(charges), billed=billed, adjusted=settled.adjusted, paid=settled.paid)


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
    found += [_redated(one, two, dossier, account, places) for one, two in dossier.gathered.redated]
    if account.npi and not is_npi(account.npi):
        found.append(_no_npi(account, places))
    if account.credit:
        found.append(_credit(account, places))
    found += [problem for bill in dossier.bills if (problem := _lines_and_total(account, bill, places))]
    return [*found, *_billed_twice(dossier, account, places), *_unbilled(dossier, account, places)]


def _redated(one: Mention, two: Mention, dossier: Dossier, account: ProviderAccount, places: Places) -> Problem:
    """Return that a bill was sent again with another day for a charge, and which day counts."""
    (at,) = dossier.gathered.placed[two.billed]
    figures = [one.billed, two.billed]
    days = [format_date(each.date) if each.date else "a day not printed" for each in (one, two)]
    counted = dossier.gathered.charges[at].first.date
    return Problem(
        code="days-differ",
        sentence=f"{account.provider}: {places.figure(figures[0])} of {days[0]} and {places.figure(figures[1])} of "
        f"{days[1]} are likely one charge: the bill was sent again, and one day is misprinted. It is counted once, "
        f"of {format_date(counted) if counted else 'a day not printed'}; ask the provider which day is right.",
        pages=places.pages(figures),
    )


def _no_npi(account: ProviderAccount, places: Places) -> Problem:
    papers = ", ".join(dict.fromkeys(map(places.paper, account.documents)))
    return Problem(
        code="npi-does-not-hold",
        sentence=f"{account.provider}: {account.npi} is no National Provider Identifier: its check digit does not hold "
        f"({papers or 'as the papers print it'}); it was not used to tell providers apart. Ask the provider for it.",
    )


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
