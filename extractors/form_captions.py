"""Captions of a form's boxes: which words of a page are one, and on which side of it what is filled in stands."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.pages import Box, Word, surround
from extractors.layout import GAP, Label, Row, labels, rows_from
from extractors.spans import Span, plain, typed_space

_LONG = 12  # signs from which a caption is known wherever it stands
_RUNNING = re.compile(r"[a-z]|\d+$")  # what stands before words that are part of a sentence
_NUMBER = re.compile(r"[\[(|]?\d{1,2}[a-z]?[.)]?", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:\bno\.?|\bnum\.?|number|#|\bdate|\btime)$", re.IGNORECASE)
"""After these words a figure is what they number."""
_WIDE = 1.5  # space before a cell in a row of typewriter print too, in heights of print
_LIST = 2  # captions that stand over or under one of a list with it
_ROLES = frozenset(("driver", "operator", "motorist", "passenger", "witness", "pedestrian", "bicyclist", "owner"))
_NEAR = 6.0  # how far apart two of a list stand at most, in heights of print


class Caption(NamedTuple):
    """A caption with the box around it and the number before it; `sided` where its value stands beside it."""

    name: str
    label: Label
    box: Box
    height: float
    sided: bool


def captions_on(
    rows: Sequence[Row],
    captions: Mapping[str, Sequence[str]],
    with_colon: Container[str],
    known: Container[int] = frozenset(),
) -> list[Caption]:
    """Return the captions in reading order; where they overlap, the longest, and of equal ones the one read exactly.

    Words `with_colon` are captions where a colon ends them, in a list of captions with their values beside them, or
    where their first word is `known` for one.
    """
    candidates = _sided(
        [_caption(name, label) for name, phrases in captions.items() for label in _whole_labels(rows, phrases)]
    )
    candidates = [
        one
        for one in candidates
        if one.sided or plain(one.label.span.text) not in with_colon or _is_known(one.label, known)
    ]
    exact = {name: {plain(phrase) for phrase in phrases} for name, phrases in captions.items()}
    candidates.sort(key=lambda caption: (-len(caption.label.span.text), not _is_exact(caption, exact)))
    taken: set[int] = set()
    kept: list[Caption] = []
    for caption in candidates:
        words = {id(word) for word in caption.label.span.words}
        if taken.isdisjoint(words):
            taken |= words
            kept.append(caption)
    alone = [caption for caption in kept if _stands_out(caption, taken) and not _explains(caption, taken)]
    return sorted(alone, key=lambda caption: (caption.label.row.number, caption.label.first))


def _sided(captions: Sequence[Caption]) -> list[Caption]:
    """Return the captions, those of lists with their value beside them."""
    begun = {(one.label.row.number, one.label.first) for one in captions}
    answered = [one for one in captions if _is_answered(one.label, begun)]
    listed = {id(one) for one in answered if _is_listed(one, answered)}
    return [one._replace(sided=True) if id(one) in listed else one for one in captions]


def _is_listed(caption: Caption, others: Sequence[Caption]) -> bool:
    """Tell whether the caption stands in a column of such, each with what is filled in right of it."""
    column = {
        plain(other.label.span.text)
        for other in others
        if abs(other.box.x0 - caption.box.x0) < caption.height
        and 0.6 * caption.height < abs(other.box.y0 - caption.box.y0) < _NEAR * caption.height
        and other.label.row.span.page is caption.label.row.span.page
    }
    return len(column - _ROLES) >= _LIST


def _is_answered(label: Label, begun: Container[tuple[int, int]]) -> bool:
    """Tell whether the words are a cell of their own, and the cell right of them no caption: `begun` are captions."""
    words = label.row.span.words
    after = next((at for at in range(label.end, len(words)) if plain(words[at].text)), None)
    if after is None or _touch(words[label.end - 1], words[after], label):
        return False
    if label.first > 0 and _touch(words[label.first - 1], words[label.first], label):
        return False
    return (label.row.number, after) not in begun


def _is_known(label: Label, known: Container[int]) -> bool:
    words = label.row.span.words
    apart = label.first == 0 or words[label.first].box.x0 - words[label.first - 1].box.x1 > _WIDE * label.span.height
    return apart and id(words[label.first]) in known


def _numbers_next(label: Label) -> bool:
    """Tell whether the words are a cell's first and say that what follows is a number: "Report No. EF10154"."""
    words = label.row.span.words
    if label.end >= len(words) or not _NUMBERED.search(label.span.text):
        return False
    begins = label.first == 0 or not _touch(words[label.first - 1], words[label.first], label)
    follows = _touch(words[label.end - 1], words[label.end], label)
    return begins and follows and re.match(r"[^(]*\d", words[label.end].text) is not None


