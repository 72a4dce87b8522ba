"""The text of bytes: the encoding by its marks, else UTF-8, else Windows Latin."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(content: bytes) -> str | None:
    """Return the text of the bytes with plain line ends, or None when they are not text."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _lines(content.decode(encoding, "replace"))
    if b"\x00" in content[:1024]:
        return _wide(content)
    try:
        return _lines(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        if error.start >= len(content) - 4:
            return _lines(content[: error.start].decode("utf-8"))
    return _lines(content.decode("cp1252", "replace"))


def _wide(content: bytes) -> str | None:
    """Return UTF-16 without a mark: every second byte of Western text is zero."""
    sample = content[:1024]
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if zeros.count(0) > 0.8 * len(zeros):
            return _lines(content.decode(encoding, "replace"))
    return None


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
