import io
import shutil
import subprocess

import pikepdf
import pytest

from casefile.errors import PermanentError, TransientError
from generators import pdf
from generators.markup import cited, link, note
from tests.unit.generators.papers import written

LETTER = written(f"See {link('exhibits.pdf#page=3', '[Ex. 1]')}{note('not for the carrier')} {cited('c0001', '$5.00')}")


@pytest.fixture(scope="module")
def made():
    return pdf.to_pdf([LETTER, written("another")])


def test_a_link_goes_to_the_page_of_the_binder_beside_it(made):
    with pikepdf.open(io.BytesIO(made[0])) as document:
        action = document.pages[0].Annots[0].A
        assert (str(action.S), str(action.F.F), int(action.D[0])) == ("/GoToR", "exhibits.pdf", 2)


def test_the_firms_notes_are_not_in_the_pdf(made):
    text = subprocess.run(["pdftotext", "-", "-"], input=made[0], capture_output=True, check=True).stdout
    assert text.split() == [b"See", b"[Ex.", b"1]", b"$5.00"]


def test_the_same_file_gives_the_same_bytes_alone_or_with_others(made):
    assert pdf.to_pdf([LETTER])[0] == made[0]


def test_nothing_of_this_machine_is_in_the_pdf(made):
    assert b"matterflow-pdf" not in made[0]


def test_no_files_need_no_program(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert pdf.to_pdf([]) == ()


def test_without_libreoffice_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(PermanentError, match="install libreoffice-writer"):
        pdf.to_pdf([LETTER])


def a_program(monkeypatch, tmp_path, script):
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda _: str(program))


def test_a_program_that_hangs_is_stopped(monkeypatch, tmp_path):
    a_program(monkeypatch, tmp_path, "sleep 60")
    monkeypatch.setattr(pdf, "START_SECONDS", 0.1)
    with pytest.raises(TransientError, match="stopped"):
        pdf.to_pdf([LETTER], seconds_a_file=0.1)


def test_a_program_that_makes_nothing_is_told(monkeypatch, tmp_path):
    a_program(monkeypatch, tmp_path, "exit 3")
    with pytest.raises(PermanentError, match="no PDF of file 1 of 1"):
        pdf.to_pdf([LETTER])
