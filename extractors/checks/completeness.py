"""What a paper of a kind always prints: where it was not found a person is told, so that no loss is silent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from casefile.problems import Problem
from casefile.records.base import BaseRecord
from casefile.records.registry import KIND_BY_NAME

_SHOWN = 5  # rows that are named by their number

Words = Mapping[str, str]
"""Fields of a record (several where any one will do, parted by a bar) and what a person calls them."""

_PERIOD = {"period_start": "the first day of the period", "period_end": "the last day of the period"}
_PATIENT = {"patient_name": "the patient's name", "date_of_service": "the date of service"}
EXPECTED: Mapping[str, Words] = {
    "medical_bill": {
        "provider_name": "the provider's name",
        "patient_name": "the patient's name",
        "charges": "the charges",
        "total_charges|balance_due": "the total of the charges",
    },
    "explanation_of_benefits": {
        "payer_name": "the payer's name",
        "provider_name": "the provider's name",
        "patient_name": "the patient's name",
        "claim_number": "the claim number",
        "lines": "the lines of services",
        "total_billed": "the total billed",
        "total_paid": "the total paid",
    },
    "payment_ledger": {
        "carrier": "the carrier's name",
        "claim_number": "the claim number",
        "payments": "the payments",
        "total_paid": "the total paid",
    },
    "lien_notice": {
        "lienholder": "the lienholder's name",
        "reference_number": "the lienholder's reference number",
        "claimant_name": "the claimant's name",
        "date": "the date",
        "amount_claimed": "the amount claimed",
    },
    "chart_note": {**_PATIENT, "provider_name|facility": "the provider's name"},
    "imaging_report": {**_PATIENT, "body_part": "the part of the body", "findings|impression": "the findings"},
    "operative_report": {**_PATIENT, "surgeon": "the surgeon's name", "procedure": "the procedure"},
    "pay_stub": {
        "employer_name": "the employer's name",
        "employee_name": "the employee's name",
        **_PERIOD,
        "gross_pay": "the gross pay",
        "net_pay": "the net pay",
        "pay_date": "the pay date",
    },
    "w2": {
        "tax_year": "the tax year",
        "employer_ein": "the employer's identification number",
        "employer_name": "the employer's name",
        "employee_name": "the employee's name",
        "wages": "the wages (box 1)",
    },
    "wage_verification": {
        "employer_name": "the employer's name",
        "employee_name": "the employee's name",
        "pay_rate": "the rate of pay",
        "absence_start": "the first day of the absence",
        "absence_end": "the last day of the absence",
        "wages_lost": "the wages lost",
        "signed_by": "who signed",
    },
    "declarations": {
        "carrier": "the carrier's name",
        "policy_number": "the policy number",
        "named_insured": "the named insured",
        **_PERIOD,
        "coverages": "the coverages and limits",
    },
    "claim_letter": {
        "carrier": "the carrier's name",
        "date": "the date",
        "claim_number": "the claim number",
        "claimant_name|insured_name": "the claimant or the insured",
    },
    "crash_report": {
        "agency": "the police agency",
        "report_number": "the report number",
        "date": "the date of the crash",
        "parties": "the parties",
    },
    "served_discovery": {
        "case_number": "the case number",
        "plaintiff": "the plaintiff",
        "defendant": "the defendant",
        "propounding_party": "the propounding party",
        "responding_party": "the responding party",
        "service_date": "the date of service",
        "requests": "the requests",
    },
}

ROWS: Mapping[str, Words] = {
    "charges": {"date_of_service": "date of service", "amount": "amount"},
    "lines": {"date_of_service": "date of service", "billed": "amount billed", "paid": "amount paid"},
    "payments": {"date": "date", "paid": "amount paid"},
    "items": {"date_of_service": "date of service", "billed|paid": "amount"},
}
"""The same for each row of a table: what no row of such a table is without."""


def incomplete(kind: str, record: BaseRecord, pages: tuple[int, int]) -> Iterator[Problem]:
    """Return what such a paper prints and was not found on `pages` (first and last): one problem, and one a table."""
    expected = EXPECTED.get(kind, {})
    absent = [(fields.partition("|")[0], words) for fields, words in expected.items() if not _any(record, fields)]
    lost = [words for _, words in absent]
    first, last = pages
    where = f"page {first}" if first == last else f"pages {first}-{last}"
    if lost and len(lost) == len(expected):
        name = KIND_BY_NAME[kind].words
        yield _problem(f"nothing could be read from the {name} on {where}: is it an empty form?", pages)
    elif lost:
        sentence = f"not found on {where}: {', '.join(lost)}; look whether the paper says so"
        yield _problem(sentence, pages, tuple(field for field, _ in absent))
    if expected:
        yield from (_problem(f"{sentence} ({where})", pages) for sentence in _rows(record))


def share_found(kind: str, record: BaseRecord) -> float:
    """Return the share of what papers of the kind always print that was found; all of it for other kinds."""
    expected = EXPECTED.get(kind, {})
    return sum(_any(record, fields) for fields in expected) / len(expected) if expected else 1.0


def _any(record: object, fields: str) -> bool:
    """Tell whether one of the fields has a value; nought is one."""
    return any(getattr(record, one) not in (None, "", ()) for one in fields.split("|"))


def _rows(record: BaseRecord) -> Iterator[str]:
    for table, columns in ROWS.items():
        rows: Sequence[object] = getattr(record, table, ())
        for fields, words in columns.items():
            without = [number for number, row in enumerate(rows, 1) if not _any(row, fields)]
            if without:
                yield f"{len(without)} of {len(rows)} {table} have no {words}: {_numbers(without)}"


def _numbers(rows: Sequence[int]) -> str:
    shown = ", ".join(f"no. {number}" for number in rows[:_SHOWN])
    return shown if len(rows) <= _SHOWN else f"{shown} and {len(rows) - _SHOWN} more"


def _problem(sentence: str, pages: tuple[int, int], fields: tuple[str, ...] = ()) -> Problem:
    first, last = pages
    return Problem(code="incomplete", sentence=sentence, pages=tuple(range(first, last + 1)), paths=fields)
