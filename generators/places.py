"""The finished Word file as a reader meets it: paragraphs and cells with place, text and claims."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from lxml import etree

from casefile.claims import Claim, ComputedClaim
from casefile.errors import UnusableInput
from generators.package import read_parts

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_P, _TBL, _TR, _TC, _SDT, _SDT_CONTENT = (_W + name for name in ("p", "tbl", "tr", "tc", "sdt", "sdtContent"))
_ANCHOR = re.compile(r"^_(c\d+)_\d+$")
GAP = re.compile(r"\[CONFIRM:(?:[^\[\]]|\[[^\[\]]*\])*\]?")
_PAGE_FIELD = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)(?![\w-])", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"\s*(?:\d{1,4}|[ivxlc]{1,6})?\s*")
_STORY = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_NOTE = {f"{_W}footnote", f"{_W}endnote"}
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)


class Span(NamedTuple):
    """Words of a place that a claim covers."""

    start: int
    end: int
    claim: str


class Place(NamedTuple):
    """One paragraph or table cell: where it is, what it says, what its claims cover, its style."""

    where: str
    text: str
    spans: tuple[Span, ...]
    style: str = ""


class Gap(NamedTuple):
    """An open gap: where, and its sentence."""

    where: str
    sentence: str


def walk(docx: bytes) -> tuple[Place, ...]:
    """Return each paragraph and cell of body, headers, footers and notes at the foot or end, in reading order.

    Raises:
        UnusableInput: this is no Word file.
    """
    stories = _stories(docx)
    places: list[Place] = []
    for prefix, roots in stories:
        places.extend(_Story(prefix).walk(roots))
    return tuple(place for place in places if place.text.strip() or place.spans)


def gaps(docx: bytes) -> tuple[Gap, ...]:
    """Return the gaps that block release, in reading order."""
    return tuple(Gap(place.where, match[0]) for place in walk(docx) for match in GAP.finditer(place.text))


def attach(claims: Sequence[Claim], docx: bytes) -> tuple[Claim, ...]:
    """Return the claims that stand in the finished file, each with its places, separated by spaces.

    In a file without bookmarks (it went through another program) claims are looked for by their words. What
    goes into a computed claim is kept too, without a place of its own where it is not printed.
    """
    places = walk(docx)
    by_claim: dict[str, list[str]] = defaultdict(list)
    for place in places:
        for span in place.spans:
            if place.text[span.start : span.end].strip():  # a bookmark stays where a person deletes its words
                by_claim[span.claim].append(place.where)
    anchored = any(place.spans for place in places)
    where = {
        claim.id: by_claim.get(claim.id) or ([] if anchored else _by_words(claim.text, places)) for claim in claims
    }
    needed = _with_inputs(claims, {claim for claim, found in where.items() if found})
    return tuple(_placed(claim, " ".join(dict.fromkeys(where[claim.id]))) for claim in claims if claim.id in needed)


def _placed(claim: Claim, where: str) -> Claim:
    return claim if claim.where == where else claim.model_copy(update={"where": where})


def moved(claims: Sequence[Claim], before: bytes, after: bytes) -> tuple[Claim, ...]:
    """Return the claims with their places in a file from which paragraphs were taken out, such as draft marks."""
    old, new = walk(before), walk(after)
    blocks = SequenceMatcher(None, [one.text for one in old], [one.text for one in new], autojunk=False)
    now = {
        old[block.a + at].where: new[block.b + at].where
        for block in blocks.get_matching_blocks()
        for at in range(block.size)
    }
    return tuple(
        claim.model_copy(update={"where": " ".join(now.get(where, where) for where in claim.where.split())})
        for claim in claims
    )


def _with_inputs(claims: Sequence[Claim], printed: set[str]) -> set[str]:
    needed = set(printed)
    for claim in reversed(claims):
        if claim.id in needed and isinstance(claim, ComputedClaim):
            needed.update(claim.inputs)
    return needed


def _by_words(text: str, places: Iterable[Place]) -> list[str]:
    words = re.compile(rf"(?<![\w.,]){re.escape(text)}(?![\w]|[.,]\d)")
    return [place.where for place in places if words.search(place.text)]


class _Story:
    """Numbers the paragraphs and tables of one story (body, headers or footers) as it walks them."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.paragraphs = self.tables = 0

    def walk(self, roots: Iterable[etree._Element]) -> Iterator[Place]:
        for root in roots:
            yield from self._blocks(root)

    def _blocks(self, parent: etree._Element) -> Iterator[Place]:
        for child in parent:
            if child.tag == _P:
                yield _place(f"{self.prefix}p{self.paragraphs}", [child])
                self.paragraphs += 1
            elif child.tag == _TBL:
                yield from self._table(child)
            elif child.tag == _SDT:
                for content in child.iterchildren(_SDT_CONTENT):
                    yield from self._blocks(content)
            elif child.tag in _NOTE:
                yield from self._blocks(child)

    def _table(self, table: etree._Element) -> Iterator[Place]:
        number = self.tables
        self.tables += 1
        for row_number, row in enumerate(table.iterchildren(_TR)):
            for cell_number, cell in enumerate(row.iter(_TC)):
                where = f"{self.prefix}t{number}.r{row_number}.c{cell_number}"
                yield _place(where, list(cell.iter(_P)))


