"""The reports that look at a matter as the other side will: the tie-out, with the demand as last drafted."""

from __future__ import annotations

from casefile import tieout
from casefile.case import CaseFile
from casefile.places import places
from flows.desks import newest_draft
from flows.wiring import House
from generators.demand_table import printed_demand

DEMAND = "settlement-demand"


def report_tie_out(house: House, case: CaseFile) -> dict[str, object]:
    """Return the tie-out of the matter's papers, its ledger and its newest demand, if one was drafted."""
    drafted = newest_draft(house, case.matter.number, DEMAND)
    printed = printed_demand(drafted[1], drafted[0]) if drafted else None
    return tieout.shape(tieout.tie_out(case, printed), places(case.documents))
