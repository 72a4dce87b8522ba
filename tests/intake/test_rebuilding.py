"""A version made again as it stood on its day, whatever came into the file since."""

from __future__ import annotations

import datetime as dt

import pytest

from casefile.errors import UnusableInput
from flows import generation, rebuilding
from flows.generation import generate
from flows.rebuilding import rebuild
from tests.intake.typed import a_statement

DRAFT = "2026-0101/settlement-demand/v001"
FILES = {"settlement-demand.docx", "settlement-demand.pdf", "exhibits.pdf", "binder.json", "claims.json"}


@pytest.fixture
def house(house, monkeypatch):
    for module in (generation, rebuilding):
        monkeypatch.setattr(module, "to_pdf", lambda files: [b"%PDF of" + docx[:40] for docx in files])
    return house


@pytest.fixture
def drafted(desk, house):
    """A matter with a demand drafted from one bill, after which a second bill came in."""
    desk.open()
    desk.take_in("2026-0101", "bill.pdf", a_statement("180.00", "95.00"))
    generate(house, "settlement-demand", "2026-0101", "lee", {"amount": "60000"})
    return desk


def test_a_version_is_made_again_from_the_case_file_of_its_day(drafted, house, clock, tmp_path):
    clock.now += dt.timedelta(days=9)
    drafted.take_in("2026-0101", "later.pdf", a_statement("410.00", account="71-9920"))
    rows = rebuild(house, DRAFT, tmp_path / "then")
    assert {row.file for row in rows} == FILES
    assert {row.says for row in rows} == {"made again: the same bytes"}
    stored = house.store.get("matters/2026-0101/generated/settlement-demand/v001/settlement-demand.docx")
    assert (tmp_path / "then" / "settlement-demand.docx").read_bytes() == stored
    house.store.put("matters/2026-0101/generated/settlement-demand/v001/settlement-demand.docx", b"changed")
    assert all(row.same for row in rebuild(house, DRAFT, tmp_path / "again"))
    assert (tmp_path / "again" / "settlement-demand.docx").read_bytes() == stored


def test_what_is_not_the_same_any_more_is_said(drafted, house, tmp_path, monkeypatch):
    monkeypatch.setattr(rebuilding, "rules_version", lambda: "of another day")
    monkeypatch.setattr(rebuilding, "to_pdf", lambda files: [b"another LibreOffice" for _ in files])
    house.store.put("matters/2026-0101/generated/settlement-demand/v001/settlement-demand.pdf", b"changed")
    rows = {row.file: row for row in rebuild(house, DRAFT, tmp_path / "then")}
    lost = rows["settlement-demand.pdf"]
    assert not lost.written
    assert lost.says.startswith("CHANGED in storage since it was made; ")
    assert "the rules of law have changed since" in lost.says
    assert rows["settlement-demand.docx"].same


def test_a_case_file_that_was_changed_in_storage_is_not_taken_for_the_right_one(drafted, house, tmp_path):
    (key,) = house.store.keys("matters/2026-0101/as-made/")
    house.store.put(key, b"changed")
    rows = rebuild(house, DRAFT, tmp_path / "then")
    assert {row.same for row in rows} == {False}
    assert all(row.written for row in rows)
    assert "damaged in storage" in rows[0].says
    with pytest.raises(UnusableInput, match="is not empty"):
        rebuild(house, DRAFT, tmp_path / "then")


def test_the_same_again_is_the_same_version_and_a_released_one_stays_as_it_is(drafted, house):
    made = house.cases.drafts.get("2026-0101", "settlement-demand", 1)
    digest = made.outputs["settlement-demand.docx"]
    house.cases.drafts.release("2026-0101", "settlement-demand", 1, content_hash=digest, by="okafor", at=house.now())
    house.store.put("matters/2026-0101/generated/settlement-demand/v001/manifest.json", b"released")
    (again,) = generate(house, "settlement-demand", "2026-0101", "lee", {"amount": "60000"})
    assert (again.manifest.version, again.manifest.state) == (1, "released")
    assert house.store.get("matters/2026-0101/generated/settlement-demand/v001/manifest.json") == b"released"