class _Reader:
    """Reads the text of paragraphs, and what of it the bookmarks of claims cover."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.open: dict[str, tuple[str, int]] = {}
        self.spans: list[Span] = []
        self.fields: list[str] = []
        self.skip = 0

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def take(self, element: etree._Element) -> None:
        action = _ACTIONS.get(element.tag)
        if action is not None:
            action(self, element)


def _text(reader: _Reader, element: etree._Element) -> None:
    if element.text and not (_PAGE_NUMBER.fullmatch(element.text) and (reader.skip or _in_page_field(element))):
        reader.add(element.text)


def _symbol(reader: _Reader, element: etree._Element) -> None:
    found = re.fullmatch(r"[0-9A-Fa-f]{2}([0-9A-Fa-f]{2})", element.get(_W + "char") or "")
    sign = chr(int(found[1], 16)) if found else ""
    reader.add(sign if sign.isalnum() else "\u25a1")


def _start(reader: _Reader, element: etree._Element) -> None:
    match = _ANCHOR.match(element.get(_W + "name") or "")
    if match:
        reader.open[element.get(_W + "id") or ""] = (match[1], reader.length)


def _end(reader: _Reader, element: etree._Element) -> None:
    opened = reader.open.pop(element.get(_W + "id") or "", None)
    if opened:
        reader.spans.append(Span(opened[1], reader.length, opened[0]))


def _field(reader: _Reader, element: etree._Element) -> None:
    kind = element.get(_W + "fldCharType")
    if kind == "begin":
        reader.fields.append("")
    elif kind == "separate" and reader.fields and _PAGE_FIELD.match(reader.fields[-1]):
        reader.skip += 1
        reader.fields[-1] = "skipped"
    elif kind == "end" and reader.fields and reader.fields.pop() == "skipped":
        reader.skip -= 1


def _instruction(reader: _Reader, element: etree._Element) -> None:
    if reader.fields:
        reader.fields[-1] += element.text or ""


_ACTIONS = {
    _W + "t": _text,
    _W + "tab": lambda reader, _: reader.add("\t"),
    _W + "br": lambda reader, _: reader.add("\n"),
    _W + "noBreakHyphen": lambda reader, _: reader.add("-"),
    _W + "sym": _symbol,
    _W + "bookmarkStart": _start,
    _W + "bookmarkEnd": _end,
    _W + "fldChar": _field,
    _W + "instrText": _instruction,
}


def _in_page_field(element: etree._Element) -> bool:
    simple = next(element.iterancestors(_W + "fldSimple"), None)
    return simple is not None and bool(_PAGE_FIELD.match(simple.get(_W + "instr") or ""))


def _place(where: str, paragraphs: Sequence[etree._Element]) -> Place:
    reader = _Reader()
    for number, paragraph in enumerate(paragraphs):
        if number:
            reader.add("\n")
        for element in paragraph.iter(*_ACTIONS):
            reader.take(element)
    spans = [*reader.spans, *(Span(start, reader.length, claim) for claim, start in reader.open.values())]
    style = paragraphs[0].find(f"{_W}pPr/{_W}pStyle") if paragraphs else None
    return Place(
        where, "".join(reader.parts), tuple(sorted(spans)), "" if style is None else style.get(_W + "val") or ""
    )


def claims_in(element: etree._Element) -> tuple[str, ...]:
    """Return the ids of the claims that are bound to words within an element of a Word file."""
    names = (mark.get(_W + "name") or "" for mark in element.iter(_W + "bookmarkStart"))
    return tuple(match[1] for name in names if (match := _ANCHOR.match(name)))


def text_of(paragraphs: Sequence[etree._Element]) -> str:
    """Return the words of paragraphs as a reader sees them: without fields of page numbers and struck-out text."""
    return place_of(paragraphs).text


def place_of(paragraphs: Sequence[etree._Element]) -> Place:
    """Return what paragraphs say and what their claims cover, wherever they stand."""
    return _place("", paragraphs)


def _stories(docx: bytes) -> list[tuple[str, list[etree._Element]]]:
    parts = read_parts(docx, lambda name: _STORY.fullmatch(name) is not None)
    try:
        roots = {name: etree.fromstring(content, _PARSER) for name, content in parts.items()}
    except etree.XMLSyntaxError as error:
        raise UnusableInput("this Word file is damaged; save it from Word again") from error
    if "word/document.xml" not in roots:
        raise UnusableInput("this is no Word file (.docx); save it from Word again")
    body = roots["word/document.xml"].find(f"{_W}body")
    kinds = (("h", "header"), ("f", "footer"), ("n", "footnotes"), ("e", "endnotes"))
    rest = [(prefix, [root for name, root in roots.items() if kind in name]) for prefix, kind in kinds]
    return [("", [] if body is None else [body]), *rest]
