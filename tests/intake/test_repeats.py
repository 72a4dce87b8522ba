"""What comes again is recognised by what it says, filed once, linked, and counted once."""

from tests.intake.typed import a_statement, a_stub

N = "2026-0101"
BILL = a_statement("100.00", "200.00")
OTHER_BILL = a_statement("75.00", account="88-9920")


def of(desk, number=N):
    """Where each page that repeats one stands already: the file's name and its page there."""
    accounts = desk.house.cases.filings.pages(number)
    names = {account.sha256: account.name for account in reversed(accounts)}
    rows = [account for account in accounts if account.row.of]
    return {(one.name, one.row.page): (names[one.row.of[:64]], int(one.row.of.split()[-1])) for one in rows}


def test_the_same_file_under_another_name_is_filed_once(desk):
    desk.open(N)
    desk.take_in(N, "bill.pdf", BILL, OTHER_BILL)
    desk.take_in(N, "Medical bills/scan 0007.pdf", BILL, OTHER_BILL)
    assert desk.account(N) == {"received": 4, "filed": 2, "duplicate": 2}
    again = [paper for paper in desk.papers(N) if paper.duplicate_of]
    assert {paper.duplicate_of for paper in again} == {paper.id for paper in desk.papers(N) if not paper.duplicate_of}
    assert "was here already" in desk.receipt(N)


def test_a_paper_within_a_packet_is_filed_once(desk):
    desk.open(N)
    desk.take_in(N, "bill.pdf", BILL)
    desk.take_in(N, "packet.pdf", a_stub(), BILL, OTHER_BILL)
    assert desk.account(N) == {"received": 4, "filed": 3, "duplicate": 1}
    assert of(desk) == {("packet.pdf", 2): ("bill.pdf", 1)}


def test_a_paper_of_which_a_packet_had_a_copy_is_filed_once(desk):
    desk.open(N)
    desk.take_in(N, "packet.pdf", a_stub(), BILL, OTHER_BILL)
    desk.take_in(N, "bill.pdf", BILL)
    assert of(desk) == {("bill.pdf", 1): ("packet.pdf", 2)}


def test_a_paper_twice_in_one_file_is_filed_once(desk):
    desk.open(N)
    desk.take_in(N, "packet.pdf", BILL, a_stub(), BILL)
    assert of(desk) == {("packet.pdf", 3): ("packet.pdf", 1)}


def test_a_bill_that_differs_in_one_figure_is_no_repeat(desk):
    desk.open(N)
    desk.take_in(N, "bill.pdf", BILL)
    desk.take_in(N, "other.pdf", BILL.replace("03/10/2026", "03/11/2026"))
    assert desk.account(N) == {"received": 2, "filed": 2}


def test_another_matters_copy_is_filed_there(desk):
    desk.open(N)
    other = desk.open("2026-0102", "Anton Verhoeven")
    desk.take_in(N, "stub.pdf", BILL.replace("Patient: DUARTE, IMOGEN", "To whom it may concern"))
    desk.take_in(other, "stub.pdf", BILL.replace("Patient: DUARTE, IMOGEN", "To whom it may concern"))
    assert of(desk) == of(desk, other) == {}
