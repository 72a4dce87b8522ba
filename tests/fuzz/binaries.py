"""Pictures and PDFs changed within their shape: figures of their heads, values of their objects, sums put right."""

from __future__ import annotations

import io
import random
import struct
import zlib
from typing import Any

import pikepdf

from tests.faults.damage import damaged
from tests.fuzz.shapes import hostile, plain, printable


def picture(dice: random.Random, content: bytes) -> bytes:
    """Change a picture: its head's figures, with the sums put right where its type has them."""
    if dice.random() < 0.3:
        return damaged(content, dice.randrange(1 << 30))
    held = bytearray(content)
    if content.startswith(b"\x89PNG"):
        return _png(dice, content)
    for _ in range(dice.choice((1, 3, 8))):
        at = dice.randrange(min(len(held), 400)) if dice.random() < 0.7 else dice.randrange(max(1, len(held) - 300))
        figure = dice.choice((0, 1, 2, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, dice.randrange(1 << 16)))
        size, order = dice.choice(("B", "H", "I")), dice.choice("<>")
        packed = struct.pack(order + size, figure & ((1 << 8 * struct.calcsize(size)) - 1))
        held[at : at + len(packed)] = packed
    return bytes(held)


def _png(dice: random.Random, content: bytes) -> bytes:
    chunks, at = [], 8
    while at + 12 <= len(content):
        (size,) = struct.unpack(">I", content[at : at + 4])
        chunks.append((content[at + 4 : at + 8], bytearray(content[at + 8 : at + 8 + size])))
        at += 12 + size
    density = struct.pack(">IIB", *dice.choice(((1, 9999999, 1), (79, 390000, 1), (0, 1, 1), (2835, 2835, 1))))
    for _ in range(dice.choice((1, 2, 4))):
        name, held = dice.choice(chunks)
        match dice.randrange(4):
            case 0:
                chunks.insert(1, (b"pHYs", bytearray(density)))
            case 1:
                chunks.insert(dice.randint(1, len(chunks)), (dice.choice((name, b"eXIf", b"tEXt", b"acTL")), held[:]))
            case _ if held:
                place = dice.randrange(min(len(held), 64))
                held[place] = dice.choice((0, 1, 3, 16, 255, dice.randrange(256)))
    joined = b"".join(
        struct.pack(">I", len(held)) + name + bytes(held) + struct.pack(">I", zlib.crc32(name + held))
        for name, held in chunks
    )
    return content[:8] + joined


def pdf(dice: random.Random, content: bytes) -> bytes:
    """Change a PDF: values of its objects, with the table of objects put right, or its bytes."""
    if dice.random() < 0.35:
        return damaged(content, dice.randrange(1 << 30))
    try:
        with pikepdf.open(io.BytesIO(content)) as opened:
            found = [one for one in opened.objects if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream))]
            for _ in range(dice.choice((1, 2, 5))):
                _object_changed(dice, dice.choice(found), dice.choice(found), opened)
            out = io.BytesIO()
            opened.save(out, static_id=True)
            return out.getvalue()
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, IndexError):
        return damaged(content, dice.randrange(1 << 30))


def _object_changed(dice: random.Random, one: Any, other: Any, opened: pikepdf.Pdf) -> None:
    if isinstance(one, pikepdf.Stream) and dice.random() < 0.3:
        one.write(plain(dice, one.read_bytes()))
        return
    names = [name for name in one.keys() if name != "/Length"]  # noqa: SIM118 - a PDF's dictionary
    if not names:
        return
    name = dice.choice(names)
    if dice.random() < 0.15:
        del one[name]
        return
    deep: Any = pikepdf.Array([])
    for _ in range(30):
        deep = pikepdf.Array([deep])
    one[name] = dice.choice(
        (0, -1, 2**31, 2**62, pikepdf.Object.parse(b"1" * 400 + b".5"), pikepdf.Object.parse(b"[0 0 1000000000 1]"),
         pikepdf.Object.parse(b"[0 0 0 0]"), pikepdf.Object.parse(b"[612 0 0 99999999999999999999.5]"), one, other,
         pikepdf.Array([one, one, other]), deep, pikepdf.Name("/Off"), pikepdf.Array([1, 2]), True,
         pikepdf.String(printable(hostile(dice))[:30_000]), pikepdf.Dictionary(A=one),
         opened.make_indirect(pikepdf.Array([other, one])))
    )  # fmt: skip
