"""A page in typewriter print is known by its steps."""

from extractors.spans import cells, line_span
from extractors.typewriting import pitch
from tests.pages import page_at, page_of

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


def test_a_form_whose_captions_are_typed_smaller_has_a_step_for_each_size():
    """The page's steps are not alike; those of one size of print are."""
    caption = "wages and other pay of the year withheld"
    small = [(40, 30.0 + 24 * at, caption) for at in range(6)]
    large = [(40, 42.0 + 24 * at, "seven words are filled in right here") for at in range(6)]
    pages = [page_at(small, method="ocr", advance=4, height=5), page_at(large, method="ocr", advance=6, height=9)]
    lines = tuple(line for page in pages for line in page.lines)
    page = pages[0]._replace(lines=lines, words=tuple(word for line in lines for word in line.words))
    assert (pitch(page), pitch(page, 5.0), pitch(page, 9.0)) == (0.0, 4.0, 6.0)
