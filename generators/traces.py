"""What papers carry unseen: metadata of files and pictures, private data of programs, scripts, attachments, thumbnails.

None of it goes out: a photograph says where and with which camera it was taken, a scan who scanned it.
"""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Dictionary, Name

UNSEEN = frozenset(
    (
        *("/Metadata", "/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/AcroForm", "/XFA", "/PieceInfo", "/Thumb"),
        *("/AA", "/OpenAction", "/OCProperties", "/Launch", "/RichMedia"),
    )
)
"""Keys of dictionaries that nothing that goes out has."""
_START, _SCAN = b"\xff\xd8", 0xDA
_BARE = frozenset((0x01, *range(0xD0, 0xD9)))
_TELLING = frozenset((0xE1, 0xED, 0xFE, *range(0xE3, 0xED)))
"""Segments of a JPEG with Exif, XMP, captions, comments or a maker's data; its colours are told by E0, E2 and EE."""


def without_traces(pdf: pikepdf.Pdf) -> None:
    """Take out of an open PDF what it carries unseen; what its pages show stays byte for byte."""
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream):
            for key in UNSEEN & set(thing.stream_dict.keys()):
                del thing[key]
            if thing.get("/Subtype") == Name.Image and _is_jpeg(thing.get("/Filter")):
                _bare_picture(thing)
        elif isinstance(thing, Dictionary):
            for key in UNSEEN & set(thing.keys()):
                del thing[key]


def bare_jpeg(jpeg: bytes) -> bytes:
    """Return a JPEG without the segments that tell of its making; as it is where it is no whole JPEG."""
    if not jpeg.startswith(_START):
        return jpeg
    kept, at = [_START], len(_START)
    while at + 4 <= len(jpeg):
        mark = jpeg[at + 1]
        if jpeg[at] != 0xFF:
            return jpeg
        if mark == 0xFF or mark in _BARE:
            kept.append(jpeg[at : at + 1] if mark == 0xFF else jpeg[at : at + 2])
            at += 1 if mark == 0xFF else 2
            continue
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4])
        if mark == _SCAN or end > len(jpeg):
            break
        if mark not in _TELLING:
            kept.append(jpeg[at:end])
        at = end
    return b"".join(kept) + jpeg[at:]


def _is_jpeg(filters: pikepdf.Object | None) -> bool:
    return filters == Name.DCTDecode or (
        isinstance(filters, Array) and len(filters) == 1 and filters[0] == Name.DCTDecode
    )


def _bare_picture(stream: pikepdf.Stream) -> None:
    jpeg = stream.read_raw_bytes()
    bare = bare_jpeg(jpeg)
    if bare != jpeg:
        told = stream.get("/DecodeParms")
        stream.write(bare, filter=Name.DCTDecode, decode_parms=told if isinstance(told, Dictionary | Array) else None)
