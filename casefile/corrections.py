"""Corrections: what a person says over what was read, applied again whenever the file is read again."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Literal, NamedTuple

from pydantic import ValidationError

from casefile.citations import Source
from casefile.dates import parse_date
from casefile.errors import UnusableInput
from casefile.ids import derive_id
from casefile.money import parse_money
from casefile.paths import scalars
from casefile.records.base import BaseRecord
from casefile.records.hints import hinted
from casefile.vocabulary import Vocabulary

Act = Literal["value", "kind", "matter", "begins"]
BEGINS, GOES_ON = "yes", "no"
"""The values of a `begins` correction: the page begins a document, or goes on with the one before it."""

_STEP = re.compile(r"([A-Za-z_]\w*)|\[(\+?\d+)\]")
_ROW = re.compile(r"^(\w+)\[(\d+)\](?:\.(\w+))?$")
_ADDED = re.compile(r"^(\w+)\[\+(\d+)\](?:\.(\w+))?$")
_NAMED = re.compile(r"^(?P<path>[\w.\[\]]+) \(page \d+\)$")
_APART = 1000  # what is added to a row's number where another row's correction bears it
_LIKE = 0.5  # share of a row's other values that must stand as they did for it to be the row that was corrected


class Correction(Vocabulary):
    """One ruling of a person over one file; a later one on the same page, act and path takes its place.

    `page` is the first page of the document that it is about (for `begins`: the page itself). `act` is

    - `value`: the field at `path` says `value`, or, where that is None, is not on the paper. "charges[2].amount"
      is a row's field, "charges[2]" with None takes the row away, "charges[+1].amount" adds a row (a number a row),
      and "charges[+1]" with None takes the added row back.
    - `kind`: the document is of the kind `value`. `matter`: it belongs to the matter `value`.
    - `begins`: the page begins a document ("yes"), or goes on with the one before ("no").

    `was` is what stood there when the person looked; `row` that whole row, by which it is found again when rows move.
    """

    file_id: str
    page: int
    act: Act
    path: str = ""
    value: str | None = None
    was: str | None = None
    row: dict[str, str] | None = None
    by: str
    at: dt.datetime

    @property
    def id(self) -> str:
        """What the ruling is about, as an id."""
        return derive_id(self.file_id, self.page, self.act, self.path)


class Rulings(NamedTuple):
    """What people ruled on how a file is cut and sorted: by page, whether it begins a document; the kind it is of.

    `hinted` are the kinds that its folder names: no ruling, a leaning where the paper leaves doubt.
    """

    begins: Mapping[int, bool] = {}
    kinds: Mapping[int, str] = {}
    hinted: tuple[str, ...] = ()


class Corrected(NamedTuple):
    """A record with its sources after correction, the corrections that held, and those that found no place."""

    record: BaseRecord
    sources: dict[str, Source]
    applied: tuple[Correction, ...]
    lost: tuple[Correction, ...]


def rulings(corrections: Iterable[Correction], path: str = "") -> Rulings:
    """Return the rulings on cutting and sorting among the corrections of one file, and what its path hints."""
    kept = tuple(corrections)
    return Rulings(
        {one.page: one.value == BEGINS for one in kept if one.act == "begins"},
        {one.page: one.value for one in kept if one.act == "kind" and one.value},
        hinted(path),
    )


def within(corrections: Iterable[Correction], pages: tuple[int, int], act: Act) -> tuple[Correction, ...]:
    """Return the corrections of that act on a document's pages, earliest first."""
    found = [one for one in corrections if one.act == act and pages[0] <= one.page <= pages[1]]
    return tuple(sorted(found, key=lambda one: (one.at, one.path)))


