"""Whether a fault planted in a paper is named: `python -m tests.benchmarks.planted [--kind KIND]`.

Every layout of the corpus is printed again with one figure, number or day changed, for each change that can be told
from the paper alone: a total that its lines do not make up, a check digit that does not hold, a day out of order.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from casefile.dates import format_short
from casefile.money import format_money
from casefile.problems import Problem
from extractors.extraction import extract_documents
from extractors.reading.files import read_content
from tests.benchmarks.corpus.printing import printer
from tests.benchmarks.corpus.registry import LAYOUTS
from tests.benchmarks.corpus.shape import Layout, Record


class Fault(NamedTuple):
    """A change of one printed value: what it was, what it is now, and a code of the problems that may name it."""

    name: str
    printed: str
    changed: str
    codes: tuple[str, ...]
    said: str


class Result(NamedTuple):
    """One planted fault, and whether it was named with the changed figure."""

    layout: str
    fault: Fault
    named: bool


_SUMS = (
    ("total_charges", "charges", "amount"), ("total_paid", "payments", "paid"), ("total_billed", "lines", "billed"),
    ("total_paid", "lines", "paid"), ("total_allowed", "lines", "allowed"),
    ("total_patient_responsibility", "lines", "patient_responsibility"), ("amount_claimed", "items", "paid"),
)  # fmt: skip
_DAYS = (
    ("statement_date", "charges"), ("period_end", "period_start"), ("pay_date", "period_end"),
    ("patient_dob", "charges"), ("absence_end", "absence_start"),
)  # fmt: skip
_ORDER = ("after_paper", "day_order", "before_birth")
_PRINTED_DAYS: tuple[Callable[[dt.date], str], ...] = (
    lambda day: f"{day:%m/%d/%Y}", lambda day: f"{day.month}/{day.day}/{day.year}", lambda day: f"{day:%m/%d/%y}",
    lambda day: f"{day:%m-%d-%Y}", lambda day: f"{day:%B} {day.day}, {day.year}",
    lambda day: f"{day:%b} {day.day}, {day.year}",
    lambda day: f"{day.month}/{day.day}/{day:%y}", lambda day: f"{day:%Y-%m-%d}", lambda day: f"{day:%d-%b-%Y}",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Plant, read, and print what was named and what was not; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.planted", description=__doc__)
    parser.add_argument("--kind", help="only papers of this kind")
    kind = parser.parse_args(arguments).kind
    with printer() as printed:
        results = [one for layout in LAYOUTS if kind in (None, layout.kind) for one in _tried(layout, printed)]
    planted, named = Counter(one.fault.name for one in results), Counter(one.fault.name for one in results if one.named)
    for name, count in sorted(planted.items()):
        sys.stdout.write(f"{name:16}{named[name]:4} of {count}\n")
    for layout, fault, found in results:
        if not found:
            sys.stdout.write(f"not named: {layout}: {fault.name}, {fault.printed} made {fault.changed}\n")
    return 0


def _tried(layout: Layout, printed: Callable[[str], bytes]) -> Iterator[Result]:
    paper, record = layout.draw()
    if not isinstance(paper, str):
        return
    for fault in faults(record):
        if 1 <= paper.count(fault.printed) <= 2:
            read = read_content(printed(paper.replace(fault.printed, fault.changed)))
            problems = [problem for one in extract_documents(read) for problem in one.problems]
            yield Result(layout.name, fault, any(_names(problem, fault) for problem in problems))


def _names(problem: Problem, fault: Fault) -> bool:
    return problem.code in fault.codes and fault.said in problem.sentence


def faults(record: Record) -> Iterator[Fault]:
    """Yield every fault that can be planted in a paper with that record; not each stands in its print."""
    for path, rows, column in _SUMS:
        amounts = [row[column] for row in record.get(rows) or () if row.get(column)]
        if record.get(path) and len(amounts) > 1 and sum(map(Decimal, amounts)) == Decimal(record[path]):
            yield _figure("sum", Decimal(record[path]), Decimal(90), "total", "balance")
    if record.get("gross_pay") and record.get("pay_rate") and record.get("hours"):
        yield _figure("gross pay", Decimal(record["gross_pay"]), Decimal(90), "gross_pay")
    for path in ("provider_npi", "vin"):
        values = [record.get(path), *(row.get(path) for row in record.get("vehicles") or ())]
        for number in filter(None, values):
            changed = number[:-1] + str((int(number[-1]) + 1) % 10) if number[-1].isdigit() else number
            yield Fault(path, number, changed, ("npi", "vin"), changed)
    for path in ("provider_tax_id", "employer_ein"):
        if record.get(path):
            changed = "00" + record[path][2:]
            yield Fault(path, record[path], changed, ("ein",), changed)
    for code in (record.get("diagnosis_codes") or ())[:1]:
        yield Fault("diagnosis", code, "S13.4ZZZ", ("diagnosis_code",), "S13.4ZZZ")
    yield from _days(record)


def _figure(name: str, amount: Decimal, more: Decimal, *codes: str) -> Fault:
    return Fault(name, f"{amount:,.2f}", f"{amount + more:,.2f}", codes, format_money(amount + more))


def _days(record: Record) -> Iterator[Fault]:
    for path, other in _DAYS:
        known = record.get(other)
        rows = [row.get("date_of_service") for row in known or ()] if isinstance(known, list) else [known]
        starts = [dt.date.fromisoformat(day) for day in rows if day]
        if not record.get(path) or not starts:
            continue
        day = dt.date.fromisoformat(record[path])
        wrong = starts[0] + dt.timedelta(days=400) if path == "patient_dob" else min(starts) - dt.timedelta(days=40)
        for shape in _PRINTED_DAYS:
            yield Fault(path, shape(day), shape(wrong), _ORDER, format_short(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
