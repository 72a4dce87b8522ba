"""Readiness: what is missing, contradictory or doubtful before the other side finds it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from casefile.accounts import Ledger, ProviderAccount
from casefile.case import CaseFile
from casefile.chronology import Chronology, Encounter, build_chronology
from casefile.citations import Figure
from casefile.contradictions import contradictions
from casefile.coverage import Coverage, view_coverage
from casefile.dates import format_date
from casefile.deadlines import Deadline, build_deadlines
from casefile.earlier import EarlierMention, earlier_mentions, prior_conditions, signs_of_wear
from casefile.identity import same_organisation
from casefile.law.rules import needs_confirmation
from casefile.ledger import build_ledger, specials_rule
from casefile.liens import LienView, view_liens
from casefile.money import format_money
from casefile.places import Places, places
from casefile.problems import Problem
from casefile.records.registry import KIND_BY_NAME
from casefile.vocabulary import Vocabulary
from casefile.wages import Wages, work_out_wages

SOON = dt.timedelta(days=14)
LEAST_CONFIDENCE = 0.85
STUB_WEEKS = 13
# Groups whose charges go with a hospital's chart: they keep none of their own that is asked for.
_WITHOUT_CHART = ("physicians", "radiology", "pathology", "anesthesia", "anesthesiology", "emergency", "laboratory")


class Readiness(Vocabulary):
    """`missing` are sentences on what the file lacks or must answer; `problems` are doubts about what it holds."""

    missing: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class _Views(NamedTuple):
    """Everything that is worked out of the case file, once."""

    case: CaseFile
    today: dt.date
    ledger: Ledger
    chronology: Chronology
    wages: Wages
    coverage: Coverage
    liens: tuple[LienView, ...]
    deadlines: tuple[Deadline, ...]
    where: Places


def build_readiness(case: CaseFile, today: dt.date) -> Readiness:
    """Return what stands in the way of the matter's next document, as of today."""
    ledger = build_ledger(case)
    views = _Views(
        case=case,
        today=today,
        ledger=ledger,
        chronology=build_chronology(case),
        wages=work_out_wages(case),
        coverage=view_coverage(case),
        liens=view_liens(case, ledger),
        deadlines=build_deadlines(case),
        where=places(case.documents),
    )
    missing = [sentence for check in _CHECKS for sentence in check(views)]
    return Readiness(missing=tuple(dict.fromkeys(missing)), problems=_problems(views))


def shape(readiness: Readiness) -> dict[str, object]:
    """Return it as the JSON of `matterflow readiness`."""
    return {
        "readiness": list(readiness.missing),
        "problems": [problem.sentence for problem in readiness.problems],
    }


def _problems(views: _Views) -> tuple[Problem, ...]:
    papers = [one for one in views.case.documents if one.duplicate_of is None and one.held != "other_person"]
    read = [problem for paper in papers for problem in paper.problems]
    found = [
        *views.ledger.problems,
        *(problem for lien in views.liens for problem in lien.problems),
        *views.wages.problems,
        *views.coverage.problems,
        *contradictions(views.case, views.where),
        *_low_confidence(views),
        *read,
    ]
    once = {(problem.code, problem.sentence, problem.pages): problem for problem in found}
    return tuple(once.values())


def _low_confidence(views: _Views) -> list[Problem]:
    """Return the papers whose amounts in the totals were hard to read, and no other paper bears out."""
    doubtful: dict[str, list[Figure]] = {}
    for figure in dict.fromkeys(_figures(views.ledger)):
        if not _is_sure(figure, views.where):
            doubtful.setdefault(figure.cite.document, []).append(figure)
    return [
        Problem(
            code="hard-to-read",
            sentence=f"the totals rest on amounts of the {views.where.paper(document)} that were hard to read: "
            f"{', '.join(format_money(figure.amount) for figure in figures)}; look at the page",
            pages=views.where.pages(figures),
        )
        for document, figures in doubtful.items()
    ]


