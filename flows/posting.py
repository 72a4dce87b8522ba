"""E-mail to a matter's staff where a clock has started: written down with the paper, sent once, corrected."""

from __future__ import annotations

import logging
import threading
import time

from casefile.case import CaseFile
from casefile.clocks import KINDS, Clock, Notice, body_of, calendar_of, due_notices, running, subject_of
from casefile.errors import PermanentError, TransientError
from casefile.ids import derive_id
from casefile.matter import Matter
from casefile.offers import offer_clocks
from connectors.base import Letter, MailSender, Message
from connectors.mail import Smtp, SmtpSettings
from flows.claims import if_free
from flows.desks import signed_rules
from flows.settings import Settings
from flows.wiring import House

logger = logging.getLogger(__name__)
AGAIN = 60.0
"""Seconds between two attempts while the mail server is away."""
NOBODY = (
    "nobody on the matter has an e-mail address: name its staff on the intake form, and give their email in [[staff]]"
)


def write_down(house: House, number: str) -> None:
    """Write down the letters that the matter's clocks call for; what was written before is not written again.

    Without a mail server in the settings nothing is written.
    """
    if house.settings.smtp_host is None:
        return
    papers = house.cases.filings.documents_of_kinds(number, KINDS)
    last = house.cases.outbox.last_notices(number)
    offers = offer_clocks(house.cases.drafts.list(number))
    matter = house.cases.matters.get(number)
    known = CaseFile(matter=matter, documents=papers, statements=house.cases.attested.of_matter(number))
    clocks = (*running(known, signed_rules(house)), *offers)
    house.cases.outbox.add(
        [_letter(house, matter, notice, clocks) for notice in due_notices(clocks, last, house.today())]
    )


def send_waiting(house: House, sender: MailSender | None = None) -> int:
    """Send what is written down and return how many letters went; what can't go stays, with the reason.

    A letter that was handed over just before a crash goes once more with the same Message-ID, and is known by it.
    """
    if house.settings.smtp_host is None and sender is None:
        return 0
    by = sender or _smtp(house.settings)
    sent = 0
    try:
        with if_free(house, "outbox") as mine:
            for letter in house.cases.outbox.waiting() if mine else ():
                sent += _sent(house, by, letter)
    except TransientError as error:  # the server is away: the others are not tried in vain
        logger.warning("letters wait: %s", error)
    return sent


class Postman:
    """Sends beside the watcher's work, so that a mail server that is away holds up nothing."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._next = 0.0
        self._thread: threading.Thread | None = None

    def soon(self) -> None:
        """Begin to send, unless that is being done or was tried a moment ago."""
        busy = self._thread is not None and self._thread.is_alive()
        if busy or self._house.settings.smtp_host is None or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + AGAIN / 12
        self._thread = threading.Thread(target=self._send, daemon=True)
        self._thread.start()

    def _send(self) -> None:
        send_waiting(self._house)
        try:
            left = self._house.cases.outbox.waiting()
        except TransientError:
            return
        if left:
            self._next = time.monotonic() + AGAIN


def _sent(house: House, sender: MailSender, letter: Letter) -> bool:
    to = letter.message.to or _recipients(house.settings, house.cases.matters.get(letter.matter))
    if not to:
        house.cases.outbox.note(letter.id, to=(), trouble=NOBODY)
        return False
    if to != letter.message.to:
        house.cases.outbox.note(letter.id, to=to, trouble=letter.trouble)
    try:
        sender.send(letter.message._replace(to=to))
    except PermanentError as error:
        house.cases.outbox.note(letter.id, to=to, trouble=str(error))
        logger.warning("letter %s waits: %s", letter.id, error)
        return False
    except TransientError as error:
        house.cases.outbox.note(letter.id, to=to, trouble=str(error))
        raise
    house.cases.outbox.mark_sent(letter.id, house.now())
    logger.info("letter %s sent to %d people", letter.id, len(to))
    return True


def _letter(house: House, matter: Matter, notice: Notice, clocks: tuple[Clock, ...]) -> Letter:
    unsure = any(clock.unsure for clock in clocks if clock.id == notice.clock)
    now = house.now()
    message = Message(
        to=_recipients(house.settings, matter),
        subject=subject_of(notice, matter.number),
        body=body_of(notice, matter.number, unsure=unsure),
        calendar=calendar_of(notice, matter.number, now),
    )
    return Letter(derive_id("letter", notice.clock, notice.number), matter.number, notice, message, now)


def _recipients(settings: Settings, matter: Matter) -> tuple[str, ...]:
    """Return the addresses of the people who are on the matter, as the firm's settings have them."""
    on_it = {(person.name.casefold(), person.role) for person in matter.staff}
    known = [member for member in settings.staff if (member.name.casefold(), member.role) in on_it]
    return tuple(dict.fromkeys(member.email for member in known if member.email))


def _smtp(settings: Settings) -> Smtp:
    password = settings.smtp_password
    return Smtp(
        SmtpSettings(
            host=settings.smtp_host or "",
            sender=settings.smtp_sender or "",
            port=settings.smtp_port,
            security=settings.smtp_security,
            user=settings.smtp_user,
            password=None if password is None else password.get_secret_value(),
        )
    )
