"""Records with corrections applied: each value set where it belongs, each corrected value's source its author's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from pydantic import ValidationError

from casefile.citations import Source
from casefile.corrected_rows import ADDED, ROW, mark_of, row_now, taken_back
from casefile.corrections import Correction
from casefile.dates import parse_date
from casefile.errors import UnusableInput
from casefile.money import parse_money
from casefile.paths import scalars
from casefile.records.base import BaseRecord

_STEP = re.compile(r"([A-Za-z_]\w*)|\[(\+?\d+)\]")


class Corrected(NamedTuple):
    """A record with its sources after correction, the corrections that held, and those that found no place."""

    record: BaseRecord
    sources: dict[str, Source]
    applied: tuple[Correction, ...]
    lost: tuple[Correction, ...]


def apply(record: BaseRecord, sources: Mapping[str, Source], corrections: Sequence[Correction]) -> Corrected:
    """Return the record as people corrected it; a corrected value's source says who and when.

    A row is found again by what else stood in it, wherever it stands now. A correction whose row is gone, or
    whose field this kind of paper does not have, is given back as lost, for a person to settle.
    """
    data: dict[str, Any] = record.model_dump(mode="json")
    read = _copied(data)
    found = dict(sources)
    applied: list[Correction] = []
    lost: list[Correction] = []
    removed: list[tuple[str, int]] = []
    gone = taken_back(corrections)
    for one in sorted(corrections, key=lambda each: bool(ADDED.match(each.path))):
        if mark_of(one) in gone:
            applied.append(one)
            continue
        wanted = _path_now(one, (read, data))
        path = None if wanted is None else _set(type(record), data, wanted, one)
        (lost if path is None else applied).append(one)
        if path is None:
            continue
        if (row := ROW.match(path)) and row[3] is None and one.value is None:
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
        except (ValidationError, KeyError, IndexError, TypeError, AttributeError):
            continue
        kept = dict(scalars(record)).get(plain)
        if _same(form, kept):
            return str(kept)
    raise UnusableInput(f"{_words(path)} does not take what was typed: {_takes(plain)}")


def path_now(one: Correction, record: BaseRecord) -> str | None:
    """Return where the value that a person looked at stands in the record; None where its row is not to be found."""
    return _path_now(one, (record.model_dump(mode="json"),))


def _path_now(one: Correction, versions: Sequence[Mapping[str, Any]]) -> str | None:
    """Return where the corrected value stands, in the record as it was read or as corrected so far."""
    row = ROW.match(one.path)
    if row is None or one.row is None:
        return one.path
    index = row_now(one.row, row[3], [data.get(row[1]) or [] for data in versions], int(row[2]))
    return None if index is None else f"{row[1]}[{index}]" + (f".{row[3]}" if row[3] else "")


def _set(kind: type[BaseRecord], data: dict[str, Any], path: str, one: Correction) -> str | None:
    """Set the value and return its path as it stands now; None where the record does not take it."""
    if (row := ROW.match(path)) and row[3] is None and one.value is None:
        return path if isinstance(data.get(row[1]), list) and int(row[2]) < len(data[row[1]]) else None
    trial = _copied(data)
    try:
        place = _place(trial, path, one.value)
        kind.model_validate(trial)
    except (ValidationError, KeyError, IndexError, TypeError, AttributeError):
        return None
    data.clear()
    data.update(trial)
    return place


def _place(data: dict[str, Any], path: str, value: str | None) -> str:
    """Put the value at the path, rows and objects made on the way, and return the path with its row's number."""
    steps = [index if index.startswith("+") else name or int(index) for name, index in _STEP.findall(path)]
    if not steps:
        raise KeyError(path)
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
