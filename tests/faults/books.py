"""The books after a crash: every file once, every page one state, no original lost, no row without its owner."""

from __future__ import annotations

import hashlib
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping

import pikepdf
from sqlalchemy import create_engine, text

from casefile.filing import totals
from casefile.keys import original_key
from connectors import drop
from flows.wiring import House, database_url

ORPHANS = {
    "documents without a file": "SELECT count(*) FROM documents d LEFT JOIN files f ON f.id = d.file_id "
    "WHERE f.id IS NULL",
    "values without a document": "SELECT count(*) FROM extracted_values v LEFT JOIN documents d ON d.id = v.document "
    "WHERE d.id IS NULL",
    "pages without a file": "SELECT count(*) FROM pages p LEFT JOIN files f ON f.id = p.file_id WHERE f.id IS NULL",
    "pages whose document is gone": "SELECT count(*) FROM pages p LEFT JOIN documents d ON d.id = p.document "
    "WHERE p.document IS NOT NULL AND d.id IS NULL",
    "repeats of a document that is gone": "SELECT count(*) FROM documents a "
    "LEFT JOIN documents b ON b.id = a.duplicate_of WHERE a.duplicate_of IS NOT NULL AND b.id IS NULL",
    "questions without a file": "SELECT count(*) FROM questions q LEFT JOIN files f ON f.id = q.file_id "
    "WHERE q.file_id IS NOT NULL AND f.id IS NULL",
}


def unsettled(house: House, dropped: Mapping[str, str]) -> list[str]:
    """Return what is still on its way: files in the folder, claimed, or received and not filed."""
    standing, claimed = house.drop.scan(), house.drop.claimed()
    left = [f"{len(standing)} files stand in the folder"] if standing else []
    if claimed:
        left.append(f"{len(claimed)} files are claimed")
    received = house.cases.files.with_status("received")
    if received:
        left.append(f"{len(received)} files wait to be filed")
    untold = house.cases.files.untold()
    if untold:
        left.append(f"{len(untold)} files changed and nobody was told")
    known = {file.sha256 for file in _files(house)}
    missing = set(dropped.values()) - known
    if missing:
        left.append(f"{len(missing)} dropped files were never received")
    return left


def wrong(house: House, dropped: Mapping[str, str]) -> list[str]:
    """Return what does not agree, one sentence each; nothing when the books are right."""
    return [*_counted(house, dropped), *_originals(house, dropped), *_orphans(house), *_pages(house), *_receipts(house)]


def _files(house: House) -> list:
    numbers = [None, *(matter.number for matter in house.cases.matters.list())]
    return [file for number in numbers for file in house.cases.files.of_matter(number)]


def _counted(house: House, dropped: Mapping[str, str]) -> Iterator[str]:
    times = Counter(file.sha256 for file in _files(house))
    for name, sha256 in dropped.items():
        if times[sha256] != 1:
            yield f"{name} stands {times[sha256]} times among the files"
    extra = set(times) - set(dropped.values())
    if extra:
        yield f"{len(extra)} files were received that nobody dropped"


def _originals(house: House, dropped: Mapping[str, str]) -> Iterator[str]:
    for name, sha256 in dropped.items():
        key = original_key(sha256)
        if not house.store.exists(key):
            yield f"the original of {name} is not in the storage"
        elif hashlib.sha256(house.store.get(key)).hexdigest() != sha256:
            yield f"the original of {name} was changed"


def _orphans(house: House) -> Iterator[str]:
    engine = create_engine(database_url(house.settings).replace("postgresql://", "postgresql+psycopg://"))
    try:
        with engine.connect() as connection:
            for what, query in ORPHANS.items():
                count = connection.scalar(text(query))
                if count:
                    yield f"{count} {what}"
    finally:
        engine.dispose()


def _pages(house: House) -> Iterator[str]:
    for number in [matter.number for matter in house.cases.matters.list()]:
        accounts = house.cases.filings.pages(number)
        sums = totals([account.row for account in accounts])
        if sums["received"] != sum(count for status, count in sums.items() if status != "received"):
            yield f"the pages of {number} do not add up"
        rows = Counter(account.row.file_id for account in accounts)
        for file in house.cases.files.of_matter(number):
            if file.page_count and rows[file.id] != file.page_count:
                yield f"file {file.id} has {file.page_count} pages and {rows[file.id]} rows"
        for paper in house.cases.filings.load_case(number).documents:
            if paper.duplicate_of or paper.held or not paper.storage_key:
                continue
            if not house.store.exists(paper.storage_key):
                yield f"document {paper.id} is not in the storage"
                continue
            with pikepdf.open(io.BytesIO(house.store.get(paper.storage_key))) as pdf:
                if len(pdf.pages) != paper.page_count:
                    yield f"document {paper.id} has {paper.page_count} pages and its PDF {len(pdf.pages)}"


def _receipts(house: House) -> Iterator[str]:
    """Hold each file's line of the receipts against what stands in the database."""
    for matter in house.cases.matters.list():
        folder = drop.matter_folder(house.settings.drop_folder, matter.number)
        lines = [
            line for path in sorted(folder.glob("Receipts *.txt")) for line in path.read_text().splitlines()
        ] if folder else []  # fmt: skip
        for file in house.cases.files.of_matter(matter.number):
            told = [line for line in lines if line.startswith(f"{file.name}:")]
            if len(told) != 1:
                yield f"file {file.id} stands {len(told)} times in the receipts"
                continue
            pages = re.search(r"; (\d+) pages?:", told[0])
            if "being read" in told[0] or (file.page_count or 0) != int(pages[1] if pages else 0):
                yield f"the receipt of file {file.id} says: {told[0].partition(':')[2].strip()}"
