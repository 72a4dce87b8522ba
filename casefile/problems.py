"""Doubt as a value: what a person must settle, in one plain sentence."""

from __future__ import annotations

from casefile.vocabulary import Vocabulary


class Problem(Vocabulary):
    """A doubt: what kind it is (a stable code for machines) and the sentence that a person reads.

    The sentence may hold a patient's data: it goes to receipts, review sheets and reports, never to logs or
    the orchestrator. `pages` are pages of the document's file; `paths` are the fields it is about, where it is known:
    "charges" stands for all rows of the table.
    """

    code: str
    sentence: str
    pages: tuple[int, ...] = ()
    paths: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the sentence."""
        return self.sentence
