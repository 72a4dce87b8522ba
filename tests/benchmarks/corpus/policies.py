"""Declarations pages and explanations of benefits of further insurers, plans and administrators."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.corpus.employment import html, table
from tests.benchmarks.corpus.shape import Drawn, Layout, Record

_COVERAGE = "name coverage limit_per_person limit_per_accident deductible premium"
_VEHICLE = "year make model vin"
_LINE = "date_of_service code description billed allowed adjustment paid patient_responsibility"


def _rows(fields: str, rows: Sequence[Sequence[Any]]) -> list[Record]:
    return [dict(zip(fields.split(), row, strict=True)) for row in rows]


def policy(head: Sequence[str | None], covers: Sequence[Sequence[Any]], cars: Sequence[Sequence[str]]) -> Record:
    """Return what a declarations page prints."""
    fields = ["carrier", "policy_number", "named_insured", "period_start", "period_end"]
    return dict(zip(fields, head, strict=True)) | {"coverages": _rows(_COVERAGE, covers), "vehicles": _rows(_VEHICLE, cars)}  # fmt: skip


def benefit(head: Sequence[str | None], lines: Sequence[Sequence[Any]], totals: Sequence[str | None]) -> Record:
    """Return what an explanation of benefits prints."""
    names = ["payer_name", "member_id", "group_number", "claim_number", "patient_name", "provider_name"]
    sums = ["total_billed", "total_allowed", "total_adjustment", "total_paid", "total_patient_responsibility"]
    return dict(zip(names, head, strict=True)) | {"lines": _rows(_LINE, lines)} | dict(zip(sums, totals, strict=True))


_VINS = (("2020", "Subaru", "Forester", "JF2SKAEC5LH412207"), ("2017", "Mazda", "CX-5", "JM3KFBDL2H0119842"))


def by_vehicle() -> Drawn:
    """Two vehicles with a column of premiums each and a total; window address; the group's logo beside the company's name."""
    rows = [["COVERAGES", "LIMITS OF LIABILITY", "VEH 1", "VEH 2", "TOTAL"], ["Bodily Injury", "$100,000 each person/$300,000 each accident", "$142.10", "$128.40", "$270.50"], ["Property Damage", "$100,000 each accident", "88.20", "80.15", "168.35"], ["Medical Payments", "$5,000 each person", "11.00", "10.40", "21.40"], ["Uninsured Motorists Bodily Injury", "$100,000 each person/$300,000 each accident", "31.70", "31.70", "63.40"], ["Comprehensive", "$250 deductible", "60.25", "44.10", "104.35"], ["Collision", "$500 deductible", "151.90", "120.66", "272.56"], ["Premium by vehicle", "", "$485.15", "$415.41", "$900.56"]]  # fmt: skip
    cars = table([["Veh", "Year", "Make", "Model", "VIN"], *([str(at), *car] for at, car in enumerate(_VINS, 1))], right=9)  # fmt: skip
    body = (
        "<table style='width:100%'><tr><td><b style='font-size:18pt'>PINECREST</b><br><small>A member of the Pinecrest Insurance Group</small></td><td><b>PERSONAL AUTO POLICY DECLARATIONS</b><br>Policy Number: PCA 044-81927<br>Policy Period: 12/01/2025 to 06/01/2026<br>12:01 A.M. standard time at the address of the insured</td></tr></table>"
        "<p>Coverage is provided by Pinecrest Property &amp; Casualty Company</p><table style='width:100%'><tr><td>Named Insured and Mailing Address<br><br>OTTOKAR B VILLENEUVE<br>AND SERAPHINA VILLENEUVE<br>61 TAMARACK RD<br>DULUTH MN 55811</td><td>Your agent:<br>Zenith City Insurance Agency<br>218-555-0133</td></tr></table>"
        f"<p class=b>VEHICLES COVERED</p>{cars}<br>{table(rows, right=2, grid=True)}<p>Loss payee, vehicle 1: Lakehead Credit Union</p>"
    )
    covers = [("Bodily Injury", "bodily_injury", "100000.00", "300000.00", None, "270.50"), ("Property Damage", "property_damage", None, "100000.00", None, "168.35"), ("Medical Payments", "medical_payments", "5000.00", None, None, "21.40"), ("Uninsured Motorists Bodily Injury", "uninsured_motorist", "100000.00", "300000.00", None, "63.40"), ("Comprehensive", "other", None, None, "250.00", "104.35"), ("Collision", "other", None, None, "500.00", "272.56")]  # fmt: skip
    return Drawn(html(body), policy(("Pinecrest Property & Casualty Company", "PCA 044-81927", "Ottokar B Villeneuve and Seraphina Villeneuve", "2025-12-01", "2026-06-01"), covers, _VINS))  # fmt: skip


def stacked_limits() -> Drawn:
    """Limits on two lines of a cell, each with its words; days in words; premiums without dollar signs."""
    rows = [["Coverage", "Limits", "Deductible", "Premium"], ["Liability - Bodily Injury", "$50,000 each person<br>$100,000 each occurrence", "None", "201.00"], ["Liability - Property Damage", "$25,000 each occurrence", "None", "143.00"], ["Personal Injury Protection", "$10,000 each person", "$300", "96.00"], ["Underinsured Motorist", "$50,000 each person<br>$100,000 each occurrence", "None", "44.00"], ["Collision", "Actual cash value", "$1,000", "188.00"], ["Towing &amp; Labor", "$75 each disablement", "None", "6.00"], ["Total", "", "", "678.00"]]  # fmt: skip
    body = f"<h1>Quillwork Mutual Insurance Company</h1><p>400 Prairie Ave, Topeka, KS 66603</p><p><b>Automobile Policy &ndash; Renewal Declarations</b></p><table style='width:100%'><tr><td>Policy No.<br><b>QM-77-410228</b></td><td>Effective Date<br><b>January 15, 2026</b></td><td>Expiration Date<br><b>July 15, 2026</b></td></tr></table><p>Insured: Hezekiah Brandt, 12 Sunflower Ct, Salina, KS 67401</p><p>Vehicle: 2019 FORD ESCAPE SE &nbsp;&nbsp; ID No. 1FMCU0GDXKUB30417</p>{table(rows, right=3)}"
    covers = [("Liability - Bodily Injury", "bodily_injury", "50000.00", "100000.00", None, "201.00"), ("Liability - Property Damage", "property_damage", None, "25000.00", None, "143.00"), ("Personal Injury Protection", "personal_injury_protection", "10000.00", None, "300.00", "96.00"), ("Underinsured Motorist", "underinsured_motorist", "50000.00", "100000.00", None, "44.00"), ("Collision", "other", None, None, "1000.00", "188.00"), ("Towing & Labor", "other", None, None, None, "6.00")]  # fmt: skip
    return Drawn(html(body, size=10), policy(("Quillwork Mutual Insurance Company", "QM-77-410228", "Hezekiah Brandt", "2026-01-15", "2026-07-15"), covers, [("2019", "FORD", "ESCAPE SE", "1FMCU0GDXKUB30417")]))  # fmt: skip


def two_prices() -> Drawn:
    """A direct writer's page: the limit and what it limits in one cell under the name, a column for each car without a total."""
    rows = [["Coverages*", "Limits and/or Deductibles", "Vehicle 1", "Vehicle 2"], ["Bodily Injury Liability<br>Each Person/Each Occurrence", "<br>$30,000/$60,000", "$121.30", "$98.80"], ["Property Damage Liability", "$25,000", "$92.10", "$80.70"], ["Medical Payments", "$5,000", "$9.90", "$8.80"], ["Uninsured &amp; Underinsured Motorists<br>Each Person/Each Occurrence", "<br>$30,000/$60,000", "$20.20", "$20.20"], ["Comprehensive", "$500 Ded", "$33.33", "$28.40"], ["Collision", "$1,000 Ded", "$97.90", "-"], ["Six Month Premium Per Vehicle", "", "$374.73", "$236.90"]]  # fmt: skip
    body = (
        "<table style='width:100%'><tr><td><b style='font-size:16pt'>HAWKSBILL</b><br>Hawksbill Casualty Company<br>PO Box 509, Macon, GA 31202</td><td><b>Declarations Page</b><br>This is a description of your coverage.<br><br>Policy Number: 4417-20-88-31</td></tr></table>"
        "<table style='width:100%'><tr><td>Cordelia Ashworth-Nunez<br>2214 Vineville Ave<br>Macon GA 31204</td><td>Policy Period: 02-10-26 through 08-10-26<br>12:01 a.m. local time</td></tr></table><p>Named Insured: Cordelia Ashworth-Nunez &nbsp;&nbsp; Additional Drivers: none</p>"
        f"<table style='width:100%'><tr><th>Vehicles</th><th>VIN</th><th>Vehicle Location</th></tr><tr><td>1 2021 Kia Sorento</td><td>5XYRL4LC3MG018844</td><td>Macon GA 31204</td></tr><tr><td>2 2012 Buick Verano</td><td>1G4PR5SK4C4177305</td><td>Macon GA 31204</td></tr></table>{table(rows, right=2)}<p>Total Six Month Premium $611.63</p>"
    )
    covers = [("Bodily Injury Liability", "bodily_injury", "30000.00", "60000.00", None, None), ("Property Damage Liability", "property_damage", None, "25000.00", None, None), ("Medical Payments", "medical_payments", "5000.00", None, None, None), ("Uninsured & Underinsured Motorists", "uninsured_motorist", "30000.00", "60000.00", None, None), ("Comprehensive", "other", None, None, "500.00", None), ("Collision", "other", None, None, "1000.00", "97.90")]  # fmt: skip
    return Drawn(html(body, size=9.5), policy(("Hawksbill Casualty Company", "4417-20-88-31", "Cordelia Ashworth-Nunez", "2026-02-10", "2026-08-10"), covers, [("2021", "Kia", "Sorento", "5XYRL4LC3MG018844"), ("2012", "Buick", "Verano", "1G4PR5SK4C4177305")]))  # fmt: skip


