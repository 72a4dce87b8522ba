"""Draw the adverse carrier's three letters and the client's MedPay ledger."""

import datetime as dt
from decimal import Decimal
from typing import Any

import matter
from drawn import Drawn
from sheet import GREY, Sheet

TEAL = (0.05, 0.32, 0.36)
ADJUSTER = ("R. Osei", "800-555-0100", "rosei@tallgrass.example")
ENVELOPE = "scan_20260812_0931.pdf"

ACKNOWLEDGEMENT = [
    "Dear Counsel:",
    "This acknowledges that on March 2, 2026 we received your letter of February 27, 2026, which "
    "advises us that you represent Marisol Quintanilla-Reyes for injuries claimed to arise from the "
    "above loss. The claim has been assigned to me. Please direct all further correspondence about "
    "bodily injury to my attention and show the claim number above on every page.",
    "Our investigation of the facts of loss and of coverage continues. So that we may evaluate your "
    "client's claim, please send us, as they become available:",
    "*  itemized bills and records of all treatment since the date of loss;",
    "*  records of any treatment of the same parts of the body in the ten years before it;",
    "*  proof of any loss of earnings, with verification by the employer;",
    "*  photographs of the vehicles and of any visible injury; and",
    "*  your client's Medicare status, as federal law requires us to ask.",
    "Property damage is handled apart by our material damage unit under the same claim number. We "
    "ask that your client preserve the vehicle until it has been inspected.",
    "We will contact you again within forty days. If you have a question in the meantime, please call or write to me.",
]
LIMITS = [
    "Dear Mr. Okafor:",
    "This answers your letter of March 20, 2026, in which you ask us to disclose the limits of our "
    "insured's policy. Our insured has consented to the disclosure.",
    "Tallgrass Mutual issued Personal Auto Policy TG-55190-2 to Dale Brannock. The policy was in "
    "force on February 14, 2026. Its limits of liability for bodily injury are $100,000 for each "
    "person and $300,000 for each accident. The per-person limit that applies to your client's claim "
    "is $100,000.00. The limit for property damage is $50,000 for each accident.",
    "Mr. Brannock has told us that he was on a personal errand, that he was not in the course of any "
    "employment, and that no other policy, excess policy or umbrella covers this loss. His "
    "declaration to that effect is enclosed with a copy of the declarations page.",
    "A time-limited demand under Code of Civil Procedure section 999.1 is to be sent to "
    "demands@tallgrass.example, the address that we have given to the Department of Insurance, "
    "or by certified mail to the address at the head of this letter.",
    "Nothing in this letter admits liability or the nature and extent of any injury. We reserve all "
    "rights under the policy and at law.",
]
OFFER = [
    "Dear Mr. Okafor:",
    "We have reviewed your demand of September 8, 2026 and the records and bills that came with it.",
    "We do not dispute that our insured entered the intersection against the signal. We have "
    "considered the emergency care of February 14, 2026, the imaging of March 2, 2026 and the "
    "therapy that followed. The radiologist reports degenerative change at C6-C7, there is an "
    "interval without treatment in May, and part of the chiropractic care overlaps the physical "
    "therapy. No surgery has been recommended.",
    "On this evaluation we are not in a position to accept your demand for the limit of the policy. "
    "We offer $18,500.00 in full and final settlement of all claims of your client for bodily injury, "
    "inclusive of all liens, attorney's fees and costs, in exchange for a release of our insured.",
    "This offer remains open for thirty days from the date of this letter. If you have records that "
    "we have not seen, please send them and we will consider them at once.",
]


def documents() -> list[Drawn]:
    """Return the three letters and the ledger."""
    return [
        _letter(
            "Tallgrass acknowledgment 3-4-26.pdf",
            dt.date(2026, 3, 4),
            "ACKNOWLEDGEMENT OF REPRESENTATION AND CLAIM",
            ACKNOWLEDGEMENT,
            {"letter_type": "acknowledgement"},
            scan={"skew_degrees": 0.5, "seed": 44},
            envelope=ENVELOPE,
        ),
        _letter(
            "Tallgrass limits letter 4-2-26.pdf",
            dt.date(2026, 4, 2),
            "DISCLOSURE OF POLICY LIMITS",
            LIMITS,
            {"letter_type": "other", "limit_per_person": "100000.00"},
        ),
        _letter(
            "Tallgrass offer 9-30-26.pdf",
            dt.date(2026, 9, 30),
            "OFFER OF SETTLEMENT - BODILY INJURY",
            OFFER,
            {"letter_type": "offer", "amount_offered": "18500.00"},
        ),
        _ledger(),
    ]


def _long(day: dt.date) -> str:
    """Write a date with the month in full."""
    return f"{day:%B} {day.day}, {day.year}"


