"""Words that are read together: cells of a row in print and in typewriter print."""

from __future__ import annotations

import pytest

from casefile.pages import Box, Line, Page, Word
from extractors.layout import beside, labels, rows_of
from extractors.spans import cells, line_span, typed_space
from tests.pages import page_of

STEP = 6.0


def typewritten(text: str, method="ocr") -> Page:
    """Return a page with one typed row; as in a scan the boxes are as narrow as the ink."""
    words, at = [], 0
    for word in text.split(" "):
        if word:
            bearing = 2.5 if word[-1] in ",.:" else 0.7
            words.append(Word(word, Box(50 + at * STEP, 100, 50 + (at + len(word)) * STEP - bearing, 106.2)))
        at += len(word) + 1
    return Page(1, 612, 792, tuple(words), (Line(tuple(words)),), method, "typed")


def test_one_space_of_a_scanned_typewriter_parts_no_cells():
    page = typewritten("Pt: Quillfeather, Imani D     DOB: 10/05/1995")
    row = line_span(page, page.lines[0])
    assert [cell.text for cell in cells(row)] == ["Pt: Quillfeather, Imani D", "DOB: 10/05/1995"]


def test_a_name_in_typewriter_print_stands_beside_its_caption():
    rows = rows_of([typewritten("NAME: VILLASENOR, ARCADIO M      EXAM DATE: 02/15/2026")])
    [label] = labels(rows, "name")
    assert beside(label).text == "VILLASENOR, ARCADIO M"


@pytest.mark.parametrize("method", ["text", "ocr"])
def test_uneven_print_is_no_typewriters(method):
    places = [(50, 80, "Will"), (86, 140, "Commit"), (146, 158, "ill"), (164, 200, "WOMAN")]
    words = tuple(Word(text, Box(x0, 100, x1, 106)) for x0, x1, text in places)
    page = Page(1, 612, 792, words, (Line(words),), method, "printed")
    assert typed_space(line_span(page, page.lines[0])) == 0.0


def test_letters_set_apart_are_words_again():
    page = page_of("Q U I L L O N  &  D A U G H T E R S")
    assert line_span(page, page.lines[0]).text == "QUILLON & DAUGHTERS"


def test_single_letters_in_columns_stay_as_they_are():
    page = page_of("A    B    A    B    A    B    A    B    A    B")
    assert len(line_span(page, page.lines[0]).words) == 10


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("TOTAL GROSS 2 ,366.67 23,666.70", ["TOTAL", "GROSS", "2,366.67", "23,666.70"]),
        ("YTD gross $17,840. 25", ["YTD", "gross", "$17,840.25"]),
        ("Net 684 .48", ["Net", "684.48"]),
        ("7. 25 tablets", ["7.", "25", "tablets"]),
    ],
)
def test_an_amount_that_a_scan_has_torn_at_its_marks_is_whole_again(printed, read):
    page = page_of(printed, method="ocr")
    assert [word.text for word in line_span(page, page.lines[0]).words] == read
    assert len(line_span(page_of(printed), page_of(printed).lines[0]).words) == len(printed.split())


def test_the_grade_of_a_post_at_the_end_of_a_row_is_no_dirt_however_unsurely_it_was_read():
    page = page_of("Occupation: Loom technician ll", method="ocr", confidence=0.4)
    assert line_span(page, page.lines[0]).text == "Occupation: Loom technician ll"
