"""The review page: self-contained, in plain words, safe whatever a paper says, and silent about nothing."""

import re

from casefile.citations import Source
from casefile.pages import Box
from casefile.problems import Problem
from casefile.review import Asked, Key, Origin, Paper, Place, ReviewSheet, review, review_unsorted
from generators.review_page import review_page
from tests.factories import NUMBER, a_bill, a_file

FILE = a_file()


def a_sheet(text="$1,385.00", **changes):
    source = Source(page=2, box=Box(400, 700, 452, 712), text=text, confidence=0.4)
    bill = a_bill(FILE, sources={"total_charges": source}, problems=(Problem(code="x", sentence="y"),))
    made = review(NUMBER, [bill], {bill.id: Origin(FILE.id, FILE.name)}, [], [])
    return made.model_copy(update=changes)


def shown(sheet, pictures=None):
    return review_page(sheet, pictures or {}).decode()


def test_a_value_stands_beside_its_picture_in_plain_words():
    sheet = a_sheet()
    (place,) = sheet.places
    page = shown(sheet, {place.id: b"picture"})
    assert "total charges" in page
    assert "total_charges" not in page
    assert 'src="data:image/webp;base64,cGljdHVyZQ=="' in page
    assert "Page 2 of the file, the place of total charges in a red frame" in page


def test_a_picture_that_could_not_be_cut_is_told():
    assert "No picture could be cut out of page 2" in shown(a_sheet())


def test_the_page_names_no_other_place():
    page = shown(a_sheet())
    assert not re.findall(r"(?:https?:)?//[a-z]", re.sub(r"<!DOCTYPE html>", "", page))
    assert "default-src 'none'" in page


def test_what_a_paper_says_is_never_taken_for_markup():
    page = shown(a_sheet(text="<script>alert(1)</script>"))
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_what_is_left_is_said():
    page = shown(a_sheet(more=412, more_papers=37, privileged=2))
    assert "412 more values and questions follow" in page
    assert "37 of the papers are not on this sheet" in page
    assert "2 privileged papers are not shown" in page


def test_an_empty_sheet_says_that_nothing_is_in_doubt():
    assert "Nothing is in doubt" in shown(ReviewSheet(id="x", matter=NUMBER, papers=()))


def test_another_persons_paper_is_marked():
    paper = Paper(
        number=1, key=Key(file="f", page=1), document="d", kind="w2", what="W-2 of somebody else", file="a.pdf",
        pages=(1, 1), held="other_person", head=Place("f", 1, None),
        questions=(Asked(number="1a", id="q", sentence="names somebody else"),),
    )  # fmt: skip
    page = shown(ReviewSheet(id="x", matter=NUMBER, papers=(paper,)))
    assert 'class="alarm"' in page
    assert "names somebody else" in page


def test_the_unsorted_files_have_a_page():
    waiting = a_file("fax.pdf", matter=None, status="waiting", page_count=3, reason="no open matter fits")
    page = shown(review_unsorted([waiting], {}))
    assert "1 file that no matter surely fits" in page
    assert "Look whose each file is" in page
    assert "Compare each value" not in page
    assert "no open matter fits" in page


def test_the_same_sheet_gives_the_same_bytes():
    assert review_page(a_sheet(), {}) == review_page(a_sheet(), {})
