import numpy as np
import pytest

from casefile.records.registry import KINDS
from extractors.learned import LENGTH, CutWeights, Weights, is_cut, learned, opinion, signs, together
from extractors.looks import look
from tests.pages import page_of

LETTER = """
GRAFF AND PENHALIGON
July 10, 2026
Dear Barnaby,
Would the 14th suit you? The fee is $120.00 under code 99213 for S13.4XXA.
Regards,
Thelonius Graff
"""
WEIGHTS = Weights(("bill", "letter"), {"w dear": 0, "w charge": 1}, np.array([[-1.0, 2.0], [3.0, -1.0]]), np.zeros(2))


def test_a_page_shows_its_words_its_head_its_layout_and_its_figures():
    shown = signs(look(page_of(LETTER)))
    assert {"w dear", "h penhaligon", "l opens", "l closes", "n money", "n any icd", "n any cpt"} <= set(shown)


def test_numbers_are_no_words():
    assert not any(character.isdigit() for name in signs(look(page_of(LETTER))) for character in name)


def test_a_sign_of_a_later_page_counts_less_than_one_of_the_first():
    assert together([{"w dear": 1.0}, {"w dear": 1.0, "w charge": 1.0}]) == {"w dear": 1.0, "w charge": 0.5}


def test_what_is_shown_speaks_for_the_kind_that_it_weighs_most_for():
    said = opinion({"w dear": 1.0}, WEIGHTS)
    assert said["letter"] > said["bill"]


def test_nothing_known_leaves_the_bias():
    assert opinion({"w unheard": 1.0}, WEIGHTS) == {"bill": 0.0, "letter": 0.0}


def test_a_long_paper_says_no_more_than_its_length_allows():
    assert opinion({"w dear": 100.0}, WEIGHTS)["letter"] == pytest.approx(2.0 * LENGTH)


def test_the_package_has_weights_for_every_kind():
    assert set(learned().kinds) == {kind.name for kind in KINDS}
    assert learned().table.shape == (len(learned().rows), len(KINDS))


def test_clues_make_a_cut_where_together_they_outweigh_the_bias():
    weights = CutWeights({"letter": 2.0, "continued": -3.0}, -1.0)
    assert is_cut({"letter": 1.0}, weights)
    assert not is_cut({"letter": 1.0, "continued": 1.0}, weights)
    assert not is_cut({}, weights)
