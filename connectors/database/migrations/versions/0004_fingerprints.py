"""Fingerprints of filed pages, and which pages of a document stand in an earlier one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; pages filed before have no fingerprint until they are read again."""
    op.create_table(
        "fingerprints",
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False, comment="of the document: it may be another than the file's"),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("bands", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.ForeignKeyConstraint(["file_id"], ["files.id"], name=op.f("fk_fingerprints_file_id_files")),
        sa.PrimaryKeyConstraint("file_id", "page", name=op.f("pk_fingerprints")),
    )
    op.create_index(
        op.f("ix_fingerprints_bands"),
        "fingerprints",
        ["bands"],
        postgresql_using="gin",
        postgresql_with={"fastupdate": "off"},
    )
    op.add_column(
        "documents",
        sa.Column(
            "repeats",
            postgresql.JSONB(none_as_null=True),
            nullable=True,
            comment="pages that stand in an earlier document; null for none",
        ),
    )
