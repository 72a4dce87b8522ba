"""Values of a record: each with its path, and whether two say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from rapidfuzz import fuzz

CLOSE = 85.0  # how alike two running texts are that say the same, of 100
_RUNNING = 60  # letters from which a text is running text, compared by likeness


def scalars(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every scalar that is not null, with its path."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from scalars(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for at, inner in enumerate(value):
            yield from scalars(inner, f"{path}[{at}]")
    elif value is not None:
        yield path, value


def value_at(record: Mapping[str, Any], path: str) -> Any:
    """Return what stands at a path such as `charges[2].amount`."""
    value: Any = record
    for part in re.findall(r"\w+", path):
        value = value[int(part)] if part.isdigit() else value[part]
    return value


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


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "|".join(_plain(inner) for inner in value)
    return re.sub(r"[^a-z0-9]+", "", str(value).lower())


def _number(value: Any) -> Decimal | None:
    try:
        return Decimal(str(value).replace(",", ""))
    except InvalidOperation:
        return None
