"""What every part of the pre-audit works from: the case, its views made once, and the sentences of its papers."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from casefile.accounts import Ledger
from casefile.case import CaseFile
from casefile.chronology import Chronology, build_chronology
from casefile.chronology_report import ChronologyFlags, flags_of
from casefile.documents import FiledDocument
from casefile.dossiers import sort_papers
from casefile.ledger import ledger_of
from casefile.places import Places, places
from casefile.preaudit.found import Fact, Flag, Line, PageText, of_told, paper_lines
from casefile.preaudit.rules import flag_rule
from casefile.records.medical import ChartNote
from casefile.tieout import TieOut, tie_out_of
from casefile.told import told_lines
from casefile.wages import Wages, work_out_wages

_MOST_FACTS, _MOST_ANSWERS = 25, 4


class Bench(NamedTuple):
    """The frozen inputs of one pre-audit; `care` are the sentences of records of care since the loss."""

    case: CaseFile
    loss: dt.date | None
    ledger: Ledger
    chronology: Chronology
    told: ChronologyFlags
    wages: Wages
    tied: TieOut
    where: Places
    care: tuple[Line, ...]
    by_place: dict[str, tuple[Line, ...]]

    def flag(
        self, flag_id: str, facts: list[Fact], answers: list[Fact] | None = None, *, title: str | None = None
    ) -> list[Flag]:
        """Return the flag with its facts, and what the records answer; nothing where there is no fact."""
        if not facts:
            return []
        rule = flag_rule(flag_id)
        told = [*(answers or []), *(self.answers_to(flag_id, facts) if not answers else [])][:_MOST_ANSWERS]
        shown = facts[:_MOST_FACTS]
        if len(facts) > len(shown):
            shown = [*shown, Fact(words=f"and {len(facts) - len(shown)} more of the kind")]
        return [
            Flag(
                id=rule.id,
                area=rule.area,
                title=title or rule.title,
                why=rule.why,
                facts=tuple(shown),
                answers=tuple(told),
                met=rule.met,
                ask=None if told else rule.ask,
            )
        ]

    def answers_to(self, flag_id: str, facts: list[Fact]) -> list[Fact]:
        """Return what records of care say that answers the flag; never the very sentence that tells it."""
        wanted = flag_rule(flag_id).answers
        if wanted is None:
            return []
        known = [fact.quote for fact in facts if fact.quote]
        found = [one.fact() for one in (*self.by_place["crash"], *self.care) if wanted.search(one.text)]
        told = [one for one in dict.fromkeys(found) if one.quote]
        return [one for one in told if not any(fact in one.quote or one.quote in fact for fact in known if one.quote)]

    def is_since(self, day: dt.date | None) -> bool:
        """Tell whether the day is not before the loss."""
        return self.loss is None or day is None or day >= self.loss


def bench_of(case: CaseFile, page_text: PageText | None) -> Bench:
    """Return what the pre-audit works from. Pages are read where records hold no words: logs, reports, letters."""
    loss = case.matter.incident.date_of_loss
    where = places(case.documents)
    papers = sort_papers(case)
    ledger = ledger_of(case, papers)
    chronology = build_chronology(case, ledger)
    lines = [of_told(one, where) for one in told_lines(case) if loss is None or one.day >= loss]
    logs = [paper for paper in case.of_kind("chart_note") if _is_log(paper, loss)]
    imaging = {paper.id for paper in case.of_kind("imaging_report")}
    care = tuple(sorted(lines, key=lambda one: (one.date or dt.date.max, one.document, one.page)))
    return Bench(
        case=case,
        loss=loss,
        ledger=ledger,
        chronology=chronology,
        told=flags_of(case, chronology),
        wages=work_out_wages(case),
        tied=tie_out_of(case, papers, ledger),
        where=where,
        care=care,
        by_place={
            "care": care,
            "imaging": tuple(line for line in care if line.document in imaging),
            "logs": tuple(paper_lines(logs, page_text)) if page_text else (),
            "crash": tuple(paper_lines(case.of_kind("crash_report"), page_text)),
            "damage": tuple(paper_lines(case.of_kind("repair_estimate"), page_text)),
            "letters": tuple(paper_lines(case.of_kind("claim_letter"), page_text)),
        },
    )


def _is_log(paper: FiledDocument, loss: dt.date | None) -> bool:
    """Tell whether a note is a log of visits, whose words no field holds."""
    record = paper.record
    if not isinstance(record, ChartNote) or record.history or record.findings:
        return False
    return loss is None or record.date_of_service is None or record.date_of_service >= loss
