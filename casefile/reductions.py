"""Reductions: what a rule of law leaves of a lien, step by step, each step fit for a reader's calculator."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple

from casefile.errors import PermanentError
from casefile.formulas import evaluate_exact, holds, substitute
from casefile.law.rules import EVERYWHERE, Rule, needs_confirmation, rule_by_id, rules
from casefile.money import ZERO, Money
from casefile.shares import pro_rata, round_cents
from casefile.vocabulary import Vocabulary


class Settlement(NamedTuple):
    """What is to be divided. `fee` is the attorney's exact share (0 to 1), `fault` the client's found fault.

    `full_value` is what the case is worth in full, where an attorney has said so.
    """

    gross: Money
    fee: Fraction = Fraction(0)
    costs: Money = ZERO
    fault: Fraction = Fraction(0)
    full_value: Money | None = None
    attorney: bool = True

    @property
    def fee_amount(self) -> Money:
        """The fee in cents."""
        return round_cents(Fraction(self.gross) * self.fee)

    def inputs(self, lien: Money) -> dict[str, Fraction]:
        """Return the exact values that the rules' formulas name."""
        given = {
            "L": Fraction(lien),
            "S": Fraction(self.gross),
            "F": Fraction(self.gross) * self.fee,
            "C": Fraction(self.costs),
            "fault": self.fault,
            "attorney": Fraction(int(self.attorney)),
        }
        return given if self.full_value is None else given | {"V": Fraction(self.full_value)}

    def spelled(self) -> dict[str, str]:
        """Return what stands for inputs that no single figure is: the fee and the fault."""
        fee, fault = self.fee, self.fault
        return {
            "F": f"(S * {fee.numerator} / {fee.denominator})",
            "fault": f"({fault.numerator} / {fault.denominator})",
            "attorney": str(int(self.attorney)),
        }


class Step(Vocabulary):
    """One line of the working: what it is, where it says so, its formula, what it comes to in cents.

    `formula` is in the rule's words; `over_inputs` is the same over L, S, C and V alone, rounded to the cent,
    so that a claim can be computed from it. `floored` says that the formula comes to less than nothing, and nothing is
    what it leaves.
    """

    name: str
    words: str
    cite: str
    formula: str
    over_inputs: str
    amount: Money
    floored: bool = False


class Reduction(Vocabulary):
    """What a rule leaves of a lien. `confirm` are sentences that block release until an attorney signs off."""

    rule: str
    cite: str
    steps: tuple[Step, ...]
    amount: Money
    confirm: tuple[str, ...] = ()


class RuleStep(Vocabulary):
    """One step as the rule pack writes it; `limit` marks a cap that is shown and not owed."""

    name: str
    words: str
    cite: str
    formula: str
    limit: bool = False


class ReductionTerms(Vocabulary):
    """What a rule on liens says: for which kinds, in which case, and the steps."""

    kinds: tuple[str, ...]
    steps: tuple[RuleStep, ...]
    when: str | None = None
    asked: tuple[str, ...] = ()
    confirm: str | None = None
    fallback: bool = False


def reduce_by(rule: Rule, lien: Money, settlement: Settlement, signed: Collection[str] = ()) -> Reduction:
    """Return what the rule leaves of the lien.

    Raises:
        PermanentError: the settlement is nothing, or the rule needs a value that nobody has given.
    """
    terms = ReductionTerms.model_validate(rule.terms)
    values = settlement.inputs(lien)
    if settlement.gross <= 0:
        raise PermanentError("a lien is reduced from a settlement above zero; give its amount")
    if missing := [name for name in terms.asked if name not in values]:
        raise PermanentError(f"rule {rule.id} needs {', '.join(missing)}; an attorney must give it")
    steps = tuple(_worked(terms.steps, values, settlement))
    return Reduction(
        rule=rule.id,
        cite=rule.cite,
        steps=steps,
        amount=min(max(steps[-1].amount, ZERO), lien),
        confirm=confirmations(rule, terms.confirm, signed),
    )


def confirmations(rule: Rule, other: str | None, signed: Collection[str]) -> tuple[str, ...]:
    """Return what an attorney must confirm of the rule and of the point of doubt that it names."""
    named = [rule, rule_by_id(other)] if other else [rule]
    asked = (needs_confirmation(one, signed) for one in named)
    return tuple(sentence for sentence in asked if sentence)


