"""Widths of tables whose columns came out of a loop: each row's own widths, scaled to the table's."""

from __future__ import annotations

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def fit_columns(root: etree._Element) -> None:
    """Set the grid of each table of fixed width to the widths of its fullest row, scaled to fill it."""
    for table in root.iter(f"{_W}tbl"):
        width, rows = _table_width(table), list(table.iterchildren(f"{_W}tr"))
        fullest = max(rows, key=len, default=None)
        if width is None or fullest is None:
            continue
        widths = [_cell_width(cell) for cell in fullest.iterchildren(f"{_W}tc")]
        known = [cell for cell in widths if cell is not None]
        if known and len(known) == len(widths):
            _set(table, rows, _scaled(known, width))


def _scaled(widths: list[int], whole: int) -> list[int]:
    scaled = [one * whole // sum(widths) for one in widths]
    scaled[-1] += whole - sum(scaled)
    return scaled


def _set(table: etree._Element, rows: list[etree._Element], widths: list[int]) -> None:
    grid = table.find(f"{_W}tblGrid")
    if grid is None or [_dxa_of(column.get(f"{_W}w")) for column in grid] == widths:
        return
    for column in list(grid):
        grid.remove(column)
    for width in widths:
        etree.SubElement(grid, f"{_W}gridCol").set(f"{_W}w", str(width))
    for row in rows:
        cells = list(row.iterchildren(f"{_W}tc"))
        if len(cells) == len(widths):
            for cell, width in zip(cells, widths, strict=True):
                _set_cell(cell, width)


def _set_cell(cell: etree._Element, width: int) -> None:
    element = cell.find(f"{_W}tcPr/{_W}tcW")
    if element is not None:
        element.set(f"{_W}w", str(width))


def _table_width(table: etree._Element) -> int | None:
    return _dxa(table.find(f"{_W}tblPr/{_W}tblW"))


def _cell_width(cell: etree._Element) -> int | None:
    return _dxa(cell.find(f"{_W}tcPr/{_W}tcW"))


def _dxa(element: etree._Element | None) -> int | None:
    if element is None or element.get(f"{_W}type") != "dxa":
        return None
    return _dxa_of(element.get(f"{_W}w"))


def _dxa_of(digits: str | None) -> int | None:
    return int(digits) if digits and digits.isdigit() else None
