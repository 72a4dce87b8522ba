"""Liens: who claims a part of the recovery, who may without having said so, and what each may claim."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from casefile.accounts import Ledger, PaidBy, ProviderAccount
from casefile.capitals import cased
from casefile.case import CaseFile, worked_out_once
from casefile.citations import Cite, Figure
from casefile.documents import FiledDocument
from casefile.identity import same_organisation
from casefile.money import ZERO, Money, format_money, total
from casefile.places import Places, places
from casefile.problems import Problem
from casefile.records.insurance import LienItem, LienNotice
from casefile.records.medical import MedicalBill
from casefile.relatedness import Relatedness, relatedness
from casefile.sums import NOTHING, Sum, add_up, sum_of
from casefile.vocabulary import Vocabulary

CARE_KINDS = frozenset({"hospital", "provider"})
LienState = Literal["implied", "amount not read", "not borne out", "borne out", "disputed in part", "disputed"]
DISPUTED: frozenset[LienState] = frozenset({"disputed in part", "disputed"})


class UnrelatedItem(Vocabulary):
    """A line of a lienholder's claim that is not of the injury; `line` counts from 1, as the notice does."""

    line: int
    date: dt.date | None
    provider: str | None
    amount: Figure
    reason: str


class LienView(Vocabulary):
    """One claim on the recovery.

    `asserted` is what the holder says; `documented` what its own itemisation and the file's papers show;
    `related` what of it is for the injury. `suspected` means that the file implies it and nobody has asserted
    it; `why` then says how. `notice` is the id of the holder's paper. `account` is the provider of the ledger
    whose account the lien is held against.
    """

    holder: str
    kind: str
    asserted: Figure | None = None
    documented: Sum = NOTHING
    related: Sum = NOTHING
    unrelated: tuple[UnrelatedItem, ...] = ()
    suspected: bool = False
    why: str | None = None
    notice: str | None = None
    reference_number: str | None = None
    address: str | None = None
    dated: dt.date | None = None
    response_due: dt.date | None = None
    account: str | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def state(self) -> LienState:
        """How the claim stands by the file: what the demand, the letters to the holder and the report all go by."""
        if self.suspected:
            return "implied"
        if self.nothing_owed or (self.asserted and self.related.amount == ZERO < self.asserted.amount):
            return "disputed"
        if self.asserted is None:
            return "amount not read"
        if self.related.amount < self.asserted.amount:
            return "disputed in part"
        return "borne out" if self.documented.amount >= self.asserted.amount else "not borne out"

    @property
    def nothing_owed(self) -> bool:
        """Whether the file shows the account that the lien is to secure, and nothing left on it."""
        return self.kind in CARE_KINDS and self.account is not None and self.documented.amount == ZERO

    @property
    def state_words(self) -> str:
        """How the claim stands, in a few words for people of the firm."""
        if self.state == "disputed":
            why = "nothing is owed on the account" if self.nothing_owed else "none of it is for this injury"
            return f"disputed: {why}"
        if self.state == "disputed in part" and self.asserted:
            kept = "is owed on the account" if self.kind in CARE_KINDS else "is borne out for this injury"
            return (
                f"disputed in part: {format_money(self.related.amount)} of {format_money(self.asserted.amount)} {kept}"
            )
        return _STATES[self.state]


_STATES: dict[LienState, str] = {
    "implied": "implied by the file, not asserted",
    "amount not read": "asserted; the amount is not known",
    "not borne out": "asserted; no bill or itemization in the file bears the amount out yet",
    "borne out": "asserted and borne out by the file",
}


@worked_out_once
def view_liens(case: CaseFile, ledger: Ledger) -> tuple[LienView, ...]:
    """Return every claim on the recovery that the file asserts or implies, asserted ones first, by holder."""
    where, injury = places(case.documents), relatedness(case)
    notices = _newest_notices(case)
    asserted = [_from_notice(paper, ledger, injury, where) for paper in notices]
    asserted += _on_bills(case, ledger, asserted)
    suspected = [
        *_unnoticed_payers(ledger, asserted),
        *_unnoticed_providers(ledger, asserted),
        *_unnoticed_programmes(case, ledger, asserted),
    ]
    return tuple(sorted([*asserted, *suspected], key=lambda view: (view.suspected, view.holder)))


def _newest_notices(case: CaseFile) -> list[FiledDocument]:
    """Return the newest notice of each holder."""
    newest: list[FiledDocument] = []
    papers = [paper for paper in case.of_kind("lien_notice") if isinstance(paper.record, LienNotice)]
    for paper in sorted(papers, key=_dated, reverse=True):
        holder = _notice(paper).lienholder or paper.id
        if not any(same_organisation(holder, _notice(one).lienholder or one.id) for one in newest):
            newest.append(paper)
    return newest


def _dated(paper: FiledDocument) -> tuple[dt.date, str]:
    return (_notice(paper).date or dt.date.min, paper.id)


def _notice(paper: FiledDocument) -> LienNotice:
    if not isinstance(paper.record, LienNotice):
        raise TypeError("only a lien notice is read as one")
    return paper.record


