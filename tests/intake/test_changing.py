"""What changed since a draft: papers, money, the sentences that the file has left behind."""

from __future__ import annotations

import json

import pytest

from casefile.drafts import Sent
from flows import changing, editing, generation
from flows.changing import changes_of, left_behind, shape, warning_of
from flows.generation import generate
from tests.intake.test_edits_kept import edit, later, say
from tests.intake.typed import a_statement

N = "2026-0101"
PAGE = "What changed since the drafts 2026-0101.html"


@pytest.fixture
def house(house, monkeypatch):
    for module in (generation, editing):
        monkeypatch.setattr(module, "to_pdf", lambda files: [b"%PDF" for _ in files])
    return house


@pytest.fixture
def drafted(desk, house):
    desk.open()
    desk.take_in(N, "bill.pdf", a_statement("180.00", "95.00"))
    generate(house, "settlement-demand", N, "lee", {"amount": "60000"})
    return desk


def stale(behind) -> list[tuple[str, str, str]]:
    return [(one.kind, one.says, one.now) for one in behind.stale]


def test_a_new_bill_is_told_with_the_difference_and_the_stale_sentences(drafted, house):
    draft = f"{N}/settlement-demand/v001"
    (behind,) = changes_of(house, N)
    assert (behind.is_behind, left_behind(house, N), warning_of(house, draft)) == (False, [], "")
    later(drafted)
    (behind,) = changes_of(house, N)
    ((what, whose, counts),) = [(one.what, one.whose, one.counts) for one in behind.since.papers]
    assert (what, whose.casefold(), counts) == ("new", "hollow creek imaging", True)
    (billed,) = [one for one in behind.since.figures if one.what == "medical expenses, billed"]
    assert (str(billed.before), str(billed.after), str(billed.difference)) == ("275.00", "685.00", "410.00")
    assert any("275.00" in says and "685.00" in now for kind, says, now in stale(behind) if kind == "changed")
    assert not any("60,000.00" in says for _, says, _ in stale(behind))
    assert "+$410.00" in (drafted.folder(N) / "Case reports" / PAGE).read_text()
    (sentence,) = left_behind(house, N)
    assert sentence.startswith("The file has changed since settlement-demand/v001 was made (a draft): 1 paper changed")
    assert sentence in json.loads(house.store.get(f"matters/{N}/reports/readiness.json"))["readiness"]
    assert "economic damages +$410.00" in warning_of(house, draft)
    (one,) = json.loads(json.dumps(shape((behind,))))["changes"]
    assert set(one) >= {"draft", "summary", "papers", "statements", "answers", "figures", "stale"}


def test_what_was_sent_is_held_to_the_file_beside_the_newest_draft(drafted, house):
    made = house.cases.drafts.get(N, "settlement-demand", 1)
    digest = made.outputs["settlement-demand.docx"]
    house.cases.drafts.release(N, "settlement-demand", 1, content_hash=digest, by="okafor", at=house.now())
    house.cases.drafts.record_sent(N, "settlement-demand", 1, Sent(on=house.today(), manner="email", by="lee"))
    later(drafted)
    generate(house, "settlement-demand", N, "lee", {"amount": "60000"})
    newest, sent = changes_of(house, N)
    assert (newest.name, newest.is_behind) == ("settlement-demand/v002", False)
    assert (sent.name, sent.state, sent.is_behind) == ("settlement-demand/v001", "sent on 30 November 2026", True)


def test_a_sentence_that_a_person_wrote_is_shown_as_theirs(drafted, house):
    edit(drafted, house, lambda word: say(word, "being what was paid", "the sum that was paid"))
    later(drafted)
    (behind,) = changes_of(house, N)
    (one,) = [one for one in behind.stale if one.edited]
    assert "the sum that was paid" in one.says
    assert "685.00" in one.now


def test_a_value_that_was_corrected_is_told_with_its_page(desk, house):
    desk.open()
    desk.take_in(N, "bill.pdf", a_statement("180.00", "95.00"))
    document = desk.papers(N)[0]
    fixed = document.record.model_copy(update={"account_number": "99-1"})
    now = document.model_copy(update={"record": fixed})
    before = house.cases.filings.load_case(N)
    changed = changing.since(before, before.model_copy(update={"documents": (now,)}))
    (paper,) = changed.papers
    assert [(one.path, one.after, one.page) for one in paper.fields] == [("account_number", "99-1", 1)]
