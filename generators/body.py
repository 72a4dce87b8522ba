"""What examiners find, by the region of the body: which sentences of a record show an injury of a region."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from casefile.regions import names_region, regions_named
from generators.excerpts import Sentence

# Words of findings that name no region but belong to one; what names it outright stands in casefile.regions.
_SIGNS = {
    "neck": r"C[1-7](?!\d)|paraspinal|Spurling\w*|foraminal compression|nuchal",
    "back": r"L[1-5](?!\d)|T\d{1,2}(?!\d)|straight leg|paraspinal",
    "shoulder": r"AC joint|supraspinatus|Hawkins|Neer|scapul\w*|abduction",
    "arm": r"brachioradialis|upper limb tension",
    "hand": r"grip|pinch|Phalen|Tinel",
    "knee": r"Lachman|McMurray|drawer|effusion",
    "head": r"GCS|amnesi\w*|memory|concentration",
}
_NERVE = re.compile(
    r"\b(?:reflex\w*|sensation|light touch|pinprick|strength|weak\w*|numb\w*|tingl\w*|Spurling\w*|biceps|triceps"
    r"|brachioradialis|nerve|root)\b",
    re.IGNORECASE,
)
_NERVE_DIAGNOSIS = re.compile(r"radicul|paresthes|neurop|neuralg|nerve", re.IGNORECASE)
_SEEN_IN_IMAGES = re.compile(
    r"\b(?:dis[ck]|radicul\w*|fractur\w*|tear|torn|rupture\w*|dislocat\w*|derangement|hernia\w*|protrusion|stenosis)\b",
    re.IGNORECASE,
)
_OBJECTIVE = re.compile(
    r"\b(?:spasms?|guarding|reduced|decreased|diminished|limited|restrict\w*|positive|weak\w*|absent|asymmetr\w*"
    r"|swell\w*|swollen|effusion|edema|ecchymos\w*|bruis\w*|lacerat\w*|fractur\w*|dislocat\w*|tear|torn|herniat\w*"
    r"|protru\w*|extru\w*|bulg\w*|annular|narrowing|contact\w*|compress\w*|displac\w*|atroph\w*|tender\w*|deform\w*"
    r"|\d+ ?mm|[1-4][+-]?/5|5-/5|1\+)(?!\w)",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(r"(?:^|: )(?:no|without|denies|negative for)\b|\bnegative\b(?!.*\bpositive\b)", re.IGNORECASE)
_IDLE = frozenset(
    {
        *("other", "unspecified", "specified", "initial", "subsequent", "encounter", "sequela", "region", "level"),
        *("joint", "muscle", "disorder", "injury", "structure", "ligaments", "cervical", "lumbar", "thoracic", "right"),
    }
)


def findings_on(told: Iterable[Sentence], regions: Collection[str], *, nerves: bool, most: int) -> tuple[Sentence, ...]:
    """Return the sentences with most objective findings at those regions, in the order written.

    With `nerves`, what reflexes, strength and feeling show counts too, and counts most.
    """
    found = [one for one in told if _is_objective(one.text) and _is_about(one, regions, nerves=nerves)]
    return _best(found, most, nerves=nerves)


def findings_of(diagnosis: str, told: Iterable[Sentence], most: int) -> tuple[Sentence, ...]:
    """Return the sentences that show a diagnosis: by its region, else by its own words."""
    regions, sentences = regions_named([diagnosis]), tuple(told)
    nerves = _NERVE_DIAGNOSIS.search(diagnosis) is not None
    found = findings_on(sentences, regions, nerves=nerves, most=most)
    words = [word for word in re.findall(r"[a-z]{5,}", diagnosis.lower()) if word not in _IDLE]
    named = [one for one in sentences if any(word[:6] in one.text.lower() for word in words)]
    return found or tuple(named[:most])


def shows_in_images(diagnosis: str) -> bool:
    """Tell whether a diagnosis is one that an image can show."""
    return _SEEN_IN_IMAGES.search(diagnosis) is not None


def _is_objective(text: str) -> bool:
    return _OBJECTIVE.search(text) is not None and _NEGATIVE.search(text) is None


def _is_about(one: Sentence, regions: Collection[str], *, nerves: bool) -> bool:
    words = f"{one.heading}: {one.text}"
    if names_region(words, regions) or (nerves and _NERVE.search(words)):
        return True
    return any(re.search(rf"\b(?:{_SIGNS[region]})", words) for region in regions if region in _SIGNS)


def _best(found: list[Sentence], most: int, *, nerves: bool) -> tuple[Sentence, ...]:
    def weight(one: Sentence) -> tuple[int, int]:
        signs = len(_OBJECTIVE.findall(one.text))
        nervous = len(_NERVE.findall(f"{one.heading}: {one.text}")) if nerves else 0
        return (-signs - nervous, found.index(one))

    best = sorted(found, key=weight)[:most]
    return tuple(one for one in found if one in best)
