"""Gathered: what the pages of a document have shown so far, carried on from page to page.

Each further page costs the same, however long the document is: nothing here goes through all its pages again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from extractors.evidence import Glance
from extractors.fronts import Front
from extractors.learned import Weights
from extractors.looks import Look
from extractors.marks import Marks
from extractors.sorting import ranking
from extractors.tallies import Tally

Kinds = Mapping[str, float]
_HEADED = 0.4  # share of a page's height in which a heading runs through a document
_ONE_HEADING, _ONE_HEAD = 90, 80  # how alike two headings are, and the heads of two pages, that are one
_TOPS = 60
_HEADINGS, _HEADS = 1000, 100  # so many of the last are kept: one that runs through a document comes again soon


class Side(NamedTuple):
    """A page beside a cut: its look for each kind, and its marks."""

    glance: Glance
    marks: Marks

    @property
    def look(self) -> Look:
        """The page's look."""
        return self.glance.look


class _Recent:
    """Texts that stood on pages, the last so many, each once."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._texts: dict[str, None] = {}

    def add(self, text: str) -> None:
        self._texts.pop(text, None)
        self._texts[text] = None
        if len(self._texts) > self._most:
            del self._texts[next(iter(self._texts))]

    def has(self, text: str, likeness: Callable[..., float], least: float) -> bool:
        """Tell whether one of them is as alike as that."""
        if text and text in self._texts:
            return True
        return process.extractOne(text, tuple(self._texts), scorer=likeness, score_cutoff=least) is not None


class Gathered:
    """The pages of a document so far: how many, the last, and what they have said together. Blank ones say nothing."""

    def __init__(self, sides: Iterable[Side] = (), weights: Weights | None = None) -> None:
        """Begin with these pages; weights are those that kinds are told by, the package's where none are given."""
        self._weights = weights
        self.pages = self.covers = 0
        self.last: Side | None = None
        self.covers_only = True
        self.person: str | None = None
        self.numbers: dict[str, str] = {}
        self.references: set[str] = set()
        self.closed = False
        self.days: set[str] = set()
        self.captions: frozenset[str] = frozenset()
        self.tops: dict[str, None] = {}
        self.stated: dict[str, str] = {}
        self.said_days: set[str] = set()
        self.section = 0
        self.first_row: tuple[str, ...] = ()
        self.front: Front | None = None
        self.first_spoken: str | None = None
        self.opened = self.totalled = False
        self.amounts: set[str] = set()
        self.all_numbers: set[str] = set()
        self._tally = Tally()
        self._kinds: Kinds | None = None
        self._headings = _Recent(_HEADINGS)
        self._heads = _Recent(_HEADS)
        self._speaking: dict[str, list[str]] = {}
        for side in sides:
            self.add(side)

    def add(self, side: Side) -> None:
        """Take one page more."""
        if side.look.page.blank:
            return
        self._join(side)
        self.pages += 1
        self.last = side
        self.person = self.person or side.marks.person
        self.numbers |= side.marks.numbers
        self.references |= side.marks.references
        self.closed = self.closed or side.look.closes
        self.opened = self.opened or side.look.opens
        self.totalled = self.totalled or side.marks.sheet.totalled
        self.amounts |= side.marks.front.amounts
        self.all_numbers |= side.marks.front.all_numbers
        self._heads.add(side.marks.letterhead)
        for heading in side.look.headings:
            if heading.place <= _HEADED:
                self._headings.add(heading.text)
        for word in set(side.look.spoken.split()):
            self._speaking.setdefault(word, []).append(side.look.spoken)
        self._weigh(side.glance)

    def _join(self, side: Side) -> None:
        """Keep the heads of the pages and the captions of the first that is no cover."""
        sheet = side.marks.sheet
        if self.covers_only:
            self.front, self.first_spoken = side.marks.front, side.look.spoken
            self.captions, self.tops, self.days = sheet.captions, {}, set()
            self.stated, self.said_days, self.section, self.first_row = {}, set(), 0, sheet.top[:1]
        self.days |= sheet.days
        self.section = max(self.section, sheet.last_section)
        self.said_days |= sheet.all_days
        self.stated = {**sheet.stated, **self.stated}
        self.tops |= dict.fromkeys(sheet.top)
        while len(self.tops) > _TOPS:
            del self.tops[next(iter(self.tops))]

    def _weigh(self, glance: Glance) -> None:
        """Count what the page shows; covers tell the kind only while there is nothing else."""
        if glance.covers and not self.covers_only:
            return
        if self.covers_only and not glance.covers:
            self.covers_only, self.covers = False, self.pages - 1
            self._tally = Tally()
        self._tally.add(glance)
        self._kinds = None

    @property
    def kinds(self) -> Kinds:
        """How likely each kind is for these pages."""
        if self._kinds is None:
            self._kinds = {score.kind: score.share for score in ranking(self._tally, self._weights)}
        return self._kinds

    def ran_through(self, heading: str) -> bool:
        """Tell whether the heading stands at the head of one of the pages as well."""
        return self._headings.has(heading, fuzz.ratio, _ONE_HEADING)

    def headed(self, head: str) -> bool:
        """Tell whether one of the pages has this head."""
        return self._heads.has(head, fuzz.token_set_ratio, _ONE_HEAD)

    def says(self, heading: str) -> bool:
        """Tell whether one of the pages says these words, one after the other."""
        pages: Sequence[str] = min((self._speaking.get(word, []) for word in heading.split()), key=len, default=[])
        return any(f" {heading} " in spoken for spoken in pages)