def _letter(
    name: str,
    day: dt.date,
    subject: str,
    body: list[str],
    known: dict[str, Any],
    *,
    scan: dict[str, Any] | None = None,
    envelope: str | None = None,
) -> Drawn:
    """Draw one letter of the adverse carrier."""
    sheet = Sheet(f"Tallgrass Mutual {day.isoformat()}")
    _letterhead(sheet)
    y = _addressee(sheet, day)
    y = _reference(sheet, y, subject)
    previous = False
    for words in body:
        bullet = words.startswith("*")
        y += 4 if not bullet and previous else 0
        previous = bullet
        left = 90 if bullet else 72
        if bullet:
            sheet.text(78, y, "\u2022", 10.5, "Serif")
        text = words.removeprefix("*").strip()
        y = sheet.para(left, y, 540 - left, text, 10.5, "Serif", lead=1.28)
        y += 2 if bullet else 7
    _sign_off(sheet, y + 4)
    return Drawn(
        name=name,
        kind="claim_letter",
        pdf=sheet.pdf(),
        record={
            "carrier": matter.ADVERSE_CARRIER,
            "letter_type": None,
            "date": day.isoformat(),
            "claim_number": matter.ADVERSE_CLAIM,
            "adjuster_name": ADJUSTER[0],
            "adjuster_phone": ADJUSTER[1],
            "adjuster_email": ADJUSTER[2],
            "insured_name": matter.ADVERSE,
            "claimant_name": "Marisol Quintanilla-Reyes",
            "date_of_loss": "2026-02-14",
            "amount_offered": None,
            "limit_per_person": None,
        }
        | known,
        pages=1,
        scan=scan,
        envelope=envelope,
    )


def _letterhead(sheet: Sheet) -> None:
    """Draw the carrier's mark, address and the legal foot."""
    for place in range(7):
        x = 74 + 5 * place
        sheet.line(x, 62, x + 3 * ((place % 3) - 1), 36 + 4 * (place % 2), 1.6, TEAL)
    sheet.text(116, 52, "TALLGRASS MUTUAL", 17, "Sans-Bold", ink=TEAL)
    sheet.text(116, 63, "Bodily Injury Claims - Western Region", 8.5, ink=GREY)
    lines = ("P.O. Box 44190", "Omaha, NE 68144", "Fax 800-555-0109")
    for place, words in enumerate(lines):
        sheet.text(540, 45 + 10 * place, words, 8.5, align="right", ink=GREY)
    sheet.line(72, 74, 540, 74, 1, TEAL)
    sheet.para(
        72,
        744,
        468,
        "For your protection California law requires the following to appear on this form: Any person "
        "who knowingly presents a false or fraudulent claim for the payment of a loss is guilty of a "
        "crime and may be subject to fines and confinement in state prison.",
        7,
        ink=GREY,
    )


def _addressee(sheet: Sheet, day: dt.date) -> float:
    """Draw the date and the law firm's address and return the next y."""
    sheet.text(72, 98, _long(day), 10.5, "Serif")
    lines = (
        "BY E-MAIL AND U.S. MAIL",
        "",
        matter.FIRM,
        "Attn: P. Okafor",
        matter.FIRM_STREET,
        matter.FIRM_CITY,
    )
    y = 118.0
    for words in lines:
        if words:
            sheet.text(72, y, words, 10.5, "Serif")
        y += 13 if words else 6
    return y + 6


def _reference(sheet: Sheet, y: float, subject: str) -> float:
    """Draw the block that names the claim and return the next y."""
    rows = [
        ("Re:", subject),
        ("Our insured:", matter.ADVERSE),
        ("Claimant:", "Marisol Quintanilla-Reyes"),
        ("Claim number:", matter.ADVERSE_CLAIM),
        ("Date of loss:", "February 14, 2026"),
        ("Place of loss:", "Shaw Avenue at Cedar Avenue, Fresno, California"),
    ]
    for label, value in rows:
        sheet.text(108, y, label, 10.5, "Serif-Bold")
        sheet.text(190, y, value, 10.5, "Serif-Bold" if label == "Re:" else "Serif")
        y += 13
    return y + 9


def _sign_off(sheet: Sheet, y: float) -> None:
    """Draw the close, the signature and how to reach the adjuster."""
    if y > 640:
        raise ValueError("the letter is too long for one page")
    sheet.text(72, y, "Sincerely,", 10.5, "Serif")
    sheet.signature(76, y + 30, "R. Osei", size=16)
    name, phone, mail = ADJUSTER
    lines = (name, "Senior Claim Representative, Tallgrass Mutual", f"{phone}    {mail}")
    for place, words in enumerate(lines):
        sheet.text(72, y + 48 + 13 * place, words, 10.5, "Serif")


