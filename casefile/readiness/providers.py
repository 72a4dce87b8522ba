"""The matrix: each provider's records, bills and imaging, and what is to be asked of it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.accounts import ProviderAccount
from casefile.chronology import Encounter
from casefile.documents import FiledDocument
from casefile.identity import same_organisation
from casefile.law.rules import Rule, the_rule
from casefile.readiness.items import PageOf, ProviderRow, Status, first_pages, letter_to
from casefile.readiness.sentences import days_without, days_words, keeps_no_chart
from casefile.readiness.views import Views
from casefile.records.medical import MedicalBill
from casefile.records.other import OtherPaper

ITEMISED = frozenset({"cms1500", "ub04", "x12_837"})
CPT_LENGTH = 5
_IMAGING_CODES = range(70010, 79999)
_IMAGING_REVENUE = ("032", "035", "040", "061")
_READS = re.compile(r"radiolog|imaging|diagnostic", re.IGNORECASE)
_STUDIES = frozenset({"xray", "mri", "ct", "ultrasound", "imaging"})


class _Care(NamedTuple):
    """One provider: its account where it has billed, and its records of care."""

    name: str
    account: ProviderAccount | None
    encounters: tuple[Encounter, ...]


def provider_rows(views: Views) -> tuple[ProviderRow, ...]:
    """Return a row for each provider since the loss, in the order of first visits."""
    rows = [_row(views, care) for care in _cares(views)]
    return tuple(sorted(rows, key=lambda row: (row.first or dt.date.max, row.provider)))


def affidavit_rule(state: str, on: dt.date | None) -> Rule | None:
    """Return the state's rule on how a custodian proves records and bills."""
    return the_rule(state, "custodian_proof", on)


def _cares(views: Views) -> Iterator[_Care]:
    """Yield the providers of the bills with their records, then those that have records alone."""
    left = list(views.chronology.since_loss)
    for account in views.ledger.providers:
        own = tuple(one for one in left if _is_by(one, account.provider))
        left = _without(left, own)
        yield _Care(account.provider, account, own)
    while left:
        names = [name for name in (left[0].provider, left[0].clinician) if name]
        own = tuple(one for one in left if one is left[0] or (names and _is_by(one, names[0])))
        left = _without(left, own)
        if names:
            yield _Care(names[0], None, own)


def _without(left: Sequence[Encounter], taken: Sequence[Encounter]) -> list[Encounter]:
    gone = {id(one) for one in taken}
    return [one for one in left if id(one) not in gone]


def _is_by(one: Encounter, provider: str) -> bool:
    return any(same_organisation(name, provider) for name in (one.provider, one.clinician) if name)


def _row(views: Views, care: _Care) -> ProviderRow:
    records, bare = _records(views, care)
    bills, unbilled = _bills(care)
    itemised = _itemised(views, care)
    imaging, unread = _imaging(views, care)
    statuses: dict[str, Status] = {
        "records": records,
        "bills": bills,
        "itemised": itemised,
        "benefits": _benefits(views, care),
        "imaging": imaging,
        "films": "not needed" if imaging == "not needed" else "doubtful",
        "affidavit": _affidavit(views, care),
    }
    asks = tuple(_asks(views, statuses, bare, unbilled))
    days = sorted({*(care.account.dates if care.account else ()), *(one.date for one in care.encounters)})
    return ProviderRow.model_validate(
        {
            **statuses,
            "provider": care.name,
            "first": days[0] if days else None,
            "last": max([*days, *(one.through for one in care.encounters if one.through)], default=None),
            "visits": len(care.account.dates) if care.account else len({one.date for one in care.encounters}),
            "bare_days": bare,
            "unbilled_days": unbilled,
            "unread_days": unread,
            "ask": asks,
            "letter": letter_to("records-request", care.name) if asks else None,
            "pages": _pages(views, care),
        }
    )


def _records(views: Views, care: _Care) -> tuple[Status, tuple[dt.date, ...]]:
    if care.account is None:
        return "have", ()
    if keeps_no_chart(care.account, views.chronology.since_loss):
        return "not needed", ()
    days = care.account.dates
    bare = days_without(care.encounters, care.name, days)
    if not bare:
        return ("have" if care.encounters else "missing"), ()
    return ("missing" if len(bare) == len(days) else "doubtful"), bare


