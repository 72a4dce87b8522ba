"""Vehicle identification numbers as scans show them: the check digit tells which reading is right."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

SIGNS = 17
_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True)) | {
    str(digit): digit for digit in range(10)
}
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_NEVER = str.maketrans("OIQ", "010")  # letters that no number has, and what they are read for
_SERIAL = 12  # place from which the signs are digits
_ALIKE = {"G": "06", "B": "8", "S": "5", "Z": "2", "D": "0", "L": "1", "A": "4", "T": "7", "U": "0", "C": "0", "E": "8"}
_TWICE = frozenset(map(frozenset, ("S5", "Z2", "I1", "O0", "B8", "Q0", "L1", "G6", "D0", "OQ", "71", "11", "T7")))


def is_vin(number: str) -> bool:
    """Tell whether seventeen signs are a vehicle identification number: the ninth checks the others."""
    if len(number) != SIGNS or not set(number) <= set(_VALUES):
        return False
    check = sum(weight * _VALUES[sign] for weight, sign in zip(_WEIGHTS, number, strict=True)) % 11
    return number[8] == ("X" if check == 10 else str(check))


def mended_vin(printed: str) -> str | None:
    """Return the number that a scan's reading stands for: as read where its check holds, else the one that does.

    Letters among the last digits are read as digits, and of two signs alike read for one either goes; where no such
    reading holds, or two do, seventeen signs stay as they were read and others are none.
    """
    plain = printed.translate(_NEVER)
    if is_vin(plain):
        return plain
    readings = _shorter(printed) if len(printed) > SIGNS else _with_digits(plain)
    held = {reading for reading in readings if is_vin(reading)}
    if len(held) == 1:
        return held.pop()
    return plain if len(plain) == SIGNS else None


def _shorter(printed: str) -> Iterator[str]:
    """Yield the readings without one of two neighbours that look alike."""
    for place, pair in enumerate(itertools.pairwise(printed)):
        if frozenset(pair) in _TWICE:
            for gone in (place, place + 1):
                yield (printed[:gone] + printed[gone + 1 :]).translate(_NEVER)


def _with_digits(plain: str) -> Iterator[str]:
    """Yield the readings with digits for the letters of the serial number."""
    for signs in itertools.product(*(_ALIKE.get(sign, sign) for sign in plain[_SERIAL - 1 :])):
        yield plain[: _SERIAL - 1] + "".join(signs)
