"""What people are told in the drop folder: a receipt a day with a block a file, and a note beside what needs them.

What changes is marked in the database and told at the next occasion, by whoever comes first: nothing stays untold
because a process died, and a thousand files that come at once cost one receipt every other second, not one each.
"""

from __future__ import annotations

import datetime as dt
import logging
import time
import zoneinfo
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, ExitStack
from typing import NamedTuple, TypeVar

from casefile.errors import MatterflowError, PermanentError
from casefile.keys import original_key
from casefile.matter import surname
from casefile.passwords import LINE, USED_ONCE
from casefile.receipts import PageRow, Question, ReceivedFile
from connectors.base import PaperLine, Untold
from connectors.drop import UNSORTED
from flows import posting, receipt_text
from flows.claims import alone, if_free
from flows.dropped_again import settle_dropped_again
from flows.receipt_text import Told
from flows.wiring import House

logger = logging.getLogger(__name__)
EVERY = 1.5
"""Seconds between two receipts while files keep coming."""
_SHARE = 10
"""Telling takes at most this part of the time: a receipt that took long is not written again soon."""
_FILE = "The original is safe. When this is settled, drop the right file into the matter's folder; this note goes away."
_SHEET = (
    "The original is safe. Answer again on the fresh sheet in Review and save it there, or mend this copy and drop it "
    "into the matter's folder; this note goes away."
)
_BESIDES = "Besides, in papers of this file that are filed (the review sheet in Review shows and takes it):"
REVIEWED = "review"
"""The code of a question about an answer on a review sheet."""
_HOLDING = frozenset({"other_person", "unreadable", "unmatched", "refused", "locked", REVIEWED})
"""The codes of the questions for which a file stands in `Needs attention`; they are told first."""
_OfFile = TypeVar("_OfFile", PageRow, PaperLine, Question)


Turn = Callable[[House, str], AbstractContextManager[bool]]


_LOCKED = (
    """\
If you know the password, do one of these:
- Write it behind "Password:" at the end of this note, and save the note; or
- put it into the file's name, such as "report password=1234.pdf", and drop the file into the folder again.
The file is opened within seconds, and this note goes away. """
    + USED_ONCE
)


class Receipt(NamedTuple):
    """The receipt of one day in a matter's folder; `matter` is None for what was dropped unsorted."""

    matter: str | None
    day: dt.date


class Teller:
    """Tells what changed, at most every other second while files keep coming."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._next = 0.0

    def soon(self) -> None:
        """Tell, unless that was done a moment ago; what can't be told now is told at a later call."""
        if time.monotonic() >= self._next:
            self._tell(if_free)

    def now(self) -> None:
        """Tell all; what can't be told now is told at a later call, or by whoever tells next."""
        self._tell(alone)

    def _tell(self, turn: Turn) -> None:
        began = time.monotonic()
        try:
            if not tell(self._house, turn):
                return
        except MatterflowError as error:
            logger.warning("the receipts wait: %s", error)
        took = time.monotonic() - began
        self._next = time.monotonic() + max(EVERY, took * _SHARE)


def tell(house: House, turn: Turn = alone) -> int:
    """Bring receipts and notes up to date with all that changed since people were told; return how much that is.

    `turn` says whether to wait for whoever writes a folder's receipt at the moment, or to leave that folder to them.

    Raises:
        TransientError: the drop folder, the storage or the database can't be used now; what is left stays untold.
    """
    fresh = [one.file.id for one in house.cases.files.untold() if one.file.status != "received"]
    if fresh:
        settle_dropped_again(house, fresh)
    untold: dict[str | None, list[Untold]] = defaultdict(list)
    for one in house.cases.files.untold():
        untold[one.file.matter].append(one)
    for matter in sorted(untold, key=lambda number: number or ""):
        try:
            _tell_of(house, untold[matter], turn)
        except PermanentError as error:  # the others are told all the same
            logger.warning("a receipt waits: %s", error)
    return sum(len(changes) for changes in untold.values())


def _tell_of(house: House, changes: Sequence[Untold], turn: Turn) -> None:
    """Tell of changes in one matter; of those in a folder that somebody else is at, nothing is told now."""
    receipts: dict[str | None, set[dt.date]] = defaultdict(set)
    for matter, day in _receipts(house, changes):
        receipts[matter].add(day)
    with ExitStack() as turns:
        for matter in sorted(receipts, key=lambda number: number or ""):
            if not turns.enter_context(turn(house, f"receipt:{matter or 'unsorted'}")):
                return
        for matter, days in receipts.items():
            for day in sorted(days):
                _write(house, Receipt(matter, day))
        _bring_notes(house, changes[0].file.matter, [one.file.id for one in changes])
        for matter in _matters_of(house, changes) if house.settings.smtp_host else ():
            posting.write_down(house, matter)
        house.cases.files.mark_told({one.file.id: one.change for one in changes})


def _matters_of(house: House, changes: Sequence[Untold]) -> list[str]:
    """Return the matters that the files belong to, and those that papers of theirs were moved to."""
    lines = house.cases.filings.paper_lines([one.file.id for one in changes])
    return sorted({line.matter for line in lines} | {one.file.matter for one in changes if one.file.matter})