def _figures(ledger: Ledger) -> Iterator[Figure]:
    """Yield the figures of the totals, without charges that two papers show alike: one bears the other out."""
    for account in ledger.providers:
        shown = {charge.billed: charge.also for visit in account.visits for charge in visit.charges}
        yield from (billed for billed, also in shown.items() if all(one.amount != billed.amount for one in also))
        for one in (account.adjusted, account.patient_paid, *(part.paid for part in account.paid)):
            yield from one.figures


def _is_sure(figure: Figure, where: Places) -> bool:
    source = where.papers[figure.cite.document].sources.get(figure.cite.path)
    return source is None or source.confidence >= LEAST_CONFIDENCE


def _intake(views: _Views) -> Iterable[str]:
    matter = views.case.matter
    asked = {
        "the client's date of birth": matter.client.date_of_birth,
        "the date of loss": matter.incident.date_of_loss,
        "the place of the incident": matter.incident.place,
        "the adverse party": matter.adverse_parties or None,
        "the fee": matter.fee_percentage,
        "the injured parts of the body": matter.injured_body_parts or None,
    }
    for what, value in asked.items():
        if value is None:
            yield f"The intake form does not say {what}."
    for party in matter.adverse_parties:
        if party.insurer and not party.claim_number:
            yield f"The claim number at {party.insurer} is not known."


def _incident(views: _Views) -> Iterable[str]:
    if views.case.matter.incident.type == "motor_vehicle" and not views.case.of_kind("crash_report"):
        yield "There is no crash report in the file; ask the agency for it."
    if not views.case.of_kind("photograph"):
        yield "There are no photographs in the file."


def _charts(views: _Views) -> Iterable[str]:
    """Yield the providers whose bills no record of care supports."""
    encounters = views.chronology.since_loss
    for account in views.ledger.providers:
        if _keeps_no_chart(account, encounters):
            continue
        bare = [day for day in account.dates if not any(_is_of(one, account.provider, day) for one in encounters)]
        if len(bare) == len(account.dates):
            yield f"{account.provider}: bills but no records; ask for the chart of {_days(bare)}."
        elif bare:
            yield f"{account.provider}: no record of the visits of {_days(bare)}, which are billed."


def _keeps_no_chart(account: ProviderAccount, encounters: Sequence[Encounter]) -> bool:
    words = account.provider.lower()
    return any(word in words for word in _WITHOUT_CHART) and all(
        any(one.date == day for one in encounters) for day in account.dates
    )


def _bills(views: _Views) -> Iterable[str]:
    """Yield the providers with records of care and no bill."""
    accounts = views.ledger.providers
    seen: dict[str, list[dt.date]] = {}
    for one in views.chronology.since_loss:
        names = [name for name in (one.provider, one.clinician) if name]
        billed = any(same_organisation(name, account.provider) for name in names for account in accounts)
        if names and not billed:
            seen.setdefault(names[0], []).append(one.date)
    for provider, days in seen.items():
        yield f"{provider}: records but no bill; ask for the itemised bill of {_days(days)}."


def _benefits(views: _Views) -> Iterable[str]:
    """Yield the insured client's providers whose charges no plan has explained."""
    insured = views.case.matter.client.health_plan or any(part.kind == "plan" for part in views.ledger.paid)
    for account in views.ledger.providers:
        explained = any(part.kind == "plan" for part in account.paid) or account.adjusted.amount
        if insured and not explained and not account.on_lien:
            yield (
                f"{account.provider}: no explanation of benefits for charges of {format_money(account.billed.amount)}; "
                "ask the plan, or confirm that the provider treats on lien."
            )


def _gaps(views: _Views) -> Iterable[str]:
    for gap in views.chronology.gaps:
        yield (
            f"No treatment for {gap.free_days} days after {format_date(gap.start)} (until {format_date(gap.end)}); "
            "the client's reason should stand in the file."
        )


def _earlier(views: _Views) -> Iterable[str]:
    for kind, found in (
        ("A record from before the loss mentions an injured part of the body", earlier_mentions(views.case)),
        ("A note lists a prior condition of an injured part of the body", prior_conditions(views.case)),
        ("A report since the loss shows signs of wear", signs_of_wear(views.case)),
    ):
        for one in found:
            yield _earlier_sentence(kind, one, views.where)


