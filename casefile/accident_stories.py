"""The story of the accident: where records tell its mechanism otherwise than one another."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from casefile.case import CaseFile
from casefile.told import Disagreement, ToldLine

STORY = ("chief_complaint", "history")
# What happened, by what about it: each reading with the words that say so. Two readings of one row contradict.
_FACTS: dict[str, dict[str, str]] = {
    "where the car was struck": {
        "from behind": r"rear[- ]?end(?:ed|er)?\b|(?:struck|hit|bumped) from behind|from the rear|rear[- ]impact"
        r"|(?:struck|hit)[^.]{0,20}\brear bumper|(?:into|in) the (?:back|rear)(?! seat)(?: of| end)?\b|(?:car"
        r"|vehicle|truck) behind (?:her|him|them|the patient)",
        "in the side": r"t-?bon\w+|broadsid\w+|side[- ]?(?:impact|swip\w+)|impact to (?:the )?(?:driver|passenger)"
        r"|(?:struck|hit)[^.]{0,40}\b(?:driver|passenger)'?s?'?[- ]?side|(?:struck|hit)[^.]{0,30}\b(?:in"
        r"|on) (?:the|its|left|right) side",
        "head-on": r"head-?\s?on\b(?!\s*(?:the|a)\b)|frontal (?:collision|impact)",
    },
    "what it was": {
        "a collision": r"\b(?:mv[ac]|motor vehicle (?:accident|collision|crash)|car (?:accident|crash)"
        r"|auto(?:mobile)? (?:accident|collision)|rear[- ]?ended|t-?boned|broadsided|restrained driver"
        r"|belted driver)\b",
        "a fall": r"\b(?:slip(?:ped)?(?: and)? f[ae]ll|trip(?:ped)? and f[ae]ll|fell (?:down|off|from|at|on|in)"
        r"|(?:slip-?and-?fall|ground[- ]level fall|fall (?:at|from|down|on))|(?:tripped|slip|slipped) (?:over"
        r"|on|in))\b",
        "a dog bite": r"\b(?:dog bite|bitten by (?:a|the) dog)\b",
        "lifting": r"\b(?:while|when|after) lifting\b",
    },
    "where the client sat": {
        "driver": r"\b(?:belted|restrained|unrestrained|was the|as (?:a|the)|seat-?belted|(?:fe)?male"
        r"|pt) (?:\w+ )?driver\b"
        r"(?! of the other|[- ]?side|'s)|\b(?:she|he|patient|pt|ms\. \w+|mr\. \w+) was driving\b",
        "passenger": r"\b(?:belted|restrained|unrestrained|was (?:a|the)|as (?:a|the)|front[- ]seat"
        r"|rear[- ]seat|back[- ]seat)"
        r" (?:front |rear |back )?(?:seat )?passenger\b(?![- ]?side|'s side)"
        r"|\b(?:front|rear|back)(?:[- ]seat)? passenger\b(?![- ]?side|'s side)"
        r"|\b(?:riding|seated|sitting|sat) (?:in|on) the (?:front |rear |back )?passenger(?:'s)? (?:seat|side)",
        "pedestrian": r"\b(?:pedestrian struck|was (?:a )?pedestrian|while (?:walking|crossing))\b",
    },
    "the seat belt": {
        "worn": r"(?<!un)(?<!not )\b(?:belted|restrained|(?:wearing|wore) (?:her|his|a|the) (?:seat ?)?belt"
        r"|seat-?belted)\b",
        "not worn": r"\b(?:unbelted|unrestrained|not (?:belted|restrained|wearing (?:her|his|a|the"
        r"|any) (?:seat ?)?belt)"
        r"|(?:did not|didn't) have (?:her|his|a) (?:seat ?)?belt|no (?:seat ?belt|restraint)"
        r"|without (?:a )?seat ?belt)\b"
        r"(?! sign| mark)",
    },
    "loss of consciousness": {
        "none": r"\b(?:no|denies|denied|without|negative for|(?:did|does) not(?: believe (?:she|he|they))?)"
        r"\s*(?:any |have )?(?:loss of consciousness|LOC\b|los[et] consciousness|black(?:ed|ing)? out"
        r"|lost consciousness)",
        "lost": r"(?<!no )(?<!any )(?<!denies )(?<!denied )(?<!without )(?<!for )\b"
        r"(?:(?:positive|possible|questionable|brief|momentary|with|had|reports?) (?:for )?(?:LOC"
        r"|loss of consciousness)"
        r"|lost consciousness|blacked out|passed out|(?:was|were) (?:knocked out|knocked unconscious|unconscious))\b"
        r"|\+ ?(?:LOC|loss of consciousness)\b",
    },
    "the airbags": {
        "deployed": r"air-?bags? (?:\w+ )?(?:deploy\w*|went off|inflated)|with air-?bag deployment",
        "not deployed": r"air-?bags? (?:did|were|was) not (?:deploy\w*|go off)?|air-?bags? failed"
        r"|(?:no|without) air-?bags? (?:deploy\w*|went off)",
    },
}
_NEGATED_LOC = re.compile(
    r"\b(?:no|not|denies|denied|without|negative|never)\b[^.;]{0,30}(?:consciousness|LOC|blacked|knocked)",
    re.IGNORECASE,
)
# What no reading does without: most sentences of a chart have none of it.
_HINTS = re.compile(
    r"rear|behind|bon|broad|side|head|front|mv[ac]|vehicle|car |auto|fall|fell|trip|slip|bit|lifting|driver|passenger"
    r"|pedestrian|walking|crossing|belt|restrain|conscious|passed|LOC|black|knock|bag",
    re.IGNORECASE,
)
ELSEWHEN = re.compile(
    r"\b(?:prior|previous|before the|earlier|years? ago|in (?:19|20)\d{2}|unrelated"
    r"|(?:an)?other (?:\w+ )?(?:accident|collision"
    r"|crash|mv[ac]|incident|injury|fall)|again|ago|yesterday|last (?:week|night|month)|this (?:week|morning)"
    r"|second (?:accident|collision|mv[ac]|motor))\b",
    re.IGNORECASE,
)
_OF_TYPE = {"motor_vehicle": "a collision", "premises": "a fall", "dog_bite": "a dog bite"}
"""What kind of incident a reading of "what it was" is."""


def mechanisms(case: CaseFile, lines: Sequence[ToldLine]) -> Iterator[Disagreement]:
    """Yield each pair of readings of how it happened that exclude one another, with the first record of each."""
    stories = [one for one in lines if one.path in STORY and _HINTS.search(one.text) and not ELSEWHEN.search(one.text)]
    for about, readings in _FACTS.items():
        first: dict[str, ToldLine] = {}
        for one in stories:
            for reading in _readings(one.text, about, readings):
                first.setdefault(reading, one)
        told = list(first.items())
        if about == "what it was":
            yield from _of_another_kind(case, told)
        for (reading, one), (other, two) in itertools.combinations(told, 2):
            if one.paper.id != two.paper.id or one.text != two.text:
                yield Disagreement(
                    code="mechanism",
                    sentence=f"{about}: {reading} by {one.who}, {other} by {two.who}",
                    said=(one.said(), two.said()),
                )


def _of_another_kind(case: CaseFile, told: Sequence[tuple[str, ToldLine]]) -> Iterator[Disagreement]:
    """Yield what tells of another kind of incident than the intake form, where no record bears the form out."""
    known = _OF_TYPE.get(case.matter.incident.type or "")
    if known is None or known in [reading for reading, _ in told]:
        return
    for reading, one in told:
        sentence = f"what it was: {reading} by {one.who}, {known} by the intake form"
        yield Disagreement(code="mechanism", sentence=sentence, said=(one.said(),))


def _readings(text: str, about: str, readings: dict[str, str]) -> list[str]:
    found = [reading for reading, words in readings.items() if re.search(words, text, re.IGNORECASE)]
    if about == "loss of consciousness" and _NEGATED_LOC.search(text):
        return ["none"]
    return ["not deployed"] if "not deployed" in found else ["not worn"] if "not worn" in found else found
