"""Papers of insurers and lienholders, and a crash report."""
# ruff: noqa: E501, what a document prints stands in one piece

from decimal import Decimal

from reportlab.lib.pagesizes import landscape, letter
from shape import Record, iso, money, record, row, vin
from sheet import Sheet


def declarations() -> tuple[Sheet, Record]:
    """A Texas auto policy with a column for each vehicle; what was rejected is named as well."""
    s = Sheet("Helvetica", 9)
    s.text(50, 54, "Bluebonnet Farmers Mutual", font="Helvetica-Bold", size=16)
    s.text(50, 68, "Personal Auto Policy  |  Renewal Declarations  |  50/100/50 plan")
    s.lines(
        50,
        98,
        [
            "Insured and mailing address",
            "Marguerite Oyelowo-Stark",
            "and Desmond Stark",
            "5108 Live Oak Bend",
            "Waco, TX 76708",
        ],
        lead=12,
    )
    s.lines(330, 98, ["Policy no.", "Policy period", "Agent", "Lienholder, vehicle 1"], lead=14, font="Helvetica-Bold")
    s.lines(
        430,
        98,
        ["BFM-TX 6620418-03", "11/15/2025 to 05/15/2026", "Lou Ann Petrakis 254-555-0110", "Brazos Educators CU"],
        lead=14,
    )
    s.text(430, 154, "12:01 a.m. standard time", size=7.5)
    first, second = vin("4T1G11AK*MU431207"), vin("1FTEW1EP*HFB60915")
    s.row(
        186,
        [50, 110, 160, 236, 330, 470],
        "llllll",
        ["Vehicle", "Year", "Make", "Model", "Identification number", "Garaged"],
        font="Helvetica-Bold",
    )
    s.row(200, [50, 110, 160, 236, 330, 470], "llllll", ["1", "2021", "Toyota", "Camry SE", first, "Waco 76708"])
    s.row(214, [50, 110, 160, 236, 330, 470], "llllll", ["2", "2017", "Ford", "F-150 XLT", second, "Waco 76708"])
    s.box(46, 234, 566, 262, shade=0.88)
    places, aligns = [50, 226, 388, 440, 500, 562], "llrrrr"
    s.row(
        246,
        places,
        aligns,
        ["Coverage", "Limit of liability", "Deductible", "Vehicle 1", "Vehicle 2", "Both"],
        font="Helvetica-Bold",
    )
    s.text(500, 257, "six-month premium", size=7.5, align="c")
    rows = [
        (
            "Bodily Injury Liability",
            "bodily_injury",
            "$50,000 person / $100,000 accident",
            "",
            "148.00",
            "171.00",
            "319.00",
        ),
        ("Property Damage Liability", "property_damage", "$50,000 accident", "", "131.00", "139.00", "270.00"),
        ("Personal Injury Protection", "personal_injury_protection", "$5,000 person", "", "38.00", "36.00", "74.00"),
        (
            "Uninsured/Underinsured Motorist BI",
            "uninsured_motorist",
            "$30,000 person / $60,000 accident",
            "",
            "41.00",
            "41.00",
            "82.00",
        ),
        ("Other Than Collision", "other", "Actual cash value", "$250", "52.00", "61.00", "113.00"),
        ("Collision", "other", "Actual cash value", "$1,000", "166.00", "149.00", "315.00"),
    ]
    y, coverages = 278.0, []
    for name, kind, limit, deductible, one, two, both in rows:
        s.row(y, places, aligns, [name, limit, deductible, one, two, both])
        amounts = [money(part.split()[0]) for part in limit.split(" / ") if part.startswith("$")]
        person = amounts[0] if "person" in limit else None
        accident = amounts[-1] if "accident" in limit else None
        coverages.append(
            row(
                "coverage",
                name=name,
                coverage=kind,
                limit_per_person=person,
                limit_per_accident=accident,
                deductible=money(deductible) if deductible else None,
                premium=both,
            )
        )
        assert Decimal(one) + Decimal(two) == Decimal(both)
        y += 16
    s.rule(50, y - 8, 562)
    s.row(
        y + 4,
        [50, *places[3:]],
        "lrrr",
        ["Premium for the vehicles", "576.00", "597.00", "1,173.00"],
        font="Helvetica-Bold",
    )
    s.row(y + 20, [50, 562], "lr", ["Motor Vehicle Crime Prevention Authority fee", "5.00"])
    s.row(y + 36, [50, 562], "lr", ["Total for this policy period", "$1,178.00"], font="Helvetica-Bold")
    s.y, s.left, s.right = y + 70, 50, 562
    s.heading("Not on this policy")
    s.flow(
        "Medical Payments: not purchased. Rental Reimbursement: not purchased. Uninsured/Underinsured Motorist Property Damage: rejected in writing on 11/02/2021."
    )
    s.heading("Drivers")
    s.flow("Marguerite Oyelowo-Stark, Desmond Stark. Excluded driver: Tobias Stark.")
    s.heading("Forms")
    s.flow("TX-PAP 10 24; TX-593A 01 19; BFM-215 06 22")
    return s, record(
        "declarations", carrier="Bluebonnet Farmers Mutual", policy_number="BFM-TX 6620418-03", named_insured="Marguerite Oyelowo-Stark and Desmond Stark",
        period_start="2025-11-15", period_end="2026-05-15", coverages=coverages,
        vehicles=[row("vehicle", year="2021", make="Toyota", model="Camry SE", vin=first), row("vehicle", year="2017", make="Ford", model="F-150 XLT", vin=second)],
    )  # fmt: skip


