"""A firm of the test's own: a drop folder, storage, a real database, the reading processes; without Prefect."""

import datetime as dt
from pathlib import Path

import pytest

from casefile.filing import totals
from connectors import drop
from connectors.database import open_case_store
from connectors.filesystem import FolderStore
from extractors.reading.workers import ReadingPool
from flows import runs, watching
from flows.settings import Settings, StaffMember
from flows.wiring import House
from tests.intake.typed import open_matter, typed_pdf

MONDAY = dt.datetime(2026, 11, 30, 17, tzinfo=dt.UTC)


@pytest.fixture(scope="session")
def pool():
    with ReadingPool(workers=2) as opened:
        yield opened


@pytest.fixture
def clock():
    """The moment that the firm's clock shows; a test moves it by `clock.now`."""

    class Clock:
        now = MONDAY

        def __call__(self):
            return self.now

    return Clock()


@pytest.fixture
def house(tmp_path, database_url, clock):
    settings = Settings(
        home=tmp_path,
        database_url=database_url,
        quiet_seconds=0,
        staff=(
            StaffMember(id="lee", name="Ana Lee", role="case_manager", email="lee@firm.example"),
            StaffMember(id="okafor", name="Chidi Okafor", role="attorney", licensed_in=("CA",)),
        ),
    )
    with open_case_store(database_url) as cases:
        folder = drop.DiskFolder(settings.drop_folder)
        opened = House(settings, FolderStore(tmp_path / "storage"), cases, clock, "test:1", folder)
        folder.prepare()
        yield opened


class Desk:
    """What a case manager does and sees, and the run that files what waits."""

    def __init__(self, house: House, pool: ReadingPool, scratch: Path) -> None:
        self.house, self._pool, self._scratch = house, pool, scratch

    def open(self, number: str = "2026-0101", name: str = "Imogen Duarte", **more) -> str:
        """Open a matter and make its folder; return its number."""
        open_matter(self.house, number, name, **more)
        return number

    def folder(self, number: str) -> Path:
        """Return a matter's drop folder, or for another name that folder."""
        root = self.house.settings.drop_folder
        return drop.matter_folder(root, number) or root / number

    def drop(self, number: str, name: str, *pages: str | bytes) -> Path:
        """Lay a file into a folder: typed pages as a PDF, or bytes as they are."""
        path = self.folder(number) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        body = pages[0] if isinstance(pages[0], bytes) else typed_pdf(*pages)
        path.write_bytes(body)
        return path

    def receive(self) -> None:
        """Let the watcher look until what stands still is taken in."""
        watcher = watching.Watcher(self.house)
        watcher._trigger = lambda: None
        watcher.look()
        watcher.look()

    def file(self) -> None:
        """File all that waits, as the run does."""
        desk = runs.Filing(self.house, self._pool, self._scratch, None)
        for file_id in desk.waiting():
            desk.file(file_id)
        desk.refresh_reports()
        desk.close()

    def take_in(self, number: str, name: str, *pages: str | bytes) -> None:
        """Drop a file, receive it and file it."""
        self.drop(number, name, *pages)
        self.receive()
        self.file()

    def account(self, number: str | None) -> dict[str, int]:
        """Return the sums of the pages that have any, by status."""
        rows = totals([account.row for account in self.house.cases.filings.pages(number)])
        return {status: count for status, count in rows.items() if count}

    def papers(self, number: str):
        """Return the matter's documents."""
        return self.house.cases.filings.load_case(number).documents

    def receipt(self, number: str) -> str:
        """Return what the day's receipt says."""
        return next(self.folder(number).glob("Receipts *.txt")).read_text()


@pytest.fixture
def desk(house, pool, tmp_path):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    return Desk(house, pool, scratch)


@pytest.fixture
def pdf_of():
    """What types pages as a PDF."""
    return typed_pdf
