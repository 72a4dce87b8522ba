"""Served discovery as courts of different states want it printed: captions, numbering, certificates of service."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.benchmarks.corpus.shape import Drawn, Layout, Record

FIELDS = ("discovery_type", "court", "case_number", "plaintiff", "defendant", "propounding_party", "responding_party",
          "set_number", "service_date", "service_method", "definitions")  # fmt: skip
ROGS = "interrogatories"
RFP = "requests_for_production"
RFA = "requests_for_admission"
Requests = Sequence[tuple[str, str]]


def record(requests: Requests, **values: str) -> Record:
    """Return the record of a set; what is not named is not printed."""
    unknown = set(values) - set(FIELDS)
    if unknown:
        raise KeyError(*unknown)
    return {
        **{name: values.get(name) for name in FIELDS},
        "requests": [{"number": number, "text": text} for number, text in requests],
    }


def page(
    body: str, *, font: str = "Times New Roman", size: float = 12, spacing: float = 1.5, margin: str = "72pt"
) -> str:
    """Return a paper of prose."""
    style = (
        f"@page{{margin:{margin}}}body{{font-family:'{font}',serif;font-size:{size}pt;line-height:{spacing};margin:0}}"
        ".c{text-align:center}.i{margin-left:36pt}p{margin:0 0 8pt 0}.cap{width:100%;border-collapse:collapse;line-height:1.25}"
        ".cap td{vertical-align:top;padding:0 4pt}.t{text-align:center;font-weight:bold;margin:10pt 0}pre{font-family:inherit;margin:0;line-height:1.25}"
    )
    return f"<html><head><style>{style}</style></head><body>{body}</body></html>"


def marked(left: Sequence[str], right: Sequence[str], sign: str, *, width: int = 50) -> str:
    """Return a caption whose halves a column of marks divides."""
    rows = max(len(left), len(right))
    cell = [(left[at] if at < len(left) else "", right[at] if at < len(right) else "") for at in range(rows)]
    return (
        "<table class=cap>"
        + "".join(
            f"<tr><td style='width:{width}%;white-space:pre'>{a or '&nbsp;'}</td><td>{sign}</td><td>{b}</td></tr>"
            for a, b in cell
        )
        + "</table>"
    )


def headed(requests: Requests, heading: str, after: str = "", *, apart: bool = False) -> str:
    """Return the requests under headings of their own; `after` stands behind each, as a blank for the answer."""
    gap = "</p><p>" if apart else " "
    return "".join(f"<p><b>{heading.format(n)}</b>{gap}{t}</p>{after}" for n, t in requests)


def listed(requests: Requests, after: str = "") -> str:
    """Return the requests as a numbered list."""
    return "".join(f"<p style='text-indent:36pt'>{n}.&nbsp;&nbsp;&nbsp;{t}</p>{after}" for n, t in requests)


WHO = "State your full name, any other names by which you have been known, your date of birth and your present address."
JOBS = "State the name and address of each employer for whom you have worked in the last ten years, the dates of each employment and your rate of pay."
HURT = "Describe each injury for which you are claiming damages in this case, specifying the part of the body that was injured, the nature of the injury and, as to any injury that you contend is permanent, the effects on you."
BILLS = "List each item of expense or damage, other than loss of income, that you claim to have incurred as a result of the incident, giving for each item the date incurred, the name and address to whom each was paid or is owed, and the goods or services for which each was incurred."
DOCTORS = "List the names and business addresses of each physician who has treated or examined you, and each medical facility where you have received any treatment or examination for the injuries for which you seek damages."
PHOTOS = "All photographs, videotapes and digital images of the scene of the incident, of the vehicles involved and of your injuries."
TAX = "Your federal income tax returns, with all schedules and forms W-2, for the five years before the incident and for each year since."
RECORDS = "All medical records, reports, bills and statements of account for treatment that you claim was made necessary by the incident."
LIEN = "All letters, notices and statements of any lienholder, including Medicare, Medicaid and any health plan."
PHONE = "The records of each cellular telephone in your possession or control on the day of the incident, from one hour before to one hour after it."
A_SPEED = "Admit that you were exceeding the posted speed limit at the time of the collision."
A_BELT = "Admit that you were not wearing an available and fully operational seat belt."
A_PRIOR = "Admit that before the collision you had been treated for complaints of pain in your neck or low back."
A_LIMIT = "Admit that your damages, exclusive of interest and costs, do not exceed $75,000.00."


def numbered(*texts: str, first: int = 1) -> Requests:
    """Return the texts with their numbers."""
    return tuple((str(at), text) for at, text in enumerate(texts, first))


def florida() -> Drawn:
    """Florida, interrogatories with a notice's caption, ruled blanks for answers, served over the courts' portal."""
    asked = numbered(WHO, JOBS, DOCTORS, HURT, BILLS)
    blank = "<p>" + "_" * 66 + "<br>" + "_" * 66 + "</p>"
    body = (
        "<p class=c>IN THE CIRCUIT COURT OF THE NINTH JUDICIAL<br>CIRCUIT IN AND FOR ORANGE COUNTY, FLORIDA</p>"
        "<p style='margin-left:250pt'>CASE NO.: 2025-CA-011482-O</p><p>WILHELMINA ABERNATHY-SOTO,<br><span class=i>Plaintiff,</span></p><p>vs.</p>"
        "<p>GRANDVIEW CITRUS HAULERS, LLC, a Florida limited<br>liability company, and DESMOND PRUITT,<br><span class=i>Defendants.</span><br>________________________________/</p>"
        "<p class=t>DEFENDANT, DESMOND PRUITT'S, FIRST SET OF INTERROGATORIES TO PLAINTIFF</p>"
        "<p style='text-indent:36pt'>Defendant, DESMOND PRUITT, by and through his undersigned counsel, and pursuant to Rule 1.340, Florida Rules of Civil Procedure, hereby propounds the following interrogatories to Plaintiff, WILHELMINA ABERNATHY-SOTO, to be answered in writing and under oath within thirty (30) days of service.</p>"
        + listed(asked, blank)
        + "<p class=t>CERTIFICATE OF SERVICE</p><p style='text-indent:36pt'>I HEREBY CERTIFY that a true and correct copy of the foregoing has been furnished via e-mail through the Florida Courts E-Filing Portal this 9th day of March, 2026, to: Rosamund Teague, Esq., Teague Injury Law, 410 N. Magnolia Ave., Orlando, FL 32801.</p>"
        "<p style='margin-left:250pt'>KINGSLEY &amp; MARROW, P.A.<br>By: /s/ Ottoline Kingsley<br>Florida Bar No. 0091827</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=ROGS, court="CIRCUIT COURT OF THE NINTH JUDICIAL CIRCUIT IN AND FOR ORANGE COUNTY, FLORIDA", case_number="2025-CA-011482-O", plaintiff="WILHELMINA ABERNATHY-SOTO", defendant="GRANDVIEW CITRUS HAULERS, LLC and DESMOND PRUITT", propounding_party="DESMOND PRUITT", responding_party="WILHELMINA ABERNATHY-SOTO", set_number="FIRST", service_date="2026-03-09", service_method="electronic"))  # fmt: skip


def texas() -> Drawn:
    """Texas, the court in the right half of a caption of section signs; requests for admission, no definitions."""
    asked = numbered(A_SPEED, A_BELT, A_PRIOR, A_LIMIT)
    caption = marked(
        ["THADDEUS OKONJO-REILLY,", "     <i>Plaintiff,</i>", "", "v.", "", "PRAIRIE ROSE TRANSPORT, INC. and", "MARGUERITE DUVALL,", "     <i>Defendants.</i>"],
        ["IN THE DISTRICT COURT OF", "", "", "HARRIS COUNTY, TEXAS", "", "", "", "127TH JUDICIAL DISTRICT"],
        "§",
    )  # fmt: skip
    body = (
        f"<p class=c>CAUSE NO. 2025-48817</p>{caption}"
        "<p class=t>DEFENDANT PRAIRIE ROSE TRANSPORT, INC.'S FIRST SET OF<br>REQUESTS FOR ADMISSION TO PLAINTIFF</p>"
        "<p>TO:&nbsp;&nbsp;&nbsp;Plaintiff, Thaddeus Okonjo-Reilly, by and through his attorney of record, Rosamund Teague, Teague Injury Law, 88 Travis Street, Houston, Texas 77002.</p>"
        "<p style='text-indent:36pt'>Pursuant to Rule 198 of the Texas Rules of Civil Procedure, Defendant serves the following requests. A matter is admitted unless a response is served within thirty days after service.</p>"
        + headed(asked, "REQUEST FOR ADMISSION NO. {}:", "<p><b>RESPONSE:</b></p><br>")
        + "<p style='margin-left:220pt'>Respectfully submitted,<br>VANCE HOLLOWAY LLP<br>By: /s/ Cressida Vance<br>State Bar No. 24077310<br>ATTORNEY FOR DEFENDANT<br>PRAIRIE ROSE TRANSPORT, INC.</p>"
        "<p class=t>CERTIFICATE OF SERVICE</p><p>I certify that on the 12th day of January, 2026, a true copy of the foregoing was served on all counsel of record by e-service through the electronic filing manager in compliance with Rule 21a.</p><p style='margin-left:220pt'>/s/ Cressida Vance</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=RFA, court="DISTRICT COURT OF HARRIS COUNTY, TEXAS 127TH JUDICIAL DISTRICT", case_number="2025-48817", plaintiff="THADDEUS OKONJO-REILLY", defendant="PRAIRIE ROSE TRANSPORT, INC. and MARGUERITE DUVALL", propounding_party="PRAIRIE ROSE TRANSPORT, INC.", responding_party="Thaddeus Okonjo-Reilly", set_number="FIRST", service_date="2026-01-12", service_method="electronic"))  # fmt: skip


def new_york() -> Drawn:
    """New York, a caption between rules that end in X; a notice that numbers its demands, affirmed as mailed."""
    asked = numbered(RECORDS, PHOTOS, TAX, LIEN, PHONE)
    body = (
        "<p style='line-height:1.2'>SUPREME COURT OF THE STATE OF NEW YORK<br>COUNTY OF KINGS<br>-------------------------------------------------------------X<br></p>"
        "<table class=cap><tr><td style='width:58%'>PHILOMENA GRABOWSKI,<br><br><span style='margin-left:120pt'>Plaintiff,</span><br><br><span style='margin-left:40pt'>-against-</span><br><br>AUGUSTIN LEFEVRE and CROSSTOWN<br>LIVERY CORP.,<br><br><span style='margin-left:120pt'>Defendants.</span></td>"
        "<td>Index No.: 517203/2025<br><br><br><b>NOTICE FOR DISCOVERY<br>AND INSPECTION</b></td></tr></table><p>-------------------------------------------------------------X</p>"
        "<p style='text-indent:36pt'>PLEASE TAKE NOTICE that, pursuant to CPLR 3120, the defendant CROSSTOWN LIVERY CORP., by its attorneys, hereby demands that plaintiff PHILOMENA GRABOWSKI produce the following at the offices of the undersigned within twenty (20) days of the date of service:</p>"
        + listed(asked)
        + "<p style='text-indent:36pt'>PLEASE TAKE FURTHER NOTICE that this is a continuing demand.</p><p>Dated: Brooklyn, New York<br><span class=i>February 4, 2026</span></p><p style='margin-left:230pt'>Yours, etc.,<br>HALLORAN &amp; FENSKE, P.C.<br>Attorneys for Defendant<br>CROSSTOWN LIVERY CORP.<br>26 Court Street, Brooklyn, New York 11242</p>"
        "<p class=t>AFFIRMATION OF SERVICE</p><p>Ignatius Fenske, an attorney, affirms that on February 5, 2026 he served the within notice upon Rosamund Teague, Esq., attorney for plaintiff, by depositing a true copy in a post-paid wrapper in an official depository of the United States Postal Service.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=RFP, court="SUPREME COURT OF THE STATE OF NEW YORK COUNTY OF KINGS", case_number="517203/2025", plaintiff="PHILOMENA GRABOWSKI", defendant="AUGUSTIN LEFEVRE and CROSSTOWN LIVERY CORP.", propounding_party="CROSSTOWN LIVERY CORP.", responding_party="PHILOMENA GRABOWSKI", service_date="2026-02-05", service_method="mail"))  # fmt: skip


def georgia() -> Drawn:
    """Georgia, each number centred on a row of its own, the party's role in the title alone."""
    asked = numbered(WHO, HURT, DOCTORS, JOBS, BILLS)
    caption = marked(
        ["LUDOVICA PENNYFEATHER,", "", "     Plaintiff,", "", "v.", "", "BARNABAS OYELARAN,", "", "     Defendant."],
        ["", "", "CIVIL ACTION", "", "FILE NO. 25EV004417"],
        ")",
    )
    lines = "".join(f"<p class=c>{n}.</p><p style='text-indent:36pt'>{t}</p>" for n, t in asked)
    body = (
        f"<p class=c>IN THE STATE COURT OF FULTON COUNTY<br>STATE OF GEORGIA</p>{caption}"
        "<p class=t>DEFENDANT'S FIRST INTERROGATORIES TO PLAINTIFF</p><p style='text-indent:36pt'>COMES NOW Defendant in the above-styled action and, pursuant to O.C.G.A. § 9-11-33, requests that Plaintiff answer the following interrogatories separately and fully in writing and under oath within thirty (30) days.</p>"
        + lines
        + "<p style='text-indent:36pt'>This 17th day of April, 2026.</p><p style='margin-left:230pt'>BRAITHWAITE STROUD, LLC<br><br>_______________________<br>Perpetua Braithwaite<br>Georgia Bar No. 078813<br>Attorney for Defendant</p>"
        "<p class=t>CERTIFICATE OF SERVICE</p><p style='text-indent:36pt'>I hereby certify that I have this day served the foregoing upon counsel for Plaintiff by hand delivering a copy of same to Rosamund Teague, 1200 Peachtree Street, Atlanta, Georgia 30309.</p><p style='text-indent:36pt'>This 17th day of April, 2026.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=ROGS, court="STATE COURT OF FULTON COUNTY STATE OF GEORGIA", case_number="25EV004417", plaintiff="LUDOVICA PENNYFEATHER", defendant="BARNABAS OYELARAN", propounding_party="BARNABAS OYELARAN", responding_party="LUDOVICA PENNYFEATHER", set_number="FIRST", service_date="2026-04-17", service_method="personal"))  # fmt: skip


def illinois() -> Drawn:
    """Illinois, Cook County: "No. 2025 L 004471" beside the marks, answers below, e-mailed."""
    asked = numbered(WHO, HURT, DOCTORS, BILLS)
    caption = marked(
        ["CASPIAN DRUMMOND,", "               Plaintiff,", "     vs.", "IVORY LAKE FOODS, INC., a Delaware", "corporation,", "               Defendant."],
        ["", "", "No. 2025 L 004471"],
        ")",
    )  # fmt: skip
    body = (
        f"<p class=c>IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS<br>COUNTY DEPARTMENT, LAW DIVISION</p>{caption}"
        "<p class=t>INTERROGATORIES TO PLAINTIFF</p><p style='text-indent:36pt'>NOW COMES the Defendant, IVORY LAKE FOODS, INC., by its attorneys, QUILL AND FARADAY, and pursuant to Supreme Court Rule 213, propounds the following interrogatories to the Plaintiff, CASPIAN DRUMMOND, to be answered under oath within 28 days:</p>"
        + listed(asked, "<p class=i>ANSWER:</p><br>")
        + "<p style='margin-left:230pt'>Respectfully submitted,<br><br>________________________<br>One of the Attorneys for Defendant</p>"
        "<p>QUILL AND FARADAY, 30 N. LaSalle Street, Chicago, IL 60602, Attorney No. 41882</p>"
        "<p class=t>PROOF OF SERVICE</p><p>The undersigned, a non-attorney, certifies that she served this document by e-mailing a copy to rteague@teaguelaw.example before 5:00 p.m. on May 21, 2026.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=ROGS, court="CIRCUIT COURT OF COOK COUNTY, ILLINOIS COUNTY DEPARTMENT, LAW DIVISION", case_number="2025 L 004471", plaintiff="CASPIAN DRUMMOND", defendant="IVORY LAKE FOODS, INC.", propounding_party="IVORY LAKE FOODS, INC.", responding_party="CASPIAN DRUMMOND", service_date="2026-05-21", service_method="electronic"))  # fmt: skip


def pennsylvania() -> Drawn:
    """Pennsylvania, counsel over a caption of colons; "REQUEST NO." on rows of their own; certified mail."""
    asked = numbered(RECORDS, PHOTOS, TAX, PHONE)
    caption = marked(
        ["ZEBULON HARKNESS and", "MIRABEL HARKNESS,", "               Plaintiffs", "          v.", "QUENTIN ASHDOWN", "               Defendant"],
        ["COURT OF COMMON PLEAS", "PHILADELPHIA COUNTY", "", "JUNE TERM, 2025", "", "NO. 250602218"],
        ":",
    )  # fmt: skip
    body = (
        "<p style='line-height:1.2'>FENWICK &amp; ODUBER<br>BY: Leopold Fenwick, Esquire<br>Identification No. 88213<br>1500 Market Street, Philadelphia, PA 19102<br>(215) 555-0177&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Attorney for Defendant, Quentin Ashdown</p>"
        f"{caption}<p class=t>DEFENDANT'S REQUEST FOR PRODUCTION OF DOCUMENTS DIRECTED TO PLAINTIFFS, SET I</p>"
        "<p style='text-indent:36pt'>Defendant, Quentin Ashdown, requests that Plaintiffs produce the following documents within thirty days, in accordance with Pa.R.C.P. 4009.11.</p>"
        + headed(asked, "REQUEST NO. {}", apart=True)
        + "<p style='margin-left:230pt'>FENWICK &amp; ODUBER<br>BY: ______________________<br>Leopold Fenwick, Esquire</p>"
        "<p class=t>CERTIFICATE OF SERVICE</p><p>I hereby certify that a true and correct copy of the foregoing was served on counsel for Plaintiffs by certified mail, return receipt requested, on July 14, 2026.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=RFP, court="COURT OF COMMON PLEAS PHILADELPHIA COUNTY", case_number="250602218", plaintiff="ZEBULON HARKNESS and MIRABEL HARKNESS", defendant="QUENTIN ASHDOWN", propounding_party="Quentin Ashdown", responding_party="ZEBULON HARKNESS and MIRABEL HARKNESS", set_number="I", service_date="2026-07-14", service_method="mail"))  # fmt: skip


def new_jersey() -> Drawn:
    """New Jersey, the court in a ruled right half over "DOCKET NO."; a notice to produce by overnight courier."""
    asked = numbered(RECORDS, LIEN, PHOTOS, TAX)
    body = (
        "<p style='line-height:1.2'>MARCHBANKS, TULLY &amp; ROUX, LLC<br>55 Broad Street, Newark, New Jersey 07102<br>(973) 555-0122<br>Attorneys for Defendant, Seraphina Voss</p>"
        "<table class=cap style='border-top:1pt solid #000'><tr><td style='width:50%;border-right:1pt solid #000;border-bottom:1pt solid #000'><br>ELODIE WINTERBOURNE,<br><br><span style='margin-left:80pt'>Plaintiff,</span><br>vs.<br><br>SERAPHINA VOSS, JOHN DOES 1-10 and<br>ABC CORPORATIONS 1-10,<br><br><span style='margin-left:80pt'>Defendants.</span><br></td>"
        "<td><br>SUPERIOR COURT OF NEW JERSEY<br>LAW DIVISION: ESSEX COUNTY<br>DOCKET NO.: ESX-L-003318-25<br><br><div class=c>CIVIL ACTION</div><br><div class=c><b>NOTICE TO PRODUCE</b></div></td></tr></table>"
        "<br><p>TO: Rosamund Teague, Esq.<br><span class=i>Attorney for Plaintiff</span></p><p>PLEASE TAKE NOTICE that Defendant, Seraphina Voss, demands that Plaintiff, Elodie Winterbourne, produce the following pursuant to R. 4:18-1:</p>"
        + listed(asked)
        + "<p style='margin-left:230pt'>MARCHBANKS, TULLY &amp; ROUX, LLC<br>Attorneys for Defendant<br><br>By: _______________________</p><p>Dated: August 3, 2026</p>"
        "<p class=t>CERTIFICATION OF SERVICE</p><p>I certify that on August 4, 2026 the within notice was sent to counsel for Plaintiff by overnight courier.</p>"
    )
    return Drawn(page(body, size=11), record(asked, discovery_type=RFP, court="SUPERIOR COURT OF NEW JERSEY LAW DIVISION: ESSEX COUNTY", case_number="ESX-L-003318-25", plaintiff="ELODIE WINTERBOURNE", defendant="SERAPHINA VOSS, JOHN DOES 1-10 and ABC CORPORATIONS 1-10", propounding_party="Seraphina Voss", responding_party="Elodie Winterbourne", service_date="2026-08-04", service_method="overnight"))  # fmt: skip


def federal() -> Drawn:
    """A federal district, sub-parts in requests over several pages with a filing stamp above and a page number below."""
    parts = "Produce documents sufficient to show:<br>&nbsp;&nbsp;&nbsp;&nbsp;(a) each health plan that paid for your treatment;<br>&nbsp;&nbsp;&nbsp;&nbsp;(b) the amounts that it paid; and<br>&nbsp;&nbsp;&nbsp;&nbsp;(c) each lien that it asserts."
    told = "Produce documents sufficient to show: (a) each health plan that paid for your treatment; (b) the amounts that it paid; and (c) each lien that it asserts."
    asked = numbered(RECORDS, parts, TAX, PHOTOS, PHONE)
    given = numbered(RECORDS, told, TAX, PHOTOS, PHONE)
    caption = marked(
        ["ANSELM TREVITHICK,", "", "          Plaintiff,", "", "     v.", "", "NORTHERN SLATE RAILWAY COMPANY,", "", "          Defendant."],
        ["", "", "Case No. 2:25-cv-01846-RAJ", "", "DEFENDANT NORTHERN SLATE", "RAILWAY COMPANY'S SECOND SET OF", "REQUESTS FOR PRODUCTION TO", "PLAINTIFF ANSELM TREVITHICK"],
        ")",
    )  # fmt: skip
    body = (
        "<div style='position:fixed;top:-40pt;left:0;right:0;text-align:center;font-size:8pt;font-family:Arial;color:#114'>Case 2:25-cv-01846-RAJ &nbsp; Document 41 &nbsp; Filed 06/02/26</div>"
        f"<p class=c>UNITED STATES DISTRICT COURT<br>WESTERN DISTRICT OF WASHINGTON<br>AT SEATTLE</p>{caption}<br>"
        "<p style='text-indent:36pt'>Pursuant to Federal Rules of Civil Procedure 26 and 34, Defendant Northern Slate Railway Company (“Northern Slate”) requests that Plaintiff Anselm Trevithick produce the following documents within thirty (30) days of service.</p><p class=t>DEFINITIONS</p>"
        "<p style='text-indent:36pt'>“Incident” means the collision at the crossing described in paragraph 9 of the Complaint.</p><p class=t>REQUESTS FOR PRODUCTION</p>"
        + headed(asked, "<u>REQUEST FOR PRODUCTION NO. {}</u>:", "<p>RESPONSE:</p><br><br>")
        + "<p>DATED this 2nd day of June, 2026.</p><p style='margin-left:230pt'>s/ Hyacinth Moreau<br>Hyacinth Moreau, WSBA No. 50127<br>Attorneys for Defendant</p>"
        "<p class=t>CERTIFICATE OF SERVICE</p><p>The undersigned certifies under penalty of perjury that on the date below she caused the foregoing to be delivered by legal messenger to Rosamund Teague, counsel for Plaintiff.</p><p>Signed June 2, 2026 at Seattle, Washington.</p>"
    )
    return Drawn(page(body), record(given, discovery_type=RFP, court="UNITED STATES DISTRICT COURT WESTERN DISTRICT OF WASHINGTON AT SEATTLE", case_number="2:25-cv-01846-RAJ", plaintiff="ANSELM TREVITHICK", defendant="NORTHERN SLATE RAILWAY COMPANY", propounding_party="Northern Slate Railway Company", responding_party="Anselm Trevithick", set_number="SECOND", service_date="2026-06-02", service_method="personal", definitions="“Incident” means the collision at the crossing described in paragraph 9 of the Complaint."))  # fmt: skip


def colorado() -> Drawn:
    """Colorado, the boxed caption of its rules with roles before the names and counsel below."""
    asked = numbered(A_SPEED, A_BELT, A_PRIOR)
    box = (
        "<table style='width:100%;border-collapse:collapse;line-height:1.2'><tr><td style='border:1pt solid #000;padding:3pt'>DISTRICT COURT, EL PASO COUNTY, COLORADO<br>Court Address: 270 S. Tejon Street, Colorado Springs, CO 80903<hr>"
        "<b>Plaintiff:</b> ROSALIND KETTERING<br>v.<br><b>Defendant:</b> CORNELIUS BAPTISTE</td><td style='border:1pt solid #000;padding:3pt;width:32%;vertical-align:bottom;text-align:center'>▲ COURT USE ONLY ▲</td></tr>"
        "<tr><td style='border:1pt solid #000;padding:3pt'>Attorney for Defendant:<br>Percival Strand, #38817<br>STRAND &amp; OBI, LLC, 90 S. Cascade Ave.<br>Phone: 719-555-0150</td><td style='border:1pt solid #000;padding:3pt'>Case Number: 2025CV031877<br><br>Division: 8 &nbsp; Courtroom: W550</td></tr>"
        "<tr><td colspan=2 style='border:1pt solid #000;padding:3pt;text-align:center'><b>DEFENDANT'S FIRST REQUESTS FOR ADMISSION TO PLAINTIFF</b></td></tr></table><br>"
    )
    body = (
        box
        + "<p>Defendant Cornelius Baptiste, through counsel, requests that Plaintiff Rosalind Kettering admit the truth of the following under C.R.C.P. 36:</p>"
        + listed(asked)
        + "<p>Dated this 11th day of September, 2026.</p><p style='margin-left:230pt'>STRAND &amp; OBI, LLC<br>/s/ Percival Strand</p><p class=t>CERTIFICATE OF SERVICE</p>"
        "<p>I certify that on September 11, 2026, the foregoing was served via Colorado Courts E-Filing on all counsel of record.</p>"
    )
    return Drawn(page(body, size=11), record(asked, discovery_type=RFA, court="DISTRICT COURT, EL PASO COUNTY, COLORADO", case_number="2025CV031877", plaintiff="ROSALIND KETTERING", defendant="CORNELIUS BAPTISTE", propounding_party="Cornelius Baptiste", responding_party="Rosalind Kettering", set_number="FIRST", service_date="2026-09-11", service_method="electronic"))  # fmt: skip


def pleading_paper(body: str) -> str:
    """Return a paper with numbers 1 to 28 down its margin on each page."""
    numbers = "".join(
        f"<div style='position:fixed;left:62pt;top:{at * 24 + 59}pt;font-size:12pt'>{at + 1}</div>" for at in range(28)
    )
    rules = "<div style='position:fixed;left:82pt;top:0;bottom:0;border-left:2.5pt double #000'></div>"
    foot = "<div style='position:fixed;bottom:20pt;left:90pt;right:40pt;text-align:center;font-size:10pt;line-height:1'>DEFENDANT'S SPECIAL INTERROGATORIES, SET TWO</div>"
    flow = (
        "<table style='margin-left:86pt;width:484pt'><thead><tr><td style='height:52pt'></td></tr></thead>"
        f"<tbody><tr><td>{body}</td></tr></tbody><tfoot><tr><td style='height:60pt'></td></tr></tfoot></table>"
    )
    return page(numbers + rules + foot + flow, spacing=2, margin="0")


def california() -> Drawn:
    """California, pleading paper with counsel at the head; special interrogatories over several pages, served by mail."""
    asked = numbered(
        "IDENTIFY each PERSON who witnessed the INCIDENT. (For these interrogatories, “IDENTIFY” means to state the name, address and telephone number.)",
        "State all facts that support YOUR contention that this propounding party was negligent.",
        DOCTORS.replace("you ", "YOU "),
        "If YOU contend that YOU lost income because of the INCIDENT, state the total amount of income lost to date and how it was computed.",
        first=11,
    )
    caption = marked(
        ["OCTAVIA BELLWETHER,", "               Plaintiff,", "     vs.", "LEANDER FITZHUGH, an individual;", "SALT MARSH DAIRY, INC., a California", "corporation; and DOES 1 through 50,", "inclusive,", "               Defendants."],
        ["CASE NO.: 25STCV19042", "", "DEFENDANT LEANDER FITZHUGH'S", "SPECIAL INTERROGATORIES TO", "PLAINTIFF OCTAVIA BELLWETHER,", "SET TWO"],
        ")",
    )  # fmt: skip
    body = (
        "<p style='line-height:1.2'>Evander Lysle (SBN 244190)<br>LYSLE PARTRIDGE LLP<br>700 S. Flower Street, Suite 2200<br>Los Angeles, California 90017<br>Telephone: (213) 555-0144<br>Attorneys for Defendant LEANDER FITZHUGH</p><br>"
        f"<p class=c>SUPERIOR COURT OF THE STATE OF CALIFORNIA<br>COUNTY OF LOS ANGELES - CENTRAL DISTRICT</p>{caption}"
        "<p>PROPOUNDING PARTY:&nbsp;&nbsp;&nbsp;Defendant LEANDER FITZHUGH<br>RESPONDING PARTY:&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Plaintiff OCTAVIA BELLWETHER<br>SET NO.:&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;TWO</p>"
        + headed(asked, "SPECIAL INTERROGATORY NO. {}:", apart=True)
        + "<p>DATED: October 6, 2026&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;LYSLE PARTRIDGE LLP</p><p style='margin-left:200pt'>By: ____________________<br>Evander Lysle<br>Attorneys for Defendant</p>"
        "<p class=t style='page-break-before:always'>PROOF OF SERVICE</p><p>I am employed in the County of Los Angeles; I am over eighteen and not a party to this action. On October 7, 2026, I served the foregoing on the interested parties by placing a true copy in a sealed envelope with postage fully prepaid in the United States mail at Los Angeles, California. I declare under penalty of perjury that this is true. Executed on October 7, 2026.</p>"
    )
    return Drawn(pleading_paper(body), record(asked, discovery_type=ROGS, court="SUPERIOR COURT OF THE STATE OF CALIFORNIA COUNTY OF LOS ANGELES - CENTRAL DISTRICT", case_number="25STCV19042", plaintiff="OCTAVIA BELLWETHER", defendant="LEANDER FITZHUGH; SALT MARSH DAIRY, INC.; and DOES 1 through 50, inclusive", propounding_party="LEANDER FITZHUGH", responding_party="OCTAVIA BELLWETHER", set_number="TWO", service_date="2026-10-07", service_method="mail"))  # fmt: skip


def arizona() -> Drawn:
    """Arizona, "No. CV2025-011983" and the assigned judge in the right half; "Interrogatory 1." before each."""
    asked = numbered(WHO, JOBS, HURT, DOCTORS)
    caption = marked(
        ["TALLULAH WREXHAM, a single woman,", "               Plaintiff,", "v.", "MAXIMILIAN ODELL and JANE DOE ODELL,", "husband and wife,", "               Defendants."],
        ["No. CV2025-011983", "", "<b>DEFENDANTS' FIRST SET OF</b>", "<b>INTERROGATORIES TO PLAINTIFF</b>", "", "(Assigned to the Hon. P. Ruiz-Lott)"],
        "|",
    )  # fmt: skip
    body = (
        "<p style='line-height:1.2'>Clementine Voigt (#021774)<br>VOIGT DESERT LAW, PLC<br>2 E. Congress St., Tucson, Arizona 85701<br>Attorneys for Defendants</p>"
        f"<p class=c>IN THE SUPERIOR COURT OF THE STATE OF ARIZONA<br>IN AND FOR THE COUNTY OF PIMA</p>{caption}"
        "<p>Pursuant to Rule 33, Ariz. R. Civ. P., Defendants request that Plaintiff answer the following interrogatories within 30 days.</p>"
        + headed(asked, "Interrogatory {}.", "<p>Answer:</p><p>" + "_" * 70 + "</p>")
        + "<p>RESPECTFULLY SUBMITTED this 20th day of January, 2026.</p><p style='margin-left:230pt'>VOIGT DESERT LAW, PLC<br>By /s/ Clementine Voigt</p><p>ORIGINAL of the foregoing mailed this 20th day of January, 2026, to:<br>Rosamund Teague, Attorney for Plaintiff</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=ROGS, court="SUPERIOR COURT OF THE STATE OF ARIZONA IN AND FOR THE COUNTY OF PIMA", case_number="CV2025-011983", plaintiff="TALLULAH WREXHAM", defendant="MAXIMILIAN ODELL and JANE DOE ODELL", propounding_party="MAXIMILIAN ODELL and JANE DOE ODELL", responding_party="TALLULAH WREXHAM", set_number="FIRST", service_date="2026-01-20", service_method="mail"))  # fmt: skip


def massachusetts() -> Drawn:
    """Massachusetts, "SUFFOLK, ss." left and court right; role before the names, "et al."; e-mail in a certificate."""
    asked = numbered(RECORDS, LIEN, TAX)
    body = (
        "<p class=c>COMMONWEALTH OF MASSACHUSETTS</p><table class=cap><tr><td style='width:50%'>SUFFOLK, ss.</td><td>SUPERIOR COURT DEPARTMENT<br>OF THE TRIAL COURT<br>CIVIL ACTION NO. 2584CV01773-B</td></tr></table><br>"
        + marked(
            ["ISOLDE FAIRWEATHER,", "     Plaintiff,", "", "v.", "", "HORATIO PELL, et al.,", "     Defendants."],
            [],
            ")",
        )
        + "<p class=t>DEFENDANT HORATIO PELL'S FIRST REQUEST FOR PRODUCTION OF DOCUMENTS TO THE PLAINTIFF ISOLDE FAIRWEATHER</p><p>The defendant Horatio Pell requests, under Mass. R. Civ. P. 34, that the plaintiff produce within thirty days:</p>"
        + headed(asked, "REQUEST {}.")
        + "<p style='margin-left:230pt'>The Defendant,<br>HORATIO PELL<br>By his attorney,<br>/s/ Sebastian Crane<br>BBO No. 661024</p><p class=t>CERTIFICATE OF SERVICE</p><p>I, Sebastian Crane, certify that I served the within document on all counsel of record via e-mail on March 30, 2026.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=RFP, court="SUPERIOR COURT DEPARTMENT OF THE TRIAL COURT", case_number="2584CV01773-B", plaintiff="ISOLDE FAIRWEATHER", defendant="HORATIO PELL, et al.", propounding_party="HORATIO PELL", responding_party="ISOLDE FAIRWEATHER", set_number="FIRST", service_date="2026-03-30", service_method="electronic"))  # fmt: skip


def form_questions() -> Drawn:
    """California's printed form with boxes to tick in two columns; its front sheet names parties beside captions."""
    items = (
        ("1.1", True, "State the name, ADDRESS, telephone number, and relationship to you of each PERSON who prepared or assisted in the preparation of the responses to these interrogatories."),
        ("2.1", True, "State: (a) your name; (b) every name you have used in the past; and (c) the dates you used each name."),
        ("2.2", False, "State the date and place of your birth."),
        ("4.1", True, "At the time of the INCIDENT, was there in effect any policy of insurance through which you were or might be insured in any manner?"),
        ("6.1", True, "Do you attribute any physical, mental, or emotional injuries to the INCIDENT?"),
        ("6.3", False, "Do you still have any complaints that you attribute to the INCIDENT?"),
        ("8.1", True, "Do you attribute any loss of income or earning capacity to the INCIDENT?"),
        ("12.1", True, "State the name, ADDRESS, and telephone number of each individual who witnessed the INCIDENT or the events occurring immediately before or after the INCIDENT."),
    )  # fmt: skip
    asked = tuple((number, text) for number, ticked, text in items if ticked)
    lines = "".join(
        f"<p>[{'X' if ticked else '&nbsp;&nbsp;'}] &nbsp;{number} &nbsp;{text}</p>" for number, ticked, text in items
    )
    body = (
        "<table style='width:100%;border-collapse:collapse;font-size:8pt' border=1><tr><td colspan=2>ATTORNEY OR PARTY WITHOUT ATTORNEY (Name, State Bar number, and address):<br>Evander Lysle, SBN 244190, LYSLE PARTRIDGE LLP<br>TELEPHONE NO.: (213) 555-0144<br>ATTORNEY FOR (Name): Leander Fitzhugh</td></tr>"
        "<tr><td colspan=2>SUPERIOR COURT OF CALIFORNIA, COUNTY OF VENTURA</td></tr><tr><td colspan=2>SHORT TITLE OF CASE: Bellwether v. Fitzhugh</td></tr>"
        "<tr><td><b>FORM INTERROGATORIES—GENERAL</b><br>Asking Party: Leander Fitzhugh<br>Answering Party: Octavia Bellwether<br>Set No.: One</td><td>CASE NUMBER:<br>56-2025-00581204-CU-PA</td></tr></table>"
        f"<p><b>Sec. 5. Interrogatories</b></p><div style='column-count:2;font-size:9pt;line-height:1.15'>{lines}</div>"
    )
    return Drawn(page(body, font="Arial", size=9, spacing=1.2, margin="40pt"), record(asked, discovery_type="form_interrogatories", court="SUPERIOR COURT OF CALIFORNIA, COUNTY OF VENTURA", case_number="56-2025-00581204-CU-PA", plaintiff="Bellwether", defendant="Fitzhugh", propounding_party="Leander Fitzhugh", responding_party="Octavia Bellwether", set_number="One"))  # fmt: skip


_SETS: tuple[tuple[str, Callable[[], Drawn]], ...] = (
    ("florida", florida), ("texas", texas), ("new-york", new_york), ("georgia", georgia), ("illinois", illinois),
    ("pennsylvania", pennsylvania), ("new-jersey", new_jersey), ("federal", federal), ("colorado", colorado),
    ("california", california), ("arizona", arizona), ("massachusetts", massachusetts),
    ("form-questions", form_questions),
)  # fmt: skip
LAYOUTS = tuple(Layout(f"discovery-{name}", "served_discovery", draw) for name, draw in _SETS)
