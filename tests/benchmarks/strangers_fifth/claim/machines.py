"""What copiers, scanners, fax machines and phones of several offices make of a printed page."""

from __future__ import annotations

from io import BytesIO
from typing import NamedTuple

import cv2
import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFont

from tests.benchmarks.strangers_third.scan import tidy


class Machine(NamedTuple):
    """Dots an inch, greatest tilt in degrees, JPEG quality (none: black and white), blur, noise, specks."""

    dpi: int
    tilt: float
    quality: int
    blur: float
    noise: float
    specks: int


MACHINES = {
    "fine": Machine(270, 0.3, 17, 0.8, 0.0, 12),
    "gray": Machine(200, 0.8, 42, 0.6, 1.6, 40),
    "pale": Machine(180, 1.2, 40, 0.9, 1.6, 30),
    "bitonal": Machine(200, 0.7, 0, 0.5, 6.0, 60),
    "crisp": Machine(300, 0.5, 0, 0.7, 4.0, 60),
    "skewed": Machine(250, 2.6, 0, 0.9, 9.0, 160),
    "recopied": Machine(200, 1.1, 0, 1.1, 16.0, 500),
    "fax": Machine(204, 0.5, 0, 0.4, 6.0, 60),
}
FAX_LINES = 196
_MONO = "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf"


def scanned(drawn: bytes, way: str, seed: int, turns: tuple[int, ...] = (0,), head: str = "") -> bytes:
    """Return a scan of the PDF; pages are turned clockwise by so many quarters, in turn; a fax prints its head line."""
    machine = MACHINES[way]
    chance = np.random.default_rng(seed)
    document = pdfium.PdfDocument(drawn)
    sheets: list[Image.Image] = []
    for number in range(len(document)):
        shown = document[number].render(scale=machine.dpi / 72, grayscale=True).to_numpy()
        gray = _leaned(shown.reshape(shown.shape[:2]), machine, chance)
        if head:
            gray = _headed(gray, f"{head}   P.{number + 1:03}/{len(document):03}", machine.dpi)
        sheets.append(_sheet(np.rot90(_aged(gray, way, machine, chance), -turns[number % len(turns)]), way, machine))
    document.close()
    out = BytesIO()
    dots = {"dpi": (204, FAX_LINES)} if way == "fax" else {"resolution": machine.dpi}
    how = {"quality": machine.quality} if machine.quality else {}
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:], **dots, **how)
    return tidy(out.getvalue())


def photographed(drawn: bytes, seed: int) -> bytes:
    """Return a phone's JPEG of the first page: on a table, seen a little from below, half in the shadow of a hand."""
    chance = np.random.default_rng(seed)
    document = pdfium.PdfDocument(drawn)
    sheet = document[0].render(scale=180 / 72).to_numpy()[:, :, :3]
    document.close()
    high, wide = sheet.shape[:2]
    edge = 60
    corners = np.float32([[0, 0], [wide, 0], [wide, high], [0, high]])
    near = np.float32([[30, 12], [-34, 20], [-6, -8], [8, -10]]) + chance.uniform(-6, 6, (4, 2))
    lens = cv2.getPerspectiveTransform(corners, np.float32(corners + edge + near))
    shot = cv2.warpPerspective(sheet, lens, (wide + 2 * edge, high + 2 * edge), borderValue=(70, 82, 96))
    down, across = np.mgrid[0 : shot.shape[0], 0 : shot.shape[1]]
    shade = 1 / (1 + np.exp(-(across * 0.8 + down - 0.75 * shot.shape[0]) / 160))
    lit = shot * (0.97 - 0.25 * shade)[:, :, None] * np.array([0.9, 0.96, 1.0])
    lit = cv2.GaussianBlur(np.clip(lit + chance.normal(0, 1.5, lit.shape), 0, 255).astype(np.uint8), (3, 3), 0.5)
    out = BytesIO()
    picture = Image.fromarray(cv2.cvtColor(lit, cv2.COLOR_BGR2RGB))
    picture.save(out, "JPEG", quality=50, dpi=(180, 180))
    return out.getvalue()


def _leaned(page: np.ndarray, machine: Machine, chance: np.random.Generator) -> np.ndarray:
    high, wide = page.shape
    lean = chance.uniform(0.3, 1) * machine.tilt * chance.choice((-1, 1))
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), lean, chance.uniform(0.975, 1.0))
    turn[:, 2] += chance.uniform(-6, 6, 2)
    return cv2.warpAffine(page, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=255)


def _headed(gray: np.ndarray, said: str, dpi: int) -> np.ndarray:
    picture = Image.fromarray(gray)
    font = ImageFont.truetype(_MONO, round(dpi * 0.12))
    ImageDraw.Draw(picture).text((round(dpi * 0.5), round(dpi * 0.12)), said, fill=0, font=font)
    return np.array(picture)


def _aged(gray: np.ndarray, way: str, machine: Machine, chance: np.random.Generator) -> np.ndarray:
    high, wide = gray.shape
    ink = cv2.GaussianBlur(gray, (0, 0), machine.blur).astype(np.float32)
    if way == "pale":
        ink = 110 + ink * 0.53
    elif machine.quality:
        ink = 38 + ink * 0.81
    if way == "recopied":
        ink[:, : int(chance.integers(8, 20))] = 0
        ink[int(high * 0.992) :, :] = 30
    ink += chance.normal(0, machine.noise, ink.shape) if machine.noise else 0
    for down, across in zip(
        chance.integers(0, high - 4, machine.specks), chance.integers(0, wide - 4, machine.specks), strict=True
    ):
        size = int(chance.integers(1, 3))
        ink[down : down + size, across : across + size] = 40
    if way == "fax":
        streak = int(wide * chance.uniform(0.03, 0.05))
        ink[:, streak : streak + 1] = 0
    return np.clip(ink, 0, 255).astype(np.uint8)


def _sheet(dots: np.ndarray, way: str, machine: Machine) -> Image.Image:
    dots = np.ascontiguousarray(dots)
    if machine.quality:
        return Image.fromarray(dots)
    if way == "fax":
        dots = cv2.resize(dots, (dots.shape[1], round(dots.shape[0] * FAX_LINES / 204)), interpolation=cv2.INTER_AREA)
    level = {"bitonal": 168, "crisp": 160, "skewed": 165, "recopied": 172, "fax": 165}[way]
    return Image.fromarray(dots).point(lambda dot: 255 * (dot > level), mode="1")
