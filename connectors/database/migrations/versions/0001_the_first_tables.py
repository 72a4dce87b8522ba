"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = ("trail", "bates", "bates_sequences", "sign_offs", "used_codes", "let_in")


def upgrade() -> None:
    """Make the tables; those that are evidence take no change and no deletion."""
    op.create_table(
        "extracted_values",
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("x0", sa.Double(), nullable=True),
        sa.Column("y0", sa.Double(), nullable=True),
        sa.Column("x1", sa.Double(), nullable=True),
        sa.Column("y1", sa.Double(), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=True),
        sa.Column("method", sa.Text(), nullable=True),
    )
    op.create_index(op.f("ix_extracted_values_document"), "extracted_values", ["document"], unique=False)
    op.create_table(
        "let_in",
        sa.Column("document", sa.Text(), nullable=False, comment="stays when the file is read again"),
        sa.Column("attorney", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("document", name=op.f("pk_let_in")),
    )
    op.create_table(
        "matters",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("form_sha", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("form", postgresql.JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_matters")),
    )
    op.create_table(
        "readings",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_readings")),
    )
    op.create_table(
        "sign_offs",
        sa.Column("rule_id", sa.Text(), nullable=False),
        sa.Column("rules_version", sa.Text(), nullable=False),
        sa.Column("attorney", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("rule_id", "rules_version", name=op.f("pk_sign_offs")),
    )
    op.create_table(
        "trail",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False, comment="from the act's content: twice is once"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_trail")),
        sa.UniqueConstraint("id", name=op.f("uq_trail_id")),
    )
    op.create_index(op.f("ix_trail_subject"), "trail", ["subject"], unique=False)
    op.create_table(
        "used_codes",
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("counter", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("staff_id", "counter", name=op.f("pk_used_codes")),
    )
    op.create_table(
        "work",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_work")),
    )
    op.create_table(
        "bates_sequences",
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["matter"], ["matters.number"], name=op.f("fk_bates_sequences_matter_matters")),
        sa.PrimaryKeyConstraint("matter", name=op.f("pk_bates_sequences")),
    )
    op.create_table(
        "drafts",
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("inputs_hash", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("manifest", sa.JSON(), nullable=True, comment="null while the version is reserved and not yet made"),
        sa.CheckConstraint("version > 0", name=op.f("ck_drafts_from_one")),
        sa.ForeignKeyConstraint(["matter"], ["matters.number"], name=op.f("fk_drafts_matter_matters")),
        sa.PrimaryKeyConstraint("matter", "document", "version", name=op.f("pk_drafts")),
        sa.UniqueConstraint("matter", "document", "inputs_hash", name=op.f("uq_drafts_matter_document_inputs_hash")),
    )
    op.create_table(
        "files",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=True),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("privileged", sa.Boolean(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("page_count", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["matter"], ["matters.number"], name=op.f("fk_files_matter_matters")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files")),
    )
    op.create_index(op.f("ix_files_matter"), "files", ["matter"], unique=False)
    op.create_index(op.f("ix_files_sha256"), "files", ["sha256"], unique=False)
    op.create_index(op.f("ix_files_status"), "files", ["status"], unique=False)
    op.create_table(
        "bates",
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False, comment="the original's SHA-256"),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["matter"], ["bates_sequences.matter"], name=op.f("fk_bates_matter_bates_sequences")),
        sa.PrimaryKeyConstraint("matter", "file", "page", name=op.f("pk_bates")),
        sa.UniqueConstraint("matter", "number", name=op.f("uq_bates_matter_number")),
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False, comment="the original's SHA-256"),
        sa.Column("first_page", sa.Integer(), nullable=False),
        sa.Column("last_page", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("record", postgresql.JSONB(), nullable=False),
        sa.Column("sources", sa.JSON(), nullable=False, comment="json, not jsonb: the paths keep their order"),
        sa.Column("problems", sa.JSON(), nullable=False),
        sa.Column("storage_key", sa.Text(), nullable=True),
        sa.Column("held", sa.Text(), nullable=True),
        sa.Column("duplicate_of", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["file_id"], ["files.id"], name=op.f("fk_documents_file_id_files")),
        sa.ForeignKeyConstraint(["matter"], ["matters.number"], name=op.f("fk_documents_matter_matters")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
    )
    op.create_index(op.f("ix_documents_file_id"), "documents", ["file_id"], unique=False)
    op.create_index(op.f("ix_documents_matter"), "documents", ["matter"], unique=False)
    op.create_table(
        "pages",
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False, comment="order in the file, from 0"),
        sa.Column("page", sa.Integer(), nullable=True, comment="null for a file that could not be opened"),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("of", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["file_id"], ["files.id"], name=op.f("fk_pages_file_id_files")),
        sa.PrimaryKeyConstraint("file_id", "position", name=op.f("pk_pages")),
    )
    op.create_index(op.f("ix_pages_digest"), "pages", ["digest"], unique=False)
    op.create_table(
        "questions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=True),
        sa.Column("file_id", sa.Text(), nullable=True),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["file_id"], ["files.id"], name=op.f("fk_questions_file_id_files")),
        sa.ForeignKeyConstraint(["matter"], ["matters.number"], name=op.f("fk_questions_matter_matters")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    op.create_index(op.f("ix_questions_file_id"), "questions", ["file_id"], unique=False)
    op.create_index(op.f("ix_questions_matter"), "questions", ["matter"], unique=False)
    # A reading comes compressed: compressing it again would only cost time.
    op.execute("ALTER TABLE readings ALTER COLUMN body SET STORAGE EXTERNAL")
    op.execute(
        """
        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME;
        END $$
        """
    )
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )
