"""Sections: a report's rows under their headings, however the headings are worded and set."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.pages import Word
from extractors.endings import begins_farewell, ends_report
from extractors.entries import BULLETS
from extractors.headings import HEAD, NUMBERED, Wordings, key_of
from extractors.headings import OTHER as OTHER
from extractors.headings import wordings as wordings
from extractors.lettered import letters
from extractors.looks import said
from extractors.spans import Span, cells
from extractors.terse import terse

_LONGEST = 8  # words of a heading at most
_LEADING = 1.8  # from line to line of one caption at most, in heights of print
_SPOKEN = 2  # headings with a full stop from which a report sets its headings so
_COLUMN = 0.8  # space after a caption in a column of its own, in heights of print; twice as much after one word
_LETTERS = 1.6  # the same in letters of the row
_NUMBERED = re.compile(r"^(?:[IVX]{1,4}|\d{1,2}|[A-H])[.)] +")
_BULLET = re.compile(rf"^(?:{BULLETS})+$")
_SALUTATION = re.compile(r"^(?:dear|to whom)\b", re.IGNORECASE)
_COLUMN_NAME = re.compile(
    r"(?:diagnos[ie]s|problem|condition|code|icd(?:-10)?(?:-cm)?(?: code)?|date|onset|status|comments?|year|severity"
    r"|description|provider|dose|frequency|resolved|noted|medication|name|procedure|laterality|last dose|route|start"
    r"|active|priority|class|type|source|interventions?|cpt(?: codes?)?|units?|min(?:ute)?s?|time|modifiers?|qty"
    r"|quantity"
    r"|refills?|sig|drug|strength|directions|body part|side|area|region|charges?|billing units|timed"
    r"|prescriber|prescribed by|ordered by|pharmacy"
    r"|(?:medication|drug)s? (?:and|&) (?:directions|dose|instructions|sig)"
    r"|poa|desc|disp|instructions|proc|dt|cd|text|icd|related to injury\??|notes|results?|how taken|initials"
    r"|service|#|no\.?|started|stopped|ended|since|last (?:filled|taken|updated)|how (?:often|much)|indication|purpose"
    r"|prescribed|freq|last fill|times|change)(?: date)?",
    re.IGNORECASE,
)
_DIAGNOSES = re.compile(
    r"(?:icd(?:-?10)?(?:-cm)?(?: codes?)?|(?:dx )?codes?) (?:diagnos[ie]s|description)"
    r"|diagnos[ie]s (?:icd(?:-?10)?(?:-cm)?(?: codes?)?|codes?)",
    re.IGNORECASE,
)
_HEADS = frozenset((OTHER, HEAD))  # the keys of what stands at a report's head
_AFTER = re.compile(r"(?:[:;\-\u2013\u2014]|(?<!\.)\.{3,}+)++$")
_MARKS = (":", "\u2014", "\u2013", "...")
_MARKS_OF_A_SCAN = (*_MARKS, ";")


class _Print(NamedTuple):
    """How a report sets its headings: letters that are some, all in capitals, full stops that end them, no mark."""

    letters: Mapping[int, str]
    terse: Mapping[int, tuple[str, int]]
    capitals: bool
    stops: bool


class _Spacing(NamedTuple):
    """The height and the width of a row's letters, by which a space is wide."""

    height: float
    letter: float

    def parts(self, row: Span, end: int) -> bool:
        """Tell whether a wide space stands after so many words of the row."""
        wide = _COLUMN if end > 1 else 2 * _COLUMN
        gap = row.words[end].box.x0 - row.words[end - 1].box.x1
        return gap > wide * self.height and gap > _LETTERS * self.letter


class Section(NamedTuple):
    """A part of a report: what it is about, its heading (None before the first), its rows without the heading."""

    key: str
    heading: Span | None
    rows: tuple[Span, ...]


