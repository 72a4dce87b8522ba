"""`matterflow ingest`: files, and folders whole, through the journey in this process."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, TypeVar

from casefile.errors import MatterflowError, TransientError, UnusableInput
from casefile.matter import surname
from casefile.passwords import split_name
from casefile.receipts import ReceivedFile
from connectors import drop
from flows import runs
from flows.journey import receive
from flows.privacy import place
from flows.settings import Settings
from flows.unlocking import unlock
from flows.wiring import House, open_house

FAULTS = 3
"""Files in a row that may fail for a reason that passes: then it is not the files."""
_LINK = "it is a link to another place, which is not followed; name the file or the folder itself"
_NO_FILE = "no such file"
_NOT_READ = "this folder can't be opened, or lies too deep in others; move what is in it up, then name it again"
_Made = TypeVar("_Made")


class Given(NamedTuple):
    """A file to take in, and the folders that it stands in below the one that was named, that one first."""

    path: Path
    above: tuple[str, ...] = ()


class Ingested(NamedTuple):
    """What became of the files, a row each, and a sentence for each that was not taken in or could not be read."""

    rows: list[dict[str, Any]]
    failed: list[str]
    refused: list[str]


def files_of(paths: Sequence[Path]) -> list[Given]:
    """Return the files that were named, and those in the folders that were named, by path; links in them unfollowed."""
    return [given for path in paths for given in (_below(path, (_name_of(path),)) if path.is_dir() else [Given(path)])]


def ingest_files(settings: Settings, files: Sequence[Given], matter: str | None, tick: Callable[[], None]) -> Ingested:
    """Receive the files and file them; the files themselves stay where they are. One that fails holds up no other.

    Raises:
        NotFoundError: no such matter.
        TransientError: the storage, the database or the drop folder can't be used now.
    """
    attempts = _Attempts()
    with open_house(settings) as house:
        folder = _folder(house, matter)
        received = [
            (str(one.path), file)
            for one in files
            if (file := attempts.make(str(one.path), partial(_take_up, house, one, matter, folder))) is not None
        ]
    rows: dict[str, dict[str, Any]] = {}
    refused: list[str] = []
    with runs.filing(settings, None) as desk:

        def file_it(called: str, name: str, file_id: str) -> None:
            row = attempts.make(called, partial(desk.file, file_id))
            if row is None:
                return
            rows[file_id] = {"file": name, **{key: value for key, value in row.items() if key != "file"}}
            if row["status"] == "refused":
                refused.append(f"{called}: {desk.reason_of(file_id)}")

        for called, file in received:
            file_it(called, file.name, file.id)
            tick()
        for file_id in desk.parts_of([file for _, file in received]):
            name = desk.name_of(file_id)
            file_it(name, name, file_id)
        desk.refresh_reports()
    return Ingested(list(rows.values()), attempts.failed, refused)


class _Attempts:
    """Goes on where one file fails, and keeps a sentence of each that did."""

    def __init__(self) -> None:
        self.failed: list[str] = []
        self._in_a_row = 0

    def make(self, called: str, attempt: Callable[[], _Made]) -> _Made | None:
        """Return what the attempt made; None where it failed, which is written down.

        Raises:
            TransientError: so many failed one after the other that it is not the files.
        """
        try:
            made = attempt()
        except TransientError as error:
            self._in_a_row += 1
            if self._in_a_row >= FAULTS:
                raise
            sentence = str(error)
        except MatterflowError as error:
            sentence = str(error)
        except OSError as error:
            sentence = f"it can't be read ({error.strerror or 'the disk failed'}); copy it anew, then name it again"
        except Exception as error:  # noqa: BLE001 - one file's defect does not hold up the others
            sentence = f"{type(error).__name__} at {place(error)}: a defect of Matterflow; tell the admin this line"
        else:
            self._in_a_row = 0
            return made
        self.failed.append(f"{called}: {sentence}")
        return None


def _take_up(house: House, given: Given, matter: str | None, folder: str) -> ReceivedFile:
    if given.above and given.path.is_symlink():
        raise UnusableInput(_LINK)
    if given.path.is_dir():
        raise UnusableInput(_NOT_READ)
    if not given.path.is_file():
        raise UnusableInput("it is not a file" if given.path.exists() else _NO_FILE)
    spot = drop.spot_of(PurePosixPath(folder, *given.above, given.path.name))
    name, password = split_name(drop.shown(given.path.name))
    file = receive(house, given.path, name=name, matter=matter, folder=spot.folder, privileged=spot.privileged)
    if password is not None:
        unlock(house, file, password)
    return file


def _below(folder: Path, above: tuple[str, ...]) -> Iterator[Given]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        yield Given(folder, above[:-1])  # told among the files that can't be taken in
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if drop.lies_too_deep(entry.path):
                yield Given(Path(entry.path), above)
            elif not entry.name.startswith("."):
                yield from _below(Path(entry.path), (*above, entry.name))
        elif drop.is_dropped_file(entry.name):
            yield Given(Path(entry.path), above)


def _name_of(folder: Path) -> str:
    return folder.resolve().name


def _folder(house: House, matter: str | None) -> str:
    if matter is None:
        return drop.UNSORTED
    found = house.cases.matters.get(matter)
    return house.drop.ensure_matter_folder(found.number, surname(found.client.name))
