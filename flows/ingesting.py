"""`matterflow ingest`: files through the whole journey in this process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from casefile.matter import surname
from casefile.passwords import split_name
from casefile.receipts import ReceivedFile
from flows import runs
from flows.journey import receive
from flows.settings import Settings
from flows.unlocking import unlock
from flows.wiring import House, open_house


def ingest_files(
    settings: Settings, files: Sequence[Path], matter: str | None, tick: Callable[[], None]
) -> list[dict[str, Any]]:
    """Receive the files and file them; the files themselves stay where they are. A row a file, as given.

    Raises:
        NotFoundError: no such matter.
    """
    with open_house(settings) as house:
        folder = _folder(house, matter)
        received = [_take_up(house, path, matter, folder) for path in files]
    rows: dict[str, dict[str, Any]] = {}
    with runs.filing(settings, None) as desk:
        for file in received:
            rows[file.id] = {
                "file": file.name,
                **{key: value for key, value in desk.file(file.id).items() if key != "file"},
            }
            tick()
        for file_id in desk.parts_of(received):
            part = desk.file(file_id)
            rows[file_id] = {"file": desk.name_of(file_id), **{key: part[key] for key in part if key != "file"}}
        desk.refresh_reports()
    return list(rows.values())


def _take_up(house: House, path: Path, matter: str | None, folder: str) -> ReceivedFile:
    name, password = split_name(path.name)
    file = receive(house, path, name=name, matter=matter, folder=folder)
    if password is not None:
        unlock(house, file, password)
    return file


def _folder(house: House, matter: str | None) -> str:
    if matter is None:
        return "Unsorted"
    found = house.cases.matters.get(matter)
    return house.drop.ensure_matter_folder(found.number, surname(found.client.name))
