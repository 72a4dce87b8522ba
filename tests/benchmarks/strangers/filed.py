"""Papers that are filed by kind: the date, the names and an amount where there is one."""
# ruff: noqa: E501, what a document prints stands in one piece

from shape import Record, iso, money, npi, record, row, vin
from sheet import Sheet


def protection() -> tuple[Sheet, Record]:
    """A letter of protection on the firm's paper, signed by all three."""
    s = Sheet("Times-Roman", 11.5)
    s.text(306, 60, "HOLLOWAY PEREZ-LUND", font="Times-Bold", size=18, align="c")
    s.text(306, 75, "Trial Lawyers | 88 Bayou Ct, Lafayette, LA 70501 | 337-555-0104", size=9.5, align="c")
    s.y = 112
    s.flow("January 21, 2026", gap=10)
    for line in ("Acadian Pain & Spine Center", "Billing Department", "1500 Kaliste Saloom Rd", "Lafayette, LA 70508"):
        s.flow(line, gap=0)
    s.y += 10
    s.flow(
        "Re: Letter of Protection for our client Sylvestre Fontenot-Graves; accident of December 3, 2025",
        font="Times-Bold",
        gap=10,
    )
    s.flow("To whom it may concern:", gap=8)
    for words in (
        "Our client has no health insurance and asks that you treat him for the injuries of this accident and await payment. In return this office, with his consent, will withhold from any settlement or judgment the amount of your reasonable charges and pay you directly before any sum is paid to him.",
        "This letter does not make the firm liable for the charges. If there is no recovery, or if we cease to represent him, the client stays responsible and we will tell you at once.",
        "Please send bills and records to us as they are made and do not refer the account for collection while the claim is open.",
    ):
        s.flow(words, gap=9)
    s.y += 20
    for who in (
        "Ophelia Perez-Lund, for the firm",
        "Sylvestre Fontenot-Graves, client",
        "For Acadian Pain & Spine Center",
    ):
        s.rule(72, s.y, 300)
        s.row(s.y + 13, [72, 360], "ll", [who, "Date: ____________"])
        s.y += 46
    return s, record(
        "filed",
        date="2026-01-21",
        names=["Sylvestre Fontenot-Graves", "Acadian Pain & Spine Center", "Ophelia Perez-Lund"],
    )


