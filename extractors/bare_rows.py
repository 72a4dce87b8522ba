"""Bare rows: a coverage that is named and nothing else is none, a mention, a title or the head of others."""

from __future__ import annotations

import re

from casefile.documents import Extraction
from casefile.problems import Problem
from extractors.likely import CODE

_FIGURES = ("limit_per_person", "limit_per_accident", "deductible", "premium")


def without_bare_coverages(extraction: Extraction) -> Extraction:
    """Return the extraction without coverages that no limit, deductible or premium is printed of, each named."""
    own = getattr(extraction.record, "coverages", ())
    kept = [at for at, one in enumerate(own) if any(getattr(one, field) is not None for field in _FIGURES)]
    if len(kept) == len(own):
        return extraction
    gone = [one for at, one in enumerate(own) if at not in kept]
    record = extraction.record.model_copy(update={"coverages": tuple(own[at] for at in kept)})
    names = ", ".join(one.name for one in gone if one.name)
    pages = tuple(sorted({extraction.sources[path].page for path in _gone(extraction, kept)}))
    sentence = f"no limit, deductible or premium was found beside these, which are no coverages as they stand: {names}"
    moved = ((_moved(path, kept), one) for path, one in extraction.sources.items())
    sources = {path: one for path, one in moved if path is not None}
    return Extraction(record, sources, (*extraction.problems, Problem(code=CODE, sentence=sentence, pages=pages)))


_ROW = re.compile(r"coverages\[(\d+)\]")


def _gone(extraction: Extraction, kept: list[int]) -> list[str]:
    return [path for path in extraction.sources if _moved(path, kept) is None]


def _moved(path: str, kept: list[int]) -> str | None:
    """Return the path of a value when its row stands where it will, none where the row is gone."""
    match = _ROW.match(path)
    if match is None:
        return path
    at = int(match[1])
    return f"coverages[{kept.index(at)}]{path[match.end() :]}" if at in kept else None
