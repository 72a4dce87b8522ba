"""The binder in parts that pass a carrier's upload limit, cut between exhibits; links lead from part to part."""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from collections.abc import Sequence
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from casefile.errors import PermanentError
from generators.binder import WITHDRAWN
from generators.layout import Layout
from generators.package import repack
from generators.stamping import FONT_NAME

_RELATIONS = re.compile(r"word/_rels/[^/]+\.rels")
_WHOLE = re.compile(rb'"exhibits\.pdf#page=(\d+)"')
_PART = re.compile(r"exhibits-\d+\.pdf")
_HEADROOM = 0.97
"""Share of the limit that the pages of a part may fill: bookmarks and links come on top."""


class _Link(NamedTuple):
    """A link of a sheet: its rectangle, and the page of the whole binder (from 0) that it leads to."""

    rectangle: tuple[float, ...]
    page: int


def part_name(number: int) -> str:
    """Return the name of a part: "exhibits-1.pdf"."""
    return f"exhibits-{number}.pdf"


def is_part(name: str) -> bool:
    """Tell whether a file of a version is a part of its binder."""
    return _PART.fullmatch(name) is not None


def in_parts(binder: bytes, layout: Layout, limit: int) -> tuple[bytes, ...]:
    """Return the binder in parts of at most so many bytes; none where it is no larger.

    An exhibit is never cut: a larger one is a part of its own. The index names part and page of what
    stands in another. The same binder gives the same bytes.
    """
    if len(binder) <= limit:
        return ()
    with pikepdf.open(io.BytesIO(binder)) as whole:
        places = {page.obj.objgen: at for at, page in enumerate(whole.pages)}
        links = [_taken_links(page, places) for page in whole.pages]
        if "/Names" in whole.Root:
            del whole.Root.Names
        ranges = _ranges(whole, _exhibits(layout), limit)
        return tuple(_part(whole, layout, ranges, number, links) for number in range(len(ranges)))


def page_counts(parts: Sequence[bytes]) -> tuple[int, ...]:
    """Return how many pages each part has: their pages, one part after the other, are those of the whole binder.

    Raises:
        PermanentError: a part cannot be opened.
    """
    counts = []
    for part in parts:
        try:
            with pikepdf.open(io.BytesIO(part)) as opened:
                counts.append(len(opened.pages))
        except pikepdf.PdfError as error:
            raise PermanentError("a part of the exhibit binder cannot be opened") from error
    return tuple(counts)


def into_parts(docx: bytes, parts: Sequence[bytes]) -> bytes:
    """Return a letter whose links into the whole binder lead into the part that is sent; as it is without parts."""
    if not parts:
        return docx
    ends = list(itertools.accumulate(page_counts(parts)))

    def led(match: re.Match[bytes]) -> bytes:
        page = int(match[1])
        at = next((at for at, end in enumerate(ends) if page <= end), None)
        if at is None:
            return match[0]
        return f'"{part_name(at + 1)}#page={page - (ends[at - 1] if at else 0)}"'.encode()

    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            body = source.read(name)
            target.writestr(name, _WHOLE.sub(led, body) if _RELATIONS.fullmatch(name) else body)
    return repack(out.getvalue())


def _exhibits(layout: Layout) -> list[tuple[int, int]]:
    """Return the pages of each exhibit (from 0, the end not included); the index goes with the first."""
    starts = [line.page - 1 for line in layout.lines if line.document is None]
    ends = [*starts[1:], layout.page_count]
    return list(zip([0, *starts[1:]], ends, strict=True))


def _ranges(whole: pikepdf.Pdf, exhibits: Sequence[tuple[int, int]], limit: int) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    filled = 0
    for start, end in exhibits:
        size = len(_saved(_pages_of(whole, start, end)))
        if ranges and filled + size <= limit * _HEADROOM:
            ranges[-1], filled = (ranges[-1][0], end), filled + size
        else:
            ranges.append((start, end))
            filled = size
    return ranges


def _pages_of(whole: pikepdf.Pdf, start: int, end: int) -> pikepdf.Pdf:
    part = pikepdf.new()
    part.pages.extend(whole.pages[start:end])
    return part


def _taken_links(page: pikepdf.Page, places: dict[tuple[int, int], int]) -> list[_Link]:
    """Take the sheet's links off a page: copied with it they would bring all other pages along."""
    notes = page.obj.get("/Annots", Array())
    links = [note for note in notes if note.get("/Subtype") == Name.Link and "/Dest" in note]
    taken = [_Link(tuple(float(edge) for edge in note.Rect), places[note.Dest[0].objgen]) for note in links]
    if taken:
        page.obj.Annots = Array([note for note in notes if not (note.get("/Subtype") == Name.Link and "/Dest" in note)])
    return taken


def _part(
    whole: pikepdf.Pdf, layout: Layout, ranges: Sequence[tuple[int, int]], number: int, links: Sequence[Sequence[_Link]]
) -> bytes:
    start, end = ranges[number]
    part = _pages_of(whole, start, end)
    for at in range(start, end):
        if links[at]:
            page = part.pages[at - start].obj
            drawn = [part.make_indirect(_link(part, link, ranges, number)) for link in links[at]]
            page.Annots = Array([*page.get("/Annots", Array()), *drawn])
            named = "\n".join(_named(link, ranges) for link in links[at] if not start <= link.page < end)
            part.pages[at - start].contents_add(part.make_stream(named.encode("ascii")))
    with part.open_outline() as outline:
        for line in layout.lines:
            if start <= line.page - 1 < end and line.document is None:
                words = f"Ex. {line.exhibit.label}: {line.exhibit.title}"
                outline.root.append(OutlineItem(words, line.page - 1 - start, "Fit"))
        if layout.slips and end == layout.page_count:
            outline.root.append(OutlineItem(WITHDRAWN, end - start - len(layout.slips), "Fit"))
    return _saved(part)


def _named(link: _Link, ranges: Sequence[tuple[int, int]]) -> str:
    """Return what the index says beside a line that leads into another part."""
    target = next(at for at, (start, end) in enumerate(ranges) if start <= link.page < end)
    words = f"part {target + 1}, p. {link.page - ranges[target][0] + 1}"
    return f"BT {FONT_NAME} 7 Tf 1 0 0 1 {link.rectangle[2] + 4:.2f} {link.rectangle[1] + 4:.2f} Tm ({words}) Tj ET"


def _link(part: pikepdf.Pdf, link: _Link, ranges: Sequence[tuple[int, int]], number: int) -> Dictionary:
    drawn = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array(list(link.rectangle)), Border=Array([0, 0, 0]))
    target = next(at for at, (start, end) in enumerate(ranges) if start <= link.page < end)
    place = link.page - ranges[target][0]
    if target == number:
        drawn.Dest = Array([part.pages[place].obj, Name.Fit])
    else:
        name = String(part_name(target + 1))
        file = Dictionary(Type=Name.Filespec, F=name, UF=name)
        drawn.A = Dictionary(S=Name.GoToR, F=file, D=Array([place, Name.Fit]))
    return drawn


def _saved(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        compress_streams=False,
    )
    return out.getvalue()
