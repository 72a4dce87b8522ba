"""The first look at a file: what it is by its bytes, whether it is read, what its pages are known by."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from casefile.pages import Page
from extractors.reading import media, refusals
from extractors.reading.limits import Limits
from extractors.reading.opening import opened
from extractors.reading.refusals import Refused
from extractors.reading.richtext import rich_text
from extractors.reading.surveys import Facts, digest_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractors.reading.containers import Part

_LETTER = (612.0, 792.0)


class Look(NamedTuple):
    """A file at first look. One of four: refused for a reason, pages to read, text without pages, or parts.

    A file of text has the one page that stands for it, and its text in `structured`. `doubts` are about the
    file as a whole; they stand on its first page.
    """

    sha256: str
    media_type: str
    reason: str | None = None
    facts: tuple[Facts, ...] = ()
    page: Page | None = None
    structured: str | None = None
    parts: tuple[Part, ...] = ()
    doubts: tuple[str, ...] = ()


def look_at(source: Path | bytes, password: str | None, limits: Limits, depth: int = 0) -> Look:
    """Return what the file is; `depth` counts the containers around it. Never raises for what is in it."""
    sha256, head, size = measured(source)
    paged = media.paged_media_type(head)
    if not size:
        return Look(sha256, media.UNKNOWN, refusals.EMPTY)
    if size > limits.file_bytes:
        return Look(sha256, paged or media.UNKNOWN, refusals.too_large(limits))
    if paged:
        return _at_pages(source, paged, sha256, password, limits)
    content = source if isinstance(source, bytes) else source.read_bytes()
    media_type = media.media_type(content)
    if media_type == media.PDF:
        return _at_pages(source, media_type, sha256, password, limits)
    return _at_content(content, Look(sha256, media_type), password, limits, depth)


class Measured(NamedTuple):
    """A file's hash, first bytes and size."""

    sha256: str
    head: bytes
    size: int


def measured(source: Path | bytes) -> Measured:
    """Return the hash, the first bytes and the size of a file without holding it in memory."""
    if isinstance(source, bytes):
        return Measured(hashlib.sha256(source).hexdigest(), source[: media.LOOK], len(source))
    with source.open("rb") as stream:
        head = stream.read(media.LOOK)
        stream.seek(0)
        return Measured(hashlib.file_digest(stream, "sha256").hexdigest(), head, source.stat().st_size)


def structured_page(digest: str) -> Page:
    """Return the one page that stands for a file without pages."""
    return Page(1, *_LETTER, (), (), "structured", digest)


def _at_pages(source: Path | bytes, media_type: str, sha256: str, password: str | None, limits: Limits) -> Look:
    try:
        with opened(source, media_type, password, limits) as pages:
            facts = pages.facts(sha256)
            return Look(sha256, media_type, facts=facts, doubts=pages.doubts)
    except Refused as refused:
        return Look(sha256, media_type, str(refused))


def _at_content(content: bytes, look: Look, password: str | None, limits: Limits, depth: int) -> Look:
    if look.media_type == media.UNKNOWN:
        return look._replace(reason=refusals.not_read(content))
    if look.media_type in media.CONTAINERS and depth >= limits.nesting:
        return look._replace(reason=refusals.NESTED)
    try:
        if look.media_type in media.CONTAINERS:
            # The library of e-mail is large; a process that reads pages alone does without it.
            from extractors.reading.containers import parts_of

            return look._replace(parts=parts_of(content, look.media_type, password, limits))
        text, doubts = _text_of(content, look.media_type, limits)
    except Refused as refused:
        return look._replace(reason=str(refused))
    page = structured_page(digest_of(look.sha256.encode()))
    return look._replace(structured=text, page=page, doubts=doubts)


def _text_of(content: bytes, media_type: str, limits: Limits) -> tuple[str, tuple[str, ...]]:
    if media_type == media.RTF:
        return rich_text(content, limits)
    if media_type not in {media.DOCX, media.XLSX}:
        from extractors.reading.markup import structured_text

        return structured_text(content, media_type, limits), ()
    # Excel's library is large; a process that reads pages alone does without it.
    from extractors.reading.office import sheet_text, word_text

    return word_text(content, limits) if media_type == media.DOCX else sheet_text(content, limits)
