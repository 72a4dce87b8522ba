"""What a reader sees of an HTML page: blocks on lines, the cells of a table on its rows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_UNSEEN = frozenset({"script", "style", "head", "template", "noscript"})
_CELLS = frozenset({"td", "th"})
_BLOCKS = frozenset(
    ("p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "section", "article",
     "header", "footer", "blockquote", "pre", "hr", "dd", "dt")
)  # fmt: skip
_MOST_COLUMNS = 50
_DEEPEST = 50  # tables within one another


def seen_text(html: str) -> str:
    """Return what a reader sees of an HTML page: blocks on lines, cells apart by tabs."""
    reader = _Seen()
    reader.feed(_closed(html))
    reader.close()
    rows = ("\t".join(" ".join(cell.split()) for cell in row.split("\t")) for row in reader.text().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(row.strip(" ").rstrip("\t") for row in rows)).strip()


def _closed(html: str) -> str:
    """Return the page with marks that nothing closes as text: the parser would look for their ends again and again."""
    comments = html.rfind("-->") + 1
    html = html[:comments] + html[comments:].replace("<!--", "&lt;!--")
    tags = html.rfind(">") + 1
    return html[:tags] + html[tags:].replace("<", "&lt;")


@dataclass
class _Cell:
    columns: int = 1
    parts: list[str] = field(default_factory=list)
    holds_table: bool = False


@dataclass
class _Table:
    rows: list[str] = field(default_factory=list)
    row: list[_Cell] = field(default_factory=list)
    cell: _Cell | None = None

    def end_cell(self) -> None:
        if self.cell is not None:
            self.row.append(self.cell)
            self.cell = None

    def end_row(self) -> None:
        self.end_cell()
        if self.row:
            self.rows.append(_row(self.row))
            self.row = []


def _row(cells: list[_Cell]) -> str:
    """Return a row's text; cells that hold tables, and a cell that stands alone, are there for the page's layout."""
    if len(cells) == 1 or any(cell.holds_table for cell in cells):
        return "\n".join("".join(cell.parts) for cell in cells)
    return "".join(" ".join("".join(cell.parts).split()) + "\t" * cell.columns for cell in cells)


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._unseen: list[str] = []
        self._tables: list[_Table] = []

    def text(self) -> str:
        """Return the text seen so far; tables that were never closed end here."""
        while self._tables:
            self._end_table()
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        table = self._tables[-1] if self._tables else None
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag == "table" and len(self._tables) < _DEEPEST:
            self._tables.append(_Table())
        elif tag == "tr" and table is not None:
            table.end_row()
        elif tag in _CELLS and table is not None:
            table.end_cell()
            table.cell = _Cell(_span(dict(attrs).get("colspan")))
        elif tag in _BLOCKS:
            self._say("\n")

    def handle_endtag(self, tag: str) -> None:
        table = self._tables[-1] if self._tables else None
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        elif tag == "table" and table is not None:
            self._end_table()
        elif tag == "tr" and table is not None:
            table.end_row()
        elif tag in _CELLS and table is not None:
            table.end_cell()
        elif tag in _BLOCKS:
            self._say("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._say(re.sub(r"\s+", " ", data))

    def _say(self, text: str) -> None:
        """Add text to the innermost open cell; what stands in a table outside its cells is a row of its own."""
        cell = next((table.cell for table in reversed(self._tables) if table.cell is not None), None)
        if cell is not None:
            cell.parts.append(text)
        elif self._tables and text.strip():
            self._tables[-1].rows.append(text)
        elif not self._tables:
            self._parts.append(text)

    def _end_table(self) -> None:
        table = self._tables.pop()
        table.end_row()
        around = self._tables[-1].cell if self._tables else None
        if around is not None:
            around.holds_table = True
        self._say("\n" + "\n".join(table.rows) + "\n")


def _span(said: str | None) -> int:
    return min(int(said), _MOST_COLUMNS) if said and re.fullmatch(r"[1-9]\d{0,3}", said) else 1
