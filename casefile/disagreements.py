"""Disagreements of the records with one another: side, mechanism, denied pain, the day of the accident."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from casefile.accident_days import accident_days
from casefile.accident_stories import ELSEWHEN, mechanisms
from casefile.case import CaseFile
from casefile.regions import names_region, regions_named
from casefile.told import Disagreement, ToldLine, told_lines

__all__ = ("Disagreement", "disagreements")

_SIDE = re.compile(r"\b(left|right|bilateral|both)\b", re.IGNORECASE)
_SIDED = ("shoulder", "arm", "hand", "hip", "leg", "knee", "foot", "eye")
_PAIN = r"(?:pain|ache|aching|soreness|discomfort|stiffness|tenderness|symptoms|complaints?)"
_DENIES = re.compile(
    rf"\b(?:denie[sd]|no|without|free of|not (?:have|having|complain\w* of))\s+(?:any\s+|current\s+|further\s+"
    rf"|significant\s+"
    rf"|residual\s+)?(?P<what>(?:[\w/-]+,?\s+(?:or\s+|and\s+)?){{0,6}}?){_PAIN}\b(?!\s+(?:medic|relie"
    rf"|with\s+(?:the\s+)?(?:other|right)))"
    rf"|\bpain[- ]free\b|\bpain\s*(?:level|score|scale|rating)?\s*(?:is|of|:)?\s*0\s*/\s*10|\basymptomatic\b"
    rf"|\bsymptom[- ]free\b|\b(?:{_PAIN}|complaints) (?:has|have) (?:\w+ )?(?:resolved|gone)\b",
    re.IGNORECASE,
)
_GONE = re.compile(
    rf"\b(?P<what>[\w/-]+) {_PAIN}\s*:\s*(?:none|absent|denies|0\b)|\bresolution of (?:the |her |his "
    rf"|all )?(?P<also>[\w/-]+) {_PAIN}"
    rf"|\b(?P<part>[\w/-]+) (?:does not|doesn't|no longer) hurts?\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\b(?:prior|previous|before the|until|years? ago|in (?:19|20)\d{2})\b", re.IGNORECASE)
_AFFIRMS = re.compile(
    rf"\b(?:{_PAIN}|painful|sore|tender|hurts?)\b|\b[1-9]0?(?:\.\d)?\s*(?:/|out of)\s*10\b", re.IGNORECASE
)
_FILLERS = re.compile(
    r"(?:(?:any|all|other|complain\w*|reports?|of|current|significant|further|new|residual|acute)\s*)*", re.IGNORECASE
)
_OUTRIGHT = re.compile(r"denie|pain|asympt|symptom|complaint", re.IGNORECASE)
_DENIAL_DAYS = 10
"""Days around a denial within which another record's pain contradicts it."""


def disagreements(case: CaseFile) -> tuple[Disagreement, ...]:
    """Return where the records of care say different things of side, mechanism, pain and the day of the accident."""
    lines = sorted(told_lines(case), key=lambda one: (one.day, one.paper.id, one.path))
    loss = case.matter.incident.date_of_loss
    since = [one for one in lines if loss is None or one.day >= loss]
    found = [*_sides(case, since), *mechanisms(case, since), *_denials(case, since), *accident_days(case, since)]
    return tuple({(one.code, one.sentence): one for one in found}.values())


