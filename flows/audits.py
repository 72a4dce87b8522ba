"""The reports that look at a matter as the other side will: the tie-out, with the demand as last drafted."""

from __future__ import annotations

from collections import defaultdict

from casefile import preaudit, tieout
from casefile.case import CaseFile
from casefile.places import places
from flows.desks import desk_of, newest_draft
from flows.wiring import House
from generators.demand_table import printed_demand

DEMAND = "settlement-demand"


def report_tie_out(house: House, case: CaseFile) -> dict[str, object]:
    """Return the tie-out of the matter's papers, its ledger and its newest demand, if one was drafted."""
    drafted = newest_draft(house, case.matter.number, DEMAND)
    printed = printed_demand(drafted[1], drafted[0]) if drafted else None
    return tieout.shape(tieout.tie_out(case, printed), places(case.documents))


def report_pre_audit(house: House, case: CaseFile) -> dict[str, object]:
    """Return what a carrier's review will flag; it is the attorney's work product and goes into no binder."""
    desk = desk_of(house, None, case)
    by_file: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for (file, page), number in desk.bates.items():
        by_file[file].append((page, number))
    bates = {(paper.id, page): number for paper in case.documents for page, number in by_file[paper.file]}
    return preaudit.shape(preaudit.pre_audit(case, desk.page_text), bates)
