"""Letters of protection: what a state's law has disclosed of care on lien, and what of it the file holds."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.accounts import Disclosure, ProviderAccount
from casefile.case import CaseFile
from casefile.identity import same_organisation
from casefile.law.rules import Rule, the_rule
from casefile.problems import Problem
from casefile.records.other import OtherPaper

TOPIC = "letter_of_protection"


def protection_rule(case: CaseFile) -> Rule | None:
    """Return the state's rule on what is disclosed of letters of protection, if it has one."""
    return the_rule(case.matter.jurisdiction.state, TOPIC, case.matter.incident.date_of_loss)


def disclosures(case: CaseFile, accounts: Sequence[ProviderAccount]) -> tuple[Disclosure, ...]:
    """Return what the state's law has disclosed of each account on lien; nothing where it has no such rule."""
    rule = protection_rule(case)
    if rule is None:
        return ()
    return tuple(
        Disclosure(
            provider=account.provider, rule=rule.id, item=item, words=str(words), held=_held(item, account, case)
        )
        for account in accounts
        if account.on_lien
        for item, words in rule.terms.items()
    )


def protection_doubts(case: CaseFile, accounts: Sequence[ProviderAccount]) -> list[Problem]:
    """Return, for each account on lien, what of the disclosure the file does not hold."""
    rule, told = protection_rule(case), disclosures(case, accounts)
    if rule is None:
        return []
    by_provider: dict[str, list[str]] = {}
    for one in told:
        if one.held is None:
            by_provider.setdefault(one.provider, []).append(one.words)
    return [
        Problem(
            code="protection-undisclosed",
            sentence=f"{provider} treats under a letter of protection; {rule.cite} has disclosed, and the file does "
            f"not show: {'; '.join(missing)}.",
        )
        for provider, missing in by_provider.items()
    ]


def _held(item: str, account: ProviderAccount, case: CaseFile) -> str | None:
    """Return where the file has the thing; sale and referral no record tells of, so that the client is asked."""
    if item == "letter":
        letters = (
            paper.id
            for paper in case.of_kind("letter_of_protection")
            if isinstance(paper.record, OtherPaper)
            and any(same_organisation(name, account.provider) for name in paper.record.names)
        )
        return next(letters, None)
    if item == "coded":
        charges = [charge for visit in account.visits for charge in visit.charges]
        coded = all(charge.code or charge.revenue_code for charge in charges)
        return account.documents[0] if coded and account.documents else None
    if item == "coverage":
        return case.matter.client.health_plan
    return None
