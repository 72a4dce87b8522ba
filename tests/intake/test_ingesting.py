"""`matterflow ingest`: one file that fails holds up no other, each is told in a sentence, and the status says it."""

import os
import sys
import zipfile
from contextlib import nullcontext

import pytest

from casefile.errors import PermanentError, TransientError
from flows import cli, ingesting, runs
from tests.intake.typed import a_statement, typed_pdf

MATTER = "2026-0101"


@pytest.fixture
def firm(desk):
    desk.open()
    return desk


@pytest.fixture
def papers(tmp_path_factory):
    """A folder with two bills."""
    folder = tmp_path_factory.mktemp("papers")
    (folder / "a.pdf").write_bytes(typed_pdf(a_statement("120.00")))
    (folder / "c.pdf").write_bytes(typed_pdf(a_statement("85.00")))
    return folder


@pytest.fixture
def ingest(house, pool, monkeypatch, capsys, tmp_path):
    """Run the command with the test's reading processes; return its status and what it says of problems."""

    def run(*words):
        monkeypatch.setattr(cli, "load_settings", lambda: house.settings)
        monkeypatch.setattr(runs, "ReadingPool", lambda workers: nullcontext(pool))
        monkeypatch.setattr(sys, "argv", ["matterflow", "ingest", *map(str, words)])
        with pytest.raises(SystemExit) as left:
            cli.main()
        return left.value.code, capsys.readouterr().err

    return run


def said(err):
    return [line for line in err.splitlines() if line.startswith("matterflow: ")]


def names(house):
    return [file.called for file in house.cases.files.of_matter(MATTER)]


def test_files_that_fail_are_told_one_by_one_and_the_rest_is_filed(firm, house, papers, ingest):
    (papers / "gone.pdf").symlink_to(papers / "not there")
    status, err = ingest(
        "--matter", MATTER, papers / "a.pdf", papers / "b.pdf", "/proc/self/mem", papers / "gone.pdf", papers / "c.pdf"
    )
    assert status == 2
    assert sorted(names(house)) == ["a.pdf", "c.pdf"]
    assert {file.status for file in house.cases.files.of_matter(MATTER)} == {"filed"}
    assert said(err) == [
        f"matterflow: {papers}/b.pdf: no such file",
        "matterflow: /proc/self/mem: it can't be read (Input/output error); copy it anew, then name it again",
        f"matterflow: {papers}/gone.pdf: no such file",
    ]


def test_a_file_that_cannot_be_filed_holds_up_no_other_nor_a_part_of_an_archive(
    firm, house, papers, ingest, monkeypatch
):
    with zipfile.ZipFile(papers / "both.zip", "w") as packed:
        packed.writestr("one.txt", "words one")
        packed.writestr("two.txt", "words two")
    really = runs.Filing.file

    def file(desk, file_id):
        if desk.name_of(file_id) in {"a.pdf", "both.zip > one.txt"}:
            raise PermanentError("it can't be filed; ask the admin")
        return really(desk, file_id)

    monkeypatch.setattr(runs.Filing, "file", file)
    status, err = ingest("--matter", MATTER, papers / "a.pdf", papers / "both.zip", papers / "c.pdf")
    assert status == 2
    became = {file.name: file.status for file in house.cases.files.of_matter(MATTER)}
    assert became["a.pdf"] == became["both.zip > one.txt"] == "received"
    assert "received" not in (became["c.pdf"], became["both.zip > two.txt"])
    assert len(said(err)) == 2


def test_a_refused_file_is_told_with_its_reason_and_counts_as_done(firm, papers, ingest):
    (papers / "b.pdf").write_bytes(b"%PDF-1.4 no paper at all %%EOF")
    status, err = ingest("--matter", MATTER, papers / "b.pdf", papers / "c.pdf")
    assert status == 0
    assert said(err) == [
        f"matterflow: {papers}/b.pdf: The file is damaged and cannot be opened; ask the sender to send it again."
    ]


def test_a_folder_is_taken_whole_with_its_paths_and_its_links_are_told(firm, house, papers, ingest):
    (papers / "Privileged").mkdir()
    (papers / "c.pdf").rename(papers / "Privileged/c.pdf")
    (papers / ".hidden").write_bytes(b"x")
    (papers / "link").symlink_to(papers)
    status, err = ingest("--matter", MATTER, papers)
    assert status == 2
    assert sorted(names(house)) == [f"{papers.name}/Privileged/c.pdf", f"{papers.name}/a.pdf"]
    assert [file.privileged for file in house.cases.files.of_matter(MATTER) if file.name == "c.pdf"] == [True]
    assert said(err) == [f"matterflow: {papers}/link: {ingesting._LINK}"]


def test_a_folder_that_cannot_be_opened_holds_up_no_other(firm, house, papers, ingest, monkeypatch):
    for name in ("gone", "locked"):
        (papers / name).mkdir()
    scandir = os.scandir

    def refuse(path):
        if path == papers / "locked":
            raise PermissionError(13, "Permission denied")
        if path == papers / "gone":
            path.rmdir()
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    status, err = ingest("--matter", MATTER, papers)
    assert status == 2
    assert len(names(house)) == 2
    assert said(err) == [
        f"matterflow: {papers}/gone: no such file",
        f"matterflow: {papers}/locked: {ingesting._NOT_READ}",
    ]


def test_storage_that_is_away_ends_it_at_once(firm, papers, ingest, monkeypatch):
    tried = []

    def receive(*_, **__):
        tried.append(1)
        raise TransientError("the storage is away; try again")

    monkeypatch.setattr(ingesting, "receive", receive)
    status, err = ingest("--matter", MATTER, *[papers / "a.pdf"] * 10)
    assert (status, len(tried)) == (2, ingesting.FAULTS)
    assert said(err) == ["matterflow: the storage is away; try again"]


def test_a_matter_that_is_not_open_is_told_before_anything_is_taken(house, papers, ingest):
    status, err = ingest("--matter", "2026-0999", papers / "a.pdf")
    assert status == 2
    assert "2026-0999" in err
