"""A person's word over what was read: it is filed, survives every reading, and takes repeats along."""

import datetime as dt
from decimal import Decimal

import pytest

from casefile.corrected_rows import row_of
from casefile.corrections import Correction
from casefile.ledger import build_ledger
from tests.intake.typed import a_statement, a_stub

N = "2026-0101"


@pytest.fixture
def correct(desk, clock):
    """Rule over the document on a page, and file again."""

    def ruled(paper, act, value, path="", page=None):
        clock.now += dt.timedelta(minutes=1)
        ids = {each.sha256: each.id for each in desk.house.cases.files.of_matter(paper.matter)}
        row = row_of(paper.record, path) if path else None
        one = Correction(
            file_id=ids[paper.file], page=page or paper.pages[0], act=act, path=path, value=value, row=row, by="lee",
            at=clock.now,
        )  # fmt: skip
        desk.house.cases.corrections.record([one])
        desk.file()

    return ruled


def test_a_corrected_amount_is_what_the_ledger_counts(desk, correct):
    desk.open(N)
    desk.take_in(N, "bill.pdf", a_statement("100.00", "200.00"))
    (bill,) = desk.papers(N)
    assert bill.kind == "medical_bill"
    assert [str(row.amount) for row in bill.record.charges] == ["100.00", "200.00"]
    correct(bill, "value", "250.00", path="charges[1].amount")
    (after,) = desk.papers(N)
    assert after.id == bill.id
    assert [str(row.amount) for row in after.record.charges] == ["100.00", "250.00"]
    source = after.sources["charges[1].amount"]
    assert (source.method, source.said_by, source.box) == ("correction", "lee", bill.sources["charges[1].amount"].box)
    assert any("350.00" in str(problem) and "300.00" in str(problem) for problem in after.problems)
    correct(bill, "value", "350.00", path="total_charges")
    correct(bill, "value", "350.00", path="balance_due")
    (after,) = desk.papers(N)
    assert not [problem for problem in after.problems if problem.code in {"sum", "total"}]


def test_a_correction_survives_another_reading(desk, correct):
    desk.open(N)
    desk.take_in(N, "bill.pdf", a_statement("100.00"))
    (bill,) = desk.papers(N)
    correct(bill, "value", "120.00", path="charges[0].amount")
    before = desk.papers(N)
    desk.house.cases.files.reopen([file.id for file in desk.house.cases.files.of_matter(N)])
    desk.file()
    assert desk.papers(N) == before


def test_a_packet_cut_wrongly_is_joined_and_split_and_every_page_stays_accounted_for(desk, correct):
    desk.open(N)
    desk.take_in(N, "packet.pdf", a_statement("100.00"), a_stub())
    first, second = sorted(desk.papers(N), key=lambda paper: paper.pages)
    assert (first.kind, second.kind) == ("medical_bill", "pay_stub")
    correct(second, "begins", "no")
    (joined,) = desk.papers(N)
    assert joined.pages == (1, 2)
    correct(joined, "begins", "yes", page=2)
    assert {paper.kind for paper in desk.papers(N)} == {"medical_bill", "pay_stub"}
    assert desk.account(N) == {"received": 2, "filed": 2}


def test_a_paper_of_another_kind_is_read_as_that_kind_and_leaves_no_copy_behind(desk, correct, house):
    desk.open(N)
    desk.take_in(N, "bill.pdf", a_statement("100.00"))
    (bill,) = desk.papers(N)
    assert house.store.exists(bill.storage_key)
    correct(bill, "kind", "correspondence")
    (letter,) = desk.papers(N)
    assert (letter.kind, letter.confidence) == ("correspondence", 1.0)
    assert house.store.exists(letter.storage_key)
    assert not house.store.exists(bill.storage_key)
    assert not [one for one in desk.house.cases.filings.questions(N) if "kind" in one.code]


