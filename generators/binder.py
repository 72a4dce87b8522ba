"""The exhibit binder: index, tab sheets and the exhibits' pages with their Bates numbers, bookmarks and links.

The content of a page stays as it is: the number is a stream of its own behind it, set upright at the lower
right of the page as displayed.
"""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from casefile.documents import FiledDocument
from casefile.errors import PermanentError
from generators.desk import Exhibit
from generators.layout import Layout, lay_out
from generators.minor_names import NOBODY, Minors, masked
from generators.sheets import BACK, FONTS, Sheet, index_sheets, slip_sheet, tab_sheet
from generators.stamping import FONT_NAME, Stamper
from generators.titles import title
from generators.traces import without_traces

_NAMES_A_LEAF = 128
WITHDRAWN = "Withdrawn pages"


def bind(
    out: BinaryIO,
    heading: str,
    exhibits: Sequence[Exhibit],
    documents: Mapping[str, FiledDocument],
    pdfs: Mapping[str, bytes | Path],
    bates: Mapping[tuple[str, int], str],
    slips: Sequence[str] = (),
    minors: Minors = NOBODY,
) -> Layout:
    """Write the binder and return where everything stands in it.

    `pdfs` are the documents' own pages as PDF, by id; `slips` the numbers that were withdrawn since they went out. Of
    `minors` the initials alone stand on its sheets and among its bookmarks. The same input gives the same bytes.

    Raises:
        PermanentError: a document has no Bates number, or its PDF cannot be opened or has other pages.
    """
    exhibits = [one._replace(title=masked(one.title, minors)) for one in exhibits]
    layout = lay_out(exhibits, documents, slips)
    heading += f"    Withdrawn pages: {len(slips)}, at the end" if slips else ""
    titles = {line.document: masked(title(documents[line.document]), minors) for line in layout.lines if line.document}
    ranges = {document: number_range(documents[document], bates) for document in titles}
    with ExitStack() as stack:
        binder = stack.enter_context(pikepdf.new())
        fonts = binder.make_indirect(Dictionary({name: Dictionary(font) for name, font in FONTS.items()}))
        for sheet in index_sheets(heading, layout, titles, ranges):
            _add_sheet(binder, fonts, sheet.content)
        for exhibit in exhibits:
            _add_sheet(binder, fonts, tab_sheet(exhibit))
            for document in exhibit.documents:
                _add_document(stack, binder, documents[document], pdfs[document])
        for withdrawn in layout.slips:
            _add_sheet(binder, fonts, slip_sheet(withdrawn))
        stamper = Stamper(binder, fonts[FONT_NAME])
        numbers = tuple(page_numbers(layout, documents, bates))
        pages = [page.obj for page in binder.pages]  # finding one by its place is slow in a long file
        for page, number in zip(pages, numbers, strict=True):
            if number is not None:
                stamper.stamp(page, number)
        _add_destinations(binder, pages, layout, numbers)
        _add_links(binder, pages, layout, index_sheets(heading, layout, titles, ranges))
        _add_bookmarks(binder, layout, titles, ranges)
        binder.save(  # streams go over byte for byte: the pages are evidence, and it is a third of the time
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            compress_streams=False,
        )
    return layout


def _add_sheet(binder: pikepdf.Pdf, fonts: pikepdf.Object, content: bytes) -> None:
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, 612, 792]),
        Resources=Dictionary(Font=fonts),
        Contents=binder.make_stream(content),
    )
    binder.pages.append(pikepdf.Page(binder.make_indirect(page)))


def _add_document(stack: ExitStack, binder: pikepdf.Pdf, document: FiledDocument, pdf: bytes | Path) -> None:
    source = stack.enter_context(_opened(document, pdf))
    if len(source.pages) != document.page_count:
        raise PermanentError(
            f"document {document.id}: its PDF has {len(source.pages)} pages, the document {document.page_count}; "
            "file it again"
        )
    without_traces(source)
    binder.pages.extend(source.pages)


def _opened(document: FiledDocument, pdf: bytes | Path) -> pikepdf.Pdf:
    try:
        return pikepdf.open(io.BytesIO(pdf) if isinstance(pdf, bytes) else pdf)
    except (pikepdf.PdfError, OSError) as error:
        raise PermanentError(f"document {document.id}: its PDF cannot be opened; file it again") from error


