"""Draws the documents drawn by somebody who had not seen the readers, and writes down what each prints.

`python draw.py` writes `records/` and `truth.json` again, the same bytes every time. Names are to be compared without
regard to capitals; a blank page may go with either neighbour.
"""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import bills
import employment
import filed
import insurance
import litigation
import medical
import pikepdf
from scan import scanned
from sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from shape import Record

    Draw = Callable[[], tuple[Sheet, Record]]

HERE = Path(__file__).parent
TEXT, GRAY, BITONAL = "text", "gray", "bitonal"
FILES: list[tuple[str, Draw, str]] = [
    ("medical_bill", bills.cms1500, GRAY),
    ("medical_bill", bills.ub04, TEXT),
    ("medical_bill", bills.itemised, BITONAL),
    ("medical_bill", bills.practice_balance, TEXT),
    ("explanation_of_benefits", bills.explanation, TEXT),
    ("chart_note", medical.emergency, TEXT),
    ("chart_note", medical.soap, GRAY),
    ("chart_note", medical.therapy, TEXT),
    ("imaging_report", medical.imaging, BITONAL),
    ("operative_report", medical.operative, TEXT),
    ("pay_stub", employment.pay_stub, GRAY),
    ("w2", employment.w2, TEXT),
    ("wage_verification", employment.wage_letter, BITONAL),
    ("declarations", insurance.declarations, TEXT),
    ("claim_letter", insurance.denial, TEXT),
    ("claim_letter", insurance.offer, GRAY),
    ("payment_ledger", insurance.ledger, TEXT),
    ("lien_notice", insurance.medicare, BITONAL),
    ("lien_notice", insurance.hospital_lien, TEXT),
    ("crash_report", insurance.crash, GRAY),
    ("served_discovery", litigation.federal, TEXT),
    ("served_discovery", litigation.texas, BITONAL),
    ("letter_of_protection", filed.protection, BITONAL),
    ("authorization", filed.authorization, GRAY),
    ("retainer", filed.retainer, BITONAL),
    ("repair_estimate", filed.estimate, BITONAL),
    ("affidavit", filed.affidavit, BITONAL),
    ("correspondence", filed.firm_letter, TEXT),
]
ENVELOPE: list[tuple[str, Draw]] = [
    ("claim_letter", insurance.acknowledgement),
    ("chart_note", medical.chiropractic),
    ("imaging_report", medical.xray),
    ("medical_bill", filed.ambulance),
    ("wage_verification", employment.wage_form),
]


def envelope() -> tuple[bytes, list[Record]]:
    """Five papers of one client in one file, with a blank page after the letter."""
    whole, truth = pikepdf.new(), []
    for kind, draw in ENVELOPE:
        sheet, record = draw()
        first = len(whole.pages) + 1
        with pikepdf.open(BytesIO(sheet.finish())) as part:
            whole.pages.extend(part.pages)
        if first == 1:
            whole.add_blank_page(page_size=(612, 792))
        truth.append({"pages": [first, len(whole.pages)], "kind": kind, "medium": "scan", "record": record})
    out = BytesIO()
    whole.save(out, deterministic_id=True)
    return out.getvalue(), truth


def main() -> None:
    """Every file, and the truth about all."""
    records, truth = HERE / "records", {}
    records.mkdir(exist_ok=True)
    for number, (kind, draw, medium) in enumerate(FILES, 1):
        name = f"kept-{number:02d}.pdf"
        sheet, record = draw()
        drawn = sheet.finish()
        (records / name).write_bytes(drawn if medium == TEXT else scanned(drawn, number, bitonal=medium == BITONAL))
        truth[name] = [
            {"pages": [1, sheet.number], "kind": kind, "medium": "text" if medium == TEXT else "scan", "record": record}
        ]
    name = f"kept-{len(FILES) + 1:02d}.pdf"
    drawn, truth[name] = envelope()
    (records / name).write_bytes(scanned(drawn, len(FILES) + 1, bitonal=True))
    (HERE / "truth.json").write_text(json.dumps(truth, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
