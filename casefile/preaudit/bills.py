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
from casefile.doubts import papers_in_other_names
from casefile.identity import same_organisation
from casefile.impossible_days import impossible_records
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
    "days-differ": "a-day-apart",
    "days-swapped": "a-day-apart",
    "npi-does-not-hold": "provider-number",
    "another-patient": "another-patient",
    "impossible-day": "impossible-day",
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


# Groups that keep no chart of their own: their visit stands in that of the house.
_HOUSED = ("physicians", "radiology", "pathology", "anesthesia", "laboratory")


class _Day(NamedTuple):
    account: ProviderAccount
    date: dt.date
    charges: tuple[LedgerCharge, ...]


def bill_flags(bench: Bench) -> Iterator[Flag]:
    """Yield the flags of the bills."""
    for flag_id in dict.fromkeys(_PROBLEMS.values()):
        told = [
            *bench.ledger.problems,
            *papers_in_other_names(bench.case, bench.where, billing=False),
            *impossible_records(bench.case, bench.where),
        ]
        facts = [_of_problem(one) for one in told if _PROBLEMS.get(one.code) == flag_id]
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
    seen = _Seen(bench)
    bare = [
        at_figure(
            visit.charges[0].billed,
            f"{account.provider}, {format_date(visit.date)}: {format_money(visit.billed.amount)} billed, no record",
            bench.where,
            visit.date,
        )
        for account in bench.ledger.providers
        for visit in account.visits
        if visit.date and not seen.shows(account.provider, visit.date)
    ]
    yield from bench.flag("bill-without-record", bare)
    unbilled = [
        of_paper(one.document, f"{one.provider or 'no provider named'}, {format_date(one.date)}: no bill", bench.case)
        for one in bench.chronology.encounters
        if one.document and not one.before_loss and not seen.is_billed(one)
    ]
    yield from bench.flag("record-without-bill", unbilled)


class _Seen:
    """Which visits records show and which are billed, looked up by day."""

    def __init__(self, bench: Bench) -> None:
        self._on: dict[dt.date, list[Encounter]] = {}
        self._logs: list[Encounter] = []
        for one in bench.chronology.encounters:
            if one.document is not None:
                self._on.setdefault(one.date, []).append(one)
                if one.through and one.through != one.date:
                    self._logs.append(one)
        self._billed: dict[str, list[dt.date]] = {}
        for account in bench.ledger.providers:
            self._billed.setdefault(account.provider, []).extend(account.dates)
        for left_out in bench.ledger.excluded:
            if left_out.provider and left_out.date:
                self._billed.setdefault(left_out.provider, []).append(left_out.date)
        self._same: dict[tuple[str, str], bool] = {}

    def shows(self, provider: str, day: dt.date) -> bool:
        """Tell whether a record of the day is of the provider, or of a house that its group works in."""
        that_day = self._on.get(day, [])
        logs = (one for one in self._logs if one.date <= day <= (one.through or one.date))
        housed = any(word in provider.lower() for word in _HOUSED)
        return (housed and bool(that_day)) or any(self._is_of(one, provider) for one in (*that_day, *logs))

    def is_billed(self, encounter: Encounter) -> bool:
        """Tell whether a bill, or a charge that is set aside, is of the visit; one that names nobody can't be told."""
        if not (encounter.provider or encounter.clinician):
            return True
        last = encounter.through or encounter.date
        own = (days for provider, days in self._billed.items() if self._is_of(encounter, provider))
        return any(encounter.date <= day <= last for days in own for day in days)

    def _is_of(self, encounter: Encounter, provider: str) -> bool:
        names = (name for name in (encounter.provider, encounter.clinician) if name)
        return any(self._is_same(name, provider) for name in names)

    def _is_same(self, name: str, provider: str) -> bool:
        if (name, provider) not in self._same:
            self._same[name, provider] = same_organisation(name, provider)
        return self._same[name, provider]


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