PAYMENTS = (
    ("2026-04-22", "100417", "Valley Star Ambulance", Decimal("2184.00"), Decimal("150.00")),
    ("2026-05-06", "100583", "Sierra Crest Medical Center", Decimal("11946.50"), Decimal("250.00")),
    ("2026-05-06", "100584", "Sierra Crest Emergency Physicians", Decimal("1385.00"), Decimal("50.00")),
)


def _ledger() -> Drawn:
    """Draw the ledger of what the client's own MedPay coverage has paid."""
    sheet = Sheet("MedPay payment ledger KL-26-55831", (792, 612))
    sheet.text(48, 52, "Keystone Lark Auto", 20, "Serif-Bold")
    sheet.text(48, 66, "First Party Claims, P.O. Box 2290, Sacramento, CA 95812   1-800-555-0148", 9, "Serif")
    sheet.text(744, 52, "PAYMENT LEDGER", 14, "Mono-Bold", align="right")
    sheet.text(744, 66, "Printed 07/31/2026  09:14  page 1 of 1", 8.5, "Mono", align="right")
    sheet.line(48, 76, 744, 76, 1.2)
    facts = [
        ("Claim number", matter.OWN_CLAIM, "Coverage", "Medical Payments"),
        ("Policy number", matter.OWN_POLICY, "Limit per person", "$5,000.00"),
        ("Insured", matter.CLIENT, "Date of loss", "02/14/2026"),
        ("Injured person", matter.CLIENT, "Claim status", "Open"),
        ("Examiner", "B. Castellanos", "Patient DOB", "05/09/1988"),
    ]
    for place, (name, value, other, fact) in enumerate(facts):
        y = 98 + 16 * place
        sheet.text(48, y, name, 9.5, "Mono", ink=GREY)
        sheet.text(160, y, value, 10, "Mono-Bold")
        sheet.text(470, y, other, 9.5, "Mono", ink=GREY)
        sheet.text(594, y, fact, 10, "Mono-Bold")
    _ledger_table(sheet)
    record: dict[str, Any] = {
        "carrier": matter.OWN_CARRIER,
        "claim_number": matter.OWN_CLAIM,
        "coverage": "medical_payments",
        "payments": [
            {
                "date": day,
                "payee": payee,
                "date_of_service": "2026-02-14",
                "billed": f"{billed:.2f}",
                "paid": f"{paid:.2f}",
            }
            for day, _, payee, billed, paid in PAYMENTS
        ],
        "total_paid": "450.00",
        "limit": "5000.00",
        "remaining": "4550.00",
    }
    return Drawn(
        name="Keystone Lark medpay ledger.pdf",
        kind="payment_ledger",
        pdf=sheet.pdf(),
        record=record,
        pages=1,
        scan={"skew_degrees": -0.4, "seed": 45},
        envelope=ENVELOPE,
    )


def _ledger_table(sheet: Sheet) -> None:
    """Draw the payments, the running remainder and the totals."""
    lefts = (("Paid on", 52), ("Check", 128), ("Payee", 188), ("Service date", 420))
    rights = (("Billed", 586), ("Paid", 658), ("Remaining", 738))
    sheet.box(48, 190, 696, 20, fill=(0.86, 0.86, 0.86))
    for words, x in lefts:
        sheet.text(x, 204, words, 9.5, "Mono-Bold")
    for words, x in rights:
        sheet.text(x, 204, words, 9.5, "Mono-Bold", align="right")
    left, y = Decimal("5000.00"), 228
    for day, check, payee, billed, paid in PAYMENTS:
        left -= paid
        on = dt.date.fromisoformat(day)
        cells = (f"{on:%m/%d/%Y}", check, payee, "02/14/2026")
        for words, (_, x) in zip(cells, lefts, strict=True):
            sheet.text(x, y, words, 10, "Mono", within=228)
        for amount, (_, x) in zip((billed, paid, left), rights, strict=True):
            sheet.text(x, y, f"{amount:,.2f}", 10, "Mono", align="right")
        sheet.text(188, y + 12, "Cost share left by the health plan, EOB on file", 8, "Mono", ink=GREY)
        sheet.line(48, y + 18, 744, y + 18, 0.3, GREY)
        y += 32
    sums = (("Coverage limit", "5,000.00"), ("Total paid", "450.00"), ("Remaining", "4,550.00"))
    for place, (name, words) in enumerate(sums):
        sheet.text(560, y + 8 + 17 * place, name, 10.5, "Mono-Bold", align="right")
        sheet.text(658, y + 8 + 17 * place, words, 10.5, "Mono-Bold", align="right")
    sheet.line(470, y + 13, 662, y + 13, 0.4)
    sheet.para(
        48,
        y + 90,
        690,
        "Amounts were paid to the provider for the part of the bill that the health plan left to the "
        "insured. No payment is pending. Keystone Lark Auto may ask to be reimbursed from a recovery "
        "under form KL 0305 CA.",
        9.5,
        "Serif",
    )
