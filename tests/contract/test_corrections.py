"""What people corrected: one ruling a place, the latest, whoever writes it twice."""

import datetime as dt

import pytest

from casefile.corrections import Correction
from casefile.documents import RepeatedPage
from casefile.errors import NotFoundError
from tests.factories import NOON, NUMBER, OTHER, a_bill, a_file, a_page

LATER = NOON + dt.timedelta(minutes=5)


@pytest.fixture
def file(cases):
    return cases.files.receive(a_file())


def a_correction(file, **changes):
    given = {"file_id": file.id, "page": 1, "act": "value", "path": "total_charges", "value": "80.00", "was": "30.00"}
    return Correction(**given | {"by": "lee", "at": NOON, "row": {"code": "99213", "units": "1"}} | changes)


def test_a_ruling_comes_back_as_it_was_written(cases, file):
    assert cases.corrections.record([a_correction(file)]) == {file.id}
    assert cases.corrections.of_file(file.id) == (a_correction(file),)
    assert cases.corrections.of_matter(NUMBER) == (a_correction(file),)
    assert cases.corrections.of_matter(OTHER) == ()


def test_the_same_ruling_again_changes_nothing(cases, file):
    cases.corrections.record([a_correction(file)])
    cases.files.set_result(file.id, "filed")
    assert not cases.corrections.record([a_correction(file, at=LATER, by="okafor")])
    assert cases.files.get(file.id).status == "filed"
    assert cases.corrections.of_file(file.id) == (a_correction(file),)


def test_the_latest_ruling_holds_whichever_comes_first(cases, file):
    cases.corrections.record([a_correction(file, at=LATER, value="90.00")])
    assert not cases.corrections.record([a_correction(file)])
    assert cases.corrections.of_file(file.id)[0].value == "90.00"
    assert cases.corrections.record([a_correction(file, at=LATER + dt.timedelta(1), value=None, row=None)])
    assert cases.corrections.of_file(file.id)[0].value is None


def test_a_ruling_on_a_file_that_nobody_received_is_refused(cases, file):
    with pytest.raises(NotFoundError, match="was received"):
        cases.corrections.record([a_correction(file), a_correction(file, file_id="nothing")])
    assert cases.corrections.of_file(file.id) == ()


def test_a_document_that_is_moved_takes_its_pages_and_rulings_along(cases, file):
    bill = a_bill(file, matter=OTHER)
    page = a_page(file).model_copy(update={"document": bill.id})
    cases.filings.save(file.model_copy(update={"status": "filed"}), [page], [bill], [])
    cases.corrections.record([a_correction(file)])
    assert bill.id in [account.row.document for account in cases.filings.pages(OTHER)]
    assert cases.filings.pages(NUMBER) == ()
    assert cases.corrections.of_matter(OTHER) == (a_correction(file),)


def test_a_ruling_has_its_file_filed_again(cases, file):
    cases.filings.save(file.model_copy(update={"status": "filed"}), [a_page(file)], [a_bill(file)], [])
    cases.corrections.record([a_correction(file)])
    assert cases.files.get(file.id).status == "received"
    assert [document.id for document in cases.filings.load_case(NUMBER).documents] == [a_bill(file).id]


def test_files_that_repeat_a_document_that_changed_are_filed_again(cases, file):
    again = cases.files.receive(a_file("again.pdf"))
    other = cases.files.receive(a_file("other.pdf"))
    first = a_bill(file)
    cases.filings.save(file.model_copy(update={"status": "filed"}), [], [first], [])
    repeat = a_bill(again, duplicate_of=first.id)
    cases.filings.save(again.model_copy(update={"status": "duplicate"}), [], [repeat], [])
    cases.filings.save(other.model_copy(update={"status": "filed"}), [], [a_bill(other)], [])
    cases.filings.save(file.model_copy(update={"status": "filed"}), [], [first], [])
    assert cases.files.get(again.id).status == "duplicate"
    moved = first.model_copy(update={"matter": OTHER})
    cases.filings.save(file.model_copy(update={"status": "filed"}), [], [moved], [])
    assert cases.files.get(again.id).status == "received"
    assert cases.files.get(other.id).status == "filed"


def test_files_with_a_page_of_a_document_that_changed_are_filed_again(cases, file):
    longer = cases.files.receive(a_file("longer.pdf"))
    first = a_bill(file)
    cases.filings.save(file.model_copy(update={"status": "filed"}), [], [first], [])
    in_part = a_bill(longer, repeats=(RepeatedPage(page=2, document=first.id, file=file.sha256, there=1),))
    cases.filings.save(longer.model_copy(update={"status": "filed"}), [], [in_part], [])
    assert in_part in cases.filings.load_case(NUMBER).documents
    cases.filings.save(file.model_copy(update={"status": "filed"}), [], [first], [])
    assert cases.files.get(longer.id).status == "filed"
    cases.filings.save(file.model_copy(update={"status": "filed"}), [], [], [])
    assert cases.files.get(longer.id).status == "received"


def test_the_keys_of_what_a_file_filed_are_known(cases, file):
    assert cases.filings.stored_keys(file.id) == frozenset()
    cases.filings.save(file.model_copy(update={"status": "filed"}), [], [a_bill(file)], [])
    assert cases.filings.stored_keys(file.id) == {a_bill(file).storage_key}
