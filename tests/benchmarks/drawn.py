"""Papers drawn with what is printed on them: born-digital pages, and scans of them with skew, noise and specks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import pypdfium2 as pdfium
import reportlab
from PIL import Image
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

_FONT = "Vera"
_SIZE = 9.0
_WIDTH, _HEIGHT = 612.0, 792.0
_SEED = 20261124
_PROSE = (
    "patient reports pain in the neck and lower back after the collision with tenderness over paraspinal muscles "
    "range of motion limited sleep disturbed therapy continued twice a week follow up imaging reviewed no fracture"
)
_WORDS = _PROSE.split()
_CODES = ("99213", "99214", "97110", "97140", "98941", "72148", "72040", "20610", "99284", "73221")
_FINDINGS = ("S13.4XXA", "M54.50", "S33.5XXA", "M25.511", "S16.1XXA")


class Printed(NamedTuple):
    """One printed word and where it begins and ends across, in points, on its row from the top."""

    text: str
    left: float
    right: float
    base: float


class Paper(NamedTuple):
    """What stands on one page: its words in reading order, and the rows of its table."""

    words: tuple[Printed, ...]
    rows: tuple[str, ...]


Cell = tuple[float, float, str]


def draw(path: Path, pages: int) -> tuple[Paper, ...]:
    """Draw a file of that many pages - ledgers by rows, ledgers by columns, EOBs, notes - and return what it says."""
    pdfmetrics.registerFont(TTFont(_FONT, str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")))
    chance = np.random.default_rng(_SEED)
    canvas = Canvas(str(path), pagesize=(_WIDTH, _HEIGHT), invariant=1)
    kinds = (_ledger, _ledger_by_columns, _benefits, _note)
    papers = tuple(kinds[number % len(kinds)](canvas, chance) for number in range(pages))
    canvas.save()
    return papers


def _ledger(canvas: Canvas, chance: np.random.Generator) -> Paper:
    return _table(canvas, _charges(chance), by_columns=False)


def _ledger_by_columns(canvas: Canvas, chance: np.random.Generator) -> Paper:
    return _table(canvas, _charges(chance), by_columns=True)


def _benefits(canvas: Canvas, chance: np.random.Generator) -> Paper:
    """Draw an explanation of benefits: a narrow column of facts to the left of each claim's figures."""
    rows = [
        ("Claim", f"{chance.integers(10**9, 10**10)}", _date(chance), _money(chance), _money(chance), _money(chance))
        for _ in range(22)
    ]
    return _table(canvas, rows, by_columns=False)


def _charges(chance: np.random.Generator) -> list[tuple[str, ...]]:
    return [
        (_date(chance), str(chance.choice(_CODES)), str(chance.choice(_FINDINGS)), *_pair(chance), _money(chance))
        for _ in range(30)
    ]


def _table(canvas: Canvas, rows: Sequence[tuple[str, ...]], *, by_columns: bool) -> Paper:
    lefts = (54.0, 130.0, 210.0, 310.0, 400.0, 490.0)
    grid = [
        [(left, 80.0 + 20 * number, cell) for left, cell in zip(lefts, row, strict=True)]
        for number, row in enumerate(rows)
    ]
    order = zip(*grid, strict=True) if by_columns else grid
    _show(canvas, [cell for line in order for cell in line])
    printed = tuple(word for row in grid for cell in row for word in _printed(cell))
    return Paper(printed, tuple(" ".join(row) for row in rows))


def _note(canvas: Canvas, chance: np.random.Generator) -> Paper:
    cells: list[Cell] = []
    for number in range(45):
        words = [str(word) for word in chance.choice(_WORDS, 11)]
        if number % 5 == 0:
            words[3:5] = [_date(chance), _money(chance)]
        cells.append((54.0, 72.0 + 15 * number, " ".join(words)))
    _show(canvas, cells)
    return Paper(tuple(word for cell in cells for word in _printed(cell)), ())


def _show(canvas: Canvas, cells: Sequence[Cell]) -> None:
    canvas.setFont(_FONT, _SIZE)
    for left, base, text in cells:
        canvas.drawString(left, _HEIGHT - base, text)
    canvas.showPage()


def _printed(cell: Cell) -> Iterator[Printed]:
    left, base, text = cell
    for word in text.split():
        right = left + pdfmetrics.stringWidth(word, _FONT, _SIZE)
        yield Printed(word, left, right, base)
        left = right + pdfmetrics.stringWidth(" ", _FONT, _SIZE)


def _date(chance: np.random.Generator) -> str:
    return f"{chance.integers(1, 13):02}/{chance.integers(1, 29):02}/2026"


def _money(chance: np.random.Generator) -> str:
    return f"${chance.integers(20, 4000):,}.{chance.integers(0, 100):02}"


def _pair(chance: np.random.Generator) -> tuple[str, str]:
    return str(chance.choice(_WORDS)), _money(chance)


def scan(digital: Path, path: Path, *, dpi: int, bitonal: bool, turns: Sequence[int] = (0,)) -> None:
    """Write a scan of the file: tilted, blurred, noisy, with specks; pages turned clockwise as said, in turn."""
    chance = np.random.default_rng(_SEED + dpi)
    document = pdfium.PdfDocument(digital)
    sheets = []
    for number in range(len(document)):
        page = document[number].render(scale=dpi / 72, grayscale=True).to_numpy()
        gray = _worn(page.reshape(page.shape[:2]), chance)
        gray = np.rot90(gray, -turns[number % len(turns)])
        sheet = Image.fromarray(np.ascontiguousarray(gray))
        sheets.append(sheet.point(lambda dot: 255 * (dot > 140), mode="1") if bitonal else sheet)
    document.close()
    how = {} if bitonal else {"quality": 60}
    sheets[0].save(path, "PDF", resolution=dpi, save_all=True, append_images=sheets[1:], **how)


def _worn(page: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    height, width = page.shape
    tilt = cv2.getRotationMatrix2D((width / 2, height / 2), chance.uniform(-0.6, 0.6), 1.0)
    gray = cv2.warpAffine(page, tilt, (width, height), flags=cv2.INTER_LINEAR, borderValue=255)
    gray = cv2.GaussianBlur(gray, (3, 3), 0.7).astype(np.float32)
    gray += chance.normal(-6, 9, gray.shape)
    for top, left in zip(chance.integers(0, height - 3, 250), chance.integers(0, width - 3, 250), strict=True):
        gray[top : top + 2, left : left + 2] = 60
    return np.clip(gray, 0, 255).astype(np.uint8)
