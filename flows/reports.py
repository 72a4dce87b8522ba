"""The matter's reports: what its file says, in the documented shapes, kept in storage and printed for people."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from casefile import chronology_report, coverage, deadlines, distribution, ledger, liens, offers, readiness, wages
from casefile.case import CaseFile
from casefile.chronology import build_chronology
from casefile.errors import UnusableInput
from casefile.keys import report_key
from casefile.matter import parse_fee
from casefile.money import ZERO, parse_money
from casefile.reductions import Settlement
from flows.attesting import lay_statement_form
from flows.audits import report_pre_audit, report_tie_out
from flows.changing import left_behind, refresh_changes
from flows.desks import signed_rules
from flows.naming import pretty
from flows.page_accounts import page_report
from flows.report_papers import refresh_papers
from flows.wiring import House

Report = dict[str, Any]
HIGHEST_PERCENTAGE = 100


def make_report(house: House, name: str, number: str) -> Report:
    """Return one of the matter's reports.

    Raises:
        NotFoundError: no matter has the number.
    """
    if name == "pages":
        return page_report(house, number)
    return dict(MAKERS[name](house, house.cases.filings.load_case(number).on(house.today())))


def make_liens(house: House, number: str, *, settlement: str | None, fee: str | None, costs: str | None) -> Report:
    """Return the matter's liens, and with a settlement what is left after fee, costs and liens.

    Raises:
        NotFoundError: no matter has the number. UnusableInput: an amount is none, or the fee is not known.
    """
    case = house.cases.filings.load_case(number).on(house.today())
    return _liens(house, case, _settlement(case, settlement, fee, costs))


def _chronology(case: CaseFile) -> Report:
    return dict(chronology_report.shape(case, build_chronology(case, ledger.build_ledger(case))))


def _open_liens(house: House, case: CaseFile) -> Report:
    return _liens(house, case, None)


def _liens(house: House, case: CaseFile, divided: Settlement | None) -> Report:
    views = liens.view_liens(case, ledger.build_ledger(case))
    return dict(distribution.shape(distribution.report_liens(case, views, divided, house.today(), signed_rules(house))))


def _settlement(case: CaseFile, gross: str | None, fee: str | None, costs: str | None) -> Settlement | None:
    if gross is None:
        return None
    amount = _amount("settlement", gross)
    share = _fee_share(fee, amount) if fee else _matter_share(case)
    spent = _amount("costs", costs) if costs else case.matter.costs or ZERO
    return Settlement(gross=amount, fee=share, costs=spent)


def _matter_share(case: CaseFile) -> Fraction:
    if case.matter.fee_percentage is None:
        raise UnusableInput("the matter's intake form states no fee: give it with --fee, such as 1/3")
    return parse_fee(case.matter.fee_percentage)


def _fee_share(fee: str, gross: Decimal) -> Fraction:
    """Return the share that a fee states: 1/3, 40% or 40 are shares, 20000.00 is an amount of the settlement."""
    amount = parse_money(fee)
    if amount is not None and amount > HIGHEST_PERCENTAGE:
        return Fraction(amount) / Fraction(gross) if gross else Fraction(0)
    try:
        return parse_fee(fee)
    except ValueError as error:
        raise UnusableInput(f"--fee {fee!r}: {error}") from None


def refresh(house: House, number: str) -> list[dict[str, Any]]:
    """Store all reports of the matter and return a row for each: its name, its place, how many entries it has."""
    case = house.cases.filings.load_case(number).on(house.today())
    rows = refresh_changes(house, case)
    lay_statement_form(house, number)
    makers = MAKERS | {"pages": lambda house, _: page_report(house, number), "liens": _open_liens}
    for name, make in makers.items():
        report = make(house, case)
        key = report_key(number, f"{name}.json")
        house.store.put(key, pretty(report))
        rows.append({"report": name, "entries": entries(report), "lies in": key})
    return rows + refresh_papers(house, case)


def entries(report: Report) -> int:
    """Return how many entries the report's lists have."""
    return sum(len(value) for value in report.values() if isinstance(value, list))


def words_of(name: str, report: Report) -> str:
    """Return the report as plain lines for a terminal."""
    lines = [f"{name}:"]
    for key, value in report.items():
        if isinstance(value, list):
            lines.append(f"  {key}: {len(value)}")
            lines += [f"    {_line(each)}" for each in value]
        else:
            lines.append(f"  {key}: {_line(value)}")
    return "\n".join(lines)


def _line(value: object) -> str:
    if isinstance(value, dict):
        return "  ".join(f"{key} {_line(inner)}" for key, inner in value.items() if inner not in (None, [], {}))
    if isinstance(value, list):
        return "; ".join(_line(each) for each in value)
    return str(value)


def _amount(what: str, text: str) -> Decimal:
    amount = parse_money(text)
    if amount is None or amount < 0:
        raise UnusableInput(f"--{what} {text!r} is no amount: write it as 60000.00")
    return amount


def _deadlines(house: House, case: CaseFile) -> tuple[deadlines.Deadline, ...]:
    """Return what the papers and the date of loss have set running, and the ends of our offers that are out."""
    sent = offers.offer_deadlines(house.cases.drafts.list(case.matter.number))
    return deadlines.in_order([*deadlines.matter_deadlines(case, signed_rules(house)), *sent])


def _readiness(house: House, case: CaseFile) -> Report:
    """Return what is missing, with what the last look found of drafts that the file has left behind."""
    report = dict(readiness.shape(readiness.build_readiness(case, house.today(), signed_rules(house))))
    said = report.get("readiness")
    if isinstance(said, list):
        report["readiness"] = [*said, *left_behind(house, case.matter.number)]
    return report


MAKERS: dict[str, Callable[[House, CaseFile], Any]] = {
    "ledger": lambda _, case: ledger.shape(ledger.build_ledger(case)),
    "chronology": lambda _, case: _chronology(case),
    "wages": lambda _, case: wages.shape(wages.work_out_wages(case)),
    "coverage": lambda _, case: coverage.shape(coverage.view_coverage(case)),
    "readiness": lambda house, case: _readiness(house, case),
    "deadlines": lambda house, case: deadlines.shape(_deadlines(house, case)),
    "offers": lambda house, case: offers.shape(offers.history(case, house.cases.drafts.list(case.matter.number))),
    "tie-out": report_tie_out,
    "pre-audit": report_pre_audit,
}
