"""The statements of account of the sample matter, each in its own office's layout."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from claims_medical import charge
from drawn import Drawn
from facts_medical import (
    BORN,
    CHIRO,
    CITY,
    CLIENT,
    CLIENT_LAST_FIRST,
    IMAGING,
    ORTHO,
    STREET,
    THERAPY,
    ZERO,
    Account,
    Line,
    money,
)
from letterheads import HALVORSEN, ORTEGA, RIVER, dollars, halvorsen_head, ortega_head, river_head, us
from paper import Column, Flow, Look, crest, paged
from records import record
from sheet import GREY, Sheet


def _truth(account: Account, day: dt.date, name: str, **more: Any) -> dict[str, Any]:
    """Return the truth about a statement whose lines all show code and description."""
    provider = account.provider
    paid = account.total("allowed")
    known = {
        "form": "statement", "provider_name": provider.name,
        "provider_address": f"{provider.street}, {provider.city}",
        "provider_phone": provider.phone, "provider_npi": provider.npi,
        "provider_tax_id": provider.tax_id, "patient_name": name, "patient_dob": BORN,
        "account_number": provider.account, "statement_date": day,
        "diagnosis_codes": account.diagnoses,
        "charges": [charge(line, description=line.description) for line in account.lines],
        "total_charges": account.total("billed"), "total_payments": paid,
        "total_adjustments": account.total("discount"), "balance_due": ZERO,
    }  # fmt: skip
    return record("medical_bill", **known | more)


def _address(sheet: Sheet, x: float, y: float, *lines: str, size: float = 9.5) -> None:
    """Write the lines of an address."""
    for row, words in enumerate(lines):
        sheet.text(x, y + row * size * 1.25, words, size)


FOOTHILL_DAY = dt.date(2026, 5, 14)
FOOTHILL = Look(font="Sans", size=9, accent=(0.0, 0.36, 0.42), bottom=560)


def _foothill_head(sheet: Sheet, _page: int, _pages: int) -> float:
    """Draw the head of the imaging centre's statement and return where the text begins."""
    provider, accent = IMAGING.provider, FOOTHILL.accent
    sheet.box(0, 0, 612, 14, fill=accent, weight=0)
    crest(sheet, 54, 34, "rings", accent, 42)
    sheet.text(106, 54, "FOOTHILL IMAGING", 18, "Sans-Bold", ink=accent)
    sheet.text(106, 67, f"{provider.street}, {provider.city}", 8.5)
    sheet.text(106, 78, f"Phone {provider.phone}   Fax (559) 555-0134", 8.5)
    sheet.text(558, 52, "PATIENT STATEMENT", 14, "Sans-Bold", align="right")
    rows = (
        ("Statement date", us(FOOTHILL_DAY)), ("Account number", provider.account),
        ("Tax ID", provider.tax_id), ("NPI", provider.npi), ("Page", "1 of 1"),
    )  # fmt: skip
    for place, (caption, value) in enumerate(rows):
        y = 104 + place * 13
        sheet.text(390, y, caption, 8.5, "Sans-Bold")
        sheet.text(558, y, value, 8.5, align="right")
        sheet.line(390, y + 3.5, 558, y + 3.5, 0.3, GREY)
    _address(sheet, 72, 118, CLIENT, STREET, f"{CITY}, CA 93710")
    return 186


def foothill_statement() -> Drawn:
    """Return the imaging centre's balance statement as it was sent."""
    pdf, pages = paged(_foothill_pages)
    return Drawn(
        name="Foothill Imaging statement.pdf",
        kind="medical_bill",
        pdf=pdf,
        record=_truth(IMAGING, FOOTHILL_DAY, CLIENT),
        pages=pages,
    )


def foothill_rescan() -> Drawn:
    """Return the same statement scanned by the client from her own copy."""
    sent = foothill_statement()
    return Drawn(
        name="Scan0034.pdf",
        kind=sent.kind,
        pdf=sent.pdf,
        record=sent.record,
        pages=sent.pages,
        scan={"dpi": 200, "gray": True, "skew_degrees": 0.5, "noise": 0.01, "seed": 34},
        note="the same statement as Foothill Imaging statement.pdf, scanned again",
    )


