"""Filings: all that came of one file, in place of what was there."""

import datetime as dt

import pytest
from sqlalchemy import create_engine, text

from casefile.errors import ConflictError, NotFoundError, PermanentError
from casefile.records.medical import ChartNote, MedicalBill
from connectors.base import PaperLine
from tests.factories import NOON, NUMBER, OTHER, a_bill, a_file, a_note, a_page, a_question

SCALARS = 8  # of a bill


@pytest.fixture
def file(cases):
    return cases.files.receive(a_file())


def _rows(url, query, **values):
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        rows = connection.execute(text(query), values).all()
    engine.dispose()
    return rows


def _filed(file, **changes):
    return file.model_copy(update={"status": "filed", "page_count": 2} | changes)


def test_a_document_comes_back_as_it_was_filed(cases, file):
    bill = a_bill(file)
    cases.filings.save(_filed(file), [], [bill], [])
    stored = cases.filings.load_case(NUMBER).documents[0]
    assert stored == bill
    assert list(stored.sources) == list(bill.sources)


def test_text_that_the_database_cannot_hold_is_marked(cases, file):
    record = ChartNote(findings="a\x00b \\u0000 \t\r\n \\N \\. 'quoted' \"twice\" é 日本", plan="\\")
    cases.filings.save(_filed(file), [], [a_bill(file, kind="chart_note", record=record, sources={})], [])
    stored = cases.filings.load_case(NUMBER).documents[0].record
    assert stored == record.model_copy(update={"findings": record.findings.replace("\x00", "\ufffd")})


def test_the_file_says_what_became_of_it(cases, file):
    cases.filings.save(_filed(file, media_type="application/pdf", reason="see page 2"), [], [], [])
    stored = cases.files.get(file.id)
    assert (stored.status, stored.page_count, stored.media_type, stored.reason) == (
        "filed",
        2,
        "application/pdf",
        "see page 2",
    )


def test_an_unsorted_file_goes_to_the_matter_that_it_was_filed_in(cases):
    file = cases.files.receive(a_file(matter=None))
    cases.filings.save(_filed(file, matter=NUMBER), [a_page(file)], [], [])
    assert [stored.id for stored in cases.files.of_matter(NUMBER)] == [file.id]
    assert cases.files.of_matter(None) == ()


def test_filing_again_changes_nothing(cases, file):
    def filing():
        cases.filings.save(_filed(file), [a_page(file)], [a_bill(file)], [a_question(file)])
        return cases.filings.load_case(NUMBER), cases.filings.pages(NUMBER), cases.filings.questions(NUMBER)

    assert filing() == filing()


def test_filing_again_replaces_all_that_the_file_had(cases, file, database_url):
    cases.filings.save(
        _filed(file),
        [a_page(file, 1), a_page(file, 2), a_page(file, 3)],
        [a_bill(file), a_note(file, dt.date(2026, 3, 2), 3, 3)],
        [a_question(file, "one?"), a_question(file, "two?")],
    )
    cases.filings.save(_filed(file), [a_page(file, 1)], [a_bill(file, 1, 1)], [a_question(file, "two?")])
    assert [document.pages for document in cases.filings.load_case(NUMBER).documents] == [(1, 1)]
    assert [account.row.page for account in cases.filings.pages(NUMBER)] == [1]
    assert [question.sentence for question in cases.filings.questions(NUMBER)] == ["two?"]
    assert _rows(database_url, "SELECT count(*) FROM extracted_values") == [(2 * SCALARS,)]


def test_another_matter_keeps_what_it_has(cases, file):
    before = (cases.filings.load_case(OTHER), cases.filings.pages(OTHER), cases.filings.questions(OTHER))
    cases.filings.save(_filed(file), [a_page(file)], [a_bill(file)], [a_question(file)])
    cases.filings.save(_filed(file), [], [], [])
    after = (cases.filings.load_case(OTHER), cases.filings.pages(OTHER), cases.filings.questions(OTHER))
    assert after == before
    assert before[0].documents


def test_a_case_has_its_own_documents_alone_by_date_then_id(cases, file):
    documents = [
        a_note(file, None, 1, 1),
        a_note(file, dt.date(2026, 3, 5), 2, 2),
        a_note(file, dt.date(2026, 2, 14), 3, 3, id="b"),
        a_note(file, dt.date(2026, 2, 14), 4, 4, id="a"),
    ]
    cases.filings.save(_filed(file), [], documents, [])
    case = cases.filings.load_case(NUMBER)
    assert case.matter.number == NUMBER
    assert [document.pages[0] for document in case.documents] == [4, 3, 2, 1]


