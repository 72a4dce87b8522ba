"""The firm's mail: letters written down, and who sends them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from casefile.clocks import Notice


class Message(NamedTuple):
    """An e-mail to the firm's staff: numbers and dates alone, never a patient's data; `calendar` is an .ics."""

    to: tuple[str, ...]
    subject: str
    body: str
    calendar: str | None = None


class Letter(NamedTuple):
    """A message about a clock, written down to be sent; `trouble` says why it did not go yet."""

    id: str
    matter: str
    notice: Notice
    message: Message
    written_at: dt.datetime
    trouble: str | None = None


class MailSender(Protocol):
    """Who sends the firm's mail."""

    def send(self, message: Message) -> None:
        """Send the message.

        Raises:
            TransientError: the mail server can't take it now. PermanentError: it never will.
        """


class Outbox(Protocol):
    """Letters to the firm's staff, written down before they are sent, and kept."""

    def add(self, letters: Sequence[Letter]) -> None:
        """Write the letters down to be sent; one that stands there already is left as it is."""

    def last_notices(self, number: str) -> tuple[Notice, ...]:
        """Return what was written last of each of the matter's clocks."""

    def waiting(self) -> tuple[Letter, ...]:
        """Return the letters that are not sent, the oldest first."""

    def note(self, letter_id: str, *, to: Sequence[str], trouble: str | None) -> None:
        """Write down to whom a letter goes, and why it did not go yet."""

    def mark_sent(self, letter_id: str, at: dt.datetime) -> None:
        """Write down that the letter was handed over."""