def _foothill_pages(pages: int) -> Flow:
    """Draw the imaging centre's statement."""
    flow = Flow("Patient statement", FOOTHILL, _foothill_head, pages)
    provider = IMAGING.provider
    flow.pairs(
        (
            (("Patient:", CLIENT), ("Date of birth:", us(BORN))),
            (("Referred by:", "Anjali Rao, MD"), ("Radiologist:", provider.clinician)),
            (("Diagnosis:", ", ".join(IMAGING.diagnoses)), ("Insurance:", "Golden Valley HP")),
        ),
        box=True,
        fill=(0.95, 0.98, 0.98),
    )
    columns = (
        Column("Date", 58), Column("Code", 40), Column("Mod", 28), Column("Description", 218),
        Column("Units", 32, "right"), Column("Charges", 64, "right"), Column("Credits", 64, "right"),
    )  # fmt: skip
    rows = [
        [us(line.date), line.code, line.modifiers[0], line.description, str(line.units),
         dollars(line.billed), ""]
        for line in IMAGING.lines
    ]  # fmt: skip
    rows += [
        ["03/02/2026", "", "", "Patient payment - card, at time of service", "", "", "-100.00"],
        ["04/02/2026", "", "", "Payment - Golden Valley Health Plan", "", "", "-478.75"],
        ["04/02/2026", "", "", "Contractual adjustment - Golden Valley Health Plan", "", "",
         "-1,871.25"],
    ]  # fmt: skip
    flow.table(columns, rows, size=8, dark=True, zebra=True)
    _foothill_totals(flow)
    flow.para(
        "Your insurance has processed this claim. Your account is paid in full; this statement is "
        "sent at your request and no payment is due. Questions about your bill? Call our "
        f"patient accounts office at {provider.phone}, Monday to Friday, 8 am to 4:30 pm.",
        size=8.5,
    )
    _foothill_slip(flow.sheet)
    return flow


def _foothill_totals(flow: Flow) -> None:
    """Write the box with the sums."""
    rows = (
        ("Total charges", "$2,450.00"), ("Insurance payments", "-$478.75"),
        ("Patient payments", "-$100.00"), ("Total payments", "-$578.75"),
        ("Adjustments", "-$1,871.25"), ("BALANCE DUE", "$0.00"),
    )  # fmt: skip
    sheet, top = flow.sheet, flow.y + 4
    sheet.box(358, top, 200, len(rows) * 15 + 6, weight=0.8, ink=FOOTHILL.accent)
    for place, (caption, value) in enumerate(rows):
        font = "Sans-Bold" if caption in ("BALANCE DUE", "Total charges") else "Sans"
        sheet.text(366, top + 13 + place * 15, caption, 9, font)
        sheet.text(550, top + 13 + place * 15, value, 9, font, align="right")
    flow.y = top + len(rows) * 15 + 22


def _foothill_slip(sheet: Sheet) -> None:
    """Draw the slip to be torn off and sent back."""
    sheet.canvas.setDash(3, 3)
    sheet.line(36, 586, 576, 586, 0.7, GREY)
    sheet.canvas.setDash()
    sheet.text(306, 597, "Please detach and return this portion with your payment", 7.5,
               "Sans-Italic", align="center")  # fmt: skip
    _address(sheet, 72, 640, "FOOTHILL IMAGING", "PATIENT ACCOUNTS", "7055 N MAPLE AVENUE SUITE 110",
             "FRESNO CA 93720", size=9)  # fmt: skip
    for place, (caption, value) in enumerate((
        ("Account number", "FI-330918"), ("Statement date", "05/14/2026"),
        ("Amount due", "$0.00"), ("Amount enclosed", "$"),
    )):  # fmt: skip
        sheet.cell(356 + place % 2 * 104, 618 + place // 2 * 34, 98, 28, caption, value,
                   label_size=6.5, size=9.5, font="Sans")  # fmt: skip


ORTEGA_DAY = dt.date(2026, 8, 3)


def ortega_statement() -> Drawn:
    """Return the orthopaedic surgeon's itemised statement."""
    pdf, pages = paged(_ortega_pages)
    return Drawn(
        name="Ortega itemized statement.pdf",
        kind="medical_bill",
        pdf=pdf,
        record=_truth(ORTHO, ORTEGA_DAY, CLIENT_LAST_FIRST),
        pages=pages,
    )


