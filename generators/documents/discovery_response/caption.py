"""What stands around the responses: counsel, caption, first paragraph, signature, verification, proof of service."""

from __future__ import annotations

import re
from collections.abc import Callable

from casefile.drafts import Person
from casefile.identity import same_person
from casefile.records.litigation import ServedDiscovery
from generators.documents.discovery_response.facts import Facts, ask_attorney, served_record
from generators.documents.discovery_response.forms import Form, confirm_law
from generators.documents.discovery_response.party import party
from generators.documents.discovery_response.view import PartyLine
from generators.markup import BREAK, gap

LINE = "________________________________"
_LABELS = {"propounding": "PROPOUNDING PARTY", "responding": "RESPONDING PARTY", "set": "SET NUMBER"}


def upper(value: object) -> str:
    """Return the words in capitals."""
    return str(value).upper()


def counsel(facts: Facts, form: Form, attorney: Person | None) -> tuple[str, ...]:
    """Return the block of the attorney of record: name and bar number, firm, address, reach, whose attorneys."""
    book = facts.book
    name = _attorney_name(facts, form, attorney, capitals=True)
    return (name, book.settings("firm.name", upper), *_reached(facts, attorney), f"Attorneys for {_side(facts)}")


def _reached(facts: Facts, attorney: Person | None) -> tuple[str, ...]:
    """Return the firm's address, telephone, facsimile and the attorney's e-mail."""
    book, firm = facts.book, facts.book.desk.firm
    address = tuple(book.settings(f"firm.address[{at}]") for at in range(len(firm.address)))
    lines = tuple(
        f"{label} {book.settings(f'firm.{key}')}"
        for label, key in (("Telephone:", "phone"), ("Facsimile:", "fax"))
        if getattr(firm, key)
    )
    email = f"staff.{attorney.id}.email" if attorney and attorney.email else "firm.email"
    return (*address, *lines, f"E-mail: {book.settings(email)}")


def court(facts: Facts) -> tuple[str, ...]:
    """Return the court's lines in capitals, the county on its own."""
    words = facts.requests.court
    if not words:
        venue = facts.case.matter.venue
        return _split(venue, lambda part: facts.book.intake("venue", part)) if venue else (gap("the court"),)
    return _split(words, lambda part: facts.book.record(facts.served.id, "court", part))


def plaintiff(facts: Facts) -> str:
    """Return the plaintiff as the caption of the served set names it."""
    return _captioned(facts, "plaintiff")


def defendant(facts: Facts) -> str:
    """Return the defendant as the caption of the served set names it."""
    return _captioned(facts, "defendant")


def case_number(facts: Facts, form: Form) -> str:
    """Return the number of the case with its label."""
    label = form.words("response_paper", "number_label")
    number = facts.book.held(facts.served.id, "case_number") or facts.book.intake("case_number")
    return f"{label} {number}"


def nature(facts: Facts, form: Form) -> str:
    """Return the title of the paper: whose responses to whose requests, which set."""
    return (
        f"{form.response_title} OF {party(facts, 'responding_party', upper)} TO {form.set_title} OF "
        f"{party(facts, 'propounding_party', upper)}{_set(facts)}"
    )


def footer(facts: Facts, form: Form) -> str:
    """Return the title in short, for the foot of each page."""
    return f"{form.response_title} TO {form.set_title}{_set(facts)}"


def parties(facts: Facts, form: Form) -> tuple[PartyLine, ...]:
    """Return the lines of the first paragraph in the order of the forum's rule."""
    rule = form.rule("response_format")
    order = rule.terms.get("order") if rule else None
    names = [str(name) for name in order] if isinstance(order, list) else ["propounding", "responding", "set"]
    return tuple(PartyLine(label=f"{_LABELS[name]}:", text=_line(facts, name)) for name in names)


def _line(facts: Facts, name: str) -> str:
    if name == "set":
        return facts.book.record(facts.served.id, "set_number")
    return party(facts, "propounding_party" if name == "propounding" else "responding_party")


def signature(facts: Facts, form: Form, attorney: Person | None) -> tuple[str, ...]:
    """Return the attorney's signature block, unsigned and undated."""
    rule = form.rule("response_format")
    reached = _reached(facts, attorney) if rule and rule.terms.get("attorney_signs") == "always" else ()
    return (
        "Dated: ____________________",
        facts.book.settings("firm.name", upper),
        f"By: {LINE}",
        _attorney_name(facts, form, attorney, capitals=False),
        *reached,
        f"Attorneys for {_side(facts)}",
    )


