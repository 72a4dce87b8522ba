"""Letters to the firm's staff, written down before they are sent."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "outbox",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("clock", sa.Text(), nullable=False, comment="the paper that started it"),
        sa.Column("number", sa.Integer(), nullable=False, comment="from 0; each later one corrects the one before"),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("to", sa.JSON(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("calendar", sa.Text(), nullable=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("trouble", sa.Text(), nullable=True, comment="why it did not go yet"),
        sa.ForeignKeyConstraint(["matter"], ["matters.number"], name=op.f("fk_outbox_matter_matters")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("clock", "number", name=op.f("uq_outbox_clock_number")),
    )
    op.create_index(op.f("ix_outbox_matter"), "outbox", ["matter"])
