"""Files of data instead of paper: X12 claims and a remittance, a C-CDA document, FHIR resources, intake answers."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import openpyxl

from tests.benchmarks.strangers_third.case import PEOPLE, Record, add, npi, shape

_FORM = Path(__file__).parents[3] / "infra" / "forms" / "intake.xlsx"


def FILES() -> Iterator[tuple[str, bytes, list[Record]]]:  # noqa: N802
    """Yield each file's name, content and truth."""
    for name, kind, (content, record) in (
        ("x12-professional.edi", "medical_bill", professional()), ("x12-institutional.txt", "medical_bill", institutional()), ("x12-remittance.835", "explanation_of_benefits", remittance()), ("summary-ccda.xml", "clinical_summary", ccda()),
        ("bundle-fhir.json", "clinical_summary", bundle()), ("transaction-fhir.json", "clinical_summary", transaction()), ("benefit-fhir.json", "explanation_of_benefits", benefit()), ("intake-answers.json", "intake_form", intake("cormac", "2025-0377")), ("intake-second.json", "intake_form", intake("priscilla", "2025-0402")), ("intake-sheet.xlsx", "intake_form", intake_sheet("jarvis", "2025-0419")),
    ):
        yield name, content, [{"pages": [1, 1], "kind": kind, "medium": "structured", "record": record}]


def settled(packed: bytes) -> bytes:
    """Return the Word or Excel file without the moment of its making."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(packed)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for entry in before.infolist():
            content = before.read(entry)
            if entry.filename == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-01T00:00:00Z", content)
            after.writestr(zipfile.ZipInfo(entry.filename, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _counted(text: str) -> bytes:
    """Return the X12 text with the number of its segments where SE wants it."""
    end = text[105]
    start, stop = text.index(f"{end}\nST" if f"{end}\nST" in text else f"{end}ST") + 1, text.index("#SEGMENTS#")
    return text.replace("#SEGMENTS#", str(text.count(end, start, stop) + 1)).encode()


def _without(record: Record, *names: str) -> Record:
    return {name: value for name, value in record.items() if name not in names}


def professional() -> tuple[bytes, Record]:
    """An ambulance's 837P with pipes as separators and every segment on its own line."""
    p = PEOPLE["priscilla"]
    lines = [("A0427", "SH", "1210.00", "1", f"{p.loss:%Y%m%d}"), ("A0425", "SH", "187.50", "12.5", f"{p.loss:%Y%m%d}"), ("A0422", "", "64.00", "1", f"{p.loss:%Y%m%d}")]
    total, account, claim = add(*(line[2] for line in lines)), p.no("GRA-#####"), p.no("FL-##-######-P1")
    me = npi("163344780")
    body = "".join(f"LX|{at}~\nSV1|HC>{code}{'>' + mod if mod else ''}|{amount}|UN|{units}|||1>2~\nDTP|472|D8|{day}~\n" for at, (code, mod, amount, units, day) in enumerate(lines, 1))
    text = (
        f"ISA|00|          |00|          |ZZ|GULFRESCUE     |ZZ|EVERGLADESRX   |250801|0915|^|00501|000000442|0|P|>~\nGS|HC|GULFRESCUE|EVERGLADESRX|20250801|0915|442|X|005010X222A1~\nST|837|0001|005010X222A1~\nBHT|0019|00|GR442|20250801|0915|CH~\nNM1|41|2|GULF RESCUE AMBULANCE|||||46|59-3300771~\nPER|IC|BILLING|TE|2395550188~\nNM1|40|2|EVERGLADES RECIPROCAL INSURANCE EXCHANGE|||||46|EGRX1~\nHL|1||20|1~\nPRV|BI|PXC|341600000X~\nNM1|85|2|GULF RESCUE AMBULANCE|||||XX|{me}~\nN3|900 CYPRESS BEND RD~\nN4|CORAL HAMMOCK|FL|339960044~\nREF|EI|593300771~\nPER|IC|ACCOUNTS|TE|2395550188~\n"
        f"HL|2|1|22|0~\nSBR|P|18|||||||AM~\nNM1|IL|1|{p.last.upper()}|{p.first.upper()}|{p.mid}|||MI|{p.no('EG#######')}~\nN3|{p.street.upper()}~\nN4|CORAL HAMMOCK|FL|33998~\nDMG|D8|{p.born:%Y%m%d}|F~\nREF|Y4|{claim}~\nNM1|PR|2|EVERGLADES RECIPROCAL INSURANCE EXCHANGE|||||PI|EGRX1~\nCLM|{account}|{total}|||41>B>1|Y|A|Y|Y||AA>>>FL~\nDTP|439|D8|{p.loss:%Y%m%d}~\nHI|ABK>S161XXA|ABF>S8001XA~\n{body}SE|#SEGMENTS#|0001~\nGE|1|442~\nIEA|1|000000442~\n"
    )
    charges = [shape("charge", date_of_service=p.loss, code=code, code_system="HCPCS", modifiers=[mod] if mod else [], diagnosis_pointers="1:2", units=units, amount=amount) for code, mod, amount, units, _ in lines]
    record = shape("medical_bill", form="x12_837", provider_name="GULF RESCUE AMBULANCE", provider_address="900 CYPRESS BEND RD, CORAL HAMMOCK, FL 339960044", provider_phone="2395550188", provider_npi=me, provider_tax_id="593300771", patient_dob=p.born, account_number=account, claim_number=claim, diagnosis_codes=["S16.1XXA", "S80.01XA"], charges=charges, total_charges=total)
    return _counted(text), _without(record, "patient_name", "statement_date", "total_payments", "total_adjustments", "balance_due")


