"""Short papers typed as offices word them, by kind: `corpus/typed/*.txt`."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import NamedTuple

from casefile.pages import Method, Page
from tests.pages import pages_of

FOLDER = Path(__file__).parent / "corpus" / "typed"
_PAPER = re.compile(r"^#### ", re.MULTILINE)
_PAGE_END = "~~~~\n"
_WIDE, _WRAPPED = 120, 100


class TypedPaper(NamedTuple):
    """A paper: its name, its kind, its pages."""

    name: str
    kind: str
    pages: tuple[Page, ...]


def typed_papers() -> tuple[TypedPaper, ...]:
    """Return all papers, file by file."""
    return tuple(
        TypedPaper(
            f"{file.stem}-{at}", kind.strip(), pages_of(*map(_wrapped, text.split(_PAGE_END)), method=_method(kind))
        )
        for file in sorted(FOLDER.glob("*.txt"))
        for at, paper in enumerate(_PAPER.split(file.read_text(encoding="utf-8"))[1:])
        for kind, text in [paper.split("\n", 1)]
    )


def _wrapped(text: str) -> str:
    """Return the text with its long lines broken as on a page."""
    lines = (textwrap.wrap(line, _WRAPPED) if len(line) > _WIDE else [line] for line in text.strip("\n").split("\n"))
    return "\n".join(line for broken in lines for line in broken or [""])


def _method(kind: str) -> Method:
    """Return how the paper is read: a photograph's words are recognised."""
    return "ocr" if kind.strip() == "photograph" else "text"