def apply(record: BaseRecord, sources: Mapping[str, Source], corrections: Sequence[Correction]) -> Corrected:
    """Return the record as people corrected it; a corrected value's source says who and when.

    A row is found again by what else stood in it, wherever it stands now. A correction whose row is gone, or
    whose field this kind of paper does not have, is given back as lost, for a person to settle.
    """
    data: dict[str, Any] = record.model_dump(mode="json")
    found = dict(sources)
    applied: list[Correction] = []
    lost: list[Correction] = []
    removed: list[tuple[str, int]] = []
    taken_back = _taken_back(corrections)
    for one in sorted(corrections, key=lambda each: bool(_ADDED.match(each.path))):
        if _mark_of(one) in taken_back:
            applied.append(one)
            continue
        wanted = _path_now(one, data)
        path = None if wanted is None else _set(type(record), data, wanted, one)
        (lost if path is None else applied).append(one)
        if path is None:
            continue
        if (row := _ROW.match(path)) and row[3] is None and one.value is None:
            removed.append((row[1], int(row[2])))
        else:
            _say(found, path, one)
    for name, index in sorted(set(removed), reverse=True):
        del data[name][index]
        found = _without_row(found, name, index)
    return Corrected(type(record).model_validate(data), found, tuple(applied), tuple(lost))


def check_value(kind: type[BaseRecord], path: str, value: str | None) -> str | None:
    """Return the value as records keep it ("$1,234.5" is "1234.50", "3/2/26" is "2026-03-02").

    Raises:
        UnusableInput: the kind has no such field, or the field takes no such value.
    """
    if value is None:
        return None
    plain = re.sub(r"\[\+?\d+\]", "[0]", path)
    for form in dict.fromkeys(_forms(value.strip())):
        data: dict[str, Any] = kind().model_dump(mode="json")
        try:
            _place(data, plain, form)
            record = kind.model_validate(data)
        except (ValidationError, KeyError, TypeError):
            continue
        kept = dict(scalars(record)).get(plain)
        if _same(form, kept):
            return str(kept)
    raise UnusableInput(f"{_words(path)} does not take what was typed: {_takes(plain)}")


def settled(sentence: str, paths: Iterable[str]) -> str | None:
    """Return a doubt's sentence without the fields that a person has corrected; None when it names no other."""
    head, colon, tail = sentence.rpartition(": ")
    items = tail.split(", ")
    if not colon or not all(_NAMED.match(item) for item in items):
        return sentence
    done = set(paths)
    left = [item for item in items if (named := _NAMED.match(item)) and named["path"] not in done]
    return f"{head}: {', '.join(left)}" if left else None


def added_path(path: str, record: BaseRecord, sources: Mapping[str, Source], said: Sequence[Correction]) -> str:
    """Return the path under which a row is known that a person added ("charges[+7].amount"); any other as it is.

    `said` are the corrections that the record was made with; added rows stand last, in the order that they came.
    """
    row = _ROW.match(path)
    if row is None:
        return path
    rows = getattr(record, row[1], ())
    inside = f"{row[1]}[{row[2]}]"
    own = [source for each, source in sources.items() if each == inside or each.startswith(f"{inside}.")]
    gone = _taken_back(said)
    marks = list(dict.fromkeys(mark for one in said if (mark := _mark_of(one)) and mark not in gone))
    marks = [mark for mark in marks if mark[0] == row[1]]
    from_the_end = len(rows) - int(row[2])
    if not own or any(source.method != "correction" for source in own) or not 1 <= from_the_end <= len(marks):
        return path
    return f"{row[1]}[+{marks[-from_the_end][1]}]" + (f".{row[3]}" if row[3] else "")


def apart(one: Correction, said: Iterable[Correction]) -> Correction:
    """Return the correction under a path that no other row's correction has taken.

    A row's number is no more than a hint: rows move and go, and by and by two of them are called "charges[0]".
    """
    row = _ROW.match(one.path)
    if row is None or one.row is None:
        return one
    standing = {each.path: each for each in said if (each.page, each.act) == (one.page, one.act)}
    index, place = int(row[2]), one
    while (other := standing.get(place.path)) is not None and _others(other) != _others(place):
        index += _APART
        place = one.model_copy(update={"path": f"{row[1]}[{index}]" + (f".{row[3]}" if row[3] else "")})
    return place


