"""Hard to read: a check that fails over figures of a scan that could not be read for sure says just that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from casefile.citations import Source
from casefile.problems import Problem
from extractors.likely import CODE as LIKELY

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


def as_likely(
    problems: Sequence[Problem], doubts: Sequence[Problem], sources: Mapping[str, Source]
) -> tuple[Problem, ...]:
    """Return the problems, sums of a scan's list whose rows were taken or left out by likeness as doubts of reading."""
    if not any(source.method == "ocr" for source in sources.values()):
        return tuple(problems)
    guessed = {path for doubt in doubts if doubt.code == LIKELY for path in doubt.paths}
    return tuple(_of_likely(problem) if _rests_on(problem, guessed) else problem for problem in problems)


def _rests_on(problem: Problem, lists: Set[str]) -> bool:
    return problem.code == "total" and not lists.isdisjoint(problem.paths)


def _of_likely(problem: Problem) -> Problem:
    sentence = f"{problem.sentence}; rows of it are taken by likeness, look at the page"
    return problem.model_copy(update={"code": CODE, "sentence": sentence})


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
