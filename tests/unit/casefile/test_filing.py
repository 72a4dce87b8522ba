"""The account of the pages: every page is exactly one of the states, and the sums agree."""

from __future__ import annotations

import pytest

from casefile.documents import FiledDocument, RepeatedPage
from casefile.filing import PageFact, account, file_status, totals
from casefile.receipts import PageRow
from casefile.records.medical import ChartNote


def a_document(
    first: int, last: int, *, held: str | None = None, identity: str = "d1", repeats: tuple[RepeatedPage, ...] = ()
) -> FiledDocument:
    return FiledDocument(
        id=identity, matter="2026-0001", file="f" * 64, pages=(first, last), kind="chart_note", confidence=0.9,
        record=ChartNote(), sources={}, held=held, repeats=repeats,
    )  # fmt: skip


def a_page(number: int, *, blank: bool = False, unreadable: bool = False) -> PageFact:
    return PageFact(number, f"digest{number}", blank, unreadable)


def statuses(rows: tuple[PageRow, ...]) -> list[str]:
    return [row.status for row in rows]


def test_a_page_of_a_document_is_filed():
    assert statuses(account("file", [a_page(1), a_page(2)], [a_document(1, 2)])) == ["filed", "filed"]


def test_a_blank_page_belongs_to_its_document_and_counts_as_blank():
    rows = account("file", [a_page(1), a_page(2, blank=True)], [a_document(1, 2)])
    assert [(row.status, row.document) for row in rows] == [("filed", "d1"), ("blank", "d1")]


def test_a_page_of_another_person_is_not_filed():
    assert statuses(account("file", [a_page(1)], [a_document(1, 1, held="other_person")])) == ["other_person"]


def test_a_repeated_page_names_where_it_stands_already():
    earlier = RepeatedPage(page=1, document="d0", file="e" * 64, there=7)
    first, second = account("file", [a_page(1), a_page(2)], [a_document(1, 2, repeats=(earlier,))])
    assert (first.status, first.of) == ("duplicate", f"{'e' * 64} page 7")
    assert (second.status, second.of) == ("filed", None)


def test_a_page_that_could_not_be_read_is_unreadable():
    assert statuses(account("file", [a_page(1, unreadable=True)], [a_document(1, 1)])) == ["unreadable"]


@pytest.mark.parametrize("documents", [[], [a_document(1, 1), a_document(1, 1, identity="d2")]])
def test_a_page_in_no_document_or_in_two_is_a_defect(documents: list[FiledDocument]):
    with pytest.raises(ValueError, match="page 1 lies in"):
        account("file", [a_page(1)], documents)


def test_the_statuses_add_up_to_what_was_received():
    rows = account("file", [a_page(1), a_page(2, blank=True), a_page(3, unreadable=True)], [a_document(1, 3)])
    counts = totals(rows)
    assert counts.pop("received") == sum(counts.values()) == 3


@pytest.mark.parametrize(
    ("page_statuses", "expected"),
    [
        (["filed", "blank"], "filed"),
        (["duplicate", "blank"], "duplicate"),
        (["duplicate", "filed"], "filed"),
        (["filed", "other_person"], "waiting"),
        (["filed", "unreadable"], "waiting"),
    ],
)
def test_a_file_is_what_its_pages_are(page_statuses: list[str], expected: str):
    rows = [PageRow(file_id="f", page=number, status=status) for number, status in enumerate(page_statuses, 1)]
    assert file_status(rows) == expected
