"""Files that machines send to machines: a claim, a remittance, a bundle and a clinical document."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import json

from tests.benchmarks.strangers_seventh.care.case import (
    Paper,
    Person,
    add,
    benefit,
    charge,
    npi,
    shape,
)


def institutional_claim(p: Person) -> Paper:
    """An 837I of an emergency visit."""
    day = f"{p.loss:%Y%m%d}"
    account, nine = p.no("TF#########"), npi("127744018")
    lines = [("0250", "", (), "UN", "4", "71.20"), ("0320", "73030", ("RT",), "UN", "1", "522.75"), ("0352", "72125", (), "UN", "1", "3340.00"), ("0450", "99284", ("25",), "UN", "1", "2615.00")]
    total = add(*(line[5] for line in lines))
    parts = ["ISA*00*          *00*          *ZZ*TFCHBILL       *ZZ*BUCKEYECREST   *260117*0830*^*00501*000004417*0*P*:", "GS*HC*TFCHBILL*BUCKEYECREST*20260117*0830*4417*X*005010X223A2", "ST*837*0001*005010X223A2", f"BHT*0019*00*4417*{20260117}*0830*CH", "NM1*41*2*TIPTON FALLS COMMUNITY HOSP*****46*340911273", "PER*IC*BILLING OFFICE*TE*4195550170", "NM1*40*2*BUCKEYE CREST HEALTH*****46*BCH01", "HL*1**20*1", f"NM1*85*2*TIPTON FALLS COMMUNITY HOSP*****XX*{nine}", "N3*1 CONSTITUTION CIR", "N4*TIPTON FALLS*OH*43399", "REF*EI*340911273", "HL*2*1*22*0", "SBR*P*18*7011402******CI", f"NM1*IL*1*{p.last.upper()}*{p.first.upper()}*{p.mid}***MI*{p.no('BCH#########')}", f"N3*{p.street.upper()}", "N4*TIPTON FALLS*OH*43398", f"DMG*D8*{p.born:%Y%m%d}*{p.sex}", "NM1*PR*2*BUCKEYE CREST HEALTH*****PI*BCH01", f"CLM*{account}*{total}***13:A:1**A*Y*Y", f"DTP*434*RD8*{day}-{day}", "HI*ABK:S161XXA", "HI*ABF:S43421A*ABF:V4940XA"]
    for at, (rev, code, mods, unit, units, money) in enumerate(lines, 1):
        parts += [f"LX*{at}", f"SV2*{rev}*{':'.join(('HC', code, *mods)) if code else ''}*{money}*{unit}*{units}", f"DTP*472*D8*{day}"]
    parts += [f"SE*{len(parts) - 1}*0001", "GE*1*4417", "IEA*1*000004417"]
    kept = [charge(p.loss, code or rev, None, money, units, mods) for rev, code, mods, _u, units, money in lines]
    return Paper("~\n".join(parts) + "~\n", shape("medical_bill", form="x12_837", provider_name="TIPTON FALLS COMMUNITY HOSP", provider_address="1 CONSTITUTION CIR, TIPTON FALLS, OH 43399", provider_npi=nine, provider_tax_id="340911273", patient_dob=p.born, account_number=account, diagnosis_codes=["S16.1XXA", "S43.421A", "V49.40XA"], charges=kept, total_charges=total)).without("patient_name", "claim_number", "statement_date", "provider_phone", "total_payments", "total_adjustments", "balance_due")


def remittance(p: Person) -> Paper:
    """An 835 about one claim of a clinic."""
    raw = [("99204", "412.00", "228.14", "143.86", "40.00"), ("73030", "138.50", "97.02", "41.48", "0.00"), ("20610", "286.00", "208.70", "77.30", "0.00")]
    billed, off, paid, owes = (add(*(line[at] for line in raw)) for at in (1, 2, 3, 4))
    day, member, claim = p.day(6), p.no("BCH#########"), p.no("26#########2")
    parts = ["ISA*00*          *00*          *ZZ*BUCKEYECREST   *ZZ*GRANITERIVER   *260206*1100*^*00501*000000871*0*P*:", "GS*HP*BUCKEYECREST*GRANITERIVER*20260206*1100*871*X*005010X221A1", "ST*835*0001", f"BPR*I*{paid}*C*ACH*CCP*01*041000014*DA*1100442*1340000000**01*041000014*DA*88120*20260206", "TRN*1*0088417731*1340000000", "DTM*405*20260206", "N1*PR*BUCKEYE CREST HEALTH", "N3*PO BOX 4418", "N4*COLUMBUS*OH*43299", "PER*BL*PROVIDER SERVICES*TE*8005550131", f"N1*PE*GRANITE RIVER ORTHOPEDIC GROUP*XX*{npi('148309227')}", "LX*1", f"CLP*{p.no('GR######')}*1*{billed}*{paid}*{owes}*12*{claim}*11*1", f"NM1*QC*1*{p.last.upper()}*{p.first.upper()}*{p.mid}***MI*{member}"]
    kept = []
    for code, b, o, pd, ow in raw:
        parts += [f"SVC*HC:{code}*{b}*{pd}**1", f"DTM*472*{day:%Y%m%d}", f"CAS*CO*45*{o}", *([f"CAS*PR*3*{ow}"] if ow != "0.00" else []), f"AMT*B6*{add(pd, ow)}"]
        line = benefit(day, code, None, b, add(pd, ow), o, pd, ow)
        kept.append({name: value for name, value in line.items() if not (name == "patient_responsibility" and ow == "0.00")})
    parts += [f"SE*{len(parts) - 1}*0001", "GE*1*871", "IEA*1*000000871"]
    return Paper("~".join(parts) + "~", shape("explanation_of_benefits", payer_name="BUCKEYE CREST HEALTH", member_id=member, claim_number=claim, provider_name="GRANITE RIVER ORTHOPEDIC GROUP", lines=kept, total_billed=billed, total_allowed=add(paid, owes), total_adjustment=off, total_paid=paid, total_patient_responsibility=owes)).without("patient_name", "group_number")


def bundle(p: Person) -> Paper:
    """A FHIR bundle: a patient and conditions, with a drug."""
    ref = {"reference": "Patient/pt1"}
    coding = lambda system, code, text: {"coding": [{"system": system, "code": code, "display": text}], "text": text}  # noqa: E731
    entries = [
        {"resourceType": "Patient", "id": "pt1", "name": [{"use": "official", "family": p.last, "given": [p.first, p.mid]}], "gender": "female" if p.sex == "F" else "male", "birthDate": p.born.isoformat()},
        {"resourceType": "Encounter", "id": "e1", "status": "finished", "class": {"code": "AMB"}, "subject": ref, "period": {"start": p.day(1).isoformat(), "end": p.day(1).isoformat()}},
        {"resourceType": "Condition", "id": "c1", "subject": ref, "code": coding("http://hl7.org/fhir/sid/icd-10-cm", "S63.501A", "Unspecified sprain of right wrist, initial encounter")},
        {"resourceType": "MedicationRequest", "id": "m1", "status": "active", "intent": "order", "subject": ref, "medicationCodeableConcept": {"text": "Ibuprofen 600 mg tablet"}},
    ]
    said = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": each} for each in entries]}
    return Paper(json.dumps(said, indent=1) + "\n", {"patient_dob": p.born.isoformat(), "diagnoses": [{"code": "S63.501A", "description": "Unspecified sprain of right wrist, initial encounter"}]})


def care_document(p: Person) -> Paper:
    """A C-CDA of a follow-up, with a section of problems."""
    stamp = f"{p.day(35):%Y%m%d}"
    body = f"""<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <realmCode code="US"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
 <templateId root="2.16.840.1.113883.10.20.22.1.1"/><templateId root="2.16.840.1.113883.10.20.22.1.2"/>
 <id root="2.16.840.1.113883.19.7" extension="PMIM-{stamp}"/>
 <code code="34133-9" codeSystem="2.16.840.1.113883.6.1" displayName="Summarization of Episode Note"/>
 <title>Continuity of Care Document</title><effectiveTime value="{stamp}093000-0500"/>
 <confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/>
 <recordTarget><patientRole><id root="2.16.840.1.113883.19.7.2" extension="88213"/>
  <addr><streetAddressLine>{p.street}</streetAddressLine><city>Passage Mills</city><state>NJ</state><postalCode>07499</postalCode></addr>
  <patient><name use="L"><given>{p.first}</given><given>{p.mid}</given><family>{p.last}</family></name>
   <administrativeGenderCode code="{p.sex}" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="{p.born:%Y%m%d}"/></patient></patientRole></recordTarget>
 <author><time value="{stamp}"/><assignedAuthor><id root="2.16.840.1.113883.4.6" extension="{npi('160023318')}"/>
  <assignedPerson><name><given>Isabelle</given><family>Desrosiers</family></name></assignedPerson></assignedAuthor></author>
 <custodian><assignedCustodian><representedCustodianOrganization><id root="2.16.840.1.113883.19.7"/><name>Passage Mills Internal Medicine</name></representedCustodianOrganization></assignedCustodian></custodian>
 <component><structuredBody>
  <component><section><templateId root="2.16.840.1.113883.10.20.22.2.5.1"/>
   <code code="11450-4" codeSystem="2.16.840.1.113883.6.1" displayName="Problem list"/><title>Problems</title>
   <text>Strain of neck</text>
   <entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.3"/><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="active"/>
    <entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.4"/>
     <code code="29308-4" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/><effectiveTime><low value="{p.loss:%Y%m%d}"/></effectiveTime>
     <value xsi:type="CD" code="S16.1XXA" codeSystem="2.16.840.1.113883.6.90" displayName="Strain of muscle, fascia and tendon at neck level, initial encounter"/>
    </observation></entryRelationship></act></entry></section></component>
 </structuredBody></component>
</ClinicalDocument>
"""
    return Paper(body, {"patient_dob": p.born.isoformat(), "diagnoses": [{"code": "S16.1XXA", "description": "Strain of muscle, fascia and tendon at neck level, initial encounter"}]})
