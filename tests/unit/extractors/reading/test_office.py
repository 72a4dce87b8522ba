"""The text of Word and Excel files."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

import docx
import openpyxl

from extractors.reading.files import read_content


def test_word_paragraphs_and_table_rows_come_in_order() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Fig Garden Foods, Inc."
    document.add_paragraph("Wage verification")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Rate of pay", "$24.50 an hour"
    document.add_paragraph("Signed 04/02/2026")
    buffer = io.BytesIO()
    document.save(buffer)
    assert (read_content(buffer.getvalue()).structured or "").splitlines() == [
        "Fig Garden Foods, Inc.",
        "Wage verification",
        "Rate of pay\t$24.50 an hour",
        "Signed 04/02/2026",
    ]


def test_excel_rows_come_under_the_name_of_their_sheet() -> None:
    book = openpyxl.Workbook()
    book.active.title = "Ledger"
    book.active.append(["Date", "Amount", None])
    book.active.append([dt.date(2026, 3, 2), 184.5, None])
    buffer = io.BytesIO()
    book.save(buffer)
    book.close()
    assert read_content(buffer.getvalue()).structured == "Ledger\nDate\tAmount\n2026-03-02\t184.50"


def _saved(book: openpyxl.Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    book.close()
    return buffer.getvalue()


def test_formulas_whose_result_was_never_saved_are_a_doubt() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Charges", 12.5])
    book.active.append(["Total", "=SUM(B1:B1)"])
    (page,) = read_content(_saved(book)).pages
    assert page.doubts == ("The Excel file has formulas without a result (1); save it in Excel and drop that.",)


def test_a_picture_in_a_sheet_is_a_doubt() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Charges", 12.5])
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_saved(book))) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr("xl/media/image1.png", bytes(range(256)) * 200)
    (page,) = read_content(buffer.getvalue()).pages
    assert page.doubts == ("The Excel file holds pictures that are not read (1); print it to PDF and drop that.",)


def _word(body: str, *, main: str = "word/document.xml") -> bytes:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(main, f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>')
    return buffer.getvalue()


def test_a_word_file_whose_text_is_in_a_part_with_a_number_is_read() -> None:
    body = "<w:p><w:r><w:t>Total $12.00</w:t></w:r></w:p>"
    assert read_content(_word(body, main="word/document2.xml")).structured == "Total $12.00"


def test_a_table_within_a_cell_is_read_once() -> None:
    table = "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"
    body = "<w:p><w:r><w:t>Total $12.00</w:t></w:r></w:p>"
    for _ in range(30):  # each table read twice would be a thousand million readings
        body = table.format(body)
    assert read_content(_word(body)).structured == "Total $12.00"


def test_rows_and_cells_that_a_form_wraps_are_read() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    wrapped = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"
    row = wrapped.format(f"<w:tr>{cell.format('Name')}{wrapped.format(cell.format('Ann Roe'))}</w:tr>")
    assert read_content(_word(f"<w:tbl>{row}</w:tbl>")).structured == "Name\tAnn Roe"


def test_elements_in_elements_without_end_are_damage() -> None:
    assert "damaged" in (read_content(_word("<w:sdt>" * 5000 + "</w:sdt>" * 5000)).reason or "")


def test_cells_at_the_far_end_of_a_sheet_cost_nothing() -> None:
    book = openpyxl.Workbook()
    book.active.title = "Ledger"
    book.active["A1"] = "Total"
    book.active["XFD1"] = 3
    book.active["A60000"] = "End"
    read = read_content(_saved(book))
    assert (read.structured or "").split() == ["Ledger", "Total", "3.00", "End"]
    assert len((read.structured or "").split("\n")) < 50


def test_a_sheet_of_rows_that_all_reach_the_last_column_is_refused() -> None:
    book = openpyxl.Workbook()
    for row in range(1, 140):
        book.active.cell(row, 16384, "x")
    assert "far apart" in (read_content(_saved(book)).reason or "")


def test_a_sheet_whose_xml_is_damaged_is_refused_with_a_sentence() -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "x"
    whole, buffer = zipfile.ZipFile(io.BytesIO(_saved(book))), io.BytesIO()
    with whole, zipfile.ZipFile(buffer, "w") as archive:
        for name in whole.namelist():
            archive.writestr(name, whole.read(name)[: 300 if "sheet1" in name else None])
    assert "damaged" in (read_content(buffer.getvalue()).reason or "")
