"""Limitation dates: by which rule a period runs, from when, and its last day by each reading."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from casefile.dates import format_date, months_after
from casefile.law.calendars import calendar
from casefile.law.rules import Rule, needs_confirmation, rules
from casefile.limitation_terms import CLAIM_WORDS, LAST_YEAR, Claim, Limitation, LimitationTerms, Period, TollingTerms
from casefile.matter import Matter

_FROM = {"loss": "date of loss", "death": "date of death, taken as the date of loss,", "denial": "denial"}
_DEATH = re.compile(r"\b(?:died|death|deceased|decedent|killed|fatal\w*|estate of)\b", re.IGNORECASE)


class Reckoner(NamedTuple):
    """What all limitations of one matter are reckoned from."""

    matter: Matter
    signed: Collection[str]
    done: dict[Claim, str]
    care: tuple[dt.date, ...] = ()

    @property
    def state(self) -> str:
        """The state whose law governs."""
        return self.matter.jurisdiction.state

    @property
    def loss(self) -> dt.date | None:
        """The date of loss."""
        return self.matter.incident.date_of_loss


class Fitting(NamedTuple):
    """A rule that fits the matter."""

    rule: Rule
    terms: LimitationTerms


class _End(NamedTuple):
    """A last day, the steps to it, and what of them is unverified."""

    day: dt.date
    steps: tuple[str, ...]
    confirm: tuple[str, ...]


class _Tolled(NamedTuple):
    """The last day for a minor, and by which rule."""

    end: _End
    rule: Rule


def suits(reckoner: Reckoner) -> Iterator[Limitation]:
    """Yield by when each suit is filed; a suit that no rule on file tells has no date."""
    for claim in _claims(reckoner.matter):
        found = fitting(reckoner, reckoner.state, "limitation", claim)
        if found:
            yield from (limitation(reckoner, rule, terms) for rule, terms in found)
        elif claim in {"injury", "death"}:
            yield unknown(reckoner, claim)


def _claims(matter: Matter) -> list[Claim]:
    """Return the claims whose periods matter: death only where the file tells of one."""
    told = f"{matter.client.name} {matter.incident.narrative or ''}"
    claims: list[Claim] = ["injury"]
    claims += ["death"] if _DEATH.search(told) else []
    claims += ["property"] if matter.incident.type == "motor_vehicle" else []
    insured = any("uninsured_motorist" in one.coverage for one in matter.own_coverage)
    return [*claims, "uninsured"] if insured else claims


def fitting(reckoner: Reckoner, jurisdiction: str, topic: str, claim: Claim) -> list[Fitting]:
    """Return the rules for the claim and the kind of incident, as in force on the date of loss."""
    kind = reckoner.matter.incident.type
    found = []
    for rule in rules(jurisdiction, topic, reckoner.loss):
        terms = LimitationTerms.model_validate(rule.terms)
        wanted = not terms.types or kind in terms.types
        if terms.claim == claim and wanted and kind not in terms.not_types:
            found.append(Fitting(rule, terms))
    return found


def limitation(reckoner: Reckoner, rule: Rule, terms: LimitationTerms) -> Limitation:
    """Return what the rule comes to in the matter: its dates, or what must be known first."""
    what = terms.what or CLAIM_WORDS[terms.claim]
    known = Limitation(
        claim=terms.claim,
        what=what,
        running=terms.claim not in reckoner.done,
        why_not=reckoner.done.get(terms.claim),
        rule=rule.id,
        cite=rule.cite,
        mark=rule.mark,
        says=rule.text,
        confirm=_confirmed(rule, reckoner.signed),
    )
    if reckoner.loss is None:
        return _doubted(known, "[CONFIRM: the date of loss; the intake form does not say it.]")
    if reckoner.loss.year > LAST_YEAR:
        return _doubted(known, f"[CONFIRM: the date of loss; {format_date(reckoner.loss)} cannot be it.]")
    if terms.counted_from == "denial":
        return _doubted(known, f"[CONFIRM: when the claim was denied; {terms.words} run from then.]")
    if terms.before_suit_days is not None:
        return _before_suit(known, reckoner, terms.before_suit_days)
    dated = _reckoned(known, reckoner, terms, reckoner.loss)
    if terms.counted_from == "death":
        return _doubted(dated, "[CONFIRM: the date of death; the period is counted as if it was the date of loss.]")
    return dated


def _reckoned(known: Limitation, reckoner: Reckoner, terms: LimitationTerms, loss: dt.date) -> Limitation:
    """Return it with its dates: by each reading, for a minor also from coming of age; the earliest leads."""
    ends = [_end(reckoner, terms, loss, terms)]
    basis = []
    if terms.other:
        other = _end(reckoner, terms, loss, terms.other)
        ends.append(other)
        basis.append(f"{format_date(max(ends[0].day, other.day))} by the longer reading of the rule")
    tolled = _tolled(reckoner, terms, loss)
    if tolled:
        ends.append(tolled.end)
        words = f"{format_date(tolled.end.day)} if minority puts it off ({tolled.rule.cite})"
        basis.append(f"{words}; a parent's own claim for the expenses is not put off")
    first = min(ends, key=lambda end: end.day)
    confirm = (*known.confirm, *first.confirm, *(_confirmed(tolled.rule, reckoner.signed) if tolled else ()))
    return known.model_copy(
        update={
            "due": first.day,
            "acceptable": tuple(sorted({end.day for end in ends})),
            "steps": first.steps,
            "basis": f"the earliest date is given; it would be {' or '.join(basis)}" if basis else None,
            "confirm": tuple(dict.fromkeys(confirm)),
        }
    )


def _end(reckoner: Reckoner, terms: LimitationTerms, begin: dt.date, period: Period) -> _End:
    """Return the last day of the period, moved on where the rule says so and the court does not sit."""
    day = period.after(begin)
    steps = [f"{_FROM[terms.counted_from]} {_named(begin)}", f"{period.words}: {_named(day)}"]
    court = calendar(reckoner.state)
    names, moved = [], set()
    while terms.rolls and (name := court.name_of(day)):
        names.append(name)
        moved.add(court.rule_of(day))
        day += dt.timedelta(days=1)
    if names:
        steps.append(f"the court does not sit ({', '.join(names)}): {_named(day)}")
    holidays = [rule for rule in rules(reckoner.state, "court_holidays") if rule.id in moved]
    confirm = [sentence for rule in holidays for sentence in _confirmed(rule, reckoner.signed)]
    return _End(day, tuple(steps), tuple(confirm))


def _tolled(reckoner: Reckoner, terms: LimitationTerms, loss: dt.date) -> _Tolled | None:
    """Return when the period would end if it ran from the client's coming of age; None for a grown-up."""
    born = reckoner.matter.client.date_of_birth
    found = rules(reckoner.state, "limitation_tolling", loss)
    if born is None or not found or born.year > LAST_YEAR:
        return None
    minors = TollingTerms.model_validate(found[0].terms)
    of_age = months_after(born, minors.until_age * 12)
    if of_age <= loss or terms.claim in minors.not_for:
        return None
    return _Tolled(_end(reckoner, terms, of_age, terms), found[0])


