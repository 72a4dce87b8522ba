"""Running text, headings and tables that flow over as many pages as they need."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sheet import BLACK, GREY, Ink, Sheet, width_of, wrap


@dataclass(frozen=True)
class Look:
    """The hand of one office: its fonts, size and colour."""

    font: str = "Sans"
    size: float = 9.2
    accent: Ink = (0.1, 0.22, 0.42)
    lead: float = 1.28
    left: float = 54.0
    right: float = 558.0
    bottom: float = 736.0
    italic: str = "Sans-Italic"

    @property
    def bold(self) -> str:
        """The bold face of the font."""
        return f"{self.font}-Bold"

    @property
    def width(self) -> float:
        """How wide the running text is."""
        return self.right - self.left


@dataclass(frozen=True)
class Column:
    """One column of a table."""

    title: str
    width: float
    align: str = "left"


Head = Callable[[Sheet, int, int], float]


class Flow:
    """Pages with the same head and foot, filled from top to bottom."""

    def __init__(self, title: str, look: Look, head: Head, pages: int = 0) -> None:
        self.look = look
        self.sheet = Sheet(title)
        self.pages = pages
        self._head = head
        self.y = head(self.sheet, 1, pages)

    def turn(self) -> None:
        """Begin a new page."""
        self.sheet.next_page()
        self.y = self._head(self.sheet, self.sheet.count, self.pages)

    def need(self, height: float) -> None:
        """Begin a new page unless that much room is left on this one."""
        if self.y + height > self.look.bottom:
            self.turn()

    def space(self, height: float = 6) -> None:
        """Leave some room."""
        self.y += height

    def para(
        self, words: str, *, indent: float = 0, font: str = "", size: float = 0,
        ink: Ink = BLACK, after: float = 3,
    ) -> None:  # fmt: skip
        """Write a paragraph, breaking it over pages between lines."""
        look = self.look
        font, size = font or look.font, size or look.size
        lead = size * look.lead
        for line in wrap(words, look.width - indent, font, size):
            self.need(lead)
            self.sheet.text(look.left + indent, self.y + size * 0.85, line, size, font, ink=ink)
            self.y += lead
        self.y += after

    def centered(self, words: str, size: float = 0, *, bold: bool = True, after: float = 4) -> None:
        """Write one line in the middle."""
        look = self.look
        size = size or look.size + 2
        font = look.bold if bold else look.font
        self.need(size * 1.3)
        middle = (look.left + look.right) / 2
        self.sheet.text(middle, self.y + size * 0.85, words, size, font, align="center")
        self.y += size * 1.3 + after

    def heading(self, words: str, *, style: str = "plain", keep: float = 30) -> None:
        """Write a heading: plain, ruled below, or white on a bar."""
        look = self.look
        self.y += 5
        self.need(keep)
        size = look.size + (0.6 if style != "plain" else 0.3)
        base = self.y + size * 0.85
        if style == "bar":
            self.sheet.box(look.left, self.y - 3, look.width, size + 6, fill=look.accent, weight=0)
            self.sheet.text(look.left + 4, base, words, size, look.bold, ink=(1, 1, 1))
            self.y += size + 7
            return
        ink = look.accent if style == "rule" else BLACK
        self.sheet.text(look.left, base, words, size, look.bold, ink=ink)
        self.y += size * 1.3
        if style == "rule":
            self.sheet.line(look.left, self.y, look.right, self.y, 0.7, look.accent)
            self.y += 4

    def labelled(self, label: str, words: str, *, after: float = 3) -> None:
        """Write a bold label and its text on the same line, wrapped under itself."""
        look = self.look
        start = width_of(label + " ", look.bold, look.size) + 1
        lead = look.size * look.lead
        first = True
        rest = words.split()
        while rest or first:
            room = look.width - (start if first else 0)
            count = len(rest)
            while count > 1 and width_of(" ".join(rest[:count]), look.font, look.size) > room:
                count -= 1
            self.need(lead)
            base = self.y + look.size * 0.85
            if first:
                self.sheet.text(look.left, base, label, look.size, look.bold)
            self.sheet.text(
                look.left + (start if first else 0), base, " ".join(rest[:count]), look.size,
                look.font,
            )  # fmt: skip
            rest, first = rest[count:], False
            self.y += lead
        self.y += after

    def bullets(self, items: Sequence[str], *, numbered: bool = False) -> None:
        """Write a list, one item after another."""
        look = self.look
        for place, words in enumerate(items):
            lines = wrap(words, look.width - 16, look.font, look.size)
            self.need(look.size * look.lead * min(len(lines), 2))
            mark = f"{place + 1}." if numbered else "\u2022"
            self.sheet.text(look.left + 3, self.y + look.size * 0.85, mark, look.size, look.font)
            self.para(words, indent=16, after=1.5)
        self.y += 2

    def pairs(
        self, rows: Sequence[Sequence[tuple[str, str]]], *, widths: Sequence[float] = (0.5, 0.5),
        box: bool = False, label: float = 78, fill: Ink | None = None,
    ) -> None:  # fmt: skip
        """Write rows of captions with their values, side by side."""
        look = self.look
        step = look.size * 1.45
        height = step * len(rows) + 6
        self.need(height)
        if box:
            self.sheet.box(look.left, self.y, look.width, height, fill=fill, weight=0.6)
        y = self.y + step * 0.85
        for row in rows:
            x = look.left + (5 if box else 0)
            for (caption, value), share in zip(row, widths, strict=False):
                room = look.width * share
                self.sheet.text(x, y, caption, look.size - 0.6, look.bold)
                self.sheet.text(x + label, y, value, look.size, look.font, within=room - label - 6)
                x += room
            y += step
        self.y += height + 4

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, size: float = 7.6,
        total: Sequence[str] = (), zebra: bool = False, grid: bool = False,
        shade: Ink = (0.9, 0.92, 0.95), dark: bool = False,
    ) -> None:  # fmt: skip
        """Write a table whose head is repeated on every page that it reaches."""
        self._table_head(columns, size, shade, dark=dark)
        for number, row in enumerate(rows):
            cells = [
                wrap(words, column.width - 5, self.look.font, size) for column, words in zip(columns, row, strict=True)
            ]
            height = max(len(lines) for lines in cells) * size * 1.2 + 3.4
            tail = size * 3 if total and number == len(rows) - 1 else 0
            if self.y + height + tail > self.look.bottom:
                self.turn()
                self._table_head(columns, size, shade, dark=dark)
            if zebra and number % 2:
                self._band(columns, height, (0.95, 0.96, 0.97))
            self._row(columns, cells, size, height, self.look.font, grid=grid)
        if total:
            cells = [[words] for words in total]
            self.need(size + 8)
            width = sum(column.width for column in columns)
            self.sheet.line(self.look.left, self.y, self.look.left + width, self.y, 0.9)
            self._row(columns, cells, size, size * 1.2 + 5, self.look.bold, grid=False)
        self.y += 5

    def _band(self, columns: Sequence[Column], height: float, fill: Ink) -> None:
        """Fill the place of one row."""
        width = sum(column.width for column in columns)
        self.sheet.box(self.look.left, self.y, width, height, fill=fill, weight=0)

    def _table_head(self, columns: Sequence[Column], size: float, shade: Ink, *, dark: bool) -> None:
        """Write the captions of the columns."""
        titles = [column.title.split("|") for column in columns]
        height = max(len(lines) for lines in titles) * size * 1.15 + 5
        self.need(height + size * 3)
        width = sum(column.width for column in columns)
        self._band(columns, height, self.look.accent if dark else shade)
        ink: Ink = (1, 1, 1) if dark else BLACK
        x = self.look.left
        for column, lines in zip(columns, titles, strict=True):
            for row, words in enumerate(lines):
                at = x + 2.5 if column.align == "left" else x + column.width - 2.5
                self.sheet.text(
                    at, self.y + size + 1 + row * size * 1.15, words, size - 0.3,
                    self.look.bold, align=column.align, ink=ink,
                )  # fmt: skip
            x += column.width
        self.y += height
        self.sheet.line(self.look.left, self.y, self.look.left + width, self.y, 0.7)

    def _row(
        self, columns: Sequence[Column], cells: Sequence[Sequence[str]], size: float,
        height: float, font: str, *, grid: bool,
    ) -> None:  # fmt: skip
        """Write one row of a table."""
        x = self.look.left
        for column, lines in zip(columns, cells, strict=True):
            at = x + 2.5 if column.align == "left" else x + column.width - 2.5
            for place, words in enumerate(lines):
                base = self.y + size + 1.2 + place * size * 1.2
                self.sheet.text(at, base, words, size, font, align=column.align)
            if grid:
                self.sheet.box(x, self.y, column.width, height, weight=0.4, ink=GREY)
            x += column.width
        self.y += height

    def pdf(self) -> bytes:
        """Return the finished pages."""
        return self.sheet.pdf()


def paged(build: Callable[[int], Flow]) -> tuple[bytes, int]:
    """Draw twice, the second time knowing how many pages there are; return both."""
    count = build(0).sheet.count
    return build(count).pdf(), count


def crest(sheet: Sheet, x: float, y: float, shape: str, ink: Ink, size: float = 34) -> None:
    """Draw the small emblem of a letterhead with its top left corner at x, y."""
    if shape == "peaks":
        pen = sheet.canvas
        for shift, tall in ((0.0, 1.0), (0.42, 0.7)):
            path = pen.beginPath()
            path.moveTo(x + size * shift, sheet.height - y - size)
            path.lineTo(x + size * (shift + 0.32), sheet.height - y - size * (1 - tall))
            path.lineTo(x + size * (shift + 0.64), sheet.height - y - size)
            path.close()
            pen.setFillColorRGB(*ink)
            pen.drawPath(path, stroke=0, fill=1)
    elif shape == "cross":
        third = size / 3
        sheet.box(x + third, y, third, size, fill=ink, weight=0)
        sheet.box(x, y + third, size, third, fill=ink, weight=0)
    elif shape == "rings":
        sheet.canvas.setStrokeColorRGB(*ink)
        for place in range(3):
            sheet.canvas.setLineWidth(2.4 - place * 0.6)
            centre = x + size / 2
            sheet.canvas.circle(centre, sheet.height - y - size / 2, size / 2 - place * 5)
    elif shape == "waves":
        sheet.canvas.setStrokeColorRGB(*ink)
        sheet.canvas.setLineWidth(2)
        for place in range(3):
            base = sheet.height - y - size * (0.3 + place * 0.28)
            sheet.canvas.bezier(x, base, x + size * 0.35, base + 9, x + size * 0.65, base - 9, x + size, base)
