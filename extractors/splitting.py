"""Splitting: a file's pages cut into documents, each page in exactly one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from extractors.evidence import Glance, Score, glance
from extractors.layout import below, labels, rest, rows_of
from extractors.looks import Look, is_cover
from extractors.marks import Marks, Numbering, marks
from extractors.sorting import UNKNOWN, ranking
from extractors.spans import Pages

# What each clue weighs for a cut (above nothing) or against it, set on packets drawn together from whole documents.
_STAY = -1.0
_TITLED = 0.6  # how well a heading names a kind from which it opens a document
_CLEAR = 0.7  # how likely a kind is at least that one page shows clearly
_SAME_COPY = 0.7  # share of amounts in common from which two pages are copies of one form

_SERVICE = re.compile(
    r"^(?:proof of (?:electronic )?service|(?:declaration|certificate|affidavit) of (?:service|mailing)|verification)\b"
)
_ENCLOSING = frozenset(("served_discovery", "pleading", "lien_notice"))
_CARE = frozenset(("chart_note", "imaging_report", "operative_report"))
_FORMS = frozenset((" health insurance claim form ", " nucc instruction manual ", " nubc ", " rev cd "))
_ITEM = re.compile(r"(?: (?:no|number))? \d+.*$")  # "request for production no 4" is a heading of one item
_DATED = frozenset(("pay", "period", "paper", "statement"))  # one figure more or less is another paper
_MONEY = re.compile(r"\d[\d,]*\.\d{2}")


class Side(NamedTuple):
    """A page beside a cut: its look for each kind, and its marks."""

    glance: Glance
    marks: Marks

    @property
    def look(self) -> Look:
        """The page's look."""
        return self.glance.look


class _Cut(NamedTuple):
    """A place where a document may end: the pages so far, the next one, and their kinds if they stood alone."""

    before: Sequence[Side]
    side: Side
    kind_before: Score
    kind: Score
    clear: bool
    packets: frozenset[int]

    @property
    def last(self) -> Side:
        return self.before[-1]


def split(pages: Pages) -> tuple[Pages, ...]:
    """Return the pages of each document, in order."""
    sides = [Side(glance(page), marks(page)) for page in pages]
    return tuple(tuple(side.look.page for side in document) for document in documents(sides))


def documents(sides: Sequence[Side]) -> tuple[tuple[Side, ...], ...]:
    """Return the pages of each document; blank ones go with what follows, at the end with what precedes."""
    packets = _packets(sides)
    found: list[list[Side]] = []
    waiting: list[Side] = []
    for side in sides:
        waiting.append(side)
        if side.look.page.blank:
            continue
        if found and not _begins(found[-1], side, packets):
            found[-1] += waiting
        else:
            found.append(waiting)
        waiting = []
    if waiting:
        found = [*found[:-1], [*found[-1], *waiting]] if found else [waiting]
    return tuple(tuple(document) for document in found)


def _begins(document: Sequence[Side], side: Side, packets: frozenset[int]) -> bool:
    """Tell whether a document begins with this page, by what speaks for a cut and what against it."""
    before = [one for one in document if not one.look.page.blank]
    if all(is_cover(one.look) for one in before):
        return False
    kind = _likeliest([side])
    cut = _Cut(before, side, _likeliest(before), kind, kind.share >= _CLEAR, packets)
    return sum(_weights(cut)) > 0


def _likeliest(sides: Sequence[Side]) -> Score:
    """Return the likeliest kind that these pages would be of if they were a document."""
    return next(score for score in ranking([side.glance for side in sides]) if score.kind != UNKNOWN)


def _weights(cut: _Cut) -> Iterator[float]:
    yield _STAY
    yield _by_numbering(cut)
    yield _by_person(cut)
    yield _by_numbers(cut)
    yield _by_title(cut)
    yield _by_kind(cut)
    yield _by_form(cut)
    yield _by_letter(cut)
    yield _by_letterhead(cut)
    yield -3.0 * cut.side.marks.continued
    yield 4.0 * is_cover(cut.side.look)


def _by_numbering(cut: _Cut) -> float:
    """Weigh page numbers: one that follows binds, "1 of n" opens, "n of n" has closed."""
    before = [one for one in cut.last.marks.numberings if one.of not in cut.packets]
    after = [one for one in cut.side.marks.numberings if one.of not in cut.packets]
    following = [two for one in before for two in after if _follows(one, two)]
    if following:
        return -6.0 if any(two.of for two in following) else -2.5
    if any(one.number == 1 and one.of for one in after):
        return 5.0
    if any(one.number == one.of for one in before):
        return 3.5
    if any(one.number == 1 for one in after):
        return 3.0 if before else 1.0
    if any(one.number > 1 for one in after):
        return -3.0
    return -1.0 if cut.packets else 0.0


def _follows(one: Numbering, two: Numbering) -> bool:
    return two.number == one.number + 1 and (one.of == two.of or one.of is None or two.of is None)


def _packets(sides: Sequence[Side]) -> frozenset[int]:
    """Return the page counts that number the whole file ("page 3 of 40" on each page): they bind no document."""
    shown = [side for side in sides if not side.look.page.blank]
    counts = {one.of for side in shown for one in side.marks.numberings if one.of is not None}
    return frozenset(count for count in counts if _runs_through(count, shown) >= max(4, 0.8 * len(shown)))


