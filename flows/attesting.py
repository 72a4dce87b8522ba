"""Statement forms: laid into the matter's folder, taken back filled in as what a person said, never as a record."""

from __future__ import annotations

import datetime as dt
import logging
import re
from collections.abc import Iterator
from typing import NamedTuple

from casefile import statement_form as form
from casefile.attested import ATTORNEYS, FIGURES, MANNERS, SPEAKERS, TOPICS, Attested, Speaker, Told, Topic
from casefile.dates import parse_date
from casefile.errors import NotFoundError, TransientError, UnusableInput
from casefile.filing import Filing
from casefile.ids import derive_id
from casefile.keys import original_key
from casefile.matter import surname
from casefile.money import Money, parse_money
from casefile.receipts import ReceivedFile
from casefile.statement_form import Answered
from extractors.reading.media import DOCX
from extractors.statement_book import read_statement
from extractors.statement_paper import read_statement_paper
from flows.accounting import ask
from flows.settings import StaffMember
from flows.wiring import House
from generators.statement_paper import statement_paper
from generators.statement_workbook import statement_workbook

logger = logging.getLogger(__name__)
_HEAD = "statement form"
_ASKED = "statement"
"""The code of a question about a form that could not be taken."""


class _Read(NamedTuple):
    """What a form says, read, and what is wrong with it, answer by answer."""

    statement: Attested | None
    member: StaffMember | None
    complaints: tuple[str, ...]


def lay_statement_form(house: House, number: str) -> None:
    """Lay the empty form, for Excel and for Word, into `Review/`; where somebody is at one it waits."""
    matter = house.cases.matters.get(number)
    staff = {member.id: member.name for member in house.settings.staff}
    standing = house.cases.attested.of_matter(number)
    try:
        folder = house.drop.ensure_matter_folder(number, surname(matter.client.name))
        house.drop.lay_sheet(folder, f"Statement form {number}.xlsx", statement_workbook(number, staff, standing))
        house.drop.lay_sheet(folder, f"Statement form {number}.docx", statement_paper(number, staff, standing))
    except TransientError as error:
        logger.warning("a statement form waits: %s", error)


def take_statement(house: House, received: ReceivedFile, media_type: str) -> tuple[ReceivedFile, Filing]:
    """Keep what a filled-in form says, and return the file with what became of it; again it changes nothing.

    A form with an answer that can't be taken is asked about whole: half a statement is none.
    """
    try:
        read = read_statement_paper if media_type == DOCX else read_statement
        filled = read(house.store.get(original_key(received.sha256)))
        received = _in_its_matter(house, received, filled.matter)
    except UnusableInput as error:
        return received, _filing(received, f"{_HEAD}: nothing was taken", (str(error),))
    if filled.is_blank:
        return received, _filing(received, f"{_HEAD}: nothing was filled in", ())
    taken = _read(house, received, filled)
    if taken.statement is None or taken.member is None:
        return received, _filing(received, f"{_HEAD}: nothing was taken", taken.complaints)
    said = taken.statement
    house.cases.trail.append(
        received.received_at, taken.member.id, taken.member.role, "statement", said.id, {"file": received.sha256}
    )
    house.cases.attested.add(said, received.id)
    _settle_earlier(house, received)
    signed = "signed" if said.signed_on else "not signed"
    count = f"{len(said.told)} {'thing' if len(said.told) == 1 else 'things'} said"
    return received, _filing(received, f"{_HEAD}: {SPEAKERS[said.speaker]}, {count}, {signed}", ())


def _in_its_matter(house: House, received: ReceivedFile, number: str) -> ReceivedFile:
    if number == received.matter:
        return received
    if received.matter is not None:
        raise UnusableInput(f"this is the statement form of matter {number}: drop it into that matter's folder")
    try:
        return received.model_copy(update={"matter": house.cases.matters.get(number).number})
    except NotFoundError:
        raise UnusableInput(f"this is the statement form of matter {number}, which is not open") from None


def _filing(received: ReceivedFile, words: str, complaints: tuple[str, ...]) -> Filing:
    questions = tuple(ask(received, None, _ASKED, complaint) for complaint in complaints)
    return Filing("waiting" if questions else "filed", words, (), (), questions)


def _settle_earlier(house: House, received: ReceivedFile) -> None:
    """Let go of what was asked about an earlier copy of the form under the same name."""
    earlier = {
        file.id
        for file in house.cases.files.of_matter(received.matter)
        if file.status == "waiting" and file.id != received.id and file.name == received.name
    }
    for question in house.cases.filings.questions(received.matter) if earlier else ():
        if question.file_id in earlier and question.code == _ASKED and question.open:
            house.cases.filings.settle(question.id)
    for file_id in earlier:
        file = house.cases.files.get(file_id)
        if (file.reason or "").startswith(_HEAD):
            house.cases.files.set_result(file_id, "filed", media_type=file.media_type, reason=file.reason)


