"""Mail to the firm's staff, over the firm's own SMTP server."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from typing import Literal, NamedTuple

from casefile.errors import PermanentError, TransientError, UnusableInput
from casefile.ids import derive_id
from connectors.base import Message


class SmtpSettings(NamedTuple):
    """The firm's mail server. `security` says how the connection is kept private; `none` is for this machine."""

    host: str
    sender: str
    port: int = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str | None = None
    password: str | None = None


class Smtp:
    """A mail sender that hands each message to an SMTP server."""

    def __init__(self, settings: SmtpSettings) -> None:
        self._settings = settings

    def send(self, message: Message) -> None:
        """Send the message."""
        letter = compose(message, self._settings.sender)
        with _translated(), self._connected() as server:
            if self._settings.user is not None:
                server.login(self._settings.user, self._settings.password or "")
            refused = server.send_message(letter)
        if refused:
            raise PermanentError(f"the mail server refused {len(refused)} of {len(message.to)} addresses; correct them")

    @contextmanager
    def _connected(self) -> Iterator[smtplib.SMTP]:
        host, port, context = self._settings.host, self._settings.port, ssl.create_default_context()
        if self._settings.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(host, port, timeout=30, context=context)
        else:
            server = smtplib.SMTP(host, port, timeout=30)
        try:
            if self._settings.security == "starttls":
                server.starttls(context=context)
            yield server
        finally:
            with suppress(smtplib.SMTPException, OSError):
                server.quit()  # what it says to a farewell changes nothing
            server.close()


class MailMemory:
    """A mail sender that keeps what it was given; for tests, and for firms without a mail server."""

    def __init__(self) -> None:
        self.sent: list[Message] = []

    def send(self, message: Message) -> None:
        """Keep the message."""
        compose(message, "matterflow@localhost")
        self.sent.append(message)


def compose(message: Message, sender: str) -> EmailMessage:
    """Return the message as it goes out; the same message is the same bytes, so that a repeat is known as one.

    Raises:
        UnusableInput: nobody is named, or an address or the subject holds a line break.
    """
    if not message.to:
        raise UnusableInput("the message names nobody to send it to")
    letter = EmailMessage()
    try:
        letter["From"] = sender
        letter["To"] = ", ".join(message.to)
        letter["Subject"] = message.subject
    except ValueError:
        raise UnusableInput("an address or the subject of the message holds a line break") from None
    letter["Message-ID"] = f"<{derive_id(*message)}@matterflow>"
    letter["Auto-Submitted"] = "auto-generated"
    letter.set_content(message.body)
    if message.calendar is not None:
        letter.add_attachment(message.calendar.encode(), maintype="text", subtype="calendar", filename="deadline.ics")
        letter.set_boundary(f"=={derive_id(*message)}==")
    # A subject folded before its first word is shown with a blank by some readers; lines may have 998 signs.
    letter.policy = letter.policy.clone(max_line_length=500)
    return letter


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except smtplib.SMTPAuthenticationError:
        raise PermanentError("the mail server refused the user or the password; correct the settings") from None
    except smtplib.SMTPResponseException as error:
        raise _answer_of(error.smtp_code) from None
    except smtplib.SMTPRecipientsRefused as error:
        codes = [code for code, _ in error.recipients.values()]
        raise _answer_of(min(codes)) from None
    except smtplib.SMTPNotSupportedError:
        raise PermanentError(
            "the mail server can't keep the connection private; set its security to tls or none"
        ) from None
    except (smtplib.SMTPException, OSError) as error:
        raise TransientError(f"the mail server did not answer ({type(error).__name__}); try again") from None


def _answer_of(code: int) -> TransientError | PermanentError:
    if 400 <= code < 500:
        return TransientError(f"the mail server can't take the message now ({code}); try again")
    return PermanentError(f"the mail server refused the message ({code}); correct the address or the settings")
