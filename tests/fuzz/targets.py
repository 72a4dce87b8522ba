"""What is fuzzed: where each target starts, how its inputs are changed, and what they must come to."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, NamedTuple

from tests.fuzz import binaries, judging, patterns, seeds, shapes


class Target(NamedTuple):
    """One target; `seconds` is what judging an input may take of a processor: it is read two to four times."""

    start: Callable[[], Sequence[Any]]
    change: Callable[[random.Random, Any], Any]
    judge: Callable[[Any], None]
    seconds: float = 12.0


_LARGEST = 400_000  # bytes of an input: what a large file costs is another matter
_READING = 25.0  # recognition of a page that a mutation made large

TARGETS: dict[str, Target] = {
    "pdf": Target(seeds.pdfs, binaries.pdf, judging.file, _READING),
    "picture": Target(seeds.pictures, binaries.picture, judging.file, _READING),
    "docx": Target(seeds.letters, shapes.archive, judging.file),
    "xlsx": Target(seeds.sheets, shapes.archive, judging.file),
    "text": Target(seeds.texts, shapes.plain, judging.file),
    "mail": Target(seeds.mails, shapes.mail, judging.file),
    "zip": Target(seeds.zips, shapes.archive, judging.file),
    "x12": Target(seeds.interchanges, shapes.segments, judging.file),
    "cda": Target(seeds.clinical, shapes.tree, judging.file),
    "fhir": Target(seeds.resources, shapes.objects, judging.file),
    "intake": Target(seeds.intakes, shapes.changed, judging.form),
    "pages": Target(seeds.papers, judging.changed_pages, judging.pages, 20.0),
    "readers": Target(seeds.papers, judging.changed_pages, judging.every_reader, 10.0),
    "patterns": Target(patterns.every, patterns.changed, patterns.judge, patterns.SECONDS),
}


@cache
def started(name: str) -> Sequence[Any]:
    """Return what a target starts from."""
    return TARGETS[name].start()


def made(name: str, seed: int) -> Any:
    """Return the input of that seed, the same each time."""
    dice = random.Random(f"{name} {seed}")  # noqa: S311 - an input that can be had again
    start = dice.choice(started(name))
    given = TARGETS[name].change(dice, start)
    return start if isinstance(given, bytes) and len(given) > _LARGEST else given
