"""What holds of every object store: one suite, run on memory, on a folder, and on a real S3 server."""

import hashlib
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

import pytest

from casefile.errors import NotFoundError, PermanentError, TransientError, UnusableInput
from connectors.base import ObjectStore
from connectors.failing import Failing
from connectors.registry import CONNECTORS, open_store

_numbers = count(1)
OTHERS = {"matters/2026-0999/reports/ledger.json": b"another matter's", "matters/2026-099": b"a name alike"}


@pytest.fixture(params=[connector.scheme for connector in CONNECTORS])
def store(request, tmp_path) -> ObjectStore:
    """An open store of each kind, with another matter's objects in it."""
    opened = _open(request, tmp_path)
    for key, body in OTHERS.items():
        opened.put(key, body)
    return opened


def _open(request, tmp_path: Path) -> ObjectStore:
    if request.param == "file":
        return open_store((tmp_path / "store age").as_uri())
    if request.param == "memory":
        return open_store("memory:")
    server = request.getfixturevalue("seaweed")
    return open_store(
        f"s3://{server.bucket}/test {next(_numbers)}/deeper",
        endpoint=server.endpoint,
        access_key=server.access_key,
        secret_key=server.secret_key,
    )


def test_what_was_put_is_there(store):
    store.put("matters/2026-0142/reports/ledger.json", b"{}")
    assert store.get("matters/2026-0142/reports/ledger.json") == b"{}"
    assert store.exists("matters/2026-0142/reports/ledger.json")


def test_putting_twice_is_putting_once(store):
    for _ in range(2):
        store.put("a/b", b"once")
    assert list(store.keys("a/")) == ["a/b"]
    assert store.get("a/b") == b"once"


def test_a_later_put_takes_the_place_of_an_earlier(store):
    store.put("a/b", b"a long first body")
    store.put("a/b", b"short")
    assert store.get("a/b") == b"short"


def test_an_empty_body_is_a_body(store):
    store.put("empty", b"")
    assert store.get("empty") == b""
    assert store.exists("empty")


@pytest.mark.parametrize("key", ["absent", "a/absent/one", "matters/2026-0999", "matters/2026-099/x"])
def test_what_is_absent_raises_the_same_everywhere(store, tmp_path, key):
    with pytest.raises(NotFoundError, match=key):
        store.get(key)
    with pytest.raises(NotFoundError, match=key):
        store.fetch(key, tmp_path / "target")
    assert not store.exists(key)
    assert not (tmp_path / "target").exists()


def test_put_new_stores_what_is_new(store):
    assert store.put_new("originals/ab", b"first")
    assert store.get("originals/ab") == b"first"


def test_put_new_leaves_what_stands(store):
    store.put_new("originals/ab", b"first")
    assert not store.put_new("originals/ab", b"second")
    assert store.get("originals/ab") == b"first"


def test_of_many_writers_at_once_one_wins_and_knows_it(store):
    bodies = [f"writer {number}".encode() for number in range(12)]
    with ThreadPoolExecutor(12) as pool:
        won = list(pool.map(lambda body: _put_new_in_the_end(store, body), bodies))
    assert won.count(True) == 1
    assert store.get("race/winner") == bodies[won.index(True)]


def _put_new_in_the_end(store: ObjectStore, body: bytes) -> bool:
    for _ in range(20):
        try:
            return store.put_new("race/winner", body)
        except TransientError:
            continue
    raise AssertionError("never let in")


def test_readers_see_one_whole_body_or_the_other(store):
    bodies = [bytes([number]) * 200_000 for number in (1, 2)]
    store.put("seen", bodies[0])
    stop = threading.Event()

    def rewrite() -> None:
        while not stop.is_set():
            for body in bodies:
                store.put("seen", body)

    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(rewrite)
        try:
            seen = {store.get("seen") for _ in range(30)}
        finally:
            stop.set()
        writing.result()
    assert seen <= set(bodies)


@pytest.mark.parametrize(
    "key",
    [
        "matters/2026-0142/records/medical/2026-03-02 medical_bill - Klinik Müller & Søn - 1a2b3c4d.pdf",
        "日本語/病院/診療記録.pdf",
        "plus+percent%20hash#question?equals=and&.pdf",
        "/".join(["a" * 190] * 5),
    ],
)
def test_odd_and_long_keys_are_kept_as_they_are(store, key):
    store.put(key, b"found")
    assert store.get(key) == b"found"
    assert key in list(store.keys(""))
    assert list(store.keys(key[:-1])) == [key]


