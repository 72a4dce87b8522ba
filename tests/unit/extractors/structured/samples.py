"""Invented files without pages: remittances, claims, clinical documents, bundles."""

import json

REMITTANCE = """ISA*00*          *00*          *ZZ*PAYER          *ZZ*PAYEE          *260401*1200*^*00501*1*0*P*:~
GS*HP*P*R*20260401*1200*1*X*005010X221A1~
ST*835*0001~
BPR*I*480*C*ACH************20260401~
TRN*1*778812*1234567890~
N1*PR*GOLDEN VALLEY HEALTH PLAN~
N1*PE*ORTEGA ORTHOPAEDICS*XX*1234567893~
LX*1~
CLP*OO-88121*1*1250*480*120*12*GV-771-02~
NM1*QC*1*ROE*ANN*B***MI*GV3310442~
REF*1L*GRP-9~
SVC*HC:99204:25*500*300**1~
DTM*472*20260310~
CAS*CO*45*150**253*20~
CAS*PR*3*30~
AMT*B6*330~
SVC*HC:72141:::::MRI OF THE NECK*750*180**1~
DTM*472*20260312~
CAS*CO*45*480~
CAS*PR*2*90~
SE*20*0001~
GE*1*1~
IEA*1*000000001~
"""
PROFESSIONAL = """ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260302*1200*^*00501*1*0*P*:~
GS*HC*S*R*20260302*1200*1*X*005010X222A1~
ST*837*0001*005010X222A1~
BHT*0019*00*123*20260315*1200*CH~
HL*1**20*1~
NM1*85*2*ORTEGA ORTHOPAEDICS*****XX*1234567893~
N3*2100 E SHIELDS AVE*STE 4~
N4*FRESNO*CA*93726~
REF*EI*942260913~
PER*IC*BILLING*TE*5595550170~
HL*2*1*22*0~
SBR*P*18*******AM~
NM1*IL*1*ROE*ANN*B***MI*GV3310442~
DMG*D8*19880509*F~
REF*Y4*44-0917-263~
NM1*PR*2*TALLGRASS MUTUAL*****PI*1~
CLM*OO-88121*425***11:B:1*Y*A*Y*Y**AA:::CA~
AMT*F5*25~
HI*ABK:M50122*ABF:S134XXA~
LX*1~
SV1*HC:99204:25*300*UN*1***1:2~
DTP*472*D8*20260310~
LX*2~
SV1*HC:J3301:::::KENALOG*125*UN*4***1~
DTP*472*RD8*20260310-20260311~
SE*25*0001~
GE*1*1~
IEA*1*000000001~
"""
INSTITUTIONAL = (
    "ISA|00|          |00|          |ZZ|SENDER         |ZZ|RECEIVER       |260302|1200|U|00501|000000001|0|P|>!"
    "GS|HC|S|R|20260302|1200|1|X|005010X223A2!ST|837|0001|005010X223A2!BHT|0019|00|123|20260218|1200|CH!"
    "HL|1||20|1!NM1|85|2|SIERRA CREST MEDICAL CENTER|||||XX|1432908717!"
    "HL|2|1|22|1!SBR|P||||||||CI!NM1|IL|1|ROE|JOHN!DMG|D8|19600101|M!"
    "HL|3|2|23|0!PAT|01!NM1|QC|1|ROE|ANN!DMG|D8|19850202|F!"
    "CLM|SC-1|1000.5|||13>A>1||A|Y|Y!DTP|434|RD8|20260214-20260215!HI|ABK>S134XXA!HI|ABN>V4352XA!"
    "LX|1!SV2|0450|HC>99284>25|900.5|UN|1!DTP|472|D8|20260214!LX|2!SV2|250||100|UN|4!SE|20|0001!"
)
CLINICAL = """<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <recordTarget><patientRole><patient>
  <name><given>Annie</given><family>Roe</family></name>
  <name use="L"><given>Ann</given><given>B.</given><family>Roe</family></name>
  <birthTime value="19880509"/></patient>
  <providerOrganization><name>Sierra Crest</name></providerOrganization></patientRole></recordTarget>
 <author><assignedAuthor><assignedAuthoringDevice/></assignedAuthor></author>
 <author><assignedAuthor><assignedPerson><name><given>Rita</given><family>Moss</family><suffix>MD</suffix></name>
  </assignedPerson></assignedAuthor></author>
 <componentOf><encompassingEncounter>
  <effectiveTime><low value="202602141740-0800"/><high value="20260215"/></effectiveTime>
 </encompassingEncounter></componentOf>
 <component><structuredBody>
  <component><section><code code="11450-4"/><text><list><item ID="p2">Neck pain</item></list></text>
   <entry><act><entryRelationship><observation><code code="29308-4"/>
    <value xsi:type="CD" code="263204007" codeSystem="2.16.840.1.113883.6.96" displayName="Sprain of neck">
     <translation code="S13.4XXA" codeSystem="2.16.840.1.113883.6.90"/></value></observation></entryRelationship>
   </act></entry>
   <entry><act><entryRelationship><observation><code code="55607006"/><text><reference value="#p2"/></text>
    <value xsi:type="CD" nullFlavor="UNK"/></observation></entryRelationship></act></entry>
   <entry><act><entryRelationship><observation negationInd="true"><code code="55607006"/>
    <value xsi:type="CD" displayName="Fracture"/></observation></entryRelationship></act></entry>
  </section></component>
  <component><section><code code="46240-8"/>
   <entry><encounter moodCode="EVN"><code displayName="Office visit"/><effectiveTime value="20260310"/>
    <performer><assignedEntity><assignedPerson><name><given>Luis</given><family>Ortega</family></name></assignedPerson>
    </assignedEntity></performer>
    <participant typeCode="LOC"><participantRole><playingEntity><name>Ortega Clinic</name></playingEntity>
    </participantRole></participant></encounter></entry>
   <entry><encounter moodCode="INT"><code displayName="Follow-up"/><effectiveTime value="20260410"/></encounter></entry>
  </section></component>
  <component><section><code code="47519-4"/>
   <entry><procedure moodCode="EVN"><code displayName="CT of the neck"/></procedure></entry>
   <entry><procedure moodCode="RQO"><code displayName="Surgery"/></procedure></entry></section></component>
  <component><section><code code="10160-0"/><text><content ID="m1">Ibuprofen 600 mg</content></text>
   <entry><substanceAdministration><consumable><manufacturedProduct><manufacturedMaterial>
    <code nullFlavor="OTH"><originalText><reference value="#m1"/></originalText></code>
   </manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entry></section></component>
 </structuredBody></component>
</ClinicalDocument>
"""


