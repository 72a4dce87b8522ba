"""The claims of these people: what each form bills."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_sixth.case import Paper, Person
from tests.benchmarks.strangers_sixth.forms import (
    BLACK,
    PINK,
    RED,
    Claim,
    Hospital,
    claim,
    institutional,
    npi,
)

GP = ("GP",)


def teche_long(p: Person) -> Paper:
    """Nine lines of one claim on two forms; the first says that it is continued."""
    lines = (
        (2, "11", "99203", ("25",), "ABC", "210.00", "1"), (2, "11", "98941", ("AT",), "AB", "72.00", "1"), (2, "11", "72040", (), "A", "124.00", "1"), (5, "11", "98941", ("AT",), "AB", "72.00", "1"), (5, "11", "97012", (), "A", "38.00", "1"), (5, "11", "97140", ("59",), "B", "58.00", "1"),
        (9, "11", "98941", ("AT",), "AB", "72.00", "1"), (9, "11", "97012", (), "A", "38.00", "1"), (9, "11", "97110", (), "C", "116.00", "2"),
    )
    return claim(p, "teche", Claim(("PELICAN COMPENSATION FUND", "PO BOX 3040", "BATON ROUGE LA 70821"), "(ID#)  ", p.no("PCF######"), p.no("TSR-####"), p.no("WC25#######"), ("S13.4XXA", "S23.3XXA", "M54.12"), lines, signed=16))


def teche_short(p: Person) -> Paper:
    """The same office's next claim: four lines, another date, its own total."""
    lines = ((12, "11", "98941", ("AT",), "AB", "72.00", "1"), (12, "11", "97012", (), "A", "38.00", "1"), (16, "11", "98941", ("AT",), "AB", "72.00", "1"), (16, "11", "97110", (), "C", "116.00", "2"))
    return claim(p, "teche", Claim(("PELICAN COMPENSATION FUND", "PO BOX 3040", "BATON ROUGE LA 70821"), "(ID#)  ", p.no("PCF######"), p.no("TSR-####"), p.no("WC25#######"), ("S13.4XXA", "S23.3XXA", "M54.12"), lines, paid="0.00", signed=23))


def acadian_twelve(p: Person) -> Paper:
    """Twelve lines of a surgeon on two forms, numbered at the top, a dash of another face."""
    lines = (
        (34, "11", "99204", (), "A", "465.00", "1"), (34, "11", "72052", (), "A", "188.00", "1"), (55, "11", "99214", (), "AB", "298.00", "1"), (55, "11", "95886", (), "B", "410.00", "1"), (55, "11", "95910", (), "B", "690.00", "1"), (83, "11", "99213", (), "A", "196.00", "1"),
        (121, "21", "22551", (), "A", "9850.00", "1"), (121, "21", "22845", (), "A", "3120.00", "1"), (121, "21", "20931", (), "A", "540.00", "1"), (121, "21", "69990", (), "A", "905.00", "1"), (122, "21", "99024", (), "A", "0.00", "1"), (135, "11", "72040", (), "A", "142.00", "1"),
    )
    return claim(p, "acadian", Claim(("PELICAN COMPENSATION FUND", "PO BOX 3040", "BATON ROUGE LA 70821"), "(ID#)  ", p.no("PCF######"), p.no("ANS######"), p.no("WC25#######"), ("M50.023", "G56.02"), lines, signed=140, more="", paged=True))


def juniper_first(p: Person) -> Paper:
    """A clinic's claim of three lines."""
    lines = ((6, "11", "99203", (), "AB", "248.00", "1"), (6, "11", "97161", GP, "A", "172.00", "1"), (6, "11", "97110", GP, "A", "68.00", "1"))
    return claim(p, "juniper", Claim(("CASCADE CASUALTY PIP", "PO BOX 880", "SPOKANE WA 99210"), "(ID#)  ", p.no("CAS#######"), p.no("JSM####"), p.no("26-PIP-#####"), ("S134XXA", "S29012A"), lines, state="WA", paid="0.00", signed=9))


def juniper_second(p: Person) -> Paper:
    """The same clinic's claim of later days, five lines, another total."""
    lines = ((13, "11", "97110", GP, "A", "136.00", "2"), (13, "11", "97140", GP, "AB", "64.00", "1"), (20, "11", "97110", GP, "A", "136.00", "2"), (20, "11", "97140", GP, "AB", "64.00", "1"), (27, "11", "99213", ("25",), "AB", "165.00", "1"))
    return claim(p, "juniper", Claim(("CASCADE CASUALTY PIP", "PO BOX 880", "SPOKANE WA 99210"), "(ID#)  ", p.no("CAS#######"), p.no("JSM####"), p.no("26-PIP-#####"), ("S134XXA", "S29012A"), lines, state="WA", paid="0.00", signed=31))


