"""Words of a text layer: where they stand as displayed, and in which rows."""

from __future__ import annotations

import io

import pikepdf
import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from casefile.pages import Box, Page, turned, upright
from extractors.reading.files import read_content
from tests import documents
from tests.documents import Item

NOTE = documents.text_pdf([documents.note()])


def only_page(pdf: bytes) -> Page:
    (page,) = read_content(pdf).pages
    return page


def box_of(page: Page, text: str) -> Box:
    return next(word.box for word in page.words if word.text == text)


def close(first: Box, second: Box, within: float = 0.05) -> bool:
    return all(abs(one - other) <= within for one, other in zip(first, second, strict=True))


def drawn(pages: list[tuple[float, float, str, int]]) -> bytes:
    """Return a page with texts drawn from the given points in PDF space at the given angles."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=documents.LETTER, invariant=1)
    for x, y, text, angle in pages:
        canvas.saveState()
        canvas.setFont("Helvetica", 12)
        canvas.translate(x, y)
        canvas.rotate(angle)
        canvas.drawString(0, 0, text)
        canvas.restoreState()
    canvas.save()
    return buffer.getvalue()


def test_a_word_stands_where_it_was_drawn() -> None:
    box = box_of(only_page(NOTE), "Patient")
    assert abs(box.x0 - 60) < 0.1
    assert abs(box.x1 - 60 - stringWidth("Patient", "Helvetica", 11)) < 0.1
    assert 56 < box.y0 < 60
    assert 68 < box.y1 < 72


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_boxes_turn_with_a_page_that_is_displayed_turned(turns: int) -> None:
    straight = only_page(NOTE)
    page = only_page(documents.with_page_keys(NOTE, Rotate=90 * turns))
    expected = turned(box_of(straight, "collision"), straight.width, straight.height, turns)
    assert close(box_of(page, "collision"), expected)
    assert (page.width, page.height) == ((792, 612) if turns % 2 else (612, 792))


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_page_displayed_on_its_side_is_read_upright(turns: int) -> None:
    page = only_page(documents.with_page_keys(NOTE, Rotate=90 * turns))
    assert page.turns == (-turns) % 4
    assert [line.text for line in page.lines] == [line.text for line in only_page(NOTE).lines]
    assert close(box_of(upright(page), "collision"), box_of(only_page(NOTE), "collision"))


def test_boxes_are_measured_from_the_crop_box() -> None:
    page = only_page(documents.with_page_keys(NOTE, CropBox=[50, 500, 600, 780]))
    assert (page.width, page.height) == (550, 280)
    straight = box_of(only_page(NOTE), "collision")
    moved = Box(straight.x0 - 50, straight.y0 - 12, straight.x1 - 50, straight.y1 - 12)
    assert close(box_of(page, "collision"), moved)


def test_words_outside_the_crop_box_are_not_on_the_page() -> None:
    page = only_page(documents.with_page_keys(NOTE, CropBox=[0, 700, 612, 792]))
    assert page.text.splitlines()[0].startswith("Patient seen")
    assert "Continue" not in page.text


def test_boxes_lie_within_the_page() -> None:
    page = only_page(documents.text_pdf([[Item(-8, 100, "Halfway"), Item(580, 200, "overhanging")]]))
    for word in page.words:
        assert 0 <= word.box.x0 <= word.box.x1 <= page.width
        assert 0 <= word.box.y0 <= word.box.y1 <= page.height


def test_a_table_drawn_column_by_column_is_read_in_rows() -> None:
    columns = [
        [Item(60, 100 + 14 * row, text) for row, text in enumerate(("02/14/2026", "02/16/2026", "02/18/2026"))],
        [Item(160, 100 + 14 * row, text) for row, text in enumerate(("ER visit", "MRI", "Therapy"))],
        [Item(400, 100 + 14 * row, text) for row, text in enumerate(("$1,840.00", "$2,100.00", "$184.50"))],
    ]
    page = only_page(documents.text_pdf([[item for column in columns for item in column]]))
    assert page.text.splitlines() == [
        "02/14/2026 ER visit $1,840.00",
        "02/16/2026 MRI $2,100.00",
        "02/18/2026 Therapy $184.50",
    ]


def test_text_that_runs_up_the_margin_is_a_row_of_its_own() -> None:
    page = only_page(drawn([(100, 700, "Total charges $184.50", 0), (30, 650, "Form1500", 90)]))
    assert page.text.splitlines() == ["Total charges $184.50", "Form1500"]


def test_a_page_written_along_its_side_is_read_upright() -> None:
    page = only_page(drawn([(100 + 20 * row, 100, f"row {row} of the landscape table", 90) for row in range(4)]))
    assert page.turns == 1
    assert page.text.splitlines() == [f"row {row} of the landscape table" for row in range(4)]


def test_a_word_broken_at_the_end_of_a_row_stays_two_words() -> None:
    page = only_page(documents.text_pdf([documents.prose("treated for lumbo-", "sacral strain")]))
    assert page.text.splitlines() == ["treated for lumbo-", "sacral strain"]


def test_two_columns_of_prose_are_read_one_after_the_other() -> None:
    left = [f"left column sentence number {row} goes on here" for row in range(9)]
    right = [f"right column sentence number {row} goes on too" for row in range(9)]
    pairs = zip(left, right, strict=True)
    items = [
        item
        for row, (one, other) in enumerate(pairs)
        for item in (Item(50, 100 + 14 * row, one), Item(330, 100 + 14 * row, other))
    ]
    page = only_page(documents.text_pdf([items]))
    assert page.lines[0].text == f"{left[0]} {right[0]}"
    assert " ".join(word.text for word in page.words) == " ".join(left + right)


def test_a_table_is_read_across_however_wide_its_gaps() -> None:
    items = [
        item
        for row in range(9)
        for item in (Item(50, 100 + 14 * row, f"02/{row + 10}/2026 visit"), Item(400, 100 + 14 * row, f"${row}84.50"))
    ]
    page = only_page(documents.text_pdf([items]))
    assert [word.text for word in page.words[:4]] == ["02/10/2026", "visit", "$084.50", "02/11/2026"]


def test_a_page_without_anything_is_blank() -> None:
    assert only_page(documents.text_pdf([[]])).blank


def test_form_values_that_nothing_paints_are_words_in_their_boxes() -> None:
    page = only_page(documents.form_pdf({"Claimant": "Ann Example"}))
    assert page.fields[0][:2] == ("Claimant", "Ann Example")
    assert page.text == "Claimant: Ann Example"
    assert page.fields[0][2].holds(*next((word.x, word.y) for word in page.words if word.text == "Ann"))


def test_form_values_that_are_painted_are_not_said_twice() -> None:
    page = only_page(documents.form_pdf({"Claimant": "Ann Example"}, appearances=True))
    assert page.text == "Claimant: Ann Example"


def test_a_page_that_cannot_be_opened_costs_itself_alone() -> None:
    with pikepdf.open(io.BytesIO(documents.text_pdf([documents.note()] * 3))) as pdf:
        pdf.pages[1].obj.MediaBox = pikepdf.Array([0, 0, 0, 0])
        pdf.pages[1].obj.Type = pikepdf.Name.Nonsense
        content = documents.saved(pdf)
    read = read_content(content)
    assert len(read.pages) == 3
    assert read.pages[2].text.startswith("Patient")
