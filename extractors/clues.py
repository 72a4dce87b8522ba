"""Clues: what two pages one after the other show for and against a cut between them, each with a name."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from casefile.pages import Page
from extractors.form_sheets import is_one_claim, is_totalled, same_amounts
from extractors.fronts import is_sum
from extractors.gathered import Gathered, Kinds, Side
from extractors.joins import joins
from extractors.looks import Look
from extractors.marks import Numbering
from extractors.openings import openings
from extractors.page_heads import day_alone, is_captioned, is_hospital_claim

UNKNOWN = "unknown"
_LEAST_AGREED = 0.02  # a page as unlike the others as this is as unlike as it can be
_TITLED = 0.6  # how well a heading names a kind from which it opens a document
_ONE_PERSON = 60  # how alike two names are at least that are one
_SERVICE = re.compile(
    r"^(?:proof of (?:electronic )?service|verification"
    r"|(?:declaration|certificate|affidavit|affirmation) of (?:service|mailing))\b"
)
_ENCLOSING = frozenset(("served_discovery", "pleading", "lien_notice"))
_CARE = frozenset(("chart_note", "imaging_report", "operative_report"))
_FORMS = frozenset((" health insurance claim form ", " nucc instruction manual ", " nubc ", " rev cd "))
_ITEM = re.compile(r"(?: (?:no|number))? \d+.*$")  # "request for production no 4" is a heading of one item
_OWN = frozenset(("account", "visit", "paper", "report", "statement", "pay"))  # not those of a whole matter
_DATED = frozenset(("pay", "period", "paper", "statement"))  # one figure more or less is another paper
_CONTACT = re.compile(r"\(?\d{3}\)?[-. ]\d{3}[-.]\d{4}|\b[A-Z]{2} +\d{5}\b|\bp\.? ?o\.? box\b", re.IGNORECASE)
_CHARGED = re.compile(r"\W*\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?!\S*\d).* \d[\d.,]*-?\W*$")
_FIRST, _MOST_OF = 3, 2
"""Of so many first rows, those that must be of charges or payments where a page begins in the midst of its table."""
_SIGNED = re.compile(
    r"sincerely|truly yours|respectfully|regards|signed|signature|\bdictated\b|/s/|_{6}|under penalty", re.IGNORECASE
)
_HEAD = 0.3
_DOUBTED = 0.5
_CERTAIN = 0.9  # how sure the kind of a printed form is that no page before it can belong to
_HEAD_ROWS, _FOOT_ROWS = 7, 8
_OTHER_SIZE = 20.0  # points
_FEW, _PICTURED = 40, 0.3  # words of a page on which hardly anything stands, and share that a picture takes
_OPENING = frozenset(
    (
        "titled again",
        "titled otherwise",
        "letter",
        "letter after letter",
        "new head",
        "contact",
        "day at head",
        "new day",
        "one of",
        "captioned",
    )
)
_IDENTIFYING = frozenset(("contact", "new day", "day at head", "letter", "letter after letter", "captioned", "cover"))
_ONE_SHEET = frozenset(("claim form", "claim form after total", "same claim form"))
_PRINTED = frozenset(
    ("rows again", "rows again only", "rows changed", "captions again", "words in common", "known day")
)
"""Clues that forms of one print show, whatever is filled in."""
_ATTACHED = re.compile(
    r"^(?:payment summary form|itemi[sz]ed list|(?:attachment|enclosure|addendum|appendix|schedule|continuation)\b"
    r"|list of (?:claims|payments)|claims? (?:detail|listing|history)|remark codes|explanation of codes"
    r"|important information|supplemental? (?:page|sheet|narrative)|(?:crash |collision )?(?:narrative|diagram)\b"
    r"|notes? to|terms and conditions|your rights|forms and endorsements|medication(?: list|s)"
    r"|lab(?:oratory)? results|signature page|certificate of service|definitions|instructions|preliminary statement"
    r"|general objections|prayer for relief)"
)
_ITEMISED = re.compile(
    r"\b(?:itemi[sz](?:ation|ed)|payment summary|summary of payments|claims? (?:paid|detail|listing|summary|history)"
    r"|list(?:ing)? of|provider processing|processing list(?:ing)?|schedule of|benefits? (?:paid|detail)|exhibit"
    r"|attachment)\b"
)
Clues = dict[str, float]


class Cut(NamedTuple):
    """A place where a document may end: its pages so far, the last, the next, and how likely each kind is for both."""

    so_far: Gathered
    last: Side
    side: Side
    kinds_before: Kinds
    kinds: Kinds
    packets: frozenset[int]
    common: frozenset[str] = frozenset()

    @property
    def kind_before(self) -> str:
        """The kind that the pages so far are likeliest of."""
        return _likeliest(self.kinds_before)

    @property
    def kind(self) -> str:
        """The kind that the next page would be likeliest of, were it a document."""
        return _likeliest(self.kinds)


def clues(cut: Cut) -> Mapping[str, float]:
    """Return what speaks for or against the cut, by name; what is not shown is left out."""
    found: Clues = {}
    for of in (
        _of_numbering,
        _of_marks,
        _of_title,
        _of_kind,
        _of_form,
        _of_letter,
        _of_head,
        _of_paper,
        _of_joins,
        _of_openings,
    ):
        found |= {name: float(weight) for name, weight in of(cut) if weight}
    if not _ONE_SHEET.isdisjoint(found):
        found = {name: weight for name, weight in found.items() if name not in _PRINTED}
    if _begins_in_table(cut.side):
        found.pop("rows changed", None)  # rows of a table are all alike
    if "same number" in found and "titled again" in found:
        found["titled under its number"] = found.pop("titled again")
    if _IDENTIFYING.isdisjoint(found) and not cut.side.marks.person and not cut.side.marks.headed:
        found["unidentified"] = 1.0
        found["unlike unidentified"] = found.get("unlike", 0.0)
    opening = sum(name in found for name in _OPENING)
    return found | {"bare" if not opening else f"opening {min(opening, 4)}": 1.0}


def _likeliest(kinds: Kinds) -> str:
    return max((kind for kind in kinds if kind != UNKNOWN), key=lambda kind: (kinds[kind], kind))


def _of_numbering(cut: Cut) -> Iterator[tuple[str, float]]:
    """Page numbers: one that follows binds, "1 of n" opens, "n of n" has closed."""
    before = [one for one in cut.last.marks.numberings if one.of not in cut.packets]
    after = [one for one in cut.side.marks.numberings if one.of not in cut.packets]
    following = [two for one in before for two in after if _follows(one, two)]
    if following:
        yield ("follows of", 1) if any(two.of for two in following) else ("follows", 1)
    elif any(one.number == 1 and one.of for one in after):
        yield "one of", 1
    elif any(one.number == one.of for one in before):
        yield "closed", 1
    elif any(one.number == 1 for one in after):
        yield ("one again", 1) if before else ("one", 1)
    elif any(_is_next(cut.so_far, one) for one in (_of_many(before, after) if before else after)):
        yield "follows", 1
    elif any(one.number > 1 for one in after):
        yield "later number", 1
    elif any(one.of and one.number < one.of for one in before):
        yield "unclosed", 1
    yield "packet", bool(cut.packets)


def _is_next(so_far: Gathered, one: Numbering) -> bool:
    """Tell whether the number is that of the next page; covers may be among those counted or not."""
    return one.number in (so_far.pages + 1, so_far.pages + 1 - so_far.covers)


def _of_many(before: Sequence[Numbering], after: Sequence[Numbering]) -> list[Numbering]:
    """Return the numberings that say of how many, where the page before has none: a bare figure there may be any."""
    return [] if any(one.of for one in before) else [one for one in after if one.of]


def _follows(one: Numbering, two: Numbering) -> bool:
    return two.number == one.number + 1 and (one.of == two.of or one.of is None or two.of is None)


def _of_marks(cut: Cut) -> Iterator[tuple[str, float]]:
    """Whose the pages are, and the numbers and days that both state."""
    known, person = cut.so_far.person, cut.side.marks.person
    if known and person:
        alike = fuzz.token_set_ratio(known.lower(), person.lower()) >= _ONE_PERSON
        yield ("same person", 1) if alike else ("other person", 1)
    stated = cut.so_far.numbers
    compared = False
    for family, value in cut.side.marks.numbers.items():
        if family not in stated or (family == "service" and cut.kind not in _CARE):
            continue
        compared = True
        misread = cut.side.look.page.method == "ocr" and fuzz.ratio(stated[family], value) >= 85
        if value == stated[family]:
            yield f"same {family}", 1
            yield "same number", family in _OWN
        elif not misread or family in _DATED:
            yield f"other {family}", 1
            yield "other number", 1
    yield "known number", not compared and _is_known(cut)
    yield "continued", cut.side.marks.continued or is_sum(cut.side.marks.front.first)


def _of_title(cut: Cut) -> Iterator[tuple[str, float]]:
    """A title at the head of the page that the pages before do not carry as well."""
    if cut.kind_before in _ENCLOSING and _is_service(cut.side.look):
        yield "service", 1
        return
    yield "captioned", is_captioned(cut.side.look)
    own = cut.kind != cut.kind_before and cut.kinds[UNKNOWN] < _DOUBTED
    evidence = cut.side.glance.evidence[cut.kind]
    if cut.kind_before == "lien_notice" and (_is_itemised(cut) or (_is_known(cut) and not cut.side.look.opens)):
        yield "attached", 1
        yield "same number", 1
    elif not own or _is_known(cut):
        yield "attached", any(_ATTACHED.match(one.text) for one in cut.side.look.headings if one.place <= _HEAD)
        if _ATTACHED.match(evidence.heading):
            return
    if evidence.title < _TITLED or cut.so_far.ran_through(evidence.heading):
        return
    heading = _ITEM.sub("", evidence.heading)
    same = cut.kind == cut.kind_before
    if not (same and cut.so_far.says(heading)):
        yield ("titled again", 1) if same else ("titled otherwise", 1)
        yield "other day", same and _is_of_other_day(cut)


def _is_of_other_day(cut: Cut) -> bool:
    """Tell whether two titled pages of care bear each a day of its own beside the title."""
    one, two = day_alone(cut.last.look), day_alone(cut.side.look)
    return cut.kind in _CARE and one is not None and two is not None and one != two


def _is_itemised(cut: Cut) -> bool:
    """Tell whether the page lists, under a number that the notice bears too, what a lien is made up of."""
    if not any(_ITEMISED.search(one.text) for one in cut.side.look.headings if one.place <= _HEAD):
        return False
    return not cut.so_far.references.isdisjoint(cut.side.marks.references)


def _is_known(cut: Cut) -> bool:
    """Tell whether the first rows bear a number that the pages before bear as well."""
    return not cut.so_far.references.isdisjoint(cut.side.marks.headed)


def _of_kind(cut: Cut) -> Iterator[tuple[str, float]]:
    """How likely it is that the page alone is of the kind of the pages so far, or of another."""
    agreed = sum(share * cut.kinds_before[kind] for kind, share in cut.kinds.items() if kind != UNKNOWN)
    within_care = cut.kind in _CARE and cut.kind_before in _CARE
    telling = _telling(cut.side.look.page)
    other = (1 - agreed) * (1 - cut.kinds[UNKNOWN]) * telling
    yield ("other kind of care" if within_care else "other kind"), other
    yield "no kind", cut.kinds[UNKNOWN]
    yield "unlike", -math.log(max(agreed, _LEAST_AGREED)) / 3 * telling
    if cut.kind == cut.kind_before:
        yield f"both {cut.kind}", cut.kinds[cut.kind]
    else:
        yield f"after {cut.kind_before}", cut.kinds_before[cut.kind_before]


def _telling(page: Page) -> float:
    """Return how far a page's own kind can be told: of a few words on paper it cannot."""
    return 1.0 if page.pictured >= _PICTURED else min(1.0, len(page.words) / _FEW)


