"""What stands in `Needs attention` is settled when it is dropped again in the right place, and counted once."""

import datetime as dt

import pytest

from flows.page_accounts import check, firm_report
from tests.intake.typed import a_statement, a_stub

N = "2026-0101"
OTHER = "2026-0102"
NOBODYS = a_statement("100.00", name="QUILL, BARNABY", born="09/09/1990")
ANTONS = a_statement("75.00", name="VERHOEVEN, ANTON", born="01/02/1971", account="1-77")


@pytest.fixture
def firm(desk, clock):
    """Two matters, and a clock that goes on."""
    desk.open(N)
    desk.open(OTHER, "Anton Verhoeven", client={"date_of_birth": dt.date(1971, 1, 2)})
    take_in = desk.take_in

    def later(*given):
        clock.now += dt.timedelta(minutes=1)
        take_in(*given)

    desk.take_in = later
    return desk


def needs_attention(firm, number):
    folder = firm.folder(number) / "Needs attention"
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def open_questions(firm, number):
    return [question for question in firm.house.cases.filings.questions(number) if question.open]


def firm_sums(firm):
    report = firm_report(firm.house)
    check(report)
    return {status: count for status, count in report["totals"].items() if count}


def test_an_unsorted_file_is_settled_by_the_folder_it_is_dropped_into(firm):
    firm.take_in("Unsorted", "whose.pdf", NOBODYS)
    assert needs_attention(firm, "Unsorted") == ["whose.pdf", "whose.pdf.txt"]
    dropped = (firm.folder("Unsorted") / "Needs attention" / "whose.pdf").read_bytes()
    firm.take_in(N, "whose.pdf", dropped)
    assert needs_attention(firm, "Unsorted") == []
    assert open_questions(firm, None) == []
    assert firm.account(None) == {"received": 1, "duplicate": 1}
    assert firm.account(N)["received"] == 1
    assert "dropped again into the folder of matter 2026-0101" in firm.receipt("Unsorted")
    assert firm_sums(firm)["duplicate"] == 1


def test_an_unsorted_packet_is_settled_when_each_page_is_filed_somewhere(firm):
    bare = a_statement("100.00").replace("Date of birth: 05/06/1984", "")  # a name alone is not enough
    antons = ANTONS.replace("Date of birth: 01/02/1971", "")
    firm.take_in("Unsorted", "packet.pdf", antons, bare)
    assert firm.account(None) == {"received": 2, "waiting": 2}
    firm.take_in(OTHER, "first.pdf", antons)
    assert firm.account(None) == {"received": 2, "waiting": 2}
    assert needs_attention(firm, "Unsorted") == ["packet.pdf", "packet.pdf.txt"]
    firm.take_in(N, "second.pdf", bare)
    assert needs_attention(firm, "Unsorted") == []
    assert firm_sums(firm) == {"received": 4, "filed": 2, "duplicate": 2}


def test_a_file_that_cannot_be_opened_is_settled_by_the_same_in_another_folder(firm):
    firm.take_in(N, "broken.pdf", b"%PDF-1.4 broken %%EOF")
    assert needs_attention(firm, N) == ["broken.pdf", "broken.pdf.txt"]
    firm.take_in(OTHER, "broken.pdf", b"%PDF-1.4 broken %%EOF")
    assert needs_attention(firm, N) == []
    assert needs_attention(firm, OTHER) == ["broken.pdf", "broken.pdf.txt"]
    assert (open_questions(firm, N), len(open_questions(firm, OTHER))) == ([], 1)
    assert firm_sums(firm) == {"received": 2, "refused": 1, "duplicate": 1}


def test_the_page_of_somebody_else_is_settled_when_it_is_filed_in_their_matter(firm):
    firm.take_in(N, "packet.pdf", a_stub(), ANTONS)
    assert needs_attention(firm, N) == ["packet.pdf", "packet.pdf.txt"]
    firm.take_in(OTHER, "theirs.pdf", ANTONS)
    assert needs_attention(firm, N) == []
    assert open_questions(firm, N) == []
    assert firm.account(N) == {"received": 2, "filed": 1, "other_person": 1}
    assert firm.account(OTHER) == {"received": 1, "filed": 1}
    assert "page 2 is filed in matter 2026-0102" in firm.receipt(N)
    assert all(paper.held == "other_person" for paper in firm.papers(N) if paper.kind == "medical_bill")


def test_the_order_in_which_they_come_does_not_matter(firm):
    firm.take_in(OTHER, "theirs.pdf", ANTONS)
    firm.take_in(N, "packet.pdf", a_stub(), ANTONS)
    assert needs_attention(firm, N) == []
    assert firm_sums(firm) == {"received": 3, "filed": 2, "other_person": 1}


def test_what_was_settled_stays_settled_when_it_is_filed_again(firm):
    firm.take_in(N, "packet.pdf", a_stub(), ANTONS)
    firm.take_in(OTHER, "theirs.pdf", ANTONS)
    firm.house.cases.files.reopen([file.id for file in firm.house.cases.files.of_matter(N)])
    firm.file()
    assert needs_attention(firm, N) == []
    assert open_questions(firm, N) == []


def test_another_file_of_the_same_name_settles_nothing(firm):
    firm.take_in(N, "scan.pdf", b"%PDF-1.4 broken %%EOF")
    firm.take_in(N, "scan.pdf", a_statement("100.00"))
    assert needs_attention(firm, N) == ["scan.pdf", "scan.pdf.txt"]
    assert len(open_questions(firm, N)) == 1


def test_a_note_goes_when_a_person_has_settled_its_questions(firm):
    firm.take_in(N, "broken.pdf", b"%PDF-1.4 broken %%EOF")
    (question,) = open_questions(firm, N)
    firm.house.cases.filings.settle(question.id)
    firm.file()
    assert needs_attention(firm, N) == []
