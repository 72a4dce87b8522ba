"""The second engine: what it reads again, what it finds that was left out, and what happens without it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from casefile.pages import Page
from extractors.reading import engine, models, rereading, rows, second
from extractors.reading.engine import Recognised
from extractors.reading.files import read_content
from extractors.reading.rereading import settle
from extractors.reading.rows import Spelled
from extractors.reading.surveys import digest_of
from extractors.reading.workers import ReadingPool
from tests import documents
from tests.documents import Gray, Item

DPI = 200
BOX = (0.0, 0.0, 80.0, 20.0)
NOTE = documents.note(6)
ON_BAND = [Item(60, 200, "Invoice 23-AUK9909", 11), Item(400, 200, "$405.00", 11)]


def only_page(content: bytes) -> Page:
    (page,) = read_content(content).pages
    return page


def texts(page: Page) -> list[str]:
    return [word.text for word in page.words]


def banded() -> Gray:
    """Return a scan with a row on a gray band that is made of dots, where the first engine sees no print."""
    picture = documents.scan([*NOTE, *ON_BAND], dpi=DPI)
    band = picture[533:600, 133:1467]
    dots = np.random.default_rng(3).random(band.shape) < 0.3
    band[dots] = np.minimum(band[dots], 100)
    return picture


def print_of(*items: Item, size: tuple[float, float] = (300.0, 40.0)) -> Gray:
    return documents.scan(items, size=size)


@pytest.fixture
def without_second(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The engine's model is not installed."""
    monkeypatch.setattr(models, "place", lambda: None)
    models.version.cache_clear()
    second._model.cache_clear()
    yield
    models.version.cache_clear()
    second._model.cache_clear()


class Broken:
    """A session that fails as ONNX Runtime does when it has no memory left."""

    calls = 0

    def run(self, *_: object) -> None:
        self.calls += 1
        raise RuntimeError("allocation failed")


def word(text: str, confidence: float) -> Spelled:
    return Spelled(text, confidence, BOX)


def said(first: tuple[str, float], *again: tuple[str, float]) -> list[tuple[str, float]]:
    settled = settle(word(*first), [word(*one) for one in again])
    return [(one.text, one.confidence) for one in settled]


@pytest.mark.parametrize(
    ("first", "again", "expected"),
    [
        (("$184.50", 0.8), [("$184.50", 0.9)], [("$184.50", 0.98)]),
        (("{M50.122,", 0.6), [("M50.122,", 0.9)], [("M50.122,", 0.96)]),
        (("Gv331", 0.5), [("GV331", 0.6)], [("GV331", 0.8)]),
        (("S070N", 0.6), [("S070", 0.9), ("N", 0.9)], [("S070", 0.96), ("N", 0.96)]),
    ],
)
def test_a_word_that_both_read_alike_is_surer(
    first: tuple[str, float], again: list[tuple[str, float]], expected: list[tuple[str, float]]
) -> None:
    assert said(first, *again) == expected


@pytest.mark.parametrize(
    ("first", "again"),
    [("$32010A", "S32010A"), ("08/67/2025", "08/07/2025"), ("104.50", "109.50")],
)
def test_a_figure_that_they_read_differently_is_in_doubt_whichever_is_taken(first: str, again: str) -> None:
    assert said((first, 0.3), (again, 0.99)) == [(again, 0.55)]
    assert said((first, 0.8), (again, 0.7)) == [(first, 0.55)]


def test_a_word_that_they_read_differently_is_the_surer_ones() -> None:
    assert said(("Strest", 0.4), ("Street", 0.97)) == [("Street", 0.97)]
    assert said(("Street", 0.4), ("Strcct", 0.3)) == [("Street", 0.4)]


def test_a_line_of_the_form_parts_words_and_is_none() -> None:
    assert said(("38|05/26/2026", 0.1), ("38", 0.9), ("|", 0.9), ("05/26/2026", 0.9)) == [
        ("38", 0.91),
        ("05/26/2026", 0.91),
    ]


@pytest.mark.parametrize(
    ("first", "again"),
    [("39|05/28/2026", "3905/28/2026"), ("1650/00", "165000"), ("1,650.00", "1,65000"), ("14/26", "1426")],
)
def test_what_parts_figures_is_not_left_out(first: str, again: str) -> None:
    assert said((first, 0.8), (again, 0.99)) == [(first, 0.55)]


def test_a_word_without_a_second_reading_stands() -> None:
    assert said(("0425", 0.2)) == [("0425", 0.2)]
    assert said(("0425", 0.2), ("|", 0.9)) == [("0425", 0.2)]


