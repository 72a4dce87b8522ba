"""Cut-outs of pages: the value's box is marked, whichever way the page lies, and no file breaks them all."""

from __future__ import annotations

import io
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from casefile.pages import Box
from extractors.reading.cutting import Cut
from extractors.reading.workers import ReadingPool
from tests import documents
from tests.documents import Item

PDF = "application/pdf"


@pytest.fixture(scope="module")
def pool() -> Iterator[ReadingPool]:
    with ReadingPool(1) as opened:
        yield opened


def written(folder: Path, content: bytes) -> Path:
    path = folder / "dropped"
    path.write_bytes(content)
    return path


def a_page() -> bytes:
    return documents.text_pdf([[*documents.note(4), Item(400, 300, "$385.00")]])


def opened(picture: bytes) -> Image.Image:
    return Image.open(io.BytesIO(picture)).convert("RGB")


def red(picture: Image.Image) -> tuple[int, int, int, int]:
    """Return the bounds of what is red: left, top, right, foot."""
    pixels = np.asarray(picture, dtype=int)
    rows, columns = np.nonzero((pixels[..., 0] > 150) & (pixels[..., 1] < 90) & (pixels[..., 2] < 90))
    return int(columns.min()), int(rows.min()), int(columns.max()), int(rows.max())


def ink_within(picture: Image.Image) -> bool:
    left, top, right, foot = red(picture)
    inner = np.asarray(picture.convert("L"))[top + 6 : foot - 5, left + 6 : right - 5]
    return bool((inner < 100).any())


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_the_words_of_the_box_stand_in_the_mark_upright(pool: ReadingPool, tmp_path: Path, turned: int) -> None:
    path = written(tmp_path, documents.with_page_keys(a_page(), Rotate=turned))
    page = pool.read(path).pages[0]
    box = next(word.box for word in page.words if word.text == "$385.00")
    (strip,) = pool.cut(path, PDF, [Cut(1, box, page.turns)])
    picture = opened(strip)
    assert picture.width == 960
    assert picture.height < 260
    left, _, right, _ = red(picture)
    assert 400 / 612 * 960 - 20 < left < right < 460 / 612 * 960 + 20
    assert ink_within(picture)


def test_a_scan_is_cut_like_a_page(pool: ReadingPool, tmp_path: Path) -> None:
    gray = documents.scan([Item(400, 200, "$385.00")])
    buffer = io.BytesIO()
    Image.fromarray(gray).save(buffer, "PNG", dpi=(150, 150))
    path = written(tmp_path, buffer.getvalue())
    (strip,) = pool.cut(path, "image/png", [Cut(1, Box(398, 198, 450, 214))])
    assert ink_within(opened(strip))


def test_the_whole_page_has_no_mark(pool: ReadingPool, tmp_path: Path) -> None:
    (picture,) = pool.cut(written(tmp_path, a_page()), PDF, [Cut(1, None)])
    shown = np.asarray(opened(picture), dtype=int)
    assert shown.shape[1] == 640
    assert (shown.max(axis=2) - shown.min(axis=2)).max() < 10


def test_of_the_whole_page_no_more_is_cut_than_asked(pool: ReadingPool, tmp_path: Path) -> None:
    whole, head = pool.cut(written(tmp_path, a_page()), PDF, [Cut(1, None), Cut(1, None, 0, 0.25)])
    assert opened(whole).height == pytest.approx(4 * opened(head).height, abs=4)


def test_a_box_off_the_page_and_a_page_that_is_not_there_break_nothing(pool: ReadingPool, tmp_path: Path) -> None:
    path = written(tmp_path, a_page())
    cuts = [Cut(1, Box(-50, 900, 5000, 9000)), Cut(7, None), Cut(1, Box(0, 0, 612, 792)), Cut(1, None)]
    assert [bool(picture) for picture in pool.cut(path, PDF, cuts)] == [True, False, True, True]


def test_what_is_no_file_with_pages_has_no_pictures(pool: ReadingPool, tmp_path: Path) -> None:
    assert pool.cut(written(tmp_path, b"%PDF-1.7 and nothing more"), PDF, [Cut(1, None)] * 2) == [b"", b""]


def test_a_worker_that_dies_costs_one_picture(pool: ReadingPool, tmp_path: Path, monkeypatch) -> None:
    path = written(tmp_path, a_page())
    worker = pool.crew.first
    heard = type(worker).answer
    killed: list[int] = []

    def answer(self):
        if not killed:
            killed.append(self.process.pid)
            os.kill(self.process.pid, signal.SIGKILL)
            self.process.wait()
            while self.pipe.poll(0):  # what it had said before it died
                try:
                    self.pipe.recv_bytes()
                except (EOFError, ConnectionResetError):
                    break
        return heard(self)

    monkeypatch.setattr(type(worker), "answer", answer)
    assert [bool(picture) for picture in pool.cut(path, PDF, [Cut(1, None)] * 3)] == [False, True, True]
    assert killed
    assert pool.crew.first.process.pid != killed[0]
