"""Versions of documents for the tests of release, sending and answers: small Word files, stored as the run does."""

from __future__ import annotations

import hashlib
import io

import pyotp
from docx import Document

from casefile.claims import CLAIMS
from casefile.drafts import Manifest
from casefile.keys import version_prefix
from flows.naming import pretty
from generators.draft_marks import mark_draft

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # noqa: S105 - an invented attorney's


def a_letter(*paragraphs: str) -> bytes:
    """Return a Word file with these paragraphs, marked as a draft."""
    document = Document()
    for words in paragraphs:
        document.add_paragraph(words)
    out = io.BytesIO()
    document.save(out)
    return mark_draft(out.getvalue())


def a_version(house, number: str, docx: bytes, document: str = "settlement-demand", claims=(), **more) -> Manifest:
    """Store a version as a run does, and return its manifest."""
    word = f"{document.split('/')[0]}.docx"
    version = house.cases.drafts.reserve(number, document, hashlib.sha256(docx).hexdigest())
    body = pretty(CLAIMS.dump_python(tuple(claims), mode="json"))
    manifest = Manifest(
        matter=number,
        document=document,
        version=version,
        matterflow_version="0.1.0",
        rules_version="x",
        inputs={},
        outputs={word: hashlib.sha256(docx).hexdigest(), "claims.json": hashlib.sha256(body).hexdigest()},
        triggered_by="lee",
        triggered_on=house.today(),
        **more,
    )
    prefix = version_prefix(number, document, version)
    house.store.put(prefix + word, docx)
    house.store.put(prefix + "claims.json", body)
    house.cases.drafts.save(manifest)
    return manifest


def code_at(clock) -> str:
    """Return what the attorney's authenticator shows."""
    return pyotp.TOTP(SECRET).at(clock.now)