def _sides(case: CaseFile, lines: Sequence[ToldLine]) -> Iterator[Disagreement]:
    """Yield the regions that one record puts on the left and another on the right, where one side is the rule."""
    for region in regions_named(case.matter.injured_body_parts):
        if region not in _SIDED:
            continue
        told = [(side, one) for one in lines if _names_trouble(one) for side in _side_of(one, region)]
        claimed = {side for part in case.matter.injured_body_parts for side in _side_in(part, region)}
        papers = {(side, one.paper.id) for side, one in told}
        counts = Counter(side for side, _ in papers)
        if len(claimed) == 1:
            rule = next(iter(claimed))
        elif len(counts) == 2 and counts["left"] != counts["right"]:
            rule = counts.most_common(1)[0][0]
        else:
            continue
        both = {name for side, name in papers if side == rule}
        odd = [one for side, one in told if side != rule and (one.paper.id not in both or one.path != "history")]
        usual = next((one for side, one in told if side == rule), None)
        for one in _one_a_paper(odd):
            other = "right" if rule == "left" else "left"
            yield Disagreement(
                code="side",
                sentence=f"{one.who} puts the {region} on the {other}; "
                + (f"{usual.who} on the {rule}" if usual else f"the intake form on the {rule}"),
                said=(one.said(), *((usual.said(),) if usual else ())),
            )


def _names_trouble(one: ToldLine) -> bool:
    """Tell whether a line names what is hurt; findings compare both sides and do not."""
    return one.path not in {"findings", "plan"} and not ELSEWHEN.search(one.text)


def _side_of(one: ToldLine, region: str) -> set[str]:
    return _side_in(one.text, region) if names_region(one.text, [region]) else set()


def _side_in(text: str, region: str) -> set[str]:
    """Return the sides on which the words put the region: the side named right before it, in its clause."""
    sides: set[str] = set()
    for clause in re.split(r"[;,]| and (?=(?:left|right)\b)", text):
        named = [found.lower() for found in _SIDE.findall(clause)]
        if names_region(clause, [region]) and named and not _is_denied(clause):
            sides |= {"left", "right"} if set(named) & {"both", "bilateral"} else set(named)
    return sides if len(sides) == 1 else set()


def _is_denied(clause: str) -> bool:
    return (
        re.search(
            r"\b(?:no|denies|denied|without|negative|normal|unaffected|hand(?:ed|-dominant))\b", clause, re.IGNORECASE
        )
        is not None
    )


def _one_a_paper(lines: Iterable[ToldLine]) -> list[ToldLine]:
    return list({one.paper.id: one for one in reversed(list(lines))}.values())[::-1]


def _denials(case: CaseFile, lines: Sequence[ToldLine]) -> Iterator[Disagreement]:
    regions = regions_named(case.matter.injured_body_parts)
    told = [one for one in lines if one.path in {"chief_complaint", "history", "findings"}]
    pains = [one for one in told if _AFFIRMS.search(_without_denials(one.text))]
    for one in told:
        if _BEFORE.search(one.text):
            continue
        denied = _denied_regions(one.text, regions)
        for region in denied:
            near = [
                other
                for other in pains
                if abs((other.day - one.day).days) <= _DENIAL_DAYS
                and names_region(_without_denials(other.text), [region])
                and (other.paper.id != one.paper.id or other.text != one.text)
            ]
            if near:
                other = min(
                    near, key=lambda two: (two.paper.id == one.paper.id, abs((two.day - one.day).days), two.day)
                )
                yield Disagreement(
                    code="denies-pain",
                    sentence=f"{one.who} has no {region} pain; {other.who} records it",
                    said=(one.said(), other.said()),
                )
                break


def _without_denials(text: str) -> str:
    return _GONE.sub(" ", _DENIES.sub(" ", text))


def _denied_regions(text: str, regions: Sequence[str]) -> list[str]:
    """Return the injured regions whose pain the words deny; a denial that names no part denies them all."""
    for found in _GONE.finditer(text):
        words = " ".join(part for part in found.groups() if part)
        if named := [region for region in regions if names_region(words, [region])]:
            return named
    for found in _DENIES.finditer(text):
        what = found["what"] or ""
        named = [region for region in regions if names_region(what, [region])]
        if named:
            return named
        if not _FILLERS.fullmatch(what):
            continue
        beside = [one for one in regions if names_region(text, [one])]
        if beside or _OUTRIGHT.match(found[0]):
            return beside or list(regions)
    return []