def sections(rows: Sequence[Span], known: Wordings) -> tuple[Section, ...]:
    """Return the parts of the report in order; what stands before the first heading is a part of its own."""
    print_ = _Print(letters(rows, known.bare), terse(rows, known), _in_capitals(rows), _uses_stops(rows, known))
    found: list[tuple[str, Span | None, list[Span]]] = [(OTHER, None, [])]
    for row in (piece for whole in rows for piece in _pieces(whole, known, print_)):
        key, heading, own = found[-1]
        if ends_report(row):
            found.append((OTHER, row, []))
            continue
        if _heads_diagnoses(row) and all(part[0] in _HEADS for part in found) and "diagnosis" in known.keys:
            found.append((known.keys["diagnosis"], row, []))
            continue
        if (listed := _tabled(row, found[-1], known)) is not None:
            found.append((listed, row, []))
            continue
        if _ends_caption(row) or _heads_table(row):
            continue
        head = _head(row, known, print_) or _in_column(row, heading, own, known) or _captioned(row, heading, own)
        if head is None or _is_nested(head, key, known) or (key == "past" and _is_abbreviation(head)):
            own.append(head[2] if head is not None and head[2] is not None and key in known.lists else row)
            continue
        if (whole := _wrapped(heading, own, head, known)) is not None:
            found[-1] = (whole, heading, [*own, *([head[2]] if head[2] is not None else [])])
            continue
        copied = _is_copied(head) and heading is not None and ends_report(heading)
        key, heading, rest = (OTHER, head[1], head[2]) if copied else head
        found.append((key, heading, [rest] if rest is not None else []))
    return tuple(Section(key, heading, tuple(own)) for key, heading, own in found)


def _is_copied(head: tuple[str, Span, Span | None]) -> bool:
    """Tell whether a heading can say who gets a copy: "cc: Dr. Roe"; "CC" alone in its row is a complaint's."""
    return said(head[1].text) == "cc" and (head[2] is not None or head[1].text != "CC")


def _wrapped(
    heading: Span | None, own: Sequence[Span], head: tuple[str, Span, Span | None], known: Wordings
) -> str | None:
    """Return the key of a caption that its column wraps, "Current" over "Medications", each with text beside it."""
    below = head[1]
    if heading is None or heading.page is not below.page or len(own) != 1 or head[2] is None:
        return None
    beside = abs(own[0].box.y0 - heading.box.y0) < heading.height and _in_line(heading, below)
    close = 0 < below.box.y0 - heading.box.y0 < _LEADING * heading.height
    alone = said(heading.text) in known.keys or heading.text.endswith(":")
    if alone or not beside or not close or not _in_line(own[0], head[2]):
        return None
    return known.keys.get(said(f"{heading.text} {below.text}"))


def _in_line(one: Span, other: Span) -> bool:
    return abs(one.box.x0 - other.box.x0) < one.height


def under(parts: Sequence[Section], *keys: str) -> tuple[Span, ...]:
    """Return the rows of the first section with one of the keys, the earlier keys first, that has any."""
    return next((part.rows for key in keys for part in parts if part.key == key and part.rows), ())


def all_under(parts: Sequence[Section], *keys: str) -> tuple[Span, ...]:
    """Return the rows of all sections with one of the keys."""
    return tuple(row for part in parts if part.key in keys for row in part.rows)


def _head(row: Span, known: Wordings, print_: _Print) -> tuple[str, Span, Span | None] | None:
    """Return the section that the row begins: its key, the heading's words, the words after it."""
    if _BULLET.match(row.words[0].text) or _SALUTATION.match(row.text):
        return None
    if (letter := print_.letters.get(id(row.words[0]))) is not None:
        return letter, Span(row.page, row.words[:1]), _content(row, row.words[1:])
    for end in range(min(_LONGEST, len(row.words)), 0, -1):
        if (key := _key(row, end, known, print_)) is not None:
            heading, rest = Span(row.page, row.words[:end]), row.words[end:]
            return key, heading, _content(row, rest)
    if (short := print_.terse.get(id(row.words[0]))) is not None and short[1] < len(row.words):
        return short[0], Span(row.page, row.words[: short[1]]), _content(row, row.words[short[1] :])
    alone = row.text.endswith(":") and len(row.words) <= 6 and not row.text[:1].islower()
    if alone or (not print_.capitals and _is_heading(row)):
        return OTHER, row, None
    return None


