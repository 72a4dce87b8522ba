from decimal import Decimal

import pytest
from pydantic import ValidationError

from casefile.citations import Cite, Figure
from casefile.sums import NOTHING, Sum, add_up, sum_of


def figure(amount, path="total", document="d1"):
    return Figure(amount=Decimal(amount), cite=Cite(document=document, path=path))


def test_a_sum_is_what_is_added_less_what_is_taken():
    assert sum_of([figure("5.00"), figure("2.00")], [figure("3.00")]).amount == Decimal("4.00")


def test_a_sum_that_is_not_its_figures_cannot_be_built():
    with pytest.raises(ValidationError):
        Sum(amount=Decimal("4.00"), plus=(figure("5.00"),))


def test_adding_keeps_the_figures_of_both():
    added = sum_of([figure("5.00")]) + sum_of([figure("2.00")], [figure("1.00")])
    assert (added.amount, len(added.plus), len(added.minus)) == (Decimal("6.00"), 2, 1)


def test_taking_turns_the_figures_of_the_other():
    left = sum_of([figure("5.00")]) - sum_of([figure("2.00")], [figure("1.00")])
    assert (left.amount, len(left.plus), len(left.minus)) == (Decimal("4.00"), 2, 1)


def test_the_papers_of_a_sum_are_named_once():
    total = sum_of([figure("5.00"), figure("2.00", document="d2")], [figure("1.00")])
    assert total.documents == ("d1", "d2")


def test_adding_up_nothing_is_nothing():
    assert add_up([]) == NOTHING
