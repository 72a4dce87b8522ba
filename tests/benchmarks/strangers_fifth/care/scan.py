# ruff: noqa: E501
"""What scanners, fax machines and a phone make of a sheet: gray or black and white, leaning, specked, stamped."""

from __future__ import annotations

from io import BytesIO
from typing import NamedTuple

import cv2
import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFont

from tests.benchmarks.strangers_third.scan import tidy

_FACE = "/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf"


class Machine(NamedTuple):
    """Dots an inch, the greatest lean in degrees, JPEG quality (nought: black and white), specks, blur, where black begins, lines an inch if fewer."""

    dots: int
    lean: float
    quality: int
    specks: int
    blur: float
    black: int = 160
    fax: bool = False
    lines: int = 0


MACHINES = {
    "gray300": Machine(300, 0.5, 14, 30, 0.8),
    "gray200": Machine(200, 0.9, 40, 25, 0.6),
    "color150": Machine(150, 0.6, 28, 0, 0.4),
    "bw200": Machine(200, 0.6, 0, 70, 0.5, 168),
    "bw300": Machine(300, 0.5, 0, 110, 0.8, 160),
    "skew": Machine(200, 2.3, 0, 90, 0.6, 172),
    "worn": Machine(220, 1.2, 0, 300, 1.1, 150),
    "fax": Machine(204, 0.4, 0, 60, 0.3, 165, True),
    "coarse": Machine(204, 0.3, 0, 30, 0.3, 175, True, 98),
}


def scanned(
    drawn: bytes, way: str, seed: int, turns: tuple[int, ...] = (0,), first: int = 1, header: str = ""
) -> bytes:
    """Return the sheets as this machine sees them; turned clockwise by so many quarters, in turn."""
    machine = MACHINES[way]
    chance = np.random.default_rng(seed)
    sheets = []
    document = pdfium.PdfDocument(drawn)
    for number in range(len(document)):
        shown = document[number].render(scale=machine.dots / 72, grayscale=way != "color150").to_numpy()
        shown = np.ascontiguousarray(shown[:, :, 2::-1]) if way == "color150" else shown.reshape(shown.shape[:2])
        seen = _seen(shown, machine, chance)
        if machine.fax:
            seen = _stamped(seen, f"{header}   P.{first + number:02}")
        turned = np.ascontiguousarray(np.rot90(seen, -turns[number % len(turns)]))
        sheets.append(_sheet(turned, machine))
    document.close()
    out = BytesIO()
    how = {"quality": machine.quality} if machine.quality else {}
    grain = {"dpi": (machine.dots, machine.lines)} if machine.lines else {"resolution": machine.dots}
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:], **grain, **how)
    return tidy(out.getvalue())


def photographed(drawn: bytes, seed: int) -> bytes:
    """Return a phone's picture of the first sheet, lying on a table, a shadow across it."""
    chance = np.random.default_rng(seed)
    document = pdfium.PdfDocument(drawn)
    page = np.ascontiguousarray(document[0].render(scale=170 / 72).to_numpy()[:, :, :3])
    document.close()
    high, wide = page.shape[:2]
    edge = 60
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], dtype=np.float32)
    pull = chance.uniform(6, 40, (4, 2)) * [[1, 1], [-1, 1], [-1, -1], [1, -1]]
    lens = cv2.getPerspectiveTransform(corners, (corners + edge + pull).astype(np.float32))
    shot = cv2.warpPerspective(page, lens, (wide + 2 * edge, high + 2 * edge), borderValue=(60, 84, 110)).astype(
        np.float32
    )
    down, across = np.mgrid[0 : shot.shape[0], 0 : shot.shape[1]]
    light = (
        0.98 - 0.2 * (across / shot.shape[1]) - 0.14 / (1 + np.exp((down - across * 0.4 - 0.55 * shot.shape[0]) / 30))
    )
    shot = shot * light[:, :, None] * np.array([0.92, 0.97, 1.0]) + chance.normal(0, 2.5, shot.shape)
    shot = cv2.GaussianBlur(np.clip(shot, 0, 255).astype(np.uint8), (3, 3), 0.6)
    out = BytesIO()
    Image.fromarray(cv2.cvtColor(shot, cv2.COLOR_BGR2RGB)).save(out, "JPEG", quality=58, dpi=(170, 170))
    return out.getvalue()


def _seen(page: np.ndarray, machine: Machine, chance: np.random.Generator) -> np.ndarray:
    high, wide = page.shape[:2]
    lean = chance.uniform(0.35, 1) * machine.lean * chance.choice((-1, 1))
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), lean, chance.uniform(0.965, 0.995))
    turn[:, 2] += chance.uniform(-9, 9, 2)
    white = (255, 255, 255) if page.ndim == 3 else 255
    ink = cv2.warpAffine(page, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=white)
    ink = cv2.GaussianBlur(ink, (3, 3), machine.blur).astype(np.float32)
    if machine.quality:
        ink = 30 + ink * 0.83 + chance.normal(0, 0.7, ink.shape)
    else:
        ink += chance.normal(0, 9, ink.shape)
    for down, across in zip(
        chance.integers(0, high - 4, machine.specks), chance.integers(0, wide - 4, machine.specks), strict=True
    ):
        size = int(chance.integers(1, 4))
        ink[down : down + size, across : across + size] = 45
    return np.clip(ink, 0, 255).astype(np.uint8)


def _stamped(ink: np.ndarray, header: str) -> np.ndarray:
    strip = Image.fromarray(ink)
    ImageDraw.Draw(strip).text((90, 14), header, fill=0, font=ImageFont.truetype(_FACE, 24))
    return np.array(strip)


def _sheet(ink: np.ndarray, machine: Machine) -> Image.Image:
    if machine.quality:
        return Image.fromarray(ink)
    if machine.lines:
        high = round(ink.shape[0] * machine.lines / machine.dots)
        ink = cv2.resize(ink, (ink.shape[1], high), interpolation=cv2.INTER_AREA)
    return Image.fromarray(ink).point(lambda dot: 255 * (dot > machine.black), mode="1")
