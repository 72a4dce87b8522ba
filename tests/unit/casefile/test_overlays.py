"""Two readings of one sheet laid over each other."""

import pytest

from casefile.overlays import lay_over
from casefile.pages import Box
from casefile.tokens import Token, compared
from tests.pages import page_of

SHEET = """
Quarry Street Clinic        Account 88120

03/02/2026   Office visit       100.00
03/09/2026   Therapeutic work   250.00
"""


def laid(text: str, right: float = 0.0, down: float = 0.0, scale: float = 1.0):
    words = [
        word._replace(
            box=Box(
                word.box.x0 * scale + right, word.box.y0 * scale + down,
                word.box.x1 * scale + right, word.box.y1 * scale + down,
            )
        )
        for word in page_of(text).words
    ]  # fmt: skip
    kept, keys, marks = compared(words)
    return list(map(Token, keys, kept, marks))


def word(reading, text):
    return next(one for one in reading if one.word.text == text)


def over(mine, theirs):
    """The one laid over the other, by the words that both have."""
    keys = {one.key: one for one in theirs}
    return lay_over(mine, theirs, [(one, keys[one.key]) for one in mine if one.key in keys])[0]


@pytest.mark.parametrize(("right", "down", "scale"), [(0, 0, 1), (15, -8, 1), (30, 40, 0.93)])
def test_a_place_is_found_however_the_sheet_lay(right, down, scale):
    mine, theirs = laid(SHEET), laid(SHEET.replace("250.00", "280.00"), right, down, scale)
    there = over(mine, theirs).there(word(mine, "250.00"))
    assert [one.word.text for one in there] == ["280.00"]


def test_what_was_cut_up_is_found_whole():
    mine, theirs = laid(SHEET), laid(SHEET.replace("03/09/2026", "03/09 2026"))
    overlay = over(mine, theirs)
    there = overlay.there(word(mine, "03/09/2026"))
    assert [one.word.text for one in there] == ["03/09", "2026"]
    assert [one.word.text for one in overlay.here(there, word(mine, "03/09/2026"))] == ["03/09/2026"]


def test_nothing_stands_where_the_other_has_nothing():
    mine, theirs = laid(SHEET), laid(SHEET.replace("250.00", ""))
    assert over(mine, theirs).there(word(mine, "250.00")) == []


def test_readings_without_a_word_in_common_have_no_places():
    mine, theirs = laid("one two three"), laid("four five six")
    assert over(mine, theirs).there(mine[0]) == []
