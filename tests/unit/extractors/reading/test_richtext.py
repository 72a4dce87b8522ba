"""The text of rich text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.reading.files import read_content
from extractors.reading.limits import Limits
from extractors.reading.refusals import Refused
from extractors.reading.richtext import rich_text

NOTE = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\headerr Tern Bay Clinic\par}\f0\fs24 "
    rb"Patient:\tab Dana O\'92Neil\par\trowd\cellx1\cellx2\intbl Date\cell Amount\cell\row"
    rb"\trowd\intbl 02/14/2026\cell $450.00\cell\row Plan: rest.\par{\*\generator x}}"
)


def test_paragraphs_rows_and_the_head_of_the_page_come_in_order() -> None:
    assert (read_content(NOTE).structured or "").splitlines() == [
        "Tern Bay Clinic",
        "Patient:\tDana O\u2019Neil",
        "Date\tAmount",
        "02/14/2026\t$450.00",
        "Plan: rest.",
    ]


def test_pictures_are_a_doubt() -> None:
    (page,) = read_content(NOTE.replace(b"Plan", rb"{\pict\pngblip 00ff}Plan")).pages
    assert page.doubts == ("The rich text file holds pictures that are not read (1); print it to PDF and drop that.",)


def test_a_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(Refused):
        rich_text(NOTE, Limits()._replace(characters=10))


@given(st.text(alphabet="\\{}'*;-0 1afpu|\n\t\u2019", max_size=300))
def test_damaged_rich_text_is_read_or_refused(text: str) -> None:
    read = read_content(b"{\\rtf1 " + text.encode())
    assert read.status == "read" or (read.reason or "").endswith(".")
