"""More served discovery: captions and numbering of further courts."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Callable

from tests.benchmarks.corpus.litigation import (
    A_BELT,
    A_PRIOR,
    A_SPEED,
    BILLS,
    DOCTORS,
    HURT,
    JOBS,
    LIEN,
    PHOTOS,
    RECORDS,
    RFA,
    RFP,
    ROGS,
    TAX,
    WHO,
    headed,
    listed,
    marked,
    numbered,
    page,
    record,
)
from tests.benchmarks.corpus.shape import Drawn, Layout


def carolina() -> Drawn:
    """North Carolina, the state and county left, the court right; answers on ruled blanks; hand delivery."""
    asked = numbered(WHO, HURT, DOCTORS)
    body = (
        "<table class=cap><tr><td style='width:48%'>STATE OF NORTH CAROLINA<br><br>COUNTY OF DURHAM</td><td>IN THE GENERAL COURT OF JUSTICE<br>SUPERIOR COURT DIVISION<br>FILE NO. 25 CVS 004417</td></tr></table><br>"
        + marked(
            ["MARGUERITE SEABROOK,", "          Plaintiff,", "     v.", "HOLLIS QUARTERMAIN,", "          Defendant."],
            ["", "DEFENDANT'S FIRST SET OF", "INTERROGATORIES TO PLAINTIFF"],
            ")",
        )
        + "<p style='text-indent:36pt'>TO: Marguerite Seabrook, by and through her attorney, Rosamund Teague</p><p>Defendant, pursuant to Rule 33 of the North Carolina Rules of Civil Procedure, serves these Interrogatories upon Plaintiff to be answered within thirty days.</p>"
        + listed(asked, "<p>ANSWER: ______________________________________________________</p>")
        + "<p>This the 6th day of July, 2026.</p><p style='margin-left:230pt'>PELHAM &amp; ROOK, PLLC<br>______________________<br>Fenella Pelham<br>Attorney for Defendant</p><p class=t>CERTIFICATE OF SERVICE</p><p>The undersigned hereby certifies that the foregoing was served upon counsel for Plaintiff by hand delivery this the 6th day of July, 2026.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=ROGS, court="GENERAL COURT OF JUSTICE SUPERIOR COURT DIVISION", case_number="25 CVS 004417", plaintiff="MARGUERITE SEABROOK", defendant="HOLLIS QUARTERMAIN", propounding_party="HOLLIS QUARTERMAIN", responding_party="MARGUERITE SEABROOK", set_number="FIRST", service_date="2026-07-06", service_method="personal"))  # fmt: skip


def michigan() -> Drawn:
    """Michigan, the parties in the left half without marks, the judge right; requests to admit under headings."""
    asked = numbered(A_SPEED, A_BELT, A_PRIOR)
    body = (
        "<p class=c>STATE OF MICHIGAN<br>IN THE CIRCUIT COURT FOR THE COUNTY OF WASHTENAW</p><table class=cap><tr><td style='width:52%'>THEODORA WINSLOW,<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Plaintiff,<br><br>v<br><br>HURON VALLEY FREIGHT, LLC,<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Defendant.</td><td><br>Case No. 25-001184-NI<br>Hon. Aurelio Banks</td></tr></table>"
        "<table class=cap style='border-top:1pt solid #000;border-bottom:1pt solid #000'><tr><td style='width:50%'>Rosamund Teague (P71190)<br>Attorney for Plaintiff</td><td>Lucius Farr (P40922)<br>Attorney for Defendant</td></tr></table>"
        "<p class=t>DEFENDANT HURON VALLEY FREIGHT, LLC'S REQUESTS TO ADMIT TO PLAINTIFF</p><p>Defendant requests under MCR 2.312 that Plaintiff admit the following:</p>"
        + headed(asked, "REQUEST TO ADMIT NO. {}:", "<p>RESPONSE:</p><br>")
        + "<p>Dated: March 2, 2026</p><p style='margin-left:230pt'>/s/ Lucius Farr</p><p class=t>PROOF OF SERVICE</p><p>On March 2, 2026 I served this paper on all attorneys of record by first-class mail.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=RFA, court="CIRCUIT COURT FOR THE COUNTY OF WASHTENAW", case_number="25-001184-NI", plaintiff="THEODORA WINSLOW", defendant="HURON VALLEY FREIGHT, LLC", propounding_party="HURON VALLEY FREIGHT, LLC", responding_party="THEODORA WINSLOW", service_date="2026-03-02", service_method="mail"))  # fmt: skip


def tennessee() -> Drawn:
    """Tennessee, requests as a list with sub-parts under definitions, several plaintiffs, "No. 25C-1187" on a row alone."""
    asked = numbered(
        RECORDS,
        "For each employer since the accident: (a) its name and address; (b) your rate of pay; and (c) the reason you left.",
        TAX,
        LIEN,
    )
    caption = marked(
        [
            "AMBROSE FITCH and",
            "LEOCADIA FITCH,",
            "     Plaintiffs,",
            "v.",
            "JUNIPER RIDGE APARTMENTS, LP,",
            "a Tennessee limited partnership,",
            "     Defendant.",
        ],
        ["", "", "No. 25C-1187", "JURY DEMAND"],
        ")",
    )
    body = (
        f"<p class=c>IN THE CIRCUIT COURT FOR DAVIDSON COUNTY, TENNESSEE<br>AT NASHVILLE</p>{caption}<p class=t>DEFENDANT'S SECOND REQUESTS FOR PRODUCTION OF DOCUMENTS TO PLAINTIFFS</p>"
        "<p>Comes now the Defendant, Juniper Ridge Apartments, LP, by and through counsel, and requests that the Plaintiffs produce the following pursuant to Tenn. R. Civ. P. 34.</p><p class=t>DEFINITIONS</p><p>“Accident” means the fall described in the Complaint.</p><p class=t>DOCUMENTS REQUESTED</p>"
        + listed(asked)
        + "<p style='margin-left:230pt'>Respectfully submitted,<br>GRAINGER WOLFE, PC<br>/s/ Cordell Grainger</p><p class=t>CERTIFICATE OF SERVICE</p><p>I certify that this document was sent by United States Mail, postage prepaid, and by no other means, on August 21, 2026, to Rosamund Teague.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=RFP, court="CIRCUIT COURT FOR DAVIDSON COUNTY, TENNESSEE AT NASHVILLE", case_number="25C-1187", plaintiff="AMBROSE FITCH and LEOCADIA FITCH", defendant="JUNIPER RIDGE APARTMENTS, LP", propounding_party="Juniper Ridge Apartments, LP", responding_party="AMBROSE FITCH and LEOCADIA FITCH", set_number="SECOND", service_date="2026-08-21", service_method="mail", definitions="“Accident” means the fall described in the Complaint."))  # fmt: skip


def washington() -> Drawn:
    """Washington, counsel at the foot of each page, interrogatories and answers with the number before the words."""
    asked = numbered(WHO, JOBS, HURT, BILLS)
    caption = marked(
        [
            "CASSIUS MERRIWETHER,",
            "               Plaintiff,",
            "     vs.",
            "ORLA STANHOPE and JOHN DOE",
            "STANHOPE, husband and wife,",
            "               Defendants.",
        ],
        ["", "NO. 25-2-11874-1 SEA", "", "DEFENDANT ORLA STANHOPE'S FIRST", "INTERROGATORIES TO PLAINTIFF"],
        ")",
    )
    body = (
        "<div style='position:fixed;bottom:-50pt;left:0;right:0;font-size:8pt;line-height:1.1'>DEFENDANT'S FIRST INTERROGATORIES - 1<span style='margin-left:200pt'>BIRCH &amp; CAULFIELD, P.S., 1001 4th Ave, Seattle, WA 98154</span></div>"
        f"<p class=c>SUPERIOR COURT OF WASHINGTON FOR KING COUNTY</p>{caption}<p>TO: Cassius Merriwether, Plaintiff, and Rosamund Teague, your attorney:</p><p>Please answer the following under oath within thirty days of service under CR 33.</p>"
        + headed(asked, "INTERROGATORY {}:", "<p>ANSWER:</p><br>")
        + "<p>DATED this 4th day of May, 2026.</p><p style='margin-left:230pt'>BIRCH &amp; CAULFIELD, P.S.<br>s/ Ignatia Birch, WSBA No. 41180<br>Attorneys for Defendant Orla Stanhope</p><p class=t>DECLARATION OF SERVICE</p><p>I declare that on May 5, 2026, I caused a copy of the foregoing to be served on counsel for plaintiff via e-service through the court's e-filing system.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=ROGS, court="SUPERIOR COURT OF WASHINGTON FOR KING COUNTY", case_number="25-2-11874-1 SEA", plaintiff="CASSIUS MERRIWETHER", defendant="ORLA STANHOPE and JOHN DOE STANHOPE", propounding_party="ORLA STANHOPE", responding_party="CASSIUS MERRIWETHER", set_number="FIRST", service_date="2026-05-05", service_method="electronic"))  # fmt: skip


def notice() -> Drawn:
    """A notice to produce without a proof of service, in a caption of one column."""
    asked = numbered(PHOTOS, RECORDS, LIEN)
    body = (
        "<p class=c>IN THE DISTRICT COURT OF JOHNSON COUNTY, KANSAS<br>CIVIL DEPARTMENT</p><p>EPHRAIM LOCKHART,<br><span class=i>Plaintiff,</span></p><p>vs.<span style='margin-left:220pt'>Case No. 25CV03341</span></p><p>SUNFLOWER GROCERS CO-OP,<br><span class=i>Defendant.</span></p>"
        "<p class=t>FIRST REQUEST FOR PRODUCTION OF DOCUMENTS TO PLAINTIFF</p><p>COMES NOW the defendant and requests plaintiff to produce the following within thirty days:</p>"
        + headed(asked, "REQUEST {}:", "<p>RESPONSE:</p>")
        + "<p style='margin-left:230pt'>/s/ Barnard Tully<br>Attorney for Defendant</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=RFP, court="DISTRICT COURT OF JOHNSON COUNTY, KANSAS CIVIL DEPARTMENT", case_number="25CV03341", plaintiff="EPHRAIM LOCKHART", defendant="SUNFLOWER GROCERS CO-OP", propounding_party="SUNFLOWER GROCERS CO-OP", responding_party="EPHRAIM LOCKHART", set_number="FIRST"))  # fmt: skip


_SETS: tuple[tuple[str, Callable[[], Drawn]], ...] = (
    ("carolina", carolina), ("michigan", michigan), ("tennessee", tennessee), ("washington", washington), ("notice", notice),
)  # fmt: skip
LAYOUTS = tuple(Layout(f"discovery-{name}", "served_discovery", draw) for name, draw in _SETS)
