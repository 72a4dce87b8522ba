"""Dropping as it really happens: files that grow, are locked, vanish, come twice or by the thousand."""

import datetime as dt
import fcntl
import json
import os
import subprocess
import sys
import threading
import time
import unicodedata
from pathlib import Path

import pytest
from PIL import Image
from PIL.TiffImagePlugin import AppendingTiffWriter

from casefile.errors import PermanentError, TransientError, UnusableInput
from connectors.drop.stillness import PATIENCE
from flows import matters, runs, telling, watching
from flows.demonstration import SAMPLE
from tests.intake.typed import a_statement, typed_pdf


@pytest.fixture
def firm(desk):
    desk.number = desk.open()
    return desk


@pytest.fixture
def watcher(house):
    return a_watcher(house)


def a_watcher(house):
    watcher = watching.Watcher(house)
    watcher._trigger = lambda: None
    return watcher


def look(watcher, times=2):
    for _ in range(times):
        while watcher.look():
            pass


def names(house, number="2026-0101"):
    return [file.name for file in house.cases.files.of_matter(number)]


def test_a_slow_copy_is_received_once_and_whole(firm, house, watcher):
    body = typed_pdf(a_statement("120.00"))
    path = firm.folder(firm.number) / "bill.pdf"
    with path.open("wb") as copy:
        for at in range(0, len(body), 400):
            copy.write(body[at : at + 400])
            copy.flush()
            look(watcher)
            assert names(house) == []
    look(watcher)
    (file,) = house.cases.files.of_matter(firm.number)
    assert (file.size, path.exists()) == (len(body), False)


