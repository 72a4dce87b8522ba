"""Files without pages: X12 claims and remittances, C-CDA documents and FHIR bundles in the shapes that senders give them."""
# ruff: noqa: E501, what a file holds stands in one piece

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from tests.benchmarks.corpus.shape import Record


class File(NamedTuple):
    """A file with its name, its text, its kind and what it says."""

    name: str
    text: str
    kind: str
    record: Record


# ------------------------------------------------------------------ X12


def enveloped(
    body: Sequence[str], number: str, *, separator: str = "*", component: str = ":", end: str = "~", newline: str = "\n"
) -> str:
    """Return a transaction set within its interchange, in the sender's separators."""
    version = {"835": "005010X221A1", "837": "005010X222A1"}[number]
    head = [
        f"ISA*00*          *00*          *ZZ*SENDERID       *ZZ*RECEIVERID     *260314*1253*^*00501*000000905*0*P*{component}",
        f"GS*{'HP' if number == '835' else 'HC'}*SENDER*RECEIVER*20260314*1253*1*X*{version}",
    ]
    whole = [*head, f"ST*{number}*0001*{version}", *body, f"SE*{len(body) + 2}*0001", "GE*1*1", "IEA*1*000000905"]
    swapped = [piece.replace("*", separator) if separator != "*" else piece for piece in whole]
    return "".join(
        f"{piece}{end}{newline}"
        for piece in (piece.replace(":", component) if at else piece for at, piece in enumerate(swapped))
    )


def bare(body: Sequence[str], number: str, *, end: str = "~", newline: str = "\n") -> str:
    """Return a transaction set alone, as portals give it to download."""
    return "".join(f"{piece}{end}{newline}" for piece in [f"ST*{number}*0001", *body, f"SE*{len(body) + 2}*0001"])


BILLING = ["HL*1**20*1", "PRV*BI*PXC*111N00000X", "NM1*85*2*BROOKLINE SPINE CENTER*****XX*1407865934", "N3*410 HARBOR ST*SUITE 3", "N4*BROOKLINE*MA*02445",
           "REF*EI*042771903", "PER*IC*BILLING OFFICE*TE*6175550142"]  # fmt: skip
SELF = ["HL*2*1*22*0", "SBR*P*18*GRP7741*****AM", "NM1*IL*1*FAIRBURN*ODESSA*L***MI*W77120045", "N3*9 ALDER CT", "N4*BROOKLINE*MA*02446", "DMG*D8*19850412*F", "NM1*PR*2*TALLGRASS MUTUAL*****PI*44120"]  # fmt: skip
CHILD = ["HL*2*1*22*1", "SBR*P**GRP7741*****CI", "NM1*IL*1*FAIRBURN*ODESSA*L***MI*W77120045", "DMG*D8*19850412*F", "NM1*PR*2*TALLGRASS MUTUAL*****PI*44120",
         "HL*3*2*23*0", "PAT*19", "NM1*QC*1*FAIRBURN*JONAH", "N3*9 ALDER CT", "N4*BROOKLINE*MA*02446", "DMG*D8*20140902*M"]  # fmt: skip


def bill(charges: Sequence[Record], **values: Any) -> Record:
    """Return the record of a bill in X12."""
    fields = {
        "form": "x12_837", "provider_name": "Brookline Spine Center", "provider_address": "410 HARBOR ST, SUITE 3, BROOKLINE, MA 02445",
        "provider_phone": "6175550142", "provider_npi": "1407865934", "provider_tax_id": "042771903", "patient_name": "Odessa L Fairburn",
        "patient_dob": "1985-04-12", "account_number": None, "claim_number": None, "statement_date": "2026-03-14", "diagnosis_codes": [],
        "total_charges": None, "total_payments": None, "total_adjustments": None, "balance_due": None,
    }  # fmt: skip
    return {**fields, **values, "charges": list(charges)}


def charge(
    day: str,
    code: str,
    amount: str,
    *,
    through: str | None = None,
    units: str = "1",
    modifiers: Sequence[str] = (),
    pointers: str | None = "1",
    system: str = "CPT",
    description: str | None = None,
) -> Record:
    """Return one charge."""
    return {"date_of_service": day, "date_through": through, "code": code, "code_system": system, "modifiers": list(modifiers),
            "diagnosis_pointers": pointers, "description": description, "units": units, "amount": amount}  # fmt: skip


BHT = "BHT*0019*00*0123*20260314*1253*CH"


