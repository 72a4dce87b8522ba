"""What lies between papers: fax covers, separator slips, a blank back."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_sixth.case import DELACROIX, MARBURY, sheet, table

BLANK = sheet("&nbsp;")
PATCH = sheet("<div class=c style='padding-top:2.6in'><div style='font:bold 60pt \"Liberation Sans\"'>PATCH II</div><div style='height:90px;margin:30px auto;width:80%;background:repeating-linear-gradient(90deg,#000 0 6px,#fff 6px 12px,#000 12px 14px,#fff 14px 24px)'></div><p style='font-size:15pt'>DOCUMENT SEPARATOR &mdash; do not remove</p></div>")


def exhibit(letter: str) -> str:
    """Return a slip with a tab's letter on it."""
    return sheet(f"<div class=c style='padding-top:3.8in;font:bold 40pt \"Liberation Serif\"'>EXHIBIT {letter}</div>")


def divider(words: str, batch: str) -> str:
    """Return the slip of a records vendor."""
    return sheet(f"<div style='border:3px solid;padding:40px;margin-top:2.2in' class=c><h2>{words}</h2><p>Batch {batch}</p><p class=sm>This page was inserted by the copy service and is not part of the record.</p></div>")


def fax(sender: str, to: str, about: str, pages: int, when: str, numbers: tuple[str, str]) -> str:
    """Return a clinic's cover with a box of who and what."""
    facts = table([("TO:", to), ("FAX:", numbers[0]), ("FROM:", sender), ("PHONE:", numbers[1]), ("DATE:", when), ("PAGES (incl. cover):", pages), ("RE:", about)])
    return sheet(f"<h1 style='font:bold 44pt \"Liberation Sans\";letter-spacing:12px'>FAX</h1><hr style='border:2px solid'><table style='font-size:14pt;margin-top:20px' class=far>{facts}</table><p style='margin-top:60px'>&#9744; Urgent &emsp; &#9744; For review &emsp; &#9746; As requested &emsp; &#9744; Please reply</p><p class=sm style='margin-top:120px'>CONFIDENTIALITY NOTICE: This facsimile contains protected health information that is privileged and confidential. If you received it in error, notify the sender at once and destroy it.</p>", ".far td{padding:9px 18px 9px 0}")


def transmittal(sender: str, lines: list[tuple[str, str]], note: str) -> str:
    """Return a typed sheet of transmittal."""
    return sheet(f"<p class=c style='font-size:15pt;letter-spacing:3px'><u>FACSIMILE TRANSMITTAL SHEET</u></p><p class=c>{sender}</p><table class='w grid' style='margin-top:26px'>{table(lines)}</table><p style='margin-top:30px'>NOTES/COMMENTS:</p><p class=ink>{note}</p>", ".grid td{padding:9px;width:50%}", "11.5pt/1.4 'Courier Prime'")


COVER_ER = fax("Harmon Ridge Memorial Hospital - HIM", MARBURY, "Records requested, DOB 12/14/1991", 9, "03/20/2026", ("717-555-0134", "845-555-0160"))
COVER_CHIRO = transmittal("Piedra Chiropractic &amp; Wellness", [("TO: Records Dept.", "FROM: front desk"), (f"COMPANY: {MARBURY}", "DATE: 1/16/26"), ("FAX: 717.555.0134", "NO. OF PAGES: 7 w/ cover"), ("RE: Trujeque", "YOUR REF: file copy")], "notes as requested. bill to follow - Yoli")
COVER_PIP = fax("Sawgrass Casualty - Florida PIP Unit", DELACROIX, "Declarations, log and letter", 6, "July 9, 2026", ("(727) 555-0150", "(800) 555-0172"))
