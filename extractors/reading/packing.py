"""Pages as compact bytes: the form in which a page once read is kept."""

from __future__ import annotations

import json
import struct
import zlib
from itertools import accumulate, chain, pairwise, repeat
from typing import Any, Final

import numpy as np

from casefile.pages import Box, Line, Page, Word

_FORMAT: Final = 2
_HEAD = struct.Struct("<BI")
_LARGEST = 64 * 1024 * 1024
"""Bytes to which a kept page unpacks at most; a full one has 60,000."""


def pack_page(page: Page) -> bytes:
    """Return the page as bytes, its number apart: the same page may stand elsewhere in another file."""
    rows = list(chain.from_iterable(line.words for line in page.lines))
    order = None if rows == list(page.words) else _order(page.words, rows)
    head = {
        "size": [page.width, page.height],
        "method": page.method,
        "digest": page.digest,
        "blank": page.blank,
        "doubts": page.doubts,
        "fields": page.fields,
        "turns": page.turns,
        "pictured": page.pictured,
        "rows": [len(line.words) for line in page.lines],
        "order": order,
        "words": [word.text for word in page.words],
    }
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    boxes = np.array([word.box for word in page.words], dtype=np.float64).reshape(-1, 4)
    confidences = np.array([word.confidence for word in page.words], dtype=np.float64)
    numbers = np.rint(boxes * 100).astype("<i4").tobytes() + np.rint(confidences * 1000).astype("<u2").tobytes()
    return zlib.compress(_HEAD.pack(_FORMAT, len(text)) + text + numbers, 1)


def _order(words: tuple[Word, ...], rows: list[Word]) -> list[int]:
    """Return for each word of the rows, one after the other, its place in reading order."""
    places = {word: index for index, word in enumerate(words)}
    return [places[word] for word in rows]


def unpack_page(blob: bytes, number: int) -> Page:
    """Return the page that was packed, under the number that it has in its file.

    Raises:
        ValueError: the bytes are no page packed by this version.
    """
    try:
        head, numbers = _opened(blob)
        return _page(head, numbers, number)
    except (KeyError, IndexError, TypeError, struct.error, zlib.error) as error:
        raise ValueError("not a packed page") from error


def _opened(blob: bytes) -> tuple[dict[str, Any], bytes]:
    unpacking = zlib.decompressobj()
    content = unpacking.decompress(blob, _LARGEST)
    version, size = _HEAD.unpack_from(content)
    if version != _FORMAT or not unpacking.eof:
        raise ValueError("packed by another version")
    return json.loads(content[_HEAD.size : _HEAD.size + size]), content[_HEAD.size + size :]


def _page(head: dict[str, Any], numbers: bytes, number: int) -> Page:
    texts = head["words"]
    count = len(texts)
    columns = (np.frombuffer(numbers, dtype="<i4", count=4 * count).reshape(-1, 4) / 100).T.tolist()
    confidences = (np.frombuffer(numbers, dtype="<u2", count=count, offset=16 * count) / 1000).tolist()
    boxes = map(tuple.__new__, repeat(Box), zip(*columns, strict=True))
    words = tuple(map(tuple.__new__, repeat(Word), zip(texts, boxes, confidences, strict=True)))
    rows = words if head["order"] is None else tuple(words[index] for index in head["order"])
    bounds = pairwise(accumulate(head["rows"], initial=0))
    width, height = head["size"]
    return Page(
        number,
        float(width),
        float(height),
        words,
        tuple(Line(rows[first:last]) for first, last in bounds),
        head["method"],
        head["digest"],
        head["blank"],
        tuple(head["doubts"]),
        tuple((name, value, Box(*box)) for name, value, box in head["fields"]),
        head["turns"],
        head["pictured"],
    )
