"""Served discovery of further courts: roles told in the title alone, sets in brackets, service in a line at the foot."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Callable

from tests.benchmarks.corpus.litigation import RFA, RFP, ROGS, headed, listed, marked, numbered, page, record
from tests.benchmarks.corpus.shape import Drawn, Layout

NAME = "State your full name, date of birth and each address at which you have lived in the past five years."
DOCTORS = "Identify every physician, hospital or other provider who has treated you for the injuries claimed."
WAGES = "If you claim lost wages, state the amount, the dates and the name of your employer."
SIGNAL = "Admit that the traffic signal facing you was red when you entered the intersection."
BELT = "Admit that you were not wearing a seat belt."
RECORDS = "All medical records and bills for treatment of the injuries claimed in the Complaint."
PHOTOS = "All photographs and video of the scene, of the vehicles and of your injuries."


def ohio() -> Drawn:
    """Ohio: common pleas over county, addresses under the parties, the judge right, "PROPOUNDED TO"."""
    asked = numbered(NAME, DOCTORS, WAGES)
    left = ["HORATIO BELLWEATHER,", "   Plaintiff,", "", "   v.", "", "CINNABAR LOGISTICS, LLC,", "   Defendant."]
    right = ["CASE NO. 26 CV 004418", "", "JUDGE A. WINTERBOURNE", "", "DEFENDANT CINNABAR LOGISTICS, LLC'S", "FIRST SET OF INTERROGATORIES", "PROPOUNDED TO PLAINTIFF"]  # fmt: skip
    body = (
        "<p class=c>IN THE COURT OF COMMON PLEAS<br>FRANKLIN COUNTY, OHIO<br>CIVIL DIVISION</p>"
        + marked(left, right, ":")
        + "<p>Pursuant to Civ.R. 26 and 33, Defendant propounds the following interrogatories to be answered within twenty-eight days.</p>"
        + headed(asked, "INTERROGATORY NO. {}:", "<p>ANSWER:</p><br>", apart=True)
        + "<p style='margin-left:230pt'>/s/ Leopoldine Fry<br>Counsel for Defendant</p><p class=t>CERTIFICATE OF SERVICE</p><p>The undersigned certifies that the foregoing was served by electronic mail upon counsel for Plaintiff on this 12th day of May, 2026.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=ROGS, court="COURT OF COMMON PLEAS, FRANKLIN COUNTY, OHIO, CIVIL DIVISION", case_number="26 CV 004418", plaintiff="HORATIO BELLWEATHER", defendant="CINNABAR LOGISTICS, LLC", propounding_party="CINNABAR LOGISTICS, LLC", responding_party="HORATIO BELLWEATHER", set_number="FIRST", service_date="2026-05-12", service_method="electronic"))  # fmt: skip


def virginia() -> Drawn:
    """Virginia: "VIRGINIA:" over the court, no marks, requests as a list, service in a line at the foot."""
    asked = numbered(RECORDS, PHOTOS)
    body = (
        "<p>VIRGINIA:</p><p class=c>IN THE CIRCUIT COURT OF FAIRFAX COUNTY</p><p>EUDORA KINGSMILL,<br><span class=i>Plaintiff,</span></p><p>v.<span style='margin-left:230pt'>Case No. CL-2026-0004417</span></p><p>BARTHOLOMEW SNEED,<br><span class=i>Defendant.</span></p>"
        "<p class=t>DEFENDANT'S SECOND REQUESTS FOR PRODUCTION OF DOCUMENTS</p><p>Defendant Bartholomew Sneed, by counsel, under Rule 4:9, requests that Plaintiff Eudora Kingsmill produce the following within twenty-one days.</p>"
        + listed(asked)
        + "<p style='margin-left:230pt'>BARTHOLOMEW SNEED<br>By Counsel</p><p>/s/ Quentin Albright (VSB No. 71155)<br>Counsel for Defendant</p><p>I certify that a true copy was mailed, postage prepaid, to counsel of record this 3rd day of February, 2026.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=RFP, court="CIRCUIT COURT OF FAIRFAX COUNTY", case_number="CL-2026-0004417", plaintiff="EUDORA KINGSMILL", defendant="BARTHOLOMEW SNEED", propounding_party="BARTHOLOMEW SNEED", responding_party="EUDORA KINGSMILL", set_number="SECOND", service_date="2026-02-03", service_method="mail"))  # fmt: skip


def missouri() -> Drawn:
    """Missouri: the set in brackets under the title, admissions with a line to tick, delivered by hand."""
    asked = numbered(SIGNAL, BELT, first=4)
    left = ["PERSIS ALLARDYCE,", "      Plaintiff,", "vs.", "GATEWAY ICE COMPANY,", "      Defendant."]
    right = ["Cause No. 2622-CC01187", "", "Division No. 6"]
    body = (
        "<p class=c>IN THE CIRCUIT COURT OF THE CITY OF ST. LOUIS<br>STATE OF MISSOURI</p>"
        + marked(left, right, ")")
        + "<p class=t>DEFENDANT'S REQUEST FOR ADMISSIONS DIRECTED TO PLAINTIFF<br>(THIRD SET)</p><p>COMES NOW Defendant Gateway Ice Company, by and through counsel, and requests that Plaintiff admit the following:</p>"
        + headed(asked, "{}.", "<p>ADMIT ______&nbsp;&nbsp;&nbsp;&nbsp; DENY ______</p>")
        + "<p style='margin-left:230pt'>/s/ Roscoe Tindall<br>Attorney for Defendant</p><p>A copy of the above was hand-delivered on March 9, 2026 to attorneys for Plaintiff.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=RFA, court="CIRCUIT COURT OF THE CITY OF ST. LOUIS, STATE OF MISSOURI", case_number="2622-CC01187", plaintiff="PERSIS ALLARDYCE", defendant="GATEWAY ICE COMPANY", propounding_party="GATEWAY ICE COMPANY", responding_party="PERSIS ALLARDYCE", set_number="THIRD", service_date="2026-03-09", service_method="personal"))  # fmt: skip


def connecticut() -> Drawn:
    """Connecticut: docket number left, court and date right, parties in one column, numbered from the left without heads."""
    asked = numbered(NAME, DOCTORS, WAGES)
    body = (
        "<table class=cap><tr><td style='width:50%'>DOCKET NO. HHD-CV26-6155120-S</td><td>SUPERIOR COURT</td></tr><tr><td>ISOLDE FENWAY</td><td>JUDICIAL DISTRICT OF HARTFORD</td></tr><tr><td>V.</td><td>AT HARTFORD</td></tr><tr><td>MONTAGUE CRISP</td><td>APRIL 21, 2026</td></tr></table>"
        "<p class=t>DEFENDANT'S INTERROGATORIES TO THE PLAINTIFF</p><p>The defendant, Montague Crisp, hereby requests that the plaintiff, Isolde Fenway, answer the following under oath within sixty days:</p>"
        + listed(asked)
        + "<p style='margin-left:230pt'>THE DEFENDANT,<br>MONTAGUE CRISP<br>By /s/ Hester Vane<br>His Attorney</p><p class=t>CERTIFICATION</p><p>I certify that a copy of the above was delivered electronically on April 21, 2026 to all counsel of record.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=ROGS, court="SUPERIOR COURT, JUDICIAL DISTRICT OF HARTFORD AT HARTFORD", case_number="HHD-CV26-6155120-S", plaintiff="ISOLDE FENWAY", defendant="MONTAGUE CRISP", propounding_party="MONTAGUE CRISP", responding_party="ISOLDE FENWAY", service_date="2026-04-21", service_method="electronic"))  # fmt: skip


def nevada() -> Drawn:
    """Nevada: counsel's code at the head, the court centred, dash lines, "Case No." and "Dept. No." right."""
    asked = numbered(RECORDS, PHOTOS)
    left = ["CALLIOPE NORSTRAND, an individual,", "", "      Plaintiff,", "vs.", "", "DESERT LANTERN HOTEL, LLC; and DOES I-X,", "", "      Defendants."]  # fmt: skip
    right = [
        "Case No.: A-26-911204-C",
        "Dept. No.: 14",
        "",
        "DEFENDANT DESERT LANTERN HOTEL, LLC'S",
        "REQUESTS FOR PRODUCTION TO",
        "PLAINTIFF (SET ONE)",
    ]
    body = (
        "<p style='line-height:1.15'>RFP<br>MARGERY DELACOURT, ESQ.<br>Nevada Bar No. 11876<br>400 S. Court Street, Las Vegas, NV 89101<br>Attorneys for Defendant</p><p class=c>DISTRICT COURT<br>CLARK COUNTY, NEVADA</p>"
        + marked(left, right, ")")
        + "<p>TO: CALLIOPE NORSTRAND, Plaintiff; and<br>TO: her attorneys of record.</p><p>Pursuant to NRCP 34, Defendant requests that Plaintiff produce the following within thirty days.</p>"
        + headed(asked, "REQUEST NO. {}:", "<p>RESPONSE:</p>", apart=True)
        + "<p>DATED this 8th day of January, 2026.</p><p class=t>CERTIFICATE OF SERVICE</p><p>I certify that on January 8, 2026 I served the foregoing through the Court's electronic filing system.</p>"
    )
    return Drawn(page(body), record(asked, discovery_type=RFP, court="DISTRICT COURT, CLARK COUNTY, NEVADA", case_number="A-26-911204-C", plaintiff="CALLIOPE NORSTRAND", defendant="DESERT LANTERN HOTEL, LLC; and DOES I-X", propounding_party="DESERT LANTERN HOTEL, LLC", responding_party="CALLIOPE NORSTRAND", set_number="ONE", service_date="2026-01-08", service_method="electronic"))  # fmt: skip


_SETS: tuple[tuple[str, Callable[[], Drawn]], ...] = (
    ("ohio", ohio), ("virginia", virginia), ("missouri", missouri), ("connecticut", connecticut), ("nevada", nevada),
)  # fmt: skip
LAYOUTS = tuple(Layout(f"discovery-{name}", "served_discovery", draw) for name, draw in _SETS)
