"""What the runs do, each one plain function from settings to a table of counts, ids and places."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence, Set
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from itertools import zip_longest
from pathlib import Path
from typing import Any

from casefile.keys import original_key
from casefile.pages import ReadFile
from casefile.receipts import ReceivedFile
from casefile.wording import plainly
from extractors.reading.cutting import Cut
from extractors.reading.workers import ReadingPool
from flows import sending
from flows.changing import warning_of
from flows.claims import at_work
from flows.generation import generate
from flows.journey import Outcome, fetch_original, file_one, scratch
from flows.owed_reports import owe, paid
from flows.posting import send_waiting
from flows.receipt_text import INSIDE
from flows.release_bars import EvenSo
from flows.releases import release as release_version
from flows.reports import refresh
from flows.reviewing import matters_of, refresh_review
from flows.sending import Going
from flows.settings import Settings
from flows.telling import Teller
from flows.wiring import House, open_house

Row = dict[str, Any]


AHEAD = 3
"""Files for each worker that are read and held in memory before their turn comes."""


TOGETHER = 20
"""Files that are filed before it is looked what came meanwhile."""


class Filing:
    """Files what waits: reads ahead in the pool, files a matter's in the order received, tells people meanwhile."""

    def __init__(self, house: House, pool: ReadingPool, folder: Path, matter: str | None) -> None:
        self._house = house
        self._pool = pool
        self._folder = folder
        self._matter = matter
        self._ahead = ThreadPoolExecutor(max_workers=house.settings.workers, thread_name_prefix="reading")
        self._reading: dict[str, Future[ReadFile]] = {}
        self._most_ahead = AHEAD * house.settings.workers
        self._matters: set[str | None] = set()
        self._teller = Teller(house)

    def waiting(self) -> Iterator[str]:
        """Yield the ids of the files that wait, until none is left that this run has not seen.

        Matters take turns, and who came meanwhile is looked for often: one bill does not wait behind a thousand.
        """
        seen: set[str] = set()
        while fresh := _in_turns([file for file in self._received() if file.id not in seen]):
            for at, file in enumerate(fresh[:TOGETHER]):
                for soon in fresh[at : at + self._most_ahead]:
                    if soon.id not in self._reading:
                        self._reading[soon.id] = self._ahead.submit(self._read, soon)
                seen.add(file.id)
                yield file.id
                self._reading.pop(file.id, None)

    def parts_of(self, containers: Sequence[ReceivedFile]) -> Iterator[str]:
        """Yield the ids of the parts of these files that wait, parts of parts among them."""
        heads = tuple(f"{container.name}{INSIDE}" for container in containers)
        seen: set[str] = set()
        while waiting := [one for one in self._received() if one.id not in seen and one.name.startswith(heads)]:
            seen.add(waiting[0].id)
            yield waiting[0].id

    def name_of(self, file_id: str) -> str:
        """Return the name under which a file was dropped."""
        return self._house.cases.files.get(file_id).name

    def reason_of(self, file_id: str) -> str:
        """Return why a file could not be read, in one plain sentence for people."""
        return plainly(self._house.cases.files.get(file_id).reason or "it could not be read")

    def file(self, file_id: str) -> Row:
        """File one file and tell what became of it, in counts."""
        with at_work(self._house, file_id) as held:
            if not held:
                return {"file": file_id, "status": "at work elsewhere", "pages": 0, "documents": 0, "questions": 0}
            before = self._house.cases.files.get(file_id).matter
            self._touch({before, *matters_of(self._house, file_id)})
            outcome = file_one(self._house, file_id, self._result(file_id))
        received = self._house.cases.files.get(file_id)
        self._touch({received.matter, *matters_of(self._house, file_id)})
        self._teller.soon()
        return _row(outcome)

    def refresh_reports(self) -> list[Row]:
        """Bring the reports and the review sheets of the matters that got something up to date; a row each."""
        rows = []
        for matter in sorted(self._matters, key=lambda number: number or ""):
            if matter is not None:
                rows += refresh(self._house, matter)
            rows.append(refresh_review(self._house, self._cut, matter))
            if matter is not None:
                paid(self._house, matter)
        return rows

    def _touch(self, matters: Set[str | None]) -> None:
        """Remember the matters whose reports this run makes at its end; written down, should it not come to that."""
        for matter in matters - self._matters:
            if matter is not None:
                owe(self._house, matter)
        self._matters |= matters

    def close(self) -> None:
        """Stop reading ahead, and tell all that was not told yet."""
        self._ahead.shutdown(wait=True, cancel_futures=True)
        self._teller.now()
        send_waiting(self._house)

    def _received(self) -> list[ReceivedFile]:
        files = self._house.cases.files.with_status("received")
        return [file for file in files if self._matter is None or file.matter == self._matter]

    def _result(self, file_id: str) -> ReadFile:
        future = self._reading.get(file_id)
        return future.result() if future else self._read(self._house.cases.files.get(file_id))

    def _cut(self, file: ReceivedFile, cuts: Sequence[Cut]) -> list[bytes]:
        return cut_with(self._house, self._pool, self._folder, file, cuts)

    def _read(self, file: ReceivedFile) -> ReadFile:
        path = fetch_original(self._house, file, self._folder)
        try:
            return self._pool.read(path, known=self._house.cases.readings.load, keep=self._house.cases.readings.save)
        finally:
            path.unlink(missing_ok=True)


