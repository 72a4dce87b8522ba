"""Names of minors on a page: where each stands, in whichever order and spelling, and the initials that may be shown.

The words of a row are taken apart into tokens, so that "RUIZ^DANA", "Dana's" and "dana.ruiz@" are read as names too.
A last name alone is nobody's in particular: it stays, and so does that of a parent. A first name alone goes, save
where it is somebody else's, or an ordinary word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from casefile.minors import Persons
from casefile.names import CREDENTIALS, PARTICLES, SUFFIXES
from casefile.pages import Box, Word
from casefile.spellings import given_names
from generators.name_tokens import (
    Row,
    TakenName,
    Token,
    begins_segment,
    continues,
    ends_segment,
    is_like,
    kind_of,
    near,
    plain_tokens,
    taken_names,
    tokens_of,
)

SHORTEST = 3
"""Letters of a first name from which it is looked for alone."""
_FIRST_LABELS, _LAST_LABELS = frozenset({"first", "given"}), frozenset({"last", "surname", "family"})
_FILLERS = _FIRST_LABELS | _LAST_LABELS | {"name", "names", "middle", "initial", "mi", "patient", "patients", "child"}
_MOST_FILLERS = 5
_OTHERS_WORDS = "guardian parent parents mother mothers father fathers guarantor responsible insured subscriber"
_ANOTHERS = frozenset(_OTHERS_WORDS.split())
_BEFORE_OTHERS = frozenset({"dr", "doctor", "prof", "hon", "judge", "nurse", "officer", "deputy"})
_ORDINARY_WORDS = """
will may april june august summer autumn winter spring dawn faith hope grace joy mercy patience chance chase mark art
bill frank grant guy miles pat penny rich rose iris star river brook lake heath clay reed dale forest hunter cliff glen
max major king prince princess duke rex ray gene page case lane cash bay jean christian angel heaven trinity story
justice royal ward van rod chip buck lance pierce skip amber crystal pearl
"""
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
"""First names that papers print as words too: these go with a last name alone."""
_PLACE_WORDS = """
medical hospital clinic center centre health healthcare imaging radiology rehabilitation rehab pharmacy dental
orthopedic orthopaedic pediatrics county city school university college insurance mutual police fire department
ambulance street st avenue ave road rd boulevard blvd drive dr lane ln court ct way place pl highway hwy parkway
"""
_PLACES = frozenset(_PLACE_WORDS.split())
"""Words from which a first name before them is that of a place: "Madison Medical Center", "Charlotte St"."""
_STATE = re.compile(r"[A-Z]{2}")


class Piece(NamedTuple):
    """A part of a minor's name: its tokens as printed, and the words of a row that hold them."""

    text: str
    words: tuple[Word, ...]


class Minors(NamedTuple):
    """The minors to be looked for, and the names of the adults that are known beside them."""

    names: tuple[TakenName, ...] = ()
    adults: tuple[TakenName, ...] = ()

    @classmethod
    def of(cls, persons: Persons) -> Minors:
        """Return them as they are looked for."""
        return cls(taken_names(persons.minors), taken_names(persons.adults))

    @property
    def run_together(self) -> frozenset[str]:
        """The names in capitals without spaces, in both orders."""
        return frozenset(form for name in self.names for form in name.run_together)


NOBODY = Minors()


def may_name(text: str, minors: Minors) -> bool:
    """Tell whether the words of a page may name one of the minors; quick, and never false where they do."""
    if not minors.names:
        return False
    tokens = plain_tokens(text)
    joined = "".join(sign for sign in text.upper() if sign.isalnum())
    return any(
        any(form in joined for form in name.run_together)
        or any(kind_of(token, name) for token in tokens)
        or (name.first[0] in tokens and any(is_like(token, word) for token in tokens for word in name.rest))
        for name in minors.names
    )


def pieces(lines: Sequence[Sequence[Word]], minors: Minors) -> Iterator[Piece]:
    """Yield each part of a minor's name in rows of words: a name over two lines has a part in each."""
    if not minors.names:
        return
    rows = [list(tokens_of(line)) for line in lines]
    for at, row in enumerate(rows):
        for name in minors.names:
            for index in range(len(row)):
                for part in _around(rows, at, index, _Look(name, minors)):
                    yield _piece(part)
    for line in lines:
        yield from _joined(line, minors)


def masked(text: str, minors: Minors) -> str:
    """Return a line of text with initials in the place of minors' names."""
    words = [Word(word, Box(0.0, 0.0, 0.0, 0.0), float(at)) for at, word in enumerate(text.split(" "))]
    shown = [word.text for word in words]
    for piece in pieces([words], minors):
        places = [int(word.confidence) for word in piece.words]
        head, tail = re.match(r"\W*", shown[places[0]]), re.search(r"[^\w.]*$", shown[places[-1]])
        shown[places[0]] = f"{head[0] if head else ''}{initials_of(piece.text)}{tail[0] if tail else ''}"
        for place in places[1:]:
            shown[place] = ""
    return " ".join(word for word, before in zip(shown, words, strict=True) if word or not before.text)


