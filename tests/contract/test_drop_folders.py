"""What holds of every place that people drop files into: one suite, on a folder and on a real S3 server."""

import datetime as dt
import hashlib
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import PurePosixPath

import pytest

from casefile.errors import NotFoundError, UnusableInput
from connectors.drop import Claimed, Vanished
from connectors.registry import DROPS, open_drop
from connectors.s3 import S3Bucket, S3Settings, connect_s3

MATTER = "2026-0142 Quintanilla-Reyes"
DAY = dt.date(2026, 3, 2)
_numbers = count(1)


class Place:
    """A drop folder with what a person or another program does in it, behind its back."""

    def __init__(self, drop, lay, read, take_away, listed) -> None:
        self.drop, self.lay, self.read, self.take_away, self._listed = drop, lay, read, take_away, listed

    def only(self):
        (dropped,) = self.drop.scan()
        return dropped

    def files(self, below=""):
        """Return what people see below a folder, by path."""
        seen = {path: self.read(path) for path in self._listed() if not path.startswith(".") and not path.endswith("/")}
        return {path.removeprefix(below): body for path, body in seen.items() if path.startswith(below)}

    def traces(self):
        """Return what is kept of claims."""
        return [path for path in self._listed() if path.startswith(".matterflow/claimed")]


@pytest.fixture(params=[connector.scheme for connector in DROPS])
def place(request, tmp_path):
    opened = on_disk(tmp_path) if request.param == "file" else in_bucket(request.getfixturevalue("seaweed"))
    opened.drop.prepare()
    opened.drop.ensure_matter_folder("2026-0142", "Quintanilla-Reyes")
    opened.drop.ensure_matter_folder("2026-0999", "Else")
    return opened


def on_disk(root):
    def lay(path, body):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(body)

    def listed():
        return [path.relative_to(root).as_posix() for path in sorted(root.rglob("*")) if path.is_file()]

    drop = open_drop(root.as_uri())
    return Place(drop, lay, lambda path: (root / path).read_bytes(), lambda path: (root / path).unlink(), listed)


def in_bucket(server):
    settings = S3Settings(server.endpoint, server.access_key, server.secret_key, "us-east-1")
    prefix = f"drop {next(_numbers)}"
    bucket = S3Bucket(connect_s3(settings), server.bucket, prefix)
    drop = open_drop(f"s3://{server.bucket}/{prefix}", settings)
    return Place(drop, bucket.put, bucket.get, bucket.delete, lambda: [each.key for each in bucket.standing("")])


def _claim(place, path=f"{MATTER}/bill.pdf", body=b"words %%EOF"):
    place.lay(path, body)
    return place.drop.claim(place.only())


def test_what_is_dropped_is_found_with_what_its_place_says(place):
    place.lay(f"{MATTER}/Privileged/From us/memo.docx", b"words")
    dropped = place.only()
    assert dropped.path == PurePosixPath(MATTER, "Privileged", "From us", "memo.docx")
    assert (dropped.place, dropped.folder, dropped.matter) == ("matter", f"{MATTER}/Privileged/From us", "2026-0142")
    assert (dropped.name, dropped.privileged, dropped.size) == ("memo.docx", True, 5)


@pytest.mark.parametrize(
    "path",
    [
        f"{MATTER}/~$letter.docx",
        f"{MATTER}/Receipts 2026-03-02.txt",
        f"{MATTER}/Needs attention/scan.pdf",
        f"{MATTER}/Drafts/settlement-demand.docx",
        ".matterflow/laid/ab",
        ".hidden/scan.pdf",
    ],
)
def test_our_own_files_and_those_of_programs_are_passed_over(place, path):
    place.lay(path, b"x")
    assert place.drop.scan() == ()


@pytest.mark.parametrize("name", ["scan.pdf.part", "Scan.PDF.crdownload", "records.zip.tmp"])
def test_a_half_written_file_is_listed_as_such(place, name):
    place.lay(f"{MATTER}/{name}", b"x")
    (dropped,) = place.drop.scan()
    assert dropped.half_written


@pytest.mark.parametrize(
    "name", ["Mu\u0308ller.pdf", " two  blanks .pdf", "100% #1?&+.pdf", "a\tb.pdf", "x" * 200 + ".pdf"]
)
def test_names_as_people_make_them_are_found_and_opened(place, name):
    place.lay(f"{MATTER}/{name}", b"words %%EOF")
    with place.drop.opened(place.drop.claim(place.only())) as path:
        assert path.read_bytes() == b"words %%EOF"


