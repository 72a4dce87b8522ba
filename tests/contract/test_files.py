"""Received files: written down once."""

import datetime as dt

import psycopg
import pytest

from casefile.errors import NotFoundError
from tests.factories import NOON, NUMBER, OTHER, a_file


def test_a_file_comes_back_as_it_was_received(cases):
    file = a_file("Müller bill.pdf", privileged=True)
    assert cases.files.receive(file) == file
    assert cases.files.get(file.id) == file


def test_a_file_received_again_keeps_what_became_of_it(cases):
    file = cases.files.receive(a_file())
    cases.files.set_result(file.id, "filed", media_type="application/pdf", page_count=3)
    again = cases.files.receive(a_file(received_at=NOON + dt.timedelta(days=1)))
    assert (again.status, again.page_count, again.received_at) == ("filed", 3, NOON)
    assert len(cases.files.of_matter(NUMBER)) == 1


def test_a_result_replaces_the_one_before(cases):
    file = cases.files.receive(a_file())
    cases.files.set_result(file.id, "refused", reason="it is encrypted")
    cases.files.set_result(file.id, "filed", media_type="application/pdf", page_count=1)
    stored = cases.files.get(file.id)
    assert (stored.status, stored.media_type, stored.page_count, stored.reason) == (
        "filed",
        "application/pdf",
        1,
        None,
    )


def test_a_file_of_no_matter_is_unsorted(cases):
    file = cases.files.receive(a_file(matter=None))
    assert cases.files.of_matter(None) == (file,)
    assert cases.files.of_matter(NUMBER) == ()


def test_files_come_in_the_order_received(cases):
    late = cases.files.receive(a_file("late.pdf", received_at=NOON + dt.timedelta(seconds=1)))
    early = cases.files.receive(a_file("early.pdf"))
    assert cases.files.of_matter(NUMBER) == (early, late)


def test_files_are_found_by_how_they_stand(cases):
    waiting = cases.files.receive(a_file("waiting.pdf"))
    cases.files.set_result(waiting.id, "waiting", reason="which matter?")
    found = {file.name for file in cases.files.with_status("waiting", "received")}
    assert found == {"still unread.pdf", "waiting.pdf"}
    assert [file.matter for file in cases.files.with_status("received")] == [OTHER]


def test_a_file_of_a_matter_that_is_not_open_is_not_taken(cases):
    with pytest.raises(NotFoundError, match="what it belongs to is not in the database"):
        cases.files.receive(a_file(matter="2026-0001"))


def test_a_file_never_received_is_not_found(cases):
    with pytest.raises(NotFoundError, match="no file ffff was received"):
        cases.files.get("ffff")
    with pytest.raises(NotFoundError, match="no file ffff was received"):
        cases.files.set_result("ffff", "filed")


def test_every_change_of_a_file_is_told_once(cases):
    file = cases.files.receive(a_file())
    before = {one.file.name: one.change for one in cases.files.untold()}
    assert before == {"bill.pdf": 1, "still unread.pdf": 1, "noise.pdf": 2}
    cases.files.mark_told({file.id: 1})
    assert file.id not in {one.file.id for one in cases.files.untold()}
    cases.files.receive(a_file())
    assert file.id not in {one.file.id for one in cases.files.untold()}
    cases.files.set_result(file.id, "filed")
    cases.files.reopen([file.id])
    assert {one.change for one in cases.files.untold() if one.file.id == file.id} == {3}


def test_a_change_after_what_was_told_stays_to_be_told(cases):
    file = cases.files.receive(a_file())
    cases.files.set_result(file.id, "filed")
    cases.files.mark_told({file.id: 1})
    assert [one.change for one in cases.files.untold() if one.file.id == file.id] == [2]


def test_a_file_that_changes_right_now_is_told_again(cases, database_url):
    file = cases.files.receive(a_file())
    with psycopg.connect(database_url) as other:
        other.execute("UPDATE files SET change = change + 1 WHERE id = %s", [file.id])
        cases.files.mark_told({file.id: 1})
        other.commit()
    assert [one.change for one in cases.files.untold() if one.file.id == file.id] == [2]


def test_what_a_matter_got_in_a_time_is_found(cases):
    hour = dt.timedelta(hours=1)
    early = cases.files.receive(a_file("early.pdf"))
    cases.files.receive(a_file("late.pdf", received_at=NOON + hour))
    sorted_since = cases.files.receive(a_file("sorted.pdf", folder="Unsorted/Fax"))
    unsorted = cases.files.receive(a_file("unsorted.pdf", None, folder="unsorted"))
    assert set(cases.files.received_between(NUMBER, NOON, NOON + hour)) == {early, sorted_since}
    assert set(cases.files.received_between(None, NOON, NOON + hour)) == {sorted_since, unsorted}
    assert cases.files.received_between(NUMBER, NOON - hour, NOON) == ()
