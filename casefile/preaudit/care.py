"""What is flagged in the treatment: when it began, its gaps and its end, how it went, what the notes look like."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from casefile.accounts import ProviderAccount
from casefile.dates import format_date
from casefile.identity import same_organisation
from casefile.preaudit.bench import Bench
from casefile.preaudit.found import Fact, Flag, Line, at_figure, of_paper, shortened
from casefile.preaudit.rules import codes, flag_rule, thresholds

_SCORE = re.compile(
    r"\bpain\b[^.\d]{0,30}(\d{1,2})(?:\.\d)?\s*(?:/|out of)\s*10\b"
    r"|\b(\d{1,2})\s*/\s*10\b[^.]{0,20}\bpain\b",
    re.IGNORECASE,
)
_WEEK = dt.timedelta(weeks=1)
_NEAR = dt.timedelta(days=10)
"""After a gap, within which a record that tells its reason must be written: later words are of something else."""


def care_flags(bench: Bench) -> Iterator[Flag]:
    """Yield the flags of the treatment."""
    yield from _late(bench)
    yield from _gaps(bench)
    yield from _after_discharge(bench)
    yield from bench.flag("missed", told(bench, "missed"))
    yield from bench.flag("passive-care", _passive(bench), _active(bench))
    yield from bench.flag("many-visits", _many(bench))
    yield from bench.flag("two-therapies", _two_therapies(bench))
    yield from bench.flag("pain-unchanged", _unchanged(bench))
    yield from bench.flag("copied-notes", _copied(bench))
    yield from bench.flag("not-followed-up", _unfiled(bench))
    yield from bench.flag("normal-study", told(bench, "normal-study"))


def told(bench: Bench, flag_id: str) -> list[Fact]:
    """Return the sentences of the papers that the flag looks at and whose words tell it, each once."""
    rule = flag_rule(flag_id)
    lines = [line for place in rule.where for line in bench.by_place[place]]
    found = [line.fact() for line in lines if bench.is_since(line.date) and rule.is_told(line.text)]
    return list(dict.fromkeys(found))


def _late(bench: Bench) -> Iterator[Flag]:
    treated = [one for one in bench.chronology.since_loss if bench.loss]
    if not treated or bench.loss is None:
        return
    first = treated[0]
    days = (first.date - bench.loss).days
    if days < thresholds().first_treatment_days:
        return
    words = f"the first treatment on record is of {format_date(first.date)}, {days} days after the loss"
    fact = of_paper(first.document, words, bench.case) if first.document else Fact(date=first.date, words=words)
    rule = flag_rule("late-first-treatment").answers
    same_note = [line for line in bench.care if line.document == first.document]
    answers = [line.fact() for line in same_note if rule and rule.search(line.text)]
    yield from bench.flag("late-first-treatment", [fact], answers or None)


def _gaps(bench: Bench) -> Iterator[Flag]:
    for gap, reason in zip(bench.chronology.gaps, bench.told.reasons, strict=True):
        words = f"no treatment for {gap.free_days} days, from {format_date(gap.start)} to {format_date(gap.end)}"
        if gap.days < thresholds().gap_days:
            words += " (shorter than most carriers ask about)"
        answers = []
        if reason and reason.date <= gap.end + _NEAR:
            paper = bench.where.papers[reason.cite.document]
            answers.append(
                Fact(
                    date=reason.date,
                    who=getattr(paper.record, "facility", None),
                    quote=shortened(reason.quote),
                    document=reason.cite.document,
                    page=bench.where.page(reason.cite),
                )
            )
        title = f"A gap in treatment of {gap.free_days} days"
        yield from bench.flag("gap", [Fact(date=gap.start, words=words)], answers, title=title)


def _after_discharge(bench: Bench) -> Iterator[Flag]:
    """Yield discharges after which the same provider, or any other, treated on."""
    found = []
    for fact in told(bench, "after-discharge"):
        if fact.date is None or not fact.document:
            continue
        paper = bench.where.papers[fact.document]
        own = [getattr(paper.record, name, None) for name in ("facility", "provider_name")]
        later = [
            one
            for one in bench.chronology.since_loss
            if one.date > fact.date and any(n and one.provider and same_organisation(n, one.provider) for n in own)
        ]
        if later:
            found += [
                fact,
                Fact(date=later[0].date, who=later[0].provider, words=f"{len(later)} visits there after it"),
            ]
    yield from bench.flag("after-discharge", found)


def _passive(bench: Bench) -> list[Fact]:
    """Return the providers whose passive care goes on past the acute weeks and is the greater part."""
    found = []
    for account in bench.ledger.providers:
        charges = [charge for visit in account.visits for charge in visit.charges]
        passive = [charge for charge in charges if charge.code in codes().passive and charge.date]
        dates = sorted(charge.date for charge in passive if charge.date)
        if not dates or dates[-1] - dates[0] < thresholds().passive_weeks * _WEEK:
            continue
        treated = [one for one in charges if one.code in codes().passive | codes().active | codes().chiropractic]
        if len(passive) >= thresholds().passive_share * len(treated):
            weeks = (dates[-1] - dates[0]).days // 7
            words = f"{account.provider}: {len(passive)} passive services over {weeks} weeks, of {len(treated)} in all"
            found.append(at_figure(passive[-1].billed, words, bench.where, dates[-1]))
    return found


def _active(bench: Bench) -> list[Fact]:
    """Return the active care that bills show: exercise answers the charge that care was passive alone."""
    found = []
    for account in bench.ledger.providers:
        active = [c for visit in account.visits for c in visit.charges if c.code in codes().active]
        if active:
            which = ", ".join(sorted({str(charge.code) for charge in active}))
            words = f"{account.provider}: {len(active)} charges of active care ({which})"
            found.append(at_figure(active[0].billed, words, bench.where, active[0].date))
    return found


def _many(bench: Bench) -> list[Fact]:
    found = []
    for account in bench.ledger.providers:
        if _is_therapy(account) and len(account.visits) > thresholds().therapy_visits:
            span = f"{format_date(account.dates[0])} to {format_date(account.dates[-1])}" if account.dates else ""
            words = f"{account.provider}: {len(account.visits)} visits, {span}"
            found.append(at_figure(account.visits[-1].charges[0].billed, words, bench.where))
    return found


def _is_therapy(account: ProviderAccount) -> bool:
    told_codes = {charge.code for visit in account.visits for charge in visit.charges}
    return not told_codes.isdisjoint(codes().therapy | codes().chiropractic)


def _two_therapies(bench: Bench) -> list[Fact]:
    seen: dict[dt.date, list[ProviderAccount]] = {}
    for account in bench.ledger.providers:
        if _is_therapy(account):
            for day in account.dates:
                seen.setdefault(day, []).append(account)
    return [
        at_figure(
            next(visit for visit in own[0].visits if visit.date == day).charges[0].billed,
            f"{' and '.join(one.provider for one in own)} on one day",
            bench.where,
            day,
        )
        for day, own in sorted(seen.items())
        if len(own) > 1
    ]


def _unchanged(bench: Bench) -> list[Fact]:
    """Return the first and the last score of pain of a provider, where weeks of care did not lessen it."""
    scored: dict[str, list[tuple[int, Line]]] = {}
    for line in (*bench.care, *bench.by_place["logs"]):
        match = _SCORE.search(line.text)
        if match and line.date and line.who:
            score = int(match[1] or match[2])
            if score <= 10:
                scored.setdefault(line.who, []).append((score, line))
    found = []
    for own in scored.values():
        ordered = sorted(own, key=lambda one: (one[1].date or dt.date.min, one[1].page))
        first, last = ordered[0], ordered[-1]
        if _days(first[1], last[1]) >= thresholds().unchanged_days and last[0] >= first[0]:
            found += [first[1].fact(), last[1].fact()]
    return found


def _days(one: Line, two: Line) -> int:
    return (two.date - one.date).days if one.date and two.date else 0


def _copied(bench: Bench) -> list[Fact]:
    return [
        of_paper(
            one.document,
            f"{one.sentences} of {one.of_all} sentences stand word for word in the note of {format_date(one.of_date)}",
            bench.case,
        )
        for one in bench.told.copied
        if one.of_all and one.sentences * 2 >= one.of_all
    ]


def _unfiled(bench: Bench) -> list[Fact]:
    return [
        Fact(
            date=one.date,
            who=one.organisation,
            words=f"{one.what} ({one.state})",
            quote=shortened(one.quote),
            document=one.cite.document,
            page=bench.where.page(one.cite),
        )
        for one in bench.told.unfiled
        if bench.is_since(one.date)
    ]
