"""Claim forms of these people, each filled by another system."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary.case import Paper, Person, npi
from tests.benchmarks.kept_aside.infirmary.forms import (
    Claim,
    Look,
    Revenue,
    Service,
    Stay,
    cms1500,
    ub04,
)


def emergency_physicians(p: Person) -> Paper:
    """An emergency doctor's claim, filled by a billing company's laser printer."""
    day, who = p.day(0), npi("154309117")
    return cms1500(p, Claim(
        "TIDEWATER HEALTH PLAN<br>PO BOX 30559<br>RALEIGH NC 27698", p.no("TWH########"), p.no("#####-02"), f"{p.last}, {p.first}, {p.mid}".upper(), " X", ("", ""), ("S13.4XXA", "S20.212A", "R51.9", "V43.52XA"),
        (Service(day, "23", "99284", ("25",), "ABC", "1168.00", "1"), Service(day, "23", "93010", (), "B", "64.00", "1"), Service(day, "23", "96372", ("59",), "A", "88.50", "1")),
        "56-2203418", p.no("CFE-######"), "0.00", "CAPE HARNETT GENERAL\n900 JETTY RD\nCAPE HARNETT NC 28599", ("CAPE FEAR EMERGENCY GROUP PA", "PO BOX 88120", "CHARLOTTE NC 282988120", "704 5550137"), ("O VANDERWAL MD", who), p.day(9), npi("173820446"), "", "NC",
    ), Look("font:9pt 'Liberation Mono'", 2, 0.5, "#b23"))


def spine_surgeon(p: Person) -> Paper:
    """A surgeon's claim to a car insurer, filled by an old needle printer that stands too low and too far right."""
    who = npi("128640077")
    return cms1500(p, Claim(
        "BRIDGEWATER CASUALTY<br>MED PAY UNIT  PO BOX 7720<br>SACRAMENTO CA 95898", p.no("BWC#######"), "", f"{p.last}, {p.first}, {p.mid}".upper(), " X", ("SARKISIAN LEVON MD", npi("197744310")), ("M50.122", "M54.12", "S13.4XXD"),
        (Service(p.day(30), "11", "99204", ("25",), "ABC", "525.00", "1"), Service(p.day(30), "11", "72050", (), "AC", "264.00", "1"), Service(p.day(51), "11", "99214", (), "AB", "318.00", "1"), Service(p.day(72), "24", "62321", (), "B", "2450.00", "1"), Service(p.day(72), "24", "J1100", (), "B", "38.40", "10"), Service(p.day(93), "11", "99213", (), "AB", "212.00", "1")),
        "95-4418830", p.no("VC####"), "1000.00", "VALLE CLARO SPINE INST\n200 VINELAND CT STE 5\nVALLE CLARO CA 91399", ("VALLE CLARO SPINE INSTITUTE", "200 VINELAND CT STE 5", "VALLE CLARO CA 91399", "818 5550126"), ("H DZHUGARYAN MD", who), p.day(96), npi("116552903"), p.no("BW-####-####-7"), "CA",
    ), Look("font:bold 9.5pt FreeMono", 5, 3.5, "#444"))


def therapist(p: Person) -> Paper:
    """A therapist's claim out of a practice's own program."""
    days = (p.day(12), p.day(14), p.day(19))
    return cms1500(p, Claim(
        "SUMMIT RANGE MUTUAL<br>PIP CLAIMS<br>PO BOX 1187 SANDY UT 84098", p.no("SRM######"), "", f"{p.last}, {p.first}, {p.mid}".upper(), " X", ("OKONJO ADAEZE PA-C", npi("130977412")), ("S39.012A", "S33.5XXA", "M62.830"),
        (Service(days[0], "11", "97162", ("GP",), "AB", "198.00", "1"), Service(days[0], "11", "97110", ("GP",), "AB", "72.00", "1"), Service(days[1], "11", "97110", ("GP",), "AB", "144.00", "2"), Service(days[1], "11", "97140", ("GP", "59"), "C", "68.00", "1"), Service(days[2], "11", "97112", ("GP",), "A", "76.00", "1"), Service(days[2], "11", "97140", ("GP", "59"), "C", "68.00", "1")),
        "87-1193366", p.no("WB#####"), "0.00", "WASATCH BENCH PHYSIO\n45 W 7800 S\nRED BUTTE UT 84799", ("WASATCH BENCH PHYSIOTHERAPY LLC", "45 W 7800 S", "RED BUTTE UT 84799", "801 5550148"), ("K TUILAGI DPT", npi("184201137")), p.day(22), npi("141188530"), p.no("SR-#######"), "UT",
    ), Look("font:8.6pt 'Inconsolata'", 1, 1, "#666"))