def _receipts(house: House, changes: Sequence[Untold]) -> set[Receipt]:
    """Return the receipts that name the files: of their matters, and of the place for unsorted ones."""
    found = set()
    for file, _ in changes:
        day = _local(house, file.received_at).date()
        found.add(Receipt(file.matter, day))
        if is_dropped_unsorted(file):
            found.add(Receipt(None, day))
    ids = {file.id: file for file, _ in changes if file.matter is None}
    for line in house.cases.filings.paper_lines(list(ids)) if ids else ():
        found.add(Receipt(line.matter, _local(house, ids[line.file_id].received_at).date()))
    return found


def _write(house: House, receipt: Receipt) -> None:
    """Write the receipt from what stands now; one writer at a time, so that no older one comes after."""
    zone = zoneinfo.ZoneInfo(house.settings.time_zone)
    begin, end = (dt.datetime.combine(receipt.day + dt.timedelta(days=days), dt.time(), tzinfo=zone) for days in (0, 1))
    files = house.cases.files.received_between(receipt.matter, begin, end)
    told = [_own(one, receipt.matter) for one in _gathered(house, files)]
    lines = list(receipt_text.day_lines(told, receipt.matter))
    house.drop.write_receipt(_folder(house, receipt.matter), receipt.day, lines)


def _gathered(house: House, files: Sequence[ReceivedFile]) -> list[Told]:
    """Return the files with their pages, papers and questions, asked for all at once."""
    ids = [file.id for file in files]
    filings = house.cases.filings
    rows = _by_file(filings.account_of(ids))
    papers = _by_file(filings.paper_lines(ids))
    questions = _by_file(filings.questions_of(ids))
    return [
        Told(file, rows[file.id], papers[file.id], questions[file.id], _local(house, file.received_at).time())
        for file in files
    ]


def _own(told: Told, matter: str | None) -> Told:
    """Return of a packet of several clients what a matter's receipt says: its own papers and pages alone."""
    if matter is None or told.file.matter is not None:
        return told
    papers = [paper for paper in told.papers if paper.matter == matter]
    pages = {page for paper in papers for page in range(paper.pages[0], paper.pages[1] + 1)}
    file = told.file.model_copy(update={"status": "filed", "reason": None, "page_count": len(pages)})
    rows = [row for row in told.rows if row.page in pages]
    return Told(file, rows, papers, [one for one in told.questions if one.matter == matter], told.at)


def _by_file(found: Iterable[_OfFile]) -> defaultdict[str | None, list[_OfFile]]:
    kept: defaultdict[str | None, list[_OfFile]] = defaultdict(list)
    for one in found:
        kept[one.file_id].append(one)
    return kept


def _bring_notes(house: House, matter: str | None, file_ids: Sequence[str]) -> None:
    """Lay a note beside each file that needs somebody, and take away those that are settled."""
    questions = _by_file(house.cases.filings.questions_of(file_ids))
    folder = _folder(house, matter)
    for file in house.cases.files.these(file_ids):
        if file.matter == matter:  # else it went to another one meanwhile, and is told of there
            _bring_note(house, folder, file, questions[file.id])


def _bring_note(house: House, folder: str, file: ReceivedFile, questions: Sequence[Question]) -> None:
    name = _note_name(file)
    asked = any(question.open for question in questions) or not questions
    if file.status in {"waiting", "refused"} and asked:
        note = attention_note(file, questions)
        house.drop.lay_attention(folder, name, house.store.get(original_key(file.sha256)), note)
    elif file.status != "received":
        house.drop.settle_attention(folder, name, file.sha256)
    if file.matter is not None and is_dropped_unsorted(file) and file.status != "received":
        house.drop.settle_attention(UNSORTED, name, file.sha256)


def note_of(house: House, file: ReceivedFile) -> str | None:
    """Return what stands in the note beside the file in `Needs attention`; None where there is none."""
    return house.drop.attention_note(_folder(house, file.matter), _note_name(file))


def attention_note(file: ReceivedFile, questions: Sequence[Question]) -> str:
    """Return the text beside a file in `Needs attention`."""
    asked = [question for question in questions if question.open]
    first = [question for question in asked if question.code in _HOLDING] or asked
    lines = [file.called, "", receipt_text.reason_apart(file, asked) or "A person must look at this file.", ""]
    lines += [f"- {receipt_text.to_do(question, file)}" for question in first]
    if len(first) < len(asked):
        lines += ["", _BESIDES, ""]
        lines += [f"- {receipt_text.to_do(question, file)}" for question in asked if question not in first]
    codes = {question.code for question in asked}
    lines += ["", _SHEET if REVIEWED in codes else _LOCKED if "locked" in codes else _FILE]
    return "\n".join(lines) + "\n" + (f"\n{LINE}\n" if "locked" in codes else "")


def is_dropped_unsorted(file: ReceivedFile) -> bool:
    """Tell whether the file was dropped beside the matters, to be matched by what it says."""
    return file.folder.partition("/")[0].casefold() == UNSORTED.casefold()


def _note_name(file: ReceivedFile) -> str:
    """Return the name that a file has in `Needs attention`: a part has its own, without that of the whole."""
    return file.name.rpartition(receipt_text.INSIDE)[2].replace("\\", "/").rpartition("/")[2] or "file"


def _folder(house: House, matter: str | None) -> str:
    if matter is None:
        return UNSORTED
    found = house.cases.matters.get(matter)
    return house.drop.ensure_matter_folder(found.number, surname(found.client.name))


def _local(house: House, moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(zoneinfo.ZoneInfo(house.settings.time_zone))
