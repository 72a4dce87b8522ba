"""Claiming: one move, one winner, found again after a crash."""

import errno
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath

import pytest

from casefile.errors import TransientError
from connectors.drop import Claimed
from connectors.drop.attention import return_to
from connectors.drop.claiming import claim, claimed, finish, place_of
from connectors.drop.scanning import scan

MATTER = "2026-0142 Quintanilla-Reyes"


@pytest.fixture
def root(tmp_path):
    (tmp_path / MATTER).mkdir()
    return tmp_path


def _dropped(root, name="bill.pdf", body=b"%%EOF"):
    path = root / MATTER / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return next(dropped for dropped in scan(root) if root / dropped.path == path)


def _files(root):
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())


def test_a_claim_takes_the_file_out_of_sight(root):
    taken = claim(root, _dropped(root))
    path = place_of(root, taken)
    assert path.read_bytes() == b"%%EOF"
    assert path.is_relative_to(root / ".matterflow" / "claimed")
    assert list((root / MATTER).iterdir()) == []


def test_a_claim_knows_what_the_place_said(root):
    taken = claim(root, _dropped(root, "Privileged/From us/memo.docx"))
    path = PurePosixPath(MATTER, "Privileged", "From us", "memo.docx")
    folder = f"{MATTER}/Privileged/From us"
    assert taken == Claimed(taken.id, path, "matter", folder, "2026-0142", "memo.docx", True, "")


def test_a_claim_is_found_again_after_a_crash_with_all_that_it_knew(root):
    claims = {claim(root, _dropped(root, name)) for name in ("a.pdf", "Privileged/b.pdf")}
    assert set(claimed(root)) == claims


def test_of_many_that_claim_one_file_one_gets_it(root):
    dropped = _dropped(root)
    with ThreadPoolExecutor(8) as pool:
        claims = [taken for taken in pool.map(lambda _: claim(root, dropped), range(8)) if taken]
    assert len(claims) == 1
    assert len(claimed(root)) == 1


def test_a_file_taken_away_meanwhile_is_nobodys(root):
    dropped = _dropped(root)
    (root / dropped.path).unlink()
    assert claim(root, dropped) is None
    assert claimed(root) == ()


def test_the_same_name_dropped_again_never_takes_an_unfinished_claims_place(root):
    first = claim(root, _dropped(root, body=b"one %%EOF"))
    second = claim(root, _dropped(root, body=b"two %%EOF"))
    third_dropped = _dropped(root, body=b"two %%EOF")
    third = claim(root, third_dropped._replace(stamp=""))
    fourth = claim(root, _dropped(root, body=b"new %%EOF")._replace(stamp=""))
    paths = {place_of(root, taken) for taken in (first, second, third, fourth)}
    assert len(paths) == 4
    assert place_of(root, first).read_bytes() == b"one %%EOF"
    assert len(claimed(root)) == 4


def test_what_is_finished_is_gone_without_a_trace(root):
    taken = claim(root, _dropped(root, "Privileged/memo.docx"))
    finish(root, taken)
    finish(root, taken)
    assert claimed(root) == ()
    assert list((root / ".matterflow" / "claimed").iterdir()) == []


def test_a_file_that_is_open_elsewhere_is_left_for_later(root, monkeypatch):
    dropped = _dropped(root)
    monkeypatch.setattr(Path, "rename", _fail_with(errno.EBUSY))
    assert claim(root, dropped) is None
    monkeypatch.undo()
    assert (root / dropped.path).exists()
    assert claimed(root) == ()


def test_a_disk_that_fails_may_be_tried_again(root, monkeypatch):
    dropped = _dropped(root)
    monkeypatch.setattr(Path, "rename", _fail_with(errno.EIO))
    with pytest.raises(TransientError, match="the drop folder"):
        claim(root, dropped)
    assert (root / dropped.path).exists()


def test_of_a_file_exchanged_for_a_link_the_link_is_claimed_and_not_followed(root, tmp_path_factory):
    secret = tmp_path_factory.mktemp("outside") / "secret.pdf"
    secret.write_bytes(b"secret")
    dropped = _dropped(root)
    (root / dropped.path).unlink()
    (root / dropped.path).symlink_to(secret)
    taken = claim(root, dropped)
    assert claimed(root) == (taken,)
    assert place_of(root, taken).readlink() == secret
    finish(root, taken)
    assert secret.read_bytes() == b"secret"


def test_a_folder_exchanged_for_a_link_gives_nothing(root, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "bill.pdf").write_bytes(b"secret")
    dropped = _dropped(root)
    shutil.rmtree(root / MATTER)
    (root / MATTER).symlink_to(outside)
    assert claim(root, dropped) is None
    assert (outside / "bill.pdf").read_bytes() == b"secret"


def test_a_refused_file_goes_to_needs_attention_with_its_reason(root):
    taken = claim(root, _dropped(root, "From us/bill.pdf"))
    place = return_to(root, taken, "It is encrypted: ask the sender for an open copy.")
    assert place == root / MATTER / "Needs attention" / "bill.pdf"
    assert place.read_bytes() == b"%%EOF"
    told = place.with_name("bill.pdf.txt").read_text()
    assert told == "From us/bill.pdf\n\nIt is encrypted: ask the sender for an open copy.\n"
    assert claimed(root) == ()


def test_a_refused_file_beside_the_matters_goes_to_unsorted(root):
    (root / "scan.pdf").write_bytes(b"%%EOF")
    taken = claim(root, next(iter(scan(root))))
    assert return_to(root, taken, "?") == root / "Unsorted" / "Needs attention" / "scan.pdf"


def test_a_refused_file_never_takes_another_files_name(root):
    places = []
    for body in (b"one %%EOF", b"two %%EOF", b"one %%EOF"):
        places.append(return_to(root, claim(root, _dropped(root, body=body)), "why").name)
    assert places == ["bill.pdf", "bill (2).pdf", "bill.pdf"]
    assert _files(root / MATTER / "Needs attention") == [
        "bill (2).pdf",
        "bill (2).pdf.txt",
        "bill.pdf",
        "bill.pdf.txt",
    ]


def test_a_return_that_was_cut_off_is_made_again(root, monkeypatch):
    taken = claim(root, _dropped(root))
    monkeypatch.setattr(Path, "replace", _fail_with(errno.EIO))
    with pytest.raises(TransientError):
        return_to(root, taken, "why")
    monkeypatch.undo()
    place = return_to(root, claimed(root)[0], "why")
    assert place.read_bytes() == b"%%EOF"
    assert claimed(root) == ()


def _fail_with(number):
    def fail(*_, **__):
        raise OSError(number, os.strerror(number))

    return fail