def claims() -> Iterator[File]:
    """Yield claims of professionals and institutions."""
    lines = [
        "LX*1",
        "SV1*HC:98941*85*UN*1***1:2",
        "DTP*472*D8*20260302",
        "LX*2",
        "SV1*HC:97110:GP:59*124.5*UN*2***1",
        "DTP*472*D8*20260302",
    ]
    own = [
        "CLM*ACCT-5521*209.5***11:B:1*Y*A*Y*Y**AA:::MA",
        "DTP*439*D8*20260214",
        "REF*Y4*44-0917-263",
        "HI*ABK:S134XXA*ABF:M5450",
    ]
    body = [BHT, *BILLING, *SELF, *own, *lines]
    expected = bill(
        [charge("2026-03-02", "98941", "85.00", pointers="1:2"), charge("2026-03-02", "97110", "124.50", units="2", modifiers=["GP", "59"])],
        account_number="ACCT-5521", claim_number="44-0917-263", diagnosis_codes=["S13.4XXA", "M54.50"], total_charges="209.50",
    )  # fmt: skip
    yield File("claim-envelope.x12", enveloped(body, "837"), "medical_bill", expected)
    yield File("claim-one-line.edi", enveloped(body, "837", newline=""), "medical_bill", expected)
    pipes = {**expected, "charges": [{**expected["charges"][0], "diagnosis_pointers": "1>2"}, expected["charges"][1]]}
    yield File("claim-pipes.txt", enveloped(body, "837", separator="|", component=">", end="~"), "medical_bill", pipes)
    yield File("claim-newlines.edi", enveloped(body, "837", end="", newline="\r\n"), "medical_bill", expected)
    yield File("claim-bare.txt", bare(body, "837"), "medical_bill", expected)
    child = [BHT, *BILLING, *CHILD, *own, *lines]
    yield File(
        "claim-dependent.x12",
        enveloped(child, "837"),
        "medical_bill",
        {**expected, "patient_name": "Jonah Fairburn", "patient_dob": "2014-09-02"},
    )
    paid = [
        BHT,
        *BILLING,
        *SELF,
        own[0],
        "AMT*F5*40",
        "HI*ABK:S134XXA",
        "LX*1",
        "SV1*HC:98941*209.5*UN*1***1",
        "DTP*472*RD8*20260302-20260304",
    ]
    yield File("claim-paid-range.x12", enveloped(paid, "837"), "medical_bill", bill([charge("2026-03-02", "98941", "209.50", through="2026-03-04")], account_number="ACCT-5521", diagnosis_codes=["S13.4XXA"], total_charges="209.50", total_payments="40.00"))  # fmt: skip
    two = [BHT, *BILLING, *SELF, "CLM*V1*85***11:B:1*Y*A*Y*Y", "HI*ABK:S134XXA", "LX*1", "SV1*HC:98941*85*UN*1***1", "DTP*472*D8*20260302", "CLM*V2*90***11:B:1*Y*A*Y*Y", "HI*ABK:S134XXA", "LX*1", "SV1*HC:98942*90*UN*1***1", "DTP*472*D8*20260309"]  # fmt: skip
    yield File("claim-two-visits.x12", enveloped(two, "837"), "medical_bill", bill([charge("2026-03-02", "98941", "85.00"), charge("2026-03-09", "98942", "90.00")], diagnosis_codes=["S13.4XXA"], total_charges="175.00"))  # fmt: skip
    inpatient = [
        BHT, "HL*1**20*1", "NM1*85*2*Sierra Crest Medical Center*****XX*1457389207", "N3*2823 Fresno St", "N4*Fresno*CA*937211014", "REF*EI*94-1556021",
        *SELF, "CLM*HAR9920114*5120.75***11:A:1*Y*A*Y*Y", "DTP*434*RD8*20260214-20260216", "DTP*435*DT*202602141830", "CL1*1*7*01",
        "HI*ABK:S72001A", "HI*APR:M25552", "HI*ABF:W1830XA:::::::Y", "LX*1", "SV2*0450*HC:99285*1820.25*UN*1", "LX*2", "SV2*250**300.5*UN*4", "LX*3", "SV2*0120**3000*DA*2*1500",
    ]  # fmt: skip
    yield File("claim-hospital.x12", enveloped(inpatient, "837"), "medical_bill", bill(
        [charge("2026-02-14", "99285", "1820.25", through="2026-02-16", pointers=None), charge("2026-02-14", "0250", "300.50", through="2026-02-16", units="4", pointers=None, system="REV"),
         charge("2026-02-14", "0120", "3000.00", through="2026-02-16", units="2", pointers=None, system="REV")],
        provider_name="Sierra Crest Medical Center", provider_address="2823 Fresno St, Fresno, CA 937211014", provider_phone=None, provider_npi="1457389207", provider_tax_id="94-1556021",
        patient_name="ODESSA L FAIRBURN", account_number="HAR9920114", diagnosis_codes=["S72.001A", "W18.30XA", "M25.552"], total_charges="5120.75",
    ))  # fmt: skip
    rendering = [BHT, *BILLING, *SELF, "CLM*ACCT-9*310***22:B:1*Y*A*Y*Y", "REF*D9*CLEARING001", "REF*F8*PAYER7781", "HI*ABK:M25512", "NM1*82*1*ORTEGA*LUIS****XX*1700045523", "LX*1", "SV1*HC:J3301:::::TRIAMCINOLONE 10MG*310*UN*4***1", "DTP*472*D8*20260311", "LIN**N4*00003049420", "CTP****4*UN", "REF*6R*L1"]  # fmt: skip
    yield File("claim-drug.x12", enveloped(rendering, "837"), "medical_bill", bill([charge("2026-03-11", "J3301", "310.00", units="4", system="HCPCS", description="TRIAMCINOLONE 10MG")], account_number="ACCT-9", claim_number="PAYER7781", diagnosis_codes=["M25.512"], total_charges="310.00"))  # fmt: skip


def benefit(lines: Sequence[Record], **values: Any) -> Record:
    """Return the record of a remittance."""
    fields = {"payer_name": "Golden Valley Health Plan", "member_id": "GV3310442", "group_number": None, "claim_number": None, "patient_name": "Marisol Quintanilla",
              "provider_name": "Bright River Physical Therapy", "total_billed": None, "total_allowed": None, "total_adjustment": None, "total_paid": None,
              "total_patient_responsibility": None}  # fmt: skip
    return {**fields, **values, "lines": list(lines)}


