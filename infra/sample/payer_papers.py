"""What the client's health plan sent: explanations of benefits and its notice of lien."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from drawn import Drawn
from facts_medical import (
    ADVERSE_CLAIM,
    AMBULANCE,
    CITY,
    CLIENT,
    DENTAL,
    DENTIST,
    FIRM,
    FIRM_ADDRESS,
    GROUP,
    HOSPITAL,
    IMAGING,
    LOSS,
    MEMBER,
    ORTHO,
    PHYSICIANS,
    PLAN,
    PLAN_ADDRESS,
    STREET,
    THERAPY,
    ZERO,
    Account,
    Line,
    money,
    total,
)
from letterheads import dollars, us
from paper import Column, Flow, Look, crest, paged
from records import record
from sheet import GREY, Sheet

BLUE = (0.03, 0.27, 0.45)
EOB = Look(font="Sans", size=8.6, accent=BLUE, left=40, right=572, bottom=742)
EOB_COLUMNS = (
    Column("Date of|service", 56), Column("Code", 40), Column("Service description", 156),
    Column("Amount|billed", 54, "right"), Column("Plan|discount", 54, "right"),
    Column("Allowed|amount", 54, "right"), Column("Plan paid", 50, "right"),
    Column("Your|share", 44, "right"), Column("Note", 24),
)  # fmt: skip
COLUMN_NAMES = ("billed", "discount", "allowed", "paid", "share")


@dataclass(frozen=True)
class Benefit:
    """One claim that the plan explains."""

    account: Account
    claim: str
    processed: dt.date
    name: str


BENEFITS = {
    "ambulance": Benefit(AMBULANCE, "2602-20-41907-00", dt.date(2026, 3, 6), "Valley Star EOB.pdf"),
    "hospital": Benefit(HOSPITAL, "2602-18-40288-00", dt.date(2026, 3, 20), "EOB bundle GVHP.pdf"),
    "physicians": Benefit(PHYSICIANS, "2602-24-43115-00", dt.date(2026, 3, 20), "EOB bundle GVHP.pdf"),
    "imaging": Benefit(IMAGING, "2603-05-51360-00", dt.date(2026, 4, 2), "EOB bundle GVHP.pdf"),
    "ortho": Benefit(ORTHO, "2607-24-88102-00", dt.date(2026, 8, 4), "EOB bundle GVHP.pdf"),
    "therapy": Benefit(THERAPY, "2606-09-77124-00", dt.date(2026, 6, 26), "GVHP EOB PT.pdf"),
}
APPEAL = (
    "If you disagree with how this claim was processed you or your representative may ask for a "
    "review within 180 days of the date of this notice. Write to Golden Valley Health Plan, "
    "Grievance and Appeals, P.O. Box 9407, Fresno, CA 93792, or call Member Services at (800) "
    "555-0192. The California Department of Managed Health Care is responsible for regulating "
    "health care service plans. If you have a grievance against your health plan, you should first "
    "telephone your plan and use its grievance process before contacting the department."
)
RECOVERY = (
    "Our records show that these services may be related to an accident. If someone else may be "
    "responsible for the injury, the plan may have a right to be repaid from any recovery. "
    "Please call the Recovery Unit at (800) 555-0177."
)


def _head(sheet: Sheet, page: int, pages: int) -> float:
    """Draw the plan's head and return where the text begins."""
    crest(sheet, 40, 30, "peaks", BLUE, 34)
    sheet.text(80, 48, "Golden Valley", 15, "Sans-Bold", ink=BLUE)
    sheet.text(80, 61, "HEALTH PLAN", 9, "Sans-Bold", ink=(0.75, 0.55, 0.1))
    sheet.text(572, 44, "Explanation of Benefits", 15, "Sans-Bold", align="right", ink=BLUE)
    sheet.text(572, 58, "THIS IS NOT A BILL. Please keep it for your records.", 8.5, align="right")
    sheet.line(40, 70, 572, 70, 2, (0.75, 0.55, 0.1))
    sheet.text(40, 766, "Golden Valley Health Plan   P.O. Box 9407, Fresno, CA 93792   "
               "www.gvhp.example", 7, ink=GREY)  # fmt: skip
    sheet.text(572, 766, f"Page {page} of {pages}", 7, align="right", ink=GREY)
    return 82


