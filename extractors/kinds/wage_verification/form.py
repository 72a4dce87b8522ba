"""An employer's form: its boxes and blanks by their captions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from extractors.captioned import Filled, above, filled, named
from extractors.found import Found
from extractors.kinds.wage_verification.units import ticked, unit
from extractors.layout import Row, Token, rest
from extractors.numbers import quantity, rate
from extractors.organisations import organisation
from extractors.people import person
from extractors.spans import Span
from extractors.tokens import amount, date, dates, text

_CAPTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "employer_name": ("name of employer", "employer name", "employer's name", "employer", "company name",
                          "name of company", "business name", "employer / company name", "employing company",
                          "employer / company", "company / employer", "business / employer name"),
        "employee_name": ("name of employee", "employee name", "employee's name", "employee",
                          "name of injured employee", "injured party", "claimant",
                          "employee's full name",
                          "name of injured person"),
        "job_title": ("job title", "position", "occupation", "position held", "job title / position",
                      "title / position", "position / title", "employee's occupation", "occupation / job title",
                      "job title or position"),
        "hire_date": ("date of hire", "date employed", "hire date", "date hired", "employed since",
                      "date employment began", "employment start date", "original hire date", "start date",
                      "date of employment", "employment began", "hired on"),
        "pay_rate": ("rate of pay", "pay rate", "hourly rate", "hourly wage", "wage rate", "base rate", "salary",
                     "current rate of pay", "rate of pay at time of accident", "rate of pay at time of injury",
                     "rate of pay at time of loss", "hourly rate of pay", "base rate of pay", "wage / salary",
                     "regular rate of pay",
                     "salary or wage", "wage or salary", "salary / wage", "gross wage", "gross salary"),
        "pay_rate_unit": ("per hour week month year", "pay frequency", "per hour day week month",
                          "paid by the", "pay basis", "pay unit", "paid per", "rate is per", "basis of pay"),
        "hours_per_week": ("regular hours per week", "hours per week", "number of hours normally worked per week",
                           "hours normally worked per week", "usual hours worked per week",
                           "usual hours worked each week", "hours worked per week", "average hours per week",
                           "scheduled hours per week", "normal hours per week", "number of hours per week",
                           "hours / week", "usual hours per week", "weekly hours",
                           "usual hours each week", "hours each week", "regular hours each week",
                           "normal hours each week", "hours usually worked each week"),
        "absence": ("dates of absence", "dates absent", "period of absence", "dates missed", "dates of missed work",
                    "dates missed from work", "absent from work", "dates unable to work", "time missed from work",
                    "period absent", "dates of lost time", "dates employee was absent", "absence dates",
                    "dates off work", "dates of disability", "dates out of work", "period of disability", "time off",
                    "dates of time loss", "period of lost time", "dates of lost work", "dates of lost wages"),
        "absence_start": ("first day absent", "first day missed", "absence began", "first date absent",
                          "date absence began", "absent from", "first day of absence", "disability began",
                          "date first missed work", "first work day missed", "from",
                          "first date missed", "first date of absence", "date first absent", "first missed",
                          "off work from", "out of work from", "first day out", "first day off work",
                          "disability from", "date first missed", "first day of lost time", "start of absence"),
        "absence_end": ("last day absent", "last day missed", "absence ended", "last date absent", "absent through",
                        "last day of absence", "date absence ended", "last work day missed", "through", "to",
                        "last date missed", "last date of absence", "date last absent", "off work through",
                        "out of work through", "last day out", "last day off work", "disability through",
                        "last date missed work", "last day of lost time", "end of absence", "off work to"),
        "days_missed": ("scheduled work days missed", "work days missed", "days missed", "total days missed",
                        "total days lost", "number of days missed", "days absent", "number of work days missed",
                        "working days lost", "days lost", "total work days missed", "total number of days missed",
                        "days of work missed", "number of work days lost", "number of days lost",
                          "number of days absent",
                        "days lost from work", "days missed from work", "days out", "days off work", "shifts missed",
                        "number of shifts missed", "workdays missed", "workdays lost", "total days absent",
                          "total work days lost", "work days lost", "scheduled days missed",
                        "total scheduled days missed"),
        "hours_missed": ("regular hours missed", "hours missed", "total hours missed", "hours lost",
                         "work hours missed", "number of hours missed", "hours absent", "total hours lost",
                         "hours of work missed", "total regular hours missed", "number of hours lost"),
        "wages_lost": ("gross wages lost", "wages lost", "total wages lost", "lost wages", "total lost wages",
                       "gross earnings lost", "total wage loss", "amount of wages lost", "total gross wages lost",
                       "total earnings lost", "gross lost wages", "wage loss", "total gross wage loss",
                       "gross wages lost items 16 x 9", "amount of wage loss", "total amount of lost wages"),
        "leave_used_hours": ("paid leave hours used", "hours used", "leave hours used", "paid leave used",
                             "sick leave hours used", "pto hours used", "hours of paid leave used", "pto used",
                             "sick / vacation hours used", "hours of sick or vacation leave used", "sick leave used",
                             "paid time off used", "vacation / sick hours used", "sick hours used",
                             "paid time off hours used", "vacation or sick hours used", "sick or vacation hours used",
                             "paid leave used in hours", "leave used in hours", "if yes number of hours"),
        "overtime_hours_missed": ("overtime hours not worked", "overtime hours missed", "overtime missed",
                                  "overtime hours lost", "lost overtime hours", "overtime lost"),
        "overtime_rate": ("overtime rate", "overtime rate of pay", "rate of overtime", "overtime pay rate"),
        "signed_by": ("name printed", "name (print)", "printed name", "print name", "completed by",
                      "form completed by", "name of person completing this form", "prepared by",
                      "authorized representative", "name of authorized representative", "printed name and title",
                      "print name and title", "name", "signature / printed name",
                      "printed name / signature", "signature and printed name", "name and title", "name (printed)",
                      "typed name", "name of person completing form", "name of preparer", "verified by",
                      "information provided by", "completed by (print)", "name / title", "signed by"),
        "signed_on": ("date signed", "date completed", "date of signature", "date"),
        "signature": ("signature", "signed", "by", "signature / title", "employer's signature",
                          "signature of employer"),
        "other": ("telephone", "phone", "address", "last four digits of ssn", "still employed", "returned to work",
                  "date returned to work", "return to work date", "reason given", "reason for absence",
                  "hours unpaid", "leave balance left", "of this unpaid", "of this paid from leave",
                  "average overtime", "average overtime prior 13 weeks", "remarks", "comments", "title",
                  "department", "supervisor", "date of birth", "date of accident", "date of incident",
                  "date of injury", "date of loss", "ssn", "social security number", "employee id",
                  "last day worked", "date last worked", "fax", "email", "employer", "employee",
                  "absence since the incident of", "wages", "city", "state", "zip", "full time", "part time",
                  "gross wages for the 13 weeks", "bonuses", "commissions", "benefits", "tax id",
                  "social security no", "policyholder", "our policyholder", "file number", "employment status",
                  "overtime in the past 13 weeks", "bonus or commission lost", "benefits lost", "to the employer"),
    }
)  # fmt: skip
_BELOW_A_LINE = frozenset(("signed_by", "signed_on"))


def read(found: Found, rows: Sequence[Row]) -> None:
    """Put what the form's boxes state."""
    boxes = filled(rows, _CAPTIONS, deepest=4.5)
    for path, parse in _PARSERS.items():
        _put(found, boxes, rows, path, parse)
    _absence(found, boxes)
    _unit(found, boxes)


