"""A matter's case file: the matter and all that is filed in it, the one input of reports and generators."""

from __future__ import annotations

from casefile.attested import Attested
from casefile.documents import FiledDocument
from casefile.matter import Matter
from casefile.vocabulary import Vocabulary


class CaseFile(Vocabulary):
    """The matter with its filed documents, oldest first; a frozen view that one run works from.

    `statements` is what people said, replaced statements among it: `casefile.attested` says what stands.
    """

    matter: Matter
    documents: tuple[FiledDocument, ...] = ()
    statements: tuple[Attested, ...] = ()

    def of_kind(self, *kinds: str) -> tuple[FiledDocument, ...]:
        """Return the documents of those kinds that may be used: not held, not a duplicate."""
        return tuple(
            document
            for document in self.documents
            if document.kind in kinds and document.held is None and document.duplicate_of is None
        )
