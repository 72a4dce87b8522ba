"""The account of pages over the whole firm: sums, and what does not add up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Engine, exists, func, literal, or_, select, tuple_, update

from connectors.base import Home, Settling, Takeover
from connectors.database.engine import transaction
from connectors.database.rows import among, clean
from connectors.database.tables import documents, files, pages, questions

_UNSETTLED = ("waiting", "refused")
_OPEN = ("waiting", "other_person")


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

    def takeovers(self, file_ids: Sequence[str]) -> tuple[Takeover, ...]:
        """Return which files that could not be filed were dropped again, whole, into a matter's folder."""
        later = files.alias()
        query = (
            select(files.c.id, later.c.matter, later.c.sha256)
            .join(later, (later.c.sha256 == files.c.sha256) & (later.c.id != files.c.id))
            .where(files.c.status.in_(_UNSETTLED), or_(files.c.matter.is_(None), files.c.status == "refused"))
            .where(later.c.matter.is_not(None), later.c.status != "received")
            .where(tuple_(later.c.received_at, later.c.id) > tuple_(files.c.received_at, files.c.id))
            .where(or_(among(files.c.id, file_ids), among(later.c.id, file_ids)))
            .order_by(files.c.id, later.c.received_at.desc(), later.c.id)
        )
        with transaction(self._engine, "the files") as connection:
            rows = connection.execute(query).all()
        return tuple({row.id: Takeover(row.id, row.matter) for row in reversed(rows)}.values())

    def perhaps_homed(self, file_ids: Sequence[str]) -> tuple[str, ...]:
        """Return which waiting files have pages that may stand filed elsewhere, when those files have changed."""
        fresh = select(pages.c.digest).where(among(pages.c.file_id, file_ids), pages.c.status == "filed")
        query = (
            select(pages.c.file_id)
            .distinct()
            .join(files, files.c.id == pages.c.file_id)
            .where(files.c.status == "waiting", pages.c.status.in_(_OPEN))
            .where(or_(among(pages.c.file_id, file_ids), pages.c.digest.in_(fresh)))
        )
        with transaction(self._engine, "the pages") as connection:
            return tuple(sorted(connection.scalars(query)))

    def homes(self, digests: Sequence[str], *, apart_from: str | None) -> Mapping[str, Home]:
        """Return where pages of those digests are filed in another matter than that one."""
        query = (
            select(pages.c.digest, files.c.sha256, pages.c.page, documents.c.matter)
            .join(documents, documents.c.id == pages.c.document)
            .join(files, files.c.id == pages.c.file_id)
            .where(among(pages.c.digest, digests), pages.c.status == "filed", pages.c.page.is_not(None))
            .where(documents.c.matter.is_distinct_from(apart_from))
            .order_by(files.c.received_at.desc(), files.c.id, pages.c.position)
        )
        with transaction(self._engine, "the pages") as connection:
            rows = connection.execute(query).all()
        return {row.digest: Home(row.matter, row.sha256, row.page) for row in rows}

    def settle(self, how: Settling) -> bool:
        """Settle a file that could not be filed, in one transaction; False where it does not stand so any more."""
        closing = update(questions).where(questions.c.file_id == how.file_id).values(open=False)
        stands = (
            update(files)
            .where(files.c.id == how.file_id, files.c.status.in_(_UNSETTLED))
            .values(status=how.status, reason=clean(how.reason), change=files.c.change + 1)
        )
        with transaction(self._engine, f"file {how.file_id}") as connection:
            if not connection.execute(stands).rowcount:
                return False
            for page, of in how.repeats.items():
                same = (pages.c.file_id == how.file_id) & pages.c.page.is_not_distinct_from(page)
                turned = update(pages).where(same, pages.c.status.in_(("waiting", "refused")))
                connection.execute(turned.values(status="duplicate", of=of))
            connection.execute(closing.where(questions.c.code.in_(how.codes)) if how.codes else closing)
        return True
