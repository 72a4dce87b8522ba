"""`sent`, `answered`, `offers`, `rebuild`: what becomes of a version after its release."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from casefile.dates import parse_date
from casefile.errors import UnusableInput
from casefile.money import parse_money
from flows.console import AsJson, DraftArgument, MatterNumber, StaffOption, open_here, out, print_json, table_of, who


def add(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command in (sent, answered, offers, rebuild):
        app.command(command.__name__)(command)


def sent(
    draft: DraftArgument,
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="The day it went out, such as 2026-11-25.")],
    by: Annotated[
        list[str],
        typer.Option(
            "--by",
            metavar="MANNER",
            help="email, mail, certified mail, overnight, fax, personal, electronic service; once for each of several.",
        ),
    ],
    tracking: Annotated[str | None, typer.Option(help="The carrier's tracking number.")] = None,
    received: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day it arrived, where the law counts from there.")
    ] = None,
    amount: Annotated[str | None, typer.Option(help="What it asks for; else as the letter prints it.")] = None,
    even_so: Annotated[
        bool, typer.Option("--even-so", help="Record an offer that leaves less time than the law asks for.")
    ] = False,
    staff: StaffOption = None,
) -> None:
    """Record when and how a released version went out; an offer's last day is checked against the law."""
    from flows.sending import Going, record_sent

    asked = parse_money(amount) if amount else None
    if amount and asked is None:
        raise UnusableInput(f"--amount {amount!r} is no amount: write it as 60000.00")
    arrived = _day(received) if received else None
    going = Going(_day(on), ", ".join(by), tracking, arrived, asked, even_so)
    with open_here() as house:
        row = record_sent(house, draft, who(house.settings, staff), going)
    out.print(table_of("Sent", [row]))


def answered(
    draft: DraftArgument,
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="The day of the answer, such as 2026-12-15.")],
    how: Annotated[
        str, typer.Option("--how", metavar="HOW", help="accepted, rejected, counter, clarification or extension.")
    ],
    amount: Annotated[str | None, typer.Option(help="The amount that it names.")] = None,
    note: Annotated[str | None, typer.Option(help="What else it says, for the file.")] = None,
    staff: StaffOption = None,
) -> None:
    """Record what came back on a version that was sent."""
    from flows.sending import an_answer, record_answer

    with open_here() as house:
        member = who(house.settings, staff)
        row = record_answer(house, draft, member, an_answer(_day(on), how, amount, note, member.id))
    out.print(table_of("Answered", [row]))


def offers(number: MatterNumber, as_json: AsJson = False) -> None:
    """Show the offers and demands of a matter and what was answered, by date."""
    from flows.reports import words_of
    from flows.sending import offers_of

    with open_here() as house:
        report = offers_of(house, number)
    if as_json:
        print_json(report)
    else:
        out.print(words_of("offers", report), markup=False)


def rebuild(
    draft: DraftArgument,
    to: Annotated[Path, typer.Option("--to", metavar="FOLDER", help="A folder that does not exist yet, or is empty.")],
) -> None:
    """Make a version again as it stood on its day, and say of each file whether its bytes are the same."""
    from flows.rebuilding import rebuild as rebuild_version

    with open_here() as house:
        rows = rebuild_version(house, draft, to)
    out.print(table_of(f"{draft}, in {to}", [row.row() for row in rows]))
    if not all(row.written for row in rows):
        raise typer.Exit(1)


def _day(text: str) -> dt.date:
    day = parse_date(text)
    if day is None:
        raise UnusableInput(f"{text!r} is no date: write it as 2026-11-25")
    return day
