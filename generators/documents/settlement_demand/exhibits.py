"""The exhibits of a demand: incident, each provider (records, then bills), lost pay, payments and liens, insurance."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from casefile.accounts import Ledger
from casefile.case import CaseFile
from casefile.documents import FiledDocument, document_date, organisation
from casefile.identity import same_organisation
from casefile.records.insurance import ClaimLetter, Declarations
from casefile.records.medical import ExplanationOfBenefits
from generators.claimbook import ClaimBook
from generators.desk import Exhibit
from generators.documents.settlement_demand.view import ExhibitRow
from generators.documents.settlement_demand.visits import order
from generators.names import cased

_CLINICAL = ("chart_note", "imaging_report", "operative_report", "clinical_summary")
Group = tuple[str, list[FiledDocument]]


def assemble(case: CaseFile, ledger: Ledger, *, own: bool = False, authorised: bool = False) -> tuple[Exhibit, ...]:
    """Return the exhibits in their order, numbered from 1; a group without papers has no tab.

    `own` adds the client's own policy, on which the demand is made; `authorised` the signed authorisations.
    """
    groups = [group for group in _groups(case, ledger, own=own, authorised=authorised) if group[1]]
    return tuple(
        Exhibit(str(number), title, tuple(paper.id for paper in papers))
        for number, (title, papers) in enumerate(groups, 1)
    )


def exhibit_rows(book: ClaimBook) -> tuple[ExhibitRow, ...]:
    """Return the list of exhibits as the letter prints it."""
    return tuple(
        ExhibitRow(
            label=f"Ex. {exhibit.label}",
            title=_title(book, exhibit),
            pages=", ".join(book.spans(exhibit.documents)),
        )
        for exhibit in book.exhibits
    )


def _groups(case: CaseFile, ledger: Ledger, *, own: bool, authorised: bool) -> Iterator[Group]:
    yield "Crash report", _dated(case.of_kind("crash_report"))
    yield "Photographs and estimate of damage", _dated(case.of_kind("photograph", "repair_estimate"))
    yield from _providers(case, ledger)
    pay = case.of_kind("wage_verification"), case.of_kind("pay_stub"), case.of_kind("w2")
    yield "Proof of lost earnings", [paper for kind in pay for paper in _dated(kind)]
    payments = [paper for paper in case.of_kind("explanation_of_benefits") if not _unrelated(paper, ledger)]
    yield "Explanations of benefits and payments", [*_dated(payments), *_dated(case.of_kind("payment_ledger"))]
    yield "Notices of lien", _dated(case.of_kind("lien_notice", "letter_of_protection"))
    yield "Insurance", _insurance(case, own=own)
    yield "Signed authorisations", _dated(case.of_kind("authorization")) if authorised else []


def _providers(case: CaseFile, ledger: Ledger) -> Iterator[Group]:
    """Yield a group a provider: first those with bills, by first visit, then those with records alone."""
    loss = case.matter.incident.date_of_loss or dt.date.min
    clinical = [paper for paper in case.of_kind(*_CLINICAL) if (document_date(paper.record) or dt.date.max) >= loss]
    by_id = {paper.id: paper for paper in case.documents}
    placed: set[str] = set()
    for account in sorted(ledger.providers, key=order):
        records = [paper for paper in clinical if _is_of(paper, account.provider) and paper.id not in placed]
        bills = [by_id[document] for document in account.documents if by_id[document].kind == "medical_bill"]
        placed.update(paper.id for paper in records)
        yield cased(account.provider), [*_dated(records), *_dated(bills)]
    rest: dict[str, list[FiledDocument]] = {}
    for paper in _dated(paper for paper in clinical if paper.id not in placed):
        rest.setdefault(cased(organisation(paper.record) or "Other medical records"), []).append(paper)
    yield from rest.items()


def _insurance(case: CaseFile, *, own: bool) -> list[FiledDocument]:
    letters = [
        paper
        for paper in case.of_kind("claim_letter")
        if isinstance(paper.record, ClaimLetter) and paper.record.limit_per_person is not None
    ]
    parties = {party.insurer for party in case.matter.adverse_parties if party.insurer}
    parties |= {policy.insurer for policy in case.matter.own_coverage} if own else set()
    theirs = [
        paper
        for paper in case.of_kind("declarations")
        if isinstance(paper.record, Declarations)
        and any(same_organisation(paper.record.carrier or "", insurer) for insurer in parties)
    ]
    return [*_dated(theirs), *_dated(letters)]


def _unrelated(paper: FiledDocument, ledger: Ledger) -> bool:
    """Tell whether every line of the paper was left out of the specials: it is of another illness."""
    left_out = {
        cite.path.split(".")[0]
        for one in ledger.excluded
        for cite in (one.amount.cite, one.paid.cite if one.paid else one.amount.cite)
        if cite.document == paper.id
    }
    record = paper.record
    return bool(left_out) and isinstance(record, ExplanationOfBenefits) and len(left_out) >= len(record.lines)


def _is_of(paper: FiledDocument, provider: str) -> bool:
    names = (getattr(paper.record, "facility", None), getattr(paper.record, "provider_name", None))
    return any(name is not None and same_organisation(name, provider) for name in names)


def _dated(papers: Iterable[FiledDocument]) -> list[FiledDocument]:
    return sorted(papers, key=lambda one: (document_date(one.record) or dt.date.max, one.id))


def _title(book: ClaimBook, exhibit: Exhibit) -> str:
    """Return the exhibit's title; a provider's name is bound to the paper that it was read from."""
    for document in exhibit.documents:
        for path in _NAME_PATHS:
            if cased(getattr(book.document(document).record, path, None)) == exhibit.title:
                return book.record(document, path, cased)
    return exhibit.title


_NAME_PATHS = ("facility", "provider_name")
