"""Papers of which somebody dropped a copy as privileged are found at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index; it holds the few copies that are privileged."""
    op.create_index(
        op.f("ix_documents_privileged_copies"),
        "documents",
        ["duplicate_of"],
        postgresql_where=sa.text("held = 'privileged'"),
    )
