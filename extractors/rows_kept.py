"""Rows kept: an extraction without some rows of one of its lists, the sources of the others following them."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.citations import Source
from casefile.documents import Extraction


def with_rows(extraction: Extraction, name: str, kept: Sequence[int]) -> Extraction:
    """Return the extraction whose list has those of its rows alone, by their places from 0, in order."""
    own = getattr(extraction.record, name)
    record = extraction.record.model_copy(update={name: tuple(own[at] for at in kept)})
    moved = ((moved_to(path, name, kept), source) for path, source in extraction.sources.items())
    sources: dict[str, Source] = {path: source for path, source in moved if path is not None}
    return extraction._replace(record=record, sources=sources)


def moved_to(path: str, name: str, kept: Sequence[int]) -> str | None:
    """Return the path of a value when its row stands where it will; None where the row is gone."""
    if not path.startswith(f"{name}["):
        return path
    number, _, rest = path[len(name) + 1 :].partition("]")
    return f"{name}[{kept.index(int(number))}]{rest}" if int(number) in kept else None
