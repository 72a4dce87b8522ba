"""What is given of values that their papers no longer show: the marked papers, with scalars taken off, read again.

Each paper is read three times: without every other scalar, without the others, and without all of them. Whatever a
field gives whose value was taken off is made up, unless the paper still says the truth elsewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from casefile.documents import Extraction
from casefile.pages import Page
from extractors.kinds import other_papers
from extractors.likely import completed
from extractors.registry import READERS
from extractors.vetting import vetted
from tests.benchmarks.marked_papers import MarkedPaper, blanked
from tests.benchmarks.values import same

_READ = {reader.kind: reader.extract for reader in READERS}
_PARTS = 3


class MadeUp(NamedTuple):
    """A value that no words of its field are left for: the field, the value, and whether the reader gave it itself."""

    kind: str
    field: str
    value: object
    words: str
    by_reader: bool
    paper: str


def made_up(paper: MarkedPaper, truth: Mapping[str, Any], wear: Callable[[Page], Page]) -> Iterator[MadeUp | str]:
    """Yield the values that are made up, and the kind and field of each value that was taken off."""
    for part in range(_PARTS):
        pages, gone = blanked(paper, part)
        read, whole = _read(paper.kind, tuple(map(wear, pages)))
        for field in sorted(gone & truth.keys()):
            yield f"{paper.kind} {field}"
            given = getattr(whole.record, field, None)
            if given is None or same(str(truth[field]), str(given)):
                continue
            alone = getattr(read.record, field) == given
            source = whole.sources.get(field)
            yield MadeUp(paper.kind, field, given, source.text if source else "", alone, f"{paper.name} part {part}")


def _read(kind: str, pages: Sequence[Page]) -> tuple[Extraction, Extraction]:
    """Return what the reader takes from the pages, and that with what is likely besides."""
    if kind not in _READ:
        alone = other_papers.extract(pages, kind)
        return alone, alone
    alone = vetted(kind, _READ[kind](pages))
    return alone, completed(kind, alone, pages)


def report(found: Sequence[MadeUp | str]) -> Iterator[str]:
    """Yield the table: by kind and field, the worst first, what was taken off and what was given all the same."""
    off = Counter(one for one in found if isinstance(one, str))
    alone: Counter[str] = Counter()
    likely: Counter[str] = Counter()
    for one in found:
        if isinstance(one, MadeUp):
            (alone if one.by_reader else likely)[f"{one.kind} {one.field}"] += 1
    yield f"{'kind and field':50}{'taken off':>10}{'by reader':>10}{'likely':>10}"
    for name in sorted(off, key=lambda name: (-alone[name] - likely[name], name)):
        if alone[name] + likely[name]:
            yield f"{name:50}{off[name]:10}{alone[name]:10}{likely[name]:10}"
    for kind in sorted({name.split()[0] for name in off}):
        counts = (sum(count for name, count in one.items() if name.split()[0] == kind) for one in (off, alone, likely))
        yield f"{kind:50}" + "".join(f"{count:10}" for count in counts)
    yield f"{'ALL':50}{off.total():10}{alone.total():10}{likely.total():10}"


def told(found: Sequence[MadeUp | str]) -> Iterator[str]:
    """Yield each value that is made up, with the words it was taken from."""
    for one in found:
        if isinstance(one, MadeUp):
            whose = "reader" if one.by_reader else "likely"
            yield f"{one.paper} {one.kind} {one.field}: {whose} gives {one.value!r} of {one.words!r}"
