"""The treatment, visit by visit in the records' words, with each gap at its place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.accounts import ProviderAccount
from casefile.chronology import Encounter
from casefile.records.medical import ChartNote, ImagingReport, OperativeReport
from casefile.regions import regions_named
from generators.body import findings_on
from generators.documents.settlement_demand.bench import Bench, inner, joined, quoted
from generators.documents.settlement_demand.care_gaps import care_gap
from generators.documents.settlement_demand.visits import (
    account_of,
    days_shown,
    field_beside,
    order,
    provider_name,
    services,
    visit_dates,
    visits_word,
)
from generators.excerpts import bare_end, lower_first, sentences, without_label, without_number
from generators.markup import gap, italic, plain
from generators.names import cased

_KINDS = {
    "emergency": "emergency department",
    "office_visit": "office visit",
    "consultation": "consultation",
    "therapy": "physical therapy",
    "chiropractic": "chiropractic",
    "discharge_summary": "discharge",
    "history_and_physical": "history and physical examination",
    "xray": "X-ray",
    "mri": "MRI",
    "ct": "CT",
    "ultrasound": "ultrasound",
    "operation": "operation",
}
_FINDINGS, _PLANS, _SHORTEST = 3, 2, 8
_LONG = 60
"""Characters of what a record says above which its repetition is no chance."""
Place = tuple[dt.date, int, str]


class Told(NamedTuple):
    """A paragraph with its place in the order; of a visit also what its record says, and which record it is."""

    place: Place
    words: str
    said: str = ""
    document: str = ""


def treatment(bench: Bench) -> tuple[str, ...]:
    """Return a paragraph an encounter since the loss, with each gap at its place."""
    told = [*_recorded(bench), *_only_billed(bench)]
    told += [Told((one.end, -1, ""), care_gap(bench, one)) for one in bench.chronology.gaps]
    paragraphs = _once(bench, sorted(told, key=lambda one: one.place))
    return paragraphs or (gap("the treatment; no clinical record since the date of loss is in the file"),)


def _once(bench: Bench, told: Sequence[Told]) -> tuple[str, ...]:
    """Return the paragraphs; a visit whose record says word for word what an earlier one says stands with that one."""
    kept: dict[tuple[str, str], list[Told]] = {}
    for at, one in enumerate(told):
        if one.words:
            own = (one.place[2], plain(one.said)) if len(one.said) >= _LONG else (str(at), one.words)
            kept.setdefault(own, []).append(one)
    return tuple(_with_repeats(bench, alike) for alike in kept.values())


def _with_repeats(bench: Bench, alike: Sequence[Told]) -> str:
    first, *others = alike
    if not others:
        return first.words
    days = [bench.book.record(one.document, "date_of_service") for one in others]
    cites = " ".join(bench.book.cite_document(one.document) for one in others)
    records = "The record" if len(others) == 1 else "The records"
    return f"{first.words}. {records} of {joined(days)} {'says' if len(others) == 1 else 'say'} the same {cites}."


def _recorded(bench: Bench) -> Iterator[Told]:
    ranks = {id(account): order(account)[1] for account in bench.ledger.providers}
    for one in bench.chronology.since_loss:
        if one.document is None:
            continue
        account = account_of(bench, one)
        rank = ranks[id(account)] if account else len(_KINDS)
        place = (one.date, rank, one.provider or "")
        record = bench.book.document(one.document).record
        if isinstance(record, ChartNote) and not (one.through and one.through != one.date):
            said = _said_of_visit(bench, one.document, record)
            yield Told(place, _visit(bench, one.document, record, said), said, one.document)
        else:
            yield Told(place, _encounter(bench, one, one.document))


def _only_billed(bench: Bench) -> Iterator[Told]:
    """Yield the visits that no record shows, one paragraph a provider."""
    recorded: dict[str, list[Encounter]] = {}
    for one in bench.chronology.since_loss:
        account = account_of(bench, one)
        if account and one.document is not None:
            recorded.setdefault(account.provider, []).append(one)
    for account in bench.ledger.providers:
        known = recorded.get(account.provider, [])
        days = [day for day in account.dates if not any(one.date <= day <= (one.through or one.date) for one in known)]
        if days:
            yield Told((days[0], order(account)[1], account.provider), _billed(bench, account, days))


def _encounter(bench: Bench, one: Encounter, document: str) -> str:
    record = bench.book.document(document).record
    if isinstance(record, ChartNote):
        return _run_of_visits(bench, one, document)
    if isinstance(record, ImagingReport):
        return _image(bench, document, record)
    if isinstance(record, OperativeReport):
        return _operation(bench, document)
    return _of_summary(bench, one, document)


def _visit(bench: Bench, document: str, record: ChartNote, said: str) -> str:
    head = _head(bench, document, _KINDS.get(record.note_type or "", "visit"))
    return f"{head} {said} {bench.book.cite_document(document)}".replace("  ", " ")


def _said_of_visit(bench: Bench, document: str, record: ChartNote) -> str:
    parts = [_part(bench, document, "Complaint", "chief_complaint", record.chief_complaint)]
    findings = bench.said(document, "findings", map(lower_first, _chosen_findings(bench, record.findings or "")))
    parts.append(f"Found: {'; '.join(findings)}." if findings else "")
    if record.note_type == "emergency":
        done = [bench.book.held(document, f"procedures[{at}]") for at in range(len(record.procedures))]
        parts.append(f"Done: {joined([one for one in done if one])}." if any(done) else "")
    plans = bench.said(document, "plan", _plans(record.plan or ""))
    parts.append(f"Plan: {' '.join(plans)}" if plans else "")
    parts.append(_part(bench, document, "Work status", "work_status", record.work_status))
    return " ".join(part for part in parts if part)


def _image(bench: Bench, document: str, record: ImagingReport) -> str:
    book = bench.book
    body = book.held(document, "body_part", lambda value: lower_first(str(value)))
    kind = _KINDS.get(record.modality or "", "imaging")
    words = record.impression or record.findings or ""
    path = "impression" if record.impression else "findings"
    told = bench.said(document, path, [inner(one.text) for one in sentences(words)])
    said = quoted(" ".join(told)) if told else gap("the impression of this study")
    head = _head(bench, document, f"{kind} of the {body}" if body else kind)
    return f"{head} Impression: {said} {book.cite(document, path)}"


def _operation(bench: Bench, document: str) -> str:
    book = bench.book
    parts = [
        _part(bench, document, label, path, getattr(book.document(document).record, path, None))
        for label, path in (
            ("Procedure", "procedure"),
            ("Diagnosis after it", "postoperative_diagnosis"),
            ("Anesthesia", "anesthesia"),
        )
    ]
    said = " ".join(part for part in parts if part)
    return f"{_head(bench, document, 'operation')} {said} {book.cite_document(document)}"


def _run_of_visits(bench: Bench, one: Encounter, document: str) -> str:
    """Return a run of visits that one record lists, counted by the bills."""
    book, account = bench.book, account_of(bench, one)
    first, last = book.held(document, "date_of_service"), book.held(document, "date_through")
    kind = _KINDS.get(one.kind, one.kind.replace("_", " "))
    days = visit_dates(bench, account, one.date, one.through or one.date) if account else []
    if first is None or last is None or not days:
        return f"{_head(bench, document, kind)} {book.cite_document(document)}"
    head = italic(f"{first} to {last}, {book.record(document, 'facility', cased)}, {kind}.")
    return f"{head} {visits_word(bench, days)} {book.cite_document(document)}."


def _billed(bench: Bench, account: ProviderAccount, days: Sequence[dt.date]) -> str:
    """Return visits that only bills show: how many, and what was charged for, in the papers' words."""
    among = frozenset(days)
    visits = [visit for visit in account.visits if visit.date in among]
    claims = days_shown(bench, visits)
    if not claims:
        return ""
    done = services(bench, (charge for visit in visits for charge in visit.charges))
    span = claims[0] if len(claims) == 1 else f"{claims[0]} to {claims[-1]}"
    many = "" if len(claims) == 1 else f"{visits_word(bench, claims)}: "
    cite = visits[0].charges[0].billed.cite
    said = f"{many}{joined(done) or 'services as billed'}"
    return (
        f"{italic(f'{span}, {provider_name(bench, account)}.')} Billed: {said} {bench.cite(cite.document, cite.path)}."
    )


