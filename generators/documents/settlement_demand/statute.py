"""What the law of the state asks of a time-limited demand, and where this letter says it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from casefile.dates import format_date
from casefile.demands import DemandTerms, Opening, demand_rule, demand_terms, earliest_expiry
from casefile.law.rules import Rule, rule_by_id, the_rule
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench
from generators.documents.settlement_demand.view import Pair
from generators.markup import gap, note

MANNERS = ("email", "certified")
"""How the letter says that it goes out."""
_HERE = {
    "label": "the title of this letter",
    "statute": "the title of this letter",
    "offer": "under Offer",
    "release": "under Offer",
    "releasees": "under Offer",
    "claims": "under Offer",
    "liens": "under Offer and Liens known to us",
    "injuries": "under Injuries",
    "proof": "the exhibits, listed below",
}
_SOUGHT = {
    "payment_date": "the day by which payment must be received",
    "coverage_oath": "the sworn statement on all coverage that the insurer is to give",
    "providers": "the names and addresses of all providers, with signed authorisations",
    "employers": "the employers since the loss, with signed authorisations",
}


def rule_of(bench: Bench) -> Rule | None:
    """Return the state's rule, where the demand is made under one."""
    if bench.options.variant != "time-limited":
        return None
    return demand_rule(bench.case.matter.jurisdiction.state, bench.book.desk.today)


def title(bench: Bench, words: str) -> str:
    """Return the title with the label that the statute asks for, else as it is."""
    rule = rule_of(bench)
    if rule is None:
        return words
    return f"{bench.book.law(rule, demand_terms(rule).label)}, {bench.book.law(rule)}"


def only_these_terms(bench: Bench) -> bool:
    """Tell whether the statute forbids terms beyond its own."""
    terms = _terms(bench)
    return terms is not None and terms.only_these


def elements(bench: Bench, amount: str, until: str | None) -> tuple[Pair, ...]:
    """Return each element with where it stands, or the gap that is left of it."""
    rule, terms = rule_of(bench), _terms(bench)
    if rule is None or terms is None:
        return ()
    return tuple(
        Pair(
            label=f"{bench.book.law(rule, one.words)} ({bench.book.law(rule, one.cite)})",
            text=_text(bench, one.key, amount, until),
        )
        for one in terms.elements
    )


def doubts(bench: Bench) -> Iterator[str]:
    """Yield what must be confirmed before the statute is relied on."""
    if bench.options.variant != "time-limited":
        return
    rule, terms, matter = rule_of(bench), _terms(bench), bench.case.matter
    yield from filter(None, [bench.book.doubt(rule, f"time-limited demands in {matter.jurisdiction.state}")])
    if terms is None:
        return
    if terms.confirm and terms.confirm not in bench.book.desk.signed_off:
        detail = rule_by_id(terms.confirm)
        yield note(f"{detail.cite}: {detail.text} Check the statute before this goes out.")
    if terms.before_suit_only and (matter.case_number or matter.stage == "litigation"):
        number = f" ({bench.book.intake('case_number')})" if matter.case_number else ""
        yield gap(
            f"the statute is for demands before suit, and an action is pending{number}. Use another kind of demand, or "
            "say why the statute applies"
        )


def period(bench: Bench) -> str:
    """Return the doubt or the note on the time that the offer stays open."""
    until, opening = bench.options.expires, _opening(bench)
    if until is None or opening is None:
        return ""
    if opening.earliest is None or opening.days is None:
        return " " + gap("whether the law sets a least time for acceptance")
    if not opening.allows(until):
        first = _first_day(bench, opening.days)
        return " " + gap(f"this is too early: sent today, the offer stays open until {first} or later")
    return note(
        f"The least time runs from {opening.counted_from} and depends on the manner of sending. Counted from the day "
        f"of this draft it ends on {format_date(opening.earliest)}. Compute it again on the day of sending."
    )


def earliest(bench: Bench) -> str:
    """Return the first day until which the offer may be open, for the gap where no day is set."""
    opening = _opening(bench)
    if opening is None or opening.days is None:
        return ""
    return f"; sent today, not before {_first_day(bench, opening.days)}"


def acceptance(bench: Bench) -> str:
    """Return what the statute says of an answer that only asks, where it says so."""
    words = "a request for clarification, information or time is in itself no counter-offer"
    rule = the_rule(
        bench.case.matter.jurisdiction.state, "time_limited_demand_effect", bench.case.matter.incident.date_of_loss
    )
    if rule_of(bench) is None or rule is None or words not in rule.text:
        return ""
    said = bench.book.law(rule, words)
    return f" As the statute says, {said} ({bench.book.law(rule)}).{bench.book.doubt(rule, 'acceptance')}"


def _terms(bench: Bench) -> DemandTerms | None:
    rule = rule_of(bench)
    return demand_terms(rule) if rule else None


def _opening(bench: Bench) -> Opening | None:
    if rule_of(bench) is None:
        return None
    state, desk = bench.case.matter.jurisdiction.state, bench.book.desk
    return earliest_expiry(state, desk.today, MANNERS, tuple(desk.signed_off))


def _text(bench: Bench, key: str, amount: str, until: str | None) -> str:
    book = bench.book
    match key:
        case "period":
            return until or gap("the day until which the offer is open")
        case "amount":
            return amount
        case "loss":
            return f"{book.intake('incident.date_of_loss')}, {book.intake('incident.place')}"
        case "claim_number":
            return bench.of_policy("claim_number")
        case "acceptance_address":
            return book.settings("firm.email")
        case "coverage":
            return f"policy {bench.of_policy('policy_number')}"
        case _:
            return _HERE.get(key) or gap(_SOUGHT.get(key, "where this letter says so"))


def _first_day(bench: Bench, days: int) -> Printed:
    today = bench.book.attorney(bench.book.desk.today, bench.book.desk.person.id)
    return bench.book.computed(f"add_days({today.claim}, {days})", (today.claim,), _day)


def _day(value: object) -> str:
    return format_date(value) if isinstance(value, dt.date) else str(value)
