"""What people said, as taken down in statement forms."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "attested",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["matter"], ["matters.number"], name=op.f("fk_attested_matter_matters")),
        sa.ForeignKeyConstraint(["file_id"], ["files.id"], name=op.f("fk_attested_file_id_files")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attested")),
    )
    op.create_index(op.f("ix_attested_matter"), "attested", ["matter"])
