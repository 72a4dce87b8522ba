"""How the marked papers are read: `python -m tests.benchmarks.marked [--kind KIND] [--misses] [--worn] [NAMES...]`.

Their pages are laid out in memory: sorting and extraction alone are tried. Values are what is marked; a scalar that a
paper does not mark is not in it. Prints the table of `tests.benchmarks.quality`; with `--worn`, of pages whose letters
and boxes are as a scan leaves them; with `--blanked`, what is given of values that were taken off the pages.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from casefile.dates import parse_date
from casefile.money import parse_money
from casefile.pages import ReadFile
from casefile.records.registry import KIND_BY_NAME
from tests.benchmarks.made_up import MadeUp, made_up, told
from tests.benchmarks.made_up import report as made_up_report
from tests.benchmarks.marked_papers import MarkedPaper, is_kept_aside, marked_papers, worn
from tests.benchmarks.quality import Run, listed, report, score_file

_NUMBERS = re.compile(
    r"amount|billed|paid|allowed|adjustment|patient_responsibility|.*limit.*|deductible|premium|units|year"
)
"""Fields of a row that hold a number."""
_COMPACT = re.compile(r"(\d\d)[ ./-]?(\d\d)[ ./-]?((?:20)?\d\d)")
_LATEST = 40  # a year of two digits up to this is of this century
_LEAST_LIMIT = 1000
_BY_DAY = re.compile(r"rental|transport|tow|road|income|loss of use", re.IGNORECASE)


def truths(papers: Sequence[MarkedPaper]) -> list[dict[str, Any]]:
    """Return each paper's record as its marks say it; a scalar that other papers of its kind mark, else null."""
    marked: dict[str, set[str]] = {}
    for paper in papers:
        named = {mark.path for mark in paper.marks if "[" not in mark.path} | set(paper.given)
        marked.setdefault(paper.kind, set()).update(named)
    return [dict.fromkeys(sorted(marked[paper.kind])) | _said(paper) for paper in papers]


def _said(paper: MarkedPaper) -> dict[str, Any]:
    said: dict[str, Any] = dict(paper.given)
    for mark in paper.marks:
        value = printed_value(paper.kind, mark.path, mark.text)
        match = re.fullmatch(r"(\w+)\[(\d+)\]\.?(\w*)", mark.path)
        if match is None:
            said[mark.path] = value
            continue
        rows = said.setdefault(match[1], [])
        while len(rows) <= int(match[2]):
            rows.append({} if match[3] else None)
        if match[3]:
            rows[int(match[2])][match[3]] = value
        else:
            rows[int(match[2])] = value
    for row in said.get("coverages", ()):
        _in_full(row)
    return said


def _in_full(coverage: dict[str, Any]) -> None:
    """Write out limits that are printed in thousands ("100/300", "$250K"), save what is paid by the day."""
    for field in ("limit_per_person", "limit_per_accident"):
        limit = coverage.get(field)
        if limit and float(limit) < _LEAST_LIMIT and not _BY_DAY.search(coverage.get("name", "")):
            coverage[field] = f"{(Decimal(limit) * 1000).normalize():f}"


def printed_value(kind: str, path: str, printed: str) -> object:
    """Return what the words say, as the field holds it: a day, a number, the last digits of a number, or as printed."""
    top, _, low = path.partition(".")
    fields = KIND_BY_NAME[kind].record.model_fields
    name = low or top.partition("[")[0]
    sort = str(fields[name].annotation) if name in fields and not low else name
    words = printed.strip(" ,;:")
    if "datetime.date" in sort or re.fullmatch(r"date|date_.*|.*_date", sort):
        compact = _COMPACT.fullmatch(words)
        words = re.sub(r"^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,? +", "", words)
        day = parse_date(words) or (parse_date("/".join(compact.groups())) if compact else None)
        return day.isoformat() if day else words
    if name == "time":
        return _clock(words)
    if name == "year" and re.fullmatch(r"'?\d\d", words):
        return str(int(words[-2:]) + (2000 if int(words[-2:]) <= _LATEST else 1900))
    if name == "ssn_last4":
        return words[-4:]
    if (
        "Decimal" in sort
        or "int" in sort
        or re.fullmatch(
            r"amount|billed|paid|allowed|adjustment|patient_.*|.*limit.*|deductible|premium|units|year", sort
        )
    ):
        amount = parse_money(words)
        number = amount if amount is not None else _number(words)
        return f"{number.normalize():f}" if number is not None else words
    return words


def _clock(words: str) -> str:
    """Return the time of day as HH:MM, or the words where they are none."""
    match = re.fullmatch(r"(\d{1,2}):?(\d\d)(?::\d\d)? ?(?:hrs?|hours)?([AaPp])?\.?[Mm]?\.?", words)
    if match is None:
        return words
    hour = int(match[1]) % 12 + 12 * (match[3] in "Pp") if match[3] else int(match[1])
    return f"{hour:02d}:{match[2]}"


def _number(words: str) -> Decimal | None:
    try:
        return Decimal(re.sub(r"[^\d.]", "", words))
    except InvalidOperation:
        return None


def main(arguments: list[str]) -> int:
    """Print the table; return 0."""
    options = _options(arguments)
    papers = list(marked_papers())
    run = Run()
    found: list[MadeUp | str] = []
    for paper, said in zip(papers, truths(papers), strict=True):
        if not _is_chosen(paper, options):
            continue
        if options.blanked:
            found += made_up(paper, said, worn if options.worn else lambda page: page)
            continue
        pages = tuple(map(worn, paper.pages)) if options.worn else paper.pages
        read = ReadFile(paper.name, "application/pdf", "read", None, pages)
        document = {"kind": paper.kind, "pages": [1, len(pages)], "record": said, "medium": pages[0].method}
        score_file(run, paper.name, [document], [document], read)
    lines = [*(made_up_report(found) if options.blanked else report(run))]
    misses = told(found) if options.blanked and options.misses else ()
    wanted = listed(run, misses=options.misses, alarms=options.alarms, invented=options.invented)
    sys.stdout.write("\n".join([*lines, *misses, *wanted]) + "\n")
    return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.marked", description=__doc__)
    parser.add_argument("names", nargs="*", help="only papers whose names begin so")
    parser.add_argument("--kind", help="only papers of this kind")
    parser.add_argument("--half", choices=("shown", "aside"), help="only papers that readers are tuned on, or the rest")
    parser.add_argument("--worn", action="store_true", help="as a scan leaves letters and boxes")
    parser.add_argument("--blanked", action="store_true", help="count what is given of values that are taken off")
    parser.add_argument("--alarms", action="store_true", help="list every problem that says a paper itself is wrong")
    parser.add_argument("--invented", action="store_true", help="list every value invented, with what is printed there")
    parser.add_argument("--misses", action="store_true", help="list every value that is missing, wrong or invented")
    return parser.parse_args(arguments)


def _is_chosen(paper: MarkedPaper, options: argparse.Namespace) -> bool:
    named = not options.names or paper.name.startswith(tuple(options.names))
    half = options.half is None or is_kept_aside(paper.name) == (options.half == "aside")
    return named and half and options.kind in (None, paper.kind)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
