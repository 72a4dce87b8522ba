"""What the law of the state asks of a time-limited demand, and where this letter says it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from casefile.dates import format_date
from casefile.law.rules import Rule, rule_by_id, the_rule
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench
from generators.documents.settlement_demand.view import Pair
from generators.markup import gap, note

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
    """Return the state's rule on time-limited demands."""
    matter = bench.case.matter
    return the_rule(matter.jurisdiction.state, "time_limited_demand", matter.incident.date_of_loss)


def only_these_terms(bench: Bench) -> bool:
    """Tell whether the statute forbids terms beyond its own."""
    rule = rule_of(bench)
    return bench.options.variant == "time-limited" and rule is not None and rule.terms.get("only_these") is True


def elements(bench: Bench, amount: str, until: str | None) -> tuple[Pair, ...]:
    """Return each element with where it stands, or the gap that is left of it."""
    rule = rule_of(bench)
    if bench.options.variant != "time-limited" or rule is None:
        return ()
    listed = rule.terms.get("elements")
    found = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    return tuple(
        Pair(
            label=f"{bench.book.law(rule, str(one['words']))} ({bench.book.law(rule, str(one['cite']))})",
            text=_text(bench, str(one["key"]), amount, until),
        )
        for one in found
    )


def doubts(bench: Bench) -> Iterator[str]:
    """Yield what must be confirmed before the statute is relied on."""
    rule, matter = rule_of(bench), bench.case.matter
    if bench.options.variant != "time-limited":
        return
    doubt = bench.book.doubt(rule, f"time-limited demands in {matter.jurisdiction.state}")
    if doubt:
        yield doubt
    if rule is None:
        return
    detail = rule.terms.get("confirm")
    if isinstance(detail, str) and detail not in bench.book.desk.signed_off:
        yield note(f"{rule_by_id(detail).cite}: {rule_by_id(detail).text} Check the statute before this goes out.")
    if rule.terms.get("before_suit_only") is True and (matter.case_number or matter.stage == "litigation"):
        number = f" ({bench.book.intake('case_number')})" if matter.case_number else ""
        yield gap(
            f"the statute is for demands before suit, and an action is pending{number}. Use another kind of demand, or "
            "say why the statute applies"
        )


def period(bench: Bench) -> str:
    """Return the doubt or the note on the time that the offer stays open."""
    days, until = _least_days(bench), bench.options.expires
    if bench.options.variant != "time-limited" or until is None:
        return ""
    if days is None:
        return " " + gap("whether the law sets a least time for acceptance")
    if until < bench.book.desk.today + dt.timedelta(days=days):
        return " " + gap(
            f"this is too early: sent today, the offer stays open until {_first_day(bench, days)} or later"
        )
    from_when = "receipt" if _counted_from(bench) == "receipt" else "sending, and depends on the manner"
    first = format_date(bench.book.desk.today + dt.timedelta(days=days))
    return note(
        f"The least time runs from {from_when}. Counted from the day of this draft by the shortest manner it ends on "
        f"{first}. Compute it again on the day of sending."
    )


def earliest(bench: Bench) -> str:
    """Return the first day until which the offer may be open, for the gap where no day is set."""
    days = _least_days(bench)
    return f"; sent today, not before {_first_day(bench, days)}" if days else ""


def acceptance(bench: Bench) -> str:
    """Return what the statute says of an answer that only asks, where it says so."""
    matter = bench.case.matter
    rule = the_rule(matter.jurisdiction.state, "time_limited_demand_effect", matter.incident.date_of_loss)
    words = "a request for clarification, information or time is in itself no counter-offer"
    if bench.options.variant != "time-limited" or rule is None or words not in rule.text:
        return ""
    said = bench.book.law(rule, words)
    return f" As the statute says, {said} ({bench.book.law(rule)}).{bench.book.doubt(rule, 'acceptance')}"


def _text(bench: Bench, key: str, amount: str, until: str | None) -> str:
    book = bench.book
    filled: dict[str, Callable[[], str]] = {
        "period": lambda: until or gap("the day until which the offer is open"),
        "amount": lambda: amount,
        "loss": lambda: f"{book.intake('incident.date_of_loss')}, {book.intake('incident.place')}",
        "claim_number": lambda: bench.of_policy("claim_number"),
        "acceptance_address": lambda: book.settings("firm.email"),
        "coverage": lambda: f"policy {bench.of_policy('policy_number')}",
    }
    if key in filled:
        return filled[key]()
    return _HERE.get(key) or gap(_SOUGHT.get(key, "where this letter says so"))


def _least_days(bench: Bench) -> int | None:
    rule = rule_of(bench)
    days = rule.terms.get("open_days") if rule else None
    found = [value for value in days.values() if isinstance(value, int)] if isinstance(days, dict) else []
    return min(found, default=None)


def _counted_from(bench: Bench) -> object:
    rule = rule_of(bench)
    return rule.terms.get("counted_from") if rule else None


def _first_day(bench: Bench, days: int) -> Printed:
    today = bench.book.attorney(bench.book.desk.today, bench.book.desk.person.id)
    return bench.book.computed(f"add_days({today.claim}, {days})", (today.claim,), _day)


def _day(value: object) -> str:
    return format_date(value) if isinstance(value, dt.date) else str(value)
