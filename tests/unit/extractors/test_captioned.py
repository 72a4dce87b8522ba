from extractors.captioned import above, filled, named
from extractors.layout import rows_of
from tests.pages import page_of

CAPTIONS = {
    "employer": ("name of employer", "employer"),
    "title": ("job title",),
    "hired": ("date of hire",),
    "state": ("state",),
    "insurer": ("insurance company",),
    "signed": ("printed name",),
}


def read(page: str) -> dict[str, list[str]]:
    boxes = filled(rows_of([page_of(page)]), CAPTIONS)
    return {box.name: [row.text for row in box.rows] for box in boxes}


def test_a_value_stands_below_its_caption_up_to_the_next_captions():
    page = """
1. Name of employer              2. Job title
Lakeshore Tile                   Tile setter
3. Date of hire
03/14/2021
"""
    assert read(page) == {"employer": ["Lakeshore Tile"], "title": ["Tile setter"], "hired": ["03/14/2021"]}


def test_a_value_stands_beside_a_caption_with_a_colon():
    page = "Employer: Harbor Lane Bakery     Job title: Pastry cook\nsomething below"
    assert read(page) == {"employer": ["Harbor Lane Bakery"], "title": ["Pastry cook"]}


def test_an_empty_box_has_nothing_filled_in():
    page = "Employer: ____________   Job title: ____\nDate of hire: ____"
    assert read(page) == {"employer": [], "title": [], "hired": []}


def test_a_short_caption_within_a_value_is_none():
    assert read("Insurance company\nSTATE FARM MUTUAL") == {"insurer": ["STATE FARM MUTUAL"]}


def test_words_of_a_caption_within_a_sentence_are_none():
    assert read("she told us the date of hire and left") == {}


def test_only_boxes_in_which_something_is_filled_in_are_named():
    boxes = filled(rows_of([page_of("Employer:      Job title: Cook")]), CAPTIONS)
    assert named(boxes, "employer") == ()
    assert len(named(boxes, "title")) == 1


def test_what_is_signed_stands_over_the_caption():
    rows = rows_of([page_of("Denise Abernathy\nPrinted name")])
    (box,) = filled(rows, CAPTIONS)
    assert [span.text for span in above(rows, box)] == ["Denise Abernathy"]
