"""Insurance and liens: whose policy pays up to what, and who wants part of it back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.identity import same_organisation
from casefile.keys import holder_slug
from casefile.liens import CARE_KINDS, DISPUTED, LienView
from casefile.matter import AdverseParty
from casefile.readiness.items import Item, first_pages, letter_to
from casefile.readiness.views import Views
from casefile.records.insurance import ClaimLetter, Declarations

FRESH = dt.timedelta(days=60)
"""How long a lienholder's figure counts as its present one (the firm's practice)."""
_OWN = {
    "underinsured": ("underinsured_motorist", "uninsured_motorist"),
    "medical payments or PIP": ("medical_payments", "personal_injury_protection"),
}
_SENIOR = 65
_HOSPITAL = re.compile(r"\b(?:hospital|medical cent(?:er|re)|trauma)\b", re.IGNORECASE)


def coverage_items(views: Views) -> Iterator[Item]:
    """Yield the adverse policies, then the client's own."""
    for party in views.case.matter.adverse_parties:
        yield from _adverse(views, party)
    if not views.case.matter.adverse_parties:
        yield Item(
            area="coverage", what="the adverse party", status="missing", who="the client, the crash report", core=True
        )
    own = views.case.matter.own_coverage
    declared = [line for line in views.coverage.in_force if line.own]
    for what, kinds in _OWN.items():
        lines = [line for line in declared if line.coverage in kinds]
        expected = [one.insurer for one in own]
        yield Item(
            area="coverage",
            what=f"the client's own {what} cover",
            status="have" if lines else "not needed" if declared else "missing" if own else "doubtful",
            who=", ".join(expected) or "the client, and household members with a car",
            ask=None if declared else "the declarations in force on the date of loss",
            pages=first_pages(views.where.papers[one] for one in dict.fromkeys(line.cite.document for line in lines)),
        )


def limits_papers(views: Views, insurer: str) -> tuple[FiledDocument, ...]:
    """Return the papers that show the insurer's bodily injury limits: declarations in force, or a letter of its own."""
    lines = [
        line.cite.document
        for line in views.coverage.of("bodily_injury", own=False)
        if line.carrier is None or same_organisation(line.carrier, insurer)
    ]
    letters = [
        paper.id
        for paper in views.case.of_kind("claim_letter")
        if isinstance(paper.record, ClaimLetter)
        and paper.record.limit_per_person is not None
        and same_organisation(paper.record.carrier or insurer, insurer)
    ]
    return tuple(views.where.papers[one] for one in dict.fromkeys([*lines, *letters]))


def _adverse(views: Views, party: AdverseParty) -> Iterator[Item]:
    if not party.insurer:
        yield Item(
            area="coverage",
            what=f"the insurer of {party.name}",
            status="missing",
            who="the crash report, the party, the motor vehicle department",
            ask="the insurer, its policy and claim number",
            core=True,
        )
        return
    papers = limits_papers(views, party.insurer)
    sworn = any(isinstance(paper.record, Declarations | ClaimLetter) for paper in papers)
    yield Item(
        area="coverage",
        what=f"the bodily injury limits of {party.insurer} for {party.name}",
        status="have" if sworn else "missing",
        who=party.insurer,
        ask=None if sworn else "the limits of every policy, excess and umbrella too, and a copy of each",
        letter=None if sworn else letter_to("limits-request", party.insurer),
        core=True,
        pages=first_pages(papers),
    )
    yield Item(
        area="coverage",
        what=f"the claim number at {party.insurer}",
        status="have" if party.claim_number else "missing",
        who=party.insurer,
        ask=None if party.claim_number else "the claim number and the adjuster's name",
    )


def lien_items(views: Views) -> Iterator[Item]:
    """Yield who claims part of the recovery, who may, and whether each figure is a present one."""
    for lien in views.liens:
        yield _lien(views, lien)
    yield from _programmes(views)


def _lien(views: Views, lien: LienView) -> Item:
    kind = lien.kind.replace("_", " ")
    if lien.suspected or lien.asserted is None:
        return Item(
            area="liens",
            what=f"{lien.holder} ({kind}): no amount is claimed yet",
            status="missing",
            who=lien.holder,
            ask="whether it claims, how much, and an itemization" + (f"; {lien.why}" if lien.why else ""),
            letter=letter_to_holder(lien.holder),
            core=not lien.suspected,
        )
    fresh = lien.dated is not None and views.today - lien.dated <= FRESH
    age = f"its figure is of {format_date(lien.dated)}" if lien.dated else "its figure bears no date"
    papers = [views.where.papers[one] for one in dict.fromkeys((lien.notice, lien.asserted.cite.document)) if one]
    return Item(
        area="liens",
        what=f"{lien.holder} ({kind}): final amount" + (f"; {lien.state_words}" if lien.state in DISPUTED else ""),
        status="have" if fresh else "doubtful",
        who=lien.holder,
        ask=None if fresh else f"a final amount; {age}",
        letter=None if fresh else letter_to_holder(lien.holder),
        pages=first_pages(papers),
    )


def letter_to_holder(holder: str) -> str:
    """Return the name of the lien letter to the holder."""
    return f"lien-letters/{holder_slug(holder)}"


def _programmes(views: Views) -> Iterator[Item]:
    """Yield the questions that decide whether somebody else must be asked."""
    client, loss = views.case.matter.client, views.case.matter.incident.date_of_loss
    kinds = {lien.kind for lien in views.liens}
    born = client.date_of_birth
    old = born is not None and (views.today.year - born.year) >= _SENIOR
    if not kinds & {"medicare", "medicare_advantage"}:
        yield Item(
            area="liens",
            what="Medicare",
            status="doubtful" if old or client.medicare_number else "not needed" if born else "doubtful",
            who="the client; the Benefits Coordination & Recovery Center",
            ask="whether the client is or soon will be enrolled; open the case there" if old or not born else None,
        )
    if client.health_plan and not any(kind in kinds for kind in ("health_plan", "erisa_plan", "medicare_advantage")):
        yield Item(
            area="liens",
            what=f"{client.health_plan}: whether it claims",
            status="missing",
            who=client.health_plan,
            ask="its payment ledger, and whether the plan is insured or self-funded",
        )
    holders = [lien.holder for lien in views.liens if lien.kind in CARE_KINDS]
    for account in views.ledger.providers:
        known = any(same_organisation(holder, account.provider) for holder in holders)
        if account.outstanding and _HOSPITAL.search(account.provider) and not known:
            yield Item(
                area="liens",
                what=f"{account.provider}: a hospital lien",
                status="doubtful",
                who="the county's lien records",
                ask="a search of the lien records since the date of loss",
            )
    if loss and views.case.matter.incident.type == "work" and "workers_compensation" not in kinds:
        yield Item(
            area="liens",
            what="workers' compensation",
            status="missing",
            who="the employer's carrier",
            ask="its payments of benefits and of care, and its lien",
            core=True,
        )