def initials_of(text: str) -> str:
    """Return what may be shown of a name: "R. D. M." of "RUIZ DANA M"."""
    return " ".join(f"{word[0].upper()}." for word in text.split() if word[:1].isalpha())


class _Look(NamedTuple):
    """One minor who is looked for among others."""

    name: TakenName
    minors: Minors

    def how(self, token: Token) -> str:
        """Return how a token is the first name: "same", "like" (short, misread), "initial", or "" where it is not."""
        how = kind_of(token.plain, self.name)
        if how == "same" or not token.plain:
            return how
        shared = [adult for adult in self.minors.adults if set(adult.rest) & set(self.name.rest)]
        if how == "like":
            return "" if any(adult.first == token.plain for adult in self.minors.adults) else how
        if token.plain == self.name.first[0] and not any(adult.first[0] == token.plain for adult in shared):
            return "initial"
        return ""

    def is_rest(self, token: Token) -> bool:
        """Tell whether a token is a further name of the minor, written out."""
        return len(token.plain) > 1 and any(is_like(token.plain, word) for word in self.name.rest)

    def goes_with(self, token: Token) -> bool:
        """Tell whether a token may stand within the name: a further name, an initial of one, "de", "Jr."."""
        if len(token.plain) == 1:
            return token.plain in self.name.initials or len(self.name.rest) == 1
        return self.is_rest(token) or token.plain in PARTICLES or token.plain in SUFFIXES

    def is_of_another(self, row: Row, at: int) -> bool:
        """Tell whether the token before a last name is somebody else's first name or initial."""
        if at < 0 or row[at].ends or "," in row[at].tail:
            return False
        plain = row[at].plain
        if self.is_adult(row[at]):
            return True
        own = kind_of(plain, self.name) or any(is_like(plain, word) for word in self.name.rest)
        return not own and plain in given_names()

    def is_adult(self, token: Token) -> bool:
        """Tell whether a token is the first name of an adult who is known, and not the minor's."""
        return token.plain != self.name.first and any(adult.first == token.plain for adult in self.minors.adults)


def _around(rows: Sequence[Row], at: int, index: int, look: _Look) -> list[Row]:
    """Return the parts of the name around a token that may be the first name; none where it is not."""
    row = rows[at]
    how = look.how(row[index])
    if not how:
        return []
    start, end = _reach_left(row, index, look), _reach_right(row, index, look)
    own = row[start : end + 1]
    if any(look.is_rest(token) for token in own):
        return [own] if how != "initial" or _is_initial(row, start, index, end) else []
    if how == "initial":
        return []
    further = (
        _labelled(row, index, look) or _in_rows_beside(rows, at, index, look) or _over(rows, at, (index, end), look)
    )
    if further:
        return [own, further]
    return [own] if how == "same" and _stands_alone(row, index, end, look) else []


def _reach_right(row: Row, index: int, look: _Look) -> int:
    end = index
    while end + 1 < len(row) and not row[end].ends and near(row[end], row[end + 1]) and look.goes_with(row[end + 1]):
        end += 1
    while end > index and row[end].plain in PARTICLES:
        end -= 1
    return end


def _reach_left(row: Row, index: int, look: _Look) -> int:
    """Return where a name begins whose last name stands first."""
    start = index
    while start and not row[start - 1].ends and near(row[start - 1], row[start]) and look.goes_with(row[start - 1]):
        start -= 1
    while start < index and not (look.is_rest(row[start]) or row[start].plain in PARTICLES):
        start += 1
    whole = any(look.is_rest(token) for token in row[start:index])
    anothers = look.is_of_another(row, start - 1) or (index - start > 1 and look.is_adult(row[start]))
    return index if not whole or anothers else start


def _is_initial(row: Row, start: int, index: int, end: int) -> bool:
    """Tell whether a letter beside a last name is the initial of a first name: "D. Ruiz", "Ruiz, D"."""
    token = row[index]
    alone = token.printed.isupper() and (start < index or end == index + 1)
    follows = row[end + 1] if end + 1 < len(row) else None
    return alone and not (start < index and follows is not None and len(follows.plain) == 1 and near(token, follows))


def _labelled(row: Row, index: int, look: _Look) -> Row:
    """Return the last name that a form has in another field of the row: "Last name: Ruiz  First name: Dana"."""
    after, labels = index + 1, set[str]()
    while after < len(row) and row[after].plain in _FILLERS and after - index <= _MOST_FILLERS:
        labels.add(row[after].plain)
        after += 1
    if labels & _LAST_LABELS:
        return _rest_from(row, after, look)
    before, labels = index - 1, set()
    while before >= 0 and row[before].plain in _FILLERS and index - before <= _MOST_FILLERS:
        labels.add(row[before].plain)
        before -= 1
    return _rest_before(row, before, look) if labels & _FIRST_LABELS else ()


