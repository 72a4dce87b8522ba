"""What is flagged on the cause: earlier and later trouble, wear, records that differ, the scene, the attorney."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from casefile.contradictions import contradictions
from casefile.earlier import signs_of_wear
from casefile.money import format_money
from casefile.preaudit.bench import Bench
from casefile.preaudit.care import told
from casefile.preaudit.found import Fact, Flag, of_mention, of_paper
from casefile.preaudit.rules import thresholds
from casefile.records.other import OtherPaper
from casefile.told import Disagreement

_BY_WORDS = ("no-complaint-at-scene", "low-impact", "no-airbag", "seat-belt", "alcohol", "attorney-in-chart")


def cause_flags(bench: Bench) -> Iterator[Flag]:
    """Yield the flags on what caused the injury."""
    where = bench.where
    yield from bench.flag("earlier-trouble", [of_mention(one, where) for one in bench.told.earlier])
    yield from bench.flag("wear", [of_mention(one, where) for one in signs_of_wear(bench.case)])
    yield from bench.flag("later-injury", [of_mention(one, where) for one in bench.told.later])
    yield from bench.flag("records-disagree", [fact for one in bench.told.disagreements for fact in _both(one, bench)])
    yield from bench.flag("intake-differs", [Fact(words=one.sentence) for one in contradictions(bench.case, where)])
    for flag_id in _BY_WORDS:
        facts = told(bench, flag_id)
        if flag_id == "low-impact":
            facts = [*_small_estimates(bench), *facts]
        yield from bench.flag(flag_id, facts)


def _both(one: Disagreement, bench: Bench) -> list[Fact]:
    said = [of_mention(each, bench.where) for each in one.said]
    return [said[0].model_copy(update={"words": one.sentence}), *said[1:]] if said else [Fact(words=one.sentence)]


def _small_estimates(bench: Bench) -> list[Fact]:
    most: Decimal = thresholds().low_damage
    return [
        of_paper(paper.id, f"the repair is estimated at {format_money(paper.record.amount)}", bench.case)
        for paper in bench.case.of_kind("repair_estimate")
        if isinstance(paper.record, OtherPaper) and paper.record.amount is not None and 0 < paper.record.amount < most
    ]
