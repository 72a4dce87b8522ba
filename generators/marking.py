"""From marks inside the text of a rendered Word file to Word's own structures.

A claim becomes a hidden bookmark around its words (`_c0012_7`), which moves with them when a person edits the
file; a link a hyperlink, a gap a highlight, a note a comment, a picture a drawing in the line.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Mapping
from typing import NamedTuple

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.parts.story import StoryPart
from docx.shared import Inches
from lxml import etree

from generators.markup import Mark, Token, is_marked, tokens
from generators.pictures import Picture

_W_T, _W_R, _W_RPR = qn("w:t"), qn("w:r"), qn("w:rPr")
_COMMENT_RANGE, _COMMENT_REFERENCE = (qn("w:commentRangeStart"), qn("w:commentRangeEnd")), qn("w:commentReference")
_FIRST_BOOKMARK = 100_000
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ORDER = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "color", "spacing", "w",
          "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "vertAlign", "lang")  # fmt: skip
_RANK = {qn(f"w:{name}"): rank for rank, name in enumerate(_ORDER)}


Into = list[etree._Element] | etree._Element


class _Opened(NamedTuple):
    """A mark that is open: what it is, its element, where what follows goes."""

    mark: Mark
    element: etree._Element | None
    parent: Into


class Marker:
    """Rewrites the runs of one Word file; counts its bookmarks and keeps its notes in order."""

    def __init__(self, pictures: Mapping[str, Picture] | None = None) -> None:
        self.pictures = pictures or {}
        self.bookmarks = 0
        """How many claims are bound; their bookmarks' ids begin above those of any template."""
        self.notes: list[str] = []

    def rewrite(self, part: Part, root: etree._Element) -> None:
        """Turn every mark under the element into Word structures; links become relations of the part."""
        links: dict[str, str] = {}
        for text in [element for element in root.iter(_W_T) if element.text and is_marked(element.text)]:
            run = text.getparent()
            if run is not None and run.getparent() is not None:
                self._rewrite_run(part, run, links)

    def _rewrite_run(self, part: Part, run: etree._Element, links: dict[str, str]) -> None:
        writer = _RunWriter(self, part, run, links)
        for child in run:
            if child.tag == _W_RPR:
                continue
            if child.tag == _W_T and child.text and is_marked(child.text):
                for token in tokens(child.text):
                    writer.take(token)
            else:
                writer.keep(child)
        for element in writer.top:
            run.addprevious(element)
        parent = run.getparent()
        if parent is not None:
            parent.remove(run)


class _RunWriter:
    """Writes what one marked run becomes."""

    def __init__(self, marker: Marker, part: Part, run: etree._Element, links: dict[str, str]) -> None:
        self.marker, self.part, self.links = marker, part, links
        self.properties = run.find(_W_RPR)
        self.top: list[etree._Element] = []
        self.into: Into = self.top
        self.open: list[_Opened] = []

    def keep(self, child: etree._Element) -> None:
        """Carry over what is no marked text."""
        run = self._run(())
        run.append(copy.deepcopy(child))
        self.into.append(run)

    def take(self, token: Token) -> None:
        """Write one step."""
        if token.step == "open":
            self._open(token)
        elif token.step == "close":
            self._close()
        elif self._in_note():
            self.marker.notes[-1] += {"break": "\n", "tab": "\t"}.get(token.step, token.content)
        else:
            self._write(token)

    def _in_note(self) -> bool:
        return any(opened.mark == "n" for opened in self.open)

    def _write(self, token: Token) -> None:
        run = self._run(tuple(opened.mark for opened in self.open))
        if token.step == "text":
            words = etree.SubElement(run, _W_T)
            words.text = token.content
            words.set(_SPACE, "preserve")
        else:
            etree.SubElement(run, qn("w:br" if token.step == "break" else "w:tab"))
        self.into.append(run)

    def _open(self, token: Token) -> None:
        element: etree._Element | None = None
        into = self.into
        if token.mark == "c":
            element = self._bookmark(token.content)
        elif token.mark == "l":
            element = self._hyperlink(token.content)
        elif token.mark == "n":
            self._comment_place()
        elif token.mark == "p":
            self._picture(token.content)
        self.open.append(_Opened(token.mark or "b", element, into))

    def _close(self) -> None:
        if not self.open:
            return
        opened = self.open.pop()
        if opened.mark == "c" and opened.element is not None:
            number = opened.element.get(qn("w:id")) or ""
            self.into.append(_with_id(etree.Element(qn("w:bookmarkEnd")), number))
        self.into = opened.parent

    def _bookmark(self, claim: str) -> etree._Element:
        self.marker.bookmarks += 1
        start = etree.Element(qn("w:bookmarkStart"))
        start.set(qn("w:id"), str(_FIRST_BOOKMARK + self.marker.bookmarks))
        start.set(qn("w:name"), f"_{claim}_{self.marker.bookmarks}")
        self.into.append(start)
        return start

    def _hyperlink(self, address: str) -> etree._Element:
        if address not in self.links:
            relation = f"rIdLink{len(self.links) + 1}"
            self.part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, relation, is_external=True)
            self.links[address] = relation
        element = etree.Element(qn("w:hyperlink"))
        element.set(qn("r:id"), self.links[address])
        self.into.append(element)
        self.into = element
        return element

    def _picture(self, name: str) -> None:
        picture = self.marker.pictures.get(name)
        if picture is None or not isinstance(self.part, StoryPart):
            return
        width, height = Inches(picture.width), Inches(picture.height)
        inline = self.part.new_pic_inline(io.BytesIO(picture.body), width, height)
        inline.docPr.set("descr", picture.words)
        run = self._run(())
        etree.SubElement(run, qn("w:drawing")).append(inline)
        self.into.append(run)

    def _comment_place(self) -> None:
        number = str(len(self.marker.notes))
        self.marker.notes.append("")
        for tag in _COMMENT_RANGE:
            self.into.append(_with_id(etree.Element(tag), number))
        run = etree.Element(_W_R)
        run.append(_with_id(etree.Element(_COMMENT_REFERENCE), number))
        self.into.append(run)

    def _run(self, marks: tuple[Mark, ...]) -> etree._Element:
        run = etree.Element(_W_R)
        styles = [style for mark in marks for style in _STYLES.get(mark, ())]
        if self.properties is None and not styles:
            return run
        properties = etree.Element(_W_RPR) if self.properties is None else copy.deepcopy(self.properties)
        for name, value in styles:
            _set(properties, name, value)
        run.append(properties)
        return run


_STYLES: dict[Mark, tuple[tuple[str, str | None], ...]] = {
    "l": (("w:rStyle", "Hyperlink"),),
    "g": (("w:b", None), ("w:highlight", "yellow")),
    "i": (("w:i", None),),
    "b": (("w:b", None),),
}


def _set(properties: etree._Element, name: str, value: str | None) -> None:
    tag = qn(name)
    if properties.find(tag) is not None:
        return
    element = etree.Element(tag)
    if value is not None:
        element.set(qn("w:val"), value)
    rank = _RANK.get(tag, len(_RANK))
    later = [child for child in properties if _RANK.get(child.tag, len(_RANK)) > rank]
    if later:
        later[0].addprevious(element)
    else:
        properties.append(element)


def _with_id(element: etree._Element, number: str) -> etree._Element:
    element.set(qn("w:id"), number)
    return element