def page_numbers(
    layout: Layout, documents: Mapping[str, FiledDocument], bates: Mapping[tuple[str, int], str]
) -> Iterator[str | None]:
    """Yield for each page of the binder its Bates number; index and tab sheets have none."""
    yield from (None for _ in range(layout.index_pages))
    for line in layout.lines:
        if line.document is None:
            yield None
            continue
        document = documents[line.document]
        for page in range(document.pages[0], document.pages[1] + 1):
            yield _number(document, page, bates)
    yield from layout.slips


def _number(document: FiledDocument, page: int, bates: Mapping[tuple[str, int], str]) -> str:
    number = bates.get((document.file, page))
    if number is None:
        raise PermanentError(f"document {document.id}: page {page} has no Bates number; number the matter again")
    return number


def number_range(document: FiledDocument, bates: Mapping[tuple[str, int], str]) -> str:
    """Return the numbers of a document's pages as the index prints them: "MQR-000019 to 000027".

    Where they do not follow on, the first and how many more: the column of the index is narrow.
    """
    numbers = [_number(document, page, bates) for page in range(document.pages[0], document.pages[1] + 1)]
    if len(numbers) == 1:
        return numbers[0]
    if any(not _follows(one, two) for one, two in itertools.pairwise(numbers)):
        return f"{numbers[0]} and {len(numbers) - 1} more"
    return f"{numbers[0]} to {numbers[-1].rsplit('-', 1)[-1]}"


def _follows(before: str, after: str) -> bool:
    (prefix, one), (other, two) = before.rsplit("-", 1), after.rsplit("-", 1)
    return prefix == other and int(two) == int(one) + 1


def _add_links(binder: pikepdf.Pdf, pages: Sequence[pikepdf.Object], layout: Layout, index: Iterable[Sheet]) -> None:
    for page, sheet in zip(pages, index, strict=False):
        links = [_link(rectangle, pages[place - 1]) for rectangle, place in sheet.links]
        page.Annots = Array([binder.make_indirect(link) for link in links])
    for line in layout.lines:
        if line.document is None:
            pages[line.page - 1].Annots = Array([binder.make_indirect(_link(BACK, pages[0]))])


def _link(rectangle: tuple[float, float, float, float], page: pikepdf.Object) -> Dictionary:
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=Array(list(rectangle)),
        Border=Array([0, 0, 0]),
        Dest=Array([page, Name.Fit]),
    )


def _add_destinations(
    binder: pikepdf.Pdf, pages: Sequence[pikepdf.Object], layout: Layout, numbers: Sequence[str | None]
) -> None:
    """Name each numbered page by its number and each tab "Exhibit 4": names stay when pages are put before them."""
    places = {number: at for at, number in enumerate(numbers) if number is not None}
    places |= {f"Exhibit {line.exhibit.label}": line.page - 1 for line in layout.lines if line.document is None}
    named = sorted((name.encode("ascii", "replace"), at) for name, at in places.items())
    leaves = []
    for start in range(0, len(named), _NAMES_A_LEAF):
        part = named[start : start + _NAMES_A_LEAF]
        pairs = [one for name, at in part for one in (String(name), Array([pages[at], Name.Fit]))]
        limits = Array([String(part[0][0]), String(part[-1][0])])
        leaves.append(binder.make_indirect(Dictionary(Names=Array(pairs), Limits=limits)))
    binder.Root.Names = Dictionary(Dests=binder.make_indirect(Dictionary(Kids=Array(leaves))))


def _add_bookmarks(binder: pikepdf.Pdf, layout: Layout, titles: Mapping[str, str], ranges: Mapping[str, str]) -> None:
    with binder.open_outline() as outline:
        outline.root.append(OutlineItem("Exhibits", 0, "Fit"))
        for line in layout.lines:
            if line.document is None:
                words = f"Ex. {line.exhibit.label}: {line.exhibit.title}"
                outline.root.append(OutlineItem(words, line.page - 1, "Fit"))
            else:
                words = f"{titles[line.document]} ({ranges[line.document]})"
                outline.root[-1].children.append(OutlineItem(words, line.page - 1, "Fit"))
        if layout.slips:
            outline.root.append(OutlineItem(WITHDRAWN, layout.page_count - len(layout.slips), "Fit"))
