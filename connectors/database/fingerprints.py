"""Fingerprints of filed pages: what finds the pages that another may be a copy of, however large the matter is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b

from sqlalchemy import Connection, text

from casefile.documents import FiledDocument
from casefile.receipts import PageRow
from casefile.repeats import MOST_ALIKE, FiledPage, Fingerprint, least_shared
from connectors.database.rows import copy_rows
from connectors.database.tables import fingerprints

_FOUND_AGAIN = frozenset({"filed", "unreadable"})

# `shared` orders by how much of the fingerprint is the same; bands of other matters never meet these (see `_salted`).
_LOOK_UP = text("""
    WITH asked AS MATERIALIZED (
        SELECT page, CAST(bands AS bigint[]) AS bands, least
        FROM unnest(CAST(:pages AS integer[]), CAST(:bands AS text[]), CAST(:least AS integer[]))
            AS given(page, bands, least)
    )
    SELECT asked.page AS asked, alike.document, files.sha256, alike.page, alike.digest
    FROM asked
    CROSS JOIN LATERAL (
        SELECT kept.*, common.shared
        FROM fingerprints AS kept CROSS JOIN LATERAL (
            SELECT count(*) AS shared FROM unnest(kept.bands) AS band
            WHERE band = ANY (asked.bands)
        ) AS common
        WHERE kept.bands && asked.bands AND kept.matter = :matter AND kept.file_id <> :apart_from
            AND common.shared >= asked.least
        ORDER BY common.shared DESC, kept.file_id, kept.page
        LIMIT :most
    ) AS alike
    JOIN files ON files.id = alike.file_id
    ORDER BY asked.page, alike.shared DESC, files.received_at, files.id, alike.page
""")


def write_fingerprints(
    connection: Connection,
    rows: Sequence[PageRow],
    filed: Sequence[FiledDocument],
    marks: Mapping[int, Fingerprint],
) -> None:
    """Keep the fingerprints of the pages that stand in the matter; a page that repeats one of them is not found."""
    copy_rows(connection, fingerprints, _rows(rows, {document.id: document for document in filed}, marks))


def find_alike(
    connection: Connection, number: str, marks: Mapping[int, Fingerprint], apart_from: str
) -> dict[int, tuple[FiledPage, ...]]:
    """Return the filed pages of a matter that each page may be a copy of, the most alike first."""
    asked = {
        "pages": list(marks),
        "bands": [_array(_salted(number, mark)) for mark in marks.values()],
        "least": [least_shared(mark) for mark in marks.values()],
        "matter": number,
        "apart_from": apart_from,
        "most": MOST_ALIKE,
    }
    found: dict[int, list[FiledPage]] = {}
    for row in connection.execute(_LOOK_UP, asked):
        found.setdefault(row.asked, []).append(FiledPage(row.document, row.sha256, row.page, row.digest))
    return {page: tuple(alike) for page, alike in found.items()}


def _rows(
    rows: Sequence[PageRow], filed: Mapping[str, FiledDocument], marks: Mapping[int, Fingerprint]
) -> Iterator[tuple[object, ...]]:
    for row in rows:
        document, mark = filed.get(row.document or ""), marks.get(row.page or 0)
        if row.status in _FOUND_AGAIN and document is not None and mark is not None:
            own = _array(_salted(document.matter, mark))
            yield (row.file_id, row.page, document.matter, document.id, row.digest or "", own)


def _salted(number: str, mark: Fingerprint) -> list[int]:
    """Return the bands as this matter's own: forms look alike through the whole firm, and are not looked up there."""
    salt = int.from_bytes(blake2b(number.encode(), digest_size=8).digest(), "big", signed=True)
    return [band ^ salt for band in mark]


def _array(bands: Sequence[int]) -> str:
    return "{" + ",".join(map(str, bands)) + "}"
