"""The values that were typed into a PDF form: AcroForm fields with their boxes."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pikepdf

from casefile.pages import Box
from extractors.reading.frames import Frame

_DEEPEST = 20
_MOST_FIELDS = 5000


class Field(NamedTuple):
    """A filled-in field: its full name, its value, its rectangle in PDF coordinates; whether it holds text."""

    name: str
    value: str
    rectangle: tuple[float, float, float, float]
    is_text: bool

    def box(self, frame: Frame) -> Box:
        """Return where the field is displayed."""
        left, bottom, right, top = self.rectangle
        corners = np.array([[min(left, right), max(bottom, top), max(left, right), min(bottom, top)]])
        boxes, _ = frame.display(corners, corners)
        return Box(*boxes[0].tolist())


def fields_of(source: Path | bytes, password: str | None) -> dict[int, tuple[Field, ...]]:
    """Return the filled-in fields by page index; none where the form cannot be followed."""
    opened = BytesIO(source) if isinstance(source, bytes) else source
    try:
        with pikepdf.open(opened, password=password or "") as pdf:
            return {index: fields for index, page in enumerate(pdf.pages) if (fields := tuple(_on_page(page.obj)))}
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, RecursionError):
        return {}


def _on_page(page: pikepdf.Object) -> Iterator[Field]:
    notes = page.get("/Annots")
    if not isinstance(notes, pikepdf.Array):
        return
    for note in list(notes)[:_MOST_FIELDS]:
        if isinstance(note, pikepdf.Dictionary) and str(note.get("/Subtype")) == "/Widget":
            field = _field(note)
            if field is not None:
                yield field


def _field(widget: pikepdf.Object) -> Field | None:
    chain = list(_ancestors(widget))
    kind = _first(chain, "/FT")
    value = _text(_first(chain, "/V"))
    rectangle = widget.get("/Rect")
    if not value or not isinstance(rectangle, pikepdf.Array) or len(rectangle) != 4:
        return None
    if str(kind) == "/Btn":
        state = str(widget.get("/AS", ""))
        if value == "Off" or state in {"/Off", ""}:
            return None
        value = state.lstrip("/")
    name = ".".join(str(node.get("/T")) for node in reversed(chain) if "/T" in node)
    edges = tuple(float(str(edge)) for edge in list(rectangle))
    return Field(name, value, (edges[0], edges[1], edges[2], edges[3]), str(kind) != "/Btn")


def _ancestors(node: object) -> Iterator[pikepdf.Object]:
    for _ in range(_DEEPEST):
        if not isinstance(node, pikepdf.Dictionary):
            return
        yield node
        node = node.get("/Parent")


def _first(chain: list[pikepdf.Object], key: str) -> object:
    return next((node.get(key) for node in chain if key in node), None)


def _text(value: object) -> str:
    if isinstance(value, pikepdf.Array):
        return ", ".join(_text(item) for item in list(value))
    if isinstance(value, pikepdf.Stream):
        return value.read_bytes().decode("utf-8", "replace")
    if isinstance(value, pikepdf.Name):
        return str(value).lstrip("/")
    return str(value).strip() if isinstance(value, pikepdf.String) else ""


def words_in(field: Field, box: Box) -> Iterator[tuple[str, Box]]:
    """Yield the words of a value that is not painted, laid out along its box."""
    rows = [row for row in field.value.replace("\r", "\n").split("\n") if row.strip()]
    height = (box.y1 - box.y0) / max(1, len(rows))
    for number, row in enumerate(rows):
        step = min((box.x1 - box.x0) / max(1, len(row)), 0.55 * min(height, 12.0))
        start = 0
        for word in row.split():
            start = row.index(word, start)
            left = box.x0 + start * step
            top = box.y0 + number * height
            yield word, Box(left, top, min(box.x1, left + len(word) * step), top + height)
            start += len(word)
