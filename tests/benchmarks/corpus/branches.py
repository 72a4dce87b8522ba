"""Pay, policies and benefits once more, as a temp agency, a hauler, a standard insurer and a self-funded plan print them."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.employment import html, table
from tests.benchmarks.corpus.pay import STUB, WAGES, record
from tests.benchmarks.corpus.policies import benefit, policy
from tests.benchmarks.corpus.shape import Drawn, Layout


def agency_stub() -> Drawn:
    """A staffing agency's stub: amounts before hours, leave balances beside, the worker in a mailing block, net at the foot."""
    earn = table([["Earnings", "Current", "Hours", "Rate", "Year to Date"], ["Regular Pay", "$691.20", "38.40", "$18.0000", "$5,011.20"], ["Overtime Pay", "$40.50", "1.50", "$27.0000", "$283.50"], ["Gross Earnings", "$731.70", "39.90", "", "$5,294.70"]])  # fmt: skip
    less = table([["Deductions", "Current", "Year to Date"], ["Fed Income Tax", "$52.10", "$377.00"], ["Soc Sec EE", "$45.37", "$328.27"], ["Medicare EE", "$10.61", "$76.77"], ["Total Deductions", "$108.08", "$782.04"]])  # fmt: skip
    body = f"<table style='width:100%'><tr><td><b>Bright Anchor Staffing Group</b><br>1200 Harbor Blvd, Toledo, OH 43604</td><td>Stub No. 77120<br>Week Ending 02/21/2026<br>Issue Date 02/27/2026</td></tr></table><p>Employee Name: Leocadia Marsh-Tendai &nbsp;&nbsp; Emp ID: BA-20417 &nbsp;&nbsp; SSN: xxx-xx-8812</p>{earn}<br>{less}<p>Available leave: Sick 12.50 hrs &nbsp; Vacation 0.00 hrs</p><p><b>Take Home Pay &nbsp;&nbsp; $623.62</b></p>"
    return Drawn(html(body), record(STUB, "Bright Anchor Staffing Group", "Leocadia Marsh-Tendai", "8812", None, "2026-02-21", "2026-02-27", "18.00", "39.90", "731.70", "623.62", "5294.70"))  # fmt: skip


def hauler_form() -> Drawn:
    """A hauler's answers on an adjuster's form: captions above blanks in two columns, dates of absence as a range, paid by the year."""
    cells = [[("Employer Name", "Cascade Tank Lines, Inc."), ("Employee Name", "Octavio Brandt")], [("Position Held", "Dispatcher"), ("Date Employed", "Feb 3, 2020")], [("Current Salary", "$58,240.00 per year"), ("Usual Hours Worked Per Week", "40")], [("Dates Missed From Work", "01/12/2026 - 02/06/2026"), ("No. of Work Days Missed", "20")], [("No. of Hours Missed", "160"), ("Amount of Wages Lost", "$4,480.00")], [("PTO Hours Used", "32"), ("Returned to Work", "02/09/2026")]]  # fmt: skip
    rows = "".join("<tr>" + "".join(f"<td style='width:50%;padding-bottom:12pt'><small>{c}</small>{v}</td>" for c, v in row) + "</tr>" for row in cells)  # fmt: skip
    body = f"<h1>Verification of Lost Wages</h1><p>Adjuster: R. Osei &nbsp; Claim: 88-4410-2</p><table class=g style='width:100%'>{rows}</table><br><p>Prepared by: Wilhelmina Oduya, Payroll &nbsp;&nbsp;&nbsp; Date Completed: 02/18/2026</p>"
    return Drawn(html(body, size=10), record(WAGES, "Cascade Tank Lines, Inc.", "Octavio Brandt", "Dispatcher", "2020-02-03", "58240.00", "year", "40", "2026-01-12", "2026-02-06", "20", "160", "4480.00", "32", "Wilhelmina Oduya", "2026-02-18"))  # fmt: skip


