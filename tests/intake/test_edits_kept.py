"""A draft edited in Word, the file changed since, the document drafted again: the edits stay, what changed is shown."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from docx import Document

from flows import editing, generation, rebuilding
from flows.generation import generate
from flows.rebuilding import rebuild
from generators.places import walk
from tests.intake.typed import a_statement

N = "2026-0101"
HEAD = f"matters/{N}/generated/settlement-demand/"


@pytest.fixture
def house(house, monkeypatch):
    for module in (generation, rebuilding, editing):
        monkeypatch.setattr(module, "to_pdf", lambda files: [b"%PDF" for _ in files])
    return house


@pytest.fixture
def drafted(desk, house):
    desk.open()
    desk.take_in(N, "bill.pdf", a_statement("180.00", "95.00"))
    draft(house)
    return desk


def later(desk) -> None:
    """Let the bill of another clinic come in."""
    bill = a_statement("410.00", account="71-9920").replace("QUARRY STREET CLINIC", "HOLLOW CREEK IMAGING")
    desk.take_in(N, "later.pdf", bill.replace("44 Quarry Street", "9 Creek Road").replace("555-0144", "555-0177"))


def draft(house, **given):
    return generate(house, "settlement-demand", N, "lee", {"amount": "60000", **given})[0]


def laid(desk):
    return desk.folder(N) / "Drafts" / "settlement-demand.docx"


def edit(desk, house, change) -> None:
    """Let a person change the draft in Drafts and save it, and the watcher take it."""
    document = Document(laid(desk))
    change(document)
    document.save(laid(desk))
    looks = {}
    assert [editing.take_edits(house, looks) for _ in range(2)] == [0, 1]


def paragraph(document, words: str):
    return next(one for one in document.paragraphs if words in one.text)


def say(document, old: str, new: str) -> None:
    for run in paragraph(document, old).runs:
        if old in run.text:
            run.text = run.text.replace(old, new)
            return
    raise AssertionError(old)


def words_of(house, version: int, name: str = "settlement-demand.docx") -> list[str]:
    return [place.text for place in walk(house.store.get(f"{HEAD}v{version:03d}/{name}"))]


def test_what_a_person_wrote_stays_when_the_file_has_grown(drafted, house):
    edit(drafted, house, lambda word: say(word, "Please call me", "Kindly call me"))
    later(drafted)
    made = draft(house)
    said = words_of(house, 3)
    assert made.manifest.merged_from == 2
    assert any("Kindly call me" in one for one in said)
    assert any("685.00" in one for one in said)
    assert any("275.00" in one for one in words_of(house, 2))
    assert "1 paragraph or row as written in Word" in " ".join(made.problems)


def test_the_next_draft_lies_where_the_edited_one_lay(drafted, house):
    edit(drafted, house, lambda word: say(word, "Please call me", "Kindly call me"))
    later(drafted)
    draft(house)
    assert laid(drafted).read_bytes() == house.store.get(f"{HEAD}v003/settlement-demand.docx")
    assert sorted(path.name for path in laid(drafted).parent.glob("*.docx")) == [
        "settlement-demand - redline.docx",
        "settlement-demand.docx",
    ]


def test_where_both_changed_the_persons_words_stay_and_the_files_stand_behind_them(drafted, house):
    edit(drafted, house, lambda word: say(word, "being what was paid", "the sum that was paid"))
    later(drafted)
    made = draft(house)
    said = words_of(house, 3)
    at = next(at for at, one in enumerate(said) if "the sum that was paid" in one)
    assert said[at + 1].startswith("[CONFIRM: the file has changed since this was edited in Word")
    assert "685.00" in said[at + 1]
    assert any(gap.startswith("[CONFIRM: the file has changed") for gap in made.manifest.gaps)
    assert any("275.00 in a paragraph that was kept" in one for one in made.problems)


def test_a_gap_that_nobody_settled_stays_in_the_next_draft(drafted, house, clock):
    edit(drafted, house, lambda word: say(word, "being what was paid", "the sum that was paid"))
    later(drafted)
    draft(house)
    clock.now += dt.timedelta(days=1)
    again = draft(house)
    assert again.manifest.version == 4
    assert sum(gap.startswith("[CONFIRM: the file has changed") for gap in again.manifest.gaps) == 1


def test_added_and_deleted_paragraphs_stay_so(drafted, house):
    def change(word):
        paragraph(word, "Please call me").insert_paragraph_before("She now carries nothing heavier than 10 pounds.")
        gone = paragraph(word, "Please answer in writing")
        gone._p.getparent().remove(gone._p)

    edit(drafted, house, change)
    later(drafted)
    draft(house)
    said = words_of(house, 3)
    assert any("nothing heavier than 10 pounds" in one for one in said)
    assert not any("Please answer in writing" in one for one in said)


def test_the_same_again_is_the_same_version_with_edits_too(drafted, house):
    edit(drafted, house, lambda word: say(word, "Please call me", "Kindly call me"))
    later(drafted)
    one, two = draft(house), draft(house)
    assert (one.manifest.version, one.manifest.outputs) == (two.manifest.version, two.manifest.outputs)


def test_without_the_edits_when_asked_so(drafted, house):
    edit(drafted, house, lambda word: say(word, "Please call me", "Kindly call me"))
    later(drafted)
    made = draft(house, fresh=True)
    assert made.manifest.merged_from is None
    assert any("Please call me" in one for one in words_of(house, made.manifest.version))


def test_a_version_with_edits_is_made_again_too(drafted, house, tmp_path):
    edit(drafted, house, lambda word: say(word, "Please call me", "Kindly call me"))
    later(drafted)
    draft(house)
    rows = rebuild(house, f"{N}/settlement-demand/v003", tmp_path / "then")
    assert {row.says for row in rows} == {"made again: the same bytes"}
    assert {"generated.docx", "redline.docx"} <= {row.file for row in rows}


def test_the_redline_shows_what_changed_as_tracked_changes(drafted, house):
    later(drafted)
    draft(house)
    word = Document(io.BytesIO(house.store.get(f"{HEAD}v002/redline.docx")))
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    taken, put = ("".join(word.element.body.itertext(f"{space}{tag}")) for tag in ("delText", "t"))
    assert "275" in taken
    assert "685" in put
    assert {one.get(f"{space}author") for one in word.element.body.iter(f"{space}ins", f"{space}del")} == {"Matterflow"}
