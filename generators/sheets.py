"""The sheets of a binder that are drawn, not copied: the exhibit index and the tab sheet before each exhibit."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pikepdf import Name

from generators.desk import Exhibit
from generators.layout import IndexLine, Layout
from generators.stamping import FONT, FONT_NAME

FONTS = {
    FONT_NAME: FONT,
    "/MtfBold": {**FONT, "/BaseFont": Name("/Helvetica-Bold")},
}
_PLAIN, _BOLD = FONT_NAME, "/MtfBold"
_LEFT, _TOP, _STEP, _RIGHT = 72, 664, 17, 540
_PAGE_X, _BATES_X = 512, 384
BACK = (262.0, 56.0, 350.0, 76.0)
"""Where a tab sheet leads back to the index."""


class Sheet(NamedTuple):
    """A drawn page: its content, and its links (rectangle, binder page from 1)."""

    content: bytes
    links: tuple[tuple[tuple[float, float, float, float], int], ...] = ()


def index_sheets(heading: str, layout: Layout, titles: Mapping[str, str], ranges: Mapping[str, str]) -> Iterator[Sheet]:
    """Yield the pages of the exhibit index; each line links to its page."""
    for lines in layout.index_lines:
        drawn = [_text(_BOLD, 15, _LEFT, 720, "Exhibits"), _text(_PLAIN, 10, _LEFT, 702, heading)]
        drawn += [_text(_BOLD, 8, _BATES_X, 684, "Bates numbers"), _text(_BOLD, 8, _PAGE_X, 684, "Page")]
        links = []
        for row, line in enumerate(lines):
            y = _TOP - row * _STEP
            drawn.extend(_index_line(line, y, titles, ranges))
            links.append(((float(_LEFT), y - 4.0, float(_RIGHT), y + 11.0), line.page))
        yield Sheet("\n".join(drawn).encode("ascii"), tuple(links))


def tab_sheet(exhibit: Exhibit) -> bytes:
    """Return the content of the sheet before an exhibit."""
    lines = textwrap.wrap(exhibit.title, 44)[:6]
    drawn = [_centred(_BOLD, 44, 430, f"Exhibit {exhibit.label}"), "0.6 G 1 w 206 408 m 406 408 l S"]
    drawn += [_centred(_PLAIN, 17, 376 - 24 * row, line) for row, line in enumerate(lines)]
    drawn.append(_centred(_PLAIN, 9, 62, "Back to the index"))
    return "\n".join(drawn).encode("ascii")


def slip_sheet(number: str) -> bytes:
    """Return the content of the sheet that stands for a page that was withdrawn."""
    words = ("The page of this number was produced earlier", "and has been withdrawn.")
    drawn = [_centred(_BOLD, 30, 430, number), "0.6 G 1 w 206 408 m 406 408 l S"]
    drawn += [_centred(_PLAIN, 15, 378 - 22 * row, line) for row, line in enumerate(words)]
    return "\n".join(drawn).encode("ascii")


def _index_line(line: IndexLine, y: int, titles: Mapping[str, str], ranges: Mapping[str, str]) -> Sequence[str]:
    page = _text(_PLAIN, 9, _PAGE_X, y, str(line.page))
    if line.document is None:
        title = _cut(f"Ex. {line.exhibit.label}   {line.exhibit.title}", 84)
        return [f"0.85 G 0.5 w {_LEFT} {y + 12} m {_RIGHT} {y + 12} l S", _text(_BOLD, 10, _LEFT, y, title), page]
    title = _text(_PLAIN, 8, _LEFT + 28, y, _cut(titles[line.document], 70))
    return [title, _text(_PLAIN, 8, _BATES_X, y, ranges[line.document]), page]


def _text(font: str, size: int, x: float, y: float, words: str) -> str:
    return f"BT {font} {size} Tf 1 0 0 1 {x:.2f} {y:.2f} Tm ({_escaped(words)}) Tj ET"


def _centred(font: str, size: int, y: float, words: str) -> str:
    return _text(font, size, 306 - _width(words, size) / 2, y, words)


def _width(words: str, size: int) -> float:
    narrow = sum(sign in "iljtf.,:;'|!() I" for sign in words)
    wide = sum(sign in "MWmw" for sign in words)
    return size * (0.28 * narrow + 0.85 * wide + 0.56 * (len(words) - narrow - wide))


def _cut(words: str, length: int) -> str:
    return words if len(words) <= length else f"{words[: length - 3].rstrip()}..."


def _escaped(words: str) -> str:
    """Return the words as a PDF string in Windows' Latin alphabet; what it lacks loses its accents, else is "?"."""
    out = []
    for sign in words:
        for byte in _bytes(sign):
            plain = 32 <= byte < 127 and byte not in b"()\\"
            out.append(chr(byte) if plain else f"\\{byte:03o}")
    return "".join(out)


def _bytes(sign: str) -> bytes:
    try:
        return sign.encode("cp1252")
    except UnicodeEncodeError:
        bare = unicodedata.normalize("NFKD", sign).encode("ascii", "ignore")
        return bare or b"?"
