"""The distribution of a settlement: fee, costs, each lien as the law leaves it, and the client's net."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from fractions import Fraction

from casefile.case import CaseFile
from casefile.errors import PermanentError
from casefile.formulas import evaluate_exact
from casefile.law.rules import EVERYWHERE, Rule, needs_confirmation, rules, the_rule
from casefile.liens import LienView
from casefile.matter import Matter
from casefile.minors import is_under_age
from casefile.money import ZERO, Money, total
from casefile.reductions import (
    Reduction,
    Settlement,
    confirmations,
    divide_by_category,
    divide_pool,
    option_rules,
    reduce_by,
    reducing_rule,
)
from casefile.shares import pro_rata, round_cents
from casefile.vocabulary import Vocabulary


class ReducedLien(Vocabulary):
    """A lien with what the law leaves of it; `reduced` without a settlement is None.

    `confirm` are sentences that block release. `options` are other reductions that may be chosen or asked for.
    `pool` is the id of the rule that limits it together with other liens.
    """

    lien: LienView
    reduction: Reduction | None = None
    reduced: Money | None = None
    pool: str | None = None
    options: tuple[Reduction, ...] = ()
    confirm: tuple[str, ...] = ()


class Distribution(Vocabulary):
    """gross = fee + costs + the liens + net_to_client, to the cent. `blocked` where it may not be paid out."""

    gross: Money
    fee: Money
    costs: Money
    liens: tuple[tuple[str, Money], ...]
    net_to_client: Money
    blocked: bool
    reasons: tuple[str, ...] = ()


class LienReport(Vocabulary):
    """All liens and, where a settlement is given, its distribution."""

    liens: tuple[ReducedLien, ...]
    settlement: Distribution | None = None


def report_liens(
    case: CaseFile,
    views: Sequence[LienView],
    settlement: Settlement | None = None,
    on: dt.date | None = None,
    signed: Collection[str] = (),
) -> LienReport:
    """Return the liens reduced from the settlement, and its distribution on that day.

    `on` is the day of the distribution (for the client's age); `signed` are the rules signed off.
    """
    if settlement is None:
        return LienReport(liens=tuple(ReducedLien(lien=view) for view in views))
    state = case.matter.jurisdiction.state
    reduced = [_reduced(view, state, settlement, signed) for view in views]
    pooled = _pooled(reduced, state, settlement, signed)
    return LienReport(liens=tuple(pooled), settlement=distribute(case, pooled, settlement, on))


def distribute(
    case: CaseFile, liens: Sequence[ReducedLien], settlement: Settlement, on: dt.date | None = None
) -> Distribution:
    """Return who gets what. It is blocked while the client's net is below zero, or the client is a minor."""
    paid = tuple(
        (one.lien.holder, one.reduced if one.reduced is not None else one.lien.related.amount) for one in liens
    )
    net = settlement.gross - settlement.fee_amount - settlement.costs - total(amount for _, amount in paid)
    spent = settlement.fee_amount + settlement.costs > settlement.gross
    reasons = [*_short(net, spent=spent), *_minor(case.matter, on), *_unknown(liens)]
    return Distribution(
        gross=settlement.gross,
        fee=settlement.fee_amount,
        costs=settlement.costs,
        liens=paid,
        net_to_client=net,
        blocked=bool(reasons),
        reasons=tuple(reasons),
    )


def divide_short(settlement: Settlement, liens: Sequence[Money]) -> tuple[Money, ...]:
    """Return what each lien gets where fee and costs leave less than all of them: pro rata, to the cent."""
    left = max(settlement.gross - settlement.fee_amount - settlement.costs, ZERO)
    return tuple(liens) if total(liens) <= left else pro_rata(left, list(liens))


def shape(report: LienReport) -> dict[str, object]:
    """Return the report as the JSON of `matterflow liens`."""
    return {
        "liens": [_lien_shape(one) for one in report.liens],
        "settlement": _settlement_shape(report.settlement) if report.settlement else None,
    }


def _reduced(view: LienView, state: str, settlement: Settlement, signed: Collection[str]) -> ReducedLien:
    amount = view.related.amount
    rule = reducing_rule(state, view.kind, amount, settlement)
    if rule is None:
        missing = needs_confirmation(None, signed, f"a {_words(view.kind)} lien in {state}")
        return ReducedLien(lien=view, confirm=(missing,) if missing else ())
    try:
        reduction = reduce_by(rule, amount, settlement, signed)
    except PermanentError as error:
        return ReducedLien(lien=view, confirm=(f"[CONFIRM: {error}]",))
    options = tuple(reduce_by(one, amount, settlement, signed) for one in option_rules(state, view.kind, settlement))
    lowest = _lowest(reduction, options, state, view.kind)
    confirm = (*reduction.confirm, *_choice(state, view.kind, signed), *_unwritten(state, view.kind, signed))
    return ReducedLien(
        lien=view,
        reduction=lowest,
        reduced=lowest.amount,
        options=options,
        confirm=confirm if amount else (),
    )


def _lowest(reduction: Reduction, options: Sequence[Reduction], state: str, kind: str) -> Reduction:
    """Return the lowest of all ways where the state's law takes it; else the first."""
    if not _rules_for(state, "lien_choice", kind):
        return reduction
    return min((reduction, *options), key=lambda one: one.amount)


def _choice(state: str, kind: str, signed: Collection[str]) -> tuple[str, ...]:
    return tuple(
        sentence for rule in _rules_for(state, "lien_choice", kind) for sentence in confirmations(rule, None, signed)
    )


def _unwritten(state: str, kind: str, signed: Collection[str]) -> tuple[str, ...]:
    """Return the state's statutes on such liens whose formulas are not on file."""
    found = _rules_for(state, "lien_unwritten", kind)
    return tuple(sentence for rule in found for sentence in confirmations(rule, None, signed))


def _pooled(
    reduced: Sequence[ReducedLien], state: str, settlement: Settlement, signed: Collection[str]
) -> list[ReducedLien]:
    """Return the liens with the limits that several of them have together."""
    result = list(reduced)
    for rule in (*rules(state, "lien_pool"), *rules(state, "lien_categories")):
        kinds = _strings(rule.terms.get("kinds"))
        own = {str(at): one.lien.related.amount for at, one in enumerate(result) if one.lien.kind in kinds}
        for key, amount in _together(rule, own, result, settlement).items():
            one = result[int(key)]
            confirm = confirmations(rule, None, signed)
            result[int(key)] = one.model_copy(
                update={"reduced": amount, "reduction": None, "pool": rule.id, "confirm": confirm}
            )
    return result


def _together(
    rule: Rule, own: dict[str, Money], liens: Sequence[ReducedLien], settlement: Settlement
) -> dict[str, Money]:
    if not own:
        return {}
    if rule.topic == "lien_pool":
        pool = evaluate_exact(str(rule.terms["pool"]), settlement.inputs(ZERO))
        return divide_pool(round_cents(max(pool, Fraction(0))), own)
    professionals = _strings(rule.terms.get("professionals"))
    second = {key for key in own if liens[int(key)].lien.kind in professionals}
    return divide_by_category(settlement.gross, own, second, rule.terms)


def _rules_for(state: str, topic: str, kind: str) -> list[Rule]:
    return [rule for rule in rules(state, topic) if kind in _strings(rule.terms.get("kinds"))]


def _strings(value: object) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list) else ()