def grid_claim() -> Drawn:
    """A trust fund's explanation: a grid of captions over their values, columns in two decks, remarks at the right."""
    head = table([["PATIENT NAME", "RELATIONSHIP", "CLAIM NUMBER", "GROUP NO."], ["Balthazar Ekwueme", "Self", "T260217-0098", "IW-40"], ["MEMBER NAME", "MEMBER ID", "DATE PROCESSED", "PROVIDER"], ["Balthazar Ekwueme", "884-20-1177", "02/17/2026", "Rust Belt Spine &amp; Joint"]], right=9, head=False, grid=True)  # fmt: skip
    rows = [["Service<br>Date(s)", "Description of<br>Service", "Total<br>Charge", "Not<br>Allowed", "Allowed<br>Amount", "Deductible", "Co-Pay", "Plan<br>Paid", "Patient<br>Resp.", "Remark<br>Code"], ["01/28/26", "Office visit, established patient", "240.00", "92.00", "148.00", "0.00", "25.00", "123.00", "25.00", "PPO"], ["01/28/26", "X-ray, lumbar spine", "195.00", "110.00", "85.00", "85.00", "0.00", "0.00", "85.00", "PPO"], ["Total", "", "435.00", "202.00", "233.00", "85.00", "25.00", "123.00", "110.00", ""]]  # fmt: skip
    body = f"<h1 style='text-align:center'>IRONWORKERS HEALTH TRUST OF THE LAKES</h1><p style='text-align:center'>PO Box 1140, Gary, IN 46401</p><p style='text-align:center'><b>EXPLANATION OF BENEFITS</b> &mdash; THIS IS NOT A BILL</p>{head}<br>{table(rows, right=2, grid=True)}<p>PPO: Savings from the network agreement. You are not responsible for this amount.</p>"
    lines = [("2026-01-28", None, "Office visit, established patient", "240.00", "148.00", "92.00", "123.00", "25.00"), ("2026-01-28", None, "X-ray, lumbar spine", "195.00", "85.00", "110.00", "0.00", "85.00")]  # fmt: skip
    return Drawn(html(body), benefit(("IRONWORKERS HEALTH TRUST OF THE LAKES", "884-20-1177", "IW-40", "T260217-0098", "Balthazar Ekwueme", "Rust Belt Spine & Joint"), lines, ("435.00", "233.00", "202.00", "123.00", "110.00")))  # fmt: skip


