"""Three versions made one: as drafted, as a person edited it, as the case file makes it now.

Paragraphs and rows that a person changed, added or took out stay so; all others are those of today. Where both changed,
the person's stays and what the file says now stands behind it as a gap, which blocks release until it is settled.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from docx.document import Document as WordFile
from docx.oxml.ns import qn
from lxml import etree

from casefile.claims import Claim, LawClaim
from generators.carrying import Carrier, drop
from generators.kept_cites import CITES, KeptCites, highlighted
from generators.package import open_word, repack
from generators.places import claims_in
from generators.units import Pairs, Unit, align, units_of

CHANGED = "[CONFIRM: the file has changed since this was edited in Word; from the file it now reads:"
GONE = (
    "[CONFIRM: the file no longer gives the paragraph before this one, which was edited in Word; keep it or delete it]"
)
REQUIRED = "[CONFIRM: this was taken out in Word, and the law asks for it:"
_LAST = "Take over what holds, then delete this]"
OURS = (CHANGED, GONE, REQUIRED, CITES)
"""How the gaps begin that stand beside what a person edited; deleting them settles them."""
_STORIES = ("header", "footer")


class Step(NamedTuple):
    """What comes next in the merged body: a unit of today's file, or one that a person wrote.

    `gap` says what stands behind a person's unit: the changed unit of today (`new`), or that there is none any more.
    """

    what: Literal["new", "mine", "required", "dropped"]
    new: int | None = None
    mine: int | None = None
    gap: Literal["changed", "gone"] | None = None


class Merged(NamedTuple):
    """The merged file, the claims that came along with a person's paragraphs, and what is said of it for people."""

    docx: bytes
    carried: tuple[Claim, ...]
    sentences: tuple[str, ...]
    kept: int


def merge(
    base: bytes,
    mine: bytes,
    mine_claims: Sequence[Claim],
    new: bytes,
    new_claims: Sequence[Claim],
    cites: KeptCites | None = None,
) -> Merged:
    """Return today's file with a person's edits kept; `base` is the version that the person began from.

    `cites` settles what the kept paragraphs cite.

    Raises:
        UnusableInput: one of them is no Word file.
    """
    old, edited, fresh = (open_word(docx) for docx in (base, mine, new))
    units = _Units(*(units_of(word.element.body) for word in (old, edited, fresh)))
    law = {claim.id for claim in new_claims if isinstance(claim, LawClaim)}
    steps = plan(units, law)
    carrier = Carrier(edited, fresh, mine_claims, new_claims)
    _Writer(units, fresh, carrier, cites).write(steps)
    out = io.BytesIO()
    fresh.save(out)
    kept = [step for step in steps if step.what == "mine"]
    said = [*_sentences(steps, units, old, edited), *(_of_cites(cites) if cites else ())]
    return Merged(repack(out.getvalue()), carrier.claims, tuple(said), len(kept))


class _Units(NamedTuple):
    base: tuple[Unit, ...]
    mine: tuple[Unit, ...]
    new: tuple[Unit, ...]


def plan(units: _Units, law: frozenset[str] | set[str] = frozenset()) -> tuple[Step, ...]:
    """Return what the merged body is made of, in order; units with a claim of `law` are not lost without a word."""
    gaps = {at for at, unit in enumerate(units.mine) if unit.text.startswith(OURS)}
    mine = [at for at in range(len(units.mine)) if at not in gaps]
    to_mine, added_mine = _by_base(align(units.base, [units.mine[at] for at in mine]))
    to_mine = {base: mine[at] for base, at in to_mine.items()}
    added_mine = {base: [mine[at] for at in found] for base, found in added_mine.items()}
    to_new, added_new = _by_base(align(units.base, units.new))
    steps: list[Step] = []
    for base in range(-1, len(units.base)):
        if base >= 0:
            steps += _one(units, base, to_mine.get(base), to_new.get(base), gaps, law)
        twins = {units.new[at].key for at in added_new.get(base, ())}
        steps += [Step("new", new=at) for at in added_new.get(base, ())]
        steps += [Step("mine", mine=at) for at in added_mine.get(base, ()) if units.mine[at].key not in twins]
    return tuple(steps)


