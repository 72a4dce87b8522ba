from __future__ import annotations

import pytest

from casefile.pages import Box
from extractors.forms import Anchor, fill, laid_on
from tests.claims import moved
from tests.pages import page_at

CAPTIONS = [
    Anchor("first name", 20, 50), Anchor("last name", 220, 50), Anchor("birth date", 420, 50),
    Anchor("street address", 20, 150), Anchor("telephone number", 320, 150), Anchor("total charge", 20, 450),
    Anchor("amount paid", 220, 450), Anchor("signature", 20, 650), Anchor("please print", 420, 650),
]  # fmt: skip


def form(*typed):
    return page_at([*((a.x, a.y + 4.5, a.phrase) for a in CAPTIONS), *typed])


def typed_at(page, box):
    filled = fill(page, CAPTIONS)
    return filled and filled.cell(box).text


def test_typing_is_found_in_its_box():
    assert typed_at(form((20, 70, "JANE"), (220, 70, "DOE")), Box(0, 55, 200, 80)) == "JANE"


@pytest.mark.parametrize(
    "how", [{"dx": 20, "dy": 30}, {"scale": 0.9}, {"turned": 1.5}, {"scale": 1.05, "dx": -8, "turned": -1}]
)
def test_shift_scale_and_skew_are_taken_out(how):
    page = moved(form((20, 70, "JANE"), (220, 470, "12"), (232, 470, "50")), **how)
    assert typed_at(page, Box(200, 455, 300, 480)) == "12 50"


def test_the_forms_own_words_are_not_typing():
    assert typed_at(form(), Box(0, 0, 612, 792)) == ""


def test_a_caption_printed_somewhere_else_misleads_nobody():
    page = form((20, 70, "JANE"), (500, 720, "first name"))
    assert typed_at(page, Box(0, 55, 200, 80)) == "JANE"


def test_too_few_captions_place_no_form():
    page = page_at([(a.x, a.y + 4.5, a.phrase) for a in CAPTIONS[:4]])
    assert fill(page, CAPTIONS) is None


def test_captions_in_another_arrangement_place_no_form():
    page = page_at([(20 + 5 * i, 40 + 60 * i, a.phrase) for i, a in enumerate(reversed(CAPTIONS))])
    assert fill(page, CAPTIONS) is None


def test_words_are_cut_at_strokes_and_each_part_stands_in_its_own_box():
    page = form((220, 470, "12|50"))
    filled = fill(page._replace(method="ocr"), CAPTIONS)
    assert [placed.word.text for placed in filled.cell(Box(200, 455, 300, 480)).words] == ["12", "50"]


def test_typing_without_the_form_is_laid_on_it_as_it_stands():
    page = page_at([(20, 70, "JANE")])
    assert laid_on(page, 10, -5).cell(Box(0, 50, 100, 70)).text == "JANE"


def test_rows_of_a_box_come_top_down_and_left_to_right():
    filled = fill(form((60, 90, "TWO"), (20, 90, "ONE"), (20, 105, "THREE")), CAPTIONS)
    assert [row.text for row in filled.rows(Box(0, 75, 200, 110))] == ["ONE TWO", "THREE"]
