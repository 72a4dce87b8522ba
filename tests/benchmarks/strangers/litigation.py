"""Discovery served on the firm's client."""
# ruff: noqa: E501, what a document prints stands in one piece

from shape import Record, record, row
from sheet import Sheet

INTERROGATORIES = [
    "State Your full name, every other name by which You have been known, Your date and place of birth, and each address at which You have lived since January 1, 2016.",
    "Identify each person who has knowledge of the facts alleged in paragraphs 8 through 31 of the Complaint, and state what each is believed to know.",
    "For every injury that You claim to have suffered in the Incident, state: (a) the part of the body affected; (b) the date on which You first noticed it; (c) whether it has resolved and, if so, when; and (d) each health care provider who treated it.",
    "Identify each health care provider who has examined or treated You for any reason in the ten years before the Incident.",
    "If You contend that You lost wages or earning capacity, state the amount, the method by which it was computed, and the name of each employer since January 1, 2021.",
    "Describe every accident, claim or lawsuit for personal injury, other than this one, in which You have been involved.",
    "Identify every communication between You and any employee of Pemberton Outlet Centers, Inc. on or after the date of the Incident.",
    "Identify each lien, right of reimbursement or claim to any part of Your recovery in this action.",
]
PRODUCTIONS = [
    "All photographs, video recordings and other images of the vehicles, the scene of the Collision, or any injury You claim.",
    "All bills, statements and invoices for health care for which You seek to recover.",
    "All records of health care provided to You from five years before the Collision to the present that concern the neck, back or left hip.",
    "Your federal income tax returns, with schedules and W-2 forms, for 2021 through 2025, if You claim loss of earnings. You may redact all but the last four digits of any social security number.",
    "All agreements, including any letter of protection, under which a health care provider has agreed to await payment.",
    "All written or recorded statements of any party or of any person with knowledge of relevant facts.",
    "All settlement agreements by which You have received money because of the Collision.",
]


def federal() -> tuple[Sheet, Record]:
    """Interrogatories in a federal court: two columns of caption, numbered definitions, space for nothing."""
    s = Sheet("Times-Roman", 12)
    s.footer = lambda sheet: sheet.text(306, 756, f"- {sheet.number} -", size=10, align="c")
    court = ["UNITED STATES DISTRICT COURT", "DISTRICT OF NEW MEXICO"]
    s.text(306, 72, court[0], font="Times-Bold", align="c")
    s.text(306, 87, court[1], font="Times-Bold", align="c")
    s.lines(
        72,
        122,
        [
            "CORDELIA BANERJEE-HOLT,",
            "",
            "          Plaintiff,",
            "",
            "     v.",
            "",
            "PEMBERTON OUTLET CENTERS, INC.,",
            "a Delaware corporation,",
            "",
            "          Defendant.",
        ],
        lead=14,
    )
    s.lines(310, 122, [")"] * 10, lead=14)
    s.text(340, 164, "Case No. 1:25-cv-00931-KWR-JFR")
    s.y = 284
    s.heading("DEFENDANT PEMBERTON OUTLET CENTERS, INC.'S FIRST SET OF", font="Times-Bold", align="c", gap=0)
    s.heading("INTERROGATORIES TO PLAINTIFF CORDELIA BANERJEE-HOLT", font="Times-Bold", align="c", gap=10)
    s.flow("Pursuant to Rules 26 and 33 of the Federal Rules of Civil Procedure, Defendant Pemberton Outlet Centers, Inc. requests that Plaintiff Cordelia Banerjee-Holt answer the following "
           "interrogatories separately, fully and under oath within thirty (30) days of service.", first=36)  # fmt: skip
    s.heading("DEFINITIONS", font="Times-Bold", align="c")
    definitions = [
        '1. "You" and "Your" mean Plaintiff Cordelia Banerjee-Holt and anyone acting on her behalf.',
        '2. "Incident" means the fall that is alleged to have occurred on May 24, 2025 at Pemberton Outlets, Santa Fe, New Mexico.',
        '3. "Identify," as to a person, means to state the name, last known address and telephone number.',
    ]
    for words in definitions:
        s.flow(words)
    s.y += 4
    s.heading("INTERROGATORIES", font="Times-Bold", align="c", gap=8)
    for number, words in enumerate(INTERROGATORIES, 1):
        s.heading(f"INTERROGATORY NO. {number}:", font="Times-Bold")
        s.flow(words, gap=10)
        s.heading("ANSWER:", font="Times-Roman", gap=22)
    s.flow("Dated: February 18, 2026", gap=16)
    for line in ("STANHOPE & IRIZARRY, LLC", "By: /s/ Gideon Stanhope", "Gideon Stanhope", "Attorneys for Defendant"):
        s.flow(line, indent=230, gap=0)
    s.y += 20
    s.heading("CERTIFICATE OF SERVICE", font="Times-Bold", align="c")
    s.flow("I certify that on February 18, 2026 a copy of the foregoing was sent by first-class United States mail, postage prepaid, to Aurelio Nightingale, Nightingale Injury Law, 402 Don Gaspar Ave, "
           "Santa Fe, NM 87505, counsel for Plaintiff.", first=36, gap=16)  # fmt: skip
    s.flow("/s/ Gideon Stanhope", indent=230)
    return s, record(
        "served_discovery", discovery_type="interrogatories", court=" ".join(court), case_number="1:25-cv-00931-KWR-JFR", plaintiff="CORDELIA BANERJEE-HOLT",
        defendant="PEMBERTON OUTLET CENTERS, INC.", propounding_party="Pemberton Outlet Centers, Inc.", responding_party="Cordelia Banerjee-Holt",
        set_number="FIRST", service_date="2026-02-18", service_method="mail", definitions=" ".join(definitions),
        requests=[row("request", number=str(number), text=words) for number, words in enumerate(INTERROGATORIES, 1)],
    )  # fmt: skip


