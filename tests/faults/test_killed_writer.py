"""A writer killed at any moment, and a disk that is full: what stands is whole, and nothing half-written stays."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from casefile.errors import PermanentError, TransientError
from connectors import filesystem
from connectors.filesystem import PARTIAL, FolderStore

WRITER = """
import sys
from pathlib import Path
from connectors.filesystem import FolderStore
store = FolderStore(Path(sys.argv[1]))
print("ready", flush=True)
for turn in range(1_000_000):
    store.put("kept", bytes([turn % 2]) * 3_000_000)
    store.put_new(f"new/{turn}", b"n" * 300_000)
"""


@pytest.mark.parametrize("moment", [0.02, 0.05, 0.09, 0.14])
def test_what_stands_after_a_kill_is_whole(tmp_path, moment):
    command = [sys.executable, "-c", WRITER, tmp_path]
    writer = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert writer.stdout.readline() == b"ready\n"
    time.sleep(moment)
    writer.send_signal(signal.SIGKILL)
    assert writer.communicate() == (b"", b"")
    store = FolderStore(tmp_path)
    bodies = {key: store.get(key) for key in store.keys("")}
    assert bodies.pop("kept", b"") in {b"", b"\x00" * 3_000_000, b"\x01" * 3_000_000}
    assert set(bodies.values()) <= {b"n" * 300_000}


@pytest.mark.parametrize("write", ["put", "put_new"])
def test_bytes_are_on_the_disk_before_they_show_and_the_name_is_after(tmp_path, monkeypatch, write):
    store, events = FolderStore(tmp_path), []
    store.put("a/before", b"x")
    monkeypatch.setattr(filesystem.os, "fsync", lambda _: events.append("on the disk"))
    for name in ("replace", "hardlink_to"):
        monkeypatch.setattr(Path, name, lambda *_: events.append("shows"))
    getattr(store, write)("a/b", b"x")
    assert events == ["on the disk", "shows", "on the disk"]


def test_what_a_killed_writer_left_is_swept(tmp_path):
    store = FolderStore(tmp_path)
    store.put("kept", b"whole")
    (tmp_path / PARTIAL / "tmpabandoned").write_bytes(b"half")
    assert store.sweep() == 1
    assert list((tmp_path / PARTIAL).iterdir()) == []
    assert store.get("kept") == b"whole"


def test_what_a_living_writer_is_writing_is_not_swept(tmp_path):
    store = FolderStore(tmp_path)
    with store._writing("kept") as (partial, path):
        partial.file.write(b"whole")
        assert FolderStore(tmp_path).sweep() == 0
        partial.settle().replace(path)
    assert store.get("kept") == b"whole"


def test_a_write_broken_off_by_an_error_leaves_nothing(tmp_path, monkeypatch):
    store = FolderStore(tmp_path)
    monkeypatch.setattr(filesystem.os, "fsync", _fail_with(errno.EIO))
    with pytest.raises(TransientError, match="the disk reports an error"):
        store.put("a/b", b"x")
    assert list(store.keys("")) == []
    assert not store.exists("a/b")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    ("number", "error", "words"),
    [
        (errno.ENOSPC, TransientError, "the disk is full; make room"),
        (errno.ESTALE, TransientError, "mount it again"),
        (errno.EACCES, PermanentError, "give the user that runs Matterflow access"),
        (errno.EROFS, PermanentError, "Read-only file system"),
    ],
)
def test_the_disks_errors_say_what_to_do(tmp_path, monkeypatch, number, error, words):
    store = FolderStore(tmp_path)
    store.put("a", b"old")
    monkeypatch.setattr(filesystem.tempfile, "mkstemp", _fail_with(number))
    for write in (lambda: store.put("a", b"new"), lambda: store.put_new("b", b"new")):
        with pytest.raises(error, match=words):
            write()
    monkeypatch.undo()
    assert store.get("a") == b"old"
    assert not store.exists("b")


def test_a_full_disk_leaves_what_stood_there():
    """On a real file system of a megabyte, where this machine lets us mount one."""
    small = Path("/dev/shm/matterflow-small")  # noqa: S108  # the point is a small real disk
    small.mkdir(exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small], capture_output=True)
    if mounted.returncode:
        small.rmdir()
        pytest.skip("may not mount here")
    try:
        store = FolderStore(small)
        store.put("a", b"old")
        with pytest.raises(TransientError, match="the disk is full; make room"):
            store.put("a", b"x" * (2 << 20))
        assert store.get("a") == b"old"
        assert list(store.keys("")) == ["a"]
        store.put("b", b"x" * (400 << 10))
    finally:
        subprocess.run(["umount", small], check=True)
        small.rmdir()


def _fail_with(number):
    def fail(*_, **__):
        raise OSError(number, os.strerror(number))

    return fail
