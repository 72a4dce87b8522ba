"""A firm whose drop folder is an S3 prefix, on a real S3 server: dropped, filed, told, settled, edited."""

import io
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

import openpyxl
import pytest

from connectors.registry import open_drop
from connectors.s3 import S3Bucket, S3Settings, client, connect_s3
from flows import doctor, runs, watching
from tests.intake.typed import a_statement, open_matter, typed_pdf

MATTER = "2026-0101"
FOLDER = "2026-0101 Duarte"
_numbers = count(1)


class Firm:
    """The house, and what people do and see in the bucket."""

    def __init__(self, house, bucket, pool, scratch) -> None:
        self.house, self.bucket, self._pool, self._scratch = house, bucket, pool, scratch
        self.watcher = a_watcher(house)

    def drop(self, path, body):
        self.bucket.put(path, body)

    def look(self, times=2):
        for _ in range(times):
            while self.watcher.look():
                pass

    def file(self):
        desk = runs.Filing(self.house, self._pool, self._scratch, None)
        for file_id in desk.waiting():
            desk.file(file_id)
        desk.refresh_reports()
        desk.close()

    def seen(self):
        """Return the keys that people see, without the empty objects that stand for folders."""
        keys = (each.key for each in self.bucket.standing(""))
        return {key for key in keys if not key.startswith(".") and not key.endswith("/")}

    def receipt(self, folder=FOLDER):
        (key,) = (key for key in self.seen() if key.startswith(f"{folder}/Receipts "))
        return self.bucket.get(key).decode()

    def names(self, number=MATTER):
        return sorted(file.name for file in self.house.cases.files.of_matter(number))


def a_watcher(house):
    watcher = watching.Watcher(house)
    watcher._trigger = lambda: None
    return watcher


@pytest.fixture
def firm(house, seaweed, pool, tmp_path):
    settings = S3Settings(seaweed.endpoint, seaweed.access_key, seaweed.secret_key, "us-east-1")
    prefix = f"firm {next(_numbers)}/drop"
    drop = open_drop(f"s3://{seaweed.bucket}/{prefix}", settings)
    drop.prepare()
    (tmp_path / "scratch").mkdir()
    moved = house._replace(drop=drop)
    bucket = S3Bucket(connect_s3(settings), seaweed.bucket, prefix)
    opened = Firm(moved, bucket, pool, tmp_path / "scratch")
    open_matter(moved, MATTER)
    return opened


def test_what_is_dropped_is_received_filed_and_told_and_leaves_the_prefix(firm):
    firm.drop(f"{FOLDER}/From Kaiser/statement.pdf", typed_pdf(a_statement("120.00")))
    firm.look()
    assert "From Kaiser/statement.pdf: received" in firm.receipt()
    firm.file()
    firm.look()
    assert "From Kaiser/statement.pdf: filed; 1 page: 1 filed" in firm.receipt()
    assert [paper.kind for paper in firm.house.cases.filings.load_case(MATTER).documents] == ["medical_bill"]
    ours = (f"{FOLDER}/Re", f"{FOLDER}/Case reports/")  # the receipt and the review sheet; reports
    assert all(key.startswith(ours) for key in firm.seen())


def test_what_needs_somebody_stands_in_needs_attention_with_its_note(firm):
    firm.drop(f"{FOLDER}/broken.pdf", b"%PDF-1.7 no such thing %%EOF")
    firm.drop("2026-0999 Ruiz/bill.pdf", b"words %%EOF")
    firm.look()
    firm.file()
    firm.look()
    assert firm.bucket.get(f"{FOLDER}/Needs attention/broken.pdf") == b"%PDF-1.7 no such thing %%EOF"
    assert b"broken.pdf" in firm.bucket.get(f"{FOLDER}/Needs attention/broken.pdf.txt")
    assert b"no matter 2026-0999 is open" in firm.bucket.get("2026-0999 Ruiz/Needs attention/bill.pdf.txt")


def test_an_object_written_over_while_it_is_received_comes_as_a_second_file(firm):
    keep = firm.watcher._keep

    def write_over(taken, path):
        firm.watcher._keep = keep
        firm.drop(f"{FOLDER}/note.txt", b"Imogen Duarte called, and called again.")
        return keep(taken, path)

    firm.drop(f"{FOLDER}/note.txt", b"Imogen Duarte called.")
    firm.watcher._keep = write_over
    firm.look(4)
    assert sorted(file.size for file in firm.house.cases.files.of_matter(MATTER)) == [21, 39]
    assert f"{FOLDER}/note.txt" not in firm.seen()


