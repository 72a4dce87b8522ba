"""Kills at random: the whole system runs, files are dropped, parts of it are killed; then the books must agree.

`python -m tests.faults.crashing [--runs N] [--seed S] [--fault NAME ...] [--far]` prints a tally by fault.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import httpx
import psutil

from casefile.errors import MatterflowError
from connectors.postgres import create_database, is_running, start, stop
from flows.settings import Settings, load_settings
from flows.wiring import open_house
from tests import conftest
from tests.documents import LETTER, prose, scan, scan_pdf
from tests.faults.books import unsettled, wrong
from tests.faults.wires import Mode, Wire
from tests.intake.typed import a_statement, a_stub, open_matter, typed_pdf

Fault = Callable[["System"], int]
DISK = 700 << 20
"""Bytes of the disk of its own."""
PATIENCE = 240.0
"""Seconds after which what was dropped must be filed, or wait with a reason, whatever was killed."""
NUMBER = "2026-0101"


class System:
    """The system as an admin runs it: `matterflow up` in a home, on a disk of its own where that can be had."""

    def __init__(self, home: Path) -> None:
        self.home = home
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        home.mkdir(parents=True, exist_ok=True)
        mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK >> 20}m", "tmpfs", str(home)]
        self.own_disk = subprocess.run(mount, capture_output=True).returncode == 0
        self.environment = {**os.environ, "MATTERFLOW_HOME": str(home), "MATTERFLOW_PORT": str(port), **self.servers()}
        os.environ.update(self.environment)
        (home / "matterflow.toml").write_text("lease_seconds = 15\n")
        self.settings: Settings = load_settings()
        self.process: subprocess.Popen[bytes] | None = None

    def servers(self) -> dict[str, str]:
        """Return the settings of servers apart from this machine's own; here there are none."""
        return {}

    @property
    def faults(self) -> dict[str, Fault]:
        """What can befall this system."""
        return KILLS | ({"disk full": _fill_disk} if self.own_disk else {})

    def database_runs(self) -> bool:
        """Tell whether the database server runs."""
        return is_running(self.home / "postgres")

    def end(self) -> None:
        """Stop it and give its disk back."""
        self.stop()
        if self.own_disk:
            subprocess.run(["umount", "-l", str(self.home)], check=False)

    def start(self) -> None:
        """Start it, or start it again."""
        with (self.home / "up.log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "flows.cli", "up"], env=self.environment, stdout=log, stderr=log
            )

    def await_ready(self) -> None:
        """Wait until the server answers."""
        self._until("the server", lambda: httpx.get(f"{self.settings.api_url}/health", timeout=2).is_success)

    def stop(self) -> None:
        """Stop it as Ctrl-C does."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(90)

    def up_again(self) -> None:
        """Start it again where it does not run."""
        if self.process is None or self.process.poll() is not None:
            self.start()

    def part(self, *words: str) -> list[psutil.Process]:
        """Return the processes of this system whose command line holds all the words."""
        found = []
        for process in psutil.process_iter(["cmdline", "environ"]):
            line = " ".join(process.info["cmdline"] or ())
            own = (process.info["environ"] or {}).get("MATTERFLOW_HOME") == str(self.home) or str(self.home) in line
            if own and all(word in line for word in words) and process.pid != os.getpid():
                found.append(process)
        return found

    def _until(self, what: str, ready: Callable[[], bool], seconds: float = 120.0) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if ready():
                    return
            except (httpx.HTTPError, MatterflowError):
                pass
            time.sleep(0.3)
        raise AssertionError(f"{what} did not come; read {self.home}/up.log")


def _kill(processes: Sequence[psutil.Process]) -> int:
    killed = 0
    for process in processes:
        try:
            process.kill()
            killed += 1
        except psutil.NoSuchProcess:
            continue
    return killed


def _awaited(find: Callable[[], list[psutil.Process]]) -> list[psutil.Process]:
    """Return the processes as soon as there are any; after some seconds, none."""
    end = time.monotonic() + 15
    while time.monotonic() < end:
        if found := find():
            return found
        time.sleep(0.05)
    return []


def _runs(system: System) -> list[psutil.Process]:
    """Return the processes of flow runs."""
    return system.part("prefect.engine") or system.part("prefect.flow_engine")


def _readers(system: System) -> list[psutil.Process]:
    """Return the processes that read files."""
    return system.part("extractors.reading")


def _postgres(system: System) -> list[psutil.Process]:
    try:
        pid = int((system.home / "postgres" / "postmaster.pid").read_text().split()[0])
        return [psutil.Process(pid)]
    except (FileNotFoundError, psutil.NoSuchProcess, ValueError):
        return []


KILLS: dict[str, Fault] = {
    "watcher": lambda system: _kill(system.part("flows.cli", "watch")),
    "worker": lambda system: _kill(system.part("flows.cli", "worker")),
    "run": lambda system: _kill(_awaited(lambda: _runs(system))),
    "worker and run": lambda system: _kill(
        [*_awaited(lambda: _runs(system)), *system.part("flows.cli", "worker"), *_runs(system)]
    ),
    "reader": lambda system: _kill(_awaited(lambda: _readers(system))),
    "server": lambda system: _kill(system.part("uvicorn")),
    "database": lambda system: _kill(_postgres(system)),
    "everything": lambda system: _kill(
        [psutil.Process(system.process.pid), *system.part("flows.cli"), *system.part("prefect"), *_postgres(system)]
        if system.process and system.process.poll() is None
        else []
    ),
}


def _fill_disk(system: System) -> int:
    """Fill the disk to the last byte for some seconds."""
    filler = system.home / "filler"
    with filler.open("wb") as file:
        try:
            while True:
                file.write(b"x" * (1 << 20))
        except OSError:
            time.sleep(5)
    filler.unlink(missing_ok=True)
    return 1


class FarSystem(System):
    """The same with a database server and an S3 server of the firm's, behind wires that go bad on cue."""

    def servers(self) -> dict[str, str]:
        """Start both servers and the wires to them, and return the settings."""
        folder = self._folder = Path(tempfile.mkdtemp(prefix="mf-far-"))
        self._postgres = folder / "pg"
        start(self._postgres)
        for name in ("matterflow", "prefect"):
            url = create_database(self._postgres, name)
        sockets = Path(url.partition("host=")[2])
        (folder / "w").mkdir()
        self.database = Wire(folder / "w" / ".s.PGSQL.5432", sockets / ".s.PGSQL.5432")
        ports = conftest._free_ports(4)
        s3 = conftest.S3Server(f"http://127.0.0.1:{ports[3]}", "testkey", "testsecret123", "matterflow")
        self._weed = conftest._start_weed(folder, ports, s3)
        conftest._await_bucket(self._weed, s3, folder / "log")
        self.storage = Wire(("127.0.0.1", 0), ("127.0.0.1", ports[3]))
        return {
            "MATTERFLOW_DATABASE_URL": f"postgresql://postgres@/matterflow?host={folder / 'w'}",
            "MATTERFLOW_STORAGE": f"s3://{s3.bucket}/firm",
            "MATTERFLOW_S3_ENDPOINT": f"http://127.0.0.1:{self.storage.port}",
            "MATTERFLOW_S3_ACCESS_KEY": s3.access_key,
            "MATTERFLOW_S3_SECRET_KEY": s3.secret_key,
        }

    @property
    def faults(self) -> dict[str, Fault]:
        """What can befall this system."""
        modes: tuple[Mode, ...] = ("refuse", "stall", "drop answers")
        wires = {f"{what}: {mode}": _bad_wire(what, mode) for what in ("storage", "database") for mode in modes}
        return wires | {name: KILLS[name] for name in ("worker and run", "watcher")}

    def database_runs(self) -> bool:
        """Tell whether the database can be asked; through its wire it always can, once that is well."""
        return True

    def end(self) -> None:
        """Stop it and both servers."""
        super().end()
        self._weed.kill()
        self._weed.wait(30)
        stop(self._postgres)
        shutil.rmtree(self._folder, ignore_errors=True)