def reducing_rule(state: str, kind: str, lien: Money, settlement: Settlement) -> Rule | None:
    """Return the rule that governs a lien of that kind: the federal, else the state's, else the fallback."""
    everywhere = _fitting(rules(EVERYWHERE, "lien_reduction"), kind, lien, settlement)
    of_state = _fitting(rules(state, "lien_reduction"), kind, lien, settlement)
    first = [rule for rule in everywhere if not rule.terms.get("fallback")]
    last = [rule for rule in everywhere if rule.terms.get("fallback")]
    found = of_state or first or last
    return found[0] if len(found) == 1 else None


def option_rules(state: str, kind: str, settlement: Settlement) -> tuple[Rule, ...]:
    """Return other ways of reducing the lien that the client may choose or must ask for."""
    found = (*rules(EVERYWHERE, "lien_reduction_option"), *rules(state, "lien_reduction_option"))
    return tuple(
        rule
        for rule in _fitting(found, kind, ZERO, settlement)
        if set(ReductionTerms.model_validate(rule.terms).asked) <= set(settlement.inputs(ZERO))
    )


def divide_pool(pool: Money, liens: Mapping[str, Money]) -> dict[str, Money]:
    """Return what each lien gets of a pool that is for all of them: in full, or in proportion if it is short."""
    if sum(liens.values(), ZERO) <= pool:
        return dict(liens)
    parts = pro_rata(max(pool, ZERO), list(liens.values()))
    return dict(zip(liens, parts, strict=True))


def divide_by_category(
    gross: Money, liens: Mapping[str, Money], second: Collection[str], terms: Mapping[str, object]
) -> dict[str, Money]:
    """Return what each lien gets where all liens and each of two categories have limits of their own.

    `second` are the holders of the second category. A category's unused share moves to the other, which still
    has the limit for one category.
    """
    whole = _part(gross, terms["all_per_cent"])
    if sum(liens.values(), ZERO) <= whole and all(lien <= _limit(gross, terms) for lien in _by_category(liens, second)):
        return dict(liens)
    each = _part(gross, terms["category_per_cent"])
    one, two = _by_category(liens, second)
    room = {False: each + max(each - two, ZERO), True: each + max(each - one, ZERO)}
    result: dict[str, Money] = {}
    for is_second, room_for in room.items():
        own = {name: lien for name, lien in liens.items() if (name in second) is is_second}
        result |= divide_pool(min(room_for, _limit(gross, terms)), own) if own else {}
    return {name: result[name] for name in liens}


def _by_category(liens: Mapping[str, Money], second: Collection[str]) -> tuple[Money, Money]:
    first_sum = sum((lien for name, lien in liens.items() if name not in second), ZERO)
    return first_sum, sum(liens.values(), ZERO) - first_sum


def _part(gross: Money, per_cent: object) -> Money:
    return round_cents(Fraction(gross) * Fraction(str(per_cent)) / 100)


def _limit(gross: Money, terms: Mapping[str, object]) -> Money:
    return round_cents(Fraction(gross) * Fraction(str(terms["one_category"])))


def _worked(steps: Iterable[RuleStep], values: Mapping[str, Fraction], settlement: Settlement) -> Iterable[Step]:
    known, spelled = dict(values), settlement.spelled()
    for step in steps:
        worth = evaluate_exact(step.formula, known)
        spelled[step.name] = f"({substitute(step.formula, spelled)})"
        if worth < 0:
            spelled[step.name] = f"(max{spelled[step.name][:-1]}, 0))"
        known[step.name] = max(worth, Fraction(0))
        yield Step(
            name=step.name,
            words=step.words,
            cite=step.cite,
            formula=step.formula,
            over_inputs=f"round2{spelled[step.name]}",
            amount=round_cents(known[step.name]),
            floored=worth < 0,
        )


def _fitting(found: Iterable[Rule], kind: str, lien: Money, settlement: Settlement) -> list[Rule]:
    values = settlement.inputs(lien)
    fitting = []
    for rule in found:
        terms = ReductionTerms.model_validate(rule.terms)
        if kind in terms.kinds and (terms.when is None or holds(terms.when, values)):
            fitting.append(rule)
    return fitting
