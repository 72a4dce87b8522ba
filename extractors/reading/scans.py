"""Scanned pages: blank, recognised, a hidden layer put to the test, a text layer completed."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import numpy as np
import numpy.typing as npt

from casefile.pages import Method, Page
from extractors.reading import cleaning, engine, faint
from extractors.reading.drawing import Drawing
from extractors.reading.layout import Placed
from extractors.reading.raster import Picture, picture_of, rendered
from extractors.reading.recognition import Reading, read_or_blank, read_picture
from extractors.reading.sanity import noise_share
from extractors.reading.sheets import Sheet, of_layer, page_of, placed_of
from extractors.reading.textlayer import Layer

Floats = npt.NDArray[np.floating[Any]]

_LOOK_DPI = 100.0
_UNREAD_MARKS = 25
"""Letter-like marks outside the words of the layer from which something on the page is still unread."""
_MOST_NOISE = 0.15
_BAND = 0.12
"""Share of the page's height that is recognised to put a hidden layer to the test."""
_AGREEMENT = 0.8
_TRUSTED = 0.9
"""Confidence of the words of a hidden layer that passed: somebody else's recognition."""
_SURE = 0.6
_EMPTY = Placed([], np.zeros((0, 4)), [], np.zeros((0, 4)))
_MISMATCH = "The file's own hidden text does not match the picture and was not used."


def recognised_or_blank(sheet: Sheet, drawing: Drawing) -> Page:
    """Return a page without a text layer: blank where it shows nothing, else recognised."""
    if not drawing.pictures and not drawing.others:
        return page_of(sheet, _EMPTY, "text", blank=True)
    if not drawing.pictures:
        look = rendered(sheet.raw, sheet.frame, _LOOK_DPI)
        if faint.shows_nothing(look.gray, look.dpi):
            return page_of(sheet, _EMPTY, "text", blank=True)
    picture = picture_of(sheet.raw, sheet.frame, drawing, sheet.limits)
    reading = read_or_blank(picture, sheet.frame.size, sheet.facts.cited)
    return page_of(sheet, _EMPTY, "ocr", blank=True) if reading is None else _page(sheet, reading)


def recognised(sheet: Sheet, drawing: Drawing, doubts: tuple[str, ...] = ()) -> Page:
    """Return the page recognised from its picture, whatever its text layer says."""
    return _recognised(sheet, picture_of(sheet.raw, sheet.frame, drawing, sheet.limits), doubts)


def _recognised(sheet: Sheet, picture: Picture, doubts: tuple[str, ...] = ()) -> Page:
    return _page(sheet, read_picture(picture, sheet.frame.size, sheet.facts.cited), doubts)


def _page(sheet: Sheet, reading: Reading, doubts: tuple[str, ...] = ()) -> Page:
    return page_of(
        sheet,
        reading.placed,
        "ocr",
        turns=reading.turns,
        blank=reading.blank,
        doubts=doubts + reading.doubts,
        pictured=reading.pictured,
    )


def checked_hidden(sheet: Sheet, layer: Layer, drawing: Drawing) -> Page:
    """Return a scan's hidden text where a sample of the picture agrees with it, else recognise the scan."""
    if layer.turns or noise_share(layer.texts) > _MOST_NOISE:
        return recognised(sheet, drawing)
    picture = picture_of(sheet.raw, sheet.frame, drawing, sheet.limits)
    if _agreement(picture, layer) >= _AGREEMENT:
        return of_layer(sheet, layer, _TRUSTED, cleaning.pictured(picture.gray, picture.dpi))
    return _recognised(sheet, picture, (_MISMATCH,))


def _agreement(picture: Picture, layer: Layer) -> float:
    """Return the share of the layer's words that are recognised in the band with the most figures."""
    height = picture.gray.shape[0]
    scale = float(picture.grid[1, 1])
    middles = (layer.boxes[:, 1] + layer.boxes[:, 3]) / 2 / scale
    figures = middles[[any(map(str.isdigit, text)) for text in layer.texts]]
    band = _BAND * height
    starts = np.arange(0, max(1, height - band), band / 3)
    most = max(starts, key=lambda start: (_within(figures, start, band), _within(middles, start, band)))
    margin = 0.1 * band
    crop = picture.gray[max(0, int(most - margin)) : int(most + band + margin)]
    expected = Counter(
        _plain(text) for text, middle in zip(layer.texts, middles, strict=True) if most <= middle < most + band
    )
    found = Counter(map(_plain, engine.recognise(crop, picture.dpi).texts))
    del expected[""]
    total = sum(expected.values())
    return sum((expected & found).values()) / total if total else 0.0


def _within(middles: Floats, start: float, band: float) -> int:
    return int(np.count_nonzero((middles >= start) & (middles < start + band)))


def _plain(text: str) -> str:
    return re.sub(r"\W", "", text).casefold()


def completed(sheet: Sheet, layer: Layer, drawing: Drawing) -> Page:
    """Return the text layer, with what is recognised beside it where the page shows more than it says."""
    look = rendered(sheet.raw, sheet.frame, _LOOK_DPI)
    if _unread(look, layer.boxes) < _UNREAD_MARKS:
        return of_layer(sheet, layer, pictured=cleaning.pictured(look.gray, look.dpi))
    picture = picture_of(sheet.raw, sheet.frame, drawing, sheet.limits)
    reading = read_picture(picture, sheet.frame.size, sheet.facts.cited)
    beside = _beside(reading.placed, layer.boxes)
    mostly_scanned = len(beside.texts) > len(layer.texts)
    turns = reading.turns if mostly_scanned else layer.turns
    own = placed_of(sheet, layer, turns=turns)
    both = Placed(
        [*own.texts, *beside.texts],
        np.concatenate([own.boxes, beside.boxes]),
        [*own.confidences, *beside.confidences],
        np.concatenate([own.upright, beside.upright if mostly_scanned else beside.boxes]),
    )
    method: Method = "ocr" if mostly_scanned else "text"
    doubts = reading.doubts if mostly_scanned else ()
    return page_of(sheet, both, method, turns=turns, doubts=doubts, pictured=reading.pictured)


def _unread(look: Picture, boxes: Floats) -> int:
    """Return how many letter-like marks the page shows outside the boxes of the words."""
    ink = cleaning.ink_of(look.gray)
    scale = look.dpi / 72
    for left, top, right, bottom in (boxes * scale).astype(int).tolist():
        ink[max(0, top - 1) : bottom + 2, max(0, left - 1) : right + 2] = False
    return len(cleaning.marks(ink))


def _beside(placed: Placed, boxes: Floats) -> Placed:
    """Return the recognised words that do not lie over words of the layer and are read with some certainty."""
    across = (placed.boxes[:, 0] + placed.boxes[:, 2]) / 2
    down = (placed.boxes[:, 1] + placed.boxes[:, 3]) / 2
    inside = (
        (across[:, None] >= boxes[:, 0])
        & (across[:, None] <= boxes[:, 2])
        & (down[:, None] >= boxes[:, 1])
        & (down[:, None] <= boxes[:, 3])
    ).any(axis=1)
    sure = np.array(placed.confidences) >= _SURE
    kept = np.flatnonzero(~inside & sure).tolist()
    return Placed(
        [placed.texts[index] for index in kept],
        placed.boxes[kept],
        [placed.confidences[index] for index in kept],
        placed.upright[kept],
    )
