import pytest

from extractors.defined import defined_in_line
from extractors.pleading import rows
from tests.pages import page_of

TERMS = '"Fall" means the fall of May 4, 2025 at the store. "You" includes the store.'


@pytest.mark.parametrize(
    "text",
    [f"Sec. 4. Definitions {TERMS}", f"DEFINITIONS: {TERMS}", f"Plaintiff asks as follows.\n{TERMS}", f"A. {TERMS}"],
)
def test_definitions_are_read_without_a_heading_of_their_own(text):
    found = defined_in_line(rows((page_of(f"{text}\nINSTRUCTIONS\nAnswer each one."),)))
    assert " ".join(row.text for row in found) == TERMS


def test_a_paper_that_defines_nothing_has_no_definitions():
    assert defined_in_line(rows((page_of("1. State your name.\n2. State your age."),))) == ()
