"""A page in typewriter print is known by its steps."""

from extractors.spans import cells, line_span
from extractors.typewriting import pitch
from tests.pages import page_of

TYPED = "\n".join(["the patient was seen for neck pain today", "she was told to rest and to use ice"] * 5)


def test_a_scanned_page_whose_steps_are_even_is_typed():
    assert pitch(page_of(TYPED, method="ocr")) > 0


def test_a_page_that_is_no_scan_needs_no_steps():
    assert pitch(page_of(TYPED)) == 0.0


def test_a_page_of_few_words_tells_nothing():
    assert pitch(page_of("neck pain today", method="ocr")) == 0.0


def test_a_row_too_short_to_tell_is_typed_where_its_page_is():
    page = page_of(TYPED + "\nDISCHARGE SUMMARY", method="ocr")
    assert [cell.text for cell in cells(line_span(page, page.lines[-1]))] == ["DISCHARGE SUMMARY"]
