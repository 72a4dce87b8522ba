"""The truth about a drawn document, with every field of its kind present."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

FIELDS = {
    "medical_bill": (
        "form provider_name provider_address provider_phone provider_npi provider_tax_id "
        "patient_name patient_dob account_number claim_number statement_date "
        "diagnosis_codes[] charges[] total_charges total_payments total_adjustments balance_due"
    ),
    "charge": ("date_of_service date_through code code_system modifiers[] diagnosis_pointers description units amount"),
    "explanation_of_benefits": (
        "payer_name member_id group_number claim_number patient_name provider_name lines[] "
        "total_billed total_allowed total_adjustment total_paid total_patient_responsibility"
    ),
    "eob_line": ("date_of_service code description billed allowed adjustment paid patient_responsibility"),
    "chart_note": (
        "note_type facility provider_name patient_name patient_dob date_of_service "
        "date_through chief_complaint history findings diagnoses[] procedures[] medications[] "
        "plan work_status prior_conditions[]"
    ),
    "imaging_report": (
        "facility provider_name patient_name patient_dob date_of_service modality body_part findings impression"
    ),
    "lien_notice": (
        "lienholder lien_type lienholder_address reference_number claimant_name date_of_loss "
        "date amount_claimed items[] response_due"
    ),
    "lien_item": "date_of_service provider_name diagnosis_codes[] billed paid",
}


def plain(value: Any) -> Any:
    """Return the value as it stands in JSON: dates in ISO form, money with two places."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def numbered(items: Sequence[str]) -> str:
    """Return the items of a numbered list as they read in one string."""
    return " ".join(f"{number}. {words}" for number, words in enumerate(items, 1))


def record(kind: str, **known: Any) -> dict[str, Any]:
    """Return the record of that kind; a field that is not known is null, a list empty."""
    fields = FIELDS[kind].split()
    names = [name.removesuffix("[]") for name in fields]
    if strangers := set(known) - set(names):
        raise ValueError(f"{kind} has no {sorted(strangers)}")
    empty: dict[str, Any] = {name.removesuffix("[]"): [] if name.endswith("[]") else None for name in fields}
    return plain(empty | known)