def test_names_that_differ_in_case_or_unicode_form_alone_are_two_files(place):
    for number, name in enumerate(["a.pdf", "A.pdf", "M\u00fc.pdf", "Mu\u0308.pdf"]):
        place.lay(f"{MATTER}/{name}", b"%d" % number)
    bodies = set()
    for dropped in place.drop.scan():
        taken = place.drop.claim(dropped)
        with place.drop.opened(taken) as path:
            bodies.add(path.read_bytes())
        place.drop.finish(taken)
    assert bodies == {b"0", b"1", b"2", b"3"}
    assert place.files() == {}


def test_a_change_moves_the_stamp(place):
    place.lay(f"{MATTER}/bill.pdf", b"one")
    before = place.only().stamp
    place.lay(f"{MATTER}/bill.pdf", b"two")
    assert place.only().stamp != before


@pytest.mark.parametrize(
    ("name", "body", "ready"),
    [("a.pdf", b"%PDF half", False), ("a.pdf", b"%PDF %%EOF\n", True), ("a.tif", b"", False), ("a.tif", b"x", True)],
)
def test_a_file_is_ready_when_it_seems_whole(place, name, body, ready):
    place.lay(f"{MATTER}/{name}", body)
    assert place.drop.is_ready(place.only()) is ready


def test_a_file_on_somebodys_screen_is_not_ready(place):
    place.lay(f"{MATTER}/letter.docx", b"words")
    place.lay(f"{MATTER}/~$tter.docx", b"Ana Lee")
    assert not place.drop.is_ready(place.only())


def test_what_is_claimed_is_out_of_the_next_look(place):
    assert _claim(place) is not None
    assert place.drop.scan() == ()


def test_a_claim_gives_the_bytes_and_what_the_place_said(place):
    taken = _claim(place, f"{MATTER}/From us/bill.pdf")
    path = PurePosixPath(MATTER, "From us", "bill.pdf")
    folder = f"{MATTER}/From us"
    assert taken == Claimed(taken.id, path, "matter", folder, "2026-0142", "bill.pdf", False, taken.stamp)
    with place.drop.opened(taken) as file:
        assert file.read_bytes() == b"words %%EOF"


def test_of_many_that_claim_one_file_one_gets_it(place):
    place.lay(f"{MATTER}/bill.pdf", b"words")
    dropped = place.only()
    with ThreadPoolExecutor(8) as pool:
        assert sum(taken is not None for taken in pool.map(lambda _: place.drop.claim(dropped), range(8))) == 1


def test_claims_are_found_again_after_a_crash(place):
    claims = {_claim(place, f"{MATTER}/{name}") for name in ("a.pdf", "Privileged/b.pdf")}
    assert set(place.drop.claimed()) == claims


def test_what_vanished_before_the_claim_is_nobodys(place):
    place.lay(f"{MATTER}/bill.pdf", b"words")
    dropped = place.only()
    place.take_away(f"{MATTER}/bill.pdf")
    assert place.drop.claim(dropped) is None
    assert place.traces() == []


def test_what_is_finished_is_gone_without_a_trace(place):
    taken = _claim(place)
    place.drop.finish(taken)
    place.drop.finish(taken)
    assert (place.files(), place.traces(), place.drop.claimed()) == ({}, [], ())


def test_a_claim_that_was_finished_elsewhere_has_vanished(place):
    taken = _claim(place)
    place.drop.finish(taken)
    with pytest.raises(Vanished), place.drop.opened(taken):
        pass


def test_a_file_of_the_same_name_dropped_meanwhile_is_another(place):
    first = _claim(place, body=b"one")
    place.lay(f"{MATTER}/bill.pdf", b"two")
    second = place.drop.claim(place.only())
    assert first.id != second.id
    place.drop.finish(first)
    with place.drop.opened(second) as path:
        assert path.read_bytes() == b"two"
    place.drop.finish(second)
    assert (place.files(), place.traces()) == ({}, [])


def test_the_same_file_may_be_dropped_again(place):
    for _ in range(2):
        taken = _claim(place)
        place.drop.finish(taken)
    assert place.files() == {}


def test_what_a_person_wrote_into_a_note_is_read(place):
    assert place.drop.attention_note(MATTER, "bill.pdf") is None
    place.drop.lay_attention(MATTER, "bill.pdf", b"one", "Password: 1234")
    assert place.drop.attention_note(MATTER, "bill.pdf") == "Password: 1234\n"
    assert place.drop.attention_note(MATTER, "other.pdf") is None


