"""The conditions of the past that a note affirms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.entries import items
from extractors.found import Found
from extractors.prose import Prose
from extractors.sections import Section, all_under
from extractors.spans import Span, cells

_NO_CONDITION = re.compile(
    r"\b(?:no |none|denies|denied|negative|non-?contributory|unremarkable|not |n/a|never|nkda|noncontributory"
    r"|as above|see hpi"
    r"|reviewed|see (?:above|chart|list)|healthy|otherwise)|^without\b",
    re.IGNORECASE,
)
_NO_ILLNESS = re.compile(
    r"\b(?:c(?:a)?esarean|c-section|medications?|allerg(?:y|ies) to|surgical history|tubal|smok|alcohol|lives? with"
    r"|red flags?|weight loss|social|family|mother|father|sister|brother)\b|^(?:diagnosis|date|onset|status"
    r"|problem|condition)s?$",
    re.IGNORECASE,
)
_OTHER_LIST = re.compile(
    r"^(?:past surgical history|surgical history|psh|surgeries|home medications?|allergies|social|family|meds"
    r"|current medications?|procedure|surgical|tobacco)\b",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"^(?:past )?medical (?:history|hx): *"
    r"|^(?:patient (?:has|reports)(?: a)? history of|history of|hx of|h/o|positive for) ",
    re.I,
)
_ONSET = re.compile(
    r" *(?:[-\u2013(,] *)?(?:onset|noted|date|added|diagnosed|dx'?d)(?: date)?:? *[\d/]{4,}\)?.*$", re.IGNORECASE
)
_STATEMENT = re.compile(r"(?:(?! / )[^.;\u2022]|\.(?=\d))+")
_TOLD = re.compile(
    r"(?P<before>[^.;]{0,60}?)\b(?:hx|history|h/o)(?: of)? (?P<what>(?!of\b|present)[^.,;()]{3,60}?\b(?:19"
    r"|20)\d{2}\b)",
    re.IGNORECASE,
)
_FAMILY = re.compile(r"\b(?:no|denies|without|family|mother|father|sister|brother|accident|collision)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:\d{1,2}/)?(?:\d{1,2}/)?(?:19|20)?\d{2}|unknown|active|resolved|chronic|n/a|-+", re.IGNORECASE)
_QUALITY = (
    r"(?:mild|moderate|severe|intermittent|persistent|recurrent|episodic|occasional|seasonal|perennial|chronic|acute"
    r"|subacute|stable|unstable|well[- ]?controlled|poorly|controlled|uncontrolled|unspecified|primary|secondary"
    r"|essential|mixed|allergic|acquired|congenital|generali[sz]ed|locali[sz]ed|idiopathic|benign|juvenile|childhood"
    r"|adult[- ]onset|exercise[- ]induced|major|minor|single|episode|inactive|active|resolved|remote|treated|untreated"
    r"|healed|surgical|surgically|repaired|operated|bilateral|left|right|type|stage|grade|class|degree|level|[1-5]"
    r"|[iv]{1,3}|[1-5][a-d]|sided|dominant|side|upper|lower|to|and|or)"
)
_SIDE = (
    r"(?:left|right|bilateral|both) (?:(?:upper|lower|great|ring|index|middle|little) )?(?:knee|shoulder|hip|ankle"
    r"|wrist|elbow|hand|foot|finger|thumb|toe|arm|leg|eye|ear|breast|kidney|side|clavicle|tibia|femur|radius|forearm"
    r"|heel)s?"
)
_MODIFIER = re.compile(
    rf"^ *(?:{_QUALITY}(?:[ \-]{_QUALITY}){{0,4}}|{_SIDE}"
    r"|(?:in |since |circa |about |approx\.? |age )?(?:19|20)?\d{2}"
    r"|diet[- ]controlled|in remission"
    r"|(?:on|with|since|due to|after|from|status post|s/p|secondary to|following|years? ago|no residuals?|did well"
    r"|fully|without) .*|.* years ago"
    r"|(?:work(?:er|man|men)?s?'?s? comp(?:ensation)?|auto|industrial|motor vehicle)(?: (?:claim|injury|case))?"
    r"|not intractable|initial encounter|subsequent encounter)$",
    re.IGNORECASE,
)
_VITAL = re.compile(
    r"\b(?:BP|T|temp(?:erature)?|P|HR|pulse|RR?|resp(?:irations?)?|sp?o2|wt|weight|blood pressure):? \d{2,3}\b",
    re.IGNORECASE,
)
_STRENGTH = re.compile(r"\b\d+(?:\.\d+)? ?(?:mg|mcg|ml|units?|%)(?![\w%])", re.IGNORECASE)
_OTHER_CAPTION = re.compile(r"^(?!PMHX?:|PSHX?:|HX:)[A-Z]{2,8}(?:[-/ ][A-Z]{2,6})?: ?\S")
_CAPTION_SHAPE = re.compile(r"[A-Z]{2,8}(?:[-/ ][A-Z]{2,6})?:?")
_MEASURED = re.compile(r"[+\-]?\d+(?:[./]\d+)?%?|\d+ ?(?:mm|cm|deg)")
_TWO = 2
_VITALS = 2  # vital signs in a row that begins an examination
_LONGEST, _SHORT = 14, 5  # words of a condition at most, and of one among others after commas


def read(found: Found, parts: Sequence[Section]) -> None:
    """Put the conditions that a history of the past affirms; what is denied is none."""
    said: set[str] = set()
    rows = [row for row in _until_examined(parts) if not _OTHER_LIST.match(row.text)]
    for item in items(rows):
        prose = Prose([_undated(item.span)])
        for match in _STATEMENT.finditer(prose.text):
            for start, end in _listed(match):
                _put(found, prose, start, end, said)
    told = Prose(list(all_under(parts, "history")))
    for match, _ in told.find(_TOLD):
        if not _FAMILY.search(match["before"]):
            _put(found, told, *match.span("what"), said)


def _until_examined(parts: Sequence[Section]) -> Iterator[Span]:
    """Return the rows of each history of the past, up to what begins another part."""
    for part in parts:
        if part.key == "past":
            end = next((at for at, row in enumerate(part.rows) if _ends_past(row, part)), len(part.rows))
            yield from part.rows[:end]


def _ends_past(row: Span, part: Section) -> bool:
    """Tell whether an examination, a table of measures, or a part under a caption of its own begins at the row.

    A note whose parts go by short captions in capitals, "PMH:", has others that nobody knows: "RX-HM:".
    """
    terse = part.heading is not None and _CAPTION_SHAPE.fullmatch(part.heading.text.strip())
    if begins_examination(row) or (terse and row is not part.rows[0] and _OTHER_CAPTION.match(row.text)):
        return True
    return sum(_MEASURED.fullmatch(cell.text) is not None for cell in cells(row, 1.2)[1:]) >= _TWO


def begins_examination(row: Span) -> bool:
    """Tell whether the row states vital signs: there an examination begins, headed or not."""
    return len(_VITAL.findall(row.text)) >= _VITALS


def _put(found: Found, prose: Prose, start: int, end: int, said: set[str]) -> None:
    caption = _CAPTION.match(prose.text[start:end].lstrip(" ,"))
    led = len(prose.text[start:end]) - len(prose.text[start:end].lstrip(" ,-*+/"))
    start += led + (caption.end() if caption else 0)
    text = _ONSET.sub("", prose.text[start:end]).strip(" ,-*+_/")
    if not re.search(r"[A-Za-z]{2}", text) or _NO_CONDITION.search(text) or _NO_ILLNESS.search(text):
        return
    if _STRENGTH.search(text):  # a drug
        return
    span = prose.span(start, start + len(text))
    if span is not None and len(text.split()) <= _LONGEST and text.lower() not in said:
        said.add(text.lower())
        found.append("prior_conditions", text, span)


def _undated(row: Span) -> Span:
    """Return a list's row without the columns after its first that only date it."""
    first, *others = cells(row, 1.2)
    return first if others and all(_YEAR.fullmatch(cell.text) for cell in others) else row


def _listed(match: re.Match[str]) -> list[tuple[int, int]]:
    """Return where each condition of a statement stands: short parts between commas are several.

    A part that only qualifies the one before it belongs to that: "Hypertension, controlled".
    """
    parts: list[tuple[int, int]] = []
    for part in re.finditer(r"[^,]+", match.group()):
        if parts and _MODIFIER.match(part.group()):
            parts[-1] = (parts[-1][0], part.end())
        else:
            parts.append(part.span())
    bare = [match.group()[start:end].split(",")[0] for start, end in parts]
    if len(parts) > 1 and all(len(words.split()) <= _SHORT for words in bare):
        return [(match.start() + start, match.start() + end) for start, end in parts]
    return [match.span()]
