"""What came out of what, and what people were told of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; of all that was received before, people are told once more."""
    op.add_column("files", sa.Column("part_of", sa.Text(), nullable=True, comment="the file that it came out of"))
    op.add_column(
        "files",
        sa.Column(
            "change", sa.Integer(), server_default="1", nullable=False, comment="counts what became of the file"
        ),
    )
    op.add_column(
        "files",
        sa.Column(
            "told", sa.Integer(), server_default="0", nullable=False, comment="the last change that people were told"
        ),
    )
    op.create_index("ix_files_untold", "files", ["id"], postgresql_where=sa.text("change <> told"))
