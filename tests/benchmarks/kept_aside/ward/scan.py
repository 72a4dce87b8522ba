# ruff: noqa: E501
"""What scanners, fax machines and a phone make of a sheet: gray or black and white, leaning, specked, streaked."""

from __future__ import annotations

from io import BytesIO
from typing import NamedTuple

import cv2
import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFont

from tests.benchmarks.strangers_third.scan import tidy

_FACE = "/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf"


class Machine(NamedTuple):
    """Dots an inch, the greatest lean in degrees, JPEG quality (nought: black and white), specks, blur, where black begins, lines an inch of a fax, holes and streaks."""

    dots: int
    lean: float
    quality: int
    specks: int
    blur: float
    black: int = 165
    lines: int = 0
    holes: bool = False
    streaks: int = 0


MACHINES = {
    "gray300": Machine(300, 0.5, 8, 20, 0.9),
    "gray200": Machine(200, 0.8, 26, 30, 0.6, holes=True),
    "bw200": Machine(200, 0.6, 0, 60, 0.5, 166),
    "bw300": Machine(300, 0.4, 0, 90, 0.8, 158, holes=True),
    "skew": Machine(200, 2.4, 0, 80, 0.6, 170),
    "worn": Machine(240, 1.0, 0, 260, 1.0, 152, holes=True, streaks=1),
    "fax": Machine(204, 0.5, 0, 50, 0.3, 166, 196, streaks=1),
    "coarse": Machine(204, 0.3, 0, 30, 0.3, 172, 98),
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
        shown = document[number].render(scale=machine.dots / 72, grayscale=True).to_numpy()
        seen = _seen(shown.reshape(shown.shape[:2]), machine, chance)
        if machine.lines:
            seen = _headed(seen, f"{header}    p. {first + number}")
        sheets.append(_sheet(np.ascontiguousarray(np.rot90(seen, -turns[number % len(turns)])), machine))
    document.close()
    out = BytesIO()
    how = {"quality": machine.quality} if machine.quality else {}
    grain = {"dpi": (machine.dots, machine.lines)} if machine.lines else {"resolution": machine.dots}
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:], **grain, **how)
    return tidy(out.getvalue())


def photographed(drawn: bytes, seed: int) -> bytes:
    """Return a phone's picture of the first sheet, lying on a dark desk, lit from one corner."""
    chance = np.random.default_rng(seed)
    document = pdfium.PdfDocument(drawn)
    page = np.ascontiguousarray(document[0].render(scale=175 / 72).to_numpy()[:, :, :3])
    document.close()
    high, wide = page.shape[:2]
    edge = 54
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], dtype=np.float32)
    pull = chance.uniform(4, 36, (4, 2)) * [[1, 1], [-1, 1], [-1, -1], [1, -1]]
    lens = cv2.getPerspectiveTransform(corners, (corners + edge + pull).astype(np.float32))
    shot = cv2.warpPerspective(page, lens, (wide + 2 * edge, high + 2 * edge), borderValue=(48, 52, 58)).astype(
        np.float32
    )
    down, across = np.mgrid[0 : shot.shape[0], 0 : shot.shape[1]]
    light = 1.0 - 0.26 * np.hypot(across / shot.shape[1] - 0.75, down / shot.shape[0] - 0.2)
    shot = shot * light[:, :, None] * np.array([0.94, 0.98, 1.0]) + chance.normal(0, 2.5, shot.shape)
    shot = cv2.GaussianBlur(np.clip(shot, 0, 255).astype(np.uint8), (3, 3), 0.6)
    out = BytesIO()
    Image.fromarray(cv2.cvtColor(shot, cv2.COLOR_BGR2RGB)).save(out, "JPEG", quality=54, dpi=(175, 175))
    return out.getvalue()


def _seen(page: np.ndarray, machine: Machine, chance: np.random.Generator) -> np.ndarray:
    high, wide = page.shape
    lean = chance.uniform(0.35, 1) * machine.lean * chance.choice((-1, 1))
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), lean, chance.uniform(0.965, 0.995))
    turn[:, 2] += chance.uniform(-9, 9, 2)
    ink = cv2.warpAffine(page, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=255)
    if machine.holes:
        for share in (0.14, 0.5, 0.86):
            cv2.circle(ink, (int(wide * 0.026), int(high * share)), int(wide * 0.011), 60, -1)
    ink = cv2.GaussianBlur(ink, (3, 3), machine.blur).astype(np.float32)
    if machine.quality:
        ink = 34 + ink * 0.82 + chance.normal(0, 0.3, ink.shape)
    else:
        ink += chance.normal(0, 9, ink.shape)
    for down, across in zip(
        chance.integers(0, high - 4, machine.specks), chance.integers(0, wide - 4, machine.specks), strict=True
    ):
        size = int(chance.integers(1, 4))
        ink[down : down + size, across : across + size] = 45
    for _ in range(machine.streaks):
        ink[:, int(wide * chance.uniform(0.955, 0.985))] = 20
    return np.clip(ink, 0, 255).astype(np.uint8)


def _headed(ink: np.ndarray, header: str) -> np.ndarray:
    strip = Image.fromarray(ink)
    ImageDraw.Draw(strip).text((70, 12), header, fill=0, font=ImageFont.truetype(_FACE, 23))
    return np.array(strip)


def _sheet(ink: np.ndarray, machine: Machine) -> Image.Image:
    if machine.quality:
        return Image.fromarray(ink)
    if machine.lines:
        high = round(ink.shape[0] * machine.lines / machine.dots)
        ink = cv2.resize(ink, (ink.shape[1], high), interpolation=cv2.INTER_AREA)
    return Image.fromarray(ink).point(lambda dot: 255 * (dot > machine.black), mode="1")
