"""Cues: what a kind of document looks like, as data that the sorter weighs.

A module of extractors.kinds is the reader of one kind: it has KIND (the name of the records contract), CUES,
and extract(pages) -> Extraction. extractors.registry lists the readers, one line a kind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from casefile.documents import Extraction
from extractors.spans import Pages

Hint = Literal["letter", "numbered_lines", "money_table", "few_words", "picture", "form", "ticks"]
"""What a document's layout shows, whatever its words.

letter          a salutation or a "Re:" line above, a closing below
numbered_lines  the numbers of pleading paper down the left margin
money_table     rows that end in amounts, one under the other
few_words       hardly any print: a photograph or a separator
picture         something is shown, and next to nothing is said
form            many short captions, most with little after them
ticks           codes with boxes to tick, some of them ticked
"""

_NO_WEIGHTS: Mapping[str, float] = MappingProxyType({})


class Cues(NamedTuple):
    """The words and the layout that speak for a kind.

    titles     phrases that, standing as a heading in the upper part of a first page, nearly decide
    phrases    phrases that speak for the kind wherever they stand, by weight: 1 is a fair hint, 3 is strong,
               a negative weight speaks against it
    captions   the kind's form captions and table heads: one says little, many together say much
    forbidden  phrases that rule the kind out
    needs      words of which a paper of the kind says at least one, whatever else it says
    layout     hints of layout that fit, by weight; negative where they speak against it
    senders    words in the head of the first page that show who writes, by weight
    starts     further phrases with which a new document of the kind begins, wherever its pages are joined

    Case, spaces and punctuation do not matter, and misread letters of a scan are forgiven.
    """

    titles: tuple[str, ...] = ()
    phrases: Mapping[str, float] = _NO_WEIGHTS
    captions: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    layout: Mapping[Hint, float] = MappingProxyType({})
    senders: Mapping[str, float] = _NO_WEIGHTS
    starts: tuple[str, ...] = ()


class KindReader(NamedTuple):
    """One kind: its name, what it looks like, and the function that reads its record off the pages."""

    kind: str
    cues: Cues
    extract: Callable[[Pages], Extraction]
