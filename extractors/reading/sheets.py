"""A PDF page in hand, and the page that comes of it."""

from __future__ import annotations

from typing import Any, NamedTuple

from casefile.pages import Method, Page
from extractors.reading.forms import Field
from extractors.reading.frames import Frame, moved, turn_grid
from extractors.reading.layout import Placed, laid_out
from extractors.reading.limits import Limits
from extractors.reading.surveys import Facts
from extractors.reading.textlayer import Layer


class Sheet(NamedTuple):
    """One PDF page in hand: PDFium's page, its frame, its number, what is known of it, its form fields."""

    raw: Any
    frame: Frame
    number: int
    facts: Facts
    fields: tuple[Field, ...]
    limits: Limits


def of_layer(sheet: Sheet, layer: Layer, confidence: float = 1.0, pictured: float = 0.0) -> Page:
    """Return the page with the words of its text layer."""
    return page_of(sheet, placed_of(sheet, layer, confidence), "text", turns=layer.turns, pictured=pictured)


def placed_of(sheet: Sheet, layer: Layer, confidence: float = 1.0, turns: int | None = None) -> Placed:
    """Return the words of the text layer as displayed and as if the page were upright."""
    turns = layer.turns if turns is None else turns
    upright = moved(layer.boxes, turn_grid(sheet.frame.size, turns)) if turns else layer.boxes
    return Placed(layer.texts, layer.boxes, [confidence] * len(layer.texts), upright)


def page_of(
    sheet: Sheet,
    placed: Placed,
    method: Method,
    *,
    turns: int = 0,
    blank: bool = False,
    doubts: tuple[str, ...] = (),
    pictured: float = 0.0,
) -> Page:
    """Return the page with those words laid out in rows and reading order."""
    words, lines = laid_out(placed)
    width, height = sheet.frame.size
    fields = tuple((field.name, field.value, field.box(sheet.frame)) for field in sheet.fields)
    return Page(
        sheet.number, round(width, 2), round(height, 2), words, lines, method, sheet.facts.digest,
        blank, doubts, fields, turns, pictured,
    )  # fmt: skip
