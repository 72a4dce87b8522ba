"""Files of data instead of paper: X12 claims and remittances, C-CDA documents, FHIR bundles, intake answers."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.benchmarks.strangers_fifth.claim.case import PEOPLE, Record, add, npi, shape


def files() -> Iterator[tuple[str, str, bytes, Record]]:
    """Yield each file's name, kind, content and record."""
    yield "k301.edi", "medical_bill", *anesthesia()
    yield "k302.txt", "medical_bill", *equipment()
    yield "k303.edi", "medical_bill", *outpatient()
    yield "k304.835", "explanation_of_benefits", *second_payer()
    yield "k305.txt", "explanation_of_benefits", *claim_level()
    yield "k306.xml", "clinical_summary", *prefixed_note()
    yield "k307.xml", "clinical_summary", *discharge()
    yield "k308.json", "clinical_summary", *document()
    yield "k309.json", "clinical_summary", *search_set()
    yield "k310.json", "intake_form", *intake_of_a_minor()
    yield "k311.json", "intake_form", *intake_half_known()


def _without(record: Record, *names: str) -> Record:
    return {name: value for name, value in record.items() if name not in names}


def _x12(segments: list[str], end: str, after: str = "") -> bytes:
    """Return the segments, SE told how many there are from ST on."""
    first = next(at for at, one in enumerate(segments) if one.startswith("ST"))
    last = next(at for at, one in enumerate(segments) if one.startswith("SE"))
    told = [one.replace("COUNT", str(last - first + 1)) for one in segments]
    return "".join(f"{one}{end}{after}" for one in told).encode()


def anesthesia() -> tuple[bytes, Record]:
    """An anesthetist's 837P: a new line ends each segment, minutes as units, four modifiers, many roles of providers."""
    p = PEOPLE["winifred"]
    me, day, claim, account = npi("174022639"), p.day(6), p.no("MMF-####-A"), p.no("GLA#####")
    segments = [
        "ISA*00*          *00*          *ZZ*GREATLAKESANES *ZZ*MIDMICHFARM    *251230*1702*^*00501*000081127*0*P*:", "GS*HC*GREATLAKESANES*MIDMICHFARM*20251230*1702*81127*X*005010X222A1", "ST*837*000000001*005010X222A1", "BHT*0019*00*GLA81127*20251230*1702*CH", "NM1*41*2*CLEARPATH BILLING SERVICES*****46*CPB01", "PER*IC*EDI DESK*TE*6165550100*EX*22", "NM1*40*2*MID-MICHIGAN FARMERS*****46*MMF",
        "HL*1**20*1", "PRV*BI*PXC*207L00000X", f"NM1*85*2*GREAT LAKES ANESTHESIA PC*****XX*{me}", "N3*400 KILN RD*SUITE 12", "N4*QUIMBY*MI*489970001", "REF*EI*382290114", "PER*IC*BILLING*FX*9895550151*TE*9895550150", "NM1*87*2", "N3*PO BOX 71200", "N4*DETROIT*MI*482710001",
        "HL*2*1*22*0", "SBR*P*18*******AM", f"NM1*IL*1*{p.last.upper()}*{p.first.upper()}*{p.mid}***MI*{p.no('MMF#######04')}", f"N3*{p.street.upper()}", "N4*QUIMBY*MI*48999", f"DMG*D8*{p.born:%Y%m%d}*F", f"REF*Y4*{claim}", "NM1*PR*2*MID-MICHIGAN FARMERS*****PI*MMF",
        f"CLM*{account}*1342.5***22:B:1*Y*A*Y*Y**AA:::MI", f"DTP*439*D8*{p.loss:%Y%m%d}", "HI*ABK:S52501A*ABF:S060X0A*ABF:I10", f"NM1*82*1*HALVERSEN*INGRID****XX*{npi('188230417')}", "PRV*PE*PXC*207L00000X", f"NM1*77*2*LAKESHORE GENERAL HOSPITAL*****XX*{npi('120993351')}", "N3*1 LAKESHORE DR", "N4*QUIMBY*MI*48997",
        "LX*1", "SV1*HC:01830:AA:P3:QS:59*1200*MJ*96***1:2:3", f"DTP*472*D8*{day:%Y%m%d}", "NTE*ADD*START 0812 STOP 0948", "LX*2", "SV1*HC:64415:59:LT:::INTERSCALENE BLOCK FOR PAIN*142.5*UN*1***1", f"DTP*472*D8*{day:%Y%m%d}", "SE*COUNT*000000001", "GE*1*81127", "IEA*1*000081127",
    ]
    charges = [shape("charge", date_of_service=day, code="01830", code_system="CPT", modifiers=["AA", "P3", "QS", "59"], diagnosis_pointers="1:2:3", units="96", amount="1200.00"), shape("charge", date_of_service=day, code="64415", code_system="CPT", modifiers=["59", "LT"], diagnosis_pointers="1", description="INTERSCALENE BLOCK FOR PAIN", units="1", amount="142.50")]
    record = shape("medical_bill", form="x12_837", provider_name="GREAT LAKES ANESTHESIA PC", provider_address="400 KILN RD, SUITE 12, QUIMBY, MI 489970001", provider_phone="9895550150", provider_npi=me, provider_tax_id="382290114", patient_dob=p.born, account_number=account, claim_number=claim, diagnosis_codes=["S52.501A", "S06.0X0A", "I10"], charges=charges, total_charges="1342.50")
    return _x12(segments, "\n"), _without(record, "patient_name", "statement_date", "total_payments", "total_adjustments", "balance_due")