def institutional() -> tuple[bytes, Record]:
    """A hospital's 837I in one run of text, the patient apart from the subscriber."""
    p = PEOPLE["jarvis"]
    d1, d2 = p.day(7), p.day(10)
    lines = [("0120", "", "5850.00", "DA", "3"), ("0250", "", "412.35", "UN", "1"), ("0360", "25608:LT", "14220.00", "UN", "1"), ("0320", "73110:LT", "389.00", "UN", "2"), ("0351", "70450", "2744.00", "UN", "1")]
    total, account, me = add(*(line[2] for line in lines)), p.no("MH7#######"), npi("140088213")
    body = "".join(f"LX*{at}~SV2*{rev}*{'HC:' + code if code else ''}*{amount}*{unit}*{units}~DTP*472*RD8*{d1:%Y%m%d}-{d2:%Y%m%d}~" if rev == "0120" else f"LX*{at}~SV2*{rev}*{'HC:' + code if code else ''}*{amount}*{unit}*{units}~DTP*472*D8*{p.day(8):%Y%m%d}~" for at, (rev, code, amount, unit, units) in enumerate(lines, 1))
    text = (
        f"ISA*00*          *00*          *30*042887799      *ZZ*MVBENEFIT      *250920*1130*^*00501*000001209*1*P*:~GS*HC*042887799*MVBENEFIT*20250920*1130*1209*X*005010X223A2~ST*837*1001*005010X223A2~BHT*0019*00*MH1209*20250920*1130*CH~NM1*41*2*MYSTIC HARBOR HOSPITAL*****46*042887799~PER*IC*PATIENT ACCOUNTS*TE*9785550110*FX*9785550111~NM1*40*2*MERRIMAC VALLEY BENEFIT FUND*****46*MVBF~HL*1**20*1~NM1*85*2*MYSTIC HARBOR HOSPITAL*****XX*{me}~N3*1 INFIRMARY POINT~N4*EASTFIELD MILLS*MA*019960001~REF*EI*042887799~"
        f"HL*2*1*22*1~SBR*P********CI~NM1*IL*1*NAKASHIMA*SHIZUKO****MI*{p.no('MVB########')}~NM1*PR*2*MERRIMAC VALLEY BENEFIT FUND*****PI*MVBF~HL*3*2*23*0~PAT*19~NM1*QC*1*{p.last.upper()}*{p.first.upper()}*{p.mid}~N3*{p.street.upper()}~N4*EASTFIELD MILLS*MA*01999~DMG*D8*{p.born:%Y%m%d}*M~CLM*{account}*{total}***11:A:1**A*Y*Y~DTP*434*RD8*{d1:%Y%m%d}-{d2:%Y%m%d}~DTP*435*DT*{d1:%Y%m%d}1640~CL1*1*1*01~HI*ABK:S52572A:::::::Y~HI*ABF:S060X0A:::::::Y*ABF:F419:::::::Y~HI*ABN:W109XXA~HI*BBR:0PSJ04Z:D8:{p.day(8):%Y%m%d}~NM1*71*1*WEXFORD*JONAH****XX*{npi('155667788')}~{body}SE*#SEGMENTS#*1001~GE*1*1209~IEA*1*000001209~"
    )
    charges = [shape("charge", date_of_service=d1 if rev == "0120" else p.day(8), date_through=d2 if rev == "0120" else None, code=code.split(":")[0] or rev, code_system="CPT" if code else "REV", modifiers=code.split(":")[1:], units=units, amount=amount) for rev, code, amount, _, units in lines]
    record = shape("medical_bill", form="x12_837", provider_name="MYSTIC HARBOR HOSPITAL", provider_address="1 INFIRMARY POINT, EASTFIELD MILLS, MA 019960001", provider_phone="9785550110", provider_npi=me, provider_tax_id="042887799", patient_dob=p.born, account_number=account, charges=charges, total_charges=total)
    return _counted(text), _without(record, "patient_name", "provider_phone", "statement_date", "diagnosis_codes", "total_payments", "total_adjustments", "balance_due")


