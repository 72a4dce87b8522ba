"""What was found in a file without pages: values by path, each with the element or segment that it came from."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from decimal import Decimal

from casefile.documents import Extraction
from casefile.money import parse_money, to_cents
from casefile.pages import Box, Method, Page, Word
from casefile.records.base import BaseRecord
from extractors.found import Found
from extractors.names import in_case
from extractors.spans import Span

_NOWHERE = Box(0.0, 0.0, 0.0, 0.0)
_PAPER = Page(1, 612.0, 792.0, (), (), "structured", "")
_MOST_TOLD = 12  # texts of what was added that a sum's source repeats
_LONGEST = 400  # characters of a source's text


class Facts:
    """Collects values by path and builds the record; sources have page 1, no box, and the text they came from.

    In a file that stands in `capitals` throughout, names are written in ordinary case.
    """

    def __init__(self, *, capitals: bool = False) -> None:
        self._found = Found([_PAPER])
        self._capitals = capitals
        self._rows: dict[str, int] = {}

    def put(self, path: str, value: object, said: str) -> None:
        """Keep a value under its path with the text it came from; None and empty text are not kept."""
        self._found.put(path, whole(value).strip() if isinstance(value, str) else value, _span(said))
        self._count(path)

    def name(self, path: str, value: str | None, said: str) -> None:
        """Keep a person's or an organisation's name."""
        self.put(path, in_case(value) if value is not None and self._capitals else value, said)

    def infer(self, path: str, value: object, said: str) -> None:
        """Keep a class that the file decides, with the text that decided it."""
        self._found.infer(path, value, _span(said))
        self._count(path)

    def add_up(self, path: str, amounts: Sequence[tuple[Decimal, str]]) -> None:
        """Keep the sum of amounts, with the texts of what was added; a single amount is kept as it stands."""
        if len(amounts) == 1:
            self.put(path, *amounts[0])
        elif amounts:
            total = to_cents(sum((amount for amount, _ in amounts), Decimal(0)))
            told = dict.fromkeys(said for _, said in amounts)
            self._found.add_up(path, total, [_span(said) for said in itertools.islice(told, _MOST_TOLD)])
            self._count(path)

    def row(self, name: str) -> str:
        """Return the path of the next row of a list."""
        return f"{name}[{self._rows.get(name, 0)}]"

    def _count(self, path: str) -> None:
        """Count the row that a value stands in; files have tens of thousands of them."""
        name, bracket, rest = path.partition("[")
        if bracket and self._found.get(path) is not None:
            self._rows[name] = max(self._rows.get(name, 0), int(rest.partition("]")[0]) + 1)

    def doubt(self, code: str, sentence: str) -> None:
        """Add a problem for a person."""
        self._found.doubt(code, sentence, 1)

    def get(self, path: str) -> object | None:
        """Return the value kept under the path."""
        return self._found.get(path)

    def extraction(self, model: type[BaseRecord]) -> Extraction:
        """Return the record of that model with its sources."""
        record, sources, problems = self._found.extraction(model)
        placed = {
            path: source.model_copy(update={"box": None, "method": _method(source.method)})
            for path, source in sources.items()
        }
        return Extraction(record, placed, problems)


def money(text: str) -> Decimal | None:
    """Return the amount that a field of a file states ("1200", "-12.5"), or None."""
    return parse_money(text.replace("+", "")) if text.strip() else None


def _span(said: str) -> Span:
    return Span(_PAPER, (Word(" ".join(whole(said).split())[:_LONGEST], _NOWHERE),))


def whole(text: str) -> str:
    r"""Return the text with "?" for each half of a character, which JSON may spell ("\ud800") and no file can hold."""
    return text.encode("utf-8", "replace").decode()


def _method(method: Method) -> Method:
    return "inferred" if method == "inferred" else "structured"