def _from_notice(paper: FiledDocument, ledger: Ledger, injury: Relatedness, where: Places) -> LienView:
    record = _notice(paper)
    kind = record.lien_type or "other"
    asserted = _figure(paper.id, "amount_claimed", record.amount_claimed)
    view = LienView(
        holder=cased(record.lienholder or "lienholder not named"),
        kind=kind,
        asserted=asserted,
        notice=paper.id,
        reference_number=record.reference_number,
        address=record.lienholder_address,
        dated=record.date,
        response_due=record.response_due,
    )
    if kind in CARE_KINDS:
        return _care_lien(view, ledger, where)
    return _payer_lien(view, paper.id, record.items, ledger, injury, where)


def _care_lien(view: LienView, ledger: Ledger, where: Places) -> LienView:
    """Return a provider's lien held against what the ledger says is owed."""
    account = _account_of(view.holder, ledger)
    if account is None:
        note = _problem(
            "lien-without-bill", f"{view.holder}: the lien has no bill of the holder in the file.", view, where
        )
        asserted = sum_of([view.asserted]) if view.asserted else NOTHING
        return view.model_copy(update={"related": asserted, "problems": (note,)})
    view = view.model_copy(update={"account": account.provider})
    owed = owed_sum(account)
    claimed = view.asserted.amount if view.asserted else owed.amount
    related = owed if owed.amount <= claimed else sum_of([view.asserted] if view.asserted else [])
    if claimed == owed.amount:
        return view.model_copy(update={"documented": owed, "related": related})
    sentence = (
        f"{view.holder} asserts {format_money(claimed)}; the bills less what was written off and paid leave "
        f"{format_money(owed.amount)}. Ask for a current balance."
    )
    return view.model_copy(
        update={
            "documented": owed,
            "related": related,
            "problems": (_problem("lien-differs", sentence, view, where),),
        }
    )


def _payer_lien(
    view: LienView, paper: str, items: Sequence[LienItem], ledger: Ledger, injury: Relatedness, where: Places
) -> LienView:
    """Return a payer's lien less the lines that are not of the injury."""
    payments = _paid_by(view.holder, ledger)
    if not items:
        return _without_items(view, payments, where)
    paid = [_figure(paper, f"items[{at}].paid", item.paid) for at, item in enumerate(items)]
    unrelated = tuple(
        UnrelatedItem(
            line=at + 1, date=item.date_of_service, provider=item.provider_name, amount=figure, reason=reason.words
        )
        for at, (item, figure) in enumerate(zip(items, paid, strict=True))
        if figure and (reason := injury.why_not(item.date_of_service, item.provider_name, (), item.diagnosis_codes))
    )
    documented = sum_of(figure for figure in paid if figure)
    off = [item.amount for item in unrelated]
    ties = view.asserted is not None and view.asserted.amount == documented.amount
    related = sum_of([view.asserted], off) if ties and view.asserted else _less(documented, off)
    problems = _payer_doubts(view, documented, related, payments, where)
    return view.model_copy(
        update={"documented": documented, "related": related, "unrelated": unrelated, "problems": problems}
    )


def _without_items(view: LienView, payments: Sum, where: Places) -> LienView:
    asserted = sum_of([view.asserted]) if view.asserted else NOTHING
    below = payments.amount and payments.amount < asserted.amount
    amount = format_money(asserted.amount) if view.asserted else "its claim, whose amount was not read"
    sentence = f"{view.holder} gives no itemisation of {amount}; ask for the payment ledger."
    note = _problem("lien-not-itemised", sentence, view, where)
    related = payments if below or not view.asserted else asserted
    return view.model_copy(update={"documented": payments, "related": related, "problems": (note,)})


def _payer_doubts(view: LienView, documented: Sum, related: Sum, payments: Sum, where: Places) -> tuple[Problem, ...]:
    doubts = []
    if view.asserted and view.asserted.amount != documented.amount:
        lines = format_money(documented.amount)
        sentence = f"{view.holder} asserts {where.figure(view.asserted)}; its lines add up to {lines}."
        doubts.append(_problem("lien-does-not-add-up", sentence, view, where))
    if payments.amount and payments.amount != related.amount:
        sentence = (
            f"{view.holder}: the lines for the injury come to {format_money(related.amount)}, the explanations of "
            f"benefits in the file to {format_money(payments.amount)}."
        )
        doubts.append(_problem("lien-differs", sentence, view, where))
    return tuple(doubts)


def _on_bills(case: CaseFile, ledger: Ledger, known: Sequence[LienView]) -> list[LienView]:
    """Return providers whose own papers say that they treat on lien, and who have sent no notice."""
    papers = {paper.id: paper for paper in case.documents}
    found = []
    for account in ledger.providers:
        if not account.on_lien or _is_known(account.provider, known):
            continue
        owed = owed_sum(account)
        found.append(
            LienView(
                holder=account.provider,
                kind="provider",
                asserted=_newest_balance(account, papers),
                documented=owed,
                related=owed,
                notice=account.documents[-1] if account.documents else None,
                address=account.address,
                account=account.provider,
            )
        )
    return found