def test_a_refused_file_goes_to_needs_attention_with_its_reason(place):
    taken = _claim(place, f"{MATTER}/From us/bill.pdf")
    place.drop.return_to(taken, "It is encrypted: ask the sender for an open copy.")
    assert place.files(f"{MATTER}/") == {
        "Needs attention/bill.pdf": b"words %%EOF",
        "Needs attention/bill.pdf.txt": b"From us/bill.pdf\n\nIt is encrypted: ask the sender for an open copy.\n",
    }
    assert (place.drop.claimed(), place.drop.scan()) == ((), ())


def test_a_refused_file_never_takes_another_files_name(place):
    for body in (b"one", b"two", b"one"):
        place.drop.return_to(_claim(place, body=body), "why")
    assert place.files(f"{MATTER}/Needs attention/") == {
        "bill.pdf": b"one",
        "bill.pdf.txt": b"why\n",
        "bill (2).pdf": b"two",
        "bill (2).pdf.txt": b"why\n",
    }


@pytest.mark.parametrize("name", ["\u00fc" * 125 + ".pdf", "x" * 251 + ".pdf", "x." + "y" * 253])
def test_a_file_of_the_longest_name_finds_its_place_and_its_note_too(place, name):
    for body in (b"one", b"two"):
        place.drop.return_to(_claim(place, f"{MATTER}/{name}", body), "why")
    place.drop.lay_attention(MATTER, name, b"one", "why")
    assert sorted(place.files(f"{MATTER}/Needs attention/").values()) == [b"one", b"two", b"why\n", b"why\n"]
    assert all(len(path.encode()) <= 255 for path in place.files(f"{MATTER}/Needs attention/"))
    place.drop.settle_attention(MATTER, name, hashlib.sha256(b"one").hexdigest())
    assert sorted(place.files(f"{MATTER}/Needs attention/").values()) == [b"two", b"why\n"]


def test_a_refused_file_beside_the_matters_goes_to_unsorted(place):
    place.drop.return_to(_claim(place, "scan.pdf"), "?")
    assert set(place.files()) == {"Unsorted/Needs attention/scan.pdf", "Unsorted/Needs attention/scan.pdf.txt"}


def test_a_matters_folder_is_the_one_that_begins_with_its_number(place):
    assert place.drop.ensure_matter_folder("2026-0142", "Married-Name") == MATTER
    place.lay("2026-01422 Another/x.pdf", b"x")
    assert place.drop.ensure_matter_folder("2026-014", "Short") == "2026-014 Short"
    assert place.drop.ensure_matter_folder("2026-01422", "Other") == "2026-01422 Another"


def test_a_receipt_is_kept_up_to_date(place):
    place.drop.write_receipt(MATTER, DAY, ["one"])
    place.drop.write_receipt(MATTER, DAY, ["one", "Müller.pdf"])
    assert place.files(f"{MATTER}/") == {"Receipts 2026-03-02.txt": "one\nMüller.pdf\n".encode()}


def test_a_name_with_a_line_break_in_it_stands_in_one_line(place):
    place.drop.write_receipt(MATTER, DAY, ["a\nb.pdf: filed", "    c\r\n.pdf"])
    assert place.files(f"{MATTER}/") == {"Receipts 2026-03-02.txt": b"a b.pdf: filed\n    c .pdf\n"}


def test_what_is_not_taken_yet_is_named_while_it_is_so(place):
    place.drop.write_waiting({MATTER: ["a.pdf", "Müller.pdf"], "2026-0999 Else": ["b.pdf"]})
    place.drop.write_waiting({MATTER: ["Müller.pdf"]})
    ((path, body),) = place.files().items()
    assert path == f"{MATTER}/Not taken yet.txt"
    assert body.decode().endswith("\n\nMüller.pdf\n")
    assert place.drop.scan() == ()
    place.drop.write_waiting({})
    assert place.files() == {}