def remaining_columns() -> Drawn:
    """A national plan's explanation with lettered columns, codes behind the description, and the plan's share."""
    rows = [["Service and date", "Amount billed (A)", "Member rate (B)", "Pending or not payable (C)", "Applied to deductible (D)", "Your copay (E)", "Amount remaining (F)", "Plan's share (G)", "Your share (H)"], ["Therapeutic activities (97530) on 2/3/26", "$180.00", "$96.00", "", "", "$20.00", "$76.00", "$76.00", "$20.00"], ["Ultrasound therapy (97035) on 2/3/26", "$60.00", "$22.00", "", "", "", "$22.00", "$22.00", "$0.00"], ["Totals:", "$240.00", "$118.00", "", "", "$20.00", "$98.00", "$98.00", "$20.00"]]  # fmt: skip
    body = f"<h1>Meridian Life &amp; Health</h1><p>Statement date: February 20, 2026 &nbsp; Member: Ludovica Strand &nbsp; Member ID: W2218 40977 &nbsp; Group #: 0866214-011</p><p class=b>Explanation of Benefits (EOB) &ndash; This is not a bill</p><p><b>Claim for Ludovica Strand (self)</b><br>Claim ID: EX4TQ9B2L00 &nbsp;&nbsp; Received on 2/6/26<br>Provider: Harborview Therapy Associates (In-network)</p>{table(rows, grid=True)}<p>Your share is what you may owe the provider.</p>"
    lines = [("2026-02-03", "97530", "Therapeutic activities", "180.00", "96.00", None, "76.00", "20.00"), ("2026-02-03", "97035", "Ultrasound therapy", "60.00", "22.00", None, "22.00", "0.00")]  # fmt: skip
    return Drawn(html(body), benefit(("Meridian Life & Health", "W2218 40977", "0866214-011", "EX4TQ9B2L00", "Ludovica Strand", "Harborview Therapy Associates"), lines, ("240.00", "118.00", None, "98.00", "20.00")))  # fmt: skip


