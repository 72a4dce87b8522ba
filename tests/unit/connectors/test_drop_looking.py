"""Looking at the drop folder: what was dropped, where, and whether it still changes."""

import os
import time
from pathlib import Path

import pytest

from casefile.errors import TransientError
from connectors.drop import NEW_MATTERS, UNSORTED
from connectors.drop.claiming import claim, place_of
from connectors.drop.scanning import is_ready, scan
from connectors.drop.stillness import PATIENCE, Stillness
from connectors.drop.watching import watch

WHOLE = b"%PDF-1.7 ... %%EOF\n"
MATTER = "2026-0142 Quintanilla-Reyes"


@pytest.fixture
def root(tmp_path):
    for name in (MATTER, NEW_MATTERS, UNSORTED):
        (tmp_path / name).mkdir()
    return tmp_path


def _lay(path, body=WHOLE):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return path


def _only(root):
    (dropped,) = scan(root)
    return dropped


def test_an_empty_folder_has_nothing(root):
    assert scan(root) == ()


def test_a_file_in_a_matters_folder_is_that_matters(root):
    path = _lay(root / MATTER / "bill.pdf")
    dropped = _only(root)
    assert (root / dropped.path, dropped.place, dropped.folder, dropped.matter, dropped.name) == (
        path,
        "matter",
        MATTER,
        "2026-0142",
        "bill.pdf",
    )
    assert (dropped.size, dropped.privileged) == (len(WHOLE), False)


def test_what_follows_the_number_is_for_people(root):
    _lay(root / "2026-0150" / "a.pdf")
    _lay(root / "2026-0151 anything at all" / "b.pdf")
    assert [dropped.matter for dropped in scan(root)] == ["2026-0150", "2026-0151"]


def test_folders_in_a_matters_folder_are_looked_into(root):
    _lay(root / MATTER / "From Sierra Crest" / "2026" / "bill.pdf")
    assert (_only(root).matter, _only(root).folder) == ("2026-0142", f"{MATTER}/From Sierra Crest/2026")


@pytest.mark.parametrize("folder", ["Privileged", "PRIVILEGED", "From us/privileged/more"])
def test_what_is_dropped_into_privileged_is_privileged(root, folder):
    _lay(root / MATTER / folder / "memo.docx")
    assert _only(root).privileged


def test_new_matters_take_intake_forms(root):
    _lay(root / "New matters" / "intake.xlsx")
    assert (_only(root).place, _only(root).matter) == ("intake", None)


@pytest.mark.parametrize("path", ["Unsorted/scan.pdf", "unsorted/sub/scan.pdf", "scan.pdf"])
def test_what_is_in_no_matters_folder_is_unsorted(root, path):
    _lay(root / path)
    assert (_only(root).place, _only(root).matter) == ("unsorted", None)
    assert _only(root).folder.casefold().startswith("unsorted")


@pytest.mark.parametrize(
    "name",
    [
        "~$letter.docx",
        ".DS_Store",
        ".hidden.pdf",
        "Thumbs.db",
        "desktop.ini",
        "Receipts 2026-03-02.txt",
        "Needs attention/scan.pdf",
        "needs attention/scan.pdf.txt",
        "Drafts/settlement-demand.docx",
    ],
)
def test_our_own_files_and_those_of_programs_are_passed_over(root, name):
    _lay(root / MATTER / name)
    assert scan(root) == ()


@pytest.mark.parametrize("name", ["scan.pdf.tmp", "scan.PDF.TMP", "scan.pdf.part", "scan.pdf.crdownload"])
def test_half_written_files_are_listed_as_such(root, name):
    _lay(root / MATTER / name)
    assert [dropped.half_written for dropped in scan(root)] == [True]


def test_what_is_claimed_is_not_found_again(root):
    _lay(root / MATTER / "bill.pdf")
    claim(root, _only(root))
    assert scan(root) == ()