def service(
    day: str | None,
    code: str,
    billed: str,
    paid: str,
    *,
    allowed: str | None = None,
    adjustment: str | None = None,
    share: str | None = None,
    description: str | None = None,
) -> Record:
    """Return one line of a remittance."""
    return {"date_of_service": day, "code": code, "description": description, "billed": billed, "allowed": allowed, "adjustment": adjustment,
            "paid": paid, "patient_responsibility": share}  # fmt: skip


PAYER = [
    "N1*PR*GOLDEN VALLEY HEALTH PLAN",
    "N3*PO BOX 100",
    "N4*FRESNO*CA*93701",
    "REF*2U*12345",
    "N1*PE*BRIGHT RIVER PHYSICAL THERAPY*XX*1881002236",
]
PATIENT = "NM1*QC*1*QUINTANILLA*MARISOL****MI*GV3310442"


def remittances() -> Iterator[File]:
    """Yield remittances of payers."""
    head = [
        "BPR*I*91.2*C*ACH*CTX*01*999999*DA*123456*1512345678**01*888888*DA*5556677*20260402",
        "TRN*1*0099123*1512345678",
        "DTM*405*20260401",
        *PAYER,
        "LX*1",
    ]
    claim = ["CLP*PCN-71*1*240*91.2*30*12*2026091000123*11*1", PATIENT, "REF*1L*GRP-88", "DTM*232*20260316", "DTM*233*20260316",
             "SVC*HC:97110:GP*160*61.2**2", "DTM*472*20260316", "CAS*CO*45*78.8", "CAS*PR*3*20", "AMT*B6*81.2", "SVC*HC:97140*80*30**1", "DTM*472*20260316", "CAS*CO*45*40", "CAS*PR*2*10", "AMT*B6*40"]  # fmt: skip
    expected = benefit(
        [service("2026-03-16", "97110", "160.00", "61.20", allowed="81.20", adjustment="78.80", share="20.00"), service("2026-03-16", "97140", "80.00", "30.00", allowed="40.00", adjustment="40.00", share="10.00")],
        claim_number="2026091000123", group_number="GRP-88", total_billed="240.00", total_paid="91.20", total_patient_responsibility="30.00", total_adjustment="118.80", total_allowed="121.20",
    )  # fmt: skip
    yield File("remit-envelope.835", enveloped([*head, *claim], "835"), "explanation_of_benefits", expected)
    yield File("remit-bare.txt", bare([*head, *claim], "835", newline=""), "explanation_of_benefits", expected)
    yield File(
        "remit-pipes.txt",
        enveloped([*head, *claim], "835", separator="|", component="^", end="\n", newline=""),
        "explanation_of_benefits",
        expected,
    )
    wrapped = enveloped([*head, *claim], "835", newline="")
    yield File(
        "remit-wrapped.txt",
        "\n".join(wrapped[at : at + 80] for at in range(0, len(wrapped), 80)),
        "explanation_of_benefits",
        expected,
    )
    reversal = [
        "CLP*PCN-71*22*-240*-91.2*-30*12*2026091000123*11*1",
        PATIENT,
        "SVC*HC:97110*-240*-91.2",
        "DTM*472*20260316",
        "CAS*CO*45*-118.8",
        "CAS*PR*3*-30",
    ]
    first = [
        "CLP*PCN-71*1*240*91.2*30*12*2026091000123*11*1",
        PATIENT,
        "SVC*HC:97110*240*91.2",
        "DTM*472*20260316",
        "CAS*CO*45*118.8",
        "CAS*PR*3*30",
    ]
    corrected = [
        "CLP*PCN-71*1*240*100*20*12*2026091000123*11*7",
        PATIENT,
        "SVC*HC:97110*240*100",
        "DTM*472*20260316",
        "CAS*CO*45*120",
        "CAS*PR*3*20",
    ]
    netted = benefit([service("2026-03-16", "97110", "240.00", "100.00", adjustment="120.00", share="20.00")], claim_number="2026091000123", total_billed="240.00", total_paid="100.00", total_patient_responsibility="20.00", total_adjustment="120.00")  # fmt: skip
    sent = [head[0].replace("91.2", "100"), *head[1:], *first, *reversal, *corrected]
    yield File("remit-reversed.835", enveloped(sent, "835"), "explanation_of_benefits", netted)
    denied = [
        "CLP*PCN-80*4*350*0**12*2026091000777*11*1",
        "NM1*QC*1*QUINTANILLA*MARISOL",
        "NM1*IL*1*QUINTANILLA*RAUL****MI*GV3310442",
        "SVC*HC:72148*350*0**0",
        "DTM*472*20260321",
        "CAS*CO*197*350",
    ]
    yield File("remit-denied.835", enveloped([head[0].replace("91.2", "0"), *head[1:], *denied], "835"), "explanation_of_benefits", benefit([service("2026-03-21", "72148", "350.00", "0.00", adjustment="350.00")], claim_number="2026091000777", total_billed="350.00", total_paid="0.00", total_adjustment="350.00"))  # fmt: skip
    whole = [
        "CLP*HAR-1*1*5120.75*3000*500*12*ICN88201*11*1",
        "CAS*CO*45*1620.75",
        "CAS*PR*1*500",
        PATIENT,
        "DTM*232*20260214",
        "DTM*233*20260216",
        "AMT*AU*3500",
    ]
    yield File("remit-hospital.835", enveloped([head[0].replace("91.2", "3000"), *head[1:], *whole], "835"), "explanation_of_benefits", benefit([], claim_number="ICN88201", total_billed="5120.75", total_paid="3000.00", total_patient_responsibility="500.00", total_adjustment="1620.75", total_allowed="3500.00"))  # fmt: skip
    many = ["CLP*P1*1*100*60*10*12*ICN1*11*1", PATIENT, "SVC*HC:99213*100*60", "DTM*472*20260303", "CAS*CO*45*30*1*253*0", "CAS*PR*3*10", "CLP*P2*1*200*120**12*ICN2*11*1", PATIENT, "SVC*HC:99214*200*120", "DTM*472*20260310", "CAS*CO*45*80"]  # fmt: skip
    two = benefit([service("2026-03-03", "99213", "100.00", "60.00", adjustment="30.00", share="10.00"), service("2026-03-10", "99214", "200.00", "120.00", adjustment="80.00")], total_billed="300.00", total_paid="180.00", total_patient_responsibility="10.00", total_adjustment="110.00")  # fmt: skip
    yield File(
        "remit-two-claims.835",
        enveloped([head[0].replace("91.2", "180"), *head[1:], *many], "835"),
        "explanation_of_benefits",
        two,
    )


