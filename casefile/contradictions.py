"""Contradictions: facts that papers state otherwise than the intake form or one another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.places import Places
from casefile.problems import Problem

_LOSS_FIELDS = {"claim_letter": "date_of_loss", "lien_notice": "date_of_loss", "crash_report": "date"}


def contradictions(case: CaseFile, where: Places) -> tuple[Problem, ...]:
    """Return where papers disagree with the intake form on the date of loss, the birthday, the claim number."""
    papers = [paper for paper in case.documents if paper.held is None and paper.duplicate_of is None]
    return tuple(problem for paper in papers for problem in _of(paper, case, where))


def _of(paper: FiledDocument, case: CaseFile, where: Places) -> Iterator[Problem]:
    loss_field = _LOSS_FIELDS.get(paper.kind)
    if loss_field:
        yield from _day(paper, loss_field, "date of loss", case.matter.incident.date_of_loss, where)
    yield from _day(paper, "patient_dob", "date of birth", case.matter.client.date_of_birth, where)
    yield from _claim_number(paper, case, where)


def _day(paper: FiledDocument, field: str, what: str, known: dt.date | None, where: Places) -> Iterator[Problem]:
    told = getattr(paper.record, field, None)
    if not isinstance(told, dt.date) or known is None or told == known:
        return
    cite = Cite(document=paper.id, path=field)
    yield Problem(
        code="contradiction",
        sentence=f"the {where.words(cite)} gives the {what} as {format_date(told)}, the intake form as "
        f"{format_date(known)}",
        pages=(where.page(cite),),
    )


def _claim_number(paper: FiledDocument, case: CaseFile, where: Places) -> Iterator[Problem]:
    """Hold a carrier's letter against the claim numbers of the intake form."""
    told = getattr(paper.record, "claim_number", None)
    if paper.kind != "claim_letter" or not isinstance(told, str):
        return
    matter = case.matter
    known = [party.claim_number for party in matter.adverse_parties]
    known += [own.claim_number for own in matter.own_coverage]
    numbers = [number for number in known if number]
    if not numbers or _plain(told) in {_plain(number) for number in numbers}:
        return
    cite = Cite(document=paper.id, path="claim_number")
    yield Problem(
        code="contradiction",
        sentence=f"the {where.words(cite)} has claim number {told}, the intake form {' and '.join(numbers)}",
        pages=(where.page(cite),),
    )


def _plain(number: str) -> str:
    return "".join(sign for sign in number.upper() if sign.isalnum())
