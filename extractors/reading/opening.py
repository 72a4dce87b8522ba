"""Files with pages, opened: a PDF or a picture, read page by page in the same way."""

from __future__ import annotations

from pathlib import Path

from casefile.pages import Page
from extractors.reading import media
from extractors.reading.limits import Limits
from extractors.reading.pdfs import PdfFile, unreadable
from extractors.reading.refusals import Refused
from extractors.reading.surveys import Facts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractors.reading.pictures import PictureFile


def opened(source: Path | bytes, media_type: str, password: str | None, limits: Limits) -> PdfFile | PictureFile:
    """Return the open PDF or picture file.

    Raises:
        Refused: it cannot be read.
    """
    if media_type == media.PDF:
        return PdfFile(source, password, limits)
    # Imported where it is needed: pictures bring OpenCV, which costs more than 100 pages of text.
    from extractors.reading.pictures import PictureFile

    return PictureFile(source, limits)


def page_at(pages: PdfFile | PictureFile, index: int, facts: Facts) -> Page:
    """Return one page; what it cannot be read for stands on it as a doubt."""
    try:
        return pages.page(index, facts)
    except Refused as refused:
        return unreadable(index + 1, facts.digest, str(refused))
    except MemoryError:
        return unreadable(index + 1, facts.digest, "it needs more memory than a page may use")