def _of_form(cut: Cut) -> Iterator[tuple[str, float]]:
    """Forms of one page: each is a document, but copies of one are one."""
    if cut.kind != cut.kind_before:
        yield "wage form", cut.kind == "w2" and cut.kinds["w2"] > _CERTAIN
        return
    evidence = cut.side.glance.evidence[cut.kind]
    if cut.kind == "medical_bill" and is_hospital_claim(evidence.phrases) and _is_known(cut):
        yield "same stay", 1
    elif cut.kind == "medical_bill" and not _FORMS.isdisjoint(evidence.phrases):
        if is_one_claim(cut.last.marks, cut.side.marks):
            yield "same claim form", 1
        else:
            yield ("claim form", 1) if not is_totalled(cut.last.look) else ("claim form after total", 1)
    copied = cut.kind == "w2" and same_amounts(cut.last.look, cut.side.look)
    if copied:
        yield "same amounts", 1
    elif cut.kind in {"pay_stub", "w2"} and evidence.title >= _TITLED:
        yield "wage form", 1


def _of_letter(cut: Cut) -> Iterator[tuple[str, float]]:
    """A salutation begins a letter; a closing has ended one."""
    closed = cut.so_far.closed
    if cut.side.look.opens and not _is_subject_again(cut):
        yield ("letter after letter", 1) if closed else ("letter", 1)
    elif closed:
        yield ("enclosed", 1) if cut.kind == cut.kind_before else ("after letter", 1)