def _eob_truth(benefit: Benefit) -> dict[str, Any]:
    """Return the truth about one explanation of benefits."""
    account = benefit.account
    lines = [
        record(
            "eob_line", date_of_service=line.date, code=line.code,
            description=line.description.capitalize() if line.system == "REV"
            else line.description,
            billed=line.billed, allowed=line.allowed, adjustment=line.discount, paid=line.paid,
            patient_responsibility=line.share,
        )
        for line in account.lines
    ]  # fmt: skip
    return record(
        "explanation_of_benefits", payer_name=PLAN, member_id=MEMBER, group_number=GROUP,
        claim_number=benefit.claim, patient_name=CLIENT, provider_name=account.provider.name,
        lines=lines, total_billed=account.total("billed"),
        total_allowed=account.total("allowed"), total_adjustment=account.total("discount"),
        total_paid=account.total("paid"), total_patient_responsibility=account.total("share"),
    )  # fmt: skip


def _eob_pages(benefit: Benefit, pages: int) -> Flow:
    """Draw one explanation of benefits."""
    flow = Flow("Explanation of benefits", EOB, _head, pages)
    account = benefit.account
    sheet = flow.sheet
    for row, words in enumerate((CLIENT, STREET, f"{CITY}, CA 93710")):
        sheet.text(58, 118 + row * 12, words, 9.5)
    flow.y = 162
    flow.pairs(
        (
            (("Member:", CLIENT), ("Claim number:", benefit.claim)),
            (("Patient:", CLIENT), ("Date processed:", us(benefit.processed))),
            (("Member ID:", MEMBER), ("Provider:", account.provider.name)),
            (("Group number:", GROUP), ("Patient acct. no.:", account.provider.account)),
        ),
        box=True,
        label=86,
        fill=(0.95, 0.97, 0.99),
    )
    rows = [
        [us(line.date), line.code, line.description, *(dollars(getattr(line, name))
         for name in COLUMN_NAMES), "A" if line.discount else ""]
        for line in account.lines
    ]  # fmt: skip
    sums = [dollars(account.total(name)) for name in COLUMN_NAMES]
    flow.table(EOB_COLUMNS, rows, size=7.8, dark=True, zebra=True,
               total=["Claim total", "", "", *sums, ""])  # fmt: skip
    _eob_summary(flow, account)
    flow.heading("Notes", style="rule")
    flow.para("A - The provider has an agreement with the plan and may not bill you for the "
              "difference between the amount billed and the allowed amount.", size=8)  # fmt: skip
    flow.heading("Was this an accident?", style="rule")
    flow.para(RECOVERY, size=8)
    flow.heading("Your right to a review", style="rule", keep=80)
    flow.para(APPEAL, size=8)
    return flow


def _eob_summary(flow: Flow, account: Account) -> None:
    """Write the box which sums a claim up in plain words."""
    rows = (
        ("The provider billed", account.total("billed")),
        ("Your plan's discount", account.total("discount")),
        ("Your plan paid the provider", account.total("paid")),
        ("You may owe the provider", account.total("share")),
    )
    flow.need(len(rows) * 14 + 12)
    sheet, top = flow.sheet, flow.y + 2
    sheet.box(312, top, 260, len(rows) * 14 + 6, fill=(0.99, 0.97, 0.9), weight=0.6, ink=BLUE)
    for place, (caption, value) in enumerate(rows):
        font = "Sans-Bold" if caption.startswith("You may") else "Sans"
        sheet.text(320, top + 13 + place * 14, caption, 8.8, font)
        sheet.text(564, top + 13 + place * 14, f"${value:,.2f}", 8.8, font, align="right")
    flow.y = top + len(rows) * 14 + 14


def benefits(key: str, **more: Any) -> Drawn:
    """Return the plan's explanation of benefits on one claim."""
    benefit = BENEFITS[key]
    pdf, pages = paged(lambda count: _eob_pages(benefit, count))
    return Drawn(
        name=benefit.name, kind="explanation_of_benefits", pdf=pdf, record=_eob_truth(benefit),
        pages=pages, **more,
    )  # fmt: skip