def test_notes_stand_beside_their_files_until_they_are_settled(place):
    for body, note in [(b"one", "first"), (b"two", "second"), (b"one", "still the first")]:
        place.drop.lay_attention(MATTER, "bill.pdf", body, note)
    assert place.files(f"{MATTER}/Needs attention/") == {
        "bill.pdf": b"one",
        "bill.pdf.txt": b"still the first\n",
        "bill (2).pdf": b"two",
        "bill (2).pdf.txt": b"second\n",
    }
    place.drop.settle_attention(MATTER, "bill.pdf", hashlib.sha256(b"one").hexdigest())
    assert set(place.files(f"{MATTER}/Needs attention/")) == {"bill (2).pdf", "bill (2).pdf.txt"}
    place.drop.settle_attention(MATTER, "bill.pdf", hashlib.sha256(b"two").hexdigest())
    place.drop.settle_attention(MATTER, "bill.pdf", hashlib.sha256(b"three").hexdigest())
    assert place.files() == {}


def test_a_later_draft_takes_the_place_of_ours_and_never_of_a_persons(place):
    for body in (b"v1", b"v2", b"v2"):
        place.drop.lay_draft(MATTER, "settlement-demand.docx", body)
    assert place.files(f"{MATTER}/Drafts/") == {"settlement-demand.docx": b"v2"}
    place.lay(f"{MATTER}/Drafts/settlement-demand.docx", b"by hand")
    place.drop.lay_draft(MATTER, "settlement-demand.docx", b"v3")
    place.drop.lay_draft("2026-0999 Else", "settlement-demand.docx", b"other")
    place.drop.lay_draft(MATTER, "settlement-demand.docx", b"v4")
    assert place.files(f"{MATTER}/Drafts/") == {
        "settlement-demand.docx": b"by hand",
        "settlement-demand (2).docx": b"v4",
    }


def test_drafts_are_found_and_read_unless_somebody_has_them_open(place):
    place.drop.lay_draft(MATTER, "settlement-demand.docx", b"v1")
    place.lay(f"{MATTER}/Drafts/letter.docx", b"words")
    place.lay(f"{MATTER}/Drafts/~$tter.docx", b"Ana Lee")
    (draft,) = place.drop.drafts()
    assert (draft.matter, draft.name, place.drop.read_draft(draft)) == ("2026-0142", "settlement-demand.docx", b"v1")
    place.lay(f"{MATTER}/Drafts/settlement-demand.docx", b"by hand")
    assert place.drop.drafts()[0].stamp != draft.stamp
    place.take_away(f"{MATTER}/Drafts/settlement-demand.docx")
    with pytest.raises(NotFoundError):
        place.drop.read_draft(draft)


SHEET = "Review sheet 2026-0142.xlsx"


def test_a_fresh_sheet_takes_the_place_of_ours_and_of_one_that_was_taken_and_never_of_a_persons(place):
    assert place.drop.lay_sheet(MATTER, SHEET, b"v1")
    assert place.drop.lay_sheet(MATTER, SHEET, b"v2")
    (sheet,) = place.drop.sheets()
    assert (sheet.matter, sheet.name) == ("2026-0142", SHEET)
    assert place.drop.changed_sheet(sheet) is None
    place.lay(f"{MATTER}/Review/{SHEET}", b"by hand")
    assert not place.drop.lay_sheet(MATTER, SHEET, b"v3")
    (sheet,) = place.drop.sheets()
    assert place.drop.changed_sheet(sheet) == b"by hand"
    place.drop.took_sheet(sheet, b"by hand")
    assert place.drop.changed_sheet(sheet) is None
    assert place.drop.lay_sheet(MATTER, SHEET, b"v3")
    assert place.files(f"{MATTER}/Review/") == {SHEET: b"v3"}


def test_a_sheet_that_somebody_has_open_is_left_alone(place):
    place.drop.lay_sheet(MATTER, SHEET, b"v1")
    place.lay(f"{MATTER}/Review/~${SHEET[2:]}", b"Ana Lee")
    assert place.drop.sheets() == ()
    assert not place.drop.lay_sheet(MATTER, SHEET, b"v2")
    place.take_away(f"{MATTER}/Review/~${SHEET[2:]}")
    assert place.drop.lay_sheet(MATTER, SHEET, b"v2")


def test_a_sheet_that_was_taken_away_or_emptied_is_no_answer(place):
    place.drop.lay_sheet(MATTER, SHEET, b"v1")
    (sheet,) = place.drop.sheets()
    place.lay(f"{MATTER}/Review/{SHEET}", b"")
    assert place.drop.changed_sheet(sheet) is None
    place.take_away(f"{MATTER}/Review/{SHEET}")
    assert place.drop.changed_sheet(sheet) is None
    assert place.drop.lay_sheet(MATTER, SHEET, b"v1")


