"""What a file is, by its bytes."""

from __future__ import annotations

import io
import json
import zipfile

import numpy as np
import pytest

from extractors.reading import media
from extractors.reading.media import media_type
from tests import documents

PAPER = np.full((40, 30), 255, dtype=np.uint8)


def zipped(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "<a/>")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (documents.text_pdf([[]]), media.PDF),
        (b"junk before\n" + documents.text_pdf([[]]), media.PDF),
        (b"trailer<</Root 1 0 R>>", media.PDF),
        (documents.jpeg(PAPER), media.JPEG),
        (documents.heic(PAPER), media.HEIC),
        (documents.tiff([PAPER, PAPER], 150), media.TIFF),
        (zipped("word/document.xml"), media.DOCX),
        (b"{\\rtf1\\ansi Seen today.}", media.RTF),
        (zipped("xl/workbook.xml"), media.XLSX),
        (zipped("[Content_Types].xml", "word/styles.xml"), media.DOCX),
        (zipped("word/notes.txt", "word/scan.pdf"), media.ZIP),
        (zipped("scan.pdf"), media.ZIP),
        (b'<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>', media.CDA),
        (b'<?xml version="1.0"?><!-- a note --><n:ClinicalDocument xmlns:n="urn:hl7-org:v3"/>', media.CDA),
        (b'<Bundle xmlns="http://hl7.org/fhir"/>', media.FHIR_XML),
        (b"<ledger><row/></ledger>", media.XML),
        (json.dumps({"resourceType": "Bundle", "entry": []}).encode(), media.FHIR_JSON),
        (json.dumps({"number": "2026-0142"}).encode(), media.JSON),
        (b"ISA*00*          *00*          *ZZ*A", media.X12),
        (b"ST*835*1234~BPR*I*1922.86~", media.X12),
        (b"<!DOCTYPE html><html><body>Hello</body></html>", media.HTML),
        (b"From: a@firm.example\r\nTo: b@firm.example\r\nSubject: Records\r\n\r\nAttached.", media.EMAIL),
        (b"# Declarations\n**Policy Number:** ABC\n", media.TEXT),
        ("Caf\u00e9 receipt, paid".encode("cp1252"), media.TEXT),
        ("Visit of 03/02/2026".encode("utf-16"), media.TEXT),
        (bytes(range(256)) * 4, media.UNKNOWN),
        (b"   \n ", media.UNKNOWN),
    ],
)
def test_the_bytes_decide(content: bytes, expected: str) -> None:
    assert media_type(content) == expected


def test_a_sentence_that_begins_with_a_header_word_is_no_email() -> None:
    assert media_type(b"Subject: neck pain\nThe patient was seen on 03/02/2026.") == media.TEXT


@pytest.mark.timeout(20, func_only=True)
@pytest.mark.parametrize(
    "unit", [b"<!---->", b"<!--", b"<?", b"<?a?>", b"<!DOCTYPE [", b"<!DOCTYPE a>", b"<!DOCTYPE [] ", b"< "]
)
def test_marks_before_an_element_that_never_comes_take_no_time(unit):
    assert media_type(unit * (60_000 // len(unit)) + b"x") in {media.TEXT, media.XML}


def test_an_element_is_found_behind_a_declared_type():
    declared = b'<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a ">">] >\n<!-- b -->\n'
    assert media_type(declared + b'<ClinicalDocument xmlns="urn:hl7-org:v3"/>') == media.CDA
    assert media_type(b"<!-- a --> <!-- b --><html>") == media.HTML
