"""Demands: how long a time-limited demand must stay open where it is made, and what it must say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Literal

from pydantic import Field

from casefile.dates import format_date
from casefile.law.rules import EVERYWHERE, Rule, needs_confirmation, rule_by_id, the_rule
from casefile.vocabulary import Vocabulary

TOPIC = "time_limited_demand"
CLOCK_TOPIC = "time_zone"


class Element(Vocabulary):
    """Something that a demand must say; `if_known`: where it is known; `says`: words for the letter itself."""

    key: str
    words: str
    cite: str
    if_known: bool = False
    says: str | None = None


class DemandTerms(Vocabulary):
    """What a rule on time-limited demands says. `open_days` are the least days by manner of sending."""

    counted_from: Literal["transmission", "receipt"]
    label: str
    elements: tuple[Element, ...]
    open_days: dict[str, int] = Field(default_factory=dict)
    payment_days: int | None = None
    only_these: bool = False
    before_suit_only: bool = False
    confirm: str | None = None


class Opening(Vocabulary):
    """How long a demand stays open at the least. `earliest` is None where no rule says so many days.

    Sent by several manners at once, the longest of their minimums governs.
    """

    earliest: dt.date | None
    rule: str | None
    cite: str | None
    counted_from: str | None = None
    days: int | None = None
    steps: tuple[str, ...] = ()
    confirm: tuple[str, ...] = ()

    @property
    def from_receipt(self) -> bool:
        """Whether the days run from receipt, which nobody knows on the day of sending."""
        return self.counted_from == "receipt"

    def allows(self, expires: dt.date) -> bool:
        """Tell whether a demand may expire that day."""
        return self.earliest is None or expires >= self.earliest


def demand_rule(state: str, on: dt.date | None = None) -> Rule | None:
    """Return the state's rule on time-limited demands in force on the day."""
    return the_rule(state, TOPIC, on)


def demand_terms(rule: Rule) -> DemandTerms:
    """Return what the rule says, typed."""
    return DemandTerms.model_validate(rule.terms)


def earliest_expiry(state: str, sent: dt.date, manners: Collection[str], signed: Collection[str] = ()) -> Opening:
    """Return the first day on which a demand sent that day by those manners (email, certified, ...) may expire."""
    rule = demand_rule(state, sent)
    if rule is None:
        missing = needs_confirmation(None, signed, f"time-limited demands in {state}")
        return Opening(earliest=None, rule=None, cite=None, confirm=(missing,) if missing else ())
    terms = demand_terms(rule)
    known = [terms.open_days[manner] for manner in manners if manner in terms.open_days]
    days = max(known, default=None)
    earliest = sent + dt.timedelta(days=days) if days is not None else None
    return Opening(
        earliest=earliest,
        rule=rule.id,
        cite=rule.cite,
        counted_from=terms.counted_from,
        days=days,
        steps=_steps(terms, sent, days, earliest),
        confirm=tuple(_confirm(rule, terms, manners, signed)),
    )


def _steps(terms: DemandTerms, sent: dt.date, days: int | None, earliest: dt.date | None) -> tuple[str, ...]:
    if days is None or earliest is None:
        return ()
    return (f"sent {format_date(sent)}", f"at least {days} days from {terms.counted_from}: {format_date(earliest)}")


def _confirm(rule: Rule, terms: DemandTerms, manners: Collection[str], signed: Collection[str]) -> list[str]:
    named = [rule, rule_by_id(terms.confirm)] if terms.confirm else [rule]
    sentences = [sentence for one in named if (sentence := needs_confirmation(one, signed))]
    if strange := sorted(set(manners) - set(terms.open_days)):
        sentences.append(f"[CONFIRM: {rule.cite} states no minimum for sending by {' and '.join(strange)}.]")
    if terms.counted_from == "receipt" and terms.open_days:
        sentences.append("[CONFIRM: the days run from receipt, not from sending; count again when it is received.]")
    return sentences


def time_zone(state: str) -> tuple[Rule, str] | None:
    """Return the words of the state's time zone ("Pacific time") with the rule that says them, or None."""
    rule = the_rule(EVERYWHERE, CLOCK_TOPIC)
    words = rule.terms.get(state) if rule else None
    return (rule, words) if rule and isinstance(words, str) else None