def remittance() -> tuple[bytes, Record]:
    """An 835 of one claim; adjustments of two groups on each line."""
    p = PEOPLE["thessaly"]
    lines = [("99203", "240.00", "128.10", "103.10", "25.00"), ("73030:RT", "148.00", "46.20", "36.96", "9.24"), ("20610:RT", "265.00", "92.75", "74.20", "18.55")]
    billed, paid, share = (add(*(line[at] for line in lines)) for at in (1, 3, 4))
    claim, account = p.no("NG25#########"), p.no("RR-####")
    cuts = [add(line[1], f"-{line[2]}") for line in lines]
    body = "".join(f"SVC*HC:{code}*{charge}*{pay}**1~\nDTM*472*{p.day(29):%Y%m%d}~\nCAS*CO*45*{cut}~\nCAS*PR*{'3' if at == 0 else '2'}*{owed}~\nAMT*B6*{allowed}~\n" for at, ((code, charge, allowed, pay, owed), cut) in enumerate(zip(lines, cuts, strict=True)))
    text = (
        f"ISA*00*          *00*          *ZZ*NORTHGATEHP    *ZZ*REDBUDORTHO    *251003*0410*^*00501*000000077*0*P*:~\nGS*HP*NORTHGATEHP*REDBUDORTHO*20251003*0410*77*X*005010X221A1~\nST*835*0077~\nBPR*I*{paid}*C*ACH*CCP*01*061000999*DA*11223344*1580000001**01*061000888*DA*55667788*20251003~\nTRN*1*EFT2025100377*1580000001~\nDTM*405*20251003~\nN1*PR*NORTHGATE HEALTH PLAN OF GEORGIA~\nN3*PO BOX 4400~\nN4*ATLANTA*GA*30399~\nPER*BL*PROVIDER SERVICES*TE*8005550154~\nN1*PE*REDBUD ORTHOPEDIC CLINIC*XX*{npi('127711904')}~\nLX*1~\nCLP*{account}*1*{billed}*{paid}*{share}*12*{claim}*11~\nNM1*QC*1*{p.last.upper()}*{p.first.upper()}*{p.mid}***MI*{p.no('NGH########')}~\nDTM*050*20250912~\n{body}SE*#SEGMENTS#*0077~\nGE*1*77~\nIEA*1*000000077~\n"
    )
    rows = [shape("line", date_of_service=p.day(29), code=code.split(":")[0], billed=charge, allowed=allowed, adjustment=cut, paid=pay, patient_responsibility=owed) for (code, charge, allowed, pay, owed), cut in zip(lines, cuts, strict=True)]
    record = shape("explanation_of_benefits", payer_name="NORTHGATE HEALTH PLAN OF GEORGIA", member_id=p.no("NGH########"), claim_number=claim, provider_name="REDBUD ORTHOPEDIC CLINIC", lines=rows, total_billed=billed, total_paid=paid, total_patient_responsibility=share)
    return _counted(text), _without(record, "patient_name", "total_allowed", "total_adjustment")


