"""The account of pages over the whole firm: sums, and what does not add up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from sqlalchemy import Engine, exists, func, literal, select

from connectors.database.engine import transaction
from connectors.database.tables import documents, files, pages


class DatabaseAccounts:
    """The account of all pages, in the tables `files`, `pages` and `documents`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def sums(self) -> Mapping[str | None, Counter[str]]:
        """Return how many pages of each matter (None: of the unsorted) stand how; a file unread is one that waits."""
        matter = func.coalesce(documents.c.matter, files.c.matter)
        read = (
            select(matter.label("matter"), pages.c.status, func.count().label("count"))
            .join(files, files.c.id == pages.c.file_id)
            .outerjoin(documents, documents.c.id == pages.c.document)
            .group_by(matter, pages.c.status)
        )
        unread = (
            select(files.c.matter, literal("waiting").label("status"), func.count().label("count"))
            .where(files.c.status == "received", ~exists().where(pages.c.file_id == files.c.id))
            .group_by(files.c.matter)
        )
        sums: defaultdict[str | None, Counter[str]] = defaultdict(Counter)
        with transaction(self._engine, "the pages") as connection:
            for row in connection.execute(read.union_all(unread)):
                sums[row.matter][row.status] += row[2]
        return sums

    def unaccounted(self) -> tuple[str, ...]:
        """Return the ids of files that were read and whose pages do not each stand in the account once."""
        rows = (
            select(pages.c.file_id, func.count(pages.c.page.distinct()).label("pages"), func.count().label("rows"))
            .group_by(pages.c.file_id)
            .subquery()
        )
        query = (
            select(files.c.id)
            .outerjoin(rows, rows.c.file_id == files.c.id)
            .where(files.c.status != "received", files.c.page_count.is_not(None))
            .where(rows.c.pages.is_distinct_from(files.c.page_count) | rows.c.rows.is_distinct_from(files.c.page_count))
        )
        with transaction(self._engine, "the pages") as connection:
            return tuple(connection.scalars(query))
