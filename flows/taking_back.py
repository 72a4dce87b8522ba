"""Review sheets taken back: what people filled in becomes corrections; what can't be taken is told, cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from casefile.answers import Taken, take
from casefile.errors import NotFoundError, UnusableInput
from casefile.filing import Filing
from casefile.keys import original_key
from casefile.receipts import ReceivedFile
from casefile.review import UNSORTED, Key
from casefile.review_form import Filled
from extractors.reading.media import XLSX
from extractors.review_book import read_review
from flows.accounting import ask
from flows.correcting import rule, standing
from flows.settings import StaffMember
from flows.telling import REVIEWED
from flows.wiring import House

_HEAD = "review sheet"


class _Refused(Exception):
    """The sheet as a whole can't be taken; the text says why."""


class _Sheet(NamedTuple):
    """A sheet that may be taken: what it says, whose word it is, and the matter that it is of (None: the unsorted)."""

    filled: Filled
    member: StaffMember
    number: str | None


def take_back(house: House, received: ReceivedFile) -> tuple[ReceivedFile, Filing]:
    """Take what a filled-in sheet says, and return the file with what became of it; again it changes nothing.

    A sheet that is dropped into `Unsorted` is its own matter's. Cells that can't be taken are asked again, one by one.
    """
    try:
        filled = read_review(house.store.get(original_key(received.sha256)))
        received = _in_its_matter(house, received, filled)
        if filled.is_blank:
            return received, Filing("filed", f"{_HEAD}: nothing was filled in", (), (), ())
        sheet = _Sheet(filled, _member(house, filled), None if filled.matter == UNSORTED else filled.matter)
    except (UnusableInput, _Refused) as refused:
        return received, _asked(received, f"{_HEAD}: nothing was taken", [str(refused)])
    taken = take(filled, standing(house, sheet.number, _files_of(filled)), sheet.member.id, received.received_at)
    _record(house, received, sheet.member, taken)
    _settle_earlier(house, received)
    words = f"{_HEAD} of {sheet.member.id}: {_count(taken)}"
    return received, _asked(received, words, taken.complaints)


def _in_its_matter(house: House, received: ReceivedFile, filled: Filled) -> ReceivedFile:
    if filled.matter == UNSORTED or filled.matter == received.matter:
        return received
    if received.matter is not None:
        raise _Refused(f"this is the review sheet of matter {filled.matter}: drop it into that matter's folder")
    try:
        return received.model_copy(update={"matter": house.cases.matters.get(filled.matter).number})
    except NotFoundError:
        raise _Refused(f"this is the review sheet of matter {filled.matter}, which is not open") from None


def _member(house: House, filled: Filled) -> StaffMember:
    given = filled.staff.split(" ")[0].strip("(),;").casefold()
    for member in house.settings.staff:
        if member.id == given:
            return member
    said = f'"{filled.staff[:60]}" is no staff id' if filled.staff else "it does not say who filled it in"
    raise _Refused(f'{said}: choose your staff id on the sheet "Start here", save, and all of it is taken')


def _files_of(filled: Filled) -> frozenset[str]:
    keys = [row.key for row in (*filled.values, *filled.papers)]
    return frozenset(key.file for key in (*filled.keys.values(), *map(_key, keys)) if key is not None)


def _key(text: str) -> Key | None:
    try:
        return Key.model_validate_json(text)
    except ValueError:
        return None  # told where the row is read


def _record(house: House, received: ReceivedFile, member: StaffMember, taken: Taken) -> None:
    """Write down what was taken: in the trail first, so that nothing is ruled that it does not say."""
    at = received.received_at
    house.cases.trail.append(at, member.id, member.role, _HEAD, received.id, {"sheet": received.sha256})
    rule(house, member, taken.corrections, at)
    for question in taken.settled:
        house.cases.trail.append(at, member.id, member.role, "settle", question, {"sheet": received.sha256})
        house.cases.filings.settle(question)


def _settle_earlier(house: House, received: ReceivedFile) -> None:
    """Let go of what was asked about earlier sheets: what is still open stands in the next one."""
    earlier = [
        file
        for file in house.cases.files.of_matter(received.matter)
        if file.status == "waiting" and file.id != received.id and _is_sheet(file)
    ]
    mine = {file.id for file in earlier}
    for question in house.cases.filings.questions(received.matter) if earlier else ():
        if question.file_id in mine and question.code == REVIEWED and question.open:
            house.cases.filings.settle(question.id)
    for file in earlier:
        house.cases.files.set_result(file.id, "filed", media_type=file.media_type, reason=file.reason)


def _is_sheet(file: ReceivedFile) -> bool:
    return file.media_type == XLSX and (file.reason or "").startswith(_HEAD)


def _asked(received: ReceivedFile, words: str, complaints: Sequence[str]) -> Filing:
    questions = tuple(ask(received, None, REVIEWED, complaint) for complaint in complaints)
    return Filing("waiting" if questions else "filed", words, (), (), questions)


def _count(taken: Taken) -> str:
    done = len(taken.corrections) + len(taken.settled)
    said = "nothing new" if not done else "1 answer taken" if done == 1 else f"{done} answers taken"
    left = len(taken.complaints)
    return f"{said}, {left} could not be taken" if left else said
