"""The request to an employer: the form that verifies position, pay, time missed and leave used."""

from __future__ import annotations

from typing import NamedTuple

from casefile.errors import UnusableInput
from casefile.identity import same_organisation
from casefile.records.employment import W2, PayStub, WageVerification
from generators.documents.requests.bench import Bench, contact
from generators.documents.requests.view import Body, Form, Pair
from generators.markup import gap, note
from generators.names import cased
from generators.stationery import listed, short_name

NAME = "wage-verification-request"


class Employment(NamedTuple):
    """An employer: as the intake form has it at `at`, else as a pay paper names it."""

    name: str
    at: int | None
    paper: str | None


def wanted(bench: Bench, to: str | None) -> list[Employment]:
    """Return the employers that are asked: the one that is named, else each whose verification is not in the file.

    Raises:
        UnusableInput: the file has no such employer, or each has verified.
    """
    known = _employers(bench)
    if to:
        found = [one for one in known if same_organisation(one.name, to) or to.lower() in one.name.lower()]
        names = ", ".join(one.name for one in known) or "none"
        words = f"matter {bench.case.matter.number}: no such employer; in the file: {names}"
    else:
        found = [one for one in known if not _has_verified(bench, one.name)]
        words = (
            f"matter {bench.case.matter.number}: each employer's verification is in the file; name one with --to"
            if known
            else f"matter {bench.case.matter.number}: the file names no employer; put it on the intake form"
        )
    if not found:
        raise UnusableInput(words)
    return found


def body(bench: Bench, employer: Employment) -> Body:
    """Return the letter's text."""
    name = _name(bench, employer)
    return Body(
        title="REQUEST FOR VERIFICATION OF EMPLOYMENT AND LOST WAGES",
        delivery="By mail and e-mail to the payroll or human resources department",
        addressee=(name, "Attention: payroll or human resources", _address(bench, employer, name)),
        caption=(
            Pair(label="Employee", text=bench.client + _permission()),
            Pair(label="Date of loss", text=bench.loss),
            *_position(bench),
        ),
        salutation="To whom it may concern:",
        opening=_opening(bench),
        asks=listed(_asks(bench)),
        terms=(f"Please return it within {bench.answer_time}. A letter of yours with the same facts does as well.",),
        closing=(contact(bench),),
        running_head=f"{bench.client}, {name}",
        form=_form(bench, name),
    )


def _employers(bench: Bench) -> list[Employment]:
    found = [Employment(employer.name, at, None) for at, employer in enumerate(bench.case.matter.client.employers)]
    for paper in bench.case.of_kind("wage_verification", "pay_stub", "w2"):
        record = paper.record
        name = record.employer_name if isinstance(record, WageVerification | PayStub | W2) else None
        if name and not any(same_organisation(name, one.name) for one in found):
            found.append(Employment(name, None, paper.id))
    return found


def _has_verified(bench: Bench, employer: str) -> bool:
    return any(
        paper.record.signed_by is not None and same_organisation(paper.record.employer_name or employer, employer)
        for paper in bench.case.of_kind("wage_verification")
        if isinstance(paper.record, WageVerification)
    )


def _name(bench: Bench, employer: Employment) -> str:
    if employer.at is not None:
        return bench.book.intake(f"client.employers[{employer.at}].name")
    return (bench.book.held(employer.paper, "employer_name", cased) if employer.paper else None) or cased(employer.name)


def _address(bench: Bench, employer: Employment, name: str) -> str:
    told = bench.book.told(f"client.employers[{employer.at}].address") if employer.at is not None else None
    return told or gap(f"the address of {name}")


def _permission() -> str:
    return note(
        "Many employers ask for the employee's signed permission to release payroll records. A HIPAA authorization is "
        "none; have the client sign one if the employer asks."
    )


def _position(bench: Bench) -> tuple[Pair, ...]:
    told = bench.book.told("client.occupation")
    return (Pair(label="Position", text=told),) if told else ()


def _opening(bench: Bench) -> tuple[str, ...]:
    short = short_name(bench.book)
    return (
        f"This firm represents {bench.client} in the claim for injuries of {bench.loss}. {short} tells us that "
        "work was missed because of them. The claim for lost pay rests on your records; nothing is claimed of you.",
        "Please fill in the enclosed form, have somebody sign it who knows the payroll, and send it back with:",
    )


def _asks(bench: Bench) -> tuple[str, ...]:
    return (
        f"the pay statements of the {bench.practice('weeks')} before {bench.loss}, and of the whole absence",
        f"the attendance and leave records from {bench.loss} to the return to full duty",
        "the wage and tax statements of the year before and of the year of the absence",
        "any offer of light duty, and any note of a physician that you were given",
    )


def _form(bench: Bench, name: str) -> Form:
    """Return the form: who and what the employee is as known, the rest for the employer."""
    blanks = (
        "Position and duties",
        "Employed since (date)",
        "Full time or part time; usual days and hours a week",
        "Rate of pay (an hour, week, month or year)",
        f"Overtime: rate, and average hours a week in the {bench.practice('weeks')} before the date of loss",
        "Other pay: tips, commission, bonus, shift pay",
        "First day missed and day of return; part time or light duty from and to",
        "Dates missed (attach a list if they are not in one run)",
        "Regular hours missed in all",
        "Of these: unpaid hours",
        "Of these: vacation or paid time off used",
        "Of these: sick leave used",
        "Of these: paid holidays",
        "Overtime hours missed",
        "Gross wages lost",
        "Other benefits lost (pension, insurance, accrual)",
        "Paid instead: disability, workers' compensation, wage continuation",
    )
    signed = ("Name and title of the person who signs", "Telephone and e-mail", "Signature", "Date")
    known = (
        Pair(label="Employee", text=bench.client),
        Pair(label="Employer", text=name),
        Pair(label="Date of loss", text=bench.loss),
    )
    return Form(
        title="EMPLOYER'S VERIFICATION OF EMPLOYMENT AND LOST WAGES",
        text=("Time for which leave was used counts as missed: please list it apart and do not leave it out.",),
        rows=(*known, *(Pair(label=label, text="") for label in (*blanks, *signed))),
    )