def test_a_case_that_is_not_open_is_not_found(cases):
    with pytest.raises(NotFoundError, match="no matter 2026-0001 is open"):
        cases.filings.load_case("2026-0001")


def test_each_scalar_is_a_row_with_its_place(cases, file, database_url):
    cases.filings.save(_filed(file), [], [a_bill(file)], [])
    rows = _rows(
        database_url,
        "SELECT path, value, page, x0, y0, x1, y1, confidence, method FROM extracted_values"
        " WHERE document = :document ORDER BY path",
        document=a_bill(file).id,
    )
    assert len(rows) == SCALARS
    assert ("total_charges", "1385.00", 2, 400.25, 700.5, 452.125, 712.0, 0.97, "text") in rows
    assert ("form", "cms1500", 1, None, None, None, None, 1.0, "inferred") in rows
    assert ("provider_name", "Sierra Crest Medical Center", *(None,) * 7) in rows


def test_pages_are_accounted_for_in_the_order_received(cases, file):
    later = cases.files.receive(a_file("later.pdf", received_at=NOON + dt.timedelta(seconds=1)))
    rows = [a_page(file, 2), a_page(file, 1, "duplicate", of="abc page 3", document="d", digest=None)]
    refused = a_page(later, None, "refused", kind=None, digest=None)
    cases.filings.save(_filed(later, status="refused"), [refused], [], [])
    cases.filings.save(_filed(file), rows, [], [])
    accounts = cases.filings.pages(NUMBER)
    assert [account.row for account in accounts] == [*rows, refused]
    assert [account.name for account in accounts] == ["bill.pdf", "bill.pdf", "later.pdf"]
    assert {account.sha256 for account in accounts} == {file.sha256, later.sha256}


def test_pages_and_questions_of_unsorted_files_stand_apart(cases):
    file = cases.files.receive(a_file(matter=None))
    question = a_question(file, "which matter?")
    cases.filings.save(_filed(file, status="waiting"), [a_page(file, 1, "waiting")], [], [question])
    assert [account.row.status for account in cases.filings.pages(None)] == ["waiting"]
    assert cases.filings.questions(None) == (question,)
    assert cases.filings.questions(NUMBER) == ()


def test_a_settled_question_stays_settled_when_the_file_is_filed_again(cases, file):
    question = a_question(file)
    cases.filings.save(_filed(file), [], [], [question])
    cases.filings.settle(question.id)
    cases.filings.settle(question.id)
    cases.filings.save(_filed(file), [], [], [question])
    assert [stored.open for stored in cases.filings.questions(NUMBER)] == [False]
    assert [stored.open for stored in cases.filings.questions(OTHER)] == [True]


def test_a_question_never_asked_is_not_found(cases):
    with pytest.raises(NotFoundError, match="no question ffff"):
        cases.filings.settle("ffff")


def test_what_an_attorney_let_in_is_not_held_any_more(cases, file):
    held = [a_bill(file, held="privileged"), a_note(file, None, 3, 3, held="privileged")]
    cases.filings.save(_filed(file), [], held, [])
    cases.filings.let_in(held[0].id, "okafor", dt.date(2026, 3, 3))
    assert [document.held for document in cases.filings.load_case(NUMBER).documents] == [None, "privileged"]


def test_what_was_let_in_stays_so_when_the_file_is_filed_again(cases, file):
    held = a_bill(file, held="privileged")
    cases.filings.save(_filed(file), [], [held], [])
    cases.filings.let_in(held.id, "okafor", dt.date(2026, 3, 3))
    cases.filings.let_in(held.id, "another", dt.date(2026, 3, 4))
    cases.filings.save(_filed(file), [], [held], [])
    assert cases.filings.load_case(NUMBER).documents[0].held is None


def test_a_document_never_filed_cannot_be_let_in(cases):
    with pytest.raises(NotFoundError, match="no document ffff is filed"):
        cases.filings.let_in("ffff", "okafor", dt.date(2026, 3, 3))


def test_a_file_never_received_cannot_be_filed(cases):
    file = a_file("never received.pdf")
    with pytest.raises(NotFoundError, match="receive it before filing it"):
        cases.filings.save(_filed(file), [], [], [])


