"""The ledger: what each provider charged, who settled it, what is left, and the figure that may be claimed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from casefile.accounts import Excluded, Ledger, LedgerCharge, PaidBy, ProviderAccount, Totals, Visit
from casefile.allotting import allotted
from casefile.benefits import Benefit
from casefile.case import CaseFile, worked_out_once
from casefile.dossiers import Sorted, sort_papers
from casefile.doubts import doubts_between
from casefile.law.rules import Rule
from casefile.measures import is_insured, measure_doubts, specials_rule, with_measure
from casefile.money import ZERO, Money, total
from casefile.places import Places, places
from casefile.problems import Problem
from casefile.protection import disclosures, protection_doubts
from casefile.settling import settle
from casefile.shares import pro_rata

__all__ = [
    "Excluded",
    "Ledger",
    "LedgerCharge",
    "PaidBy",
    "ProviderAccount",
    "Totals",
    "Visit",
    "build_ledger",
    "ledger_of",
    "shape",
    "specials_rule",
]


def build_ledger(case: CaseFile) -> Ledger:
    """Return the ledger of the matter's usable papers; their order changes nothing, nor does a second copy."""
    return ledger_of(case, sort_papers(case))


@worked_out_once
def ledger_of(case: CaseFile, papers: Sorted) -> Ledger:
    """Return the ledger of papers that were sorted by provider already."""
    where = places(case.documents)
    settled = [settle(dossier, where) for dossier in papers.dossiers]
    accounts = [account for account, _ in settled]
    insured = is_insured(case, accounts)
    providers = tuple(sorted((with_measure(one, case, insured=insured) for one in accounts), key=_first_visit))
    problems = [problem for _, found in settled for problem in found]
    problems += [*measure_doubts(providers), *doubts_between(papers, case, where), *protection_doubts(case, providers)]
    problems += [_stray(line, where) for line in papers.stray if line.paid_amount]
    rule = specials_rule(case)
    return Ledger(
        providers=providers,
        totals=_totals(providers, rule),
        claimed_rule=rule.id if rule else None,
        excluded=papers.excluded,
        disclosures=disclosures(case, providers),
        problems=tuple(sorted(problems, key=lambda problem: (problem.code, problem.sentence))),
    )


def shape(ledger: Ledger) -> dict[str, object]:
    """Return the ledger as the JSON of `matterflow ledger`."""
    return {
        "providers": [_provider_shape(account) for account in ledger.providers],
        "totals": ledger.totals.model_dump(mode="json"),
        "excluded": [_excluded_shape(one) for one in ledger.excluded],
        "claimed_rule": ledger.claimed_rule,
        "disclosures": [one.model_dump(mode="json") for one in ledger.disclosures],
        "problems": [problem.sentence for problem in ledger.problems],
    }


def _totals(providers: Sequence[ProviderAccount], rule: Rule | None) -> Totals:
    billed = total(account.billed.amount for account in providers)
    adjusted = total(account.adjusted.amount for account in providers)
    paid = total(account.paid_amount for account in providers)
    patient = total(account.patient_paid.amount for account in providers)
    outstanding = total(account.outstanding for account in providers)
    measures = [account.measure for account in providers]
    return Totals(
        billed=billed,
        adjusted=adjusted,
        paid=paid,
        patient_paid=patient,
        outstanding=outstanding,
        claimed=total(one.claimed for one in measures if one) if rule else None,
    )


def _stray(line: Benefit, where: Places) -> Problem:
    figures = [line.paid] if line.paid else []
    printed = " ".join(map(where.figure, figures))
    return Problem(
        code="stray-payment",
        sentence=f"{line.payer}: the payment of {printed} is to no provider whose bill is in the file; "
        "it is not counted.",
        pages=where.pages(figures),
    )


def _provider_shape(account: ProviderAccount) -> dict[str, object]:
    off_known = [visit.adjusted.amount for visit in account.visits]
    paid_known = [visit.paid_amount for visit in account.visits]
    adjusted = _by_visit(account, account.adjusted.amount, off_known)
    paid = _by_visit(account, account.paid_amount, paid_known)
    left = [visit.billed.amount - off - part for visit, off, part in zip(account.visits, adjusted, paid, strict=True)]
    told = (total(off_known), total(paid_known)) == (account.adjusted.amount, account.paid_amount)
    client = allotted(account, left if told else None)
    visits = zip(account.visits, adjusted, paid, client.by_visit, strict=True)
    return {
        "provider": account.provider,
        "npi": account.npi,
        "on_lien": account.on_lien,
        "billed": _text(account.billed.amount),
        "adjusted": _text(account.adjusted.amount),
        "paid": {part.payer: _text(part.paid.amount) for part in account.paid},
        "patient_paid": _text(account.patient_paid.amount),
        "patient_paid_not_allotted": _text(client.rest),
        "outstanding": _text(account.outstanding),
        "credit": _text(account.credit),
        "claimed": _text(account.measure.claimed) if account.measure else None,
        "situation": account.measure.situation if account.measure else None,
        "claimed_rule": account.measure.rule if account.measure else None,
        "visits": [
            {
                "date": visit.date.isoformat() if visit.date else None,
                "billed": _text(visit.billed.amount),
                "adjusted": _text(off),
                "paid": _text(part),
                "patient_paid": _text(own),
                "outstanding": _text(visit.billed.amount - off - part - own),
            }
            for visit, off, part, own in visits
        ],
    }


def _by_visit(account: ProviderAccount, whole: Money, known: Sequence[Money]) -> list[Money]:
    """Return the amounts by visit; what papers state for the account alone is divided by what was billed."""
    rest = pro_rata(whole - total(known), [max(visit.billed.amount, ZERO) for visit in account.visits])
    return [own + more for own, more in zip(known, rest, strict=True)]


def _excluded_shape(one: Excluded) -> dict[str, object]:
    return {
        "date": one.date.isoformat() if one.date else None,
        "provider": one.provider,
        "amount": _text(one.amount.amount),
        "paid": _text(one.paid.amount) if one.paid else None,
        "reason": one.reason,
    }


def _first_visit(account: ProviderAccount) -> tuple[dt.date, str]:
    return (min(account.dates, default=dt.date.max), account.provider)


def _text(amount: Money) -> str:
    return f"{amount:.2f}"
