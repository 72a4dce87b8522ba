"""A question about one paper of a file says which pages it is about, in columns and not in its words alone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_FROM_THE_WORDS = r"""
UPDATE questions SET first_page = said.pages[1]::integer, last_page = coalesce(said.pages[2], said.pages[1])::integer
FROM (SELECT id, regexp_match(sentence, '^pages? (\d{1,6})(?:-(\d{1,6}))? of ') AS pages FROM questions
      WHERE code = 'unmatched') AS said
WHERE said.id = questions.id AND said.pages IS NOT NULL
"""
"""What was asked before had its pages in the beginning of its sentence."""


def upgrade() -> None:
    """Add the columns, and fill them for the papers of packets that wait."""
    op.add_column(
        "questions",
        sa.Column("first_page", sa.Integer(), nullable=True, comment="of the one paper of the file that it is about"),
    )
    op.add_column("questions", sa.Column("last_page", sa.Integer(), nullable=True))
    op.get_bind().exec_driver_sql(_FROM_THE_WORDS)
