"""Two versions compared as Word shows it: the later one, what was taken out and put in as tracked changes."""

from __future__ import annotations

import copy
import datetime as dt
import io
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from docx.oxml.ns import qn
from lxml import etree

from generators.carrying import drop
from generators.package import open_word, repack
from generators.units import Unit, align, units_of

AUTHOR = "Matterflow"
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_W_P, _W_R, _W_T, _W_RPR, _W_PPR = (qn(f"w:{name}") for name in ("p", "r", "t", "rPr", "pPr"))
_BREAKS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:noBreakHyphen"): "-"}
_SIGNS = {"\t": qn("w:tab"), "\n": qn("w:br")}
_TRACKED = (qn("w:ins"), qn("w:del"), qn("w:moveFrom"), qn("w:moveTo"))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LAYOUT = tuple(qn(f"w:{name}") for name in ("pStyle", "keepNext", "spacing", "ind", "jc"))


class Piece(NamedTuple):
    """Words of one run with its properties."""

    text: str
    properties: etree._Element | None


def redline(old: bytes, new: bytes, day: dt.date) -> bytes:
    """Return the new file with tracked changes against the old one; the same two files give the same bytes.

    Raises:
        UnusableInput: one of them is no Word file.
    """
    before, after = open_word(old), open_word(new)
    tracker = _Tracker(day)
    one, two = units_of(before.element.body), units_of(after.element.body)
    cursor: etree._Element | None = None
    for i, j in align(one, two):
        if j is not None:
            cursor = two[j].element
            if i is None:
                tracker.insert(two[j])
            elif one[i].text != two[j].text:
                tracker.change(one[i], two[j])
        elif i is not None and one[i].text.strip():
            cursor = tracker.remove(one[i], cursor, after.element.body)
    out = io.BytesIO()
    after.save(out)
    return repack(out.getvalue())


class _Tracker:
    """Writes tracked changes; counts them, so that each has its own number."""

    def __init__(self, day: dt.date) -> None:
        self.date = f"{day.isoformat()}T00:00:00Z"
        self.number = 900_000

    def mark(self, name: str) -> etree._Element:
        """Return a new mark of a change."""
        self.number += 1
        element = etree.Element(qn(f"w:{name}"))
        element.set(qn("w:id"), str(self.number))
        element.set(qn("w:author"), AUTHOR)
        element.set(qn("w:date"), self.date)
        return element

    def insert(self, unit: Unit) -> None:
        """Mark a whole paragraph or row as put in."""
        if unit.table is not None:
            _row_properties(unit.element).append(self.mark("ins"))
        for paragraph in unit.element.iter(_W_P):
            _mark_of(paragraph).insert(0, self.mark("ins"))
            for run in [run for run in paragraph.iter(_W_R) if not _is_tracked(run)]:
                _wrap(run, self.mark("ins"))

    def change(self, old: Unit, new: Unit) -> None:
        """Mark what changed within a paragraph, or within each cell of a row."""
        before, after = _paragraphs(old), _paragraphs(new)
        if len(before) == len(after):
            for one, two in zip(before, after, strict=True):
                self._within(_pieces(one), two)
            return
        self._within([piece for one in before for piece in (*_pieces(one), Piece(" ", None))], after[0])
        for two in after[1:]:
            self._within([], two)

    def remove(self, old: Unit, cursor: etree._Element | None, body: etree._Element) -> etree._Element:
        """Put a struck-out paragraph or row behind the cursor, and return it."""
        if old.table is not None and cursor is not None and cursor.tag == old.element.tag:
            row = self._struck_row(old.element)
            cursor.addnext(row)
            return row
        words = [piece for paragraph in _paragraphs(old) for piece in (*_pieces(paragraph), Piece("\t", None))]
        paragraph = self._struck(words[:-1], old.element if old.table is None else None)
        if cursor is None:
            body.insert(0, paragraph)
        else:
            (next(cursor.iterancestors(qn("w:tbl")), cursor)).addnext(paragraph)
        return paragraph

    def _struck_row(self, row: etree._Element) -> etree._Element:
        made = copy.deepcopy(row)
        for cell in made.iter(qn("w:tc")):
            paragraphs = list(cell.iter(_W_P))
            struck = [self._struck(_pieces(paragraph), paragraph) for paragraph in paragraphs]
            for paragraph, instead in zip(paragraphs, struck, strict=True):
                paragraph.addprevious(instead)
                drop(paragraph)
        _row_properties(made).append(self.mark("del"))
        return made

    def _struck(self, words: Sequence[Piece], like: etree._Element | None) -> etree._Element:
        """Return a paragraph of struck-out words, laid out like another."""
        paragraph = etree.Element(_W_P)
        layout = None if like is None else like.find(_W_PPR)
        if layout is not None:
            kept = etree.SubElement(paragraph, _W_PPR)
            kept.extend(copy.deepcopy(child) for child in layout if child.tag in _LAYOUT)
        _mark_of(paragraph).insert(0, self.mark("del"))
        for piece in words:
            paragraph.append(self._deleted(piece))
        return paragraph

    def _deleted(self, piece: Piece) -> etree._Element:
        element = self.mark("del")
        element.append(_run(piece, deleted=True))
        return element

    def _within(self, before: Sequence[Piece], paragraph: etree._Element) -> None:
        """Track the words of one paragraph against what it said before."""
        runs = [(run, _words(run)) for run in paragraph.iter(_W_R) if not _is_tracked(run)]
        runs = [(run, words) for run, words in runs if words]
        said, says = "".join(piece.text for piece in before), "".join(words for _, words in runs)
        if said == says:
            return
        put_in, taken_out = _differences(said, says)
        start = 0
        for run, words in runs:
            self._split(run, words, start, put_in, taken_out, before)
            start += len(words)
        for first, last in taken_out.pop(start, ()):
            for piece in _cut(before, first, last):
                paragraph.append(self._deleted(piece))

    def _split(
        self,
        run: etree._Element,
        words: str,
        start: int,
        put_in: bytearray,
        taken_out: dict[int, list[tuple[int, int]]],
        before: Sequence[Piece],
    ) -> None:
        """Write a run again in pieces: what stayed, what was put in, and before each what was taken out there."""
        if not _is_plain(run):
            return
        properties = run.find(_W_RPR)
        ends = {at for at in range(start + 1, start + len(words)) if put_in[at] != put_in[at - 1] or at in taken_out}
        at = start
        for end in sorted({*ends, start + len(words)}):
            for first, last in taken_out.pop(at, ()):
                for piece in _cut(before, first, last):
                    run.addprevious(self._deleted(piece))
            fresh = _run(Piece(words[at - start : end - start], properties))
            if put_in[at]:
                wrapped = self.mark("ins")
                wrapped.append(fresh)
                run.addprevious(wrapped)
            else:
                run.addprevious(fresh)
            at = end
        drop(run)


