"""The request to a provider: its chart, its itemised bills, its imaging, and the custodian's word for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from casefile.accounts import ProviderAccount
from casefile.documents import FiledDocument
from casefile.errors import UnusableInput
from casefile.identity import same_organisation
from casefile.law.rules import rule_by_id
from casefile.readiness import ProviderRow
from generators.documents.requests.bench import Bench, authority, contact, printed, unverified
from generators.documents.requests.view import Body, Form, Pair, VisitRow
from generators.markup import gap, note
from generators.names import cased
from generators.stationery import listed, short_name

NAME = "records-request"
_MOST_ROWS = 40
_NAMES = ("provider_name", "facility", "author")


def wanted(bench: Bench, to: str | None) -> list[ProviderRow]:
    """Return the providers that are asked: the one that is named, else each that owes the file something.

    Raises:
        UnusableInput: the file has no such provider, or nothing is missing.
    """
    rows = bench.readiness.providers
    if to:
        found = [row for row in rows if same_organisation(row.provider, to) or to.lower() in row.provider.lower()]
        known = ", ".join(row.provider for row in rows) or "none"
        words = f"matter {bench.case.matter.number}: no such provider; in the file: {known}"
    else:
        found = [row for row in rows if row.ask]
        words = (
            f"matter {bench.case.matter.number}: each provider's records and bills are in the file; name one with --to"
        )
    if not found:
        raise UnusableInput(words)
    return found


def body(bench: Bench, row: ProviderRow) -> Body:
    """Return the letter's text."""
    papers = [bench.book.document(page.document) for page in row.pages]
    name = _name(bench, row, papers)
    return Body(
        title="REQUEST FOR MEDICAL RECORDS AND ITEMISED BILLS",
        delivery="By fax or mail to the medical records and billing departments",
        addressee=_addressee(bench, name, papers),
        caption=_caption(bench, papers),
        salutation="To the custodian of records:",
        opening=_opening(bench, row),
        rows=tuple(_rows(bench, row)),
        asks=listed(tuple(_asks(bench, row))),
        terms=tuple(_terms(bench)),
        enclosures=(authority(bench),),
        closing=(contact(bench),),
        running_head=f"{bench.client}, {name}",
        form=_form(bench, name),
    )


def _name(bench: Bench, row: ProviderRow, papers: list[FiledDocument]) -> str:
    """Return the provider's name as one of its papers prints it."""
    for paper in papers:
        for field in _NAMES:
            value = getattr(paper.record, field, None)
            if isinstance(value, str) and same_organisation(value, row.provider):
                found = bench.book.held(paper.id, field, cased)
                if found:
                    return found
    return cased(row.provider)


def _addressee(bench: Bench, name: str, papers: list[FiledDocument]) -> tuple[str, ...]:
    address = printed(bench, papers, "provider_address")
    return (name, "Attention: custodian of medical records and billing", address or gap(f"the address of {name}"))


def _caption(bench: Bench, papers: list[FiledDocument]) -> tuple[Pair, ...]:
    account = printed(bench, papers, "account_number")
    pairs = [
        Pair(label="Patient", text=bench.client + _identifiers()),
        Pair(label="Date of birth", text=bench.book.intake("client.date_of_birth")),
    ]
    pairs += [Pair(label="Your account", text=account)] if account else []
    return (*pairs, Pair(label="Dates of service", text=f"{bench.loss} to the present"))


def _identifiers() -> str:
    return note(
        "The date of birth is given so that the custodian finds the chart; the social security number never is. "
        "For records from before the loss an attorney widens the dates."
    )


def _opening(bench: Bench, row: ProviderRow) -> tuple[str, ...]:
    first = (
        f"This firm represents {bench.client} in the claim for injuries of {bench.loss}. Please send us what is listed "
        f"below, complete, for all dates of service from {bench.loss} to the present."
    )
    if row.bare_days and row.records == "doubtful":
        return (
            first,
            f"We have part of {short_name(bench.book)}'s chart; the visits in the table are not in it.",
        )
    if row.bills == "have" and row.records == "missing":
        return (first, "We have your bill, and no record of the care that it charges.")
    if row.records == "have" and row.bills == "missing":
        return (first, "We have your record of the visits, and no bill for them.")
    return (first,)


def _rows(bench: Bench, row: ProviderRow) -> Iterator[VisitRow]:
    """Yield the days of which the file has the bill or the record alone; many days stand in the range."""
    days = [(day, "bill", "record") for day in row.bare_days]
    days += [(day, "record", "itemised bill") for day in row.unbilled_days]
    days += [(day, "charge for imaging", "its report and images") for day in row.unread_days]
    if len(days) > _MOST_ROWS:
        return
    for day, held, asked in sorted(days):
        printed_day = _day(bench, row, day)
        if printed_day:
            yield VisitRow(date=printed_day, held=held, asked=asked)