def administrator_remittance() -> Drawn:
    """An administrator's remittance: claim facts in a line of captions, disallowed and coinsurance, codes with modifiers."""
    rows = [["Svc Date", "Proc/Mod", "Units", "Charge", "Disallowed", "Allowed", "Deduct", "Co-Ins", "Paid", "RC"], ["12/11/25", "72148-26", "1", "410.00", "265.00", "145.00", "0.00", "29.00", "116.00", "45"], ["12/11/25", "99213", "1", "185.00", "81.50", "103.50", "0.00", "20.70", "82.80", "45"], ["Claim Total", "", "", "595.00", "346.50", "248.50", "0.00", "49.70", "198.80", ""]]  # fmt: skip
    body = f"<p><b>Remittance Advice</b></p><p>Palisade Benefit Services, Inc.<br>Third Party Administrator for Mohawk Paper Employees Plan<br>PO Box 20117, Albany, NY 12214</p><p>Payee: Adirondack Imaging &amp; Ortho PLLC &nbsp;&nbsp; Tax ID: 14-1770923 &nbsp;&nbsp; Check No: 00418822 &nbsp;&nbsp; Date: 01/06/2026</p><p>Patient: Rosamund Achebe &nbsp;&nbsp; Insured ID: MPX200417 &nbsp;&nbsp; Group No: 7730 &nbsp;&nbsp; Claim No: 25347-00918 &nbsp;&nbsp; Patient Acct: 55120</p>{table(rows, right=2)}<p>45: Charge exceeds the fee schedule.</p>"
    lines = [("2025-12-11", "72148", None, "410.00", "145.00", "265.00", "116.00", "29.00"), ("2025-12-11", "99213", None, "185.00", "103.50", "81.50", "82.80", "20.70")]  # fmt: skip
    return Drawn(html(body, font="Courier New", size=8.5), benefit(("Palisade Benefit Services, Inc.", "MPX200417", "7730", "25347-00918", "Rosamund Achebe", "Adirondack Imaging & Ortho PLLC"), lines, ("595.00", "248.50", "346.50", "198.80", "49.70")))  # fmt: skip


POLICIES: tuple[Layout, ...] = (
    Layout("declarations-by-vehicle", "declarations", by_vehicle),
    Layout("declarations-stacked", "declarations", stacked_limits),
    Layout("declarations-two-prices", "declarations", two_prices),
    Layout("eob-grid", "explanation_of_benefits", grid_claim),
    Layout("eob-remaining", "explanation_of_benefits", remaining_columns),
    Layout("eob-administrator", "explanation_of_benefits", administrator_remittance),
)