def _newest_balance(account: ProviderAccount, papers: dict[str, FiledDocument]) -> Figure | None:
    bills = [
        (record.statement_date or dt.date.min, paper_id, record.balance_due)
        for paper_id in account.documents
        if isinstance(record := papers[paper_id].record, MedicalBill) and record.balance_due is not None
    ]
    if not bills:
        return None
    _, paper_id, balance = max(bills)
    return _figure(paper_id, "balance_due", balance)


def _unnoticed_payers(ledger: Ledger, known: Sequence[LienView]) -> list[LienView]:
    """Return payers that paid for the injury and have sent no notice."""
    return [
        LienView(
            holder=part.payer,
            kind=payer_kind(part),
            documented=part.paid,
            related=part.paid,
            suspected=True,
            why=f"{part.payer} paid {format_money(part.paid.amount)} for the injury and has sent no notice",
        )
        for part in ledger.paid
        if part.kind != "other" and part.paid.amount > 0 and not _has_notice(part, ledger, known)
    ]


def _has_notice(part: PaidBy, ledger: Ledger, known: Sequence[LienView]) -> bool:
    """Tell whether a notice is the payer's: by name, or, from a recovery agent, by the very amount."""
    if _is_known(part.payer, known):
        return True
    payers = [one.payer for one in ledger.paid]
    agents = [view for view in known if not any(same_organisation(view.holder, payer) for payer in payers)]
    return any(view.kind not in CARE_KINDS and view.related.amount == part.paid.amount for view in agents)


def _unnoticed_providers(ledger: Ledger, known: Sequence[LienView]) -> list[LienView]:
    """Return providers that wait for their whole charges while payers dealt with the others'."""
    insured = any(part.kind == "plan" for part in ledger.paid)
    return [
        LienView(
            holder=account.provider,
            kind="provider",
            documented=owed_sum(account),
            related=owed_sum(account),
            suspected=True,
            why=f"nothing of {account.provider}'s charges is paid or written off; it may treat on lien",
            address=account.address,
        )
        for account in ledger.providers
        if insured
        and not account.on_lien
        and account.outstanding == account.billed.amount > 0
        and not _is_known(account.provider, known)
    ]


def _unnoticed_programmes(case: CaseFile, ledger: Ledger, known: Sequence[LienView]) -> list[LienView]:
    """Return public programmes that the client is in, and workers' compensation for an accident at work."""
    client = case.matter.client
    kinds = {view.kind for view in known} | {payer_kind(part) for part in ledger.paid}
    implied = [
        ("Medicare", "medicare", client.medicare_number, "the client has a Medicare number"),
        ("Medicaid", "medicaid", client.medicaid_id, "the client has a Medicaid number"),
        (
            "workers' compensation carrier",
            "workers_compensation",
            case.matter.incident.type == "work" or None,
            "the injury happened at work",
        ),
    ]
    return [
        LienView(holder=holder, kind=kind, suspected=True, why=f"{why}, and no notice is in the file")
        for holder, kind, sign, why in implied
        if sign and kind not in kinds
    ]


def payer_kind(part: PaidBy) -> str:
    """Return the kind of lien that a payer may have."""
    if part.kind != "plan":
        return part.kind
    name = part.payer.lower()
    if "medicare" in name:
        return "medicare_advantage" if "advantage" in name else "medicare"
    return "medicaid" if "medicaid" in name or "medi-cal" in name else "health_plan"


def owed_sum(account: ProviderAccount) -> Sum:
    """Return what is owed to a provider with all the figures that it comes from; a credit is nothing owed."""
    if account.outstanding <= 0:
        return NOTHING
    return account.billed - account.adjusted - add_up(part.paid for part in account.paid) - account.patient_paid


def _paid_by(holder: str, ledger: Ledger) -> Sum:
    return add_up(part.paid for part in ledger.paid if same_organisation(part.payer, holder))


def _account_of(holder: str, ledger: Ledger) -> ProviderAccount | None:
    found = [account for account in ledger.providers if same_organisation(account.provider, holder)]
    return found[0] if len(found) == 1 else None


def _is_known(holder: str, known: Sequence[LienView]) -> bool:
    return any(same_organisation(view.holder, holder) for view in known)


def _less(documented: Sum, off: Sequence[Figure]) -> Sum:
    return sum_of(figure for figure in documented.plus if figure not in off)


def _problem(code: str, sentence: str, view: LienView, where: Places) -> Problem:
    figures = [view.asserted] if view.asserted else []
    return Problem(code=code, sentence=sentence, pages=where.pages(figures))


def _figure(paper: str, path: str, amount: Decimal | None) -> Figure | None:
    return None if amount is None else Figure(amount=amount, cite=Cite(document=paper, path=path))


def unrelated_total(view: LienView) -> Money:
    """Return what of the claim is not for the injury."""
    return total(item.amount.amount for item in view.unrelated)
