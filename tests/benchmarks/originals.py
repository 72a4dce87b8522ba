"""Scans of the benchmarks with the born-digital pages that they were made of: what stands on a scan, word for word."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pikepdf

BENCHMARKS = Path(__file__).parent
SAMPLE = BENCHMARKS.parents[1] / "infra" / "sample"


class Scanned(NamedTuple):
    """A scan, and the file that it was made of: one page of the one for each of the other."""

    name: str
    scan: bytes
    original: bytes


def strangers() -> Iterator[Scanned]:
    """Give the scans that somebody drew who had not seen the readers."""
    folder = BENCHMARKS / "strangers"
    with _modules_of(folder, "draw") as draw:
        for number, (_, drawn, medium) in enumerate(draw.FILES, 1):
            if medium != draw.TEXT:
                yield _of(folder, f"kept-{number:02d}.pdf", drawn()[0].finish())
        yield _of(folder, f"kept-{len(draw.FILES) + 1:02d}.pdf", draw.envelope()[0])


def sample() -> Iterator[Scanned]:
    """Give the scans of the sample matter."""
    with _modules_of(SAMPLE, "draw") as draw:
        for name, documents in draw._files():
            if name != draw.SECURE and all(drawn.scan is not None for drawn in documents):
                draw.scan = _unscanned
                yield _of(SAMPLE, name, draw._joined([pdf for _, pdf in draw._bound(name, documents)]))


def strangers_second() -> Iterator[Scanned]:
    """Give the scans of the second strangers; Chromium prints them."""
    from tests.benchmarks.corpus.printing import printer
    from tests.benchmarks.strangers_second import draw

    folder = BENCHMARKS / "strangers_second"
    with printer() as printed:
        for name, _, drawn, case, medium in draw.FILES:
            if medium != "text":
                yield _of(folder, f"{name}.pdf", draw._one(printed, drawn, draw.CASES[case])[0])


def _of(folder: Path, name: str, original: bytes) -> Scanned:
    return Scanned(name, (folder / "records" / name).read_bytes(), original)


def _unscanned(pdf: bytes, **how: Any) -> bytes:
    return pdf


@contextmanager
def _modules_of(folder: Path, name: str) -> Iterator[ModuleType]:
    """Import a module that finds those beside it by their bare names, and forget them all afterwards."""
    before = set(sys.modules)
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))
        own = {path.stem for path in folder.glob("*.py")}
        for added in own & (set(sys.modules) - before):
            del sys.modules[added]


def single_pages(scanned: Scanned) -> Iterator[Scanned]:
    """Give each page as a file of its own."""
    with pikepdf.open(BytesIO(scanned.scan)) as scan, pikepdf.open(BytesIO(scanned.original)) as original:
        if len(scan.pages) != len(original.pages):
            raise ValueError(f"{scanned.name} was not made of these pages")
        for number, pages in enumerate(zip(scan.pages, original.pages, strict=True), 1):
            yield Scanned(f"{scanned.name} p{number}", *map(_alone, pages))


def _alone(page: pikepdf.Page) -> bytes:
    with pikepdf.new() as file:
        file.pages.append(page)
        out = BytesIO()
        file.save(out, deterministic_id=True)
        return out.getvalue()
