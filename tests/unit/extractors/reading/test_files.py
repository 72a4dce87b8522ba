"""Every input ends in a reading, or in one sentence that says what to do."""

from __future__ import annotations

import gc
import io
import zipfile
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from casefile.pages import ReadFile
from extractors.reading.files import collector_paused, read_content, read_file
from extractors.reading.limits import Limits
from tests import documents

WORD = "open sesame"
NOTE = documents.text_pdf([documents.note()])


def archive(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in parts.items():
            opened.writestr(name, content)
    return buffer.getvalue()


def no_pages() -> bytes:
    return documents.saved(pikepdf.new())


def refused(content: bytes, limits: Limits = Limits()) -> str:  # noqa: B008
    read = read_content(content, limits=limits)
    assert (read.status, read.pages, read.members, read.structured) == ("refused", (), (), None)
    return read.reason or ""


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (documents.text_pdf([documents.note()], password=WORD), "locked with a password"),
        (NOTE[: len(NOTE) // 2], "its end is missing"),
        (b"%PDF-1.7\nnothing of the kind\n%%EOF", "damaged"),
        (no_pages(), "damaged"),
        (documents.jpeg(documents.scan(documents.note()))[:9000], "its end is missing"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "damaged"),
        (archive({"a.txt": b"x"})[:-30], "its end is missing"),
        (archive({"word/document.xml": b"<w:document"}), "damaged"),
        (archive({"[Content_Types].xml": b"<Types/>", "word/styles.xml": b"<styles/>"}), "damaged"),
        (archive({"xl/workbook.xml": b"<workbook/>"}), "damaged"),
        (archive({"__MACOSX/._scan": b"x"}), "no file inside"),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "declares entities"),
        (b"<ledger><row></ledger>", "tags do not match"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Word, Excel or Outlook"),
        (b"MZ\x90\x00" + bytes(600), "program for Windows"),
        (b"\x00\x00\x00\x20ftypavif" + bytes(40), "AVIF"),
        (b"\x00\x00\x00\x20ftypmp42" + bytes(40), "video or sound"),
        (bytes(128) + b"DICM" + bytes(400), "medical image"),
        (bytes(range(256)) * 3, "type that cannot be read"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(content: bytes, says: str) -> None:
    reason = refused(content)
    assert says in reason
    assert reason.endswith(".")


def test_too_many_pages_are_refused() -> None:
    assert "more than 2 pages" in refused(documents.text_pdf([[], [], []]), Limits(pages=2))


def test_a_picture_beyond_the_limit_is_refused() -> None:
    assert "million pixels" in refused(documents.jpeg(documents.scan([])), Limits(pixels=1000))


def test_a_scanned_page_beyond_the_limit_is_refused() -> None:
    assert "million pixels" in refused(documents.scan_pdf([documents.scan([])]), Limits(pixels=1000))


def test_an_archive_that_unpacks_to_far_more_is_refused() -> None:
    bomb = archive({"zeros.txt": bytes(20_000_000)})
    assert "unpacks to far more" in refused(bomb)


def test_an_archive_with_too_many_files_is_refused() -> None:
    assert "more than 3 files" in refused(archive({f"{n}.txt": b"x" for n in range(4)}), Limits(members=3))


def test_a_file_beyond_the_limit_is_refused_before_it_is_opened() -> None:
    assert "larger than 0 MB" in refused(NOTE, Limits(file_bytes=100))


def test_what_is_packed_too_deep_is_refused() -> None:
    inner = archive({"note.pdf": NOTE})
    read = read_content(archive({"one.zip": archive({"two.zip": inner})}))
    innermost = read.members[0].members[0]
    assert innermost.status == "refused"
    assert "inside too many other files" in (innermost.reason or "")


def test_the_parts_of_an_archive_are_read_and_named() -> None:
    read = read_content(archive({"records/note.pdf": NOTE, "letter.txt": b"Dear Sir or Madam", "empty.pdf": b""}))
    assert [(part.member, part.status) for part in read.members] == [
        ("records/note.pdf", "read"),
        ("letter.txt", "read"),
        ("empty.pdf", "refused"),
    ]
    assert read.members[0].pages[0].text.startswith("Patient seen for neck")


def test_a_text_file_has_one_page_and_its_text() -> None:
    read = read_content("Policy\r\nNumber".encode("utf-16"))
    assert read.structured == "Policy\nNumber"
    assert [(page.number, page.method, page.words) for page in read.pages] == [(1, "structured", ())]


def test_html_is_what_a_reader_sees() -> None:
    html = (
        b"<html><head><title>no</title></head><body><p>Paid &amp; closed</p><table><tr><td>CPT</td><td>97110</td></tr>"
    )
    assert (read_content(html).structured or "").split() == ["Paid", "&", "closed", "CPT", "97110"]


def test_the_extension_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "scan.jpg"
    path.write_bytes(NOTE)
    assert read_file(path).media_type == "application/pdf"


def test_a_repaired_file_says_so_on_its_first_page() -> None:
    broken = NOTE.replace(b"startxref\n", b"startxref\n9")
    read = read_content(broken)
    assert read.status == "read"
    assert "repaired" in read.pages[0].doubts[0]


def test_attached_files_are_mentioned() -> None:
    with pikepdf.open(io.BytesIO(NOTE)) as pdf:
        pdf.attachments["bill.txt"] = b"97110 $184.50"
        content = documents.saved(pdf)
    assert "1 file attached" in read_content(content).pages[0].doubts[0]


def test_a_password_opens_a_locked_file() -> None:
    read = read_content(documents.text_pdf([documents.note()], password=WORD), password=WORD)
    assert read.pages[0].text.startswith("Patient seen")


def same_page_digests(first: bytes, second: bytes) -> bool:
    def digest(read: ReadFile) -> str:
        return read.pages[0].digest

    return digest(read_content(first)) == digest(read_content(second))


def test_the_same_page_in_another_file_has_the_same_digest() -> None:
    assert same_page_digests(NOTE, documents.text_pdf([documents.note(), documents.note(3)]))


def test_a_page_that_is_turned_has_another_digest() -> None:
    assert not same_page_digests(NOTE, documents.with_page_keys(NOTE, Rotate=90))


def test_collector_runs_again_after_reading_and_keeps_nothing_from_it() -> None:
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert not gc.get_freeze_count()


@pytest.mark.parametrize(
    "head",
    ["From: a@b, <c@", "From: " + "(" * 3000, "Date: (", "To: =?utf-8?q?=?=", 'Content-Disposition: a; filename="'],
)
def test_an_e_mail_with_a_head_that_keeps_no_rule_is_read(head: str) -> None:
    read = read_content(f"{head}\nX-Sent: 1\nTo: b@firm.example\nSubject: Records\n\nTotal due $12.00\n".encode())
    if read.media_type == "message/rfc822":
        assert "Total due $12.00" in (read.members[0].structured or "")
    assert read.status == "read"


def test_a_picture_whose_dots_are_said_to_be_needles_is_read_as_it_is() -> None:
    picture = documents.scan(documents.note(2))[:300, :700]
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "PNG", dpi=(2, 9000))
    (page,) = read_content(buffer.getvalue()).pages
    assert (page.width, page.height) == (700.0, 300.0)


def test_a_part_of_an_archive_without_a_name_is_read() -> None:
    packed = archive({"q": b"Total due $12.00"}).replace(b"q", b"\0")  # a name ends at its first zero
    (member,) = read_content(packed).members
    assert (member.member, member.structured) == ("unnamed", "Total due $12.00")
