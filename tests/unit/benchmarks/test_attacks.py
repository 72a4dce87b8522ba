"""A sample of the attacks on a demand: each must be found; all of them run by `python -m tests.benchmarks.attacks`."""

import pytest

from tests.benchmarks.attacks import TYPED, Target, link_digits, swapped_names, typed_words, word_digits


@pytest.fixture(scope="module")
def target():
    return Target()


def test_the_sample_holds_before_it_is_attacked(target):
    assert target.named() == (set(), "")


def test_a_digit_changed_in_the_word_file_is_named_by_its_place(target):
    for tally in word_digits(target, every=60):
        assert tally.attacks == tally.compared or "footer" in tally.sort  # a page number that Word counts itself
        assert tally.by_words == tally.attacks or "footer" in tally.sort


def test_a_digit_changed_in_a_links_target_is_named(target):
    tally = link_digits(target, every=4)
    assert tally.attacks == tally.by_words == tally.compared > 10


def test_what_is_typed_in_and_names_put_for_others_are_found(target):
    typed, swapped = typed_words(target, (TYPED[0], TYPED[3], TYPED[-1])), swapped_names(target, most=3)
    assert (typed.attacks, typed.by_words, typed.compared) == (3, 2, 3)  # a count in words is seen by comparison alone
    assert swapped.attacks == swapped.by_words == swapped.compared == 3