def equipment() -> tuple[bytes, Record]:
    """A supplier's 837P: its own separators, the patient apart from the subscriber, a rental over a span of days."""
    p = PEOPLE["imogen"]
    me, account, start, end = npi("166309284"), p.no("ADK-####"), p.day(5), p.day(34)
    segments = [
        "ISA|00|          |00|          |30|141822019      |30|160998877      |251103|0601|!|00501|000000019|1|P|>", "GS|HC|141822019|160998877|20251103|0601|19|X|005010X222A1", "ST|837|0019|005010X222A1", "BHT|0019|00|19|20251103|0601|CH", "NM1|41|2|ADIRONDACK HOME MEDICAL EQUIPMENT LLC|||||46|141822019", "PER|IC|R PELKEY|TE|5185550128", "NM1|40|2|CHAMPLAIN REGIONAL HEALTH PLAN|||||46|160998877",
        "HL|1||20|1", f"NM1|85|2|ADIRONDACK HOME MEDICAL EQUIPMENT LLC|||||XX|{me}", "N3|8 TANNERY ST", "N4|STANNARD|NY|129980008", "REF|EI|14-1822019", "HL|2|1|22|1", "SBR|P||CRH0417||||||CI", f"NM1|IL|1|FALCONE|DENISE||||MI|{p.no('CRH########')}", "NM1|PR|2|CHAMPLAIN REGIONAL HEALTH PLAN|||||PI|CRHP",
        "HL|3|2|23|0", "PAT|19", f"NM1|QC|1|{p.last.upper()}|{p.first.upper()}|{p.mid}", f"N3|{p.street.upper()}", "N4|STANNARD|NY|12999", f"DMG|D8|{p.born:%Y%m%d}|F", f"CLM|{account}|286.4|||12>B>1|Y|A|Y|Y||OA", "HI|ABK>S8392XA",
        "LX|1", "SV1|HC>E0114|61.40|UN|1|||1", f"DTP|472|D8|{start:%Y%m%d}", "LX|2", "SV1|HC>E1399>RR>KH|225|UN|1|||1", f"DTP|472|RD8|{start:%Y%m%d}-{end:%Y%m%d}", "SE|COUNT|0019", "GE|1|19", "IEA|1|000000019",
    ]
    charges = [shape("charge", date_of_service=start, code="E0114", code_system="HCPCS", diagnosis_pointers="1", units="1", amount="61.40"), shape("charge", date_of_service=start, date_through=end, code="E1399", code_system="HCPCS", modifiers=["RR", "KH"], diagnosis_pointers="1", units="1", amount="225.00")]
    record = shape("medical_bill", form="x12_837", provider_name="ADIRONDACK HOME MEDICAL EQUIPMENT LLC", provider_address="8 TANNERY ST, STANNARD, NY 129980008", provider_npi=me, provider_tax_id="14-1822019", patient_dob=p.born, account_number=account, diagnosis_codes=["S83.92XA"], charges=charges, total_charges="286.40")
    return _x12(segments, "~", "\r\n"), _without(record, "patient_name", "provider_phone", "statement_date", "total_payments", "total_adjustments", "balance_due")