def emergency_outpatient(p: Person) -> Paper:
    """A hospital's claim for one visit to its emergency department."""
    day = p.day(0)
    return ub04(p, Stay(
        ("BENCH VALLEY MEDICAL CENTER", "3300 S TEMPLE VIEW RD", "RED BUTTE UT 84799", "TEL 8015550110"), p.no("BV########"), p.no("M######"), "0131", "87-0226105", day, day,
        (("SUMMIT RANGE MUTUAL PIP", "99416", ""), ("DESERET TRAIL HEALTH", "88027", "")), npi("152240961"), p.no("SRM######"), "", ("S39.012A", "S33.5XXA", "S00.83XA", "V43.52XA"),
        (Revenue("0250", "PHARMACY", "", day, "4", "61.20"), Revenue("0270", "MED-SUR SUPPLIES", "", day, "2", "148.75"), Revenue("0320", "DX X-RAY", "72100", day, "1", "486.00"), Revenue("0351", "CT SCAN/HEAD", "70450", day, "1", "2914.00"), Revenue("0352", "CT SCAN/BODY", "72131", day, "1", "3270.50"), Revenue("0450", "EMERG ROOM", "99284", day, "1", "2480.00"), Revenue("0450", "EMERG ROOM", "96372", day, "1", "212.00"), Revenue("0636", "DRUGS/DETAIL CODE", "J1885", day, "2", "47.10")),
        (npi("120093388"), "HALVERSON", "PETRA"), p.day(5),
    ), Look("font:8pt 'Liberation Mono'", 0, 0))


def inpatient(p: Person) -> Paper:
    """A hospital's claim for a stay of four nights with a broken hip."""
    days = [p.day(at) for at in range(5)]
    return ub04(p, Stay(
        ("ST HEDWIG REGIONAL HOSPITAL", "1010 N BASILICA ST", "OTTER MARSH WI 54899", "TEL 7155550119"), p.no("H##########"), p.no("######"), "0111", "39-0806112", days[0], days[4],
        (("MEDICARE PART A", "05101", ""), ("LAKELAND SUPPLEMENT", "71004", "")), npi("133407752"), p.no("#TR#-QH#-VW##"), "", ("S72.142A", "S80.02XA", "I10", "E11.9", "Z79.01", "W01.0XXA"),
        (Revenue("0120", "ROOM-BOARD/SEMI", "1865.00", days[0], "4", "7460.00"), Revenue("0250", "PHARMACY", "", days[0], "112", "2318.44"), Revenue("0258", "IV SOLUTIONS", "", days[0], "9", "604.35"), Revenue("0272", "STERILE SUPPLY", "", days[1], "21", "3190.20"), Revenue("0278", "SUPPLY/IMPLANTS", "", days[1], "3", "9844.00"), Revenue("0300", "LABORATORY", "", days[0], "31", "4122.00"), Revenue("0320", "DX X-RAY", "", days[0], "5", "2035.00"), Revenue("0360", "OR SERVICES", "", days[1], "1", "14870.00"), Revenue("0370", "ANESTHESIA", "", days[1], "9", "3366.00"), Revenue("0420", "PHYSICAL THERP", "", days[2], "4", "1128.00"), Revenue("0430", "OCCUPATION THER", "", days[3], "2", "574.00"), Revenue("0450", "EMERG ROOM", "", days[0], "1", "3215.00"), Revenue("0710", "RECOVERY ROOM", "", days[1], "2", "1940.00"), Revenue("0730", "EKG/ECG", "", days[0], "1", "388.00")),
        (npi("170455291"), "OSTROWSKI", "BEATA"), p.day(11), "05", "FALL AT STORE ENTRANCE",
    ), Look("font:bold 7.8pt FreeMono", 2, 0.5, "#922"))


def day_surgery(p: Person) -> Paper:
    """A hospital's claim for an operation of one day, in small letters."""
    day = p.day(61)
    return ub04(p, Stay(
        ("WEXCOMBE HARBOR HOSPITAL", "77 SEAWALL AVENUE", "WEXCOMBE MA 02599", "TEL 5085550164"), p.no("WH-#######"), p.no("######"), "0131", "04-2290751", day, day,
        (("BAY COLONY HEALTH", "04271", "8112.60"),), npi("119863305"), p.no("BCH#########"), p.no("#####"), ("S83.241A", "M23.91"),
        (Revenue("0250", "PHARMACY", "", day, "14", "402.18"), Revenue("0270", "MED-SUR SUPPLIES", "", day, "11", "1288.90"), Revenue("0360", "OR SERVICES", "29881", day, "1", "9120.00"), Revenue("0370", "ANESTHESIA", "", day, "5", "1640.00"), Revenue("0636", "DRUGS/DETAIL CODE", "J2405", day, "4", "36.80"), Revenue("0710", "RECOVERY ROOM", "", day, "3", "2115.00")),
        (npi("146602218"), "FAIRWEATHER", "LEOPOLD"), p.day(66), "05",
    ), Look("font:7.6pt 'DejaVu Sans Mono'", -0.5, 0))
