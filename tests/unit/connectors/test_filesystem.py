"""What is true of a folder alone: who may look into it, and what does not belong to it."""

import fcntl

import pytest

from casefile.errors import NotFoundError, PermanentError
from connectors import filesystem
from connectors.filesystem import FolderStore


@pytest.fixture
def store(tmp_path):
    return FolderStore(tmp_path / "storage")


def test_nobody_else_may_look_into_it(store, tmp_path):
    store.put("originals/ab/cd", b"x")
    assert (tmp_path / "storage").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "storage/originals/ab/cd").stat().st_mode & 0o777 == 0o600


def test_a_key_is_a_path_below_the_root(store, tmp_path):
    store.put("a/b", b"x")
    assert (tmp_path / "storage/a/b").read_bytes() == b"x"
    assert store.place("a/") == str(tmp_path / "storage/a")


def test_links_and_hidden_files_are_under_no_key(store, tmp_path):
    store.put("a/b", b"x")
    (tmp_path / "secret").write_bytes(b"outside")
    (tmp_path / "storage/a/link").symlink_to(tmp_path / "secret")
    (tmp_path / "storage/linked").symlink_to(tmp_path)
    (tmp_path / "storage/.DS_Store").write_bytes(b"")
    assert list(store.keys("")) == ["a/b"]


def test_a_key_with_keys_below_it_is_refused(store):
    store.put("a/b", b"x")
    for write in (store.put, store.put_new):
        with pytest.raises(PermanentError, match="a key has none below it"):
            write("a", b"x")
    with pytest.raises(NotFoundError):
        store.get("a")


def test_a_key_below_a_key_is_refused(store):
    store.put("a", b"x")
    with pytest.raises(PermanentError, match="a/b"):
        store.put("a/b", b"x")
    assert store.get("a") == b"x"


def test_deleting_below_a_key_changes_nothing(store):
    store.put("a", b"x")
    store.delete("a/b")
    assert store.get("a") == b"x"


def test_a_store_never_written_to_is_empty(store):
    assert list(store.keys("")) == []
    assert store.sweep() == 0


def test_a_sweep_that_comes_before_a_writer_holds_its_file_costs_it_nothing(tmp_path, monkeypatch):
    store, lock = FolderStore(tmp_path), fcntl.flock
    swept = []

    def late(file, how):
        if not swept and how == fcntl.LOCK_EX:
            swept.append(0)
            swept[0] = store.sweep()
        lock(file, how)

    monkeypatch.setattr(filesystem.fcntl, "flock", late)
    store.put("a/b", b"whole")
    assert swept == [1]
    assert store.get("a/b") == b"whole"
