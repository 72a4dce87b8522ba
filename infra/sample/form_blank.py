"""The means to caption and type on a claim form of six lines and ten signs to the inch."""

from sheet import Ink, Sheet

RED: Ink = (0.74, 0.13, 0.12)
SHADE: Ink = (0.97, 0.86, 0.84)
TYPE, TYPE_SIZE = "Mono", 10
LEFT, MIDDLE, RIGHT, EDGE = 22.0, 238.0, 374.8, 590.0
COLUMN = 7.2


class Form:
    """One blank claim form and the means to caption and type on it."""

    def __init__(self, title: str) -> None:
        self.sheet = Sheet(title)

    def field(self, x: float, y: float, right: float, bottom: float, caption: str, size: float = 5.2) -> None:
        """Draw one box by its corners with its caption in form ink."""
        self.sheet.box(x, y, right - x, bottom - y, weight=0.6, ink=RED)
        self.caption(x + 2, y + size + 1.2, caption, size, within=right - x - 3)

    def caption(
        self,
        x: float,
        y: float,
        words: str,
        size: float = 5.2,
        *,
        bold: bool = False,
        align: str = "left",
        within: float | None = None,
    ) -> None:
        """Print words of the form itself."""
        font = "Sans-Bold" if bold else "Sans"
        self.sheet.text(x, y, words, size, font, align=align, ink=RED, within=within)

    def tick(self, x: float, y: float, label: str, *, on: bool = False, before: bool = True) -> None:
        """Draw a check box standing on y with its label in form ink, typed X when on."""
        self.sheet.box(x, y - 8.5, 9.5, 9.5, weight=0.6, ink=RED)
        if label and before:
            self.caption(x - 2, y - 1, label, align="right")
        elif label:
            self.caption(x + 11.5, y - 1, label)
        if on:
            self.type(x + 1.8, y - 0.6, "X")

    def type(self, x: float, y: float, words: str, *, align: str = "left") -> None:
        """Type data on the form."""
        self.sheet.text(x, y, words, TYPE_SIZE, TYPE, align=align)

    def at(self, column: int, line: int, words: str) -> None:
        """Type data at a print column and line of the form, ten and six to the inch."""
        self.type(LEFT + (column - 1) * COLUMN + 1, line * 12.0 + 10.5, words)

    def date_marks(self, x: float, y: float, step: float = 21.6, year: str = "YY") -> None:
        """Print the small MM DD YY over a date and the strokes between them."""
        for place, mark in enumerate(("MM", "DD", year)):
            self.caption(x + place * step + step / 2, y, mark, 4.6, align="center")
            if place:
                top = x + place * step
                self.sheet.line(top, y + 1, top, y + 11, 0.4, RED)