def odd_claims() -> Iterator[File]:
    """Yield claims and remittances that lack parts or carry more than most."""
    flat = [
        BHT,
        *(one for one in BILLING if not one.startswith("HL")),
        "SBR*P*18*GRP7741*****AM",
        SELF[2],
        SELF[5],
        "CLM*A-1*85***11:B:1*Y*A*Y*Y",
        "HI*ABK:S134XXA",
        "LX*1",
        "SV1*HC:98941*85*UN*1***1",
        "DTP*472*D8*20260302",
    ]
    yield File("claim-no-levels.txt", bare(flat, "837"), "medical_bill", bill([charge("2026-03-02", "98941", "85.00")], account_number="A-1", diagnosis_codes=["S13.4XXA"], total_charges="85.00"))  # fmt: skip
    lean = [
        BHT,
        *BILLING,
        *SELF,
        "CLM*A-2*85***11:B:1*Y*A*Y*Y",
        "DTP*472*D8*20260305",
        "HI*BK:S134XXA*BF:M542",
        "SV1*HC:98941*85*UN*1***1",
    ]
    yield File("claim-no-line-numbers.edi", enveloped(lean, "837"), "medical_bill", bill([charge("2026-03-05", "98941", "85.00")], account_number="A-2", diagnosis_codes=["S13.4XXA", "M54.2"], total_charges="85.00"))  # fmt: skip
    mixed = [
        BHT,
        "HL*1**20*1",
        "NM1*85*1*Ortega*Luis*M**MD*XX*1700045523",
        "N3*77 Palm Way",
        "N4*Tampa*FL*33602",
        "REF*SY*123456789",
        "HL*2*1*22*0",
        "SBR*P*18*******AM",
        "NM1*IL*1*McAllister*Fiona****MI*QX1",
        "DMG*D8*19900101*F",
        "CLM*A-3*425***11:B:1*Y*A*Y*Y",
        "HI*ABK:M25512",
        "LX*1",
        "SV1*HC:20610:RT:25*425*UN*1***1",
        "DTP*472*D8*20260304",
        "REF*6R*77",
        "NTE*ADD*LARGE JOINT",
    ]
    yield File("claim-own-name.x12", enveloped(mixed, "837"), "medical_bill", bill([charge("2026-03-04", "20610", "425.00", modifiers=["RT", "25"])], provider_name="Luis M Ortega MD", provider_address="77 Palm Way, Tampa, FL 33602", provider_phone=None, provider_npi="1700045523", provider_tax_id=None, patient_name="Fiona McAllister", patient_dob="1990-01-01", account_number="A-3", diagnosis_codes=["M25.512"], total_charges="425.00"))  # fmt: skip
    head = [
        "BPR*I*750*C*ACH************20260402",
        "TRN*1*77*1512345678",
        "DTM*405*20260401",
        "N1*PR*Tallgrass Mutual",
        "N1*PE*Sierra Crest Medical Center*XX*1457389207",
        "LX*1",
    ]
    hospital = [
        "CLP*HAR-7*2*1200*800*75*13*ICN-9*13*1",
        "CAS*PR*1*75",
        "NM1*QC*1*McAllister*Fiona****MI*QX1",
        "MIA*0***0",
        "DTM*232*20260214",
        "SVC*NU:0450*700*500**1",
        "CAS*CO*45*200",
        "SVC*NU:0320*500*300**1",
        "CAS*CO*45*125",
        "PLB*1457389207*20261231*WO:X*50",
    ]
    yield File("remit-revenue.835", enveloped([*head, *hospital], "835"), "explanation_of_benefits", benefit([service("2026-02-14", "0450", "700.00", "500.00", adjustment="200.00"), service("2026-02-14", "0320", "500.00", "300.00", adjustment="125.00")], payer_name="Tallgrass Mutual", provider_name="Sierra Crest Medical Center", member_id="QX1", patient_name="Fiona McAllister", claim_number="ICN-9", total_billed="1200.00", total_paid="800.00", total_patient_responsibility="75.00", total_adjustment="325.00"))  # fmt: skip
    nameless = ["CLP*HAR-8*1*100*80*20*13**13*1", "SVC*HC:99213*100*80", "DTM*472*20260214", "CAS*PR*2*20"]
    yield File("remit-nameless.txt", bare(["BPR*I*80*C*ACH************20260402", *nameless], "835"), "explanation_of_benefits", benefit([service("2026-02-14", "99213", "100.00", "80.00", share="20.00")], payer_name=None, member_id=None, patient_name=None, provider_name=None, claim_number="HAR-8", total_billed="100.00", total_paid="80.00", total_patient_responsibility="20.00"))  # fmt: skip


