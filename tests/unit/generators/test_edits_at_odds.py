"""A name that was typed over in one place of a letter and still stands as it was in another."""

from __future__ import annotations

import datetime as dt

from casefile.claims import Claim, CorrectionClaim, IntakeClaim
from generators.edits import at_odds

DAY = dt.date(2026, 11, 30)


def said(number: int, text: str, where: str) -> IntakeClaim:
    return IntakeClaim(id=f"c{number:04d}", text=text, where=where, value=text, key=f"k{number}", said_by="form")


def typed_over(claim: Claim, text: str, where: str) -> CorrectionClaim:
    return CorrectionClaim(
        id="c0009", text=text, where=where, value=text, over=claim.id, said_by="an edit", said_on=DAY
    )


def test_a_name_typed_over_in_one_place_alone_is_told():
    name = said(1, "Dale Brannock", "p18 t0.r1.c1")
    assert list(at_odds((name, typed_over(name, "Dale Brennock", "p18")))) == [
        "whether the words agree: 'Dale Brennock' (p18) was typed over 'Dale Brannock', which still stands in t0.r1.c1"
    ]


def test_words_typed_over_everywhere_and_figures_are_not_told():
    name, figure = said(1, "Dale Brannock", "p18"), said(2, "$8,339.80", "p61 t5.r1.c1")
    assert not list(at_odds((name, typed_over(name, "Dale Brennock", "p18"))))
    assert not list(at_odds((figure, typed_over(figure, "$8,393.80", "p61"))))