def coded(system, code, display=None):
    """Return a FHIR concept of one coding."""
    coding = {"system": system, "code": code} | ({"display": display} if display else {})
    return {"coding": [coding]}


ICD = "http://hl7.org/fhir/sid/icd-10-cm"
CPT = "http://www.ama-assn.org/go/cpt"
ADJUDICATION = "http://x/adjudication"
PATIENT = {
    "resourceType": "Patient",
    "id": "p",
    "name": [{"use": "nickname", "given": ["Annie"]}, {"use": "official", "given": ["Ann", "B."], "family": "Roe"}],
    "birthDate": "1988-05-09",
}
CLINIC = {
    "resourceType": "Organization",
    "id": "o",
    "name": "Ortega Clinic",
    "identifier": [{"system": "http://hl7.org/fhir/sid/us-npi", "value": "1234567893"}],
}
CLAIM = {
    "resourceType": "Claim",
    "id": "c",
    "patient": {"reference": "Patient/p"},
    "provider": {"reference": "Organization/o"},
    "identifier": [{"value": "44-0917"}],
    "created": "2026-03-15",
    "diagnosis": [{"diagnosisCodeableConcept": coded(ICD, "S134XXA")}],
    "item": [
        {
            "sequence": 1,
            "productOrService": coded(CPT, "99204", "Office visit"),
            "modifier": [coded("m", "25")],
            "diagnosisSequence": [1],
            "servicedDate": "2026-03-10",
            "quantity": {"value": 1},
            "net": {"value": 300.10},
        }
    ],
    "total": {"value": 300.10},
}
CARE = [
    {
        "resourceType": "Encounter",
        "id": "e",
        "subject": {"reference": "Patient/p"},
        "period": {"start": "2026-03-10T09:00:00Z", "end": "2026-03-10T09:30:00Z"},
        "type": [{"text": "Office visit"}],
        "participant": [{"individual": {"display": "Luis Ortega"}}],
        "serviceProvider": {"reference": "Organization/o"},
    },
    {
        "resourceType": "Condition",
        "subject": {"reference": "Patient/p"},
        "code": coded(ICD, "M50.122", "Disc disorder"),
    },
    {
        "resourceType": "Condition",
        "subject": {"reference": "Patient/p"},
        "verificationStatus": coded("v", "refuted"),
        "code": {"text": "Fracture"},
    },
    {
        "resourceType": "Procedure",
        "subject": {"reference": "Patient/p"},
        "status": "completed",
        "code": {"text": "MRI"},
    },
    {
        "resourceType": "MedicationRequest",
        "subject": {"reference": "Patient/p"},
        "medicationReference": {"reference": "#m"},
        "contained": [{"resourceType": "Medication", "id": "m", "code": {"text": "Ibuprofen"}}],
    },
]
BENEFIT = {
    "resourceType": "ExplanationOfBenefit",
    "id": "b",
    "patient": {"reference": "Patient/p"},
    "insurer": {"display": "Golden Valley"},
    "provider": {"reference": "Organization/o"},
    "identifier": [{"value": "EOB-1"}],
    "insurance": [{"coverage": {"reference": "Coverage/v"}}],
    "item": [
        {
            "sequence": 1,
            "productOrService": coded(CPT, "99204"),
            "servicedDate": "2026-03-10",
            "adjudication": [
                {"category": coded(ADJUDICATION, "submitted"), "amount": {"value": 300.10}},
                {"category": coded(ADJUDICATION, "eligible"), "amount": {"value": 120}},
                {"category": coded(ADJUDICATION, "copay"), "amount": {"value": 20}},
                {"category": coded(ADJUDICATION, "deductible"), "amount": {"value": 5.5}},
                {"category": coded(ADJUDICATION, "benefit"), "amount": {"value": 94.5}},
            ],
        }
    ],
    "total": [
        {"category": coded(ADJUDICATION, "submitted"), "amount": {"value": 300.10}},
        {"category": coded(ADJUDICATION, "benefit"), "amount": {"value": 94.5}},
    ],
}
COVERAGE = {
    "resourceType": "Coverage",
    "id": "v",
    "subscriberId": "GV3310442",
    "class": [{"type": coded("t", "group"), "value": "GRP-9"}],
}


def bundle(*resources):
    """Return the JSON of a bundle."""
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": [{"resource": r} for r in resources]})
