"""How well extraction does against values that a person read: documents found, kinds, values, inventions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from rapidfuzz import fuzz

CLOSE = 85.0  # how alike two running texts are that say the same, of 100
_RUNNING = 60  # letters from which a text is running text, compared by likeness
_LISTED = re.compile(r"^(\w+)\[(\d+)\]")


@dataclass
class Tally:
    """Counts for one kind and one medium."""

    documents: int = 0
    right_kind: int = 0
    wanted: int = 0
    right: int = 0
    missing: int = 0
    wrong: int = 0
    invented: int = 0
    lines: int = 0
    lines_right: int = 0
    without_source: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Of the values given, the share that is right."""
        given = self.right + self.wrong + self.invented
        return self.right / given if given else 1.0

    @property
    def recall(self) -> float:
        """Of the values wanted, the share that is given rightly."""
        return self.right / self.wanted if self.wanted else 1.0


def compare(truth: Mapping[str, Any], record: Mapping[str, Any], tally: Tally, where: str) -> None:
    """Count the values of one document; lists of rows are compared row by row, in the order that fits best."""
    for name, wanted in truth.items():
        given = record.get(name)
        if isinstance(wanted, list):
            _compare_lists(name, wanted, given or [], tally, where)
        else:
            _compare_values(name, wanted, given, tally, where)


def sources_missing(record: Mapping[str, Any], sources: Mapping[str, Any]) -> list[str]:
    """Return the paths of values without a source."""
    return [path for path in scalar_paths(record) if path not in sources]


def scalar_paths(value: Any, path: str = "") -> Iterable[str]:
    """Return the path of every scalar that is not null."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from scalar_paths(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for at, inner in enumerate(value):
            yield from scalar_paths(inner, f"{path}[{at}]")
    elif value is not None:
        yield path


def same(wanted: Any, given: Any) -> bool:
    """Tell whether two values say the same: numbers by value, running text by likeness, else without case and marks."""
    if wanted == given:
        return True
    if wanted is None or given is None:
        return False
    one, two = _plain(wanted), _plain(given)
    if one == two:
        return True
    if (numbers := (_number(wanted), _number(given))) != (None, None):
        return numbers[0] == numbers[1]
    return len(one) >= _RUNNING and fuzz.ratio(one, two) >= CLOSE


def table(tallies: Mapping[tuple[str, str], Tally]) -> str:
    """Return the counts as a table, a row for each kind and medium."""
    head = (
        f"{'kind':24}{'medium':8}{'docs':>5}{'kind ok':>8}{'wanted':>8}{'right':>7}{'miss':>6}{'wrong':>7}{'invent':>8}"
        f"{'prec':>7}{'recall':>8}{'rows':>6}{'rows ok':>9}{'no src':>8}"
    )
    rows = [head, "-" * len(head)]
    for (kind, medium), tally in sorted(tallies.items()):
        rows.append(
            f"{kind:24}{medium:8}{tally.documents:5}{tally.right_kind:8}{tally.wanted:8}{tally.right:7}{tally.missing:6}"
            f"{tally.wrong:7}{tally.invented:8}{tally.precision:7.3f}{tally.recall:8.3f}{tally.lines:6}"
            f"{tally.lines_right:9}{tally.without_source:8}"
        )
    return "\n".join([*rows, "-" * len(head)])


def _compare_lists(name: str, wanted: Sequence[Any], given: Sequence[Any], tally: Tally, where: str) -> None:
    left = list(given)
    for row in wanted:
        best = max(left, key=lambda other: _likeness(row, other), default=None)
        if best is None or _likeness(row, best) == 0:
            tally.lines += 1
            for value in row.values() if isinstance(row, Mapping) else [row]:
                if value not in (None, [], ""):
                    tally.wanted += 1
                    tally.missing += 1
            tally.misses.append(f"{where} {name}: missing {row!r}")
            continue
        left.remove(best)
        tally.lines += 1
        before = tally.right, tally.wanted
        if isinstance(row, Mapping):
            for key, value in row.items():
                if isinstance(value, list):
                    _compare_values(f"{name}.{key}", value or None, best.get(key) or None, tally, where)
                else:
                    _compare_values(f"{name}.{key}", value, best.get(key), tally, where)
        else:
            _compare_values(name, row, best, tally, where)
        tally.lines_right += tally.right - before[0] == tally.wanted - before[1]
    for row in left:
        tally.invented += sum(1 for _ in scalar_paths(row))
        tally.misses.append(f"{where} {name}: invented {row!r}")


def _likeness(wanted: Any, given: Any) -> float:
    if isinstance(wanted, Mapping) and isinstance(given, Mapping):
        return sum(value is not None and same(value, given.get(name)) for name, value in wanted.items())
    return fuzz.ratio(_plain(wanted), _plain(given)) if fuzz.ratio(_plain(wanted), _plain(given)) > 60 else 0.0


def _compare_values(name: str, wanted: Any, given: Any, tally: Tally, where: str) -> None:
    if wanted is None and given is None:
        return
    tally.wanted += wanted is not None
    if wanted is None:
        tally.invented += 1
        tally.misses.append(f"{where} {name}: invented {given!r}")
    elif given is None:
        tally.missing += 1
        tally.misses.append(f"{where} {name}: missing {wanted!r}")
    elif same(wanted, given):
        tally.right += 1
    else:
        tally.wrong += 1
        tally.misses.append(f"{where} {name}: wanted {wanted!r} given {given!r}")


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "|".join(_plain(inner) for inner in value)
    return re.sub(r"[^a-z0-9]+", "", str(value).lower())


def _number(value: Any) -> Decimal | None:
    try:
        return Decimal(str(value).replace(",", ""))
    except InvalidOperation:
        return None