def _whole_labels(rows: Sequence[Row], phrases: Sequence[str]) -> list[Label]:
    """Return the captions whose words stand together: a wide space among them parts a value from a caption."""
    found = labels(rows, *phrases, anywhere=True)
    parted = {label.row.number: label.row for label in found if not _is_whole(label)}
    if not parted:
        return list(found)
    again = [label for row in parted.values() for label in _labels_in_parts(row, phrases)]
    return [*(label for label in found if label.row.number not in parted), *filter(_is_whole, again)]


def _labels_in_parts(row: Row, phrases: Sequence[str]) -> Iterator[Label]:
    """Yield the captions within the parts of a row that stand apart."""
    words = row.span.words
    space = max(row.span.height, typed_space(row.span))
    ends = [at for at, (one, two) in enumerate(pairwise(words), 1) if two.box.x0 - one.box.x1 >= space]
    for start, end in pairwise([0, *ends, len(words)]):
        for label in labels(rows_from([Span(row.span.page, words[start:end])]), *phrases, anywhere=True):
            yield Label(row, start + label.first, start + label.end)


def _is_whole(label: Label) -> bool:
    space = max(label.span.height, typed_space(label.row.span))
    return all(two.box.x0 - one.box.x1 < space for one, two in pairwise(label.span.words))


def _is_exact(caption: Caption, exact: Mapping[str, Container[str]]) -> bool:
    return plain(caption.label.span.text) in exact[caption.name]


def _stands_out(caption: Caption, captioned: Container[int]) -> bool:
    """Tell whether the words are a caption and not part of a sentence or a value.

    A short one fills its cell ("STATE", not "STATE FARM"), or a colon ends it.
    """
    label = caption.label
    if caption.sided:
        return True
    words = label.row.span.words
    before = [word for word in words[: label.first][-1:] if _touch(word, words[label.first], label)]
    if len(label.span.text) >= _LONG:
        if before and _follows_colon(label):
            return False
        running = before and (_RUNNING.match(before[0].text) or not _NUMBER.fullmatch(before[0].text))
        return not (running and label.span.text[0].islower())
    after = [word for word in words[label.end : label.end + 1] if _touch(words[label.end - 1], word, label)]
    numbers = {id(word) for word in number_before(label)}
    return all(id(word) in captioned or id(word) in numbers for word in (*before, *after))


def _follows_colon(label: Label) -> bool:
    """Tell whether the words stand within what is filled in behind a caption with a colon."""
    words = label.row.span.words
    start = label.first
    while start > 0 and _touch(words[start - 1], words[start], label):
        start -= 1
        if words[start].text.endswith(":"):
            return True
    return False


def _explains(caption: Caption, captioned: Container[int]) -> bool:
    """Tell whether the words only say in brackets what the caption before them is: "Name (Insurance Company)"."""
    words, first = caption.label.row.span.words, caption.label.first
    behind = first > 0 and id(words[first - 1]) in captioned and _touch(words[first - 1], words[first], caption.label)
    return behind and words[first].text.startswith("(")


def _touch(one: Word, two: Word, label: Label) -> bool:
    return two.box.x0 - one.box.x1 <= max(GAP * label.span.height, typed_space(label.row.span))


def _caption(name: str, label: Label) -> Caption:
    box = surround((*number_before(label), *label.span.words))
    sided = label.span.text.endswith(":") or _numbers_next(label)
    return Caption(name, label, box, label.span.height, sided)


def number_before(label: Label) -> Sequence[Word]:
    """Return the box's number where it stands right before the caption; what follows a colon is a value."""
    before = label.row.span.words[max(0, label.first - 1) : label.first]
    if label.first > 1 and label.row.span.words[label.first - 2].text.endswith(":"):
        return []
    space = max(1.2 * label.span.height, typed_space(label.row.span))
    near = [word for word in before if label.box.x0 - word.box.x1 < space]
    return [word for word in near if _NUMBER.fullmatch(word.text)]
