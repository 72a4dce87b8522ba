"""How good reading and extraction are: `python -m tests.benchmarks.quality [FOLDER...] [--kind KIND] [--misses]`.

A folder holds truth.json and records/. `--record` writes down which values came out right; `--against` names the
values gained and lost since such a list was written.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from casefile.documents import Document
from casefile.pages import Page, ReadFile
from extractors.extraction import FAULT, extract_documents
from tests.benchmarks.kept_pages import read_kept
from tests.benchmarks.outcomes import Outcome, outcomes
from tests.benchmarks.places import is_valid, printed_at, says
from tests.benchmarks.values import scalars, value_at

Truth = Mapping[str, Any]
SAMPLE = Path(__file__).parents[2] / "infra" / "sample"

DOUBTS = {"faint", "incomplete", "likely", "reading", "unknown-kind", "uncertain-kind"}
"""Problems that say how sure the reading is; all others say that the paper itself is wrong."""
COLUMNS = ("docs", "kind", "pages", "scalarP", "scalarR", "scalarF", "lineP", "lineR", "lineF", "invent%", "src%",
           "words%", "calib", "alarms", "silent")  # fmt: skip


@dataclass
class Score:
    """Counts for one kind and one medium."""

    documents: int = 0
    right_kind: int = 0
    own_pages: int = 0
    alarmed: int = 0
    silent: int = 0
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
            f"{calibration_error(self.sureness):.3f}", str(self.alarmed), str(self.silent),
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


class Alarm(NamedTuple):
    """A problem that says a paper itself is wrong: the paper, its kind and medium, the code and the sentence."""

    where: str
    kind: str
    medium: str
    code: str
    sentence: str


@dataclass
class Run:
    """What one run over the folders found."""

    scores: dict[tuple[str, str], Score] = field(default_factory=dict)
    right: set[str] = field(default_factory=set)
    misses: list[str] = field(default_factory=list)
    alarms: list[Alarm] = field(default_factory=list)
    made_up: list[str] = field(default_factory=list)
    cuts_wanted: int = 0
    cuts_made: int = 0
    cuts_right: int = 0
    pages: int = 0
    seconds: float = 0.0


def main(arguments: list[str]) -> int:
    """Print the table; return 0."""
    options = _options(arguments)
    run = Run()
    for folder in options.folders:
        for name, wanted in chosen(folder, looked_at=options.looked_at):
            read = read_kept(folder / "records" / name, options.pages)
            if read.status == "read":
                score_file(run, name, [one for one in wanted if options.kind in (None, one["kind"])], wanted, read)
    sys.stdout.write(
        "\n".join([*report(run), *listed(run, misses=options.misses, alarms=options.alarms, invented=options.invented)])
        + "\n"
    )
    if options.against:
        sys.stdout.write(_changes(set(json.loads(options.against.read_text())), run.right))
    if options.record:
        options.record.write_text(json.dumps(sorted(run.right), indent=0) + "\n")
    return 0


def chosen(folder: Path, *, looked_at: bool) -> Iterator[tuple[str, list[Truth]]]:
    """Return the files of a folder; of one that names some as looked at, those or the others."""
    seen = folder / "looked_at.json"
    names = frozenset(json.loads(seen.read_text())) if seen.exists() else None
    for name, wanted in json.loads((folder / "truth.json").read_text()).items():
        if names is None or (name in names) == looked_at:
            yield name, wanted


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.quality", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, default=[SAMPLE], help="the sample matter where none is named")
    parser.add_argument("--kind", help="only documents of this kind")
    parser.add_argument("--looked-at", action="store_true", help="of what is kept aside, what has been looked at")
    parser.add_argument("--misses", action="store_true", help="list every value that is missing, wrong or invented")
    parser.add_argument("--alarms", action="store_true", help="list every problem that says a paper itself is wrong")
    parser.add_argument("--invented", action="store_true", help="list every value invented, with what is printed there")
    parser.add_argument("--pages", type=Path, help="a folder that keeps pages once read, for the next run")
    parser.add_argument("--record", type=Path, help="write the values that are right to this file")
    parser.add_argument("--against", type=Path, help="a file that --record wrote")
    return parser.parse_args(arguments)


def score_file(run: Run, name: str, chosen: Sequence[Truth], wanted: Sequence[Truth], read: ReadFile) -> None:
    pages = {page.number: page for page in read.pages}
    began = time.perf_counter()
    found = extract_documents(read)
    run.seconds += time.perf_counter() - began
    run.pages += len(pages)
    _count_cuts(run, wanted, found, pages)
    for one in chosen:
        best = max(found, key=lambda other: shared(one["pages"], other.pages))
        _score_document(run, f"{name} {one['pages']}", one, best, pages)


def shared(one: Sequence[int], two: Sequence[int]) -> float:
    """Return the share of pages that two ranges have in common."""
    both = min(one[1], two[1]) - max(one[0], two[0]) + 1
    either = max(one[1], two[1]) - min(one[0], two[0]) + 1
    return both / either


def _score_document(run: Run, where: str, wanted: Truth, given: Document, pages: Mapping[int, Page]) -> None:
    score = run.scores.setdefault((wanted["kind"], wanted["medium"]), Score())
    record = given.record.model_dump(mode="json")
    found = list(outcomes(wanted["record"], record))
    score.documents += 1
    score.right_kind += wanted["kind"] == given.kind
    score.own_pages += _own_pages(wanted["pages"], given.pages, pages)
    if any(problem.code == FAULT for problem in given.problems):
        raise RuntimeError(f"a reader failed on {where}: {[problem.sentence for problem in given.problems]}")
    alarms = [problem for problem in given.problems if problem.code not in DOUBTS]
    score.alarmed += bool(alarms)
    run.alarms += [Alarm(where, wanted["kind"], wanted["medium"], one.code, one.sentence) for one in alarms]
    score.silent += not given.problems and any(one.verdict in ("missing", "wrong") for one in found)
    score.outcomes += found
    for path, value in scalars(record):
        source = given.sources.get(path)
        valid = is_valid(source, pages)
        score.sources.append((valid, source is not None and valid and says(source, value, pages)))
    for one in found:
        source = given.sources.get(one.given_path or "")
        if source is not None:
            score.sureness.append((source.confidence, one.verdict == "right"))
    run.right |= {f"{where} {one.path}" for one in found if one.verdict == "right"}
    if wanted["kind"] != given.kind:
        run.misses.append(f"{where}: {wanted['kind']} taken for {given.kind}")
    run.misses += [_miss(where, one, wanted["record"], record) for one in found if one.verdict != "right"]
    for one in found:
        if one.verdict == "invented" and one.given_path is not None:
            said = value_at(record, one.given_path)
            run.made_up.append(f"{where} {one.path}: {said!r}{printed_at(given.sources.get(one.given_path), pages)}")


def _miss(where: str, one: Outcome, truth: Mapping[str, Any], record: Mapping[str, Any]) -> str:
    wanted = value_at(truth, one.path) if one.verdict != "invented" else None
    given = value_at(record, one.given_path) if one.given_path is not None else None
    return f"{where} {one.path}: {one.verdict}, wanted {wanted!r}, given {given!r}"


def _count_cuts(run: Run, wanted: Sequence[Truth], found: Sequence[Document], pages: Mapping[int, Page]) -> None:
    """Add how many cuts were wanted, made, and made at the right page; a cut before the first printed page is none."""
    first = _printed_from(1, pages)
    true = {_printed_from(one["pages"][0], pages) for one in wanted} - {first}
    made = {_printed_from(other.pages[0], pages) for other in found} - {first}
    run.cuts_wanted += len(true)
    run.cuts_made += len(made)
    run.cuts_right += len(true & made)


def _printed_from(number: int, pages: Mapping[int, Page]) -> int:
    """Return the next page that is not blank: a blank page may go with either neighbour."""
    while number in pages and pages[number].blank:
        number += 1
    return number


def _own_pages(wanted: Sequence[int], given: Sequence[int], pages: Mapping[int, Page]) -> bool:
    ends = [(_printed_from(first, pages), _printed_from(last + 1, pages)) for first, last in (wanted, given)]
    return ends[0] == ends[1]


def report(run: Run) -> Iterator[str]:
    yield f"{'kind':24}{'medium':11}" + "".join(f"{name:>9}" for name in COLUMNS)
    for (kind, medium), score in sorted(run.scores.items()):
        yield f"{kind:24}{medium:11}" + "".join(f"{cell:>9}" for cell in score.cells())
    for medium in sorted({medium for _, medium in run.scores}):
        whole = _sum([score for (_, one), score in run.scores.items() if one == medium])
        yield f"{'ALL':24}{medium:11}" + "".join(f"{cell:>9}" for cell in whole.cells())
    evenly = 2 * run.cuts_right / max(1, run.cuts_wanted + run.cuts_made)
    cuts = f"{run.cuts_wanted} wanted, {run.cuts_made} made, {run.cuts_right} right, F1 {evenly:.3f}"
    yield alarms_by_code(run)
    pace = 1000 * run.seconds / max(1, run.pages)
    yield f"cuts between documents: {cuts}; {pace:.1f} ms a page after reading"


def alarms_by_code(run: Run) -> str:
    """Return in how many documents each code of alarm stands, the most frequent first."""
    documents = Counter(code for _, code in {(one.where, one.code) for one in run.alarms})
    all_alarmed = sum(score.alarmed for score in run.scores.values())
    total = sum(score.documents for score in run.scores.values())
    codes = ", ".join(f"{code} {count}" for code, count in sorted(documents.items(), key=lambda one: (-one[1], one[0])))
    share = 100 * all_alarmed / max(1, total)
    return f"documents with alarms: {all_alarmed} of {total} ({share:.1f} %){': ' if codes else ''}{codes}"


def listed(run: Run, *, misses: bool, alarms: bool, invented: bool = False) -> Iterator[str]:
    """Yield what did not come out right, what no truth has, and the problems that say a paper is wrong, as asked."""
    if misses:
        yield from run.misses
    if invented:
        yield from run.made_up
    if alarms:
        yield from (f"{one.where} ({one.kind}, {one.medium}) {one.code}: {one.sentence}" for one in run.alarms)


def _sum(parts: Sequence[Score]) -> Score:
    whole = Score()
    for part in parts:
        whole.documents += part.documents
        whole.right_kind += part.right_kind
        whole.own_pages += part.own_pages
        whole.alarmed += part.alarmed
        whole.silent += part.silent
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
