"""Folders dropped whole: their paths in the receipt, what their names say of a kind, and that they go when empty."""

import datetime as dt
import time

import pytest

from connectors.drop import emptied
from extractors.sorting import SURE
from flows import watching
from tests.intake.typed import a_statement

MATTER = "2026-0101"
VAGUE = "QUARRY STREET CLINIC\nPatient: Imogen Duarte\nCopay 40.00\nVisit 03/10/2026\nCharge 120.00\n"


@pytest.fixture
def firm(desk):
    desk.open()
    return desk


@pytest.fixture
def watcher(house):
    watcher = watching.Watcher(house)
    watcher._trigger = lambda: None
    return watcher


def look(watcher, times=2):
    for _ in range(times):
        while watcher.look():
            pass


def later(monkeypatch, seconds):
    now = time.monotonic()
    monkeypatch.setattr(watching.time, "monotonic", lambda: now + seconds)


def test_a_folder_dropped_whole_is_told_with_its_paths(firm, watcher):
    firm.drop(MATTER, "From Kaiser/2026/statement.pdf", a_statement("120.00"))
    firm.drop(MATTER, "From Kaiser/notes.txt", b"Imogen Duarte called.")
    look(watcher)
    firm.file()
    assert "From Kaiser/2026/statement.pdf: filed; 1 page: 1 filed" in firm.receipt(MATTER)
    assert "From Kaiser/notes.txt: " in firm.receipt(MATTER)


def test_it_goes_with_its_litter_when_all_is_safe_and_a_while_has_passed(firm, watcher, monkeypatch):
    firm.drop(MATTER, "From Kaiser/2026/a.txt", b"words")
    firm.drop(MATTER, "From Kaiser/Thumbs.db", b"litter")
    (firm.folder(MATTER) / "From Kaiser" / "nothing in it").mkdir()
    look(watcher, 3)
    assert (firm.folder(MATTER) / "From Kaiser").is_dir()  # a copy into it may still be under way
    later(monkeypatch, emptied.QUIET + 1)
    look(watcher, 1)
    assert not (firm.folder(MATTER) / "From Kaiser").exists()


def test_it_goes_after_a_restart_too(firm, house, watcher, monkeypatch):
    firm.drop(MATTER, "From Kaiser/a.txt", b"words")
    look(watcher)
    again = watching.Watcher(house._replace(drop=type(house.drop)(house.settings.drop_folder)))
    again._trigger = lambda: None
    look(again)
    later(monkeypatch, emptied.QUIET + 1)
    look(again, 1)
    assert not (firm.folder(MATTER) / "From Kaiser").exists()


def test_it_stays_while_anything_stands_in_it(firm, watcher, monkeypatch):
    firm.drop(MATTER, "From Kaiser/a.txt", b"words")
    rest = firm.drop(MATTER, "From Kaiser/b.pdf.part", b"half")
    look(watcher)
    later(monkeypatch, emptied.QUIET + 1)
    look(watcher, 2)
    assert rest.exists()


def test_a_file_that_comes_while_it_is_quiet_starts_the_wait_anew(firm, watcher, monkeypatch):
    firm.drop(MATTER, "From Kaiser/a.txt", b"words")
    look(watcher)
    later(monkeypatch, emptied.QUIET - 1)
    firm.drop(MATTER, "From Kaiser/b.txt", b"more words")
    look(watcher)
    monkeypatch.undo()
    later(monkeypatch, emptied.QUIET + 5)
    look(watcher, 1)
    assert (firm.folder(MATTER) / "From Kaiser").is_dir()


@pytest.mark.parametrize("name", ["Privileged", "Medical bills", "Liens/Medicare", "."])
def test_folders_that_people_keep_to_drop_into_stay(firm, watcher, monkeypatch, name):
    firm.drop(MATTER, f"{name}/a.txt", b"words")
    (firm.folder(MATTER) / "Photos").mkdir()
    look(watcher)
    later(monkeypatch, emptied.QUIET + 1)
    look(watcher, 2)
    assert (firm.folder(MATTER) / name.partition("/")[0]).is_dir()
    assert (firm.folder(MATTER) / "Photos").is_dir()  # empty from the start: nothing was taken from it
    assert not (firm.folder(MATTER) / "Liens" / "Medicare").exists()


