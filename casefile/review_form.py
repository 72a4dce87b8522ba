"""The review sheet as a workbook: its sheets, its headings and the words that people answer with.

What writes it and what reads it back share these words; neither knows the other.
"""

from __future__ import annotations

from typing import Final

from casefile.review import Key
from casefile.vocabulary import Vocabulary

MARK: Final = "matterflow review sheet, form 1"
"""Stands in the first cell of the hidden sheet: by it a filled-in copy is known, whatever its name."""
START: Final = "Start here"
VALUES: Final = "Values"
MISSING: Final = "Missing values"
PAPERS: Final = "Papers"
QUESTIONS: Final = "Questions"
HIDDEN: Final = "matterflow"

STAFF: Final = "Your staff id:"
KEY: Final = "key, leave as it is"
NUMBER: Final = "No."
PAPER_NUMBER: Final = "Paper no."
RIGHT_VALUE: Final = "Right value"
FIELD: Final = "Field"
LINE: Final = "Line"
VALUE: Final = "Value"
RIGHT_KIND: Final = "Right kind"
RIGHT_MATTER: Final = "Right matter"
BEGINS_AT: Final = "A new paper begins at page"
GOES_ON: Final = "Goes on from the paper before"
SETTLED: Final = "Settled"

AS_READ: Final = "right as read"
NOT_THERE: Final = "not on the paper"
NO_SUCH_LINE: Final = "the whole line is not on the paper"
YES: Final = "yes"
SAME_PAGE: Final = "same page"
ANSWERS: Final = (AS_READ, NOT_THERE, NO_SUCH_LINE)


class Row(Vocabulary):
    """One row that a person filled in: where it stands, its number, its hidden key, and the answers by heading."""

    where: str
    number: str
    key: str
    answers: dict[str, str]


class Filled(Vocabulary):
    """A sheet that came back: whose it is, which one, and the rows that have an answer.

    `keys` are the papers' hidden keys by their numbers; `formulas` says where a formula stands in place of a value.
    """

    id: str
    matter: str
    as_of: str
    staff: str
    keys: dict[str, Key]
    values: tuple[Row, ...] = ()
    missing: tuple[Row, ...] = ()
    papers: tuple[Row, ...] = ()
    questions: tuple[Row, ...] = ()
    formulas: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Tell whether nobody filled anything in."""
        return not (self.values or self.missing or self.papers or self.questions or self.formulas)
