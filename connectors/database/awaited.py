"""Files that no matter surely fits, by the numbers on them: matched again when one of these is a matter's account."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.postgresql import insert

from casefile.documents import FiledDocument
from casefile.said import account_of
from connectors.database.files import reopening
from connectors.database.rows import among
from connectors.database.tables import awaited, documents, files


def write_awaited(connection: Connection, file_id: str, numbers: Collection[str]) -> None:
    """Write down by which numbers a file may be told, in place of those that it waited for before."""
    connection.execute(delete(awaited).where(awaited.c.file_id == file_id))
    if numbers:
        rows = [{"file_id": file_id, "number": number} for number in sorted(numbers)]
        connection.execute(insert(awaited).on_conflict_do_nothing(), rows)


def reopen_awaiting(connection: Connection, file_id: str, filed: Sequence[FiledDocument]) -> None:
    """Have files filed again that wait for an account number which a matter is seen to have for the first time.

    Call it before what the file had filed is cleared: what was known then teaches nothing.
    """
    having = [(account_of(one.record), one.matter) for one in filed if one.held != "other_person"]
    told = {(account, matter) for account, matter in having if account is not None}
    if not told:
        return
    query = select(documents.c.account, documents.c.matter).where(
        among(documents.c.account, sorted({account for account, _ in told})),
        documents.c.held.is_distinct_from("other_person"),
    )
    known = {(row.account, row.matter) for row in connection.execute(query)}
    learned = sorted({account for account, _ in told - known})
    if learned:
        waiting = select(awaited.c.file_id).where(among(awaited.c.number, learned), awaited.c.file_id != file_id)
        connection.execute(reopening((files.c.status == "waiting") & files.c.id.in_(waiting)))
