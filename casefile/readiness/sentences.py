"""The sentences of readiness: what the file lacks or must answer before the next document goes out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

from casefile.accounts import ProviderAccount
from casefile.chronology import Encounter
from casefile.dates import format_date
from casefile.earlier import EarlierMention, earlier_mentions, prior_conditions, signs_of_wear
from casefile.gap_reasons import reason_of
from casefile.identity import same_organisation
from casefile.impossible_days import IMPOSSIBLE
from casefile.law.rules import needs_confirmation
from casefile.ledger import specials_rule
from casefile.money import format_money
from casefile.other_names import IS_IT_OURS, OTHER_NAME
from casefile.places import Places
from casefile.readiness.insurance import limits_papers
from casefile.readiness.views import Views
from casefile.records.registry import KIND_BY_NAME

SOON = dt.timedelta(days=14)
STUB_WEEKS = 13
# Groups whose charges go with a hospital's chart: they keep none of their own that is asked for.
_WITHOUT_CHART = ("physicians", "radiology", "pathology", "anesthesia", "anesthesiology", "emergency", "laboratory")


def _intake(views: Views) -> Iterable[str]:
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


def _incident(views: Views) -> Iterable[str]:
    if views.case.matter.incident.type == "motor_vehicle" and not views.case.of_kind("crash_report"):
        yield "There is no crash report in the file; ask the agency for it."
    if not views.case.of_kind("photograph"):
        yield "There are no photographs in the file."


def _charts(views: Views) -> Iterable[str]:
    """Yield the providers whose bills no record of care supports."""
    encounters = views.chronology.since_loss
    for account in views.ledger.providers:
        if keeps_no_chart(account, encounters):
            continue
        bare = days_without(encounters, account.provider, account.dates)
        if len(bare) == len(account.dates):
            yield f"{account.provider}: bills but no records; ask for the chart of {days_words(bare)}."
        elif bare:
            yield f"{account.provider}: no record of the visits of {days_words(bare)}, which are billed."


def keeps_no_chart(account: ProviderAccount, encounters: Sequence[Encounter]) -> bool:
    """Tell whether the provider's care stands in a hospital's chart of the same days."""
    words = account.provider.lower()
    return any(word in words for word in _WITHOUT_CHART) and all(
        any(one.date == day for one in encounters) for day in account.dates
    )


def _bills(views: Views) -> Iterable[str]:
    """Yield the providers with records of care and no bill."""
    accounts = views.ledger.providers
    seen: dict[str, list[dt.date]] = {}
    for one in views.chronology.since_loss:
        names = [name for name in (one.provider, one.clinician) if name]
        billed = any(same_organisation(name, account.provider) for name in names for account in accounts)
        if names and not billed:
            seen.setdefault(names[0], []).append(one.date)
    for provider, days in seen.items():
        yield f"{provider}: records but no bill; ask for the itemised bill of {days_words(days)}."


def _benefits(views: Views) -> Iterable[str]:
    """Yield the insured client's providers whose charges no plan has explained."""
    insured = views.case.matter.client.health_plan or any(part.kind == "plan" for part in views.ledger.paid)
    for account in views.ledger.providers:
        explained = any(part.kind == "plan" for part in account.paid) or account.adjusted.amount
        if insured and not explained and not account.on_lien:
            yield (
                f"{account.provider}: no explanation of benefits for charges of {format_money(account.billed.amount)}; "
                "ask the plan, or confirm that the provider treats on lien."
            )


def _gaps(views: Views) -> Iterable[str]:
    for gap in views.chronology.gaps:
        why = reason_of(views.case, gap)
        asked = (
            f"the record of {format_date(why.date)} gives a reason: check that the client says the same."
            if why
            else "the client's reason should stand in the file."
        )
        days = f"{gap.free_days} days after {format_date(gap.start)} (until {format_date(gap.end)})"
        yield f"No treatment for {days}; {asked}"


def _earlier(views: Views) -> Iterable[str]:
    for kind, found in (
        ("A record from before the loss mentions an injured part of the body", earlier_mentions(views.case)),
        ("A note lists a prior condition of an injured part of the body", prior_conditions(views.case)),
        ("A report since the loss shows signs of wear", signs_of_wear(views.case)),
    ):
        for one in found:
            yield _earlier_sentence(kind, one, views.where)


