"""Versions of generated documents, and the numbers of their pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Protocol

from casefile.drafts import Answer, DraftState, Manifest, Sent

PageOfFile = tuple[str, int]
"""A page of an original: its file's SHA-256 and its number in it, from 1."""


class Bates(Protocol):
    """One sequence of page numbers through a matter's productions; a number given never changes."""

    def prefix(self, number: str) -> str | None:
        """Return the prefix that the matter's pages are numbered under; None before the first is."""

    def assign(self, number: str, pages: Sequence[PageOfFile], prefix: str) -> dict[PageOfFile, int]:
        """Return each page's number; pages without one get the next, in the order given.

        Raises:
            NotFoundError: no matter has the number.
            ConflictError: the matter's pages are numbered under another prefix.
        """


class Drafts(Protocol):
    """The versions of generated documents."""

    def reserve(self, number: str, document: str, inputs_hash: str) -> int:
        """Return the version that these inputs make: the one that they made before, or the next."""

    def save(self, manifest: Manifest) -> None:
        """Keep a draft's manifest; the same again changes nothing.

        Raises:
            NotFoundError: the version was never reserved.
            ConflictError: it is no draft any more, and other bytes stand in it.
        """

    def get(self, number: str, document: str, version: int) -> Manifest:
        """Return the version's manifest.

        Raises:
            NotFoundError: no such version.
        """

    def list(self, number: str) -> tuple[Manifest, ...]:
        """Return all versions of a matter's documents, by document, then version."""

    def release(
        self,
        number: str,
        document: str,
        version: int,
        *,
        content_hash: str,
        by: str,
        at: dt.datetime,
        outputs: Mapping[str, str] | None = None,
        over: Sequence[str] = (),
        because: str | None = None,
    ) -> Manifest:
        """Release the version whose Word file has that hash; the same release again changes nothing.

        `outputs` are the hashes of the released files by name; `over` is what stood against it, `because` why it was
        released all the same.

        Raises:
            ConflictError: the Word file has another hash, or the version is not a draft.
        """

    def record_sent(self, number: str, document: str, version: int, sent: Sent) -> Manifest:
        """Write down how a released version went out; the same again changes nothing.

        What becomes known later of the same sending (the tracking number, its receipt) takes its place.

        Raises:
            ConflictError: the version is not released, or went out on another day or otherwise.
        """

    def record_answer(self, number: str, document: str, version: int, answer: Answer) -> Manifest:
        """Write down what came back on a version that was sent; the same again changes nothing.

        An answer of the same day and kind takes the place of the one before it.

        Raises:
            ConflictError: the version was not sent.
        """

    def set_state(self, number: str, document: str, version: int, state: DraftState) -> Manifest:
        """Reject a version or mark a sent one as answered; the same again changes nothing.

        Raises:
            ConflictError: the version may not go from its state to that one.
        """