def _differences(said: str, says: str) -> tuple[bytearray, dict[int, list[tuple[int, int]]]]:
    """Return which signs of the later text were put in, and by place in it the spans of the earlier one taken out."""
    one, two = _TOKEN.findall(said), _TOKEN.findall(says)
    starts, places = _offsets(one), _offsets(two)
    put_in, taken_out = bytearray(len(says) + 1), defaultdict(list)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        for at in range(places[j1], places[j2]):
            put_in[at] = 1
        if i1 < i2:
            taken_out[places[j1]].append((starts[i1], starts[i2]))
    return put_in, taken_out


def _offsets(parts: Sequence[str]) -> list[int]:
    found = [0]
    for part in parts:
        found.append(found[-1] + len(part))
    return found


def _paragraphs(unit: Unit) -> list[etree._Element]:
    return [unit.element] if unit.element.tag == _W_P else list(unit.element.iter(_W_P))


def _pieces(paragraph: etree._Element) -> list[Piece]:
    deleted = {qn("w:del"), qn("w:moveFrom")}
    found = []
    for run in paragraph.iter(_W_R):
        if not any(above.tag in deleted for above in run.iterancestors()) and (words := _words(run)):
            found.append(Piece(words, run.find(_W_RPR)))
    return found


def _cut(pieces: Sequence[Piece], first: int, last: int) -> Iterator[Piece]:
    """Yield the pieces of a span of the text that they make up."""
    at = 0
    for piece in pieces:
        words = piece.text[max(first - at, 0) : max(last - at, 0)]
        if words:
            yield Piece(words, piece.properties)
        at += len(piece.text)


def _words(run: etree._Element) -> str:
    return "".join(
        (child.text or "") if child.tag == _W_T else _BREAKS.get(child.tag, "") for child in run.iterchildren()
    )


def _is_plain(run: etree._Element) -> bool:
    return all(child.tag in {_W_RPR, _W_T, *_BREAKS} for child in run)


def _is_tracked(run: etree._Element) -> bool:
    return any(above.tag in _TRACKED for above in run.iterancestors())


def _run(piece: Piece, *, deleted: bool = False) -> etree._Element:
    run = etree.Element(_W_R)
    if piece.properties is not None:
        run.append(copy.deepcopy(piece.properties))
    for part in re.findall(r"[\t\n]|[^\t\n]+", piece.text):
        if part in _SIGNS:
            etree.SubElement(run, _SIGNS[part])
            continue
        words = etree.SubElement(run, qn("w:delText") if deleted else _W_T)
        words.text = part
        words.set(_SPACE, "preserve")
    return run


def _wrap(run: etree._Element, mark: etree._Element) -> None:
    run.addprevious(mark)
    mark.append(run)


def _mark_of(paragraph: etree._Element) -> etree._Element:
    """Return the properties of the paragraph's own mark, made where there are none; a tracked change goes first."""
    layout = paragraph.find(_W_PPR)
    if layout is None:
        layout = etree.Element(_W_PPR)
        paragraph.insert(0, layout)
    properties = layout.find(_W_RPR)
    if properties is None:
        properties = etree.Element(_W_RPR)
        later = [child for child in layout if child.tag in {qn("w:sectPr"), qn("w:pPrChange")}]
        if later:
            later[0].addprevious(properties)
        else:
            layout.append(properties)
    return properties


def _row_properties(row: etree._Element) -> etree._Element:
    properties = row.find(qn("w:trPr"))
    if properties is None:
        properties = etree.Element(qn("w:trPr"))
        before = row.find(qn("w:tblPrEx"))
        row.insert(0 if before is None else 1, properties)
    return properties
