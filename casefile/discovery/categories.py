"""Categories: which kinds of documents a request for production asks for; the words are data."""

from __future__ import annotations

import functools
from typing import Literal

from casefile.discovery.topics import holds_any, normal, rows
from casefile.vocabulary import Vocabulary


class Category(Vocabulary):
    """Something that is to be produced: its kinds, from when, of whom; `over` are categories that it replaces."""

    name: str
    kinds: tuple[str, ...]
    when: Literal["any", "before_loss", "since_loss"] = "any"
    of: Literal["any", "own"] = "any"
    parts: bool = False
    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()
    over: tuple[str, ...] = ()


@functools.cache
def categories() -> tuple[Category, ...]:
    """Return all categories, in the order written down."""
    return tuple(Category.model_validate(row) for row in rows("categories.toml", "category"))


def categories_of(text: str) -> tuple[Category, ...]:
    """Return what a request for production asks for; nothing where no category is known to fit."""
    words = normal(text)
    asked = [one for one in categories() if holds_any(one.phrases, words) and not holds_any(one.unless, words)]
    displaced = {name for one in asked for name in one.over}
    return tuple(one for one in asked if one.name not in displaced)
