"""What a document is called in an exhibit list: kind, organisation, day (or tax year)."""

from __future__ import annotations

from casefile.dates import format_date
from casefile.documents import FiledDocument, document_date, organisation
from casefile.records.registry import KIND_BY_NAME
from generators.names import cased


def title(document: FiledDocument) -> str:
    """Return the title of a document: "Medical bill, Foothill Imaging, 2 March 2026"."""
    words = KIND_BY_NAME[document.kind].words
    day = document_date(document.record)
    year = getattr(document.record, "tax_year", None)
    parts = (
        words[:1].upper() + words[1:],
        cased(organisation(document.record) or ""),
        format_date(day) if day else str(year or ""),
    )
    return ", ".join(part for part in parts if part)
