"""What people find in the drop folder: folders, receipts, notes, drafts."""

import datetime as dt
import errno
import hashlib
import os

import pytest

from casefile.errors import PermanentError, TransientError
from connectors.drop import disk, matter_folder
from connectors.drop.attention import lay_attention, settle_attention
from connectors.drop.drafts import lay_draft
from connectors.drop.names import ensure_matter_folder
from connectors.drop.receipts import write_receipt

DAY = dt.date(2026, 3, 2)


@pytest.fixture
def folder(tmp_path):
    return ensure_matter_folder(tmp_path, "2026-0142", "Quintanilla-Reyes")


def _files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _sha(body):
    return hashlib.sha256(body).hexdigest()


def test_a_matters_folder_is_made_with_what_people_look_for_in_it(tmp_path, folder):
    assert folder == tmp_path / "2026-0142 Quintanilla-Reyes"
    assert sorted(path.name for path in folder.iterdir()) == ["Drafts", "Privileged"]


def test_a_folder_that_begins_with_the_number_is_the_matters(tmp_path):
    (tmp_path / "2026-0142 Marisol, old name").mkdir()
    (tmp_path / "2026-01422 Another").mkdir()
    (tmp_path / "2026-0142.txt").write_bytes(b"")
    assert ensure_matter_folder(tmp_path, "2026-0142", "X").name == "2026-0142 Marisol, old name"
    assert matter_folder(tmp_path, "2026-0142") == tmp_path / "2026-0142 Marisol, old name"


def test_a_matter_without_a_folder_has_none(tmp_path, folder):
    assert matter_folder(tmp_path, "2026-014") is None
    assert matter_folder(tmp_path / "not mounted", "2026-0142") is None


@pytest.mark.parametrize(
    ("surname", "name"),
    [("O'Neil/../../etc", "1 O'Neil....etc"), ("A:B*?", "1 AB"), ("", "1"), ("Ruiz.", "1 Ruiz"), ("Øre", "1 Øre")],
)
def test_a_surname_makes_a_name_that_every_system_takes(tmp_path, surname, name):
    assert ensure_matter_folder(tmp_path, "1", surname) == tmp_path / name


def test_a_link_in_place_of_a_matters_folder_is_refused(tmp_path, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    (tmp_path / "2026-0142 Q").symlink_to(outside)
    with pytest.raises(PermanentError, match="put a real folder in its place"):
        ensure_matter_folder(tmp_path, "2026-0142", "Q")
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "lay"),
    [
        ("Drafts", lambda folder: lay_draft(folder, "a.docx", b"x")),
        ("Needs attention", lambda folder: lay_attention(folder, "a.pdf", b"x", "why")),
    ],
)
def test_a_link_in_place_of_an_inner_folder_is_refused(tmp_path, tmp_path_factory, name, lay):
    outside = tmp_path_factory.mktemp("outside")
    folder = tmp_path / "2026-0142"
    folder.mkdir()
    (folder / name).symlink_to(outside)
    with pytest.raises(PermanentError, match="put a real folder in its place"):
        lay(folder)
    assert list(outside.iterdir()) == []


def test_a_receipt_has_a_line_a_file(folder):
    path = write_receipt(folder, DAY, ["bill.pdf: filed; 3 pages: 3 filed", "Müller.pdf: NEEDS SOMEBODY"])
    assert path.name == "Receipts 2026-03-02.txt"
    assert path.read_text(encoding="utf-8") == ("bill.pdf: filed; 3 pages: 3 filed\nMüller.pdf: NEEDS SOMEBODY\n")


def test_a_name_that_turns_the_direction_of_writing_turns_no_line(folder):
    path = write_receipt(folder, DAY, ["bill \u202efdp.exe.pdf: filed", "\u2066\u05d0.pdf: filed"])
    assert path.read_text(encoding="utf-8") == "bill fdp.exe.pdf: filed\n\u05d0.pdf: filed\n"


def test_a_receipt_is_kept_up_to_date(folder):
    write_receipt(folder, DAY, ["one"])
    write_receipt(folder, DAY, ["one", "two"])
    assert _files(folder) == {"Receipts 2026-03-02.txt": b"one\ntwo\n"}