def _others(one: Correction) -> dict[str, str] | None:
    """Return by what a correction's row is known: what stands in its other fields."""
    row = _ROW.match(one.path)
    field = row[3] if row else None
    return None if one.row is None else {name: value for name, value in one.row.items() if name != field}


def _mark_of(one: Correction) -> tuple[str, str] | None:
    """Return the table and the number of the row that a correction adds to."""
    added = _ADDED.match(one.path)
    return (added[1], added[2]) if added else None


def _taken_back(corrections: Iterable[Correction]) -> set[tuple[str, str] | None]:
    """Return the added rows that a person took back."""
    return {
        _mark_of(one)
        for one in corrections
        if one.value is None and (added := _ADDED.match(one.path)) and added[3] is None
    }


def path_now(one: Correction, record: BaseRecord) -> str | None:
    """Return where the value that a person looked at stands in the record; None where its row is not to be found."""
    return _path_now(one, record.model_dump(mode="json"))


def named_in(sentence: str) -> tuple[str, ...]:
    """Return the fields that a doubt's sentence names one by one, each with its page; none where it names no fields."""
    tail = sentence.rpartition(": ")[2]
    found = [_NAMED.match(item) for item in tail.split(", ")]
    return tuple(each["path"] for each in found if each) if all(found) else ()


def _path_now(one: Correction, data: Mapping[str, Any]) -> str | None:
    row = _ROW.match(one.path)
    if row is None or one.row is None:
        return one.path
    name, index = row[1], _row_now(one, row[3], data.get(row[1]) or [], int(row[2]))
    return None if index is None else f"{name}[{index}]" + (f".{row[3]}" if row[3] else "")


def _row_now(one: Correction, field: str | None, rows: Sequence[Any], index: int) -> int | None:
    likeness = [_likeness(one.row or {}, each, field) for each in rows]
    best = max(likeness, default=0.0)
    if best < _LIKE:
        return None
    if index < len(rows) and likeness[index] == best:
        return index
    where = [at for at, each in enumerate(likeness) if each == best]
    return where[-1] if all(rows[at] == rows[where[0]] for at in where) else None


def _likeness(row: Mapping[str, str], other: object, field: str | None) -> float:
    if not isinstance(other, dict):
        return float(row.get("") == str(other))
    now = {name: str(value) for name, value in other.items() if value not in (None, [], {})}
    names = (set(row) | set(now)) - {field}
    if not names:
        return 1.0 if row.get(field or "") == now.get(field or "") else 0.0
    return sum(row.get(name) == now.get(name) for name in names) / len(names)


def row_of(record: BaseRecord, path: str) -> dict[str, str] | None:
    """Return what stands in the row that a path leads into, for a correction to find it again; None outside rows."""
    row = _ROW.match(path)
    rows = record.model_dump(mode="json").get(row[1]) if row else None
    if row is None or not isinstance(rows, list) or int(row[2]) >= len(rows):
        return None
    each = rows[int(row[2])]
    if not isinstance(each, dict):
        return {"": str(each)}
    return {name: str(value) for name, value in each.items() if value not in (None, [], {})}


def _set(kind: type[BaseRecord], data: dict[str, Any], path: str, one: Correction) -> str | None:
    """Set the value and return its path as it stands now; None where the record does not take it."""
    if (row := _ROW.match(path)) and row[3] is None and one.value is None:
        return path if isinstance(data.get(row[1]), list) and int(row[2]) < len(data[row[1]]) else None
    trial = _copied(data)
    try:
        place = _place(trial, path, one.value)
        kind.model_validate(trial)
    except (ValidationError, KeyError, IndexError, TypeError):
        return None
    data.clear()
    data.update(trial)
    return place