def _runs_through(count: int, sides: Sequence[Side]) -> int:
    numbers = [one.number for side in sides for one in side.marks.numberings if one.of == count]
    return len(numbers) if all(one < two for one, two in pairwise(numbers)) else 0


def _by_person(cut: _Cut) -> float:
    known = next((one.marks.person for one in cut.before if one.marks.person), None)
    person = cut.side.marks.person
    if known is None or person is None:
        return 0.0
    return 6.0 if fuzz.token_set_ratio(known.lower(), person.lower()) < 60 else -0.3


def _by_numbers(cut: _Cut) -> float:
    """Weigh the numbers and days that both state: one that differs opens a document, one that agrees binds."""
    known = {family: value for one in cut.before for family, value in one.marks.numbers.items()}
    both = {family: value for family, value in cut.side.marks.numbers.items() if family in known}
    weights = [_by_number(cut, family, known[family], value) for family, value in both.items()]
    return max(-2.0, min(5.0, sum(weights)))


def _by_number(cut: _Cut, family: str, known: str, value: str) -> float:
    if family == "service" and cut.kind.kind not in _CARE:
        return 0.0
    if value == known:
        return -0.8
    if family == "service":
        return 3.5
    misread = cut.side.look.page.method == "ocr" and fuzz.ratio(known, value) >= 85
    return 0.0 if misread and family not in _DATED else 3.0


def _by_title(cut: _Cut) -> float:
    """Weigh a title at the head of the page that the pages before do not carry as well."""
    if cut.kind_before.kind in _ENCLOSING and _is_service(cut.side.look):
        return -6.0
    evidence = cut.side.glance.evidence[cut.kind.kind]
    if evidence.title < _TITLED or _runs_on(evidence.heading, cut.before):
        return 0.0
    heading = _ITEM.sub("", evidence.heading)
    same = cut.kind.kind == cut.kind_before.kind
    return 0.0 if same and any(f" {heading} " in one.look.spoken for one in cut.before) else 1.6


def _by_kind(cut: _Cut) -> float:
    """Weigh a page that shows another kind than the document so far."""
    if not cut.clear or cut.kind.kind == cut.kind_before.kind:
        return 0.0
    titled = cut.side.glance.evidence[cut.kind.kind].title >= _TITLED
    within_care = cut.kind.kind in _CARE and cut.kind_before.kind in _CARE
    if titled:
        return 2.4
    return 0.5 if within_care else 1.8


def _by_form(cut: _Cut) -> float:
    """Weigh forms of one page: each is a document, but copies of one are one; photographs stay together."""
    if cut.kind.kind != cut.kind_before.kind:
        return 0.0
    if cut.kind.kind == "photograph":
        return -3.0
    if not _is_form(cut):
        return 0.0
    if cut.kind.kind == "w2":
        return -6.0 if _same_amounts(cut.last.look, cut.side.look) else 2.2
    return 3.4 if cut.kind.kind == "medical_bill" and _is_totalled(cut.last.look) else 2.2


def _is_form(cut: _Cut) -> bool:
    evidence = cut.side.glance.evidence[cut.kind.kind]
    if cut.kind.kind == "medical_bill":
        return not _FORMS.isdisjoint(evidence.phrases)
    return cut.kind.kind in {"pay_stub", "w2"} and evidence.title >= _TITLED


def _is_totalled(look: Look) -> bool:
    """Tell whether a claim form states its total: what follows it is another claim."""
    rows = rows_of([look.page])
    return any(
        bool(re.search(r"\d", span.text))
        for label in labels(rows, "total charge", "totals", anywhere=True)
        for span in (rest(label), below(rows, label))
        if span is not None
    )


def _same_amounts(one: Look, two: Look) -> bool:
    first, second = (set(_MONEY.findall(look.page.text)) for look in (one, two))
    return bool(first) and len(first & second) >= _SAME_COPY * min(len(first), len(second))


def _by_letter(cut: _Cut) -> float:
    """Weigh a salutation: a letter begins, the more surely where one has ended before; else it encloses the page."""
    closed = any(one.look.closes for one in cut.before)
    if cut.side.look.opens:
        return 1.2 + 1.5 * closed
    return -1.2 if closed and cut.kind.kind == cut.kind_before.kind else 0.0


def _by_letterhead(cut: _Cut) -> float:
    known = [one.marks.letterhead for one in cut.before]
    letterhead = cut.side.marks.letterhead
    if any(fuzz.token_set_ratio(letterhead, other) >= 80 for other in known):
        return -0.8
    heads = [heading for heading in cut.side.look.headings if heading.place <= 0.12 and heading.display]
    return 1.0 if any(not _runs_on(heading.text, cut.before) for heading in heads) else -0.5


def _runs_on(heading: str, before: Sequence[Side]) -> bool:
    """Tell whether a heading stands on the pages before as well: it runs through a document, and opens none."""
    return any(
        fuzz.ratio(heading, other.text) >= 90 for one in before for other in one.look.headings if other.place <= 0.4
    )


def _is_service(look: Look) -> bool:
    return any(_SERVICE.match(heading.text) for heading in look.headings if heading.place <= 0.3)
