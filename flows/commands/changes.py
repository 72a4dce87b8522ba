"""`changes`: what changed in a matter since its drafts were made."""

from __future__ import annotations

from typing import Annotated

import typer

from flows.console import AsJson, MatterNumber, open_here, out, print_json


def add(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("changes")(changes)


def changes(
    number: MatterNumber,
    draft: Annotated[
        str | None, typer.Argument(metavar="[DRAFT]", help="Only this version; else the newest, and what went out.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show what changed since the drafts were made: papers, money, and the sentences that no longer stand."""
    from flows.changing import changes_of, shape
    from generators.changes_page import WORDS, summary

    with open_here() as house:
        behind = changes_of(house, number, draft)
    if as_json:
        print_json(shape(behind))
        return
    if not behind:
        out.print(f"{number} has no drafts yet")
    for one in behind:
        out.print(f"{one.words} {one.name.rsplit('/', 1)[1]}, {one.state}: {summary(one)}", markup=False)
        for figure in one.since.figures:
            out.print(f"  {figure.what}: {figure.before} then, {figure.after} now", markup=False)
        for paper in one.since.papers:
            whose = f", {paper.whose}" if paper.whose else ""
            out.print(
                f"  {paper.kind}{whose}, page {paper.pages[0]} of {paper.file[:12]}: {WORDS[paper.what]}", markup=False
            )
        for place in one.stale:
            if place.kind != "cites":
                out.print(f"  {place.section}: {place.says or '-'}  ->  {place.now or '-'}", markup=False)
