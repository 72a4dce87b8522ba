"""Pages as they are read: words with boxes, whichever engine read them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

Method = Literal["text", "ocr", "structured", "inferred"]


class Box(NamedTuple):
    """A rectangle in PDF points from the top left of the page as displayed (after /Rotate and crop box)."""

    x0: float
    y0: float
    x1: float
    y1: float

    def around(self, other: Box) -> Box:
        """Return the smallest box that holds both."""
        return Box(
            min(self.x0, other.x0),
            min(self.y0, other.y0),
            max(self.x1, other.x1),
            max(self.y1, other.y1),
        )

    def holds(self, x: float, y: float) -> bool:
        """Tell whether the point lies inside."""
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1


class Word(NamedTuple):
    """One printed word: its text, its box, and how sure the engine is of it (0 to 1)."""

    text: str
    box: Box
    confidence: float = 1.0

    @property
    def x(self) -> float:
        """The middle of the word across."""
        return (self.box.x0 + self.box.x1) / 2

    @property
    def y(self) -> float:
        """The middle of the word down."""
        return (self.box.y0 + self.box.y1) / 2


class Line(NamedTuple):
    """Words on one printed row, left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words joined by single spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        """The smallest box around the words."""
        return surround(self.words)


class Page(NamedTuple):
    """One page: its number in the file (from 1), its size in points, its words in reading order.

    `lines` are rows by geometry, top to bottom, so that a table row stands on one line however the PDF was
    drawn. `digest` is the hash of what the page shows, the key under which its reading is kept.
    `doubts` are plain sentences about the reading itself (low confidence, page on its side). `fields` are
    AcroForm values (name, value, box). `ruled` are the long lines drawn on the page, as thin boxes.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    lines: tuple[Line, ...]
    method: Method
    digest: str
    blank: bool = False
    doubts: tuple[str, ...] = ()
    fields: tuple[tuple[str, str, Box], ...] = ()

    @property
    def text(self) -> str:
        """The page's lines, one a line."""
        return "\n".join(line.text for line in self.lines)


class ReadFile(NamedTuple):
    """A file once read. `reason` is one plain sentence when the status is refused (then no pages).

    `structured` holds the decoded text of XML, JSON, EDI and plain text, which have no page geometry: such a
    file has one page without words. `member` names the part of a zip or e-mail that this is; a container's
    parts stand in `members`.
    """

    sha256: str
    media_type: str
    status: Literal["read", "refused"]
    reason: str | None
    pages: tuple[Page, ...]
    structured: str | None = None
    member: str | None = None
    members: tuple[ReadFile, ...] = ()


def surround(words: Sequence[Word]) -> Box:
    """Return the smallest box around one or more words.

    Raises:
        ValueError: there are no words.
    """
    if not words:
        raise ValueError("no words to surround")
    return Box(
        min(word.box.x0 for word in words),
        min(word.box.y0 for word in words),
        max(word.box.x1 for word in words),
        max(word.box.y1 for word in words),
    )