def _earlier_sentence(kind: str, one: EarlierMention, where: Places) -> str:
    return f'{kind}: "{one.quote}" ({where.words(one.cite)}).'


def _pay(views: Views) -> Iterable[str]:
    if not views.wages.losses:
        return
    for loss in views.wages.losses:
        if loss.undocumented_days:
            worth = loss.day_worth * len(loss.undocumented_days) if loss.day_worth else None
            amount = f", worth up to {format_money(worth)}" if worth else ""
            days = f"{len(loss.undocumented_days)} workdays ({days_words(loss.undocumented_days)})"
            yield f"Lost pay: {days} have neither an off-work note nor treatment that day{amount}."
        if loss.overtime is None or loss.overtime.weeks_averaged < STUB_WEEKS:
            yield f"Pay stubs of {STUB_WEEKS} weeks before the loss are not in the file; overtime rests on them."
    if not views.case.of_kind("w2"):
        yield "There is no W-2 in the file."


def _insurance(views: Views) -> Iterable[str]:
    for party in views.case.matter.adverse_parties:
        if party.insurer and not limits_papers(views, party.insurer):
            yield f"The limits of {party.insurer} are not in the file; ask for the declarations or a limits letter."
    own = views.case.matter.own_coverage
    if own and not any(line.own for line in views.coverage.in_force):
        yield f"The client's own declarations ({own[0].insurer}) in force on the date of loss are not in the file."


def _claims(views: Views) -> Iterable[str]:
    for lien in views.liens:
        if lien.suspected:
            yield f"A lien may be coming: {lien.why}."
    for one in views.ledger.excluded:
        if one.code == "undocumented" or one.code in IMPOSSIBLE:
            day = format_date(one.date) if one.date else "a day not printed"
            yield (
                f"{one.provider or 'A provider not named'}: {format_money(one.amount.amount)} of {day} is left out: "
                f"{one.reason}."
            )


def _clocks(views: Views) -> Iterable[str]:
    for deadline in views.deadlines:
        if deadline.due is None:
            yield f"The date for {deadline.what} cannot be told: {' '.join(deadline.confirm)}"
        elif deadline.due < views.today:
            yield f"Was due on {format_date(deadline.due)}: {deadline.what}."
        elif deadline.due - views.today <= SOON:
            yield f"Due on {format_date(deadline.due)}: {deadline.what}."


def _law(views: Views) -> Iterable[str]:
    state = views.case.matter.jurisdiction.state
    sentence = needs_confirmation(specials_rule(views.case), (), f"the figure to claim for medical expenses in {state}")
    if sentence:
        yield sentence


def _held(views: Views) -> Iterable[str]:
    held: dict[str, int] = {}
    for paper in views.case.documents:
        if paper.held == "other_person":
            yield f"1 x {KIND_BY_NAME[paper.kind].words} of another person: tell the attorney and send it back."
        elif paper.held == OTHER_NAME:
            if paper.duplicate_of is None:
                yield f"1 x {KIND_BY_NAME[paper.kind].words} in another name: {IS_IT_OURS}."
        elif paper.held:
            words = f"{KIND_BY_NAME[paper.kind].words}, held as {paper.held.replace('_', ' ')}"
            held[words] = held.get(words, 0) + 1
    for words, count in sorted(held.items()):
        yield f"{count} x {words}: an attorney must let it in before it is used."


def days_words(days: Sequence[dt.date]) -> str:
    """Return the days as a sentence names them: all of few, of many the first and the last."""
    ordered = sorted(days)
    if len(ordered) <= 3:
        return ", ".join(map(format_date, ordered))
    return f"{format_date(ordered[0])} to {format_date(ordered[-1])} ({len(ordered)} days)"


def days_without(encounters: Iterable[Encounter], provider: str, days: Iterable[dt.date]) -> tuple[dt.date, ...]:
    """Return the days on which no encounter of the provider is; one that ran for days is on each of them."""
    own = {
        (one.date, one.through or one.date)
        for one in encounters
        if any(same_organisation(name, provider) for name in (one.provider, one.clinician) if name)
    }
    return tuple(day for day in days if not any(start <= day <= end for start, end in own))


CHECKS: tuple[Callable[[Views], Iterable[str]], ...] = (
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
