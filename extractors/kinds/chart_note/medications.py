"""The medications of a note: the entries of its lists, and the prescriptions of its plan."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from extractors.entries import items
from extractors.found import Found
from extractors.parted import each
from extractors.prose import Prose
from extractors.sections import Section, all_under
from extractors.spans import Span, cells

_INLINE = re.compile(r"^(?:home |current )?med(?:ication)?s: *", re.IGNORECASE)
_GROUP = re.compile(
    r"^(?P<how>start|begin|continue|stop|change|resume|hold|new|unchanged|modified|discontinued?)\w*\b[^.;:]{0,30}"
    r"\b(?:med(?:ication)?s?|these|the following|prescriptions)\b[^.;]{0,40}:?$"
    r"|^(?:medications? (?:reviewed|list|marked)|patient (?:is )?(?:taking|reports)|taking|(?:as of|reviewed"
    r"|last reviewed) .{0,40}"
    r"|none reported|disp(?:ense)? refills.*|name|drug|medication|current (?:outpatient )?(?:medications"
    r"|prescriptions).*)[.:]?$",
    re.IGNORECASE,
)
_LED = re.compile(
    r"^(?:\(selected\) *|(?:documented|home|discharge|current|inpatient|outpatient|prescribed|ordered|new) (?:home )?"
    r"(?:med(?:ication)?s?|prescriptions?):? *|(?:prescriptions?|med(?:ication)?s|rx): *)+",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"^(?:(?:currently )?taking|continued?|start(?:ed)?|begin|began|resume|refill(?:ed)?|increased?|decreased?"
    r"|prescribed|rx|new|given"
    r"|active|currently on|prescription for|change to|changed to)\b[:.]? +(?=[A-Za-z])",
    re.IGNORECASE,
)
_STATED = re.compile(r"(?:[ ,;\-\u2013]*\(?\b(?:active|new|unchanged|no change)\)?[ \-\u2013]*)$", re.IGNORECASE)
_ENDED = re.compile(
    r"^(?:not[- ]taking|discontinued?|stop(?:ped)?|d/c(?:'?d)?|held|hold|no longer taking|completed|avoid)\b", re.I
)
_BETWEEN_STATES = re.compile(
    r", +(?=(?:not[- ]taking|taking|discontinued|stopped|unknown|start|continue|stop|refill|increase"
    r"|decrease)\b)",
    re.IGNORECASE,
)
_INSTRUCTION = (
    r"(?:take|use|apply|inhale|inject|give|disp|dispense|qty|quantity|refills?|sig|may|do not|route|last|place"
    r"|dissolve|instill|indications?"
    r"|\d+ (?:tab|cap|tablet|capsule|puff|refill|po)\w*|one|two|by mouth|po)\b"
)
_STATEMENT = re.compile(rf"(?:[^.;\u2022]|\.(?=\d)|\. +(?={_INSTRUCTION}))+", re.IGNORECASE)
_EMPTY = re.compile(
    r"^(?:none|n/?a|nkda|no known .*|unknown|not listed|see (?:above|below|list)|none reported)\.?$", re.IGNORECASE
)
_DOSE = re.compile(
    r"\b\d+(?:\.\d+)? ?(?:mg|mcg|g|ml|units?|%)\b|\b(?:daily|bid|tid|qid|prn|as needed|tablets?|capsules?|cream|spray"
    r"|pack|stopped|inhaler|patch)\b",
    re.IGNORECASE,
)
_DRUG = re.compile(
    r"^[A-Za-z][A-Za-z\-/]*(?: [A-Za-z\-/().]+){0,4} \(?\d+(?:[.,/\-]\d+)* ?-?(?:mg|mcg|g|ml|units?|%|meq|iu)\b", re.I
)
_DOSING = (
    r"(?:(?:\d+ )?(?:tab|cap|tablet|capsule|oral|daily|once|twice|take|po|by mouth|every|each|as needed|prn|bid"
    r"|tid|qid|at bedtime"
    r"|with food|disp|refill|\d)\w*\b)"
)
_FORM = re.compile(_DOSING, re.IGNORECASE)
_LEADS = "|".join(
    rf"(?<=\b{word} )" for word in ("continue", "start", "started", "prescribed", "given", "begin", "refilled", "took")
)
_PRESCRIPTION = re.compile(
    rf"(?:^|(?<=[.;:,] )|(?<=\d\. )|{_LEADS})"
    r"(?:(?:start|begin|continue|prescribed|prescription for|rx:?|take|given|refill) )?"
    r"(?P<what>[A-Za-z][a-z]+(?:[ -](?!start|continue|begin|take|increase|refill|and\b|or\b|of\b)[A-Za-z]+){0,3}"
    r" \d+(?:\.\d+)?(?:/\d+(?:\.\d+)?)? ?(?:mg|mcg|g|ml|units)\b"
    rf"[^.;,]*(?:, (?={_DOSING})[^.;,]*)*)",
    re.IGNORECASE,
)
_NO_DRUG = re.compile(
    r"^(?:no|not|denies|none|discontinued?|not[- ]taking|stop(?:ped)?)\b"
    r"|^(?:raise|titrate|taper|reduce|lower|decrease|advance|up) to\b|\b(?:stop|discontinue|avoid|lab|level"
    r"|injection of|ice|rest"
    r"|crutches|heat|brace|sling|exercises?|therapy|follow|return|recheck|steroid injection)\b",
    re.IGNORECASE,
)
_STRENGTH = re.compile(r"\d ?(?:mg|mcg|g|ml|units?)\b", re.IGNORECASE)
_ENTERED = re.compile(
    r"\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b.*|(?:19|20)\d{2}"
    r"|(?:active|entered|filled|started|prescribed|inactive|historical|current)",
    re.I,
)
_SIGNED = re.compile(r"\b(?:signed|authenticated|dictated) ?(?:by|:)|^[\W_]*$", re.IGNORECASE)
_DOSED = re.compile(r"[A-Za-z][A-Za-z\-]{2,}(?: [A-Za-z]+)? \d")
_NAME = 4  # words of a drug's name at most


def read(found: Found, parts: Sequence[Section]) -> None:
    """Put the medications: entries of the lists, sentences of a paragraph, prescriptions of the plan."""
    said: set[str] = set()
    inline = [row for row in all_under(parts, "past") if _INLINE.match(row.text)]
    rows = [row for row in each(all_under(parts, "medications")) if not _SIGNED.search(row.text)]
    listed = [*_entries(inline), *_entries(rows)]
    for span in listed or _prescribed(parts):
        text, words = _bare(span)
        plain = re.sub(r"\W+", " ", text.lower()).strip()
        if words is not None and plain not in said and _may_be_drug(text):
            said.add(plain)
            found.append("medications", text, words)


def _bare(span: Span) -> tuple[str, Span | None]:
    """Return an entry without the words that only say what is done with it, nothing where it is ended."""
    text = span.text
    start = 0
    for shape in (_INLINE, _LED, _STATUS):
        match = shape.match(text[start:])
        start += match.end() if match else 0
    ended = _STATED.search(text, start)
    end = ended.start() if ended is not None and ended.start() > start else len(text)
    bare = text[start:end].strip(" .,;_*")
    if _ENDED.match(text) or not bare:
        return "", None
    words = [word for at, word in zip(_places(span), span.words, strict=True) if start <= at < end]
    return bare, Span(span.page, tuple(words) or span.words)


def _places(span: Span) -> list[int]:
    return list(itertools.accumulate((len(word.text) + 1 for word in span.words[:-1]), initial=0))


def _may_be_drug(text: str) -> bool:
    """Tell whether an entry of a list of medications can be one: it has a dose, or is but a name or two."""
    drug = _DRUG.match(text) is not None
    if _EMPTY.match(text) or _GROUP.match(text) or (":" in text and not drug) or not re.search(r"[A-Za-z]{3}", text):
        return False
    if _NO_DRUG.search(text) and not drug:
        return False
    return drug or bool(_DOSE.search(text)) or _are_names(text)


def _are_names(text: str) -> bool:
    return all(len(part.split()) <= _NAME for part in re.split(r"[,;.]", text))


def _prescribed(parts: Sequence[Section]) -> Iterator[Span]:
    """Return the prescriptions among a plan's sentences: a drug with its dose."""
    prose = Prose(list(all_under(parts, "plan", "both")))
    for match, _ in prose.find(_PRESCRIPTION):
        span = prose.span(*match.span("what"))
        if span is not None and not _NO_DRUG.search(match.group()):
            yield span