LETTER_DAY = dt.date(2026, 8, 3)
LETTER = Look(font="Serif", size=10.4, accent=BLUE, left=64, right=548, italic="Serif-Italic")
REFERENCE = "GV-SUB-26-08812"
CLAIMED = money("7690.74")


@dataclass(frozen=True)
class Item:
    """One line of the plan's claim."""

    date: dt.date
    provider: str
    codes: tuple[str, ...]
    service: str
    billed: Decimal
    paid: Decimal


def _item(account: Account, service: str, lines: Sequence[Line]) -> Item:
    """Return one line of the plan's claim which sums up several charges."""
    return Item(
        lines[0].date, account.provider.name, account.diagnoses[:2], service,
        total(lines, "billed"), total(lines, "paid"),
    )  # fmt: skip


def lien_items() -> list[Item]:
    """Return the lines of the plan's claim, by date of service; line 14 is the dentist's."""
    by_code = {line.code: line for line in HOSPITAL.lines}
    groups = (
        ("Emergency room", "0450"), ("CT scans", "0351 0352"), ("X-rays", "0320 0324"),
        ("Laboratory", "0301 0305 0307"), ("EKG and IV therapy", "0730 0260"),
        ("Drugs and supplies", "0250 0270 0636"),
    )  # fmt: skip
    items = [
        _item(AMBULANCE, "Transport", AMBULANCE.lines[:1]),
        _item(AMBULANCE, "Mileage and supplies", AMBULANCE.lines[1:]),
    ]
    items += [_item(HOSPITAL, name, [by_code[code] for code in codes.split()]) for name, codes in groups]
    for account, names in (
        (PHYSICIANS, ("ED physician visit", "Ultrasound, professional", "EKG interpretation")),
        (IMAGING, ("MRI, technical", "MRI, professional")),
    ):
        items += [_item(account, name, [line]) for name, line in zip(names, account.lines, strict=True)]
    dental = Item(DENTAL.date, DENTIST, ("Z01.20",), DENTAL.description, DENTAL.billed, DENTAL.paid)
    visits = []
    for account, name in ((ORTHO, "Office visit"), (THERAPY, "Physical therapy")):
        for day in account.visits():
            lines = [line for line in account.lines if line.date == day]
            visits.append(_item(account, name, lines))
    return [*items, dental, *sorted(visits, key=lambda item: item.date)]


def plan_lien() -> Drawn:
    """Return the plan's notice of lien with its itemisation."""
    items = lien_items()
    if sum((item.paid for item in items), ZERO) != CLAIMED or items[13].provider != DENTIST:
        raise ValueError("the plan's itemisation does not come to what it claims")
    pdf, pages = paged(_lien_pages)
    truth = record(
        "lien_notice", lienholder=PLAN, lien_type="health_plan",
        lienholder_address="P.O. Box 9407, Fresno, CA 93792", reference_number=REFERENCE,
        claimant_name=CLIENT, date_of_loss=LOSS, date=LETTER_DAY, amount_claimed=CLAIMED,
        response_due=dt.date(2026, 9, 4),
        items=[
            record(
                "lien_item", date_of_service=item.date, provider_name=item.provider,
                diagnosis_codes=item.codes, billed=item.billed, paid=item.paid,
            )
            for item in items
        ],
    )  # fmt: skip
    return Drawn(
        name="GVHP lien notice.pdf", kind="lien_notice", pdf=pdf, record=truth, pages=pages,
        scan={"dpi": 200, "gray": False, "skew_degrees": -0.45, "noise": 0.01, "seed": 88},
        envelope="scan_20260812_0931.pdf",
        note="line 14, a dental cleaning of 88.00, has nothing to do with the injury",
    )  # fmt: skip


def _letter_head(sheet: Sheet, page: int, pages: int) -> float:
    """Draw the head of the plan's letter and return where the text begins."""
    crest(sheet, 64, 32, "peaks", BLUE, 32)
    sheet.text(104, 48, "Golden Valley Health Plan", 15, "Sans-Bold", ink=BLUE)
    sheet.text(104, 60, "Recovery and Subrogation Unit", 9, "Sans")
    for row, words in enumerate((*PLAN_ADDRESS, "Tel (800) 555-0177  Fax (559) 555-0179")):
        sheet.text(548, 40 + row * 11, words, 8.5, align="right")
    sheet.line(64, 71, 548, 71, 1.2, BLUE)
    sheet.text(64, 764, f"Our reference {REFERENCE}", 8)
    sheet.text(548, 764, f"Page {page} of {pages}", 8, align="right")
    return 88


