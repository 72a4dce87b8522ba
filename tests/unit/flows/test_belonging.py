"""Whose papers are, over a table of invented matters and papers; some of them were written after the rules.

`python -m tests.unit.flows.test_belonging` prints the rates of both halves and the lines that come out otherwise.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from casefile.documents import Document
from casefile.matter import AdverseParty, Client, Employer, Guardian, Incident, Jurisdiction, Matter, OwnCoverage
from casefile.records.employment import PayStub
from casefile.records.insurance import ClaimLetter, CrashParty, CrashReport, Declarations, LienNotice, PaymentLedger
from casefile.records.litigation import ServedDiscovery
from casefile.records.medical import ChartNote, ExplanationOfBenefits, MedicalBill
from casefile.records.other import OtherPaper
from casefile.said import Named, Said, bare
from flows.belonging import Belonging

HERE = Path(__file__).parent


class Case(NamedTuple):
    """A line of the table: where the paper was dropped, the paper, and what must become of it."""

    line: str
    folder: str
    paper: Document
    expected: str
    kept_aside: bool


class Firm:
    """The matters and what filed papers have taught, as the database gives them."""

    def __init__(self) -> None:
        self.known = [_matter(line) for line in _lines("whose_matters.txt")]
        lines = _lines("whose_known.txt")
        self._accounts = {bare(n): frozenset(m.split()) for n, _, m in (one.partition(" = ") for one in lines) if m}
        self._sources = [one.split(" < ") for one in lines if " < " in one]
        self.matters = self.filings = self

    def list(self) -> tuple[Matter, ...]:
        return tuple(self.known)

    def matters_with(self, accounts):
        return {account: self._accounts[account] for account in accounts if account in self._accounts}

    def sources(self, number: str) -> frozenset[str]:
        return frozenset(name for matter, name in self._sources if matter == number)

    def outcome(self, case: Case) -> str:
        known = Belonging(self)
        if case.folder == "U":
            return known.find([case.paper]).certain or "ask"
        matter = next(one for one in self.known if one.number == case.folder)
        return "other" if known.judge(case.paper, matter).whose == "other" else "filed"


def _lines(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line and not line.startswith("#")]


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(key, value) for key, _, value in (part.strip().partition("=") for part in text.split(";")) if key]


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text.strip() else None


def _matter(line: str) -> Matter:
    number, name, born, lost, rest = (part.strip() for part in line.split("|"))
    more = dict(_pairs(rest))
    return Matter(
        number=number,
        client=Client(
            name=name,
            date_of_birth=_day(born),
            former_names=tuple(value for key, value in _pairs(rest) if key == "former"),
            member_id=more.get("member"),
            medicare_number=more.get("medicare"),
            guardian=Guardian(name=more["guardian"]) if "guardian" in more else None,
            employers=(Employer(name=more["employer"]),) if "employer" in more else (),
        ),
        incident=Incident(date_of_loss=_day(lost), report_number=more.get("report")),
        jurisdiction=Jurisdiction(state="CA"),
        case_number=more.get("case"),
        adverse_parties=(
            AdverseParty(name=more["adverse"], claim_number=more.get("claim"), policy_number=more.get("policy")),
        ),
        own_coverage=(OwnCoverage(insurer="Tallgrass Mutual", policy_number=more["own"]),) if "own" in more else (),
    )


def _record(kind: str, said: dict[str, str], named: tuple[str, ...]):
    born, lost = _day(said.get("b", "")), _day(said.get("l", ""))
    p, e, c, i, k, f = (said.get(key) for key in "pecikf")
    match kind:
        case "bill":
            return MedicalBill(
                patient_name=p, patient_dob=born, account_number=said.get("a"), claim_number=k, provider_name=f
            )
        case "chart":
            return ChartNote(patient_name=p, patient_dob=born, provider_name=f)
        case "eob":
            return ExplanationOfBenefits(patient_name=p, member_id=said.get("m"), claim_number=k)
        case "stub":
            return PayStub(employee_name=e, employer_name=f)
        case "letter":
            return ClaimLetter(claimant_name=c, claim_number=k, insured_name=i, date_of_loss=lost)
        case "ledger":
            return PaymentLedger(claim_number=k)
        case "lien":
            return LienNotice(claimant_name=c, date_of_loss=lost, reference_number=said.get("a"))
        case "decl":
            return Declarations(named_insured=i, policy_number=said.get("y"))
        case "disc":
            return ServedDiscovery(case_number=said.get("s"), responding_party=named[0] if named else None)
        case "crash":
            return CrashReport(report_number=said.get("r"), parties=tuple(CrashParty(name=name) for name in named))
        case "other":
            return OtherPaper(names=named)
    raise ValueError(kind)


def _heads(pairs: list[tuple[str, str]]) -> Said:
    people = []
    for key, value in pairs:
        if key.startswith("@"):
            name, _, day = value.rpartition(" ")
            dated = day[:1].isdigit()
            people.append(
                Named(
                    role="patient",
                    name=name if dated else value,
                    page=int(key[1:]),
                    born=_day(day) if dated else None,
                )
            )
    said = dict(pairs)
    lost = _day(said.get("l", ""))
    return Said(
        people=tuple(people),
        born=tuple(one.born for one in people if one.born) + ((_day(said["b"]),) if "b" in said else ()),
        lost=(lost,) if lost else (),
    )


def _case(line: str, *, kept_aside: bool) -> Case:
    folder, kind, said, expected = (part.strip() for part in line.split("|"))
    pairs = _pairs(said)
    named = tuple(value for key, value in pairs if key == "n")
    paper = Document(
        pages=(1, 5),
        kind="unknown",
        confidence=1.0,
        record=_record(kind, dict(pairs), named),
        sources={},
        said=_heads(pairs),
    )
    return Case(line, folder, paper, expected, kept_aside)


CASES = [
    _case(line, kept_aside=name == "whose_kept.txt")
    for name in ("whose_cases.txt", "whose_kept.txt")
    for line in _lines(name)
]
FIRM = Firm()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.line)
def test_a_paper_goes_where_it_belongs_or_is_asked_for_or_held(case: Case):
    assert FIRM.outcome(case) == case.expected


def rates(cases: list[Case]) -> Counter:
    """Return how many papers came out how, beside what must become of them."""
    counts = Counter()
    for case in cases:
        found = FIRM.outcome(case)
        counts["papers"] += 1
        if case.expected == "other":
            counts["other people's"] += 1
            counts["other people's held"] += found == "other"
        elif found == case.expected:
            counts["right"] += 1
        elif found in {"ask", "other"}:
            counts["asked or held for nothing"] += 1
        else:
            counts["filed wrongly"] += 1
    return counts


if __name__ == "__main__":
    for aside in (False, True):
        half = [case for case in CASES if case.kept_aside is aside]
        sys.stdout.write(f"{'kept aside' if aside else 'tuned on'}: {dict(rates(half))}\n")
        if not aside or "--all" in sys.argv:
            for case in half:
                if (found := FIRM.outcome(case)) != case.expected:
                    sys.stdout.write(f"  {case.line}  -> {found}\n")
