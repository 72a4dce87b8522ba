"""`readiness`: what is missing in one matter, or over the firm."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from casefile.errors import UnusableInput
from flows.console import AsJson, open_here, out, print_json, progress, table_of

if TYPE_CHECKING:
    from casefile.readiness.firm import FirmRow


def add(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("readiness")(readiness)


def readiness(
    number: Annotated[str | None, typer.Argument(metavar="[N]", help="The matter's number, such as 2026-0142.")] = None,
    whole: Annotated[
        bool, typer.Option("--all", help="Every open matter, the most urgent first; also kept as a workbook.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show what is missing, contradictory or running out before a demand goes out."""
    if whole == (number is not None):
        raise UnusableInput("name one matter, or --all for the whole firm")
    if number is not None:
        _one(number, as_json=as_json)
    else:
        _firm(as_json=as_json)


def _one(number: str, *, as_json: bool) -> None:
    from flows.reports import make_report

    with open_here() as house:
        report = make_report(house, "readiness", number)
    if as_json:
        print_json(report)
        return
    for line in _words(number, report):
        out.print(line, markup=False)
    if report["providers"]:
        out.print(table_of("Records and bills", [_provider(row) for row in report["providers"]]))


def _words(number: str, report: dict[str, Any]) -> Iterator[str]:
    """Yield the report as people read it: how it stands, what is to do, what the file must answer."""
    ready = "ready for a demand" if report["ready_for_demand"] else "not ready for a demand"
    lacks = f": {'; '.join(report['blocking'])}" if report["blocking"] else ""
    yield f"{number}: {ready}{lacks}"
    yield "To do:"
    open_items = [item for item in report["items"] if item["status"] in {"missing", "doubtful"}]
    for item in open_items:
        ask = f": {item['ask']}" if item["ask"] else ""
        yield f"- {item['status']}: {item['what']}{ask}{f' ({who})' if (who := item['who']) else ''}"
    for row in report["providers"]:
        if row["ask"]:
            yield f"- {row['provider']}: ask for {'; '.join(row['ask'])}"
    yield "What the file must answer:"
    yield from (f"- {sentence}" for sentence in (*report["readiness"], *report["problems"]))


def _provider(row: dict[str, Any]) -> dict[str, object]:
    columns = ("records", "bills", "itemised", "benefits", "imaging", "affidavit")
    return {"provider": row["provider"], "visits": row["visits"], **{name: row[name] for name in columns}}


def _firm(*, as_json: bool) -> None:
    from flows.firm_readiness import firm_rows, lay_workbook, shape

    with open_here() as house, progress() as bar:
        task = bar.add_task("matters", total=len(house.cases.matters.list()))
        rows = firm_rows(house, lambda: bar.advance(task))
        lay_workbook(house, rows)
        place = house.drop.where("Firm")
    if as_json:
        print_json(shape(rows))
        return
    out.print(table_of("Readiness of the firm", [_line(row) for row in rows]) if rows else "no matter is open")
    out.print(f"the workbook lies in {place}", markup=False)


def _line(row: FirmRow) -> dict[str, object]:
    late = [f"past: {what}" for what in row.past] + [f"no date: {what}" for what in row.untold]
    due = f"{row.due.isoformat()} {row.limitation}{' (confirm)' if row.unsure else ''}" if row.due else ""
    return {
        "matter": row.matter,
        "stage": row.stage,
        "ready": "yes" if row.ready else "no",
        "missing": row.missing,
        "next limitation": "; ".join([*late, *([due] if due else [])]) or "none that runs",
        "days left": "" if row.days_left is None else row.days_left,
        "days since last visit": "" if row.since_treatment is None else row.since_treatment,
    }