def hudson_eight(p: Person) -> Paper:
    """A therapist's eight lines on two forms."""
    lines = ((9, "11", "97162", GP, "AB", "265.00", "1"), (9, "11", "97110", GP, "A", "80.00", "1"), (12, "11", "97110", GP, "A", "160.00", "2"), (12, "11", "97140", GP, "B", "75.00", "1"), (12, "11", "97112", GP, "A", "80.00", "1"), (16, "11", "97110", GP, "A", "160.00", "2"), (16, "11", "97140", GP, "B", "75.00", "1"), (16, "11", "97112", GP, "A", "80.00", "1"))
    return claim(p, "hudson", Claim(("PALISADE MUTUAL INSURANCE CO", "NO-FAULT UNIT", "PO BOX 118 NEWBURGH NY 12551"), "(ID#)  ", p.no("PM########"), p.no("HR####"), p.no("NF-26-######"), ("M25.551", "M54.2", "S20.211D"), lines, state="NY", signed=30, more="CONT"))


def elk_nine(p: Person) -> Paper:
    """A pain practice's nine lines on two forms, something paid."""
    lines = (
        (40, "11", "99204", (), "AB", "390.00", "1"), (47, "11", "20610", ("LT",), "A", "285.00", "1"), (47, "11", "J3301", (), "A", "48.00", "4"), (47, "11", "76942", ("26",), "A", "210.00", "1"), (68, "11", "99213", (), "A", "172.00", "1"), (75, "11", "64450", ("LT",), "B", "440.00", "1"),
        (75, "11", "J1030", (), "B", "22.00", "1"), (75, "11", "99070", (), "B", "15.00", "1"), (89, "11", "99213", (), "AB", "172.00", "1"),
    )
    return claim(p, "elk", Claim(("FOUR PEAKS MUTUAL", "MED PAY", "PO BOX 5100 DENVER CO 80217"), "(ID#)  ", p.no("FPM-#####-A"), p.no("FRP#####"), p.no("FPM-#####-A"), ("S83.92XA", "M25.562"), lines, state="CO", paid="150.00", signed=95, more="SEE PAGE 2", paged=True))


def elk_form(p: Person) -> Paper:
    """A single form of five lines, poorly scanned."""
    lines = ((31, "11", "99214", (), "AB", "320.00", "1"), (45, "24", "64483", ("LT",), "A", "1120.00", "1"), (45, "24", "77003", ("26",), "A", "90.00", "1"), (66, "11", "99214", (), "AB", "320.00", "1"), (94, "24", "64483", ("LT",), "A", "1120.00", "1"))
    return claim(p, "osprey", Claim(("SAWGRASS CASUALTY", "PIP CLAIMS", "PO BOX 24410 TAMPA FL 33623"), "(ID#)  ", p.no("SGC-####-###"), p.no("OIP-####"), p.no("SG26-######-1"), ("M54.17", "M51.17"), lines, state="FL", paid="0.00", signed=100)).without("provider_phone")


def surgical_stay(p: Person) -> Paper:
    """A stay of three days on an institutional claim of two sheets."""
    days = [p.day(at) for at in (120, 121, 122, 123)]
    lines = (
        ("0120", "ROOM-BOARD/SEMI", "1640.00", None, "3", "4920.00"), ("0250", "PHARMACY", "", None, "44", "2106.35"), ("0258", "IV SOLUTIONS", "", None, "8", "712.00"), ("0270", "MED-SUR SUPPLIES", "", None, "19", "1988.40"), ("0272", "STERILE SUPPLY", "", None, "12", "2240.00"), ("0278", "OTHER IMPLANTS", "", None, "6", "9875.00"),
        ("0300", "LABORATORY", "36415", days[0], "1", "44.00"), ("0301", "LAB/CHEMISTRY", "80053", days[0], "1", "312.00"), ("0301", "LAB/CHEMISTRY", "83036", days[0], "1", "98.00"), ("0305", "LAB/HEMATOLOGY", "85025", days[0], "1", "147.00"), ("0305", "LAB/HEMATOLOGY", "85610", days[0], "1", "86.00"), ("0305", "LAB/HEMATOLOGY", "85730", days[0], "1", "104.00"), ("0320", "DX X-RAY", "72040", days[1], "1", "388.00"), ("0320", "DX X-RAY", "72040 76", days[2], "1", "388.00"),
        ("0324", "DX X-RAY/CHEST", "71046", days[0], "1", "302.00"), ("0360", "OR SERVICES", "", days[1], "1", "14320.00"), ("0370", "ANESTHESIA", "", days[1], "1", "3110.00"), ("0424", "PHYS THERP/EVAL", "97161 GP", days[2], "1", "286.00"), ("0420", "PHYSICAL THERP", "97116 GP", days[2], "2", "244.00"), ("0434", "OCCUP THERP/EVAL", "97165 GO", days[2], "1", "274.00"), ("0444", "SPEECH EVAL", "92610 GN", days[2], "1", "348.00"), ("0710", "RECOVERY ROOM", "", days[1], "2", "2260.00"),
        ("0730", "EKG/ECG", "93005", days[0], "1", "231.00"), ("0637", "DRUGS/SELF ADMIN", "", None, "11", "118.25"), ("0300", "LABORATORY", "82962", days[2], "4", "132.00"), ("0301", "LAB/CHEMISTRY", "80048", days[2], "1", "214.00"),
    )
    return institutional(p, Hospital(("VERMILION SURGICAL HOSPITAL", "400 HOSPITAL DRIVE", "VERMILION POINT LA 70599", "3375550100"), npi("136604917"), "721488203", p.no("VSH########"), "0111", (days[0], days[3]), "PELICAN COMPENSATION FUND", p.no("PCF######"), "", p.no("WC25#######"), ("M50.023", "I10", "E11.9", "Z79.84"), npi("133670125"), lines, RED, (0.5, -0.5), made=131))


