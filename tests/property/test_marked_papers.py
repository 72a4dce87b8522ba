"""Laws of the marked papers: whatever is typed stands on their pages, and what is marked is found there."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.marked_papers import marked_paper, worn
from tests.strategies import typed


@given(typed(), st.text("abc-1", min_size=1, max_size=8))
def test_no_word_is_lost(paper, name):
    laid_out = marked_paper(name, "correspondence", paper.text)
    assert Counter(word.text for page in laid_out.pages for word in page.words) == Counter(paper.words)


@given(typed(), st.text("abc-1", min_size=1, max_size=8))
def test_every_word_stands_within_its_page(paper, name):
    for page in marked_paper(name, "correspondence", paper.text).pages:
        assert all(0 <= word.box.x0 < word.box.x1 <= page.width for word in page.words)
        assert all(0 <= word.box.y0 < word.box.y1 <= page.height for word in page.words)


@given(typed())
def test_rows_stand_one_below_the_other_and_their_words_from_left_to_right(paper):
    for page in marked_paper("one", "correspondence", paper.text).pages:
        tops = [line.box.y0 for line in page.lines]
        assert tops == sorted(tops)
        for line in page.lines:
            assert [word.box.x0 for word in line.words] == sorted(word.box.x0 for word in line.words)


@given(typed())
def test_a_mark_stands_on_the_words_of_its_page(paper):
    laid_out = marked_paper("one", "correspondence", paper.text)
    assert Counter(word for mark in laid_out.marks for word in mark.text.split()) == Counter(paper.marked)
    for mark in laid_out.marks:
        assert set(mark.words) <= set(laid_out.pages[mark.page - 1].words)


@given(typed())
def test_a_worn_page_keeps_the_count_and_the_places_of_its_words(paper):
    for page in marked_paper("one", "correspondence", paper.text).pages:
        poor = worn(page)
        assert len(poor.words) == len(page.words)
        assert all(
            abs(one.x - two.x) < 1 and abs(one.y - two.y) < 2 for one, two in zip(page.words, poor.words, strict=True)
        )
