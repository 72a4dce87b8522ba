"""What a law office puts on the papers that it gets: a stamp of receipt, and a number on every sheet."""

from __future__ import annotations

from io import BytesIO

import pikepdf
from reportlab.pdfgen.canvas import Canvas


def received(content: bytes, said: str, x: float, y: float) -> bytes:
    """Return the paper with a stamp on its first sheet, a little turned, its middle so far from the bottom left."""
    with pikepdf.open(BytesIO(content)) as document:
        page = document.pages[0]
        wide, high = (float(side) for side in page.mediabox[2:4])
        out = BytesIO()
        c = Canvas(out, pagesize=(wide, high), invariant=1)
        c.translate(x, y)
        c.rotate(6)
        c.setStrokeColorRGB(0.25, 0.3, 0.55)
        c.setFillColorRGB(0.25, 0.3, 0.55)
        c.rect(-62, -20, 124, 40, fill=0)
        c.setFont("Helvetica-Bold", 13)
        c.drawCentredString(0, 4, "RECEIVED")
        c.setFont("Helvetica", 10)
        c.drawCentredString(0, -11, said)
        c.save()
        return _laid(document, [out.getvalue()])


def numbered(content: bytes, prefix: str, first: int) -> bytes:
    """Return the paper with a running number at the foot of each sheet."""
    with pikepdf.open(BytesIO(content)) as document:
        layers = []
        for at, page in enumerate(document.pages):
            wide, high = (float(side) for side in page.mediabox[2:4])
            out = BytesIO()
            c = Canvas(out, pagesize=(wide, high), invariant=1)
            c.setFont("Courier-Bold", 9)
            c.drawRightString(wide - 30, 20, f"{prefix}{first + at:06}")
            c.save()
            layers.append(out.getvalue())
        return _laid(document, layers)


def _laid(document: pikepdf.Pdf, layers: list[bytes]) -> bytes:
    for page, layer in zip(document.pages, layers, strict=False):
        with pikepdf.open(BytesIO(layer)) as over:
            page.add_overlay(over.pages[0])
    out = BytesIO()
    document.save(out, deterministic_id=True)
    return out.getvalue()