# ------------------------------------------------------------------ C-CDA


def document(sections: Sequence[str], *, prefix: str = "", header: str = "") -> str:
    """Return a clinical document; with a prefix every element of its namespace has it."""
    space = f' xmlns:{prefix}="urn:hl7-org:v3"' if prefix else ' xmlns="urn:hl7-org:v3"'
    body = (
        f'<ClinicalDocument{space} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sdtc="urn:hl7-org:sdtc"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>'
        '<code code="34133-9" codeSystem="2.16.840.1.113883.6.1"/><title>Continuity of Care Document</title><effectiveTime value="20260402"/>'
        '<recordTarget><patientRole><id extension="998" root="1.2.3"/><patient><name use="L"><given>Ignatius</given><given>B.</given><family>Wetherby</family></name><administrativeGenderCode code="M"/><birthTime value="19710822"/></patient></patientRole></recordTarget>'
        '<author><time value="20260402"/><assignedAuthor><assignedPerson><name><prefix>Dr.</prefix><given>Salome</given><family>Dunmore</family><suffix>MD</suffix></name></assignedPerson></assignedAuthor></author>'
        f"{header}<component><structuredBody>{''.join(f'<component>{section}</component>' for section in sections)}</structuredBody></component></ClinicalDocument>"
    )
    if prefix:
        body = re.sub(r"<(/?)(?=[A-Za-z])(?!sdtc:)", rf"<\1{prefix}:", body)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}'


def section(code: str, title: str, text: str, entries: str = "") -> str:
    """Return a section with its narrative and its entries."""
    return f'<section><code code="{code}" codeSystem="2.16.840.1.113883.6.1"/><title>{title}</title><text>{text}</text>{entries}</section>'


PROBLEM = (
    '<entry><act classCode="ACT" moodCode="EVN"><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><code code="55607006" codeSystem="2.16.840.1.113883.6.96"/><text><reference value="#p1"/></text>'
    '<value xsi:type="CD" code="39848009" codeSystem="2.16.840.1.113883.6.96" displayName="Whiplash injury to neck"><translation code="S13.4XXA" codeSystem="2.16.840.1.113883.6.90" displayName="Sprain of ligaments of cervical spine"/></value></observation></entryRelationship></act></entry>'
)
PROCEDURE = '<entry><procedure classCode="PROC" moodCode="EVN"><code code="72148" codeSystem="2.16.840.1.113883.6.12" displayName="MRI lumbar spine without contrast"/><statusCode code="completed"/><effectiveTime value="20260302"/></procedure></entry>'
DRUG = '<entry><substanceAdministration classCode="SBADM" moodCode="EVN"><consumable><manufacturedProduct><manufacturedMaterial><code code="197446" codeSystem="2.16.840.1.113883.6.88" displayName="cyclobenzaprine 10 MG Oral Tablet"/></manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entry>'
VISIT = '<entry><encounter classCode="ENC" moodCode="EVN"><code code="99213" codeSystem="2.16.840.1.113883.6.12" displayName="Office visit"/><effectiveTime value="20260310"/><performer><assignedEntity><assignedPerson><name><given>Salome</given><family>Dunmore</family></name></assignedPerson></assignedEntity></performer></encounter></entry>'


def summary(**values: Any) -> Record:
    """Return the record of a clinical summary."""
    fields = {
        "patient_name": "Ignatius B. Wetherby",
        "patient_dob": "1971-08-22",
        "author": "Salome Dunmore MD",
        "encounters": [],
        "diagnoses": [],
        "procedures": [],
        "medications": [],
    }
    return {**fields, **values}


