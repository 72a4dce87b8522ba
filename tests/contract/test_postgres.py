"""The embedded server: started once, found again, recovered after a kill."""

import os
import shutil
import signal
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from casefile.errors import PermanentError, TransientError, UnusableInput
from connectors import postgres


@pytest.fixture
def folder():
    """A data folder to be, in a path with marks that shells and settings files stumble over."""
    top = Path(tempfile.mkdtemp(prefix="mf-"))
    folder = top / "firm's 'own' $HOME `x`" / "postgres"
    yield folder
    postgres.stop(folder)
    shutil.rmtree(top)


def _kill(folder):
    """Kill the server as a power cut does: all its processes, no goodbye."""
    pid = int((folder / "postmaster.pid").read_text().split()[0])
    os.kill(pid, signal.SIGKILL)
    return pid


def _count(url):
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT count(*) FROM kept").fetchone()[0]


def _keep(url):
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 1 AS one")


def test_a_server_starts_in_an_empty_place_and_is_found_again(folder):
    url = postgres.start(folder)
    _keep(url)
    assert postgres.is_running(folder)
    assert postgres.start(folder) == url
    assert _count(url) == 1


def test_a_server_that_was_stopped_starts_with_what_it_had(folder):
    _keep(postgres.start(folder))
    postgres.stop(folder)
    postgres.stop(folder)
    assert not postgres.is_running(folder)
    assert _count(postgres.start(folder)) == 1


@pytest.mark.timeout(30)
def test_a_server_that_was_killed_recovers(folder):
    _keep(postgres.start(folder))
    _kill(folder)
    assert _count(postgres.start(folder)) == 1


@pytest.mark.timeout(30)
def test_a_server_whose_number_another_program_has_by_now_recovers(folder):
    _keep(postgres.start(folder))
    pid = _kill(folder)
    for lock in (folder / "postmaster.pid", folder / ".s.PGSQL.5432.lock"):
        lock.write_text(lock.read_text().replace(str(pid), str(os.getpid()), 1))
    time.sleep(0.5)
    assert _count(postgres.start(folder)) == 1


def test_many_that_start_it_at_once_all_find_the_one(folder):
    with ThreadPoolExecutor(4) as pool:
        urls = set(pool.map(postgres.start, [folder] * 4))
    assert len(urls) == 1
    _keep(urls.pop())


def test_a_start_that_was_killed_half_way_is_made_good(folder):
    half_made = folder.with_name(".postgres.new")
    half_made.mkdir(parents=True)
    (half_made / "PG_VERSION").write_text("18\n")
    _keep(postgres.start(folder))
    assert not half_made.exists()


def test_a_path_too_long_for_a_socket_is_no_hindrance(folder):
    deep = folder.parent / ("long " * 20) / "postgres"
    url = postgres.start(deep)
    try:
        _keep(url)
        assert len(url) < 120
        assert postgres.start(deep) == url
    finally:
        postgres.stop(deep)


def test_a_short_socket_folder_of_somebody_else_is_not_used(folder, monkeypatch, tmp_path):
    monkeypatch.setattr(postgres, "LONGEST_SOCKET_PATH", 1)
    monkeypatch.setattr(postgres.tempfile, "gettempdir", lambda: str(tmp_path))
    (tmp_path / f"matterflow-{postgres.derive_id(folder)}").symlink_to("/")
    with pytest.raises(PermanentError, match="belongs to somebody else"):
        postgres.start(folder)


def test_a_database_is_made_once(folder):
    postgres.start(folder)
    url = postgres.create_database(folder, "matterflow")
    _keep(url)
    assert postgres.create_database(folder, "matterflow") == url
    assert _count(url) == 1


def test_a_database_made_by_many_at_once_is_made_once(folder):
    postgres.start(folder)
    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(lambda _: postgres.create_database(folder, "matterflow"), range(4)))) == 1


def test_without_a_server_there_is_no_url(folder):
    with pytest.raises(TransientError, match="matterflow up"):
        postgres.create_database(folder, "matterflow")
    assert not postgres.is_running(folder)


def test_a_folder_with_something_else_in_it_is_left_alone(folder):
    folder.mkdir(parents=True)
    (folder / "letter.docx").write_bytes(b"mine")
    with pytest.raises(UnusableInput, match="is not empty and no database folder"):
        postgres.start(folder)
    assert [path.name for path in folder.iterdir()] == ["letter.docx"]


def test_a_folder_of_another_major_version_is_told_at_once(folder):
    folder.mkdir(parents=True)
    (folder / "PG_VERSION").write_text("17\n")
    with pytest.raises(PermanentError, match=r"written by PostgreSQL 17, and this Matterflow brings \d+: back it up"):
        postgres.start(folder)


def test_nobody_else_may_enter_the_data_folder(folder):
    postgres.start(folder)
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / ".s.PGSQL.5432").stat().st_mode & 0o077 == 0


def test_the_server_listens_on_no_network(folder):
    with psycopg.connect(postgres.start(folder)) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
        assert connection.execute("SHOW fsync").fetchone() == ("on",)
        assert connection.execute("SHOW data_checksums").fetchone() == ("on",)


def test_a_server_that_somebody_uses_is_not_stopped_as_idle() -> None:
    folder = Path(tempfile.mkdtemp(prefix="mf-")) / "pg"
    try:
        url = postgres.start(folder)
        with psycopg.connect(url):
            assert not postgres.stop_if_idle(folder)
        assert postgres.stop_if_idle(folder)
        assert not postgres.is_running(folder)
    finally:
        postgres.stop(folder)
        shutil.rmtree(folder.parent, ignore_errors=True)
