"""`generate records-request`, `wage-verification-request`, `limits-request`: letters that ask for what is missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import typer

from flows.console import MatterOption, StaffOption

Draft = Callable[[str, str, str | None, dict[str, Any]], None]
To = Annotated[str | None, typer.Option("--to", metavar="NAME", help="Only this one; else all that are asked.")]


def add(app: typer.Typer, draft: Draft) -> None:
    """Add the commands to those that draft documents; `draft` makes a document and prints where it lies."""

    def records_request(matter: MatterOption, to: To = None, staff: StaffOption = None) -> None:
        """Draft a request for records and bills to each provider whose papers are not whole."""
        draft("records-request", matter, staff, {"to": to})

    def wage_verification_request(matter: MatterOption, to: To = None, staff: StaffOption = None) -> None:
        """Draft a request to each employer that has not verified the lost pay, with the form."""
        draft("wage-verification-request", matter, staff, {"to": to})

    def limits_request(matter: MatterOption, to: To = None, staff: StaffOption = None) -> None:
        """Draft a request to each carrier whose limits the file does not show, by the state's statute."""
        draft("limits-request", matter, staff, {"to": to})

    for command in (records_request, wage_verification_request, limits_request):
        app.command(command.__name__.replace("_", "-"))(command)