def _bad_wire(what: str, mode: Mode) -> Fault:
    def befall(system: System) -> int:
        wire: Wire = getattr(system, what)
        before, wire.mode = wire.met, mode
        end = time.monotonic() + 15
        while wire.met == before and time.monotonic() < end:
            time.sleep(0.05)
        time.sleep(3)
        wire.mode = "well"
        return wire.met - before

    return befall


PROMPT = ("reader", "run", "worker and run", "storage", "database:")
"""How faults begin that wait themselves for what they kill, or for somebody to meet them."""


def papers(chance: random.Random, turn: int, *, slow: bool = False) -> Iterator[tuple[str, bytes]]:
    """Yield the files of one turn, no two alike, some of several papers, one that can't be read; or a scan to read."""
    if slow:
        text = a_statement(f"{turn + 5000}.17", account=f"{turn}-s").split("\n")
        yield f"scan {turn}.pdf", scan_pdf([scan(prose(*text, step=13.0), size=LETTER, dpi=200.0)], dpi=200.0)
    for at in range(chance.randint(1, 3)):
        amount = f"{turn + 100}.{at:02d}"
        texts = [a_statement(amount, f"{chance.randint(10, 99)}.00", account=f"{turn}-{at}")]
        if chance.random() < 0.4:
            texts.append(a_stub(gross=f"{turn + 1000}.{at:02d}"))
        yield f"paper {turn}-{at}.pdf", typed_pdf(*texts)
    if chance.random() < 0.15:
        yield f"broken {turn}.pdf", b"%PDF-1.7 " + bytes(chance.randrange(256) for _ in range(400)) + b"\n%%EOF"