def texas() -> tuple[Sheet, Record]:
    """Requests for production in a Texas district court: cause number above, section signs between, numbers without a word."""
    s = Sheet("Times-Roman", 12)
    s.footer = lambda sheet: sheet.lines(
        72, 750, ["Defendant's First Requests for Production to Plaintiff", f"Page {sheet.number}"], size=9, lead=11
    )
    s.text(306, 70, "CAUSE NO. 2025-DCV-3318", font="Times-Bold", align="c")
    s.lines(
        72,
        100,
        [
            "BARNABY ECHEVARRIA",
            "     Plaintiff,",
            "",
            "VS.",
            "",
            "SOLEDAD KIRKPATRICK AND",
            "TRINITY BASIN HAULING, LLC",
            "     Defendants.",
        ],
        lead=14,
    )
    s.lines(320, 100, ["§"] * 8, lead=14)
    s.lines(
        350, 100, ["IN THE DISTRICT COURT", "", "", "210TH JUDICIAL DISTRICT", "", "", "EL PASO COUNTY, TEXAS"], lead=14
    )
    s.y = 236
    s.heading("DEFENDANT TRINITY BASIN HAULING, LLC'S FIRST", font="Times-Bold", align="c", gap=0)
    s.heading("REQUESTS FOR PRODUCTION TO PLAINTIFF", font="Times-Bold", align="c", gap=10)
    s.flow(
        "TO: Plaintiff Barnaby Echevarria, by and through his attorney of record, Calliope Drummond, Drummond Sayegh PLLC, 1009 Montana Ave, El Paso, Texas 79902.",
        gap=10,
    )
    s.flow(
        "Under Texas Rule of Civil Procedure 196, Defendant Trinity Basin Hauling, LLC requests that Plaintiff produce the items below at the office of the undersigned within 30 days after service.",
        first=36,
        gap=10,
    )
    s.heading("I. Definitions", font="Times-Bold")
    definitions = [
        'A. "You" or "Your" means Barnaby Echevarria.',
        'B. "Collision" means the event of August 16, 2024 on Interstate 10 described in Your petition.',
    ]
    for words in definitions:
        s.flow(words)
    s.heading("II. Items to be produced", font="Times-Bold", gap=6)
    for number, words in enumerate(PRODUCTIONS, 1):
        if s.y > s.bottom - 30:
            s.turn()
        s.text(s.left, s.y, f"{number}.")
        s.flow(words, indent=36, gap=8)
        s.flow("RESPONSE:", indent=36, gap=18)
    for line in (
        "Respectfully submitted,",
        "",
        "QUIMBY & ARROYO-LANG, P.C.",
        "By: /s/ Montague Quimby",
        "Montague Quimby, State Bar No. 00000000",
        "ATTORNEY FOR DEFENDANT",
        "TRINITY BASIN HAULING, LLC",
    ):
        s.flow(line, indent=230, gap=0)
        s.y += 14 if not line else 0
    s.y += 22
    s.heading("CERTIFICATE OF SERVICE", font="Times-Bold", align="c")
    s.flow(
        "I certify that on March 6, 2026 a true copy of this document was served on all counsel of record through the electronic filing manager under Rule 21a.",
        first=36,
        gap=16,
    )
    s.flow("/s/ Montague Quimby", indent=230)
    return s, record(
        "served_discovery", discovery_type="requests_for_production", court="DISTRICT COURT 210TH JUDICIAL DISTRICT EL PASO COUNTY, TEXAS",
        case_number="2025-DCV-3318", plaintiff="BARNABY ECHEVARRIA", defendant="SOLEDAD KIRKPATRICK AND TRINITY BASIN HAULING, LLC",
        propounding_party="Trinity Basin Hauling, LLC", responding_party="Barnaby Echevarria", set_number="FIRST", service_date="2026-03-06",
        service_method="electronic", definitions=" ".join(definitions),
        requests=[row("request", number=str(number), text=words) for number, words in enumerate(PRODUCTIONS, 1)],
    )  # fmt: skip
