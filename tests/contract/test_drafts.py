"""Drafts: versions by what goes in, released by what came out."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest

from casefile.drafts import Sent
from casefile.errors import ConflictError, NotFoundError
from tests.factories import NOON, NUMBER, OTHER, a_manifest

DEMAND = (NUMBER, "settlement-demand", 1)
SENT = Sent(on=dt.date(2026, 9, 8), manner="e-mail", by="jlindqvist")
RELEASE = {"content_hash": "d0c", "by": "okafor", "at": NOON}


@pytest.fixture
def draft(cases):
    cases.drafts.reserve(NUMBER, "settlement-demand", "inputs")
    cases.drafts.save(a_manifest())
    return a_manifest()


def test_the_same_inputs_make_the_same_version(cases):
    versions = [cases.drafts.reserve(NUMBER, "settlement-demand", inputs) for inputs in ["one", "two", "one", "two"]]
    assert versions == [1, 2, 1, 2]


def test_each_document_counts_its_own_versions(cases):
    assert cases.drafts.reserve(NUMBER, "chronology", "one") == 1
    assert cases.drafts.reserve(NUMBER, "lien-letters/golden-valley", "one") == 1
    assert cases.drafts.reserve(OTHER, "settlement-demand", "one") == 2


def test_versions_asked_for_at_once_are_different(cases):
    with ThreadPoolExecutor(6) as pool:
        given = pool.map(lambda inputs: cases.drafts.reserve(NUMBER, "chronology", str(inputs)), range(6))
        assert sorted(given) == [1, 2, 3, 4, 5, 6]


def test_the_same_version_asked_for_at_once_is_the_same(cases):
    with ThreadPoolExecutor(6) as pool:
        given = pool.map(lambda _: cases.drafts.reserve(NUMBER, "chronology", "same"), range(6))
        assert set(given) == {1}


def test_a_matter_that_is_not_open_has_no_versions(cases):
    with pytest.raises(NotFoundError, match="no matter 2026-0001 is open"):
        cases.drafts.reserve("2026-0001", "chronology", "one")


def test_a_manifest_comes_back_as_it_was_saved(cases, draft):
    assert cases.drafts.get(*DEMAND) == draft
    assert cases.drafts.list(NUMBER) == (draft,)


def test_a_version_that_is_reserved_alone_is_no_draft_yet(cases):
    cases.drafts.reserve(NUMBER, "settlement-demand", "inputs")
    assert cases.drafts.list(NUMBER) == ()
    with pytest.raises(NotFoundError, match="not made yet"):
        cases.drafts.get(*DEMAND)


def test_a_version_never_reserved_is_not_found(cases):
    for call in (lambda: cases.drafts.get(*DEMAND), lambda: cases.drafts.save(a_manifest())):
        with pytest.raises(NotFoundError, match="there is no draft 2026-0142/settlement-demand/v001"):
            call()


def test_a_draft_saved_again_is_the_later_one(cases, draft):
    cases.drafts.save(draft.model_copy(update={"claims": 7}))
    assert cases.drafts.get(*DEMAND).claims == 7


def test_a_release_names_who_when_and_what(cases, draft):
    released = cases.drafts.release(*DEMAND, **RELEASE)
    assert (released.state, released.released_by, released.released_at, released.released_hash) == (
        "released",
        "okafor",
        NOON,
        "d0c",
    )
    assert cases.drafts.get(*DEMAND) == released


def test_the_same_release_again_changes_nothing(cases, draft):
    released = cases.drafts.release(*DEMAND, **RELEASE)
    again = cases.drafts.release(*DEMAND, **(RELEASE | {"at": NOON + dt.timedelta(hours=1)}))
    assert again == released


@pytest.mark.parametrize("content_hash", ["edited", "bdf", ""])
def test_only_the_stored_word_file_can_be_released(cases, draft, content_hash):
    with pytest.raises(ConflictError, match="its Word file is not the one that was looked at"):
        cases.drafts.release(*DEMAND, **(RELEASE | {"content_hash": content_hash}))
    assert cases.drafts.get(*DEMAND).state == "draft"


def test_a_release_by_another_attorney_does_not_replace_the_first(cases, draft):
    cases.drafts.release(*DEMAND, **RELEASE)
    with pytest.raises(ConflictError, match="is released and cannot become released"):
        cases.drafts.release(*DEMAND, **(RELEASE | {"by": "another"}))


def test_a_run_made_again_leaves_a_release_as_it_is(cases, draft):
    released = cases.drafts.release(*DEMAND, **RELEASE)
    cases.drafts.save(draft)
    assert cases.drafts.get(*DEMAND) == released


def test_other_bytes_never_replace_a_release(cases, draft):
    cases.drafts.release(*DEMAND, **RELEASE)
    with pytest.raises(ConflictError, match="is released and its files stay"):
        cases.drafts.save(draft.model_copy(update={"outputs": {"settlement-demand.docx": "other"}}))


def test_what_is_released_can_be_sent_once(cases, draft):
    cases.drafts.release(*DEMAND, **RELEASE)
    sent = cases.drafts.record_sent(*DEMAND, SENT)
    assert (sent.state, sent.sent) == ("sent", SENT)
    assert cases.drafts.record_sent(*DEMAND, SENT) == sent
    with pytest.raises(ConflictError, match="is sent and cannot become sent"):
        cases.drafts.record_sent(*DEMAND, SENT.model_copy(update={"manner": "mail"}))


def test_a_draft_cannot_be_sent(cases, draft):
    with pytest.raises(ConflictError, match="is draft and cannot become sent"):
        cases.drafts.record_sent(*DEMAND, SENT)


def test_a_draft_can_be_rejected_and_not_released_any_more(cases, draft):
    assert cases.drafts.set_state(*DEMAND, "rejected").state == "rejected"
    assert cases.drafts.set_state(*DEMAND, "rejected").state == "rejected"
    with pytest.raises(ConflictError, match="is rejected and cannot become released"):
        cases.drafts.release(*DEMAND, **RELEASE)


def test_what_was_sent_can_be_answered(cases, draft):
    cases.drafts.release(*DEMAND, **RELEASE)
    with pytest.raises(ConflictError, match="is released and cannot become answered"):
        cases.drafts.set_state(*DEMAND, "answered")
    cases.drafts.record_sent(*DEMAND, SENT)
    assert cases.drafts.set_state(*DEMAND, "answered").state == "answered"


@pytest.mark.parametrize("state", ["released", "sent"])
def test_a_state_that_needs_a_person_is_not_just_set(cases, draft, state):
    with pytest.raises(ConflictError, match="release it or record it as sent"):
        cases.drafts.set_state(*DEMAND, state)


def test_the_other_matters_draft_stays_a_draft(cases, draft):
    cases.drafts.release(*DEMAND, **RELEASE)
    assert cases.drafts.list(OTHER) == (a_manifest(OTHER),)


def test_versions_are_listed_by_document_then_number(cases, draft):
    for document, inputs in [("settlement-demand", "more"), ("chronology", "one")]:
        version = cases.drafts.reserve(NUMBER, document, inputs)
        cases.drafts.save(a_manifest(document=document, version=version))
    assert [(made.document, made.version) for made in cases.drafts.list(NUMBER)] == [
        ("chronology", 1),
        ("settlement-demand", 1),
        ("settlement-demand", 2),
    ]
