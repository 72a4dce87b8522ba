"""The words of receipts: for each file what it is, what became of its pages, where they lie, what needs whom."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.receipts import FileStatus, PageRow, Question, ReceivedFile
from casefile.records.registry import KIND_BY_NAME
from casefile.review import UNSORTED
from casefile.wording import plainly
from connectors.base import PaperLine

INDENT = "    "
_IF_KNOWN = " If you know the password, write it into the note beside the file in Needs attention."
MANY = 6
"""Files that came together and need the same: from so many on it is told once, above their lines."""
LONG = 20
"""Files from which on a receipt begins with their sums."""
AGAIN = "it was dropped again into the folder of matter"
"""How the reason begins of a file that is counted where it was dropped since, whatever becomes of it there."""
INSIDE = " > "
"""Stands between a container's name and the name of a part of it."""
_STATUS = {
    "received": "received, being read",
    "filed": "filed",
    "duplicate": "was here already; filed once",
    "waiting": "NEEDS SOMEBODY",
    "refused": "COULD NOT BE READ",
}
_SUMS: dict[FileStatus, str] = {
    "waiting": "need somebody",
    "refused": "could not be read",
    "filed": "filed",
    "duplicate": "here already",
    "received": "not read yet",
}
_PAGES = {"filed": "filed", "duplicate": "here already", "other_person": "of another person", "refused": "refused"}


class Told(NamedTuple):
    """A file with all that its receipt says: its pages, its papers, what is asked of whom; the time it came."""

    file: ReceivedFile
    rows: Sequence[PageRow]
    papers: Sequence[PaperLine]
    questions: Sequence[Question]
    at: dt.time


def day_lines(told: Sequence[Told], matter: str | None) -> Iterator[str]:
    """Yield the lines of a day's receipt: the files as received, parts indented under what they came in."""
    known = {one.file.id for one in told}
    parts: dict[str | None, list[Told]] = defaultdict(list)
    for one in told:
        parts[one.file.part_of if one.file.part_of in known else None].append(one)
    if len(told) >= LONG:
        yield _sums(told)
        yield ""
    yield from _with_parts(parts, None, "", matter)
    if any(question.open for one in told for question in one.questions):
        sheet = f"Review sheet {matter or UNSORTED}"
        yield ""
        yield f'What is in doubt stands with its pictures in Review/{sheet}.html; answer in "{sheet}.xlsx" beside it.'


def _with_parts(
    parts: dict[str | None, list[Told]], within: str | None, indent: str, matter: str | None
) -> Iterator[str]:
    is_part = within is not None
    blocks = [(one, list(file_lines(one, matter, is_part=is_part))) for one in parts[within]]
    alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
    done: set[tuple[str, ...]] = set()
    for one, lines in blocks:
        if _is_asked(one) and not parts[one.file.id]:
            alike[tuple(lines[1:])].append(lines[0])
    for one, (head, *rest) in blocks:
        group = [] if parts[one.file.id] or not _is_asked(one) else alike[tuple(rest)]
        if len(group) < MANY:
            yield from (f"{indent}{line}" for line in (head, *rest))
            yield from _with_parts(parts, one.file.id, indent + INDENT, matter)
        elif tuple(rest) not in done:
            done.add(tuple(rest))
            yield from (f"{indent}{line}" for line in _together(group, rest))


def _is_asked(told: Told) -> bool:
    """Tell whether something is asked of somebody, or a reason is told."""
    return told.file.reason is not None or any(question.open for question in told.questions)


def _together(heads: Sequence[str], rest: Sequence[str]) -> Iterator[str]:
    """Yield what goes for each of many files once, then a line a file."""
    yield f"For each of the next {len(heads)} files:"
    yield from rest
    yield from heads


def _sums(told: Sequence[Told]) -> str:
    counts = Counter(one.file.status for one in told)
    return f"In all {len(told)} files: " + "; ".join(
        f"{counts[status]} {words}" for status, words in _SUMS.items() if counts[status]
    )


def file_lines(told: Told, matter: str | None, *, is_part: bool = False) -> Iterator[str]:
    """Yield a file's lines in the receipt of a matter (None: of the unsorted)."""
    file = told.file
    came = "" if is_part else f" (received {told.at:%H:%M})"
    pages = f"; {_count(file.page_count, 'page')}: {_page_counts(told.rows)}" if file.page_count and told.rows else ""
    yield f"{_shown_name(file, is_part=is_part)}: {_status(file)}{pages}{came}"
    yield from (f"{INDENT}{line}" for line in _places(told.papers, matter))
    asked = [question for question in told.questions if question.open]
    if reason := reason_apart(file, asked):
        yield f"{INDENT}{reason}"
    for question in asked:
        yield f"{INDENT}{to_do(question, file)}{_IF_KNOWN if question.code == 'locked' else ''}"


def _status(file: ReceivedFile) -> str:
    return "dropped again" if (file.reason or "").startswith(AGAIN) else _STATUS[file.status]


def to_do(question: Question, file: ReceivedFile) -> str:
    """Return what needs whom, in plain words; the file's own name is left out, as it stands above."""
    sentence = plainly(question.sentence.replace(f" of {file.name}", "", 1))
    return f"{question.who.replace('_', ' ').capitalize()}: {sentence}"


def reason_apart(file: ReceivedFile, asked: Sequence[Question]) -> str:
    """Return a file's reason in plain words; "" where it is what is asked of somebody anyway."""
    rest = file.reason or ""
    for question in asked:
        rest = rest.replace(question.sentence, "")
    return plainly(file.reason or "") if rest.strip("; ") else ""


def _shown_name(file: ReceivedFile, *, is_part: bool) -> str:
    if is_part:
        return file.name.rpartition(INSIDE)[2]
    return file.called


def _places(papers: Sequence[PaperLine], matter: str | None) -> Iterator[str]:
    """Yield where the papers lie: a folder of the matter's records, another matter, or nowhere yet."""
    kept: dict[str, Counter[str]] = defaultdict(Counter)
    for paper in papers:
        kept[_place(paper, matter)][KIND_BY_NAME[paper.kind].words] += 1
    for place, kinds in sorted(kept.items()):
        yield f"{place}: " + ", ".join(_count(count, words) for words, count in sorted(kinds.items()))


def _place(paper: PaperLine, matter: str | None) -> str:
    if paper.held == "other_person":
        return "kept out, as another person's"
    if paper.repeats is not None:
        return f"here already, from {paper.repeats}"
    where = "the privileged papers" if paper.held in {"privileged", "protected"} else KIND_BY_NAME[paper.kind].folder
    return f"filed under {where}" + (f" of matter {paper.matter}" if paper.matter != matter else "")


def _page_counts(rows: Sequence[PageRow]) -> str:
    counts = Counter(row.status for row in rows)
    return ", ".join(f"{count} {_PAGES.get(status, status)}" for status, count in sorted(counts.items()))


def _count(count: int, words: str) -> str:
    if count == 1:
        return f"1 {words}"
    head, _, tail = words.partition(" of ")
    plural = f"{head[:-1]}ies" if head.endswith("y") else head if head.endswith("s") else f"{head}s"
    return f"{count} {plural}{' of ' + tail if tail else ''}"
