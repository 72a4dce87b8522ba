"""Why a file is not read, in sentences that a case manager understands."""

from __future__ import annotations

from typing import Final

from casefile import passwords
from casefile.errors import UnusableInput
from extractors.reading.limits import Limits

LOCKED: Final = passwords.LOCKED
PROTECTED: Final = "The file is protected in a way that cannot be opened here; ask the sender for an open copy."
EMPTY: Final = "The file is empty (0 bytes); copy it again or ask the sender to send it again."
DAMAGED: Final = "The file is damaged and cannot be opened; ask the sender to send it again."
INCOMPLETE: Final = "The file is incomplete: its end is missing, so pages may be lost; ask the sender to send it again."
SLOW: Final = (
    "The file could not be opened within the limits of time and memory; ask the sender for a plain PDF or a scan."
)
ENTITIES: Final = (
    "The XML file declares entities, which can hide other content or exhaust the machine; "
    "ask the sender for one without a document type declaration."
)
DAMAGED_XML: Final = "The XML file is damaged (its tags do not match); ask the sender to send it again."
NOTHING_INSIDE: Final = "There is no file inside; ask the sender to send it again."
UNKNOWN: Final = (
    "The file is of a type that cannot be read; ask the sender for a PDF, a picture, or a Word or Excel file."
)
NESTED: Final = "The file is packed inside too many other files; unpack it and drop its parts."
BOMB: Final = "The archive unpacks to far more than its size; unpack it by hand, check it and drop its parts."

_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
"""The stream of a compound file that holds a Word or Excel file locked with a password."""

_KNOWN: Final = (
    (b"\xd0\xcf\x11\xe0", "The file is an old Word, Excel or Outlook file; "
     "open it and save it as PDF, docx or xlsx, then drop that."),
    (b"%!PS", "The file is PostScript for a printer; print it to PDF and drop that."),
    (b"MZ", "The file is a program for Windows and not a document; delete it and tell the administrator."),
    (b"\x7fELF", "The file is a program and not a document; delete it and tell the administrator."),
    (b"Rar!", "The file is a RAR archive; unpack it and drop its parts, or pack them as zip."),
    (b"7z\xbc\xaf", "The file is a 7-Zip archive; unpack it and drop its parts, or pack them as zip."),
    (b"\x1f\x8b", "The file is a gzip archive; unpack it and drop its parts, or pack them as zip."),
    (b"ID3", "The file is a sound recording; have it transcribed and drop the transcript."),
)  # fmt: skip


class Refused(UnusableInput):
    """The file is not read; the text is the sentence for the person who dropped it."""


def too_many_pages(limits: Limits) -> str:
    """Return the sentence for a file with more pages than are read at once."""
    return f"The file has more than {limits.pages:,} pages; split it into smaller files and drop those."


def pictures(kind: str, number: int) -> str:
    """Return the doubt about a file ("Word", "Excel") whose pictures are not read."""
    return f"The {kind} file holds pictures that are not read ({number}); print it to PDF and drop that."


def too_large(limits: Limits) -> str:
    """Return the sentence for a file with more bytes than are read at once."""
    megabytes = limits.file_bytes // (1024 * 1024)
    return f"The file is larger than {megabytes:,} MB; split it into smaller files and drop those."


def picture_too_large(limits: Limits) -> str:
    """Return the sentence for a picture with more pixels than are read."""
    return (
        f"The picture has more than {limits.pixels // 1_000_000} million pixels; "
        "scan it again at 300 dpi or save it smaller, and drop that."
    )


def too_many_members(limits: Limits) -> str:
    """Return the sentence for an archive with more parts than are read at once."""
    return f"The archive has more than {limits.members:,} files; split it into smaller ones and drop those."


def is_locked_office(content: bytes) -> bool:
    """Tell whether the bytes are a Word or Excel file that is locked with a password."""
    return content.startswith(b"\xd0\xcf\x11\xe0") and _ENCRYPTED in content


def not_read(content: bytes) -> str:
    """Return the sentence for bytes of a type that is not read, by what they are where that is known."""
    if is_locked_office(content):
        return LOCKED
    for start, sentence in _KNOWN:
        if content.startswith(start):
            return sentence
    if content[4:8] == b"ftyp":
        return _boxed(content[8:12])
    if content[128:132] == b"DICM":
        return "The file is a medical image (DICOM); ask the sender for the written report, or for PDF or JPEG."
    return UNKNOWN


def _boxed(brand: bytes) -> str:
    if brand in {b"msf1", b"hevc", b"avif", b"avis"}:
        return "The file is a picture of a type that is not read (AVIF); ask for it as JPEG or PDF, or save it so."
    return "The file is a video or sound recording; keep it in the matter and have it described in writing."
