"""The account of pages: everything received stands in it once, by file, by matter and over the firm."""

from contextlib import contextmanager

import pytest
from sqlalchemy import create_engine, text

from casefile.errors import CheckFailedError, UnusableInput
from casefile.passwords import LOCKED
from flows import journey
from flows.journey import fetch_original
from flows.page_accounts import check, firm_report, page_report
from tests.intake.typed import a_statement, a_stub

N = "2026-0101"


def sums(report):
    return {status: count for status, count in report["totals"].items() if count}


def test_a_file_that_is_being_read_waits_in_the_account(desk):
    desk.open(N)
    desk.drop(N, "a.pdf", a_statement("100.00"), a_stub())
    desk.receive()
    report = page_report(desk.house, N)
    assert [(page["file"], page["page"], page["status"]) for page in report["pages"]] == [("a.pdf", None, "waiting")]
    assert sums(report) == sums(firm_report(desk.house)) == {"received": 1, "waiting": 1}
    desk.file()
    assert sums(page_report(desk.house, N)) == sums(firm_report(desk.house)) == {"received": 2, "filed": 2}


def test_the_sums_of_files_and_matters_make_up_the_firms(desk):
    desk.open(N)
    desk.take_in(N, "a.pdf", a_statement("100.00"), a_stub())
    desk.take_in(N, "broken.pdf", b"%PDF-1.4 broken %%EOF")
    desk.take_in("Unsorted", "whose.pdf", a_statement("5.00", name="QUILL, BARNABY", born="09/09/1990"))
    firm = firm_report(desk.house)
    assert [(each["matter"], each["received"]) for each in firm["matters"]] == [(N, 3), ("unsorted", 1)]
    assert sums(firm) == {"received": 4, "filed": 2, "refused": 1, "waiting": 1}
    assert page_report(desk.house, N)["files"] == [
        {"file": "a.pdf", "received": 2, "filed": 2},
        {"file": "broken.pdf", "received": 1, "refused": 1},
    ]
    assert sums(page_report(desk.house, None)) == {"received": 1, "waiting": 1}
    check(firm)


def test_a_page_that_is_missing_from_the_account_is_told(desk, database_url):
    desk.open(N)
    desk.take_in(N, "a.pdf", a_statement("100.00"), a_stub())
    engine = create_engine(database_url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM pages WHERE page = 2"))
    engine.dispose()
    for report in (firm_report(desk.house), page_report(desk.house, N)):
        with pytest.raises(CheckFailedError, match="the pages of 1 files do not add up"):
            check(report)


def test_two_files_of_the_same_content_are_read_from_places_of_their_own(desk, tmp_path):
    desk.open(N)
    desk.drop(N, "a.pdf", a_stub())
    desk.drop(N, "b.pdf", a_stub())
    desk.receive()
    paths = [fetch_original(desk.house, file, tmp_path) for file in desk.house.cases.files.of_matter(N)]
    paths[0].unlink()
    assert paths[1].is_file()


@pytest.mark.parametrize(
    ("why", "code"),
    [("The picture breaks off; scan it again.", "refused"), (LOCKED, "locked")],
    ids=["broken", "locked"],
)
def test_a_file_whose_pages_can_be_read_but_not_copied_is_refused_and_leaves_nothing(
    desk, house, monkeypatch, why, code
):
    number = desk.open()
    copied = []

    @contextmanager
    def damaged(_original):
        def made(*_):
            copied.append(1)
            if len(copied) == 2:
                raise UnusableInput(why)
            return b"%PDF-"

        yield made

    monkeypatch.setattr(journey, "opened", damaged)
    desk.take_in(number, "packet.pdf", a_statement("120.00"), a_stub())
    monkeypatch.undo()
    desk.take_in(number, "bill.pdf", a_statement("130.00"))
    assert len(copied) == 2
    assert desk.account(number) == {"received": 2, "refused": 1, "filed": 1}
    assert page_report(house, number)["unaccounted"] == []
    assert why in desk.receipt(number)
    assert [question.code for question in house.cases.filings.questions(number)] == [code]
    assert len(list(house.store.keys(f"matters/{number}/records/"))) == 1