def run(system: System, chance: random.Random, runs: int, faults: Sequence[str] = ()) -> dict[str, Counter[str]]:
    """Do the runs, print a line each, and return the tally by fault (all by turns where none is named): how many runs,
    how often the fault was really met, what was wrong afterwards."""
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    dropped: dict[str, str] = {}
    folder: Path | None = None
    for turn in range(runs):
        fault = (faults or sorted(system.faults))[turn % len(faults or system.faults)]
        system.up_again()
        if folder is None:
            system.await_ready()
            with open_house(system.settings) as house:
                folder = open_matter(house, NUMBER)
        for name, body in papers(chance, turn, slow=fault == "reader"):
            dropped[name] = hashlib.sha256(body).hexdigest()
            _lay(folder / name, body)
        if not fault.startswith(PROMPT):
            time.sleep(chance.uniform(0.0, 9.0))
        met = system.faults[fault](system)
        began = time.monotonic()
        system.up_again()
        faulty = settled(system, dropped)
        took = time.monotonic() - began
        tally[fault] += Counter(runs=1, met=met, wrong=len(faulty))
        tally[fault]["longest"] = max(tally[fault]["longest"], round(took))
        _say(f"{turn + 1}/{runs} {fault}: met {met} times, settled after {took:.0f} s", *faulty)
    return tally


def settled(system: System, dropped: dict[str, str]) -> list[str]:
    """Wait until nothing is on its way any more, then return what the books have wrong.

    The database is left to the system to start: only one that runs is asked.
    """
    end = time.monotonic() + PATIENCE
    waiting: list[str] = ["the system does not answer"]
    while time.monotonic() < end:
        system.up_again()
        if not system.database_runs():
            time.sleep(0.2)
            continue
        try:
            with open_house(system.settings) as house:
                waiting = unsettled(house, dropped)
                if not waiting:
                    return wrong(house, dropped)
        except MatterflowError as error:
            waiting = [f"the system does not answer: {type(error).__name__}"]
        time.sleep(0.5)
    return [f"not settled after {PATIENCE:.0f} s: {sentence}" for sentence in waiting]


def _say(*lines: str) -> None:
    sys.stdout.write("\n  ".join(lines) + "\n")
    sys.stdout.flush()


def _lay(path: Path, body: bytes) -> None:
    """Copy a file as Explorer does: it shows before it is whole."""
    with path.open("wb") as file:
        file.write(body[: len(body) // 2])
        file.flush()
        time.sleep(0.02)
        file.write(body[len(body) // 2 :])


def main() -> int:
    """Run the harness and print the tally; status 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fault", action="append", default=[])
    parser.add_argument("--far", action="store_true", help="with a database and an S3 server behind bad wires")
    given = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="mf-crash-"))
    system = FarSystem(home) if given.far else System(home)
    try:
        tally = run(system, random.Random(given.seed), given.runs, given.fault)  # noqa: S311
    finally:
        shutil.copytree(home / "logs", f"{home}-logs", dirs_exist_ok=True)
        system.end()
    for fault, counts in sorted(tally.items()):
        _say(
            f"{fault:22} runs {counts['runs']:4}  met {counts['met']:4}  wrong {counts['wrong']:3}  "
            f"longest {counts['longest']} s"
        )
    bad = sum(counts["wrong"] for counts in tally.values())
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
