"""What the template of a lien letter may print."""

from __future__ import annotations

from typing import NamedTuple

from casefile.vocabulary import Vocabulary


class Pair(Vocabulary):
    """A label and what stands beside it."""

    label: str
    text: str


class LineRow(Vocabulary):
    """One line of a table of payments or charges; `what` is why it is there."""

    line: str
    date: str
    provider: str
    what: str
    amount: str
    where: str


class ElementRow(Vocabulary):
    """One thing that the law asks of a lien, and what the papers show of it."""

    element: str
    rule: str
    shown: str


class StepRow(Vocabulary):
    """One step of a reduction: the rule, the working, what it comes to."""

    step: str
    rule: str
    working: str
    amount: str


class Body(NamedTuple):
    """What one kind of letter says; a part that it does not have is empty."""

    title: str
    opening: tuple[str, ...]
    lines: tuple[LineRow, ...] = ()
    payments: tuple[LineRow, ...] = ()
    lines_text: tuple[str, ...] = ()
    account: tuple[Pair, ...] = ()
    account_text: tuple[str, ...] = ()
    elements: tuple[ElementRow, ...] = ()
    steps: tuple[StepRow, ...] = ()
    steps_text: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()


class LetterView(Vocabulary):
    """A letter to a lienholder; an empty part is not printed."""

    firm_name: str
    firm_lines: tuple[str, ...]
    date: str
    delivery: str
    addressee: tuple[str, ...]
    title: str
    caption: tuple[Pair, ...]
    running_head: str
    salutation: str
    opening: tuple[str, ...]
    payments: tuple[LineRow, ...]
    lines: tuple[LineRow, ...]
    lines_text: tuple[str, ...]
    account: tuple[Pair, ...]
    account_text: tuple[str, ...]
    elements: tuple[ElementRow, ...]
    steps: tuple[StepRow, ...]
    steps_text: tuple[str, ...]
    asks: tuple[str, ...]
    closing: tuple[str, ...]
    signature: tuple[str, ...]
