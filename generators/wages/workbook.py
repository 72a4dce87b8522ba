"""The wage loss as a workbook: the steps as formulas over days and pay periods, each figure with its page."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.case import CaseFile
from casefile.documents import FiledDocument, document_date, organisation
from casefile.places import places
from casefile.records.registry import KIND_BY_NAME
from casefile.wages import work_out_wages
from generators.desk import Desk
from generators.names import cased
from generators.spreadsheets import Book, Column, Link, Value, finished, for_printing, new_sheet, write_table
from generators.wages.days import write_days
from generators.wages.periods import write_periods
from generators.wages.summary import subtitle, write_summary
from generators.wages.view import SOURCES, SUMMARY, View

_COLUMNS = (Column("Paper", 30), Column("From", 34), Column("Day", 14), Column("What it shows", 60), Column("Page", 18))
_SHOWS = {
    "wage_verification": "rate, schedule, days and hours missed, leave used",
    "pay_stub": "hours, overtime, rate and pay of a period",
    "w2": "the pay of a year",
}


def wage_workbook(case: CaseFile, desk: Desk) -> bytes | None:
    """Return the workbook of the matter's wage loss; None where no employer's letter is in the file."""
    wages = work_out_wages(case)
    if not wages.losses:
        return None
    view = View(case=case, desk=desk, wages=wages, where=places(case.documents))
    book = Book()
    first = new_sheet(book, SUMMARY, f"Wage loss, matter {case.matter.number}", subtitle(view))
    days = write_days(book, view)
    periods = write_periods(book, view)
    write_summary(first, view, days, periods)
    sheet = new_sheet(book, SOURCES, f"Papers of the wage loss, matter {case.matter.number}", "what each of them shows")
    write_table(sheet, _COLUMNS, list(_sources(view)))
    for each in book.worksheets:
        for_printing(each, f"{each.title} of the wage loss, matter {case.matter.number}")
    return finished(book)


def _sources(view: View) -> Iterator[list[Value]]:
    for kind, shows in _SHOWS.items():
        for paper in view.case.of_kind(kind):
            yield _source(view, paper, shows)
    told = dict.fromkeys(note.cite.document for note in view.wages.notes)
    for document in told:
        spans = [note for note in view.wages.notes if note.cite.document == document]
        shows = "; ".join(f"off work {one.start:%d %b %Y} to {one.end:%d %b %Y}" for one in spans)
        yield _source(view, view.where.papers[document], shows)


def _source(view: View, paper: FiledDocument, shows: str) -> list[Value]:
    words = KIND_BY_NAME[paper.kind].words
    first = paper.pages[0]
    bates = view.desk.bates.get((paper.file, first)) or f"page {first}"
    return [
        words[:1].upper() + words[1:],
        cased(organisation(paper.record) or ""),
        document_date(paper.record) or "",
        shows,
        Link(bates, view.desk.page_link(paper.id, first)),
    ]
