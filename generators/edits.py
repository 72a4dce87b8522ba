"""What a person changed in a draft: the claims follow, and each change becomes that person's own claim."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from casefile.claims import AttorneyClaim, Claim, CorrectionClaim
from generators.figures import find, standing_alone, unclaimed
from generators.places import attach, walk


class Adopted(NamedTuple):
    """The claims of the edited file, and a sentence for each figure that a person changed or typed."""

    claims: tuple[Claim, ...]
    sentences: tuple[str, ...]


def adopt(docx: bytes, claims: Sequence[Claim], by: str, on: dt.date) -> Adopted:
    """Return the claims of a file that a person edited.

    Changed words of a claim become a correction over it; a figure typed anew is what that person set. Neither
    is verified: both are shown as theirs.
    """
    kept = attach(claims, docx)
    known = {claim.id: claim for claim in kept}
    after = max((int(claim.id[1:]) for claim in claims), default=0)
    changed = list(_corrections(docx, known, after, by, on))
    after += len(changed)
    typed = list(_typed(docx, [*kept, *changed], after, by, on))
    sentences = [f"{one.where}: {known[one.over].text!r} now reads {one.text!r}" for one in changed]
    sentences += [f"{one.where}: {one.text!r} was typed in; it has no source in the file" for one in typed]
    return Adopted((*kept, *changed, *typed), tuple(sentences))


def at_odds(claims: Sequence[Claim]) -> Iterator[str]:
    """Yield a sentence for each name or words typed over in one place that still stand as they were in another.

    Figures are held to one another by `figures_at_odds`, and bar a release.
    """
    known = {claim.id: claim for claim in claims}
    over: dict[str, list[CorrectionClaim]] = {}
    for claim in claims:
        if isinstance(claim, CorrectionClaim) and claim.over in known and not find(known[claim.over].text):
            over.setdefault(claim.over, []).append(claim)
    for claim_id, changes in over.items():
        was, changed = known[claim_id], {place for change in changes for place in change.where.split()}
        left = [place for place in was.where.split() if place not in changed]
        if left:
            new = " and ".join(f"{change.text!r} ({change.where})" for change in changes)
            yield (
                f"whether the words agree: {new} was typed over {was.text!r}, which still stands in {', '.join(left)}"
            )


def _corrections(
    docx: bytes, known: Mapping[str, Claim], after: int, by: str, on: dt.date
) -> Iterator[CorrectionClaim]:
    over: dict[tuple[str, str], list[str]] = {}
    for place in walk(docx):
        for span in place.spans:
            words, claim = " ".join(place.text[span.start : span.end].split()), known.get(span.claim)
            if claim is not None and words and words != " ".join(claim.text.split()):
                over.setdefault((span.claim, words), []).append(place.where)
    for number, ((claim_id, words), places) in enumerate(over.items(), after + 1):
        yield CorrectionClaim(
            id=f"c{number:04d}",
            text=words,
            where=" ".join(dict.fromkeys(places)),
            value=words,
            over=claim_id,
            said_by=by,
            said_on=on,
        )


def _typed(docx: bytes, claims: Sequence[Claim], after: int, by: str, on: dt.date) -> Iterator[AttorneyClaim]:
    alone = standing_alone(walk(docx), claims)
    known = {(where, text) for where, texts in alone.items() for text in texts}
    for one in unclaimed(docx, claims):
        if (one.where, one.figure.text) in known:
            continue
        known.add((one.where, one.figure.text))
        after += 1
        text = one.figure.text
        yield AttorneyClaim(id=f"c{after:04d}", text=text, where=one.where, value=text, set_by=by, set_on=on)
