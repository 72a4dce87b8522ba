"""Files that no matter surely fits are found by the numbers on them, when a later paper teaches whose those are."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; files that wait already are in it when they are filed again."""
    op.create_table(
        "awaited",
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False, comment="on one of its papers, bare"),
        sa.ForeignKeyConstraint(["file_id"], ["files.id"]),
        sa.PrimaryKeyConstraint("file_id", "number"),
    )
    op.create_index(op.f("ix_awaited_number"), "awaited", ["number"])
