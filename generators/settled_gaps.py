"""Gaps that a person wrote over in Word: one is settled where words stand in its place that say something.

"TBD", a question mark, a bracket taken off or a hole in a sentence settle nothing: the gap is put back, and blocks.
Words that do are the person's own, and are bound to a claim that says so.
"""

from __future__ import annotations

import copy
import io
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from docx.oxml.ns import qn
from lxml import etree

from generators.agreement import squeeze
from generators.kept_cites import highlighted
from generators.merging import OURS
from generators.package import open_word, repack
from generators.places import GAP
from generators.units import Unit, align, units_of

_MARK = 0xF0000
_NOTHING = frozenset(
    ("", "tbd", "tbc", "tba", "todo", "pending", "open", "confirm", "to be confirmed", "to be determined", "to come",
     "to follow", "later", "ask", "fill in", "blank", "insert", "unclear")
)  # fmt: skip
_SIGNS = re.compile(r"[xX?_.\-\u2013\u2014*#\s]*")
_BORDER = " .,;:[]()<>{}_-\u2013\u2014*#?!\u2026\"'\u201c\u201d\u2018\u2019\t\n"
_TOKEN = re.compile(r"\s*(?:[$\w][\w.,'\u2019/%-]*\w|\S)")


class Written(NamedTuple):
    """What stands now where a gap was: its sentence, the words, the unit that they stand in, its cell (of a row)."""

    gap: str
    words: str
    unit: Unit
    cell: int | None

    @property
    def is_settled(self) -> bool:
        """Whether the words say something."""
        bare = self.words.strip(_BORDER).casefold()
        left_over = squeeze(bare) in {squeeze(self.gap), squeeze(self.gap.removeprefix("[CONFIRM:"))}
        return bare not in _NOTHING and not _SIGNS.fullmatch(self.words) and not left_over


class Settled(NamedTuple):
    """The file with what settles nothing put back as gaps, and the words that settled one, as they stand."""

    docx: bytes
    words: tuple[str, ...]
    put_back: tuple[str, ...]


def settled(began: bytes, edited: bytes, required: Collection[str] = ()) -> Settled:
    """Return the edited file, its gaps held against those of the file that the person began from.

    A paragraph or row that was taken out takes its gap along, and so does a sentence that was nothing but the gap;
    a gap that a statute asks to be filled (`required`) is put back as a paragraph of its own.

    Raises:
        UnusableInput: one of them is no Word file.
    """
    old, word = open_word(began), open_word(edited)
    before, after = units_of(old.element.body), units_of(word.element.body)
    found = [
        one
        for at, now in _pairs(before, after)
        if GAP.search(before[at].text) and not before[at].text.startswith(OURS)
        for one in _written(before[at], after[now])
    ]
    back = [one for one in found if not one.is_settled]
    lost = _put_back(before, after, [one for one in _taken_out(before, after) if one in required])
    for one in back:
        _paragraph_of(one).append(highlighted(f" {one.gap}"))
    words = tuple(dict.fromkeys(one.words.strip() for one in found if one.is_settled))
    if not back and not lost:
        return Settled(edited, words, ())
    out = io.BytesIO()
    word.save(out)
    return Settled(repack(out.getvalue()), words, (*(one.gap for one in back), *lost))


def taken_out(began: bytes, edited: bytes) -> tuple[str, ...]:
    """Return the gaps that are gone with nothing written in their place: with their paragraph, row or sentence.

    Raises:
        UnusableInput: one of them is no Word file.
    """
    before, after = (units_of(open_word(docx).element.body) for docx in (began, edited))
    return tuple(_taken_out(before, after))


def _taken_out(before: Sequence[Unit], after: Sequence[Unit]) -> list[str]:
    written = Counter(
        one.gap
        for at, now in _pairs(before, after)
        if GAP.search(before[at].text)
        for one in _written(before[at], after[now])
    )
    left = Counter(match[0] for unit in after for match in GAP.finditer(unit.text))
    asked = Counter(match[0] for unit in before if not unit.text.startswith(OURS) for match in GAP.finditer(unit.text))
    return list((asked - left - written).elements())


def _put_back(before: Sequence[Unit], after: Sequence[Unit], gone: Sequence[str]) -> list[str]:
    """Put gaps that went with their paragraph back, each behind what stood before it; return them."""
    became = dict(_pairs(before, after))
    for sentence in reversed(gone):
        at = next(at for at, unit in enumerate(before) if sentence in unit.text)
        above = next((after[became[one]] for one in range(at, -1, -1) if one in became), None)
        paragraph = etree.Element(qn("w:p"))
        paragraph.append(highlighted(sentence))
        if above is not None:
            (above.element if above.table is None else above.table).addnext(paragraph)
        elif after:
            (after[0].element if after[0].table is None else after[0].table).addprevious(paragraph)
    return list(gone)


