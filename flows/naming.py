"""How generated documents are called, and how their JSON is written."""

from __future__ import annotations

import json

from flows.merging import word_of


def docx_name(document: str) -> str:
    """Return the Word file's name in a version's folder: "settlement-demand.docx", "lien-letters.docx"."""
    return word_of(document)


def draft_name(document: str) -> str:
    """Return a document's name as the `Drafts/` folder shows it: "lien-letters - golden-valley-health-plan"."""
    return document.replace("/", " - ")


def pretty(value: object) -> bytes:
    """Return JSON as people read it, with one line end at the end."""
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()
