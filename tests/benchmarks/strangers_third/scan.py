"""What office scanners, copiers, fax machines and phones make of a printed page."""

from __future__ import annotations

from io import BytesIO

import cv2
import numpy as np
import pikepdf
import pypdfium2 as pdfium
from PIL import Image

WAYS = {
    "gray": (200, 0.9, 66),
    "desk": (200, 0.4, 62),
    "copy": (300, 0.9, 0),
    "worn": (250, 1.8, 0),
    "fax": (204, 0.4, 0),
    "coarse": (204, 0.3, 0),
}
"""Of each machine: dots an inch, the greatest tilt in degrees, the JPEG quality (none where black and white)."""

LINES = {"fax": 196, "coarse": 98}
"""The lines an inch of fax machines, fewer than their dots across."""


def scanned(drawn: bytes, way: str, seed: int, turns: tuple[int, ...] = (0,)) -> bytes:
    """Return a scan of the PDF; pages are turned clockwise by so many quarters, in turn."""
    dpi, tilt, quality = WAYS[way]
    chance = np.random.default_rng(seed)
    sheets: list[Image.Image] = []
    document = pdfium.PdfDocument(drawn)
    for number in range(len(document)):
        shown = document[number].render(scale=dpi / 72, grayscale=True).to_numpy()
        dots = _aged(shown.reshape(shown.shape[:2]), way, tilt, chance)
        sheets.append(_sheet(np.rot90(dots, -turns[number % len(turns)]), way))
    document.close()
    out = BytesIO()
    dots_an_inch = {"dpi": (204, LINES[way])} if way in LINES else {"resolution": dpi}
    how = {"quality": quality} if quality else {}
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:], **dots_an_inch, **how)
    return tidy(out.getvalue())


def tidy(content: bytes) -> bytes:
    """Return the PDF without the moment of its making."""
    with pikepdf.open(BytesIO(content)) as document:
        for name in ("/CreationDate", "/ModDate"):
            document.docinfo[name] = pikepdf.String("D:20260101000000Z")
        out = BytesIO()
        document.save(out, deterministic_id=True)
        return out.getvalue()


def photographed(drawn: bytes, seed: int) -> bytes:
    """Return a phone's JPEG of the first page, lying on a desk under a lamp."""
    chance = np.random.default_rng(seed)
    document = pdfium.PdfDocument(drawn)
    sheet = document[0].render(scale=190 / 72).to_numpy()[:, :, :3]
    document.close()
    high, wide = sheet.shape[:2]
    edge = 70
    corners = np.float32([[0, 0], [wide, 0], [wide, high], [0, high]])
    shift = chance.uniform(4, 34, (4, 2)) * [[1, 1], [-1, 1], [-1, -1], [1, -1]]
    lens = cv2.getPerspectiveTransform(corners, np.float32(corners + edge + shift))
    desk = (86, 104, 128)
    shot = cv2.warpPerspective(sheet, lens, (wide + 2 * edge, high + 2 * edge), borderValue=desk).astype(np.float32)
    down, across = np.mgrid[0 : shot.shape[0], 0 : shot.shape[1]]
    lamp = 1.0 - 0.22 * np.hypot(across / shot.shape[1] - 0.35, down / shot.shape[0] - 0.3)
    shot = shot * lamp[:, :, None] * np.array([0.93, 0.97, 1.0]) + chance.normal(0, 3, shot.shape)
    shot = cv2.GaussianBlur(np.clip(shot, 0, 255).astype(np.uint8), (3, 3), 0.6)
    out = BytesIO()
    picture = Image.fromarray(cv2.cvtColor(shot, cv2.COLOR_BGR2RGB))
    picture.save(out, "JPEG", quality=74, dpi=(190, 190))
    return out.getvalue()


def _aged(page: np.ndarray, way: str, tilt: float, chance: np.random.Generator) -> np.ndarray:
    high, wide = page.shape
    lean = chance.uniform(0.25, 1) * tilt * chance.choice((-1, 1))
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), lean, chance.uniform(0.97, 1.0))
    turn[:, 2] += chance.uniform(-8, 8, 2)
    gray = cv2.warpAffine(page, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=255)
    if way in ("worn", "copy"):
        gray = cv2.GaussianBlur(gray, (3, 3), 0.8)
        _punch(gray, chance)
    if way == "desk":
        _punch(gray, chance)
    ink = gray.astype(np.float32)
    if way in ("gray", "desk"):
        ink = cv2.GaussianBlur(ink, (3, 3), 0.6)
        paper = 232 if way == "gray" else 246
        ink = 45 + ink * (paper - 45) / 255 + chance.normal(0, 3.5, ink.shape)
        ink -= np.linspace(0, 14, wide)[None, :] if way == "gray" else 0
    else:
        ink += chance.normal(0, 14 if way == "worn" else 8, ink.shape)
    specks = {"gray": 60, "desk": 20, "copy": 140, "worn": 420, "fax": 90, "coarse": 40}[way]
    for down, across in zip(chance.integers(0, high - 4, specks), chance.integers(0, wide - 4, specks), strict=True):
        size = int(chance.integers(1, 3))
        ink[down : down + size, across : across + size] = 40
    if way == "worn":
        left = int(chance.integers(6, 16))
        ink[:, :left] = 20
    if way in LINES:
        ink[:, int(wide * 0.965)] = 0
    return np.clip(ink, 0, 255).astype(np.uint8)


def _punch(gray: np.ndarray, chance: np.random.Generator) -> None:
    high, wide = gray.shape
    across = int(wide * 0.032 + chance.uniform(0, 4))
    for share in (0.13, 0.5, 0.87):
        cv2.circle(gray, (across, int(high * share)), int(wide * 0.011), 70, -1)


def _sheet(dots: np.ndarray, way: str) -> Image.Image:
    dots = np.ascontiguousarray(dots)
    if way in ("gray", "desk"):
        return Image.fromarray(dots)
    if way in LINES:
        dots = cv2.resize(dots, (dots.shape[1], round(dots.shape[0] * LINES[way] / 204)), interpolation=cv2.INTER_AREA)
    level = {"copy": 165, "worn": 150, "fax": 160, "coarse": 175}[way]
    return Image.fromarray(dots).point(lambda dot: 255 * (dot > level), mode="1")
