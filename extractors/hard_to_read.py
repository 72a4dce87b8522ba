"""Hard to read: a check that fails over figures of a scan that could not be read for sure says just that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from casefile.citations import Source
from casefile.problems import Problem

CODE = "faint"
_BESIDE = frozenset(
    ("description", "provider_name", "payee", "modifiers", "diagnosis_pointers", "units", "code", "code_system")
)
_SUMS = frozenset(("total", "balance", "remaining", "line_allowed", "line_share"))


def told_as_read(problems: Sequence[Problem], sources: Mapping[str, Source], legible: float) -> Iterator[Problem]:
    """Yield the problems, those that rest on scanned words read with less than that confidence as doubts of reading."""
    for problem in problems:
        rests_on = [source for path, source in sources.items() if _is_about(path, problem)]
        if any(source.method == "ocr" and source.confidence < legible for source in rests_on):
            sentence = f"{problem.sentence}; part of this is hard to read on the scan, look at the page"
            yield problem.model_copy(update={"code": CODE, "sentence": sentence})
        else:
            yield problem


def _is_about(path: str, problem: Problem) -> bool:
    """Tell whether the problem is about the value; of a table's rows what is added up, or the days."""
    name = path.rpartition(".")[2]
    for wanted in problem.paths:
        if path == wanted:
            return True
        if path.startswith((f"{wanted}[", f"{wanted}.")):
            dated = "date" in name
            return name not in _BESIDE and dated != (problem.code in _SUMS)
    return False
