"""Answers about money: who paid, who asks for repayment, the car, other losses, insurance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casefile.accounts import PaidBy
from casefile.citations import Figure
from casefile.coverage import view_coverage
from casefile.identity import same_person
from casefile.liens import CARE_KINDS, DISPUTED, LienView
from casefile.money import format_dollars
from casefile.records.other import OtherPaper
from generators.documents.discovery_response.facts import Facts, ask_attorney, ask_client, item, series, text
from generators.documents.discovery_response.view import Part
from generators.markup import note
from generators.names import cased


def payers(facts: Facts) -> Iterator[Part]:
    """Return what each payer paid to each provider, with the payments that carry a day."""
    if not facts.ledger.paid:
        yield text(ask_client("who paid any expense, how much, when and to whom; no payer's paper is in the file"))
    for part in facts.ledger.paid:
        yield text(f"{_payer(facts, part)}: {facts.book.sum(part.paid, format_dollars)}, as follows.")
        yield from _dated_payments(facts, part)
    yield text(
        ask_client("any other policy, plan or program that has paid, and the day of each payment that has none here")
    )


def liens(facts: Facts) -> Iterator[Part]:
    """Return each holder that has asserted a claim, with the amount."""
    asserted = [view for view in facts.liens if not view.suspected]
    for view in asserted:
        yield item(f"{_lien(facts, view)}{_suspected(facts) if view is asserted[-1] else ''};")
    if not asserted:
        yield text(ask_client("any notice of a lien or claim for repayment; none is in the file") + _suspected(facts))
    yield from _possible(facts)


def _possible(facts: Facts) -> Iterator[Part]:
    """Yield the question on each holder that the file implies and that has asserted nothing."""
    for view in facts.liens:
        if view.suspected:
            name = _name_of(facts, view)
            words = f"whether {name} asserts a claim on the recovery; the file implies one, no notice is in it"
            yield text(ask_attorney(words))


def medicare(facts: Facts) -> Iterator[Part]:
    """Return the program that the intake form names; silence is asked, not taken for no."""
    client, book = facts.case.matter.client, facts.book
    if client.medicare_number or client.medicaid_id:
        programs = [
            word
            for word, number in (("Medicare", client.medicare_number), ("Medi-Cal or Medicaid", client.medicaid_id))
            if number
        ]
        yield text(f"{book.intake('client.name')} is enrolled in {series(programs)}.")
        yield text(ask_client("the dates of enrollment, and what the program has paid"))
        return
    yield text(
        ask_client(
            "whether the client was enrolled in Medicare or Medi-Cal (Medicaid) at any time since the incident; the "
            "intake form gives no number"
        )
    )


def insurance(facts: Facts) -> Iterator[Part]:
    """Return the client's own coverage as in force on the day of the loss."""
    for line in view_coverage(facts.case).in_force:
        if line.own:
            cite = line.cite
            limit = next(
                (
                    one
                    for field in ("limit_per_person", "limit_per_accident")
                    if (one := facts.book.held(cite.document, f"{cite.path}.{field}", format_dollars))
                ),
                None,
            )
            limited = f", limit {limit}" if limit else ""
            policy = facts.book.record(cite.document, "policy_number")
            name = facts.book.record(cite.document, f"{cite.path}.name")
            where = facts.book.cite(cite.document, f"{cite.path}.name")
            yield item(
                f"{facts.book.record(cite.document, 'carrier', cased)}, policy {policy}, {name}{limited} {where};"
            )


def property_damage(facts: Facts) -> Iterator[Part]:
    """Return the vehicle and the estimates of its repair."""
    book = facts.book
    report = facts.crash_report()
    vehicle = _vehicle(facts)
    if vehicle:
        yield text(f"Plaintiff's vehicle, {vehicle}.")
    for paper in facts.case.of_kind("repair_estimate"):
        record = paper.record
        if not isinstance(record, OtherPaper):
            continue
        amount = f": {book.record(paper.id, 'amount')}" if record.amount is not None else ""
        by = f" of {book.record(paper.id, 'names[0]')}" if record.names else ""
        day = f", {book.record(paper.id, 'date')}" if record.date else ""
        yield item(f"Estimate{by}{day}{amount} {book.cite_document(paper.id)};")
    if report is None and not facts.case.of_kind("repair_estimate"):
        yield text(ask_client("the property damaged, the damage and its amount"))


