"""The ledger as a workbook: a summary by provider over one line a charge, its sums as formulas, links to the pages."""

from __future__ import annotations

from casefile.case import CaseFile
from casefile.dossiers import sort_papers
from casefile.ledger import ledger_of
from casefile.liens import view_liens
from casefile.places import places
from casefile.tieout import tie_out_of
from generators.demand_table import printed_demand
from generators.desk import Desk
from generators.ledger.charges import write_charges, write_payers
from generators.ledger.proofs import write_aside, write_law, write_tie_out
from generators.ledger.summary import subtitle, write_summary
from generators.ledger.view import SUMMARY, View
from generators.spreadsheets import Book, finished, for_printing, new_sheet


def ledger_workbook(case: CaseFile, desk: Desk) -> bytes | None:
    """Return the workbook of the matter's ledger; None where no paper shows a charge."""
    papers = sort_papers(case)
    ledger = ledger_of(case, papers)
    if not ledger.providers and not ledger.excluded:
        return None
    drafted = desk.newest_draft("settlement-demand")
    printed = printed_demand(drafted[1], drafted[0]) if drafted else None
    view = View(
        case=case,
        desk=desk,
        ledger=ledger,
        tied=tie_out_of(case, papers, ledger, printed),
        where=places(case.documents),
        liens=view_liens(case, ledger),
        payers=tuple(part.payer for part in ledger.paid),
    )
    book = Book()
    first = new_sheet(book, SUMMARY, f"Ledger of matter {case.matter.number}, by provider", subtitle(view))
    charges = write_charges(book, view)
    write_summary(first, view, charges)
    write_aside(book, view)
    write_payers(book, view, charges)
    write_tie_out(book, view)
    write_law(book, view)
    for sheet in book.worksheets:
        for_printing(sheet, f"{sheet.title} of the ledger, matter {case.matter.number}")
    return finished(book)
