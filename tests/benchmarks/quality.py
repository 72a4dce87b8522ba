"""How good reading and extraction are: `python -m tests.benchmarks.quality FOLDER... [--record FILE] [--against FILE]`.

A folder holds truth.json and records/. `--record` writes down which values came out right; `--against` names the
values gained and lost since such a list was written.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from casefile.documents import Document
from casefile.pages import Page
from extractors.extraction import extract_documents
from tests.benchmarks.outcomes import Outcome, outcomes
from tests.benchmarks.places import is_valid, says
from tests.benchmarks.sample import read_kept, shared

DOUBTS = {"faint", "reading", "unknown-kind", "uncertain-kind"}
"""Problems that say how sure the reading is; all others say that the paper itself is wrong."""
COLUMNS = ("docs", "kind", "pages", "scalarP", "scalarR", "scalarF", "lineP", "lineR", "lineF", "invent%", "src%",
           "words%", "calib", "alarms")  # fmt: skip


@dataclass
class Score:
    """Counts for one kind and one medium."""

    documents: int = 0
    right_kind: int = 0
    own_pages: int = 0
    alarmed: int = 0
    outcomes: list[Outcome] = field(default_factory=list)
    sources: list[tuple[bool, bool]] = field(default_factory=list)
    sureness: list[tuple[float, bool]] = field(default_factory=list)

    def cells(self) -> list[str]:
        """Return the row of the table."""
        scalars = [one for one in self.outcomes if not one.in_line]
        lines = [one for one in self.outcomes if one.in_line]
        given = sum(one.verdict != "missing" for one in self.outcomes)
        return [
            str(self.documents), f"{self.right_kind}", f"{self.own_pages}", *_rates(scalars), *_rates(lines),
            f"{100 * sum(one.verdict == 'invented' for one in self.outcomes) / max(1, given):.1f}",
            _share([valid for valid, _ in self.sources]), _share([right for _, right in self.sources]),
            f"{calibration_error(self.sureness):.3f}", str(self.alarmed),
        ]  # fmt: skip


def calibration_error(sureness: Sequence[tuple[float, bool]], bins: int = 10) -> float:
    """Return how far confidence and the share of right values lie apart, on average over values."""
    total = 0.0
    for at in range(bins):
        within = [pair for pair in sureness if min(bins - 1, int(pair[0] * bins)) == at]
        total += abs(sum(sure for sure, _ in within) - sum(right for _, right in within))
    return total / max(1, len(sureness))


def _rates(found: Sequence[Outcome]) -> list[str]:
    right = sum(one.verdict == "right" for one in found)
    given = sum(one.verdict != "missing" for one in found)
    wanted = sum(one.verdict != "invented" for one in found)
    if not wanted:
        return ["-"] * 3
    return [f"{right / max(1, given):.3f}", f"{right / wanted:.3f}", f"{2 * right / max(1, given + wanted):.3f}"]


def _share(flags: Sequence[bool]) -> str:
    return f"{100 * sum(flags) / len(flags):.1f}" if flags else "-"


def main(arguments: list[str]) -> int:
    """Print the table; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.quality", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--pages", type=Path, help="a folder that keeps pages once read, for the next run")
    parser.add_argument("--record", type=Path, help="write the values that are right to this file")
    parser.add_argument("--against", type=Path, help="a file that --record wrote")
    options = parser.parse_args(arguments)
    scores: dict[tuple[str, str], Score] = {}
    right: set[str] = set()
    starts = [0, 0, 0]
    for folder in options.folders:
        for name, wanted in json.loads((folder / "truth.json").read_text()).items():
            _score_file(folder, name, wanted, options.pages, scores, right, starts)
    sys.stdout.write("\n".join(_report(scores, starts)) + "\n")
    if options.against:
        sys.stdout.write(_changes(set(json.loads(options.against.read_text())), right))
    if options.record:
        options.record.write_text(json.dumps(sorted(right), indent=0) + "\n")
    return 0