def dotted_policy() -> Drawn:
    """A standard insurer's page: dot leaders, limits in thousands, one vehicle in a sentence, the period in words."""
    lines = [("Bodily Injury Liability", "50/100", "$188.00"), ("Property Damage Liability", "50", "$121.00"), ("Uninsured Motorist BI", "50/100", "$37.00"), ("Comprehensive", "$250 deductible", "$58.00"), ("Collision", "$500 deductible", "$164.00")]  # fmt: skip
    rows = table([["Coverage", "Limits (000s)", "Premium"], *(list(line) for line in lines), ["Total Policy Premium", "", "$568.00"]], right=2)  # fmt: skip
    body = f"<h1>Great Marsh Insurance Company</h1><p>Auto Policy Declarations</p><p>Policy Number: GM-4471-882 &nbsp;&nbsp; Policy Term: April 1, 2025 to October 1, 2025</p><p>Policyholder:<br>Ignacio P. Thornbury<br>77 Reed St<br>Salem, MA 01970</p><p>Covered vehicle: 2018 Nissan Rogue SV, VIN KNMAT2MV6JP512044</p>{rows}"
    covers = [("Bodily Injury Liability", "bodily_injury", "50000.00", "100000.00", None, "188.00"), ("Property Damage Liability", "property_damage", None, "50000.00", None, "121.00"), ("Uninsured Motorist BI", "uninsured_motorist", "50000.00", "100000.00", None, "37.00"), ("Comprehensive", "other", None, None, "250.00", "58.00"), ("Collision", "other", None, None, "500.00", "164.00")]  # fmt: skip
    return Drawn(html(body, size=10), policy(("Great Marsh Insurance Company", "GM-4471-882", "Ignacio P. Thornbury", "2025-04-01", "2025-10-01"), covers, [("2018", "Nissan", "Rogue SV", "KNMAT2MV6JP512044")]))  # fmt: skip


def funded_benefits() -> Drawn:
    """A self-funded plan's explanation: employer's plan above, patient facts at the left in a list, totals in a box below."""
    rows = [["Dates of Service", "Service Code", "Type of Service", "Submitted Amt", "Discount", "Eligible", "Deductible", "Coins.", "Plan Pays", "You Pay"], ["03/02/26-03/02/26", "99203", "Office visit", "260.00", "110.00", "150.00", "0.00", "30.00", "120.00", "30.00"], ["03/02/26-03/02/26", "73030", "X-ray shoulder", "190.00", "95.00", "95.00", "0.00", "19.00", "76.00", "19.00"], ["TOTALS", "", "", "450.00", "205.00", "245.00", "0.00", "49.00", "196.00", "49.00"]]  # fmt: skip
    facts = table([["Employee:", "Hyacinth Obuya"], ["Patient:", "Hyacinth Obuya"], ["Member ID:", "CTL 004417 02"], ["Group:", "Cascade Tank Lines / 77041"], ["Claim #:", "2026-0630-1187"], ["Provider:", "Puget Bone &amp; Joint, PS"]], right=9, head=False, width="50%")  # fmt: skip
    body = f"<h1>Keystone Plan Services</h1><p>PO Box 3300, Spokane, WA 99220</p><p class=b>EXPLANATION OF BENEFITS</p>{facts}<br>{table(rows, right=3, grid=True)}<p>This is not a bill.</p>"
    lines = [("2026-03-02", "99203", "Office visit", "260.00", "150.00", "110.00", "120.00", "30.00"), ("2026-03-02", "73030", "X-ray shoulder", "190.00", "95.00", "95.00", "76.00", "19.00")]  # fmt: skip
    return Drawn(html(body, size=8.5), benefit(("Keystone Plan Services", "CTL 004417 02", "77041", "2026-0630-1187", "Hyacinth Obuya", "Puget Bone & Joint, PS"), lines, ("450.00", "245.00", "205.00", "196.00", "49.00")))  # fmt: skip


BRANCHES: tuple[Layout, ...] = (
    Layout("stub-agency", "pay_stub", agency_stub),
    Layout("wages-hauler", "wage_verification", hauler_form),
    Layout("declarations-dotted", "declarations", dotted_policy),
    Layout("eob-funded", "explanation_of_benefits", funded_benefits),
)
