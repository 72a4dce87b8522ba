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
