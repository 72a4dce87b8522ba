"""What of one paper a person must look at: values and questions, each with how much hangs on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from casefile.citations import Source
from casefile.corrections import named_in
from casefile.documents import FiledDocument
from casefile.fields import is_money
from casefile.other_names import OTHER_NAME, whose_is_it
from casefile.paths import Scalar, scalars
from casefile.problems import Problem
from casefile.receipts import Question
from casefile.records.registry import KIND_BY_NAME

LEGIBLE = 0.6  # a value read with less confidence is put to a person
MOST_OF_A_SUM = 12  # lines of a sum that does not come out that are shown one by one
OF_OTHERS = frozenset({"other_person", OTHER_NAME})
_RUNNING = 80  # signs from which a value is running text


class Item(NamedTuple):
    """A value or a question of a paper, and how much hangs on it: the least number first."""

    rank: int
    paper: int
    path: str
    question: Question | None
    why: tuple[str, ...] = ()


def items_of(at: int, paper: FiledDocument, mine: Sequence[Question]) -> Iterator[Item]:
    """Yield what is to be looked at of the paper at that place; of another person's, whose it is alone."""
    closed = [question for question in mine if not question.open]
    if paper.held in OF_OTHERS:
        yield from (Item(0, at, "", question) for question in (*_whose(paper), *mine) if question.open)
        return
    open_problems = [problem for problem in paper.problems if not any(_is_of(one, problem) for one in closed)]
    values = dict(scalars(paper.record))
    whys: dict[str, list[str]] = {}
    for problem in open_problems:
        for path, why in _doubted(problem, values, paper.sources):
            whys.setdefault(path, []).append(why)
    for path, source in paper.sources.items():
        if path in values and source.confidence < LEGIBLE and path not in whys:
            whys[path] = ["hard to read"]
    for path, reasons in whys.items():
        yield Item(_rank(path, values[path]), at, path, None, tuple(dict.fromkeys(reasons)))
    named = [problem for problem in open_problems if _is_shown(problem, values)]
    for question in mine:
        if question.open and not any(_is_of(question, problem) for problem in named):
            yield Item(_rank_of(question), at, "", question)


def _whose(paper: FiledDocument) -> tuple[Question, ...]:
    """Return the question whose a paper in another name is: yes says that it is the client's."""
    if paper.held != OTHER_NAME:
        return ()
    code = "other_person"
    sentence = f"{KIND_BY_NAME[paper.kind].words}: {whose_is_it(paper)}"
    return (Question(id="", matter=paper.matter, file_id=None, document=paper.id, code=code, sentence=sentence),)


def _is_shown(problem: Problem, values: Mapping[str, Scalar]) -> bool:
    """Tell whether a problem goes when the values that it names are settled, each of which is shown."""
    named = named_in(problem.sentence)
    return bool(named) and all(path in values for path in named)


def _is_of(question: Question, problem: Problem) -> bool:
    return question.code == problem.code and question.sentence.endswith(f": {problem.sentence}")


def _doubted(
    problem: Problem, values: Mapping[str, Scalar], sources: Mapping[str, Source]
) -> Iterator[tuple[str, str]]:
    """Yield the values that a problem is about, each with the reason that a person reads."""
    named = named_in(problem.sentence)
    if named:
        head = problem.sentence.rpartition(": ")[0]
        why = head.replace("; compare with the page", "").replace(", compare with the page", "")
        yield from ((path, why) for each in named for path in _of_row(each, values))
        return
    if problem.code == "incomplete":
        return
    found = [path for wanted in problem.paths for path in _of_sum(wanted, problem.paths, values, sources)]
    why = problem.sentence if len(found) == 1 else "part of a sum or order that does not come out"
    yield from ((path, why) for path in dict.fromkeys(found))


def _of_row(wanted: str, values: Mapping[str, Scalar]) -> list[str]:
    """Return the value that a path names, or where it names a whole row, the row's values."""
    return [wanted] if wanted in values else [path for path in values if path.startswith(f"{wanted}.")]


def _of_sum(
    wanted: str, paths: Sequence[str], values: Mapping[str, Scalar], sources: Mapping[str, Source]
) -> list[str]:
    """Return the values that a path of a problem stands for; of a whole table the column that the sum is over."""
    if wanted in values:
        return [wanted]
    rows = [path for path in values if path.startswith((f"{wanted}[", f"{wanted}.")) and is_money(path)]
    if not wanted.endswith("]"):
        columns = {path.removeprefix("total_") for path in paths} | {"amount"}
        rows = [path for path in rows if path.rpartition(".")[2] in columns] or rows
    if len(rows) <= MOST_OF_A_SUM:
        return rows
    faintest = sorted(rows, key=lambda path: sources[path].confidence if path in sources else 0.0)[:MOST_OF_A_SUM]
    return [path for path in rows if path in faintest]


def _rank(path: str, value: Scalar) -> int:
    if is_money(path):
        return 2
    if len(str(value)) >= _RUNNING:
        return 6
    name = path.rpartition(".")[2]
    return 3 if "date" in name or "dob" in name or name.endswith(("_start", "_end", "_on")) else 4


def _rank_of(question: Question) -> int:
    return {"other_person": 0, "unknown_kind": 1, "total": 1, "balance": 1, "incomplete": 3}.get(question.code, 2)
