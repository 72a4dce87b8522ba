from decimal import Decimal

import pytest

from casefile.coverage import shape, view_coverage
from casefile.matter import Incident, OwnCoverage
from casefile.records.insurance import CoverageLine
from casefile.records.other import OtherPaper
from tests.papers import CLIENT, a_case, declarations, filed


def coverage_of(*papers, **changes):
    return view_coverage(a_case(*papers, **changes))


LIMITS = ("bodily_injury", "100000.00")


def test_a_policy_in_force_on_the_date_of_loss_covers():
    told = shape(coverage_of(declarations(LIMITS)))
    assert [(one["carrier"], one["coverage"], one["limit_per_person"]) for one in told["coverage"]] == [
        ("Tallgrass Mutual", "bodily_injury", "100000.00")
    ]


@pytest.mark.parametrize(("start", "end"), [("2026-02-15", "2026-08-15"), ("2025-08-13", "2026-02-13")])
def test_a_policy_of_another_time_does_not_and_is_told(start, end):
    coverage = coverage_of(declarations(LIMITS, start=start, end=end))
    assert (coverage.in_force, [problem.code for problem in coverage.problems]) == ((), ["not-in-force"])


@pytest.mark.parametrize("on", ["2026-02-14"])
def test_the_first_and_the_last_day_are_in_force(on):
    assert coverage_of(declarations(LIMITS, start=on, end=on)).in_force


def test_declarations_without_period_are_told():
    coverage = coverage_of(declarations(LIMITS, start=None, carrier=None))
    assert coverage.in_force == ()
    assert coverage.problems[0].sentence.startswith("a carrier not named: the declarations do not show")


def test_without_a_date_of_loss_all_are_listed_and_the_doubt_is_told():
    coverage = coverage_of(declarations(LIMITS), incident=Incident())
    assert (len(coverage.in_force), len(coverage.problems)) == (1, 1)


def test_a_piece_of_a_sentence_with_a_figure_is_no_coverage_and_is_told():
    note = CoverageLine(name="one person, and", limit_per_accident=Decimal("15000.00"))
    paper = declarations(LIMITS)
    record = paper.record.model_copy(update={"coverages": (*paper.record.coverages, note)})
    coverage = coverage_of(paper.model_copy(update={"record": record}))
    assert [line.coverage for line in coverage.in_force] == ["bodily_injury"]
    assert [problem.code for problem in coverage.problems] == ["no-coverage"]
    unknown = note.model_copy(update={"name": "Pet Injury"})
    record = paper.record.model_copy(update={"coverages": (unknown,)})
    assert [line.name for line in coverage_of(paper.model_copy(update={"record": record})).in_force] == ["Pet Injury"]


def test_a_second_copy_adds_nothing():
    assert len(coverage_of(declarations(LIMITS), declarations(LIMITS, policy_number=None)).in_force) == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"policy_number": "7743-11"},
        {"carrier": "KEYSTONE LARK AUTO INSURANCE CO"},
        {"named_insured": CLIENT.upper()},
    ],
)
def test_a_policy_is_the_clients_own(changes):
    own = (OwnCoverage(insurer="Keystone Lark Auto", policy_number="7743-11"),)
    coverage = coverage_of(declarations(LIMITS, **changes), own_coverage=own)
    assert (len(coverage.of("bodily_injury", own=True)), len(coverage.of("bodily_injury", own=False))) == (1, 0)


def test_a_strangers_policy_is_not_the_clients_own():
    own = (OwnCoverage(insurer="Keystone Lark Auto", policy_number="7743-11"),)
    (line,) = coverage_of(declarations(LIMITS, named_insured="Dale Brannock"), own_coverage=own).in_force
    assert (line.own, line.limit_per_person) == (False, Decimal("100000.00"))


def test_what_is_misfiled_as_declarations_covers_nothing():
    assert coverage_of(filed(OtherPaper(), "declarations")).in_force == ()
