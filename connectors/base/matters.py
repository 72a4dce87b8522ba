"""The firm's matters."""

from __future__ import annotations

from typing import Protocol

from casefile.matter import Matter, Stage


class Matters(Protocol):
    """The firm's matters."""

    def open(self, matter: Matter, form_sha: str) -> bool:
        """Open the matter; False when the same form has opened it already.

        Raises:
            ConflictError: a different form has opened a matter under this number.
        """

    def form_of(self, number: str) -> str:
        """Return the hash of the form that states the matter now.

        Raises:
            NotFoundError: no matter has the number.
        """

    def amend(self, matter: Matter, form_sha: str, *, in_place_of: str) -> None:
        """Let a later form state the matter, in place of the one with that hash; the same again changes nothing.

        Raises:
            ConflictError: another form states the matter by now.
        """

    def get(self, number: str) -> Matter:
        """Return the matter.

        Raises:
            NotFoundError: no matter has the number.
        """

    def list(self) -> tuple[Matter, ...]:
        """Return all matters, by number."""

    def set_stage(self, number: str, stage: Stage) -> None:
        """Move the matter to the stage.

        Raises:
            NotFoundError: no matter has the number.
        """
