"""The lists of a note: diagnoses, medications, procedures, conditions of the past."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from extractors.entries import is_table_row, items, read_diagnoses
from extractors.found import Found
from extractors.prose import Prose
from extractors.sections import Section, all_under
from extractors.spans import Span, cells

_NO_CONDITION = re.compile(
    r"\b(?:no |none|denies|denied|negative|non-?contributory|unremarkable|not |without|n/a|never|nkda|noncontributory)",
    re.IGNORECASE,
)
_NO_ILLNESS = re.compile(
    r"\b(?:c(?:a)?esarean|c-section|medications?|allerg(?:y|ies) to|surgical history|tubal|smok|alcohol|lives? with"
    r"|red flags?|weight loss|social|family)\b",
    re.IGNORECASE,
)
_SURGERY = re.compile(
    r"^(?:past surgical history|surgical history|psh|surgeries|home medications?|allergies|social|family|meds"
    r"|current medications?)\b",
    re.IGNORECASE,
)
_STUDY = re.compile(
    r"(?:^|(?<=[.;] ))(?P<what>(?:bedside )?"
    r"(?:CT|MRI|XR|X-?rays?|ECG|EKG|EMG|ultrasound|US|FAST|radiographs?|plain films?)"
    r"\b(?:,? (?!\d|negative|reviewed|results|shows|of the neck showed)[^.:;]{0,60}?)?)"
    r"(?=,? \d{1,2}[:/]\d{2}|[:;]|, (?:taken|read|obtained|performed|dated)|$)",
    re.IGNORECASE,
)
_STATEMENT = re.compile(r"[^.;\u2022]+(?:\.(?=\d)[^.;\u2022]+)*")
_BETWEEN_COMMAS = re.compile(r"[^,]+")
_YEAR = re.compile(r"(?:\d{1,2}/)?(?:\d{1,2}/)?(?:19|20)?\d{2}|unknown|active|resolved|chronic", re.IGNORECASE)
_LONGEST, _SHORT = 14, 5  # words of a condition at most, and of one among others after commas
_DATED = re.compile(r",? (?:\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}:\d{2}).*$")
_MEDICINES = re.compile(r"^(?:home |current )?med(?:ication)?s: *", re.IGNORECASE)
_EMPTY = re.compile(r"^(?:none|n/?a|nkda|no known .*|unknown|not listed|see (?:above|below|list))\.?$", re.IGNORECASE)
_DOSE = re.compile(
    r"\b\d+(?:\.\d+)? ?(?:mg|mcg|g|ml|units?|%)\b|\b(?:daily|bid|tid|qid|prn|as needed|tablets?|capsules?|cream|spray"
    r"|pack|stopped|inhaler|patch)\b",
    re.IGNORECASE,
)
_PRESCRIPTION = re.compile(
    r"(?:^|(?<=[.;] )|(?<=\d\. ))(?:(?:start|begin|continue|prescribed|prescription for|rx:?|take|given) )?"
    r"(?P<what>[A-Z][a-z]+(?:[ -][a-z]+){0,2} \d+(?:\.\d+)?(?:/\d+(?:\.\d+)?)? ?(?:mg|mcg|g|ml|units)\b[^.;]*)"
)
_NO_DRUG = re.compile(r"^(?:no|not|denies|none)\b|\b(?:stop|discontinue|avoid|lab|level|injection of)\b", re.IGNORECASE)
_STRENGTH = re.compile(r"\d ?(?:mg|mcg|g|ml|units?)\b", re.IGNORECASE)
_NAME = 4  # words of a drug's name at most
_SIGNED = re.compile(r"\b(?:signed|authenticated|dictated) ?(?:by|:)|^\W*$", re.IGNORECASE)


def read(found: Found, parts: Sequence[Section]) -> None:
    """Put the entries of the lists."""
    read_diagnoses(found, all_under(parts, "diagnoses") or all_under(parts, "both"))
    _medications(found, parts)
    _procedures(found, parts)
    _past(found, parts)


def _medications(found: Found, parts: Sequence[Section]) -> None:
    """Put the medications: entries of the lists, sentences of a paragraph."""
    said: set[str] = set()
    inline = [
        row for row in all_under(parts, "past") if re.match(r"(?:home |current )?med(?:ication)?s:", row.text, re.I)
    ]
    rows = [row for row in all_under(parts, "medications") if not _SIGNED.search(row.text)]
    for span in (*_entries(inline), *_entries(rows), *_prescribed(parts)):
        text = _MEDICINES.sub("", span.text).strip(" .,;")
        plain = text.lower()
        if text and plain not in said and _may_be_drug(text):
            said.add(plain)
            found.append("medications", text, span)


def _may_be_drug(text: str) -> bool:
    """Tell whether an entry of a list of medications can be one: it has a dose, or is but a name or two."""
    if _EMPTY.match(text) or _NO_DRUG.match(text) or ":" in text:
        return False
    return bool(_DOSE.search(text)) or _are_names(text)


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
    for item in items(rows):
        if item.marked:
            yield item.span
            continue
        statements = itertools.takewhile(lambda part: not _NO_DRUG.search(part.text), _parts(item.span, _STATEMENT))
        for statement in statements:
            yield from _parts(statement, _BETWEEN_COMMAS) if _lists_drugs(statement.text) else (statement,)


def _parts(span: Span, shape: re.Pattern[str]) -> Iterator[Span]:
    prose = Prose([span])
    places = [match.span() for match in shape.finditer(prose.text) if match.group().strip()]
    return (part for start, end in places if (part := prose.span(start, end)) is not None)


def _lists_drugs(text: str) -> bool:
    """Tell whether commas stand between drugs: several strengths, or several names and no strength."""
    strengths = len(_STRENGTH.findall(text))
    return strengths > 1 or (strengths == 0 and text.count(",") > 1 and _are_names(text))


def _procedures(found: Found, parts: Sequence[Section]) -> None:
    """Put the procedures listed as such, and the studies that the note's imaging section begins sentences with."""
    said: set[str] = set()
    for item in items([row for row in all_under(parts, "procedures") if not is_table_row(row)]):
        text = item.text.strip(" .;")
        if 1 <= len(item.span.words) <= 16 and not _EMPTY.match(text) and text.lower() not in said:
            said.add(text.lower())
            found.append("procedures", text, item.span)
    prose = Prose(list(all_under(parts, "imaging")))
    for match, _ in prose.find(_STUDY):
        text = _DATED.sub("", match["what"]).strip(" ,")
        words = prose.span(match.start("what"), match.start("what") + len(text))
        if words is not None and text.lower() not in said and len(text) > 2:
            said.add(text.lower())
            found.append("procedures", _study_in_case(text), words)