def ccda() -> tuple[bytes, Record]:
    """A continuity of care document, written by hand with a prefix for the namespace of types."""
    p = PEOPLE["thessaly"]

    def section(code: str, title: str, text: str, entries: str) -> str:
        return f'<component><section><code code="{code}" codeSystem="2.16.840.1.113883.6.1"/><title>{title}</title><text>{text}</text>{entries}</section></component>'

    problems = (("S16.1XXA", "Strain of muscle, fascia and tendon at neck level, initial encounter"), ("M75.41", "Impingement syndrome of right shoulder"))
    acts = "".join(f'<entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.3"/><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="active"/><entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.4"/><code code="55607006" codeSystem="2.16.840.1.113883.6.96" displayName="Problem"/><statusCode code="completed"/><effectiveTime><low value="{p.day(2):%Y%m%d}"/></effectiveTime><value xsi:type="CD" code="{code}" codeSystem="2.16.840.1.113883.6.90" displayName="{said}"/></observation></entryRelationship></act></entry>' for code, said in problems)
    drugs = ("naproxen 500 MG Oral Tablet", "tizanidine 4 MG Oral Tablet")
    meds = "".join(f'<entry><substanceAdministration classCode="SBADM" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.16"/><statusCode code="active"/><consumable><manufacturedProduct classCode="MANU"><manufacturedMaterial><code code="{849574 + at}" codeSystem="2.16.840.1.113883.6.88" displayName="{drug}"/></manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entry>' for at, drug in enumerate(drugs))
    done = "Injection of right subacromial bursa"
    procedure = f'<entry><procedure classCode="PROC" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.14"/><code code="20610" codeSystem="2.16.840.1.113883.6.12" displayName="{done}"/><statusCode code="completed"/><effectiveTime value="{p.day(29):%Y%m%d}"/></procedure></entry>'
    visits = "".join(f'<entry><encounter classCode="ENC" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.49"/><code code="99213" codeSystem="2.16.840.1.113883.6.12" displayName="Office outpatient visit"/><effectiveTime value="{p.day(day):%Y%m%d}1015-0500"/></encounter></entry>' for day in (2, 29))
    text = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><realmCode code="US"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/><templateId root="2.16.840.1.113883.10.20.22.1.2"/><id root="1.3.6.1.4.1.99999.7" extension="{p.no("KB-####")}"/><code code="34133-9" codeSystem="2.16.840.1.113883.6.1" displayName="Summarization of Episode Note"/><title>Summary of care</title><effectiveTime value="{p.day(60):%Y%m%d}083000-0500"/><confidentialityCode code="N"/><languageCode code="en-US"/>'
        f'<recordTarget><patientRole><id root="1.3.6.1.4.1.99999.7.1" extension="{p.no("77####")}"/><addr><streetAddressLine>{p.street}</streetAddressLine><city>Kettle Brook</city><state>GA</state></addr><patient><name use="L"><given>{p.first}</given><given>{p.mid}.</given><family>{p.last}</family></name><administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="{p.born:%Y%m%d}"/></patient></patientRole></recordTarget><author><time value="{p.day(60):%Y%m%d}"/><assignedAuthor><id root="2.16.840.1.113883.4.6" extension="{npi("146209835")}"/><assignedPerson><name><given>Anita</given><family>Lombardi</family></name></assignedPerson></assignedAuthor></author><custodian><assignedCustodian><representedCustodianOrganization><id nullFlavor="NI"/><name>Kettle Brook Primary Care</name></representedCustodianOrganization></assignedCustodian></custodian><component><structuredBody>'
        + section("11450-4", "Problem List", "<list>" + "".join(f"<item>{said}</item>" for _, said in problems) + "</list>", acts) + section("10160-0", "Medications", "<list>" + "".join(f"<item>{drug}</item>" for drug in drugs) + "</list>", meds)
        + section("47519-4", "Procedures", f"<paragraph>{done}</paragraph>", procedure) + section("46240-8", "Encounters", "<paragraph>Two office visits</paragraph>", visits) + "</structuredBody></component></ClinicalDocument>\n"
    )
    return text.encode(), {"patient_name": p.name, "patient_dob": p.born.isoformat(), "author": "Anita Lombardi", "encounters": [{"date": p.day(day).isoformat()} for day in (2, 29)], "diagnoses": [{"code": code, "description": said} for code, said in problems], "procedures": [done], "medications": list(drugs), "charges": []}


