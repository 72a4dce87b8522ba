"""Which rows the letters of a note begin."""

from extractors.lettered import letters
from extractors.spans import lines_of
from tests.pages import page_of

BARE = {"S": "history", "O": "findings", "A": "diagnoses", "P": "plan"}


def read(page: str, *, method="text") -> list[str]:
    rows = tuple(lines_of([page_of(page, method=method)]))
    found = letters(rows, BARE)
    return [found[id(row.words[0])] for row in rows if id(row.words[0]) in found]


def test_letters_with_colons():
    assert read("S: Sore.\nO: Tender.\nP: Rest.") == ["history", "findings", "plan"]


def test_the_first_letter_alone_where_a_story_follows():
    assert read("S: Cyclist clipped by a turning car yesterday near home.\nPMH: Asthma.") == ["history"]
    assert read("S: Male\nPMH: Asthma.") == []


def test_a_nought_where_the_letter_must_come_next_on_a_scan():
    assert read("S: Sore.\n0: Tender.\nA: Strain.\nP: Rest.", method="ocr") == list(BARE.values())


def test_a_colon_read_as_a_letter_on_a_scan():
    assert read("Ss Sore.\nO: Tender.\nA: Strain.\nPs Rest.", method="ocr") == list(BARE.values())


def test_brackets_and_stops_are_marks_where_the_letters_stand_in_their_order():
    assert read("S) Sore.\nO) Tender.\nA) Strain.\nP) Rest.") == list(BARE.values())


def test_one_letter_is_none():
    assert read("P: Rest.\nA patient came.") == []


def test_letters_without_marks_in_a_margin_of_their_own_where_all_follow_one_another():
    assert read("S   Sore.\n0   Tender.\nA   Strain.\nP   Rest.") == list(BARE.values())
    assert read("S   Sore.\nA   Strain.\nP   Rest.") == []
