"""Parts of the body by the words that records use for them, and the words of what is found there."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PARTS = {
    "neck": r"neck|cervic\w*|torticollis|whiplash|C[1-7](?!\d)|trapezius|paraspinal|Spurling\w*|nuchal",
    "back": r"back|lumb\w*|thorac\w*|spine|spinal|sacr\w*|sciatic\w*|L[1-5](?!\d)|S1|T\d{1,2}(?= |-|,)",
    "shoulder": r"shoulder\w*|rotator|clavic\w*|acromio\w*|AC joint|supraspinatus|Hawkins|scapul\w*",
    "arm": r"arms?|elbow|forearm|biceps|triceps|brachioradialis|humer\w*|ulnar?|radial",
    "hand": r"hands?|wrist|thumb|fingers?|grip|carpal|scaphoid",
    "hip": r"hips?|pelvi\w*|acetabul\w*|groin",
    "leg": r"legs?|thigh|calf|femur|femoral|tibi\w*|fibul\w*",
    "knee": r"knees?|patell\w*|menisc\w*|cruciate|ACL|MCL",
    "foot": r"foot|feet|ankle\w*|toes?|heel|malleol\w*|Achilles",
    "head": r"head|headaches?|concuss\w*|brain|skull|crani\w*|scalp",
    "face": r"face|facial|jaw|nose|nasal|cheek|orbit\w*|teeth|tooth|TMJ",
    "chest": r"chest|ribs?|stern\w*|thorax|lungs?|breast",
    "abdomen": r"abdom\w*|stomach|spleen|liver|bowel",
    "eye": r"eyes?|vision|visual|retin\w*|cornea\w*",
}
_NERVE = r"reflex\w*|sensation|light touch|pinprick|strength|weak\w*|numb\w*|tingl\w*|radiat\w*|radicul\w*|Spurling\w*"
_NERVE_WORDS = re.compile(r"radicul|paresthes|neurop|neuralg|nerve|disc disorder", re.IGNORECASE)
_BESIDE = {"arm": ("hand",), "hand": ("arm",), "leg": ("knee", "foot")}
_NEVER = re.compile(r"(?!)")
OBJECTIVE = re.compile(
    r"\b(?:spasms?|guarding|reduced|decreased|diminished|limited|restrict\w*|positive|weak\w*|absent|asymmetr\w*|swell\w*"
    r"|swollen|effusion|edema|ecchymos\w*|bruis\w*|lacerat\w*|fractur\w*|dislocat\w*|tear|torn|herniat\w*|protru\w*"
    r"|extru\w*|bulg\w*|annular|narrowing|contact\w*|compress\w*|displac\w*|atroph\w*|tender\w*|deform\w*|\d+ ?mm"
    r"|[1-4][+-]?/5|5-/5|1\+)(?!\w)",
    re.IGNORECASE,
)
NEGATIVE = re.compile(r"^(?:no|without|denies|negative for)\b|\bnegative\b(?!.*\bpositive\b)", re.IGNORECASE)
DEGENERATION = re.compile(
    r"\b(?:degenerat\w*|osteophyt\w*|spondylo\w*|desiccat\w*|arthrit\w*|arthros\w*|chronic|pre-?existing|old fracture"
    r"|age[- ]related|long-?standing)\b",
    re.IGNORECASE,
)
FUNCTION = re.compile(
    r"\b(?:sleep\w*|wakes?|waking|woke|unable|cannot|can't|could not|drops?|dropped|g[ai]ven? up|no longer|difficult\w*"
    r"|trouble|lift\w*|carry\w*|stand\w*|driv(?:e|es|ing) |housework|sweeping|cooking|daughter|son|child\w*|family|church"
    r"|volleyball|sports?|gym|running|hobby|tearful|afraid|anxi\w*|worr\w*|nightmare\w*|depress\w*|pain \d+(?: to \d+)?/10"
    r"|worse|constant|numbness)\b",
    re.IGNORECASE,
)


def parts_in(words: str) -> frozenset[str]:
    """Return the parts of the body that the words name."""
    return frozenset(part for part, form in _PARTS.items() if _compiled(form).search(words))


def pattern_of(parts: Iterable[str], *, nerves: bool = False) -> re.Pattern[str]:
    """Return what finds any of the parts (and what nerves show) in a text; for no parts, what finds nothing."""
    forms = [_PARTS[part] for part in sorted(parts) if part in _PARTS] + ([_NERVE] if nerves else [])
    return _compiled("|".join(forms)) if forms else _NEVER


def injured(named: Iterable[str]) -> frozenset[str]:
    """Return the parts that the matter's own words for the injury name, with what hangs together with them."""
    direct = frozenset(part for words in named for part in parts_in(words))
    return direct | {beside for part in direct for beside in _BESIDE.get(part, ())}


def shows_nerves(diagnosis: str) -> bool:
    """Tell whether a diagnosis is one that shows in reflexes, strength or feeling."""
    return _NERVE_WORDS.search(diagnosis) is not None


def _compiled(form: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{form})(?!\w)", re.IGNORECASE)
