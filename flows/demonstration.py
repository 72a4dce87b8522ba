"""The demo: the sample matter opened, its records dropped, its documents triggered, a table of what came of it."""

from __future__ import annotations

import getpass
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pyotp
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from casefile.errors import PermanentError
from casefile.filing import totals
from casefile.matter import surname
from connectors import drop
from extractors.intake import read_intake
from flows import serving
from flows.settings import SETTINGS_FILE, Settings, load_settings
from flows.wiring import House, open_house

SAMPLE = Path(__file__).resolve().parent.parent / "infra" / "sample"
DRAFTER = "jlindqvist"
DOCUMENTS = (
    ("Draft settlement demand", "settlement-demand"),
    ("Draft discovery response", "discovery-response"),
    ("Draft lien letters", "lien-letters"),
)
PATIENCE = 1200.0


def prepare(settings: Settings) -> Settings:
    """Write the sample firm's settings into an empty home, and return the settings that hold then."""
    path = settings.home / SETTINGS_FILE
    if not path.exists():
        settings.home.mkdir(parents=True, exist_ok=True)
        text = (SAMPLE / SETTINGS_FILE).read_text()
        text = text.replace("{os_user}", getpass.getuser()).replace("{authenticator}", pyotp.random_base32())
        _write(path, text.encode(), 0o600)
    return load_settings(home=settings.home, port=settings.port, host=settings.host)


def run(settings: Settings, out: Console, bar: Callable[[], Progress]) -> None:
    """Open, drop, wait, trigger, wait, tell. What is there already is not done again.

    Raises:
        PermanentError: something did not come about; the text says what and where to look.
    """
    number = read_intake((SAMPLE / "intake.xlsx").read_bytes()).number
    with open_house(settings) as house, bar() as progress:
        _open(house, number)
        files = _drop_records(house, number)
        _await_filing(house, number, files, progress)
        runs = _trigger(house, number)
        _await_runs(settings, runs, progress)
        for table in tables(house, number):
            out.print(table)
        out.print(
            f"{len(house.cases.filings.questions(number))} questions wait for a person; the receipts and "
            "Needs attention in the drop folder say which"
        )


def tables(house: House, number: str) -> Iterator[Table]:
    """Yield what was filed, what was made, and the account of the pages."""
    accounts = house.cases.filings.pages(number)
    filed = Table(title=f"Matter {number}: what was dropped", title_justify="left")
    for heading in ("file", "became", "pages", "what needs a person"):
        filed.add_column(heading, overflow="fold")
    for file in house.cases.files.of_matter(number):
        filed.add_row(file.name, file.status, str(file.page_count or "-"), file.reason or "")
    yield filed
    counts = totals([account.row for account in accounts])
    pages = Table(title="Account of the pages", title_justify="left")
    for heading in counts:
        pages.add_column(heading.replace("_", " "))
    pages.add_row(*(str(count) for count in counts.values()))
    yield pages
    made = Table(title="Drafts", title_justify="left")
    for heading in ("document", "version", "state", "to confirm", "claims", "lies in"):
        made.add_column(heading, overflow="fold")
    for draft in house.cases.drafts.list(number):
        place = house.store.place(f"matters/{number}/generated/{draft.document}/v{draft.version:03d}/")
        made.add_row(draft.document, str(draft.version), draft.state, str(len(draft.gaps)), str(draft.claims), place)
    yield made


def _open(house: House, number: str) -> None:
    if any(matter.number == number for matter in house.cases.matters.list()):
        return
    house.drop.lay(drop.NEW_MATTERS, "intake 2026-0142.xlsx", (SAMPLE / "intake.xlsx").read_bytes())
    _until(
        lambda: any(matter.number == number for matter in house.cases.matters.list()),
        "the sample matter was not opened",
        house,
    )


def _drop_records(house: House, number: str) -> list[Path]:
    matter = house.cases.matters.get(number)
    folder = house.drop.ensure_matter_folder(number, surname(matter.client.name))
    known = {file.name for file in house.cases.files.of_matter(number)}
    records = sorted(path for path in (SAMPLE / "records").iterdir() if path.is_file())
    for path in records:
        if path.name not in known:
            house.drop.lay(folder, path.name, path.read_bytes())
    return records


def _await_filing(house: House, number: str, files: list[Path], progress: Progress) -> None:
    task = progress.add_task("filing what was dropped", total=len(files))

    def filed() -> bool:
        done = sum(file.status != "received" for file in house.cases.files.of_matter(number))
        progress.update(task, completed=done)
        return done >= len(files)

    _until(filed, "not every record was filed", house)


def _trigger(house: House, number: str) -> list[UUID]:
    made = {draft.document.split("/")[0] for draft in house.cases.drafts.list(number)}
    return [
        serving.trigger(house.settings, name, {"matter": number, "staff": DRAFTER})
        for name, document in DOCUMENTS
        if document not in made
    ]


def _await_runs(settings: Settings, runs: list[UUID], progress: Progress) -> None:
    if not runs:
        return
    task = progress.add_task("drafting the three documents", total=len(runs))
    found: list[Any] = []
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = serving.wait_for(settings, runs, 0)
        done = [run for run in found if run.state is not None and run.state.is_final()]
        progress.update(task, completed=len(done))
        if len(done) == len(runs):
            break
        time.sleep(1)
    failed = [run.name for run in found if run.state is None or not run.state.is_completed()]
    if failed:
        raise PermanentError(
            f"{len(failed)} of the documents were not made: open the run on {settings.dashboard_url} to read why"
        )


def _until(ready: Callable[[], bool], otherwise: str, house: House) -> None:
    end = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > end:
            raise PermanentError(
                f"{otherwise} within {PATIENCE / 60:.0f} minutes: read the logs in {house.settings.home / 'logs'}"
            )
        time.sleep(0.5)


def _write(path: Path, content: bytes, mode: int) -> None:
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(content)
    part.chmod(mode)
    os.replace(part, path)  # noqa: PTH105 - atomic
