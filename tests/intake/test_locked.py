"""Locked files: opened with a password from the file's name or the note beside it, which is kept nowhere."""

import io
import struct
import zlib
from itertools import accumulate, islice, repeat

import openpyxl
import pikepdf
import pytest
import pyzipper
from msoffcrypto.format.ooxml import OOXMLFile
from sqlalchemy import create_engine, text

from flows.page_accounts import check, firm_report
from tests.intake.typed import a_statement, typed_pdf

N = "2026-0101"
SECRET = "Zqx-Canary-77"  # noqa: S105 - of a file of the test's own


@pytest.fixture
def locked():
    body = io.BytesIO()
    with pikepdf.open(io.BytesIO(typed_pdf(a_statement("100.00")))) as pdf:
        pdf.save(body, encryption=pikepdf.Encryption(owner="owner", user=SECRET), deterministic_id=False)
    return body.getvalue()


def note(desk):
    return desk.folder(N) / "Needs attention" / "report.pdf.txt"


def needs_attention(desk):
    folder = desk.folder(N) / "Needs attention"
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def opened(desk):
    (bill,) = desk.papers(N)
    report = firm_report(desk.house)
    check(report)
    return bill.kind == "medical_bill" and (report["totals"]["received"], report["totals"]["filed"]) == (1, 1)


def locked_zip(*files, method):
    body = io.BytesIO()
    with pyzipper.AESZipFile(body, "w", compression=pyzipper.ZIP_DEFLATED, encryption=method) as archive:
        archive.setpassword(SECRET.encode())
        for name, content in files:
            archive.writestr(name, content)
    return body.getvalue()


def test_a_locked_archive_is_opened_with_the_password_and_each_part_filed(desk):
    desk.open(N)
    bills = [("a/bill.pdf", typed_pdf(a_statement("100.00"))), ("bill 2.pdf", typed_pdf(a_statement("75.00")))]
    body = locked_zip(*bills, method=pyzipper.WZ_AES)
    desk.take_in(N, "records.zip", body)
    assert needs_attention(desk) == ["records.zip", "records.zip.txt"]
    words = (desk.folder(N) / "Needs attention" / "records.zip.txt").read_text()
    assert "The file is locked with a password" in words
    assert words.endswith("\nPassword:\n")
    desk.drop(N, "records password=wrong.zip", body)
    desk.receive()
    desk.file()
    assert desk.papers(N) == ()
    (desk.folder(N) / "Needs attention" / "records.zip.txt").write_text(words.rstrip() + f" {SECRET}\n")
    desk.receive()
    desk.file()
    assert len(desk.papers(N)) == 2
    report = firm_report(desk.house)
    check(report)
    assert "records (opened).zip" in desk.receipt(N)


def zip_crypto(name, content, password):
    """Return an archive of one file, locked as zip programs did before AES: by Phil Katz's stream of three keys."""
    table = [
        next(islice(accumulate(repeat(byte, 9), lambda c, _: c >> 1 ^ 0xEDB88320 * (c & 1)), 8, 9))
        for byte in range(256)
    ]

    def crc(value, byte):
        return table[(value ^ byte) & 255] ^ value >> 8

    keys = [0x12345678, 0x23456789, 0x34567890]

    def turn(byte):
        keys[0] = crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 255)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = crc(keys[2], keys[1] >> 24)

    def lock(byte):
        stream = keys[2] & 0xFFFF | 2
        turn(byte)
        return byte ^ (stream * (stream ^ 1) >> 8 & 255)

    for byte in password.encode():
        turn(byte)
    check = zlib.crc32(content)
    body = bytes(lock(byte) for byte in bytes(11) + bytes([check >> 24]) + content)
    called = name.encode()
    entry = struct.pack("<HHHHHIIIHH", 20, 1, 0, 0, 0x21, check, len(body), len(content), len(called), 0)
    local = b"PK\3\4" + entry + called + body
    central = b"PK\1\2" + struct.pack("<H", 20) + entry + bytes(14) + called
    return local + central + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)


def test_an_archive_locked_in_the_old_way_is_opened_with_the_password_in_its_name_or_note(desk):
    desk.open(N)
    body = zip_crypto("bill.pdf", typed_pdf(a_statement("100.00")), "pä ß 7")
    desk.take_in(N, "records.zip", body)
    assert needs_attention(desk) == ["records.zip", "records.zip.txt"]
    note = desk.folder(N) / "Needs attention" / "records.zip.txt"
    note.write_text(note.read_text().replace("\nPassword:\n", "\nPassword: wrong\n"))
    desk.receive()
    desk.file()
    assert desk.papers(N) == ()
    note.write_text(note.read_text().rstrip() + " pä ß 7\n")
    desk.receive()
    desk.file()
    assert [paper.kind for paper in desk.papers(N)] == ["medical_bill"]
    assert needs_attention(desk) == []
    other = zip_crypto("bill.pdf", typed_pdf(a_statement("75.00")), SECRET)
    desk.take_in(N, f"more password={SECRET}.zip", other)
    desk.file()
    assert len(desk.papers(N)) == 2
    assert needs_attention(desk) == []


