"""Answers about the person: who helped, names, birth, residence, work."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.identity import same_organisation
from casefile.records.employment import WageVerification
from generators.documents.discovery_response.facts import Facts, ask_client, series, text
from generators.documents.discovery_response.view import Part
from generators.markup import note


def preparers(facts: Facts) -> Iterator[Part]:
    """Return who helped to prepare the responses: the party, the firm, the people of the firm on the matter."""
    book, desk = facts.book, facts.book.desk
    people = {person.id: person for person in (*desk.attorneys(facts.case.matter.jurisdiction.state), desk.person)}
    names = [f"{book.settings(f'staff.{one}.name')}, {_role(person.role)}" for one, person in people.items()]
    staff = f" ({series(names)})" if names else ""
    yield text(
        f"{book.intake('client.name')}, with the assistance of plaintiff's attorneys of record, "
        f"{book.settings('firm.name')}{staff}.{note('Ask the client whether anyone else helped.')}"
    )


def names(facts: Facts) -> Iterator[Part]:
    """Return the client's name."""
    yield text(f"{facts.book.intake('client.name')}.")


def birth(facts: Facts) -> Iterator[Part]:
    """Return the day of birth; the place is asked where the request wants it."""
    warning = note(
        "The full date of birth is asked for and given. Where these responses are filed, court rules on identifiers "
        "leave the year alone."
    )
    yield text(f"Born on {facts.book.intake('client.date_of_birth')}.{warning}")


def addresses(facts: Facts) -> Iterator[Part]:
    """Return where the client lives now."""
    yield text(f"{facts.book.intake('client.address')}, at present.")


def employment(facts: Facts) -> Iterator[Part]:
    """Return the client's employers with what their papers say of the work."""
    book = facts.book
    for at, employer in enumerate(facts.case.matter.client.employers):
        address = f", {book.intake(f'client.employers[{at}].address')}" if employer.address else ""
        yield text(f"{book.intake(f'client.employers[{at}].name')}{address}.{_position(facts, employer.name)}")
        yield text(ask_client(f"the telephone number of {book.intake(f'client.employers[{at}].name')}"))
    if not facts.case.matter.client.employers:
        yield text(ask_client("each employer, with address, telephone number, title, dates and rate of pay"))
    else:
        yield text(ask_client("any other employer in the period asked for"))


def entity(facts: Facts) -> Iterator[Part]:
    """Return that the party is a natural person."""
    yield text(f"No. {facts.book.intake('client.name')} is a natural person.")


def _position(facts: Facts, employer: str) -> str:
    book = facts.book
    for paper in facts.case.of_kind("wage_verification"):
        record = paper.record
        if not isinstance(record, WageVerification) or not same_organisation(record.employer_name or "", employer):
            continue
        title = f" {book.record(paper.id, 'job_title')}" if record.job_title else ""
        since = f" since {book.record(paper.id, 'hire_date')}" if record.hire_date else ""
        unit = record.pay_rate_unit or "hour"
        rate = (
            f", at {book.record(paper.id, 'pay_rate')} {'an' if unit == 'hour' else 'a'} {unit}"
            if record.pay_rate
            else ""
        )
        return f"{title}{since}{rate} {book.cite(paper.id, 'pay_rate')}."
    return ""


def _role(role: str) -> str:
    return role.replace("_", " ")
