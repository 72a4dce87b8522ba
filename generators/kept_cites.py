"""The cites of paragraphs and rows that a person edited, held against the binder of today.

A cite that moved with its page (another exhibit, another place in the binder, another copy of the page) is written
anew. One that leads to no page of the exhibits, or to none that holds what is said beside it, leaves a gap, which
blocks release until a person settles it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeGuard

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.parts.story import StoryPart
from lxml import etree

from casefile.case import CaseFile
from casefile.claims import AttorneyClaim, Claim, CorrectionClaim, RecordClaim
from casefile.dates import parse_date
from casefile.documents import FiledDocument
from casefile.money import parse_money
from generators.agreement import holds, reads
from generators.claimbook import WHOLE_PAGE
from generators.desk import Desk, Exhibit
from generators.figures import bare_figures
from generators.papers import BINDER, Papers
from generators.places import Place, claims_in, place_of

CITES = "[CONFIRM: what was edited in Word just before this is not borne out by the pages that it cites:"
_LOST = " is no page of the exhibits now"
_LAST = "Correct it, or delete this if it holds as it stands]"
_FIRST = 700_000
_R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_TARGET = re.compile(r"exhibits(?:-\d+)?\.pdf#page=\d+")
_LABEL = re.compile(r"\bEx\. (\w+)")
_CITED = re.compile(
    r"(?:\bEx\. (?P<label>\w+), )?\b(?P<head>[A-Z][A-Z0-9]{0,7}-)(?P<first>\d{6,})(?: to (?P<last>\d{6,}))?\b"
)
_HELD_TO_PAGES = frozenset(("money", "date", "code"))
Page = tuple[str, int]
Said = tuple[str, str | None]
"""Words of a gap, and the claim that they are bound to."""


class Now(NamedTuple):
    """Where a page stands today: its document, its number in it, its Bates number, exhibit, page of the binder."""

    document: FiledDocument
    page: int
    number: str
    label: str | None
    place: int | None


class KeptCites:
    """Settles the cites of what a person edited; `settled` are gaps that a person has deleted before.

    `released` says that numbers have gone out: a cite then never moves to another number.
    """

    def __init__(
        self, case: CaseFile, desk: Desk, exhibits: Sequence[Exhibit], settled: frozenset[str], *, released: bool
    ) -> None:
        self._papers = Papers(case, desk, exhibits)
        self._desk, self._settled, self._released = desk, settled, released
        self._documents = {document.id: document for document in case.documents}
        self._pages = {number: page for page, number in desk.bates.items()}
        self.moved = self.open = 0
        """Cites written anew, and units that were left with a gap."""

    def settle(
        self, unit: etree._Element, part: StoryPart, claims: Mapping[str, Claim], change: Callable[[Claim], None]
    ) -> etree._Element | None:
        """Write the cites of the unit anew where they moved; return the gap that it leaves, or None."""
        wrong = [said for link in unit.iter(qn("w:hyperlink")) for said in self._link(link, part, claims, change)]
        wrong += self._facts(unit, claims)
        if not wrong:
            return None
        gap = _gap(list(dict.fromkeys(wrong)), _FIRST + 100 * self.open)
        if "".join(str(words) for words in gap.itertext(qn("w:t"))) in self._settled:
            return None
        self.open += 1
        return gap

    def _link(
        self, link: etree._Element, part: StoryPart, claims: Mapping[str, Claim], change: Callable[[Claim], None]
    ) -> Iterator[tuple[Said, ...]]:
        """Lead a link to where its first page stands today; yield what leads to no page."""
        relation = part.rels.get(link.get(_R_ID) or "")
        if relation is None or not relation.is_external or not _TARGET.search(relation.target_ref):
            return
        cited = [one for name in claims_in(link) if _is_page(one := claims.get(name))]
        stands = [(one, now) for one in cited if (now := self._now(one.document, one.page)) and now.place]
        if len(stands) < len(cited) or not cited:
            lost = (one for one in cited if one not in [claim for claim, _ in stands])
            yield from (((one.text, one.id), (_LOST, None)) for one in lost)
            return
        before = etree.tostring(link)
        for claim, now in stands:
            if now.number != claim.value:
                _renumber(link, claim, now, change)
        first = stands[0][1]
        address = _TARGET.sub(f"{BINDER}#page={first.place}", relation.target_ref)
        if address != relation.target_ref:
            link.set(_R_ID, part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        for words in link.iter(qn("w:t")):
            words.text = _LABEL.sub(f"Ex. {first.label}", words.text or "")
        self.moved += etree.tostring(link) != before

    def _now(self, file: str, page: int) -> Now | None:
        """Return where a page stands in the binder of today; a copy of it stands for it while nothing has gone out."""
        document = self._papers.at(file, page)
        original = self._documents.get(document.duplicate_of or "") if document else None
        if document and original and not self._released and original.page_count == document.page_count:
            page += original.pages[0] - document.pages[0]
            document = original
        if document is None or document.held is not None:
            return None
        number = self._papers.bates(document, page)
        if number is None:
            return None
        return Now(document, page, number, self._papers.exhibit(document), self._papers.place(document, page))

    def _facts(self, unit: etree._Element, claims: Mapping[str, Claim]) -> Iterator[tuple[Said, ...]]:
        """Yield what is said in the unit and stands on none of the pages that it cites."""
        place = place_of(list(unit.iter(qn("w:p"))) if unit.tag != qn("w:p") else [unit])
        cited = set[Page]()
        for match in _CITED.finditer(place.text):
            pages, number = self._range(match), f"{match['head']}{match['first']}"
            cited.update(pages)
            now = self._now(*pages[0]) if pages else None
            if now is None and not any(span.start <= match.start("head") < span.end for span in place.spans):
                yield ((number, None), (_LOST, None))
            elif now and match["label"] and match["label"] != now.label:
                yield ((number, None), (f" stands in Ex. {now.label}" if now.label else _LOST, None))
        for span in place.spans:
            claim = claims.get(span.claim)
            if _is_page(claim) and (now := self._now(claim.document, claim.page)):
                cited.add((now.document.file, now.page))
        if not cited:
            return
        pages_said = [self._words(page) for page in sorted(cited)]
        for span in place.spans:
            claim, words = claims.get(span.claim), place.text[span.start : span.end]
            if claim is not None and words.strip() and not self._is_borne_out(claim, words, cited, pages_said):
                yield ((words, claim.id), (" stands on none of them", None))
        for figure in bare_figures(place, {span.claim for span in place.spans}):
            if figure.kind in _HELD_TO_PAGES and not _is_read(figure.text, pages_said):
                yield ((figure.text, None), (" stands on none of them", None))

    def _range(self, match: re.Match[str]) -> list[Page]:
        last = int(match["last"] or match["first"])
        numbers = (
            f"{match['head']}{number:0{len(match['first'])}d}" for number in range(int(match["first"]), last + 1)
        )
        return [self._pages[number] for number in numbers if number in self._pages]

    def _words(self, page: Page) -> str | None:
        return self._desk.page_text(*page) if self._desk.page_text else None

    def _is_borne_out(self, claim: Claim, words: str, cited: set[Page], pages: Sequence[str | None]) -> bool:
        changed = " ".join(words.split()) != " ".join(claim.text.split())
        if _is_page(claim):
            return True
        if isinstance(claim, RecordClaim) and not changed:
            now = self._now(claim.document, claim.page)
            if now is None or (now.document.file, now.page) not in cited:
                return False
            said = self._words((now.document.file, now.page))
            return not said or claim.method == "inferred" or holds(said, claim.quote)
        if isinstance(claim, CorrectionClaim) and not changed:
            return claim.document is None or claim.page is None or (claim.document, claim.page) in cited
        if changed or isinstance(claim, AttorneyClaim):
            figures = bare_figures(Place("", words, ()), ())
            return all(_is_read(one.text, pages) for one in figures if one.kind in _HELD_TO_PAGES)
        return True


def _is_page(claim: Claim | None) -> TypeGuard[RecordClaim]:
    return isinstance(claim, RecordClaim) and claim.path == WHOLE_PAGE


def _is_read(words: str, pages: Sequence[str | None]) -> bool:
    """Tell whether one of the pages says the figure; pages without words kept of them may."""
    day, amount = parse_date(words), parse_money(words)
    value = day.isoformat() if day else str(amount) if amount is not None else words
    return any(not page or reads(page, value) for page in pages)


def _renumber(link: etree._Element, claim: RecordClaim, now: Now, change: Callable[[Claim], None]) -> None:
    """Write the number that a page has now, whole or its last digits as before, and let the claim follow."""
    short = "-" not in claim.text
    text = now.number.rsplit("-", 1)[-1] if short else now.number
    for words in link.iter(qn("w:t")):
        words.text = (words.text or "").replace(claim.text, text)
    place = {"document": now.document.file, "page": now.page, "bates": now.number}
    change(claim.model_copy(update={"text": text, "value": now.number, **place}))


def _gap(reasons: Sequence[tuple[Said, ...]], first: int) -> etree._Element:
    """Return the paragraph that says what is not borne out; words of claims stay bound to them."""
    paragraph = etree.Element(qn("w:p"))
    said: list[Said] = [(f"{CITES} ", None)]
    for number, reason in enumerate(reasons):
        said += [*reason, ("; " if number + 1 < len(reasons) else f". {_LAST}", None)]
    for number, (words, claim) in enumerate(said):
        run = highlighted(words)
        if claim is None:
            paragraph.append(run)
            continue
        start, end = etree.SubElement(paragraph, qn("w:bookmarkStart")), etree.Element(qn("w:bookmarkEnd"))
        start.set(qn("w:name"), f"_{claim}_{first + number}")
        for mark in (start, end):
            mark.set(qn("w:id"), str(first + number))
        paragraph.extend((run, end))
    return paragraph


def highlighted(text: str) -> etree._Element:
    """Return words of a gap: heavy and highlighted."""
    run = etree.Element(qn("w:r"))
    properties = etree.SubElement(run, qn("w:rPr"))
    etree.SubElement(properties, qn("w:b"))
    etree.SubElement(properties, qn("w:highlight")).set(qn("w:val"), "yellow")
    words = etree.SubElement(run, qn("w:t"))
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run
