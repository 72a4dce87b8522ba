"""Openings: clues for and against a cut in how the next page opens beside how the document's pages did."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from extractors.fronts import Front
from extractors.gathered import Gathered, Side

_SAME = 88  # how alike two first rows are that are one
_MANY_AMOUNTS = 8
_FEW_BLANKS = 3
_SLIP_WORDS = 70  # of a sheet that lies before records
_SLIPS = (
    " fax ", " telefax ", " facsimile ", " pages ", " order ", " request ", " batch ", " records ", " scan",
    " separator ", " vendor ", " next document ", " sheet ", " to ", " from ", " client ", " mail ", " source ",
    " job ", " sent ", " custodian ", " facility ", " location ", " attn ", " re ",
)  # fmt: skip
_ENCLOSES = (
    " enclos",
    " attach",
    " next page ",
    " on the back ",
    " following page",
    " overleaf ",
    " reverse side ",
    " other side of ",
    " form ",
    " list of ",
    " follows ",
)
_SAYS = (" certif", " declare", " sworn ", " undersigned ")  # what a paper says that is no slip
_LONG_WORD = 4
_SWORN = re.compile(
    r"(?:affidavit|declaration|certification|certificate) of (?!(?:\w+ )?(?:service|mailing|compliance))"
)
_ON_OATH = re.compile(
    r"^ (?:\w+ ){0,25}(?:state|commonwealth) of (?:\w+ ){1,8}(?:county|parish) of (?:\w+ ){1,25}being "
    r"(?:first |having been )?duly (?:sworn|cautioned)"
)
_OF_ANOTHER = re.compile(r" (?:served|service|mailed|mailing|foregoing|within|annexed|verification) ")
_TITLED = 0.6  # how well a heading names a kind from which the page is a paper of it


def openings(
    so_far: Gathered, last: Side, side: Side, kind_before: str, common: frozenset[str] = frozenset()
) -> Iterator[tuple[str, float]]:
    """Yield what speaks for or against a cut in how the next page opens; `common` are numbers of most of the file."""
    one, two = last.marks.front, side.marks.front
    lead, title = _lead(so_far, one, two, titled=_is_titled(side)), _title(so_far, two)
    yield f"lead {lead}", 1
    yield f"lead {lead}, {title}", 1
    if lead == "none":
        yield "back matter", two.back
        yield "ticks without a head", bool(last.look.hints["ticks"] and side.look.hints["ticks"])
        yield "blanks without a head", two.blanks >= _FEW_BLANKS
    if lead in {"none", "large", "known", "same smaller"}:
        yield f"headless after {kind_before}", 1
    sworn = any(_SWORN.match(title) and not so_far.says(title) for title in two.titles)
    yield "sworn", sworn or _begins_on_oath(side.look.spoken)
    yield from _of_enclosures(so_far, side, lead)
    yield from _of_figures(so_far, two, common)
    yield "signed off", one.signed_off
    yield "signed off, headed", one.signed_off and lead not in {"none", "known", "same smaller"}
    yield "fax again", one.faxed is not None and two.faxed is not None and two.faxed <= one.faxed
    yield "slip before", _slip(so_far, last)
    days = side.marks.sheet.all_days
    if days and so_far.said_days:
        yield "no other days", days <= so_far.said_days
        yield "other days", days.isdisjoint(so_far.said_days)
    yield "totalled twice", so_far.totalled and side.marks.sheet.totalled


def _begins_on_oath(spoken: str) -> bool:
    """Tell whether a statement on oath begins on the page: its venue, then who is sworn, and not to a service."""
    return bool(_ON_OATH.search(spoken)) and not _OF_ANOTHER.search(spoken)


def _is_titled(side: Side) -> bool:
    return any(one.title >= _TITLED for one in side.glance.evidence.values())


def _lead(so_far: Gathered, one: Front, two: Front, *, titled: bool) -> str:
    """Return whose the first row is: that of the document's first page, of the last page, another's, or nobody's."""
    if so_far.front is not None and two.first and fuzz.ratio(so_far.front.first, two.first) >= _SAME:
        if two.large:
            return "same large"
        return "same smaller" if so_far.front.large else "same"
    if two.first and (fuzz.ratio(one.first, two.first) >= _SAME or two.first in so_far.tops):
        return "known"
    named = two.named and not titled
    if named or (two.addressed and two.titles[:1] and two.first.startswith(two.titles[0])):
        return ("named" if named else "other") + " large" * two.large
    return "large" if two.large else "none"


def _title(so_far: Gathered, two: Front) -> str:
    """Return whether the page has a title that the document's pages have not."""
    titles = [title for title in two.titles if title != two.first] or list(two.titles)
    if not titles:
        return "untitled"
    return "titled" if any(title not in so_far.tops and not so_far.says(title) for title in titles) else "title known"


def _of_enclosures(so_far: Gathered, side: Side, lead: str) -> Iterator[tuple[str, float]]:
    """What a letter says that it encloses comes after it, mostly without a letterhead."""
    if not so_far.opened and not so_far.closed:
        return
    encloses = so_far.first_spoken is not None and any(words in so_far.first_spoken for words in _ENCLOSES)
    words = {word for title in side.marks.front.titles[:2] for word in title.split() if len(word) > _LONG_WORD}
    named = sum(f" {word}" in (so_far.first_spoken or "") for word in words) / len(words) if words else 0.0
    headless = lead in {"none", "large"}
    yield "encloses", encloses and headless
    yield "named in the letter", named * (encloses and headless)
    yield "letter before, no head", headless


def _of_figures(so_far: Gathered, two: Front, common: frozenset[str]) -> Iterator[tuple[str, float]]:
    """Amounts and numbers that the document's pages have shown before."""
    if two.amounts and so_far.amounts:
        known = len(two.amounts & so_far.amounts) / len(two.amounts)
        yield "amounts known", known * (len(two.amounts) <= _MANY_AMOUNTS)
    own = two.numbers - common
    if own and so_far.all_numbers:
        known = len(own & so_far.all_numbers) / len(own)
        yield ("numbers known", known) if known else ("numbers new", 1)


def _slip(so_far: Gathered, last: Side) -> float:
    """Return how far the one page so far looks like a sheet that lies before records."""
    page = last.look.page
    if so_far.pages != 1 or len(page.words) > _SLIP_WORDS or last.marks.front.amounts or last.look.opens:
        return 0.0
    says = any(words in last.look.spoken for words in _SAYS)
    if says or last.marks.front.signed_off or _is_titled(last):
        return 0.0
    return min(4, sum(words in last.look.spoken for words in _SLIPS)) / 4
