"""The offer and its terms: what is offered, for how much, until when, how it is accepted, what the statute asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.money import format_dollars
from generators.claimbook import Printed
from generators.documents.settlement_demand import statute
from generators.documents.settlement_demand.bench import Bench, Limit
from generators.documents.settlement_demand.heading import weekday
from generators.markup import bold, gap, note, plain

_ON_LIMITS = ("policy-limits", "time-limited")


class Ask(NamedTuple):
    """What is asked for: the amount as printed (or its gap), whether it is the limit, and until when."""

    amount: str
    limit: Limit | None
    until: str | None


def ask(bench: Bench, parts: Sequence[Printed]) -> Ask:
    """Return what is asked for; `parts` are the sums that an open demand adds up."""
    limit = bench.limit()
    return Ask(_amount(bench, limit, parts), limit, _until(bench))


def offer(bench: Bench, asked: Ask) -> tuple[str, ...]:
    """Return the offer: it stands first, and has no conditions that are not in it."""
    return tuple(_offer(bench, asked))


def terms(bench: Bench, asked: Ask) -> tuple[str, ...]:
    """Return how long the offer is open and how it is accepted."""
    paragraphs: list[str] = []
    for words in _terms(bench, asked):
        if paragraphs and not plain(words):
            paragraphs[-1] += words
        else:
            paragraphs.append(words)
    return tuple(paragraphs)


def _amount(bench: Bench, limit: Limit | None, parts: Sequence[Printed]) -> str:
    options, book = bench.options, bench.book
    if options.amount is not None:
        return book.attorney(options.amount, book.desk.person.id)
    if options.variant in _ON_LIMITS or bench.own:
        return limit.amount if limit else gap("the limit for one person; no paper in the file shows it")
    if options.general_damages is not None and parts:
        return book.total(parts, printed=format_dollars)
    return gap("the amount demanded; the attorney sets it")


def _until(bench: Bench) -> str | None:
    """Return the day until which the offer is open, as the attorney set it."""
    day = bench.options.expires
    return bench.book.attorney(day, bench.book.desk.person.id, weekday) if day else None


def _offer(bench: Bench, asked: Ask) -> Iterator[str]:
    liens = "including the satisfaction of all liens"
    if bench.own:
        yield (
            f"{bench.client} claims the underinsured motorist benefits of policy {bench.of_policy('policy_number')} "
            f"and offers to resolve that claim for {bold(asked.amount)}{_confirmed(bench, asked)}."
        )
        yield from _underinsured(bench, asked)
        return
    within = f", within the limits of policy {bench.of_policy('policy_number')}," if asked.limit else ""
    yield (
        f"{bench.client} offers to settle all claims for bodily injury against your insured, {bench.adverse}{within} "
        f"for {bold(asked.amount)}{_confirmed(bench, asked)}, {liens}, in exchange for a complete release of all of "
        f"your insureds from all present and future liability for this occurrence.{_above(bench, asked)}"
    )
    if bench.case.of_kind("repair_estimate"):
        yield "The offer does not extend to the damage to property." + note(
            "Attorney to confirm that the release leaves the property damage out."
        )


def _confirmed(bench: Bench, asked: Ask) -> str:
    """Return where the limit is shown, if the limit is what is asked for."""
    limit = asked.limit
    if limit is None:
        return ""
    cite = bench.cite(limit.document, limit.path)
    if asked.amount == limit.amount or bench.options.amount == limit.amount.decimal:
        letter = bench.case.of_kind("claim_letter") and bench.book.held(limit.document, "date")
        shown = f" that your letter of {letter} confirms" if letter and not bench.own else ""
        return f", the limit for one person{shown} {cite}"
    return f" (the limit for one person is {limit.amount} {cite})" if bench.options.variant in _ON_LIMITS else ""


def _above(bench: Bench, asked: Ask) -> str:
    amount, limit = bench.options.amount, asked.limit
    if amount is None or limit is None or amount <= limit.amount.decimal:
        return ""
    if bench.options.variant in _ON_LIMITS:
        return " " + gap("the amount is above the limit; a demand on the limits must lie within them")
    return note("The amount is above the limit for one person that the file shows.")


def _underinsured(bench: Bench, asked: Ask) -> Iterator[str]:
    """Yield what makes the adverse driver underinsured: the adverse limit below the client's own."""
    theirs = [line for line in bench.coverage.of("bodily_injury", own=False) if line.limit_per_person is not None]
    if not theirs or asked.limit is None:
        yield gap("the adverse driver's limits and the client's own; both declarations must be in the file")
        return
    other = bench.book.record(theirs[0].cite.document, f"{theirs[0].cite.path}.limit_per_person")
    cite = bench.cite(theirs[0].cite.document, f"{theirs[0].cite.path}.limit_per_person")
    yield f"The adverse driver's policy has a limit of {other} for one person {cite}."
    if theirs[0].limit_per_person is not None and theirs[0].limit_per_person >= asked.limit.amount.decimal:
        yield gap(
            "the adverse driver's limit is not below the client's own; whether the vehicle is underinsured under the "
            "policy and the law of the state"
        )
    yield gap(
        "that the adverse driver's limits have been paid by settlement or judgment, and that the carrier consented"
    )


def _terms(bench: Bench, asked: Ask) -> Iterator[str]:
    book, firm = bench.book, bench.book.desk.firm
    to = book.settings("firm.email") if firm.email else book.settings("firm.name")
    if asked.until:
        yield f"This offer is open until the end of {bold(asked.until)}.{statute.period(bench)}"
        yield (
            f"It is accepted by a written acceptance of its terms in full that reaches us by then, at {to}."
            f"{statute.acceptance(bench)}"
        )
    elif bench.options.variant == "time-limited":
        yield gap(f"the day until which this offer is open{statute.earliest(bench)}")
    else:
        yield f"Please answer in writing, to {to}." + note("No day is set until which this demand is open.")
    if not statute.only_these_terms(bench):
        yield f"The settlement draft is made payable to {book.settings('firm.name')} in trust for {bench.client}."
    yield from statute.doubts(bench)
