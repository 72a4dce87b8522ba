"""Answers about treatment: providers with dates and charges, medications, transport, what was advised."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casefile.accounts import ProviderAccount
from casefile.dates import format_date, format_short
from casefile.discovery.topics import holds_any, normal
from casefile.documents import FiledDocument
from casefile.money import format_dollars
from casefile.records.medical import ChartNote, ImagingReport, OperativeReport
from generators.claimbook import Printed
from generators.documents.discovery_response.facts import CLINICAL, Facts, ask_client, item, series, service_day, text
from generators.documents.discovery_response.mentions import Mention, find_sentences
from generators.documents.discovery_response.view import Part
from generators.markup import note
from generators.names import cased

_CARE = {
    "emergency": "emergency care",
    "office_visit": "office visits",
    "consultation": "consultation",
    "therapy": "therapy",
    "chiropractic": "chiropractic care",
    "discharge_summary": "hospital care",
    "history_and_physical": "hospital care",
}
_IMAGING = {"xray": "X-ray", "mri": "MRI", "ct": "CT", "ultrasound": "ultrasound"}
_RIDE = re.compile(r"\bambulance|\btransport|\bparamedic|\bmedical transit", re.IGNORECASE)
_STOPPED = re.compile(r"\b(?:stopped|discontinued|ended)\b", re.IGNORECASE)
_PROCEDURES = (
    "injection",
    "surger",
    "surgical",
    "operation",
    "electromyograph",
    "future care at",
    "may need",
    "will need",
)
_GOING_ON = ("continued for good", "home program", "maintenance", "long term", "long-term", "for life", "recommend")
_FEW = 4


def providers(facts: Facts) -> Iterator[Part]:
    """Return each provider of the ledger: address, telephone, care, clinicians, dates, charges, pages."""
    accounts = facts.ledger.providers
    if not accounts:
        yield text(ask_client("each provider with address, dates and charges; no bill is in the file"))
        return
    yield text("Plaintiff was examined or treated for the injuries attributed to the incident by:")
    for account in accounts:
        yield item(f"{_provider(facts, account)}{_left_out(facts) if account is accounts[-1] else ''};")
    charges = [
        one for account in accounts if isinstance(one := facts.book.sum(account.billed, format_dollars), Printed)
    ]
    if len(charges) == len(accounts) > 1:
        yield text(
            f"The charges of these providers to date come to {facts.book.total(charges, printed=format_dollars)}."
        )


def transport(facts: Facts) -> Iterator[Part]:
    """Return the ambulances of the ledger."""
    rides = [account for account in facts.ledger.providers if _is_ride(account)]
    for account in rides:
        yield text(f"{_provider(facts, account)}.")


def medications(facts: Facts) -> Iterator[Part]:
    """Return each medication by its first record since the loss; one taken before is named to the firm alone."""
    before = {_medicine(words) for words in _earlier_medications(facts)}
    first: dict[str, tuple[FiledDocument, int]] = {}
    again: dict[str, list[FiledDocument]] = {}
    for paper in facts.notes():
        for at, words in enumerate(_medications(paper)):
            name = _medicine(words)
            if name in before or _STOPPED.search(words):
                continue
            if name in first:
                again.setdefault(name, []).append(paper)
            else:
                first[name] = (paper, at)
    yield from _listed(facts, first, again, _taken_before(facts, before))


def _listed(
    facts: Facts, first: dict[str, tuple[FiledDocument, int]], again: dict[str, list[FiledDocument]], warning: str
) -> Iterator[Part]:
    if not first:
        yield text(ask_client("each medication, with who prescribed it and when; none is in the records") + warning)
    for name, (paper, at) in first.items():
        yield item(f"{_medication(facts, paper, at, again.get(name, []))}{warning};")
        warning = ""


def _taken_before(facts: Facts, before: set[str]) -> str:
    """Return a note on medications that are left out, because records from before the incident list them."""
    since = {_medicine(words) for paper in facts.notes() for words in _medications(paper)}
    known = sorted(before & since)
    return note(f"Left out, because records from before the incident list it: {', '.join(known)}.") if known else ""


def future_care(facts: Facts) -> Iterator[Part]:
    """Return what the records advise for the time to come, the newest first."""
    latest = {paper.record.facility: paper.id for paper in facts.notes() if isinstance(paper.record, ChartNote)}
    found = [
        one
        for one in find_sentences(facts.case, (*_PROCEDURES, *_GOING_ON))
        if _is_plan(one) and (holds_any(_PROCEDURES, normal(one.quote)) or one.cite.document in latest.values())
    ]
    for one in reversed(found):
        by = (
            f", {facts.book.record(one.cite.document, 'provider_name', cased)}"
            if facts.book.held(one.cite.document, "provider_name")
            else ""
        )
        yield item(
            f"{facts.book.record(one.cite.document, 'date_of_service')}{by}: {facts.quote(one.cite, one.quote)};"
        )
    if not found:
        yield text(
            ask_client("whether any provider has advised further treatment; the records in the file do not say so")
        )


def care_dates(facts: Facts, account: ProviderAccount) -> str:
    """Return the days of an account's visits as its papers have them; many are printed short."""
    visits = [visit for visit in account.visits if visit.date]
    printed = format_short if len(visits) > _FEW else format_date
    return series([facts.beside(visit.charges[0].billed.cite, "date_of_service", printed) for visit in visits])


