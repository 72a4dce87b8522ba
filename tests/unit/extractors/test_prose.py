import re

from extractors.prose import Prose
from extractors.spans import lines_of
from tests.pages import pages_of


def test_a_sentence_over_two_rows_is_found_with_the_words_of_both():
    prose = Prose(tuple(lines_of(pages_of("She was off\nwork for a week."))))
    ((match, span),) = prose.find(re.compile("off work"))
    assert (match.group(), span.text) == ("off work", "off work")
    assert span.box.y1 > span.box.y0 + 12


def test_a_match_over_two_pages_has_the_words_of_the_page_where_it_begins():
    prose = Prose(tuple(lines_of(pages_of("She was off", "work."))))
    ((_, span),) = prose.find(re.compile("off work"))
    assert (span.page.number, span.text) == (1, "off")


def test_a_place_without_words_has_none():
    assert Prose(()).span(0, 3) is None