def denial() -> tuple[Sheet, Record]:
    """A liability denial whose reference block stands at the right."""
    s = Sheet("Times-Roman", 11)
    s.text(72, 60, "Cimarron Casualty Exchange", font="Times-Bold", size=17)
    s.text(72, 74, "Southwest Liability Unit, PO Box 30771, Tulsa, OK 74130", size=9.5)
    s.lines(
        330,
        108,
        [
            "March 17, 2026",
            "Our insured: Prudence Abdi-Keller",
            "Your client: Leopold Zambrano",
            "Claim: CCX-0261-55840",
            "Loss: 12/19/2025",
        ],
        lead=14,
    )
    s.lines(72, 108, ["Via e-mail and mail", "Rourke & Valadez, P.C.", "1212 S Boston Ave", "Tulsa, OK 74119"], lead=14)
    s.y = 206
    s.flow("Dear Counsel:", gap=10)
    for words in (
        "We have completed our investigation of this loss. Ms. Abdi-Keller, the independent witness and the video from the fuel station all place your client's vehicle in the intersection after "
        "the signal had turned red. Under 23 O.S. section 13 a claimant whose negligence is greater than that of the defendant may not recover.",
        "We therefore must decline to make any payment for bodily injury to Mr. Zambrano or for damage to his vehicle. Your demand of $48,500.00 dated February 20, 2026 is respectfully denied.",
        "Our insured's policy carries limits of $25,000 for each person. We mention this only because your letter asked for it; it is not an offer.",
        "If you have facts or statements that we have not seen, please send them within 30 days and we will look again. The statute of limitations is not extended by this letter.",
    ):
        s.flow(words, gap=10)
    s.flow("Sincerely,", gap=30)
    for line in (
        "Thessaly Wainwright",
        "Senior Claim Representative",
        "Direct 918-555-0164   thessaly.wainwright@cimarron.example",
    ):
        s.flow(line, gap=0)
    s.y += 14
    s.flow("cc: Prudence Abdi-Keller", size=9.5)
    return s, record(
        "claim_letter", carrier="Cimarron Casualty Exchange", letter_type="denial", date="2026-03-17", claim_number="CCX-0261-55840",
        adjuster_name="Thessaly Wainwright", adjuster_phone="918-555-0164", adjuster_email="thessaly.wainwright@cimarron.example",
        insured_name="Prudence Abdi-Keller", claimant_name="Leopold Zambrano", date_of_loss="2025-12-19",
    )  # fmt: skip