def authorization() -> tuple[Sheet, Record]:
    """A release of health information with boxes ticked by hand."""
    s = Sheet("Helvetica", 9.5)
    s.text(
        306,
        50,
        "AUTHORIZATION TO USE OR DISCLOSE PROTECTED HEALTH INFORMATION",
        font="Helvetica-Bold",
        size=12,
        align="c",
    )
    s.text(306, 63, "45 C.F.R. 164.508", size=8, align="c")
    cells = [
        ("Patient", "Genevieve Atwater-Noor"),
        ("Date of birth", "07/04/1976"),
        ("Social security no. (last four)", "XXX-XX-3306"),
        ("Telephone", "503-555-0158"),
    ]
    for place, (label, value) in enumerate(cells):
        s.cell(
            60 + 246 * (place % 2),
            80 + 30 * (place // 2),
            306 + 246 * (place % 2),
            110 + 30 * (place // 2),
            label,
            value,
            small=7,
        )
    s.left, s.right, s.y = 60, 552, 164
    s.flow("I authorize: Willamette Falls Orthopedic Group and its records custodian")
    s.flow("to disclose to: Thornbury Osei LLP, 1211 SW 5th Ave, Portland, OR 97204", gap=12)
    s.flow("Records from 06/01/2023 to the present:", gap=3)
    for line in (
        "[X] Office and hospital notes",
        "[X] Imaging reports and films",
        "[X] Itemized bills and ledgers",
        "[  ] Psychotherapy notes (a separate form is needed)",
        "[  ] HIV, genetic or substance use records",
    ):
        s.flow(line, indent=16, gap=1)
    s.y += 8
    s.flow("Purpose: a claim for personal injury.")
    s.flow(
        "I may revoke this authorization in writing at any time, except to the extent that it has been relied on. Treatment and payment may not be conditioned on my signing. Information that is disclosed may be disclosed again by the recipient and no longer be protected. A copy is as good as the original. This authorization expires one year from the date below.",
        gap=40,
    )
    s.rule(60, s.y, 320)
    s.row(s.y + 12, [60, 360], "ll", ["Genevieve Atwater-Noor", "Date: 01/30/2026"])
    return s, record(
        "filed", date=iso("01/30/2026"), names=["Genevieve Atwater-Noor", "Willamette Falls Orthopedic Group"]
    )


def retainer() -> tuple[Sheet, Record]:
    """A contingent fee agreement with percentages by stage and no sum of money."""
    s = Sheet("Times-Roman", 11.5)
    s.text(306, 70, "ATTORNEY-CLIENT FEE CONTRACT", font="Times-Bold", size=14, align="c")
    s.text(306, 86, "(Contingent fee)", align="c")
    s.y = 118
    s.flow(
        'This contract is made on December 15, 2025 between Marchetti-Bloom & Sato, APC ("Attorney") and Ezekiel Vandermeer ("Client").',
        gap=9,
    )
    for head, words in [
        ("1. Matter.", "Client hires Attorney to pursue claims arising from a collision on December 7, 2025 in Stockton, California. Appeals, property damage and medical payments claims are not included unless agreed in writing."),
        ("2. Fee.", "Attorney is paid only out of what is recovered: 33 1/3 percent if the matter is resolved before a complaint is filed, 40 percent after, and 45 percent after the first day of trial. The fee is not set by law and is negotiable."),
        ("3. Costs.", "Attorney will advance costs such as filing fees, records, experts and depositions. Costs are taken from the recovery after the fee is computed. If nothing is recovered Client owes no costs."),
        ("4. Liens.", "Client authorizes Attorney to pay from the recovery any lien of a health plan, Medicare, Medi-Cal or provider."),
        ("5. Settlement.", "Attorney will not settle without Client's consent."),
        ("6. Ending.", "Client may discharge Attorney at any time. Attorney may then have a lien for the reasonable value of services."),
        ("7. Insurance.", "Attorney maintains errors and omissions insurance that applies to these services."),
    ]:  # fmt: skip
        s.flow(f"{head} {words}", gap=8)
    s.y += 30
    s.rule(72, s.y, 280)
    s.rule(320, s.y, 540)
    s.row(s.y + 13, [72, 320], "ll", ["Ezekiel Vandermeer, Client", "Yoshiko Sato, for Attorney"])
    return s, record(
        "filed", date="2025-12-15", names=["Ezekiel Vandermeer", "Marchetti-Bloom & Sato, APC", "Yoshiko Sato"]
    )


def estimate() -> tuple[Sheet, Record]:
    """A body shop's estimate with labour, parts, subtotals, tax and a deductible."""
    s = Sheet("Courier", 9)
    s.text(50, 52, "IRON RANGE COLLISION CENTER", font="Courier-Bold", size=13)
    s.text(50, 65, "4102 Grand Ave, Duluth MN 55807   218-555-0177")
    s.text(560, 52, "PRELIMINARY ESTIMATE", font="Courier-Bold", size=11, align="r")
    s.lines(
        50,
        92,
        [
            "Owner:    Fenwick Makoa",
            "Vehicle:  2022 SUBARU Forester Premium 4D UTV",
            f"VIN:      {vin('JF2SKAEC*NH500317')}  Odometer: 41,207",
        ],
        lead=12,
    )
    s.lines(390, 92, ["Written: 02/24/2026", "Insurer: Superior Mutual", "Loss:    02/19/2026"], lead=12)
    s.rule(50, 128, 560)
    places, aligns = [50, 84, 130, 400, 460, 560], "lllrrr"
    s.row(140, places, aligns, ["Line", "Oper", "Description", "Labor", "Paint", "Ext. price"], font="Courier-Bold")
    rows = [("1", "", "REAR BUMPER", "", "", ""), ("2", "R&R", "Bumper cover assembly", "1.8", "3.0", "612.45"), ("3", "Repl", "Energy absorber", "0.3", "", "148.20"),
            ("4", "Repl", "Impact bar", "0.6", "", "402.11"), ("5", "", "LIFT GATE", "", "", ""), ("6", "Rpr", "Lift gate shell", "4.5", "2.6", ""),
            ("7", "Repl", "Emblem", "0.2", "", "38.90"), ("8", "Subl", "Pre-repair and post-repair scan", "", "", "150.00")]  # fmt: skip
    y = 156.0
    for one in rows:
        s.row(y, places, aligns, one)
        y += 14
    s.rule(50, y - 6, 560)
    for words, basis, amount in [
        ("Parts", "", "1,201.66"), ("Body labor", "7.4 hrs @ $66.00/hr", "488.40"), ("Paint labor", "5.6 hrs @ $66.00/hr", "369.60"), ("Paint supplies", "5.6 hrs @ $44.00/hr", "246.40"),
        ("Sublet", "", "150.00"), ("Subtotal", "", "2,456.06"), ("Sales tax", "$1,448.06 @ 8.875%", "128.52"), ("Grand total", "", "2,584.58"), ("Deductible", "", "500.00"), ("Net cost of repairs", "", "2,084.58"),
    ]:  # fmt: skip
        y += 14
        s.row(
            y,
            [220, 340, 560],
            "llr",
            [words, basis, amount],
            font="Courier-Bold" if words == "Grand total" else "Courier",
        )
    s.lines(
        50,
        y + 40,
        ["Estimate prepared by Brunhilde Okonjo.", "Supplements may follow when the bumper has been removed."],
        lead=13,
    )
    return s, record(
        "filed",
        date=iso("02/24/2026"),
        names=["Fenwick Makoa", "IRON RANGE COLLISION CENTER", "Brunhilde Okonjo"],
        amount=money("2,584.58"),
    )


def affidavit() -> tuple[Sheet, Record]:
    """A custodian's affidavit of cost and necessity under section 18.001; it is not itself the bill."""
    s = Sheet("Times-Roman", 12)
    s.text(306, 72, "CAUSE NO. D-1-GN-25-004417", font="Times-Bold", align="c")
    s.lines(72, 100, ["HESTER AL-RASHID", "", "VS.", "", "LOCKHART CREAMERY, INC."], lead=14)
    s.lines(310, 100, ["§"] * 5, lead=14)
    s.lines(345, 100, ["IN THE DISTRICT COURT OF", "", "TRAVIS COUNTY, TEXAS", "", "353RD JUDICIAL DISTRICT"], lead=14)
    s.y = 196
    s.heading("AFFIDAVIT CONCERNING COST AND NECESSITY OF SERVICES", font="Times-Bold", align="c", gap=8)
    s.flow(
        "Before me, the undersigned authority, personally appeared Cornelius Abara, who, being by me duly sworn, deposed as follows:",
        gap=9,
    )
    for words in (
        "My name is Cornelius Abara. I am of sound mind and capable of making this affidavit, and personally acquainted with the facts here stated.",
        "I am the person in charge of records of Shoal Creek Open Imaging. Attached to this affidavit are records that provide an itemized statement of the service and the charge for the service that Shoal Creek Open Imaging provided to Hester Al-Rashid on October 14, 2025. The attached records are a part of this affidavit.",
        "The attached records are kept by me in the regular course of business, and it was the regular course of business for an employee with knowledge of the service to make the record at or near the time.",
        "The service I provided was necessary and the amount that I charged for the service was reasonable at the time and place that the service was provided.",
        "The total amount paid for the service was $0.00 and the amount currently unpaid but which Shoal Creek Open Imaging has a right to be paid after any adjustments or credits is $2,275.00.",
    ):
        s.flow(words, first=36, gap=8)
    s.y += 24
    s.rule(310, s.y, 540)
    s.text(310, s.y + 14, "Cornelius Abara, Affiant")
    s.y += 44
    s.flow("SWORN TO AND SUBSCRIBED before me on the 12th day of February, 2026.", first=36, gap=30)
    s.rule(310, s.y, 540)
    s.text(310, s.y + 14, "Notary Public, State of Texas")
    return s, record(
        "filed",
        date="2026-02-12",
        names=["Cornelius Abara", "Shoal Creek Open Imaging", "Hester Al-Rashid"],
        amount="2275.00",
    )


def firm_letter() -> tuple[Sheet, Record]:
    """The firm's own letter to an insurer: it reads like a claim letter and is none."""
    s = Sheet("Times-Roman", 12)
    s.text(72, 60, "Lindqvist-Amadi Injury Law", font="Times-Italic", size=20)
    s.text(
        72, 76, "A professional corporation   |   909 Grand Blvd, Kansas City, MO 64106   |   816-555-0109", size=9.5
    )
    s.rule(72, 84, 540)
    s.y = 116
    s.flow("March 24, 2026", gap=10)
    for line in ("Flint Hills Assurance", "Attn: Barrington Mcallister, Claims", "PO Box 2207", "Topeka, KS 66601"):
        s.flow(line, gap=0)
    s.y += 10
    for line in (
        "Our client: Zenobia Castellano",
        "Your insured: Rutherford Pike",
        "Your claim: FH-660-18827",
        "Date of loss: February 28, 2026",
    ):
        s.flow(line, indent=36, gap=0)
    s.y += 10
    s.flow("Dear Mr. Mcallister:", gap=9)
    for words in (
        "This office represents Ms. Castellano. Please direct every further communication to us and not to her. Any authorization she may have signed is revoked.",
        "Please confirm in writing the limits of every policy that may apply, and preserve the vehicle, its event data recorder and all photographs. We will not discuss settlement until she has finished treating.",
        "Please also send a copy of any statement that you have taken. Thank you for your courtesy.",
    ):
        s.flow(words, gap=9)
    s.flow("Sincerely,", gap=32)
    for line in ("Theodora Lindqvist-Amadi", "Attorney for Zenobia Castellano"):
        s.flow(line, gap=0)
    return s, record(
        "filed",
        date="2026-03-24",
        names=["Zenobia Castellano", "Rutherford Pike", "Barrington Mcallister", "Theodora Lindqvist-Amadi"],
    )


def ambulance() -> tuple[Sheet, Record]:
    """An ambulance service's invoice with base rate and miles, for the envelope."""
    s = Sheet("Helvetica", 10)
    s.text(60, 58, "Rattlesnake Valley Ambulance Service", font="Helvetica-Bold", size=14)
    s.lines(
        60,
        73,
        ["PO Box 4400, Missoula, MT 59806", "Billing 406-555-0190     Tax ID 81-0447263     NPI " + npi("144720318")],
        lead=12,
        size=9,
    )
    s.text(552, 104, "INVOICE", font="Helvetica-Bold", size=16, align="r")
    s.lines(
        60,
        124,
        [
            "Patient: Greyeyes, Ottoline",
            "Account (run) no.: 26-00871",
            "Date of call: 01/31/2026",
            "Invoice date: 02/10/2026",
        ],
        lead=14,
    )
    s.lines(
        330,
        124,
        ["From: Reserve St at Mullan Rd", "To: Clark Fork Hospital", "Injury codes: S16.1XXA, S29.012A"],
        lead=14,
    )
    s.box(56, 190, 556, 206, shade=0.85)
    places, aligns = [60, 120, 400, 470, 548], "llrrr"
    s.row(202, places, aligns, ["Code", "Service", "Units", "Rate", "Amount"], font="Helvetica-Bold")
    rows = [
        ("A0429", "BLS emergency base rate", "1", "985.00", "985.00"),
        ("A0425", "Ground mileage", "6.4", "18.50", "118.40"),
        ("A0382", "BLS routine disposable supplies", "1", "64.00", "64.00"),
    ]
    y, charges = 222.0, []
    for one in rows:
        s.row(y, places, aligns, one)
        charges.append(
            row("charge", code=one[0], code_system="HCPCS", description=one[1], units=one[2], amount=money(one[4]))
        )
        y += 17
    for words, amount in [("Total charges", "1,167.40"), ("Payments", "0.00"), ("Amount due", "1,167.40")]:
        s.row(y + 8, [400, 548], "lr", [words, amount], font="Helvetica-Bold")
        y += 17
    return s, record(
        "medical_bill", form="statement", provider_name="Rattlesnake Valley Ambulance Service", provider_address="PO Box 4400, Missoula, MT 59806",
        provider_phone="406-555-0190", provider_npi=npi("144720318"), provider_tax_id="81-0447263", patient_name="Greyeyes, Ottoline", account_number="26-00871",
        statement_date=iso("02/10/2026"), diagnosis_codes=["S16.1XXA", "S29.012A"], charges=[charge | {"date_of_service": iso("01/31/2026")} for charge in charges],
        total_charges="1167.40", total_payments="0.00", balance_due="1167.40",
    )  # fmt: skip
