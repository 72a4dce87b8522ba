"""What people wrote into a review sheet, turned into corrections; what can't be taken is said, cell by cell."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pydantic import ValidationError

from casefile.corrected_rows import added_path, apart, row_of
from casefile.correcting import check_value, path_now
from casefile.corrections import BEGINS, REPEATS, Act, Correction, within
from casefile.corrections import GOES_ON as NOT_A_BEGINNING
from casefile.documents import FiledDocument
from casefile.errors import UnusableInput
from casefile.fields import NEW_ROW, Field, field_words, fields_of, shown, typed
from casefile.ids import derive_id
from casefile.paths import scalars
from casefile.records.registry import KIND_BY_NAME, KINDS
from casefile.review import UNSORTED, Key
from casefile.review_form import (
    AS_READ,
    BEGINS_AT,
    FIELD,
    GOES_ON,
    LINE,
    NO_SUCH_LINE,
    NOT_THERE,
    RIGHT_KIND,
    RIGHT_MATTER,
    RIGHT_VALUE,
    SAME_PAGE,
    SETTLED,
    VALUE,
    YES,
    Filled,
    Row,
)

_KIND_BY_WORDS = {kind.words.casefold(): kind.name for kind in KINDS} | {kind.name: kind.name for kind in KINDS}
_LONGEST = 60
_NO_KEY = "its hidden key is missing or was changed: answer on a fresh copy of the sheet"
_LOOK = "look at the new review sheet and answer there"


class Standing(NamedTuple):
    """What stands now, of the files that the sheet may speak of: documents, rulings, page counts.

    `matters` are the numbers of all open matters, `questions` the ids of this one's open questions, `repeats` those
    of them that ask whether a document repeats an earlier one, with the document that each is about.
    """

    documents: Mapping[str, Sequence[FiledDocument]]
    said: Mapping[str, Sequence[Correction]]
    pages: Mapping[str, int]
    matters: frozenset[str]
    questions: frozenset[str]
    repeats: Mapping[str, Key] = {}


class Taken(NamedTuple):
    """What came of a sheet: rulings to record, questions that are settled, and a sentence a cell that was not taken."""

    corrections: tuple[Correction, ...]
    settled: tuple[str, ...]
    complaints: tuple[str, ...]


def take(filled: Filled, standing: Standing, by: str, at: dt.datetime) -> Taken:
    """Return what a filled-in sheet comes to; the same sheet again comes to the same, and changes nothing."""
    desk = _Desk(filled, standing, by, at)
    for read, rows in (
        (desk.paper, filled.papers),  # first: a value is read by the kind that the same sheet says
        (desk.value, filled.values),
        (desk.missing, filled.missing),
        (desk.ours, [row for row in filled.questions if _is_about_a_paper(row)]),
    ):
        for row in rows:
            desk.add(row, read)
    settled = tuple(dict.fromkeys(desk.question(row) for row in filled.questions if not _is_about_a_paper(row)))
    formulas = [f"{where}: it holds a formula; write the value itself" for where in filled.formulas]
    return Taken(tuple(desk.rulings.values()), tuple(one for one in settled if one), (*formulas, *desk.complaints))


class _Refused(Exception):
    """An answer that can't be taken, with the sentence that says why."""


