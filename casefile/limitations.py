"""Limitations: by when suits are filed, public entities told, benefits applied for; by which rule, how sure.

The rules are data (law/limitations.toml). Nothing here is relied on before an attorney confirms it: each date says
what it was counted from, and where two readings differ the earlier leads.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator

from casefile.case import CaseFile
from casefile.dates import format_date, months_after
from casefile.documents import document_date
from casefile.limitation_dates import Fitting, Reckoner, fitting, limitation, suits, unknown
from casefile.limitation_terms import LAST_YEAR, Claim, Limitation, LimitationTerms, TollingTerms
from casefile.limitations_settled import done_already
from casefile.matter import Matter
from casefile.public_bodies import Body, PublicBody, public_bodies

__all__ = ["Claim", "Limitation", "LimitationTerms", "TollingTerms", "find_limitations", "is_minor", "shape"]

FEDERAL = "FED"
_MAJORITY = 18
_KINDS: dict[Body, str] = {
    "federal": "federal agency",
    "state": "state agency",
    "county": "county",
    "city": "city",
    "district": "district or authority",
}
_PROOF = "The carrier's payment ledger in the file, or an attorney's statement about limitations, settles it."


def find_limitations(case: CaseFile, signed: Collection[str] = ()) -> tuple[Limitation, ...]:
    """Return what must be filed by when, the earliest first; what has no date comes before all."""
    reckoner = Reckoner(case.matter, signed, done_already(case), _care(case))
    found = [*suits(reckoner), *_public(reckoner), *_no_fault(reckoner)]
    return tuple(sorted(found, key=lambda one: (one.due or dt.date.min, one.claim, one.rule or "")))


def shape(found: Collection[Limitation]) -> list[dict[str, object]]:
    """Return the limitations as `matterflow readiness` lists them."""
    return [one.model_dump(mode="json") | {"needs_attorney": one.needs_attorney} for one in found]


def _care(case: CaseFile) -> tuple[dt.date, ...]:
    """Return the days of care that records and bills show."""
    papers = case.of_kind("chart_note", "medical_bill", "imaging_report", "operative_report")
    return tuple(sorted(day for paper in papers if (day := document_date(paper.record))))


def _public(reckoner: Reckoner) -> Iterator[Limitation]:
    for body in public_bodies(reckoner.matter):
        jurisdiction = FEDERAL if body.body == "federal" else reckoner.state
        for claim in ("public_notice", "public_suit"):
            found = _for_body(fitting(reckoner, jurisdiction, "public_claim", claim), body)
            if not found and claim == "public_notice":
                found = []
                yield _asked(unknown(reckoner, claim), body)
            for rule, terms in found:
                yield _asked(limitation(reckoner, rule, terms), body)


def _for_body(found: list[Fitting], body: PublicBody) -> list[Fitting]:
    """Return the rules for that kind of body; where none names it, all of them."""
    named = [one for one in found if not one.terms.bodies or body.body in one.terms.bodies]
    return named or found


def _asked(one: Limitation, body: PublicBody) -> Limitation:
    question = (
        f"Is {body.name} a public entity? Its name reads like a {_KINDS[body.body]}'s. Where it is none, or the notice "
        "was given, an attorney says so in a statement about limitations."
    )
    return one.model_copy(update={"question": question})


def _no_fault(reckoner: Reckoner) -> Iterator[Limitation]:
    for rule, terms in fitting(reckoner, reckoner.state, "no_fault", "no_fault"):
        one = limitation(reckoner, rule, terms)
        begun = reckoner.loss if terms.by_care else None
        care = [day for day in reckoner.care if begun and one.due and begun <= day <= one.due]
        if care and one.running:
            why = f"care was first received on {format_date(min(care))}"
            yield one.model_copy(update={"running": False, "why_not": why})
        elif one.running:
            yield one.model_copy(update={"question": f"Was this done in time? {_PROOF}"})
        else:
            yield one


def is_minor(matter: Matter, on: dt.date) -> bool:
    """Tell whether the client is known to be younger than 18 on the day."""
    born = matter.client.date_of_birth
    return born is not None and born.year <= LAST_YEAR and months_after(born, _MAJORITY * 12) > on
