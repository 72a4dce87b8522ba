"""What an edit left that bars nothing, for a person to look at: pages cited anew, an injury that no diagnosis names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import shorten

from casefile.claims import AttorneyClaim, Claim
from generators.cites import pages_cited
from generators.edited_places import Edited, now_reads
from generators.figures_at_odds import same_as
from generators.injuries import injuries_in, is_diagnosed
from generators.typed_facts import pieces


def to_look_at(places: Sequence[Edited], claims: Sequence[Claim]) -> tuple[str, ...]:
    """Return a sentence for each; none in a file as made.

    `claims` are those of the file as it was generated, `places` what became of it.
    """
    known = {claim.id: claim for claim in claims}
    edited = [row for row in places if row.after and row.says != row.was]
    found = (said for row in edited for said in (*_cites(row), *_set(row, known), *_injuries(row, claims)))
    return tuple(dict.fromkeys(found))


def _cites(row: Edited) -> Iterator[str]:
    was, now = pages_cited(row.was), pages_cited(row.says)
    if row.before and now and was and now != was:
        yield f"{row.where}: it cites {', '.join(now)} where the letter as it was made cited {', '.join(was)}"


def _set(row: Edited, known: dict[str, Claim]) -> Iterator[str]:
    """Yield each figure typed over one that the attorney set."""
    for before, after in row.pairs:
        for span, words in now_reads(before, after):
            claim = known.get(span.claim)
            if isinstance(claim, AttorneyClaim) and words and same_as(words) != same_as(claim.text):
                yield f"{words!r} ({after.where}) was typed over {claim.text!r}, which the attorney had set"


def _injuries(row: Edited, claims: Sequence[Claim]) -> Iterator[str]:
    for sentence in pieces(row):
        for injury in injuries_in(sentence):
            if not pages_cited(sentence) and not is_diagnosed(injury.words, claims):
                words = shorten(sentence, 120, placeholder=" ...")
                yield f"{row.where}: \u201c{words}\u201d tells of an injury ({injury.words!r}) that no diagnosis names"
