"""Measures: which figure the state's law lets be claimed of each provider's account, as data."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.accounts import Measure, ProviderAccount
from casefile.case import CaseFile
from casefile.law.rules import Rule, the_rule
from casefile.money import Money, format_money
from casefile.problems import Problem

_TOPIC = "specials_figure"
_TOPICS: dict[str, tuple[str, ...]] = {
    "satisfied": (),
    "unpaid": ("unpaid",),
    "on lien": ("on_lien",),
    "on lien, uninsured": ("on_lien_uninsured", "on_lien", "uninsured"),
    "not submitted": ("not_submitted", "on_lien"),
    "uninsured": ("uninsured",),
}
"""Situations of an account, each with the topics that are looked up before the state's general rule."""


def specials_rule(case: CaseFile) -> Rule | None:
    """Return the state's rule on the figure that leads for past medical expenses."""
    return _rule(case, _TOPIC)


def with_measure(account: ProviderAccount, case: CaseFile, *, insured: bool) -> ProviderAccount:
    """Return the account with what may be claimed of it; without a rule of the state it is left as it is."""
    leading = specials_rule(case)
    if leading is None:
        return account
    situation = situation_of(account, insured=insured)
    found = (_rule(case, f"{_TOPIC}_{topic}") for topic in _TOPICS[situation])
    rule = next((one for one in found if one), leading)
    measure = Measure(
        situation=situation,
        rule=rule.id,
        claimed=_figure(account, rule),
        proof=_words(rule, "proof"),
        confirm=_words(rule, "unknown"),
    )
    return account.model_copy(update={"measure": measure})


def is_insured(case: CaseFile, accounts: Sequence[ProviderAccount]) -> bool:
    """Tell whether the client had coverage for care that is neither Medicare nor Medicaid."""
    return bool(case.matter.client.health_plan) or any(
        part.kind == "plan" for account in accounts for part in account.paid
    )


def situation_of(account: ProviderAccount, *, insured: bool) -> str:
    """Return how the account stands: paid off, owed after a plan's decision, on lien, not sent to a plan, uninsured."""
    if account.on_lien:
        return "on lien" if insured else "on lien, uninsured"
    if account.outstanding <= 0:
        return "satisfied"
    if account.adjusted.amount or any(part.kind == "plan" for part in account.paid):
        return "unpaid"
    return "not submitted" if insured else "uninsured"


def measure_doubts(accounts: Sequence[ProviderAccount]) -> list[Problem]:
    """Return the accounts whose figure rests on something that the file does not hold."""
    return [
        Problem(
            code="measure-open",
            sentence=f"{account.provider}: {format_money(account.measure.claimed)} is claimed as the bills have it "
            f"({account.measure.situation}); {account.measure.confirm}",
        )
        for account in accounts
        if account.measure and account.measure.confirm
    ]


def _figure(account: ProviderAccount, rule: Rule) -> Money:
    """Return what was charged, or what was paid and is owed: a credit is no damage, it may be due back."""
    billed = account.billed.amount
    return billed if rule.terms.get("figure") == "billed" else billed - account.adjusted.amount


def _words(rule: Rule, term: str) -> str | None:
    said = rule.terms.get(term)
    return said if isinstance(said, str) else None


def _rule(case: CaseFile, topic: str) -> Rule | None:
    return the_rule(case.matter.jurisdiction.state, topic, case.matter.incident.date_of_loss)