def _short(net: Money, *, spent: bool) -> list[str]:
    if net >= 0:
        return []
    if spent:
        return ["fee and costs alone come to more than the settlement: nothing is left for liens and the client"]
    return ["fee, costs and liens come to more than the settlement; liens must be reduced first"]


def _unknown(liens: Sequence[ReducedLien]) -> list[str]:
    return [
        f"the amount of the {_words(one.lien.kind)} lien is not known; ask before anything is paid out"
        for one in liens
        if one.lien.suspected
        and not one.lien.related.amount
        and one.reduced in {None, ZERO}
        and one.lien.kind in _PUBLIC
    ]


_PUBLIC = frozenset({"medicare", "medicaid", "workers_compensation"})


def _minor(matter: Matter, on: dt.date | None) -> list[str]:
    state, client = matter.jurisdiction.state, matter.client
    if client.guardian is None and not is_minor(matter, on):
        return []
    rule = the_rule(state, "minor_settlement") or the_rule(EVERYWHERE, "minor_settlement")
    cite = rule.cite if rule else "the state's rule"
    return [f"the client is a minor or has a guardian: no payment before the approval is on file ({cite})"]


def is_minor(matter: Matter, on: dt.date | None) -> bool:
    """Tell whether the client is not of age on the day by the state's rule; an unknown birthday is no minor."""
    return is_under_age(matter.client.date_of_birth, matter.jurisdiction.state, on)


def _words(kind: str) -> str:
    return kind.replace("_", " ")


def _lien_shape(one: ReducedLien) -> dict[str, object]:
    view = one.lien
    return {
        "holder": view.holder,
        "kind": view.kind,
        "asserted": f"{view.asserted.amount:.2f}" if view.asserted else None,
        "documented": f"{view.documented.amount:.2f}",
        "related": f"{view.related.amount:.2f}",
        "reduced": None if one.reduced is None else f"{one.reduced:.2f}",
        "suspected": view.suspected,
        "state": view.state_words,
        "why": view.why,
        "unrelated": [
            {
                "line": item.line,
                "date": item.date.isoformat() if item.date else None,
                "amount": f"{item.amount.amount:.2f}",
                "reason": item.reason,
            }
            for item in view.unrelated
        ],
        "steps": [
            {"words": step.words, "cite": step.cite, "formula": step.formula, "amount": f"{step.amount:.2f}"}
            for step in (one.reduction.steps if one.reduction else ())
        ],
        "rule": one.reduction.rule if one.reduction else one.pool,
        "confirm": list(one.confirm),
        "problems": [problem.sentence for problem in view.problems],
    }


def _settlement_shape(settlement: Distribution) -> dict[str, object]:
    return {
        "gross": f"{settlement.gross:.2f}",
        "fee": f"{settlement.fee:.2f}",
        "costs": f"{settlement.costs:.2f}",
        "liens": {holder: f"{amount:.2f}" for holder, amount in settlement.liens},
        "net_to_client": f"{settlement.net_to_client:.2f}",
        "blocked": settlement.blocked,
        "reasons": list(settlement.reasons),
    }
