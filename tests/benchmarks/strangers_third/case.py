"""The people of the unseen papers, the shape of their records, and the pieces that pages are made of."""
# ruff: noqa: E501

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

Record = dict[str, Any]


class Paper(NamedTuple):
    """A paper, as HTML or as the bytes of a file, and the record of what it prints."""

    body: str | bytes
    record: Record

    def without(self, *names: str) -> Paper:
        """Return the paper with these fields left out of what is judged: readers may differ on them."""
        return Paper(self.body, {name: value for name, value in self.record.items() if name not in names})


class Person(NamedTuple):
    """Whose paper it is."""

    first: str
    mid: str
    last: str
    born: date
    loss: date
    street: str
    town: str
    other: str
    sex: str = "F"

    @property
    def name(self) -> str:
        return f"{self.first} {self.mid}. {self.last}"

    @property
    def short(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def turned(self) -> str:
        return f"{self.last}, {self.first} {self.mid}"

    @property
    def mr(self) -> str:
        return ("Ms. " if self.sex == "F" else "Mr. ") + self.last

    @property
    def she(self) -> str:
        return "she" if self.sex == "F" else "he"

    @property
    def her(self) -> str:
        return "her" if self.sex == "F" else "his"

    @property
    def address(self) -> str:
        return f"{self.street}<br>{self.town}"

    def day(self, after: int) -> date:
        return self.loss + timedelta(days=after)

    def no(self, pattern: str) -> str:
        """Return the pattern with a digit of this person's own for every #, and never a nought in front."""
        seed = hashlib.sha256(f"{self.last}|{pattern}".encode()).hexdigest()
        digits = iter(str(int(seed, 16)))
        return "".join(next(digits) if sign == "#" else sign for sign in pattern)


PEOPLE = {
    "thessaly": Person("Thessaly", "O", "Brandvold", date(1986, 3, 21), date(2025, 8, 7), "4417 Wickersham Ave Apt 12", "Kettle Brook, GA 30999", "Dominic P. Larrabee"),
    "emeric": Person("Emeric", "J", "Valdovinos", date(1974, 10, 5), date(2025, 6, 19), "209 Saltgrass Loop", "Port Delacroix, TX 77999", "Sheryl Kowalczyk", "M"),
    "seun": Person("Oluwaseun", "A", "Pettibone", date(1992, 1, 17), date(2025, 10, 22), "61-14 Holcomb Place #4R", "Brackwater, NY 11999", "Vincent Amoroso", "M"),
    "henrietta": Person("Henrietta", "L", "Sandoval-Moss", date(1949, 7, 30), date(2025, 4, 28), "1805 Prickly Pear Way", "Tres Lomas, AZ 85998", "Kendra Whitlow"),
    "jarvis": Person("Jarvis", "T", "Nakashima", date(1998, 12, 9), date(2025, 9, 3), "330 Drumlin St", "Eastfield Mills, MA 01999", "Colleen Rafferty", "M"),
    "priscilla": Person("Priscilla", "R", "Dunmore", date(1963, 5, 14), date(2025, 7, 11), "7702 Tamiami Oaks Blvd", "Coral Hammock, FL 33998", "Anton Grigorescu"),
    "cormac": Person("Cormac", "D", "Ellingboe", date(1981, 9, 26), date(2025, 5, 30), "1129 Lakeshore Dr", "Winnebec, MN 55998", "Lamar Stubblefield", "M"),
    "yesenia": Person("Yesenia", "M", "Arroyo", date(2001, 2, 11), date(2025, 11, 14), "845 Manzanita Ct", "Los Robles, CA 93998", "Brent Holloway"),
}  # fmt: skip

FIRM = "Pruitt Halloran & Vance, LLP"
FIRM_AT = "2600 Commerce Tower, Suite 1850, Kettle Brook, GA 30997"
GROUP = "The Oyelowo Law Group, P.C."
GROUP_AT = "17 Bridge Street, 2nd Floor, Brackwater, NY 11998"

_FILED = "date names* amount"
FIELDS = {
    "medical_bill": "form provider_name provider_address provider_phone provider_npi provider_tax_id patient_name patient_dob account_number claim_number statement_date diagnosis_codes* charges* total_charges total_payments total_adjustments balance_due",
    "charge": "date_of_service date_through code code_system modifiers* diagnosis_pointers description units amount",
    "explanation_of_benefits": "payer_name member_id group_number claim_number patient_name provider_name lines* total_billed total_allowed total_adjustment total_paid total_patient_responsibility",
    "line": "date_of_service code description billed allowed adjustment paid patient_responsibility",
    "chart_note": "note_type facility provider_name patient_name patient_dob date_of_service date_through chief_complaint history findings diagnoses* procedures* medications* plan work_status prior_conditions*",
    "imaging_report": "facility provider_name patient_name patient_dob date_of_service modality body_part findings impression",
    "operative_report": "facility surgeon patient_name patient_dob date_of_service preoperative_diagnosis postoperative_diagnosis procedure anesthesia findings",
    "pay_stub": "employer_name employee_name ssn_last4 period_start period_end pay_date pay_rate hours gross_pay net_pay ytd_gross",
    "w2": "tax_year employer_name employer_ein employee_name ssn_last4 wages federal_tax social_security_wages medicare_wages state state_wages",
    "wage_verification": "employer_name employee_name job_title hire_date pay_rate pay_rate_unit hours_per_week absence_start absence_end days_missed hours_missed wages_lost leave_used_hours signed_by signed_on",
    "declarations": "carrier policy_number named_insured period_start period_end coverages* vehicles*",
    "coverage": "name coverage limit_per_person limit_per_accident deductible premium",
    "claim_letter": "carrier letter_type date claim_number adjuster_name adjuster_phone adjuster_email insured_name claimant_name date_of_loss amount_offered",
    "payment_ledger": "carrier claim_number coverage payments* total_paid limit remaining",
    "payment": "date payee date_of_service billed paid",
    "lien_notice": "lienholder lien_type lienholder_address reference_number claimant_name date_of_loss date amount_claimed items* response_due",
    "item": "date_of_service provider_name diagnosis_codes* billed paid",
    "crash_report": "agency report_number date time location parties* citations* narrative",
    "party": "role name vehicle insurer policy_number",
    "served_discovery": "discovery_type court case_number plaintiff defendant propounding_party responding_party set_number service_date service_method definitions requests*",
    **dict.fromkeys(("photograph", "authorization", "retainer", "letter_of_protection", "repair_estimate", "pleading", "affidavit", "correspondence"), _FILED),
}  # fmt: skip


def shape(kind: str, **values: Any) -> Record:
    """Return a record of that kind, every field in its place."""
    names = FIELDS[kind].split()
    empty: Record = {name.rstrip("*"): [] if name.endswith("*") else None for name in names}
    if strange := values.keys() - empty.keys():
        raise KeyError(strange)
    return {**empty, **{name: _plain(value) for name, value in values.items()}}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return [_plain(each) for each in value] if isinstance(value, list | tuple) else value


def add(*amounts: str) -> str:
    return f"{sum(map(Decimal, amounts), Decimal(0)):.2f}"


def less(first: str, *others: str) -> str:
    return f"{Decimal(first) - sum(map(Decimal, others), Decimal(0)):.2f}"


def usd(amount: str) -> str:
    return f"{Decimal(amount):,.2f}"


def us(day: date) -> str:
    return f"{day:%m/%d/%Y}"


def short(day: date) -> str:
    return f"{day:%m/%d/%y}"


def bare(day: date) -> str:
    return f"{day.month}/{day.day}/{day.year}"


def long(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def mon(day: date) -> str:
    return f"{day.day:02}-{day:%b-%Y}"


def npi(nine: str) -> str:
    """Return the nine digits and their check digit."""
    total = 24
    for at, sign in enumerate(reversed(nine)):
        twice = int(sign) * 2 if at % 2 == 0 else int(sign)
        total += twice - 9 if twice > 9 else twice
    return nine + str(-total % 10)


def vin(pattern: str) -> str:
    """Return the vehicle number with its check digit where the * stands."""
    worth = dict(
        zip(
            "ABCDEFGHJKLMNPRSTUVWXYZ",
            (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9),
            strict=True,
        )
    )
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    total = sum(
        weight * (int(sign) if sign.isdigit() else worth.get(sign, 0))
        for weight, sign in zip(weights, pattern, strict=True)
    )
    return pattern.replace("*", "X" if total % 11 == 10 else str(total % 11))


def page(body: str, css: str = "", font: str = "10.5pt 'Liberation Sans'", margin: str = "0.75in") -> str:
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:Letter;margin:{margin}}}body{{font:{font};margin:0 1px;line-height:1.32}}"
        "table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left;padding:2px 6px}.r,.r td,.r th{text-align:right}.c{text-align:center}"
        ".g td,.g th{border:1px solid #222}.u td{border-bottom:1px solid #bbb}h1,h2,h3,h4{margin:.5em 0 .2em}p{margin:.5em 0}.brk{break-before:page}"
        ".sm{font-size:80%}.xs{font-size:68%}.cap{font-size:66%;color:#333;display:block}.sig{font:italic 22pt 'Dancing Script'}pre{margin:0}"
        ".stamp{position:absolute;border:3px solid #446;color:#446;padding:3px 12px;transform:rotate(-8deg);font:bold 15pt 'Liberation Sans';text-align:center}"
        f"{css}</style>{body}"
    )


def rows(table: list[tuple[Any, ...]], right: int = 99) -> str:
    """Return rows of cells; those from the column on are set right."""
    return "".join(
        "<tr>" + "".join(f"<td{' class=r' if at >= right else ''}>{cell}</td>" for at, cell in enumerate(row)) + "</tr>"
        for row in table
    )
