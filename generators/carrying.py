"""Paragraphs carried from one Word file into another: their claims, links, notes, pictures and styles come along."""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence

from docx.document import Document as WordFile
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from lxml import etree

from casefile.claims import Claim, ComputedClaim, CorrectionClaim

_ANCHOR = re.compile(r"^_(c\d+)_\d+$")
_ID = re.compile(r"\bc\d+\b")
_FIRST = 500_000
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_NOTES = {qn("w:footnoteReference"), qn("w:endnoteReference")}
_COMMENTS = {qn("w:commentRangeStart"), qn("w:commentRangeEnd"), qn("w:commentReference")}
_BOOKMARKS = {qn("w:bookmarkStart"), qn("w:bookmarkEnd")}


class Carrier:
    """Carries units of one file into another; a claim that both know is one claim, others get new ids."""

    def __init__(self, source: WordFile, target: WordFile, claims: Sequence[Claim], known: Sequence[Claim]) -> None:
        self._source, self._target = source, target
        self._claims = {claim.id: claim for claim in claims}
        self._all = {claim.id: claim for claim in known}
        self._known = {_content(claim): claim.id for claim in reversed(known)}
        self._last = max((int(claim.id[1:]) for claim in known), default=0)
        self._ids: dict[str, str] = {}
        self._made: list[Claim] = []
        self._bookmarks = 0
        self._comments: dict[str, str] = {}
        self._styles = {style.style_id for style in target.styles}

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that the target did not know, under their new ids."""
        return tuple(self._made)

    @property
    def standing(self) -> dict[str, Claim]:
        """All claims of the target by id, those that came along too."""
        return self._all | {claim.id: claim for claim in self._made}

    def change(self, claim: Claim) -> None:
        """Let a claim that came along say something else."""
        self._made = [claim if one.id == claim.id else one for one in self._made]

    def carried(self, element: etree._Element) -> etree._Element:
        """Return a copy of a unit, fit to stand in the target."""
        made = copy.deepcopy(element)
        self._rebind(made)
        self._relate(made)
        self._comment(made)
        self._restyle(made)
        for section in list(made.iter(qn("w:sectPr"))):
            drop(section)
        for reference in [one for one in made.iter() if one.tag in _NOTES]:
            drop(reference)
        return made

    def _rebind(self, made: etree._Element) -> None:
        """Give the bookmarks of claims the ids that the claims have in the target; Word's own bookmarks go."""
        numbers: dict[str, str] = {}
        for mark in [one for one in made.iter() if one.tag in _BOOKMARKS]:
            number = mark.get(qn("w:id")) or ""
            if mark.tag == qn("w:bookmarkStart"):
                anchor = _ANCHOR.match(mark.get(qn("w:name")) or "")
                if anchor is None or anchor[1] not in self._claims:
                    drop(mark)
                    continue
                self._bookmarks += 1
                numbers[number] = str(_FIRST + self._bookmarks)
                mark.set(qn("w:name"), f"_{self._id(anchor[1])}_{_FIRST + self._bookmarks}")
            if number not in numbers:
                drop(mark)
                continue
            mark.set(qn("w:id"), numbers[number])

    def _id(self, old: str) -> str:
        """Return the id under which the target has a claim, carried over with what goes into it."""
        if old in self._ids:
            return self._ids[old]
        claim = self._claims[old]
        claim = claim.model_copy(update=self._renamed(claim))
        known = self._known.get(_content(claim))
        if known is None:
            self._last += 1
            known = f"c{self._last:04d}"
            self._made.append(claim.model_copy(update={"id": known, "where": ""}))
        self._ids[old] = known
        return known

    def _renamed(self, claim: Claim) -> dict[str, object]:
        if isinstance(claim, ComputedClaim):
            names = {one: self._id(one) for one in claim.inputs if one in self._claims}
            formula = _ID.sub(lambda match: names.get(match[0], match[0]), claim.formula)
            return {"inputs": tuple(names.get(one, one) for one in claim.inputs), "formula": formula}
        if isinstance(claim, CorrectionClaim) and claim.over in self._claims:
            return {"over": self._id(claim.over)}
        return {}

    def _relate(self, made: etree._Element) -> None:
        """Let links and pictures lead where they led."""
        for element in made.iter():
            for name, value in [(str(name), str(value)) for name, value in element.attrib.items()]:
                if not name.startswith(_R) or value not in self._source.part.rels:
                    continue
                relation = self._source.part.rels[value]
                if relation.is_external:
                    fresh = self._target.part.relate_to(relation.target_ref, relation.reltype, is_external=True)
                elif relation.reltype == RELATIONSHIP_TYPE.IMAGE:
                    image = relation.target_part
                    image.partname = self._target.part.package.next_partname(
                        f"/word/media/carried%d.{image.partname.ext}"
                    )
                    fresh = self._target.part.relate_to(image, relation.reltype)
                else:
                    del element.attrib[name]
                    continue
                element.set(name, fresh)

    def _comment(self, made: etree._Element) -> None:
        """Carry the notes along that stand at the unit."""
        there = {comment.comment_id: comment for comment in self._source.comments}
        for mark in [one for one in made.iter() if one.tag in _COMMENTS]:
            number = mark.get(qn("w:id")) or ""
            comment = there.get(int(number)) if number.isdigit() else None
            if comment is None:
                drop(mark)
                continue
            if number not in self._comments:
                fresh = self._target.comments.add_comment(comment.text, comment.author or "", comment.initials or "")
                fresh._comment_elm.attrib.pop(qn("w:date"), "")
                self._comments[number] = str(fresh.comment_id)
            mark.set(qn("w:id"), self._comments[number])

    def _restyle(self, made: etree._Element) -> None:
        """Let styles that the target lacks come along; lists that it does not know lose their marks."""
        for tag in ("w:pStyle", "w:rStyle", "w:tblStyle"):
            for element in list(made.iter(qn(tag))):
                self._style(element.get(qn("w:val")) or "")
        for numbers in list(made.iter(qn("w:numPr"))):
            if not self._has_list(numbers):
                drop(numbers)

    def _style(self, style_id: str) -> None:
        if style_id in self._styles:
            return
        self._styles.add(style_id)
        for style in self._source.styles.element.iterchildren(qn("w:style")):
            if style.get(qn("w:styleId")) == style_id:
                self._target.styles.element.append(copy.deepcopy(style))
                for name in ("w:basedOn", "w:link", "w:next"):
                    parent = style.find(qn(name))
                    if parent is not None:
                        self._style(parent.get(qn("w:val")) or "")

    def _has_list(self, numbers: etree._Element) -> bool:
        wanted = numbers.find(qn("w:numId"))
        try:
            known = self._target.part.numbering_part.element
        except (KeyError, NotImplementedError):  # the file has no lists, and the library makes none
            return False
        return wanted is not None and any(
            one.get(qn("w:numId")) == wanted.get(qn("w:val")) for one in known.iterchildren(qn("w:num"))
        )


def _content(claim: Claim) -> str:
    return claim.model_dump_json(exclude={"id", "where"})


def drop(element: etree._Element) -> None:
    """Take an element out of the tree that it stands in."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
