"""Draws the set: `python -m tests.benchmarks.strangers_seventh.care.draw [WORD...]` writes records and truth again."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.kept_aside.machine import Kit, draw
from tests.benchmarks.strangers_fifth.care.scan import photographed, scanned
from tests.benchmarks.strangers_seventh.care import files
from tests.benchmarks.strangers_seventh.care.case import PEOPLE

if __name__ == "__main__":
    draw(Path(__file__).parent, files.FILES, Kit(PEOPLE, scanned, photographed), sys.argv[1:])