def _ortega_pages(pages: int) -> Flow:
    """Draw the orthopaedic surgeon's statement."""
    flow = Flow("Itemized statement", ORTEGA, ortega_head, pages)
    provider = ORTHO.provider
    flow.centered("ITEMIZED STATEMENT OF ACCOUNT", 12)
    flow.pairs(
        (
            (("Patient:", CLIENT_LAST_FIRST), ("Statement date:", us(ORTEGA_DAY))),
            (("Date of birth:", us(BORN)), ("Account no.:", provider.account)),
            (("Insurance:", "Golden Valley Health Plan"), ("Member ID:", "GV3310442")),
            (("Date of injury:", "02/14/2026"), ("Tax ID / NPI:", f"{provider.tax_id} / {provider.npi}")),
        ),
        label=82,
    )
    flow.labelled("Diagnoses:", "; ".join(ORTHO.diagnoses))
    columns = (
        Column("Service|date", 58), Column("CPT", 36), Column("Description", 190),
        Column("Units", 30, "right"), Column("Charge", 50, "right"),
        Column("Ins. paid", 47, "right"), Column("Adjust.", 47, "right"),
        Column("Pt. paid", 46, "right"),
    )  # fmt: skip
    rows = [
        [us(line.date), line.code, line.description, str(line.units), dollars(line.billed),
         dollars(line.paid), dollars(line.discount), dollars(line.share)]
        for line in ORTHO.lines
    ]  # fmt: skip
    sums = [dollars(ORTHO.total(name)) for name in ("billed", "paid", "discount", "share")]
    flow.table(columns, rows, size=9, total=["Total", "", "", "", *sums], grid=True)
    flow.pairs((
        (("", ""), ("Total charges:", "1,975.00")),
        (("", ""), ("Total payments:", "940.20")),
        (("", ""), ("Total adjustments:", "1,034.80")),
        (("", ""), ("Balance due:", "$0.00")),
    ), widths=(0.55, 0.45), label=130)  # fmt: skip
    flow.para(
        "I certify that the above is a true and complete statement of the charges for services "
        "rendered to the patient named, taken from the books of this office."
    )
    flow.sheet.signature(64, flow.y + 34, "Lupe Arandas")
    flow.sheet.line(54, flow.y + 40, 250, flow.y + 40)
    flow.sheet.text(54, flow.y + 51, "Guadalupe Arandas, Billing Manager", 9, "Serif")
    flow.y += 60
    return flow


RIVER_DAY = dt.date(2026, 7, 31)


def therapy_ledger() -> Drawn:
    """Return the therapists' account history with its running balance."""
    pdf, pages = paged(_ledger_pages)
    return Drawn(
        name="Bright River account ledger.pdf",
        kind="medical_bill",
        pdf=pdf,
        record=_truth(THERAPY, RIVER_DAY, CLIENT),
        pages=pages,
    )


def _posted(day: dt.date) -> dt.date:
    """Return the Friday, some three weeks later, on which the plan's payment is posted."""
    later = day + dt.timedelta(days=21)
    return later + dt.timedelta(days=(4 - later.weekday()) % 7)


def _ledger_entries() -> list[tuple[dt.date, int, Line | None, str, Decimal]]:
    """Return date posted, order, charge or None, words and the signed amount of every entry."""
    entries: list[tuple[dt.date, int, Line | None, str, Decimal]] = []
    for day in THERAPY.visits():
        lines = [line for line in THERAPY.lines if line.date == day]
        entries += [(day, 0, line, line.description, line.billed) for line in lines]
        entries.append((day, 1, None, "Copay received - patient, card", money("-30.00")))
        paid = sum((line.paid for line in lines), ZERO)
        discount = sum((line.discount for line in lines), ZERO)
        posted, visit = _posted(day), f"DOS {us(day)}"
        entries.append((posted, 2, None, f"Ins payment GVHP, {visit}", -paid))
        entries.append((posted, 3, None, f"Contractual adj GVHP, {visit}", -discount))
    return sorted(entries, key=lambda entry: (entry[0], entry[1] > 1))


def _ledger_pages(pages: int) -> Flow:
    """Draw the therapists' account history."""
    flow = Flow("Account ledger", RIVER, river_head("Itemized Account Ledger"), pages)
    provider = THERAPY.provider
    flow.pairs(
        (
            (("Patient", CLIENT), ("Account #", provider.account)),
            (("DOB", us(BORN)), ("Statement date", us(RIVER_DAY))),
            (("Address", f"{STREET}, {CITY}, CA 93710"), ("Tax ID", provider.tax_id)),
            (("Therapist", provider.clinician), ("Group NPI", provider.npi)),
            (("Dx", ", ".join(THERAPY.diagnoses)), ("Payer", "Golden Valley Health Plan GV3310442")),
        ),
        box=True,
        fill=(0.95, 0.97, 1),
    )
    columns = (
        Column("Date", 56), Column("Code", 36), Column("Mod", 26), Column("Description", 216),
        Column("Qty", 26, "right"), Column("Charge", 52, "right"),
        Column("Pmt/Adj", 56, "right"), Column("Balance", 60, "right"),
    )  # fmt: skip
    balance, rows = ZERO, []
    for day, _, line, words, amount in _ledger_entries():
        balance += amount
        start = [us(day), line.code, line.modifiers[0], words, str(line.units)] if line else [
            us(day), "", "", words, ""]  # fmt: skip
        money_cells = [dollars(amount), ""] if line else ["", dollars(amount)]
        rows.append([*start, *money_cells, dollars(balance)])
    flow.table(columns, rows, size=7, zebra=True, dark=True)
    _ledger_totals(flow)
    return flow