def test_two_watchers_on_one_prefix_receive_each_object_once(firm):
    for number in range(30):
        firm.drop(f"{FOLDER}/{number}.txt", b"words %d" % number)
    other = Firm(firm.house._replace(owner="test:2"), firm.bucket, None, Path())
    received = []
    for watcher in (firm.watcher, other.watcher):
        keep = watcher._keep
        watcher._keep = lambda *given, keep=keep: received.append(given[0].path) or keep(*given)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda each: each.look(5), (firm, other)))
    firm.look()
    assert len(received) == len(set(received)) == len(firm.names()) == 30
    assert firm.house.drop.claimed() == firm.house.drop.scan() == ()


def test_what_a_dead_watcher_had_claimed_is_taken_over(firm):
    firm.drop(f"{FOLDER}/note.txt", b"Imogen Duarte called.")
    firm.house.drop.claim(firm.house.drop.scan()[0])
    firm.watcher = a_watcher(firm.house._replace(owner="test:2"))
    firm.look(1)
    assert firm.names() == ["note.txt"]


def test_a_server_that_is_away_is_asked_again(firm, monkeypatch):
    monkeypatch.setattr(client, "_RETRIES", 1)
    monkeypatch.setattr(watching.time, "sleep", lambda _: None)
    firm.drop(f"{FOLDER}/note.txt", b"Imogen Duarte called.")
    away = open_drop("s3://bucket/drop", S3Settings("http://127.0.0.1:9", "a", "b", "us-east-1"))
    watcher = a_watcher(firm.house._replace(drop=away))
    assert watcher.look() is False
    watcher._house = firm.house
    watcher.look()
    watcher.look()
    assert firm.names() == ["note.txt"]


def test_a_review_sheet_is_filled_in_and_saved_in_the_bucket(firm):
    firm.drop(f"{FOLDER}/bill.pdf", typed_pdf(a_statement("100.00")))
    firm.look()
    firm.file()
    key = f"{FOLDER}/Review/Review sheet {MATTER}.xlsx"
    book = openpyxl.load_workbook(io.BytesIO(firm.bucket.get(key)))
    book["Start here"]["B3"] = "lee (Ana Lee)"
    book["Papers"]["E2"] = "letter"
    out = io.BytesIO()
    book.save(out)
    firm.drop(key, out.getvalue())
    firm.look(3)
    firm.file()
    (paper,) = firm.house.cases.filings.load_case(MATTER).documents
    assert paper.kind == "correspondence"
    assert "review sheet of lee: 1 answer taken" in firm.receipt()
    assert firm.bucket.get(key) == firm.house.store.get(f"matters/{MATTER}/reports/review.xlsx")
    assert firm.names() == [f"Review sheet {MATTER}.xlsx", "bill.pdf"]


def test_the_doctor_says_whether_the_prefix_can_be_read(firm, seaweed):
    firm.drop(f"{FOLDER}/note.txt", b"Imogen Duarte called.")
    well = doctor._dropping(firm.house)
    assert (well.well, well.says) == (True, f"{firm.house.drop.where()}, 1 dropped and not received yet")
    wrong = open_drop(
        f"s3://{seaweed.bucket}/drop", S3Settings(seaweed.endpoint, seaweed.access_key, "wrong", "us-east-1")
    )
    ill = doctor._dropping(firm.house._replace(drop=wrong))
    assert not ill.well
    assert "secret key is wrong" in ill.says


def test_a_prefix_laid_beside_the_matters_goes_with_its_last_object_and_is_told_with_its_name(firm):
    firm.drop("Records from Dr X/", b"")
    firm.drop("Records from Dr X/2026/", b"")
    firm.drop("Records from Dr X/2026/statement.pdf", typed_pdf(a_statement("120.00")))
    firm.look()
    firm.file()
    assert "Records from Dr X/2026/statement.pdf: filed" in firm.receipt()
    assert [each.key for each in firm.bucket.standing("Records from Dr X/")] == []
    assert {each.key for each in firm.bucket.standing(f"{FOLDER}/Drafts/")} == {f"{FOLDER}/Drafts/"}
