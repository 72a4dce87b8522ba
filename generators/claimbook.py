"""The claim book of one document: where each printed figure, date, code and name comes from.

Each method registers one claim (the same source printed the same way is one claim, however often it stands)
and returns the words to print, bound to it. What has no source is not printed: it becomes a visible gap.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal

from casefile.attested import SPEAKERS, Attested, who_set
from casefile.case import CaseFile
from casefile.citations import Figure, Source
from casefile.claims import (
    AttorneyClaim,
    Claim,
    ComputedClaim,
    CorrectionClaim,
    IntakeClaim,
    LawClaim,
    RecordClaim,
    SettingsClaim,
)
from casefile.documents import FiledDocument
from casefile.formulas import evaluate
from casefile.law.rules import Rule, needs_confirmation
from casefile.money import format_money
from casefile.records.registry import KIND_BY_NAME
from casefile.sums import Sum
from generators.agreement import reads
from generators.desk import Desk, Exhibit
from generators.markup import clean, gap, italic, pictured, plain
from generators.papers import LONG, Page, Papers
from generators.paths import canonical, value_at
from generators.pictures import Picture
from generators.register import Formatter, Key, Printed, Register, worded
from generators.shipped import static_text, template

__all__ = ["PAGE_WORDS", "WHOLE_PAGE", "ClaimBook", "Formatter", "Printed", "settings_value"]

WHOLE_PAGE = "@page"
"""The path of a claim that cites a page as such: a Bates number in brackets."""
PAGE_WORDS = "@words"
"""The path of a claim on words of a page that no field of the record holds."""
_LONGEST_SUM = 500
_CASE = re.compile(r"(?:(?<=; )|^)[A-Z][\w.'& ]+? v\. [A-Z][\w.'& ]+?(?=,? \(|, \d)")


class ClaimBook:
    """Claims in the order in which they were first made; ids run c0001, c0002 ..."""

    def __init__(self, case: CaseFile, desk: Desk, exhibits: Sequence[Exhibit] = ()) -> None:
        self.case, self.desk, self.exhibits = case, desk, tuple(exhibits)
        self.papers = Papers(case, desk, self.exhibits)
        self._register = Register()
        self._origins: dict[str, tuple[str, str]] = {}
        self._held: dict[tuple[str, str, str | Formatter | None], Printed | None] = {}
        self.pictures: dict[str, Picture] = {}
        """The pictures of the document, by the names under which its texts place them."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, in order."""
        return self._register.claims

    def claim(self, claim_id: str) -> Claim | None:
        """Return the claim of that id, or None where there is none."""
        return self._register.claim(claim_id)

    def document(self, document_id: str) -> FiledDocument:
        """Return the filed document of that id.

        Raises:
            PermanentError: it is not in the case file, or it is held back from documents.
        """
        return self.papers.document(document_id)

    def record(self, document_id: str, path: str, printed: str | Formatter | None = None) -> str:
        """Return the value at the path of a document's record as printed; one that is not there is a gap.

        Money prints as "$1,234.50" and a date as "14 February 2026" unless `printed` says otherwise: the
        words themselves (which must be part of the value), or a function from the value to the words.
        """
        return self.held(document_id, path, printed) or gap(
            f"the {self._kind(document_id)} {self.pages(document_id)} shows no sure {_spoken(path)}; add or delete"
        )

    def held(self, document_id: str, path: str, printed: str | Formatter | None = None) -> Printed | None:
        """Return the value as `record` does, or None where the document does not carry it with its place."""
        asked = (document_id, path, printed)
        if asked not in self._held:
            self._held[asked] = self._sought(document_id, path, printed)
        return self._held[asked]

    def _sought(self, document_id: str, path: str, printed: str | Formatter | None) -> Printed | None:
        document = self.document(document_id)
        value, source = value_at(document.record, path), document.sources.get(path)
        if value is None or source is None:
            return None
        words = clean(worded(value, printed))
        key = ("record", document_id, path, words)
        if source.said_by and source.said_on:
            return self._register.known(key) or self._corrected(key, document, path, source, canonical(value))
        known, place = self._register.known(key), source
        if known is None and isinstance(value, str) and not callable(printed):
            found = self._place_of(document, plain(words), source, whole=printed is None)
            if found is None:
                return None
            place = found
        if known is None and not _is_borne_out(place, canonical(value)):
            return None
        known = known or self._from_page(key, document, path, place, canonical(value))
        self._origins[known.claim] = (document_id, path)
        return known

    def figure(self, figure: Figure, printed: Formatter = format_money) -> str:
        """Return an amount of the ledger as printed."""
        return self.record(figure.cite.document, figure.cite.path, printed)

    def page(self, document_id: str, page: int | None = None) -> str:
        """Return the Bates number of a page of the document (its first where none is given)."""
        document = self.document(document_id)
        number = document.pages[0] if page is None else page
        bates = self.papers.bates(document, number)
        if bates is None:
            return gap(f"page {number} of this {self._kind(document_id)} has no Bates number; generate again")
        return self._page_claim(document, number, bates, bates)

    def cite(self, document_id: str, path: str | None = None, excerpt: str = "") -> str:
        """Return "[Ex. 4, MQR-000118]", linked to the page in the binder that holds the value at the path.

        Of a long value, the page that holds the excerpt, where the desk can tell.
        """
        document = self.document(document_id)
        return self._bracketed(document, self.papers.page_of(document, path, plain(excerpt)), None)

    def at(self, document_id: str, path: str, excerpt: str = "") -> str:
        """Return the Bates number of that page as a link, without brackets."""
        document = self.document(document_id)
        page = self.papers.page_of(document, path, plain(excerpt))
        return self.papers.linked(document, page, self.page(document_id, page))

    def short_page(self, document_id: str, path: str, excerpt: str = "") -> str:
        """Return the last digits alone of that page's Bates number, where the whole stands beside it: "000118"."""
        document = self.document(document_id)
        page = self.papers.page_of(document, path, plain(excerpt))
        bates = self.papers.bates(document, page)
        if bates is None:
            return self.page(document_id, page)
        words = self._page_claim(document, page, bates, bates.rsplit("-", 1)[-1])
        return self.papers.linked(document, page, words)

    def cite_page(self, document_id: str, page: int) -> str:
        """Return "[Ex. 4, MQR-000118]", linked to that page of the document's file."""
        return self._bracketed(self.document(document_id), page, None)

    def cite_pages(self, document_id: str, first: int, last: int) -> str:
        """Return "[Ex. 4, MQR-000118 to 000119]" for some pages of the document's file."""
        return self._bracketed(self.document(document_id), first, last)

    def span_of(self, document_id: str, first: int, last: int) -> str:
        """Return the Bates numbers of some pages of the document's file as a link, without brackets."""
        document = self.document(document_id)
        return self.papers.linked(document, first, self._range(document, first, last))

    def cite_document(self, document_id: str) -> str:
        """Return "[Ex. 3, MQR-000019 to 000027]" for all pages of a document."""
        document = self.document(document_id)
        return self._bracketed(document, *document.pages)

    def pages(self, document_id: str) -> str:
        """Return "MQR-000019 to 000027" for all pages of a document, as a link without brackets."""
        document = self.document(document_id)
        return self.papers.linked(document, document.pages[0], self._range(document, *document.pages))

    def cite_numbers(self, label: str, numbers: Sequence[str]) -> str | None:
        """Return "[Ex. 3, MQR-000019 to 000027, MQR-000031]" for pages by number, each run a link of its own.

        None where a number is that of no page in the exhibits.
        """
        pages = [self.papers.numbered(number) for number in sorted(dict.fromkeys(numbers))]
        known = [page for page in pages if page is not None]
        if not known or len(known) < len(pages):
            return None
        found = self.papers.following(known)
        words = [self._run(*run) for run in found]
        words[0] = f"[Ex. {label}, {words[0]}"
        words[-1] = f"{words[-1]}]"
        return ", ".join(self.papers.linked(*first, said) for (first, _), said in zip(found, words, strict=True))

    def spans(self, document_ids: Sequence[str]) -> tuple[str, ...]:
        """Return the Bates numbers of several documents, in order; what follows on is one span."""
        return tuple(self._span(first, last) for first, last in self.papers.runs(document_ids))

    def words(self, document_id: str, page: int, excerpt: str) -> Printed:
        """Return words of a page that no field of the record holds, as printed there."""
        document = self.document(document_id)
        key = ("words", document.file, str(page), clean(excerpt))
        source = Source(page=page, box=None, text=excerpt)
        return self._register.known(key) or self._from_page(key, document, PAGE_WORDS, source, excerpt)

    def reprinted(self, printed: Printed, formatter: Formatter) -> Printed:
        """Return what a page says, printed another way ("2/14/26"); other claims stay as they are."""
        document_id, path = self._origins.get(printed.claim, ("", ""))
        return (self.held(document_id, path, formatter) if document_id else None) or printed

    def computed(self, formula: str, inputs: Sequence[str], printed: str | Formatter = format_money) -> Printed:
        """Return the value of the formula over claim ids ("c0003 + c0004 * 2") as printed.

        Raises:
            PermanentError: an input is no claim of this book.
        """
        value = evaluate(formula, {claim_id: self.value(claim_id) for claim_id in inputs})
        words = clean(worded(value, printed))
        key = ("computed", formula, words)
        return self._register.known(key) or self._register.keep(
            key,
            ComputedClaim(**self._register.base(words, canonical(value)), formula=formula, inputs=tuple(inputs)),
        )

    def total(
        self,
        plus: Sequence[Printed],
        minus: Sequence[Printed] = (),
        printed: str | Formatter = format_money,
    ) -> Printed:
        """Return what the printed amounts add up to, less the others."""
        while len(plus) > _LONGEST_SUM:
            plus = [self.total(plus[at : at + _LONGEST_SUM]) for at in range(0, len(plus), _LONGEST_SUM)]
        formula = " + ".join(part.claim for part in plus) or "0.00"
        formula += "".join(f" - {part.claim}" for part in minus)
        inputs = dict.fromkeys(part.claim for part in (*plus, *minus))
        return self.computed(formula, tuple(inputs), printed)

    def sum(self, amount: Sum, printed: Formatter = format_money) -> str:
        """Return a sum of the ledger as printed; one whose figures have no place is a gap."""
        return self.amount(amount, printed) or gap("a figure of this sum has no place in its paper; see the ledger")

    def amount(self, amount: Sum, printed: Formatter = format_money) -> Printed | None:
        """Return a sum of the ledger as printed: the one figure it is, or computed from all of its figures."""
        if len(amount.plus) == 1 and not amount.minus:
            return self.held(amount.plus[0].cite.document, amount.plus[0].cite.path, printed)
        plus, minus = self._figures(amount.plus), self._figures(amount.minus)
        return None if plus is None or minus is None else self.total(plus, minus, printed)

    def picture(self, picture: Picture) -> str:
        """Return the place of a picture in a text."""
        name = f"picture {len(self.pictures) + 1}"
        self.pictures[name] = picture
        return pictured(name)

    def doubt(self, rule: Rule | None, what: str) -> str:
        """Return the gap that the law leaves here: no rule, or one that nobody has verified or signed off; else ""."""
        sentence = needs_confirmation(rule, self.desk.signed_off, what)
        if sentence is None:
            return ""
        words = sentence.removeprefix("[CONFIRM: ").removesuffix("]").removesuffix(".")
        return gap(words.replace(rule.cite, self.law(rule)) if rule else words)

    def value(self, claim_id: str) -> Decimal | dt.date | str:
        """Return the canonical value of a claim, as formulas take it.

        Raises:
            PermanentError: no such claim.
        """
        return self._register.value(claim_id)

    def law(self, rule: Rule, printed: str | None = None) -> Printed:
        """Return a rule's cite (or words of it) as printed."""
        words = _slanted(clean(printed or rule.cite))
        key = ("law", rule.id, words)
        return self._register.known(key) or self._register.keep(
            key,
            LawClaim(
                **self._register.base(words, rule.cite),
                cite=rule.cite,
                rule=rule.id,
                mark=rule.mark,
                signed_off=self.desk.signed_off.get(rule.id),
            ),
        )

    def settings(self, key: str, printed: str | Formatter | None = None) -> str:
        """Return what the settings say under "firm.phone" or "staff.<id>.name"; silence is a gap."""
        value = settings_value(self.desk, key)
        if value is None or value == "":
            return gap(f"the settings do not say {key}")
        words = clean(worded(value, printed))
        own = ("settings", key, words)
        return self._register.known(own) or self._register.keep(
            own, SettingsClaim(**self._register.base(words, canonical(value)), key=key)
        )

    def intake(self, path: str, printed: str | Formatter | None = None) -> str:
        """Return what the intake form says at the path ("client.name"); silence is a gap."""
        return self.told(path, printed) or gap(f"the intake form does not say the {_spoken(path)}")

    def told(self, path: str, printed: str | Formatter | None = None) -> Printed | None:
        """Return the value as `intake` does, or None where the form does not say it."""
        value = value_at(self.case.matter, path)
        if value is None or value == "":
            return None
        words = clean(worded(value, printed))
        key = ("intake", path, words)
        return self._register.known(key) or self._register.keep(
            key, IntakeClaim(**self._register.base(words, canonical(value)), key=path, said_by="intake form")
        )

    def stated(self, by: Attested, key: str, value: object, printed: str | Formatter | None = None) -> Printed | None:
        """Return something of a person's statement as printed, kept under the key; None where it is not there."""
        if value is None or value == "":
            return None
        words = clean(worded(value, printed))
        own = ("attested", key, words)
        return self._register.known(own) or self._register.keep(
            own,
            IntakeClaim(
                **self._register.base(words, canonical(value)),
                kind="attested",
                key=key,
                said_by=f"{by.said_by} ({SPEAKERS[by.speaker]})",
                said_on=by.said_on,
            ),
        )

    def attorney(self, value: Decimal | dt.date | str, set_by: str, printed: str | Formatter | None = None) -> Printed:
        """Return what the attorney (or who drafts for the attorney) set for this document, as printed."""
        words = clean(worded(value, printed))
        by, on = who_set(self.case.statements, value) or (set_by, self.desk.today)
        key = ("attorney", by, words)
        return self._register.known(key) or self._register.keep(
            key,
            AttorneyClaim(**self._register.base(words, canonical(value)), set_by=by, set_on=on),
        )

    def _corrected(self, key: Key, document: FiledDocument, path: str, source: Source, value: str) -> Printed:
        claim = CorrectionClaim(
            **self._register.base(key[-1], value),
            over="",
            said_by=source.said_by or "",
            said_on=source.said_on or self.desk.today,
            document=document.file,
            page=source.page,
            box=source.box,
            bates=self.papers.bates(document, source.page),
            path=path,
        )
        printed = self._register.keep(key, claim)
        self._origins[printed.claim] = (document.id, path)
        return printed

    def _from_page(self, key: Key, document: FiledDocument, path: str, source: Source, value: str) -> Printed:
        claim = RecordClaim(
            **self._register.base(key[-1], value),
            document=document.file,
            page=source.page,
            box=source.box,
            quote=source.text,
            bates=self.papers.bates(document, source.page),
            path=path,
            method=source.method,
        )
        return self._register.keep(key, claim)

    def _place_of(self, document: FiledDocument, words: str, source: Source, *, whole: bool) -> Source | None:
        """Return where words stand; a short value stands where it was read."""
        return source if whole and len(words) <= LONG else self.papers.place_of(document, words, source)

    def _page_claim(self, document: FiledDocument, page: int, bates: str, words: str) -> Printed:
        key = ("page", document.file, str(page), words)
        source = Source(page=page, box=None, text="", method="inferred")
        return self._register.known(key) or self._from_page(key, document, WHOLE_PAGE, source, bates)

    def _figures(self, figures: Sequence[Figure]) -> list[Printed] | None:
        held = [self.held(figure.cite.document, figure.cite.path, format_money) for figure in figures]
        found = [printed for printed in held if printed is not None]
        return found if len(found) == len(held) else None

    def _bracketed(self, document: FiledDocument, first: int, last: int | None) -> str:
        label = self.papers.exhibit(document)
        exhibit = f"Ex. {label}, " if label else ""
        return self.papers.linked(document, first, f"[{exhibit}{self._range(document, first, last or first)}]")

    def _range(self, document: FiledDocument, first: int, last: int) -> str:
        return ", ".join(self._run(*run) for run in self.papers.page_runs(document, first, last))

    def _span(self, first: Page, last: Page) -> str:
        return self.papers.linked(*first, self._run(first, last))

    def _run(self, first: Page, last: Page) -> str:
        start, end = self.page(first[0].id, first[1]), self.papers.bates(*last)
        if first == last or end is None:
            return str(start)
        return f"{start} to {self._page_claim(*last, end, end.rsplit('-', 1)[-1])}"

    def _kind(self, document_id: str) -> str:
        return KIND_BY_NAME[self.document(document_id).kind].words


def settings_value(desk: Desk, key: str) -> object:
    """Return what the settings say under the key ("firm.name", "staff.<id>.name", "template.<name>"), or None."""
    scope, _, rest = key.partition(".")
    if scope == "template":
        return static_text(template(rest, desk.templates))
    if scope == "firm":
        return value_at(desk.firm, rest)
    person_id, _, field = rest.partition(".")
    person = next((person for person in desk.staff if person.id == person_id), None)
    return value_at(person, field) if person and scope == "staff" else None


def _is_borne_out(source: Source, value: str) -> bool:
    """Tell whether the words that were read say the value; a class that the whole paper decides has none."""
    return source.method == "inferred" or reads(source.text, value)


def _slanted(words: str) -> str:
    """Return a cite with the names of its cases slanted."""
    return _CASE.sub(lambda match: italic(match[0]), words)


def _spoken(path: str) -> str:
    return path.split(".")[-1].split("[")[0].replace("_", " ")