def test_a_receipt_that_says_the_same_is_left_alone(folder):
    path = write_receipt(folder, DAY, ["one"])
    before = path.stat()
    write_receipt(folder, DAY, ["one"])
    assert path.stat() == before


def test_a_receipt_that_cannot_be_written_leaves_the_old_one(folder, monkeypatch):
    write_receipt(folder, DAY, ["one"])

    def fail(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(disk.os, "fsync", fail)
    with pytest.raises(TransientError, match="the drop folder: No space left on device; try again"):
        write_receipt(folder, DAY, ["one", "two"])
    assert _files(folder) == {"Receipts 2026-03-02.txt": b"one\n"}


def test_a_note_stands_beside_its_file(folder):
    lay_attention(folder, "bill.pdf", b"bytes", "Whose is it?")
    assert _files(folder / "Needs attention") == {"bill.pdf": b"bytes", "bill.pdf.txt": b"Whose is it?\n"}


def test_laying_it_again_changes_the_note_alone(folder):
    lay_attention(folder, "bill.pdf", b"bytes", "Whose is it?")
    lay_attention(folder, "bill.pdf", b"bytes", "Still: whose is it?")
    assert _files(folder / "Needs attention") == {"bill.pdf": b"bytes", "bill.pdf.txt": b"Still: whose is it?\n"}


def test_two_files_of_one_name_stand_side_by_side(folder):
    lay_attention(folder, "bill.pdf", b"one", "first")
    lay_attention(folder, "bill.pdf", b"two", "second")
    assert _files(folder / "Needs attention")["bill (2).pdf.txt"] == b"second\n"


def test_what_is_settled_goes_with_its_note_and_nothing_else(folder):
    lay_attention(folder, "bill.pdf", b"one", "first")
    lay_attention(folder, "bill.pdf", b"two", "second")
    settle_attention(folder, "bill.pdf", _sha(b"two"))
    settle_attention(folder, "bill.pdf", _sha(b"two"))
    settle_attention(folder, "never there.pdf", _sha(b"three"))
    assert _files(folder / "Needs attention") == {"bill.pdf": b"one", "bill.pdf.txt": b"first\n"}


def test_a_draft_lies_in_drafts(folder):
    path = lay_draft(folder, "settlement-demand.docx", b"v1")
    assert path == folder / "Drafts" / "settlement-demand.docx"
    assert path.read_bytes() == b"v1"


def test_a_later_draft_takes_the_place_of_the_one_that_we_laid(folder):
    for body in (b"v1", b"v2", b"v2"):
        lay_draft(folder, "settlement-demand.docx", body)
    assert _files(folder / "Drafts") == {"settlement-demand.docx": b"v2"}


def test_a_draft_that_a_person_changed_is_never_written_over(folder):
    path = lay_draft(folder, "settlement-demand.docx", b"v1")
    path.write_bytes(b"v1 with the attorney's hand")
    beside = lay_draft(folder, "settlement-demand.docx", b"v2")
    lay_draft(folder, "settlement-demand.docx", b"v3")
    assert beside.name == "settlement-demand (2).docx"
    assert _files(folder / "Drafts") == {
        "settlement-demand.docx": b"v1 with the attorney's hand",
        "settlement-demand (2).docx": b"v3",
    }


def test_a_persons_own_file_of_that_name_is_never_written_over(folder):
    (folder / "Drafts" / "settlement-demand.docx").write_bytes(b"mine")
    lay_draft(folder, "settlement-demand.docx", b"v1")
    assert (folder / "Drafts" / "settlement-demand.docx").read_bytes() == b"mine"


def test_drafts_of_two_matters_do_not_mix(tmp_path, folder):
    other = ensure_matter_folder(tmp_path, "2026-0999", "Else")
    lay_draft(folder, "settlement-demand.docx", b"v1")
    lay_draft(other, "settlement-demand.docx", b"other")
    lay_draft(folder, "settlement-demand.docx", b"v2")
    assert _files(other / "Drafts") == {"settlement-demand.docx": b"other"}