def bundle() -> tuple[bytes, Record]:
    """A FHIR bundle of a therapy episode with one claim; references by uuid."""
    p = PEOPLE["cormac"]
    who = {"reference": "urn:uuid:0001"}
    icd, cpt = "http://hl7.org/fhir/sid/icd-10-cm", "http://www.ama-assn.org/go/cpt"
    problems = (("M54.16", "Radiculopathy, lumbar region"), ("S80.11XA", "Contusion of right lower leg, initial encounter"))
    charges = [("97161", "198.00", 1, 11), ("97110", "132.00", 2, 14)]
    resources: list[dict] = [
        {"resourceType": "Patient", "name": [{"use": "official", "text": p.name, "family": p.last, "given": [p.first, p.mid + "."]}], "gender": "male", "birthDate": p.born.isoformat()},
        *[{"resourceType": "Condition", "subject": who, "clinicalStatus": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "active"}]}, "code": {"coding": [{"system": icd, "code": code, "display": said}]}, "recordedDate": p.day(11).isoformat()} for code, said in problems],
        *[{"resourceType": "Encounter", "status": "finished", "class": {"code": "AMB"}, "subject": who, "period": {"start": f"{p.day(day)}T09:00:00-05:00", "end": f"{p.day(day)}T09:45:00-05:00"}} for day in (11, 14)],
        {"resourceType": "Procedure", "status": "completed", "subject": who, "code": {"text": "Therapeutic exercise"}, "performedDateTime": p.day(14).isoformat()},
        {"resourceType": "MedicationRequest", "status": "active", "intent": "order", "subject": who, "medicationCodeableConcept": {"text": "gabapentin 300 mg oral capsule"}},
        {"resourceType": "Claim", "status": "active", "use": "claim", "patient": who, "created": p.day(20).isoformat(), "provider": {"display": "Stillwater Sports & Spine PT"}, "total": {"value": 330.00, "currency": "USD"}, "item": [{"sequence": at, "productOrService": {"coding": [{"system": cpt, "code": code}]}, "servicedDate": p.day(day).isoformat(), "quantity": {"value": units}, "net": {"value": float(amount), "currency": "USD"}} for at, (code, amount, units, day) in enumerate(charges, 1)]},
    ]
    whole = {"resourceType": "Bundle", "type": "collection", "timestamp": f"{p.day(60)}T12:00:00Z", "entry": [{"fullUrl": f"urn:uuid:{at:04}", "resource": one} for at, one in enumerate(resources, 1)]}
    record = {"patient_name": p.name, "patient_dob": p.born.isoformat(), "encounters": [{"date": p.day(day).isoformat()} for day in (11, 14)], "diagnoses": [{"code": code, "description": said} for code, said in problems], "procedures": ["Therapeutic exercise"], "medications": ["gabapentin 300 mg oral capsule"], "charges": [{"date_of_service": p.day(day).isoformat(), "code": code, "code_system": "CPT", "units": str(units), "amount": amount} for code, amount, units, day in charges]}
    return json.dumps(whole, indent=2).encode(), record


