"""The way to read one PDF page: its text layer, recognition, or both; decided by what is on it."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from casefile.pages import Box, Page
from extractors.reading import sanity
from extractors.reading.drawing import Drawing, drawing_of
from extractors.reading.forms import words_in
from extractors.reading.sheets import Sheet, of_layer
from extractors.reading.textlayer import Layer, layer_of

Floats = npt.NDArray[np.floating[Any]]

_FEW = 40
"""Words below which a text layer may be a stamp on a scan."""
_MANY_PATHS = 60
"""Drawn paths from which a page without pictures may have its letters as outlines."""
_PICTURE_SHARE = 0.05
_SCAN_SHARE = 0.5


def read_sheet(sheet: Sheet) -> Page:
    """Return the page, read by the way that suits it."""
    layer = _with_fields(layer_of(sheet.raw, sheet.frame), sheet)
    legible = sanity.is_legible(layer.text)
    if legible and len(layer.texts) >= _FEW and not sheet.facts.pictures and not layer.hidden:
        return of_layer(sheet, layer)
    # Recognition is imported where a page needs it: OpenCV and Tesseract cost more than 100 pages of text.
    from extractors.reading import scans

    drawing = drawing_of(sheet.raw, sheet.frame)
    if not legible:
        return scans.recognised(sheet, drawing)
    if not layer.texts:
        return scans.recognised_or_blank(sheet, drawing)
    if _is_under_scan(layer, drawing):
        return scans.checked_hidden(sheet, layer, drawing)
    if drawing.covered >= _PICTURE_SHARE or drawing.others >= _MANY_PATHS:
        return scans.completed(sheet, layer, drawing)
    return of_layer(sheet, layer)


def _is_under_scan(layer: Layer, drawing: Drawing) -> bool:
    """Tell whether the layer is text that nobody sees: not painted, or under the picture of the page."""
    return drawing.covered >= _SCAN_SHARE and (layer.hidden or drawing.text_first)


def _with_fields(layer: Layer, sheet: Sheet) -> Layer:
    """Add the values of form fields that nothing paints, as words in their boxes."""
    texts: list[str] = []
    boxes: list[Box] = []
    for field in sheet.fields:
        box = field.box(sheet.frame)
        if field.is_text and not _has_words(layer.boxes, box):
            for text, place in words_in(field, box):
                texts.append(text)
                boxes.append(place)
    if not texts:
        return layer
    added = np.round(np.array(boxes, dtype=np.float64), 2)
    return layer._replace(
        text=f"{layer.text}\n{' '.join(texts)}",
        texts=[*layer.texts, *texts],
        boxes=np.concatenate([layer.boxes, added]),
    )


def _has_words(boxes: Floats, box: Box) -> bool:
    across = (boxes[:, 0] + boxes[:, 2]) / 2
    down = (boxes[:, 1] + boxes[:, 3]) / 2
    inside = (across > box.x0) & (across < box.x1) & (down > box.y0) & (down < box.y1)
    return bool(inside.any())
