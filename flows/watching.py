"""The watcher: what is dropped is received within seconds, told in the receipt, and its filing triggered."""

from __future__ import annotations

import logging
import time

from casefile.errors import ConflictError, NotFoundError, PermanentError, TransientError
from connectors import drop
from flows import editing, matters, serving, telling
from flows.claims import at_work_elsewhere
from flows.journey import receive
from flows.settings import Settings
from flows.wiring import House, open_house

logger = logging.getLogger(__name__)
FILING = "File what was dropped"
PATIENCE = 20.0
"""Seconds that a triggered run has to take up its files before it is triggered again."""


def watch_folder(settings: Settings) -> None:
    """Watch until stopped: list, wait until files are still, claim, receive, trigger."""
    log_to_console()
    with open_house(settings) as house:
        prepare_folders(house)
        watcher = Watcher(house)
        for _ in drop.watch(settings.drop_folder, settings.watch_seconds):
            watcher.look()


def prepare_folders(house: House) -> None:
    """Make the folders that people see."""
    for name in (drop.NEW_MATTERS, drop.UNSORTED):
        (house.settings.drop_folder / name).mkdir(parents=True, exist_ok=True)


class Watcher:
    """One look after another at the drop folder; remembers only what stood there at the last look."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._before: tuple[drop.Dropped, ...] = ()
        self._triggered: frozenset[str] = frozenset()
        self._at = 0.0
        self._drafts: editing.Looks = {}

    def look(self) -> None:
        """Take in what is still since the last look; a fault now is tried again at the next look."""
        try:
            now = drop.scan(self._house.settings.drop_folder)
            for dropped in drop.still(self._before, now):
                self._take(dropped)
            self._before = now
            for claimed in drop.claimed(self._house.settings.drop_folder):
                self._receive(claimed)
            editing.take_edits(self._house, self._drafts)
            self._trigger()
        except TransientError as error:
            logger.warning("%s", error)
            time.sleep(self._house.settings.watch_seconds)

    def _take(self, dropped: drop.Dropped) -> None:
        claimed = drop.claim(self._house.settings.drop_folder, dropped)
        if claimed is not None:
            self._receive(claimed)

    def _receive(self, claimed: drop.Claimed) -> None:
        root = self._house.settings.drop_folder
        if claimed.place == "intake":
            self._open(claimed)
            return
        try:
            file = receive(
                self._house,
                claimed.path,
                name=claimed.name,
                matter=self._matter_of(claimed),
                folder=claimed.folder,
                privileged=claimed.privileged,
            )
        except PermanentError as error:
            drop.return_to(root, claimed, str(error))
            return
        drop.finish(claimed)
        logger.info("file %s received", file.id)
        telling.tell(self._house, file)

    def _open(self, claimed: drop.Claimed) -> None:
        root = self._house.settings.drop_folder
        try:
            opened = matters.open_matter(self._house, claimed.path.read_bytes())
        except (ConflictError, PermanentError) as error:
            drop.return_to(root, claimed, str(error))
            return
        drop.finish(claimed)
        logger.info("matter %s %s", opened.number, "opened" if opened.new else "was open")
        self._offer()

    def _matter_of(self, claimed: drop.Claimed) -> str | None:
        if claimed.matter is None:
            return None
        try:
            return self._house.cases.matters.get(claimed.matter).number
        except NotFoundError:
            raise PermanentError(
                f"no matter {claimed.matter} is open: drop its intake form into {drop.NEW_MATTERS} first, "
                "then this file again"
            ) from None

    def _offer(self) -> None:
        try:
            serving.offer_matters(self._house.settings, [matter.number for matter in self._house.cases.matters.list()])
        except Exception as error:  # noqa: BLE001 - the drop-downs are brought up to date again when the server is back
            logger.warning("the forms' drop-downs wait: %s", type(error).__name__)

    def _trigger(self) -> None:
        waiting = frozenset(file.id for file in self._house.cases.files.with_status("received"))
        if waiting <= self._triggered and not self._stuck(waiting):
            return
        try:
            serving.trigger(self._house.settings, FILING, {})
        except Exception as error:  # noqa: BLE001 - the server is away: what waits is triggered at a later look
            logger.warning("filing waits for the server: %s", type(error).__name__)
            return
        self._triggered, self._at = waiting, time.monotonic()

    def _stuck(self, file_ids: frozenset[str]) -> bool:
        """Tell whether nobody is at work on what waits although its run was triggered a while ago."""
        if not file_ids or time.monotonic() - self._at < PATIENCE:
            return False
        self._at = time.monotonic()
        return not any(at_work_elsewhere(self._house, file_id) for file_id in file_ids)


def log_to_console() -> None:
    """Send the watcher's lines (ids and counts alone) to standard error."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
