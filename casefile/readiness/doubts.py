"""Doubts: what the papers of the file leave unsure, contradict, or were hard to read in."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.accounts import Ledger
from casefile.citations import Figure
from casefile.contradictions import contradictions
from casefile.dates import format_date
from casefile.documents import FiledDocument, document_date, organisation
from casefile.doubts import papers_in_other_names
from casefile.impossible_days import impossible_records
from casefile.money import format_money
from casefile.other_names import OTHER_NAME
from casefile.paper_sums import paper_sums
from casefile.places import Places
from casefile.problems import Problem
from casefile.readiness.views import Views
from casefile.records.registry import KIND_BY_NAME
from casefile.tieout import paper_check
from casefile.wording import plainly

LEAST_CONFIDENCE = 0.85


def find_doubts(views: Views) -> tuple[Problem, ...]:
    """Return the doubts about what the file holds, each once."""
    papers = [
        one for one in views.case.documents if one.duplicate_of is None and one.held not in {"other_person", OTHER_NAME}
    ]
    read = [_of_paper(problem, paper) for paper in papers for problem in paper.problems]
    found = [
        *views.ledger.problems,
        *papers_in_other_names(views.case, views.where, billing=False),
        *impossible_records(views.case, views.where),
        *(problem for lien in views.liens for problem in lien.problems),
        *views.wages.problems,
        *views.coverage.problems,
        *contradictions(views.case, views.where),
        *_payers_sums(views),
        *_low_confidence(views),
        *read,
    ]
    once = {(problem.code, problem.sentence, problem.pages): problem for problem in found}
    return tuple(once.values())


def _payers_sums(views: Views) -> Iterator[Problem]:
    """Yield the payers' papers whose lines do not come to their totals, where reading them has not told it already."""
    told = {paper.id: " ".join(problem.sentence for problem in paper.problems) for paper in views.case.documents}
    for stated in paper_sums(views.case):
        known = format_money(stated.total.amount) in told[stated.document]
        if stated.lines == stated.total.amount or known or views.where.papers[stated.document].kind == "medical_bill":
            continue
        yield Problem(
            code="paper-does-not-add-up",
            sentence=paper_check(stated, views.where).sentence,
            pages=views.where.pages([stated.total]),
        )


def _of_paper(problem: Problem, paper: FiledDocument) -> Problem:
    """Return a doubt of reading with the paper that it is of, its fields in plain words."""
    day = document_date(paper.record)
    parts = (KIND_BY_NAME[paper.kind].words, organisation(paper.record), format_date(day) if day else None)
    named = ", ".join(part for part in parts if part)
    return problem.model_copy(update={"sentence": f"{named}: {plainly(problem.sentence)}"})


def _low_confidence(views: Views) -> list[Problem]:
    """Return the papers whose amounts in the totals were hard to read, and no other paper bears out."""
    doubtful: dict[str, list[Figure]] = {}
    for figure in dict.fromkeys(_figures(views.ledger)):
        if not _is_sure(figure, views.where):
            doubtful.setdefault(figure.cite.document, []).append(figure)
    return [
        Problem(
            code="hard-to-read",
            sentence=f"the totals rest on amounts of the {views.where.paper(document)} that were hard to read: "
            f"{', '.join(format_money(figure.amount) for figure in figures)}; look at the page",
            pages=views.where.pages(figures),
        )
        for document, figures in doubtful.items()
    ]


def _figures(ledger: Ledger) -> Iterator[Figure]:
    """Yield the figures of the totals, without charges that two papers show alike: one bears the other out."""
    for account in ledger.providers:
        shown = {charge.billed: charge.also for visit in account.visits for charge in visit.charges}
        yield from (billed for billed, also in shown.items() if all(one.amount != billed.amount for one in also))
        for one in (account.adjusted, account.patient_paid, *(part.paid for part in account.paid)):
            yield from one.figures


def _is_sure(figure: Figure, where: Places) -> bool:
    source = where.papers[figure.cite.document].sources.get(figure.cite.path)
    return source is None or source.confidence >= LEAST_CONFIDENCE
