"""The second recognition engine: PP-OCR's model run by ONNX Runtime on the picture of one row of print.

Where either is missing or fails, a row has no second reading, and the first engine's words stand.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.reading import models

Gray = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.floating[Any]]

_HEIGHT = 48
_STEP = 8
"""Columns of the picture, at the height that the model takes, for which it gives one answer."""
_NARROWEST, _WIDEST = 32, 1600
_NARROWED = 0.85
"""Letters a little narrower are read as well, in less time."""
_BLANK = 0
_SIGNS = "\u201c\u201d\u2018\u2019\u2013\u2014\u00a7\u00b0\u2022"
"""Beside ASCII, what American papers print; the model knows 18,000 signs, and the others are not looked for."""
_SILENT = 4
"""ONNX Runtime's lowest level of logging: what ends the process."""


class Piece(NamedTuple):
    """A word of a row, the columns where its letters begin and end, and how sure the least sure of them is."""

    text: str
    left: float
    right: float
    confidence: float


class _Model(NamedTuple):
    session: Any
    failures: tuple[type[Exception], ...]
    letters: tuple[str, ...]
    columns: npt.NDArray[np.intp]


@lru_cache(maxsize=1)
def _model() -> _Model | None:
    file = models.place()
    if file is None:
        return None
    import onnxruntime
    from onnxruntime.capi import onnxruntime_pybind11_state as native

    own = [kind for kind in vars(native).values() if isinstance(kind, type) and issubclass(kind, Exception)]
    failures: tuple[type[Exception], ...] = (KeyError, MemoryError, OSError, *own)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = _SILENT
    try:
        session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        known = ["", *session.get_modelmeta().custom_metadata_map["character"].split("\n")]
    except failures:
        return None
    kept = [index for index, sign in enumerate(known) if len(sign) == 1 and ("!" <= sign <= "~" or sign in _SIGNS)]
    letters = ("", *(known[index] for index in kept), " ")
    return _Model(session, failures, letters, np.array([_BLANK, *kept, len(known)], dtype=np.intp))


def read_row(row: Gray) -> list[Piece]:
    """Return the words on the picture of one row of print, left to right."""
    model = _model()
    if model is None or not row.size:
        return []
    scale = _HEIGHT / row.shape[0]
    width = min(_WIDEST, max(_NARROWEST, round(row.shape[1] * scale * _NARROWED)))
    sized = cv2.resize(row, (width, _HEIGHT), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    values = np.pad(sized.astype(np.float32) / 127.5 - 1, ((0, 0), (0, -width % _STEP)), mode="edge")
    try:
        (chances,) = model.session.run(None, {"x": np.repeat(values[None, None], 3, axis=1)})
    except model.failures:
        return []
    return _pieces(chances[0][:, model.columns], model.letters, row.shape[1] * _STEP / width)


def _pieces(chances: Floats, letters: tuple[str, ...], step: float) -> list[Piece]:
    """Return the words that the model's answers spell: equal answers side by side are one letter."""
    best = chances.argmax(axis=1)
    new = np.concatenate([[True], best[1:] != best[:-1]])
    words: list[list[int]] = [[]]
    for at in np.flatnonzero(new & (best != _BLANK)).tolist():
        if letters[best[at]] == " ":
            words.append([])
        else:
            words[-1].append(at)
    return [
        Piece(
            "".join(letters[best[at]] for at in word),
            word[0] * step,
            (word[-1] + 1) * step,
            round(float(min(chances[at, best[at]] for at in word)), 3),
        )
        for word in words
        if word
    ]
