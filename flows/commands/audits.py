"""`tie-out` and `pre-audit`: what the other side's software will look for, found by the firm first."""

from __future__ import annotations

import typer

from flows.console import AsJson, MatterNumber, open_here, out, print_json


def add(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command("tie-out")(tie_out)
    app.command("pre-audit")(pre_audit)


def tie_out(number: MatterNumber, as_json: AsJson = False) -> None:
    """Show whether lines, bills, providers, the table and the last demand agree to the cent, and where they do not."""
    _show("tie-out", number, as_json=as_json)


def pre_audit(number: MatterNumber, as_json: AsJson = False) -> None:
    """Show what a carrier's review will flag, with its pages, and what the records answer; work product."""
    _show("pre-audit", number, as_json=as_json)


def _show(name: str, number: str, *, as_json: bool) -> None:
    from flows.reports import make_report, words_of

    with open_here() as house:
        report = make_report(house, name, number)
    if as_json:
        print_json(report)
    else:
        out.print(words_of(name, report), markup=False)
