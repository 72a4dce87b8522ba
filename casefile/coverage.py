"""Coverage: what the declarations in the file say was in force on the date of loss."""

from __future__ import annotations

import datetime as dt

from casefile.capitals import cased
from casefile.case import CaseFile, worked_out_once
from casefile.citations import Cite
from casefile.dates import format_date
from casefile.identity import same_organisation, same_person
from casefile.money import Money
from casefile.problems import Problem
from casefile.records.insurance import CoverageLine, Declarations
from casefile.vocabulary import Vocabulary


class CoverageInForce(Vocabulary):
    """One coverage as in force on the date of loss; `cite` is its line. `own` tells the client's own policy."""

    carrier: str | None
    policy_number: str | None
    named_insured: str | None
    coverage: str | None
    name: str | None
    limit_per_person: Money | None
    limit_per_accident: Money | None
    deductible: Money | None
    own: bool
    cite: Cite


class Coverage(Vocabulary):
    """The coverages in force, and declarations that do not reach the date of loss."""

    in_force: tuple[CoverageInForce, ...] = ()
    problems: tuple[Problem, ...] = ()

    def of(self, coverage: str, *, own: bool) -> tuple[CoverageInForce, ...]:
        """Return the coverages of that kind, of the client's own policies or of the others."""
        return tuple(line for line in self.in_force if line.coverage == coverage and line.own is own)


@worked_out_once
def view_coverage(case: CaseFile) -> Coverage:
    """Return what was in force on the date of loss, by carrier and in the order printed."""
    loss = case.matter.incident.date_of_loss
    lines: list[CoverageInForce] = []
    problems: list[Problem] = []
    for paper in sorted(case.of_kind("declarations"), key=lambda one: one.id):
        record = paper.record
        if not isinstance(record, Declarations):
            continue
        doubt = _out_of_time(record, loss)
        if doubt:
            problems.append(Problem(code="not-in-force", sentence=doubt, pages=(paper.pages[0],)))
        if doubt is None or loss is None:
            own = _is_own(record, case)
            rows = list(enumerate(record.coverages))
            lines += [_line(paper.id, at, line, record, own=own) for at, line in rows if not _is_prose(line)]
            problems += [_no_coverage(line, record, paper.pages) for _, line in rows if _is_prose(line)]
    return Coverage(in_force=_once(lines), problems=tuple(problems))


def shape(coverage: Coverage) -> dict[str, object]:
    """Return the coverage as the JSON of `matterflow coverage`."""
    return {
        "coverage": [line.model_dump(mode="json", exclude={"cite"}) for line in coverage.in_force],
        "problems": [problem.sentence for problem in coverage.problems],
    }


def _out_of_time(record: Declarations, loss: dt.date | None) -> str | None:
    """Return why the declarations do not speak for the date of loss."""
    carrier = cased(record.carrier or "a carrier not named")
    if loss is None:
        return f"{carrier}: the date of loss is not known; the coverage in force cannot be told"
    if record.period_start is None or record.period_end is None:
        return f"{carrier}: the declarations do not show the policy period; ask for those of {format_date(loss)}"
    if record.period_start <= loss <= record.period_end:
        return None
    return (
        f"{carrier}: the declarations are for {format_date(record.period_start)} to {format_date(record.period_end)}; "
        f"ask for those in force on {format_date(loss)}"
    )


def _is_prose(line: CoverageLine) -> bool:
    """Tell whether a row is a piece of a sentence with a figure, such as a note on the law's lowest limits."""
    return line.coverage is None and (line.name or "")[:1].islower()


def _no_coverage(line: CoverageLine, record: Declarations, pages: tuple[int, int]) -> Problem:
    told = f'{cased(record.carrier or "a carrier not named")}: "{line.name}" on the declarations is read as no coverage'
    return Problem(code="no-coverage", sentence=f"{told}; look at the page", pages=pages)


def _line(paper: str, at: int, line: CoverageLine, record: Declarations, *, own: bool) -> CoverageInForce:
    return CoverageInForce(
        carrier=cased(record.carrier) if record.carrier else None,
        policy_number=record.policy_number,
        named_insured=cased(record.named_insured) if record.named_insured else None,
        coverage=line.coverage,
        name=line.name,
        limit_per_person=line.limit_per_person,
        limit_per_accident=line.limit_per_accident,
        deductible=line.deductible,
        own=own,
        cite=Cite(document=paper, path=f"coverages[{at}]"),
    )


def _is_own(record: Declarations, case: CaseFile) -> bool:
    """Tell whether the policy is the client's own: by the insured's name, the policy number, the carrier."""
    for own in case.matter.own_coverage:
        if record.policy_number and own.policy_number == record.policy_number:
            return True
        if record.carrier and same_organisation(own.insurer, record.carrier):
            return True
    return bool(record.named_insured and same_person(record.named_insured, case.matter.client.name))


def _once(lines: list[CoverageInForce]) -> tuple[CoverageInForce, ...]:
    """Drop what a second copy of the same declarations repeats."""
    kept: dict[str, CoverageInForce] = {}
    for line in sorted(lines, key=lambda one: (one.carrier or "", one.policy_number or "")):
        kept.setdefault(line.model_dump_json(exclude={"cite"}), line)
    return tuple(kept.values())
