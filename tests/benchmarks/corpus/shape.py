"""What a layout is: a name, a kind, and a function that prints a page and says what it printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

Record = dict[str, Any]


class Drawn(NamedTuple):
    """A paper as HTML or as the bytes of a PDF, with the values that it prints: those it does not print are null."""

    paper: str | bytes
    record: Record


class Layout(NamedTuple):
    """One design of one kind of paper."""

    name: str
    kind: str
    draw: Callable[[], Drawn]