def outpatient() -> tuple[bytes, Record]:
    """A hospital's outpatient 837I in one run: value and occurrence codes, lines with and without a procedure."""
    p = PEOPLE["ramiro"]
    me, account, day = npi("145118720"), p.no("LVM0######"), p.loss
    lines = [("0450", "HC:99284:25", "2310.00", "1"), ("0351", "HC:70450", "2875.00", "1"), ("0320", "HC:72040", "498.00", "1"), ("0250", "", "61.12", "4"), ("0636", "HC:J1885", "48.00", "2")]
    total = add(*(line[2] for line in lines))
    segments = [
        "ISA*00*          *00*          *ZZ*LLANOMEMORIAL  *ZZ*TXCLEARING     *251120*0915*^*00501*000000611*0*P*:", "GS*HC*LLANOMEMORIAL*TXCLEARING*20251120*0915*611*X*005010X223A2", "ST*837*0611*005010X223A2", "BHT*0019*00*LVM611*20251120*0915*CH", "NM1*41*2*LLANO VERDE MEMORIAL HOSPITAL*****46*LVMH", "PER*IC*PFS*TE*8305550190", "NM1*40*2*REDBIRD DIRECT COUNTY MUTUAL*****46*RDCM",
        "HL*1**20*1", "PRV*BI*PXC*282N00000X", f"NM1*85*2*LLANO VERDE MEMORIAL HOSPITAL*****XX*{me}", "N3*600 HOSPITAL LOOP", "N4*LLANO VERDE*TX*789970600", "REF*EI*741190083", "HL*2*1*22*0", "SBR*P*18*******AM", f"NM1*IL*1*{p.last.upper()}*{p.first.upper()}*{p.mid}***MI*{p.no('9########')}", f"N3*{p.street.upper()}", "N4*LLANO VERDE*TX*78999", f"DMG*D8*{p.born:%Y%m%d}*M", "NM1*PR*2*REDBIRD DIRECT COUNTY MUTUAL*****PI*RDCM",
        f"CLM*{account}*{total}***13:A:1**A*Y*Y", f"DTP*434*RD8*{day:%Y%m%d}-{day:%Y%m%d}", "CL1*1*1*01", "HI*ABK:S161XXA", "HI*ABF:S060X0A*ABF:M5416", f"HI*BH:01:D8:{day:%Y%m%d}", "HI*BE:45:::17", f"NM1*71*1*OKAFOR*ADAEZE****XX*{npi('131774026')}",
        *(segment for at, (revenue, code, amount, units) in enumerate(lines, 1) for segment in (f"LX*{at}", f"SV2*{revenue}*{code}*{amount}*UN*{units}", f"DTP*472*D8*{day:%Y%m%d}")), "SE*COUNT*0611", "GE*1*611", "IEA*1*000000611",
    ]
    charges = [shape("charge", date_of_service=day, code=code.split(":")[1] if code else revenue, code_system="REV" if not code else "HCPCS" if "J" in code else "CPT", modifiers=code.split(":")[2:], units=units, amount=amount) for revenue, code, amount, units in lines]
    record = shape("medical_bill", form="x12_837", provider_name="LLANO VERDE MEMORIAL HOSPITAL", provider_address="600 HOSPITAL LOOP, LLANO VERDE, TX 789970600", provider_npi=me, provider_tax_id="741190083", patient_dob=p.born, account_number=account, diagnosis_codes=["S16.1XXA", "S06.0X0A", "M54.16"], charges=charges, total_charges=total)
    return _x12(segments, "~"), _without(record, "patient_name", "provider_phone", "claim_number", "statement_date", "total_payments", "total_adjustments", "balance_due")


def second_payer() -> tuple[bytes, Record]:
    """An 835 of a second payer: several reasons in one CAS, a bundled line, a line that went before, a provider's balance."""
    p = PEOPLE["josephine"]
    claim, member, account = p.no("BCH26#########"), p.no("BCHX########"), p.no("ECO-#####")
    day, paid_on = p.day(12), p.day(70)
    lines = [("99214:25", "245.00", "120.00", "28.60"), ("20610:RT", "310.00", "96.00", "19.20"), ("J3301", "40.00", "0.00", "0.00")]
    total, paid = add(*(line[1] for line in lines)), add(*(line[3] for line in lines))
    segments = [
        "ISA*00*          *00*          *ZZ*BAYCOLONYHP    *ZZ*EASTHAMORTHO   *260320*0230*^*00501*000004410*0*P*>", "GS*HP*BAYCOLONYHP*EASTHAMORTHO*20260320*0230*4410*X*005010X221A1", "ST*835*4410", f"BPR*I*{less_plb(paid)}*C*CHK************{paid_on:%Y%m%d}", f"TRN*1*{p.no('8######')}*1043399001", f"DTM*405*{paid_on:%Y%m%d}", "N1*PR*BAY COLONY HEALTH PLAN", "N3*PO BOX 5510", "N4*BOSTON*MA*02299", "PER*BL*PROVIDER LINE*TE*8005550198", f"N1*PE*EASTHAM COVE ORTHOPEDICS INC*XX*{npi('159003348')}", "REF*TJ*042918837", "LX*1",
        f"CLP*{account}*2*{total}*{paid}*12.4*13*{claim}*11*1", f"NM1*QC*1*{p.last.upper()}*{p.first.upper()}****MI*{member}", "NM1*TT*2*HARBOR MUTUAL BENEFIT*****PI*HMB9", "REF*1L*GRP-00417", f"DTM*232*{day:%Y%m%d}", f"DTM*050*{p.day(55):%Y%m%d}",
        "SVC*HC>99214>25*245*28.6**1", f"DTM*472*{day:%Y%m%d}", "CAS*CO*45*125", "CAS*OA*23*79", "CAS*PR*3*12.4", "AMT*B6*120",
        "SVC*HC>20610>RT*310*19.2**1", f"DTM*472*{day:%Y%m%d}", "CAS*CO*45*214", "CAS*OA*23*76.8", "AMT*B6*96", "SVC*HC>J3301*40*0**4", f"DTM*472*{day:%Y%m%d}", "CAS*CO*97*30**45*10", "LQ*HE*N390", f"PLB*{npi('159003348')}*20261231*WO>{p.no('26#####')}*7.80", "SE*COUNT*4410", "GE*1*4410", "IEA*1*000004410",
    ]
    allowed, shares = ("120.00", "96.00", None), ("12.40", None, None)
    rows = [shape("line", date_of_service=day, code=code.split(":")[0], billed=billed, allowed=may, paid=pay, patient_responsibility=share) for (code, billed, _, pay), may, share in zip(lines, allowed, shares, strict=True)]
    rows = [_without(row, "adjustment", *(name for name in ("allowed", "patient_responsibility") if row[name] is None)) for row in rows]
    record = shape("explanation_of_benefits", payer_name="BAY COLONY HEALTH PLAN", member_id=member, group_number="GRP-00417", claim_number=claim, provider_name="EASTHAM COVE ORTHOPEDICS INC", lines=rows, total_billed=total, total_paid=paid, total_patient_responsibility="12.40")
    return _x12(segments, "~", "\n"), _without(record, "patient_name", "total_allowed", "total_adjustment")