def _entries(rows: Sequence[Span]) -> Iterator[Span]:
    """Return a list's entries: those set apart as they stand, else its statements, and the drugs between commas."""
    stopped = False
    for item in items([_named_cells(row) for row in rows]):
        group = _GROUP.match(item.text)
        if group is not None:
            stopped = (group["how"] or "").lower() in {"stop", "discontinue", "discontinued", "hold"}
            continue
        if stopped:
            continue
        if item.marked:
            yield from _by_state(item.span)
            continue
        for statement in itertools.takewhile(lambda part: not _ENDED.match(part.text), _parts(item.span, _STATEMENT)):
            for part in _by_state(statement):
                yield from _between_commas(part)


def _named_cells(row: Span) -> Span:
    """Return a table's row without the cells that only say when it was entered."""
    first, *others = cells(row, 1.2)
    kept = [cell for cell in others if not _ENTERED.fullmatch(cell.text)]
    return (
        Span(row.page, tuple(word for cell in (first, *kept) for word in cell.words))
        if len(kept) < len(others)
        else row
    )


def _by_state(span: Span) -> Iterator[Span]:
    """Return the parts of "Taking one drug, Taking another, Discontinued a third"."""
    prose = Prose([span])
    ends = [match.span() for match in _BETWEEN_STATES.finditer(prose.text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(prose.text)]
    yield from (
        part for start, stop in zip(starts, stops, strict=True) if (part := prose.span(start, stop)) is not None
    )


def _between_commas(span: Span) -> Iterator[Span]:
    text = span.text
    if not _lists_drugs(text):
        yield span
        return
    joined = _STRENGTH.search(text) is None and re.search(r" and ", text)
    yield from _parts(span, re.compile(r"(?:^|(?<=, )|(?<= and ))(?:(?!,| and ).)+" if joined else r"[^,]+"))


def _parts(span: Span, shape: re.Pattern[str]) -> Iterator[Span]:
    prose = Prose([span])
    places = [match.span() for match in shape.finditer(prose.text) if match.group().strip()]
    return (part for start, end in places if (part := prose.span(start, end)) is not None)


def _lists_drugs(text: str) -> bool:
    """Tell whether commas stand between drugs: several with strengths, or several names and no strength."""
    named = [part.strip() for part in text.split(",")]
    if len(_STRENGTH.findall(text)) > 1:
        return sum(bool(_DRUG.match(part)) for part in named) > 1 and not any(_FORM.match(part) for part in named)
    if sum(bool(_DOSED.match(part)) for part in named) > 1 and not any(_FORM.match(part) for part in named):
        return True
    bare = [part for whole in named for part in whole.split(" and ")]
    return not _STRENGTH.search(text) and len(bare) > 1 and all(0 < len(part.split()) <= 2 for part in bare)
