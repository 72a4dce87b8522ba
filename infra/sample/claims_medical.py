"""The claim forms of the sample matter: two CMS-1500 and the hospital's UB-04."""

import datetime as dt
from typing import Any

from drawn import Drawn
from facts_medical import (
    ADVERSE_CLAIM,
    AMBULANCE,
    BORN,
    HOSPITAL,
    LOSS,
    PHYSICIANS,
    Account,
    Line,
    money,
)
from form_cms1500 import Claim, claim_form
from form_ub04 import HospitalClaim, hospital_bill
from records import record

PAYER_LINES = ("GOLDEN VALLEY HEALTH PLAN", "PO BOX 9407", "FRESNO CA 93792")


def charge(line: Line, **more: Any) -> dict[str, Any]:
    """Return the truth about one charge line; a hospital's goes by the procedure code beside the revenue code."""
    code, *modifiers = line.hcpcs.split() or [line.code]
    procedure = "HCPCS" if code[0].isalpha() else "CPT"
    known = {
        "date_of_service": line.date, "code": code, "code_system": procedure if line.hcpcs else line.system,
        "modifiers": line.modifiers or tuple(modifiers), "units": str(line.units), "amount": line.billed,
    }  # fmt: skip
    return record("charge", **known | more)


def _bill_of(account: Account, form: str, **more: Any) -> dict[str, Any]:
    """Return what the truth about a claim form always holds."""
    provider = account.provider
    known = {
        "form": form, "provider_name": provider.name, "provider_phone": provider.phone,
        "provider_npi": provider.npi, "provider_tax_id": provider.tax_id,
        "patient_dob": BORN, "account_number": provider.account,
        "diagnosis_codes": account.diagnoses, "total_charges": account.total("billed"),
    }  # fmt: skip
    return record("medical_bill", **known | more)


def _professional(claim: Claim, address: str) -> dict[str, Any]:
    """Return the truth about a CMS-1500."""
    return _bill_of(
        claim.account,
        "cms1500",
        provider_address=address,
        patient_name="Quintanilla-Reyes, Marisol, E",
        claim_number=claim.other_claim or None,
        total_payments=claim.amount_paid,
        charges=[
            charge(line, date_through=line.date, diagnosis_pointers=line.pointers) for line in claim.account.lines
        ],
    )


def ambulance_claim() -> Drawn:
    """Return the ambulance company's claim form."""
    claim = Claim(
        account=AMBULANCE,
        carrier=PAYER_LINES,
        signed_on=dt.date(2026, 2, 20),
        place_of_service="41",
        facility=("SHAW AVE AT CEDAR AVE", "FRESNO CA 93710"),
        facility_npi="",
        billing=("VALLEY STAR AMBULANCE", "2140 E OLIVE AVENUE", "FRESNO CA 93701"),
        other_claim=ADVERSE_CLAIM,
    )
    return Drawn(
        name="Valley Star claim form.pdf",
        kind="medical_bill",
        pdf=claim_form(claim),
        record=_professional(claim, "2140 E Olive Avenue, Fresno CA 93701"),
        pages=1,
        scan={"dpi": 300, "gray": False, "skew_degrees": 0.35, "noise": 0.01, "seed": 41},
        envelope="scan_20260812_0931.pdf",
        note="the date in box 31 is the signature's, the form has no statement_date; box 29 is blank",
    )


def physicians_claim() -> Drawn:
    """Return the emergency physicians' claim form."""
    claim = Claim(
        account=PHYSICIANS,
        carrier=PAYER_LINES,
        signed_on=dt.date(2026, 2, 24),
        place_of_service="23",
        facility=("SIERRA CREST MEDICAL CENTER", "4100 SIERRA CREST WAY", "FRESNO CA 93720"),
        facility_npi=HOSPITAL.provider.npi,
        billing=("SIERRA CREST EMERGENCY PHYSICIANS", "PO BOX 27714", "FRESNO CA 93729"),
        amount_paid=money("0.00"),
        unable_to_work=(LOSS, dt.date(2026, 2, 21)),
    )
    return Drawn(
        name="Sierra Crest Emerg Physicians HCFA.pdf",
        kind="medical_bill",
        pdf=claim_form(claim),
        record=_professional(claim, "PO Box 27714, Fresno CA 93729"),
        pages=1,
        note="the date in box 31 is the signature's, the form has no statement_date",
    )


def hospital_claim() -> Drawn:
    """Return the hospital's UB-04."""
    created = dt.date(2026, 2, 18)
    claim = HospitalClaim(
        account=HOSPITAL,
        record_number="MR0448210",
        created_on=created,
        reasons=("M542", "R202"),
        causes=("V4353XA", "Y92414"),
        occurrences=(("01", LOSS), ("03", LOSS)),
        remarks=("MVA 02/14/26 TPL CLAIM PENDING", "TALLGRASS MUTUAL", "CLAIM 44-0917-263"),
    )
    lines = [charge(line, description=line.description.capitalize(), amount=line.billed) for line in HOSPITAL.lines]
    truth = _bill_of(
        HOSPITAL,
        "ub04",
        provider_address="4100 Sierra Crest Way, Fresno CA 93720",
        provider_phone="559-555-0160",
        patient_name="Quintanilla-Reyes, Marisol E",
        claim_number=ADVERSE_CLAIM,
        statement_date=created,
        charges=lines,
    )
    return Drawn(
        name="SCMC UB04.pdf",
        kind="medical_bill",
        pdf=hospital_bill(claim),
        record=truth,
        pages=1,
        scan={"dpi": 200, "gray": True, "skew_degrees": -0.4, "noise": 0.008, "seed": 42},
        note="a line goes by the code of locator 44 where there is one, else by its revenue code; "
        "the diagnoses are those of locator 67; statement_date is the creation date",
    )