def _in_rows_beside(rows: Sequence[Row], at: int, index: int, look: _Look) -> Row:
    """Return the last name in a form's field of its own, one or two rows under or over that of the first name."""
    if not any(token.plain in _FIRST_LABELS for token in rows[at][max(0, index - 2) : index]):
        return ()
    for beside in (at + 1, at - 1, at + 2, at - 2):
        row = rows[beside] if 0 <= beside < len(rows) else ()
        for place, token in enumerate(row):
            if token.plain in _LAST_LABELS and not (place and row[place - 1].plain in _ANOTHERS):
                behind = place + 2 if place + 1 < len(row) and row[place + 1].plain == "name" else place + 1
                found = _rest_from(row, behind, look)
                if found:
                    return found
    return ()


def _over(rows: Sequence[Row], at: int, own: tuple[int, int], look: _Look) -> Row:
    """Return the last name at the beginning of the next line, or at the end of the one before."""
    row, (index, end) = rows[at], own
    if not row[end].ends and ends_segment(row, end):
        for below in rows[at + 1 : at + 3]:
            for place in range(len(below)):
                if begins_segment(below, place) and continues(row, end, below, place):
                    found = _rest_from(below, place, look)
                    return () if found and _goes_on(below, place + len(found)) else found
    if begins_segment(row, index):
        for above in reversed(rows[max(0, at - 2) : at]):
            for place in range(len(above)):
                if ends_segment(above, place) and continues(above, place, row, index):
                    found = _rest_before(above, place, look)
                    whole = found and ("," in above[place].tail or begins_segment(above, place + 1 - len(found)))
                    return found if whole else ()
    return ()


def _goes_on(row: Row, at: int) -> bool:
    """Tell whether a last name at the beginning of a line is that of another: "Ruiz, Lisa"."""
    return (
        0 < at < len(row) and "," in row[at - 1].tail and row[at].printed[:1].isupper() and near(row[at - 1], row[at])
    )


def _rest_from(row: Row, at: int, look: _Look) -> Row:
    end = at
    while end < len(row) and look.is_rest(row[end]) and (end == at or near(row[end - 1], row[end])):
        end += 1
    return row[at:end]


def _rest_before(row: Row, at: int, look: _Look) -> Row:
    start = at
    while start >= 0 and look.is_rest(row[start]) and (start == at or near(row[start], row[start + 1])):
        start -= 1
    return () if start == at or look.is_of_another(row, start) else row[start + 1 : at + 1]


def _stands_alone(row: Row, index: int, end: int, look: _Look) -> bool:
    """Tell whether a first name without a last one is the minor's, as far as its row tells."""
    token = row[index]
    plain, follows = token.plain, row[end + 1 : end + 3]
    if len(plain) < SHORTEST or plain in _ORDINARY or not token.printed[:1].isupper():
        return False
    if any(adult.first == plain for adult in look.minors.adults):
        return False
    if index and row[index - 1].plain in _BEFORE_OTHERS and not row[index - 1].tail.strip("."):
        return False
    if any(one.plain in CREDENTIALS and one.printed.isupper() for one in follows):
        return False
    if follows and (follows[0].plain in _PLACES or ("," in token.tail and _STATE.fullmatch(follows[0].printed))):
        return False
    mixed = any(len(one.plain) > 2 and one.printed.islower() for one in row)
    if not mixed or not follows or token.tail.strip() or not near(row[end], follows[0]):
        return True
    capital = follows[0].printed[:1].isupper() and (len(follows[0].plain) == 1 or not follows[0].printed.isupper())
    return not capital or ":" in follows[0].tail


def _joined(line: Sequence[Word], minors: Minors) -> Iterator[Piece]:
    """Yield the words of a row in which a whole name stands letter by letter, or without a space."""
    plain = ["".join(sign for sign in word.text.upper() if sign.isalnum()) for word in line]
    joined, ends = "".join(plain), list(accumulate(map(len, plain)))
    for name in minors.names:
        for form in name.run_together:
            for match in re.finditer(form, joined):
                held = [
                    at
                    for at, end in enumerate(ends)
                    if plain[at] and end > match.start() and end - len(plain[at]) < match.end()
                ]
                spaced = any(len(plain[at]) < SHORTEST for at in held[:-1])
                if len(held) == 1 or spaced:
                    yield Piece(f"{name.first} {name.rest[-1]}", tuple(line[at] for at in held))


def _piece(tokens: Row) -> Piece:
    words = {id(token.word): token.word for token in tokens}
    return Piece(" ".join(token.printed for token in tokens), tuple(words.values()))
