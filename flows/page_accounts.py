"""The account of pages: of each page ever received what became of it, by file, by matter and over the firm."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from casefile.errors import CheckFailedError
from casefile.filing import totals
from casefile.receipts import PageRow, ReceivedFile
from connectors.base import PageAccount
from flows.wiring import House

UNSORTED = "unsorted"
"""What stands in place of a number for the files that belong to no matter yet."""


def page_report(house: House, number: str | None) -> dict[str, Any]:
    """Return what became of each page of a matter (None: of the unsorted), the sums, and the sums of each file.

    A file that is being read, whose pages nobody knows yet, stands there as one that waits.

    Raises:
        NotFoundError: no matter has the number.
    """
    if number is not None:
        house.cases.matters.get(number)
    filed, files = house.cases.filings.pages(number), house.cases.files.of_matter(number)
    accounts = [*filed, *_unread(files, filed)]
    wrong = set(house.cases.accounts.unaccounted()) & {account.row.file_id for account in accounts}
    return {
        "pages": [
            {
                "file": account.name,
                "sha256": account.sha256,
                "page": account.row.page,
                "status": account.row.status,
                "kind": account.row.kind,
                "of": account.row.of,
            }
            for account in accounts
        ],
        "files": _by_file(accounts),
        "totals": totals([account.row for account in accounts]),
        "unaccounted": sorted(wrong),
    }


def firm_report(house: House) -> dict[str, Any]:
    """Return the sums of all matters and of the unsorted files, and of all together; they agree."""
    sums = house.cases.accounts.sums()
    whole: Counter[str] = Counter()
    for counts in sums.values():
        whole.update(counts)
    numbers = sorted(sums, key=lambda number: number or "~")
    return {
        "matters": [{"matter": number or UNSORTED, **_with_received(sums[number])} for number in numbers],
        "totals": _with_received(whole),
        "unaccounted": sorted(house.cases.accounts.unaccounted()),
    }


def check(report: dict[str, Any]) -> None:
    """Let a report pass whose sums agree.

    Raises:
        CheckFailedError: pages of a file are missing from the account, or stand in it twice.
    """
    if report["unaccounted"]:
        raise CheckFailedError(
            f"the pages of {len(report['unaccounted'])} files do not add up ({', '.join(report['unaccounted'][:5])}); "
            "nothing is lost: tell the admin, who has them filed again"
        )


def _unread(files: tuple[ReceivedFile, ...], filed: tuple[PageAccount, ...]) -> list[PageAccount]:
    known = {account.row.file_id for account in filed}
    unread = [one for one in files if one.status == "received" and one.id not in known]
    return [
        PageAccount(file.name, file.sha256, PageRow(file_id=file.id, page=None, status="waiting")) for file in unread
    ]


def _by_file(accounts: list[PageAccount]) -> list[dict[str, Any]]:
    rows: defaultdict[str, list[PageRow]] = defaultdict(list)
    names = {}
    for account in accounts:
        rows[account.row.file_id].append(account.row)
        names[account.row.file_id] = account.name
    return [
        {"file": names[file_id], **{status: count for status, count in totals(found).items() if count}}
        for file_id, found in rows.items()
    ]


def _with_received(counts: Counter[str]) -> dict[str, int]:
    none = {status: 0 for status in totals([]) if status != "received"}
    return {"received": counts.total(), **none, **counts}
