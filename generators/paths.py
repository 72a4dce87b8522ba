"""Values by their path, "charges[0].amount", in records, matters and settings."""

from __future__ import annotations

import datetime as dt
import functools
import re
from decimal import Decimal

from pydantic import BaseModel

_STEP = re.compile(r"([A-Za-z_]\w*)|\[(\d+)\]")


def value_at(root: BaseModel, path: str) -> object:
    """Return the value at the path, or None where the path leads nowhere."""
    value: object = root
    for step in _steps(path):
        if isinstance(step, str):
            value = getattr(value, step, None)
        elif isinstance(value, tuple | list) and step < len(value):
            value = value[step]
        else:
            return None
    return value


@functools.lru_cache(maxsize=16_384)
def _steps(path: str) -> tuple[str | int, ...]:
    return tuple(name or int(index) for name, index in _STEP.findall(path))


def canonical(value: object) -> str:
    """Return the value as claims keep it: a plain decimal, an ISO date, or the bare text."""
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value)
