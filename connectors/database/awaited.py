"""Files that no matter surely fits, by the numbers on them: matched again when one of these is a matter's account.

A file that waits and one that teaches may be saved at the same time, and the one that waits was matched a while before
it is saved. So both hold the numbers that they are about (`lock_numbers`): whichever is second sees the first, and a
file that waits says what was known when it was matched.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.postgresql import insert

from casefile.documents import FiledDocument
from casefile.said import account_of
from connectors.database.files import reopening
from connectors.database.rows import among
from connectors.database.tables import awaited, documents, files

_OURS = 9
"""The first half of the locks on numbers; the second is the number's hash."""


def lock_numbers(connection: Connection, filed: Sequence[FiledDocument], awaits: Iterable[str]) -> None:
    """Let one transaction at a time save what is about these numbers; call it before any row is locked."""
    hashes = sorted({_hash(number) for number in {*(number for number, _ in _having(filed)), *awaits}})
    for each in hashes:
        connection.execute(select(func.pg_advisory_xact_lock(_OURS, each)))


def write_awaited(connection: Connection, file_id: str, awaits: Mapping[str, Collection[str]]) -> None:
    """Write down by which numbers a file may be told, in place of those that it waited for before.

    Where a matter has been seen meanwhile to have one of them, the file is to be filed again.
    """
    connection.execute(delete(awaited).where(awaited.c.file_id == file_id))
    if awaits:
        rows = [{"file_id": file_id, "number": number} for number in sorted(awaits)]
        connection.execute(insert(awaited).on_conflict_do_nothing(), rows)
        seen = {(number, matter) for number, known in awaits.items() for matter in known}
        if _known(connection, awaits) - seen:
            connection.execute(reopening((files.c.status == "waiting") & (files.c.id == file_id)))


def reopen_awaiting(connection: Connection, file_id: str, filed: Sequence[FiledDocument]) -> None:
    """Have files filed again that wait for an account number which a matter is seen to have for the first time.

    Call it before what the file had filed is cleared: what was known then teaches nothing.
    """
    told = _having(filed)
    if not told:
        return
    learned = sorted({number for number, _ in told - _known(connection, {number for number, _ in told})})
    if learned:
        waiting = select(awaited.c.file_id).where(among(awaited.c.number, learned), awaited.c.file_id != file_id)
        connection.execute(reopening((files.c.status == "waiting") & files.c.id.in_(waiting)))


def _having(filed: Sequence[FiledDocument]) -> set[tuple[str, str]]:
    """Return the account numbers on the papers, each with the matter that it is filed in."""
    numbers = [(account_of(one.record), one.matter) for one in filed if one.held != "other_person"]
    return {(number, matter) for number, matter in numbers if number is not None}


def _known(connection: Connection, numbers: Iterable[str]) -> set[tuple[str, str]]:
    """Return which matters have filed papers with these account numbers."""
    query = select(documents.c.account, documents.c.matter).where(
        among(documents.c.account, sorted(numbers)), documents.c.held.is_distinct_from("other_person")
    )
    return {(row.account, row.matter) for row in connection.execute(query)}


def _hash(number: str) -> int:
    """Return a number's hash as PostgreSQL's integer; two that share one wait for each other in vain, and no more."""
    return zlib.crc32(number.encode()) - (1 << 31)