def _is_subject_again(cut: Cut) -> bool:
    """Tell whether the page is a letter for nothing but its subject, and that is the one of the pages before."""
    sheet = cut.side.marks.sheet
    row = sheet.salutes
    return row.startswith(("re ", "attention ")) and (cut.so_far.says(row) or _heads(row, sheet.top))


def _heads(subject: str, top: tuple[str, ...]) -> bool:
    """Tell whether the subject is the first row, as on the later pages of a letter: over the first stands a sender."""
    return bool(top) and subject.startswith(top[0])


def _of_head(cut: Cut) -> Iterator[tuple[str, float]]:
    """What stands at the head of the page: the letterhead of before, another one, or none."""
    if cut.so_far.headed(cut.side.marks.letterhead):
        yield "same head", 1
    else:
        heads = [one for one in cut.side.look.headings if one.place <= 0.12 and one.display and not _goes_on(one.text)]
        if _begins_in_table(cut.side):
            heads = []
        yield ("new head", 1) if any(not cut.so_far.ran_through(one.text) for one in heads) else ("no head", 1)
    top = [line.text for line in cut.side.look.page.lines[:_HEAD_ROWS]]
    yield "contact", any(_CONTACT.search(text) for text in top)
    yield "cover", cut.side.glance.covers


def _begins_in_table(side: Side) -> bool:
    """Tell whether rows of charges or payments stand at the top of the page: it has no head."""
    return sum(_CHARGED.match(line.text) is not None for line in side.look.page.lines[:_FIRST]) >= _MOST_OF


