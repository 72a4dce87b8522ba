"""The text layer of a PDF page: its words and their boxes, and what there is to say about it."""

from __future__ import annotations

import ctypes
import re
from collections import deque
from itertools import repeat
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


def _bare(function: Any) -> Any:  # noqa: ANN401 - ctypes function pointers have no useful type
    """Return the PDFium function with plain addresses as arguments.

    Calling it so costs a third of the typed call, and it is called twice a word.
    """
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    prototype = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
    return prototype(address)


_loose_box = _bare(pdfium_c.FPDFText_GetLooseCharBox)


def layer_of(raw_page: Any, frame: Frame) -> Layer:  # noqa: ANN401
    """Return the text layer of PDFium's page; a page without one has no words."""
    raw = pdfium_c.FPDFText_LoadPage(raw_page)
    if not raw:
        return Layer("", [], np.zeros((0, 4)), hidden=False, turns=0)
    try:
        text, codes = _text(raw)
        texts, starts, ends = _split(text, codes)
        first, last = _corners(raw, starts, ends)
        hidden = _is_hidden(raw, starts)
    finally:
        pdfium_c.FPDFText_ClosePage(raw)
    boxes, shown = frame.display(first, last)
    turns = (-_turns(first, last) - frame.turns) % 4
    if not shown.all():
        texts = [word for word, seen in zip(texts, shown, strict=True) if seen]
        boxes = boxes[shown]
    return Layer(text, texts, boxes, hidden, turns)


def _text(raw: Any) -> tuple[str, Codes]:  # noqa: ANN401
    """Return one character for each of PDFium's, so that positions in it are PDFium's indices."""
    count = pdfium_c.FPDFText_CountChars(raw)
    if count <= 0:
        return "", np.zeros(0, dtype=np.uint16)
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium_c.FPDFText_GetText(raw, 0, count, buffer)
    if written == count + 1:
        text = bytes(buffer)[:-2].decode("utf-16-le", "replace")
        if len(text) == count:
            return text, np.frombuffer(buffer, dtype=np.uint16, count=count)
    values = [pdfium_c.FPDFText_GetUnicode(raw, index) for index in range(count)]
    text = "".join(_character(value) for value in values)
    return text, np.array([min(ord(character), 0xFFFD) for character in text], dtype=np.uint16)


def _character(code: int) -> str:
    if code == 2:
        return _HYPHEN
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def _split(text: str, codes: Codes) -> tuple[list[str], Indices, Indices]:
    """Return the words with the first and the last position of each in the text."""
    solid = np.concatenate([[False], _SOLID[codes], [False]])
    edges = np.flatnonzero(solid[1:] != solid[:-1])
    starts, ends = edges[0::2], edges[1::2] - 1
    texts = text.split()
    if len(texts) == len(starts) and not _SPECIAL.search(text):
        return texts, starts, ends
    spans = [match.span() for match in _WORD.finditer(text)]
    texts = [text[start:end].translate(_PLAIN) for start, end in spans]
    both = np.array(spans, dtype=np.intp).reshape(-1, 2)
    return texts, both[:, 0], both[:, 1] - 1


def _corners(raw: Any, starts: Indices, ends: Indices) -> tuple[Floats, Floats]:  # noqa: ANN401
    """Return the (left, top, right, bottom) rectangles of each word's first and last character.

    The loose rectangles reach from the font's descent to its ascent and over the whole advance.
    """
    indices = np.stack([starts, ends], axis=1).ravel().tolist()
    rectangles = np.zeros((len(indices), 4), dtype=np.float32)
    start = rectangles.ctypes.data
    page = ctypes.cast(raw, ctypes.c_void_p).value
    places = range(start, start + 16 * len(indices), 16)
    deque(map(_loose_box, repeat(page), indices, places), maxlen=0)
    return rectangles[0::2], rectangles[1::2]


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


def _is_hidden(raw: Any, starts: Indices) -> bool:  # noqa: ANN401
    """Tell whether most of a sample of words is in the render mode that paints nothing."""
    sample = starts[:: max(1, len(starts) // _SAMPLES)].tolist()[:_SAMPLES]
    modes = [pdfium_c.FPDFTextObj_GetTextRenderMode(pdfium_c.FPDFText_GetTextObject(raw, index)) for index in sample]
    return modes.count(_HIDDEN) * 2 > len(modes)