def _provider(facts: Facts, account: ProviderAccount) -> str:
    book = facts.book
    address, phone = (facts.on_bills(account, field) for field in ("provider_address", "provider_phone"))
    place = f", {address or ask_client('the address')}, telephone {phone or ask_client('the telephone number')}"
    papers = facts.papers_of(account)
    bills = [book.document(one) for one in account.documents]
    pages = facts.ranges([*papers, *bills])
    care = _care(facts, account, papers)
    name, charges = facts.provider_name(account), book.sum(account.billed, format_dollars)
    kept = f"; records and bills {pages}" if pages else ""
    return f"{name}{place}: {care}{care_dates(facts, account)}; charges {charges}{kept}"


def _care(facts: Facts, account: ProviderAccount, papers: tuple[FiledDocument, ...]) -> str:
    kinds = list(dict.fromkeys(kind for paper in papers if (kind := _kind(paper))))
    people: dict[str, str] = {}
    for paper in papers:
        for field in ("provider_name", "surgeon"):
            name = facts.book.held(paper.id, field, cased)
            if name:
                people.setdefault(name.words, name)
    by = f" by {series(list(people.values()))}" if people else ""
    if kinds:
        return f"{series(kinds)}{by}, "
    if _is_ride(account):
        return "transport, "
    billed = _main_service(facts, account)
    return f"{billed}, " if billed else ""


def _main_service(facts: Facts, account: ProviderAccount) -> str | None:
    """Return what the largest charge was for, where a paper describes it."""
    charges = [charge for visit in account.visits for charge in visit.charges]
    for charge in sorted(charges, key=lambda one: -one.billed.amount):
        for figure in (charge.billed, *charge.also):
            row = figure.cite.path.rsplit(".", 1)[0]
            if words := facts.book.held(figure.cite.document, f"{row}.description"):
                return words
    return None


def _kind(paper: FiledDocument) -> str | None:
    record = paper.record
    if isinstance(record, ImagingReport):
        return _IMAGING.get(record.modality or "", "imaging")
    if isinstance(record, OperativeReport):
        return "operation"
    return _CARE.get(record.note_type or "") if isinstance(record, ChartNote) else None


def _is_ride(account: ProviderAccount) -> bool:
    codes = [charge.code or "" for visit in account.visits for charge in visit.charges]
    return bool(_RIDE.search(account.provider)) or any(code.startswith("A04") for code in codes)


def _left_out(facts: Facts) -> str:
    """Return a note with the charges that are left out, and the question whether a provider is missing."""
    lines = [
        f"{one.provider or 'a provider not named'}, {format_dollars(one.amount.amount)}: {one.reason}"
        for one in facts.ledger.excluded
    ]
    left = f" Charges in the file that are left out: {'; '.join(lines)}." if lines else ""
    return note(f"Go through this list with the client: no provider may be missing.{left}")


def _medications(paper: FiledDocument) -> tuple[str, ...]:
    return paper.record.medications if isinstance(paper.record, ChartNote) else ()


def _earlier_medications(facts: Facts) -> Iterator[str]:
    for paper in facts.case.of_kind(*CLINICAL):
        day = service_day(paper)
        if day and facts.loss and day < facts.loss:
            yield from _medications(paper)


def _medicine(words: str) -> str:
    """Return the name of a medication: its first word, in small letters."""
    return re.split(r"[\s,]", re.sub(r"^\W+", "", words), maxsplit=1)[0].lower()


def _medication(facts: Facts, paper: FiledDocument, at: int, again: list[FiledDocument]) -> str:
    book = facts.book
    by = [book.held(paper.id, field, cased) for field in ("provider_name", "facility")]
    who = ", ".join(one for one in by if one)
    later = series([book.record(one.id, "date_of_service") for one in again])
    more = f"; again {later}" if again else ""
    path = f"medications[{at}]"
    day = book.record(paper.id, "date_of_service")
    return f"{book.record(paper.id, path)}, {who}, {day} {book.cite(paper.id, path)}{more}"


def _is_plan(one: Mention) -> bool:
    return one.cite.path in {"plan", "impression"}
