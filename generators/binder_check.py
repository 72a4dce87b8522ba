"""The finished binder opened again: each line of its index, number, bookmark and name against the page it leads to.

And nothing in it that does not go out: what was burnt in is not in the words, streams or pixels of any page, and the
file has no scripts, attachments, metadata or earlier revisions.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import pikepdf
import pypdfium2 as pdfium
from pikepdf import Array, Dictionary, Name
from PIL import Image

from casefile.errors import PermanentError
from casefile.pages import Box
from generators.binder import WITHDRAWN
from generators.identifiers import LONG, find, holds_one, squeezed, tells_birth
from generators.layout import IndexLine, Layout
from generators.minor_names import NOBODY, Minors, masked, may_name
from generators.page_words import page_at, rows_of, text_of
from generators.redaction import Burnt
from generators.searchable import WORDS_FONT
from generators.stamping import FONT_NAME
from generators.traces import UNSEEN

_STAMP = re.compile(rb"\(([^()]+)\) Tj ET Q\n?$")
_BLACK = 48
_FONTS = frozenset({FONT_NAME, WORDS_FONT})
"""The fonts of a page that was burnt: of its number and what stands in the boxes, and of the words under it."""
_SHOWS_TEXT = frozenset({"Tj", "TJ", "'", '"'})


class Bound(NamedTuple):
    """What a binder should be: its plan, a number or none for each page, each paper's range, what was burnt in.

    `burnt` is by page of the binder (from 1).
    """

    layout: Layout
    numbers: Sequence[str | None]
    ranges: Mapping[str, str]
    burnt: Mapping[int, Sequence[Burnt]] = {}
    secrets: frozenset[str] = frozenset()
    births: Sequence[dt.date] = ()
    minors: Minors = NOBODY


class Stand(NamedTuple):
    """Where a number stands in a finished binder: its page (from 1), and the label of the exhibit that it is in."""

    page: int
    exhibit: str


def stands(binder: bytes) -> dict[str, Stand]:
    """Return where each number stands, by the pages and bookmarks of the finished file alone.

    Raises:
        PermanentError: it cannot be opened.
    """
    try:
        with pikepdf.open(io.BytesIO(binder)) as own:
            places = _places(own)
            with own.open_outline() as outline:
                tabs = [(places.get(_target(mark), -1), mark.title) for mark in outline.root]
            found: dict[str, Stand] = {}
            for at, page in enumerate(own.pages):
                number = _stamped(page.obj)
                if number is not None:
                    tab = max((tab for tab in tabs if tab[0] <= at), default=(0, ""))
                    found[number] = Stand(at + 1, tab[1].removeprefix("Ex. ").split(":")[0])
            return found
    except pikepdf.PdfError as error:
        raise PermanentError("the exhibit binder cannot be opened") from error


def _target(mark: pikepdf.OutlineItem) -> tuple[int, int]:
    return mark.destination[0].objgen if isinstance(mark.destination, Array) else (0, 0)


def faults(binder: bytes, bound: Bound) -> tuple[str, ...]:
    """Return a sentence for each thing that is not as it should be; none for a sound binder."""
    try:
        with pikepdf.open(io.BytesIO(binder)) as own, pdfium.PdfDocument(binder) as shown:
            return tuple(_faults(binder, own, shown, bound))
    except (pikepdf.PdfError, pdfium.PdfiumError):
        return ("the binder cannot be opened again",)


def _faults(binder: bytes, own: pikepdf.Pdf, shown: pdfium.PdfDocument, bound: Bound) -> Iterator[str]:
    if not len(own.pages) == len(shown) == bound.layout.page_count == len(bound.numbers):
        yield f"the binder has {len(own.pages)} pages, its plan {bound.layout.page_count}"
        return
    texts = [text_of(page) if (page := page_at(shown, at)) else "" for at in range(len(shown))]
    yield from _numbers(own, texts, bound)
    yield from _names(own, bound)
    yield from _index(own, shown, texts, bound)
    yield from _bookmarks(own, texts, bound)
    yield from _unwanted(binder, own)
    yield from _secrets(own, shown, texts, bound)
    yield from _minors(own, shown, texts, bound)


def _numbers(own: pikepdf.Pdf, texts: Sequence[str], bound: Bound) -> Iterator[str]:
    for at, (page, number) in enumerate(zip(own.pages, bound.numbers, strict=True)):
        if number is not None and (_stamped(page.obj) != number or number not in (texts[at] or number)):
            yield f"page {at + 1} of the binder does not show its number {number}"


def _stamped(page: pikepdf.Object) -> str | None:
    """Return the number that the binder stamped on a page, None for the sheets that it drew itself."""
    contents = page.get("/Contents")
    if not isinstance(contents, Array) or not len(contents):
        return None
    found = _STAMP.search(contents[len(contents) - 1].read_bytes())
    return found[1].decode("ascii") if found else None


def _names(own: pikepdf.Pdf, bound: Bound) -> Iterator[str]:
    places = _places(own)
    named = {
        bytes(leaf.Names[at]).decode("ascii", "replace"): places.get(leaf.Names[at + 1][0].objgen)
        for leaf in own.Root.Names.Dests.Kids
        for at in range(0, len(leaf.Names), 2)
    }
    for at, number in enumerate(bound.numbers):
        if number is not None and named.get(number) != at:
            yield f"the name {number} does not lead to page {at + 1} of the binder"
    for line in bound.layout.lines:
        if line.document is None and named.get(f"Exhibit {line.exhibit.label}") != line.page - 1:
            yield f"the name Exhibit {line.exhibit.label} does not lead to its tab"


def _places(own: pikepdf.Pdf) -> dict[tuple[int, int], int]:
    return {page.obj.objgen: at for at, page in enumerate(own.pages)}


def _index(own: pikepdf.Pdf, shown: pdfium.PdfDocument, texts: Sequence[str], bound: Bound) -> Iterator[str]:
    """Read the index's rows again: what each prints, where its link leads, and what stands on that page."""
    places, lines = _places(own), iter(bound.layout.lines)
    for at in range(bound.layout.index_pages):
        page = own.pages[at].obj
        rows = {round(row[0].y): squeezed("".join(word.text for word in row)) for row in rows_of(shown[at], page)}
        for link in page.get("/Annots", Array()):
            line = next(lines, None)
            if line is None:
                yield f"page {at + 1} of the index has a link without a line"
                return
            low, high = 792 - float(link.Rect[3]), 792 - float(link.Rect[1])
            printed = "".join(text for y, text in sorted(rows.items()) if low <= y <= high)
            if not _prints(line, printed, bound):
                yield f"the index does not print the line of {_what(line, bound)} with page {line.page}"
            if places.get(link.Dest[0].objgen) != line.page - 1 or not _lands(line, texts, bound, line.page - 1):
                yield f"the index's line of {_what(line, bound)} does not lead to its page {line.page}"
    if next(lines, None) is not None:
        yield "the index leaves lines out"


