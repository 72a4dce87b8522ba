"""What an edit left that bars nothing, for a person to look at: pages cited anew, injuries and people of no claim."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from textwrap import shorten

from casefile.claims import AttorneyClaim, Claim
from casefile.spellings import given_names, words_of
from generators.agreement import squeeze
from generators.cites import pages_cited
from generators.edited_places import Edited, now_reads
from generators.figures_at_odds import same_as
from generators.injuries import injuries_in, is_diagnosed
from generators.typed_facts import Book, pieces, sentences_of

_PERSON = re.compile(r"\b(?P<first>[A-Z][a-z]+) (?:[A-Z]\. )?(?P<last>[A-Z][\w-]+)\b(?! [A-Z][a-z]|:)")


def to_look_at(places: Sequence[Edited], claims: Sequence[Claim]) -> tuple[str, ...]:
    """Return a sentence for each; none in a file as made.

    `claims` are those of the file as it was generated, `places` what became of it.
    """
    known = {claim.id: claim for claim in claims}
    edited = [row for row in places if row.after and row.says != row.was]
    book = sentences_of(places)
    found = (said for row in edited for said in _row(row, known, book))
    return tuple(dict.fromkeys(found))


def _row(row: Edited, known: dict[str, Claim], book: Book) -> Iterator[str]:
    yield from _cites(row)
    yield from _set(row, known)
    for sentence in pieces(row, book):
        yield from _injuries(row.where, sentence, known)
        yield from _people(row.where, sentence, known)


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


def _injuries(where: str, sentence: str, known: dict[str, Claim]) -> Iterator[str]:
    for injury in injuries_in(sentence) if not pages_cited(sentence) else ():
        if not is_diagnosed(injury.words, known.values()):
            words = shorten(sentence, 120, placeholder=" ...")
            yield f"{where}: \u201c{words}\u201d tells of an injury ({injury.words!r}) that no diagnosis names"


def _people(where: str, sentence: str, known: dict[str, Claim]) -> Iterator[str]:
    """Yield each person whom a sentence names, by a first name that is known as one, and no claim does."""
    for match in _PERSON.finditer(sentence):
        if words_of(match["first"])[:1] and words_of(match["first"])[0] in given_names():
            last = squeeze(match["last"])
            if not any(last in squeeze(claim.text) for claim in known.values() if claim.where):
                yield f"{where}: {match[0]!r} is named, and stands in no claim of the letter"
