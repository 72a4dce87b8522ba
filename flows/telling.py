"""What people are told in the drop folder: a receipt a day with a line a file, and a note beside what needs them."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections import Counter
from collections.abc import Sequence

from casefile.keys import original_key
from casefile.matter import surname
from casefile.receipts import PageRow, Question, ReceivedFile
from casefile.records.registry import KIND_BY_NAME
from connectors.base import PageAccount
from flows.claims import alone
from flows.wiring import House

_STATUS = {
    "received": "received, being read",
    "filed": "filed",
    "duplicate": "was here already; filed once",
    "waiting": "NEEDS SOMEBODY",
    "refused": "COULD NOT BE READ",
}


def tell(house: House, file: ReceivedFile) -> None:
    """Bring the receipt of the file's day and its note in `Needs attention` up to date."""
    folder = _folder(house, file)
    questions = house.cases.filings.questions(file.matter)
    with alone(house, f"receipt:{file.matter or 'unsorted'}"):
        _write(house, folder, file, questions)
    if file.status in {"waiting", "refused"}:
        note = attention_note(file, questions)
        house.drop.lay_attention(folder, file.name, house.store.get(original_key(file.sha256)), note)
    elif file.status in {"filed", "duplicate"}:
        house.drop.settle_attention(folder, file.name, file.sha256)


def tell_received(house: House, files: Sequence[ReceivedFile]) -> None:
    """Bring the receipts of files just received up to date, each once, however many came together."""
    fresh = {(file.matter, _day(house, file.received_at)): file for file in files if file.status == "received"}
    for file in (*fresh.values(), *(file for file in files if file.status != "received")):
        tell(house, file)


def _write(house: House, folder: str, file: ReceivedFile, questions: Sequence[Question]) -> None:
    """Write the day's receipt from what stands now; one writer at a time, so that no older one comes after."""
    day = _day(house, file.received_at)
    same_day = [other for other in house.cases.files.of_matter(file.matter) if _day(house, other.received_at) == day]
    accounts = house.cases.filings.pages(file.matter)
    lines = [line for other in same_day for line in receipt_lines(other, accounts, questions)]
    house.drop.write_receipt(folder, day, lines)


def receipt_lines(
    file: ReceivedFile, accounts: Sequence[PageAccount], questions: Sequence[Question]
) -> tuple[str, ...]:
    """Return the file's lines in the receipt: what it is, how many pages became what, and what needs whom."""
    rows = [account.row for account in accounts if account.row.file_id == file.id]
    head = f"{file.name}: {_STATUS[file.status]}"
    if file.page_count:
        head += f"; {_count(file.page_count, 'page')}: {_pages(rows)}"
    lines = [head]
    if contents := _contents(rows):
        lines.append(f"    {contents}")
    asked = _open(questions, file)
    if file.reason and not _is_asked(file.reason, asked):
        lines.append(f"    {file.reason}")
    lines += [f"    {_who(question)}: {question.sentence}" for question in asked]
    return tuple(lines)


def _is_asked(reason: str, asked: Sequence[Question]) -> bool:
    """Tell whether a file's reason is what is asked of somebody, so that it is said once and to whom."""
    for question in asked:
        reason = reason.replace(question.sentence, "")
    return not reason.strip("; ")


def attention_note(file: ReceivedFile, questions: Sequence[Question]) -> str:
    """Return the text beside a file in `Needs attention`."""
    lines = [f"{file.name}", "", file.reason or "A person must look at this file.", ""]
    lines += [f"- {_who(question)}: {question.sentence}" for question in _open(questions, file)]
    lines += [
        "",
        "The original is safe. When this is settled, drop the right file into the matter's folder; this note "
        "goes away.",
    ]
    return "\n".join(lines) + "\n"


def _folder(house: House, file: ReceivedFile) -> str:
    if file.matter is None:
        return "Unsorted"
    matter = house.cases.matters.get(file.matter)
    return house.drop.ensure_matter_folder(matter.number, surname(matter.client.name))


def _day(house: House, moment: dt.datetime) -> dt.date:
    return moment.astimezone(zoneinfo.ZoneInfo(house.settings.time_zone)).date()


def _pages(rows: Sequence[PageRow]) -> str:
    counts = Counter(row.status for row in rows)
    words = {"other_person": "of another person"}
    return ", ".join(f"{count} {words.get(status, status)}" for status, count in sorted(counts.items()))


def _contents(rows: Sequence[PageRow]) -> str:
    kinds: dict[str, str] = {row.document: row.kind for row in rows if row.document and row.kind}
    counts = Counter(KIND_BY_NAME[kind].words for kind in kinds.values())
    return ", ".join(_count(count, words) for words, count in sorted(counts.items()))


def _count(count: int, words: str) -> str:
    if count == 1:
        return f"1 {words}"
    head, _, tail = words.partition(" of ")
    plural = f"{head[:-1]}ies" if head.endswith("y") else head if head.endswith("s") else f"{head}s"
    return f"{count} {plural}{' of ' + tail if tail else ''}"


def _who(question: Question) -> str:
    return question.who.replace("_", " ").capitalize()


def _open(questions: Sequence[Question], file: ReceivedFile) -> list[Question]:
    return [question for question in questions if question.file_id == file.id and question.open]