def _goes_on(heading: str) -> bool:
    """Tell whether a heading says that the page belongs to one before: an attachment's title, a sum of its rows."""
    return is_sum(heading) or _ATTACHED.match(heading) is not None


def _of_joins(cut: Cut) -> Iterator[tuple[str, float]]:
    """What the pages share that runs from the one to the other."""
    return joins(cut.so_far, cut.last, cut.side)


def _of_openings(cut: Cut) -> Iterator[tuple[str, float]]:
    """How the page opens beside how the pages before did."""
    return openings(cut.so_far, cut.last, cut.side, cut.kind_before, cut.common)


def _is_service(look: Look) -> bool:
    deepest = 0.45 if is_captioned(look) else 0.3
    return any(_SERVICE.match(heading.text) for heading in look.headings if heading.place <= deepest)


def _of_paper(cut: Cut) -> Iterator[tuple[str, float]]:
    """How the two pages are printed, and whether the words of one run on into the other."""
    one, two = cut.last.look.page, cut.side.look.page
    yield "other medium", one.method != two.method
    yield "other size", abs(one.width - two.width) + abs(one.height - two.height) > _OTHER_SIZE
    if not one.lines or not two.lines:
        return
    yield "few words", 1 - _telling(two)
    head = two.lines[0]
    yield "other print", min(1.0, abs(math.log(_print(cut.last) / _print(cut.side))) * 4)
    yield "runs on", head.text[:1].islower() and not one.lines[-1].text.endswith((".", "!", "?"))
    yield "small head", head.text[:1].islower()
    yield "ticks again", bool(cut.last.look.hints["ticks"] and cut.side.look.hints["ticks"])
    yield "signed", any(_SIGNED.search(line.text) for line in one.lines[-_FOOT_ROWS:])
    yield "words in common", _in_common(cut.last.look, cut.side.look)


def _print(side: Side) -> float:
    """Return the height of most print."""
    heights = sorted(word.box.y1 - word.box.y0 for word in side.look.page.words)
    return max(1.0, heights[len(heights) // 2]) if heights else 1.0


def _in_common(one: Look, two: Look) -> float:
    """Return the share of long words of the page with fewer that stand on the other as well."""
    first, second = ({word for word in look.spoken.split() if len(word) > 4} for look in (one, two))
    return len(first & second) / max(1, min(len(first), len(second)))