def offer() -> tuple[Sheet, Record]:
    """An offer on the second page of a long letter, after a payment for the car, a limit and a demand."""
    s = Sheet("Helvetica", 10.5)
    s.footer = lambda sheet: sheet.text(
        306, 758, f"NorthArrow Insurance - claim 77-PD41882-B - page {sheet.number} of 2", size=8, align="c"
    )
    s.text(540, 56, "NorthArrow Insurance", font="Helvetica-Bold", size=15, align="r")
    s.text(540, 70, "Casualty Claims | PO Box 9120 | Boise, ID 83707", size=9, align="r")
    s.y = 104
    s.flow("April 2, 2026", gap=12)
    for line in ("BECKETT TANAKA LAW GROUP", "ATTN ISOLDE BECKETT", "1015 W HAYS ST", "BOISE ID 83702"):
        s.flow(line, gap=0)
    s.y += 12
    for label, value in [
        ("RE:", "Claimant: Rosamund Ekberg"),
        ("", "Insured: Gable Roofing Supply LLC"),
        ("", "Driver: Casimir Dunleavy"),
        ("", "Claim no.: 77-PD41882-B"),
        ("", "Date of accident: October 8, 2025"),
    ]:
        s.text(72, s.y, label, font="Helvetica-Bold")
        s.text(110, s.y, value)
        s.y += 13.5
    s.y += 10
    s.flow("Dear Ms. Beckett:", gap=9)
    for words in (
        "Thank you for your letter of March 6, 2026 and the records that came with it. You have demanded $95,000.00 for the bodily injury claim of Ms. Ekberg. This letter reviews what we have paid, "
        "what we have considered, and where we stand.",
        "Property damage. On November 3, 2025 we paid $11,284.37 for the total loss of the 2018 Subaru Outback, and on November 10, 2025 we paid $612.00 for a rental car. Those payments settled the property damage and are not part of what follows.",
        "Coverage. The policy issued to Gable Roofing Supply LLC carries a combined single limit of $1,000,000.00. There is no issue of coverage.",
        "Liability. Mr. Dunleavy was cited for following too closely. We accept that he was mostly at fault, but the dash camera shows that Ms. Ekberg stopped short for a turn that she had missed. We place ten percent of the fault on her.",
        "Medical expenses. You have listed bills of $21,904.18. Of these $4,150.00 is for injections at Treasure Basin Pain that the records tie to a 2022 work injury. We have allowed $15,328.60 after review. "
        "The emergency room recorded no loss of consciousness and the CT of the head was normal.",
        "Lost wages. The employer reports 61 hours at $27.00, or $1,647.00, which we have allowed.",
        "General damages. Ms. Ekberg treated for eleven weeks, had no surgery and was released without restrictions. There is no permanent impairment rating. We have taken into account that she missed the wedding of her brother and could not ride her horse for the season.",
    ):
        if words.startswith("General"):
            s.turn()
        s.flow(words, gap=9)
    s.flow("Having weighed all of this, we are prepared to resolve the bodily injury claim for a total of $34,750.00, which includes every lien, every medical expense and attorney's fees. A release is enclosed. "
           "The sum will be paid within 15 days after we receive it signed, together with the final demand of any lienholder.", gap=9)  # fmt: skip
    s.flow("This is made in compromise and is open for 30 days. Please do not hesitate to call me.", gap=9)
    s.flow("Yours truly,", gap=30)
    for line in ("Percival Nwosu, AIC", "Claims Specialist", "(208) 555-0151", "pnwosu@northarrow.example"):
        s.flow(line, gap=0)
    return s, record(
        "claim_letter", carrier="NorthArrow Insurance", letter_type="offer", date="2026-04-02", claim_number="77-PD41882-B", adjuster_name="Percival Nwosu, AIC",
        adjuster_phone="(208) 555-0151", adjuster_email="pnwosu@northarrow.example", insured_name="Gable Roofing Supply LLC", claimant_name="Rosamund Ekberg",
        date_of_loss="2025-10-08", amount_offered="34750.00",
    )  # fmt: skip


def acknowledgement() -> tuple[Sheet, Record]:
    """A short letter that takes note of a claim, for the envelope."""
    s = Sheet("Times-Roman", 11.5)
    s.text(72, 62, "GLACIER & PLAINS INDEMNITY", font="Times-Bold", size=14)
    s.text(72, 76, "Claims Center, 400 N Last Chance Gulch, Helena, MT 59601", size=10)
    s.y = 112
    s.flow("February 11, 2026", gap=10)
    for line in ("Kessler-Imboden Law, PLLC", "118 W Broadway St", "Missoula, MT 59802"):
        s.flow(line, gap=0)
    s.y += 12
    for line in (
        "Claim number: GPI 2602 0399",
        "Policyholder: Jebediah Frostad",
        "Your client: Ottoline Greyeyes",
        "Accident of: January 31, 2026",
    ):
        s.flow(line, indent=36, gap=0)
    s.y += 12
    s.flow("Dear Sir or Madam:", gap=9)
    s.flow("We have your letter of representation of February 6, 2026. The claim has been assigned to me. Please send all further letters to my attention and let me know when your client has finished treating. "
           "Our limits are $25,000 per person; a certified copy of the policy will be sent when the policyholder consents.", gap=9)  # fmt: skip
    s.flow("We have no statement from your client and ask that one be arranged at a convenient time.", gap=9)
    s.flow("Very truly yours,", gap=30)
    for line in ("Henrietta Two Rivers-Blom", "Claims Adjuster II", "406-555-0122"):
        s.flow(line, gap=0)
    return s, record(
        "claim_letter", carrier="GLACIER & PLAINS INDEMNITY", letter_type="acknowledgement", date="2026-02-11", claim_number="GPI 2602 0399",
        adjuster_name="Henrietta Two Rivers-Blom", adjuster_phone="406-555-0122", insured_name="Jebediah Frostad", claimant_name="Ottoline Greyeyes",
        date_of_loss="2026-01-31",
    )  # fmt: skip


