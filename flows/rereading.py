"""Reading again what was filed: what the extractors of today make of it, shown, and filed when asked to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

from casefile.changes import Change, changes
from casefile.corrections import rulings, within
from casefile.documents import Document
from casefile.keys import report_key
from casefile.pages import ReadFile
from casefile.receipts import ReceivedFile
from extractors.corrected import corrected
from extractors.extraction import extract_documents
from extractors.reading.media import CONTAINERS
from extractors.reading.workers import ReadingPool
from flows.journey import fetch_original, scratch
from flows.naming import pretty
from flows.runs import Filing
from flows.settings import Settings
from flows.wiring import House, open_house

AHEAD = 4
"""Files that are read ahead of the one compared."""


class Reread(NamedTuple):
    """What reading one file again changes; `refused` says why it can't be read any more (nothing is changed then)."""

    file: ReceivedFile
    changes: tuple[Change, ...]
    refused: str | None


def reread(
    settings: Settings, matter: str | None, *, keep: bool, tick: Callable[[int, int], None]
) -> list[dict[str, Any]]:
    """Read again what was filed in a matter (None: in all), from pages that were kept, and return a row a change.

    With `keep`, the files that change are filed again; corrections stand over whatever is read. Without, nothing
    is touched. `tick` hears how many of how many files are done.

    Raises:
        NotFoundError: no matter has the number.
    """
    rows: list[dict[str, Any]] = []
    with ExitStack() as stack:
        house = stack.enter_context(open_house(settings))
        folder = Path(stack.enter_context(scratch()))
        pool = stack.enter_context(ReadingPool(workers=settings.workers))
        for number in [matter] if matter else [each.number for each in house.cases.matters.list()]:
            house.cases.matters.get(number)
            found = list(compare(house, pool, folder, number, tick))
            rows += [row for each in found for row in rows_of(each, number)]
            if keep:
                file_again(house, pool, folder, number, found)
    return rows


def compare(
    house: House, pool: ReadingPool, folder: Path, number: str, tick: Callable[[int, int], None]
) -> Iterator[Reread]:
    """Yield what reading each filed file of the matter again changes, in the order received; nothing is touched."""
    files = [file for file in house.cases.files.of_matter(number) if _is_filed(file)]

    def read(file: ReceivedFile) -> ReadFile:
        path = fetch_original(house, file, folder)
        try:
            return pool.read(path, known=house.cases.readings.load, keep=house.cases.readings.save)
        finally:
            path.unlink(missing_ok=True)

    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="rereading") as ahead:
        waiting = {at: ahead.submit(read, file) for at, file in enumerate(files[:AHEAD])}
        for at, file in enumerate(files):
            result = waiting.pop(at).result()
            if at + AHEAD < len(files):
                waiting[at + AHEAD] = ahead.submit(read, files[at + AHEAD])
            yield _compared(house, file, result)
            tick(at + 1, len(files))


def file_again(house: House, pool: ReadingPool, folder: Path, number: str, found: Sequence[Reread]) -> None:
    """File again the files whose reading changed; what did stands in the matter's reports, how much in the trail."""
    changed = [each for each in found if each.changes and each.refused is None]
    if not changed:
        return
    house.cases.files.reopen([each.file.id for each in changed])
    for each in changed:
        counts = {"changes": str(len(each.changes))}
        house.cases.trail.append(house.now(), "reread", "system", "read again", each.file.id, counts)
    rows = [row for each in changed for row in rows_of(each, number)]
    house.store.put(report_key(number, "changes.json"), pretty({"changes": rows}))
    desk = Filing(house, pool, folder, number)
    try:
        for file_id in desk.waiting():
            desk.file(file_id)
        desk.refresh_reports()
    finally:
        desk.close()


def counted(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return how many changes of each sort the rows hold, by matter: what may stand on the dashboard."""
    counts = Counter((row["matter"], row["what"]) for row in rows)
    return [{"matter": matter, "what": what, "changes": count} for (matter, what), count in sorted(counts.items())]


def rows_of(found: Reread, number: str) -> Iterator[dict[str, Any]]:
    """Yield a row for each change of a file, in the words of a table."""
    if found.refused is not None:
        yield _row(number, found.file, None, "not read", "", None, found.refused)
    for each in found.changes:
        yield _row(number, found.file, each.pages, each.what, each.path, each.before, each.after)


def _row(
    number: str,
    file: ReceivedFile,
    pages: tuple[int, int] | None,
    what: str,
    path: str,
    before: str | None,
    after: str | None,
) -> dict[str, Any]:
    return {
        "matter": number,
        "file": file.name,
        "pages": list(pages) if pages else None,
        "what": what,
        "field": path,
        "before": before,
        "after": after,
    }


def _is_filed(file: ReceivedFile) -> bool:
    """Tell whether a file has documents that another reading may change; one that waits to be filed will be read."""
    return file.status != "received" and file.page_count is not None and file.media_type not in CONTAINERS


def _compared(house: House, file: ReceivedFile, read: ReadFile) -> Reread:
    if read.status == "refused":
        return Reread(file, (), read.reason or "it could not be read")
    said = house.cases.corrections.of_file(file.id)
    now: list[Document] = [
        corrected(document, within(said, document.pages, "value"))
        for document in extract_documents(read, rulings(said, file.called))
    ]
    return Reread(file, changes(house.cases.filings.documents_of(file.id), now), None)
