"""A demand on the client's own carrier: the adverse limits exhausted, what they take off, who consented."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.law.rules import Rule, the_rule
from casefile.money import format_dollars
from generators.documents.settlement_demand.bench import Bench, Limit
from generators.markup import gap, note


def payable(bench: Bench, limit: Limit) -> str:
    """Return the most that the coverage pays: its limit, less the adverse limit where the law of the state says so."""
    theirs, rule = bench.adverse_limit(), _offset(bench)
    if rule is None or theirs is None or rule.terms.get("offset") != "reduce":
        return limit.amount
    inputs = (limit.amount.claim, theirs.amount.claim)
    return bench.book.computed(f"max(0.00, {inputs[0]} - {inputs[1]})", inputs, format_dollars)


def own_benefits(bench: Bench, limit: Limit | None) -> Iterator[str]:
    """Yield what makes the adverse driver underinsured, what was paid, what it takes off, and who consented."""
    theirs = bench.adverse_limit()
    if theirs is None or limit is None:
        yield gap("the adverse driver's limits and the client's own; both declarations must be in the file")
    else:
        yield from _compared(bench, limit, theirs)
    yield gap(
        "that the adverse driver's limits have been paid by settlement or judgment, on which day, with the release and "
        "the proof of payment"
    )
    yield from _offset_words(bench, limit, theirs)
    yield from _consent(bench)


def _compared(bench: Bench, limit: Limit, theirs: Limit) -> Iterator[str]:
    yield (
        f"The adverse driver's policy has a limit of {theirs.amount} for one person "
        f"{bench.cite(theirs.document, theirs.path)}; the limit of this coverage is {limit.amount} "
        f"{bench.cite(limit.document, limit.path)}."
    )
    if theirs.amount.decimal >= limit.amount.decimal:
        yield gap(
            "the adverse driver's limit is not below the client's own; whether the vehicle is underinsured under the "
            "policy and the law of the state"
        )


def _offset_words(bench: Bench, limit: Limit | None, theirs: Limit | None) -> Iterator[str]:
    rule, state = _offset(bench), bench.case.matter.jurisdiction.state
    doubt = bench.book.doubt(rule, f"what the adverse limits take off underinsured motorist coverage in {state}")
    if rule is None:
        yield doubt
        return
    said = f"{bench.book.law(rule)}: {bench.book.law(rule, rule.text)}"
    worked = ""
    if rule.terms.get("offset") == "reduce" and limit and theirs:
        worked = f" {limit.amount} less {theirs.amount} is {payable(bench, limit)}."
    elif rule.terms.get("offset") == "by the policy":
        worked = " " + gap(
            "whether the client's coverage is added on or reduced; the selection form or the policy shows it"
        )
    yield f"{said}{worked}{f' {doubt}' if doubt else ''}"


def _consent(bench: Bench) -> Iterator[str]:
    rule, book = the_rule(bench.case.matter.jurisdiction.state, "underinsured_consent"), bench.book
    if rule is not None and rule.terms.get("consent") == "not required":
        yield f"{book.law(rule)}: {book.law(rule, rule.text)}" + note(
            "Check the policy for a consent clause all the same, and the day on which the settlement was notified."
        )
        return
    asked = f" ({book.law(rule)}: {book.law(rule, rule.text)})" if rule else ""
    yield gap(
        "your consent to the settlement with the adverse driver, or the day on which it was asked for, as the policy "
        f"and the law have it{asked}"
    ) + note("A settlement without the consent that the policy asks for may end the coverage.")


def _offset(bench: Bench) -> Rule | None:
    return the_rule(bench.case.matter.jurisdiction.state, "underinsured_offset", bench.book.desk.today)
