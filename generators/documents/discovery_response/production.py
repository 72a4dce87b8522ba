"""Responses to requests for production: what is produced by Bates number, what cannot be, what is held back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.coverage import view_coverage
from casefile.discovery.categories import Category, categories_of
from casefile.documents import FiledDocument, document_date
from casefile.records.litigation import DiscoveryRequest, ServedDiscovery
from generators.desk import Exhibit
from generators.documents.discovery_response.facts import Facts, ask_attorney, item, text
from generators.documents.discovery_response.forms import Form
from generators.documents.discovery_response.mentions import earlier_mentions, parts_named
from generators.documents.discovery_response.view import LogRow, Part
from generators.markup import gap, note
from generators.names import cased
from generators.titles import title

_TAX = re.compile(r"\btax returns?\b", re.IGNORECASE)


class Production(NamedTuple):
    """What answers each request, in the order of the requests."""

    by_request: tuple[tuple[FiledDocument, ...], ...]

    def exhibits(self, record: ServedDiscovery) -> tuple[Exhibit, ...]:
        """Return the production as tabs by request; a document stands under the first request that it answers."""
        placed: set[str] = set()
        tabs: list[Exhibit] = []
        for request, papers in zip(record.requests, self.by_request, strict=True):
            new = [paper.id for paper in papers if paper.id not in placed]
            placed.update(new)
            if new:
                number = (request.number or "").strip() or str(len(tabs) + 1)
                tabs.append(
                    Exhibit(label=number, title=f"Documents in response to request {number}", documents=tuple(new))
                )
        return tuple(tabs)


def select(case: CaseFile, record: ServedDiscovery, notices: Sequence[str]) -> Production:
    """Return the documents that answer each request; `notices` are the papers on which liens are asserted."""
    return Production(tuple(_answering(case, request, notices) for request in record.requests))


def respond(
    facts: Facts, form: Form, request: DiscoveryRequest, papers: Sequence[FiledDocument], *, objected: bool
) -> Iterator[Part]:
    """Yield the statement of compliance with its documents, or the inability that somebody must confirm."""
    if papers:
        in_part = objected or bool(_TAX.search(request.text or ""))
        yield text(form.words("production_comply", "part" if in_part else "whole") + _earlier_note(facts, papers))
        for paper in papers:
            yield item(f"{_title(facts, paper)}, {facts.book.pages(paper.id)};")
        if held := _held(facts, request):
            yield text(ask_attorney(held))
        return
    if categories_of(request.text or ""):
        words = "no document in this category is in the file"
    else:
        words = "no document in the file is known to answer this request"
    choices = form.words("production_unable", "choices")
    yield text(f"{form.words('production_unable', 'unable')} {gap(f'with the client: {words}; {choices}')}")


def privilege_log(facts: Facts, form: Form) -> tuple[LogRow, ...]:
    """Return a line for each document that is held back as privileged; what it says is the attorney's to describe."""
    held = [paper for paper in facts.case.documents if paper.held == "privileged"]
    if not held or form.kind != "requests_for_production":
        return ()
    return tuple(
        LogRow(
            number=_letter(at),
            kind=gap("attorney: the kind of document"),
            dated=gap("attorney: its date"),
            author=gap("attorney: author and recipients"),
            subject=gap("attorney: its subject, without what is privileged"),
            privilege=gap("attorney: the privilege and its basis, or let it in"),
        )
        for at, _ in enumerate(held)
    )


def _answering(case: CaseFile, request: DiscoveryRequest, notices: Sequence[str]) -> tuple[FiledDocument, ...]:
    found: dict[str, FiledDocument] = {}
    for category in categories_of(request.text or ""):
        for paper in _of_category(case, category, request):
            found[paper.id] = paper
        if category.name == "liens":
            found.update({paper.id: paper for paper in case.documents if paper.id in notices and _free(paper)})
    return tuple(sorted(found.values(), key=_order))


def _of_category(case: CaseFile, category: Category, request: DiscoveryRequest) -> Iterable[FiledDocument]:
    papers = case.of_kind(*category.kinds)
    if category.of == "own":
        own = {line.cite.document for line in view_coverage(case).in_force if line.own}
        papers = tuple(paper for paper in papers if paper.id in own)
    if category.parts:
        parts = parts_named([request.text or "", *case.matter.injured_body_parts])
        about = {one.cite.document for one in earlier_mentions(case, parts)}
        papers = tuple(paper for paper in papers if paper.id in about)
    return [paper for paper in papers if _in_time(case, category, paper)]


def _in_time(case: CaseFile, category: Category, paper: FiledDocument) -> bool:
    loss, day = case.matter.incident.date_of_loss, document_date(paper.record)
    if category.when == "any" or loss is None or day is None:
        return category.when != "before_loss"
    return (day < loss) is (category.when == "before_loss")


def _free(paper: FiledDocument) -> bool:
    return paper.held is None and paper.duplicate_of is None


def _order(paper: FiledDocument) -> tuple[str, str, int]:
    day = document_date(paper.record)
    return (day.isoformat() if day else "", paper.file, paper.pages[0])


def _title(facts: Facts, paper: FiledDocument) -> str:
    """Return kind, organisation and day of a document, each from its own record."""
    book, words = facts.book, _WORDS.get(paper.kind) or title(paper).split(",")[0]
    organisation = next((one for field in _ORGANISATIONS if (one := book.held(paper.id, field, cased))), None)
    day = next((one for field in _DAYS if (one := book.held(paper.id, field))), None)
    through = book.held(paper.id, "date_through")
    span = f"{day} to {through}" if day and through and through.value != day.value else day
    return ", ".join(one for one in (words, organisation, span) if one)


_WORDS = {"w2": "Wage and tax statement"}
_ORGANISATIONS = (
    "facility",
    "provider_name",
    "payer_name",
    "carrier",
    "lienholder",
    "employer_name",
    "agency",
    "author",
    "title",
)
_DAYS = (
    "date_of_service",
    "statement_date",
    "date",
    "pay_date",
    "signed_on",
    "period_start",
    "charges[0].date_of_service",
    "lines[0].date_of_service",
    "payments[0].date",
    "tax_year",
)


def _earlier_note(facts: Facts, papers: Sequence[FiledDocument]) -> str:
    loss = facts.loss
    early = [paper for paper in papers if loss and (day := document_date(paper.record)) and day < loss]
    if not any(paper.kind in {"chart_note", "imaging_report", "operative_report"} for paper in early):
        return ""
    return note(
        "A record from before the incident is among these. Go through it with the client before it is produced."
    )


def _held(facts: Facts, request: DiscoveryRequest) -> str:
    asked = [kind for category in categories_of(request.text or "") for kind in category.kinds]
    held = [paper for paper in facts.case.documents if paper.kind in asked and paper.held == "protected"]
    return "specially protected records of these kinds are held back: let them in, or object" if held else ""


def _letter(at: int) -> str:
    return chr(ord("A") + at % 26) * (at // 26 + 1)