def test_somebody_elses_paper_is_moved_to_their_matter_and_counted_there_alone(desk, correct):
    desk.open(N)
    other = desk.open("2026-0102", "Anton Verhoeven", client={"date_of_birth": dt.date(1971, 1, 2)})
    theirs = a_statement("100.00", name="VERHOEVEN, ANTON", born="01/02/1971")
    desk.take_in(N, "packet.pdf", a_stub(), theirs)
    held = next(paper for paper in desk.papers(N) if paper.kind == "medical_bill")
    assert held.held == "other_person"
    assert desk.account(N) == {"received": 2, "filed": 1, "other_person": 1}
    correct(held, "matter", other)
    assert [paper.kind for paper in desk.papers(N)] == ["pay_stub"]
    (moved,) = desk.papers(other)
    assert moved.held is None
    assert moved.storage_key.startswith(f"matters/{other}/")
    assert desk.account(N) == {"received": 1, "filed": 1}
    assert desk.account(other) == {"received": 1, "filed": 1}


def test_a_paper_in_another_name_counts_when_a_person_says_that_it_is_the_clients(desk, correct):
    desk.open(N)
    desk.take_in(N, "bill.pdf", a_statement("100.00", name="DUARTE, LUIS", born="01/02/1971"))
    (held,) = desk.papers(N)
    assert build_ledger(desk.house.cases.filings.load_case(N)).totals.billed == Decimal(0)
    correct(held, "matter", N)
    case = desk.house.cases.filings.load_case(N)
    ledger = build_ledger(case)
    assert [(one.held, one.vouched) for one in case.documents] == [(None, True)]
    assert (ledger.totals.billed, ledger.excluded) == (Decimal("100.00"), ())
    assert "another-patient" not in {problem.code for problem in ledger.problems}


def test_a_paper_that_names_somebody_else_by_the_intake_form_of_today_waits_for_a_word(desk, correct):
    desk.open(N)
    desk.take_in(N, "bill.pdf", a_statement("100.00"))
    before = desk.house.cases.filings.load_case(N)
    matter = before.matter.model_copy(
        update={"client": before.matter.client.model_copy(update={"name": "Anton Verhoeven"})}
    )
    (paper,) = type(before)(matter=matter, documents=before.documents).documents
    assert paper.held == "other_name"
    correct(paper, "matter", N)
    (vouched,) = desk.house.cases.filings.load_case(N).documents
    assert type(before)(matter=matter, documents=(vouched,)).documents == (vouched,)


def test_a_repeat_of_what_was_moved_away_counts_by_itself(desk, correct):
    desk.open(N)
    other = desk.open("2026-0102", "Anton Verhoeven", client={"date_of_birth": dt.date(1971, 1, 2)})
    desk.take_in(N, "bill.pdf", a_statement("100.00"))
    (bill,) = desk.papers(N)
    desk.take_in(N, "again.pdf", a_statement("100.00") + "\n ")
    again = next(paper for paper in desk.papers(N) if paper.id != bill.id)
    assert again.duplicate_of == bill.id
    correct(bill, "matter", other)
    (left,) = desk.papers(N)
    assert (left.id, left.duplicate_of) == (again.id, None)
    assert desk.house.store.exists(left.storage_key)


def test_an_unsorted_file_goes_where_a_person_says(desk, clock):
    desk.open(N)
    nobody = a_statement("100.00", name="QUILL, BARNABY", born="09/09/1990")
    desk.take_in("Unsorted", "bill.pdf", nobody)
    (file,) = desk.house.cases.files.of_matter(None)
    assert desk.account(None) == {"received": 1, "waiting": 1}
    desk.house.cases.corrections.record(
        [Correction(file_id=file.id, page=1, act="matter", value=N, by="lee", at=clock.now)]
    )
    desk.file()
    assert desk.account(None) == {}
    assert desk.account(N) == {"received": 1, "filed": 1}
    assert desk.papers(N)[0].held is None
