"""The statement form, a workbook and a Word file: its parts, its headings and the words that people answer with.

What writes it and what reads it back share these words; neither knows the other.
"""

from __future__ import annotations

from typing import Final, NamedTuple

MARK: Final = "matterflow statement form, form 1"
"""Stands in the first cell of the hidden sheet, or at the end of the Word file: by it a filled-in copy is known."""
HEAD: Final = "Who says it"
TOLD: Final = "What was said"
HIDDEN: Final = "matterflow"

NAME: Final = "Name of the person"
SPEAKER: Final = "Who that is"
SAID_ON: Final = "Said on (date)"
HOW: Final = "How it was said"
TAKEN_BY: Final = "Taken down by (staff id)"
SIGNED_ON: Final = "Signed by the person on (date; empty: not signed)"
REPLACES: Final = "Takes the place of (an earlier statement)"
FIELDS: Final = (NAME, SPEAKER, SAID_ON, HOW, TAKEN_BY, SIGNED_ON, REPLACES)

ABOUT: Final = "About"
WORDS: Final = "In the person's own words"
BEGINS: Final = "From (date)"
ENDS: Final = "To (date)"
AMOUNT: Final = "Amount"
COLUMNS: Final = (ABOUT, WORDS, BEGINS, ENDS, AMOUNT)

WRITE: Final = "write here"
CHOOSE: Final = "choose"
PICK: Final = "choose a day"
SHOWN: Final = frozenset({WRITE, CHOOSE, PICK})
"""What the cells of the Word file show until they are filled in."""


def mark_line(matter: str) -> str:
    """Return the line at the end of the Word file that says which form of which matter it is."""
    return f"{MARK}, matter {matter}"


class Answered(NamedTuple):
    """What people wrote on a form: the matter, the answers on who says it, and the rows with the places of each."""

    matter: str
    head: dict[str, str]
    rows: tuple[tuple[str, dict[str, str]], ...]
    formulas: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing was filled in."""
        return not self.rows and not self.head.get(NAME) and not self.formulas
