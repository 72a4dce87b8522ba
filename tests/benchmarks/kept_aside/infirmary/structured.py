"""Records that come as data: a C-CDA of an office and a FHIR bundle of a hospital."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import json

from tests.benchmarks.kept_aside.infirmary.case import Paper, Person, Record, dx, npi


def _section(code: str, title: str, text: str, entries: str) -> str:
    return f"""<component><section><code code="{code}" codeSystem="2.16.840.1.113883.6.1"/><title>{title}</title><text>{text}</text>{entries}</section></component>"""


def care_document(p: Person) -> Paper:
    """A C-CDA continuity of care document, with a family history that is not the patient's."""
    day = p.day(1)
    found = (("M54.12", "Radiculopathy, cervical region"), ("S13.4XXA", "Sprain of ligaments of cervical spine, initial encounter"))
    problems = "".join(f"""<entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.3"/><id root="2.16.840.1.113883.19.5" extension="pr{n}"/><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="active"/><effectiveTime><low value="{day:%Y%m%d}"/></effectiveTime><entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.4"/><id root="2.16.840.1.113883.19.5" extension="ob{n}"/><code code="282291009" codeSystem="2.16.840.1.113883.6.96" displayName="Diagnosis"/><statusCode code="completed"/><effectiveTime><low value="{day:%Y%m%d}"/></effectiveTime><value xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CD" code="{code}" codeSystem="2.16.840.1.113883.6.90" codeSystemName="ICD-10-CM" displayName="{said}"/></observation></entryRelationship></act></entry>""" for n, (code, said) in enumerate(found, 1))
    family = """<entry><organizer classCode="CLUSTER" moodCode="EVN"><statusCode code="completed"/><subject><relatedSubject classCode="PRS"><code code="MTH" codeSystem="2.16.840.1.113883.5.111" displayName="mother"/></relatedSubject></subject><component><observation classCode="OBS" moodCode="EVN"><code code="64572001" codeSystem="2.16.840.1.113883.6.96"/><statusCode code="completed"/><value xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CD" code="E11.9" codeSystem="2.16.840.1.113883.6.90" displayName="Type 2 diabetes mellitus"/></observation></component></organizer></entry>"""
    body = f"""<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><realmCode code="US"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/><templateId root="2.16.840.1.113883.10.20.22.1.2"/><id root="2.16.840.1.113883.19.5.99" extension="{p.no('########')}"/><code code="34133-9" codeSystem="2.16.840.1.113883.6.1" displayName="Summarization of Episode Note"/><title>Continuity of Care Document</title><effectiveTime value="{day:%Y%m%d}1722-0700"/><confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/><languageCode code="en-US"/>
<recordTarget><patientRole><id root="2.16.840.1.113883.19.5" extension="{p.no('VC#####')}"/><addr use="HP"><streetAddressLine>{p.street}</streetAddressLine><city>Valle Claro</city><state>CA</state><postalCode>91399</postalCode></addr><patient><name use="L"><given>{p.first}</given><family>{p.last}</family></name><administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="{p.born:%Y%m%d}"/></patient></patientRole></recordTarget>
<author><time value="{day:%Y%m%d}"/><assignedAuthor><id root="2.16.840.1.113883.4.6" extension="{npi('189170224')}"/><assignedPerson><name><given>Quentin</given><family>Abelard</family><suffix>NP</suffix></name></assignedPerson><representedOrganization><name>Valle Claro Walk-In Care</name></representedOrganization></assignedAuthor></author><custodian><assignedCustodian><representedCustodianOrganization><id root="2.16.840.1.113883.19.5"/><name>Valle Claro Walk-In Care</name></representedCustodianOrganization></assignedCustodian></custodian>
<component><structuredBody>{_section("11450-4", "Problems", "<list>" + "".join(f"<item>{said}</item>" for _, said in found) + "</list>", problems)}{_section("10157-6", "Family History", "<paragraph>Mother: type 2 diabetes</paragraph>", family)}</structuredBody></component></ClinicalDocument>
"""
    record: Record = {"patient_name": p.short, "patient_dob": p.born.isoformat(), "diagnoses": dx(*found)}
    return Paper(body, record)


def bundle(p: Person) -> Paper:
    """A FHIR R4 bundle: the patient, one encounter, and two conditions."""
    def condition(number: int, code: str, said: str, verified: str) -> dict[str, object]:
        return {"resource": {"resourceType": "Condition", "id": f"c{number}", "verificationStatus": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-ver-status", "code": verified}]}, "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": code, "display": said}]}, "subject": {"reference": "Patient/p1"}, "encounter": {"reference": "Encounter/e1"}, "recordedDate": p.day(0).isoformat()}}

    found = (("S39.012A", "Strain of muscle, fascia and tendon of lower back, initial encounter"), ("S00.83XA", "Contusion of other part of head, initial encounter"))
    entries = [
        {"resource": {"resourceType": "Patient", "id": "p1", "name": [{"use": "official", "family": p.last, "given": [p.first]}], "gender": "male", "birthDate": p.born.isoformat()}},
        {"resource": {"resourceType": "Organization", "id": "o1", "name": "Bench Valley Medical Center"}},
        {"resource": {"resourceType": "Encounter", "id": "e1", "status": "finished", "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "EMER"}, "subject": {"reference": "Patient/p1"}, "period": {"start": f"{p.day(0)}T18:40:00-07:00", "end": f"{p.day(0)}T22:15:00-07:00"}, "serviceProvider": {"reference": "Organization/o1"}}},
        *(condition(n, code, said, "confirmed") for n, (code, said) in enumerate(found, 1)),
    ]
    body = json.dumps({"resourceType": "Bundle", "id": p.no("b######"), "type": "collection", "timestamp": f"{p.day(3)}T09:00:00-07:00", "entry": entries}, indent=1)
    return Paper(body, {"patient_name": p.short, "patient_dob": p.born.isoformat(), "diagnoses": dx(*found)})
