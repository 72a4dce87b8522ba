"""Where the values that a problem is about were read."""

from __future__ import annotations

from collections.abc import Mapping

from casefile.citations import Source
from casefile.problems import Problem

Sources = Mapping[str, Source]


def problem(code: str, sentence: str, sources: Sources, *paths: str) -> Problem:
    """Return a problem with the values that it is about and the pages on which they stand."""
    return Problem(code=code, sentence=sentence, pages=pages(sources, *paths), paths=paths)


def pages(sources: Sources, *paths: str) -> tuple[int, ...]:
    """Return the pages on which the values stand; of a list ("charges") those of all its rows."""
    found = {
        source.page
        for path, source in sources.items()
        if any(path == wanted or path.startswith((f"{wanted}[", f"{wanted}.")) for wanted in paths)
    }
    return tuple(sorted(found))


def where(sources: Sources, *paths: str) -> str:
    """Return the pages in words: "page 2", "pages 1 and 3", or nothing where none is known."""
    numbers = [str(number) for number in pages(sources, *paths)]
    if not numbers:
        return ""
    if len(numbers) == 1:
        return f"page {numbers[0]}"
    return f"pages {', '.join(numbers[:-1])} and {numbers[-1]}"