def transaction() -> tuple[bytes, Record]:
    """A FHIR bundle of an emergency visit: names in parts, references by type and id, no claim."""
    p = PEOPLE["emeric"]
    who = {"reference": "Patient/e1"}
    problems = (("S16.1XXA", "Strain of neck muscle, initial encounter"), ("S20.212A", "Contusion of left front wall of thorax, initial encounter"))
    resources: list[dict] = [
        {"resourceType": "Encounter", "id": "v1", "status": "finished", "class": {"code": "EMER"}, "subject": who, "period": {"start": f"{p.loss}T20:31:00-05:00", "end": f"{p.loss}T23:18:00-05:00"}, "serviceProvider": {"display": "Port Delacroix General Hospital"}},
        *[{"resourceType": "Condition", "id": f"c{at}", "subject": who, "encounter": {"reference": "Encounter/v1"}, "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": code, "display": said}], "text": said}} for at, (code, said) in enumerate(problems)],
        {"resourceType": "MedicationRequest", "id": "m1", "status": "active", "intent": "order", "subject": who, "medicationCodeableConcept": {"coding": [{"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "197944", "display": "methocarbamol 750 MG Oral Tablet"}]}},
        {"resourceType": "Procedure", "id": "p1", "status": "completed", "subject": who, "code": {"coding": [{"system": "http://www.ama-assn.org/go/cpt", "code": "70450", "display": "CT head without contrast"}]}, "performedDateTime": p.loss.isoformat()},
        {"resourceType": "Patient", "id": "e1", "name": [{"family": p.last, "given": [p.first]}], "gender": "male", "birthDate": p.born.isoformat()},
    ]
    whole = {"resourceType": "Bundle", "id": "b7", "type": "transaction", "entry": [{"resource": one, "request": {"method": "PUT", "url": f"{one['resourceType']}/{one['id']}"}} for one in resources]}
    record = {"patient_name": p.short, "patient_dob": p.born.isoformat(), "encounters": [{"date": p.loss.isoformat(), "facility": "Port Delacroix General Hospital"}], "diagnoses": [{"code": code, "description": said} for code, said in problems], "procedures": ["CT head without contrast"], "medications": ["methocarbamol 750 MG Oral Tablet"], "charges": []}
    return json.dumps(whole, indent=1).encode(), record


def benefit() -> tuple[bytes, Record]:
    """A FHIR ExplanationOfBenefit on its own, totals by category."""
    p = PEOPLE["yesenia"]
    lines = [("99213", "Office visit", 210.0, 118.0, 98.0, 20.0), ("73600", "Ankle x-ray", 96.0, 41.5, 33.2, 8.3)]

    def worth(code: str, value: float) -> dict:
        return {"category": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/adjudication", "code": code}]}, "amount": {"value": value, "currency": "USD"}}

    claim = p.no("SCH-########")
    items = [{"sequence": at, "productOrService": {"coding": [{"system": "http://www.ama-assn.org/go/cpt", "code": code, "display": said}], "text": said}, "servicedDate": p.day(10).isoformat(), "adjudication": [worth("submitted", billed), worth("eligible", allowed), worth("benefit", paid), worth("copay", share)]} for at, (code, said, billed, allowed, paid, share) in enumerate(lines, 1)]
    sums = [sum(line[at] for line in lines) for at in range(2, 6)]
    whole = {
        "resourceType": "ExplanationOfBenefit", "id": "sch-1", "identifier": [{"system": "https://seacoast.example/claim", "value": claim}], "status": "active", "type": {"coding": [{"code": "professional"}]}, "use": "claim", "patient": {"display": p.short}, "created": p.day(31).isoformat(), "insurer": {"display": "Seacoast Community Health Plan"}, "provider": {"display": "Los Robles Orthopedic Urgent Care"}, "outcome": "complete",
        "insurance": [{"focal": True, "coverage": {"display": "Seacoast HMO"}}], "item": items, "total": [worth(code, value) for code, value in zip(("submitted", "eligible", "benefit", "copay"), sums, strict=True)],
    }
    rows = [{"date_of_service": p.day(10).isoformat(), "code": code, "description": said, "billed": f"{billed:.2f}", "allowed": f"{allowed:.2f}", "paid": f"{paid:.2f}", "patient_responsibility": f"{share:.2f}"} for code, said, billed, allowed, paid, share in lines]
    record = {"payer_name": "Seacoast Community Health Plan", "claim_number": claim, "patient_name": p.short, "provider_name": "Los Robles Orthopedic Urgent Care", "lines": rows, "total_billed": f"{sums[0]:.2f}", "total_allowed": f"{sums[1]:.2f}", "total_paid": f"{sums[2]:.2f}"}
    return json.dumps(whole, separators=(",", ":")).encode(), record


def _answers(who: str, number: str) -> dict:
    p = PEOPLE[who]
    state = p.town.split(", ")[1][:2]
    return {
        "number": number, "client": {"name": p.name, "date_of_birth": p.born.isoformat(), "address": f"{p.street}, {p.town}", "phone": None, "email": f"{p.last.lower()}@mail.example", "ssn_last4": p.no("####"), "sex": p.sex, "occupation": None, "employers": [], "health_plan": None, "member_id": None, "medicare_number": None, "medicaid_id": None, "guardian": None},
        "incident": {"date_of_loss": p.loss.isoformat(), "time": "17:05", "place": p.town, "type": "other", "narrative": "See the report.", "report_number": None}, "jurisdiction": {"state": state, "court": "state"}, "venue": f"{state} trial court", "case_number": None, "adverse_parties": [{"name": p.other, "role": "driver", "insurer": None, "policy_number": None, "claim_number": None, "adjuster": None, "defense_counsel": None}],
        "own_coverage": [], "fee_percentage": "1/3", "costs": "215.40", "injured_body_parts": ["neck"], "stage": "treating", "linked_matters": [], "staff": [],
    }


def intake(who: str, number: str) -> tuple[bytes, Record]:
    answers = _answers(who, number)
    return json.dumps(answers, indent=1).encode(), {}


def intake_sheet(who: str, number: str) -> tuple[bytes, Record]:
    """The firm's blank workbook, its answers filled in."""
    answers, book = _answers(who, number), openpyxl.load_workbook(_FORM)
    flat = {"number": number, "jurisdiction.state": "MA", "jurisdiction.court": "state", "fee_percentage": "1/3", **{f"client.{name}": value for name, value in answers["client"].items() if isinstance(value, str)}, "incident.date_of_loss": answers["incident"]["date_of_loss"], "incident.place": answers["incident"]["place"]}
    for row in book.worksheets[0].iter_rows(min_row=3):
        if len(row) > 3 and row[3].value in flat:
            row[1].value = flat[row[3].value]
    out = BytesIO()
    book.save(out)
    return settled(out.getvalue()), {}
