"""The tables of the firm's database, in the words of the case file."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

matters = Table(
    "matters",
    METADATA,
    Column("number", Text, primary_key=True),
    Column("form_sha", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("form", JSONB, nullable=False),
)

files = Table(
    "files",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("matter", Text, ForeignKey("matters.number"), index=True),
    Column("folder", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("sha256", Text, nullable=False, index=True),
    Column("size", BigInteger, nullable=False),
    Column("received_at", DateTime(timezone=True), nullable=False),
    Column("privileged", Boolean, nullable=False),
    Column("status", Text, nullable=False, index=True),
    Column("media_type", Text),
    Column("page_count", Integer),
    Column("reason", Text),
    Column("part_of", Text, comment="the file that it came out of"),
    Column("change", Integer, nullable=False, server_default="1", comment="counts what became of the file"),
    Column("told", Integer, nullable=False, server_default="0", comment="the last change that people were told"),
    Index("ix_files_untold", "id", postgresql_where=text("change <> told")),
)

pages = Table(
    "pages",
    METADATA,
    Column("file_id", Text, ForeignKey("files.id"), primary_key=True),
    Column("position", Integer, primary_key=True, comment="order in the file, from 0"),
    Column("page", Integer, comment="null for a file that could not be opened"),
    Column("status", Text, nullable=False),
    Column("kind", Text),
    Column("document", Text),
    Column("of", Text),
    Column("digest", Text, index=True),
)

awaited = Table(
    "awaited",
    METADATA,
    Column("file_id", Text, ForeignKey("files.id"), primary_key=True),
    Column("number", Text, primary_key=True, index=True, comment="on one of its papers, bare"),
)

documents = Table(
    "documents",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("matter", Text, ForeignKey("matters.number"), nullable=False, index=True),
    Column("file_id", Text, ForeignKey("files.id"), nullable=False, index=True),
    Column("file", Text, nullable=False, comment="the original's SHA-256"),
    Column("first_page", Integer, nullable=False),
    Column("last_page", Integer, nullable=False),
    Column("date", Date),
    Column("kind", Text, nullable=False),
    Column("confidence", Double, nullable=False),
    Column("record", JSONB, nullable=False),
    Column("sources", JSON, nullable=False, comment="json, not jsonb: the paths keep their order"),
    Column("problems", JSON, nullable=False),
    Column("storage_key", Text),
    Column("held", Text),
    Column("duplicate_of", Text),
    Column("account", Text, index=True, comment="the account number, bare"),
    Column("repeats", JSONB(none_as_null=True), comment="pages that stand in an earlier document; null for none"),
    Index("ix_documents_privileged_copies", "duplicate_of", postgresql_where=text("held = 'privileged'")),
)

# Without a foreign key: a check for each of 100,000 values costs more than writing them. The one writer
# replaces a file's documents and their values in one transaction.
extracted_values = Table(
    "extracted_values",
    METADATA,
    Column("document", Text, nullable=False, index=True),
    Column("path", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("page", Integer),
    Column("x0", Double),
    Column("y0", Double),
    Column("x1", Double),
    Column("y1", Double),
    Column("confidence", Double),
    Column("method", Text),
)

let_in = Table(
    "let_in",
    METADATA,
    Column("document", Text, primary_key=True, comment="stays when the file is read again"),
    Column("attorney", Text, nullable=False),
    Column("on", Date, nullable=False),
)

questions = Table(
    "questions",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("matter", Text, ForeignKey("matters.number"), index=True),
    Column("file_id", Text, ForeignKey("files.id"), index=True),
    Column("document", Text),
    Column("code", Text, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("open", Boolean, nullable=False),
    Column("first_page", Integer, comment="of the one paper of the file that it is about"),
    Column("last_page", Integer),
)

corrections = Table(
    "corrections",
    METADATA,
    Column("file_id", Text, ForeignKey("files.id"), primary_key=True),
    Column("page", Integer, primary_key=True, autoincrement=False),
    Column("act", Text, primary_key=True),
    Column("path", Text, primary_key=True),
    Column("value", Text),
    Column("was", Text),
    Column("row", JSONB(none_as_null=True)),
    Column("by", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
)

work = Table(
    "work",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("owner", Text, nullable=False),
    Column("until", DateTime(timezone=True), nullable=False),
)

readings = Table(
    "readings",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

# The index is written at once, not gathered in a list first, so that looking up costs the same at any time.
fingerprints = Table(
    "fingerprints",
    METADATA,
    Column("file_id", Text, ForeignKey("files.id"), primary_key=True),
    Column("page", Integer, primary_key=True, autoincrement=False),
    Column("matter", Text, nullable=False, comment="of the document: it may be another than the file's"),
    Column("document", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("bands", ARRAY(BigInteger), nullable=False),
    Index("ix_fingerprints_bands", "bands", postgresql_using="gin", postgresql_with={"fastupdate": "off"}),
)

bates_sequences = Table(
    "bates_sequences",
    METADATA,
    Column("matter", Text, ForeignKey("matters.number"), primary_key=True),
    Column("prefix", Text, nullable=False),
)

bates = Table(
    "bates",
    METADATA,
    Column("matter", Text, ForeignKey("bates_sequences.matter"), primary_key=True),
    Column("file", Text, primary_key=True, comment="the original's SHA-256"),
    Column("page", Integer, primary_key=True),
    Column("number", Integer, nullable=False),
    UniqueConstraint("matter", "number"),
)

drafts = Table(
    "drafts",
    METADATA,
    Column("matter", Text, ForeignKey("matters.number"), primary_key=True),
    Column("document", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("inputs_hash", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("manifest", JSON, comment="null while the version is reserved and not yet made"),
    UniqueConstraint("matter", "document", "inputs_hash"),
    CheckConstraint("version > 0", name="from_one"),
)

outbox = Table(
    "outbox",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("matter", Text, ForeignKey("matters.number"), nullable=False, index=True),
    Column("clock", Text, nullable=False, comment="the paper that started it"),
    Column("number", Integer, nullable=False, comment="from 0; each later one corrects the one before"),
    Column("what", Text, nullable=False),
    Column("due", Date),
    Column("withdrawn", Boolean, nullable=False),
    Column("to", JSON, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("calendar", Text),
    Column("written_at", DateTime(timezone=True), nullable=False),
    Column("sent_at", DateTime(timezone=True)),
    Column("trouble", Text, comment="why it did not go yet"),
    UniqueConstraint("clock", "number"),
)

attested = Table(
    "attested",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("matter", Text, ForeignKey("matters.number"), nullable=False, index=True),
    Column("file_id", Text, ForeignKey("files.id"), nullable=False),
    Column("body", JSON, nullable=False),
)

trail = Table(
    "trail",
    METADATA,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, unique=True, comment="from the act's content: twice is once"),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("actor", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("subject", Text, nullable=False, index=True),
    Column("details", JSON, nullable=False),
    Column("hash", Text, nullable=False),
)

used_codes = Table(
    "used_codes",
    METADATA,
    Column("staff_id", Text, primary_key=True),
    Column("counter", BigInteger, primary_key=True),
)

sign_offs = Table(
    "sign_offs",
    METADATA,
    Column("rule_id", Text, primary_key=True),
    Column("rules_version", Text, primary_key=True),
    Column("attorney", Text, nullable=False),
    Column("on", Date, nullable=False),
)
