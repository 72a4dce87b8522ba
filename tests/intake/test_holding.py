"""Papers that stay out until an attorney lets them in: protected ones, and open ones of which a copy is privileged."""

from __future__ import annotations

import json

from flows import generation
from flows.generation import generate
from tests.intake.typed import a_statement

N = "2026-0101"
NOTE = """RIVERSIDE COUNSELING CENTER
PSYCHOTHERAPY NOTES
Patient: Imogen Duarte          Date of birth: 05/06/1984
Date of service: 04/02/2026
The patient spoke of the collision and of her father.
Assessment: adjustment disorder (F43.20)
Plan: weekly sessions"""


def asked(house) -> list[str]:
    return [one.sentence for one in house.cases.filings.questions(N) if one.open and one.who == "attorney"]


def test_psychotherapy_notes_are_held_and_an_attorney_is_asked(desk, house):
    desk.open()
    desk.take_in(N, "notes.pdf", NOTE)
    (paper,) = desk.papers(N)
    assert paper.held == "protected"
    assert house.cases.filings.load_case(N).of_kind(paper.kind) == ()
    (sentence,) = asked(house)
    assert "seems to be psychotherapy notes (page 1; 45 CFR 164.501" in sentence
    assert "/privileged/" in paper.storage_key


def test_a_protected_paper_that_is_let_in_stays_in_when_it_is_read_again(desk, house):
    desk.open()
    desk.take_in(N, "notes.pdf", NOTE)
    (paper,) = desk.papers(N)
    house.cases.filings.let_in(paper.id, "okafor", house.today())
    assert desk.papers(N)[0].held is None


def test_a_privileged_copy_of_an_open_paper_holds_both_and_asks_an_attorney(desk, house):
    desk.open()
    desk.take_in(N, "bill.pdf", a_statement("180.00", "95.00"))
    desk.take_in(N, "Privileged/bill again.pdf", a_statement("180.00", "95.00"))
    papers = desk.papers(N)
    assert {paper.held for paper in papers} == {"privileged"}
    assert house.cases.filings.load_case(N).of_kind("medical_bill") == ()
    (sentence,) = asked(house)
    first = next(paper.id for paper in papers if paper.duplicate_of is None)
    assert f"matterflow let-in {N} {first} --attorney ID" in sentence
    house.cases.filings.let_in(first, "okafor", house.today())
    assert [paper.id for paper in house.cases.filings.load_case(N).of_kind("medical_bill")] == [first]


def test_an_open_copy_of_a_privileged_paper_stays_out_too(desk, house):
    desk.open()
    desk.take_in(N, "Privileged/bill.pdf", a_statement("180.00", "95.00"))
    desk.take_in(N, "bill again.pdf", a_statement("180.00", "95.00"))
    assert house.cases.filings.load_case(N).of_kind("medical_bill") == ()


def test_a_paper_that_an_attorney_let_in_stands_in_the_binder(desk, house, monkeypatch):
    monkeypatch.setattr(generation, "to_pdf", lambda files: [b"%PDF" for _ in files])
    desk.open()
    desk.take_in(N, "Privileged/bill.pdf", a_statement("180.00", "95.00"))
    (paper,) = desk.papers(N)
    house.cases.filings.let_in(paper.id, "okafor", house.today())
    (made,) = generate(house, "settlement-demand", N, "lee", {"amount": "60000"})
    log = json.loads(house.store.get(f"{made.folder}binder.json"))
    assert len(log["exhibits"]) == 1
