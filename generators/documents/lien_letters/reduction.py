"""Request for a reduction: the governing rule step by step, each number fit for the reader's calculator."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from casefile.errors import UnusableInput
from casefile.formulas import substitute
from casefile.law.rules import Rule, rule_by_id
from casefile.liens import UnrelatedItem
from casefile.money import format_dollars, format_money
from casefile.reductions import Settlement, Step
from casefile.shares import round_cents
from generators.claimbook import Printed
from generators.documents.lien_letters.bench import Bench, ask_attorney, line_number, listed
from generators.documents.lien_letters.view import Body, StepRow
from generators.markup import bold, note

_NAME_OR_NUMBER = re.compile(r"[A-Za-z_]\w*|\d+(?:\.\d+)?|[*]")
_WORDS = {"min": "the lower of ", "max": "the higher of ", "*": "x"}


def body(bench: Bench) -> Body:
    """Return the letter's text.

    Raises:
        UnusableInput: no settlement was given.
    """
    return Body(
        title=_title(),
        opening=_opening(bench),
        steps=_rows(bench),
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
    spent = (
        f"the fee is {_share(bench)}, {_fee(bench, format_dollars)}, and the costs are {_costs(bench, format_dollars)}"
    )
    settled = f"The claim is settled for {_gross(bench, format_dollars)}; {spent}."
    first = f"This firm represents {bench.client}. {asserted}{settled}"
    return (f"{first}{_net(bench, settlement)}", *_funding(bench))


def _rows(bench: Bench) -> tuple[StepRow, ...]:
    """Return the steps, numbered: what is for the injury, then what the rule makes of it."""
    found = [*_unrelated(bench), *_steps(bench)]
    return tuple(row.model_copy(update={"step": f"{_ordinal(at)} {row.step}"}) for at, row in enumerate(found))


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


def needed(bench: Bench) -> Settlement:
    """Return the settlement.

    Raises:
        UnusableInput: none was given.
    """
    if bench.settlement is None:
        raise UnusableInput("a reduction needs the settlement's amount: give it with --settlement")
    return bench.settlement


def _unrelated(bench: Bench) -> Iterator[StepRow]:
    book, lien = bench.book, bench.lien
    if not lien.unrelated or lien.asserted is None:
        return
    asserted = book.held(lien.asserted.cite.document, lien.asserted.cite.path, format_money)
    taken = [book.held(item.amount.cite.document, item.amount.cite.path, format_money) for item in lien.unrelated]
    known = [one for one in taken if one is not None]
    named = [_named(bench, item) for item in lien.unrelated]
    left = _base(bench)
    if asserted is not None and left is not None and len(known) == len(taken):
        yield StepRow(
            step="charges not for the injury",
            rule="; ".join(named),
            working=" - ".join([asserted, *known]),
            amount=left,
        )


def _named(bench: Bench, item: UnrelatedItem) -> str:
    book, document, path = bench.book, item.amount.cite.document, item.amount.cite.path
    row, number = path.rsplit(".", 1)[0], line_number(bench, item)
    parts = [book.held(document, f"{row}.{field}") for field in ("date_of_service", "provider_name")]
    told = [f"claim line {number}" if number else "claim line", *(one for one in parts if one)]
    return f"{', '.join(told)} {book.cite(document, path)}"


def _steps(bench: Bench) -> Iterator[StepRow]:
    reduction, rule = bench.reduced.reduction, _rule(bench)
    base = _base(bench)
    if reduction is None or rule is None or base is None:
        return
    claims = {"L": base.claim, "S": _gross(bench, format_money).claim}
    costs = _costs(bench, format_money)
    claims |= {"C": costs.claim} if isinstance(costs, Printed) else {}
    shown: dict[str, str] = {"L": base, "S": _gross(bench, format_money), "F": _fee(bench, format_money), "C": costs}
    shown |= {"fault": _fault(bench), "attorney": ""}
    last = reduction.steps[-1]
    for step in reduction.steps:
        amount = _amount(bench, step, claims)
        working = _working(bench, rule, step, shown)
        shown[step.name] = amount
        yield StepRow(
            step=step.words,
            rule=_cited(bench, rule, step),
            working=working,
            amount=bold(amount) if step is last else amount,
        )


def _amount(bench: Bench, step: Step, claims: Mapping[str, str]) -> Printed:
    """Return what a step comes to, computed from the lien, the settlement and the costs."""
    formula = substitute(step.over_inputs, claims)
    inputs = tuple(
        dict.fromkeys(claim for name, claim in claims.items() if re.search(rf"\b{name}\b", step.over_inputs))
    )
    return bench.book.computed(formula, inputs, format_money)


def _working(bench: Bench, rule: Rule, step: Step, shown: Mapping[str, str]) -> str:
    """Return the rule's formula with the figures in it; a number of the rule's own is the rule's claim."""
    if step.formula in shown:
        return ""
    if "fault" in step.formula and not needed(bench).fault:
        return "none found"

    def put(match: re.Match[str]) -> str:
        sign = match[0]
        if sign in _WORDS:
            return _WORDS[sign]
        if sign[0].isdigit():
            return bench.book.law(rule, sign)
        return shown.get(sign, sign.replace("_", " "))

    words = _NAME_OR_NUMBER.sub(put, step.formula)
    return re.sub(r"(the (?:lower|higher) of )\((.*), (.*)\)$", r"\1\2 and \3", words)