def test_a_folder_laid_beside_the_matters_is_matched_by_what_it_says(firm, watcher, house):
    firm.drop("Records from the clinic", "statement.pdf", a_statement("120.00"))
    look(watcher)
    firm.file()
    assert [paper.kind for paper in firm.papers(MATTER)] == ["medical_bill"]


def test_a_folder_laid_beside_the_matters_is_told_with_its_path_and_goes_when_all_is_safe(
    firm, house, watcher, monkeypatch
):
    firm.drop("Records from Dr X", "2026/statement.pdf", a_statement("120.00"))
    firm.drop("Records from Dr X", "note.txt", b"words that say nothing of a client")
    top = house.settings.drop_folder / "Records from Dr X"
    (top / "nothing in it").mkdir()
    (top / "link").symlink_to("/etc/hostname")
    look(watcher, 3)
    firm.file()
    assert "Records from Dr X/2026/statement.pdf: filed" in firm.receipt(MATTER)
    unsorted = firm.receipt("Unsorted")
    assert "Records from Dr X/2026/statement.pdf: filed" in unsorted
    assert "Records from Dr X/note.txt: NEEDS SOMEBODY" in unsorted
    attention = house.settings.drop_folder / "Unsorted/Needs attention"
    assert (attention / "note.txt.txt").read_text().startswith("Records from Dr X/note.txt\n")
    assert (attention / "link.txt").read_text().startswith("Records from Dr X/link\n")
    assert top.is_dir()  # a copy into it may still be under way
    later(monkeypatch, emptied.QUIET + 1)
    look(watcher, 2)
    assert not top.exists()


def test_a_folder_beside_the_matters_stays_while_somebody_copies_into_it(firm, house, watcher, monkeypatch):
    firm.drop("Records from Dr X", "a.txt", b"words")
    half = firm.drop("Records from Dr X", "b.pdf", b"%PDF-1.7 half of it")
    look(watcher)
    later(monkeypatch, emptied.QUIET + 1)
    look(watcher, 2)
    assert half.exists()


@pytest.mark.parametrize("number", ["2026-0103", "DUARTE"])
def test_a_matters_own_folder_stays_with_whatever_number(firm, house, watcher, monkeypatch, number):
    firm.open(number, "Jane Roe", client={"date_of_birth": dt.date(1960, 2, 3)})
    own = house.drop.ensure_matter_folder(number, "Roe")
    firm.drop(number, "note.txt", b"words")
    look(watcher)
    for folder in ("Drafts", "Privileged"):
        (house.settings.drop_folder / own / folder).rmdir()
    later(monkeypatch, emptied.QUIET + 1)
    look(watcher, 2)
    assert (house.settings.drop_folder / own).is_dir()
    assert [file.called for file in house.cases.files.of_matter(number)] == ["note.txt"]


def test_a_folder_whose_name_is_more_than_a_kinds_goes(firm, watcher, monkeypatch):
    firm.drop(MATTER, "Records from Dr X/a.txt", b"words")
    firm.drop(MATTER, "Medical_Bills/b.txt", b"words")
    look(watcher)
    later(monkeypatch, emptied.QUIET + 1)
    look(watcher, 2)
    assert not (firm.folder(MATTER) / "Records from Dr X").exists()
    assert (firm.folder(MATTER) / "Medical_Bills").is_dir()


def test_a_folder_of_a_matter_that_is_not_open_gives_its_files_back(firm, watcher, house):
    path = firm.drop("2026-0999 Ruiz", "statement.pdf", a_statement("120.00"))
    look(watcher)
    note = path.parent / "Needs attention" / "statement.pdf.txt"
    assert "no matter 2026-0999 is open" in note.read_text()


def test_a_folder_that_names_a_kind_settles_a_paper_in_doubt(firm, watcher):
    firm.drop(MATTER, "alone.pdf", VAGUE)
    firm.drop(MATTER, "Medical bills/hinted.pdf", VAGUE + "Page one of one")
    look(watcher)
    firm.file()
    files = {file.sha256: file.name for file in firm.house.cases.files.of_matter(MATTER)}
    found = {files[paper.file]: (paper.kind, paper.confidence >= SURE) for paper in firm.papers(MATTER)}
    assert found["hinted.pdf"] == ("medical_bill", True)
    assert not found["alone.pdf"][1]
