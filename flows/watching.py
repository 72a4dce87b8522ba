"""The watcher: what is dropped is received within seconds, told in the receipt, and its filing triggered."""

from __future__ import annotations

import datetime as dt
import hashlib
import logging
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, islice
from pathlib import Path

from casefile.errors import ConflictError, MatterflowError, NotFoundError, UnusableInput
from casefile.passwords import is_note, split_name
from connectors import drop
from connectors.filesystem import FolderStore
from flows import editing, matters, serving, telling
from flows.claims import at_work_elsewhere, holding
from flows.dead_runs import DeadRuns
from flows.journey import receive
from flows.mornings import Mornings
from flows.owed_reports import Collector
from flows.posting import Postman
from flows.saved_sheets import SavedSheets
from flows.settings import Settings
from flows.unlocking import Passwords, take_note, unlock
from flows.wiring import House, open_house

logger = logging.getLogger(__name__)
_TRIAL = "doctor/watch"
FILING = "File what was dropped"
REPORTS = "Refresh the matter's reports"
PATIENCE = 45.0
"""Seconds that a triggered run has to take up its files before it is triggered again."""
LONGEST = 2.0
"""Seconds after which a look tells what it has taken in, and leaves what else is there to the next."""
FLOOD = 15.0
"""Seconds between two triggers while more keeps coming."""
TOGETHER = 25
"""Files that are claimed at one go."""
HANDS = 4
"""Files that are received at once: each waits for the disk most of its time."""
LONG = 60.0
"""Seconds after which a person is told of a file that is still and can't be taken."""
LONGEST_NOTE = 4096
"""Bytes of the longest note that may hold a password."""
FAULTS = 3
"""Files that may fail together before the storage is tried: where that fails too, it is not the files."""
THEN = (
    "When this is put right, drop the form into New matters again: this note goes away with the form that it is "
    "about. A form of another content stays here, and may be deleted when the matter is open."
)
"""What a person does about a form that opened no matter."""
AGAIN = 30.0
"""Seconds until a file that failed is tried again, so that the others come first."""


def watch_folder(settings: Settings) -> None:
    """Watch until stopped: list, wait until files are still, claim, receive, trigger."""
    log_to_console()
    with open_house(settings) as house:
        house.drop.prepare()
        sweep(house)
        watcher = Watcher(house)
        for _ in house.drop.watch(settings.watch_seconds):
            while watcher.look():
                pass


def sweep(house: House) -> None:
    """Remove what writers that were killed left half-written in the storage folder; those that live keep theirs."""
    if not isinstance(house.store, FolderStore):
        return
    try:
        if swept := house.store.sweep():
            logger.info("%s half-written files of killed processes removed", swept)
    except MatterflowError as error:
        logger.warning("half-written files stay: %s", error)


