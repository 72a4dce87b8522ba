"""A draft edited in Word, the file changed since, the document drafted again: the edits stay, what changed is shown."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from docx import Document

from casefile.claims import CLAIMS
from flows import editing, generation, rebuilding
from flows.generation import generate
from flows.rebuilding import rebuild
from flows.verifying import verify_file
from generators.asides import jumps
from generators.binder_parts import is_part
from generators.kept_cites import CITES
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


def test_what_a_person_changed_added_and_deleted_stays_when_the_file_has_grown(drafted, house, tmp_path):
    def change(word):
        say(word, "Please call me", "Kindly call me")
        paragraph(word, "Kindly call me").insert_paragraph_before("She now carries nothing heavier than 10 pounds.")
        gone = paragraph(word, "Please answer in writing")
        gone._p.getparent().remove(gone._p)

    edit(drafted, house, change)
    later(drafted)
    made = draft(house)
    said = "\n".join(words_of(house, 3))
    assert made.manifest.merged_from == 2
    assert "Kindly call me" in said
    assert "nothing heavier than 10 pounds" in said
    assert "Please answer in writing" not in said
    assert "685.00" in said
    assert any("275.00" in one for one in words_of(house, 2))
    assert "2 paragraphs or rows as written in Word" in " ".join(made.problems)
    lies_where_the_edited_one_lay(drafted, house)
    shows_what_changed_as_tracked_changes(house)
    again = draft(house)
    assert (made.manifest.version, made.manifest.outputs) == (again.manifest.version, again.manifest.outputs)
    rows = rebuild(house, f"{N}/settlement-demand/v003", tmp_path / "then")
    assert {row.says for row in rows} == {"made again: the same bytes"}
    assert {"generated.docx", "redline.docx"} <= {row.file for row in rows}


def test_what_word_notes_of_a_saving_is_no_figure_of_the_letter_and_names_nobody(drafted, house):
    def change(word):
        say(word, "Please call me", "Kindly call me")
        noted = word.core_properties
        noted.modified = noted.last_printed = dt.datetime(2026, 12, 1, 9, 12)  # noqa: DTZ001 - as Word notes it
        noted.revision, noted.last_modified_by = 47, "Zqx Paralegal"

    edit(drafted, house, change)
    noted = Document(io.BytesIO(house.store.get(f"{HEAD}v002/settlement-demand.docx"))).core_properties
    assert (noted.revision, noted.last_modified_by) == (1, "Matterflow")
    assert [one for one in verify_file(house, laid(drafted)).failures if "docProps" in one.where] == []


def lies_where_the_edited_one_lay(desk, house) -> None:
    assert laid(desk).read_bytes() == house.store.get(f"{HEAD}v003/settlement-demand.docx")
    assert sorted(path.name for path in laid(desk).parent.glob("*.docx")) == [
        "settlement-demand - redline.docx",
        "settlement-demand.docx",
    ]


def shows_what_changed_as_tracked_changes(house) -> None:
    word = Document(io.BytesIO(house.store.get(f"{HEAD}v003/redline.docx")))
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    taken, put = ("".join(word.element.body.itertext(f"{space}{tag}")) for tag in ("delText", "t"))
    assert "275" in taken
    assert "685" in put
    assert {one.get(f"{space}author") for one in word.element.body.iter(f"{space}ins", f"{space}del")} == {"Matterflow"}


def test_where_both_changed_both_stand_until_somebody_settles_it(drafted, house, clock):
    edit(drafted, house, lambda word: say(word, "being what was paid", "the sum that was paid"))
    later(drafted)
    made = draft(house)
    said = words_of(house, 3)
    at = next(at for at, one in enumerate(said) if "the sum that was paid" in one)
    assert said[at + 1].startswith("[CONFIRM: the file has changed since this was edited in Word")
    assert "685.00" in said[at + 1]
    assert any("275.00 in a paragraph that was kept" in one for one in made.problems)
    clock.now += dt.timedelta(days=1)
    again = draft(house)
    assert again.manifest.version == 4
    assert sum(gap.startswith("[CONFIRM: the file has changed") for gap in again.manifest.gaps) == 1


def test_what_a_kept_cite_does_not_bear_out_blocks_until_a_person_settles_it(drafted, house, clock):
    def delete_the_gap(word):
        gap = paragraph(word, CITES)
        gap._p.getparent().remove(gap._p)

    edit(drafted, house, lambda word: say(word, "Billed:", "Billed $999.00 for:"))
    clock.now += dt.timedelta(days=1)
    made = draft(house)
    assert any("$999.00 stands on none of them" in gap for gap in made.manifest.gaps)
    edit(drafted, house, delete_the_gap)
    clock.now += dt.timedelta(days=1)
    again = draft(house)
    assert again.manifest.merged_from is not None
    assert not any("$999.00" in gap for gap in again.manifest.gaps)
    assert any("Billed $999.00 for:" in one for one in words_of(house, again.manifest.version))


def test_with_a_binder_in_parts_the_links_lead_into_the_part_and_hold(drafted, house, tmp_path):
    house = house._replace(settings=house.settings.model_copy(update={"exhibits_megabytes": 0.001}))
    later(drafted)
    draft(house)
    drafted.take_in(N, "more.pdf", a_statement("75.00", account="71-9921").replace("QUARRY STREET", "BIRCH"))
    edit(drafted, house, lambda word: say(word, "Please call me", "Kindly call me"))
    made = draft(house, amount="61000")
    path = house.settings.home / "storage" / made.folder / "settlement-demand.docx"
    targets = [jump.target for jump in jumps(path.read_bytes()) if "#page=" in jump.target]
    parts = {target.partition("#")[0] for target in targets}
    assert parts == {name for name in made.manifest.outputs if is_part(name)}
    assert len(parts) > 1
    assert [one for one in verify_file(house, path).failures if "link" in one.sentence] == []
    rows = rebuild(house, f"{N}/settlement-demand/v{made.manifest.version:03d}", tmp_path / "then")
    assert {row.says for row in rows} == {"made again: the same bytes"}


def test_without_the_edits_when_asked_so(drafted, house):
    edit(drafted, house, lambda word: say(word, "Please call me", "Kindly call me"))
    made = draft(house, fresh=True, amount="61000")
    assert made.manifest.merged_from is None
    assert any("Please call me" in one for one in words_of(house, made.manifest.version))


def test_an_edit_that_is_dropped_among_the_records_is_the_next_version(drafted, house):
    document = Document(laid(drafted))
    drafted.take_in(N, "the demand.docx", laid(drafted).read_bytes())
    assert "a copy of the draft settlement-demand/v001; nothing in it was changed" in drafted.receipt(N)
    say(document, "Please call me", "Kindly call me")
    out = io.BytesIO()
    document.save(out)
    drafted.take_in(N, "the demand, final.docx", out.getvalue())
    assert house.cases.drafts.get(N, "settlement-demand", 2).edited_from == 1
    assert "an edit of the draft settlement-demand/v001: it is the next version" in drafted.receipt(N)
    assert len(drafted.papers(N)) == 1
    assert "Kindly call me" in "\n".join(one.text for one in Document(laid(drafted)).paragraphs)
    looks = {}
    assert [editing.take_edits(house, looks) for _ in range(2)] == [0, 0]
    desk = drafted
    desk.open("2026-0102", "Pilar Vance", client={"date_of_birth": dt.date(1970, 1, 2)})
    generate(house, "settlement-demand", "2026-0102", "lee", {"amount": "9000"})
    desk.take_in("2026-0102", "settlement-demand.docx", out.getvalue())
    assert len(house.cases.drafts.list("2026-0102")) == 1


def test_a_gap_typed_over_with_nothing_is_put_back_and_words_that_settle_one_are_the_persons(drafted, house):
    gap = "[CONFIRM: the client's own account of pain"

    def write(word, words):
        found = paragraph(word, gap)
        for run in found.runs[1:]:
            run._r.getparent().remove(run._r)
        found.runs[0].text = words

    edit(drafted, house, lambda word: write(word, "TBD"))
    two = house.cases.drafts.get(N, "settlement-demand", 2)
    assert any(one.startswith(gap) for one in two.gaps)
    assert any(one.text.startswith(f"TBD {gap}") for one in Document(laid(drafted)).paragraphs)
    edit(drafted, house, lambda word: write(word, "She can not lift her son."))
    three = house.cases.drafts.get(N, "settlement-demand", 3)
    assert not any(one.startswith(gap) for one in three.gaps)
    claims = CLAIMS.validate_json(house.store.get(f"{HEAD}v003/claims.json"))
    (said,) = [one for one in claims if one.text == "She can not lift her son."]
    assert (said.kind, said.set_by) == ("attorney", "an edit in Drafts")
    later(drafted)
    made = draft(house)
    claims = CLAIMS.validate_json(house.store.get(f"{made.folder}claims.json"))
    assert [one.set_by for one in claims if one.text == "She can not lift her son."] == ["an edit in Drafts"]


def test_an_edit_saved_while_the_next_version_is_made_is_kept_in_it(drafted, house, monkeypatch):
    later(drafted)
    saved = []

    def meanwhile(files):
        if not saved:
            document = Document(laid(drafted))
            say(document, "Please call me", "Kindly call me")
            document.save(laid(drafted))
            saved.append(1)
        return [b"%PDF" for _ in files]

    monkeypatch.setattr(generation, "to_pdf", meanwhile)
    made = draft(house)
    assert made.manifest.version == 4
    assert made.manifest.merged_from == 3
    assert "Kindly call me" in "\n".join(words_of(house, 4))
    assert any("685.00" in one for one in words_of(house, 4))
    lies = sorted(path.name for path in laid(drafted).parent.glob("*.docx"))
    assert lies == ["settlement-demand - redline.docx", "settlement-demand.docx"]
    assert laid(drafted).read_bytes() == house.store.get(f"{HEAD}v004/settlement-demand.docx")
    assert draft(house).manifest.version == 4