def ledger() -> tuple[Sheet, Record]:
    """A log of personal injury protection payments, on its side, with what is left after each."""
    s = Sheet("Helvetica", 8.5, landscape(letter))
    s.text(40, 46, "Gulf Sentinel Insurance Company", font="Helvetica-Bold", size=14)
    s.text(752, 46, "PIP PAY LOG", font="Helvetica-Bold", size=14, align="r")
    s.row(
        66,
        [40, 240, 430, 600],
        "llll",
        [
            "Claim: 0418-PIP-220961",
            "Insured: Evangeline Marchetti",
            "Injured: Evangeline Marchetti",
            "Loss date: 11/20/2025",
        ],
    )
    s.row(
        80,
        [40, 240, 430, 600],
        "llll",
        ["Policy: GSI 88-40417", "Basic limit: $10,000.00", "Deductible: $0.00", "Run: 03/18/2026 07:31"],
    )
    s.rule(40, 88, 752)
    places, aligns = [40, 96, 158, 372, 468, 526, 590, 654, 752], "llllrrrrr"
    s.row(
        101,
        places,
        aligns,
        ["Check", "Issued", "Pay to", "Service", "Billed", "Reduced", "Allowed", "Paid", "Limit left"],
        font="Helvetica-Bold",
    )
    s.rule(40, 106, 752)
    rows = [
        (
            "9004417",
            "12/11/2025",
            "Manatee County Ambulance District",
            "11/20/2025",
            "1,184.00",
            "0.00",
            "1,184.00",
            "947.20",
        ),
        (
            "9004418",
            "12/11/2025",
            "Palmetto Bay Emergency Physicians",
            "11/20/2025",
            "1,320.00",
            "214.00",
            "1,106.00",
            "884.80",
        ),
        (
            "9005102",
            "12/19/2025",
            "Palmetto Bay Medical Center",
            "11/20/2025",
            "5,466.00",
            "1,366.50",
            "4,099.50",
            "3,279.60",
        ),
        ("9006633", "01/09/2026", "Suncoast Open MRI", "12/02/2025", "1,950.00", "780.00", "1,170.00", "936.00"),
        ("9007240", "01/23/2026", "Anclote Spine & Rehab", "12/04/2025", "412.00", "98.00", "314.00", "251.20"),
        ("9007240", "01/23/2026", "Anclote Spine & Rehab", "12/11/2025", "286.00", "66.00", "220.00", "176.00"),
        ("9007911", "02/06/2026", "Anclote Spine & Rehab", "12/18/2025", "286.00", "66.00", "220.00", "176.00"),
        ("9008350", "02/20/2026", "Evangeline Marchetti (wage loss)", "12/01/2025", "", "", "", "640.00"),
    ]
    left, payments, y = Decimal(10000), [], 122.0
    for one in rows:
        left -= Decimal(money(one[7]))
        s.row(y, places, aligns, [*one, f"{left:,.2f}"])
        payments.append(
            row(
                "payment",
                date=iso(one[1]),
                payee=one[2],
                date_of_service=iso(one[3]),
                billed=money(one[4]) if one[4] else None,
                paid=money(one[7]),
            )
        )
        y += 16
    paid = Decimal(10000) - left
    s.rule(40, y - 8, 752)
    s.row(y + 5, places, aligns, ["", "", "Medical subtotal", "", "10,904.00", "2,590.50", "8,313.50", "6,650.80", ""])
    s.row(y + 20, places, aligns, ["", "", "Wage subtotal", "", "", "", "", "640.00", ""])
    s.row(
        y + 37,
        places,
        aligns,
        ["", "", "Total paid to date", "", "", "", "", f"{paid:,.2f}", f"{left:,.2f}"],
        font="Helvetica-Bold",
    )
    assert paid == Decimal("7290.80")
    s.text(
        40,
        y + 70,
        "Benefits are paid at 80% of the allowed amount (medical) and 60% of gross wages. This log is furnished under section 627.4137, Florida Statutes.",
    )
    return s, record(
        "payment_ledger", carrier="Gulf Sentinel Insurance Company", claim_number="0418-PIP-220961", coverage="personal_injury_protection",
        payments=payments, total_paid=str(paid), limit="10000.00", remaining=str(left),
    )  # fmt: skip