def documents(facts: Facts) -> Iterator[Part]:
    """Return which pages are produced, and that each provider keeps its own."""
    papers = [paper for paper in facts.case.documents if paper.held is None and paper.duplicate_of is None]
    pages = facts.ranges(papers)
    if pages:
        yield text(
            f"The documents in plaintiff's possession that support the claim for damages are among {pages}. "
            "Each provider, insurer and employer named in these responses keeps its own originals."
        )


_PAYER_KINDS = {
    "medical_payments": " (medical payments)",
    "personal_injury_protection": " (personal injury protection)",
    "plan": " (health plan)",
}


def _payer(facts: Facts, part: PaidBy) -> str:
    """Return the payer's name from the paper of its first payment; a provider's own bill may not name it."""
    document = part.paid.plus[0].cite.document
    names = (facts.book.held(document, field, cased) for field in ("payer_name", "carrier", "lienholder"))
    name = next((one for one in names if one), None)
    return f"{name or ask_client('which insurer made these payments')}{_PAYER_KINDS.get(part.kind, '')}"


def _dated_payments(facts: Facts, part: PaidBy) -> Iterator[Part]:
    book = facts.book
    for account in facts.ledger.providers:
        own = [one for one in account.paid if one.payer == part.payer]
        for one in own:
            days = [day for figure in one.paid.plus if (day := _paid_on(facts, figure))]
            when = f", paid {series(list(dict.fromkeys(days)))}" if days else ""
            pages = facts.ranges([book.document(document) for document in one.paid.documents])
            yield item(f"{facts.provider_name(account)}, {book.sum(one.paid, format_dollars)}{when}, {pages};")


def _paid_on(facts: Facts, figure: Figure) -> str | None:
    row = figure.cite.path.rsplit(".", 1)[0]
    return facts.book.held(figure.cite.document, f"{row}.date") if row.startswith("payments[") else None


def _lien(facts: Facts, view: LienView) -> str:
    book = facts.book
    amount = book.figure(view.asserted, format_dollars) if view.asserted else ask_client("the amount asserted")
    where = book.cite(view.asserted.cite.document, view.asserted.cite.path) if view.asserted else ""
    address = _address_of(facts, view)
    held = f"{_name_of(facts, view)}{f', {address}' if address else ''}: {amount} asserted {where}"
    if view.state in DISPUTED:
        held += _less(facts, view)
    return held


def _papers_of(view: LienView) -> tuple[str, ...]:
    """Return the papers that show a holder's claim: its notice, what it asserts, what it paid."""
    asserted = (view.asserted.cite.document,) if view.asserted else ()
    return (*((view.notice,) if view.notice else ()), *asserted, *view.documented.documents)


def _name_of(facts: Facts, view: LienView) -> str:
    """Return the holder's name as a paper prints it."""
    fields = ("lienholder", "provider_name", "carrier", "payer_name")
    found = (facts.book.held(paper, field, cased) for paper in _papers_of(view) for field in fields)
    return next((one for one in found if one), None) or ask_client("the name of the holder")


def _address_of(facts: Facts, view: LienView) -> str | None:
    fields = ("lienholder_address", "provider_address")
    found = (facts.book.held(paper, field) for paper in _papers_of(view)[:1] for field in fields)
    return next((one for one in found if one), None)


def _less(facts: Facts, view: LienView) -> str:
    """Return how far the records of the file bear the claim out."""
    if view.state == "disputed":
        shown = "show nothing owed" if view.nothing_owed else "bear out none of it"
        return f"; plaintiff's records {shown}, and the claim is disputed"
    related = facts.book.sum(view.related, format_dollars)
    if view.kind in CARE_KINDS:
        return f"; plaintiff's records show {related} owed"
    return f", of which plaintiff's records show {related} for the injuries attributed to the incident"


def _suspected(facts: Facts) -> str:
    lines = [view.why for view in facts.liens if view.suspected and view.why]
    return note(f"Not asserted, so not listed: {'; '.join(lines)}.") if lines else ""


def _vehicle(facts: Facts) -> str | None:
    """Return the client's vehicle as the police report names it."""
    report = facts.crash_report()
    names: Sequence[object] = getattr(report.record, "parties", ()) if report else ()
    for at, party in enumerate(names):
        if report and _is_client(facts, getattr(party, "name", None)) and getattr(party, "vehicle", None):
            path = f"parties[{at}].vehicle"
            return f"{facts.book.record(report.id, path)} {facts.book.cite(report.id, path)}"
    return None


def _is_client(facts: Facts, name: object) -> bool:
    return isinstance(name, str) and same_person(name, facts.case.matter.client.name)
