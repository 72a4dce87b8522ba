"""Records of work and pay."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from casefile.money import Money
from casefile.records.base import BaseRecord


class PayStub(BaseRecord):
    """One pay statement; hours are all hours paid in the period, overtime apart where it is printed.

    `other_pay` is what was earned at no hourly rate of pay or at another one: tips, bonuses, training.
    """

    employer_name: str | None = None
    employee_name: str | None = None
    ssn_last4: str | None = None
    period_start: dt.date | None = None
    period_end: dt.date | None = None
    pay_date: dt.date | None = None
    pay_rate: Decimal | None = None
    hours: Decimal | None = None
    overtime_rate: Decimal | None = None
    overtime_hours: Decimal | None = None
    other_pay: Money | None = None
    gross_pay: Money | None = None
    net_pay: Money | None = None
    ytd_gross: Money | None = None


class W2(BaseRecord):
    """One wage and tax statement; four copies on a page are one."""

    tax_year: int | None = None
    employer_name: str | None = None
    employer_ein: str | None = None
    employee_name: str | None = None
    ssn_last4: str | None = None
    wages: Money | None = None
    federal_tax: Money | None = None
    social_security_wages: Money | None = None
    medicare_wages: Money | None = None
    state: str | None = None
    state_wages: Money | None = None


class WageVerification(BaseRecord):
    """An employer's statement of position, pay and time missed."""

    employer_name: str | None = None
    employee_name: str | None = None
    job_title: str | None = None
    hire_date: dt.date | None = None
    pay_rate: Decimal | None = None
    pay_rate_unit: Literal["hour", "week", "month", "year"] | None = None
    hours_per_week: Decimal | None = None
    absence_start: dt.date | None = None
    absence_end: dt.date | None = None
    days_missed: Decimal | None = None
    hours_missed: Decimal | None = None
    wages_lost: Money | None = None
    leave_used_hours: Decimal | None = None
    overtime_hours_missed: Decimal | None = None
    overtime_rate: Decimal | None = None
    signed_by: str | None = None
    signed_on: dt.date | None = None
