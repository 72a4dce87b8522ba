"""The shape of the truth: every field of a kind stands, null or empty where the page prints nothing."""
# ruff: noqa: E501, the fields of a kind stand together

from typing import Any

Record = dict[str, Any]

FIELDS = {
    "medical_bill": "form provider_name provider_address provider_phone provider_npi provider_tax_id patient_name patient_dob "
    "account_number claim_number statement_date diagnosis_codes charges total_charges total_payments total_adjustments balance_due",
    "explanation_of_benefits": "payer_name member_id group_number claim_number patient_name provider_name lines total_billed "
    "total_allowed total_adjustment total_paid total_patient_responsibility",
    "chart_note": "note_type facility provider_name patient_name patient_dob date_of_service date_through chief_complaint "
    "history findings diagnoses procedures medications plan work_status prior_conditions",
    "imaging_report": "facility provider_name patient_name patient_dob date_of_service modality body_part findings impression",
    "operative_report": "facility surgeon patient_name patient_dob date_of_service preoperative_diagnosis "
    "postoperative_diagnosis procedure anesthesia findings",
    "pay_stub": "employer_name employee_name ssn_last4 period_start period_end pay_date pay_rate hours gross_pay net_pay ytd_gross",
    "w2": "tax_year employer_name employer_ein employee_name ssn_last4 wages federal_tax social_security_wages medicare_wages "
    "state state_wages",
    "wage_verification": "employer_name employee_name job_title hire_date pay_rate pay_rate_unit hours_per_week absence_start "
    "absence_end days_missed hours_missed wages_lost leave_used_hours signed_by signed_on",
    "declarations": "carrier policy_number named_insured period_start period_end coverages vehicles",
    "claim_letter": "carrier letter_type date claim_number adjuster_name adjuster_phone adjuster_email insured_name "
    "claimant_name date_of_loss amount_offered",
    "payment_ledger": "carrier claim_number coverage payments total_paid limit remaining",
    "lien_notice": "lienholder lien_type lienholder_address reference_number claimant_name date_of_loss date amount_claimed "
    "items response_due",
    "crash_report": "agency report_number date time location parties citations narrative",
    "served_discovery": "discovery_type court case_number plaintiff defendant propounding_party responding_party set_number "
    "service_date service_method definitions requests",
    "filed": "date names amount",
}
ROWS = {
    "charge": "date_of_service date_through code code_system modifiers diagnosis_pointers description units amount",
    "line": "date_of_service code description billed allowed adjustment paid patient_responsibility",
    "diagnosis": "code description",
    "coverage": "name coverage limit_per_person limit_per_accident deductible premium",
    "vehicle": "year make model vin",
    "payment": "date payee date_of_service billed paid",
    "item": "date_of_service provider_name diagnosis_codes billed paid",
    "party": "role name vehicle insurer policy_number",
    "request": "number text",
}
MANY = {
    "diagnosis_codes", "charges", "lines", "diagnoses", "procedures", "medications", "prior_conditions", "coverages", "vehicles",
    "payments", "items", "parties", "citations", "requests", "modifiers", "names",
}  # fmt: skip


def filled(names: str, values: Record) -> Record:
    """All the names, in order, with the values given and nothing for the rest."""
    known = names.split()
    if strange := set(values) - set(known):
        raise KeyError(sorted(strange))
    return {name: values.get(name, [] if name in MANY else None) for name in known}


def record(kind: str, **values: Any) -> Record:
    """The record of one document of a kind."""
    return filled(FIELDS[kind], values)


def row(kind: str, **values: Any) -> Record:
    """One of the repeated parts of a record."""
    return filled(ROWS[kind], values)


def money(printed: str) -> str:
    """`$1,234.50`, `1234 50` or `1,234` as the records have it."""
    plain = printed.replace("$", "").replace(",", "").strip().replace(" ", ".")
    return plain if "." in plain else f"{plain}.00"


def iso(printed: str) -> str:
    """`3/2/2026`, `03-02-26` or `03 02 26` as the records have it."""
    month, day, year = printed.replace("-", "/").replace(" ", "/").split("/")
    return f"{year if len(year) == 4 else '20' + year}-{int(month):02d}-{int(day):02d}"


def npi(nine: str) -> str:
    """A provider number of nine digits of one's choice and the digit that proves them."""
    digits = [int(digit) for digit in "80840" + nine]
    total = sum(sum(divmod(digit * 2, 10)) if place % 2 == 0 else digit for place, digit in enumerate(reversed(digits)))
    return f"{nine}{-total % 10}"


def vin(pattern: str) -> str:
    """A vehicle number whose ninth place, written `*`, holds the digit that proves the rest."""
    worth = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [*range(1, 9), 1, 2, 3, 4, 5, 7, 9, *range(2, 10)], strict=True))
    weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    total = sum(
        weight * (int(sign) if sign.isdigit() else worth.get(sign, 0))
        for sign, weight in zip(pattern, weights, strict=True)
    )
    return pattern.replace("*", "0123456789X"[total % 11])
