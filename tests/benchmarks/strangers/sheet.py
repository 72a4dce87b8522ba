"""A sheet of paper to draw on, measured from its top left corner, that refuses words that run into each other."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Ink = tuple[float, float, float]
BLACK: Ink = (0, 0, 0)
RED: Ink = (0.72, 0.2, 0.2)
GRAY: Ink = (0.35, 0.35, 0.35)


class Sheet:
    """Pages drawn one after the other, with a cursor for running text."""

    def __init__(self, font: str = "Helvetica", size: float = 10, paper: tuple[float, float] = letter) -> None:
        self.font, self.size, self.paper = font, size, paper
        self.left, self.right, self.top, self.bottom = 72.0, paper[0] - 72, 72.0, paper[1] - 66
        self.y, self.number = self.top, 1
        self.footer: Callable[[Sheet], None] | None = None
        self._bytes = BytesIO()
        self._canvas = Canvas(self._bytes, pagesize=paper, invariant=1)
        self._placed: list[tuple[float, float, float, float, str]] = []

    def text(
        self, x: float, y: float, words: str, *, font: str = "", size: float = 0, align: str = "l", ink: Ink = BLACK
    ) -> None:
        """Words on a baseline, from, up to or around a point."""
        font, size = font or self.font, size or self.size
        width = stringWidth(words, font, size)
        x -= {"l": 0, "r": width, "c": width / 2}[align]
        self._canvas.setFont(font, size)
        self._canvas.setFillColorRGB(*ink)
        self._canvas.drawString(x, self.paper[1] - y, words)
        if words.strip():
            self._placed.append((x, y - 0.68 * size, x + width, y + 0.16 * size, words))

    def lines(self, x: float, y: float, words: Sequence[str], *, lead: float = 0, **style: object) -> float:
        """Words on lines below each other; gives the baseline after the last."""
        for line in words:
            self.text(x, y, line, **style)  # type: ignore[arg-type]
            y += lead or self.size * 1.25
        return y

    def wrap(self, x: float, y: float, width: float, words: str, *, font: str = "", size: float = 0) -> float:
        """A paragraph set in a width; gives the baseline after its last line."""
        size = size or self.size
        parts = simpleSplit(words, font or self.font, size, width)
        return self.lines(x, y, parts, lead=size * 1.25, font=font, size=size)

    def flow(self, words: str, *, indent: float = 0, first: float = 0, gap: float = 6, **style: object) -> None:
        """A paragraph at the cursor, on to the next page where this one ends; the first line may stand further in."""
        font, size = str(style.get("font", self.font)), float(style.get("size", self.size))  # type: ignore[arg-type]
        width, words = self.right - self.left - indent, " ".join(words.split())
        head, *rest = simpleSplit(words, font, size, width - first) or [""]
        for place, line in enumerate([head, *simpleSplit(words[len(head) :], font, size, width)] if rest else [head]):
            if self.y > self.bottom:
                self.turn()
            shift = first if place == 0 else 0
            self.text(self.left + indent + shift, self.y, line.strip(), **style)  # type: ignore[arg-type]
            self.y += size * 1.28
        self.y += gap

    def heading(
        self, words: str, *, font: str = "Helvetica-Bold", size: float = 0, align: str = "l", gap: float = 3
    ) -> None:
        """A heading at the cursor, kept with what follows."""
        size = size or self.size
        if self.y > self.bottom - 3 * size:
            self.turn()
        x = (self.left + self.right) / 2 if align == "c" else self.left
        self.text(x, self.y, words, font=font, size=size, align=align)
        self.y += size * 1.2 + gap

    def row(self, y: float, places: Sequence[float], aligns: str, words: Sequence[str], **style: object) -> None:
        """A line of a table."""
        for x, align, word in zip(places, aligns, words, strict=True):
            self.text(x, y, word, align=align, **style)  # type: ignore[arg-type]

    def rule(self, x0: float, y: float, x1: float, *, weight: float = 0.6, ink: Ink = BLACK) -> None:
        """A line across."""
        self._canvas.setLineWidth(weight)
        self._canvas.setStrokeColorRGB(*ink)
        self._canvas.line(x0, self.paper[1] - y, x1, self.paper[1] - y)

    def box(self, x0: float, y0: float, x1: float, y1: float, *, shade: float | None = None, ink: Ink = BLACK) -> None:
        """A frame, or where it is shaded a gray patch without a frame."""
        self._canvas.setLineWidth(0.6)
        self._canvas.setStrokeColorRGB(*ink)
        if shade is not None:
            self._canvas.setFillGray(shade)
        self._canvas.rect(
            x0, self.paper[1] - y1, x1 - x0, y1 - y0, stroke=int(shade is None), fill=int(shade is not None)
        )

    def cell(
        self, x0: float, y0: float, x1: float, y1: float, label: str, value: str = "", *,
        ink: Ink = BLACK, small: float = 5.5, shift: tuple[float, float] = (0, 0), **style: object,
    ) -> None:  # fmt: skip
        """A box of a form: a small label above what was typed in it, which may have slipped."""
        self.box(x0, y0, x1, y1, ink=ink)
        if label:
            self.text(x0 + 2, y0 + small + 1, label, font="Helvetica", size=small, ink=ink)
        if value:
            self.text(x0 + 4 + shift[0], y1 - 4 + shift[1], value, **style)  # type: ignore[arg-type]

    def turn(self) -> None:
        """On to the next page."""
        if self.footer:
            self.footer(self)
        self._check()
        self._canvas.showPage()
        self._placed, self.y, self.number = [], self.top, self.number + 1

    def finish(self) -> bytes:
        """The pages as a file."""
        if self.footer:
            self.footer(self)
        self._check()
        self._canvas.showPage()
        self._canvas.save()
        return self._bytes.getvalue()

    def _check(self) -> None:
        for place, (x0, y0, x1, y1, words) in enumerate(self._placed):
            if x0 < 8 or y0 < 8 or x1 > self.paper[0] - 8 or y1 > self.paper[1] - 8:
                raise ValueError(f"page {self.number}: {words!r} runs off the sheet")
            for a0, b0, a1, b1, other in self._placed[:place]:
                if min(x1, a1) - max(x0, a0) > 0.4 and min(y1, b1) - max(y0, b0) > 0.4:
                    raise ValueError(f"page {self.number}: {words!r} runs into {other!r}")
