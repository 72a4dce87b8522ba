"""Reading again what was filed: shown first, filed when asked to, and no correction is undone."""

import pytest

from casefile.corrected_rows import row_of
from casefile.corrections import Correction
from casefile.receipts import ReceivedFile
from flows import rereading
from flows.rereading import compare, file_again
from tests.intake.typed import a_statement, a_stub

N = "2026-0101"


@pytest.fixture
def filed(desk, clock):
    desk.open(N)
    desk.take_in(N, "bill.pdf", a_statement("100.00", "200.00"))
    desk.take_in(N, "stub.pdf", a_stub())
    return desk


@pytest.fixture
def better(monkeypatch):
    """An extractor that learned to read something else: each total is told in another way."""
    real = rereading.extract_documents

    def extract(read, ruled):
        found = []
        for document in real(read, ruled):
            if document.kind == "medical_bill":
                record = document.record.model_copy(update={"total_charges": None, "provider_npi": "1234567893"})
                document = document.model_copy(update={"record": record})
            found.append(document)
        return tuple(found)

    monkeypatch.setattr(rereading, "extract_documents", extract)
    monkeypatch.setattr("flows.journey.extract_documents", extract)


def again(desk, tmp_path, pool):
    return list(compare(desk.house, pool, tmp_path, N, lambda done, of: None))


def test_the_same_extractors_change_nothing(filed, tmp_path, pool):
    assert [each.changes for each in again(filed, tmp_path, pool)] == [(), ()]


def test_what_changes_is_shown_and_nothing_is_touched(filed, better, tmp_path, pool):
    before = filed.papers(N)
    bill, stub = sorted(again(filed, tmp_path, pool), key=lambda each: each.file.name)
    assert {(each.what, each.path) for each in bill.changes} == {("gained", "provider_npi"), ("lost", "total_charges")}
    assert stub.changes == ()
    assert filed.papers(N) == before


def test_no_page_is_read_again_that_was_kept(filed, tmp_path, pool, monkeypatch):
    kept = []
    monkeypatch.setattr(type(filed.house.cases.readings), "save", lambda self, key, body: kept.append(key))
    again(filed, tmp_path, pool)
    assert kept == []


def test_what_changes_is_filed_when_asked_to_and_a_correction_stands(filed, better, tmp_path, pool, clock):
    bill = next(paper for paper in filed.papers(N) if paper.kind == "medical_bill")
    file: ReceivedFile = next(file for file in filed.house.cases.files.of_matter(N) if file.sha256 == bill.file)
    path = "charges[0].amount"
    said = Correction(
        file_id=file.id, page=1, act="value", path=path, value="111.00", row=row_of(bill.record, path), by="lee",
        at=clock.now,
    )  # fmt: skip
    filed.house.cases.corrections.record([said])
    filed.house.cases.files.set_result(file.id, "filed", media_type=file.media_type, page_count=1)
    found = again(filed, tmp_path, pool)
    file_again(filed.house, pool, tmp_path, N, found)
    after = next(paper for paper in filed.papers(N) if paper.id == bill.id)
    assert after.record.provider_npi == "1234567893"
    assert str(after.record.charges[0].amount) == "111.00"
    assert filed.account(N) == {"received": 2, "filed": 2}
    (entry,) = [one for one in filed.house.cases.trail.entries() if one.act == "read again"]
    assert entry.subject == file.id
    assert b"1234567893" in filed.house.store.get(f"matters/{N}/reports/changes.json")
    assert [each.changes for each in again(filed, tmp_path, pool)] == [(), ()]