def clinical() -> Iterator[File]:
    """Yield clinical documents with coded entries, with prefixes, and with narrative alone."""
    said = [
        section("11450-4", "Problems", '<list><item ID="p1">Whiplash</item></list>', PROBLEM),
        section("47519-4", "Procedures", "MRI", PROCEDURE),
        section("10160-0", "Medications", "x", DRUG),
        section("46240-8", "Encounters", "x", VISIT),
    ]
    whole = summary(
        encounters=[{"date": "2026-03-10", "date_through": None, "type": "Office visit", "provider_name": "Salome Dunmore", "facility": None}],
        diagnoses=[{"code": "S13.4XXA", "description": "Whiplash injury to neck"}], procedures=["MRI lumbar spine without contrast"], medications=["cyclobenzaprine 10 MG Oral Tablet"],
    )  # fmt: skip
    yield File("ccd-coded.xml", document(said), "clinical_summary", whole)
    yield File("ccd-prefixed.xml", document(said, prefix="cda"), "clinical_summary", whole)
    table = "<table><thead><tr><th>Diagnosis</th><th>Code</th></tr></thead><tbody><tr><td>Cervical disc disorder with radiculopathy</td><td>M50.122</td></tr><tr><td>Low back pain</td><td>M54.50</td></tr></tbody></table>"
    told = [
        section("11450-4", "Problems", table),
        section("47519-4", "Procedures", "<list><item>Epidural steroid injection C6-C7</item></list>"),
        section(
            "10160-0",
            "Medications",
            "<list><item>Naproxen 500 mg twice daily</item><item>Tizanidine 4 mg at night</item></list>",
        ),
    ]
    yield File("ccd-narrative.xml", document(told), "clinical_summary", summary(diagnoses=[{"code": "M50.122", "description": "Cervical disc disorder with radiculopathy"}, {"code": "M54.50", "description": "Low back pain"}], procedures=["Epidural steroid injection C6-C7"], medications=["Naproxen 500 mg twice daily", "Tizanidine 4 mg at night"]))  # fmt: skip
    none = [
        section("11450-4", "Problems", "No known problems"),
        section("10160-0", "Medications", "<paragraph>None recorded</paragraph>"),
    ]
    stay = '<componentOf><encompassingEncounter><code code="IMP" displayName="Inpatient"/><effectiveTime><low value="20260214"/><high value="20260216"/></effectiveTime><responsibleParty><assignedEntity><assignedPerson><name>Luis Ortega MD</name></assignedPerson></assignedEntity></responsibleParty><location><healthCareFacility><location><name>Sierra Crest Medical Center</name></location></healthCareFacility></location></encompassingEncounter></componentOf>'
    yield File("ccd-empty.xml", document(none, header=stay), "clinical_summary", summary(encounters=[{"date": "2026-02-14", "date_through": "2026-02-16", "type": "Inpatient", "provider_name": "Luis Ortega MD", "facility": "Sierra Crest Medical Center"}]))  # fmt: skip
    drugs = '<entry><substanceAdministration classCode="SBADM" moodCode="EVN"><text><reference value="#m1"/></text><consumable><manufacturedProduct><manufacturedMaterial><code nullFlavor="UNK"><originalText><reference value="#m1"/></originalText></code></manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entry>'
    yield File("ccd-referred.xml", document([section("10160-0", "Medications", '<table><tbody><tr><td ID="m1">Ibuprofen 600 mg tablet</td></tr></tbody></table>', drugs)]), "clinical_summary", summary(medications=["Ibuprofen 600 mg tablet"]))  # fmt: skip
    refused = PROBLEM.replace(
        '<observation classCode="OBS" moodCode="EVN">',
        '<observation classCode="OBS" moodCode="EVN" negationInd="true">',
    )
    planned = PROCEDURE.replace('moodCode="EVN"', 'moodCode="INT"')
    ordered = DRUG.replace('classCode="SBADM" moodCode="EVN"', 'classCode="SBADM" moodCode="INT"')
    yield File("ccd-refused.xml", document([section("11450-4", "Problems", "x", refused), section("47519-4", "Procedures", "x", planned), section("10160-0", "Medications", "x", ordered)]), "clinical_summary", summary(medications=["cyclobenzaprine 10 MG Oral Tablet"]))  # fmt: skip
    inside = section("11450-4", "Problems", "x", PROBLEM).replace(
        "</section>", f"<component>{section('10160-0', 'Medications', 'x', DRUG)}</component></section>"
    )
    yield File(
        "ccd-nested.xml",
        document([inside]),
        "clinical_summary",
        summary(diagnoses=whole["diagnoses"], medications=whole["medications"]),
    )
    coded_list = "<list><item>Cervicalgia (M54.2)</item><item>S33.5XXA - Sprain of ligaments of lumbar spine</item><item>No known allergies</item></list>"
    yield File("ccd-list-codes.xml", document([section("11450-4", "Problems", coded_list)]), "clinical_summary", summary(diagnoses=[{"code": "M54.2", "description": "Cervicalgia"}, {"code": "S33.5XXA", "description": "Sprain of ligaments of lumbar spine"}]))  # fmt: skip


# ------------------------------------------------------------------ FHIR


def bundle(*resources: Record, kind: str = "collection", full: bool = True) -> str:
    """Return a bundle as JSON."""
    entries = [
        {**({"fullUrl": f"urn:uuid:{one['id']}"} if full and "id" in one else {}), "resource": one} for one in resources
    ]
    return json.dumps({"resourceType": "Bundle", "type": kind, "entry": entries}, indent=1)


PERSON = {
    "resourceType": "Patient",
    "id": "p1",
    "name": [
        {"use": "nickname", "given": ["Del"]},
        {"use": "official", "given": ["Delphine", "R."], "family": "Oakhurst"},
    ],
    "birthDate": "1992-11-30",
}
CLINIC = {
    "resourceType": "Organization",
    "id": "o1",
    "identifier": [{"system": "http://hl7.org/fhir/sid/us-npi", "value": "1407865934"}],
    "name": "Foothill Imaging",
}


def coded(system: str, code: str, display: str | None = None) -> Record:
    """Return a concept."""
    return {"coding": [{"system": system, "code": code, **({"display": display} if display else {})}]}


CPT = "http://www.ama-assn.org/go/cpt"
ICD = "http://hl7.org/fhir/sid/icd-10-cm"


