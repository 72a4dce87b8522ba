"""How many defects planted in printed bills are found once read: `python -m tests.benchmarks.drawn_defects [CASES]`.

Each case is two or three statements and an explanation of benefits, drawn as PDFs, read as any file is, and put into a
case file as they would be filed; the defect is in the print.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.documents import FiledDocument
from casefile.ids import derive_id
from casefile.ledger import build_ledger
from casefile.matter import Client, Incident, Jurisdiction, Matter
from casefile.money import ZERO
from casefile.tieout import tie_out
from extractors.extraction import extract_documents
from extractors.reading.files import read_content
from tests.defects import bare, misprinted, transposed
from tests.intake.typed import typed_pdf

DEFECTS = (
    "one cent",
    "transposed digits",
    "bill sent twice",
    "charge before the loss",
    "another patient's bill",
    "bill sent again, a day transposed",
    "a day to come",
)
_SET_ASIDE = {
    "another patient's bill": "another_person",
    "a day to come": "to_come",
    "charge before the loss": "before_loss",
}
TODAY, LOSS = dt.date(2026, 12, 1), dt.date(2026, 2, 14)
_CLINICS = (
    ("QUARRY STREET CLINIC", "44 Quarry Street, Fresno, CA 93701", "(559) 555-0144"),
    ("BRIGHT RIVER PHYSICAL THERAPY", "810 Levee Road, Clovis, CA 93612", "(559) 555-0177"),
    ("FOOTHILL IMAGING CENTER", "2200 Ridge Avenue, Madera, CA 93637", "(559) 555-0119"),
)
_SERVICES = (("99213", "Office visit"), ("97110", "Therapeutic exercise"), ("97140", "Manual therapy"),
             ("99214", "Office visit, extended"), ("72141", "MRI cervical spine"))  # fmt: skip


class Line(NamedTuple):
    """A line of a statement."""

    day: dt.date
    code: str
    words: str
    amount: Decimal


class Statement(NamedTuple):
    """A statement as it is printed."""

    clinic: int
    lines: tuple[Line, ...]
    total: Decimal
    patient: str = "DUARTE, IMOGEN"
    born: str = "05/06/1984"
    dated: dt.date = dt.date(2026, 8, 15)


class Planted(NamedTuple):
    """Statements with a defect, and those without it."""

    defect: str
    printed: tuple[Statement, ...]
    sound: tuple[Statement, ...]


def plant(defect: str, chance: random.Random) -> Planted:
    """Return a case with the defect."""
    sound = [_statement(at, chance) for at in range(chance.randint(1, len(_CLINICS)))]
    printed = list(sound)
    at = chance.randrange(len(sound))
    bill = sound[at]
    row = next((row for row, line in enumerate(bill.lines) if transposed(line.day)), 0)
    line = bill.lines[row]
    if defect.endswith("a day transposed") and transposed(line.day) is None:
        return plant(defect, chance)
    if defect in {"one cent", "transposed digits"}:
        amount = misprinted(line.amount, defect)
        printed[at] = _with(bill, row, line._replace(amount=amount), bill.total)
    elif defect == "bill sent twice":
        printed.append(bill._replace(dated=dt.date(2026, 10, 15)))
    elif defect == "charge before the loss":
        early = Line(dt.date(2025, 11, 3), "99213", "Office visit", Decimal("95.00"))
        printed[at] = bill._replace(lines=(early, *bill.lines), total=bill.total + early.amount)
    elif defect == "another patient's bill":
        printed[at] = bill._replace(patient="VANCE, HAROLD T", born="11/30/1971")
    elif defect == "a day to come":
        printed[at] = _with(bill, row, line._replace(day=dt.date(2027, 3, 10)), bill.total)
    else:
        again = _with(bill, row, line._replace(day=transposed(line.day)), bill.total)
        printed.append(again._replace(dated=dt.date(2026, 10, 15)))
    return Planted(defect, tuple(printed), tuple(sound))


def _statement(clinic: int, chance: random.Random) -> Statement:
    days = sorted(chance.sample([LOSS + dt.timedelta(days=day) for day in range(5, 120)], chance.randint(2, 6)))
    lines = [Line(day, *chance.choice(_SERVICES), Decimal(chance.randrange(4_500, 98_000)).scaleb(-2)) for day in days]
    return Statement(clinic, tuple(lines), sum((line.amount for line in lines), ZERO))


def _with(bill: Statement, row: int, line: Line, total: Decimal) -> Statement:
    return bill._replace(lines=(*bill.lines[:row], line, *bill.lines[row + 1 :]), total=total)


def typed(bill: Statement) -> str:
    """Return the statement as an office prints it."""
    name, address, phone = _CLINICS[bill.clinic]
    rows = [f"{line.day:%m/%d/%Y}      {line.code}     {line.words:<24} ${line.amount:,.2f}" for line in bill.lines]
    return "\n".join(
        [
            name, f"{address}     Phone {phone}", "", "STATEMENT OF ACCOUNT",
            f"Patient: {bill.patient}          Date of birth: {bill.born}",
            f"Account No: 88-12{bill.clinic:02}          Statement date: {bill.dated:%m/%d/%Y}", "",
            "Date            Code      Description              Amount", *rows, "",
            f"Total charges                                    ${bill.total:,.2f}",
            f"Balance due                                      ${bill.total:,.2f}",
        ]
    )  # fmt: skip


def filed(bills: Sequence[Statement]) -> CaseFile:
    """Return the case file of the statements, each read from its PDF."""
    matter = Matter(
        number="2026-0101",
        client=Client(name="Imogen Duarte", date_of_birth=dt.date(1984, 5, 6)),
        incident=Incident(date_of_loss=LOSS),
        jurisdiction=Jurisdiction(state="CA"),
    )
    return CaseFile(matter=matter, documents=tuple(_documents(bills))).on(TODAY)


def _documents(bills: Sequence[Statement]) -> Iterator[FiledDocument]:
    for bill in bills:
        body = typed_pdf(typed(bill))
        sha = hashlib.sha256(body).hexdigest()
        for read in extract_documents(read_content(body)):
            yield FiledDocument(
                id=derive_id(sha, read.pages[0]), matter="2026-0101", file=sha, pages=read.pages, kind=read.kind,
                confidence=read.confidence, record=read.record, sources=read.sources, problems=read.problems,
            )  # fmt: skip


def told(case: CaseFile) -> set[str]:
    """Return everything that is told of the case, without the papers' ids."""
    ledger = build_ledger(case)
    said = [problem.sentence for problem in ledger.problems]
    said += [check.sentence for check in tie_out(case).differences]
    said += [problem.sentence for paper in case.documents if paper.held is None for problem in paper.problems]
    return {bare(sentence) for sentence in said} | {f"{one.code} {one.amount.amount}" for one in ledger.excluded}