def _read(house: House, received: ReceivedFile, filled: Answered) -> _Read:
    wrong: list[str] = [f"{where}: a formula is not taken; write the words" for where in filled.formulas]
    head = filled.head
    name = head.get(form.NAME, "")
    speaker = next((key for key, words in SPEAKERS.items() if words == head.get(form.SPEAKER, "").casefold()), None)
    how = next((one for one in MANNERS if one == head.get(form.HOW, "").casefold()), None)
    member = _member(house, head.get(form.TAKEN_BY, ""))
    said_on, signed_on = _day(head, form.SAID_ON, wrong), _day(head, form.SIGNED_ON, wrong)
    replaces = _replaced(house, received, head.get(form.REPLACES, ""), wrong)
    told = tuple(_told(filled, wrong, speaker))
    today = house.today()
    for missing, label, cure in (
        (not name, form.NAME, "write the person's name"),
        (speaker is None, form.SPEAKER, f"choose one of: {', '.join(SPEAKERS.values())}"),
        (said_on is None and form.SAID_ON not in head, form.SAID_ON, "write the day, such as 2026-11-25"),
        (how is None, form.HOW, f"choose one of: {', '.join(MANNERS)}"),
        (member is None, form.TAKEN_BY, "choose your staff id"),
        (not filled.rows, form.TOLD, "write what was said, at least one row"),
        (said_on is not None and said_on > today, form.SAID_ON, "the day is still to come"),
        (signed_on is not None and signed_on > today, form.SIGNED_ON, "the day is still to come"),
    ):
        if missing:
            wrong.append(f'"{label}": {cure}')
    if speaker == "attorney" and member is not None and member.role != "attorney":
        wrong.append(f'"{form.TAKEN_BY}": an attorney\'s figures are taken down by an attorney of the firm')
    if wrong or speaker is None or how is None or member is None or said_on is None:
        return _Read(None, member, tuple(wrong))
    statement = Attested(
        id="",
        matter=received.matter or "",
        said_by=member.name if speaker == "attorney" else name,
        speaker=speaker,
        said_on=said_on,
        how=how,
        taken_by=member.id,
        signed_on=signed_on,
        replaces=replaces,
        file=received.sha256,
        told=told,
    )
    said = statement.model_dump_json(exclude={"id", "file", "taken_by"})
    return _Read(statement.model_copy(update={"id": derive_id("attested", said)}), member, ())


def _told(filled: Answered, wrong: list[str], speaker: Speaker | None) -> Iterator[Told]:
    topics: dict[str, Topic] = {words.casefold(): topic for topic, words in TOPICS.items()}
    for where, answers in filled.rows:
        topic = topics.get(answers.get(form.ABOUT, "").casefold())
        begins, ends = (_day(answers, label, wrong, where) for label in (form.BEGINS, form.ENDS))
        amount = _amount(answers, where, wrong)
        if topic is None:
            wrong.append(f'{where}, "{form.ABOUT}": choose one of the list')
        elif not answers.get(form.WORDS) and topic not in FIGURES:
            wrong.append(f'{where}, "{form.WORDS}": write what the person said')
        elif topic in ATTORNEYS and speaker not in {"attorney", None}:
            wrong.append(
                f'{where}, "{TOPICS[topic]}": only an attorney sets this, so it is not used as said by another '
                f'({SPEAKERS[speaker]}); hand in a form of the attorney for it, or choose "{TOPICS["other"]}"'
            )
        elif topic in FIGURES and (ends if topic == "open_until" else amount) is None:
            wrong.append(f"{where}: write the amount, or for the last day of an offer the date")
        else:
            yield Told(topic=topic, words=answers.get(form.WORDS), begins=begins, ends=ends, amount=amount)


def _day(answers: dict[str, str], label: str, wrong: list[str], where: str = "") -> dt.date | None:
    text = answers.get(label, "")
    day = parse_date(text) if text else None
    if text and day is None:
        wrong.append(f'{where or "the form"}, "{label}": {text!r} is no date; write it as 2026-11-25')
    return day


def _amount(answers: dict[str, str], where: str, wrong: list[str]) -> Money | None:
    text = answers.get(form.AMOUNT, "")
    amount = parse_money(text) if text else None
    if text and (amount is None or amount < 0):
        wrong.append(f'{where}, "{form.AMOUNT}": {text!r} is no amount; write it as 1250.00')
    return amount


def _member(house: House, text: str) -> StaffMember | None:
    given = text.split(" ")[0].strip("(),;").casefold()
    return next((member for member in house.settings.staff if member.id.casefold() == given), None)


def _replaced(house: House, received: ReceivedFile, text: str, wrong: list[str]) -> str | None:
    """Return the id of the statement that this one takes the place of."""
    if not text:
        return None
    found = re.search(r"\[([0-9a-f]{8})\]", text)
    for one in house.cases.attested.of_matter(received.matter or ""):
        if found and one.id.startswith(found[1]):
            return one.id
    wrong.append(f'"{form.REPLACES}": there is no such statement; choose one of the list, or leave it empty')
    return None
