"""The pool: pages kept, workers lost, files that take too long."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.reading import processes
from extractors.reading.boxes import words_in
from extractors.reading.files import read_file
from extractors.reading.limits import Limits
from extractors.reading.packing import pack_page
from extractors.reading.workers import ReadingPool
from tests import documents


@pytest.fixture(scope="module")
def pool() -> Iterator[ReadingPool]:
    with ReadingPool(2) as opened:
        yield opened


def written(folder: Path, content: bytes, name: str = "dropped") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_the_pool_reads_what_is_read_without_it(pool: ReadingPool, tmp_path: Path) -> None:
    path = written(tmp_path, documents.text_pdf([documents.note(n) for n in range(1, 40)]))
    assert pool.read(path) == read_file(path)


def test_a_refusal_comes_through(pool: ReadingPool, tmp_path: Path) -> None:
    path = written(tmp_path, b"%PDF-1.7 and nothing more")
    assert pool.read(path) == read_file(path)


def test_structured_text_comes_through(pool: ReadingPool, tmp_path: Path) -> None:
    path = written(tmp_path, "ST*835*1234~N1*PR*Caf\u00e9~".encode())
    assert pool.read(path) == read_file(path)


def test_the_parts_of_an_email_come_through(pool: ReadingPool, tmp_path: Path) -> None:
    mail = (
        b"From: a@firm.example\nSubject: Records\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
        b"--x\nContent-Type: text/plain\n\nAttached.\n--x\nContent-Type: text/plain\n"
        b"Content-Disposition: attachment; filename=bill.txt\n\n97110 $184.50\n--x--\n"
    )
    path = written(tmp_path, mail)
    read = pool.read(path)
    assert [part.member for part in read.members] == ["message text", "bill.txt"]
    assert read == read_file(path)


def test_a_page_once_read_is_not_read_again(pool: ReadingPool, tmp_path: Path) -> None:
    path = written(tmp_path, documents.text_pdf([documents.note(n) for n in range(1, 6)]))
    kept: dict[str, bytes] = {}
    first = pool.read(path, keep=kept.__setitem__)
    assert len(kept) == 5
    again: dict[str, bytes] = {}
    assert pool.read(path, known=kept.get, keep=again.__setitem__) == first
    assert again == {}


def test_equal_pages_are_read_once(pool: ReadingPool, tmp_path: Path) -> None:
    path = written(tmp_path, documents.text_pdf([documents.note(3)] * 4))
    kept: list[str] = []
    read = pool.read(path, keep=lambda digest, blob: kept.append(digest))
    assert len(kept) == 1
    assert [page.number for page in read.pages] == [1, 2, 3, 4]


def test_what_was_kept_in_another_form_is_read_anew(pool: ReadingPool, tmp_path: Path) -> None:
    path = written(tmp_path, documents.text_pdf([documents.note(3)]))
    assert pool.read(path, known=lambda digest: b"an older form") == read_file(path)


def test_progress_ends_with_all_pages(pool: ReadingPool, tmp_path: Path) -> None:
    path = written(tmp_path, documents.text_pdf([documents.note(n) for n in range(1, 4)]))
    told: list[tuple[int, int]] = []
    pool.read(path, progress=lambda done, of: told.append((done, of)))
    assert told[0] == (0, 3)
    assert told[-1] == (3, 3)


@pytest.mark.ocr
def test_a_worker_that_is_killed_costs_the_page_it_was_at(pool: ReadingPool, tmp_path: Path) -> None:
    slow = documents.scan(documents.note(24), dpi=200, size=documents.LETTER)
    quick = documents.scan([documents.Item(60, 60, "Page one of three")])
    scans = [
        documents.scan_pdf([quick]),
        documents.scan_pdf([slow], dpi=200),
        documents.scan_pdf([quick[:, ::-1].copy()]),
    ]
    path = written(tmp_path, documents.joined(scans))
    killed: list[int] = []

    def kill_the_other(done: int, of: int) -> None:
        if done == 1 and not killed:
            for worker in pool.crew.each():
                if not worker.pipe.poll():
                    killed.append(worker.process.pid)
                    os.kill(worker.process.pid, signal.SIGKILL)

    read = pool.read(path, progress=kill_the_other)
    assert killed
    assert [page.is_unreadable for page in read.pages][:2] == [False, True]
    assert "reading it broke off" in read.pages[1].doubts[0]
    assert len(read.pages) == 3


def test_a_page_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    pages = [documents.scan_pdf([documents.scan([documents.Item(60, 60, f"Page {n} of 2")])]) for n in (1, 2)]
    path = written(tmp_path, documents.joined(pages))
    with ReadingPool(1, limits=Limits(seconds=6)) as hasty:

        def hold_it(done: int, of: int) -> None:
            if done == 1 and of == 2:
                assert hasty.crew.first.pipe.poll(5)  # it has said that it is done with the first
                os.kill(hasty.crew.first.process.pid, signal.SIGSTOP)

        read = hasty.read(path, progress=hold_it)
    assert "takes longer than 6 seconds" in read.pages[1].doubts[0]
    assert not read.pages[0].is_unreadable


def test_a_page_is_waited_for_while_its_worker_gets_no_processor(tmp_path: Path, monkeypatch) -> None:
    path = written(tmp_path, documents.scan_pdf([documents.scan([documents.Item(60, 60, "Page 1 of 1")])]))
    limits = Limits(seconds=3)

    def held_back(started: float) -> processes.Spent:
        return processes.Spent(0.0, runs=time.monotonic() - started < 5)

    with ReadingPool(1, limits=limits) as starved:
        starved.read(written(tmp_path, documents.text_pdf([documents.note(3)]), "warm.pdf"))
        worker = starved.crew.first.process.pid
        started = time.monotonic()
        monkeypatch.setattr(processes, "_spent", lambda pid: held_back(started))
        os.kill(worker, signal.SIGSTOP)
        threading.Timer(4, os.kill, (worker, signal.SIGCONT)).start()
        read = starved.read(path)
    assert not read.pages[0].is_unreadable


def test_a_worker_is_not_as_large_as_the_process_that_started_it(tmp_path: Path) -> None:
    held = bytearray(700 * 1024 * 1024)
    held[::4096] = b"x" * len(range(0, len(held), 4096))
    with ReadingPool(1) as pool:
        pool.read(written(tmp_path, documents.text_pdf([documents.note(3)])))
        assert held
        assert 0 < pool.crew.first.memory < 300 * 1024 * 1024


def test_a_pool_works_on_after_its_caller_failed(tmp_path: Path) -> None:
    path = written(tmp_path, documents.text_pdf([documents.note(3)]))

    def full(digest: str, blob: bytes) -> None:
        raise OSError("no space left")

    with ReadingPool(1) as pool:
        with pytest.raises(OSError, match="no space"):
            pool.read(path, keep=full)
        assert pool.read(path) == read_file(path)


def test_only_the_pages_that_are_cited_are_read(pool: ReadingPool, tmp_path: Path) -> None:
    path = written(tmp_path, documents.text_pdf([documents.note(n) for n in range(1, 6)]))
    whole = read_file(path).pages
    assert pool.read_cited(path, {2: (), 5: None, 9: ()}) == {2: whole[1], 5: whole[4]}


@pytest.mark.ocr
@pytest.mark.parametrize("turns", [0, 1, 2])
def test_of_a_scan_the_cited_rows_are_recognised_and_no_others(pool: ReadingPool, tmp_path: Path, turns: int) -> None:
    path = written(tmp_path, documents.scan_pdf([documents.scan(documents.note(6), quarter_turns=turns)]))
    charged = next(word for word in read_file(path).pages[0].words if word.text == "$184.50")
    page = pool.read_cited(path, {1: (charged.box,)})[1]
    assert words_in(page, charged.box) == "$184.50"
    assert "Patient" not in page.text


@pytest.mark.ocr
def test_a_cited_scan_whose_page_is_known_is_not_recognised_again(pool: ReadingPool, tmp_path: Path) -> None:
    scan = documents.scan(documents.note(6))
    path = written(tmp_path, documents.scan_pdf([scan]))
    kept: dict[str, bytes] = {}
    (page,) = pool.read(path, keep=kept.__setitem__).pages
    marked = page._replace(digest="kept")
    known = {digest: pack_page(marked) for digest in kept}
    box = page.words[0].box
    assert pool.read_cited(path, {1: (box,)}, known=known.get) == {1: marked}
    assert pool.read_cited(path, {1: ()}, known=known.get) == {1: marked}
    assert pool.read_cited(path, {1: None}, known=known.get)[1] == page, "with all care it is read again"
    changed = written(tmp_path, documents.scan_pdf([documents.scan(documents.note(7))]), "changed.pdf")
    assert "kept" not in {one.digest for one in pool.read_cited(changed, {1: (box,)}, known=known.get).values()}
