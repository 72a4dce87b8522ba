"""What comes again is recognised by what it says, filed once, linked, and counted once."""

import datetime as dt
from decimal import Decimal

import openpyxl

from casefile.copies import newer_copies
from casefile.corrections import Correction
from casefile.ledger import build_ledger
from casefile.pages import Line
from casefile.repeats import PERHAPS_REPEAT
from flows import runs
from tests.benchmarks.drawn import scan
from tests.documents import Item, prose, text_pdf
from tests.intake.typed import a_statement, a_stub, typed_pdf

N = "2026-0101"
BILL = a_statement("100.00", "200.00")
OTHER_BILL = a_statement("75.00", account="88-9920")
LETTER = """
QUARRY STREET CLINIC
44 Quarry Street, Fresno, CA 93701     Phone (559) 555-0144

June 18, 2026

Re: Imogen Duarte, date of birth 05/06/1984

To whom it may concern: our patient was seen on 03/10/2026 and 04/10/2026 after the collision.
She should not lift more than ten pounds and will return to the clinic in four weeks.
Please call the office with any questions about her restrictions.

Sincerely, Theodora Quill, MD
"""
HEAD = a_statement("100.00", "200.00").rsplit("\n\n", 1)[0].split("\n")
ROWS = [f"05/{day:02}/2026      97110      Therapeutic exercise      $100.00" for day in range(4, 10)]
TWO_PAGES = (
    "\n".join([*HEAD, "", "Continued on the next page                        Page 1 of 2"]),
    "\n".join(
        ["QUARRY STREET CLINIC", "Account No: 88-1203     Statement date: 06/15/2026        Page 2 of 2", "",
         "Date            Code      Description              Amount", *ROWS, "",
         "Total charges                                    $900.00",
         "Balance due                                      $900.00"]
    ),
)  # fmt: skip


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


def rescanned(tmp_path, *pages, dpi=200, bitonal=False):
    """The pages printed, laid on a scanner, and saved as JPEG (or black and white) within a PDF."""
    digital, paper = tmp_path / "digital.pdf", tmp_path / "paper.pdf"
    digital.write_bytes(typed_pdf(*pages))
    scan(digital, paper, dpi=dpi, bitonal=bitonal)
    return paper.read_bytes()


def test_a_page_scanned_again_at_another_quality_is_filed_once(desk, tmp_path):
    desk.open(N)
    desk.take_in(N, "bill.pdf", BILL, LETTER)
    desk.take_in(N, "scan.pdf", rescanned(tmp_path, BILL, LETTER))
    desk.take_in(N, "fax.pdf", rescanned(tmp_path, LETTER, BILL, dpi=204, bitonal=True))
    assert desk.account(N) == {"received": 6, "filed": 2, "duplicate": 4}
    assert of(desk) == {
        ("scan.pdf", 1): ("bill.pdf", 1),
        ("scan.pdf", 2): ("bill.pdf", 2),
        ("fax.pdf", 1): ("bill.pdf", 2),
        ("fax.pdf", 2): ("bill.pdf", 1),
    }
    assert build_ledger(desk.house.cases.filings.load_case(N)).totals.billed == Decimal("300.00")


def test_a_scan_with_another_figure_is_no_repeat(desk, tmp_path):
    desk.open(N)
    desk.take_in(N, "bill.pdf", BILL)
    desk.take_in(N, "scan.pdf", rescanned(tmp_path, BILL.replace("$200.00", "$270.00").replace("300.00", "370.00")))
    desk.take_in(N, "later.pdf", rescanned(tmp_path, BILL.replace("04/10/2026", "04/17/2026")))
    assert desk.account(N) == {"received": 3, "filed": 3}


def hard_to_read(desk, monkeypatch, text, read):
    """Have a word of every page that is read from now on be another, read with doubt: what poor scans come to."""
    whole = runs.Filing._read

    def poorly(self, file):
        result = whole(self, file)
        return result._replace(pages=tuple(_blurred(page, text, read) for page in result.pages))

    monkeypatch.setattr(runs.Filing, "_read", poorly)


def _blurred(page, text, read):
    lines = tuple(
        Line(tuple(one._replace(text=read, confidence=0.6) if one.text == text else one for one in line.words))
        for line in page.lines
    )
    words = tuple(word for line in lines for word in line.words)
    return page._replace(lines=lines, words=words, method="ocr", digest=f"{page.digest[:-1]}x")


def perhaps(desk, number=N):
    return [one for one in desk.house.cases.filings.questions(number) if one.code == PERHAPS_REPEAT and one.open]


def test_a_page_whose_figure_was_hard_to_read_is_asked_about_and_a_person_decides(desk, monkeypatch, clock):
    desk.open(N)
    desk.take_in(N, "bill.pdf", BILL)
    hard_to_read(desk, monkeypatch, "$200.00", "$280.00")
    desk.take_in(N, "scan.pdf", BILL, LETTER)
    assert desk.account(N) == {"received": 3, "filed": 3}
    (question,) = perhaps(desk)
    assert "page 1 and page 1 of bill.pdf may be the same" in question.sentence
    assert '"$280.00" here, "$200.00" there' in question.sentence
    assert "may be the same" in desk.receipt(N)
    clock.now += dt.timedelta(minutes=1)
    say(desk, question.id, "same page")
    assert of(desk) == {("scan.pdf", 1): ("bill.pdf", 1)}
    assert perhaps(desk) == []
    assert desk.account(N) == {"received": 3, "filed": 2, "duplicate": 1}