def medicare() -> tuple[Sheet, Record]:
    """Medicare's conditional payment notice: a letter to the firm and a table of what was paid."""
    s = Sheet("Helvetica", 10)
    s.text(72, 54, "Benefits Coordination & Recovery Center", font="Helvetica-Bold", size=12)
    s.lines(72, 68, ["Medicare - Non-Group Health Plan", "PO Box 138832, Oklahoma City, OK 73113"], size=9, lead=12)
    s.text(540, 54, "CMS", font="Times-Bold", size=22, align="r")
    s.y = 112
    s.flow("March 5, 2026", gap=10)
    for line in ("OAKES MBATHA & ROSS LLP", "3300 N CENTRAL AVE STE 1400", "PHOENIX, AZ 85012"):
        s.flow(line, gap=0)
    s.y += 10
    for label, value in [("Beneficiary Name:", "Ignatius P. Halloran"), ("Medicare Number:", "1**-**-**73"), ("Case Identification Number:", "20260 41090 00317"),
                         ("Date of Incident:", "September 4, 2025"), ("Insurer Claim Number:", "DSM-5520914")]:  # fmt: skip
        s.text(100, s.y, label)
        s.text(260, s.y, value)
        s.y += 13
    s.y += 8
    s.flow("Re: Conditional Payment Notice", font="Helvetica-Bold", gap=8)
    s.flow("Dear Oakes Mbatha & Ross LLP:", gap=8)
    for words in (
        "This letter follows your earlier letter notifying us that Ignatius P. Halloran has a claim for injuries arising from the incident above. Medicare has paid for services that may be related and for which a liability insurer may be primarily responsible.",
        "As of the date of this letter Medicare has identified $6,218.43 in conditional payments that we believe are associated with your claim. This is not a final amount; Medicare continues to review claims until the case is resolved.",
        "If you disagree with any item on the enclosed Payment Summary Form, your written response with documents must reach us no later than April 4, 2026. If a settlement has been reached, please send the date, the total amount, the attorney's fee and the costs.",
        "Please do not send payment at this time.",
    ):
        s.flow(words, gap=9)
    s.flow("Sincerely,", gap=8)
    s.flow("BCRC", gap=4)
    s.flow("Enclosure: Payment Summary Form", size=9)
    s.turn()
    s.text(306, 60, "PAYMENT SUMMARY FORM", font="Helvetica-Bold", size=12, align="c")
    s.text(60, 82, "Beneficiary: Ignatius P. Halloran     Case: 20260 41090 00317     Incident: 09/04/2025", size=9)
    s.rule(40, 92, 572)
    places = [40, 62, 150, 172, 314, 366, 416, 516, 572]
    heads = ["TOS", "ICN", "Ln", "Provider name", "DX", "From", "To", "Charges", "Paid"]
    s.row(104, [*places[:6], 412, *places[7:]], "lllllllrr", heads, font="Helvetica-Bold", size=8)
    s.rule(40, 109, 572)
    rows = [
        (
            "60",
            "22609812004417",
            "0",
            "Camelback Heights Hospital",
            ["S32.010A", "V89.2XXA"],
            "09/04/25",
            "09/06/25",
            "28,140.00",
            "4,902.18",
        ),
        (
            "71",
            "69110526330191",
            "1",
            "Papago Radiology Assoc",
            ["S32.010A"],
            "09/04/25",
            "09/04/25",
            "386.00",
            "71.40",
        ),
        ("71", "69110526418822", "1", "Sonoran Orthopedics", ["S32.010A"], "09/18/25", "09/18/25", "295.00", "104.66"),
        ("71", "69110528004173", "2", "Sonoran Orthopedics", ["M54.50"], "10/23/25", "10/23/25", "212.00", "88.19"),
        (
            "40",
            "22611840271133",
            "0",
            "Agua Fria Therapy Center",
            ["M54.50"],
            "11/03/25",
            "12/19/25",
            "3,360.00",
            "1,052.00",
        ),
    ]
    y, items, total = 122.0, [], Decimal(0)
    for kind, icn, line, provider, codes, start, end, billed, paid in rows:
        s.row(
            y,
            [*places[:4], places[5], 412, *places[7:]],
            "llllllrr",
            [kind, icn, line, provider, start, end, billed, paid],
            size=8,
        )
        for number, code in enumerate(codes):
            s.text(314, y + 10 * number, code.replace(".", ""), size=8)
        y += 14 + 10 * (len(codes) - 1)
        total += Decimal(money(paid))
        items.append(
            row(
                "item",
                date_of_service=iso(start),
                provider_name=provider,
                diagnosis_codes=codes,
                billed=money(billed),
                paid=money(paid),
            )
        )
    assert total == Decimal("6218.43")
    s.rule(40, y - 6, 572)
    s.row(y + 8, [314, 516, 572], "lrr", ["Totals", "32,393.00", "6,218.43"], font="Helvetica-Bold", size=8)
    s.text(40, y + 34, "TOS 40 Outpatient   60 Inpatient   71 Physician/Supplier", size=8)
    return s, record(
        "lien_notice", lienholder="Medicare", lien_type="medicare", lienholder_address="PO Box 138832, Oklahoma City, OK 73113",
        reference_number="20260 41090 00317", claimant_name="Ignatius P. Halloran", date_of_loss="2025-09-04", date="2026-03-05", amount_claimed="6218.43",
        items=items, response_due="2026-04-04",
    )  # fmt: skip