def resources() -> Iterator[File]:
    """Yield FHIR bundles, single resources, contained ones and XML."""
    item = {"sequence": 1, "diagnosisSequence": [1], "productOrService": coded(CPT, "72148", "MRI lumbar spine"), "modifier": [coded("x", "TC")], "servicedDate": "2026-03-02", "quantity": {"value": 1}, "net": {"value": 1450.0, "currency": "USD"}}  # fmt: skip
    claim = {"resourceType": "Claim", "id": "c1", "identifier": [{"value": "CLM-7"}], "status": "active", "patient": {"reference": "urn:uuid:p1"}, "created": "2026-03-05", "provider": {"reference": "urn:uuid:o1"},
             "diagnosis": [{"sequence": 1, "diagnosisCodeableConcept": coded(ICD, "M54.50")}], "item": [item], "total": {"value": 1450.0, "currency": "USD"}}  # fmt: skip
    line = {
        "date_of_service": "2026-03-02",
        "date_through": None,
        "code": "72148",
        "code_system": "CPT",
        "modifiers": ["TC"],
        "diagnosis_pointers": "1",
        "description": "MRI lumbar spine",
        "units": "1",
        "amount": "1450.00",
    }
    expected = {"provider_name": "Foothill Imaging", "provider_npi": "1407865934", "patient_name": "Delphine R. Oakhurst", "patient_dob": "1992-11-30", "claim_number": "CLM-7", "statement_date": "2026-03-05", "diagnosis_codes": ["M54.50"], "charges": [line], "total_charges": "1450.00"}  # fmt: skip
    yield File("claim-bundle.json", bundle(PERSON, CLINIC, claim), "medical_bill", expected)
    inner = {
        **claim,
        "contained": [{**PERSON, "id": "pat"}, {**CLINIC, "id": "org"}],
        "patient": {"reference": "#pat"},
        "provider": {"reference": "#org"},
    }
    yield File("claim-contained.json", json.dumps(inner), "medical_bill", expected)
    shown = {**claim, "patient": {"display": "Delphine R. Oakhurst"}, "provider": {"display": "Foothill Imaging"}}
    yield File(
        "claim-displayed.json",
        json.dumps(shown),
        "medical_bill",
        {**expected, "provider_npi": None, "patient_dob": None},
    )
    related = {
        **claim,
        "patient": {"reference": "Patient/p1"},
        "provider": {"reference": "https://ehr.example/fhir/Organization/o1"},
    }
    yield File("claim-relative.json", bundle(PERSON, CLINIC, related, full=False), "medical_bill", expected)
    told = [{"category": coded("http://terminology.hl7.org/CodeSystem/adjudication", code), "amount": {"value": value}} for code, value in (("submitted", 1450), ("eligible", 900), ("benefit", 720), ("deductible", 80), ("copay", 100))]  # fmt: skip
    explained = {"resourceType": "ExplanationOfBenefit", "id": "e1", "identifier": [{"value": "EOB-19"}], "patient": {"reference": "Patient/p1"}, "insurer": {"display": "Golden Valley Health Plan"}, "provider": {"reference": "Organization/o1"},
                 "insurance": [{"focal": True, "coverage": {"reference": "Coverage/v1"}}], "item": [{"sequence": 1, "productOrService": coded(CPT, "72148", "MRI lumbar spine"), "servicedDate": "2026-03-02", "adjudication": told}],
                 "total": [{"category": coded("http://terminology.hl7.org/CodeSystem/adjudication", code), "amount": {"value": value}} for code, value in (("submitted", 1450), ("benefit", 720))]}  # fmt: skip
    cover = {
        "resourceType": "Coverage",
        "id": "v1",
        "subscriberId": "GV881",
        "class": [{"type": coded("http://terminology.hl7.org/CodeSystem/coverage-class", "group"), "value": "G-20"}],
    }
    paid = {"payer_name": "Golden Valley Health Plan", "member_id": "GV881", "group_number": "G-20", "claim_number": "EOB-19", "patient_name": "Delphine R. Oakhurst", "provider_name": "Foothill Imaging",
            "lines": [service("2026-03-02", "72148", "1450.00", "720.00", allowed="900.00", share="180.00", description="MRI lumbar spine")], "total_billed": "1450.00", "total_paid": "720.00"}  # fmt: skip
    yield File("eob-bundle.json", bundle(PERSON, CLINIC, cover, explained, full=False), "explanation_of_benefits", paid)
    inside = {
        **explained,
        "contained": [{**PERSON, "id": "pt"}, {**CLINIC, "id": "pr"}, {**cover, "id": "cv"}],
        "patient": {"reference": "#pt"},
        "provider": {"reference": "#pr"},
        "insurance": [{"coverage": {"reference": "#cv"}}],
    }
    yield File("eob-contained.json", bundle(inside, kind="searchset"), "explanation_of_benefits", paid)
    visit = {"resourceType": "Encounter", "id": "n1", "status": "finished", "type": [{"text": "Emergency visit"}], "subject": {"reference": "Patient/p1"}, "participant": [{"individual": {"display": "Luis Ortega, MD"}}], "period": {"start": "2026-02-14T17:40:00-08:00", "end": "2026-02-14T21:05:00-08:00"}, "serviceProvider": {"display": "Sierra Crest Medical Center"}}  # fmt: skip
    condition = {
        "resourceType": "Condition",
        "id": "d1",
        "subject": {"reference": "Patient/p1"},
        "code": {
            "coding": [
                {"system": "http://snomed.info/sct", "code": "1", "display": "Neck sprain"},
                {"system": ICD, "code": "S134XXA"},
            ],
            "text": "Cervical sprain",
        },
    }
    wrong = {
        "resourceType": "Condition",
        "id": "d2",
        "subject": {"reference": "Patient/p1"},
        "verificationStatus": coded("http://terminology.hl7.org/CodeSystem/condition-ver-status", "entered-in-error"),
        "code": coded(ICD, "I10", "Hypertension"),
    }
    drug = {
        "resourceType": "MedicationRequest",
        "id": "m1",
        "status": "active",
        "subject": {"reference": "Patient/p1"},
        "contained": [{"resourceType": "Medication", "id": "med", "code": {"text": "Naproxen 500 mg"}}],
        "medicationReference": {"reference": "#med"},
    }
    done = {
        "resourceType": "Procedure",
        "id": "x1",
        "status": "completed",
        "subject": {"reference": "Patient/p1"},
        "code": {"text": "Wound closure"},
    }
    care = {"patient_name": "Delphine R. Oakhurst", "patient_dob": "1992-11-30", "author": None, "encounters": [{"date": "2026-02-14", "date_through": None, "type": "Emergency visit", "provider_name": "Luis Ortega, MD", "facility": "Sierra Crest Medical Center"}],
            "diagnoses": [{"code": "S13.4XXA", "description": "Cervical sprain"}], "procedures": ["Wound closure"], "medications": ["Naproxen 500 mg"]}  # fmt: skip
    yield File("care-bundle.json", bundle(PERSON, visit, condition, wrong, drug, done), "clinical_summary", care)
    yield File("care-bundle.xml", '<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/><entry><resource><Patient><id value="p1"/><name><use value="official"/><family value="Oakhurst"/><given value="Delphine"/><given value="R."/></name><birthDate value="1992-11-30"/></Patient></resource></entry>'
               '<entry><resource><Encounter><id value="n1"/><status value="finished"/><type><text value="Emergency visit"/></type><participant><individual><display value="Luis Ortega, MD"/></individual></participant><period><start value="2026-02-14T17:40:00-08:00"/></period><serviceProvider><display value="Sierra Crest Medical Center"/></serviceProvider></Encounter></resource></entry>'
               '<entry><resource><Condition><id value="d1"/><code><coding><system value="http://hl7.org/fhir/sid/icd-10-cm"/><code value="S13.4XXA"/></coding><text value="Cervical sprain"/></code></Condition></resource></entry></Bundle>',
               "clinical_summary", {**care, "procedures": [], "medications": []})  # fmt: skip
    carin = [{"category": coded("http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication", code), "amount": {"value": value}} for code, value in (("submitted", 1450), ("allowed", 900), ("discount", 550), ("paidtoprovider", 720), ("coinsurance", 180))]  # fmt: skip
    blue = {
        **explained,
        "item": [{**explained["item"][0], "adjudication": carin}],
        "total": carin,
        "payment": {"amount": {"value": 720}},
    }
    full = {**paid, "lines": [service("2026-03-02", "72148", "1450.00", "720.00", allowed="900.00", adjustment="550.00", share="180.00", description="MRI lumbar spine")], "total_allowed": "900.00", "total_adjustment": "550.00", "total_patient_responsibility": "180.00"}  # fmt: skip
    yield File("eob-carin.json", bundle(PERSON, CLINIC, cover, blue, full=False), "explanation_of_benefits", full)
    period = {**item, "servicedPeriod": {"start": "2026-03-02", "end": "2026-03-04"}, "quantity": {"value": 3}}
    period.pop("servicedDate")
    inpatient = {**claim, "item": [period], "total": None}
    inpatient = {key: value for key, value in inpatient.items() if value is not None}
    yield File("claim-period.json", json.dumps({"resourceType": "Bundle", "type": "collection", "entry": [{"resource": one} for one in (PERSON, CLINIC, {**inpatient, "patient": {"reference": "Patient/p1"}, "provider": {"reference": "Organization/o1"}})]}), "medical_bill", {**expected, "charges": [{**line, "date_through": "2026-03-04", "units": "3"}], "total_charges": None})  # fmt: skip
    yield File("claim-alone.xml", '<Claim xmlns="http://hl7.org/fhir"><contained><Patient><id value="pp"/><name><family value="Oakhurst"/><given value="Delphine"/><given value="R."/></name><birthDate value="1992-11-30"/></Patient></contained><identifier><value value="CLM-7"/></identifier><status value="active"/><patient><reference value="#pp"/></patient><created value="2026-03-05"/><provider><display value="Foothill Imaging"/></provider>'
               '<diagnosis><sequence value="1"/><diagnosisCodeableConcept><coding><system value="http://hl7.org/fhir/sid/icd-10-cm"/><code value="M54.50"/></coding></diagnosisCodeableConcept></diagnosis><item><sequence value="1"/><diagnosisSequence value="1"/><productOrService><coding><code value="72148"/><display value="MRI lumbar spine"/></coding></productOrService><modifier><coding><code value="TC"/></coding></modifier><servicedDate value="2026-03-02"/><quantity><value value="1"/></quantity><net><value value="1450.00"/></net></item><total><value value="1450.00"/></total></Claim>',
               "medical_bill", {**expected, "provider_npi": None})  # fmt: skip


def files() -> Iterator[File]:
    """Yield every file without pages."""
    yield from claims()
    yield from remittances()
    yield from odd_claims()
    yield from clinical()
    yield from resources()
