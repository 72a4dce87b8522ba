"""Pages as they are read: words with boxes, whichever engine read them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

Method = Literal["text", "ocr", "structured", "inferred", "correction"]

UNREADABLE = "page could not be read: "
"""How the doubt of a page begins that has no words because it could not be read."""


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
    AcroForm values (name, value, box). `turns` is how many quarter turns clockwise bring the page upright: its
    boxes are as displayed, its reading order and its rows are those of the upright page (see `upright`).
    `pictured` is the share of it that a photograph covers, or a picture shaded like one.
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
    turns: int = 0
    pictured: float = 0.0

    @property
    def text(self) -> str:
        """The page's lines, one a line."""
        return "\n".join(line.text for line in self.lines)

    @property
    def is_unreadable(self) -> bool:
        """Tell whether the page could not be read; its one doubt says why."""
        return any(doubt.startswith(UNREADABLE) for doubt in self.doubts)


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
    if len(words) == 1:
        return words[0].box
    lefts, tops, rights, feet = zip(*[word.box for word in words], strict=True)
    return Box(min(lefts), min(tops), max(rights), max(feet))


def turned(box: Box, width: float, height: float, turns: int) -> Box:
    """Return the box after that many quarter turns clockwise of a page of that size."""
    if turns % 4 == 1:
        return Box(height - box.y1, box.x0, height - box.y0, box.x1)
    if turns % 4 == 2:
        return Box(width - box.x1, height - box.y1, width - box.x0, height - box.y0)
    if turns % 4 == 3:
        return Box(box.y0, width - box.x1, box.y1, width - box.x0)
    return box


def upright(page: Page) -> Page:
    """Return the page as it stands when turned upright, every box with it; `displayed` is the way back."""
    if not page.turns:
        return page

    def moved(words: Sequence[Word]) -> tuple[Word, ...]:
        return tuple(word._replace(box=_upright_box(word.box, page)) for word in words)

    on_side = page.turns % 2 == 1
    return page._replace(
        width=page.height if on_side else page.width,
        height=page.width if on_side else page.height,
        words=moved(page.words),
        lines=tuple(Line(moved(line.words)) for line in page.lines),
        fields=tuple((name, value, _upright_box(box, page)) for name, value, box in page.fields),
        turns=0,
    )


def displayed(box: Box, page: Page) -> Box:
    """Return where a box of the upright page stands on the page as displayed."""
    on_side = page.turns % 2 == 1
    width, height = (page.height, page.width) if on_side else (page.width, page.height)
    return turned(box, width, height, -page.turns)


def _upright_box(box: Box, page: Page) -> Box:
    return turned(box, page.width, page.height, page.turns)
