"""What a scanner makes of drawn pages: turned a little, grainy, an image and no text."""

from io import BytesIO
from time import gmtime

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter

DPI = 200


def scanned(drawn: bytes, seed: int, *, bitonal: bool) -> bytes:
    """The same pages as images at 200 dpi, gray or black and white."""
    chance = np.random.default_rng(seed)
    document = pypdfium2.PdfDocument(drawn)
    pages = [_grain(page.render(scale=DPI / 72).to_pil().convert("L"), chance, bitonal=bitonal) for page in document]
    document.close()
    out = BytesIO()
    how = {} if bitonal else {"quality": 45}
    still = {"creationDate": gmtime(0), "modDate": gmtime(0)}
    pages[0].save(out, "PDF", resolution=DPI, save_all=True, append_images=pages[1:], **how, **still)
    return out.getvalue()


def _grain(page: Image.Image, chance: np.random.Generator, *, bitonal: bool) -> Image.Image:
    turned = page.rotate(float(chance.uniform(-0.9, 0.9)), resample=Image.Resampling.BICUBIC, fillcolor=255)
    soft = turned.filter(ImageFilter.GaussianBlur(0.5 if bitonal else 0.6))
    values = np.asarray(soft, dtype=np.float32) * 0.95 + 8
    values += chance.normal(0, 9 if bitonal else 3, values.shape).astype(np.float32)
    gray = Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
    if not bitonal:
        return gray
    black = np.asarray(gray) < 165
    black ^= chance.random(black.shape) < 0.00008
    return Image.fromarray(~black)
