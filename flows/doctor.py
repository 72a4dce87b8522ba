"""`matterflow doctor`: what is installed, reachable and writable, and the cure for what is not."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from casefile.errors import MatterflowError
from connectors.base import Letter
from extractors.reading.engine import models
from flows import processes
from flows.settings import Settings
from flows.up import healthy
from flows.wiring import House, open_house


class Finding(NamedTuple):
    """One thing looked at: whether it is well, and what it says or how it is cured."""

    what: str
    well: bool
    says: str


def examine(settings: Settings) -> list[Finding]:
    """Return a finding for each thing that Matterflow needs."""
    return [
        _home(settings.home),
        _space(settings.home),
        _office(),
        _reading(),
        *_house(settings),
        _server(settings),
        _staff(settings),
    ]


def _home(home: Path) -> Finding:
    try:
        home.mkdir(parents=True, exist_ok=True)
        probe = home / ".probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        return Finding(
            "home folder",
            False,
            f"{home} can't be written ({error.strerror}): give this user the folder, or set MATTERFLOW_HOME",
        )
    return Finding("home folder", True, f"{home} can be written")


def _space(home: Path) -> Finding:
    free = shutil.disk_usage(home if home.exists() else home.anchor).free // 2**20
    if free < 1024:
        return Finding("disk space", False, f"only {free} MB are free on the disk of {home}: make room")
    return Finding("disk space", True, f"{free // 1024} GB free")


def _office() -> Finding:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None:
        return Finding("LibreOffice", False, "soffice is not installed: apt-get install libreoffice-writer-nogui")
    return Finding("LibreOffice", True, found)


def _reading() -> Finding:
    found = models()
    if found is None and shutil.which("tesseract") is None:
        return Finding(
            "text recognition",
            False,
            "neither tesserocr nor tesseract can be used: run infra/start.sh again, or apt-get install tesseract-ocr",
        )
    return Finding("text recognition", True, str(found or shutil.which("tesseract")))


def _house(settings: Settings) -> list[Finding]:
    try:
        with open_house(settings) as house:
            house.store.put("doctor/probe", b"probe")
            house.store.delete("doctor/probe")
            broken = house.cases.trail.verify()
            matters = len(house.cases.matters.list())
            letters = house.cases.outbox.waiting()
            dropping = _dropping(house)
    except MatterflowError as error:
        return [Finding("database and storage", False, str(error))]
    trail = Finding(
        "audit trail",
        broken is None,
        "the chain holds"
        if broken is None
        else f"entry {broken.number} does not follow from the one before: somebody changed the trail",
    )
    stores = Finding("database and storage", True, f"{settings.storage_url}, {matters} matters")
    return [stores, trail, dropping, _mail(settings, letters)]


def _dropping(house: House) -> Finding:
    """Say whether people's drop folder is there and can be read."""
    try:
        house.drop.prepare()
        waiting = sum(not dropped.half_written for dropped in house.drop.scan())
    except MatterflowError as error:
        return Finding("drop folder", False, f"{house.drop.where()}: {error}")
    return Finding("drop folder", True, f"{house.drop.where()}, {waiting} dropped and not received yet")


def _mail(settings: Settings, waiting: Sequence[Letter]) -> Finding:
    """Say whether the staff are told by e-mail where a clock has started, and what did not go."""
    if settings.smtp_host is None:
        return Finding("mail", True, "no mail server is set (smtp_host): nobody is told of clocks by e-mail")
    if not waiting:
        return Finding("mail", True, f"by {settings.smtp_host}; nothing waits")
    first = waiting[0]
    count = "1 letter waits" if len(waiting) == 1 else f"{len(waiting)} letters wait"
    return Finding(
        "mail",
        False,
        f"{count}, the first since {first.written_at:%Y-%m-%d %H:%M} UTC (matter {first.matter}): "
        f"{first.trouble or 'not tried yet'}",
    )


def _server(settings: Settings) -> Finding:
    if healthy(settings):
        return Finding("dashboard", True, f"answers at {settings.dashboard_url}")
    if processes.port_taken(settings.host, settings.port):
        return Finding(
            "dashboard", False, f"port {settings.port} is taken by another program: stop it, or set MATTERFLOW_PORT"
        )
    return Finding("dashboard", True, f"not running; matterflow up starts it at {settings.dashboard_url}")


def _staff(settings: Settings) -> Finding:
    attorneys = [member for member in settings.staff if member.role == "attorney"]
    if not attorneys:
        return Finding(
            "staff",
            False,
            f"no attorney stands in {settings.home / 'matterflow.toml'}: add [[staff]] entries, or no draft "
            "can be released",
        )
    return Finding("staff", True, f"{len(settings.staff)} people, {len(attorneys)} attorneys")