def is_found(one: Planted) -> bool:
    """Tell whether something is told that was not told without the defect, and nothing counts that does not."""
    case, sound = filed(one.printed), filed(one.sound)
    new = told(case) - told(sound)
    billed = build_ledger(case).totals.billed
    true = sum((bill.total for bill in one.sound), ZERO)
    if one.defect == "bill sent twice":
        return billed == true
    if one.defect == "bill sent again, a day transposed":
        return bool(new) and (billed == true or any("may be one charge" in words for words in new))
    code = _SET_ASIDE.get(one.defect)
    if code is None:
        return bool(new)
    return any(words.startswith(code) for words in new) and billed <= true


def main() -> None:
    """Print the counts by defect, and how many sound cases tell something."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 70
    chance = random.Random(5)  # noqa: S311 - cases, not secrets
    made, found, loud = Counter[str](), Counter[str](), 0
    for number in range(cases):
        one = plant(DEFECTS[number % len(DEFECTS)], chance)
        made[one.defect] += 1
        found[one.defect] += is_found(one)
        loud += bool(told(filed(one.sound)))
    for defect in DEFECTS:
        sys.stdout.write(f"{defect:45} {found[defect]:5} of {made[defect]:5}\n")
    sys.stdout.write(f"{'all':45} {found.total():5} of {made.total():5}\n")
    sys.stdout.write(f"{'sound cases that tell something':45} {loud:5} of {cases:5}\n")


if __name__ == "__main__":
    main()
