"""A sample of the digits of a demand, each changed alone by an edit: all of them by the benchmark's own run."""

from tests.benchmarks.attacks import Target
from tests.benchmarks.edited_digits import tries


def test_each_digit_that_an_edit_changes_is_named_and_nearly_each_bars():
    tried = list(tries(Target(), every=120))
    assert len(tried) > 25
    assert [one.where for one in tried if not one.said and not one.told] == []
    assert sum(bool(one.said) for one in tried) >= 0.9 * len(tried)
