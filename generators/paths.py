"""Values by their path, "charges[0].amount", in records, matters and settings."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal

from pydantic import BaseModel

_STEP = re.compile(r"([A-Za-z_]\w*)|\[(\d+)\]")


def value_at(root: BaseModel, path: str) -> object:
    """Return the value at the path, or None where the path leads nowhere."""
    value: object = root
    for name, index in _STEP.findall(path):
        if name:
            value = getattr(value, name, None)
        elif isinstance(value, Sequence) and not isinstance(value, str) and int(index) < len(value):
            value = value[int(index)]
        else:
            return None
    return value


def canonical(value: object) -> str:
    """Return the value as claims keep it: a plain decimal, an ISO date, or the bare text."""
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value)