def _in_column(
    row: Span, heading: Span | None, own: Sequence[Span], known: Wordings
) -> tuple[str, Span, Span | None] | None:
    """Return the section of a known caption that ends close before the column of texts: captions set to the right."""
    if heading is None or not own or own[0].page is not heading.page or row.page is not heading.page:
        return None
    beside = abs(own[0].box.y0 - heading.box.y0) < heading.height and own[0].box.x0 > heading.box.x1
    edge = own[0].box.x0 - row.height
    place = next((at for at, word in enumerate(row.words) if word.box.x0 > edge), len(row.words))
    if not beside or not 0 < place < min(len(row.words), _LONGEST):
        return None
    in_column = abs(row.words[place].box.x0 - own[0].box.x0) < row.height and row.text[:1].isupper()
    key = known.keys.get(said(" ".join(word.text for word in row.words[:place]))) if in_column else None
    return (key, Span(row.page, row.words[:place]), Span(row.page, row.words[place:])) if key is not None else None


def _captioned(row: Span, heading: Span | None, own: Sequence[Span]) -> tuple[str, Span, Span | None] | None:
    """Return the row as an unknown section where captions stand in one column and their texts in another.

    The heading that is open and its first words show the columns; the row has words in both.
    """
    if heading is None or not own or own[0].page is not heading.page or row.page is not heading.page:
        return None
    in_line = abs(own[0].box.y0 - heading.box.y0) < heading.height
    if not in_line or own[0].box.x0 - heading.box.x1 <= _COLUMN * heading.height:
        return None
    edge = own[0].box.x0 - row.height
    place = next((at for at, word in enumerate(row.words) if word.box.x0 > edge), len(row.words))
    near = abs(row.box.x0 - heading.box.x0) < row.height
    if not near or not 0 < place < len(row.words) or place > _LONGEST:
        return None
    if abs(row.words[place].box.x0 - own[0].box.x0) > row.height or not _apart(row, place):
        return None
    return OTHER, Span(row.page, row.words[:place]), Span(row.page, row.words[place:])


def _is_nested(head: tuple[str, Span, Span | None], key: str, known: Wordings) -> bool:
    """Tell whether a heading belongs into the section that is open: with text after it, or by its shape alone."""
    named, heading, rest = head
    if rest is not None and said(heading.text) in known.nested.get(key, frozenset()):
        return True
    within = known.within.get(key)
    inside = named in {OTHER, key} or key in known.lists
    return inside and within is not None and within.fullmatch(said(heading.text)) is not None


def _is_abbreviation(head: tuple[str, Span, Span | None]) -> bool:
    """Tell whether a heading is but an illness by its letters: "GERD", "COPD"."""
    key, heading, rest = head
    return (
        key == OTHER and rest is None and len(heading.words) == 1 and heading.text.isalpha() and len(heading.text) <= 5
    )


def _pieces(row: Span, known: Wordings, print_: _Print) -> tuple[Span, ...]:
    """Return the row cut before each heading with a colon that stands after a full stop or a wide space.

    A word that may stand within another section's text ("findings:") is left where it stands.
    """
    spacing = _Spacing(row.height, _letter(row))
    cuts = [
        at
        for at in range(1, len(row.words))
        if (_may_cut(row, at, spacing) and _begins_heading(row, at, known)) or id(row.words[at]) in print_.terse
    ]
    bounds = [0, *cuts, len(row.words)]
    return tuple(Span(row.page, row.words[start:end]) for start, end in pairwise(bounds))


def _may_cut(row: Span, at: int, spacing: _Spacing) -> bool:
    before = row.words[at - 1].text
    numbered = at == 1 and _NUMBERED.match(before + " ")
    return not numbered and (before.endswith((".", ";")) or spacing.parts(row, at))


def _begins_heading(row: Span, at: int, known: Wordings) -> bool:
    """Tell whether a known heading and its colon, or the farewell, stands there."""
    if begins_farewell(Span(row.page, row.words[at:])):
        return True
    for end in range(at + 1, min(at + _LONGEST, len(row.words)) + 1):
        if row.words[end - 1].text.endswith(":"):
            words = said(" ".join(word.text for word in row.words[at:end]))
            return words in known.keys and not any(words in inner for inner in known.nested.values())
    return False


def _heads_table(row: Span) -> bool:
    """Tell whether the row only names the columns of a list: "Diagnosis    Date"."""
    found = cells(row, 1.2)
    return len(found) > 1 and all(_COLUMN_NAME.fullmatch(cell.text) for cell in found)