def less_plb(paid: str) -> str:
    """Return the cheque: what was paid less the 7.80 taken back."""
    return add(paid, "-7.80")


def claim_level() -> tuple[bytes, Record]:
    """An 835 of a hospital stay that is settled as a whole: no line of service, reasons at the claim."""
    p = PEOPLE["casimir"]
    claim, member = p.no("PSH########"), p.no("PS#########")
    segments = [
        "ISA*00*          *00*          *ZZ*PRAIRIESTATEHP *ZZ*STADALBERT     *260502*0415*^*00501*000000901*0*P*:", "GS*HP*PRAIRIESTATEHP*STADALBERT*20260502*0415*901*X*005010X221A1", "ST*835*0901", "BPR*I*9120*C*ACH*CCP*01*071000013*DA*4410021*1364400917**01*071000288*DA*88120*20260501", "TRN*1*26050100771*1364400917", "REF*EV*STADALBERT", "DTM*405*20260501", "N1*PR*PRAIRIE STATE HEALTH COOPERATIVE*XV*88102", "N3*1 COOPERATIVE WAY", "N4*PEORIA*IL*61698", "PER*CX**TE*8005550137", f"N1*PE*ST ADALBERT HOSPITAL*XX*{npi('113400927')}", "N3*3800 W BALSAM ST", "N4*NORTH PULASKI*IL*60998", "LX*1",
        f"CLP*{p.no('SA######')}*1*31877.45*9120*350*HM*{claim}*11*1**470*1.9014", "CAS*CO*45*22407.45", "CAS*PR*3*350", f"NM1*QC*1*{p.last.upper()}*{p.first.upper()}*{p.mid}***MI*{member}", "MIA*0***9120", f"REF*1L*{p.no('77###')}", f"DTM*232*{p.loss:%Y%m%d}", f"DTM*233*{p.day(3):%Y%m%d}", "AMT*AU*9470", "SE*COUNT*0901", "GE*1*901", "IEA*1*000000901",
    ]
    record = shape("explanation_of_benefits", payer_name="PRAIRIE STATE HEALTH COOPERATIVE", member_id=member, group_number=p.no("77###"), claim_number=claim, provider_name="ST ADALBERT HOSPITAL", total_billed="31877.45", total_paid="9120.00", total_patient_responsibility="350.00")
    return _x12(segments, "~"), _without(record, "patient_name", "lines", "total_allowed", "total_adjustment")


