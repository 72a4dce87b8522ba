"""`generate chronology`: the medical chronology as a Word file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import typer

from flows.console import MatterOption, StaffOption

Draft = Callable[[str, str, str | None, dict[str, Any]], None]


def add(app: typer.Typer, draft: Draft) -> None:
    """Add the command to those that draft documents; `draft` makes a document and prints where it lies."""

    def chronology(
        matter: MatterOption,
        visits: Annotated[str, typer.Option(help="all, or since-loss: without those before the loss.")] = "all",
        staff: StaffOption = None,
    ) -> None:
        """Draft the medical chronology: a table of the visits by date, each with its pages."""
        draft("chronology", matter, staff, {"visits": visits})

    app.command("chronology")(chronology)
