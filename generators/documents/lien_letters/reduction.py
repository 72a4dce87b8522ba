"""Request for a reduction: what is asserted and settled, the governing rule step by step, what is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from casefile.law.rules import Rule, rule_by_id
from casefile.money import format_dollars, format_money
from casefile.reductions import Settlement, reducing_rule
from casefile.shares import round_cents
from generators.documents.lien_letters.bench import Bench
from generators.documents.lien_letters.view import Body
from generators.documents.lien_letters.working import (
    costs_of,
    fee_of,
    final,
    is_spent_known,
    needed,
    rows,
    rule_of,
    settled,
)
from generators.markup import bold, note
from generators.stationery import ask_attorney, listed


def body(bench: Bench) -> Body:
    """Return the letter's text.

    Raises:
        UnusableInput: no settlement was given.
    """
    return Body(
        title=_title(),
        opening=_opening(bench),
        steps=rows(bench),
        steps_text=tuple(_text(bench)),
        asks=_asks(),
        closing=_closing(),
    )


def _title() -> str:
    return "REQUEST FOR A REDUCTION OF THE LIEN"


def _opening(bench: Bench) -> tuple[str, ...]:
    """Return what is asserted, the settlement and what was spent to bring it about."""
    book, lien, settlement = bench.book, bench.lien, needed(bench)
    asserted = ""
    if lien.asserted:
        amount = book.record(lien.asserted.cite.document, lien.asserted.cite.path)
        asserted = f"You assert {amount} {book.cite(lien.asserted.cite.document, lien.asserted.cite.path)}. "
    outcome = f"The claim is settled for {settled(bench, format_dollars)}; {_spent(bench)}."
    first = f"This firm represents {bench.client}. {asserted}{outcome}"
    return (f"{first}{_net(bench, settlement)}", *_funding(bench))


def _spent(bench: Bench) -> str:
    """Return the fee and the costs; what the intake form does not say is asked, and nothing is reckoned with it."""
    share = bench.book.told("fee_percentage", lambda value: str(value) if "/" in str(value) else f"{value} %")
    costs = costs_of(bench, format_dollars)
    if share is None or costs is None:
        return ask_attorney("the fee and the costs; the intake form does not say both. Put them in and draft again")
    return f"the fee is {share} of it, {fee_of(bench, format_dollars)}, and the costs are {costs}"


def _asks() -> tuple[str, ...]:
    """Return what the holder is asked to send."""
    accepted = "written confirmation that you accept this amount in full satisfaction of the lien"
    payee = "the name and address to which payment is to be sent, and your tax identification form"
    return listed((accepted, payee, "upon payment, a release of the lien"))


def _closing() -> tuple[str, ...]:
    """Return what is kept open."""
    return (
        "The amount in dispute is held in trust until it is agreed or decided. Nothing here concedes that the lien is "
        "valid.",
    )


def _text(bench: Bench) -> Iterator[str]:
    reduction, rule = bench.reduced.reduction, rule_of(bench)
    if not bench.lien.related.amount:
        yield ask_attorney("the file shows nothing owed on this lien; dispute it instead")
        return
    if not is_spent_known(bench):
        return
    if reduction is None or rule is None:
        yield _without_rule(bench)
        return
    asked = bench.book.computed(*final(bench), format_dollars)
    if reduction.amount == bench.lien.related.amount:
        wanted = ask_attorney("the amount to ask for, and why it is fair")
        yield f"No rule of law on file reduces this lien; we ask for a reduction all the same. {wanted}{_equity(bench)}"
    else:
        yield f"Under {bench.book.law(rule)} we ask you to accept {bold(asked)} in full satisfaction."
    doubts = "".join(bench.confirm(one) for one in _doubtful(rule))
    if doubts:
        yield doubts.strip()
    if bench.reduced.options:
        yield _options(bench)


def _doubtful(rule: Rule) -> tuple[Rule, ...]:
    """Return the rule and the point of doubt that it names."""
    named = rule.terms.get("confirm")
    return (rule, rule_by_id(named)) if isinstance(named, str) else (rule,)


def _without_rule(bench: Bench) -> str:
    """Return the gap where no rule works the lien out alone: none is on file, or a pool limits several together."""
    pool = bench.reduced.pool
    governing = reducing_rule(bench.state, bench.lien.kind, bench.lien.related.amount, needed(bench))
    if pool is None and governing is not None:
        what = ask_attorney(
            "the figures that it needs and the file does not have, above all the full value of the claim"
        )
        return f"{bench.book.law(governing)} governs. {what}{bench.confirm(governing)}"
    if pool is None:
        return ask_attorney(
            f"the rule that governs a {bench.lien.kind.replace('_', ' ')} lien in {bench.state}; none is on file"
        )
    rule = rule_by_id(pool)
    amount = bench.reduced.reduced
    figure = note(f"By {rule.cite} this lien comes to {format_dollars(amount)}.") if amount is not None else ""
    share = ask_attorney("the share of this lien in that limit")
    return f"{bench.book.law(rule)} limits several liens together. {share}{figure}{bench.confirm(rule)}"


def _options(bench: Bench) -> str:
    lines = [f"{one.cite}: {format_dollars(one.amount)}" for one in bench.reduced.options]
    return note(f"Other ways that the rules offer: {'; '.join(lines)}.")


def _equity(bench: Bench) -> str:
    """Return a note with the lien less its share of fee and costs, as a figure to bargain from."""
    settlement, lien = needed(bench), bench.lien.related.amount
    spent = Fraction(settlement.gross) * settlement.fee + Fraction(settlement.costs)
    left = round_cents(Fraction(lien) * (1 - spent / Fraction(settlement.gross)))
    return note(f"Less its share of fee and costs the lien would be {format_dollars(left)}.")


def _net(bench: Bench, settlement: Settlement) -> str:
    """Return a note with the distribution; whether the letter says the client's net is the attorney's choice."""
    shares = bench.report.settlement
    if shares is None:
        return ""
    liens = ", ".join(f"{holder} {format_money(amount)}" for holder, amount in shares.liens)
    blocked = f" Not to be paid out: {'; '.join(shares.reasons)}." if shares.blocked else ""
    words = f"Of {format_money(settlement.gross)}: fee {format_money(shares.fee)}, costs {format_money(shares.costs)}"
    return note(
        f"{words}, liens as reduced ({liens}), net to the client {format_money(shares.net_to_client)}.{blocked}"
    )


def _funding(bench: Bench) -> tuple[str, ...]:
    """Return the question on which a plan's law turns: insured, or self-funded."""
    if bench.lien.kind not in {"health_plan", "erisa_plan"}:
        return ()
    insured = "insured, not self-funded" if bench.lien.kind == "health_plan" else "self-funded"
    page = ask_attorney("the page of its evidence of coverage or plan document that shows it; the rule turns on it")
    return (f"The plan is {insured} {page}.",)
