"""Fingerprints: a page leads to the filed pages of its matter that it may be a copy of, in a matter of any size."""

import datetime as dt
import time

import pytest

from casefile.repeats import FiledPage
from tests.factories import NOON, NUMBER, OTHER, a_bill, a_file, a_page

SHOWN = tuple(range(100, 133))
"""A fingerprint of 33 numbers, as a page of words has."""


@pytest.fixture
def file(cases):
    return cases.files.receive(a_file())


def other_than(shown, shares):
    """A fingerprint that has so many numbers in common with it."""
    return (*shown[:shares], *range(-900, -900 + len(shown) - shares))


def save(cases, file, marks, *, status="filed", matter=NUMBER, **changes):
    """File one document of the pages that have those fingerprints."""
    bill = a_bill(file, 1, max(marks), matter=matter, **changes)
    pages = [a_page(file, page, status, document=bill.id) for page in marks]
    cases.filings.save(file.model_copy(update={"status": "filed"}), pages, [bill], [], marks)
    return bill


def found(cases, mark, number=NUMBER, apart_from="another"):
    return cases.filings.alike(number, {1: mark}, apart_from=apart_from).get(1, ())


def test_a_page_is_found_by_a_few_numbers_that_it_shares(cases, file):
    bill = save(cases, file, {2: SHOWN})
    assert found(cases, other_than(SHOWN, 3)) == (FiledPage(bill.id, file.sha256, 2, a_page(file, 2).digest),)
    assert found(cases, other_than(SHOWN, 2)) == ()


def test_a_page_without_words_is_found_by_its_only_number(cases, file):
    save(cases, file, {1: (7,)})
    assert len(found(cases, (7,))) == 1
    assert found(cases, (8,)) == ()


def test_the_most_alike_comes_first_and_few_come_at_all(cases, file):
    save(cases, file, {page: other_than(SHOWN, page) for page in range(1, 31)})
    assert [one.number for one in found(cases, SHOWN)] == list(range(30, 22, -1))


def test_of_pages_equally_alike_the_one_received_first_comes_first(cases, file):
    later = cases.files.receive(a_file("later.pdf", received_at=NOON + dt.timedelta(seconds=1)))
    save(cases, later, {1: SHOWN})
    save(cases, file, {1: SHOWN})
    assert [one.file for one in found(cases, SHOWN)] == [file.sha256, later.sha256]


def test_each_page_asked_for_has_its_own_answer(cases, file):
    save(cases, file, {1: SHOWN, 2: other_than(SHOWN, 0)})
    answers = cases.filings.alike(NUMBER, {7: SHOWN, 8: other_than(SHOWN, 0), 9: (1,)}, apart_from="another")
    assert {page: [one.number for one in alike] for page, alike in answers.items()} == {7: [1], 8: [2]}
    assert cases.filings.alike(NUMBER, {}, apart_from="another") == {}


def test_a_files_own_pages_are_left_out(cases, file):
    save(cases, file, {1: SHOWN})
    assert found(cases, SHOWN, apart_from=file.id) == ()


def test_another_matters_pages_are_never_found(cases, file):
    save(cases, cases.files.receive(a_file("theirs.pdf", OTHER)), {1: SHOWN}, matter=OTHER)
    assert found(cases, SHOWN) == ()
    assert len(found(cases, SHOWN, OTHER)) == 1


def test_a_document_that_was_moved_is_found_in_the_matter_that_has_it(cases, file):
    save(cases, file, {1: SHOWN}, matter=OTHER)
    assert found(cases, SHOWN) == ()
    assert len(found(cases, SHOWN, OTHER)) == 1


@pytest.mark.parametrize("status", ["duplicate", "blank", "other_person"])
def test_a_page_that_does_not_stand_in_the_matter_is_not_found(cases, file, status):
    save(cases, file, {1: SHOWN}, status=status)
    assert found(cases, SHOWN) == ()


def test_a_page_that_could_not_be_read_is_known_when_its_file_comes_again(cases, file):
    save(cases, file, {1: SHOWN}, status="unreadable")
    assert len(found(cases, SHOWN)) == 1


def test_filing_again_replaces_the_fingerprints(cases, file):
    save(cases, file, {1: SHOWN, 2: SHOWN})
    save(cases, file, {1: other_than(SHOWN, 0)})
    assert found(cases, SHOWN) == ()
    assert len(found(cases, other_than(SHOWN, 0))) == 1


def test_pages_without_a_fingerprint_are_filed_all_the_same(cases, file):
    cases.filings.save(file, [a_page(file, 1, document=a_bill(file).id)], [a_bill(file)], [])
    assert len(cases.filings.pages(NUMBER)) == 1
    assert found(cases, SHOWN) == ()


def test_looking_up_pages_costs_the_same_in_a_large_matter(cases, file):
    """Fifty pages among 20,000 that share a number with a few others each."""
    marks = {page: (page % 5000, *range(page * 40, page * 40 + 32)) for page in range(1, 20_001)}
    save(cases, file, marks)
    asked = {page: (*marks[page][:20], *range(-13, 0)) for page in range(1, 20_001, 400)}
    start = time.perf_counter()
    answers = cases.filings.alike(NUMBER, asked, apart_from="another")
    assert time.perf_counter() - start < 1.0
    assert {page: alike[0].number for page, alike in answers.items()} == {page: page for page in asked}