def hospital_lien() -> tuple[Sheet, Record]:
    """A hospital lien sworn for the county's records under chapter 55 of the Texas Property Code."""
    s = Sheet("Times-Roman", 11.5)
    s.text(306, 70, "NOTICE AND CLAIM OF HOSPITAL LIEN", font="Times-Bold", size=14, align="c")
    s.text(306, 86, "Texas Property Code, Chapter 55", align="c")
    s.lines(72, 116, ["THE STATE OF TEXAS", "COUNTY OF HIDALGO"], lead=14)
    s.lines(300, 116, ["§", "§"], lead=14)
    s.text(340, 123, "KNOW ALL MEN BY THESE PRESENTS:")
    s.y = 162
    s.flow(
        "Before me, the undersigned authority, personally appeared Leticia Montalvo-Bright, who upon her oath stated:",
        gap=8,
    )
    for words in (
        "1. The claimant of this lien is Rio Vista Doctors Hospital, 2101 S Cynthia St, McAllen, Texas 78503, which provided hospital services to the injured person named below.",
        "2. The injured person is Evaristo Cantu-Holloway, 415 Mockingbird Ave, Mission, Texas 78572, who was admitted not later than 72 hours after the accident.",
        "3. The accident took place on January 6, 2026 in Hidalgo County, Texas. The services were provided from January 6, 2026 to January 9, 2026.",
        "4. The person alleged to be liable for damages arising from the injury is, so far as the claimant knows, Montgomery Freight Lines, Inc., insured by Ironbridge Commercial.",
        "5. The reasonable and regular charges for the services total $41,660.25. A payment of $750.00 has been received. The amount of the lien claimed is $40,910.25.",
        "6. The claimant's account number is RV-4410092. The lien attaches to any cause of action, judgment or settlement as the statute provides.",
    ):
        s.flow(words, gap=8)
    s.y += 22
    s.rule(300, s.y, 540)
    s.lines(300, s.y + 13, ["Leticia Montalvo-Bright, Lien Coordinator", "Rio Vista Doctors Hospital"], lead=14)
    s.y += 56
    s.flow("SWORN TO AND SUBSCRIBED before me on February 3, 2026.", gap=30)
    s.rule(300, s.y, 540)
    s.text(300, s.y + 13, "Notary Public, State of Texas")
    s.lines(
        72,
        s.y + 36,
        [
            "After recording return to: Rio Vista Doctors Hospital, Lien Department",
            "Copy to: Garza-Whitfield Law Firm, McAllen, Texas",
        ],
        size=9.5,
        lead=13,
    )
    return s, record(
        "lien_notice", lienholder="Rio Vista Doctors Hospital", lien_type="hospital", lienholder_address="2101 S Cynthia St, McAllen, Texas 78503",
        reference_number="RV-4410092", claimant_name="Evaristo Cantu-Holloway", date_of_loss="2026-01-06", date="2026-02-03", amount_claimed="40910.25",
    )  # fmt: skip


