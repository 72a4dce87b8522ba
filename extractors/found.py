"""What was found on a document's pages: values by path, each with the words that it was read from."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Any

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.pages import Method
from casefile.problems import Problem
from casefile.records.base import BaseRecord
from extractors.layout import Token
from extractors.spans import Pages, Span

_ROW = re.compile(r"\[(\d+)\]")
_STEP = re.compile(r"([a-z_0-9]+)|\[(\d+)\]")


class Found:
    """Collects values by path ("charges[0].amount") and builds the record with its sources.

    A value of None is not kept, so that a reader may put whatever its search answers. The first value put
    under a path stays: readers put the best place first.
    """

    def __init__(self, pages: Pages) -> None:
        self.pages = tuple(pages)
        self._values: dict[str, object] = {}
        self._sources: dict[str, Source] = {}
        self._problems: list[Problem] = []
        self._counts: dict[str, int] = {}

    def put(self, path: str, value: object, span: Span | None, *, method: Method | None = None) -> None:
        """Keep a value under its path with the words it was read from; None, or no words, is not kept."""
        if value is None or value == "" or span is None or path in self._values:
            return
        self._keep(path, value)
        self._sources[path] = source_of(span, method=method)

    def take(self, path: str, token: Token[Any] | None) -> None:
        """Keep a token's value with its words; no token, nothing kept."""
        if token is not None:
            self.put(path, token.value, token.span)

    def add_up(self, path: str, value: object, spans: Sequence[Span]) -> None:
        """Keep a sum that is not printed itself, with the words of what was added; it has no box of its own."""
        if path not in self._values and spans:
            self._keep(path, value)
            self._sources[path] = Source(
                page=spans[0].page.number,
                box=None,
                text=" + ".join(span.text for span in spans),
                confidence=round(min(span.confidence for span in spans), 3),
                method="inferred",
            )

    def infer(self, path: str, value: object, span: Span | None = None) -> None:
        """Keep a class that the document as a whole decides, with the words that decided it if any did."""
        if span is not None:
            self.put(path, value, span, method="inferred")
        elif value is not None and path not in self._values and self.pages:
            self._keep(path, value)
            self._sources[path] = Source(page=self.pages[0].number, box=None, text="", method="inferred")

    def row(self, name: str) -> str:
        """Return the path of the next row of a list: "charges[0]" for "charges", then "charges[1]"."""
        return f"{name}[{self.count(name)}]"

    def count(self, name: str) -> int:
        """Return how many rows of a list have a value."""
        return self._counts.get(name, 0)

    def append(self, name: str, value: object, span: Span | None) -> None:
        """Keep a scalar as the next entry of a list."""
        self.put(self.row(name), value, span)

    def append_new(self, name: str, value: object, span: Span | None) -> None:
        """Keep a scalar as the next entry of a list that does not hold it: forms of several sheets repeat theirs."""
        if all(self.get(f"{name}[{place}]") != value for place in range(self.count(name))):
            self.append(name, value, span)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return not self._values

    def _keep(self, path: str, value: object) -> None:
        self._values[path] = value
        for match in _ROW.finditer(path):
            name = path[: match.start()]
            self._counts[name] = max(self.count(name), int(match[1]) + 1)

    def get(self, path: str) -> object | None:
        """Return the value kept under the path."""
        return self._values.get(path)

    def doubt(self, code: str, sentence: str, *pages: int) -> None:
        """Add a problem for a person."""
        self._problems.append(Problem(code=code, sentence=sentence, pages=tuple(sorted(set(pages)))))

    def extraction(self, model: type[BaseRecord]) -> Extraction:
        """Return the record of that model with a source for every value in it."""
        record = model.model_validate(_nested(self._values))
        return Extraction(record, dict(self._sources), tuple(self._problems))


def source_of(span: Span, *, sure: float = 1.0, method: Method | None = None) -> Source:
    """Return the words as a value's source; `sure` is how sure the value is at most, `method` how it was come by."""
    return Source(
        page=span.page.number,
        box=span.box,
        text=span.text,
        confidence=round(min(span.confidence, sure), 3),
        method=method or span.method,
    )


def _nested(values: dict[str, object]) -> dict[str, Any]:
    """Return the values as the objects and lists that their paths name."""
    root: dict[str, Any] = {}
    for path, value in values.items():
        steps: list[str | int] = [int(number) if number else name for name, number in _STEP.findall(path)]
        holder: Any = root
        for step, following in itertools.pairwise(steps):
            holder = _child(holder, step, [] if isinstance(following, int) else {})
        _child(holder, steps[-1], value)
    return root


def _child(holder: Any, step: str | int, new: object) -> Any:  # noqa: ANN401 - lists and objects of JSON
    if isinstance(holder, list):
        if int(step) == len(holder):
            holder.append(new)
        return holder[int(step)]
    return holder.setdefault(step, new)