@pytest.mark.ocr
def test_a_row_is_read_word_by_word_each_in_the_box_of_its_ink() -> None:
    items = (Item(20, 12, "Paid $1,233.00 on 03/02/2026", 11),)
    read = rows.read_box(print_of(*items), (35, 20, 500, 50))
    assert [one.text for one in read] == ["Paid", "$1,233.00", "on", "03/02/2026"]
    for one, true in zip(read, documents.truth(items, size=(300.0, 40.0)), strict=True):
        assert np.allclose(np.array(one.box) * 72 / 150, true.box, atol=1.5)


@pytest.mark.ocr
def test_what_stands_on_both_sides_of_a_line_is_two_words() -> None:
    picture = print_of(Item(20, 12, "37", 11), Item(42, 12, "05/22/2026", 11))
    picture[:, 81:83] = 20
    assert [one.text for one in rows.read_box(picture, (35, 22, 230, 48))] == ["37", "05/22/2026"]


@pytest.mark.ocr
def test_an_unsure_word_is_read_again_and_a_sure_one_is_not() -> None:
    picture = print_of(Item(20, 12, "S32.010A", 11), Item(120, 12, "99213", 11))
    boxes = np.array([[40, 25, 140, 50], [248, 25, 320, 50]], dtype=np.float64)
    found = rereading.reread(picture, Recognised(["$32.010A", "99218"], boxes, [0.4, 0.97], [0, 0]))
    assert (found.texts, found.confidences, found.rows) == (["S32.010A", "99218"], [0.55, 0.97], [0, 0])
    assert np.array_equal(found.boxes, boxes)


@pytest.mark.ocr
@pytest.mark.parametrize("turns", [0, 1, 2])
def test_a_row_on_a_gray_band_that_the_first_engine_leaves_out_is_read(turns: int) -> None:
    picture = np.ascontiguousarray(np.rot90(banded(), -turns))
    assert "23-AUK9909" not in engine.recognise(banded(), DPI).texts
    page = only_page(documents.scan_pdf([picture], dpi=DPI))
    assert page.lines[-1].text.split() == ["Invoice", "23-AUK9909", "$405.00"]
    assert all(one.confidence <= 0.98 for one in page.words)


@pytest.mark.ocr
def test_words_that_were_left_out_have_their_boxes() -> None:
    page = only_page(documents.scan_pdf([banded()], dpi=DPI))
    for true in documents.truth(ON_BAND):
        (found,) = [one.box for one in page.words if one.text == true.text]
        assert np.allclose(found, true.box, atol=4)


@pytest.mark.ocr
def test_the_same_scan_gives_the_same_page_in_every_process(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(documents.scan_pdf([banded()], dpi=DPI))
    first = only_page(path.read_bytes())
    with ReadingPool(1) as pool:
        assert pool.read(path).pages == (first,)
    assert only_page(path.read_bytes()) == first


@pytest.mark.ocr
@pytest.mark.usefixtures("without_second")
def test_without_a_second_engine_the_words_of_the_first_stand() -> None:
    picture = banded()
    page = only_page(documents.scan_pdf([picture], dpi=DPI))
    assert sorted(texts(page)) == sorted(engine.recognise(_decoded(picture), DPI).texts)


@pytest.mark.ocr
def test_where_the_second_engine_fails_the_words_of_the_first_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    broken, model = Broken(), second._model()
    assert model is not None
    monkeypatch.setattr(second, "_model", lambda: model._replace(session=broken, failures=(RuntimeError,)))
    picture = banded()
    page = only_page(documents.scan_pdf([picture], dpi=DPI))
    assert broken.calls
    assert sorted(texts(page)) == sorted(engine.recognise(_decoded(picture), DPI).texts)


def _decoded(picture: Gray) -> Gray:
    """Return the picture as it comes out of the file that a scan is laid in."""
    jpeg = np.frombuffer(documents.jpeg(picture), dtype=np.uint8)
    return np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)


def test_of_the_package_that_holds_the_model_nothing_runs() -> None:
    second.read_row(print_of(Item(20, 12, "99213", 11)))
    assert "rapidocr" not in sys.modules


def test_pages_are_known_by_the_engines_that_read_them(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "PP-OCR" in models.version()
    digest = digest_of(b"a page")
    monkeypatch.setattr(models, "version", lambda: "another one")
    assert digest_of(b"a page") != digest