def _prints(line: IndexLine, printed: str, bound: Bound) -> bool:
    words = f"{bound.ranges[line.document]} {line.page}" if line.document else str(line.page)
    head = "" if line.document else f"Ex. {line.exhibit.label}"
    return printed.endswith(squeezed(words)) and printed.startswith(squeezed(head))


def _lands(line: IndexLine, texts: Sequence[str], bound: Bound, at: int) -> bool:
    """Tell whether the page of the binder is the one that a line speaks of, by what stands on it."""
    if line.document is None:
        return squeezed(f"Exhibit {line.exhibit.label}") in squeezed(texts[at])
    first = bound.ranges[line.document].split(" ")[0].rstrip(",")
    return bound.numbers[at] == first and first in (texts[at] or first)


def _what(line: IndexLine, bound: Bound) -> str:
    return bound.ranges[line.document] if line.document else f"exhibit {line.exhibit.label}"


def _bookmarks(own: pikepdf.Pdf, texts: Sequence[str], bound: Bound) -> Iterator[str]:
    places = _places(own)
    with own.open_outline() as outline:
        tops = list(outline.root)[1:]
    if bound.layout.slips:
        last = tops.pop() if tops else None
        first = bound.layout.page_count - len(bound.layout.slips)
        if last is None or last.title != WITHDRAWN or places.get(_target(last)) != first:
            yield "the bookmark of the withdrawn pages does not lead to them"
    marks = [mark for top in tops for mark in (top, *top.children)]
    if len(marks) != len(bound.layout.lines):
        yield f"the binder has {len(marks)} bookmarks for {len(bound.layout.lines)} lines"
        return
    for mark, line in zip(marks, bound.layout.lines, strict=True):
        target = mark.destination
        at = places.get(target[0].objgen) if isinstance(target, Array) else None
        words = f"Ex. {line.exhibit.label}: " if line.document is None else f"({bound.ranges[line.document]})"
        if at != line.page - 1 or words not in mark.title or not _lands(line, texts, bound, at):
            yield f"the bookmark of {_what(line, bound)} does not lead to its page"


def _unwanted(binder: bytes, own: pikepdf.Pdf) -> Iterator[str]:
    if binder.count(b"startxref") != 1:
        yield "the binder holds earlier revisions of itself"
    if len(own.attachments):
        yield "the binder has files attached"
    if "/Info" in own.trailer and len(own.docinfo):
        yield "the binder says who made it and when"
    found = {
        key for thing in own.objects if isinstance(thing, Dictionary | pikepdf.Stream) for key in _keys(thing)
    } & UNSEEN
    for key in sorted(found):
        yield f"the binder holds {key[1:]}, which does not go out"


