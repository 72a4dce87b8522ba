"""What every command of the terminal shares: the two consoles, options, the house, tables."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from flows.settings import Settings, StaffMember, load_settings

out = Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else 150)
err = Console(stderr=True, highlight=False, soft_wrap=True)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, in the documented shape.")]
MatterNumber = Annotated[str, typer.Argument(metavar="N", help="The matter's number, such as 2026-0142.")]
MatterOption = Annotated[str, typer.Option("--matter", metavar="N", help="The matter's number, such as 2026-0142.")]
StaffOption = Annotated[
    str | None,
    typer.Option("--staff", metavar="ID", help="Who is asking; else the user of this machine, mapped in the settings."),
]
DraftArgument = Annotated[str, typer.Argument(help="The version's folder, or N/<document>/v003.")]


@contextmanager
def open_here() -> Iterator[Any]:
    """Give the house by the settings of this machine for the time of the block."""
    from flows.wiring import open_house

    with open_house(load_settings()) as house:
        yield house


def who(settings: Settings, staff: str | None) -> StaffMember:
    """Return who is asking: by the id given, else the user of this machine."""
    from flows.people import person_on_command_line

    return settings.member(staff) if staff else person_on_command_line(settings, getpass.getuser())


def print_json(value: object) -> None:
    """Print the value as JSON."""
    sys.stdout.write(json.dumps(value, indent=1, ensure_ascii=False) + "\n")


def progress() -> Progress:
    """Return the progress bar that long commands show."""
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=err,
    )


def table_of(title: str, rows: list[dict[str, Any]]) -> Table:
    """Return the rows as a table under a title."""
    table = Table(title=title, title_justify="left")
    for heading in rows[0] if rows else ():
        table.add_column(heading, overflow="fold")
    for each in rows:
        table.add_row(*(str(value) for value in each.values()))
    return table
