"""Draws the set: `python -m tests.benchmarks.kept_aside.infirmary.draw [WORD...]` writes records and truth again."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.kept_aside.infirmary import files
from tests.benchmarks.kept_aside.infirmary.case import PEOPLE
from tests.benchmarks.kept_aside.machine import Kit, draw
from tests.benchmarks.kept_aside.ward.scan import photographed, scanned

if __name__ == "__main__":
    draw(Path(__file__).parent, files.FILES, Kit(PEOPLE, scanned, photographed), sys.argv[1:])