def cascade_stay(p: Person) -> Paper:
    """A night of observation on an institutional claim of two sheets of fourteen lines."""
    d, e = p.loss, p.day(1)
    lines = (
        ("0250", "PHARMACY", "", d, "6", "118.40"), ("0258", "IV SOLUTIONS", "", d, "2", "204.00"), ("0300", "LAB", "36415", d, "1", "38.00"), ("0301", "LAB CHEM", "80053", d, "1", "261.00"), ("0305", "LAB HEMAT", "85025", d, "1", "122.00"), ("0307", "LAB UROLOGY", "81001", d, "1", "66.00"), ("0320", "DX XRAY", "71046", d, "1", "298.00"), ("0320", "DX XRAY", "72070", d, "1", "344.00"), ("0351", "CT HEAD", "70450", d, "1", "2140.00"), ("0352", "CT BODY", "72125", d, "1", "2470.00"), ("0450", "EMERG ROOM", "99285 25", d, "1", "2980.00"), ("0636", "DRUGS DETAIL", "J2405", d, "4", "52.00"), ("0636", "DRUGS DETAIL", "J1885", d, "2", "61.00"), ("0636", "DRUGS DETAIL", "J2270", d, "1", "48.00"),
        ("0762", "OBSERVATION HR", "G0378", d, "14", "1960.00"), ("0260", "IV THERAPY", "96374", d, "1", "276.00"), ("0260", "IV THERAPY", "96375 59", d, "2", "318.00"), ("0424", "PT EVAL", "97161 GP", e, "1", "268.00"), ("0637", "SELF ADMIN DRUGS", "", e, "3", "24.60"),
    )
    return institutional(p, Hospital(("CASCADE JUNCTION MEDICAL CENTER", "1 SUMMIT BLVD", "CASCADE JUNCTION WA 98996", "5095550100"), npi("104478213"), "91-0566104", p.no("CJ#######"), "0131", (d, e), "CASCADE CASUALTY PIP", p.no("CAS#######"), "", p.no("26-PIP-#####"), ("S06.0X0A", "S13.4XXA", "S29.012A", "V43.52XA"), npi("117702464"), lines, PINK, (1.5, 1), "0.00", "12049.00", 12, 14))


def dogwood_emergency(p: Person) -> Paper:
    """An emergency visit on an institutional claim of one black sheet."""
    d = p.loss
    lines = (("0250", "PHARMACY", "", d, "4", "86.20"), ("0320", "DX X-RAY", "73030 RT", d, "1", "312.00"), ("0352", "CT SCAN/BODY", "72125", d, "1", "2410.00"), ("0352", "CT SCAN/BODY", "71260", d, "1", "2688.00"), ("0450", "EMERG ROOM", "99284 25", d, "1", "1890.00"), ("0636", "DRUGS", "J1885", d, "2", "58.00"), ("0260", "IV THERAPY", "96374", d, "1", "244.00"))
    return institutional(p, Hospital(("DOGWOOD SPRINGS HOSPITAL", "900 MAGNOLIA PKWY", "DOGWOOD SPRINGS GA 30097", "7705550100"), npi("168840392"), "58-1907742", p.no("DSH######"), "0131", (d, d), "PIEDMONT MEADOW HEALTH PLAN", p.no("PDM#########"), p.no("0#####-002"), "", ("S13.4XXA", "S20.211A", "S43.401A"), npi("152290187"), lines, BLACK, (0, 0.5)))
