"""Answers about the incident: how it happened, who saw it, what was said, photographed and cited."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casefile.discovery.topics import holds_any, normal
from casefile.documents import FiledDocument
from casefile.identity import same_person
from casefile.records.insurance import CrashReport
from casefile.records.other import OtherPaper
from generators.documents.discovery_response.facts import Facts, ask_attorney, ask_client, item, text
from generators.documents.discovery_response.mentions import Mention, find_sentences
from generators.documents.discovery_response.stated import client_said, of_others
from generators.documents.discovery_response.view import Part
from generators.excerpts import sentences
from generators.markup import note
from generators.names import cased

_WITNESS = re.compile(r"\b(?i:witness(?:es)?):? (?:#?\d )?\(?([A-Z][\w'\-]+(?: [A-Z][\w'\-]+)?)")
_PARTY = re.compile(r"\b(?:PARTY|P|UNIT|VEHICLE|DRIVER)[ -]?(?:NO\.? )?#?(\d)\b", re.IGNORECASE)
_CAUSE = (
    "red light",
    "caused this collision",
    "violation of",
    "primary collision factor",
    "failed to",
    "no contributing",
)
_STATEMENT = re.compile(r"\bSTATEMENT", re.IGNORECASE)
_MOST = 4


def how(facts: Facts) -> Iterator[Part]:
    """Return when, where and how: the client's own words, then what the report of the police says."""
    book, incident = facts.book, facts.case.matter.incident
    when = f" at about {book.intake('incident.time', _clock)}" if incident.time else ""
    yield text(f"On {book.intake('incident.date_of_loss')}{when}, at {book.intake('incident.place')}.")
    if incident.narrative:
        recast = note("The client's own words from the intake form: confirm with the client, then recast or keep.")
        yield text(f"Plaintiff states: \u201c{book.intake('incident.narrative')}\u201d{recast}")
    elif not client_said(facts, ("incident",)):
        yield text(ask_client("how it happened, in the client's own words"))
    report = facts.crash_report()
    if report:
        yield text(f"{_report(facts, report)} states{_who_is_who(facts, report)}:")
        yield from _quoted(facts, _about_cause(facts))


def statutes(facts: Facts) -> Iterator[Part]:
    """Return the statutes that the police report names, and the facts that it states."""
    report = facts.crash_report()
    if report is None or not isinstance(report.record, CrashReport) or not report.record.citations:
        yield text(ask_attorney("which statute is contended to have been violated, and the facts"))
        return
    cited = [facts.book.record(report.id, f"citations[{at}]") for at in range(len(report.record.citations))]
    yield text(f"{_report(facts, report)} records a citation under {' and '.join(cited)}. The facts stated there are:")
    yield from _quoted(facts, _about_cause(facts))
    yield text(ask_attorney("any other statute, and that the contention is made on these facts"))


def witnesses(facts: Facts) -> Iterator[Part]:
    """Return the persons of the police report other than the client: parties, witnesses, the reporting agency."""
    report = facts.crash_report()
    if report is None or not isinstance(report.record, CrashReport):
        return
    book, record = facts.book, report.record
    yield text(f"{_report(facts, report)} names, besides plaintiff:")
    for at, party in enumerate(record.parties):
        if party.name and not same_person(party.name, facts.case.matter.client.name):
            role = f", {book.record(report.id, f'parties[{at}].role')}" if party.role else ""
            name = book.record(report.id, f"parties[{at}].name", cased)
            yield item(f"{name}{role} {book.cite(report.id, f'parties[{at}].name')};")
    known = [party.name or "" for party in record.parties]
    for name in _witness_names(record.narrative or "", known):
        asked = ask_client(
            f"the address and telephone number of {book.record(report.id, 'narrative', name)}, from the report's face"
        )
        yield item(f"Witness {book.record(report.id, 'narrative', name)} {book.cite(report.id, 'narrative')} {asked};")
    yield item(f"The reporting officers of the {book.record(report.id, 'agency', cased)}.")


def statements(facts: Facts) -> Iterator[Part]:
    """Return the statements in the police report; what the firm obtained is the attorney's to say."""
    report = facts.crash_report()
    headings = _statement_headings(report) if report else ()
    if report and headings:
        yield text(f"{_report(facts, report)} sets out:")
        for heading in headings:
            yield item(
                f"{facts.book.record(report.id, 'narrative', heading)} {facts.book.cite(report.id, 'narrative')};"
            )
    yield text(
        ask_attorney("whether anyone acting for plaintiff has obtained a statement: from whom, and when")
        + of_others(facts)
    )


def photographs(facts: Facts) -> Iterator[Part]:
    """Return the photographs in the file and those that the police report tells of."""
    book = facts.book
    for paper in facts.case.of_kind("photograph"):
        record = paper.record
        day = f", {book.record(paper.id, 'date')}" if isinstance(record, OtherPaper) and record.date else ""
        title = book.held(paper.id, "title") or "photographs"
        kept = f"in the custody of plaintiff's attorneys, {book.settings('firm.name')}"
        yield item(f"{title}{day}, {kept}, produced as {book.pages(paper.id)};")
    for one in find_sentences(facts.case, ("photograph", "photos were", "video")):
        yield item(f"{facts.quote(one.cite, one.quote)};")


