"""What the sheets of the wage loss's workbook are written from, and the names that they share."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.places import Places
from casefile.records.employment import WageVerification
from casefile.wages import WageLoss, Wages
from generators.desk import Desk
from generators.spreadsheets import Link

SUMMARY, DAYS, PERIODS, SOURCES = "Summary", "Days", "Pay periods", "Sources"
NUMBER = "No."
HOURS = "#,##0.00##"
YES, NO = "yes", "no"
NOTE, TREATED, NOTHING = "off-work note", "treated that day", "nothing"


class View(NamedTuple):
    """What the sheets are written from."""

    case: CaseFile
    desk: Desk
    wages: Wages
    where: Places

    def page(self, cite: Cite | None) -> Link:
        """Return the Bates number of the value's page, linked to the page; without one, the paper in words."""
        if cite is None:
            return Link("")
        page = self.where.page(cite)
        paper = self.where.papers[cite.document]
        words = self.desk.bates.get((paper.file, page)) or self.where.words(cite)
        return Link(words, self.desk.page_link(cite.document, page))

    def letter(self, loss: WageLoss) -> WageVerification:
        """Return the employer's letter of a loss."""
        record = self.where.papers[loss.verification].record
        if not isinstance(record, WageVerification):
            raise TypeError("a loss goes by a wage verification")
        return record


def day(value: dt.date) -> str:
    """Return the day in words: "17 Feb 2026"."""
    return f"{value.day} {value:%b} {value.year}"