class Watcher:
    """One look after another at the drop folder; remembers only since when what stands there stands so."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._stillness = drop.Stillness(house.settings.quiet_seconds)
        self._triggered: frozenset[str] = frozenset()
        self._at = -FLOOD
        self._drafts: editing.Looks = {}
        self._open: set[str] = set()
        self._failed: dict[str, float] = {}
        self._waiting: Mapping[str, Sequence[str]] | None = None
        self._hands = ThreadPoolExecutor(HANDS, thread_name_prefix="receiving")
        self._sheets = SavedSheets(house)
        self._teller = telling.Teller(house)
        self._postman = Postman(house)
        self._passwords = Passwords(house)
        self._mornings = Mornings(house)
        self._collector = Collector(house, self._refresh)
        self._dead_runs = DeadRuns(house)

    def look(self) -> bool:
        """Take in what is still since the last look; tell whether more waits. A fault now is met by the next look."""
        try:
            more = self._take_in()
            if not more:
                editing.take_edits(self._house, self._drafts)
                self._sheets.look()
                self._passwords.look()
                self._teller.soon()
                self._house.drop.tidy(time.monotonic())
            self._postman.soon()
            self._dead_runs.soon()
            if not more:
                self._mornings.soon()
            if not more or time.monotonic() - self._at > FLOOD:
                self._trigger()
        except MatterflowError as error:
            logger.warning("%s", error)
            time.sleep(self._house.settings.watch_seconds)
            return False
        return more

    def _take_in(self) -> bool:
        """Receive what is taken and not finished, then what is still; tell whether time ran out before all."""
        end = time.monotonic() + LONGEST
        faults: list[MatterflowError] = []
        try:
            for group in chain(_groups(self._left_over()), _groups(self._take())):
                self._receive_all(group, faults)
                if len(faults) >= FAULTS:
                    self._try_storage()
                    faults.clear()
                if time.monotonic() > end:
                    return not faults
        finally:
            self._teller.soon()
        return False

    def _left_over(self) -> list[drop.Claimed]:
        """Return what was taken and not finished, apart from what failed a moment ago."""
        now = time.monotonic()
        self._failed = {claim: until for claim, until in self._failed.items() if until > now}
        return [taken for taken in self._house.drop.claimed() if taken.id not in self._failed]

    def _try_storage(self) -> None:
        """Let the look go on if the storage takes anything.

        Raises:
            MatterflowError: it takes nothing.
        """
        self._house.store.exists(_TRIAL)
        self._house.store.put(_TRIAL, b"trial")
        self._house.store.delete(_TRIAL)

    def _receive_all(self, group: Sequence[drop.Claimed], faults: list[MatterflowError]) -> None:
        """Receive those that no other watcher is at, several at once, forms before the rest."""

        def receive_one(taken: drop.Claimed) -> None:
            try:
                if len(faults) < FAULTS:
                    self._receive(taken)
            except MatterflowError as error:
                logger.warning("%s", error)
                faults.append(error)
                self._failed[taken.id] = time.monotonic() + AGAIN

        with holding(self._house, [_key(taken) for taken in group]) as held:
            ours = [taken for taken in group if _key(taken) in held]
            for taken in ours:
                if taken.place == "intake":
                    receive_one(taken)
            list(self._hands.map(receive_one, (taken for taken in ours if taken.place != "intake")))

    def _take(self) -> Iterator[drop.Claimed]:
        """Claim what is still, and yield what was won."""
        waiting: dict[str, list[str]] = defaultdict(list)
        found = drop.in_turn(self._stillness.look(self._house.drop.scan(), time.monotonic()))
        for still in sorted(found, key=lambda still: still.dropped.place != "intake"):
            if still.dropped.half_written:
                if still.overdue:
                    waiting[still.dropped.top].append(still.dropped.path.name)
            elif still.overdue or self._house.drop.is_ready(still.dropped):
                taken = self._house.drop.claim(still.dropped)
                if taken is not None:
                    yield taken
                elif still.overdue:
                    waiting[still.dropped.top].append(still.dropped.path.name)
            elif still.seconds > LONG:
                waiting[still.dropped.top].append(still.dropped.path.name)
        self._tell_waiting(waiting)

    def _tell_waiting(self, waiting: Mapping[str, Sequence[str]]) -> None:
        """Say in each folder which files can't be taken for a while already, when that has changed."""
        if waiting != self._waiting:
            self._house.drop.write_waiting(waiting)
            self._waiting = waiting

    def _receive(self, taken: drop.Claimed) -> None:
        """Receive a claimed file, or open the matter that it states; then the file may go."""
        try:
            with self._house.drop.opened(taken) as path:
                self._take_up(taken, path)
        except drop.Vanished:
            pass  # another watcher has seen to it
        except (ConflictError, UnusableInput) as error:
            self._house.drop.return_to(taken, f"{error}\n\n{THEN}" if taken.place == "intake" else str(error))
            return
        self._house.drop.finish(taken)

    def _take_up(self, taken: drop.Claimed, path: Path) -> None:
        if taken.place == "intake":
            form = path.read_bytes()
            self._open_matter(form)
            self._house.drop.settle_attention(drop.NEW_MATTERS, taken.name, hashlib.sha256(form).hexdigest())
        elif (note := _note_in(taken, path)) is not None:
            matter = self._matter_of(taken)
            take_note(self._house, taken.name, note, matter, _folder_of(taken, matter))
        else:
            self._keep(taken, path)

    def _keep(self, taken: drop.Claimed, path: Path) -> None:
        name, password = split_name(taken.name)
        matter = self._matter_of(taken)
        file = receive(
            self._house,
            path,
            name=name,
            matter=matter,
            folder=_folder_of(taken, matter),
            privileged=taken.privileged,
        )
        logger.info("file %s received", file.id)
        if password is not None:
            unlock(self._house, file, password)

    def _open_matter(self, form: bytes) -> None:
        opened = matters.open_matter(self._house, form)
        logger.info("matter %s %s", opened.number, "opened" if opened.new else "was open")
        self._offer()
        if opened.amended:
            self._refresh(opened.number)

    def _refresh(self, number: str) -> None:
        try:
            serving.trigger(self._house.settings, REPORTS, {"matter": number})
        except Exception as error:  # noqa: BLE001 - the server is away: the next filing brings the reports up to date
            logger.warning("a matter's reports wait for the server: %s", type(error).__name__)

    def _matter_of(self, claimed: drop.Claimed) -> str | None:
        if claimed.matter is None or claimed.matter in self._open:
            return claimed.matter
        try:
            self._open.add(self._house.cases.matters.get(claimed.matter).number)
        except NotFoundError:
            if not any(sign.isdigit() for sign in claimed.matter):
                return None  # a folder that somebody laid beside the matters, and no matter's: matched by what it says
            raise UnusableInput(
                f"no matter {claimed.matter} is open: drop its intake form into {drop.NEW_MATTERS} first, "
                "then this file again"
            ) from None
        return claimed.matter

    def _offer(self) -> None:
        try:
            serving.offer_matters(self._house.settings, [matter.number for matter in self._house.cases.matters.list()])
        except Exception as error:  # noqa: BLE001 - the drop-downs are brought up to date again when the server is back
            logger.warning("the forms' drop-downs wait: %s", type(error).__name__)

    def _trigger(self) -> None:
        waiting = frozenset(file.id for file in self._house.cases.files.with_status("received"))
        if not waiting:
            self._collector.soon()
        if waiting <= self._triggered and not self._stuck(waiting):
            return
        try:
            since = self._house.now() - dt.timedelta(seconds=PATIENCE)
            if not serving.is_awaited(self._house.settings, FILING, since):
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


def _groups(taken: Iterable[drop.Claimed]) -> Iterator[list[drop.Claimed]]:
    each = iter(taken)
    while group := list(islice(each, TOGETHER)):
        yield group


def _key(taken: drop.Claimed) -> str:
    return f"claim:{taken.id}"


def _folder_of(taken: drop.Claimed, matter: str | None) -> str:
    """Return the folder that a file is told under: one that was laid beside the matters counts as in `Unsorted`."""
    if matter is None and taken.place == "matter":
        return f"{drop.UNSORTED}/{taken.folder}"
    return taken.folder


def _note_in(taken: drop.Claimed, path: Path) -> str | None:
    """Return the text of a dropped note that holds a password; None for any other file."""
    if not taken.name.casefold().endswith(".txt") or path.stat().st_size > LONGEST_NOTE:
        return None
    text = path.read_bytes().decode("utf-8-sig", "replace")
    return text if is_note(taken.name, text) else None


def log_to_console() -> None:
    """Send the watcher's lines (ids and counts alone) to standard error."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s")
    for package in ("connectors", "flows"):  # Prefect has set up the root by now, and lets warnings alone pass
        logging.getLogger(package).setLevel(logging.INFO)