def prefixed_note() -> tuple[bytes, Record]:
    """A consultation as C-CDA, every element with a prefix; displays only in the narrative, by reference."""
    p = PEOPLE["delphine"]
    problems = (("S86.911A", "Strain of muscle of right lower leg, initial encounter"), ("M25.561", "Pain in right knee"))
    drugs = ("meloxicam 15 MG Oral Tablet",)

    def section(code: str, title: str, text: str, entries: str) -> str:
        return f'<cda:component><cda:section><cda:code code="{code}" codeSystem="2.16.840.1.113883.6.1"/><cda:title>{title}</cda:title><cda:text>{text}</cda:text>{entries}</cda:section></cda:component>'

    acts = "".join(f'<cda:entry><cda:act classCode="ACT" moodCode="EVN"><cda:templateId root="2.16.840.1.113883.10.20.22.4.3"/><cda:code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><cda:statusCode code="active"/><cda:entryRelationship typeCode="SUBJ"><cda:observation classCode="OBS" moodCode="EVN"><cda:templateId root="2.16.840.1.113883.10.20.22.4.4"/><cda:code code="282291009" codeSystem="2.16.840.1.113883.6.96"/><cda:statusCode code="completed"/><cda:effectiveTime><cda:low value="{p.loss:%Y%m%d}"/></cda:effectiveTime><cda:value xsi:type="CD" nullFlavor="OTH"><cda:originalText><cda:reference value="#p{at}"/></cda:originalText><cda:translation code="{code}" codeSystem="2.16.840.1.113883.6.90"/></cda:value></cda:observation></cda:entryRelationship></cda:act></cda:entry>' for at, (code, _) in enumerate(problems))
    meds = "".join(f'<cda:entry><cda:substanceAdministration classCode="SBADM" moodCode="INT"><cda:templateId root="2.16.840.1.113883.10.20.22.4.16"/><cda:statusCode code="active"/><cda:consumable><cda:manufacturedProduct classCode="MANU"><cda:manufacturedMaterial><cda:code code="152695" codeSystem="2.16.840.1.113883.6.88" displayName="{drug}"/></cda:manufacturedMaterial></cda:manufacturedProduct></cda:consumable></cda:substanceAdministration></cda:entry>' for drug in drugs)
    visit = f'<cda:entry><cda:encounter classCode="ENC" moodCode="EVN"><cda:templateId root="2.16.840.1.113883.10.20.22.4.49"/><cda:code code="99243" codeSystem="2.16.840.1.113883.6.12" displayName="Office consultation"/><cda:effectiveTime value="{p.day(11):%Y%m%d}"/></cda:encounter></cda:entry>'
    text = (
        f'<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<cda:ClinicalDocument xmlns:cda="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><cda:realmCode code="US"/><cda:typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/><cda:templateId root="2.16.840.1.113883.10.20.22.1.4" extension="2015-08-01"/><cda:id root="2.25.4417"/><cda:code code="11488-4" codeSystem="2.16.840.1.113883.6.1" displayName="Consult note"/><cda:title>Consultation</cda:title><cda:effectiveTime value="{p.day(11):%Y%m%d}1410-0400"/><cda:confidentialityCode code="N"/>'
        f'<cda:recordTarget><cda:patientRole><cda:id root="2.25.99" extension="{p.no("HM#####")}"/><cda:addr nullFlavor="UNK"/><cda:patient><cda:name use="L"><cda:given>{p.first}</cda:given><cda:family>{p.last}</cda:family></cda:name><cda:administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><cda:birthTime value="{p.born:%Y%m%d}"/></cda:patient></cda:patientRole></cda:recordTarget><cda:author><cda:time value="{p.day(11):%Y%m%d}"/><cda:assignedAuthor><cda:id root="2.16.840.1.113883.4.6" extension="{npi("170044918")}"/><cda:assignedPerson><cda:name><cda:given>Augusta</cda:given><cda:family>Nwosu</cda:family></cda:name></cda:assignedPerson></cda:assignedAuthor></cda:author><cda:custodian><cda:assignedCustodian><cda:representedCustodianOrganization><cda:id nullFlavor="NI"/><cda:name>Harlan Mill Sports Medicine</cda:name></cda:representedCustodianOrganization></cda:assignedCustodian></cda:custodian><cda:component><cda:structuredBody>'
        + section("11450-4", "Problems", "<cda:list>" + "".join(f'<cda:item><cda:content ID="p{at}">{said}</cda:content></cda:item>' for at, (_, said) in enumerate(problems)) + "</cda:list>", acts)
        + section("10160-0", "Medications", "<cda:paragraph>" + drugs[0] + "</cda:paragraph>", meds) + section("46240-8", "Encounters", "<cda:paragraph>Consultation</cda:paragraph>", visit) + section("10157-6", "Family history", "<cda:paragraph>Mother: rheumatoid arthritis.</cda:paragraph>", "") + "</cda:structuredBody></cda:component></cda:ClinicalDocument>\n"
    )
    return text.encode(), {"patient_name": p.short, "patient_dob": p.born.isoformat(), "author": "Augusta Nwosu", "encounters": [{"date": p.day(11).isoformat()}], "diagnoses": [{"code": code, "description": said} for code, said in problems], "procedures": [], "medications": list(drugs), "charges": []}


