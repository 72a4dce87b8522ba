"""What a person's edits put in the way of a release: figures and cites at odds, facts without a cite.

Both bar a release until they are mended, or an attorney releases all the same and says why. Gaps that were deleted with
their paragraph are told beside them.
"""

from __future__ import annotations

from typing import NamedTuple

from casefile.claims import CLAIMS
from casefile.documents import FiledDocument
from casefile.drafts import Manifest
from casefile.errors import CheckFailedError, NotFoundError
from casefile.keys import report_key, version_prefix
from casefile.offers import name_of
from flows.desks import bates_numbers, kept_readings
from flows.merging import GENERATED, base_of, word_of
from flows.report_papers import lay_paper
from flows.wiring import House
from generators.cites_at_odds import Pages, cites_at_odds
from generators.edited_places import edited_places
from generators.figures_at_odds import figures_at_odds
from generators.release_page import release_page
from generators.settled_gaps import settled, taken_out
from generators.to_look_at import to_look_at
from generators.typed_facts import typed_facts

PAGE, TITLE = "before-release.html", "Before release"
_LETTER = "settlement-demand"
"""The document whose facts are all cited: what is typed into others is the firm's own word."""


class Bars(NamedTuple):
    """What stands in a version's way: figures and cites at odds, facts that cite nothing; the others are told alone."""

    figures: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    to_look_at: tuple[str, ...] = ()

    @property
    def sentences(self) -> tuple[str, ...]:
        """Everything that bars, figures first."""
        return (*self.figures, *self.facts)


class EvenSo(NamedTuple):
    """An attorney's word to release over what bars: the reason, and which of the two it goes for."""

    reason: str
    figures: bool = True
    facts: bool = True


def bars_of(house: House, manifest: Manifest) -> Bars:
    """Return what a person's edits put in the way of a version's release; nothing for one that nobody edited.

    Raises:
        UnusableInput: a stored Word file is damaged.
    """
    if "edited" not in manifest.inputs and manifest.merged_from is None:
        return Bars()
    versions = house.cases.drafts.list(manifest.matter)
    base = base_of(manifest, [one for one in versions if one.document == manifest.document])
    if base is None:
        return Bars()
    try:
        began = house.store.get(_prefix(base) + (GENERATED if base.merged_from is not None else word_of(base.document)))
        now = house.store.get(_prefix(manifest) + word_of(manifest.document))
        claims = CLAIMS.validate_json(house.store.get(_prefix(base) + "claims.json"))
    except NotFoundError:
        return Bars()  # the seal of the version tells what is gone
    places = edited_places(began, now)
    figures, removed = figures_at_odds(places, claims), taken_out(began, now)
    if manifest.document != _LETTER:
        return Bars(figures, (), removed)
    answers = settled(began, now).words
    cites = cites_at_odds(places, claims, _pages(house, manifest.matter), answers)
    facts = typed_facts(places, claims, answers)
    return Bars((*figures, *cites), facts, removed, to_look_at(places, claims))


def _pages(house: House, number: str) -> Pages:
    """Return the pages of a matter as they were read when they were filed, by their Bates numbers."""
    case = house.cases.filings.load_case(number)
    reread = kept_readings(house, case)
    numbers = bates_numbers(house, case)
    pages = {bates: page for page, bates in numbers.items()}
    papers = {
        bates: tuple(numbers[paper.file, page] for page in _sheets(paper) if (paper.file, page) in numbers)
        for paper in case.documents
        for page in _sheets(paper)
        if (bates := numbers.get((paper.file, page)))
    }
    return Pages(
        words=lambda bates: reread(*pages[bates], None) if bates in pages else None,
        paper=lambda bates: papers.get(bates, ()),
    )


def _sheets(paper: FiledDocument) -> range:
    return range(paper.pages[0], paper.pages[1] + 1)


def hold_back(house: House, manifest: Manifest, bars: Bars, even_so: EvenSo | None) -> None:
    """Refuse a release over what bars it, unless the attorney says so; the text has counts alone, the page the words.

    Raises:
        CheckFailedError: something bars it.
    """
    figures = 0 if even_so is not None and even_so.figures else len(bars.figures)
    facts = 0 if even_so is not None and even_so.facts else len(bars.facts)
    if not figures and not facts:
        return
    lay_bars(house, manifest)
    words = ("contradiction in figures or cites", "contradictions in figures or cites")
    said = [_count(figures, *words)] if figures else []
    said += [_count(facts, "typed fact without a cite", "typed facts without a cite")] if facts else []
    raise CheckFailedError(
        f'{name_of(manifest)} is not released: {" and ".join(said)} (see "{TITLE}" in Case reports). Correct them in '
        "Word, save, and release that version; or release it even so, with the reason"
    )


def lay_bars(house: House, manifest: Manifest) -> None:
    """Lay the page that says what stands in a version's way; where nothing does and there is none, none is made."""
    bars = bars_of(house, manifest)
    if not any(bars) and not house.store.exists(report_key(manifest.matter, PAGE)):
        return
    case = house.cases.filings.load_case(manifest.matter)
    docx = house.store.get(_prefix(manifest) + word_of(manifest.document))
    page = release_page(manifest.matter, name_of(manifest), docx, *bars, house.today())
    lay_paper(house, case, PAGE, TITLE, page)


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def _prefix(manifest: Manifest) -> str:
    return version_prefix(manifest.matter, manifest.document, manifest.version)