def verification(facts: Facts, form: Form) -> tuple[str, ...]:
    """Return the party's oath, never filled in; nothing where the party does not sign."""
    rule = form.rule("response_format")
    if not form.is_sworn or rule is None:
        return ()
    declaration = form.words("response_format", "declaration")
    return (
        f"I, {_signer(facts)}, {_capacity(facts)}. I have read the foregoing {nature(facts, form)} and know its "
        "contents. The matters stated in it are true of my own knowledge, except those that are stated on information "
        "and belief, and as to those I believe them to be true.",
        f"{declaration}{_oath_doubt(facts, form)}",
    )


def verification_lines(facts: Facts, form: Form) -> tuple[str, ...]:
    """Return the places for day, place and signature."""
    if not form.is_sworn:
        return ()
    return (
        "Executed on ____________________, at ____________________.",
        LINE,
        _signer(facts),
    )


def service(facts: Facts, form: Form) -> tuple[str, ...]:
    """Return the proof of service with its places blank."""
    book = facts.book
    address = ", ".join(book.settings(f"firm.address[{at}]") for at in range(len(book.desk.firm.address)))
    filled = {
        "{address}": address or gap("the firm's address"),
        "{title}": nature(facts, form),
        "{addressee}": _addressee(facts),
    }
    paragraphs = []
    for line in form.lines("response_paper", "service"):
        words = line
        for mark, value in filled.items():
            words = words.replace(mark, value)
        paragraphs.append(words)
    return tuple(paragraphs)


def _attorney_name(facts: Facts, form: Form, attorney: Person | None, *, capitals: bool) -> str:
    if attorney is None:
        return gap(f"the attorney of record, licensed in {facts.case.matter.jurisdiction.state}")
    name = facts.book.settings(f"staff.{attorney.id}.name", upper if capitals else None)
    if not capitals:
        return name
    bar = facts.book.settings(f"staff.{attorney.id}.bar_number")
    return f"{name} ({form.words('response_paper', 'bar_label')} {bar})"


def attorney_of(facts: Facts) -> Person | None:
    """Return who signs: the licensed attorney named on the matter, else who drafts, else the only one there is."""
    desk = facts.book.desk
    licensed = desk.attorneys(facts.case.matter.jurisdiction.state)
    named = [one.name for one in facts.case.matter.staff if one.role == "attorney"]
    on_it = [one for one in licensed if any(one.name == name or same_person(one.name, name) for name in named)]
    choices = on_it or [one for one in licensed if one.id == desk.person.id] or list(licensed)
    return choices[0] if on_it or len(choices) == 1 else None


def _split(words: str, printed: Callable[[str], str]) -> tuple[str, ...]:
    pieces = [piece.strip() for piece in re.split(r",\s*(?=County|COUNTY|county)|\n", words) if piece.strip()]
    return tuple(printed(piece.upper()) for piece in pieces)


def _captioned(facts: Facts, field: str) -> str:
    return facts.book.record(facts.served.id, field, upper)


def _set(facts: Facts) -> str:
    number = facts.book.held(facts.served.id, "set_number", upper)
    return f", SET {number}" if number else ""


def _side(facts: Facts) -> str:
    record: ServedDiscovery = served_record(facts.served)
    if record.responding_party:
        return party(facts, "responding_party")
    return f"Plaintiff {facts.book.intake('client.name')}"


def _signer(facts: Facts) -> str:
    guardian = facts.case.matter.client.guardian
    return facts.book.intake("client.guardian.name" if guardian else "client.name")


def _capacity(facts: Facts) -> str:
    guardian = facts.case.matter.client.guardian
    if guardian is None:
        return "am a party to this action"
    capacity = ask_attorney("the capacity in which the guardian signs")
    return f"am the guardian of {facts.book.intake('client.name')}, a party to this action {capacity}"


def _oath_doubt(facts: Facts, form: Form) -> str:
    rule = form.rule("response_format")
    return confirm_law(facts.book, rule) if rule else ""


def _addressee(facts: Facts) -> str:
    for at, adverse in enumerate(facts.case.matter.adverse_parties):
        if adverse.defense_counsel:
            name = facts.book.intake(f"adverse_parties[{at}].name")
            return f"{facts.book.intake(f'adverse_parties[{at}].defense_counsel')}{BREAK}Attorneys for {name}"
    page = facts.book.page(facts.served.id)
    return gap(f"the name and service address of defence counsel, from the first page of the served set, {page}")
