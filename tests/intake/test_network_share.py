"""A drop folder without events: a share that two machines have mounted, and a machine with no events to give."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from itertools import count
from pathlib import Path

import pytest
import watchfiles

from connectors.drop import DiskFolder
from flows import watching
from tests.intake.typed import a_statement, open_matter, typed_pdf

MATTER = "2026-0101"
FOLDER = "2026-0101 Duarte"
_numbers = count(1)


@pytest.fixture
def share(seaweed):
    """One folder of a file server, mounted twice by FUSE: what one mount writes, the other has no event of."""
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        pytest.skip("nothing can be mounted here: /dev/fuse is not to be had")
    top = Path(tempfile.mkdtemp(prefix="mf-share-"))
    name = f"/shares/{next(_numbers)}"
    mounts = [_mount(seaweed.filer, name, top / machine) for machine in ("ours", "theirs")]
    try:
        for machine, process in zip(("ours", "theirs"), mounts, strict=True):
            _await_mount(top / machine, process)
        yield top / "ours", top / "theirs"
    finally:
        for machine, process in zip(("ours", "theirs"), mounts, strict=True):
            subprocess.run(["umount", "-l", top / machine], check=False, capture_output=True)
            process.kill()
            process.wait(30)
        shutil.rmtree(top, ignore_errors=True)


def _mount(filer, name, folder):
    folder.mkdir()
    cache = folder.with_name(f"{folder.name} cache")
    cache.mkdir()
    command = [str(Path(sys.executable).parent / "weed"), "mount", f"-filer={filer}", f"-filer.path={name}"]
    options = [f"-dir={folder}", f"-cacheDir={cache}", "-allowOthers=false", f"-localSocket={cache}/socket"]
    with (cache / "log").open("wb") as log:
        return subprocess.Popen([*command, *options], stdout=log, stderr=log)


def _await_mount(folder, process):
    end = time.monotonic() + 30
    while not os.path.ismount(folder):
        if process.poll() is not None or time.monotonic() > end:
            pytest.skip("nothing can be mounted here: the mount did not come up")
        time.sleep(0.1)


@pytest.fixture
def firm(house, share):
    """The house with its drop folder on our mount, and a matter."""
    ours, _ = share
    moved = house._replace(drop=DiskFolder(ours / "drop"))
    (ours / "drop").mkdir()
    moved.drop.prepare()
    open_matter(moved, MATTER)
    return moved


def until(watcher, seconds, ready, house, step=0.3):
    """Look on the folder's own hints, until it is so or the seconds are over."""
    end = time.monotonic() + seconds
    for _ in house.drop.watch(step):
        while watcher.look():
            pass
        if ready() or time.monotonic() > end:
            return


def a_watcher(house):
    watcher = watching.Watcher(house)
    watcher._trigger = lambda: None
    return watcher


def names(house):
    return sorted(file.name for file in house.cases.files.of_matter(MATTER))


def test_what_another_machine_writes_gives_no_event_and_is_received_all_the_same(firm, share):
    ours, theirs = share
    events = watchfiles.watch(ours / "drop", rust_timeout=1500, yield_on_timeout=True, raise_interrupt=False)
    threading.Timer(0.5, lambda: (theirs / "drop" / FOLDER / "bill.pdf").write_bytes(typed_pdf("a page"))).start()
    assert next(events) == set()
    until(a_watcher(firm), 20, lambda: names(firm), firm)
    assert names(firm) == ["bill.pdf"]
    assert not (theirs / "drop" / FOLDER / "bill.pdf").exists()
    assert "bill.pdf: received" in next((theirs / "drop" / FOLDER).glob("Receipts *.txt")).read_text()


@pytest.mark.parametrize(("name", "quiet"), [("bill.pdf", 0.0), ("scan.tif", 1.5)])
def test_a_slow_copy_over_the_share_is_received_once_and_whole(firm, share, name, quiet):
    firm = firm._replace(settings=firm.settings.model_copy(update={"quiet_seconds": quiet}))
    body = typed_pdf(*(a_statement(f"{100 + number}.00") for number in range(8)))

    def copy():
        with (share[1] / "drop" / FOLDER / name).open("wb") as file:
            for at in range(0, len(body), len(body) // 6 + 1):
                file.write(body[at : at + len(body) // 6 + 1])
                file.flush()
                os.fsync(file.fileno())
                time.sleep(0.4)

    thread = threading.Thread(target=copy)
    thread.start()
    until(a_watcher(firm), 30, lambda: names(firm), firm)
    thread.join()
    assert [file.size for file in firm.cases.files.of_matter(MATTER)] == [len(body)]


def test_a_folder_renamed_into_the_share_is_received_with_all_in_it(firm, share):
    theirs = share[1] / "drop"
    (theirs / "copying.tmp").mkdir()
    for number in range(5):
        (theirs / "copying.tmp" / f"{number}.txt").write_bytes(b"words %d" % number)
    (theirs / "copying.tmp").rename(theirs / FOLDER / "From Kaiser")
    until(a_watcher(firm), 20, lambda: len(names(firm)) == 5, firm)
    assert names(firm) == [f"{number}.txt" for number in range(5)]


def test_two_machines_that_watch_one_share_lose_nothing_and_receive_nothing_twice(firm, share):
    ours, theirs = share
    other = firm._replace(drop=DiskFolder(theirs / "drop"), owner="test:2")
    for number in range(30):
        (ours / "drop" / FOLDER / f"{number}.txt").write_bytes(b"words %d" % number)
    watchers = [(a_watcher(each), each) for each in (firm, other)]
    threads = [
        threading.Thread(target=until, args=(watcher, 30, lambda: len(names(firm)) == 30, each))
        for watcher, each in watchers
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    until(watchers[0][0], 20, lambda: firm.drop.scan() == firm.drop.claimed() == (), firm)
    assert names(firm) == sorted(f"{number}.txt" for number in range(30))
    bodies = {hashlib.sha256(b"words %d" % number).hexdigest() for number in range(30)}
    assert {file.sha256 for file in firm.cases.files.of_matter(MATTER)} == bodies


_LISTS_ALONE = """
import logging, pathlib, sys
logging.basicConfig()
from connectors.drop.scanning import scan
from connectors.drop.watching import watch
root = pathlib.Path(sys.argv[1])
for number, _ in zip(range(4), watch(root, 0.1)):
    (root / f"{number}.txt").write_bytes(b"words")
    print(len(scan(root)))
"""


def test_a_machine_with_no_events_to_give_lists_the_folder(tmp_path):
    none_left = 'echo 0 > /proc/sys/user/max_inotify_instances && exec "$@"'
    command = ["unshare", "-U", "-r", "sh", "-c", none_left, "sh", sys.executable, "-c", _LISTS_ALONE, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if "unshare" in done.stderr or "max_inotify" in done.stderr:
        pytest.skip("no user namespace can be made here")
    assert done.stdout.split() == ["1", "2", "3", "4"]
    assert "looked at every 0.1 s" in done.stderr
