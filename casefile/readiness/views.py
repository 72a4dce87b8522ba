"""What readiness is judged by: everything that is worked out of the case file, once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import NamedTuple

from casefile.accounts import Ledger
from casefile.case import CaseFile
from casefile.chronology import Chronology, build_chronology
from casefile.coverage import Coverage, view_coverage
from casefile.deadlines import Deadline, build_deadlines
from casefile.ledger import build_ledger
from casefile.liens import LienView, view_liens
from casefile.limitations import Limitation, find_limitations
from casefile.places import Places, places
from casefile.wages import Wages, work_out_wages


class Views(NamedTuple):
    """The case file's views, and the day on which it is judged; `signed` are the rules that are signed off."""

    case: CaseFile
    today: dt.date
    signed: Collection[str]
    ledger: Ledger
    chronology: Chronology
    wages: Wages
    coverage: Coverage
    liens: tuple[LienView, ...]
    deadlines: tuple[Deadline, ...]
    limitations: tuple[Limitation, ...]
    where: Places


def gather(case: CaseFile, today: dt.date, signed: Collection[str] = (), ledger: Ledger | None = None) -> Views:
    """Return the views of the case file; a ledger of it that is there already is not built again."""
    ledger = ledger or build_ledger(case)
    return Views(
        case=case,
        today=today,
        signed=signed,
        ledger=ledger,
        chronology=build_chronology(case),
        wages=work_out_wages(case),
        coverage=view_coverage(case),
        liens=view_liens(case, ledger),
        deadlines=build_deadlines(case),
        limitations=find_limitations(case, signed),
        where=places(case.documents),
    )