def _tabled(row: Span, before: tuple[str, Span | None, list[Span]], known: Wordings) -> str | None:
    """Return the key of a list whose heading is the head of its table: "Clinical impression    ICD-10"."""
    found = [NUMBERED.sub("", cell.text) for cell in cells(row, 1.2)]
    if len(found) < 2 or not all(
        _COLUMN_NAME.fullmatch(text) or _COLUMN_NAME.fullmatch(_bare(text)) for text in found[1:]
    ):
        return None
    key = key_of(found[0], known, scanned=row.method == "ocr")
    if key not in known.lists or key == before[0]:
        return None
    named = _COLUMN_NAME.fullmatch(_bare(found[0])) is not None
    awaited = before[1] is not None and not before[2] and before[0] not in _HEADS
    return None if named and (awaited or before[0] in known.lists) else key


def _bare(text: str) -> str:
    return re.sub(r" *\([^)]*\)", "", text)


def _heads_diagnoses(row: Span) -> bool:
    """Tell whether the row names the columns of a list of codes and their diagnoses, and no other."""
    return bool(_DIAGNOSES.fullmatch(row.text))


def _ends_caption(row: Span) -> bool:
    """Tell whether a row is only the end of a caption in a column of its own: "of present illness:"."""
    return row.text.endswith(":") and len(row.words) <= 4 and row.text[:1].islower()


def _key(row: Span, end: int, known: Wordings, print_: _Print) -> str | None:
    """Return the key of the heading that the row's first words are, where something sets them apart from the rest."""
    last = row.words[end - 1]
    printed = _AFTER.sub("", " ".join(word.text for word in row.words[:end])).strip()
    marked = last.text.endswith(_MARKS_OF_A_SCAN if row.method == "ocr" else _MARKS) or (
        end < len(row.words) and row.words[end].text in {":", "-", "\u2013", "\u2014"}
    )
    if (
        not marked
        and print_.stops
        and end < len(row.words)
        and last.text.endswith(".")
        and row.words[end].text[:1].isupper()
    ):
        return known.keys.get(said(printed))
    alone = end == len(row.words) or _apart(row, end) or _dated(row, end)
    if not marked and not alone:
        return None
    if not marked and printed[:1].islower():
        return None
    parted = any(_apart(row, at) for at in range(1, end))
    return key_of(printed, known, scanned=row.method == "ocr", parted=parted)


def _apart(row: Span, end: int) -> bool:
    """Tell whether a wide space stands after the words: a caption in a column of its own."""
    return _Spacing(row.height, _letter(row)).parts(row, end)


def _letter(row: Span) -> float:
    """Return the width of a letter: in typewriter print a space is as wide, and no more."""
    letters = sum(len(word.text) for word in row.words)
    return sum(word.box.x1 - word.box.x0 for word in row.words) / max(1, letters)


def _dated(row: Span, end: int) -> bool:
    """Tell whether only a date or a time follows the words."""
    return all(re.fullmatch(r"[\d/:.,\-]+(?:am|pm)?", word.text, re.IGNORECASE) for word in row.words[end:])


def _content(row: Span, words: Sequence[Word]) -> Span | None:
    """Return the words after a heading without the mark between."""
    start = next((at for at, word in enumerate(words) if any(sign.isalnum() for sign in word.text)), None)
    return Span(row.page, tuple(words[start:])) if start is not None else None


def _is_heading(row: Span) -> bool:
    """Tell whether a row stands in capitals by itself, as headings do."""
    letters = [sign for sign in row.text if sign.isalpha()]
    return (
        len(letters) >= 4
        and len(row.words) <= _LONGEST
        and all(sign.isupper() for sign in letters)
        and not re.search(r"[.,;]$|\d|,.*,", row.text)
        and len(cells(row)) == 1
    )


def _in_capitals(rows: Sequence[Span]) -> bool:
    letters = [sign for row in rows for sign in row.text if sign.isalpha()]
    return bool(letters) and sum(sign.isupper() for sign in letters) > 0.8 * len(letters)


def _uses_stops(rows: Sequence[Span], known: Wordings) -> bool:
    """Tell whether headings stand in the line of their text with a full stop after them: "Examination. She is ..."."""
    spoken = 0
    for row in rows:
        ends = [at for at, word in enumerate(row.words[:_LONGEST], 1) if word.text.endswith(".")]
        if ends and ends[0] < len(row.words):
            printed = said(" ".join(word.text for word in row.words[: ends[0]]))
            spoken += row.text[:1].isupper() and bool(known.keys.get(printed))
    return spoken >= _SPOKEN
