"""What a file really is, by its bytes: the name and its extension are never asked."""

from __future__ import annotations

import json
import re
import zipfile
from io import BytesIO
from typing import Final

from extractors.reading.texts import decoded

PDF: Final = "application/pdf"
PNG: Final = "image/png"
JPEG: Final = "image/jpeg"
TIFF: Final = "image/tiff"
GIF: Final = "image/gif"
BMP: Final = "image/bmp"
WEBP: Final = "image/webp"
HEIC: Final = "image/heic"
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
XML: Final = "application/xml"
CDA: Final = "application/cda+xml"
FHIR_XML: Final = "application/fhir+xml"
FHIR_JSON: Final = "application/fhir+json"
JSON: Final = "application/json"
X12: Final = "application/edi-x12"
HTML: Final = "text/html"
TEXT: Final = "text/plain"
RTF: Final = "application/rtf"
EMAIL: Final = "message/rfc822"
ZIP: Final = "application/zip"
UNKNOWN: Final = "application/octet-stream"

PICTURES: Final = frozenset({PNG, JPEG, TIFF, GIF, BMP, WEBP, HEIC})
CONTAINERS: Final = frozenset({EMAIL, ZIP})
MARKUP: Final = frozenset({XML, CDA, FHIR_XML})

_STARTS: Final = (
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"II+\x00", TIFF),
    (b"MM\x00+", TIFF),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
)
_PHOTO_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1"})
_PDF_START = re.compile(rb"%PDF-\d")
_HEADER = re.compile(
    r"\A(?:From |(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|MIME-Version|Message-ID|X-[\w-]+)"
    r":)",
    re.IGNORECASE,
)
_HEADERS_OF_MAIL = re.compile(r"^(?:from|to|subject|date|mime-version|message-id):", re.IGNORECASE | re.M)
_INTERCHANGE = re.compile(r"\A(?:ISA(?P<isa>[^\w\s]).{2}(?P=isa)|(?:GS|ST)(?P<sep>[*|^~])\w{2,3}(?P=sep))")
_ELEMENT = re.compile(r"<\s*(?:[\w.-]+:)?([A-Za-z][\w.-]*)")
_HTML_START = re.compile(r"<(?:!doctype\s+html|html|head|body|table|div|p)\b", re.IGNORECASE)
_NOTE = re.compile(r"\s*(<!--|<\?|<!DOCTYPE)")
_ENDS = {
    "<!--": re.compile("-->"),
    "<?": re.compile(r"\?>"),
    "<!DOCTYPE": re.compile(">"),
    "[": re.compile(r"\]\s*>"),
}
_PDF_PIECE = re.compile(r"\A\s*(?:\d+ \d+ obj\b|trailer\s*<<|xref\s+\d+ \d+\s)")
_TYPES = "[Content_Types].xml"  # what an office file says of its parts; with Word's own, one of them lost or not
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
_BITMAP_HEADERS = {size.to_bytes(4, "little") for size in (12, 40, 52, 56, 108, 124)}
LOOK: Final = 4096
"""Bytes at the start of a file that decide what it is."""


def paged_media_type(head: bytes) -> str | None:
    """Return the media type of a file that has pages, by its first bytes; None for every other file."""
    for start, media in _STARTS:
        if head.startswith(start):
            return media
    if head.startswith(b"PK"):
        return None  # an archive that holds a PDF as it is shows the PDF's own start in its first bytes
    if _PDF_START.search(head[:1024]):
        return PDF
    if head.startswith(b"BM") and head[14:18] in _BITMAP_HEADERS:
        return BMP
    if head[4:8] == b"ftyp" and head[8:12] in _PHOTO_BRANDS:
        return HEIC
    return WEBP if head.startswith(b"RIFF") and head[8:12] == b"WEBP" else None


def media_type(content: bytes) -> str:
    """Return the media type that all of a file's bytes show, or `UNKNOWN`."""
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(content)
    return paged_media_type(content[:LOOK]) or _textual(content)


def _packed(content: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return ZIP
    if (_TYPES in names and any(name.startswith("word/") for name in names)) or "word/document.xml" in names:
        return DOCX
    if "xl/workbook.xml" in names or "xl/workbook.bin" in names:
        return XLSX
    return ZIP


def _textual(content: bytes) -> str:
    text = decoded(content[: 16 * LOOK])
    if text is None or not text.strip():
        return UNKNOWN
    start = text.lstrip("\ufeff \t\r\n")
    if _PDF_PIECE.match(start[:LOOK]):
        return PDF
    if start.startswith("<"):
        return HTML if _HTML_START.match(_after_notes(start[:LOOK])) else _markup(start)
    if start.startswith("{\\rtf"):
        return RTF
    if start[0] in "{[":
        return _json(content)
    if _INTERCHANGE.match(start):
        return X12
    if _HEADER.match(start) and len(_HEADERS_OF_MAIL.findall(start[:LOOK])) >= 2:
        return EMAIL
    odd = len(_CONTROL.findall(text))
    return UNKNOWN if odd * 50 > len(text) else TEXT


def _markup(text: str) -> str:
    bare = _after_notes(text, declared=True)
    element = _ELEMENT.match(bare)
    if element is None:
        return XML if text.startswith("<?xml") else TEXT
    if element[1] == "ClinicalDocument":
        return CDA
    if "http://hl7.org/fhir" in bare[:LOOK]:
        return FHIR_XML
    return XML


def _after_notes(text: str, *, declared: bool = False) -> str:
    """Return markup from its first element on: without comments, and where told without what declares its type."""
    place = 0
    while note := _NOTE.match(text, place):
        if note[1] != "<!--" and not declared:
            break
        within = note[1] == "<!DOCTYPE" and "[" in text[note.end() :].partition(">")[0]
        end = _ENDS["[" if within else note[1]].search(text, note.end())
        if end is None:
            break
        place = end.end()
    return text[place:].lstrip()


def _json(content: bytes) -> str:
    text = decoded(content)
    if text is None:
        return UNKNOWN
    try:
        value = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return JSON if text.lstrip().startswith("{") and '"' in text[:LOOK] else TEXT
    if isinstance(value, dict) and isinstance(value.get("resourceType"), str):
        return FHIR_JSON
    return JSON if isinstance(value, (dict, list)) else TEXT
