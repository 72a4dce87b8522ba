"""Whatever a file drew, the readers of kinds get words and rows that end, and boxes with an inside."""

from __future__ import annotations

import time

from casefile.pages import Box, Line, Page, ReadFile, Word
from extractors.bounds import MOST_LETTERS, bounded
from extractors.extraction import extract_documents
from extractors.kinds.other_papers.told import told
from tests.pages import pages_of


def page_with(*words: Word) -> Page:
    return Page(1, 612.0, 792.0, words, (Line(words),), "text", "0" * 64)


def test_a_sound_page_stays_as_it_is():
    (page,) = pages_of("Invoice\nTotal due: $120.00")
    assert bounded(page) is page


def test_a_word_without_end_is_cut_and_no_letter_lost():
    page = bounded(page_with(Word("7" * 3000, Box(10, 10, 500, 20))))
    assert max(len(word.text) for word in page.words) <= 200
    assert "".join(word.text for word in page.words) == "7" * 3000


def test_a_row_without_end_is_rows():
    page = bounded(page_with(*(Word("$1", Box(10, 10, 20, 20)) for _ in range(5000))))
    assert len(page.lines) == 4
    assert sum(len(line.words) for line in page.lines) == 5000


def test_a_box_without_an_inside_gets_one_on_the_page():
    page = bounded(page_with(Word("a", Box(612, 792, 612, 792))))
    box = page.words[0].box
    assert box.x0 < box.x1 <= page.width + 0.01
    assert box.y0 < box.y1 <= page.height + 0.01


def endless(rows: int) -> Page:
    """Return a page of so many rows of figures, ten letters a word and twenty words a row."""
    lines = tuple(
        Line(tuple(Word(f"$99,{at % 1000:03}.00"[:10], Box(30 * x, 1, 30 * x + 28, 9)) for x in range(20)))
        for at in range(rows)
    )
    return Page(1, 612.0, 792.0, tuple(word for line in lines for word in line.words), lines, "text", "0" * 64)


def test_a_page_of_the_finest_print_is_whole():
    page = endless(MOST_LETTERS // 220)
    assert bounded(page) is page


def test_a_page_with_more_letters_than_a_page_has_is_read_as_far_as_a_page_goes_and_says_so():
    page = bounded(endless(6000))
    assert MOST_LETTERS - 220 < sum(len(word.text) + 1 for word in page.words) <= MOST_LETTERS
    assert page.words == tuple(word for line in page.lines for word in line.words)
    assert len(page.doubts) == 1
    assert "1,320,000 letters" in page.doubts[0]


def test_a_page_of_a_million_letters_is_read_in_seconds_and_a_person_is_told():
    start = time.process_time()
    (document,) = extract_documents(ReadFile("0" * 64, "application/pdf", "read", None, (endless(6000),)))
    assert time.process_time() - start < 10
    assert [one.pages for one in document.problems if "more than a page has" in one.sentence] == [(1,)]


def test_half_a_character_is_a_question_mark():
    assert bounded(page_with(Word("a\ud800", Box(10, 10, 20, 20)))).words[0].text == "a?"


def test_flat_words_under_one_another_are_read():
    page = page_with(Word("INVOICE", Box(10, 10, 90, 10)))
    lines = (*page.lines, Line((Word("STATEMENT", Box(10, 10, 90, 10)),)))
    flat = page._replace(lines=lines, words=tuple(word for line in lines for word in line.words))
    assert len(extract_documents(ReadFile("0" * 64, "application/pdf", "read", None, (flat,)))) == 1


def test_a_text_of_one_row_without_end_is_read_in_seconds():
    start = time.process_time()
    for run in ("$1 ", "A ", "Ab ", "1,"):
        extract_documents(ReadFile("0" * 64, "text/plain", "read", None, (), structured=f"Claim letter\n{run * 8000}"))
    assert time.process_time() - start < 30


def test_a_first_row_longer_than_all_that_is_read_of_a_paper_is_no_fault():
    text = "word " * 390 + "\n"
    read = ReadFile("0" * 64, "text/plain", "read", None, (), structured=f"AFFIDAVIT\n{text * 40}")
    assert {problem.code for one in extract_documents(read) for problem in one.problems}.isdisjoint({"fault"})


def test_no_rows_at_all_name_nobody():
    assert list(told([])) == []