def _by_base(pairs: Pairs) -> tuple[dict[int, int], dict[int, list[int]]]:
    """Return what each unit of the base became, and what was added behind each (-1: before all)."""
    became: dict[int, int] = {}
    added: dict[int, list[int]] = {}
    last = -1
    for base, other in pairs:
        if base is not None:
            last = base
            if other is not None:
                became[base] = other
        elif other is not None:
            added.setdefault(last, []).append(other)
    return became, added


def _one(
    units: _Units, base: int, mine: int | None, new: int | None, gaps: set[int], law: frozenset[str] | set[str]
) -> list[Step]:
    """Return what becomes of one unit of the base."""
    before = units.base[base].key
    same = new is not None and units.new[new].key == before
    if mine is None:
        asked = new is not None and bool(law & set(claims_in(units.new[new].element)))
        if new is None or not units.base[base].text.strip():
            return []
        return [Step("required" if asked else "dropped", new=new)]
    if units.mine[mine].key == before:
        return [Step("new", new=new)] if new is not None else []
    if new is not None and units.mine[mine].key == units.new[new].key:
        return [Step("new", new=new)]
    if not same:
        return [Step("mine", new=new, mine=mine, gap="gone" if new is None else "changed")]
    open_still = mine + 1 in gaps and not units.mine[mine + 1].text.startswith(CITES)
    return [Step("mine", new=new, mine=mine), *([Step("mine", mine=mine + 1)] if open_still else [])]


class _Writer:
    """Writes the merged body into today's file."""

    def __init__(self, units: _Units, fresh: WordFile, carrier: Carrier, cites: KeptCites | None) -> None:
        self.units, self.body, self.carrier, self.cites = units, fresh.element.body, carrier, cites
        self.part = fresh.part
        self.cursor: etree._Element | None = None
        self.tables: dict[int, etree._Element] = {}
        self.of_rows: list[tuple[etree._Element, etree._Element]] = []

    def write(self, steps: Sequence[Step]) -> None:
        """Write the steps; gaps on the cites of rows stand behind their table."""
        self._write(steps)
        for row, gap in reversed(self.of_rows):
            next(row.iterancestors(qn("w:tbl")), row).addnext(gap)

    def _write(self, steps: Sequence[Step]) -> None:
        for step in steps:
            unit = None if step.new is None else self.units.new[step.new]
            if step.mine is not None:
                self._mine(self.units.mine[step.mine], step, unit)
            elif unit is not None and step.what == "dropped":
                _take_out(unit.element)
            elif unit is not None:
                self.cursor = unit.element
                if step.what == "required":
                    _say(unit.element, REQUIRED, "]")

    def _mine(self, mine: Unit, step: Step, new: Unit | None) -> None:
        """Write a person's unit in the place of today's; today's stays behind it where both changed."""
        made = self.carrier.carried(mine.element)
        unsettled = self._unsettled(made, mine)
        if new is not None:
            _keep_section(made, new.element)
            new.element.addprevious(made)
            self.cursor = made
            if step.gap == "changed":
                _say(new.element, CHANGED, f" {_LAST}")
                self.cursor = new.element
            else:
                _take_out(new.element)
        else:
            self._place(made, mine)
        if step.gap == "gone":
            note = _gap(GONE)
            self._behind(note)
        if unsettled is not None and mine.table is None:
            self._behind(unsettled)
        elif unsettled is not None:
            self.of_rows.append((made, unsettled))

    def _unsettled(self, made: etree._Element, mine: Unit) -> etree._Element | None:
        """Settle what a kept unit cites; return the gap that it leaves."""
        if self.cites is None or mine.text.startswith(OURS):
            return None
        return self.cites.settle(made, self.part, self.carrier.standing, self.carrier.change)

    def _place(self, made: etree._Element, mine: Unit) -> None:
        """Put a unit that today's file has no counterpart of behind the last one written."""
        if mine.table is None:
            self._behind(made)
            return
        known = self.tables.get(id(mine.table))
        if known is not None and (
            self.cursor is None or next(self.cursor.iterancestors(qn("w:tbl")), None) is not known
        ):
            known.append(made)
        elif self.cursor is not None and self.cursor.tag == made.tag:
            self.cursor.addnext(made)
        else:
            shell = etree.Element(qn("w:tbl"))
            for child in mine.table:
                if child.tag in {qn("w:tblPr"), qn("w:tblGrid")}:
                    shell.append(copy.deepcopy(child))
            shell.append(made)
            self._behind(shell)
        self.cursor = made
        self.tables[id(mine.table)] = next(made.iterancestors(qn("w:tbl")))

    def _behind(self, element: etree._Element) -> None:
        if self.cursor is None:
            self.body.insert(0, element)
        else:
            next(self.cursor.iterancestors(qn("w:tbl")), self.cursor).addnext(element)
        self.cursor = element


