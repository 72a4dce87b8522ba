"""The reports that people open: kept in storage, and laid into the matter's `Case reports/`."""

from __future__ import annotations

import logging
from pathlib import PurePath
from typing import Any

from casefile.case import CaseFile
from casefile.errors import TransientError
from casefile.keys import report_key
from casefile.matter import surname
from flows.desks import desk_of
from flows.wiring import House
from generators.reports import REPORTS

logger = logging.getLogger(__name__)


def refresh_papers(house: House, case: CaseFile) -> list[dict[str, Any]]:
    """Bring the matter's workbooks, pages and Word reports up to date; return a row for each.

    Where the drop folder can't be written now, or somebody has a report open, it is laid the next time.
    """
    desk = desk_of(house, None, case)
    rows = []
    for report in REPORTS:
        body = report.build(case, desk)
        if body is None:
            continue
        key = lay_paper(house, case, report.name, report.title, body)
        rows.append({"report": report.name, "entries": 1, "lies in": key})
    return rows


def lay_paper(house: House, case: CaseFile, name: str, title: str, body: bytes) -> str:
    """Keep a paper among the matter's reports and lay it into `Case reports/`; return its key."""
    number = case.matter.number
    key = report_key(number, name)
    house.store.put(key, body)
    _lay(house, case, f"{title} {number}{PurePath(name).suffix}", body)
    return key


def _lay(house: House, case: CaseFile, name: str, body: bytes) -> None:
    try:
        folder = house.drop.ensure_matter_folder(case.matter.number, surname(case.matter.client.name))
        house.drop.lay_report(folder, name, body)
    except TransientError as error:
        logger.warning("a report waits: %s", error)
