"""How it happened, and who answers for it: in the words of the crash report, else in the client's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casefile.attested import said_about
from casefile.case import CaseFile
from casefile.documents import FiledDocument
from casefile.identity import same_person
from casefile.records.insurance import CrashParty, CrashReport
from casefile.wording import plainly
from generators.documents.settlement_demand.bench import Bench, inner, joined, quoted
from generators.documents.settlement_demand.heading import clock
from generators.excerpts import Sentence, follows, sentences
from generators.markup import gap, note
from generators.names import initials
from generators.testimony import testimony

_CONCLUSIONS = re.compile(r"SUMMARY|CONCLUSION|OPINION|NARRATIVE|FACTS|DESCRIPTION", re.IGNORECASE)
_HAPPENED = re.compile(
    r"\b(?:struck|collid\w*|collision|hit|rear-?ended|enter\w+|crossed|turned|pushed|failed to|ran the"
    r"|red (?:light|signal))\b",
    re.IGNORECASE,
)
_FAULT = re.compile(
    r"\b(?:caused|cause of|at fault|violat\w+|fail(?:ed|ure) to|contributing factor|factor\w* (?:is|are|was)|cited"
    r"|citation|responsib\w+|right[- ]of[- ]way|unsafe)\b",
    re.IGNORECASE,
)
_WITNESS = re.compile(r"WITNESS", re.IGNORECASE)
_SAW = re.compile(r"\b(?:saw|said|stated|green|red|speed\w*|slow\w*|stop\w*)\b|[\"\u201c]", re.IGNORECASE)
_OWN_FAULT = re.compile(
    r"\b(?:contributing|factor|fault|speed\w*|inattent\w*|seat ?belt|no .{0,20}belt)\b", re.IGNORECASE
)
_NONE_FOUND = re.compile(r"\b(?:no|none|not)\b", re.IGNORECASE)
_WHOLE = re.compile(r"[.!?][\"\u201d')]*$")
"""The end of a whole sentence: what a scan or a page break cut off is not quoted."""
_MOST = 4


def facts(bench: Bench) -> tuple[str, ...]:
    """Return how it happened: what the report says, then what people told, as theirs."""
    said = said_about(bench.case.statements, "incident")
    return (*_facts(bench), *(testimony(bench.book, one, bench.short) for one in said))


def liability(bench: Bench) -> tuple[str, ...]:
    """Return why the adverse party answers for it, and what may be held against the client."""
    report = _report(bench.case)
    if report is None:
        return (gap("the duty, its breach, and the evidence of each; no report of the incident is in the file"),)
    return tuple(_liability(bench, *report))


def _facts(bench: Bench) -> Iterator[str]:
    found = _report(bench.case)
    if found is None:
        yield from _told(bench)
        return
    paper, record = found
    book = bench.book
    number = book.held(paper.id, "report_number")
    yield (
        f"On {book.record(paper.id, 'date')}{_at(bench, paper)}, at {_where(bench, paper)}, "
        f"{_parties(bench, paper, record)}. The {book.record(paper.id, 'agency')} investigated"
        f"{f' (report {number})' if number else ''} {book.cite(paper.id)}."
    )
    chosen = _chosen(record, _CONCLUSIONS, _HAPPENED) or _chosen(record, re.compile(""), _HAPPENED)
    if chosen:
        yield f"The report finds: {_quotes(bench, paper, chosen)}"
    else:
        yield gap(f"how the collision happened, from the report {book.cite_document(paper.id)}")


def _told(bench: Bench) -> Iterator[str]:
    """Yield the client's own account, which has no page and says so."""
    book, incident = bench.book, bench.case.matter.incident
    day = book.intake("incident.date_of_loss")
    yield f"The incident took place on {day} at {book.intake('incident.place')}."
    if incident.narrative:
        account = book.intake("incident.narrative")
        yield f"Our client told us: {quoted(account)} {gap('the evidence that bears this out')}"


def _at(bench: Bench, paper: FiledDocument) -> str:
    time = bench.book.held(paper.id, "time", lambda value: clock(str(value)))
    return f" at about {time}" if time else ""


def _where(bench: Bench, paper: FiledDocument) -> str:
    """Return the place as the report has it; where it was taken by likeness alone, as the intake form has it."""
    doubted = any(one.code == "likely" and "the location" in plainly(one.sentence) for one in paper.problems)
    known = bench.book.told("incident.place") if doubted else None
    return str(known or bench.book.record(paper.id, "location"))


