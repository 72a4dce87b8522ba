"""Regions of the body: the words by which records name a part that the client claims was injured."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NAMES: dict[str, str] = {
    "neck": r"neck|cervical|cervicalgia|c-spine|trapezius|whiplash|torticollis|c[2-7]-(?:c?[3-7]|t1)",
    "back": (
        r"(?<!come )back(?!\s+(?:to|in|of|at|for|by))|lumbar|thoracic|lumbago|sciatica|l-spine|sacral"
        r"|l[1-5]-(?:l?[2-5]|s1)"
    ),
    "shoulder": r"shoulders?|rotator cuff|clavicle|acromi\w+",
    "arm": r"arms?|forearm|elbow|humerus|radius|ulna|upper extremit\w+|biceps|triceps",
    "hand": r"hands?|wrists?|fingers?|thumb|carpal\w*",
    "hip": r"hips?|pelvis|pelvic|groin",
    "leg": r"legs?|thigh|calf|femur|tibia|fibula|lower extremit\w+|hamstring",
    "knee": r"knees?|patella\w*|menisc\w+",
    "foot": r"foot|feet|ankles?|heel|toes?|plantar",
    "head": r"head(?!\s+of)|headaches?|migraines?|concussion|brain|skull",
    "face": r"face|facial|jaw|nose|nasal bone|teeth|tooth|cheek",
    "chest": r"chest|ribs?|sternum",
    "abdomen": r"abdomen|abdominal|stomach",
    "eye": r"eyes?|vision",
}
_SIDES = re.compile(r"\b(left|right|upper|lower|both|bilateral|mid|middle)\b", re.IGNORECASE)


def regions_named(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the regions that the words name, in a fixed order."""
    words = " ".join(_SIDES.sub(" ", text) for text in texts)
    return tuple(region for region in _NAMES if _pattern(region).search(words))


def names_region(text: str, regions: Iterable[str]) -> bool:
    """Tell whether the words name one of the regions."""
    return any(_pattern(region).search(text) for region in regions)


def _pattern(region: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_NAMES[region]})\b", re.IGNORECASE)
