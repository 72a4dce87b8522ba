"""Claiming: one move, one winner, found again after a crash."""

import errno
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from casefile.errors import TransientError
from connectors import drop

MATTER = "2026-0142 Quintanilla-Reyes"


@pytest.fixture
def root(tmp_path):
    (tmp_path / MATTER).mkdir()
    return tmp_path


def _dropped(root, name="bill.pdf", body=b"%%EOF"):
    path = root / MATTER / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return next(dropped for dropped in drop.scan(root) if dropped.path == path)


def _files(root):
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())


def test_a_claim_takes_the_file_out_of_sight(root):
    claimed = drop.claim(root, _dropped(root))
    assert claimed.path.read_bytes() == b"%%EOF"
    assert claimed.path.is_relative_to(root / ".matterflow" / "claimed")
    assert list((root / MATTER).iterdir()) == []


def test_a_claim_knows_what_the_place_said(root):
    claimed = drop.claim(root, _dropped(root, "Privileged/From us/memo.docx"))
    assert claimed[1:] == ("matter", f"{MATTER}/Privileged/From us", "2026-0142", "memo.docx", True)


def test_a_claim_is_found_again_after_a_crash_with_all_that_it_knew(root):
    claims = {drop.claim(root, _dropped(root, name)) for name in ("a.pdf", "Privileged/b.pdf")}
    assert set(drop.claimed(root)) == claims


def test_of_many_that_claim_one_file_one_gets_it(root):
    dropped = _dropped(root)
    with ThreadPoolExecutor(8) as pool:
        claims = [claim for claim in pool.map(lambda _: drop.claim(root, dropped), range(8)) if claim]
    assert len(claims) == 1
    assert len(drop.claimed(root)) == 1


def test_a_file_taken_away_meanwhile_is_nobodys(root):
    dropped = _dropped(root)
    dropped.path.unlink()
    assert drop.claim(root, dropped) is None
    assert drop.claimed(root) == ()


def test_the_same_name_dropped_again_never_takes_an_unfinished_claims_place(root):
    first = drop.claim(root, _dropped(root, body=b"one %%EOF"))
    second = drop.claim(root, _dropped(root, body=b"two %%EOF"))
    third_dropped = _dropped(root, body=b"two %%EOF")
    third = drop.claim(root, third_dropped._replace(mtime_ns=0))
    fourth = drop.claim(root, _dropped(root, body=b"new %%EOF")._replace(mtime_ns=0))
    paths = {claim.path for claim in (first, second, third, fourth)}
    assert len(paths) == 4
    assert first.path.read_bytes() == b"one %%EOF"
    assert len(drop.claimed(root)) == 4


def test_what_is_finished_is_gone_without_a_trace(root):
    claimed = drop.claim(root, _dropped(root, "Privileged/memo.docx"))
    drop.finish(claimed)
    drop.finish(claimed)
    assert drop.claimed(root) == ()
    assert list((root / ".matterflow" / "claimed").iterdir()) == []


def test_a_file_that_is_open_elsewhere_is_left_for_later(root, monkeypatch):
    dropped = _dropped(root)
    monkeypatch.setattr(Path, "rename", _fail_with(errno.EBUSY))
    assert drop.claim(root, dropped) is None
    monkeypatch.undo()
    assert dropped.path.exists()
    assert drop.claimed(root) == ()


def test_a_disk_that_fails_may_be_tried_again(root, monkeypatch):
    dropped = _dropped(root)
    monkeypatch.setattr(Path, "rename", _fail_with(errno.EIO))
    with pytest.raises(TransientError, match="the drop folder"):
        drop.claim(root, dropped)
    assert dropped.path.exists()


def test_a_file_exchanged_for_a_link_is_not_claimed(root, tmp_path_factory):
    secret = tmp_path_factory.mktemp("outside") / "secret.pdf"
    secret.write_bytes(b"secret")
    dropped = _dropped(root)
    dropped.path.unlink()
    dropped.path.symlink_to(secret)
    assert drop.claim(root, dropped) is None
    assert drop.claimed(root) == ()
    assert secret.read_bytes() == b"secret"


def test_a_folder_exchanged_for_a_link_gives_nothing(root, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "bill.pdf").write_bytes(b"secret")
    dropped = _dropped(root)
    shutil.rmtree(root / MATTER)
    (root / MATTER).symlink_to(outside)
    assert drop.claim(root, dropped) is None
    assert (outside / "bill.pdf").read_bytes() == b"secret"


def test_a_refused_file_goes_to_needs_attention_with_its_reason(root):
    claimed = drop.claim(root, _dropped(root, "From us/bill.pdf"))
    place = drop.return_to(root, claimed, "It is encrypted: ask the sender for an open copy.")
    assert place == root / MATTER / "Needs attention" / "bill.pdf"
    assert place.read_bytes() == b"%%EOF"
    assert place.with_name("bill.pdf.txt").read_text() == "It is encrypted: ask the sender for an open copy.\n"
    assert drop.claimed(root) == ()


def test_a_refused_file_beside_the_matters_goes_to_unsorted(root):
    (root / "scan.pdf").write_bytes(b"%%EOF")
    claimed = drop.claim(root, next(iter(drop.scan(root))))
    assert drop.return_to(root, claimed, "?") == root / "Unsorted" / "Needs attention" / "scan.pdf"


def test_a_refused_file_never_takes_another_files_name(root):
    places = []
    for body in (b"one %%EOF", b"two %%EOF", b"one %%EOF"):
        places.append(drop.return_to(root, drop.claim(root, _dropped(root, body=body)), "why").name)
    assert places == ["bill.pdf", "bill (2).pdf", "bill.pdf"]
    assert _files(root / MATTER / "Needs attention") == [
        "bill (2).pdf",
        "bill (2).pdf.txt",
        "bill.pdf",
        "bill.pdf.txt",
    ]


def test_a_return_that_was_cut_off_is_made_again(root, monkeypatch):
    claimed = drop.claim(root, _dropped(root))
    monkeypatch.setattr(Path, "replace", _fail_with(errno.EIO))
    with pytest.raises(TransientError):
        drop.return_to(root, claimed, "why")
    monkeypatch.undo()
    place = drop.return_to(root, drop.claimed(root)[0], "why")
    assert place.read_bytes() == b"%%EOF"
    assert drop.claimed(root) == ()


def _fail_with(number):
    def fail(*_, **__):
        raise OSError(number, os.strerror(number))

    return fail
