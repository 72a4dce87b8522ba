"""What waits for an account number is matched again whichever of the two was saved first, also by two at once."""

import threading
import time

import pytest

from casefile.records.medical import MedicalBill
from connectors.database import filings as module
from tests.factories import NUMBER, a_bill, a_file, a_page

ACCOUNT = "881203"
KNOWN_TO_NONE = {ACCOUNT: frozenset()}


@pytest.fixture
def waits(cases):
    """Save an unsorted file as waiting, matched when these matters were known to have its account number."""
    file = cases.files.receive(a_file("loose.pdf", None, folder="Unsorted"))
    done = file.model_copy(update={"status": "waiting", "page_count": 1})

    def save(known=KNOWN_TO_NONE):
        cases.filings.save(done, [a_page(file, status="waiting")], [], [], awaits=known)

    save.status = lambda: cases.files.get(file.id).status
    return save


@pytest.fixture
def teaches(cases):
    """File a bill in the matter that has the account number."""
    file = cases.files.receive(a_file("bill.pdf"))
    bill = a_bill(file, 1, 1, record=MedicalBill(account_number="88-1203"), sources={}, storage_key=None)
    done = file.model_copy(update={"status": "filed", "page_count": 1})
    return lambda: cases.filings.save(done, [a_page(file, document=bill.id)], [bill], [])


def test_what_waits_is_matched_again_when_its_number_is_learned(waits, teaches):
    waits()
    assert waits.status() == "waiting"
    teaches()
    assert waits.status() == "received"


def test_what_was_learned_between_matching_and_saving_is_not_missed(waits, teaches):
    teaches()
    waits()
    assert waits.status() == "received"


def test_what_was_known_when_it_was_matched_teaches_nothing(waits, teaches):
    teaches()
    waits({ACCOUNT: frozenset({NUMBER})})
    assert waits.status() == "waiting"


@pytest.mark.parametrize("first", ["waits", "teaches"])
def test_of_two_that_save_at_once_one_sees_the_other(waits, teaches, first, monkeypatch):
    inside, go_on = threading.Event(), threading.Event()
    clear = module._clear

    def held_up(connection, *given):
        if threading.current_thread().name == first:
            inside.set()
            assert go_on.wait(10)
        clear(connection, *given)

    monkeypatch.setattr(module, "_clear", held_up)
    saves = {"waits": waits, "teaches": teaches}
    one = threading.Thread(target=saves.pop(first), name=first)
    (other,) = (threading.Thread(target=save) for save in saves.values())
    one.start()
    assert inside.wait(10)
    other.start()
    time.sleep(0.3)
    go_on.set()
    one.join(20)
    other.join(20)
    assert waits.status() == "received"
