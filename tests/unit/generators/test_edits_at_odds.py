"""A figure that was typed over in one place of a letter, and what still goes by the old one."""

from __future__ import annotations

import datetime as dt

from casefile.claims import Claim, ComputedClaim, CorrectionClaim
from generators.edits import at_odds

DAY = dt.date(2026, 11, 30)


def worked_out(number: int, text: str, where: str, *inputs: str) -> ComputedClaim:
    return ComputedClaim(
        id=f"c{number:04d}", text=text, where=where, value=text, formula=" + ".join(inputs), inputs=inputs
    )


def typed_over(claim: Claim, text: str, where: str) -> CorrectionClaim:
    return CorrectionClaim(
        id="c0009", text=text, where=where, value=text, over=claim.id, said_by="an edit", said_on=DAY
    )


WAGES = worked_out(1, "$8,339.80", "p61 t5.r1.c1", "c0003", "c0004")
SUM = worked_out(2, "$19,272.54", "t5.r2.c1", "c0001", "c0005")


def test_a_figure_typed_over_in_one_place_alone_is_told_with_the_sum_that_takes_it_in():
    assert list(at_odds((WAGES, SUM, typed_over(WAGES, "$8,393.80", "p61")))) == [
        "whether the figures agree: '$8,393.80' (p61) was typed over '$8,339.80', which still stands in t5.r1.c1, "
        "and from which $19,272.54 (t5.r2.c1) was worked out"
    ]


def test_a_figure_typed_over_everywhere_leaves_the_sum_alone():
    (said,) = at_odds((WAGES, SUM, typed_over(WAGES, "$8,393.80", "p61 t5.r1.c1")))
    assert "still stands" not in said
    assert "$19,272.54 (t5.r2.c1)" in said


def test_figures_that_agree_are_not_told():
    name = worked_out(6, "$10.00", "p4")
    changes = (typed_over(WAGES, "$1.00", "p61 t5.r1.c1"), typed_over(SUM, "$2.00", "t5.r2.c1"))
    assert not list(at_odds((WAGES, SUM, name)))
    assert not list(at_odds((WAGES, SUM, *changes)))
    assert not list(at_odds((name, typed_over(name, "$11.00", "p4"))))