def _place(data: dict[str, Any], path: str, value: str | None) -> str:
    """Put the value at the path, rows and objects made on the way, and return the path with its row's number."""
    steps = [index if index.startswith("+") else name or int(index) for name, index in _STEP.findall(path)]
    here: Any = data
    place = ""
    for step, following in zip(steps, [*steps[1:], None], strict=True):
        if isinstance(step, str) and step.startswith("+"):
            step = _added_index(here, step)
        elif here is data and step not in here:
            raise KeyError(step)
        place += f"[{step}]" if isinstance(step, int) else f".{step}" if place else step
        if following is None:
            _put(here, step, value)
        else:
            here = _opened(here, step, rows=not isinstance(following, str) or following.startswith("+"))
    return place


def _opened(here: Any, step: str | int, *, rows: bool) -> Any:  # noqa: ANN401 - a list or an object of JSON
    if isinstance(here, list) and step == len(here):
        here.append({})
    elif isinstance(here, dict) and here.get(step) is None:
        here[step] = [] if rows else {}
    return here[step]


def _put(here: Any, step: str | int, value: str | None) -> None:  # noqa: ANN401 - a list or an object of JSON
    if isinstance(here, list) and step == len(here):
        here.append(value)
    else:
        here[step] = value


def _added_index(rows: list[Any], mark: str) -> int:
    """Return where the row added under this mark stands: each mark has one, in the order they came."""
    for index, row in enumerate(rows):
        if isinstance(row, _Added) and row.mark == mark:
            return index
    rows.append(_Added(mark))
    return len(rows) - 1


class _Added(dict[str, Any]):
    """A row that a person added; it knows its mark until the record is built."""

    def __init__(self, mark: str, values: Mapping[str, Any] = {}) -> None:
        super().__init__(values)
        self.mark = mark


def _copied(value: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, _Added):
        return _Added(value.mark, {key: _copied(inner) for key, inner in value.items()})
    if isinstance(value, dict):
        return {key: _copied(inner) for key, inner in value.items()}
    return [_copied(inner) for inner in value] if isinstance(value, list) else value


def _say(found: dict[str, Source], path: str, one: Correction) -> None:
    """Give the corrected value its source: the place that it was read from, and whose word it is."""
    before = found.pop(path, None)
    if one.value is None:
        return
    page, box = (before.page, before.box) if before else (one.page, None)
    found[path] = Source(page=page, box=box, text=one.value, method="correction", said_by=one.by, said_on=one.at.date())


def _without_row(sources: Mapping[str, Source], name: str, gone: int) -> dict[str, Source]:
    kept = {}
    for path, source in sources.items():
        row = re.match(rf"^{name}\[(\d+)\](.*)$", path)
        if row is None:
            kept[path] = source
        elif int(row[1]) != gone:
            kept[f"{name}[{int(row[1]) - (int(row[1]) > gone)}]{row[2]}"] = source
    return kept


def _forms(typed: str) -> Iterable[str]:
    """Yield how a record may keep what was typed."""
    yield typed
    yield typed.casefold().replace(" ", "_").replace("-", "")
    if (day := parse_date(typed)) is not None:
        yield day.isoformat()
    if (amount := parse_money(typed)) is not None:
        yield str(amount)


def _same(form: str, kept: object) -> bool:
    """Tell whether the record kept what was written, and did not take a bare number for a day."""
    try:
        return str(kept) == form or (isinstance(kept, str | int) and Decimal(str(kept)) == Decimal(form))
    except InvalidOperation:
        return False


def _words(path: str) -> str:
    return path.split(".")[-1].split("[")[0].replace("_", " ")


def _takes(path: str) -> str:
    name = path.split(".")[-1]
    if "date" in name or name.endswith(("_dob", "_on", "_start", "_end")):
        return "write a day, such as 2026-03-02"
    return "write it as the paper prints it"
