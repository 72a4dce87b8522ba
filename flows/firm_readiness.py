"""The readiness of the firm: a line a matter, kept as a workbook that people open and counts for the dashboard."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from casefile.errors import TransientError
from casefile.readiness import build_readiness
from casefile.readiness.firm import FirmRow, by_urgency, firm_row
from flows.desks import desk_of, signed_rules
from flows.report_papers import lay_paper
from flows.settings import Settings
from flows.wiring import House, open_house
from generators.firm_readiness import firm_workbook
from generators.readiness_page import readiness_page

logger = logging.getLogger(__name__)
FOLDER, NAME = "Firm", "Readiness of the Firm.xlsx"
"""Where the workbook lies in the drop folder: `Firm/Case reports/`."""
KEY = "firm/reports/readiness.xlsx"
MARKER = "firm/reports/readiness.day"
"""The day of the last report over the firm, in storage."""
_OVER = frozenset({"settled", "closed"})


def firm_rows(house: House, tick: Callable[[], None] = lambda: None) -> tuple[FirmRow, ...]:
    """Return a line for each matter that is neither settled nor closed, the most urgent first; `tick` after each."""
    signed = signed_rules(house)
    rows = []
    for matter in house.cases.matters.list():
        if matter.stage not in _OVER:
            case = house.cases.filings.load_case(matter.number)
            rows.append(firm_row(matter, build_readiness(case, house.today(), signed)))
        tick()
    return by_urgency(rows)


def shape(rows: tuple[FirmRow, ...]) -> dict[str, Any]:
    """Return the lines as the JSON of `matterflow readiness --all`."""
    return {
        "matters": [row.model_dump(mode="json") for row in rows],
        "totals": {
            "matters": len(rows),
            "ready": sum(row.ready for row in rows),
            "urgent": sum(row.is_urgent for row in rows),
            "missing": sum(row.missing for row in rows),
        },
    }


def lay_workbook(house: House, rows: tuple[FirmRow, ...]) -> None:
    """Keep the workbook in storage and lay it into the firm's folder; one that somebody has open waits."""
    body = firm_workbook(rows, house.today())
    house.store.put(KEY, body)
    house.store.put(MARKER, house.today().isoformat().encode())
    try:
        house.drop.lay_report(FOLDER, NAME, body)
    except TransientError as error:
        logger.warning("the firm's report waits: %s", error)


def refresh_firm(settings: Settings, *, urgent: bool = False) -> list[dict[str, object]]:
    """Bring the firm's workbook and each matter's page to today and return a row of counts a (an urgent) matter."""
    with open_house(settings) as house:
        rows = firm_rows(house)
        for row in rows:
            case = house.cases.filings.load_case(row.matter)
            lay_paper(house, case, "readiness.html", "Readiness", readiness_page(case, desk_of(house, None, case)))
        lay_workbook(house, rows)
        return [row.counts() for row in rows if row.is_urgent or not urgent]
