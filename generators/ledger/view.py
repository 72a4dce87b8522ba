"""What the sheets of the ledger's workbook are written from, and the names that they share."""

from __future__ import annotations

from typing import NamedTuple

from openpyxl.utils import get_column_letter

from casefile.accounts import Ledger
from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.liens import LienView
from casefile.places import Places
from casefile.tieout import TieOut
from generators.desk import Desk
from generators.spreadsheets import Link

SUMMARY, CHARGES, ASIDE, PAYERS, TIE_OUT, LAW = "Summary", "Charges", "Set aside", "Payers", "Tie-out", "Claimed figure"
NUMBER = "No."
FIRST_ROW = 5
"""Where the entries of a sheet begin."""


class View(NamedTuple):
    """What the sheets are written from; `payers` are in the order of their columns."""

    case: CaseFile
    desk: Desk
    ledger: Ledger
    tied: TieOut
    where: Places
    liens: tuple[LienView, ...]
    payers: tuple[str, ...]

    def page(self, cite: Cite) -> Link:
        """Return the Bates number of the value's page, linked to the page; without one, the paper in words."""
        page = self.where.page(cite)
        paper = self.where.papers[cite.document]
        words = self.desk.bates.get((paper.file, page)) or self.where.words(cite)
        return Link(words, self.desk.page_link(cite.document, page))


def letter(place: int) -> str:
    """Return the letter of a column, counted from 0."""
    return get_column_letter(place + 1)