def _earlier_sentence(kind: str, one: EarlierMention, where: Places) -> str:
    day = f", {format_date(one.date)}" if one.date else ""
    return f'{kind}: "{one.quote}" ({one.organisation or "source not named"}{day}; {where.words(one.cite)}).'


def _pay(views: _Views) -> Iterable[str]:
    if not views.wages.losses:
        return
    for loss in views.wages.losses:
        if loss.undocumented_days:
            worth = loss.day_worth * len(loss.undocumented_days) if loss.day_worth else None
            amount = f", worth up to {format_money(worth)}" if worth else ""
            yield (
                f"Lost pay: {len(loss.undocumented_days)} workdays ({_days(loss.undocumented_days)}) have neither an "
                f"off-work note nor treatment that day{amount}."
            )
        if loss.overtime is None or loss.overtime.weeks_averaged < STUB_WEEKS:
            yield f"Pay stubs of {STUB_WEEKS} weeks before the loss are not in the file; overtime rests on them."
    if not views.case.of_kind("w2"):
        yield "There is no W-2 in the file."


def _insurance(views: _Views) -> Iterable[str]:
    for party in views.case.matter.adverse_parties:
        told = views.coverage.of("bodily_injury", own=False)
        if party.insurer and not told:
            yield f"The limits of {party.insurer} are not in the file; ask for the declarations or a limits letter."
    own = views.case.matter.own_coverage
    if own and not any(line.own for line in views.coverage.in_force):
        yield f"The client's own declarations ({own[0].insurer}) in force on the date of loss are not in the file."


def _claims(views: _Views) -> Iterable[str]:
    for lien in views.liens:
        if lien.suspected:
            yield f"A lien may be coming: {lien.why}."
    for one in views.ledger.excluded:
        if one.code == "undocumented":
            day = format_date(one.date) if one.date else "a day not printed"
            yield (
                f"{one.provider or 'A provider not named'}: {format_money(one.amount.amount)} of {day} is left out: "
                f"{one.reason}."
            )


def _clocks(views: _Views) -> Iterable[str]:
    for deadline in views.deadlines:
        if deadline.due is None:
            yield f"The date for {deadline.what} cannot be told: {' '.join(deadline.confirm)}"
        elif deadline.due < views.today:
            yield f"Was due on {format_date(deadline.due)}: {deadline.what}."
        elif deadline.due - views.today <= SOON:
            yield f"Due on {format_date(deadline.due)}: {deadline.what}."


def _law(views: _Views) -> Iterable[str]:
    state = views.case.matter.jurisdiction.state
    sentence = needs_confirmation(specials_rule(views.case), (), f"the figure to claim for medical expenses in {state}")
    if sentence:
        yield sentence


def _held(views: _Views) -> Iterable[str]:
    held: dict[str, int] = {}
    for paper in views.case.documents:
        if paper.held == "other_person":
            yield f"1 x {KIND_BY_NAME[paper.kind].words} of another person: tell the attorney and send it back."
        elif paper.held:
            words = f"{KIND_BY_NAME[paper.kind].words}, held as {paper.held.replace('_', ' ')}"
            held[words] = held.get(words, 0) + 1
    for words, count in sorted(held.items()):
        yield f"{count} x {words}: an attorney must let it in before it is used."


def _days(days: Sequence[dt.date]) -> str:
    ordered = sorted(days)
    if len(ordered) <= 3:
        return ", ".join(map(format_date, ordered))
    return f"{format_date(ordered[0])} to {format_date(ordered[-1])} ({len(ordered)} days)"


def _is_of(encounter: Encounter, provider: str, day: dt.date) -> bool:
    names = [name for name in (encounter.provider, encounter.clinician) if name]
    covers = encounter.date <= day <= (encounter.through or encounter.date)
    return covers and any(same_organisation(name, provider) for name in names)


_CHECKS: tuple[Callable[[_Views], Iterable[str]], ...] = (
    _clocks,
    _intake,
    _incident,
    _insurance,
    _charts,
    _bills,
    _benefits,
    _gaps,
    _earlier,
    _pay,
    _claims,
    _law,
    _held,
)
