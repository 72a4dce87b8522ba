"""The filed copy: nothing lost, nothing of other pages, every word read is found again."""

from __future__ import annotations

import io
from collections.abc import Iterable

import numpy as np
import pikepdf
import pypdf
import pypdfium2
import pytest

from casefile.errors import UnusableInput
from casefile.pages import Box, Line, Page, Word, turned
from generators.searchable import opened, searchable
from tests import documents

NOTE = documents.note(6)
WORDS = tuple(documents.truth(NOTE))


def reading(
    words: Iterable[Word] = WORDS, *, number: int = 1, turns: int = 0, size: tuple[float, float] = documents.HALF
) -> Page:
    held = tuple(word._replace(confidence=0.9) for word in words)
    return Page(number, *size, held, (Line(held),), "ocr", "d", turns=turns)


def found(pdf: bytes) -> list[Word]:
    """Return the words of the one page with their boxes as displayed, by PDFium."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        text = page.get_textpage()
        words, start = [], 0
        whole = text.get_text_range()
        for word in whole.split():
            start = whole.index(word, start)
            boxes = [text.get_charbox(index, loose=True) for index in range(start, start + len(word))]
            words.append(Word(word, displayed(page, boxes)))
            start += len(word)
        return words


def displayed(page: pypdfium2.PdfPage, boxes: list[tuple[float, ...]]) -> Box:
    left, bottom, right, top = page.get_bbox()
    x0, y0 = min(box[0] for box in boxes), min(box[1] for box in boxes)
    x1, y1 = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return {
        0: Box(x0 - left, top - y1, x1 - left, top - y0),
        90: Box(y0 - bottom, x0 - left, y1 - bottom, x1 - left),
        180: Box(right - x1, y0 - bottom, right - x0, y1 - bottom),
        270: Box(top - y1, right - x1, top - y0, right - x0),
    }[page.get_rotation()]


def assert_found_in_place(pdf: bytes, expected: Iterable[Word], within: float = 3.0) -> None:
    places = {word.text: word.box for word in found(pdf)}
    for word in expected:
        place = places[word.text]
        assert abs(place.x0 - word.box.x0) < within
        assert abs(place.y1 - word.box.y1) < within


def once(words: Iterable[Word]) -> list[Word]:
    """Return the words that stand on the page once, so that a text names one place."""
    held = list(words)
    texts = [word.text for word in held]
    return [word for word in held if texts.count(word.text) == 1]


def test_a_second_reader_finds_the_same_words() -> None:
    pdf = searchable(documents.scan_pdf([documents.scan(NOTE)]), (1, 1), [reading()])
    text = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert sorted(text.split()) == sorted(word.text for word in WORDS)


def test_every_word_is_found_where_it_was_read() -> None:
    pdf = searchable(documents.scan_pdf([documents.scan(NOTE)]), (1, 1), [reading()])
    assert [word.text for word in found(pdf)] == [word.text for word in WORDS]
    assert_found_in_place(pdf, once(WORDS))


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_words_lie_right_on_pages_that_are_displayed_turned(rotation: int) -> None:
    scan = documents.scan_pdf([documents.scan(NOTE, quarter_turns=-rotation // 90)])
    pdf = searchable(documents.with_page_keys(scan, Rotate=rotation), (1, 1), [reading()])
    assert_found_in_place(pdf, once(WORDS))


def test_words_lie_right_on_cropped_pages() -> None:
    scan = documents.with_page_keys(documents.scan_pdf([documents.scan(NOTE)]), CropBox=[40, 20, 600, 376])
    words = [Word(text, Box(x0 - 40, y0 - 20, x1 - 40, y1 - 20)) for text, (x0, y0, x1, y1), _ in WORDS]
    pdf = searchable(scan, (1, 1), [reading(words, size=(560, 356))])
    assert_found_in_place(pdf, once(words))


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_words_of_a_page_that_lies_on_its_side_run_with_its_print(turns: int) -> None:
    scan = documents.scan_pdf([documents.scan(NOTE, quarter_turns=-turns)])
    words = [word._replace(box=turned(word.box, *documents.HALF, -turns)) for word in WORDS]
    pdf = searchable(scan, (1, 1), [reading(words, turns=turns)])
    assert sorted(word.text for word in found(pdf)) == sorted(word.text for word in WORDS)
    boxes = {word.text: word.box for word in found(pdf)}
    for word in once(words):
        assert boxes[word.text].x0 - 3 < word.box.x0 < word.box.x1 < boxes[word.text].x1 + 3
        assert boxes[word.text].y0 - 3 < word.box.y0 < word.box.y1 < boxes[word.text].y1 + 3


def test_nothing_changes_to_the_eye() -> None:
    scan = documents.scan_pdf([documents.scan(NOTE)])
    before, after = (
        pypdfium2.PdfDocument(content)[0].render(scale=1).to_numpy()
        for content in (scan, searchable(scan, (1, 1), [reading()]))
    )
    assert np.array_equal(before, after)


def test_the_picture_is_the_one_that_was_received() -> None:
    scan = documents.scan_pdf([documents.scan(NOTE)])
    pictures = []
    for content in (scan, searchable(scan, (1, 1), [reading()])):
        with pikepdf.open(io.BytesIO(content)) as pdf:
            pictures.append(pdf.pages[0].Resources.XObject.Im0.read_raw_bytes())
    assert pictures[0] == pictures[1]


def test_the_same_input_gives_the_same_bytes() -> None:
    scan = documents.scan_pdf([documents.scan(NOTE)])
    assert searchable(scan, (1, 1), [reading()]) == searchable(scan, (1, 1), [reading()])


def test_only_the_pages_asked_for_are_in_it() -> None:
    original = documents.text_pdf([documents.prose(f"page {name}") for name in ("one", "two", "three", "four")])
    pdf = searchable(original, (2, 3), [])
    with pypdfium2.PdfDocument(pdf) as document:
        assert [page.get_textpage().get_text_range() for page in document] == ["page two", "page three"]


def test_what_somebody_elses_poor_recognition_hid_is_taken_out() -> None:
    scan = documents.scan_pdf([documents.scan(NOTE)], hidden=documents.prose("qwzx kjhg"))
    assert "qwzx" not in [word.text for word in found(searchable(scan, (1, 1), [reading()]))]


def test_form_values_are_painted_into_the_page() -> None:
    pdf = searchable(documents.form_pdf({"Claimant": "Ann Example"}), (1, 1), [])
    assert [word.text for word in found(pdf)] == ["Claimant:", "Ann", "Example"]


def test_links_scripts_and_bookmarks_stay_behind() -> None:
    with pikepdf.open(io.BytesIO(documents.text_pdf([NOTE, NOTE]))) as pdf:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=b"app.alert(1)")
        pdf.Root.OpenAction = script
        pdf.pages[0].obj.AA = pikepdf.Dictionary(O=script)
        original = documents.saved(pdf)
    with pikepdf.open(io.BytesIO(searchable(original, (1, 1), []))) as pdf:
        assert "/OpenAction" not in pdf.Root
        assert "/AA" not in pdf.pages[0].obj


@pytest.mark.parametrize(
    "content",
    [documents.jpeg(documents.scan(NOTE), dpi=150), documents.heic(documents.scan(NOTE)),
     documents.tiff([documents.scan(NOTE)], 150, bilevel=True), documents.tiff([documents.scan(NOTE)], 150)],
)  # fmt: skip
def test_a_picture_becomes_a_page_of_its_size(content: bytes) -> None:
    pdf = searchable(content, (1, 1), [reading()])
    assert_found_in_place(pdf, once(WORDS))
    with pypdfium2.PdfDocument(pdf) as document:
        assert document[0].get_size() == documents.HALF
        shown = document[0].render(scale=150 / 72, grayscale=True).to_numpy()
    assert 200 < shown.mean() < 254


def test_text_becomes_plain_pages() -> None:
    pdf = searchable("Policy (Number) ABC\\123 \u2013 Jos\u00e9 \u0141ukasz\n".encode() * 80, (1, 1), [])
    assert [word.text for word in found(pdf)][:5] == ["Policy", "(Number)", "ABC\\123", "\u2013", "Jos\u00e9"]
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 2


def test_clinical_xml_becomes_rows_of_what_it_says() -> None:
    xml = b'<ClinicalDocument><title>Summary</title><code displayName="Sprain" code="S13.4XXA"/></ClinicalDocument>'
    assert " ".join(word.text for word in found(searchable(xml, (1, 1), []))) == "title: Summary code: Sprain S13.4XXA"


def test_pages_that_the_original_does_not_have_are_an_error() -> None:
    with pytest.raises(UnusableInput, match="pages 2 to 3"):
        searchable(documents.text_pdf([NOTE]), (2, 3), [])


def test_documents_of_one_original_opened_once_are_what_each_is_alone() -> None:
    original = documents.text_pdf([documents.note(), documents.note(4), documents.note(7)])
    form = documents.form_pdf({"patient": "Ana Ruiz", "total": "80.00"})
    for content, ranges in ((original, [(1, 1), (2, 3), (1, 1)]), (form, [(1, 1), (1, 1)])):
        with opened(content) as made:
            together = [made(pages, ()) for pages in ranges]
        assert together == [searchable(content, pages, ()) for pages in ranges]
