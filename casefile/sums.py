"""Sums: amounts worked out from figures that were read, with those figures kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from pydantic import ModelWrapValidatorHandler, model_validator

from casefile.citations import Figure
from casefile.money import ZERO, Money, total
from casefile.vocabulary import Vocabulary


class Sum(Vocabulary):
    """An amount that is exactly the figures of `plus` less those of `minus`."""

    amount: Money = ZERO
    plus: tuple[Figure, ...] = ()
    minus: tuple[Figure, ...] = ()

    @model_validator(mode="wrap")
    @classmethod
    def _ties_out(cls, value: object, build: ModelWrapValidatorHandler[Self]) -> Self:
        """Hold a sum against its figures when it is built; one that was built is not added up again."""
        made = build(value)
        if made is not value and made.amount != _net(made.plus, made.minus):
            raise ValueError("a sum is its figures, no more and no less")
        return made

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All figures that went in."""
        return self.plus + self.minus

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of the documents that the figures stand on, each once, in order."""
        return tuple(dict.fromkeys(figure.cite.document for figure in self.figures))

    def __add__(self, other: Sum) -> Sum:
        """Return the sum of both, with the figures of both."""
        return sum_of(self.plus + other.plus, self.minus + other.minus)

    def __sub__(self, other: Sum) -> Sum:
        """Return the difference, with the figures of both."""
        return sum_of(self.plus + other.minus, self.minus + other.plus)


def sum_of(plus: Iterable[Figure], minus: Iterable[Figure] = ()) -> Sum:
    """Return the sum of the figures."""
    added, taken = tuple(plus), tuple(minus)
    return Sum.model_construct(amount=_net(added, taken), plus=added, minus=taken)  # its amount is its figures'


def add_up(sums: Iterable[Sum]) -> Sum:
    """Return one sum of many."""
    parts = tuple(sums)
    return sum_of(
        (figure for part in parts for figure in part.plus),
        (figure for part in parts for figure in part.minus),
    )


def _net(plus: tuple[Figure, ...], minus: tuple[Figure, ...]) -> Money:
    return total(figure.amount for figure in plus) - total(figure.amount for figure in minus)


NOTHING = Sum()
