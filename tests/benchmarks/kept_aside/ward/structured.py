"""A claim and a remittance as the clearing house carries them."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.ward.case import (
    Paper,
    Person,
    add,
    charge,
    line,
    npi,
    shape,
)


def _sent(segments: list[str]) -> str:
    return "".join(f"{each}~\n" for each in segments)


def clinic_claim(p: Person) -> Paper:
    """A professional claim for a child on his mother's plan, sent again with the payer's own number."""
    d, who, acct = p.day(2), npi("126630418"), p.no("BCC#####")
    raw = [("99214", ("25",), "1:2", "1", "241.00"), ("L3908", ("LT",), "1", "1", "96.40"), ("87804", ("QW",), "2", "1", "52.00")]
    total, claim = add(*(row[4] for row in raw)), p.no("FR-########")
    segments = [
        "ISA*00*          *00*          *ZZ*BLUFFCLINIC    *ZZ*FRSELECT       *251222*0930*^*00501*000000418*0*P*:", "GS*HC*BLUFFCLINIC*FRSELECT*20251222*0930*418*X*005010X222A1", "ST*837*0001*005010X222A1", "BHT*0019*00*418*20251222*0930*CH", "NM1*41*2*PLAINSWAY CLEARING*****46*PWC221", "PER*IC*EDI DESK*TE*3035550110", "NM1*40*2*FRONT RANGE SELECT*****46*FRS01", "HL*1**20*1", f"NM1*85*2*BLUFF CHILDRENS CLINIC*****XX*{who}", "N3*700 ASPEN VISTA DR", "N4*PINON BLUFF*CO*809980001", "REF*EI*841700233", "PER*IC*BILLING*TE*7195550116",
        "HL*2*1*22*1", "SBR*P**FRS-20918******CI", "NM1*IL*1*OKEREKE*ADAEZE*N***MI*FRS741103", "N3*2290 SWITCHGRASS AVE", "N4*PINON BLUFF*CO*80999", "DMG*D8*19820214*F", "NM1*PR*2*FRONT RANGE SELECT*****PI*FRS01", "HL*3*2*23*0", "PAT*19", "NM1*QC*1*OKEREKE*TOBIAH*M", "N3*2290 SWITCHGRASS AVE", "N4*PINON BLUFF*CO*80999", f"DMG*D8*{p.born:%Y%m%d}*M",
        f"CLM*{acct}*{float(total):g}***11:B:7*Y*A*Y*Y**AA:::CO", f"DTP*439*D8*{p.loss:%Y%m%d}", f"REF*F8*{claim}", "HI*ABK:S63502A*ABF:J069", f"NM1*82*1*SZETO*MARIAN****XX*{npi('138800217')}",
    ]
    for at, (code, mods, points, n, amount) in enumerate(raw, 1):
        segments += [f"LX*{at}", f"SV1*HC:{':'.join((code, *mods))}*{float(amount):g}*UN*{n}***{points}", f"DTP*472*D8*{d:%Y%m%d}"]
    segments += [f"SE*{len(segments) - 1}*0001", "GE*1*418", "IEA*1*000000418"]
    record = shape("medical_bill", form="x12_837", provider_name="BLUFF CHILDRENS CLINIC", provider_address="700 ASPEN VISTA DR, PINON BLUFF, CO 809980001", provider_phone="7195550116", provider_npi=who, provider_tax_id="841700233", patient_name="TOBIAH M OKEREKE", patient_dob=p.born, account_number=acct, diagnosis_codes=["S63.502A", "J06.9"], charges=[charge(d, code, None, amount, n, mods, points) for code, mods, points, n, amount in raw], total_charges=total)
    return Paper(_sent(segments), record).without("statement_date", "claim_number", "patient_name")


def surgeon_remittance(p: Person) -> Paper:
    """A remittance for one claim of a surgeon: reductions on the lines, a copayment on the first."""
    d = p.day(3)
    raw = [("99204", "486.00", "241.17", "244.83", "201.17", "40.00"), ("73030", "152.00", "46.88", "105.12", "46.88", "0.00"), ("20610", "315.00", "98.05", "216.95", "98.05", "0.00")]
    tot = [add(*(row[at] for row in raw)) for at in range(1, 6)]
    claim, member = p.no("26########V3"), p.no("W#########02")
    segments = [
        "ISA*00*          *00*          *ZZ*LONESTARPPO    *ZZ*LVORTHO        *251230*1155*^*00501*000000091*0*P*:", "GS*HP*LONESTARPPO*LVORTHO*20251230*1155*91*X*005010X221A1", "ST*835*0001", f"BPR*I*{float(tot[3]):g}*C*ACH*CCP*01*111900659*DA*88120045*1741190022**01*114000093*DA*20091187*20251229", "TRN*1*0099318277*1741190022", "DTM*405*20251229", "N1*PR*LONE STAR PREFERRED PLAN", "N3*PO BOX 660044", "N4*DALLAS*TX*75266", f"N1*PE*LLANO VERDE ORTHOPEDICS PA*XX*{npi('188194027')}", "LX*1", f"CLP*LVO-4418*1*{float(tot[0]):g}*{float(tot[3]):g}*{float(tot[4]):g}*12*{claim}*11*1", f"NM1*QC*1*BENAVIDES*XIOMARA*L***MI*{member}", f"DTM*232*{d:%Y%m%d}",
    ]
    for code, billed, ok, cut, paid, owes in raw:
        segments += [f"SVC*HC:{code}*{float(billed):g}*{float(paid):g}**1", f"DTM*472*{d:%Y%m%d}", f"CAS*CO*45*{float(cut):g}"] + ([f"CAS*PR*3*{float(owes):g}"] if owes != "0.00" else []) + [f"AMT*B6*{float(ok):g}"]
    segments += [f"SE*{len(segments) - 1}*0001", "GE*1*91", "IEA*1*000000091"]
    record = shape("explanation_of_benefits", payer_name="LONE STAR PREFERRED PLAN", member_id=member, claim_number=claim, provider_name="LLANO VERDE ORTHOPEDICS PA", lines=[line(d, code, None, billed, ok, cut, paid, owes) for code, billed, ok, cut, paid, owes in raw], total_billed=tot[0], total_paid=tot[3], total_patient_responsibility=tot[4])
    for each in record["lines"]:
        if each["patient_responsibility"] == "0.00":
            del each["patient_responsibility"]
    return Paper(_sent(segments), record).without("patient_name", "total_allowed", "total_adjustment")
