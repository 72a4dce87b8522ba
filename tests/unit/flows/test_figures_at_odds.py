"""What an attorney is told before a release: a figure that was typed over in one place of the letter alone."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

from casefile.claims import CLAIMS, AttorneyClaim, CorrectionClaim
from flows.changing import figures_at_odds

DAY = dt.date(2026, 11, 30)
SET = AttorneyClaim(id="c0001", text="$100.00", where="p1 t1.r1.c1", value="100.00", set_by="pokafor", set_on=DAY)
OVER = CorrectionClaim(
    id="c0002", text="$10.00", where="p1", value="$10.00", over="c0001", said_by="an edit in Drafts", said_on=DAY
)


def test_a_figure_typed_over_in_one_place_is_told():
    kept = {"matters/2026-0142/generated/settlement-demand/v003/claims.json": CLAIMS.dump_json((SET, OVER))}
    house = SimpleNamespace(store=SimpleNamespace(get=kept.__getitem__))
    assert figures_at_odds(house, "2026-0142/settlement-demand/v003") == (
        "Look whether the figures agree: '$10.00' (p1) was typed over '$100.00', which still stands in t1.r1.c1",
    )
