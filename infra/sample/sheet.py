"""Paper to draw on: one reportlab canvas measured from the top left corner."""

import io
import math

from reportlab.lib.pagesizes import LETTER
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

LIBERATION = "/usr/share/fonts/truetype/liberation/Liberation"
DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVu"
FACES = {
    "Sans": f"{LIBERATION}Sans-Regular.ttf",
    "Sans-Bold": f"{LIBERATION}Sans-Bold.ttf",
    "Sans-Italic": f"{LIBERATION}Sans-Italic.ttf",
    "Narrow": f"{LIBERATION}SansNarrow-Regular.ttf",
    "Narrow-Bold": f"{LIBERATION}SansNarrow-Bold.ttf",
    "Serif": f"{LIBERATION}Serif-Regular.ttf",
    "Serif-Bold": f"{LIBERATION}Serif-Bold.ttf",
    "Serif-Italic": f"{LIBERATION}Serif-Italic.ttf",
    "Mono": f"{LIBERATION}Mono-Regular.ttf",
    "Mono-Bold": f"{LIBERATION}Mono-Bold.ttf",
    "Office": f"{DEJAVU}Sans.ttf",
    "Office-Bold": f"{DEJAVU}Sans-Bold.ttf",
    "Book": f"{DEJAVU}Serif.ttf",
    "Book-Bold": f"{DEJAVU}Serif-Bold.ttf",
}
Ink = tuple[float, float, float]
BLACK: Ink = (0.0, 0.0, 0.0)
GREY: Ink = (0.42, 0.42, 0.42)
BLUE_PEN: Ink = (0.08, 0.14, 0.5)


def face(name: str) -> str:
    """Register the named face when it is first used and return its name."""
    if name in FACES and name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, FACES[name]))
    return name


def width_of(words: str, font: str, size: float) -> float:
    """Return how wide the words run in points."""
    return float(pdfmetrics.stringWidth(words, face(font), size))


def wrap(words: str, width: float, font: str, size: float) -> list[str]:
    """Break the words into lines no wider than the width; a newline breaks as well."""
    lines: list[str] = []
    for part in words.split("\n"):
        line = ""
        for word in part.split():
            longer = f"{line} {word}" if line else word
            if line and width_of(longer, font, size) > width:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return lines


class Sheet:
    """Pages in the making, with every position given from the top left."""

    def __init__(self, title: str, size: tuple[float, float] = LETTER) -> None:
        self.width, self.height = size
        self.count = 1
        self._bytes = io.BytesIO()
        self.canvas = canvas.Canvas(self._bytes, pagesize=size, invariant=1)
        self.canvas.setTitle(title)
        self.canvas.setAuthor("")

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float = 9,
        font: str = "Sans",
        *,
        align: str = "left",
        ink: Ink = BLACK,
        within: float | None = None,
    ) -> None:
        """Write one line on the baseline y, made smaller where it must fit a width."""
        length = width_of(words, font, size)
        if within is not None and length > within:
            size *= max(within / length, 0.7)
            length = width_of(words, font, size)
            if length > within + 0.5:
                raise ValueError(f"too wide for its place by {length - within:.0f}: {words}")
        x -= {"left": 0.0, "center": length / 2, "right": length}[align]
        if x < 0 or x + length > self.width:
            raise ValueError(f"runs off the page: {words}")
        self.canvas.setFillColorRGB(*ink)
        self.canvas.setFont(face(font), size)
        self.canvas.drawString(x, self.height - y, words)

    def para(
        self,
        x: float,
        y: float,
        width: float,
        words: str,
        size: float = 9,
        font: str = "Sans",
        *,
        lead: float = 1.25,
        ink: Ink = BLACK,
    ) -> float:
        """Write wrapped lines whose first baseline is y and return the baseline after."""
        for line in wrap(words, width, font, size):
            if line:
                self.text(x, y, line, size, font, ink=ink)
            y += size * lead
        return y

    def line(self, x0: float, y0: float, x1: float, y1: float, weight: float = 0.5, ink: Ink = BLACK) -> None:
        """Draw a straight rule."""
        self.canvas.setStrokeColorRGB(*ink)
        self.canvas.setLineWidth(weight)
        self.canvas.line(x0, self.height - y0, x1, self.height - y1)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: Ink | None = None,
        weight: float = 0.5,
        ink: Ink = BLACK,
    ) -> None:
        """Draw a rectangle by its top left corner, without a rim where the weight is 0."""
        self.canvas.setStrokeColorRGB(*ink)
        self.canvas.setLineWidth(weight)
        if fill is not None:
            self.canvas.setFillColorRGB(*fill)
        self.canvas.rect(
            x,
            self.height - y - height,
            width,
            height,
            stroke=int(weight > 0),
            fill=int(fill is not None),
        )

    def cell(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        label: str,
        value: str = "",
        *,
        label_size: float = 5.6,
        size: float = 9,
        font: str = "Courier",
        align: str = "left",
        rim: float = 0.5,
    ) -> None:
        """Draw a form field: a rim, a small caption on top and the value at the foot."""
        self.box(x, y, width, height, weight=rim)
        self.text(x + 2, y + label_size + 0.8, label, label_size, within=width - 3)
        if value:
            at = {"left": x + 4, "center": x + width / 2, "right": x + width - 4}[align]
            self.text(at, y + height - (3 if height < 24 else 4.5), value, size, font, align=align, within=width - 6)

    def tick(
        self,
        x: float,
        y: float,
        label: str = "",
        *,
        on: bool = False,
        size: float = 6,
        font: str = "Sans",
        side: float = 6,
    ) -> None:
        """Draw a check box whose foot stands on the baseline y, crossed when it is on."""
        self.box(x, y - side + 0.8, side, side, weight=0.6)
        if on:
            top, foot = y - side + 1.3, y + 0.3
            self.line(x + 0.6, top, x + side - 0.6, foot, 1.1)
            self.line(x + 0.6, foot, x + side - 0.6, top, 1.1)
        if label:
            self.text(x + side + 2.5, y, label, size, font)

    def signature(self, x: float, y: float, name: str, *, size: float = 17, ink: Ink = BLUE_PEN) -> None:
        """Sign by hand, as far as a slanted scrawl of the name is a hand."""
        pen = self.canvas
        pen.saveState()
        pen.setStrokeColorRGB(*ink)
        pen.setLineWidth(size / 17)
        pen.setLineCap(1)
        path = pen.beginPath()
        base = self.height - y
        path.moveTo(x, base)
        for place, letter in enumerate(name):
            tall = 1.0 if letter.isupper() else 0.75 if letter in "bdfhkltd" else 0.34
            deep = 0.3 if letter in "gjpqy" else 0.0
            step = size * (0.5 if letter.isupper() else 0.12 if letter == " " else 0.3)
            lift = 1.2 * math.sin(place * 1.7)
            path.curveTo(
                x + step * 0.9,
                base + size * tall + lift,
                x - step * 0.15,
                base + size * tall * 0.9,
                x + step * 0.5,
                base - size * deep + lift * 0.4,
            )
            path.curveTo(x + step * 0.65, base - size * 0.06, x + step * 0.9, base, x + step, base + lift)
            x += step
        path.curveTo(x + 8, base + 4, x + 14, base - 3, x + 24, base + 3)
        pen.drawPath(path, stroke=1, fill=0)
        pen.restoreState()

    def next_page(self) -> None:
        """Turn to a fresh page."""
        self.canvas.showPage()
        self.count += 1

    def pdf(self) -> bytes:
        """Close the paper and return its bytes."""
        self.canvas.save()
        return self._bytes.getvalue()
