from extractors.clinical import body
from extractors.kinds.chart_note.wordings import HEADINGS
from extractors.sections import Section, sections
from tests.pages import pages_of

TERSE = """
CC rib pain, short of breath
HPI Fell off a deck when the rail failed two days ago, about five feet.
PE mild distress. tender right lateral ribs.
Plan home with spirometer.
"""
INDENTED = """
S: Third visit since a fall on icy steps.
   Hx reviewed with her.
   CC unchanged, sister present.
P: Rest.
"""
FLOWING = """
History of Present Illness:
The patient was told that the exam of the knee was normal and that the
Plan of the surgeon was to wait.
"""


def parts_of(page: str) -> tuple[Section, ...]:
    return sections(body(pages_of(page), HEADINGS), HEADINGS)


def test_headings_that_nothing_sets_apart_are_known_where_several_rows_begin_so():
    parts = [(part.key, [row.text for row in part.rows]) for part in parts_of(TERSE)]
    assert [key for key, _ in parts if key] == ["complaint", "history", "findings", "plan"]
    assert parts[1][1] == ["rib pain, short of breath"]


def test_a_word_at_the_head_of_a_row_of_running_text_is_no_heading():
    assert [part.key for part in parts_of(FLOWING) if part.key] == ["history"]


def test_a_row_that_stands_further_in_than_the_marked_headings_is_text():
    assert [part.key for part in parts_of(INDENTED) if part.key] == ["history", "plan"]