@pytest.mark.parametrize(
    "key",
    [
        "",
        "/etc/passwd",
        "a/../../b",
        "..",
        "a//b",
        "a/",
        "a/./b",
        ".hidden",
        "a\x00b",
        "a\nb",
        "a\\b",
        "a" * 201,
        "/".join(["a" * 150] * 8),
    ],
)
def test_a_key_that_not_every_store_takes_is_refused_everywhere(store, tmp_path, key):
    (tmp_path / "source").write_bytes(b"x")
    calls: list[Callable[[], object]] = [
        lambda: store.put(key, b"x"),
        lambda: store.put_new(key, b"x"),
        lambda: store.put_file(key, tmp_path / "source"),
        lambda: store.get(key),
        lambda: store.exists(key),
        lambda: store.fetch(key, tmp_path / "target"),
        lambda: store.delete(key),
    ]
    for call in calls:
        with pytest.raises(UnusableInput):
            call()


def test_keys_come_in_order_of_their_bytes_and_below_the_prefix_alone(store):
    for key in ["m/b/2", "m/b-1", "m/a", "m/b/1", "n/a", "m/Z", "m/é"]:
        store.put(key, b"")
    assert list(store.keys("m/")) == ["m/Z", "m/a", "m/b-1", "m/b/1", "m/b/2", "m/é"]


def test_a_prefix_need_not_end_at_a_slash(store):
    store.put("matters/2026-0142/x", b"")
    assert list(store.keys("matters/2026-01")) == ["matters/2026-0142/x"]


def test_keys_below_nothing_are_none(store):
    assert list(store.keys("nowhere/at/all/")) == []


def test_more_keys_than_one_answer_holds_are_all_listed(store):
    keys = [f"many/{number:04d}" for number in range(1003)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda key: store.put(key, b""), keys))
    assert list(store.keys("many/")) == keys


def test_what_was_deleted_is_absent(store):
    store.put("a/b", b"x")
    store.delete("a/b")
    assert not store.exists("a/b")
    assert list(store.keys("a/")) == []


def test_deleting_what_is_absent_changes_nothing(store):
    store.delete("never/was")
    assert sorted(store.keys("matters/")) == sorted(OTHERS)


def test_a_body_of_20_megabytes_comes_back_the_same(store):
    body = _bytes_of(20 << 20)
    store.put("large", body)
    assert store.get("large") == body


def test_a_large_file_goes_in_and_out_without_a_difference(store, tmp_path):
    body = _bytes_of((40 << 20) + 17)
    (tmp_path / "source").write_bytes(body)
    store.put_file("originals/large", tmp_path / "source")
    store.fetch("originals/large", tmp_path / "target")
    assert (tmp_path / "target").read_bytes() == body
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["source", "target"]


def test_a_small_file_goes_in_and_out_without_a_difference(store, tmp_path):
    (tmp_path / "source").write_bytes(b"small")
    store.put_file("originals/small", tmp_path / "source")
    store.fetch("originals/small", tmp_path / "target")
    assert (tmp_path / "target").read_bytes() == b"small"


def test_fetching_takes_the_place_of_the_file_that_stood_there(store, tmp_path):
    (tmp_path / "target").write_bytes(b"old and longer")
    store.put("a", b"new")
    store.fetch("a", tmp_path / "target")
    assert (tmp_path / "target").read_bytes() == b"new"


def test_a_file_that_is_not_there_cannot_be_stored(store, tmp_path):
    with pytest.raises(NotFoundError):
        store.put_file("originals/none", tmp_path / "gone")
    assert not store.exists("originals/none")


def test_other_matters_objects_stay_as_they_are(store):
    store.put("matters/2026-0142/x", b"x")
    store.delete("matters/2026-0142/x")
    assert {key: store.get(key) for key in store.keys("matters/2026-099")} == OTHERS


def test_a_place_leads_a_person_to_the_key(store):
    assert "2026-0142" in store.place("matters/2026-0142/generated/")


def test_a_lost_answer_to_a_put_is_made_good_by_putting_again(store):
    failing = Failing(store, ["lost answer"])
    with pytest.raises(TransientError):
        failing.put("a", b"x")
    failing.put("a", b"x")
    assert failing.faults == 1
    assert store.get("a") == b"x"


def test_a_put_that_never_reached_the_store_left_nothing(store):
    failing = Failing(store, ["transient", "permanent"])
    with pytest.raises(TransientError):
        failing.put("a", b"x")
    with pytest.raises(PermanentError):
        failing.put_new("a", b"x")
    assert failing.faults == 2
    assert not store.exists("a")


def _bytes_of(size: int) -> bytes:
    """Bytes that do not repeat, the same each run."""
    return hashlib.shake_256(b"matterflow").digest(size)
