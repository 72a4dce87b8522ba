"""What is flagged in the bills: duplicates, dates, missing papers, codes, units, levels, liens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from casefile.accounts import LedgerCharge, ProviderAccount
from casefile.billing import CLAIM_FORMS
from casefile.chronology import Encounter
from casefile.citations import Cite
from casefile.dates import format_date
from casefile.identity import same_organisation
from casefile.money import format_money
from casefile.preaudit.bench import Bench
from casefile.preaudit.found import Fact, Flag, at_figure, of_figure, of_paper
from casefile.preaudit.rules import codes, thresholds
from casefile.problems import Problem
from casefile.records.medical import MedicalBill

_PROBLEMS = {
    "billed-twice": "billed-twice",
    "amounts-differ": "amounts-differ",
    "billed-by-two": "billed-by-two",
    "a-day-apart": "a-day-apart",
    "unlike-on-a-day": "a-day-apart",
    "another-patient": "another-patient",
    **dict.fromkeys(
        (
            "credit",
            "balance-differs",
            "statement-behind",
            "payer-disagrees",
            "payer-unknown",
            "stray-payment",
            "reversal-without-original",
        ),
        "balance",
    ),
}
_EXCLUDED = {"before_loss": "before-loss", "unrelated": "other-complaint", "undocumented": "undocumented"}


class _Day(NamedTuple):
    account: ProviderAccount
    date: dt.date
    charges: tuple[LedgerCharge, ...]


def bill_flags(bench: Bench) -> Iterator[Flag]:
    """Yield the flags of the bills."""
    for flag_id in dict.fromkeys(_PROBLEMS.values()):
        facts = [_of_problem(one) for one in bench.ledger.problems if _PROBLEMS.get(one.code) == flag_id]
        yield from bench.flag(flag_id, facts)
    yield from bench.flag("totals-differ", _totals(bench))
    for code, flag_id in _EXCLUDED.items():
        yield from bench.flag(flag_id, _set_aside(bench, code))
    yield from _undocumented_visits(bench)
    yield from _coded(bench)
    days = [
        _Day(account, visit.date, visit.charges)
        for account in bench.ledger.providers
        for visit in account.visits
        if visit.date
    ]
    yield from bench.flag("unbundled", _unbundled(days, bench))
    yield from bench.flag("timed-units", _units(days, bench))
    yield from bench.flag("high-level", _levels(days, bench))
    yield from bench.flag("on-lien", _on_lien(bench))


def _of_problem(problem: Problem) -> Fact:
    return Fact(words=problem.sentence)


def _totals(bench: Bench) -> list[Fact]:
    return [
        Fact(
            words=check.sentence,
            document=check.cites[0].document if check.cites else None,
            page=bench.where.page(check.cites[0]) if check.cites else None,
        )
        for check in bench.tied.differences
    ]


def _set_aside(bench: Bench, code: str) -> list[Fact]:
    return [
        of_figure(one.amount, f"{one.provider or 'provider not named'}: {one.reason}", bench.where, one.date)
        for one in bench.ledger.excluded
        if one.code == code
    ]


def _undocumented_visits(bench: Bench) -> Iterator[Flag]:
    """Yield billed visits that no record of care shows, and visits on record that nobody billed."""
    known = [one for one in bench.chronology.encounters if one.document is not None]
    bare = [
        at_figure(
            visit.charges[0].billed,
            f"{account.provider}, {format_date(visit.date)}: {format_money(visit.billed.amount)} billed, no record",
            bench.where,
            visit.date,
        )
        for account in bench.ledger.providers
        for visit in account.visits
        if visit.date and not any(_shows(one, account.provider, visit.date) for one in known)
    ]
    yield from bench.flag("bill-without-record", bare)
    unbilled = [
        of_paper(one.document, f"{one.provider or 'no provider named'}, {format_date(one.date)}: no bill", bench.case)
        for one in known
        if one.document and not one.before_loss and not _is_billed(one, bench)
    ]
    yield from bench.flag("record-without-bill", unbilled)


def _shows(encounter: Encounter, provider: str, day: dt.date) -> bool:
    names = [name for name in (encounter.provider, encounter.clinician) if name]
    covers = encounter.date <= day <= (encounter.through or encounter.date)
    return (covers and any(same_organisation(name, provider) for name in names)) or _is_at(encounter, provider, day)


def _is_at(encounter: Encounter, provider: str, day: dt.date) -> bool:
    """Tell whether a group that keeps no chart of its own bills for a visit to the house: its emergency physicians."""
    words = provider.lower()
    housed = any(word in words for word in ("physicians", "radiology", "pathology", "anesthesia", "laboratory"))
    return housed and encounter.date == day


def _is_billed(encounter: Encounter, bench: Bench) -> bool:
    """Tell whether a bill, or a charge that is set aside, is of the visit; one that names nobody cannot be told."""
    names = [name for name in (encounter.provider, encounter.clinician) if name]
    last = encounter.through or encounter.date
    billed = [(account.provider, day) for account in bench.ledger.providers for day in account.dates]
    billed += [(one.provider, one.date) for one in bench.ledger.excluded if one.provider and one.date]
    days = [day for who, day in billed if any(same_organisation(name, who) for name in names)]
    return not names or any(encounter.date <= day <= last for day in days)


def _coded(bench: Bench) -> Iterator[Flag]:
    uncoded = [
        of_figure(charge.billed, f"{account.provider}: no code", bench.where, charge.date)
        for account in bench.ledger.providers
        for visit in account.visits
        for charge in visit.charges
        if not charge.code and not charge.revenue_code
    ]
    yield from bench.flag("no-code", uncoded)
    forms = [
        of_paper(paper.id, "a claim form without a diagnosis", bench.case)
        for paper in bench.case.of_kind("medical_bill")
        if isinstance(paper.record, MedicalBill)
        and paper.record.form in CLAIM_FORMS
        and not paper.record.diagnosis_codes
    ]
    yield from bench.flag("no-diagnosis", forms)


def _unbundled(days: list[_Day], bench: Bench) -> list[Fact]:
    found = []
    for day in days:
        by_code = {charge.code: charge for charge in day.charges if charge.code}
        for part, whole in codes().pairs:
            if part not in by_code or whole not in by_code:
                continue
            if codes().separate.isdisjoint(by_code[part].modifiers):
                words = f"{day.account.provider}: {part} beside {whole} without a modifier"
                found.append(of_figure(by_code[part].billed, words, bench.where, day.date))
    return found


def _units(days: list[_Day], bench: Bench) -> list[Fact]:
    most = thresholds().timed_units_a_day
    found = []
    for day in days:
        timed = [charge for charge in day.charges if charge.code in codes().timed]
        units = sum((_units_of(charge.billed.cite, bench) for charge in timed), Decimal(0))
        if units > most:
            which = ", ".join(dict.fromkeys(str(charge.code) for charge in timed))
            words = f"{day.account.provider}: {units.normalize():f} timed units in one day ({which})"
            found.append(at_figure(timed[0].billed, words, bench.where, day.date))
    return found


def _units_of(cite: Cite, bench: Bench) -> Decimal:
    """Return the units of the line that an amount stands in; one where none are printed."""
    record = bench.where.papers[cite.document].record
    if isinstance(record, MedicalBill) and cite.path.startswith("charges["):
        charge = record.charges[int(cite.path.removeprefix("charges[").split("]")[0])]
        return charge.units or Decimal(1)
    return Decimal(1)


def _levels(days: list[_Day], bench: Bench) -> list[Fact]:
    found = [
        of_figure(charge.billed, f"{day.account.provider}: {charge.code}", bench.where, day.date)
        for day in days
        for charge in day.charges
        if charge.code in codes().high_level
    ]
    return found if len(found) >= thresholds().high_level_visits else []


def _on_lien(bench: Bench) -> list[Fact]:
    return [
        at_figure(
            account.visits[0].charges[0].billed,
            f"{account.provider}: {format_money(account.billed.amount)} in {len(account.visits)} visits, "
            f"{format_money(account.outstanding)} owed, nothing sent to a plan",
            bench.where,
        )
        for account in bench.ledger.providers
        if account.on_lien or (account.outstanding == account.billed.amount > 0 and not account.paid)
    ]
