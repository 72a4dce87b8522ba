"""Among many pages of a few forms, copies are found by their fingerprints and others are left alone."""

from tests.benchmarks.repeats import draw, ours, score


def test_misread_copies_are_found_and_pages_of_the_same_form_are_not():
    drawn = draw(600, seed=3)
    found = ours(drawn)
    said = score(drawn, found.twins, found.perhaps)
    assert said.recall >= 0.98
    assert said.precision == 1.0
    assert 0 < said.asked < 0.9


def test_pages_that_differ_in_one_figure_are_drawn_and_all_told_apart():
    drawn = draw(600, seed=4)
    different = [number for number, one in enumerate(drawn) if one.differs]
    twins = ours(drawn).twins
    assert len(different) == 30
    assert not any(number in twins for number in different)