def _put(
    found: Found,
    boxes: Sequence[Filled],
    rows: Sequence[Row],
    path: str,
    parse: Callable[[Span], Token[Any] | None],
) -> None:
    for box in _own(boxes, path):
        signed = path in _BELOW_A_LINE and not box.caption.span.text.endswith(":")
        places = [*above(rows, box), *box.rows] if signed else box.rows
        for row in places:
            found.take(path, parse(row))


def _own(boxes: Sequence[Filled], path: str) -> list[Filled]:
    """Return the boxes for the value: the day of the signature from the foot up, a signature after a printed name."""
    own = [box for box in boxes if box.name == path]
    if path == "signed_by":
        return own + [box for box in boxes if box.name == "signature" and box.caption.span.text.endswith(":")]
    return own[::-1] if path == "signed_on" else own


def _absence(found: Found, boxes: Sequence[Filled]) -> None:
    """Put the two days of "02/17/2026 to 04/10/2026"."""
    for box in named(boxes, "absence"):
        days = [day for row in box.rows for day in dates(row)]
        if len(days) == 2 and days[0].value <= days[1].value:
            found.take("absence_start", days[0])
            found.take("absence_end", days[1])


def _unit(found: Found, boxes: Sequence[Filled]) -> None:
    for name in ("pay_rate_unit", "pay_rate"):
        for box in named(boxes, name):
            line = rest(box.caption)
            found.take("pay_rate_unit", unit(box.span) if box.span is not None else None)
            found.take("pay_rate_unit", ticked(line) if line is not None else None)


def _day(span: Span) -> Token[dt.date] | None:
    days = dates(span)
    return days[0] if len(days) == 1 else date(span)


def signer(span: Span) -> Token[str] | None:
    """Return a person's name without the position after a comma."""
    comma = next((at for at, word in enumerate(span.words) if word.text.endswith(",")), len(span.words) - 1)
    return person(Span(span.page, span.words[: comma + 1])) or person(span)


def _title(span: Span) -> Token[str] | None:
    """Return a job's title: words without a figure."""
    token = None if re.search(r"\d|:", span.text) else text(span)
    return mended(token) if token is not None else None


def mended(token: Token[str]) -> Token[str]:
    """Return a title with the grade that a scan has misread at its end: "Technician IL" is Technician II."""
    if token.span.method != "ocr":
        return token
    return Token(re.sub(r"(?<= )(?:I[Ll]|[Il|]{2})$", "II", token.value), token.span)


_PARSERS: Mapping[str, Callable[[Span], Token[Any] | None]] = MappingProxyType(
    {
        "employer_name": organisation,
        "employee_name": person,
        "job_title": _title,
        "hire_date": _day,
        "pay_rate": rate,
        "hours_per_week": quantity,
        "absence_start": _day,
        "absence_end": _day,
        "days_missed": quantity,
        "hours_missed": quantity,
        "wages_lost": amount,
        "leave_used_hours": quantity,
        "overtime_hours_missed": quantity,
        "overtime_rate": rate,
        "signed_by": signer,
        "signed_on": _day,
    }
)