def _take_out(element: etree._Element) -> None:
    """Take a unit out of the body; a table goes with its last row, a section's end stays."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tag == qn("w:p") and element.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
        for child in [child for child in element if child.tag != qn("w:pPr")]:
            element.remove(child)
        return
    drop(element)
    if parent.tag == qn("w:tbl") and parent.find(qn("w:tr")) is None:
        drop(parent)


def _keep_section(made: etree._Element, new: etree._Element) -> None:
    """Let a paragraph that takes the place of one that ends a section end it too."""
    section = new.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
    if section is None or made.tag != qn("w:p"):
        return
    layout = made.find(qn("w:pPr"))
    if layout is None:
        layout = etree.Element(qn("w:pPr"))
        made.insert(0, layout)
    layout.append(section)


def _say(element: etree._Element, before: str, after: str) -> None:
    """Put words of a gap before and after what a paragraph says, or before what a row's first cell says."""
    paragraphs = [element] if element.tag == qn("w:p") else list(element.iter(qn("w:p")))
    first = paragraphs[0]
    layout = first.find(qn("w:pPr"))
    first.insert(0 if layout is None else 1, highlighted(f"{before} "))
    last = first if element.tag == qn("w:p") else list(next(element.iter(qn("w:tc"))).iter(qn("w:p")))[-1]
    last.append(highlighted(after))


def _gap(sentence: str) -> etree._Element:
    paragraph = etree.Element(qn("w:p"))
    paragraph.append(highlighted(sentence))
    return paragraph


def _sentences(steps: Sequence[Step], units: _Units, old: WordFile, edited: WordFile) -> list[str]:
    """Return what people are told of the merge, in words that quote the letter."""
    kept = sum(step.what == "mine" and step.gap is None for step in steps)
    both = sum(step.gap == "changed" for step in steps)
    gone = sum(step.gap == "gone" for step in steps)
    said = []
    if kept:
        said.append(f"{_count(kept, 'paragraph or row')} as written in Word")
    if both:
        said.append(
            f"{_count(both, 'paragraph or row')} edited in Word and changed in the file since: both stand there, "
            "marked [CONFIRM]"
        )
    if gone:
        said.append(f"{_count(gone, 'edited paragraph')} of which the file gives nothing any more, marked [CONFIRM]")
    for step in steps:
        if step.what == "dropped" and step.new is not None and units.new[step.new].text.strip():
            base = {unit.key for unit in units.base}
            if units.new[step.new].key not in base:
                words = _short(units.new[step.new].text)
                said.append(f"taken out in Word, and changed in the file since: {words}; it stays out")
    if _stories(old) != _stories(edited):
        said.append("what was changed in Word in the header or foot of the pages is not carried over; write it again")
    return said


def _of_cites(cites: KeptCites) -> Iterator[str]:
    if cites.moved:
        yield f"{_count(cites.moved, 'cite')} moved with the page and written anew"
    if cites.open:
        yield f"{_count(cites.open, 'paragraph or row')} not borne out by what is cited there, marked [CONFIRM]"


def _stories(word: WordFile) -> tuple[str, ...]:
    found = []
    for section in word.sections:
        for story in (section.header, section.footer, section.first_page_header, section.first_page_footer):
            words = "".join(text.text or "" for text in story._element.iter(qn("w:t")))
            found.append(" ".join(words.split()))
    return tuple(dict.fromkeys(found))


def _count(number: int, what: str) -> str:
    several = what.replace("paragraph", "paragraphs").replace("row", "rows").replace("cite", "cites")
    return f"{number} {what if number == 1 else several}"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return f"\u201c{words}\u201d" if len(words) <= 90 else f"\u201c{words[:90].rsplit(' ', 1)[0]} ...\u201d"