def _ledger_totals(flow: Flow) -> None:
    """Write the sums of the account."""
    flow.need(92)
    sums = (
        ("Total charges", THERAPY.total("billed")), ("Insurance payments", -THERAPY.total("paid")),
        ("Patient payments", -THERAPY.total("share")),
        ("Total payments", -THERAPY.total("allowed")),
        ("Total adjustments", -THERAPY.total("discount")), ("Balance due", ZERO),
    )  # fmt: skip
    flow.heading("ACCOUNT SUMMARY   24 visits, 03/16/2026 - 06/05/2026", style="bar", keep=90)
    flow.pairs([((caption, dollars(value, "$")),) for caption, value in sums], widths=(0.5,),
               label=130)  # fmt: skip


HALVORSEN_DAY = dt.date(2026, 5, 6)


def halvorsen_statement() -> Drawn:
    """Return the chiropractor's statement on lien."""
    pdf, pages = paged(_halvorsen_pages)
    return Drawn(
        name="Halvorsen lien stmt + notes.pdf",
        kind="medical_bill",
        pdf=pdf,
        record=_truth(
            CHIRO, HALVORSEN_DAY, CLIENT, total_payments=ZERO, total_adjustments=ZERO,
            balance_due=CHIRO.total("billed"),
        ),
        pages=pages,
        scan={"dpi": 200, "gray": False, "skew_degrees": 0.6, "noise": 0.01, "seed": 91},
    )  # fmt: skip


def _halvorsen_pages(pages: int) -> Flow:
    """Draw the chiropractor's statement on lien."""
    flow = Flow("Statement on lien", HALVORSEN, halvorsen_head, pages)
    provider = CHIRO.provider
    flow.centered("STATEMENT OF ACCOUNT - ATTORNEY LIEN", 11.5)
    flow.pairs(
        (
            (("Patient:", CLIENT), ("Statement date:", us(HALVORSEN_DAY))),
            (("Date of birth:", us(BORN)), ("Account no.:", provider.account)),
            (("Date of injury:", "02/14/2026"), ("Tax ID:", provider.tax_id)),
            (("Attorney:", "Okafor Lindqvist LLP"), ("NPI:", provider.npi)),
        ),
        label=84,
    )
    flow.labelled("Diagnosis (ICD-10):", ", ".join(CHIRO.diagnoses))
    columns = (
        Column("Date of service", 76), Column("CPT", 42), Column("Mod.", 34),
        Column("Description", 226), Column("Units", 40, "right"), Column("Charge", 78, "right"),
    )  # fmt: skip
    rows = [
        [us(line.date), line.code, " ".join(line.modifiers), line.description, str(line.units),
         dollars(line.billed)]
        for line in CHIRO.lines
    ]  # fmt: skip
    flow.table(columns, rows, size=8, grid=True, total=["Total charges", "", "", "", "", "1,860.00"])
    flow.pairs((
        (("", ""), ("Payments received:", "0.00")), (("", ""), ("Adjustments:", "0.00")),
        (("", ""), ("BALANCE DUE:", "$1,860.00")),
    ), widths=(0.5, 0.5), label=136)  # fmt: skip
    _lien_terms(flow)
    return flow


def _lien_terms(flow: Flow) -> None:
    """Write the terms of the lien and the lines to be signed."""
    flow.need(210)
    flow.heading("LIEN", style="rule")
    flow.para(
        "Treatment was rendered on lien. No claim has been or will be made to any health plan. By "
        "the agreement signed on 03/04/2026 the patient directs her attorney to withhold from any "
        "settlement, judgment or verdict such sums as are needed to pay this account in full, and "
        "remains personally responsible for it."
    )
    flow.para(
        "The undersigned attorney acknowledges notice of this lien and agrees to honor it to the "
        "extent of the funds available to the patient."
    )
    sheet, y = flow.sheet, flow.y + 34
    sheet.signature(70, y - 4, "Marisol Quintanilla", size=15)
    sheet.text(238, y - 3, "3/4/26", 10, "Serif-Italic", ink=(0.08, 0.14, 0.5))
    sheet.signature(70, y + 46, "Erik Halvorsen", size=16)
    sheet.text(238, y + 47, "5/6/26", 10, "Serif-Italic", ink=(0.08, 0.14, 0.5))
    for row, words in enumerate(("Patient", "Erik Halvorsen, D.C.", "Attorney for patient")):
        sheet.line(58, y + row * 50, 300, y + row * 50)
        sheet.text(58, y + 10 + row * 50, words, 7.5, "Book")
        sheet.text(236, y + 10 + row * 50, "Date", 7.5, "Book")
    flow.y = y + 120


def statements() -> Sequence[Drawn]:
    """Return all statements that are documents of their own file."""
    return (foothill_statement(), foothill_rescan(), ortega_statement(), therapy_ledger())