def _cited(bench: Bench, rule: Rule, step: Step) -> str:
    has_figure = any(sign.isdigit() for sign in step.cite)
    return bench.book.law(rule, step.cite) if has_figure else step.cite


def _text(bench: Bench) -> Iterator[str]:
    reduction, rule = bench.reduced.reduction, _rule(bench)
    if not bench.lien.related.amount:
        yield ask_attorney("the file shows nothing owed on this lien; dispute it instead")
        return
    if reduction is None or rule is None:
        yield _without_rule(bench)
        return
    rows_ = list(_steps(bench))
    if not rows_:
        yield ask_attorney("the arithmetic; the lien's figures have no place in a paper")
        return
    asked = bench.book.computed(*_final(bench), format_dollars)
    if reduction.amount == bench.lien.related.amount:
        asked_of = ask_attorney("whether to ask for a reduction in equity, and which")
        yield f"By this rule the lien is not reduced. {asked_of}{_equity(bench)}"
    else:
        yield f"We ask you to accept {bold(asked)} in full satisfaction."
    doubts = "".join(bench.confirm(one) for one in _doubtful(rule))
    if doubts:
        yield doubts.strip()
    if bench.reduced.options:
        yield _options(bench)


def _final(bench: Bench) -> tuple[str, tuple[str, ...]]:
    """Return the formula of the last step over the claims that go into it."""
    reduction, base = bench.reduced.reduction, _base(bench)
    if reduction is None or base is None:
        return "0.00", ()
    costs = _costs(bench, format_money)
    claims = {"L": base.claim, "S": _gross(bench, format_money).claim}
    claims |= {"C": costs.claim} if isinstance(costs, Printed) else {}
    last = reduction.steps[-1]
    used = tuple(claim for name, claim in claims.items() if re.search(rf"\b{name}\b", last.over_inputs))
    return substitute(last.over_inputs, claims), used


def _doubtful(rule: Rule) -> tuple[Rule, ...]:
    """Return the rule and the point of doubt that it names."""
    named = rule.terms.get("confirm")
    return (rule, rule_by_id(named)) if isinstance(named, str) else (rule,)


def _rule(bench: Bench) -> Rule | None:
    return rule_by_id(bench.reduced.reduction.rule) if bench.reduced.reduction else None


def _without_rule(bench: Bench) -> str:
    """Return the gap where no rule works the lien out alone: none is on file, or a pool limits several together."""
    pool = bench.reduced.pool
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


def _gross(bench: Bench, printed: object) -> Printed:
    shown = format_dollars if printed is format_dollars else format_money
    return bench.book.attorney(needed(bench).gross, bench.book.desk.person.id, shown)


def _fee(bench: Bench, printed: object) -> Printed:
    """Return the fee, computed from the settlement and the exact share."""
    settlement, gross = needed(bench), _gross(bench, format_money)
    shown = format_dollars if printed is format_dollars else format_money
    fee = settlement.fee
    return bench.book.computed(f"round2({gross.claim} * {fee.numerator} / {fee.denominator})", (gross.claim,), shown)


def _costs(bench: Bench, printed: object) -> str:
    shown = format_dollars if printed is format_dollars else format_money
    return bench.book.told("costs", shown) or bench.book.attorney(Decimal("0.00"), bench.book.desk.person.id, shown)


def _share(bench: Bench) -> str:
    """Return the fee's share as the intake form has it: an exact fraction, or a percentage."""
    words = bench.book.told("fee_percentage", lambda value: str(value) if "/" in str(value) else f"{value} %")
    return f"{words} of it" if words else ask_attorney("the fee; the intake form does not say it")


def _fault(bench: Bench) -> str:
    fault = needed(bench).fault
    return bench.book.computed(f"{fault.numerator}", (), str) if fault.denominator == 1 else f"{fault}"


def _base(bench: Bench) -> Printed | None:
    """Return what is for the injury, the amount that the steps begin with."""
    return bench.book.amount(bench.lien.related, format_money)


def _ordinal(at: int) -> str:
    return f"{at + 1}."
