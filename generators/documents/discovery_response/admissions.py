"""Responses to requests for admission: the choice is the attorney's; what the file says stands beside it."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.records.litigation import DiscoveryRequest
from generators.documents.discovery_response.answers import answer
from generators.documents.discovery_response.facts import Facts, text
from generators.documents.discovery_response.forms import Form
from generators.documents.discovery_response.view import Part
from generators.markup import gap, note, plain


def respond(facts: Facts, form: Form, request: DiscoveryRequest) -> Iterator[Part]:
    """Yield the choice that the attorney makes with the client, with what the file says as a note."""
    rule = form.rule("admission_response")
    cite = f" ({facts.book.law(rule)})" if rule else ""
    choice = gap(f"attorney and client: one of these{cite}: {form.words('admission_response', 'choices')}")
    yield text(f"{choice}{_what_the_file_says(facts, request)}")


def _what_the_file_says(facts: Facts, request: DiscoveryRequest) -> str:
    topics = facts.asked_by(request)
    if not topics:
        return ""
    said = [plain(part.text) for part in answer(facts, topics) if not plain(part.text).startswith("[CONFIRM")]
    return note(f"The file says: {' '.join(said)}") if said else ""