def discharge() -> tuple[bytes, Record]:
    """A hospital's discharge summary as C-CDA: a nickname beside the name, times with parts missing, a section of negation."""
    p = PEOPLE["casimir"]
    problems = (("S22.41XA", "Multiple fractures of ribs, right side, initial encounter for closed fracture"), ("S42.001A", "Fracture of unspecified part of right clavicle, initial encounter for closed fracture"))
    drugs = ("oxycodone hydrochloride 5 MG Oral Tablet", "acetaminophen 500 MG Oral Tablet")
    done = "Insertion of chest tube"
    observed = "".join(f'<entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.4"/><id nullFlavor="UNK"/><code code="29308-4" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/><effectiveTime><low value="{p.loss:%Y%m%d}"/><high nullFlavor="UNK"/></effectiveTime><value xsi:type="CD" code="{code}" codeSystem="2.16.840.1.113883.6.90" displayName="{said}"/></observation></entryRelationship>' for code, said in problems)
    meds = "".join(f'<entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.35"/><code code="10183-2" codeSystem="2.16.840.1.113883.6.1"/><entryRelationship typeCode="SUBJ"><substanceAdministration classCode="SBADM" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.16"/><statusCode code="active"/><consumable><manufacturedProduct classCode="MANU"><manufacturedMaterial><code code="{1049621 + at}" codeSystem="2.16.840.1.113883.6.88" displayName="{drug}"/></manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entryRelationship></act></entry>' for at, drug in enumerate(drugs))
    section = lambda code, title, said, entries: f'<component><section><code code="{code}" codeSystem="2.16.840.1.113883.6.1"/><title>{title}</title><text>{said}</text>{entries}</section></component>'  # noqa: E731
    text = (
        f'<?xml version="1.0"?>\n<?xml-stylesheet type="text/xsl" href="CDA.xsl"?>\n<!-- exported -->\n<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sdtc="urn:hl7-org:sdtc">\n <realmCode code="US"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/><templateId root="2.16.840.1.113883.10.20.22.1.8"/><id root="2.25.77" extension="D1"/><code code="18842-5" codeSystem="2.16.840.1.113883.6.1"/><title>Discharge Summary</title><effectiveTime value="{p.day(3):%Y%m%d}"/><confidentialityCode code="N"/><languageCode code="en-US"/>\n <recordTarget><patientRole><id root="2.25.5" extension="{p.no("SA######")}"/><telecom nullFlavor="NI"/><patient><name use="P"><given>Cas</given></name><name use="L"><given>{p.first}</given><given>{p.mid}.</given><family>{p.last}</family></name><administrativeGenderCode code="M" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="{p.born:%Y%m%d}000000"/><raceCode nullFlavor="ASKU"/></patient></patientRole></recordTarget>\n <author><time nullFlavor="UNK"/><assignedAuthor><id nullFlavor="NI"/><assignedPerson><name><given>Benedykt</given><family>Lasko</family></name></assignedPerson><representedOrganization><name>St. Adalbert Hospital</name></representedOrganization></assignedAuthor></author>\n'
        f' <componentOf><encompassingEncounter><id extension="E1" root="2.25.6"/><effectiveTime><low value="{p.loss:%Y%m%d}0902"/><high value="{p.day(3):%Y%m%d}1100"/></effectiveTime></encompassingEncounter></componentOf>\n <component><structuredBody>'
        + section("11535-2", "Hospital Discharge Diagnosis", "<paragraph>See entries</paragraph>", f'<entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.33"/><code code="11535-2" codeSystem="2.16.840.1.113883.6.1"/>{observed}</act></entry>')
        + section("10183-2", "Discharge Medications", "<paragraph>See entries</paragraph>", meds)
        + section("47519-4", "Procedures", f"<paragraph>{done}</paragraph>", f'<entry><procedure classCode="PROC" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.14"/><code code="32551" codeSystem="2.16.840.1.113883.6.12" displayName="{done}"/><statusCode code="completed"/><effectiveTime value="{p.loss:%Y%m%d}"/></procedure></entry>')
        + section("48765-2", "Allergies", "<paragraph>No known allergies</paragraph>", '<entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.30"/><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN" negationInd="true"><templateId root="2.16.840.1.113883.10.20.22.4.7"/><code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4"/><value xsi:type="CD" code="419199007" codeSystem="2.16.840.1.113883.6.96" displayName="Allergy to substance"/></observation></entryRelationship></act></entry>')
        + "</structuredBody></component>\n</ClinicalDocument>\n"
    )
    return text.encode(), {"patient_name": p.name, "patient_dob": p.born.isoformat(), "author": "Benedykt Lasko", "diagnoses": [{"code": code, "description": said} for code, said in problems], "procedures": [done], "medications": list(drugs), "charges": []}


def _coding(system: str, code: str, said: str) -> dict:
    return {"coding": [{"system": system, "code": code, "display": said}]}


_ICD, _CPT = "http://hl7.org/fhir/sid/icd-10-cm", "http://www.ama-assn.org/go/cpt"