def test_two_pages_that_a_person_tells_apart_stay_two(desk, monkeypatch, clock):
    desk.open(N)
    desk.take_in(N, "bill.pdf", BILL)
    hard_to_read(desk, monkeypatch, "$200.00", "$280.00")
    desk.take_in(N, "scan.pdf", BILL, LETTER)
    clock.now += dt.timedelta(minutes=1)
    say(desk, perhaps(desk)[0].id, "yes")
    scans = [file.id for file in desk.house.cases.files.of_matter(N) if file.name == "scan.pdf"]
    desk.house.cases.files.reopen(scans)
    desk.file()
    assert perhaps(desk) == []
    assert desk.account(N) == {"received": 3, "filed": 3}


def say(desk, question, answer):
    """Answer a question in the review sheet's workbook and save it there."""
    path = next(desk.folder(N).glob("Review/Review sheet*.xlsx"))
    book = openpyxl.load_workbook(path)
    start = book["Start here"]
    next(row for row in start.iter_rows() if row[0].value == "Your staff id:")[1].value = "lee"
    rows = list(book["Questions"].iter_rows())
    heads = [cell.value for cell in rows[0]]
    row = next(row for row in rows[1:] if row[heads.index("key, leave as it is")].value == question)
    row[heads.index("Settled")].value = answer
    book.save(desk.folder(N) / "answers.xlsx")
    desk.receive()
    desk.file()
    desk.file()


def test_a_copy_that_came_by_fax_is_filed_once(desk):
    header = "Jul 02 2026 08:14   FROM: QUARRY STREET CLINIC   FAX 559-555-0144   TO: 15595550100   P.02/07"
    desk.open(N)
    desk.take_in(N, "bill.pdf", "\n\n" + BILL)
    faxed = text_pdf([[Item(30, 20, header, 9.0), *prose(*("\n\n" + BILL).split("\n"), step=13.0, size=9.0)]])
    desk.take_in(N, "fax.pdf", faxed)
    assert of(desk) == {("fax.pdf", 1): ("bill.pdf", 1)}


def test_a_loose_page_of_a_longer_paper_is_filed_once(desk):
    desk.open(N)
    desk.take_in(N, "bill.pdf", *TWO_PAGES)
    desk.take_in(N, "loose.pdf", TWO_PAGES[1])
    assert desk.account(N) == {"received": 3, "filed": 2, "duplicate": 1}
    assert of(desk) == {("loose.pdf", 1): ("bill.pdf", 2)}


def test_a_paper_with_a_page_that_came_before_is_filed_whole_and_counted_once(desk):
    desk.open(N)
    desk.take_in(N, "loose.pdf", TWO_PAGES[1])
    desk.take_in(N, "bill.pdf", *TWO_PAGES)
    assert desk.account(N) == {"received": 3, "filed": 2, "duplicate": 1}
    assert of(desk) == {("bill.pdf", 2): ("loose.pdf", 1)}
    case = desk.house.cases.filings.load_case(N)
    whole = next(paper for paper in case.documents if paper.page_count == 2)
    assert (whole.duplicate_of, [one.page for one in whole.repeats]) == (None, [2])
    assert desk.house.store.exists(whole.storage_key)
    assert build_ledger(case).totals.billed == Decimal("900.00")


def test_a_bill_sent_again_with_a_later_date_is_linked_and_counted_once(desk):
    desk.open(N)
    desk.take_in(N, "june.pdf", BILL)
    balance = "Balance due                                      "
    paid = "Patient payments                                  $40.00"
    later = BILL.replace("06/15/2026", "07/15/2026").replace(f"{balance}$300.00", f"{paid}\n{balance}$260.00")
    desk.take_in(N, "july.pdf", later)
    assert desk.account(N) == {"received": 2, "filed": 2}
    case = desk.house.cases.filings.load_case(N)
    by_name = {file.sha256: file.name for file in desk.house.cases.files.of_matter(N)}
    names = {paper.id: by_name[paper.file] for paper in case.documents}
    assert {names[new]: names[old] for new, old in newer_copies(case.documents).items()} == {"july.pdf": "june.pdf"}
    totals = build_ledger(case).totals
    assert (totals.billed, totals.outstanding) == (Decimal("300.00"), Decimal("260.00"))


def test_a_page_whose_first_copy_went_to_another_matter_stands_by_itself(desk, clock):
    desk.open(N)
    other = desk.open("2026-0102", "Anton Verhoeven")
    desk.take_in(N, "loose.pdf", TWO_PAGES[1])
    desk.take_in(N, "bill.pdf", *TWO_PAGES)
    loose = next(file for file in desk.house.cases.files.of_matter(N) if file.name == "loose.pdf")
    clock.now += dt.timedelta(minutes=1)
    moved = Correction(file_id=loose.id, page=1, act="matter", value=other, by="lee", at=clock.now)
    desk.house.cases.corrections.record([moved])
    desk.file()
    assert of(desk) == {}
    assert desk.account(N) == {"received": 2, "filed": 2}
    assert desk.account(other) == {"received": 1, "filed": 1}
    assert build_ledger(desk.house.cases.filings.load_case(N)).totals.billed == Decimal("900.00")
