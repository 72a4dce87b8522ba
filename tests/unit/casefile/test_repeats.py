"""A page scanned again is a repeat; a page that differs in one figure is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casefile.likeness import Likeness, compare, same_page, sheet_of
from casefile.pages import Box, Line, Page, Word
from tests.pages import page_of

BILL = """
FOOTHILL IMAGING               Statement 03/09/2026
Patient account 88120  Visit 7   MRI cervical spine without contrast
03/02/2026  72141  MRI C-SPINE W/O            2,450.00
Payments received                               478.75
Adjustments                                   1,871.25
Please pay this amount                          100.00
"""


def scanned(text: str, confidence: float = 0.95) -> Page:
    return page_of(text, method="ocr", confidence=confidence)


def unsure(text: str, *words: str) -> Page:
    """A scan where these words were read with doubt."""
    return marked(scanned(text), lambda word: word._replace(confidence=0.5) if word.text in words else word)


def marked(page: Page, change: Callable[[Word], Word]) -> Page:
    lines = tuple(Line(tuple(map(change, line.words))) for line in page.lines)
    return page._replace(lines=lines, words=tuple(word for line in lines for word in line.words))


def moved(page: Page, right: float, down: float, scale: float = 1.0) -> Page:
    """The page as it lay elsewhere on the glass."""

    def there(word: Word) -> Word:
        box = word.box
        return word._replace(
            box=Box(box.x0 * scale + right, box.y0 * scale + down, box.x1 * scale + right, box.y1 * scale + down)
        )

    return marked(page, there)


def test_a_page_read_by_ocr_repeats_the_page_with_text():
    assert same_page(page_of(BILL), scanned(BILL.replace("Patient", "Patlent")))


def test_a_page_that_differs_in_one_sure_figure_is_no_repeat():
    assert not same_page(page_of(BILL), scanned(BILL.replace("100.00", "150.00")))


@pytest.mark.parametrize(
    ("printed", "read"),
    [("100.00", "106.00"), ("03/02/2026", "03/82/2026"), ("72141", "7214"), ("88120", "88|120")],
    ids=["looks alike", "no day", "cut off", "a rule within"],
)
def test_a_figure_that_may_be_misread_is_put_to_a_person(printed, read):
    """The scan may show the page, or another one whose figure was read right."""
    found = compare(sheet_of(page_of(BILL)), sheet_of(unsure(BILL.replace(printed, read), read)))
    assert found == (Likeness.PERHAPS, ((printed, read),))
    back = compare(sheet_of(unsure(BILL.replace(printed, read), read)), sheet_of(page_of(BILL)))
    assert back == (Likeness.PERHAPS, ((read, printed),))


def test_a_day_that_no_calendar_has_is_never_taken_for_another():
    assert not same_page(page_of(BILL), scanned(BILL.replace("03/02/2026", "03/82/2026")))


def test_a_figure_read_with_doubt_as_the_page_has_it_is_the_page():
    assert same_page(page_of(BILL), unsure(BILL, "100.00", "88120"))


def test_a_figure_read_with_doubt_that_is_hardly_misread_proves_one():
    assert not same_page(page_of(BILL), unsure(BILL.replace("100.00", "472.00"), "472.00"))


def test_the_next_months_statement_is_no_repeat():
    assert not same_page(page_of(BILL), page_of(BILL.replace("03/09/2026", "04/09/2026")))


def test_pages_without_words_are_no_repeats_of_each_other():
    assert not same_page(page_of("x"), page_of("y"))


FORM = """
28. TOTAL CHARGE 29. AMOUNT PAID 30. RSVD FOR NUCC USE 24. A. DATES OF SERVICE B. PLACE OF SERVICE C. EMG
D. PROCEDURES, SERVICES, OR SUPPLIES E. DIAGNOSIS POINTER F. CHARGES G. DAYS OR UNITS
02 14 26   41   A0429   AB   1385 00   1
"""


def test_a_form_that_differs_in_an_amount_without_a_point_is_no_repeat():
    assert same_page(page_of(FORM), scanned(FORM))
    assert not same_page(page_of(FORM), scanned(FORM.replace("1385", "2184")))


BOTH = page_of(BILL), scanned(BILL)


@pytest.mark.parametrize("one", BOTH, ids=["text", "scan"])
@pytest.mark.parametrize("other", BOTH, ids=["text", "scan"])
@pytest.mark.parametrize(
    ("printed", "differs"),
    [
        ("2,450.00", "2,480.00"),
        ("478.75", "478.76"),
        ("72141", "72146"),
        ("88120", "88210"),
        ("03/02/2026", "03/03/2026"),
        ("100.00", "1100.00"),
        ("without", "following"),
        ("7", "8"),
        ("478.75", "(478.75)"),
    ],
)
def test_pages_that_differ_in_one_place_are_no_repeats(one, other, printed, differs):
    changed = marked(other, lambda word: word._replace(text=differs) if word.text == printed else word)._replace(
        digest="c"
    )
    assert not same_page(one, changed)
    assert not same_page(changed, one)


@pytest.mark.parametrize("reading", BOTH, ids=["text", "scan"])
def test_a_page_with_one_more_amount_is_no_repeat(reading):
    more = scanned(BILL.replace("Please pay", "03/04/2026 99213 OFFICE VISIT 85.00\nPlease pay"))
    assert not same_page(reading, more)
    assert not same_page(more, reading)


def test_amounts_that_changed_places_are_no_repeat():
    swapped = BILL.replace("478.75", "x").replace("1,871.25", "478.75").replace("x", "1,871.25")
    assert not same_page(page_of(BILL), scanned(swapped))


@pytest.mark.parametrize(
    "read",
    [
        BILL.replace("2,450.00", "2, 450.00"),
        BILL.replace("72141", "T72141"),
        BILL.replace("03/09/2026", "3/9/2026"),
        BILL.replace("Patient account", "Pat1ent acc0unt"),
        BILL.replace("478.75", "47875 "),
    ],
    ids=["cut up", "joined to dust", "day", "letters as figures", "point lost"],
)
def test_what_recognition_does_to_words_makes_no_other_page(read):
    assert same_page(page_of(BILL), scanned(read))
    assert same_page(scanned(read), page_of(BILL))


@pytest.mark.parametrize(
    "read",
    [BILL.replace("03/02/2026", "103/02/2026"), BILL.replace("88120", "     ")],
    ids=["joined to a rule", "lost"],
)
def test_a_figure_that_recognition_may_have_changed_leaves_doubt(read):
    assert compare(sheet_of(page_of(BILL)), sheet_of(scanned(read))).likeness is Likeness.PERHAPS
    assert compare(sheet_of(scanned(read)), sheet_of(page_of(BILL))).likeness is Likeness.PERHAPS


def test_an_amount_is_not_lost_by_recognition():
    assert not same_page(page_of(BILL), scanned(BILL.replace("478.75", "")))


@pytest.mark.parametrize(("right", "down", "scale"), [(0, 0, 1), (11, -6, 1), (20, 30, 0.94)])
def test_a_sheet_may_lie_anywhere_on_the_glass(right, down, scale):
    misread = moved(unsure(BILL.replace("1,871.25", "1,877.25"), "1,877.25"), right, down, scale)
    assert compare(sheet_of(page_of(BILL)), sheet_of(misread)).likeness is Likeness.PERHAPS
    assert same_page(page_of(BILL), moved(scanned(BILL.replace("2,450.00", "2, 450.00")), right, down, scale))
    assert not same_page(page_of(BILL), moved(scanned(BILL.replace("1,871.25", "1,877.25")), right, down, scale))


def test_what_a_fax_machine_adds_is_no_part_of_the_page():
    fax = "03/21/2026 08:14  FROM: FOOTHILL IMAGING  FAX 555-0136  P.03/12\n" + "\n" * 4
    assert same_page(moved(page_of(BILL), 0, 60), scanned(fax + BILL))


def test_photographs_under_one_caption_are_not_one_page():
    caption = "Photograph of the damage to the left rear door and the bumper"
    first, second = page_of(caption)._replace(pictured=0.6), page_of(caption)._replace(pictured=0.6, digest="other")
    assert not same_page(first, second)
    assert same_page(first, first._replace(number=4))


def test_forms_that_are_filled_in_differently_are_not_one_page():
    field = ("total", "12.00", Box(0, 0, 1, 1))
    other = ("total", "14.00", Box(0, 0, 1, 1))
    first, second = page_of(BILL)._replace(fields=(field,)), page_of(BILL)._replace(fields=(other,), digest="other")
    assert not same_page(first, second)