def _study_in_case(text: str) -> str:
    """Return a study's name in capitals as ordinary print has it: "CT head without contrast"."""
    if text != text.upper() or len(text.split()) < 2:
        return text
    first, *rest = text.split()
    return " ".join([first, *(word.lower() for word in rest)])


def _past(found: Found, parts: Sequence[Section]) -> None:
    """Put the conditions that a history of the past affirms; what is denied is none."""
    rows = [row for row in all_under(parts, "past") if not _SURGERY.match(row.text)]
    for item in items(rows):
        prose = Prose([_undated(item.span)])
        for match in _STATEMENT.finditer(prose.text):
            for start, end in _listed(match):
                text = prose.text[start:end].strip(" ,-*+")
                if not text or _NO_CONDITION.search(text) or _NO_ILLNESS.search(text) or len(text.split()) > _LONGEST:
                    continue
                span = prose.span(start + len(prose.text[start:end]) - len(prose.text[start:end].lstrip(" ,")), end)
                if span is not None:
                    found.append("prior_conditions", text, span)


def _undated(row: Span) -> Span:
    """Return a list's row without the columns after its first that only date it."""
    first, *others = cells(row, 1.2)
    return first if others and all(_YEAR.fullmatch(cell.text) for cell in others) else row


def _listed(match: re.Match[str]) -> list[tuple[int, int]]:
    """Return where each condition of a statement stands: short parts between commas are several."""
    parts = list(re.finditer(r"[^,]+", match.group()))
    if len(parts) > 1 and all(len(part.group().split()) <= _SHORT for part in parts):
        return [(match.start() + part.start(), match.start() + part.end()) for part in parts]
    return [match.span()]
