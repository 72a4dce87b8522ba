"""The chronology as a report: the visits, the gaps and why, and what the other side's software will flag in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from casefile.case import CaseFile, worked_out_once
from casefile.chronology import Chronology, Gap
from casefile.copyforward import CopyForward, Repeat, copied_notes, repeated_sentences
from casefile.disagreements import Disagreement, disagreements
from casefile.earlier import EarlierMention, earlier_mentions, later_injuries, prior_conditions, told_earlier
from casefile.gap_reasons import GapReason, reason_of
from casefile.places import Places, places
from casefile.unfiled import Unfiled, unfiled
from casefile.vocabulary import Vocabulary


class ChronologyFlags(Vocabulary):
    """What stands out in the records of care: for the firm alone.

    `earlier` is trouble with the injured parts before the loss, by whatever record; `later` injuries since. `reasons`
    are those of the gaps in their order, None where no record gives one.
    """

    repeats: tuple[Repeat, ...] = ()
    copied: tuple[CopyForward, ...] = ()
    unfiled: tuple[Unfiled, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    earlier: tuple[EarlierMention, ...] = ()
    later: tuple[EarlierMention, ...] = ()
    reasons: tuple[GapReason | None, ...] = ()


@worked_out_once
def flags_of(case: CaseFile, chronology: Chronology) -> ChronologyFlags:
    """Return what stands out in the matter's records of care."""
    repeats = repeated_sentences(case)
    earlier = {one.cite: one for one in (*earlier_mentions(case), *prior_conditions(case), *told_earlier(case))}
    return ChronologyFlags(
        repeats=repeats,
        copied=copied_notes(case, repeats),
        unfiled=unfiled(case),
        disagreements=disagreements(case),
        earlier=tuple(sorted(earlier.values(), key=lambda one: (one.date or dt.date.min, one.cite.document))),
        later=later_injuries(case),
        reasons=tuple(reason_of(case, gap) for gap in chronology.gaps),
    )


def shape(case: CaseFile, chronology: Chronology) -> dict[str, object]:
    """Return the chronology as the JSON of `matterflow chronology`."""
    flags, where = flags_of(case, chronology), places(case.documents)
    return {
        "chronology": [
            {
                "date": one.date.isoformat(),
                "provider": one.provider,
                "kind": one.kind,
                "summary": one.summary,
                "before_loss": one.before_loss,
                "document": one.document,
                "clinician": one.clinician,
                "through": one.through.isoformat() if one.through else None,
                "pages": sorted({where.page(quote.cite) for quote in one.quotes}),
            }
            for one in chronology.encounters
        ],
        "gaps": [_gap(gap, why) for gap, why in zip(chronology.gaps, flags.reasons, strict=True)],
        "repeated": [
            {
                "document": one.document,
                "date": one.date.isoformat(),
                "from": one.of_date.isoformat(),
                "sentences": one.sentences,
                "of": one.of_all,
            }
            for one in flags.copied
        ],
        "not_in_file": [
            {
                "kind": one.kind,
                "what": one.what,
                "state": one.state,
                "date": one.date.isoformat(),
                "quote": one.quote,
                "document": one.cite.document,
                "page": where.page(one.cite),
            }
            for one in flags.unfiled
        ],
        "contradictions": [
            {
                "code": one.code,
                "sentence": one.sentence,
                "said": [
                    {"quote": said.quote, "document": said.cite.document, "page": where.page(said.cite)}
                    for said in one.said
                ],
            }
            for one in flags.disagreements
        ],
        "earlier_injuries": _mentions(flags.earlier, where),
        "later_injuries": _mentions(flags.later, where),
    }


def _gap(gap: Gap, why: GapReason | None) -> dict[str, object]:
    return {
        "from": gap.start.isoformat(),
        "to": gap.end.isoformat(),
        "days": gap.days,
        "long": gap.is_long,
        "why": why.quote if why else None,
    }


def _mentions(mentions: Iterable[EarlierMention], where: Places) -> list[dict[str, object]]:
    return [
        {
            "date": one.date.isoformat() if one.date else None,
            "provider": one.organisation,
            "quote": one.quote,
            "document": one.cite.document,
            "page": where.page(one.cite),
        }
        for one in mentions
    ]
