"""The text layer of a PDF page: its words and their boxes, and what there is to say about it."""

from __future__ import annotations

import ctypes
import re
from collections import deque
from itertools import chain, repeat
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium_c

from extractors.reading.frames import Frame

Floats = npt.NDArray[np.floating[Any]]
Codes = npt.NDArray[np.uint16]
Indices = npt.NDArray[np.intp]

_WORD = re.compile(r"[^\s\ufffe]+\ufffe?|\ufffe")
_HYPHEN = "\ufffe"
"""What PDFium writes for a hyphen at the end of a row, where it joins the two parts to one word."""
_PLAIN = str.maketrans(
    {
        _HYPHEN: "-", "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
        "\ufb05": "st", "\ufb06": "st", "\u00ad": "-", "\u200b": "", "\ufeff": "",
    }
)  # fmt: skip
_SPECIAL = re.compile("[\u00ad\u200b\ufb00-\ufb06\ufeff\ufffe]")
_SAMPLES = 5
_HIDDEN = 3
"""The text render mode that draws nothing."""
_SPACES = " \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
_SPACES += "\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
_SOLID = np.ones(0x10000, dtype=bool)
_SOLID[[ord(space) for space in _SPACES]] = False
"""For each code whether it is part of a word; false for exactly what `str.split` splits at."""


class Layer(NamedTuple):
    """The words of a text layer as drawn, with display boxes; `hidden` says that they are not painted.

    `turns` is how often the page must be turned clockwise for the text to stand upright.
    """

    text: str
    texts: list[str]
    boxes: Floats
    hidden: bool
    turns: int


def _bare(function: Any, *types: Any) -> Any:  # noqa: ANN401 - ctypes function pointers have no useful type
    """Return the PDFium function with plain addresses as arguments; of the types, the result's comes first.

    Calling it so costs a third of the typed call, and some are called twice a word.
    """
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    return ctypes.PYFUNCTYPE(*types)(address)


_ADDRESS, _INT = ctypes.c_void_p, ctypes.c_int
_load_text = _bare(pdfium_c.FPDFText_LoadPage, _ADDRESS, _ADDRESS)
_close_text = _bare(pdfium_c.FPDFText_ClosePage, None, _ADDRESS)
_count = _bare(pdfium_c.FPDFText_CountChars, _INT, _ADDRESS)
_get_text = _bare(pdfium_c.FPDFText_GetText, _INT, _ADDRESS, _INT, _INT, _ADDRESS)
_loose_box = _bare(pdfium_c.FPDFText_GetLooseCharBox, None, _ADDRESS, _INT, _ADDRESS)
_object_of = _bare(pdfium_c.FPDFText_GetTextObject, _ADDRESS, _ADDRESS, _INT)
_mode_of = _bare(pdfium_c.FPDFTextObj_GetTextRenderMode, _INT, _ADDRESS)


def layer_of(raw_page: Any, frame: Frame) -> Layer:  # noqa: ANN401
    """Return the text layer of PDFium's page; a page without one has no words."""
    raw = _load_text(ctypes.cast(raw_page, _ADDRESS).value)
    if not raw:
        return Layer("", [], np.zeros((0, 4)), hidden=False, turns=0)
    try:
        text, codes = _text(raw)
        texts, starts, ends = _split(text, codes)
        first, last = _corners(raw, starts, ends)
        hidden = _is_hidden(raw, starts)
    finally:
        _close_text(raw)
    boxes, shown = frame.display(first, last)
    turns = (-_turns(first, last) - frame.turns) % 4
    if not shown.all():
        texts = [word for word, seen in zip(texts, shown, strict=True) if seen]
        boxes = boxes[shown]
    return Layer(text, texts, boxes, hidden, turns)


def _text(raw: int) -> tuple[str, Codes]:
    """Return one character for each of PDFium's, so that positions in it are PDFium's indices."""
    count = _count(raw)
    if count <= 0:
        return "", np.zeros(0, dtype=np.uint16)
    buffer = np.zeros(count + 1, dtype=np.uint16)
    written = _get_text(raw, 0, count, buffer.ctypes.data)
    if written == count + 1:
        text = buffer[:count].tobytes().decode("utf-16-le", "replace")
        if len(text) == count:
            return text, buffer[:count]
    page = ctypes.cast(raw, pdfium_c.FPDF_TEXTPAGE)
    values = [pdfium_c.FPDFText_GetUnicode(page, index) for index in range(count)]
    text = "".join(_character(value) for value in values)
    return text, np.array([min(ord(character), 0xFFFD) for character in text], dtype=np.uint16)


def _character(code: int) -> str:
    if code == 2:
        return _HYPHEN
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def _split(text: str, codes: Codes) -> tuple[list[str], Indices, Indices]:
    """Return the words with the first and the last position of each in the text."""
    solid = np.zeros(len(codes) + 2, dtype=bool)
    _SOLID.take(codes, out=solid[1:-1], mode="clip")
    edges = np.flatnonzero(solid[1:] != solid[:-1])
    starts, ends = edges[0::2], edges[1::2] - 1
    texts = text.split()
    if len(texts) == len(starts) and (text.isascii() or not _SPECIAL.search(text)):
        return texts, starts, ends
    spans = [match.span() for match in _WORD.finditer(text)]
    texts = [text[start:end].translate(_PLAIN) for start, end in spans]
    both = np.array(spans, dtype=np.intp).reshape(-1, 2)
    return texts, both[:, 0], both[:, 1] - 1


def _corners(raw: int, starts: Indices, ends: Indices) -> tuple[Floats, Floats]:
    """Return the (left, top, right, bottom) rectangles of each word's first and last character.

    The loose rectangles reach from the font's descent to its ascent and over the whole advance.
    """
    count = len(starts)
    rectangles = np.zeros((2 * count, 4), dtype=np.float32)
    start = rectangles.ctypes.data
    places = range(start, start + 32 * count, 16)
    deque(map(_loose_box, repeat(raw), chain(starts.tolist(), ends.tolist()), places), maxlen=0)
    sides = np.ascontiguousarray(rectangles.T)  # numpy is fastest along its last axis
    return sides[:, :count].T, sides[:, count:].T


def _turns(first: Floats, last: Floats) -> int:
    """Return the quarter turns clockwise, in the PDF's own space, that most words are written with."""
    across, down = last[:, 0] - first[:, 0], first[:, 3] - last[:, 3]
    long = np.abs(across) + np.abs(down) > 1
    rightward = np.count_nonzero(across > np.abs(down))
    if rightward * 2 >= np.count_nonzero(long):
        return 0
    downward = np.count_nonzero(down > np.abs(across))
    leftward = np.count_nonzero(-across > np.abs(down))
    upward = np.count_nonzero(-down > np.abs(across))
    return int(np.argmax([rightward, downward, leftward, upward]))


def _is_hidden(raw: int, starts: Indices) -> bool:
    """Tell whether most of a sample of words is in the render mode that paints nothing."""
    sample = starts[:: max(1, len(starts) // _SAMPLES)].tolist()[:_SAMPLES]
    modes = [_mode_of(_object_of(raw, index)) for index in sample]
    return modes.count(_HIDDEN) * 2 > len(modes)
