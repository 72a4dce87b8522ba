"""Account numbers of filed papers, to be looked up by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, filled from the records that stand (as `casefile.said.bare` writes a number)."""
    op.add_column("documents", sa.Column("account", sa.Text(), nullable=True, comment="the account number, bare"))
    op.execute(
        """
        UPDATE documents SET account = plain FROM (
            SELECT id AS of, translate(upper(regexp_replace(
                coalesce(record->>'account_number', record->>'reference_number'), '[^A-Za-z0-9]', '', 'g'
            )), 'OILSBZ', '011582') AS plain FROM documents
        ) AS found
        WHERE found.of = documents.id AND length(plain) >= 5 AND plain ~ '[0-9]'
        """
    )
    op.create_index(op.f("ix_documents_account"), "documents", ["account"])
