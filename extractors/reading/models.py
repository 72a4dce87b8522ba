"""The model of the second recognition engine: where it lies, and what it is known by."""

from __future__ import annotations

import importlib.util
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Final

_MODEL: Final = "PP-OCRv6_rec_small.onnx"
"""PP-OCR's recogniser of rows; it comes in the wheel of `rapidocr`, of which nothing else is used."""


@lru_cache(maxsize=1)
def place() -> Path | None:
    """Return the file of the model, or None where it or what runs it is not installed."""
    package = importlib.util.find_spec("rapidocr")
    if package is None or package.origin is None or importlib.util.find_spec("onnxruntime") is None:
        return None
    model = Path(package.origin).parent / "models" / _MODEL
    return model if model.is_file() else None


@lru_cache(maxsize=1)
def version() -> str:
    """Return what the second engine is known by: pages read without it, or by another one, are not its pages."""
    if place() is None:
        return "alone"
    return f"{_MODEL} of {metadata.version('rapidocr')} by onnxruntime {metadata.version('onnxruntime')}"
