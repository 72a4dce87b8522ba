"""The firm's database: PostgreSQL through SQLAlchemy, one small class a service, one table a noun."""

from connectors.database.schema import migrate
from connectors.database.store import open_case_store

__all__ = ["migrate", "open_case_store"]
