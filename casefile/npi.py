"""National Provider Identifiers: ten digits, the last a check over the others and the prefix 80840."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=4096)
def is_npi(digits: str) -> bool:
    """Tell whether the text is a well-formed National Provider Identifier: ten digits, the last a check."""
    if not re.fullmatch(r"[12]\d{9}", digits):
        return False
    doubled = (int(d) * (2 - place % 2) for place, d in enumerate(reversed(digits[:9])))
    return (24 + sum(d - 9 if d > 9 else d for d in doubled) + int(digits[9])) % 10 == 0
