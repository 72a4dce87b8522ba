"""The servers that tests run against: one PostgreSQL and one S3 server a run, both real."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import NamedTuple

import boto3
import psycopg
import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from psycopg import sql

from connectors import postgres
from connectors.database.schema import migrate

_numbers = count(1)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--long`: files and readings damaged a thousandfold, for hours."""
    parser.addoption("--long", action="store_true", help="damage files and readings for hours")


class S3Server(NamedTuple):
    """A running S3 server with an empty bucket; `filer` is where its files can be mounted from."""

    endpoint: str
    access_key: str
    secret_key: str
    bucket: str
    filer: str = ""


@pytest.fixture(scope="session")
def postgres_folder() -> Iterator[Path]:
    """The data folder of a running server; the path is short, as sockets want it."""
    folder = Path(tempfile.mkdtemp(prefix="mf-"))
    try:
        with psycopg.connect(postgres.start(folder / "pg"), autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")  # a test's data need not outlive a power cut
            connection.execute("SELECT pg_reload_conf()")
        yield folder / "pg"
    finally:
        postgres.stop(folder / "pg")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_url(postgres_folder: Path) -> str:
    """A database with the tables of this version and nothing in them; tests copy it and leave it so."""
    url = postgres.create_database(postgres_folder, "template_of_tests")
    migrate(url)
    return url


@pytest.fixture
def database_url(postgres_folder: Path, postgres_url: str) -> Iterator[str]:
    """A database of the test's own, with empty tables."""
    assert postgres_url
    with copy_of(postgres_folder, "template_of_tests") as url:
        yield url


@contextmanager
def copy_of(postgres_folder: Path, template: str) -> Iterator[str]:
    """A database of its own that begins as the template is, for the block."""
    name = f"test_{next(_numbers)}"
    with psycopg.connect(postgres.url_of(postgres_folder), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*map(sql.Identifier, (name, template))))
        yield postgres.url_of(postgres_folder, name)
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(scope="session")
def seaweed() -> Iterator[S3Server]:
    """A running SeaweedFS with an empty bucket."""
    folder = Path(tempfile.mkdtemp(prefix="mf-weed-"))
    ports = _free_ports(4)
    server = S3Server(f"http://127.0.0.1:{ports[3]}", "testkey", "testsecret123", "matterflow", f"127.0.0.1:{ports[2]}")
    process = _start_weed(folder, ports, server)
    try:
        _await_bucket(process, server, folder / "log")
        yield server
    finally:
        process.kill()  # asked politely it takes 25 seconds
        process.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


def _start_weed(folder: Path, ports: list[int], server: S3Server) -> subprocess.Popen[bytes]:
    identity = {
        "name": "test",
        "credentials": [{"accessKey": server.access_key, "secretKey": server.secret_key}],
        "actions": ["Admin", "Read", "Write", "List", "Tagging"],
    }
    (folder / "s3.json").write_text(json.dumps({"identities": [identity]}))
    master, volume, filer, s3 = ports
    command = [
        str(Path(sys.executable).parent / "weed"),
        "server",
        f"-dir={folder}",
        "-ip=127.0.0.1",
        "-ip.bind=127.0.0.1",
        f"-master.port={master}",
        f"-volume.port={volume}",
        "-filer",
        f"-filer.port={filer}",
        "-s3",
        f"-s3.port={s3}",
        f"-s3.config={folder / 's3.json'}",
        "-s3.port.iceberg=0",
        "-s3.port.lance=0",
        "-master.volumeSizeLimitMB=64",
        "-volume.max=0",
        "-metricsPort=0",
    ]
    environment = os.environ | {"WEED_S3_SSE_KEK": "0" * 64}
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(command, stdout=log, stderr=log, env=environment, cwd=folder)


def _await_bucket(process: subprocess.Popen[bytes], server: S3Server, log: Path) -> None:
    """Wait until a real write works: the port opens seconds before."""
    client = boto3.client(
        "s3",
        endpoint_url=server.endpoint,
        aws_access_key_id=server.access_key,
        aws_secret_access_key=server.secret_key,
        region_name="us-east-1",
        config=Config(retries={"max_attempts": 0}, connect_timeout=2, read_timeout=10),
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            client.create_bucket(Bucket=server.bucket)
            client.put_object(Bucket=server.bucket, Key="ready", Body=b"")
            client.delete_object(Bucket=server.bucket, Key="ready")
        except (BotoCoreError, ClientError):
            time.sleep(0.3)
        else:
            client.close()
            return
    pytest.fail(f"SeaweedFS did not come up: {log.read_text()[-2000:]}")


def _free_ports(number: int) -> list[int]:
    """Return free ports whose number plus 10,000 is free too: SeaweedFS takes both."""
    found: list[int] = []
    for port in range(20_000, 40_000, 7):
        if all(map(_is_free, (port, port + 10_000))):
            found.append(port)
        if len(found) == number:
            return found
    pytest.fail("no free ports")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0
