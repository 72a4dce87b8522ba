"""A first look at a PDF: how many pages, what each is known by, and what on it needs care."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pikepdf

from casefile.pages import Box
from extractors.reading import models

_VERSION = "reading 7"
"""Part of every digest, with the second engine's: a change here makes every page be read anew."""

_LARGE = 250_000
"""Pixels below which a picture is a logo and no page."""
_PAGE_KEYS = ("/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Group")
_BACKWARD = frozenset({"/Parent", "/P", "/Prev", "/Next", "/First", "/Last", "/StructParent", "/StructParents"})
_DRAWN_NOTES = frozenset({"/Widget", "/FreeText", "/Stamp"})
_DEEPEST = 40

_Key = tuple[int, int]


class Facts(NamedTuple):
    """What is known of a page before it is read.

    `pictures` says that it may hold a picture the size of a page; `notes` that form fields, typed comments or
    stamps are drawn over it. `cited` are the boxes of a page of which only they are wanted: none of them means all of
    it, by the first engine alone; None is the whole reading.
    """

    digest: str
    pictures: bool = True
    notes: bool = True
    cited: tuple[Box, ...] | None = None


def survey(source: Path | bytes, password: str | None, count: int, sha256: str) -> tuple[Facts, ...]:
    """Return the facts of each page; a file that qpdf cannot follow gets digests of file and number."""
    try:
        with pikepdf.open(BytesIO(source) if isinstance(source, bytes) else source, password=password or "") as pdf:
            if len(pdf.pages) != count:
                return _by_number(sha256, count)
            hasher = _Hasher()
            return tuple(hasher.facts(page.obj) for page in pdf.pages)
    except (pikepdf.PdfError, pikepdf.DataDecodingError, RecursionError, ValueError, TypeError, RuntimeError):
        return _by_number(sha256, count)


def _by_number(sha256: str, count: int) -> tuple[Facts, ...]:
    return tuple(Facts(digest_of(f"{sha256} page {index}".encode())) for index in range(count))


def version() -> str:
    """Return what pages are read by: pages kept under another version are read anew."""
    return f"{_VERSION}, {models.version()}"


def digest_of(*parts: bytes) -> str:
    """Return the digest of what a page shows, under this version of the reading."""
    hashed = hashlib.sha256(version().encode())
    for part in parts:
        hashed.update(len(part).to_bytes(8, "big"))
        hashed.update(part)
    return hashed.hexdigest()


class _Hasher:
    """Hashes what pages show by content, each shared object once."""

    def __init__(self) -> None:
        self._hashes: dict[_Key, bytes] = {}
        self._large: dict[_Key, bool] = {}

    def facts(self, page: pikepdf.Object) -> Facts:
        """Return what is known of the page by its objects."""
        parts = [self._of(_inherited(page, key)) for key in _PAGE_KEYS]
        resources = _inherited(page, "/Resources")
        notes = [note for note in _array(page.get("/Annots")) if _is_drawn(note)]
        parts += [self._of(part) for part in (page.get("/Contents"), resources, *notes)]
        return Facts(digest_of(*parts), pictures=self._has_large(resources, 0), notes=bool(notes))

    def _of(self, value: object, depth: int = 0) -> bytes:
        """Return the hash of an object's content, following references."""
        if not isinstance(value, pikepdf.Object):
            return repr(value).encode()
        if depth > _DEEPEST:
            return b"deep"
        if not value.is_indirect:
            return self._direct(value, depth)
        key = value.objgen
        if key not in self._hashes:
            self._hashes[key] = b"circle"
            self._hashes[key] = self._direct(value, depth)
        return self._hashes[key]

    def _direct(self, value: pikepdf.Object, depth: int) -> bytes:
        hashed = hashlib.sha256()
        for part in self._parts(value, depth):
            hashed.update(part)
        return hashed.digest()

    def _parts(self, value: pikepdf.Object, depth: int) -> Iterator[bytes]:
        if isinstance(value, pikepdf.Stream):
            yield value.read_raw_bytes()
        if isinstance(value, (pikepdf.Stream, pikepdf.Dictionary)):
            for name in sorted(value.keys()):
                if name not in _BACKWARD and not (name == "/Length" and isinstance(value, pikepdf.Stream)):
                    yield name.encode()
                    yield self._of(value.get(name), depth + 1)
        elif isinstance(value, pikepdf.Array):
            plain = value.unparse()
            if b" R" not in plain:
                yield plain
                return
            for item in value:
                yield self._of(item, depth + 1)
        else:
            yield value.unparse()

    def _has_large(self, resources: object, depth: int) -> bool:
        if not isinstance(resources, pikepdf.Dictionary) or depth > 4:
            return False
        drawn = resources.get("/XObject")
        if not isinstance(drawn, pikepdf.Dictionary):
            return False
        return any(self._is_large(item, depth) for _, item in drawn.items())

    def _is_large(self, item: object, depth: int) -> bool:
        if not isinstance(item, pikepdf.Stream):
            return False
        if item.objgen not in self._large:
            self._large[item.objgen] = False
            self._large[item.objgen] = _pixels(item) >= _LARGE or self._has_large(item.get("/Resources"), depth + 1)
        return self._large[item.objgen]


def _pixels(item: pikepdf.Object) -> int:
    width, height = item.get("/Width", 0), item.get("/Height", 0)
    return width * height if isinstance(width, int) and isinstance(height, int) else 0


def _inherited(page: pikepdf.Object, key: str) -> object:
    node: object = page
    for _ in range(_DEEPEST):
        if not isinstance(node, pikepdf.Dictionary):
            return None
        if key in node:
            return node.get(key)
        node = node.get("/Parent")
    return None


def _array(value: object) -> list[object]:
    return list(value) if isinstance(value, pikepdf.Array) else []


def _is_drawn(note: object) -> bool:
    return isinstance(note, pikepdf.Dictionary) and str(note.get("/Subtype")) in _DRAWN_NOTES
