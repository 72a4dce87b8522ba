"""The working of a reduction: each step with its rule, the figures in it, and what it comes to, computed anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from casefile.errors import UnusableInput
from casefile.formulas import substitute
from casefile.law.rules import Rule, rule_by_id
from casefile.liens import UnrelatedItem
from casefile.money import format_money
from casefile.reductions import Settlement, Step
from generators.claimbook import Formatter, Printed
from generators.documents.lien_letters.bench import Bench, line_number
from generators.documents.lien_letters.view import StepRow
from generators.markup import bold, plain
from generators.names import cased

_NAME_OR_NUMBER = re.compile(r"[A-Za-z_]\w*|\d+(?:\.\d+)?|[*]")
_FAULT = re.compile(r"\bfault\b")
_WORDS = {"min": "the lower of ", "max": "the higher of ", "*": "x"}


def needed(bench: Bench) -> Settlement:
    """Return the settlement.

    Raises:
        UnusableInput: none was given.
    """
    if bench.settlement is None:
        raise UnusableInput("a reduction needs the settlement's amount: give it with --settlement")
    return bench.settlement


def is_spent_known(bench: Bench) -> bool:
    """Tell whether the intake form says both the fee and the costs."""
    return bench.case.matter.fee_percentage is not None and bench.case.matter.costs is not None


def rows(bench: Bench) -> tuple[StepRow, ...]:
    """Return the steps, numbered: what is for the injury, then what the rule makes of it."""
    found = [*_unrelated(bench), *_steps(bench)]
    return tuple(row.model_copy(update={"step": _numbered(at, row.step)}) for at, row in enumerate(found, 1))


def final(bench: Bench) -> tuple[str, tuple[str, ...]]:
    """Return the formula of the last step over the claims that go into it."""
    reduction, base = bench.reduced.reduction, _base(bench)
    if reduction is None or base is None:
        return "0.00", ()
    claims = _claims(bench, base)
    last = reduction.steps[-1]
    used = tuple(claim for name, claim in claims.items() if re.search(rf"\b{name}\b", last.over_inputs))
    return substitute(last.over_inputs, claims), used


def rule_of(bench: Bench) -> Rule | None:
    """Return the rule that governs, where one works the lien out alone."""
    return rule_by_id(bench.reduced.reduction.rule) if bench.reduced.reduction else None


def settled(bench: Bench, printed: Formatter) -> Printed:
    """Return the settlement's amount as the attorney set it."""
    return bench.book.attorney(needed(bench).gross, bench.book.desk.person.id, printed)


def fee_of(bench: Bench, printed: Formatter) -> Printed:
    """Return the fee, computed from the settlement and the exact share."""
    settlement, gross = needed(bench), settled(bench, format_money)
    fee = settlement.fee
    formula = f"round2({gross.claim} * {fee.numerator} / {fee.denominator})"
    return bench.book.computed(formula, (gross.claim,), printed)


def costs_of(bench: Bench, printed: Formatter) -> Printed | None:
    """Return the costs as the intake form has them."""
    return bench.book.told("costs", printed)


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
    parts = [book.held(document, f"{row}.date_of_service"), book.held(document, f"{row}.provider_name", cased)]
    told = [f"claim line {number}" if number else "claim line", *(one for one in parts if one)]
    return f"{', '.join(told)} {book.cite(document, path)}"


def _steps(bench: Bench) -> Iterator[StepRow]:
    reduction, rule = bench.reduced.reduction, rule_of(bench)
    base = _base(bench)
    if reduction is None or rule is None or base is None or not is_spent_known(bench):
        return
    if [step.formula for step in reduction.steps] == ["L"]:
        return
    gross, costs = settled(bench, format_money), costs_of(bench, format_money)
    claims = _claims(bench, base)
    shown: dict[str, str] = {"L": base, "S": gross, "F": fee_of(bench, format_money), "C": costs or ""}
    shown |= {"fault": _fault(bench), "attorney": ""}
    last = reduction.steps[-1]
    for step in reduction.steps:
        amount = _amount(bench, step, claims)
        working = _working(bench, rule, step, shown)
        shown[step.name] = amount
        yield StepRow(
            step=_cited(bench, rule, step.words),
            rule=_cited(bench, rule, step.cite),
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
    if _FAULT.search(step.formula) and not needed(bench).fault:
        return "none found"

    def put(match: re.Match[str]) -> str:
        sign = match[0]
        if sign in _WORDS:
            return _WORDS[sign]
        if sign[0].isdigit():
            return bench.book.law(rule, sign)
        return shown.get(sign, sign.replace("_", " "))

    words = _NAME_OR_NUMBER.sub(put, step.formula)
    words = re.sub(r"(the (?:lower|higher) of )\((.*), (.*)\)$", r"\1\2 and \3", words)
    return f"{words}, which leaves nothing" if step.floored else words


def _cited(bench: Bench, rule: Rule, words: str) -> str:
    """Return words of a rule's step; where they hold a figure, as what the rule says."""
    return bench.book.law(rule, words) if any(sign.isdigit() for sign in words) else words


def _claims(bench: Bench, base: Printed) -> dict[str, str]:
    """Return the claims that stand for the inputs of a rule's formula."""
    costs = costs_of(bench, format_money)
    return {"L": base.claim, "S": settled(bench, format_money).claim} | ({"C": costs.claim} if costs else {})


def _fault(bench: Bench) -> str:
    fault = needed(bench).fault
    return bench.book.computed(f"{fault.numerator}", (), str) if fault.denominator == 1 else f"{fault}"


def _base(bench: Bench) -> Printed | None:
    """Return what is for the injury, the amount that the steps begin with."""
    return bench.book.amount(bench.lien.related, format_money)


def _numbered(at: int, words: str) -> str:
    """Return a step with its number; words that begin with a figure stand in parentheses, apart from it."""
    return f"{at}. ({words})" if plain(words)[:1].isdigit() else f"{at}. {words}"