def _parties(bench: Bench, paper: FiledDocument, record: CrashReport) -> str:
    narrative = record.narrative or ""
    told = [_party(bench, paper, at, party, narrative) for at, party in enumerate(record.parties) if party.name]
    return f"the collision involved {joined(told)}" if told else "the collision took place"


def _party(bench: Bench, paper: FiledDocument, at: int, party: CrashParty, narrative: str) -> str:
    book = bench.book
    own = bench.minor and _is_client(bench.case, party)
    name = book.record(paper.id, f"parties[{at}].name", initials if own else None)
    vehicle = book.held(paper.id, f"parties[{at}].vehicle")
    who = " (our client)" if _is_client(bench.case, party) else ""
    label = f"Party {at + 1}" if f"Party {at + 1}" in narrative else ""
    named = f" ({book.record(paper.id, 'narrative', label)} of the report)" if label else ""
    return f"{name}{who}{f', {vehicle}' if vehicle else ''}{named}"


def _liability(bench: Bench, paper: FiledDocument, record: CrashReport) -> Iterator[str]:
    book = bench.book
    cited = [book.record(paper.id, f"citations[{at}]") for at in range(len(record.citations))]
    if cited:
        cite = book.cite(paper.id, "citations[0]")
        yield f"The officer issued a citation under {joined(cited)} {cite}."
    fault = [one for one in _chosen(record, re.compile(""), _FAULT) if not _WITNESS.search(one.heading)]
    if fault:
        yield f"On the cause, the report says: {_quotes(bench, paper, fault)}"
    witness = _chosen(record, _WITNESS, _SAW)
    if witness:
        yield f"Of what the witness said it records: {_quotes(bench, paper, witness)}"
    yield _answered(bench, paper, record)


def _answered(bench: Bench, paper: FiledDocument, record: CrashReport) -> str:
    """Return what the report says against the client, or that it attributes nothing to the client."""
    label = next(
        (f"Party {at}" for at, party in enumerate(record.parties, 1) if _is_client(bench.case, party)), "our client"
    )
    about = [one for one in sentences(record.narrative or "") if label in one.text and _OWN_FAULT.search(one.text)]
    against = [one for one in about if not _NONE_FOUND.search(one.text)]
    if against:
        words = _quotes(bench, paper, against)
        return f"{gap(f'the report says of our client: {words} State the answer to it')}" + note(
            "Comparative fault: what the report holds against the client must be met here."
        )
    if about:
        cite = bench.book.cite(paper.id, "narrative", about[0].text)
        return f"The report attributes nothing to {bench.short} {cite}." + note(
            "Comparative fault: the report attributes no factor to the client. It also has the adverse party's own "
            "account; read it before this goes out."
        )
    return gap(f"whether anything in the report {bench.book.pages(paper.id)} is held against our client")


def _chosen(record: CrashReport, headings: re.Pattern[str], wanted: re.Pattern[str]) -> tuple[Sentence, ...]:
    found = sentences(record.narrative or "")
    whole = (one for one in found if _WHOLE.search(one.text))
    return tuple(one for one in whole if headings.search(one.heading) and wanted.search(one.text))[:_MOST]


def _quotes(bench: Bench, paper: FiledDocument, chosen: Sequence[Sentence]) -> str:
    """Return sentences in quotation marks, each run with its page; dots stand for what is left out between them."""
    told = sentences(getattr(paper.record, "narrative", None) or "")
    runs: list[tuple[str, str]] = []
    for earlier, one in zip([None, *chosen], chosen, strict=False):
        cite = bench.book.cite(paper.id, "narrative", one.text)
        words = bench.book.record(paper.id, "narrative", inner(one.text))
        if earlier is not None and runs[-1][0] == cite:
            between = " " if follows(told, earlier, one) else " ... "
            runs[-1] = (cite, f"{runs[-1][1]}{between}{words}")
        else:
            runs.append((cite, words))
    return " ".join(f"{quoted(words)} {cite}." for cite, words in runs)


def _report(case: CaseFile) -> tuple[FiledDocument, CrashReport] | None:
    for paper in case.of_kind("crash_report"):
        if isinstance(paper.record, CrashReport):
            return paper, paper.record
    return None


def _is_client(case: CaseFile, party: CrashParty) -> bool:
    return party.name is not None and same_person(party.name, case.matter.client.name)