def _of_summary(bench: Bench, one: Encounter, document: str) -> str:
    if not one.quotes:
        return ""
    cite = one.quotes[0].cite
    day = bench.book.held(document, field_beside(cite, "date"))
    words = bench.book.record(document, cite.path, one.quotes[0].text)
    return f"{italic(f'{day}.')} {words} {bench.cite(document, cite.path)}." if day else ""


def _chosen_findings(bench: Bench, text: str) -> list[str]:
    """Return the objective findings at the injured parts, without the labels of the form that they stand under."""
    found = findings_on(
        sentences(text), regions_named(bench.case.matter.injured_body_parts), nerves=True, most=_FINDINGS
    )
    return [bare_end(without_label(one)) for one in found]


def _plans(plan: str) -> list[str]:
    """Return the first sentences of the plan, without the numbers of its items."""
    found = [without_number(one.text) for one in sentences(plan)]
    return [words for words in found if len(words) > _SHORTEST][:_PLANS]


def _part(bench: Bench, document: str, label: str, path: str, words: str | None) -> str:
    said = bench.said(document, path, [lower_first(bare_end(words or ""))])
    return f"{label}: {said[0]}." if said else ""


def _head(bench: Bench, document: str, kind: str) -> str:
    """Return "14 February 2026, Sierra Crest Medical Center, emergency department (Anjali Rao, MD)." in italics."""
    book = bench.book
    day = book.record(document, "date_of_service")
    facility = book.held(document, "facility", cased)
    clinician = book.held(document, "provider_name") or book.held(document, "surgeon")
    named = f" ({clinician})" if clinician and facility else ""
    return italic(f"{day}, {facility or clinician or 'provider not named'}, {kind}{named}.")
