"""The firm's database, all its services over one engine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from connectors.base import CaseStore
from connectors.database.accounts import DatabaseAccounts
from connectors.database.attested import DatabaseAttested
from connectors.database.bates import DatabaseBates
from connectors.database.corrections import DatabaseCorrections
from connectors.database.drafts import DatabaseDrafts
from connectors.database.engine import connect
from connectors.database.files import DatabaseFiles
from connectors.database.filings import DatabaseFilings
from connectors.database.matters import DatabaseMatters
from connectors.database.outbox import DatabaseOutbox
from connectors.database.readings import DatabaseReadings
from connectors.database.signatures import DatabaseSignatures
from connectors.database.trail import DatabaseTrail
from connectors.database.work import DatabaseWork


@contextmanager
def open_case_store(url: str) -> Iterator[CaseStore]:
    """Give the database's services for the block, then close its connections; `migrate` comes before.

    Raises:
        UnusableInput: it is no PostgreSQL address.
    """
    engine = connect(url)
    try:
        yield case_store(engine)
    finally:
        engine.dispose()


def case_store(engine: Engine) -> CaseStore:
    """Return the services over the engine."""
    return CaseStore(
        matters=DatabaseMatters(engine),
        files=DatabaseFiles(engine),
        work=DatabaseWork(engine),
        readings=DatabaseReadings(engine),
        filings=DatabaseFilings(engine),
        accounts=DatabaseAccounts(engine),
        corrections=DatabaseCorrections(engine),
        attested=DatabaseAttested(engine),
        bates=DatabaseBates(engine),
        drafts=DatabaseDrafts(engine),
        outbox=DatabaseOutbox(engine),
        trail=DatabaseTrail(engine),
        signatures=DatabaseSignatures(engine),
    )
