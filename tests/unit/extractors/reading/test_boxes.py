"""A cited box, read anew from the original."""

from __future__ import annotations

import pytest

from casefile.errors import NotFoundError
from casefile.pages import Box
from extractors.reading.boxes import page_of, reread, words_in
from tests import documents
from tests.unit.extractors.reading.test_files import archive

NOTE = documents.text_pdf([documents.note(), documents.note(2)])


def test_the_words_in_the_box_are_read() -> None:
    line = page_of(NOTE, 2).lines[1]
    assert reread(NOTE, 2, line.box) == "Date of service 03/02/2026 Account 44-0917 Visit 7 of 12"
    assert reread(NOTE, 2, line.words[3].box) == "03/02/2026"


def test_a_box_beside_the_words_holds_nothing() -> None:
    assert reread(NOTE, 1, Box(500, 700, 600, 780)) == ""


def test_without_a_box_the_whole_page_is_meant() -> None:
    assert words_in(page_of(NOTE, 2), None).startswith("Patient seen")


def test_a_page_that_is_not_there_is_an_error() -> None:
    with pytest.raises(NotFoundError, match="no page 3"):
        reread(NOTE, 3, Box(0, 0, 10, 10))


def test_the_part_of_an_archive_is_found_by_its_name() -> None:
    packed = archive({"first.pdf": documents.text_pdf([[]]), "note.pdf": NOTE})
    line = page_of(NOTE, 1).lines[0]
    assert reread(packed, 1, line.box, member="note.pdf").startswith("Patient seen")
    with pytest.raises(NotFoundError, match="no part of that name"):
        reread(packed, 1, line.box, member="other.pdf")
