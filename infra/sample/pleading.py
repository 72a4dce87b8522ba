"""California pleading paper: numbered lines, a ruled margin and a footer with the title."""

import dataclasses

import matter
from sheet import Sheet, face, width_of, wrap

LINES = 28
PITCH = 24
LEFT, RIGHT = 104, 566
SIZE = 12
COUNSEL = (
    "MIRIAM J. VOSS (State Bar No. 000211)",
    "HARLAN & VOSS LLP",
    "5200 North Palm Avenue, Suite 310",
    "Fresno, California 93704",
    "Telephone: 559-555-0134   Facsimile: 559-555-0135",
    "E-mail: mvoss@harlanvoss.example",
    "Attorneys for Defendant DALE BRANNOCK",
)


@dataclasses.dataclass(frozen=True)
class Line:
    """One numbered line of text."""

    words: str = ""
    indent: float = 0
    bold: bool = False
    underlined: bool = False
    centered: bool = False
    keep: int = 0
    signed: str = ""


def heading(words: str) -> list[Line]:
    """Return a centred title that stays with what follows."""
    return [Line(words, bold=True, centered=True, keep=2)]


def caption_row(label: str, value: str) -> list[Line]:
    """Return one row of the block that names the parties and the set."""
    return [Line(f"{label}\t{value}", bold=True)]


def paragraph(words: str, first: float = 36, *, keep: int = 0) -> list[Line]:
    """Return a paragraph as lines, the first one indented."""
    width = RIGHT - LEFT
    broken: list[str] = []
    rest = " ".join(words.split())
    head = wrap(rest, width - first, "Serif", SIZE)[0]
    broken.append(head)
    rest = rest[len(head) :].strip()
    if rest:
        broken += wrap(rest, width, "Serif", SIZE)
    return [
        Line(text, indent=first if place == 0 else 0, keep=keep if place == 0 else 0)
        for place, text in enumerate(broken)
    ]


def request(title: str, words: str) -> list[Line]:
    """Return a numbered request: an underlined title, and its text below."""
    return [Line(title, bold=True, underlined=True, keep=2), *paragraph(words)]


class Pleading:
    """A paper in a case, page by page."""

    def __init__(self, title: str, footer: str) -> None:
        self.sheet = Sheet(title)
        self.footer = footer
        self.row = 1
        self._paper()

    def _paper(self) -> None:
        """Draw the numbers, the rules and the footer of a fresh page."""
        sheet = self.sheet
        for number in range(1, LINES + 1):
            sheet.text(78, self._at(number), str(number), SIZE, "Serif", align="right")
        for x in (86, 89, 576):
            sheet.line(x, 24, x, 768, 0.6)
        sheet.text(335, 745, str(sheet.count), 11, "Serif", align="center")
        sheet.line(LEFT, 749, RIGHT, 749, 0.6)
        sheet.text(335, 761, self.footer, 10, "Serif", align="center", within=RIGHT - LEFT)

    @staticmethod
    def _at(row: float) -> float:
        """Return the baseline of a numbered line."""
        return 58 + PITCH * row

    def turn(self) -> None:
        """Start a new page."""
        self.sheet.next_page()
        self.row = 1
        self._paper()

    def first_page(self, title: tuple[str, ...]) -> None:
        """Draw counsel, court, parties, case number and the nature of the paper."""
        for row, words in enumerate(COUNSEL, 1):
            self.sheet.text(LEFT, self._at(row), words, SIZE, "Serif")
        court = ("SUPERIOR COURT OF CALIFORNIA", "COUNTY OF FRESNO")
        for row, words in enumerate(court, 8):
            self.sheet.text(335, self._at(row), words, SIZE, "Serif-Bold", align="center")
        parties = (
            "MARISOL QUINTANILLA-REYES,",
            "                    Plaintiff,",
            "          vs.",
            "DALE BRANNOCK and DOES 1-20,",
            "                    Defendants.",
        )
        for row, words in enumerate(parties, 11):
            left = LEFT + 6 * (len(words) - len(words.lstrip()))
            self.sheet.text(left, self._at(row), words.strip(), SIZE, "Serif")
        right = (f"Case No. {matter.CASE_NUMBER}", *title)
        for row, words in enumerate(right):
            y = self._at(11) + 16 * row
            self.sheet.text(346, y, words, SIZE, "Serif-Bold" if row else "Serif")
        self.sheet.line(336, self._at(10) + 6, 336, self._at(15) + 8)
        self.sheet.line(LEFT, self._at(15) + 8, 336, self._at(15) + 8)
        self.row = 17

    def write(self, lines: list[Line]) -> None:
        """Write lines one below the other, keeping titles with their text."""
        for line in lines:
            if self.row + line.keep > LINES:
                self.turn()
            self._write(line)
            self.row += 1

    def _write(self, line: Line) -> None:
        """Write one line on the current row."""
        y = self._at(self.row)
        font = face("Serif-Bold" if line.bold else "Serif")
        if line.signed:
            self.sheet.signature(LEFT + 230, y, line.signed)
        if "\t" in line.words:
            label, value = line.words.split("\t")
            self.sheet.text(LEFT, y, label, SIZE, "Serif-Bold")
            self.sheet.text(LEFT + 168, y, value, SIZE, "Serif")
            return
        x = 335 if line.centered else LEFT + line.indent
        align = "center" if line.centered else "left"
        self.sheet.text(x, y, line.words, SIZE, font, align=align)
        if line.underlined:
            self.sheet.line(x, y + 1.8, x + width_of(line.words, font, SIZE), y + 1.8, 0.7)

    def sign(self, date: str) -> None:
        """Draw the date and counsel's signature."""
        if self.row > LINES - 6:
            self.turn()
        self.row += 1
        self.write([Line(f"DATED:  {date}"), Line("HARLAN & VOSS LLP", indent=226)])
        self.row += 1
        self.write(
            [
                Line("By: ______________________________", indent=206, signed="Miriam Voss"),
                Line("MIRIAM J. VOSS", indent=230),
                Line("Attorneys for Defendant DALE BRANNOCK", indent=230),
            ]
        )