def _lien_pages(pages: int) -> Flow:
    """Draw the plan's letter and the table that goes with it."""
    flow = Flow("Notice of lien", LETTER, _letter_head, pages)
    flow.para("August 3, 2026", after=8)
    for words in (FIRM, "Attention: P. Okafor", *FIRM_ADDRESS):
        flow.para(words, after=0)
    flow.space(8)
    flow.centered("NOTICE OF LIEN AND REQUEST FOR REIMBURSEMENT", 12)
    flow.pairs((
        (("Our member:", CLIENT), ("Reference no.:", REFERENCE)),
        (("Member ID:", MEMBER), ("Group number:", GROUP)),
        (("Date of loss:", "02/14/2026"), ("Adverse claim:", ADVERSE_CLAIM)),
        (("Amount claimed:", "$7,690.74"), ("Respond by:", "September 4, 2026")),
    ), box=True, label=88, fill=(0.96, 0.97, 0.99))  # fmt: skip
    flow.para("Dear P. Okafor:", after=5)
    for words in (
        "We understand that your office represents our member in a claim for the injuries which she "
        "sustained on February 14, 2026. Golden Valley Health Plan has paid for care which we "
        'believe to be related to that event. Under the Evidence of Coverage, Part 9, "Third Party '
        'Liability", the plan is entitled to be reimbursed out of any settlement, judgment or award '
        "that our member receives.",
        "As of the date of this letter the plan has paid $7,690.74. The services are itemized on the "
        "pages that follow. This amount is not final: it will change if further claims are paid. "
        "Please ask for an updated figure before you settle.",
        "Golden Valley Health Plan is a full-service health care service plan licensed under the "
        "Knox-Keene Act. The coverage is insured, not self-funded by the employer.",
        "Please let us know in writing by September 4, 2026 (1) whether you agree that the itemized "
        "services are related to the injury, (2) the names of the liability and uninsured motorist "
        "insurers with their claim numbers, and (3) the state of the claim. Please make no "
        "disbursement of the proceeds before the lien is resolved. Payment is to be made to Golden "
        "Valley Health Plan, with our reference on the check.",
    ):
        flow.para(words, after=6)
    flow.para("Sincerely,", after=30)
    flow.sheet.signature(70, flow.y - 8, "Bernadette Cho", size=15)
    flow.para("Bernadette Cho", after=0)
    flow.para("Senior Recovery Analyst", after=0)
    flow.turn()
    _lien_table(flow)
    return flow


def _lien_table(flow: Flow) -> None:
    """Write the itemisation of the plan's claim."""
    flow.centered("ITEMIZED STATEMENT OF BENEFITS PAID", 11.5)
    flow.para(f"Member: {CLIENT}    Member ID: {MEMBER}    Reference: {REFERENCE}    Date of loss: "
              "02/14/2026", size=9)  # fmt: skip
    columns = (
        Column("Line", 26, "right"), Column("Date of|service", 54), Column("Provider", 130),
        Column("Diagnosis", 98), Column("Service", 78), Column("Billed", 50, "right"),
        Column("Paid by|plan", 48, "right"),
    )  # fmt: skip
    items = lien_items()
    rows = [
        [str(number), us(item.date), item.provider, ", ".join(item.codes), item.service,
         dollars(item.billed), dollars(item.paid)]
        for number, item in enumerate(items, 1)
    ]  # fmt: skip
    sums = [dollars(sum((item.billed for item in items), ZERO)), dollars(CLAIMED)]
    flow.table(columns, rows, size=9.2, grid=True, total=["", "Total", "", "", "", *sums])
    flow.para("Diagnosis codes are the first two reported on each claim. Amounts shown as paid do not "
              "include copayments or any payment by another insurer.", size=8.5)  # fmt: skip
