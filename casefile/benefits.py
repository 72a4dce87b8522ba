"""Benefits: what payers' papers show (explanations of benefits, payment ledgers, lien itemisations)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from casefile.accounts import PayerKind
from casefile.capitals import cased
from casefile.case import CaseFile
from casefile.citations import Cite, Figure
from casefile.copies import copied_rows, row_of
from casefile.documents import FiledDocument
from casefile.identity import common_name, organisation_words, same_organisation
from casefile.mentions import Mention
from casefile.money import ZERO, Money
from casefile.providers import Sighting
from casefile.records.insurance import LienNotice, PaymentLedger
from casefile.records.medical import BenefitLine, ExplanationOfBenefits
from casefile.sums import NOTHING, Sum, sum_of

_PAYER_RANK = 3
Paper = Literal["benefits", "ledger", "lien"]


class Benefit(NamedTuple):
    """One line of a payer's paper: for which provider and day it is, and what the payer did."""

    document: str
    paper: Paper
    payer: str
    kind: PayerKind
    provider: Sighting
    date: dt.date | None
    code: str | None
    description: str | None
    diagnoses: tuple[str, ...]
    billed: Figure | None
    adjusted: Sum
    paid: Figure | None
    share: Figure | None

    @property
    def paid_amount(self) -> Money:
        """What was paid, nothing where no figure is printed."""
        return self.paid.amount if self.paid else ZERO


def read_benefits(case: CaseFile) -> tuple[Benefit, ...]:
    """Return the lines of all payers' papers, a line that several papers repeat once."""
    papers = case.of_kind("explanation_of_benefits", "payment_ledger", "lien_notice")
    copied = copied_rows(papers)
    lines = [
        line
        for paper in sorted(papers, key=lambda one: one.id)
        for line in _lines(paper)
        if not any(row_of(figure.cite) in copied for figure in (line.billed, line.paid) if figure)
    ]
    return _once(_with_payers(lines, case))


def as_mentions(lines: Iterable[Benefit]) -> Iterator[Mention]:
    """Return the charges that explanations of benefits show; one that is reversed shows none."""
    shown = [line for line in lines if line.paper == "benefits" and line.billed is not None]
    reversed_ = Counter(_charge_key(line, -1) for line in shown if line.billed and line.billed.amount < 0)
    for line in shown:
        if line.billed is None or line.billed.amount <= 0:
            continue
        if reversed_[_charge_key(line, 1)] > 0:
            reversed_[_charge_key(line, 1)] -= 1
            continue
        yield Mention(
            document=line.document,
            rank=_PAYER_RANK,
            bill=False,
            provider=line.provider.name,
            npi=line.provider.npi,
            date=line.date,
            code=line.code,
            modifiers=(),
            description=line.description,
            units=None,
            billed=line.billed,
        )


def _charge_key(line: Benefit, sign: int) -> tuple[object, ...]:
    billed = line.billed.amount if line.billed else ZERO
    return (line.payer, line.provider.name, line.date, line.code, billed * sign)


def _lines(paper: FiledDocument) -> Iterator[Benefit]:
    record = paper.record
    if isinstance(record, ExplanationOfBenefits):
        yield from _explained(paper.id, record)
    elif isinstance(record, PaymentLedger):
        yield from _ledger(paper.id, record)
    elif isinstance(record, LienNotice) and record.lien_type not in {"hospital", "provider"}:
        yield from _lien(paper.id, record)


def _explained(document: str, record: ExplanationOfBenefits) -> Iterator[Benefit]:
    lines = record.lines or (_totals_line(record),)
    for place, line in enumerate(lines):
        prefix = f"lines[{place}]." if record.lines else "total_"
        billed = _figure(document, f"{prefix}billed", line.billed)
        yield Benefit(
            document=document,
            paper="benefits",
            payer=record.payer_name or "payer not named",
            kind="plan",
            provider=Sighting(line.provider_name or record.provider_name),
            date=line.date_of_service,
            code=line.code,
            description=line.description,
            diagnoses=(),
            billed=billed,
            adjusted=_adjusted(document, prefix, line, billed),
            paid=_figure(document, f"{prefix}paid", line.paid),
            share=_figure(document, f"{prefix}patient_responsibility", line.patient_responsibility),
        )


def _totals_line(record: ExplanationOfBenefits) -> BenefitLine:
    return BenefitLine(
        billed=record.total_billed,
        allowed=record.total_allowed,
        adjustment=record.total_adjustment,
        paid=record.total_paid,
        patient_responsibility=record.total_patient_responsibility,
    )


