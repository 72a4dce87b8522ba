"""Answers about the injury: diagnoses, complaints, restrictions, activities, what came before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.records.medical import ChartNote
from casefile.relatedness import relatedness
from generators.documents.discovery_response.facts import Facts, ask_client, item, series, text
from generators.documents.discovery_response.mentions import (
    Mention,
    earlier_mentions,
    earliest_record,
    later_accounts,
    parts_named,
)
from generators.documents.discovery_response.view import Part
from generators.excerpts import bare_end, sentences
from generators.markup import note
from generators.names import cased

_EXTERNAL = ("V", "W", "X", "Y")
_COMPLAINT = re.compile(
    r"\b(?:pain|ache\w*|numb\w*|tingl\w*|stiff\w*|weak\w*|headache\w*|sleep\w*|soreness)\b", re.IGNORECASE
)
_MOST = 5


def injuries(facts: Facts) -> Iterator[Part]:
    """Return each diagnosis since the loss with its first record, and the parts as the client named them."""
    book = facts.book
    parts = facts.case.matter.injured_body_parts
    if parts:
        named = series([book.intake(f"injured_body_parts[{at}]") for at in range(len(parts))])
        yield text(f"Injuries to the {named}, as diagnosed in the records:")
    first: dict[str, tuple[FiledDocument, int]] = {}
    for paper in facts.notes():
        record = paper.record
        if not isinstance(record, ChartNote) or _is_unrelated(facts, record):
            continue
        for at, one in enumerate(record.diagnoses):
            if one.description and not (one.code or "").startswith(_EXTERNAL):
                first.setdefault(one.code or one.description, (paper, at))
    for paper, at in first.values():
        yield item(_diagnosis(facts, paper, at))
    if not first:
        yield text(ask_client("each injury; no diagnosis since the incident is in the file"))


def complaints(facts: Facts) -> Iterator[Part]:
    """Return the complaints as last recorded."""
    last = next(
        (paper for paper in reversed(facts.notes()) if isinstance(paper.record, ChartNote) and _told(paper)), None
    )
    if last is None:
        return
    book = facts.book
    yield text(
        f"Complaints as last recorded, on {book.record(last.id, 'date_of_service')} by "
        f"{book.record(last.id, 'provider_name', cased)}:"
    )
    for path, words in _told(last)[:_MOST]:
        yield item(f"\u201c{book.record(last.id, path, words)}\u201d {book.cite(last.id, path, words)};")


def restrictions(facts: Facts) -> Iterator[Part]:
    """Return every work status since the loss with its day, its author and its page."""
    book = facts.book
    found = [paper for paper in facts.notes() if isinstance(paper.record, ChartNote) and paper.record.work_status]
    for paper in found:
        by = f", {book.record(paper.id, 'provider_name', cased)}" if book.held(paper.id, "provider_name") else ""
        yield item(
            f"{book.record(paper.id, 'date_of_service')}{by}: \u201c{book.record(paper.id, 'work_status')}\u201d "
            f"{book.cite(paper.id, 'work_status')};"
        )
    if not found:
        yield text(ask_client("each restriction, by whom, and from when to when; no record of one is in the file"))


def all_history(facts: Facts) -> Iterator[Part]:
    """Return what can be said of the injured parts before the incident; nothing is said of other conditions."""
    yield text(_earlier(facts, parts_named(facts.case.matter.injured_body_parts)))


def prior_care(facts: Facts) -> Iterator[Part]:
    """Return earlier records of the parts that the request names, and of the injured ones; never "none"."""
    named = [request.text or "" for request in facts.requests.requests if "prior_care" in facts.asked_by(request)]
    yield text(_earlier(facts, parts_named([*facts.case.matter.injured_body_parts, *named])))


def _earlier(facts: Facts, parts: frozenset[str]) -> str:
    """Return the gap on earlier complaints: each record that mentions one is shown; silence is no answer."""
    book, found = facts.book, [one for one in earlier_mentions(facts.case, parts) if one.told]
    oldest = earliest_record(facts.case)
    reach = ""
    if oldest:
        day = (
            next(field for field in ("date_of_service", "statement_date", "date") if book.held(oldest.id, field))
            if _dated(facts, oldest)
            else None
        )
        reach = f" The oldest record in the file is of {book.record(oldest.id, day)}." if day else ""
    if not found:
        seen = "no record from before the incident in the file mentions these parts of the body"
        return ask_client(
            f"any complaint, injury or treatment of these parts before the incident; {seen}.{reach} "
            "Never \u201cnone\u201d before the client answers"
        ) + _other_signs(facts, parts)
    visits = "; ".join(_visit(facts, one) for one in found)
    return ask_client(f"{visits}.{reach} Left open until the client answers; never \u201cnone\u201d") + _other_signs(
        facts, parts
    )


def _visit(facts: Facts, one: Mention) -> str:
    book = facts.book
    day = (
        f" of {book.record(one.cite.document, 'date_of_service')}"
        if book.held(one.cite.document, "date_of_service")
        else ""
    )
    who = book.record(one.provider.document, one.provider.path, cased) if one.provider else "a provider not named"
    quote = book.record(one.cite.document, one.cite.path, bare_end(one.quote))
    page = book.at(one.cite.document, one.cite.path, bare_end(one.quote))
    return f"the record{day} of {who}, {page}, \u201c{quote}\u201d"


def _other_signs(facts: Facts, parts: frozenset[str]) -> str:
    """Return a note with what else bears on it: findings of those visits, and what was told to later providers."""
    seen = [one for one in earlier_mentions(facts.case, parts) if not one.told]
    later = later_accounts(facts.case, parts)
    lines = [f"the same records also say: \u201c{one.quote}\u201d" for one in seen]
    for one in later:
        day = f" on {format_date(one.date)}" if one.date else ""
        lines.append(f"a provider was told{day}: \u201c{one.quote}\u201d; hold the answer against it")
    return note("; ".join(lines)) if lines else ""


def _dated(facts: Facts, paper: FiledDocument) -> bool:
    return any(facts.book.held(paper.id, field) for field in ("date_of_service", "statement_date", "date"))


def _diagnosis(facts: Facts, paper: FiledDocument, at: int) -> str:
    book, path = facts.book, f"diagnoses[{at}]"
    code = f" ({book.record(paper.id, f'{path}.code')})" if book.held(paper.id, f"{path}.code") else ""
    by = f", {book.record(paper.id, 'provider_name', cased)}" if book.held(paper.id, "provider_name") else ""
    return (
        f"{book.record(paper.id, f'{path}.description')}{code}, first recorded on "
        f"{book.record(paper.id, 'date_of_service')}{by} {book.cite(paper.id, f'{path}.description')};"
    )


def _is_unrelated(facts: Facts, record: ChartNote) -> bool:
    codes = [one.code for one in record.diagnoses if one.code]
    return relatedness(facts.case).why_not(record.date_of_service, record.facility, (), codes) is not None


def _told(paper: FiledDocument) -> list[tuple[str, str]]:
    record = paper.record
    if not isinstance(record, ChartNote):
        return []
    fields = (("chief_complaint", record.chief_complaint), ("history", record.history))
    return [(path, one.text) for path, words in fields for one in sentences(words or "") if _COMPLAINT.search(one.text)]
