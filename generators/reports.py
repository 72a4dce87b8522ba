"""Every report that people open from `Case reports`: a workbook, a page or a Word file. One line a report."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from casefile.case import CaseFile
from generators.chronology_page import chronology_page
from generators.desk import Desk
from generators.general_damages import general_damages_worksheet
from generators.ledger.workbook import ledger_workbook
from generators.pre_audit import pre_audit_paper
from generators.readiness_page import readiness_page
from generators.wages.workbook import wage_workbook


class ReportPaper(NamedTuple):
    """A report: `name` is its file in storage ("ledger.xlsx"), `title` what people see before the matter's number.

    `build(case, desk)` returns its bytes, or None where the matter has nothing for it; it is pure: the same case file
    and desk give the same bytes.
    """

    name: str
    title: str
    make: Callable[[CaseFile, Desk], bytes | None]

    def build(self, case: CaseFile, desk: Desk) -> bytes | None:
        """Return the report as of the desk's day."""
        return self.make(case.on(desk.today), desk)


REPORTS: tuple[ReportPaper, ...] = (
    ReportPaper("ledger.xlsx", "Ledger", ledger_workbook),
    ReportPaper("pre-audit.docx", "Pre-audit", pre_audit_paper),
    ReportPaper("readiness.html", "Readiness", readiness_page),
    ReportPaper("chronology.html", "Chronology", chronology_page),
    ReportPaper("general-damages.xlsx", "General damages worksheet", general_damages_worksheet),
    ReportPaper("wages.xlsx", "Wage loss", wage_workbook),
)