def _day(bench: Bench, row: ProviderRow, day: dt.date) -> str | None:
    """Return the day as the paper that shows it prints it: a charge of the bill, or the record's own date."""
    account = next((one for one in bench.ledger.providers if one.provider == row.provider), None)
    for document, path in [*_charged(account, day), *_recorded(bench, row, day)]:
        found = bench.book.held(document, path)
        if found:
            return found
    return None


def _charged(account: ProviderAccount | None, day: dt.date) -> Iterator[tuple[str, str]]:
    for visit in account.visits if account else ():
        if visit.date == day:
            for charge in visit.charges:
                cite = charge.billed.cite
                yield cite.document, f"{cite.path.rpartition('.')[0]}.date_of_service"


def _recorded(bench: Bench, row: ProviderRow, day: dt.date) -> Iterator[tuple[str, str]]:
    for page in row.pages:
        record = bench.book.document(page.document).record
        if getattr(record, "date_of_service", None) == day:
            yield page.document, "date_of_service"
        for at, one in enumerate(getattr(record, "encounters", ())):
            if one.date == day:
                yield page.document, f"encounters[{at}].date"


def _asks(bench: Bench, row: ProviderRow) -> Iterator[str]:
    whole = not row.ask
    if whole or row.records in {"missing", "doubtful"}:
        yield (
            "the complete chart: intake and history forms, notes of each visit, orders, results, referrals, "
            "work-status notes, discharge papers and correspondence"
        )
    if whole or row.bills != "have" or row.itemised in {"missing", "doubtful"} or row.affidavit == "missing":
        yield (
            f"the itemised bill, on form {bench.form('professional')} or {bench.form('facility')}: each charge with "
            f"its date, procedure or revenue code and diagnosis code ({bench.form('diagnosis')}), and the account's "
            "ledger with each payment, its payer, each adjustment and the balance"
        )
    if row.imaging != "not needed":
        yield "the report of each imaging study, and the images themselves on disc or by a link"
    yield _proof(bench)
    yield "if you hold none of these, a signed statement that you made a search and found none"


def _proof(bench: Bench) -> str:
    rule = bench.rule("custodian_proof")
    billing = bool(rule and rule.terms.get("billing"))
    form = str(rule.terms.get("form")) if rule else "declaration"
    of = "records and, with the itemised bill attached, of their charges" if billing else "records"
    if rule is None:
        return f"the custodian's {form} that the copies are complete; a form is enclosed"
    if not bench.may_cite(rule):
        return f"the custodian's {form} of these {of}; a form is enclosed{unverified(rule)}"
    return f"the custodian's {form} of these {of} ({bench.book.law(rule)}); a form is enclosed"


def _terms(bench: Bench) -> Iterator[str]:
    """Yield when the copies are expected and what they may cost, as far as the law is verified."""
    access, fees = bench.rule("records_access"), bench.rule("copy_fees")
    when = f"Please send them within {bench.answer_time}, electronically where you can."
    if access and bench.may_cite(access):
        words = access.terms.get("words")
        asked = (
            f" asks a provider to make them available {words}" if isinstance(words, str) else " governs this request"
        )
        when += f" {bench.book.law(access)}{asked}."
    yield when + (unverified(access) if access and not bench.may_cite(access) else "")
    cost = "If you charge for copies, please send the invoice with them and do not hold them for prepayment"
    if fees and bench.may_cite(fees):
        cost += f"; the charge is limited by {bench.book.law(fees)}"
    yield f"{cost}.{unverified(fees) if fees and not bench.may_cite(fees) else ''}{_patient_rate()}"


def _patient_rate() -> str:
    """Return a comment on the cheaper way: the patient's own request."""
    from_patient = rule_by_id("fed-copy-fees")
    return note(
        f"{from_patient.cite}: {from_patient.text} Where copies would be dear, have the client ask in the client's own "
        "name, to be sent to the client."
    )


def _form(bench: Bench, name: str) -> Form:
    """Return the custodian's declaration, for the custodian to fill in and sign."""
    rule = bench.rule("custodian_proof")
    kind = str(rule.terms.get("form")) if rule else "declaration"
    text = [
        f"I am the custodian of the records of {name}, or another qualified person, and know how they are kept.",
        f"The attached pages, ______ in number, are a true and complete copy of the records of {bench.client}.",
        "They were made at or near the time of each act, condition or event, by or from the report of a person with "
        "knowledge of it, and are made and kept in the regular course of business.",
    ]
    if rule and rule.terms.get("billing"):
        text.append(
            "The attached itemised statement shows the services and the charges. The services were necessary, and the "
            "amounts charged were reasonable at the time and place that the services were provided. The total amount "
            "paid is $____________, and the amount that is still owed and that we have a right to be paid is "
            "$____________."
        )
    oath = "sworn before a notary" if kind == "affidavit" else "under penalty of perjury where the law allows it"
    signed = ("Name and title", "Signature", "Date and place", *(("Notary",) if kind == "affidavit" else ()))
    return Form(
        title=f"{kind.upper()} OF CUSTODIAN OF RECORDS",
        text=(*text, f"Signed {oath}:"),
        rows=tuple(Pair(label=label, text="") for label in signed),
    )