def test_a_copy_that_stops_half_way_waits_for_the_rest(firm, house, watcher):
    body = typed_pdf(a_statement("120.00"))
    path = firm.folder(firm.number) / "bill.pdf"
    path.write_bytes(body[: len(body) // 2])  # closed, and still for as long as the copy hangs
    look(watcher, 5)
    assert names(house) == []
    path.write_bytes(body)
    look(watcher)
    assert house.cases.files.of_matter(firm.number)[0].size == len(body)


def test_a_copy_that_never_ends_is_taken_in_the_end_and_told(firm, house, watcher, monkeypatch):
    firm.drop(firm.number, "bill.pdf", typed_pdf("a page")[:-200])
    look(watcher)
    now = time.monotonic()
    monkeypatch.setattr(watching.time, "monotonic", lambda: now + PATIENCE + 10)
    look(watcher, 1)
    monkeypatch.undo()
    assert names(house) == ["bill.pdf"]
    firm.file()
    assert "bill.pdf" in firm.receipt(firm.number)


def test_a_scanner_that_appends_pages_to_one_tiff_gives_one_file(firm, house, watcher):
    path = firm.folder(firm.number) / "scan.tif"
    pages = [Image.new("L", (850, 1100), 255 - shade) for shade in range(4)]
    with path.open("w+b") as scan, AppendingTiffWriter(scan, new=True) as scanner:
        for page in pages:
            page.save(scanner, "TIFF")
            scanner.newFrame()
            scan.flush()
            look(watcher, 3)  # whole and still between two pages; only the scanner's hand is on it
            assert names(house) == []
    look(watcher)
    firm.file()
    assert [file.page_count for file in house.cases.files.of_matter(firm.number)] == [4]


def test_an_empty_file_first_is_no_file_yet(firm, house, watcher):
    path = firm.drop(firm.number, "note.txt", b"")
    look(watcher, 4)
    assert (names(house), path.exists()) == ([], True)
    path.write_bytes(b"Imogen Duarte called about the bill.")
    look(watcher)
    assert names(house) == ["note.txt"]


@pytest.mark.parametrize("name", ["bill.pdf.part", "bill.pdf.crdownload", ".bill.pdf.Xk2f", "~$bill.pdf"])
def test_a_file_under_a_name_for_the_meantime_is_taken_when_it_gets_its_own(firm, house, watcher, name):
    path = firm.drop(firm.number, name, a_statement("120.00"))
    look(watcher, 3)
    assert names(house) == []
    path.rename(path.with_name("bill.pdf"))
    look(watcher)
    assert names(house) == ["bill.pdf"]


@pytest.mark.parametrize("lock", [fcntl.flock, fcntl.lockf])
def test_a_locked_file_waits_until_its_lock_is_gone(firm, house, watcher, lock):
    path = firm.drop(firm.number, "letter.docx", b"words")
    with path.open("rb+") as held:
        lock(held, fcntl.LOCK_EX)
        look(watcher, 3)
        assert (names(house), path.exists()) == ([], True)
    look(watcher)
    assert names(house) == ["letter.docx"]


@pytest.mark.parametrize(("name", "mark"), [("letter.docx", "~$tter.docx"), ("sums.ods", ".~lock.sums.ods#")])
def test_a_file_on_somebodys_screen_waits_until_it_is_closed(firm, house, watcher, name, mark):
    firm.drop(firm.number, name, b"words")
    mark = firm.drop(firm.number, mark, b"Ana Lee")
    look(watcher, 3)
    assert names(house) == []
    mark.unlink()
    look(watcher)
    assert names(house) == [name]


def test_files_that_vanish_between_two_looks_or_under_our_hands_are_nobodys(firm, house, watcher, monkeypatch):
    paths = [firm.drop(firm.number, f"{n}.txt", b"words %d" % n) for n in range(3)]
    look(watcher, 1)
    paths[0].unlink()
    ready = house.drop.is_ready

    def take_away(dropped):
        found = ready(dropped)
        if dropped.name == "1.txt":
            paths[1].unlink()
        return found

    monkeypatch.setattr(house.drop, "is_ready", take_away)
    look(watcher)
    assert names(house) == ["2.txt"]


def test_names_that_differ_in_case_or_unicode_form_alone_are_each_received(firm, house, watcher):
    composed, apart = (unicodedata.normalize(form, "Müller.txt") for form in ("NFC", "NFD"))
    for number, name in enumerate(["Bill.txt", "bill.txt", composed, apart]):
        firm.drop(firm.number, name, b"words %d" % number)
    look(watcher)
    assert sorted(names(house)) == ["Bill.txt", "Müller.txt", "Müller.txt", "bill.txt"]
    assert len({file.sha256 for file in house.cases.files.of_matter(firm.number)}) == 4


def test_folders_of_one_matter_that_differ_in_case_or_form_are_all_watched(firm, house, watcher):
    root = house.settings.drop_folder
    for number, name in enumerate(["2026-0101 DUARTE", "2026-0101 M\u00fcller", "2026-0101 Mu\u0308ller"]):
        (root / name).mkdir()
        (root / name / f"{number}.txt").write_bytes(b"words %d" % number)
    look(watcher)
    assert sorted(names(house)) == ["0.txt", "1.txt", "2.txt"]


def test_two_watchers_on_one_folder_receive_each_file_once(firm, house, watcher):
    other = a_watcher(house._replace(owner="test:2"))
    received = []
    for each in (watcher, other):
        keep = each._keep
        each._keep = lambda *given, keep=keep: received.append(given[0].id) or keep(*given)
    for number in range(60):
        firm.drop(firm.number, f"{number}.txt", b"words %d" % number)
    threads = [threading.Thread(target=look, args=(each, 6)) for each in (watcher, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    look(watcher)
    assert len(received) == len(set(received)) == 60
    assert len(names(house)) == 60
    assert house.drop.claimed() == ()
    telling.tell(house)
    assert firm.receipt(firm.number).count("being read") == 60


def test_what_a_dead_watcher_had_claimed_is_taken_over_when_its_lease_is_out(firm, house, watcher, clock):
    dead = house._replace(owner="dead:1")
    firm.drop(firm.number, "bill.txt", b"words")
    (dropped,) = house.drop.scan()
    taken = house.drop.claim(dropped)
    lease = dt.timedelta(seconds=house.settings.lease_seconds)
    dead.cases.work.claim(f"claim:{taken.id}", dead.owner, clock(), lease)
    look(watcher)
    assert names(house) == []
    clock.now += lease
    look(watcher)
    assert names(house) == ["bill.txt"]


def test_a_clock_that_jumps_neither_hastens_nor_stops_anything(firm, house, watcher, clock):
    days = dt.timedelta(days=400)
    for number, jump in enumerate([days, -2 * days, days]):
        firm.drop(firm.number, f"{number}.txt", b"words %d" % number)
        clock.now += jump
        look(watcher, 1)
        assert len(names(house)) == number
        clock.now -= jump / 2
        look(watcher)
        assert len(names(house)) == number + 1


def test_files_from_the_future_and_of_long_ago_are_taken_as_any(firm, house, watcher):
    for name, moment in [("future.txt", 4_000_000_000), ("old.txt", 0)]:
        os.utime(firm.drop(firm.number, name, name.encode()), (moment, moment))
    look(watcher)
    assert sorted(names(house)) == ["future.txt", "old.txt"]


def test_a_file_that_changes_while_it_is_received_is_put_back_until_it_is_still(firm, house, watcher):
    path = firm.drop(firm.number, "scan.tif", b"page 1")
    keep = watcher._keep

    def write_on(taken, place):
        watcher._keep = keep
        file = keep(taken, place)
        with place.open("ab") as scan:
            scan.write(b" page 2")
        return file

    watcher._keep = write_on
    look(watcher)
    assert path.read_bytes() == b"page 1 page 2"
    look(watcher)
    assert [file.size for file in house.cases.files.of_matter(firm.number)] == [6, 13]
    assert house.drop.scan() == house.drop.claimed() == ()


@pytest.mark.parametrize("fault", [TransientError, PermanentError])
def test_a_storage_that_refuses_everything_sends_no_file_to_needs_attention(firm, house, watcher, monkeypatch, fault):
    def refuse(key):
        raise fault("the storage keys are out of date")

    for number in range(watching.TOGETHER + 5):
        firm.drop(firm.number, f"{number}.txt", b"words %d" % number)
    monkeypatch.setattr(house.store, "exists", refuse)
    monkeypatch.setattr(watching.time, "sleep", lambda _: None)
    look(watcher, 4)
    assert len(house.drop.scan()) == 5  # nothing more is touched while nothing can be kept
    assert not (firm.folder(firm.number) / "Needs attention").exists()
    monkeypatch.undo()
    look(a_watcher(house))
    assert len(names(house)) == watching.TOGETHER + 5
    assert house.drop.claimed() == ()


def test_one_file_that_fails_does_not_stop_the_others(firm, house, watcher, monkeypatch):
    monkeypatch.setattr(watching.time, "sleep", lambda _: None)
    keep = watcher._keep

    def fail_on_one(taken, place):
        if taken.name == "1.txt":
            raise TransientError("a sector of the disk can't be read")
        return keep(taken, place)

    watcher._keep = fail_on_one
    for number in range(4):
        firm.drop(firm.number, f"{number}.txt", b"words %d" % number)
    look(watcher)
    assert sorted(names(house)) == ["0.txt", "2.txt", "3.txt"]
    assert [taken.name for taken in house.drop.claimed()] == ["1.txt"]


def test_one_file_in_one_folder_does_not_wait_for_hundreds_in_another(firm, house, watcher):
    other = firm.open("2026-0102", "Zelda Ruiz", adverse_parties=())
    for number in range(50):
        firm.drop(firm.number, f"{number}.txt", b"words %d" % number)
    firm.drop(other, "bill.txt", b"the one")
    order = []
    keep = watcher._keep
    watcher._keep = lambda taken, place: order.append(taken.name) or keep(taken, place)
    look(watcher)
    assert order.index("bill.txt") <= watching.HANDS
    assert len(order) == 51


def test_a_form_is_taken_before_the_papers_of_the_matter_that_it_opens(desk, house, watcher, monkeypatch):
    monkeypatch.setattr(watcher, "_offer", lambda: None)
    desk.drop("2026-0142 Quintanilla-Reyes", "note.txt", b"words")
    desk.drop("New matters", "intake.xlsx", (SAMPLE / "intake.xlsx").read_bytes())
    monkeypatch.setattr(matters, "check_staff", lambda *_: None)
    look(watcher)
    assert names(house, "2026-0142") == ["note.txt"]


def test_the_watchers_lines_reach_standard_error():
    script = "from flows import watching; watching.log_to_console(); watching.logger.info('file ab12 received')"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=True)
    assert "file ab12 received" in done.stderr


def test_a_person_is_told_of_a_file_that_waits_for_long_until_it_is_taken(firm, house, watcher, monkeypatch):
    path = firm.drop(firm.number, "From us/letter.docx", b"words")
    note = firm.folder(firm.number) / "Not taken yet.txt"
    with path.open("rb+"):
        look(watcher)
        assert not note.exists()
        now = time.monotonic()
        monkeypatch.setattr(watching.time, "monotonic", lambda: now + watching.LONG + 5)
        look(watcher, 3)
        assert "still open in a program" in note.read_text()
        assert note.read_text().endswith("\nletter.docx\n")
    look(watcher)
    assert (names(house), note.exists()) == (["letter.docx"], False)


@pytest.mark.parametrize("seconds", [watching.LONG + 5, PATIENCE + 5])
def test_a_folder_too_deep_to_be_opened_stops_nothing_and_is_told(firm, house, watcher, monkeypatch, seconds):
    firm.drop(firm.number, "From us/letter.txt", b"words")
    monkeypatch.chdir(firm.folder(firm.number) / "From us")
    for _ in range(18):
        Path("d" * 240).mkdir()
        os.chdir("d" * 240)
    monkeypatch.chdir("/")
    look(watcher)
    now = time.monotonic()
    monkeypatch.setattr(watching.time, "monotonic", lambda: now + seconds)
    look(watcher, 3)
    told = (firm.folder(firm.number) / "Not taken yet.txt").read_text()
    assert "lies too deep" in told
    assert told.endswith(f"\n{'d' * 240}\n")
    assert names(house) == ["letter.txt"]


def test_a_download_that_broke_off_is_never_taken_and_told_after_a_while(firm, house, watcher, monkeypatch):
    path = firm.drop(firm.number, "records.pdf.crdownload", b"%PDF-1.7 half")
    note = firm.folder(firm.number) / "Not taken yet.txt"
    look(watcher, 3)
    assert not note.exists()
    now = time.monotonic()
    monkeypatch.setattr(watching.time, "monotonic", lambda: now + PATIENCE + 5)
    look(watcher, 3)
    assert note.read_text().endswith("\nrecords.pdf.crdownload\n")
    assert (names(house), path.exists()) == ([], True)
    path.unlink()
    look(watcher)
    assert not note.exists()


def test_a_note_of_files_that_waited_goes_after_a_restart_too(firm, house, watcher):
    house.drop.write_waiting({firm.folder(firm.number).name: ["letter.docx"]})
    look(watcher, 1)
    assert not (firm.folder(firm.number) / "Not taken yet.txt").exists()


def test_files_that_fail_one_and_all_do_not_stop_those_that_come_after(firm, house, watcher, monkeypatch):
    keep = watcher._keep

    def fail_on_bad(taken, place):
        if taken.name.startswith("bad"):
            raise TransientError("a sector of the disk can't be read")
        return keep(taken, place)

    watcher._keep = fail_on_bad
    for number in range(watching.TOGETHER + 10):
        firm.drop(firm.number, f"bad {number:02}.txt", b"words %d" % number)
    look(watcher)
    firm.drop(firm.number, "good.txt", b"words")
    look(watcher, watching.TOGETHER)
    assert names(house) == ["good.txt"]
    watcher._keep = keep
    now = time.monotonic()
    monkeypatch.setattr(watching.time, "monotonic", lambda: now + watching.AGAIN + 1)
    look(watcher)
    assert len(names(house)) == watching.TOGETHER + 11


def test_matters_take_turns_and_what_comes_meanwhile_does_not_wait_behind_all_the_rest(
    desk, pool, monkeypatch, tmp_path
):
    monkeypatch.setattr(runs, "TOGETHER", 3)
    for number, name in (("2026-0101", "Imogen Duarte"), ("2026-0102", "Anton Verhoeven")):
        desk.open(number, name)
    for at in range(5):
        desk.drop("2026-0101", f"many {at}.pdf", a_statement(f"{at + 50}.17", account=f"m-{at}"))
    desk.receive()
    desk.drop("2026-0102", "first.pdf", a_statement("31.17", name="VERHOEVEN, ANTON", account="f-1"))
    desk.receive()
    run = runs.Filing(desk.house, pool, tmp_path, None)
    order = []
    for file_id in run.waiting():
        order.append(run.name_of(file_id))
        if order[-1] == "first.pdf":
            desk.drop("2026-0102", "second.pdf", a_statement("32.17", name="VERHOEVEN, ANTON", account="f-2"))
            desk.receive()
    run.close()
    assert order.index("first.pdf") < 2
    assert order.index("second.pdf") in (3, 4)
    many = [name for name in order if name.startswith("many")]
    assert len(many) == 5
    received = [file.name for file in desk.house.cases.files.of_matter("2026-0101")]
    assert many == received


def test_what_killed_writers_left_in_the_storage_folder_goes_when_watching_begins(house, monkeypatch):
    house.store.put("a/b", b"whole")
    (partial,) = (house.settings.home / "storage").glob(".*")
    (partial / "left by a killed writer").write_bytes(b"half")
    watching.sweep(house)
    assert list(partial.iterdir()) == []
    assert house.store.get("a/b") == b"whole"


def test_a_form_that_was_sent_back_is_settled_when_it_opens_its_matter(desk, house, watcher, monkeypatch):
    monkeypatch.setattr(watcher, "_offer", lambda: None)
    form = (SAMPLE / "intake.xlsx").read_bytes()
    attention = desk.folder("New matters") / "Needs attention"
    desk.drop("New matters", "intake.xlsx", form)
    look(watcher)
    assert sorted(path.name for path in attention.iterdir()) == ["intake.xlsx", "intake.xlsx.txt"]
    note = (attention / "intake.xlsx.txt").read_text()
    assert "P. Okafor as attorney, J. Lindqvist as paralegal, T. Marsh as case manager" in note
    assert "start Matterflow again" in note
    assert "New matters again" in note
    monkeypatch.setattr(matters, "check_staff", lambda *_: None)
    desk.drop("New matters", "intake.xlsx", form)
    look(watcher)
    assert [matter.number for matter in house.cases.matters.list()] == ["2026-0142"]
    assert list(attention.iterdir()) == []


def test_a_form_with_a_person_in_another_role_says_which_role_the_settings_have(house):
    form = json.loads((SAMPLE / "intake.json").read_text())
    form["staff"] = [{"name": "  Ana\nLee ", "role": "attorney"}, {"name": "chidi okafor", "role": "attorney"}]
    with pytest.raises(UnusableInput) as told:
        matters.open_matter(house, json.dumps(form).encode())
    assert "Ana Lee as attorney (there as case manager)" in str(told.value)
    assert "chidi" not in str(told.value)


def test_another_form_of_the_same_name_is_not_taken_away(desk, house, watcher, monkeypatch):
    monkeypatch.setattr(watcher, "_offer", lambda: None)
    monkeypatch.setattr(matters, "check_staff", lambda *_: None)
    desk.drop("New matters", "intake.xlsx", b"no form at all")
    look(watcher)
    desk.drop("New matters", "intake.xlsx", (SAMPLE / "intake.xlsx").read_bytes())
    look(watcher)
    assert len(house.cases.matters.list()) == 1
    assert (desk.folder("New matters") / "Needs attention" / "intake.xlsx").read_bytes() == b"no form at all"
