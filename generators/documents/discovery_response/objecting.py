"""Objections as they stand in a response: proposals that an attorney selects, edits or strikes."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.discovery.objections import Objection, number_limit, objections_to
from casefile.records.litigation import DiscoveryRequest
from generators.documents.discovery_response.facts import Facts, ask_attorney, text
from generators.documents.discovery_response.forms import Form
from generators.documents.discovery_response.view import Part
from generators.markup import note

_MARKS = {"V": "verified", "V2": "seen in commentary alone", "K": "from knowledge, unverified"}


def proposed(facts: Facts, form: Form, request: DiscoveryRequest) -> tuple[Part, ...]:
    """Return the objections that fit the request, each with its reason, what is answered and what is withheld."""
    parts = range(len(facts.case.matter.injured_body_parts))
    named = [facts.book.intake(f"injured_body_parts[{at}]") for at in parts]
    found = objections_to(request, form.jurisdiction, named)
    return tuple(text(_objection(facts, one)) for one in found)


def _objection(facts: Facts, one: Objection) -> str:
    selected = ask_attorney(f"select, edit or strike this proposed objection ({one.name})")
    cites = "; ".join(facts.book.law(rule) for rule in one.rules)
    authority = f" ({cites})" if cites else f" {ask_attorney('the authority; none is on file for this forum')}"
    return f"{selected} Objection. {one.reason}{authority}. {one.answered}; {one.withheld}.{_marks(facts, one)}"


def _marks(facts: Facts, one: Objection) -> str:
    signed = facts.book.desk.signed_off
    lines = [
        f"{rule.cite}: {f'signed off, {signed[rule.id]}' if rule.id in signed else _MARKS[rule.mark]}"
        for rule in one.rules
    ]
    return note(f"Authority: {'; '.join(lines)}. Grounds: {', '.join(one.grounds).replace('_', ' ')}.") if lines else ""


def too_many(facts: Facts, form: Form) -> Iterator[str]:
    """Yield the question whether to object to a set that exceeds the forum's number."""
    rule = number_limit(form.jurisdiction, form.kind, len(facts.requests.requests))
    if rule:
        yield ask_attorney(
            f"the set holds more requests than {facts.book.law(rule)} allows: object to those beyond, or answer them"
        )
