"""Which choices of a row of boxes are marked."""

from extractors.spans import lines_of
from extractors.ticks import ticked
from tests.pages import page_of


def read(row: str) -> list[str] | None:
    found = ticked(next(lines_of([page_of(row)])))
    return None if found is None else [span.text for span in found]


def test_the_words_behind_each_ticked_box():
    assert read("[x] 98940 adjustment [ ] 97012 traction [X] 97014 stimulation") == [
        "98940 adjustment",
        "97014 stimulation",
    ]


def test_boxes_none_of_which_is_ticked():
    assert read("[ ] Full duty [ ] Off work") == []


def test_a_row_without_boxes():
    assert read("Full duty") is None
