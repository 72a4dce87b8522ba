"""Fuzzing of everything that takes bytes from outside, and of the readers of pages.

`python -m tests.fuzz [--minutes M] [--target T] [--first SEED]` tries inputs from a seed on, target after target, and
prints what fell; `--target T --seed N` tries one again and shows where it falls, `--keep FILE` writes it.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from pathlib import Path

from tests.fuzz.running import tried
from tests.fuzz.targets import TARGETS, made


def main() -> int:
    """Try what the command line asks for; 1 where something fell."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=14.0, help="by the clock, shared by the targets")
    parser.add_argument("--target", choices=TARGETS, action="append")
    parser.add_argument("--first", type=int, default=0, help="the seed to begin with")
    parser.add_argument("--seed", type=int, help="try this one alone")
    parser.add_argument("--keep", type=Path, help="write the input of the seed to this file")
    asked = parser.parse_args()
    names = asked.target or list(TARGETS)
    if asked.seed is not None:
        return _again(names[0], asked.seed, asked.keep)
    return max(_report(name, asked.first, 60 * asked.minutes / len(names)) for name in names)


def _again(name: str, seed: int, keep: Path | None) -> int:
    given = made(name, seed)
    if keep is not None:
        keep.write_bytes(given if isinstance(given, bytes) else repr(given).encode())
    start = time.process_time()
    TARGETS[name].judge(given)
    sys.stdout.write(f"{name} {seed}: {time.process_time() - start:.2f} s\n")
    return 0


def _report(name: str, first: int, seconds: float) -> int:
    fallen: dict[str, list[int]] = defaultdict(list)
    count = 0
    for one in tried(name, first, seconds):
        count += 1
        if one.fallen is not None:
            fallen[one.fallen.why].append(one.seed)
    sys.stdout.write(f"{name}: {count} inputs in {seconds / 60:.1f} min, {sum(map(len, fallen.values()))} fell\n")
    for why, found in sorted(fallen.items(), key=lambda each: -len(each[1])):
        sys.stdout.write(f"  {len(found):4} {why}; seeds {', '.join(map(str, found[:5]))}\n")
    sys.stdout.flush()
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