def reports(facts: Facts) -> Iterator[Part]:
    """Return the reports of the incident in the file."""
    for paper in facts.case.of_kind("crash_report"):
        yield text(f"{_report(facts, paper)}, produced as {facts.book.pages(paper.id)}.")


def from_records(facts: Facts, phrases: Sequence[str], *, own: bool, told: bool) -> Iterator[Part]:
    """Return what the client told and the records say; `own` keeps the client's own accounts alone,
    `told` what was told and not what was found.

    What another party told the police is left out.
    """
    for words in sentences(facts.case.matter.incident.narrative or ""):
        if holds_any(phrases, normal(words.text)):
            yield item(f"Plaintiff states: \u201c{facts.book.intake('incident.narrative', words.text)}\u201d;")
    found = [one for one in find_sentences(facts.case, phrases) if not _of_another(facts, one)]
    chosen = [one for one in found if (one.told or not told) and (_is_own_statement(facts, one) or not own)]
    for one in chosen[:_MOST]:
        yield item(f"{_source(facts, one)}: {facts.quote(one.cite, one.quote)};")


def _quoted(facts: Facts, found: Sequence[Mention]) -> Iterator[Part]:
    for one in found:
        yield item(f"{facts.quote(one.cite, one.quote)};")


def _about_cause(facts: Facts) -> list[Mention]:
    report = facts.crash_report()
    found = [
        one
        for one in find_sentences(facts.case, _CAUSE)
        if report and one.cite.document == report.id and not _STATEMENT.search(one.heading)
    ]
    return found[:_MOST]


def _report(facts: Facts, paper: FiledDocument) -> str:
    book = facts.book
    number = book.held(paper.id, "report_number")
    numbered = f" {number}" if number else ""
    agency = book.record(paper.id, "agency", cased)
    return f"Traffic collision report{numbered} of the {agency} {book.cite_document(paper.id)}"


def _who_is_who(facts: Facts, report: FiledDocument) -> str:
    """Return which party of the report is who, where its narrative numbers them."""
    record = report.record
    if not isinstance(record, CrashReport):
        return ""
    told = []
    for at, party in enumerate(record.parties, 1):
        if party.name and f"Party {at}" in (record.narrative or ""):
            label = facts.book.record(report.id, "narrative", f"Party {at}")
            told.append(f"{label} being {facts.book.record(report.id, f'parties[{at - 1}].name', cased)}")
    return f" ({', '.join(told)})" if told else ""


def _source(facts: Facts, one: Mention) -> str:
    """Return whose words a sentence is, as far as the record shows."""
    paper = facts.book.document(one.cite.document)
    if not isinstance(paper.record, CrashReport):
        who = facts.book.record(one.provider.document, one.provider.path, cased) if one.provider else "the record"
        return f"{who}, {facts.book.record(paper.id, 'date_of_service')}" if one.date else who
    if not _STATEMENT.search(one.heading):
        return "The collision report"
    return f"The collision report, {facts.book.record(paper.id, 'narrative', one.heading)}"


def _of_another(facts: Facts, one: Mention) -> bool:
    """Tell whether a sentence of a police report stands under the statement of a party who is not the client."""
    name = _stated_by(facts, one)
    return name is not None and not same_person(name, facts.case.matter.client.name)


def _is_own_statement(facts: Facts, one: Mention) -> bool:
    name = _stated_by(facts, one)
    return name is not None and same_person(name, facts.case.matter.client.name)


def _stated_by(facts: Facts, one: Mention) -> str | None:
    """Return the party of a police report whose statement a sentence stands in."""
    record = facts.book.document(one.cite.document).record
    if not isinstance(record, CrashReport) or not _STATEMENT.search(one.heading):
        return None
    number = _PARTY.search(one.heading)
    if number and 0 < int(number[1]) <= len(record.parties):
        return record.parties[int(number[1]) - 1].name
    return None


def _witness_names(narrative: str, parties: Sequence[str]) -> tuple[str, ...]:
    found = dict.fromkeys(match[1] for match in _WITNESS.finditer(narrative))
    return tuple(
        name for name in found if name.lower() not in _NO_NAMES and not any(name in party for party in parties)
    )


_NO_NAMES = frozenset(
    [
        "was",
        "were",
        "is",
        "had",
        "has",
        "said",
        "stated",
        "told",
        "the",
        "who",
        "and",
        "statement",
        "statements",
        "to",
        "of",
        "in",
        "on",
        "at",
        "1",
        "2",
        "3",
    ]
)


def _statement_headings(report: FiledDocument) -> tuple[str, ...]:
    narrative = report.record.narrative or "" if isinstance(report.record, CrashReport) else ""
    headings = dict.fromkeys(one.heading for one in sentences(narrative))
    return tuple(heading for heading in headings if re.match(r"STATEMENT OF (?!FACT)", heading, re.IGNORECASE))


def _clock(time: object) -> str:
    """Return "5:40 p.m." for "17:40"."""
    match = re.fullmatch(r"(\d{1,2}):(\d{2})(?::\d{2})?", str(time))
    if not match:
        return str(time)
    hour = int(match[1])
    return f"{(hour - 1) % 12 + 1}:{match[2]} {'p.m.' if hour >= 12 else 'a.m.'}"