def test_links_are_never_followed(root, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    _lay(outside / "secret.pdf")
    (root / MATTER / "link.pdf").symlink_to(outside / "secret.pdf")
    (root / MATTER / "folder").symlink_to(outside)
    (root / "2026-0199 Link").symlink_to(outside)
    (root / MATTER / ".mark").symlink_to("somebody@machine")
    found = scan(root)
    assert [str(each.path) for each in found] == [f"{MATTER}/folder", f"{MATTER}/link.pdf", "2026-0199 Link"]
    assert all((root / each.path).is_symlink() for each in found)


def test_a_pipe_is_no_file(root):
    os.mkfifo(root / MATTER / "pipe")
    assert scan(root) == ()


def test_names_are_shown_in_one_form_whatever_the_disk_has(root):
    _lay(root / MATTER / "Mu\u0308ller.pdf")
    assert _only(root).name == "M\u00fcller.pdf"


def test_a_name_of_broken_bytes_is_shown_and_found(root):
    _lay(root / MATTER / os.fsdecode(b"bill \xff.pdf"))
    dropped = _only(root)
    assert dropped.name == "bill \ufffd.pdf"
    assert place_of(root, claim(root, dropped)).read_bytes() == WHOLE


def _still(stillness, root, moment=0.0):
    return [still.dropped.name for still in stillness.look(scan(root), moment)]


def test_a_file_that_did_not_change_is_still(root):
    _lay(root / MATTER / "bill.pdf")
    stillness = Stillness()
    assert [_still(stillness, root) for _ in range(3)] == [[], ["bill.pdf"], ["bill.pdf"]]


def test_a_file_is_still_when_it_was_quiet_for_long_enough(root):
    _lay(root / MATTER / "bill.pdf")
    stillness = Stillness(quiet=2.0)
    assert [_still(stillness, root, moment) for moment in (10.0, 11.9, 12.0)] == [[], [], ["bill.pdf"]]


def test_a_file_that_grows_is_not_still(root):
    path = _lay(root / MATTER / "letter.docx", b"half")
    stillness = Stillness()
    _still(stillness, root)
    path.write_bytes(b"half and more")
    assert [_still(stillness, root) for _ in range(2)] == [[], ["letter.docx"]]


def test_a_file_written_over_in_the_same_size_is_not_still(root):
    path = _lay(root / MATTER / "letter.docx", b"one")
    old = path.stat()
    stillness = Stillness()
    _still(stillness, root)
    time.sleep(0.02)
    path.write_bytes(b"two")
    os.utime(path, ns=(old.st_atime_ns, old.st_mtime_ns))
    assert _still(stillness, root) == []


def test_a_file_that_went_away_and_came_back_is_seen_for_the_first_time(root):
    path = _lay(root / MATTER / "letter.docx")
    stillness = Stillness()
    _still(stillness, root)
    path.rename(root / "away.tmp")
    _still(stillness, root)
    (root / "away.tmp").rename(path)
    assert _still(stillness, root) == []


def test_a_still_file_becomes_overdue_in_the_end(root):
    _lay(root / MATTER / "bill.pdf", b"%PDF-1.7 half of it")
    stillness = Stillness()
    looks = [stillness.look(scan(root), moment) for moment in (0.0, PATIENCE, PATIENCE + 1)]
    assert [[still.overdue for still in look] for look in looks] == [[], [False], [True]]


def test_a_pdf_that_does_not_end_as_one_is_not_ready(root):
    path = _lay(root / MATTER / "bill.pdf", b"%PDF-1.7 half of it")
    assert not is_ready(path)
    _lay(path, WHOLE)
    assert is_ready(path)


def test_a_file_that_vanished_is_not_ready(root):
    assert not is_ready(root / MATTER / "bill.pdf")


def test_the_end_of_a_pdf_may_stand_before_some_filling(root):
    assert is_ready(_lay(root / MATTER / "bill.pdf", b"%PDF" + b"x" * 10_000 + b"%%EOF" + b"\x00" * 1000))
    assert not is_ready(_lay(root / MATTER / "other.pdf", b"%PDF %%EOF" + b"x" * 10_000))


def test_a_drop_folder_that_is_away_may_be_tried_again(tmp_path):
    with pytest.raises(TransientError, match="the drop folder"):
        scan(tmp_path / "not mounted")


def test_a_folder_of_blanks_is_no_matters(root):
    _lay(root / "\u3000" / "bill.pdf")
    assert _only(root).matter == ""


@pytest.mark.parametrize(("name", "levels"), [("d" * 240, 18), ("d", 250)])
def test_a_folder_too_deep_to_be_opened_is_never_ready_nor_taken_and_stops_no_other(root, monkeypatch, name, levels):
    _lay(root / MATTER / "bill.pdf")
    monkeypatch.chdir(root / MATTER)
    for _ in range(levels):
        Path(name).mkdir()
        os.chdir(name)
    monkeypatch.chdir(root)
    bill, deep = scan(root)
    assert (bill.name, deep.name) == ("bill.pdf", name)
    assert not is_ready(root / deep.path)
    assert claim(root, deep) is None
    assert (root / deep.path).is_dir()
    assert claim(root, bill) is not None


def test_a_disk_that_fails_in_one_folder_does_not_stop_the_others(root, monkeypatch):
    _lay(root / MATTER / "bill.pdf")
    _lay(root / "2026-0150 Bad sector" / "a.pdf")
    scandir = os.scandir

    def fail(path):
        if "Bad sector" in str(path):
            raise OSError(5, "Input/output error")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", fail)
    assert [dropped.name for dropped in scan(root)] == ["bill.pdf"]


def test_a_folder_that_cannot_be_read_does_not_stop_the_others(root, monkeypatch):
    _lay(root / MATTER / "bill.pdf")
    _lay(root / "2026-0150 Locked" / "a.pdf")
    scandir = os.scandir

    def refuse(path):
        if "Locked" in str(path):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert [dropped.name for dropped in scan(root)] == ["bill.pdf"]


def test_hints_come_at_once_on_a_change_and_at_the_latest_after_the_seconds(root):
    hints = watch(root, 0.3)
    start = time.monotonic()
    next(hints)
    assert time.monotonic() - start < 0.2
    next(hints)
    assert time.monotonic() - start < 5


def test_hints_go_on_when_the_folder_is_away(tmp_path):
    hints = watch(tmp_path / "not mounted", 0.01)
    for _ in range(3):
        next(hints)
