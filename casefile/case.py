"""A matter's case file: the matter and all that is filed in it, the one input of reports and generators."""

from __future__ import annotations

from pydantic import ValidationInfo, field_validator

from casefile.attested import Attested
from casefile.documents import FiledDocument
from casefile.matter import Matter
from casefile.other_names import kept_apart
from casefile.vocabulary import Vocabulary


class CaseFile(Vocabulary):
    """The matter with its filed documents, oldest first; a frozen view that one run works from.

    `statements` is what people said, replaced statements among it: `casefile.attested` says what stands. A document
    that names somebody else is held in it, until a person says that it is the client's (`casefile.other_names`).
    """

    matter: Matter
    documents: tuple[FiledDocument, ...] = ()
    statements: tuple[Attested, ...] = ()

    @field_validator("documents")
    @classmethod
    def _kept_apart(cls, documents: tuple[FiledDocument, ...], info: ValidationInfo) -> tuple[FiledDocument, ...]:
        matter = info.data.get("matter")
        return kept_apart(documents, matter) if isinstance(matter, Matter) else documents

    def of_kind(self, *kinds: str) -> tuple[FiledDocument, ...]:
        """Return the documents of those kinds that may be used: not held, not a duplicate."""
        return tuple(
            document
            for document in self.documents
            if document.kind in kinds and document.held is None and document.duplicate_of is None
        )
