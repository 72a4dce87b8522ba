"""Which sentences of a version no longer stand: held against what the case file makes of the same document now."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from docx.oxml.ns import qn

from generators.package import open_word
from generators.units import Unit, align, alike, units_of

_CITE = re.compile(r"\s*\[Exs?\. [^\[\]]*\]|\bExs?\. \d+")
_END = re.compile(r"(?<=[.!?\u201d\]])\s+(?=[A-Z\u201c\[$(])")
_GAP = re.compile(r"\[CONFIRM:(?:[^\[\]]|\[[^\[\]]*\])*\]?")


class Stale(NamedTuple):
    """A place of the letter whose words are others now: under which heading, what it says, what the file says.

    `kind`: changed, gone (nothing of it is in the file any more), new (the letter does not say it), cites (it cites
    other exhibits now, and nothing else is changed). `edited` tells that a person wrote those words.
    """

    kind: Literal["changed", "gone", "new", "cites"]
    section: str
    says: str
    now: str
    edited: bool = False


def stale_places(letter: bytes, base: bytes, today: bytes) -> tuple[Stale, ...]:
    """Return the places of a letter that the file has left behind, in the order of the letter.

    `base` is the letter as the case file alone made it then, `today` as it makes it now.

    Raises:
        UnusableInput: one of them is no Word file.
    """
    then, now, mine = (units_of(open_word(docx).element.body) for docx in (base, today, letter))
    return tuple(_stale(then, now, mine))


def _stale(then: Sequence[Unit], now: Sequence[Unit], mine: Sequence[Unit]) -> Iterator[Stale]:
    written = {unit.text for unit in mine}
    section = ""
    for old, new in align(then, now):
        unit = then[old] if old is not None else now[new] if new is not None else None
        if unit is None:
            continue
        section = _heading(unit) or section
        before, after = _plain(then, old), _plain(now, new)
        if _same(before, after) or not (before or after):
            continue
        said = _in_letter(then[old], mine) if old is not None and then[old].text not in written else before
        yield from _told(section, before, after, said)


def _told(section: str, before: str, after: str, said: str) -> Iterator[Stale]:
    edited = said != before
    if not before:
        yield Stale("new", section, "", after)
    elif not after:
        if said:
            yield Stale("gone", section, said, "", edited)
    elif _same(_CITE.sub("", before), _CITE.sub("", after)):
        yield Stale("cites", section, before, after, edited)
    elif edited:
        yield Stale("changed", section, said, after, edited)
    else:
        was, is_now = _sentences(before, after)
        yield Stale("changed", section, was, is_now)


def _plain(units: Sequence[Unit], at: int | None) -> str:
    """Return the words of a unit, without gaps, on one line; a row's cells apart."""
    if at is None:
        return ""
    cells = [cell.strip() for cell in _GAP.sub("", units[at].text).split("\t")]
    words = " | ".join(cell for cell in cells if cell)
    return " ".join(words.split())


def _same(one: str, two: str) -> bool:
    return one.split() == two.split()


def _in_letter(unit: Unit, mine: Sequence[Unit]) -> str:
    """Return what a person made of a paragraph in the letter; nothing where it was taken out."""
    best = max(mine, key=lambda one: alike(unit, one), default=None)
    return " ".join(best.text.split()) if best is not None and alike(unit, best) > 0 else ""


def _sentences(before: str, after: str) -> tuple[str, str]:
    """Return the sentences that differ, those of before and those of after."""
    one, two = _END.split(before), _END.split(after)
    was: list[str] = []
    now: list[str] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if tag != "equal":
            was += one[i1:i2]
            now += two[j1:j2]
    return " ".join(was), " ".join(now)


def _heading(unit: Unit) -> str:
    style = unit.element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return unit.text.strip() if style is not None and (style.get(qn("w:val")) or "").startswith("Heading") else ""
