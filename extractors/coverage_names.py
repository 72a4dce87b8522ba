"""What printed names of coverages mean: the class of each, and where a row names one."""

from __future__ import annotations

import re

from casefile.pages import Word
from casefile.records.insurance import CoverageKind
from extractors.spans import Span

_SHAPES: tuple[tuple[CoverageKind, str], ...] = (
    ("umbrella", r"umbrella|personal excess|excess liability"),
    (
        "other",
        r"(?:un|under).?insured.*(?:property damage|deductible waiver)"
        r"|\bu?im ?pd\b|\bum ?pd\b|collision deductible waiver",
    ),
    ("underinsured_motorist", r"^(?!.*(?:\bun-?insured|\bum\b)).*(?:under.?insured|\buim\b)"),
    ("uninsured_motorist", r"un-?insured|\bum(?:bi)?\b|\bum/uim\b"),
    ("medical_payments", r"medical (?:payments?|expenses?|benefits?)|med\.? ?(?:pay|exp)|^med\.?$|\bmp\b"),
    (
        "personal_injury_protection",
        r"personal injury protection|\bpip\b|no-?fault|basic reparation|first party benefit",
    ),
    ("property_damage", r"^(?!.*(?:bodily|\bbi\b|\bcsl\b|single limit)).*(?:prop(?:erty)?\.? dama?g|\bpd\b)"),
    (
        "bodily_injury",
        r"bodily inj|\bbi\b|\bcsl\b|single limit|liability to others"
        r"|^(?:[a-z]\.? )?(?:(?:covered |business |commercial )?auto(?:mobile|s)? |garage |truckers? )?liability",
    ),
    ("property_damage", r"property damage|\bpd\b"),
    (
        "other",
        r"^comp\b|^coll\b|^cmp$|^col$|phys(?:ical)?\.? dam|passenger liability|other structures|premises rented"
        r"|comprehensive|other than collision|\botc\b|collision|rental|transportation expense|tow(?:ing)?\b"
        r"|roadside|road service|emergency road|glass|loan/?lease|\bgap\b|custom (?:parts|equip)"
        r"|accidental death|death indemnity|income (?:loss|cont|dis)|loss of income|wage loss|funeral"
        r"|essential services|disability|new car|accident forgiveness|ride ?shar|electronic equipment"
        r"|personal liability|dwelling|personal property|loss of use|additional living|trip interruption"
        r"|key replacement|^personal injury$",
    ),
)
_KINDS = tuple((kind, re.compile(shape, re.IGNORECASE)) for kind, shape in _SHAPES)
_FIGURE = re.compile(
    r"\$ ?\d|\d{1,3},\d{3}|(?<![\d/])[1-9]\d{1,3}/\d{2,4}|(?<![\d/.\-])\d+\.\d\d\b|\[\$|\d{3,}(?![\w-])"
)
_LIMIT_WORDS = re.compile(
    r"(?:each|per) (?:person|accident|occurrence|disablement|day)|actual cash|\bacv\b|\d+ ?ded|deductible(?! waiver)"
    r"|reject|declin|includ|stated amount|max|(?:ded|limits?|prem)\b\.?:? ?(?:\$|\d|of\b)|ded\b\.?:?$",
    re.IGNORECASE,
)
_RUNNING = frozenset(
    (
        *("pays", "pay", "applies", "apply", "provides", "covers", "is", "are", "was", "were", "means", "may", "shown"),
        *("your", "you", "if", "the", "for", "from", "with", "that", "requires", "require", "minimum", "of", "offered"),
    )
)
_TITLE = re.compile(
    r"\bdeclarations?\b|\bpolicy (?:number|period|no|id)\b|\bpolicy$|^(?:schedule|required|underlying)\b", re.IGNORECASE
)
_JOINT = re.compile(r"[-\u2013\u2014]")
_SYMBOL = re.compile(r"[-•*·▪]|[A-Z]\d?\.?|\d{1,2}\.|\[?[Xx✓✔☒☑]\]")
_LETTER = re.compile(r"[A-H]\.?")
_PART = re.compile(r"(?:part|section) [IVX\d]{1,4}[.:]?", re.IGNORECASE)
_LONGEST = 9  # words


def coverage_kind(name: str) -> CoverageKind | None:
    """Return the class of the coverage that a printed name states, or None where it names none."""
    return next((kind for kind, shape in _KINDS if shape.search(name)), None)


def coverage_name(row: Span) -> Span | None:
    """Return the words at the start of the row that name a coverage; a sentence about one names none."""
    words, letter = _unmarked(row)
    kept: list[Word] = []
    for place, word in enumerate(words):
        following = Span(row.page, words[place : place + 2]).text
        joint = _JOINT.fullmatch(word.text) or (kept and _JOINT.fullmatch(kept[-1].text))
        apart = bool(kept) and word.box.x0 - kept[-1].box.x1 > (1.8 if joint else 1.1) * row.height
        if apart or _FIGURE.match(word.text) or _LIMIT_WORDS.match(following):
            break
        kept.append(word)
        if word.text.endswith(":"):
            break
    span = Span(row.page, tuple(kept))
    if not kept or not _names(span) or _tells(row, kept):
        return None
    return Span(row.page, (*letter, *kept))


def _unmarked(row: Span) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Return the words without bullets, ticks and parts before them, and the letter that is close before the name."""
    words = row.words
    if len(words) > 2 and _PART.fullmatch(f"{words[0].text} {words[1].text}"):
        words = words[2:]
    skipped = 0
    while len(words) - skipped > 1 and _SYMBOL.fullmatch(words[skipped].text):
        skipped += 1
    lettered = skipped and _LETTER.fullmatch(words[0].text) and (skipped == 1 or _JOINT.fullmatch(words[1].text))
    near = lettered and words[skipped].box.x0 - words[0].box.x1 < (1.1 if skipped == 1 else 1.8) * row.height
    return words[skipped:], words[:skipped] if near else ()


def _names(span: Span) -> bool:
    """Tell whether the words are a coverage's name: it begins with the coverage, or a few words before it."""
    name = span.text
    if len(span.words) > _LONGEST or not name[0].isupper() or re.search(r"\d", span.words[0].text):
        return False
    if _TITLE.search(name):
        return False
    places = [match.start() for _, shape in _KINDS if (match := shape.search(name))]
    return bool(places) and len(name[: min(places)].split()) <= 3


def _tells(row: Span, words: list[Word]) -> bool:
    ends = row.text.endswith(".") and not _FIGURE.search(row.text)
    return ends or any(word.text.lower() in _RUNNING for word in words if word.text not in ("Pay", "PAY"))
