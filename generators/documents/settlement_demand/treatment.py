"""The treatment, visit by visit in the records' words, and the gaps in it with what the records say of them."""

from __future__ import annotations

import datetime as dt
import re

from casefile.accounts import ProviderAccount
from casefile.chronology import Encounter, Gap
from casefile.dates import format_date
from casefile.identity import same_organisation
from casefile.records.medical import ChartNote, ImagingReport, OperativeReport
from generators.body import NEGATIVE, OBJECTIVE, injured, pattern_of
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench, joined, quoted
from generators.excerpts import bare_end, items, lower_first, sentences
from generators.histories import encounter_after, gaps_in_care
from generators.markup import gap, italic, note

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
_WHY = re.compile(
    r"\b(?:no visits?|not seen|authoriz\w+|authoris\w+|insurance|waiting|waited|because|could not (?:attend|come)|cancel\w+"
    r"|home (?:exercise|program)\w*|discharged to)\b",
    re.IGNORECASE,
)
_FINDINGS, _PLANS = 3, 2


def treatment(bench: Bench) -> tuple[str, ...]:
    """Return a paragraph an encounter since the loss, with each gap at its place."""
    gaps = {one.start: one for one in gaps_in_care(bench.chronology, bench.ledger)}
    paragraphs: list[str] = []
    for one in bench.chronology.since_loss:
        paragraphs.extend(_gap(bench, gaps.pop(start)) for start in sorted(gaps) if gaps[start].end <= one.date)
        words = _encounter(bench, one)
        if words:
            paragraphs.append(words)
    paragraphs.extend(_gap(bench, gaps[start]) for start in sorted(gaps))
    return tuple(paragraphs) or (gap("the treatment; no clinical record since the date of loss is in the file"),)


def visit_dates(bench: Bench, account: ProviderAccount, start: dt.date, end: dt.date) -> list[Printed]:
    """Return the days of a provider's visits in that time, each as a bill shows it."""
    found = []
    for visit in account.visits:
        if visit.date is None or not start <= visit.date <= end:
            continue
        cite = visit.charges[0].billed.cite
        day = bench.book.held(cite.document, f"{cite.path.rsplit('.', 1)[0]}.date_of_service", format_date)
        if day is not None and day.value == visit.date.isoformat():
            found.append(day)
    return found


def counted(bench: Bench, days: list[Printed]) -> Printed:
    """Return how many days these are, as printed."""
    inputs = [day.claim for day in days]
    return bench.book.computed(f"count({', '.join(inputs)})", inputs, str)


def _encounter(bench: Bench, one: Encounter) -> str:
    if one.document is None:
        return _billed(bench, one)
    record = bench.book.document(one.document).record
    if isinstance(record, ChartNote) and one.through and one.through != one.date:
        return _run_of_visits(bench, one, one.document)
    if isinstance(record, ChartNote):
        return _visit(bench, one.document, record)
    if isinstance(record, ImagingReport):
        return _image(bench, one.document, record)
    if isinstance(record, OperativeReport):
        return _operation(bench, one.document)
    return _of_summary(bench, one)


def _visit(bench: Bench, document: str, record: ChartNote) -> str:
    book = bench.book
    parts = [_part(bench, document, "Complaint", "chief_complaint", record.chief_complaint)]
    findings = _chosen_findings(bench, record.findings or "")
    if findings:
        parts.append(
            f"Found: {'; '.join(book.record(document, 'findings', lower_first(bare_end(one))) for one in findings)}."
        )
    if record.note_type == "emergency" and record.procedures:
        done = [book.record(document, f"procedures[{at}]") for at in range(len(record.procedures))]
        parts.append(f"Done: {joined(done)}.")
    plans = list(items(record.plan or ""))[:_PLANS] if _numbered(record.plan) else _first_plans(record.plan)
    if plans:
        parts.append(f"Plan: {' '.join(book.record(document, 'plan', one) for one in plans)}")
    parts.append(_part(bench, document, "Work status", "work_status", record.work_status))
    said = " ".join(part for part in parts if part)
    return (
        f"{_head(bench, document, _KINDS.get(record.note_type or '', 'visit'))} {said} {book.cite_document(document)}"
    )


def _image(bench: Bench, document: str, record: ImagingReport) -> str:
    book = bench.book
    body = book.held(document, "body_part", lambda value: lower_first(str(value)))
    kind = _KINDS.get(record.modality or "", "imaging")
    words = record.impression or record.findings or ""
    path = "impression" if record.impression else "findings"
    said = quoted(book.record(document, path, words)) if words else gap("the impression of this study")
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
    return f"{_head(bench, document, 'operation')} {' '.join(part for part in parts if part)} {book.cite_document(document)}"


def _run_of_visits(bench: Bench, one: Encounter, document: str) -> str:
    """Return a run of visits that one record lists, counted by the bills."""
    book, account = bench.book, _account(bench, one)
    first, last = book.held(document, "date_of_service"), book.held(document, "date_through")
    if first is None or last is None or account is None:
        return f"{_head(bench, document, _KINDS.get(one.kind, 'visits'))} {book.cite_document(document)}"
    days = visit_dates(bench, account, one.date, one.through or one.date)
    many = f"{counted(bench, days)} visits between" if len(days) > 1 else "visits between"
    kind = _KINDS.get(one.kind, one.kind.replace("_", " "))
    who = book.record(document, "facility")
    return (
        f"{italic(f'{first} to {last}, {who}, {kind}.')} There were {many} these days {book.cite_document(document)}."
    )


