"""Scanned pages: what is recognised, where it stands, and when recognition is not needed."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np
import pytest

from casefile.pages import Box, Page, Word, displayed, turned, upright
from extractors.reading import cleaning, engine, raster, rereading
from extractors.reading.files import read_content
from tests import documents
from tests.documents import Item

pytestmark = pytest.mark.ocr

NOTE = documents.note(6)
ROWS = [item.text for item in NOTE]


def only_page(content: bytes) -> Page:
    (page,) = read_content(content).pages
    return page


def rows(page: Page) -> list[str]:
    return page.text.splitlines()


def overlap(first: Box, second: Box) -> float:
    across = min(first.x1, second.x1) - max(first.x0, second.x0)
    down = min(first.y1, second.y1) - max(first.y0, second.y0)
    if across <= 0 or down <= 0:
        return 0.0
    both = (first.x1 - first.x0) * (first.y1 - first.y0) + (second.x1 - second.x0) * (second.y1 - second.y0)
    return across * down / (both - across * down)


def worst_overlap(page: Page, expected: list[Word]) -> float:
    return min(
        max((overlap(word.box, true.box) for word in page.words if word.text == true.text), default=0.0)
        for true in expected
    )


def test_a_scan_is_read_with_its_rows_and_its_confidence() -> None:
    page = only_page(documents.scan_pdf([documents.scan(NOTE)]))
    assert rows(page) == ROWS
    assert page.method == "ocr"
    assert all(0.5 < word.confidence < 1 for word in page.words)
    assert worst_overlap(page, documents.truth(NOTE)) > 0.65


def test_a_skewed_scan_is_read_and_its_boxes_lie_on_the_skewed_words() -> None:
    page = only_page(documents.scan_pdf([documents.scan(NOTE, skew=2.0)]))
    assert rows(page) == ROWS
    assert worst_overlap(page, documents.truth(NOTE, skew=2.0)) > 0.6


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_scan_on_its_side_or_head_is_read_upright_and_its_boxes_stay_as_displayed(turns: int) -> None:
    page = only_page(documents.scan_pdf([documents.scan(NOTE, quarter_turns=turns)]))
    assert rows(page) == ROWS
    assert page.turns == 4 - turns
    assert "was turned to be read" in page.doubts[0]
    expected = [word._replace(box=turned(word.box, *documents.HALF, turns)) for word in documents.truth(NOTE)]
    assert worst_overlap(page, expected) > 0.65


def noted(monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str) -> list[tuple[Any, ...]]:
    """Let the function of that name do as before, and return what it is given from now on."""
    given: list[tuple[Any, ...]] = []
    real = getattr(module, name)

    def told(*values: Any, **how: Any) -> Any:
        given.append(values)
        return real(*values, **how)

    monkeypatch.setattr(module, name, told)
    return given


def test_an_upside_down_scan_is_turned_before_it_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    recognised = noted(monkeypatch, engine, "recognise")
    page = only_page(documents.scan_pdf([documents.scan(NOTE, quarter_turns=2)]))
    assert rows(page) == ROWS
    assert len(recognised) == 1


def test_an_upright_scan_is_not_asked_how_it_lies(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = noted(monkeypatch, engine, "turns_to_upright")
    assert rows(only_page(documents.scan_pdf([documents.scan(NOTE)]))) == ROWS
    assert not asked


def test_the_second_engine_reads_no_words_of_a_scan_that_is_turned_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cleaning, "lies_upside_down", lambda *_: False)
    recognised = noted(monkeypatch, engine, "recognise")
    read_again = noted(monkeypatch, rereading, "reread")
    page = only_page(documents.scan_pdf([documents.scan(NOTE, quarter_turns=2)]))
    assert rows(page) == ROWS
    assert (len(recognised), len(read_again)) == (2, 1)


def test_the_upright_view_of_a_turned_scan_leads_back_to_the_page() -> None:
    page = only_page(documents.scan_pdf([documents.scan(NOTE, quarter_turns=1)]))
    view = upright(page)
    assert worst_overlap(view, documents.truth(NOTE)) > 0.65
    back = displayed(view.words[0].box, page)
    assert np.allclose(back, page.words[0].box)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_scan_that_rotate_turns_upright_has_boxes_as_displayed(turns: int) -> None:
    pdf = documents.scan_pdf([documents.scan(NOTE, quarter_turns=-turns)])
    page = only_page(documents.with_page_keys(pdf, Rotate=90 * turns))
    assert (page.width, page.height, page.turns) == (*documents.HALF, 0)
    assert worst_overlap(page, documents.truth(NOTE)) > 0.65


def test_boxes_of_a_cropped_scan_are_measured_from_the_crop_box() -> None:
    pdf = documents.scan_pdf([documents.scan(NOTE)])
    page = only_page(documents.with_page_keys(pdf, CropBox=[40, 20, 600, 376]))
    moved = [
        word._replace(box=Box(word.box.x0 - 40, word.box.y0 - 20, word.box.x1 - 40, word.box.y1 - 20))
        for word in documents.truth(NOTE)
    ]
    assert worst_overlap(page, moved) > 0.65


def test_the_pixels_of_a_scan_are_taken_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raster, "rendered", lambda *_: pytest.fail("rendered"))
    assert rows(only_page(documents.scan_pdf([documents.scan(NOTE)]))) == ROWS


def test_a_picture_that_is_no_jpeg_is_rendered_and_read() -> None:
    page = only_page(documents.scan_pdf([documents.scan(NOTE)], flate=True))
    assert rows(page) == ROWS


def test_specks_and_noise_do_not_hide_the_words() -> None:
    scan = documents.scan(NOTE, dpi=300, noise=8, specks=3000)
    page = only_page(documents.scan_pdf([scan], dpi=300))
    assert rows(page) == ROWS


def test_a_fax_stamp_over_a_scan_does_not_pass_for_its_text() -> None:
    stamp = Item(20, 5, "FAX 03/02/2026 10:22 PAGE 1/3", 9)
    page = only_page(documents.scan_pdf([documents.scan(NOTE)], over=[stamp]))
    assert rows(page) == [stamp.text, *ROWS]
    assert page.method == "ocr"
    assert [word.confidence for word in page.lines[0].words] == [1.0] * 5


def test_hidden_text_that_agrees_with_the_picture_is_used() -> None:
    page = only_page(documents.scan_pdf([documents.scan(NOTE)], hidden=NOTE))
    assert rows(page) == ROWS
    assert page.method == "text"
    assert {word.confidence for word in page.words} == {0.9}


def test_hidden_text_that_says_something_else_is_not() -> None:
    other = documents.prose(*(text.replace("1", "7").replace("therapy", "surgery") for text in reversed(ROWS)))
    page = only_page(documents.scan_pdf([documents.scan(NOTE)], hidden=other))
    assert rows(page) == ROWS
    assert "hidden text does not match" in page.doubts[0]


def test_hidden_text_of_poor_recognition_is_not_used() -> None:
    poor = documents.prose(*("pat1ent wAs sEen ~| f0r nEck pa1n" for _ in ROWS))
    assert rows(only_page(documents.scan_pdf([documents.scan(NOTE)], hidden=poor))) == ROWS


def test_a_blank_scan_is_blank() -> None:
    scan = documents.scan([], noise=4, specks=150)
    scan[:, :6] = 90  # the shadow at the edge of the glass
    scan[100:130, 40:70] = 60  # a punch hole
    page = only_page(documents.scan_pdf([scan]))
    assert (page.blank, page.words) == (True, ())


def test_holes_that_the_edge_of_the_scan_cuts_leave_a_page_blank() -> None:
    scan = documents.scan([])
    for top in (100, 400, 700):
        scan[top : top + 40, 38:62] = 10
    assert only_page(documents.scan_pdf([scan])).blank


def test_ink_that_is_no_words_leaves_a_page_blank_and_is_named() -> None:
    scan = documents.scan([])
    scan[300:304, 200:1000] = 0
    scan[300:500:20, 400:402] = 0
    scan[310:330, 500:503] = scan[310:330, 520:523] = scan[310:330, 545:549] = 0
    page = only_page(documents.scan_pdf([scan]))
    assert (page.blank, page.words) == (True, ())
    assert "could not be read" in page.doubts[0]


def test_a_photograph_without_edges_is_not_blank() -> None:
    shade = np.linspace(60, 240, 1275).astype(np.uint8)
    page = only_page(documents.jpeg(np.tile(shade, (825, 1))))
    assert not page.blank
    assert page.pictured > 0.5


def test_a_scan_with_a_page_number_alone_is_not_blank() -> None:
    page = only_page(documents.scan_pdf([documents.scan([Item(280, 360, "Page 12")])]))
    assert not page.blank
    assert "12" in page.text


def test_a_picture_file_is_a_page_of_the_size_that_it_states() -> None:
    page = only_page(documents.jpeg(documents.scan(NOTE), dpi=150))
    assert (page.width, page.height) == documents.HALF
    assert worst_overlap(page, documents.truth(NOTE)) > 0.65


def test_a_picture_without_a_resolution_is_a_page_at_72_dots_an_inch() -> None:
    page = only_page(documents.jpeg(documents.scan(NOTE)))
    assert (page.width, page.height) == (1275, 825)
    assert rows(page) == ROWS


def test_a_phones_photo_is_read_like_any_picture() -> None:
    page = only_page(documents.heic(documents.scan(NOTE)))
    assert (page.width, page.height) == (1275, 825)
    assert rows(page) == ROWS


def test_each_frame_of_a_tiff_is_a_page() -> None:
    frames = [documents.scan(NOTE), documents.scan([]), documents.scan(NOTE[:2])]
    read = read_content(documents.tiff(frames, 150, bilevel=True))
    assert [(page.number, page.blank, len(page.lines)) for page in read.pages] == [
        (1, False, 6),
        (2, True, 0),
        (3, False, 2),
    ]


def test_what_a_picture_in_a_letter_says_is_read_beside_its_text() -> None:
    picture = documents.scan(
        documents.prose("Receipt 4471", "Knee brace $89.95", "Paid by card", size=14), size=(300, 150)
    )
    letter = documents.prose(*ROWS, y=300.0)
    scan = np.full((1650, 1275), 255, dtype=np.uint8)
    scan[100 : 100 + picture.shape[0], 100 : 100 + picture.shape[1]] = picture
    page = only_page(documents.scan_pdf([scan], over=letter))
    assert "Knee brace $89.95" in page.text
    assert all(row in rows(page) for row in ROWS)


@pytest.mark.parametrize(("size", "noise", "read_at"), [(12, 8, 200), (12, 0, 300), (6, 8, 300)])
def test_large_print_on_grainy_paper_is_read_at_no_more_than_it_needs(
    monkeypatch: pytest.MonkeyPatch, size: float, noise: int, read_at: float
) -> None:
    recognised = noted(monkeypatch, engine, "recognise")
    note = documents.prose(*ROWS, size=size)
    page = only_page(documents.scan_pdf([documents.scan(note, dpi=300, noise=noise)], dpi=300))
    assert round(recognised[0][1]) == read_at
    assert rows(page) == ROWS
    assert worst_overlap(page, documents.truth(note)) > 0.5