def _keys(thing: pikepdf.Object) -> Collection[str]:
    return thing.stream_dict.keys() if isinstance(thing, pikepdf.Stream) else thing.keys()


def _secrets(own: pikepdf.Pdf, shown: pdfium.PdfDocument, texts: Sequence[str], bound: Bound) -> Iterator[str]:
    """Look for what was burnt in: in all words, in the raw streams of its pages, in the pixels of its boxes."""
    for at, text in enumerate(texts):
        plain = squeezed(text)
        if any(secret in plain for secret in bound.secrets) and find(
            rows_of(shown[at], own.pages[at].obj), (), bound.secrets
        ):
            yield f"page {at + 1} of the binder still holds words that are redacted"
        elif tells_birth(text, bound.births) and find(rows_of(shown[at], own.pages[at].obj), (), (), bound.births):
            yield f"page {at + 1} of the binder still holds a date of birth that is redacted"
    for number, burnt in sorted(bound.burnt.items()):
        page = own.pages[number - 1].obj
        secrets = {one.secret for one in burnt if one.kind != "minor_name"}
        streams = squeezed(b" ".join(_streams(page)).decode("latin-1"))
        long = [secret for secret in secrets if len(secret) >= LONG]
        if holds_one(f"{texts[number - 1]}\n{_drawn(page)}", secrets) or any(secret in streams for secret in long):
            yield f"page {number} of the binder still holds words that are redacted"
        fonts = set(page.Resources.get("/Font", Dictionary()).keys())
        if "/Annots" in page or set(page.Resources.XObject.keys()) != {"/MtfPage"} or fonts - _FONTS:
            yield f"page {number} of the binder holds more than its picture"
        elif not _are_black(page, burnt):
            yield f"a box on page {number} of the binder is not burnt in"


def _minors(own: pikepdf.Pdf, shown: pdfium.PdfDocument, texts: Sequence[str], bound: Bound) -> Iterator[str]:
    """Look for minors' names: in all words and bookmarks, and in the raw streams of the pages that were burnt."""
    for at, text in enumerate(texts):
        if may_name(text, bound.minors) and find(rows_of(shown[at], own.pages[at].obj), (), (), (), bound.minors):
            yield f"page {at + 1} of the binder still holds the name of a minor"
    with own.open_outline() as outline:
        if any(masked(title, bound.minors) != title for title in _titles(outline.root)):
            yield "a bookmark of the binder holds the name of a minor"
    for number in sorted(bound.burnt):
        streams = squeezed(b" ".join(_streams(own.pages[number - 1].obj)).decode("latin-1"))
        if any(name in streams for name in bound.minors.run_together):
            yield f"page {number} of the binder still holds the name of a minor"


def _titles(marks: Iterable[pikepdf.OutlineItem]) -> Iterator[str]:
    for mark in marks:
        yield mark.title
        yield from _titles(mark.children)


def _streams(page: pikepdf.Object) -> Iterator[bytes]:
    for stream in page.Contents if isinstance(page.Contents, Array) else [page.Contents]:
        yield stream.read_bytes()


def _drawn(page: pikepdf.Object) -> str:
    """Return the words that a page draws, as its fonts have them: a line in two bytes a sign, and one in one."""
    shown = [
        b"".join(bytes(one) for one in _strings(instruction.operands))
        for instruction in pikepdf.parse_content_stream(page, "Tj TJ ' \"")
        if isinstance(instruction, pikepdf.ContentStreamInstruction) and str(instruction.operator) in _SHOWS_TEXT
    ]
    return "\n".join(" ".join(one.decode(coding, "replace") for one in shown) for coding in ("utf-16-be", "latin-1"))


def _strings(operands: Iterable[pikepdf.Object]) -> Iterator[pikepdf.String]:
    for one in operands:
        if isinstance(one, Array):
            yield from _strings(one)
        elif isinstance(one, pikepdf.String):
            yield one


def _are_black(page: pikepdf.Object, burnt: Iterable[Burnt]) -> bool:
    """Tell whether the page's picture is black wherever something was burnt in."""
    stored = page.Resources.XObject[Name.MtfPage]
    if not isinstance(stored, pikepdf.Stream):
        return False
    image = pikepdf.PdfImage(stored).as_pil_image().convert("L")
    across, down = image.width / float(page.MediaBox[2]), image.height / float(page.MediaBox[3])
    return all(_is_black(image, _pixels(one.box, across, down)) for one in burnt)


def _is_black(image: Image.Image, box: tuple[float, float, float, float]) -> bool:
    left, top, right, foot = (round(edge) for edge in box)
    part = image.crop((left, top, right, foot))
    return 0 in part.size or max(part.tobytes()) <= _BLACK


def _pixels(box: Box, across: float, down: float) -> tuple[float, float, float, float]:
    return box.x0 * across, box.y0 * down, box.x1 * across, box.y1 * down