def bound(edited: bytes, words: str, claim: str) -> bytes:
    """Return the file with the words bound to the claim, where they stand in one paragraph; else as it is."""
    word = open_word(edited)
    for number, paragraph in enumerate(word.element.body.iter(qn("w:p"))):
        texts = [one for one in paragraph.iter(qn("w:t")) if one.getparent() is not None]
        at = "".join(one.text or "" for one in texts).find(words)
        if at >= 0 and _bind(texts, at, at + len(words), claim, 800_000 + number):
            out = io.BytesIO()
            word.save(out)
            return repack(out.getvalue())
    return edited


def _pairs(before: Sequence[Unit], after: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Yield which unit became which, gaps set aside; what was a gap alone became what was put in its place."""
    old, new = ([one._replace(text=GAP.sub(chr(_MARK), one.text)) for one in units] for units in (before, after))
    waiting: list[int] = []
    added: list[int] = []
    for at, now in [*align(old, new), (len(old), len(new))]:
        if at is not None and now is not None:
            if len(waiting) != len(added):
                waiting = [one for one in waiting if not old[one].text.strip(chr(_MARK) + " ")]
            yield from zip(waiting, added, strict=False)
            waiting, added = [], []
            if at < len(old):
                yield at, now
        elif at is not None:
            waiting.append(at)
        elif now is not None:
            added.append(now)


def _written(before: Unit, after: Unit) -> Iterator[Written]:
    """Yield what stands in the place of each gap that is not there any more."""
    cells = zip(before.text.split("\t"), after.text.split("\t"), strict=False) if before.table is not None else None
    if cells is None:
        yield from _replaced(before.text, after.text, after, None)
        return
    for at, (was, now) in enumerate(cells):
        yield from _replaced(was, now, after, at)


def _replaced(was: str, now: str, unit: Unit, cell: int | None) -> Iterator[Written]:
    kept = [match[0] for match in GAP.finditer(now)]
    gaps = [match[0] for match in GAP.finditer(was)]
    for at, sentence in enumerate(gaps):
        was = was.replace(sentence, chr(_MARK + at), 1)
        if sentence in kept:
            now = now.replace(sentence, chr(_MARK + at), 1)
    old, new = _TOKEN.findall(was), _TOKEN.findall(now)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        for at, sentence in enumerate(gaps):
            if tag == "equal" or chr(_MARK + at) not in "".join(old[i1:i2]):
                continue
            words = "".join(new[j1:j2])
            alone = cell is None and _stands_alone(was, was.index(chr(_MARK + at)))
            if not GAP.search(words) and (words.strip() or not alone):
                yield Written(sentence, words, unit, cell)


def _stands_alone(text: str, at: int) -> bool:
    """Tell whether a gap is a sentence of its own: nothing is missing where it is taken out."""
    before, after = text[:at].rstrip(), text[at + 1 :].strip()
    return (not before or before[-1] in ".:;!?\u201d]") and (not after or after[0].isupper() or after[0] in "[\u201c")


def _paragraph_of(one: Written) -> etree._Element:
    element = one.unit.element
    if element.tag == qn("w:p"):
        return element
    cells = list(element.iter(qn("w:tc")))
    return list(cells[min(one.cell or 0, len(cells) - 1)].iter(qn("w:p")))[-1]


def _bind(texts: Sequence[etree._Element], start: int, end: int, claim: str, number: int) -> bool:
    """Put a bookmark of the claim around a stretch of a paragraph's text; False where its runs lie apart."""
    place, touched = 0, list[etree._Element]()
    for text in texts:
        length = len(text.text or "")
        if place < end and place + length > start:
            run = text.getparent()
            if run is None or len(run.findall(qn("w:t"))) != 1 or run.getparent() is None:
                return False
            low, high = max(start - place, 0), min(end - place, length)
            touched.append(_split(run, text, low, high))
        place += length
    if not touched or len({id(run.getparent()) for run in touched}) != 1:
        return False
    opens, closes = etree.Element(qn("w:bookmarkStart")), etree.Element(qn("w:bookmarkEnd"))
    opens.set(qn("w:name"), f"_{claim}_{number}")
    for mark in (opens, closes):
        mark.set(qn("w:id"), str(number))
    touched[0].addprevious(opens)
    touched[-1].addnext(closes)
    return True


def _split(run: etree._Element, text: etree._Element, low: int, high: int) -> etree._Element:
    """Return the run that holds a stretch of a run's text alone; what stands around it gets runs of its own."""
    words = text.text or ""
    for part, put in ((words[:low], run.addprevious), (words[high:], run.addnext)):
        if part:
            beside = copy.deepcopy(run)
            beside.find(qn("w:t")).text = part  # type: ignore[union-attr]  # the run has one text
            beside.find(qn("w:t")).set("{http://www.w3.org/XML/1998/namespace}space", "preserve")  # type: ignore[union-attr]
            put(beside)
    text.text = words[low:high]
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run