def _score_file(
    folder: Path, name: str, wanted: list[dict[str, Any]], kept: Path | None,
    scores: dict[tuple[str, str], Score], right: set[str], starts: list[int],
) -> None:  # fmt: skip
    read = read_kept(folder / "records" / name, kept)
    if read.status == "refused":
        return
    pages = {page.number: page for page in read.pages}
    found = extract_documents(read)
    _count_starts(starts, wanted, found, pages)
    for one in wanted:
        best = max(found, key=lambda other: shared(one["pages"], list(other.pages)), default=None)
        if best is not None:
            score = scores.setdefault((one["kind"], one["medium"]), Score())
            became = _score_document(score, one, best, pages)
            where = f"{name} {one['pages'][0]}"
            right |= {f"{where} {value.path}" for value in became if value.verdict == "right"}


def _score_document(
    score: Score, wanted: Mapping[str, Any], given: Document, pages: Mapping[int, Page]
) -> list[Outcome]:
    record = given.record.model_dump(mode="json")
    found = list(outcomes(wanted["record"], record))
    score.documents += 1
    score.right_kind += wanted["kind"] == given.kind
    score.own_pages += _own_pages(wanted["pages"], given.pages, pages)
    score.alarmed += any(problem.code not in DOUBTS for problem in given.problems)
    score.outcomes += found
    for path, value in _values(record):
        source = given.sources.get(path)
        valid = is_valid(source, pages)
        score.sources.append((valid, source is not None and valid and says(source, value, pages)))
    for one in found:
        source = given.sources.get(one.given_path or "")
        if source is not None:
            score.sureness.append((source.confidence, one.verdict == "right"))
    return found


def _values(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _values(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from _values(inner, f"{path}[{at}]")
    elif value is not None:
        yield path, value


def _count_starts(
    starts: list[int], wanted: list[dict[str, Any]], found: Sequence[Document], pages: Mapping[int, Page]
) -> None:
    """Add how many cuts were wanted, made, and made at the right page; a cut before the first printed page is none."""
    first = _printed_from(1, pages)
    true = {_printed_from(one["pages"][0], pages) for one in wanted} - {first}
    made = {_printed_from(other.pages[0], pages) for other in found} - {first}
    starts[0] += len(true)
    starts[1] += len(made)
    starts[2] += len(true & made)


def _printed_from(number: int, pages: Mapping[int, Page]) -> int:
    """Return the next page that is not blank: a blank page may go with either neighbour."""
    while number in pages and pages[number].blank:
        number += 1
    return number


def _own_pages(wanted: Sequence[int], given: Sequence[int], pages: Mapping[int, Page]) -> bool:
    ends = [(_printed_from(first, pages), _printed_from(last + 1, pages)) for first, last in (wanted, given)]
    return ends[0] == ends[1]


def _report(scores: Mapping[tuple[str, str], Score], starts: Sequence[int]) -> Iterator[str]:
    yield f"{'kind':24}{'medium':11}" + "".join(f"{name:>9}" for name in COLUMNS)
    for (kind, medium), score in sorted(scores.items()):
        yield f"{kind:24}{medium:11}" + "".join(f"{cell:>9}" for cell in score.cells())
    for medium in sorted({medium for _, medium in scores}):
        whole = _sum([score for (_, one), score in scores.items() if one == medium])
        yield f"{'ALL':24}{medium:11}" + "".join(f"{cell:>9}" for cell in whole.cells())
    wanted, made, right = starts
    evenly = 2 * right / max(1, wanted + made)
    yield f"cuts between documents: {wanted} wanted, {made} made, {right} right, F1 {evenly:.3f}"


def _sum(parts: Sequence[Score]) -> Score:
    whole = Score()
    for part in parts:
        whole.documents += part.documents
        whole.right_kind += part.right_kind
        whole.own_pages += part.own_pages
        whole.alarmed += part.alarmed
        whole.outcomes += part.outcomes
        whole.sources += part.sources
        whole.sureness += part.sureness
    return whole


def _changes(before: set[str], now: set[str]) -> str:
    gained, lost = sorted(now - before), sorted(before - now)
    lines = [f"fields gained {len(gained)}, lost {len(lost)}"]
    return "\n".join(lines + [f"  + {one}" for one in gained] + [f"  - {one}" for one in lost]) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
