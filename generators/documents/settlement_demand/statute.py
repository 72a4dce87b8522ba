"""What the law of the state asks of a time-limited demand, and the sentences by which this letter meets it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator

from casefile.dates import format_date
from casefile.demands import DemandTerms, Element, demand_terms
from casefile.law.rules import rule_by_id, the_rule
from generators.documents.settlement_demand.bench import Bench
from generators.documents.settlement_demand.sending import first_day, opening, rule_of, weekday
from generators.markup import bold, gap, note

_SECTION = re.compile(r"\d+(?:[.\-]\d+)+|\d{3,}")


def title(bench: Bench, words: str) -> str:
    """Return the title with the label that the statute asks for, else as it is."""
    rule = rule_of(bench)
    if rule is None:
        return words
    label, cite = demand_terms(rule).label, bench.book.law(rule)
    numbered = any(number in label for number in _SECTION.findall(rule.cite))
    return bench.book.law(rule, label) if numbered else f"{bench.book.law(rule, label)}, {cite}"


def terms_of(bench: Bench) -> DemandTerms | None:
    """Return what the statute asks for, where the demand is made under one."""
    rule = rule_of(bench)
    return demand_terms(rule) if rule else None


def only_these_terms(bench: Bench) -> bool:
    """Tell whether the statute forbids terms beyond its own."""
    terms = terms_of(bench)
    return terms is not None and terms.only_these


def says(bench: Bench, key: str) -> str:
    """Return the sentence that the statute has the letter say on an element, or ""."""
    rule, terms = rule_of(bench), terms_of(bench)
    found = next((one for one in terms.elements if one.key == key and one.says), None) if terms else None
    return f"{bench.book.law(rule, found.says)}." if rule and found else ""


def statements(bench: Bench, amount: str, until: str | None) -> Iterator[str]:
    """Yield the statute's terms one by one, each in a sentence; an offer of these terms alone has no others."""
    rule, terms = rule_of(bench), terms_of(bench)
    if rule is None or terms is None:
        return
    for one in terms.elements:
        make = _STATEMENTS.get(one.key)
        if make is not None:
            number = f"{bench.book.law(rule, one.cite)} " if one.cite.startswith("(") else ""
            yield f"{number}{make(bench, one, amount, until)}"


def doubts(bench: Bench) -> Iterator[str]:
    """Yield what must be confirmed before the statute is relied on."""
    if bench.options.variant != "time-limited":
        return
    rule, terms, matter = rule_of(bench), terms_of(bench), bench.case.matter
    yield from filter(None, [bench.book.doubt(rule, f"time-limited demands in {matter.jurisdiction.state}")])
    if rule is None or terms is None:
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


def missing_day(bench: Bench) -> str:
    """Return the gap where the day until which the offer is open must be set by the attorney."""
    least = opening(bench)
    if least is None or least.days is None:
        return gap("the day until which this offer is open")
    if least.from_receipt:
        return gap(
            f"the day until which this offer is open: not less than {_days(bench, least.days)} from receipt, so not "
            f"before {first_day(bench, least.days)} even if it were received today"
        )
    return gap(f"the day until which this offer is open; sent today, not before {first_day(bench, least.days)}")


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


def address(bench: Bench) -> str:
    """Return where an acceptance is sent: the firm with all that the settings say of it."""
    book, firm = bench.book, bench.book.desk.firm
    lines = [book.settings(f"firm.address[{at}]") for at in range(len(firm.address))]
    mail = [f"e-mail {book.settings('firm.email')}"] if firm.email else []
    return ", ".join([book.settings("firm.name"), *lines, *mail])


def _period(bench: Bench, element: Element, amount: str, until: str | None) -> str:  # noqa: ARG001
    return f"This offer must be accepted by {bold(until)}." if until else missing_day(bench)


def _amount(bench: Bench, element: Element, amount: str, until: str | None) -> str:  # noqa: ARG001
    return f"The amount of the monetary payment is {bold(amount)}."


def _releasees(bench: Bench, element: Element, amount: str, until: str | None) -> str:  # noqa: ARG001
    return f"The party to be released is your insured, {bench.adverse}." + note(
        "Everybody insured under the policy who may be liable is named here, or stays unreleased."
    )


def _release(bench: Bench, element: Element, amount: str, until: str | None) -> str:  # noqa: ARG001
    said = says(bench, "release")
    return said or (
        "The release is a full release of the claims named here; "
        f"{bench.claimant} will provide it to each releasee, signed, with the satisfaction of all liens on the claims."
    ) + note("Full or limited is the attorney's choice; a limited release keeps the client's own underinsured claim.")


def _claims(bench: Bench, element: Element, amount: str, until: str | None) -> str:  # noqa: ARG001
    book = bench.book
    return (
        f"The claims to be released are all claims for {bench.claims_words} from the collision of "
        f"{book.intake('incident.date_of_loss')} at {book.intake('incident.place')}; claims for damage to property "
        "are not among them."
    )


def _payment(bench: Bench, element: Element, amount: str, until: str | None) -> str:  # noqa: ARG001
    terms, by = terms_of(bench), bench.options.payment_by
    days = terms.payment_days if terms else None
    least = f"not less than {_days(bench, days)} from receipt" if days else "by the statute"
    if by is None:
        return gap(f"the day by which payment is to be delivered, {least}; give it with --payment-by")
    if days and by < bench.book.desk.today + dt.timedelta(days=days):
        first = first_day(bench, days)
        return gap(f"the day of payment is too early: {least}, so not before {first} even if received today")
    latest = format_date(by - dt.timedelta(days=days or 0))
    printed = bench.book.attorney(by, bench.book.desk.person.id, weekday)
    return f"Payment is to be delivered by {bold(printed)}." + note(
        f"{days} days run from receipt: it must be received by {latest} at the latest."
    )


def _oath(bench: Bench, element: Element, amount: str, until: str | None) -> str:  # noqa: ARG001
    return says(bench, element.key) or gap("the sworn statement on all coverage that the insurer is to give")


def _address(bench: Bench, element: Element, amount: str, until: str | None) -> str:  # noqa: ARG001
    return f"Acceptance is sent to {address(bench)}."


_STATEMENTS: dict[str, Callable[[Bench, Element, str, str | None], str]] = {
    "period": _period,
    "amount": _amount,
    "releasees": _releasees,
    "release": _release,
    "claims": _claims,
    "payment_date": _payment,
    "coverage_oath": _oath,
    "acceptance_address": _address,
}


def _days(bench: Bench, days: int) -> str:
    """Return "30 days", bound to the rule that counts them."""
    rule = rule_of(bench)
    return f"{bench.book.law(rule, str(days))} days" if rule else f"{days} days"