def crash() -> tuple[Sheet, Record]:
    """A peace officer's crash report of Texas: small numbered boxes, then charges, a narrative and a blank field diagram."""
    s = Sheet("Courier", 8.5)
    s.text(306, 32, "Texas Peace Officer's Crash Report (Form CR-3)", font="Helvetica-Bold", size=12, align="c")
    s.text(
        306,
        42,
        "Mail to: Texas Department of Transportation, Crash Data and Analysis. Questions? Refer to the code sheet.",
        font="Helvetica",
        size=6.5,
        align="c",
    )
    _grid(s, 50, [
        [(90, "Crash Date (MM/DD/YYYY)", "02/27/2026"), (70, "Crash Time (24HRMM)", "1742"), (120, "Case ID", "26-0418-0077"), (70, "Local Use", ""), (182, "TxDOT Crash ID (TxDOT use only)", "")],
        [(130, "County Name", "BASTROP"), (150, "City Name", "CEDAR HOLLOW"), (110, "Outside City Limit", ""), (142, "In your opinion, over $1,000 damage?", "YES")],
        [(60, "Rdwy Sys", "SH"), (60, "Hwy. Num.", "71"), (60, "Block Num.", "1800"), (180, "Street Name", "COLORADO ST"), (80, "Speed Limit", "45"), (92, "Constr. Zone", "NO")],
        [(120, "At Intersection", "YES"), (60, "Rdwy Sys", "CR"), (60, "Hwy. Num.", ""), (180, "Intersecting Street Name", "PECAN BEND RD"), (112, "Distance / Direction", "")],
    ])  # fmt: skip
    first, second = vin("1N4BL4BV*KC118820"), vin("3GCPCREC*JG402217")
    units = [
        (
            "1",
            "2019",
            "NISSAN",
            "ALTIMA",
            first,
            "SPARROWHAWK, JOAQUIN D",
            "1",
            "TX  40881726",
            "PALISADE LLOYDS",
            "PL-771-20044",
            "7 W",
            "RKB4471",
        ),
        (
            "2",
            "2018",
            "CHEVROLET",
            "SILVERADO",
            second,
            "OLUWASEUN, BRIDGET",
            "1",
            "TX  22719045",
            "COVENANT FARM AUTO",
            "CFA 3310-8",
            "3 E",
            "LMP0932",
        ),
    ]
    y = 150.0
    for unit, year, make, model, number, name, person, licence, insurer, policy, direction, plate in units:
        s.text(40, y + 9, f"VEHICLE, DRIVER, & PERSONS - UNIT {unit}", font="Helvetica-Bold", size=8)
        rows = [
            [(40, "Unit Num.", unit), (60, "Unit Desc.", "1"), (60, "LP State", "TX"), (80, "LP Num.", plate), (180, "VIN", number), (112, "Dir. of travel", direction)],
            [(60, "Veh. Year", year), (90, "Veh. Color", "GRY" if unit == "1" else "WHI"), (130, "Veh. Make", make), (130, "Veh. Model", model), (122, "Body Style", "P4" if unit == "1" else "PK")],
            [(50, "Person Num.", person), (60, "Prsn. Type", "1"), (232, "Name: Last, First, Middle. Enter Driver First", name), (60, "Injury Sev.", "N" if unit == "1" else "B"), (130, "DL State / Number", licence)],
        ]  # fmt: skip
        if unit == "2":
            rows.append(
                [
                    (50, "Person Num.", "2"),
                    (60, "Prsn. Type", "2"),
                    (232, "Name: Last, First, Middle", "OLUWASEUN, TUNDE A"),
                    (60, "Injury Sev.", "C"),
                    (130, "DL State / Number", ""),
                ]
            )
        rows.append(
            [
                (200, "Owner/Lessee Name & Address", "SAME AS DRIVER"),
                (180, "Fin. Resp. Name", insurer),
                (152, "Fin. Resp. Num.", policy),
            ]
        )
        y = _grid(s, y + 14, rows) + 10
    s.text(40, y + 9, "CHARGES", font="Helvetica-Bold", size=8)
    citation = "FAILED TO YIELD RIGHT OF WAY - TURNING LEFT"
    y = (
        _grid(
            s,
            y + 14,
            [
                [
                    (60, "Unit Num.", "1"),
                    (60, "Prsn. Num.", "1"),
                    (282, "Charge", citation),
                    (130, "Citation/Reference Num.", "E0091172"),
                ]
            ],
        )
        + 12
    )
    s.text(40, y + 9, "DISPOSITION OF INJURED", font="Helvetica-Bold", size=8)
    y = _grid(
        s,
        y + 14,
        [
            [
                (60, "Unit / Prsn.", "2 / 1"),
                (212, "Taken To", "ST. DYMPHNA HOSPITAL"),
                (160, "Taken By", "BASTROP CO EMS"),
                (100, "Date of Death", ""),
            ]
        ],
    )
    s.text(40, 770, "Form CR-3 (Rev. 7/2023)          Page 1 of 2", font="Helvetica", size=7)
    s.turn()
    s.row(36, [40, 220, 400], "lll", ["Case ID 26-0418-0077", "Crash Date 02/27/2026", "Page 2 of 2"])
    s.text(40, 60, "NARRATIVE AND DIAGRAM", font="Helvetica-Bold", size=9)
    s.box(40, 66, 572, 420)
    s.text(44, 76, "Investigator's Narrative Opinion of What Happened", font="Helvetica", size=6.5)
    narrative = (
        "UNIT 1 WAS WESTBOUND ON COLORADO ST IN THE LEFT TURN LANE ON A GREEN LIGHT WITHOUT AN ARROW. UNIT 2 WAS EASTBOUND ON COLORADO ST IN THE OUTSIDE LANE. UNIT 1 TURNED "
        "LEFT IN FRONT OF UNIT 2 AND THE FRONT OF UNIT 2 STRUCK THE RIGHT SIDE OF UNIT 1. DRIVER OF UNIT 1 STATED THE SUN WAS IN HIS EYES. DRIVER OF UNIT 2 COMPLAINED OF "
        "CHEST AND LEFT KNEE PAIN. NO SIGN OF INTOXICATION IN EITHER DRIVER."
    )
    s.wrap(48, 94, 516, narrative, size=9.5)
    s.text(44, 250, "Field Diagram - Not to Scale", font="Helvetica", size=6.5)
    s.rule(60, 320, 552)
    s.rule(60, 350, 552)
    s.box(300, 262, 326, 410)
    _grid(s, 430, [
        [(110, "Time Notified (24HRMM)", "1746"), (110, "Time Arrived", "1753"), (110, "Report Date", "02/28/2026"), (202, "Invest. Comp.", "YES")],
        [(232, "Investigator Name (Printed)", "HOLLINGSHEAD, PETRA"), (90, "ID Num.", "318"), (210, "Agency", "CEDAR HOLLOW POLICE DEPARTMENT")],
    ])  # fmt: skip
    return s, record(
        "crash_report", agency="CEDAR HOLLOW POLICE DEPARTMENT", report_number="26-0418-0077", date="2026-02-27", time="17:42",
        location="1800 COLORADO ST at PECAN BEND RD, CEDAR HOLLOW", citations=[citation], narrative=narrative,
        parties=[
            row("party", role="driver", name="SPARROWHAWK, JOAQUIN D", vehicle="2019 NISSAN ALTIMA", insurer="PALISADE LLOYDS", policy_number="PL-771-20044"),
            row("party", role="driver", name="OLUWASEUN, BRIDGET", vehicle="2018 CHEVROLET SILVERADO", insurer="COVENANT FARM AUTO", policy_number="CFA 3310-8"),
            row("party", role="passenger", name="OLUWASEUN, TUNDE A", vehicle="2018 CHEVROLET SILVERADO", insurer="COVENANT FARM AUTO", policy_number="CFA 3310-8"),
        ],
    )  # fmt: skip


def _grid(s: Sheet, y: float, rows: list[list[tuple[float, str, str]]]) -> float:
    for cells in rows:
        x = 40.0
        for width, label, value in cells:
            s.cell(x, y, x + width, y + 23, label, value)
            x += width
        y += 23
    return y