def _adjusted(document: str, prefix: str, line: BenefitLine, billed: Figure | None) -> Sum:
    """Return the write-off as printed, or what lies between billed and allowed."""
    if line.adjustment is not None:
        return sum_of([Figure(amount=line.adjustment, cite=_cite(document, f"{prefix}adjustment"))])
    allowed = _figure(document, f"{prefix}allowed", line.allowed)
    return sum_of([billed], [allowed]) if billed and allowed else NOTHING


def _ledger(document: str, record: PaymentLedger) -> Iterator[Benefit]:
    pip = record.coverage == "personal_injury_protection"
    for place, payment in enumerate(record.payments):
        prefix = f"payments[{place}]."
        yield Benefit(
            document=document,
            paper="ledger",
            payer=record.carrier or "payer not named",
            kind="personal_injury_protection" if pip else "medical_payments",
            provider=Sighting(payment.payee),
            date=payment.date_of_service,
            code=None,
            description=payment.date.isoformat() if payment.date else None,
            diagnoses=(),
            billed=_figure(document, f"{prefix}billed", payment.billed),
            adjusted=NOTHING,
            paid=_figure(document, f"{prefix}paid", payment.paid),
            share=None,
        )


def _lien(document: str, record: LienNotice) -> Iterator[Benefit]:
    for place, item in enumerate(record.items):
        prefix = f"items[{place}]."
        yield Benefit(
            document=document,
            paper="lien",
            payer=record.lienholder or "lienholder not named",
            kind="plan",
            provider=Sighting(item.provider_name),
            date=item.date_of_service,
            code=None,
            description=None,
            diagnoses=item.diagnosis_codes,
            billed=_figure(document, f"{prefix}billed", item.billed),
            adjusted=NOTHING,
            paid=_figure(document, f"{prefix}paid", item.paid),
            share=None,
        )


def _with_payers(lines: list[Benefit], case: CaseFile) -> list[Benefit]:
    """Name each payer in one spelling: as the matter does, else as most papers do."""
    told = [case.matter.client.health_plan] if case.matter.client.health_plan else []
    told += [own.insurer for own in case.matter.own_coverage]
    names = [line.payer for line in lines]
    spelling = {
        name: next((one for one in told if same_organisation(one, name)), None)
        or common_name(other for other in names if other == name or same_organisation(other, name))
        for name in set(names)
    }
    kinds = _kinds(lines, case, spelling)
    return [line._replace(payer=cased(spelling[line.payer]), kind=kinds[spelling[line.payer]]) for line in lines]


def _kinds(lines: list[Benefit], case: CaseFile, spelling: dict[str, str]) -> dict[str, PayerKind]:
    """Tell what each payer pays under; a payment ledger or the client's own policy tells it of an EOB."""
    kinds: dict[str, PayerKind] = {spelling[line.payer]: "plan" for line in lines}
    for own in case.matter.own_coverage:
        if own.insurer in kinds:
            pip = "personal_injury_protection" in own.coverage
            kinds[own.insurer] = "personal_injury_protection" if pip else "medical_payments"
    kinds.update({spelling[line.payer]: line.kind for line in lines if line.paper == "ledger"})
    return kinds


def _once(lines: list[Benefit]) -> tuple[Benefit, ...]:
    """Drop what a second paper repeats; two equal lines of one paper are two.

    A line that comes after its own reversal is a new decision of the payer, and no copy of the first one.
    """
    by_paper: dict[str, Counter[tuple[object, ...]]] = {}
    most: Counter[tuple[object, ...]] = Counter()
    kept = []
    for line in lines:
        seen = by_paper.setdefault(line.document, Counter())
        key = (*_line_key(line), _is_decided_anew(line, seen))
        seen[key] += 1
        if seen[key] > most[key]:
            most[key] += 1
            kept.append(line)
    return tuple(kept)


def _is_decided_anew(line: Benefit, seen: Counter[tuple[object, ...]]) -> bool:
    return line.paid_amount >= 0 and seen[(*_line_key(line, -1), False)] > 0


def _line_key(line: Benefit, sign: int = 1) -> tuple[object, ...]:
    amounts = tuple(figure.amount * sign if figure else None for figure in (line.billed, line.paid, line.share))
    when = line.description if line.paper == "ledger" else None
    name = organisation_words(line.provider.name or "")
    return (line.paper, line.payer, name, line.date, line.code, line.adjusted.amount * sign, amounts, when)


def _figure(document: str, path: str, amount: Money | None) -> Figure | None:
    return None if amount is None else Figure(amount=amount, cite=_cite(document, path))


def _cite(document: str, path: str) -> Cite:
    return Cite(document=document, path=path)
