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
        house.drop.prepare()
        watcher = Watcher(house)
        for _ in house.drop.watch(settings.watch_seconds):
            watcher.look()


class Watcher:
    """One look after another at the drop folder; remembers only since when what stands there stands so."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._stillness = drop.Stillness(house.settings.quiet_seconds)
        self._triggered: frozenset[str] = frozenset()
        self._at = 0.0
        self._drafts: editing.Looks = {}

    def look(self) -> None:
        """Take in what is still since the last look; a fault now is tried again at the next look."""
        try:
            for still in self._stillness.look(self._house.drop.scan(), time.monotonic()):
                if still.overdue or self._house.drop.is_ready(still.dropped):
                    self._take(still.dropped)
            for claimed in self._house.drop.claimed():
                self._receive(claimed)
            editing.take_edits(self._house, self._drafts)
            self._trigger()
        except TransientError as error:
            logger.warning("%s", error)
            time.sleep(self._house.settings.watch_seconds)

    def _take(self, dropped: drop.Dropped) -> None:
        claimed = self._house.drop.claim(dropped)
        if claimed is not None:
            self._receive(claimed)

    def _receive(self, claimed: drop.Claimed) -> None:
        if claimed.place == "intake":
            self._open(claimed)
            return
        try:
            with self._house.drop.opened(claimed) as path:
                file = receive(
                    self._house,
                    path,
                    name=claimed.name,
                    matter=self._matter_of(claimed),
                    folder=claimed.folder,
                    privileged=claimed.privileged,
                )
        except PermanentError as error:
            self._house.drop.return_to(claimed, str(error))
            return
        self._house.drop.finish(claimed)
        logger.info("file %s received", file.id)
        telling.tell(self._house, file)

    def _open(self, claimed: drop.Claimed) -> None:
        try:
            with self._house.drop.opened(claimed) as path:
                opened = matters.open_matter(self._house, path.read_bytes())
        except (ConflictError, PermanentError) as error:
            self._house.drop.return_to(claimed, str(error))
            return
        self._house.drop.finish(claimed)
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
