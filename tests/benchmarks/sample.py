"""Score extraction on records with truth: `python -m tests.benchmarks.sample [FOLDER] [--misses] [--kind KIND]`."""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from casefile.pages import ReadFile
from extractors.extraction import as_json, extract_documents
from extractors.reading.files import read_file
from tests.benchmarks.score import Tally, compare, sources_missing, table

Document = dict[str, Any]
RECORDS = Path(__file__).parents[2] / "infra" / "sample"


def main(arguments: list[str]) -> int:
    """Print the table; return 0 when every document was found with its kind."""
    options = _options(arguments)
    folder = Path(options.folder)
    truth = json.loads((folder / "truth.json").read_text())
    tallies: dict[tuple[str, str], Tally] = {}
    split = found = pages = 0
    spent = 0.0
    for name, wanted in truth.items():
        read = read_kept(folder / "records" / name, options.pages)
        if read.status == "refused":
            continue
        began = time.perf_counter()
        given = as_json(read, extract_documents(read), name)["documents"]
        spent += time.perf_counter() - began
        pages += len(read.pages)
        found += len(wanted)
        split += sum(any(other["pages"] == one["pages"] for other in given) for one in wanted)
        for one, other in _pairs(wanted, given):
            _score(tallies, name, one, other)
    chosen = _chosen(tallies, options.kind)
    pace = 1000 * spent / max(1, pages)
    lines = [table(chosen), f"documents {found}, with their own pages {split}; {pace:.1f} ms a page after reading"]
    if options.misses:
        lines += [miss for tally in chosen.values() for miss in tally.misses]
    sys.stdout.write("\n".join(lines) + "\n")
    right = sum(tally.right_kind for tally in tallies.values())
    return 0 if right == split == found else 1


def read_kept(file: Path, kept: Path | None) -> ReadFile:
    """Return the file's pages, from those kept where it was read before."""
    if kept is None:
        return read_file(file)
    place = kept / hashlib.sha256(file.read_bytes()).hexdigest()
    if not place.exists():
        kept.mkdir(parents=True, exist_ok=True)
        place.write_bytes(pickle.dumps(read_file(file)))
    return pickle.loads(place.read_bytes())  # noqa: S301 - written by this command


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.sample", description=__doc__)
    parser.add_argument("folder", nargs="?", default=RECORDS, help="a folder with truth.json and records/")
    parser.add_argument("--misses", action="store_true", help="list every value that is missing, wrong or invented")
    parser.add_argument("--pages", type=Path, help="a folder that keeps pages once read, for the next run")
    parser.add_argument("--kind", help="only documents of this kind")
    return parser.parse_args(arguments)


def _pairs(wanted: list[Document], given: list[Document]) -> Iterator[tuple[Document, Document]]:
    """Pair each document with the one found that shares the most of its pages."""
    for one in wanted:
        best = max(given, key=lambda other: shared(one["pages"], other["pages"]), default=None)
        if best is not None and shared(one["pages"], best["pages"]) > 0:
            yield one, best


def shared(one: list[int], two: list[int]) -> float:
    """Return the share of pages that two ranges have in common."""
    both = min(one[1], two[1]) - max(one[0], two[0]) + 1
    either = max(one[1], two[1]) - min(one[0], two[0]) + 1
    return both / either


def _score(tallies: dict[tuple[str, str], Tally], name: str, wanted: Document, given: Document) -> None:
    tally = tallies.setdefault((wanted["kind"], wanted["medium"]), Tally())
    where = f"{name} {wanted['pages']}"
    tally.documents += 1
    tally.right_kind += wanted["kind"] == given["kind"]
    if wanted["kind"] != given["kind"]:
        tally.misses.append(f"{where}: {wanted['kind']} taken for {given['kind']}")
    compare(wanted["record"], given["record"], tally, where)
    missing = sources_missing(given["record"], given["sources"])
    tally.without_source += len(missing)
    tally.misses += [f"{where} {path}: no source" for path in missing]


def _chosen(tallies: Mapping[tuple[str, str], Tally], kind: str | None) -> dict[tuple[str, str], Tally]:
    return {key: tally for key, tally in tallies.items() if kind is None or key[0] == kind}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
