"""Backup and restore: the database and the storage together, each object checked by its hash."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import NamedTuple

from casefile.errors import UnusableInput
from connectors.database.dump import dump_tables, load_tables
from connectors.filesystem import FolderStore
from flows.settings import Settings
from flows.wiring import database_url, open_house

MANIFEST = "backup.json"


class Counts(NamedTuple):
    """How much a backup holds."""

    objects: int
    tables: int


def back_up(settings: Settings, target: Path) -> Counts:
    """Copy the database (one consistent view) and then every stored object into the folder.

    The database goes first: storage only grows, so every object that a row names is there.

    Raises:
        UnusableInput: the folder is not empty.
    """
    if target.exists() and any(target.iterdir()):
        raise UnusableInput(f"{target} is not empty: name a new folder for the backup")
    target.mkdir(parents=True, exist_ok=True)
    with open_house(settings) as house:
        tables = dump_tables(database_url(settings), target / "database")
        copy = FolderStore(target / "storage")
        hashes: dict[str, str] = {}
        for key in house.store.keys(""):
            body = house.store.get(key)
            copy.put(key, body)
            hashes[key] = hashlib.sha256(body).hexdigest()
    (target / MANIFEST).write_text(json.dumps({"objects": hashes, "tables": tables}, indent=1) + "\n")
    return Counts(len(hashes), len(tables))


def bring_back(settings: Settings, source: Path) -> Counts:
    """Bring a backup back into an installation that has no matter yet.

    Raises:
        UnusableInput: no backup, a damaged one, or the installation is in use.
    """
    path = source / MANIFEST
    if not path.is_file():
        raise UnusableInput(f"{source} holds no finished backup ({MANIFEST} is not there)")
    manifest = json.loads(path.read_text())
    saved = FolderStore(source / "storage")
    with open_house(settings) as house:
        if house.cases.matters.list() or house.cases.files.with_status("received", "filed", "waiting"):
            raise UnusableInput(
                f"{settings.home} is in use: restore into an empty installation (another MATTERFLOW_HOME)"
            )
        for key, sha256 in manifest["objects"].items():
            body = saved.get(key)
            if hashlib.sha256(body).hexdigest() != sha256:
                raise UnusableInput(f"the backup is damaged: {key} is not what was saved; use another backup")
            house.store.put(key, body)
        load_tables(database_url(settings), source / "database")
    return Counts(len(manifest["objects"]), len(manifest["tables"]))