def test_a_report_is_laid_over_ours_is_not_dropped_and_what_a_person_lays_beside_it_is(place):
    report = "Ledger 2026-0142.xlsx"
    assert place.drop.lay_report(MATTER, report, b"v1")
    assert place.drop.lay_report(MATTER, report, b"v2")
    assert place.drop.scan() == ()
    place.lay(f"{MATTER}/Case reports/{report}", b"by hand")
    assert not place.drop.lay_report(MATTER, report, b"v3")
    assert place.files(f"{MATTER}/Case reports/") == {report: b"by hand"}
    assert place.drop.scan() == ()
    place.lay(f"{MATTER}/Case reports/Ledger of the clinic.pdf", b"words")
    assert place.only().name == "Ledger of the clinic.pdf"


def test_a_released_version_lies_in_a_folder_of_its_own_and_none_of_its_files_is_dropped(place):
    version = "settlement-demand v002 2026-0142"
    for name in (f"{version}.docx", "exhibits.pdf"):
        assert place.drop.lay_released(MATTER, f"{version}/{name}", b"v1")
        assert place.drop.lay_released(MATTER, f"{version}/{name}", b"v2")
    assert place.drop.scan() == ()
    place.lay(f"{MATTER}/Released/{version}/exhibits.pdf", b"by hand")
    assert not place.drop.lay_released(MATTER, f"{version}/exhibits.pdf", b"v3")
    place.lay(f"{MATTER}/Released/exhibits.pdf", b"of a person's own")
    assert place.only().name == "exhibits.pdf"


def test_our_sheets_are_not_dropped_and_whatever_else_lies_beside_them_is(place):
    place.drop.lay_sheet(MATTER, SHEET, b"v1")
    place.drop.lay_sheet(MATTER, "Review sheet 2026-0142.html", b"v1")
    assert place.drop.scan() == ()
    place.lay(f"{MATTER}/Review/bill.pdf", b"words")
    assert (place.only().matter, place.only().name) == ("2026-0142", "bill.pdf")
    place.take_away(f"{MATTER}/Review/bill.pdf")
    place.lay(f"{MATTER}/{SHEET}", b"a copy")
    assert place.only().name == SHEET


def test_what_is_laid_is_dropped(place):
    place.drop.lay("Unsorted", "scan.pdf", b"words")
    assert (place.only().place, place.only().name, place.only().size) == ("unsorted", "scan.pdf", 5)


def test_hints_come_at_once_and_go_on(place):
    hints = place.drop.watch(0.01)
    for _ in range(3):
        next(hints)


def test_a_person_is_told_where_a_folder_is(place):
    assert place.drop.where(MATTER).endswith(f"/{MATTER}")


def test_in_a_bucket_what_was_written_over_since_the_claim_is_never_removed(seaweed):
    place = in_bucket(seaweed)
    taken = _claim(place, body=b"one")
    place.lay(f"{MATTER}/bill.pdf", b"one and two")
    with pytest.raises(Vanished), place.drop.opened(taken):
        pass
    place.drop.finish(taken)
    assert place.only().size == len(b"one and two")


def test_in_a_bucket_a_file_of_many_parts_is_taken_whole(seaweed):
    place = in_bucket(seaweed)
    client = connect_s3(S3Settings(seaweed.endpoint, seaweed.access_key, seaweed.secret_key, "us-east-1"))
    key = f"drop {next(_numbers) - 1}/{MATTER}/big.pdf"
    upload = client.create_multipart_upload(Bucket=seaweed.bucket, Key=key)["UploadId"]
    parts = []
    for number, body in enumerate([b"x" * (5 << 20), b"the end %%EOF"], 1):
        assert place.drop.scan() == ()
        sent = client.upload_part(Bucket=seaweed.bucket, Key=key, UploadId=upload, PartNumber=number, Body=body)
        parts.append({"ETag": sent["ETag"], "PartNumber": number})
    client.complete_multipart_upload(Bucket=seaweed.bucket, Key=key, UploadId=upload, MultipartUpload={"Parts": parts})
    assert place.drop.is_ready(place.only())
    taken = place.drop.claim(place.only())
    with place.drop.opened(taken) as path:
        assert path.stat().st_size == (5 << 20) + 13
    place.drop.finish(taken)
    assert place.files() == {}


@pytest.mark.parametrize("address", ["ftp://host/x", "s3:", "file://host/drop"])
def test_an_address_of_no_known_kind_is_refused(address):
    with pytest.raises(UnusableInput, match="drop"):
        open_drop(address)
