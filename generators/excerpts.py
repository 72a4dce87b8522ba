"""Sentences out of a record's long texts: always the record's own words, with the heading that they stand under."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from casefile.sentences import Sentence, sentences

__all__ = ("Sentence", "bare_end", "follows", "items", "lower_first", "sentences", "without_label", "without_number")

_ITEM = re.compile(r"\s+(?=\d{1,2}[.)]\s+[A-Z])")
_LABEL = re.compile(r"^([A-Z][A-Za-z /&\-]{1,38}?)(?: \([^)]*\))?:\s+(?=\S)")
_EPONYMS = frozenset(
    ("Spurling", "Spurling's", "Hoffmann", "Hawkins", "Neer", "Lachman", "McMurray", "Phalen", "Tinel", "Romberg", "I")
)
_FORM_LABELS = re.compile(
    r"^(?:General|Neck|Back|Head|Palpation|Inspection|Extremities|Musculoskeletal|Neuro|Neurologic|Sensation|Provocation"
    r"|Left shoulder|Right shoulder|Shoulder|Knee|Exam|Examination|Findings)$",
    re.IGNORECASE,
)


def follows(told: Sequence[Sentence], earlier: Sentence, later: Sentence) -> bool:
    """Tell whether a sentence comes right after another in a text; what does not is quoted with dots between."""
    return any((one, two) == (earlier, later) for one, two in pairwise(told))


def without_label(sentence: Sentence) -> str:
    """Return the sentence without the label of the form before it ("Neck: tender" gives "tender")."""
    label = _LABEL.match(sentence.text)
    return sentence.text[label.end() :] if label and _FORM_LABELS.match(label[1]) else sentence.text


def without_number(text: str) -> str:
    """Return an item of a list without its number ("1. C5-C6" gives "C5-C6")."""
    return re.sub(r"^\d{1,2}[.)]\s+", "", text)


def lower_first(text: str) -> str:
    """Return the words with a small first letter, unless they begin with a name, a code or initials."""
    first = re.split(r"[\s,.;:]", text, maxsplit=1)[0]
    keeps = first in _EPONYMS or not (first[1:].islower() or len(first) == 1)
    return text if keeps else text[:1].lower() + text[1:]


def bare_end(text: str) -> str:
    """Return the words without the stop at their end."""
    return text.rstrip().rstrip(".;,")


def items(text: str) -> tuple[str, ...]:
    """Return the numbered items of a text ("1. ... 2. ..."), each whole; a text without numbers is one item."""
    return tuple(item.strip() for line in text.splitlines() for item in _ITEM.split(line) if item.strip())
