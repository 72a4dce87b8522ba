"""Injuries in plain words: which part of the body, what became of it, and whether a paper of the letter says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from casefile.claims import Claim, RecordClaim
from generators.denials import is_denied

_PARTS = {
    "neck": r"necks?|cervical|c-?spine|c[1-7]",
    "back": r"backs?|lumbar|thoracic|spine|spinal|vertebrae?|[tl]\d{1,2}",
    "head": r"head|skull|brain|cranial|concuss\w+",
    "face": r"face|facial|nose|nasal|jaw|mandible|cheek\w*|orbit\w*|maxill\w+|teeth|tooth|lips?",
    "shoulder": r"shoulders?|rotator cuff|clavicle|collar ?bone|scapula|shoulder blade|labr\w+|acromi\w+|supraspinatus",
    "arm": r"(?:fore|upper )?arms?|humerus|radius|ulna|biceps|triceps",
    "elbow": r"elbows?|olecranon",
    "wrist": r"wrists?|carpal|scaphoid|(?:distal )?radius|ulna",
    "hand": r"hands?|fingers?|thumbs?|metacarp\w+|knuckles?",
    "chest": r"ribs?|chest|sternum|breastbone|lungs?|collapsed",
    "hip": r"hips?|pelvi\w+|acetabul\w+|groin|sacrum|tailbone|coccyx",
    "leg": r"legs?|thighs?|femur|femoral|tibia\w*|fibula\w*|shins?|calf|calves",
    "knee": r"knees?|patella\w*|kneecap|menisc\w+|acl|mcl|cruciate",
    "ankle": r"ankles?|malleol\w+|achilles|talus",
    "foot": r"foot|feet|heels?|toes?|metatars\w+|calcane\w+",
}
_KINDS = {
    "fracture": r"br[oe]ke(?:n)?|breaking|fractur\w+|shattered|crushed|cracked",
    "tear": r"tore|torn|tears?|ruptur\w+|severed|snapped",
    "dislocation": r"dislocat\w+|separated|separation|sublux\w+",
    "burn": r"burn(?:s|ed|t)|scald\w*",
    "disc": r"herniat\w+|protru\w+|bulg\w+|slipped",
    "sprain": r"sprain\w*|strain\w*|wrench\w*|whiplash",
}
_PART = re.compile(r"\b(?:" + "|".join(_PARTS.values()) + r")\b", re.IGNORECASE)
_KIND = re.compile(r"\b(?:" + "|".join(_KINDS.values()) + r")\b", re.IGNORECASE)
_GROUPS = {name: re.compile(rf"\b(?:{form})\b", re.IGNORECASE) for name, form in _PARTS.items()}
_SORTS = {name: re.compile(rf"\b(?:{form})\b", re.IGNORECASE) for name, form in _KINDS.items()}
_BETWEEN = (
    r"(?: (?:her|his|their|my|the|an?|both|left|right|lower|upper|two|three|four|five|several|of|bones?|in)){0,4} "
)
_BE = r"(?: (?:was|were|is|are|been|be|has|had|have|badly|also|partly|completely)){0,4} "
_HURT = re.compile(
    rf"(?P<first>{_KIND.pattern}){_BETWEEN}(?P<part>{_PART.pattern})"
    rf"|(?P<part2>{_PART.pattern}){_BE}(?P<last>{_KIND.pattern})",
    re.IGNORECASE,
)
_LEVEL = re.compile(r"\b[CTL]\d{1,2}\b", re.IGNORECASE)
_SIDE = re.compile(r"\b(?:left|right)\b")


class Injury(NamedTuple):
    """What a text says was hurt, in its own words, and the sort of injury: "broke her wrist", "fracture"."""

    words: str
    sort: str


def injuries_in(text: str) -> tuple[Injury, ...]:
    """Return the injuries that a text tells in plain words, each once; what it denies is none."""
    found = (Injury(match[0], _sort(match["first"] or match["last"])) for match in _HURT.finditer(text)
             if not is_denied(text, match.start()))  # fmt: skip
    return tuple(dict.fromkeys(found))


def is_diagnosed(words: str, claims: Iterable[Claim]) -> bool:
    """Tell whether a paper that the letter prints says an injury of that sort of the same parts, levels and side."""
    sorts = [form for form in _SORTS.values() if form.search(words)]
    parts = [form for form in _GROUPS.values() if form.search(words)]
    levels = {level.upper() for level in _LEVEL.findall(words)}
    return any(
        all(form.search(text) for form in sorts)
        and (not parts or any(form.search(text) for form in parts))
        and levels <= {level.upper() for level in _LEVEL.findall(text)}
        and not _is_other_side(words, text)
        for text in _diagnoses(claims)
        if sorts
    )


def _diagnoses(claims: Iterable[Claim]) -> Iterator[str]:
    for claim in claims:
        if isinstance(claim, RecordClaim) and claim.where and re.match(_CLINICAL, claim.path):
            yield claim.text


_CLINICAL = r"diagnos|impression|finding|assessment|injur|procedure|history|chief_complaint|narrative|plan"


def _sort(words: str) -> str:
    return next(name for name, form in _SORTS.items() if form.search(words))


def _is_other_side(words: str, text: str) -> bool:
    said, told = (set(_SIDE.findall(one.lower())) for one in (words, text))
    return bool(said and told and not said & told)