def _in_turns(files: Sequence[ReceivedFile]) -> list[ReceivedFile]:
    """Return the files, one of each matter after the other, a matter's own in the order received."""
    by_matter: dict[str | None, list[ReceivedFile]] = {}
    for file in files:
        by_matter.setdefault(file.matter, []).append(file)
    return [file for turn in zip_longest(*by_matter.values()) for file in turn if file is not None]


@contextmanager
def filing(settings: Settings, matter: str | None) -> Iterator[Filing]:
    """Give what files all that waits, for the time of the block."""
    with ExitStack() as stack:
        house = stack.enter_context(open_house(settings))
        folder = Path(stack.enter_context(scratch()))
        pool = stack.enter_context(ReadingPool(workers=settings.workers))
        desk = Filing(house, pool, folder, matter)
        stack.callback(desk.close)
        yield desk


def draft(settings: Settings, document: str, form: Mapping[str, Any]) -> list[Row]:
    """Make the next version of a document and return a row for each version made."""
    with open_house(settings) as house:
        return [made.row() for made in generate(house, document, form["matter"], form["staff"], form)]


def release(settings: Settings, form: Mapping[str, Any]) -> list[Row]:
    """Release a draft with the attorney's code and return its row."""
    with open_house(settings) as house:
        even_so = _even_so(form.get("even_so") or "")
        since = "changed" if warning_of(house, form["draft"]) else "as it was"
        return [
            release_version(house, form["draft"], form["attorney"], form["code"], even_so) | {"the file since": since}
        ]


def _even_so(chosen: str) -> EvenSo | None:
    """Return what an attorney chose on the form, in words for the trail: a form asks for no free text."""
    words = {
        "figures": "the attorney has looked at the figures, and they stand as written",
        "facts": "the attorney attests the facts that cite nothing",
    }
    reasons = [said for what, said in words.items() if what in chosen]
    return EvenSo("; ".join(reasons), "figures" in chosen, "facts" in chosen) if reasons else None


def record_sent(settings: Settings, form: Mapping[str, Any]) -> list[Row]:
    """Record how a released version went out and return its row."""
    received = form.get("received")
    going = Going(
        dt.date.fromisoformat(form["on"]),
        form["manner"],
        received=dt.date.fromisoformat(received) if received else None,
    )
    with open_house(settings) as house:
        return [sending.record_sent(house, form["draft"], house.settings.member(form["staff"]), going)]


def record_answer(settings: Settings, form: Mapping[str, Any]) -> list[Row]:
    """Record what came back on a version that was sent and return its row."""
    with open_house(settings) as house:
        member = house.settings.member(form["staff"])
        answer = sending.an_answer(dt.date.fromisoformat(form["on"]), form["how"], None, None, member.id)
        return [sending.record_answer(house, form["draft"], member, answer)]


def refresh_reports(settings: Settings, matter: str) -> list[Row]:
    """Bring the matter's reports and its review sheet up to date and return a row for each."""
    with ExitStack() as stack:
        house = stack.enter_context(open_house(settings))
        folder = Path(stack.enter_context(scratch()))
        pool = stack.enter_context(ReadingPool(workers=1))
        rows = [
            *refresh(house, matter),
            refresh_review(house, lambda file, cuts: cut_with(house, pool, folder, file, cuts), matter),
        ]
        paid(house, matter)
        return rows


def cut_with(house: House, pool: ReadingPool, folder: Path, file: ReceivedFile, cuts: Sequence[Cut]) -> list[bytes]:
    """Return pictures cut out of a file's pages, by the reading processes."""
    place = folder / f"cut {file.id}"
    house.store.fetch(original_key(file.sha256), place)
    try:
        return pool.cut(place, file.media_type or "", cuts)
    finally:
        place.unlink(missing_ok=True)


def _row(outcome: Outcome) -> Row:
    return {
        "file": outcome.file_id,
        "status": outcome.status,
        "pages": outcome.pages,
        "documents": outcome.documents,
        "questions": outcome.questions,
    }