class _Desk:
    """One sheet at hand: what it rules so far, and what it can't."""

    def __init__(self, filled: Filled, standing: Standing, by: str, at: dt.datetime) -> None:
        self._filled, self._standing, self._by, self._at = filled, standing, by, at
        self.rulings: dict[str, Correction] = {}
        self.complaints: list[str] = []
        self._contested: set[str] = set()

    def add(self, row: Row, read: object) -> None:
        """Take the rulings of a row, or say why not; two rows that say different things of one are both left."""
        try:
            for one in read(row):  # type: ignore[operator]
                self._add(one)
        except _Refused as refused:
            self.complain(row, str(refused))

    def _add(self, one: Correction) -> None:
        other = self.rulings.get(one.id)
        if one.id in self._contested or (other is not None and other.value != one.value):
            self._contested.add(one.id)
            self.rulings.pop(one.id, None)
            raise _Refused("another row of the sheet says something else of the same; neither was taken")
        ruled = self._ruled(one)
        if ruled is not None and ruled.at >= one.at:  # a clock that was set back must not make this the earlier word
            one = one.model_copy(update={"at": ruled.at + dt.timedelta(microseconds=1)})
        self.rulings[one.id] = one

    def complain(self, row: Row, why: str) -> None:
        """Write down why a row was not taken."""
        number = f" (no. {row.number})" if row.number else ""
        self.complaints.append(f"{row.where}{number}: {why}")

    def question(self, row: Row) -> str | None:
        """Return the id of the question that a row settles; a ruling settles it where the file is filed again."""
        answer = row.answers.get(SETTLED, "").casefold()
        if answer == SAME_PAGE and row.key in self._standing.repeats:
            self.add(row, self._same_page)
            return None
        if answer == SAME_PAGE and row.key not in self._standing.questions:
            return None  # the sheet once more
        if answer != YES:
            self.complain(row, f'"{SETTLED}" takes {YES} or nothing')
            return None
        return row.key if row.key in self._standing.questions else None

    def _same_page(self, row: Row) -> Iterator[Correction]:
        yield self._ruling(self._standing.repeats[row.key], "repeats", REPEATS)

    def ours(self, row: Row) -> Iterator[Correction]:
        """Yield the ruling that a paper in another name is the client's: the answer yes to whose it is."""
        if row.answers.get(SETTLED, "").casefold() != YES:
            raise _Refused(f'"{SETTLED}" takes {YES} or nothing: say under "{RIGHT_MATTER}" whose else the paper is')
        key = _key_of(row).model_copy(update={"was": None})
        one = self._ruling(key, "matter", self._paper(key).matter)
        if self._stands(one, words=_ACTS["matter"], now=None):
            yield one

    def value(self, row: Row) -> Iterator[Correction]:
        """Yield the ruling over one value that the sheet showed."""
        key = _key_of(row)
        answer = row.answers[RIGHT_VALUE]
        paper = self._paper(key)
        path = key.path
        if key.was is None:
            raise _Refused(_NO_KEY)
        self._checked(key, paper, path, key.was)  # a key that leads nowhere is told, whatever the answer is
        if answer.casefold() == AS_READ:
            wanted = key.was
        elif answer.casefold() == NOT_THERE:
            wanted = None
        elif answer.casefold() == NO_SUCH_LINE:
            wanted, path = None, re.sub(r"\]\..*$", "]", path)
            if not path.endswith("]"):
                raise _Refused(f'{field_words(path)} stands in no line of a table: write "{NOT_THERE}"')
        else:
            wanted = self._checked(key, paper, path, answer)
        one = self._placed(self._ruling(key, "value", wanted, path), paper)
        if self._may(one, paper, key.path, words=field_words(key.path)):
            yield one

    def missing(self, row: Row) -> Iterator[Correction]:
        """Yield the ruling over a value that the sheet did not show."""
        number = row.number
        key = self._filled.keys.get(number)
        if key is None:
            raise _Refused(f'no paper has the number "{number}": take it from the sheet Papers')
        if not row.answers.get(VALUE):
            raise _Refused("the value is missing: write what the paper says")
        paper = self._paper(key)
        words = row.answers.get(FIELD, "")
        kind = self._kind(key, paper)
        field = fields_of(kind).get(words)
        if field is None:
            raise _Refused(f'a {KIND_BY_NAME[kind].words} has no field "{_cut(words)}": choose one of the list')
        path = self._path(field, row, key, paper)
        answer = row.answers[VALUE]
        wanted = None if answer.casefold() == NOT_THERE else self._checked(key, paper, path, answer)
        values = dict(scalars(paper.record))
        was = values.get(path)
        key = key.model_copy(update={"was": None if was is None else str(was), "row": row_of(paper.record, path)})
        one = self._placed(self._ruling(key, "value", wanted, path), paper)
        if self._may(one, paper, path, words=field_words(path)):
            yield one

    def _path(self, field: Field, row: Row, key: Key, paper: FiledDocument) -> str:
        line = row.answers.get(LINE, "").casefold().strip()
        if field.table is None:
            return field.path("")
        rows = getattr(paper.record, field.table, ())
        if line.isdigit() and 1 <= int(line) <= len(rows):
            return field.path(str(int(line)))
        if re.fullmatch(rf"{NEW_ROW}(?: ?\d+)?", line) or (not line and field.name is None):
            mark = derive_id(self._filled.id, key.file, key.page, field.table, line, "" if line else row.where)
            return field.path(f"+{int(mark[:7], 16) + 1}")
        raise _Refused(
            f'the paper has {len(rows)} of these lines: write the number of one under "{LINE}", or "{NEW_ROW}" '
            f'for one that is not there yet ("{NEW_ROW} 2" for a second)'
        )

    def paper(self, row: Row) -> Iterator[Correction]:
        """Yield the rulings over one paper: its kind, its matter, where it begins, where others do."""
        key = _key_of(row)
        paper = self._paper(key) if self._filled.matter != UNSORTED else None
        if key.file not in self._standing.pages:
            raise _Refused(f"its file is not of this matter any more: {_LOOK}")
        for read in (self._of_kind, self._of_matter, self._of_beginnings):
            try:
                for one in read(row, key, paper):
                    now = paper.kind if paper and one.act == "kind" else None
                    if self._stands(one, words=_ACTS[one.act], now=now):
                        self._add(one)
            except _Refused as refused:
                self.complain(row, str(refused))
        yield from ()

    def _of_kind(self, row: Row, key: Key, _paper: FiledDocument | None) -> Iterator[Correction]:
        answer = row.answers.get(RIGHT_KIND)
        if not answer:
            return
        kind = _KIND_BY_WORDS.get(answer.casefold())
        if kind is None:
            raise _Refused(f'"{_cut(answer)}" is no kind of paper: choose one of the list')
        yield self._ruling(key, "kind", kind)

    def _of_matter(self, row: Row, key: Key, paper: FiledDocument | None) -> Iterator[Correction]:
        answer = row.answers.get(RIGHT_MATTER)
        if not answer:
            return
        number = answer.split()[0]
        if number not in self._standing.matters:
            raise _Refused(f'no matter "{_cut(number)}" is open: choose one of the list')
        was = paper.matter if paper else None
        yield self._ruling(key.model_copy(update={"was": was}), "matter", number)

    def _of_beginnings(self, row: Row, key: Key, paper: FiledDocument | None) -> Iterator[Correction]:
        answer = row.answers.get(BEGINS_AT, "")
        if not re.fullmatch(r"[\d,;.\s]*", answer):
            raise _Refused(f'"{BEGINS_AT}" takes the numbers of pages, such as 3 or 3, 5')
        first, last = paper.pages if paper else (1, self._standing.pages[key.file])
        for page in map(int, re.findall(r"\d+", answer)):
            if not first <= page <= last:
                raise _Refused(f"page {page} is none of the paper's: it has pages {first} to {last} of its file")
            yield self._ruling(key.model_copy(update={"page": page, "was": None}), "begins", BEGINS)
        goes_on = row.answers.get(GOES_ON, "")
        if goes_on.casefold() not in ("", YES):
            raise _Refused(f'"{GOES_ON}" takes {YES} or nothing')
        if goes_on:
            if key.page == 1:
                raise _Refused("it is the first of its file: there is no paper before it that it could go on from")
            yield self._ruling(key.model_copy(update={"was": None}), "begins", NOT_A_BEGINNING)

    def _ruling(self, key: Key, act: Act, value: str | None, path: str = "") -> Correction:
        return Correction(
            file_id=key.file, page=key.page, act=act, path=path, value=value, was=key.was, row=key.row, by=self._by,
            at=self._at,
        )  # fmt: skip

    def _placed(self, one: Correction, paper: FiledDocument) -> Correction:
        """Return the ruling under the path that its row is known by: one that was added has its own."""
        said = within(self._standing.said.get(one.file_id, ()), paper.pages, "value")
        path = added_path(one.path, paper.record, paper.sources, said)
        if path != one.path:
            return one.model_copy(update={"path": path, "row": None})
        return apart(one, said)

    def _paper(self, key: Key) -> FiledDocument:
        """Return the document that the page stands in now."""
        for paper in self._standing.documents.get(key.file, ()):
            if paper.pages[0] <= key.page <= paper.pages[1]:
                return paper
        raise _Refused(f"the paper is not in this matter any more as the sheet shows it: {_LOOK}")

    def _kind(self, key: Key, paper: FiledDocument) -> str:
        """Return the paper's kind, as the same sheet may say."""
        for one in self.rulings.values():
            if (one.file_id, one.page, one.act) == (key.file, key.page, "kind") and one.value:
                return one.value
        return paper.kind

    def _checked(self, key: Key, paper: FiledDocument, path: str, answer: str) -> str | None:
        try:
            return check_value(KIND_BY_NAME[self._kind(key, paper)].record, path, typed(answer))
        except UnusableInput as refused:
            raise _Refused(f'"{_cut(answer)}" was not taken; {refused}') from None

    def _may(self, one: Correction, paper: FiledDocument, path: str, *, words: str) -> bool:
        """Tell whether the ruling changes something, and nothing that came after the sheet.

        What stands now must be what the sheet showed, or what it says; else it is asked again.
        """
        if _is_added(path):
            return self._stands(one, words=words, now=None)
        looked_at = one.model_copy(update={"path": path})
        where = path_now(looked_at, paper.record)
        if where is None:
            ruled = self._ruled(one)
            if ruled is not None and ruled.value == one.value:
                return False
            raise _Refused(f"the line of {words} is not on the paper as it is read now: {_LOOK}")
        now = dict(scalars(paper.record)).get(where)
        standing = None if now is None else str(now)
        by_hand = where in paper.sources and paper.sources[where].method == "correction"
        if by_hand and standing == one.value and path == one.path:
            return False
        return self._stands(one, words=words, now=standing)

    def _ruled(self, one: Correction) -> Correction | None:
        """Return what a person has ruled on the same thing already."""
        same = [
            each
            for each in self._standing.said.get(one.file_id, ())
            if (each.page, each.act, each.path) == (one.page, one.act, one.path)
        ]
        return max(same, key=lambda each: each.at, default=None)

    def _stands(self, one: Correction, *, words: str, now: str | None) -> bool:
        """Tell whether the ruling is to be recorded: it says something new, and overrules nothing later.

        Raises:
            _Refused: what stands now is neither what the sheet showed nor what it says.
        """
        ruled = self._ruled(one)
        if ruled is not None and ruled.value == one.value:
            return False
        if ruled is not None and ruled.at.astimezone(dt.UTC).isoformat() > self._filled.as_of:
            said = shown(one.path, ruled.value) if ruled.value is not None else NOT_THERE
            day = ruled.at.date().isoformat()
            raise _Refused(f"{words}: {ruled.by} said {_quoted(said)} on {day}, after this sheet was made: {_LOOK}")
        if now is not None and now not in (one.was, one.value):
            raise _Refused(
                f"{words}: the sheet showed {_quoted(shown(one.path, one.was) or 'nothing')}, and now it reads "
                f"{_quoted(shown(one.path, now))}: {_LOOK}"
            )
        return True


_ACTS = {
    "repeats": "whether it is a repeat",
    "kind": "its kind",
    "matter": "its matter",
    "begins": "where it begins",
    "value": "the value",
}


def _is_about_a_paper(row: Row) -> bool:
    """Tell whether a question asks whose a paper is: its key is the paper's, and no question's id."""
    return row.key.startswith("{")


def _key_of(row: Row) -> Key:
    try:
        return Key.model_validate_json(row.key)
    except ValidationError:
        raise _Refused(_NO_KEY) from None


def _is_added(path: str) -> bool:
    return "[+" in path


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} ..."


def _quoted(text: str) -> str:
    return text if text == NOT_THERE else f'"{_cut(text)}"'
