"""What became of every value of a document: right, wrong, missing or invented, path by path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from rapidfuzz import fuzz

from tests.benchmarks.values import same, scalars

Verdict = Literal["right", "wrong", "missing", "invented"]
_ALIKE = 60.0  # how alike two short texts of a list must be to be one


class Outcome(NamedTuple):
    """One value: its path in the truth, or in the record where the truth has no such value."""

    path: str
    verdict: Verdict
    given_path: str | None = None

    @property
    def in_line(self) -> bool:
        """Tell whether the value stands in a line of a list."""
        return "[" in self.path


def outcomes(truth: Mapping[str, Any], record: Mapping[str, Any]) -> Iterator[Outcome]:
    """Yield what became of each value that the truth has a field for."""
    for name, wanted in truth.items():
        given = record.get(name)
        if isinstance(wanted, list):
            yield from _of_list(name, wanted, given or [])
        else:
            yield from _of_value(name, name, wanted, given)


def _of_value(path: str, given_path: str, wanted: Any, given: Any) -> Iterator[Outcome]:
    if wanted is None and given is not None:
        yield Outcome(path, "invented", given_path)
    elif wanted is not None and given is None:
        yield Outcome(path, "missing")
    elif wanted is not None:
        yield Outcome(path, "right" if same(wanted, given) else "wrong", given_path)


def _of_list(name: str, wanted: Sequence[Any], given: Sequence[Any]) -> Iterator[Outcome]:
    left = dict(enumerate(given))
    for at, row in enumerate(wanted):
        path = f"{name}[{at}]"
        best = max(left, key=lambda other: _likeness(row, left[other]), default=None)
        if best is None or _likeness(row, left[best]) == 0:
            yield from (Outcome(f"{path}{inner}", "missing") for inner in _inner_paths(row))
        else:
            yield from _of_row(path, f"{name}[{best}]", row, left.pop(best))
    for at, row in left.items():
        path = f"{name}[{at}]"
        yield from (Outcome(f"{path}{inner}", "invented", f"{path}{inner}") for inner in _inner_paths(row))


def _of_row(path: str, given_path: str, row: Any, given: Any) -> Iterator[Outcome]:
    if not isinstance(row, Mapping):
        yield from _of_value(path, given_path, row, given)
        return
    for key, value in row.items():
        other = given.get(key)
        both = (value or None, other or None) if isinstance(value, list) else (value, other)
        yield from _of_value(f"{path}.{key}", f"{given_path}.{key}", *both)


def _inner_paths(row: Any) -> list[str]:
    return [f".{path}" for path, _ in scalars(row)] if isinstance(row, Mapping) else [""]


def _likeness(wanted: Any, given: Any) -> float:
    if isinstance(wanted, Mapping) and isinstance(given, Mapping):
        return sum(value is not None and same(value, given.get(name)) for name, value in wanted.items())
    if same(wanted, given):
        return 100.0
    alike = fuzz.ratio(str(wanted).casefold(), str(given).casefold())
    return alike if alike > _ALIKE else 0.0
