"""Draws the set: `python -m tests.benchmarks.kept_aside.exchange.draw [WORD...]` writes its files and the truth."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.kept_aside import machine
from tests.benchmarks.kept_aside.exchange import files
from tests.benchmarks.kept_aside.exchange.case import PEOPLE
from tests.benchmarks.strangers_fifth.care.scan import photographed, scanned

if __name__ == "__main__":
    machine.draw(Path(__file__).parent, files.FILES, machine.Kit(PEOPLE, scanned, photographed), sys.argv[1:])