def _before_suit(known: Limitation, reckoner: Reckoner, days: int) -> Limitation:
    """Return a notice that must come some days before the suit can be filed in time."""
    ends = [one.due for one in suits(reckoner) if one.claim == "injury" and one.due]
    if not ends:
        return _doubted(known, "[CONFIRM: the limitation of the suit; the notice must come before it.]")
    due = min(ends) - dt.timedelta(days=days + 1)
    steps = (f"the suit by {_named(min(ends))}", f"more than {days} days before it: {_named(due)}")
    return known.model_copy(update={"due": due, "acceptable": (due,), "steps": steps})


def unknown(reckoner: Reckoner, claim: Claim) -> Limitation:
    """Return a limitation that no rule on file tells."""
    missing = needs_confirmation(None, (), f"the limitation of a {CLAIM_WORDS[claim]} in {reckoner.state}")
    return Limitation(
        claim=claim,
        what=CLAIM_WORDS[claim],
        running=claim not in reckoner.done,
        why_not=reckoner.done.get(claim),
        confirm=(missing,) if missing else (),
    )


def _confirmed(rule: Rule, signed: Collection[str]) -> tuple[str, ...]:
    sentence = needs_confirmation(rule, signed)
    return (sentence,) if sentence else ()


def _doubted(one: Limitation, doubt: str) -> Limitation:
    return one.model_copy(update={"confirm": (doubt, *one.confirm)})


def _named(day: dt.date) -> str:
    return f"{day:%A} {format_date(day)}"
