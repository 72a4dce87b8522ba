"""What was dropped again in the right place: the file that could not be filed before is settled by it."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence

from casefile.receipts import FileStatus, PageRow, ReceivedFile
from connectors.base import Home, Settling
from flows.receipt_text import AGAIN
from flows.wiring import House

logger = logging.getLogger(__name__)


def settle_dropped_again(house: House, file_ids: Sequence[str]) -> None:
    """Settle what those files settle, and those files where others settle them; doing it again changes nothing.

    A file that no matter fitted, or that could not be opened, is settled by the same file in a matter's folder. Pages
    of somebody else, or of an unsorted file, are settled when each of them is filed in another matter.
    """
    accounts = house.cases.accounts
    taken = {one.file_id: one.matter for one in accounts.takeovers(file_ids)}
    for file in house.cases.files.these(list(taken)):
        _hand_over(house, file, taken[file.id])
    for file in house.cases.files.these(accounts.perhaps_homed(file_ids)):
        _bring_home(house, file)


def _hand_over(house: House, file: ReceivedFile, matter: str) -> None:
    """Settle a file whose pages are counted where it was dropped since."""
    rows = house.cases.filings.account_of([file.id])
    repeats = {row.page: f"{file.sha256} page {row.page}" if row.page else file.sha256 for row in rows}
    reason = f"{AGAIN} {matter} and is told of there"
    if house.cases.accounts.settle(Settling(file.id, "duplicate", reason, repeats)):
        logger.info("file %s settled: dropped again", file.id)


def _bring_home(house: House, file: ReceivedFile) -> None:
    """Settle a file of which each page that waited, or was another person's, is filed in another matter."""
    rows = house.cases.filings.account_of([file.id])
    away = [row for row in rows if row.status in {"waiting", "other_person"}]
    homes = house.cases.accounts.homes([row.digest for row in away if row.digest], apart_from=file.matter)
    if not away or any(row.digest not in homes for row in away):
        return
    matters = sorted({homes[row.digest].matter for row in away if row.digest})
    reason = f"{_pages(away)} filed in matter {' and '.join(matters)}"
    if file.matter is None:
        how = Settling(file.id, "duplicate", reason, _repeats(away, homes))
    else:
        status: FileStatus = "waiting" if any(row.status == "unreadable" for row in rows) else "filed"
        how = Settling(file.id, status, reason, codes=("other_person",))
    if house.cases.accounts.settle(how):
        logger.info("file %s settled: its pages are filed elsewhere", file.id)


def _repeats(rows: Sequence[PageRow], homes: Mapping[str, Home]) -> dict[int | None, str]:
    found = {row.page: homes[row.digest] for row in rows if row.digest}
    return {page: f"{home.sha256} page {home.page}" for page, home in found.items()}


def _pages(rows: Sequence[PageRow]) -> str:
    numbers = [str(row.page) for row in rows]
    return f"page {numbers[0]} is" if len(numbers) == 1 else f"pages {', '.join(numbers)} are"