def test_a_document_filed_from_another_file_is_refused_and_nothing_is_changed(cases, file):
    bill = a_bill(file)
    cases.filings.save(_filed(file), [a_page(file)], [bill], [])
    copy = cases.files.receive(a_file("copy of bill.pdf", sha256=file.sha256))
    with pytest.raises(ConflictError, match=f"file {copy.id}"):
        cases.filings.save(_filed(copy), [a_page(copy)], [bill], [a_question(copy)])
    assert cases.files.get(copy.id).status == "received"
    assert [account.row.file_id for account in cases.filings.pages(NUMBER)] == [file.id]
    assert cases.filings.questions(NUMBER) == ()


def test_a_filing_that_fails_half_way_leaves_what_was_there(cases, file):
    cases.filings.save(_filed(file), [a_page(file)], [a_bill(file)], [a_question(file)])
    before = (cases.filings.load_case(NUMBER), cases.filings.pages(NUMBER), cases.filings.questions(NUMBER))
    foreign = a_question(file, "of no matter?", matter="2026-0001")
    with pytest.raises(NotFoundError):
        cases.filings.save(_filed(file, status="waiting"), [], [], [foreign])
    assert (cases.filings.load_case(NUMBER), cases.filings.pages(NUMBER), cases.filings.questions(NUMBER)) == before
    assert cases.files.get(file.id).status == "filed"


def test_a_record_of_another_version_says_which_file_to_read_again(cases, file, database_url):
    cases.filings.save(_filed(file), [], [a_bill(file)], [])
    engine = create_engine(database_url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.execute(
            text("UPDATE documents SET record = '{\"gone\": 1}' WHERE matter = :number"), {"number": NUMBER}
        )
    engine.dispose()
    with pytest.raises(PermanentError, match=f"read file {file.id} again"):
        cases.filings.load_case(NUMBER)


def test_an_account_number_tells_the_matters_whose_papers_have_it(cases, file):
    later = cases.files.receive(a_file(name="b.pdf", matter=OTHER))
    bills = [
        a_bill(file, record=MedicalBill(account_number="88-O12 03", provider_name="Quarry Street Clinic")),
        a_bill(later, id="theirs", matter=OTHER, record=MedicalBill(account_number="7741-9")),
        a_bill(later, id="held", matter=OTHER, held="other_person", record=MedicalBill(account_number="8801203")),
    ]
    cases.filings.save(_filed(file), [], bills[:1], [])
    cases.filings.save(_filed(later), [], bills[1:], [])
    assert cases.filings.matters_with(["8801203", "77419", "99999"]) == {
        "8801203": frozenset({NUMBER}),
        "77419": frozenset({OTHER}),
    }
    assert cases.filings.sources(NUMBER) == {"Quarry Street Clinic"}
    assert "Quarry Street Clinic" not in cases.filings.sources(OTHER)


def test_what_a_receipt_tells_of_a_file_is_found_by_the_file(cases):
    file = cases.files.receive(a_file())
    again = cases.files.receive(a_file("again.pdf"))
    bill = a_bill(file)
    cases.filings.save(file, [a_page(file), a_page(file, 2)], [bill], [a_question(file)])
    repeat = a_bill(again, duplicate_of=bill.id, held="privileged")
    cases.filings.save(again, [a_page(again, status="duplicate")], [repeat], [])
    ids = [file.id, again.id]
    assert sorted((row.file_id, row.page) for row in cases.filings.account_of(ids)) == sorted(
        [(file.id, 1), (file.id, 2), (again.id, 1)]
    )
    assert set(cases.filings.paper_lines(ids)) == {
        PaperLine(file.id, (1, 2), "medical_bill", NUMBER, None, None),
        PaperLine(again.id, (1, 2), "medical_bill", NUMBER, "privileged", "bill.pdf"),
    }
    assert cases.filings.questions_of(ids) == (a_question(file),)
    assert cases.filings.questions_of([]) == ()


def test_a_settled_question_is_told(cases):
    file = cases.files.receive(a_file())
    cases.filings.save(file, [], [], [a_question(file)])
    cases.files.mark_told({one.file.id: one.change for one in cases.files.untold()})
    cases.filings.settle(a_question(file).id)
    assert [one.file.id for one in cases.files.untold()] == [file.id]


def test_a_question_about_one_paper_of_a_file_keeps_its_pages(cases):
    file = cases.files.receive(a_file(matter=None))
    question = a_question(file, "whose paper is this?", first_page=2, last_page=3)
    cases.filings.save(_filed(file, status="waiting"), [a_page(file, 2, "waiting")], [], [question])
    assert cases.filings.questions(None) == (question,)