def document() -> tuple[bytes, Record]:
    """A FHIR document: its author by reference, three names of the patient, a condition entered in error, a contained medicine."""
    p = PEOPLE["tavita"]
    who = {"reference": "urn:uuid:4a1f0000-0000-4000-8000-000000000002"}
    problems = (("S43.402A", "Unspecified sprain of left shoulder joint, initial encounter"), ("S13.4XXA", "Sprain of ligaments of cervical spine, initial encounter"))
    charges = [("99203", "238.00", 3), ("73030", "119.50", 3)]
    condition = lambda code, said, state: {"resourceType": "Condition", "clinicalStatus": {"coding": [{"code": "active"}]}, "verificationStatus": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-ver-status", "code": state}]}, "code": _coding(_ICD, code, said), "subject": who}  # noqa: E731
    wrong = condition("E11.9", "Type 2 diabetes mellitus without complications", "entered-in-error")
    wrong.pop("clinicalStatus")
    resources: list[dict] = [
        {"resourceType": "Composition", "status": "final", "type": _coding("http://loinc.org", "34133-9", "Summary of episode note"), "subject": who, "date": f"{p.day(20)}T08:00:00-08:00", "author": [{"reference": "urn:uuid:4a1f0000-0000-4000-8000-000000000003"}], "title": "Episode summary", "section": []},
        {"resourceType": "Patient", "name": [{"use": "nickname", "given": ["Tav"]}, {"use": "old", "family": "Leota-Pua", "given": ["Tavita"]}, {"use": "official", "family": p.last, "given": [p.first]}], "birthDate": p.born.isoformat(), "gender": "male"},
        {"resourceType": "Practitioner", "name": [{"family": "Sandvik", "given": ["Greta"]}]},
        {"resourceType": "Encounter", "status": "finished", "class": {"code": "AMB"}, "subject": who, "period": {"start": f"{p.day(3)}T13:20:00-08:00"}},
        *[condition(code, said, "confirmed") for code, said in problems], wrong,
        {"resourceType": "MedicationRequest", "status": "active", "intent": "order", "subject": who, "contained": [{"resourceType": "Medication", "id": "m", "code": {"coding": [{"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "197803", "display": "ibuprofen 600 MG Oral Tablet"}]}}], "medicationReference": {"reference": "#m"}},
        {"resourceType": "Procedure", "status": "completed", "subject": who, "code": _coding(_CPT, "73030", "X-ray of left shoulder"), "performedPeriod": {"start": f"{p.day(3)}T13:40:00-08:00", "end": f"{p.day(3)}T13:55:00-08:00"}},
        {"resourceType": "Claim", "status": "active", "use": "claim", "type": {"coding": [{"code": "professional"}]}, "patient": who, "created": p.day(8).isoformat(), "provider": {"display": "Tualco Walk-In Clinic"}, "priority": {"coding": [{"code": "normal"}]}, "insurance": [{"sequence": 1, "focal": True, "coverage": {"display": "Cascadia Direct"}}], "item": [{"sequence": at, "productOrService": {"coding": [{"system": _CPT, "code": code}]}, "servicedDate": p.day(day).isoformat(), "quantity": {"value": 1}, "net": {"value": float(amount), "currency": "USD"}} for at, (code, amount, day) in enumerate(charges, 1)], "total": {"value": 357.5, "currency": "USD"}},
    ]
    whole = {"resourceType": "Bundle", "identifier": {"system": "urn:ietf:rfc:3986", "value": "urn:uuid:4a1f0000-0000-4000-8000-000000000099"}, "type": "document", "timestamp": f"{p.day(20)}T08:00:01-08:00", "entry": [{"fullUrl": f"urn:uuid:4a1f0000-0000-4000-8000-{at:012}", "resource": one} for at, one in enumerate(resources, 1)]}
    record = {"patient_name": p.short, "patient_dob": p.born.isoformat(), "author": "Greta Sandvik", "encounters": [{"date": p.day(3).isoformat()}], "diagnoses": [{"code": code, "description": said} for code, said in problems], "procedures": ["X-ray of left shoulder"], "medications": ["ibuprofen 600 MG Oral Tablet"], "charges": [{"date_of_service": p.day(day).isoformat(), "code": code, "code_system": "CPT", "units": "1", "amount": amount} for code, amount, day in charges]}
    return json.dumps(whole).encode(), record


def search_set() -> tuple[bytes, Record]:
    """A FHIR search's answer from a chart: absolute addresses, texts without codes, a statement of medicines, an outcome among the rest."""
    p = PEOPLE["ottilie"]
    base = "https://chart.millrace.example/fhir/"
    who = {"reference": f"{base}Patient/88", "display": p.short}
    resources: list[dict] = [
        {"resourceType": "Condition", "id": "1", "code": {"coding": [{"system": "http://snomed.info/sct", "code": "39848009", "display": "Whiplash injury to neck"}, {"system": _ICD, "code": "S13.4XXA", "display": "Sprain of ligaments of cervical spine, initial encounter"}], "text": "Sprain of ligaments of cervical spine, initial encounter"}, "subject": who},
        {"resourceType": "Condition", "id": "2", "code": {"coding": [{"system": _ICD, "code": "G44.319", "display": "Acute post-traumatic headache, not intractable"}]}, "subject": who},
        {"resourceType": "Encounter", "id": "9", "status": "finished", "class": {"code": "EMER"}, "subject": who, "period": {"start": f"{p.loss}T18:01:00-05:00", "end": f"{p.loss}T21:44:00-05:00"}}, {"resourceType": "Encounter", "id": "10", "status": "finished", "class": {"code": "AMB"}, "subject": who, "period": {"start": f"{p.day(10)}T09:00:00-05:00"}},
        {"resourceType": "MedicationStatement", "id": "4", "status": "active", "subject": who, "medicationCodeableConcept": {"text": "methocarbamol 500 mg tablet"}},
        {"resourceType": "Procedure", "id": "5", "status": "completed", "subject": who, "code": {"text": "CT of cervical spine without contrast"}, "performedDateTime": p.loss.isoformat()},
        {"resourceType": "Patient", "id": "88", "name": [{"use": "usual", "text": p.name, "family": p.last, "given": [p.first, f"{p.mid}."]}], "birthDate": p.born.isoformat(), "_gender": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "asked-declined"}]}},
    ]
    entries = [{"fullUrl": f"{base}{one['resourceType']}/{one['id']}", "resource": one, "search": {"mode": "match"}} for one in resources]
    entries.append({"resource": {"resourceType": "OperationOutcome", "issue": [{"severity": "information", "code": "informational", "diagnostics": "2 results were withheld"}]}, "search": {"mode": "outcome"}})
    whole = {"entry": entries, "link": [{"relation": "self", "url": f"{base}Patient/88/$everything"}], "total": len(resources), "type": "searchset", "resourceType": "Bundle"}
    record = {"patient_name": p.name, "patient_dob": p.born.isoformat(), "encounters": [{"date": p.loss.isoformat()}, {"date": p.day(10).isoformat()}], "diagnoses": [{"code": "S13.4XXA", "description": "Sprain of ligaments of cervical spine, initial encounter"}, {"code": "G44.319", "description": "Acute post-traumatic headache, not intractable"}], "procedures": ["CT of cervical spine without contrast"], "medications": ["methocarbamol 500 mg tablet"], "charges": []}
    return json.dumps(whole, indent="\t").encode(), record


def intake_of_a_minor() -> tuple[bytes, Record]:
    """A minor hurt by a dog: guardian, two own policies, an exact fraction, letters beyond ASCII escaped."""
    answers = {
        "linked_matters": [], "stage": "intake", "number": "2026-0517", "fee_percentage": "1/4", "costs": None, "injured_body_parts": ["face", "right forearm"],
        "client": {"name": "Zoë M. Kravchuk", "date_of_birth": "2016-04-02", "address": "18 Millrace Court, Dunmore Falls, NJ 08099", "phone": "856-555-0121", "email": None, "ssn_last4": None, "sex": "F", "occupation": None, "employers": [], "health_plan": "Garden Shore HMO", "member_id": "GS00417-03", "medicare_number": None, "medicaid_id": None, "guardian": {"name": "Ottilie B. Kravchuk", "relation": "mother", "date_of_birth": "1990-03-14"}},
        "incident": {"date_of_loss": "2026-03-28", "time": "15:20", "place": "21 Millrace Court, Dunmore Falls, NJ", "type": "dog_bite", "narrative": "A neighbor's dog slipped its chain and bit the child on the face and arm.", "report_number": "AC-26-0088"},
        "jurisdiction": {"state": "NJ", "court": "state"}, "venue": "Superior Court of New Jersey, Law Division, Mercer County", "case_number": None,
        "adverse_parties": [{"name": "Loretta Finch-Boyle", "role": "owner", "insurer": "Delaware Crossing Home", "policy_number": None, "claim_number": "DCH-26-1180", "adjuster": {"name": "A. Pruitt", "phone": "609-555-0177", "email": None}, "defense_counsel": None}],
        "own_coverage": [], "staff": [],
    }
    return json.dumps(answers, ensure_ascii=True, indent=4).encode(), {}


def intake_half_known() -> tuple[bytes, Record]:
    """A collision of which little is known yet: most keys missing, in one line, two adverse parties."""
    answers = {"number": "2026-0523", "client": {"name": "Leandro M. Quiroga", "date_of_birth": "1979-07-27", "medicare_number": None}, "incident": {"date_of_loss": "2025-12-29", "type": "motor_vehicle", "narrative": None}, "jurisdiction": {"state": "AZ", "court": "federal"}, "adverse_parties": [{"name": "Tiffany R. Colburn", "role": "driver"}, {"name": "Copper State Courier LLC", "role": "employer"}], "own_coverage": [{"insurer": "Desert Bloom Mutual", "policy_number": "41-AZ-20718", "claim_number": None, "coverage": ["underinsured_motorist", "medical_payments"]}], "fee_percentage": "33.33"}
    return (json.dumps(answers, separators=(",", ":")) + "\r\n").encode(), {}
