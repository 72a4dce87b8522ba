"""Each fact's page is cited beside it: what a text lacks is added, before its stop and before gaps and notes."""

from generators.citing import all_covered, covered, pages_cell
from generators.desk import Exhibit
from generators.markup import gap, note, plain
from tests.unit.generators.papers import BILL, a_bill, a_book

EXHIBITS = (Exhibit("1", "Bills", (BILL,)),)
NAME = "provider_name"


def a_text(ending=".", cite=""):
    """Return a book and a sentence with a fact of the first page of a bill of three."""
    book = a_book(a_bill("5.00", pages=(1, 3)), exhibits=EXHIBITS)
    return book, f"{book.record(BILL, NAME)} billed{cite}{ending}"


def test_a_page_that_is_not_cited_is_added_before_the_stop():
    assert plain(covered(*a_text())) == "Foothill Imaging billed [Ex. 1, AR-000001]."


def test_gaps_and_notes_stay_behind_the_cite():
    book, text = a_text()
    whole = covered(book, f"{text} {gap('the reason')}{note('ask')}")
    assert plain(whole) == "Foothill Imaging billed [Ex. 1, AR-000001]. [CONFIRM: the reason]"
    assert whole.endswith(note("ask"))


def test_a_page_that_is_cited_already_is_not_cited_again():
    book, text = a_text()
    once = covered(book, text)
    assert covered(book, once) == once


def test_a_range_cites_what_lies_in_it():
    book, text = a_text()
    whole = f"{text[:-1]} {book.cite_document(BILL)}."
    assert covered(book, whole) == whole


def test_a_gap_alone_stays_as_it_is():
    book, text = a_text()
    alone = gap(text)
    assert all_covered(book, [alone]) == (alone,)


def test_a_cell_lists_the_pages_of_the_facts_beside_it():
    book, _ = a_text()
    cell = pages_cell(book, book.page(BILL, 2), book.record(BILL, NAME))
    assert plain(cell) == "AR-000002\nAR-000001"
