"""What two Word files say differently, place by place: nothing that a reader or a program finds in them is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from generators.asides import asides
from generators.places import walk

_LONGEST = 80
_AROUND = 16


class Difference(NamedTuple):
    """Where two files differ, and how, as a sentence."""

    where: str
    sentence: str


class _Said(NamedTuple):
    where: str
    text: str
    claims: tuple[tuple[int, int, str], ...] = ()


def differences(before: bytes, after: bytes) -> tuple[Difference, ...]:
    """Return what the later file says otherwise than the earlier one; nothing where only its packing differs.

    Raises:
        UnusableInput: one of them is no Word file.
    """
    return tuple(_stories(before, after)) + tuple(_asides(before, after))


def _stories(before: bytes, after: bytes) -> Iterator[Difference]:
    old, new = (
        [_Said(place.where, place.text, tuple(place.spans)) for place in walk(docx)] for docx in (before, after)
    )
    old, new = _without_ends(old, new)
    matcher = SequenceMatcher(None, [said[1:] for said in old], [said[1:] for said in new], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            yield from _block(old[i1:i2], new[j1:j2])


def _without_ends(old: list[_Said], new: list[_Said]) -> tuple[list[_Said], list[_Said]]:
    """Leave out what both begin and end with: looking for what moved is slow in long tables."""
    most = min(len(old), len(new))
    first = next((at for at in range(most) if old[at][1:] != new[at][1:]), most)
    last = next((at for at in range(most - first) if old[-1 - at][1:] != new[-1 - at][1:]), most - first)
    return old[first : len(old) - last], new[first : len(new) - last]


def _block(old: Sequence[_Said], new: Sequence[_Said]) -> Iterator[Difference]:
    for one, other in zip(old, new, strict=False):
        if one.text != other.text:
            was, now = _around(one.text, other.text)
            yield Difference(other.where, f"it read {was!r} and reads {now!r} now")
        else:
            yield Difference(other.where, "its words are bound to other claims than before")
    for said in old[len(new) :]:
        yield Difference(said.where, f"{_cut(said.text)!r} was taken out")
    for said in new[len(old) :]:
        yield Difference(said.where, f"{_cut(said.text)!r} was put in")


def _asides(before: bytes, after: bytes) -> Iterator[Difference]:
    old, new = _grouped(before), _grouped(after)
    for key in sorted({*old, *new}):
        was, now = old.get(key), new.get(key)
        if was == now or key[1] == "part":
            continue
        if was is None or now is None:
            yield Difference(key[0], f"a {key[1]} was {'put in' if was is None else 'taken out'}")
        else:
            yield Difference(key[0], f"a {key[1]} read {_cut(was)!r} and reads {_cut(now)!r} now")


def _grouped(docx: bytes) -> dict[tuple[str, str], str]:
    grouped: dict[tuple[str, str], str] = {}
    for one in asides(docx):
        key = (one.where, one.kind)
        grouped[key] = f"{grouped[key]} | {one.text}" if key in grouped else one.text
    return grouped


def _around(was: str, now: str) -> tuple[str, str]:
    """Return the words around the first and last sign in which two texts differ."""
    first = next((at for at, (a, b) in enumerate(zip(was, now, strict=False)) if a != b), min(len(was), len(now)))
    last = 0
    while last < min(len(was), len(now)) - first and was[-1 - last] == now[-1 - last]:
        last += 1
    begin = max(0, first - _AROUND)
    return _cut(was[begin : len(was) - last + _AROUND]), _cut(now[begin : len(now) - last + _AROUND])


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 3]}..."
