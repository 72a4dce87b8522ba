"""Files locked with a password: opened once with the word that a person gave, which is kept nowhere.

The locked original stays as it is; what it opens to is received as a file that came out of it, and needs no password
any more, neither to be read again nor to be checked or copied.
"""

from __future__ import annotations

import hashlib
import logging
import time
from pathlib import Path, PurePath

from casefile.errors import TransientError, UnusableInput
from casefile.ids import derive_id
from casefile.keys import original_key
from casefile.passwords import in_note
from casefile.receipts import Question, ReceivedFile
from extractors.reading.refusals import LOCKED
from extractors.reading.workers import ReadingPool
from flows.accounting import ask
from flows.claims import at_work
from flows.journey import fetch_original, scratch
from flows.receipt_text import INSIDE
from flows.telling import note_of
from flows.wiring import House

logger = logging.getLogger(__name__)
WRONG = (
    "The file is locked, and the password that was given does not open it: give the right one, or ask the sender for "
    "an open copy."
)
OPENED = "opened with the password that was given; what it opened to stands below"
_NO_FILE = (
    "This note holds a password, and no locked file of its name is here: drop the locked file first, then a note named "
    "after it (report.pdf.txt for report.pdf)."
)
EVERY = 3.0
"""Seconds between two looks at the notes of locked files."""


def is_locked(file: ReceivedFile) -> bool:
    """Tell whether a file waits for its password."""
    return file.status == "refused" and file.reason in {LOCKED, WRONG}


def unlock(house: House, file: ReceivedFile, password: str) -> bool:
    """Open a locked file and receive what it opens to; False where the password is wrong, or the file not locked.

    Raises:
        TransientError: somebody is at work on the file; try again.
    """
    with at_work(house, file.id) as held:
        if not held:
            raise TransientError(f"file {file.id}: it is being read; its password is tried in a moment")
        now = house.cases.files.get(file.id)
        if now.status != "received" and not is_locked(now):
            return False
        with scratch() as folder:
            return _opened(house, now, password, Path(folder))


def take_note(house: House, name: str, text: str, matter: str | None, folder: str) -> None:
    """Use the password of a note that was dropped; the note itself is stored nowhere.

    "report.pdf.txt" is about the file "report.pdf", "password.txt" about all locked files of its folder.

    Raises:
        UnusableInput: no locked file of that name is here. TransientError: somebody is at work on it; try again.
    """
    password = in_note(text)
    if password is None:
        return  # our own note, with nothing written into it
    wanted = name[: -len(".txt")]
    about = [
        file
        for file in house.cases.files.of_matter(matter)
        if (is_locked(file) or file.status == "received")
        and (file.name == wanted or (wanted.casefold() == "password" and file.folder == folder))
    ]
    if not about:
        raise UnusableInput(_NO_FILE)
    for file in about:
        if not unlock(house, file, password) and is_locked(house.cases.files.get(file.id)):
            _say_wrong(house, file)


class Passwords:
    """Looks at the notes beside locked files for passwords that people wrote into them."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._next = 0.0

    def look(self) -> None:
        """Try what people wrote into notes."""
        if time.monotonic() < self._next:
            return
        self._next = time.monotonic() + EVERY
        for file in self._house.cases.files.with_status("refused"):
            if is_locked(file):
                self._try(file)

    def _try(self, file: ReceivedFile) -> None:
        note = note_of(self._house, file)
        password = in_note(note) if note else None
        if password is None:
            return
        if unlock(self._house, file, password):
            logger.info("file %s opened with its password", file.id)
        else:
            _say_wrong(self._house, file)


def _opened(house: House, file: ReceivedFile, password: str, folder: Path) -> bool:
    locked, target = fetch_original(house, file, folder), folder / "opened"
    with ReadingPool(workers=1) as pool:
        if not pool.unlock(locked, password, target):
            return False
    with target.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    if sha256 == file.sha256:
        return False
    if not house.store.exists(original_key(sha256)):
        house.store.put_file(original_key(sha256), target)
    name = PurePath(file.name)
    part = {
        "id": derive_id(file.id, "opened", sha256),
        "name": f"{file.name}{INSIDE}{name.stem} (opened){name.suffix}",
        "sha256": sha256,
        "size": target.stat().st_size,
        "part_of": file.id,
        "status": "received",
        "reason": None,
    }
    house.cases.files.receive(file.model_copy(update=part))
    done = file.model_copy(update={"status": "filed", "reason": OPENED, "page_count": None})
    house.cases.filings.save(done, (), (), ())
    return True


def _say_wrong(house: House, file: ReceivedFile) -> None:
    """Say that the password does not open the file; its line in the note is empty again."""
    questions: tuple[Question, ...] = (ask(file, None, "locked", WRONG),)
    rows = house.cases.filings.account_of([file.id])
    house.cases.filings.save(file.model_copy(update={"reason": WRONG}), rows, (), questions)