def _billed(bench: Bench, one: Encounter) -> str:
    """Return a visit that only a bill shows: what was charged for, in the bill's words."""
    book, account = bench.book, _account(bench, one)
    if account is None:
        return ""
    visit = next(visit for visit in account.visits if visit.date == one.date)
    cite = visit.charges[0].billed.cite
    told = [book.held(quote.cite.document, quote.cite.path, lower_first(quote.text)) for quote in one.quotes]
    named = list(dict.fromkeys(words for words in told if words))
    day = book.held(cite.document, f"{cite.path.rsplit('.', 1)[0]}.date_of_service", format_date)
    who = provider_name(bench, account, cite.document)
    services = joined([str(words) for words in named]) if named else "services as billed"
    return (
        f"{italic(f'{day}, {who}.')} {services[:1].upper() + services[1:]} {book.cite(cite.document, cite.path)}."
        if day
        else ""
    )


def _of_summary(bench: Bench, one: Encounter) -> str:
    if one.document is None or not one.quotes:
        return ""
    book, quote = bench.book, one.quotes[0]
    path = quote.cite.path.rsplit(".", 1)[0]
    day = book.held(one.document, f"{path}.date")
    words = book.record(one.document, quote.cite.path, quote.text)
    return f"{italic(f'{day}.')} {words} {book.cite(one.document, path)}." if day else ""


def _gap(bench: Bench, one: Gap) -> str:
    """Return a gap in care with what the next record says of it, else the question."""
    book = bench.book
    ends = _day_claims(bench, one)
    if ends is None:
        return gap("a gap in treatment; see the chronology")
    start, end = ends
    days = book.computed(f"days({start.claim}, {end.claim})", (start.claim, end.claim), str)
    told = f"Between {start} and {end} ({days} days) no visit is recorded."
    why = _why(bench, one)
    asked = "A gap in treatment: a carrier argues from it that the injury had healed, or was minor."
    if why:
        return f"{told} {why}{note(f'{asked} The records explain this one; check that the client says the same.')}"
    return f"{told} {gap('the reason, from the client or the providers')}{note(asked)}"


def _day_claims(bench: Bench, one: Gap) -> tuple[Printed, Printed] | None:
    found = [_day_claim(bench, one.start), _day_claim(bench, one.end)]
    return (found[0], found[1]) if found[0] and found[1] else None


def _day_claim(bench: Bench, day: dt.date) -> Printed | None:
    """Return the day as some record or bill of treatment shows it, else as the day of the loss."""
    for one in bench.chronology.since_loss:
        for path, at in (("date_of_service", one.date), ("date_through", one.through)):
            if one.document is not None and at == day:
                held = bench.book.held(one.document, path)
                if held is not None:
                    return held
    for account in bench.ledger.providers:
        for found in visit_dates(bench, account, day, day):
            return found
    return bench.book.told("incident.date_of_loss") if bench.case.matter.incident.date_of_loss == day else None


def _why(bench: Bench, one: Gap) -> str:
    after = encounter_after(bench.chronology, one)
    if after is None or after.document is None:
        return ""
    record = bench.book.document(after.document).record
    for path in ("history", "plan", "findings"):
        told = [s.text for s in sentences(getattr(record, path, None) or "") if _WHY.search(s.text)]
        if told:
            words = bench.book.record(after.document, path, told[0])
            return f"The next record says: {quoted(words)} {bench.book.cite(after.document, path, told[0])}."
    return ""


def _chosen_findings(bench: Bench, text: str) -> list[str]:
    """Return the objective findings at the injured parts, at most three, in the order written."""
    pattern = pattern_of(injured(bench.case.matter.injured_body_parts), nerves=True)
    found = [
        one.text
        for one in sentences(text)
        if OBJECTIVE.search(one.text) and not NEGATIVE.search(one.text) and pattern.search(f"{one.heading}: {one.text}")
    ]
    best = sorted(found, key=lambda words: (-len(OBJECTIVE.findall(words)), found.index(words)))[:_FINDINGS]
    return [words for words in found if words in best]


def _first_plans(plan: str | None) -> list[str]:
    return [one.text for one in sentences(plan or "")][:_PLANS]


def _numbered(text: str | None) -> bool:
    return bool(text) and re.match(r"\d{1,2}[.)]\s", text or "") is not None


def _part(bench: Bench, document: str, label: str, path: str, words: str | None) -> str:
    if not words:
        return ""
    return f"{label}: {bench.book.record(document, path, lower_first(bare_end(words)))}."


def _head(bench: Bench, document: str, kind: str) -> str:
    """Return "14 February 2026, Sierra Crest Medical Center, emergency department (Anjali Rao, MD)." in italics."""
    book = bench.book
    day = book.record(document, "date_of_service")
    facility = book.held(document, "facility")
    clinician = book.held(document, "provider_name") or book.held(document, "surgeon")
    named = f" ({clinician})" if clinician and facility else ""
    return italic(f"{day}, {facility or clinician or 'provider not named'}, {kind}{named}.")


def _account(bench: Bench, one: Encounter) -> ProviderAccount | None:
    names = [name for name in (one.provider, one.clinician) if name]
    return next(
        (
            account
            for account in bench.ledger.providers
            if any(same_organisation(name, account.provider) for name in names)
        ),
        None,
    )


def provider_name(bench: Bench, account: ProviderAccount, document: str) -> str:
    """Return the provider's name as some paper of its account prints it."""
    for paper in dict.fromkeys((*account.documents, document)):
        record = bench.book.document(paper).record
        for path in ("provider_name", "facility"):
            if getattr(record, path, None) == account.provider:
                return bench.book.record(paper, path)
    return bench.book.record(document, "provider_name")
