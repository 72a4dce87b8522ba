"""Alembic's entry: runs the steps on the connection that `connectors.database.schema` holds."""

from __future__ import annotations

from alembic import context

from connectors.database.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
with context.begin_transaction():
    context.run_migrations()
