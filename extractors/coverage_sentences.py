"""Coverages that a letter tells in sentences: "You have liability of $100,000 a person and $300,000 a crash"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.coverage_rows import Block
from extractors.prose import Prose
from extractors.spans import Span

_NAME = re.compile(
    r"\b(?:(?:commercial |personal )?umbrella|liability(?: for (?:bodily )?injury(?: to others)?)?"
    r"|bodily injury(?: liability)?|property damage(?: liability)?"
    r"|(?:un|under)-?insured(?:/under-?insured)?(?: motorists?)?(?: (?:bodily injury|property damage))?"
    r"|medical (?:payments?|expenses?)|med\.? ?pay|no-fault(?: medical)?|personal injury protection|PIP|UM/UIM|UIM|UM"
    r"|other than collision|collision|comprehensive)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?<=[a-z\d)])[.;](?= [A-Z]|$)|:")
_SUM = re.compile(r"\$ ?\d")
_NONE = re.compile(r"\b(?:no|without|not|neither|nor)(?: any)? $", re.IGNORECASE)
_SPENT = re.compile(
    r"\b(?:paid|incurred|billed|demand\w*|offer\w*|settle\w*|exhausted|claim(?:ed|s)?)\b", re.IGNORECASE
)
_EXPLAINS = re.compile(
    r"\b(?:requires?|required|minimum|laws?|pays?|may|should|if|example|available|quot\w+|reject\w*|recommend\w*)\b",
    re.I,
)
"""Words of a sentence that tells what a coverage does or what one could buy."""
_FAR = 160  # letters from the name to the end of what is said of it


def told(rows: Sequence[Span]) -> Iterator[Block]:
    """Yield each coverage that a sentence names and gives a sum for, up to the next name or the sentence's end."""
    prose = Prose(rows)
    names = list(_NAME.finditer(prose.text))
    for place, name in enumerate(names):
        following = names[place + 1].start() if place + 1 < len(names) else len(prose.text)
        end = min(following, name.end() + _FAR)
        stop = _ENDS.search(prose.text, name.end(), end)
        end = stop.start() if stop is not None else end
        said = prose.text[name.end() : end]
        before = re.split(r"[.;] (?=[A-Z])", prose.text[max(0, name.start() - _FAR) : name.start()])[-1]
        sentence = before + said
        if not _SUM.search(said) or _SPENT.search(sentence) or _EXPLAINS.search(sentence) or _NONE.search(before):
            continue
        title, words = prose.span(*name.span()), prose.span(name.end(), end)
        if title is not None and words is not None and words.page is title.page:
            own = tuple(word for word in words.words if word not in title.words)
            yield Block(title, own, (), ())