def _bills(care: _Care) -> tuple[Status, tuple[dt.date, ...]]:
    """Return whether each visit of the records is billed; a stay or log of many days is by any of them."""
    billed = care.account.dates if care.account else ()
    unbilled = tuple(
        sorted(
            {
                one.date
                for one in care.encounters
                if not any(one.date <= day <= (one.through or one.date) for day in billed)
            }
        )
    )
    if not billed and (care.account is None or not care.account.documents):
        return "missing", unbilled
    return ("doubtful" if unbilled else "have"), unbilled


def _itemised(views: Views, care: _Care) -> Status:
    """Return whether the charges stand on a claim form, or on a bill whose every line has its code."""
    if care.account is None:
        return "missing"
    bills = [paper.record for paper in _bill_papers(views, care.account)]
    records = [record for record in bills if isinstance(record, MedicalBill)]
    if any(record.form in ITEMISED for record in records):
        return "have"
    lines = [charge for record in records for charge in record.charges]
    if lines and all(charge.code for charge in lines):
        return "have"
    return "doubtful" if lines else "missing"


def _benefits(views: Views, care: _Care) -> Status:
    account = care.account
    insured = views.case.matter.client.health_plan or any(part.kind == "plan" for part in views.ledger.paid)
    if account is None or not insured or account.on_lien:
        return "not needed"
    explained = any(part.kind == "plan" for part in account.paid) or account.adjusted.amount
    return "have" if explained else "missing"


def _imaging(views: Views, care: _Care) -> tuple[Status, tuple[dt.date, ...]]:
    """Return whether the reports of the studies made or billed there are in the file; else of which days not."""
    if care.account and keeps_no_chart(care.account, views.chronology.since_loss) and not _READS.search(care.name):
        return "not needed", ()
    own = [one for one in care.encounters if one.kind in _STUDIES]
    billed = {
        visit.date
        for visit in (care.account.visits if care.account else ())
        if visit.date and any(_is_study(charge.code, charge.revenue_code) for charge in visit.charges)
    }
    if not own and not billed:
        return "not needed", ()
    known = [one.date for one in views.chronology.since_loss if one.kind in _STUDIES]
    bare = [day for day in billed if day not in known]
    if not bare:
        return "have", ()
    return ("missing" if len(bare) == len(billed) and not own else "doubtful"), tuple(sorted(bare))


def _is_study(code: str | None, revenue: str | None) -> bool:
    if code and code.isdigit() and len(code) == CPT_LENGTH and int(code) in _IMAGING_CODES:
        return True
    return bool(revenue and revenue.zfill(4)[:3] in _IMAGING_REVENUE)


def _affidavit(views: Views, care: _Care) -> Status:
    """Return whether the custodian's affidavit is in the file, where the state wants it with the bills."""
    rule = affidavit_rule(views.case.matter.jurisdiction.state, views.case.matter.incident.date_of_loss)
    named = [paper for paper in views.case.of_kind("affidavit") if _names(paper, care.name)]
    if named:
        return "have"
    return "missing" if rule and rule.terms.get("wanted") and care.account else "not needed"


def _names(paper: FiledDocument, provider: str) -> bool:
    record = paper.record
    told = (*record.names, record.title or "") if isinstance(record, OtherPaper) else ()
    return any(same_organisation(name, provider) for name in told if name)


def _asks(
    views: Views, statuses: dict[str, Status], bare: Sequence[dt.date], unbilled: Sequence[dt.date]
) -> Iterator[str]:
    if statuses["records"] in {"missing", "doubtful"}:
        yield f"the chart of {days_words(bare)}" if bare else "the chart"
    if statuses["bills"] in {"missing", "doubtful"}:
        yield f"the itemised bill of {days_words(unbilled)}" if unbilled else "the itemised bill"
    elif statuses["itemised"] in {"missing", "doubtful"}:
        yield "the bill itemised by code, on its claim form"
    if statuses["imaging"] in {"missing", "doubtful"}:
        yield "the reports of its imaging"
    if statuses["affidavit"] == "missing":
        rule = affidavit_rule(views.case.matter.jurisdiction.state, views.case.matter.incident.date_of_loss)
        yield f"the custodian's affidavit{f' ({rule.cite})' if rule else ''}"


def _bill_papers(views: Views, account: ProviderAccount) -> list[FiledDocument]:
    return [views.where.papers[one] for one in account.documents]


def _pages(views: Views, care: _Care) -> tuple[PageOf, ...]:
    ids = [*(care.account.documents if care.account else ()), *(one.document for one in care.encounters)]
    papers = [views.where.papers[one] for one in dict.fromkeys(ids) if one]
    return first_pages(papers)