def test_a_locked_workbook_is_opened_with_the_password_in_its_name(desk):
    book, plain, body = openpyxl.Workbook(), io.BytesIO(), io.BytesIO()
    for row in ("QUARRY STREET CLINIC", "STATEMENT OF ACCOUNT", "Patient: DUARTE, IMOGEN"):
        book.active.append([row])
    book.save(plain)
    OOXMLFile(io.BytesIO(plain.getvalue())).encrypt(SECRET, body)
    desk.open(N)
    desk.take_in(N, "ledger.xlsx", body.getvalue())
    assert needs_attention(desk) == ["ledger.xlsx", "ledger.xlsx.txt"]
    desk.take_in(N, f"ledger password={SECRET}.xlsx", body.getvalue())
    assert len(desk.papers(N)) == 1
    assert needs_attention(desk) == []
    assert SECRET not in desk.receipt(N)


def test_the_note_says_what_to_do(desk, locked):
    desk.open(N)
    desk.take_in(N, "report.pdf", locked)
    assert needs_attention(desk) == ["report.pdf", "report.pdf.txt"]
    assert 'Write it behind "Password:" at the end of this note' in note(desk).read_text()
    assert note(desk).read_text().endswith("\nPassword:\n")


def test_a_password_in_the_note_opens_the_file(desk, locked):
    desk.open(N)
    desk.take_in(N, "report.pdf", locked)
    note(desk).write_text(note(desk).read_text().rstrip() + f" {SECRET}\r\n")
    desk.receive()
    desk.file()
    assert opened(desk)
    assert needs_attention(desk) == []
    lines = desk.receipt(N).splitlines()
    assert "    opened with the password that was given; what it opened to stands below" in lines
    assert any(line.startswith("    report (opened).pdf: filed; 1 page") for line in lines)


def test_a_password_in_the_name_opens_the_file_at_once(desk, locked):
    desk.open(N)
    desk.take_in(N, f"report password={SECRET}.pdf", locked)
    assert opened(desk)
    assert needs_attention(desk) == []


def test_a_file_dropped_again_with_its_password_settles_the_first(desk, locked):
    desk.open(N)
    desk.take_in(N, "report.pdf", locked)
    desk.take_in(N, f"report (password={SECRET}).pdf", locked)
    assert opened(desk)
    assert needs_attention(desk) == []
    assert not [question for question in desk.house.cases.filings.questions(N) if question.code == "locked"]


def test_a_wrong_password_is_said_and_the_line_is_empty_again(desk, locked):
    desk.open(N)
    desk.take_in(N, "report.pdf", locked)
    note(desk).write_text("Password: 1234\n")
    desk.receive()
    desk.file()
    told = note(desk).read_text()
    assert "the password that was given does not open it" in told
    assert told.endswith("\nPassword:\n")
    note(desk).write_text(f"password = {SECRET}")
    desk.receive()
    desk.file()
    assert opened(desk)


def test_the_password_is_kept_nowhere(desk, locked, database_url, tmp_path, caplog):
    caplog.set_level(0)
    desk.open(N)
    desk.take_in(N, f"report password={SECRET}.pdf", locked)
    desk.take_in(N, f"second password={SECRET}x.pdf", locked)
    for path in tmp_path.rglob("*"):
        assert SECRET not in path.name
        assert path.is_dir() or SECRET.encode() not in path.read_bytes(), path.name
    engine = create_engine(database_url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        tables = connection.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).all()
        for table in tables:
            for row in connection.execute(text(f'SELECT * FROM "{table}"')):  # noqa: S608 - our own tables
                assert SECRET not in repr(tuple(row)), table
    engine.dispose()
    assert SECRET not in caplog.text


def test_a_password_in_the_name_of_an_open_file_is_taken_out_of_it(desk):
    desk.open(N)
    desk.take_in(N, f"bill password={SECRET}.pdf", a_statement("100.00"))
    assert opened(desk)
    assert desk.receipt(N).startswith("bill.pdf: filed")


def test_the_note_dropped_with_its_file_opens_it_and_is_stored_nowhere(desk, locked, tmp_path):
    desk.open(N)
    desk.take_in(N, "report.pdf", locked)
    attention, folder = desk.folder(N) / "Needs attention", desk.folder(N)
    (folder / "report.pdf.txt").write_text(note(desk).read_text().rstrip() + f" {SECRET}\n")
    (attention / "report.pdf").rename(folder / "report.pdf")
    (attention / "report.pdf.txt").unlink()
    desk.receive()
    desk.file()
    assert opened(desk)
    assert needs_attention(desk) == []
    assert {file.name for file in desk.house.cases.files.of_matter(N)} == {
        "report.pdf",
        "report.pdf > report (opened).pdf",
    }
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]


def test_one_note_opens_all_locked_files_of_its_folder(desk, locked):
    desk.open(N)
    desk.take_in(N, "Records/report.pdf", locked)
    desk.take_in(N, "Records/password.txt", f"password: {SECRET}".encode())
    assert opened(desk)


def test_a_note_without_its_file_is_given_back(desk):
    desk.open(N)
    desk.take_in(N, "report.pdf.txt", f"Password: {SECRET}\n".encode())
    assert "drop the locked file first" in (desk.folder(N) / "Needs attention" / "report.pdf.txt.txt").read_text()
    assert desk.house.cases.files.of_matter(N) == ()


def test_a_paper_that_speaks_of_a_password_is_a_paper(desk):
    desk.open(N)
    desk.take_in(N, "letter.txt", b"Dear counsel,\nthe portal opens with\nPassword: to be sent apart\nYours\n")
    assert [file.name for file in desk.house.cases.files.of_matter(N)] == ["letter.txt"]
