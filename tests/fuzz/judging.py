"""What one input must come to, whatever is in it, and what it may cost."""

from __future__ import annotations

import json
import random
import re
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from casefile.errors import UnusableInput
from casefile.pages import Box, Line, Page, ReadFile, Word
from extractors.bounds import bounded
from extractors.checks import check, incomplete
from extractors.classes import classified
from extractors.evidence import glance
from extractors.extraction import as_json, extract_documents
from extractors.intake import read_intake
from extractors.itemised import completed_rows
from extractors.likely import completed
from extractors.reading.files import read_content
from extractors.reading.limits import Limits
from extractors.registry import READERS
from tests.faults.damage import misread
from tests.faults.test_damaged_files import keeps_its_promises
from tests.fuzz import shapes

MODEST = Limits(pixels=4_000_000, unpacked=40_000_000, file_bytes=40_000_000)
_STATUS, _CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")
_MB = 1024 * 1024


class Cost(NamedTuple):
    """What an input took: seconds of this process, and the most bytes beyond what it held before."""

    seconds: float
    memory: int


def judged(judge: Callable[[Any], None], value: Any) -> Cost:
    """Judge one input and return what it cost; what the judge raises goes through."""
    _CLEAR.write_text("5")
    held, start = _bytes("VmRSS"), time.process_time()
    judge(value)
    return Cost(time.process_time() - start, _bytes("VmHWM") - held)


def _bytes(name: str) -> int:
    match = re.search(rf"{name}:\s+(\d+) kB", _STATUS.read_text())
    return int(match[1]) * 1024 if match else 0


def file(content: bytes) -> None:
    """Fail where a file's reading raises, loses a page or a source, can't be printed, or differs the second time."""
    read = read_content(content, limits=MODEST)
    keeps_its_promises(read)
    said = _printed(read)
    if len(content) % 4 == 0:
        assert _printed(read_content(content, limits=MODEST)) == said, "two readings differ"


def _printed(read: ReadFile) -> bytes:
    return json.dumps(as_json(read, extract_documents(read), "dropped"), ensure_ascii=False).encode()


def form(content: bytes) -> None:
    """Fail where an intake form raises anything but the one refusal, or the refusal repeats an answer."""
    try:
        matter = read_intake(content)
    except UnusableInput as refused:
        _is_sentence(str(refused))
        return
    matter.model_dump_json()
    assert read_intake(content) == matter


def _is_sentence(said: str) -> None:
    said.encode()
    assert said.strip(), "a refusal says nothing"


def pages(given: Sequence[Page]) -> None:
    """Fail where the journey of pages to documents breaks a promise or differs the second time."""
    read = ReadFile("0" * 64, "application/pdf", "read", None, tuple(given))
    keeps_its_promises(read)
    _with_words(read)
    if len(given[0].words) % 4 == 0:
        assert _printed(read) == _printed(read), "two extractions differ"


def _with_words(read: ReadFile) -> None:
    """Fail where a source that has a box says words that stand on no row of its page; torn words are whole in it."""
    printed = {page.number: ["".join(_texts(line)) for line in bounded(page).lines] for page in read.pages}
    for one in extract_documents(read):
        for path, source in one.sources.items():
            if source.box is not None:
                rows = printed[source.page]
                lost = [word for word in source.text.split() if not any(word in row for row in rows)]
                assert not lost, f"{one.kind} {path}: words of its source stand on no page"


def _texts(line: Line) -> Iterator[str]:
    return (word.text for word in line.words)


def every_reader(given: Sequence[Page]) -> None:
    """Fail where a reader of any kind raises on the pages, whatever they are."""
    given = [bounded(page) for page in given]
    glances = [glance(page) for page in given]
    number = sum(len(page.words) for page in given)
    for reader in (READERS[number % len(READERS)], READERS[(number // 7 + 3) % len(READERS)]):
        read = completed(reader.kind, reader.extract(given), given)
        read = classified(reader.kind, completed_rows(reader.kind, read, given), glances)
        check(reader.kind, read.record, read.sources)
        incomplete(reader.kind, read.record, (1, len(given)))
        json.dumps(read.record.model_dump(mode="json"), ensure_ascii=False, allow_nan=False).encode()


def changed_pages(dice: random.Random, given: tuple[Page, ...]) -> tuple[Page, ...]:
    """Return the pages misread, and now and then with what no page holds: rows and words without end, odd boxes."""
    found = misread(given, dice.randrange(1 << 30))
    if dice.random() < 0.5:
        return found
    at = dice.randrange(len(found))
    rows = list(found[at].lines)
    for _ in range(dice.choice((1, 3, 10))):
        rows.insert(dice.randint(0, len(rows)), Line(tuple(_odd_row(dice, rows))))
    if dice.random() < 0.1:
        rows = rows * dice.choice((2, 10))
    lines = tuple(row for row in rows if row.words)
    words = tuple(word for row in lines for word in row.words)
    return (*found[:at], found[at]._replace(lines=lines, words=words), *found[at + 1 :])


def _odd_row(dice: random.Random, rows: list[Line]) -> list[Word]:
    """Return a row of hostile words, of one repeated, or of words of other rows; boxes may be flat or fall together."""
    words = [word.text for row in rows for word in row.words] or ["a"]
    top = dice.uniform(0, 780)
    high = min(792.0 - top, dice.choice((0.0, 0.01, 9.0, 12.0, 200.0)))
    unit = shapes.hostile(dice).split() or ["-"]
    texts = [dice.choice((dice.choice(words), dice.choice(unit), unit[0])) for _ in range(dice.choice((1, 8, 60, 600)))]
    if dice.random() < 0.3:
        texts = [dice.choice(words)] * len(texts)
    step = dice.choice((0.0, 612 / len(texts), 5.0))
    return [
        Word(text[:3000], Box(x := min(600.0, at * step), top, x + min(12.0, step), top + high), dice.random())
        for at, text in enumerate(texts)
        if text.strip()
    ]


MOST_MEMORY = 600 * _MB
