"""Bare rows: a coverage that is named and nothing else is none, a mention, a title or the head of others."""

from __future__ import annotations

from casefile.documents import Extraction
from casefile.problems import Problem
from extractors.likely import CODE
from extractors.rows_kept import moved_to, with_rows

_NAME = "coverages"
_FIGURES = ("limit_per_person", "limit_per_accident", "deductible", "premium")


def without_bare_coverages(extraction: Extraction) -> Extraction:
    """Return the extraction without coverages that no limit, deductible or premium is printed of, each named."""
    own = getattr(extraction.record, _NAME, ())
    kept = [at for at, one in enumerate(own) if any(getattr(one, field) is not None for field in _FIGURES)]
    if len(kept) == len(own):
        return extraction
    gone = [one for at, one in enumerate(own) if at not in kept]
    names = ", ".join(one.name for one in gone if one.name)
    pages = tuple(sorted({extraction.sources[path].page for path in _gone(extraction, kept)}))
    sentence = f"no limit, deductible or premium was found beside these, which are no coverages as they stand: {names}"
    left = with_rows(extraction, _NAME, kept)
    return left._replace(problems=(*left.problems, Problem(code=CODE, sentence=sentence, pages=pages)))


def _gone(extraction: Extraction, kept: list[int]) -> list[str]:
    return [path for path in extraction.sources if moved_to(path, _NAME, kept) is None]
